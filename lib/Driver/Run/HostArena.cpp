//===- HostArena.cpp - The host's view of the arena -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostArena.h"

#include "llvm/ADT/STLExtras.h"
#include <cerrno>
#include <cstring>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace deepstep::run {

/// Bindings that are this close are downloaded together: a copy takes as long
/// as some kilobytes more.
static constexpr int64_t neighbourBytes = 4096;

HostArena::HostArena(ds_rt_context *context, char *arena, int64_t bytes)
    : context(context), arena(arena), host(arena),
      bytes(std::max<int64_t>(bytes, 1)) {
  if (ds_rt_device_chip(context) == 0)
    return;
  void *start = ::mmap(nullptr, this->bytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED)
    ds_rt_abort(context, (std::string("no address space for a view of the "
                                      "arena: ") +
                          std::strerror(errno))
                             .c_str());
  host = static_cast<char *>(start);
}

HostArena::~HostArena() {
  if (host != arena)
    ::munmap(host, bytes);
}

void HostArena::upload(int64_t offset, int64_t size) {
  if (host != arena)
    ds_rt_upload(context, arena + offset, host + offset, size);
}

void HostArena::download(int64_t offset, int64_t size) {
  if (host != arena)
    ds_rt_download(context, host + offset, arena + offset, size);
}

void HostArena::release(int64_t offset, int64_t size) {
  if (host == arena)
    return;
  // Whole pages only: others may share the first and the last one.
  int64_t page = ::sysconf(_SC_PAGESIZE);
  int64_t begin = (offset + page - 1) / page * page;
  int64_t end = (offset + size) / page * page;
  if (begin < end)
    ::madvise(host + begin, end - begin, MADV_DONTNEED);
}

void HostArena::uploadAll(llvm::ArrayRef<Binding> bindings) {
  for (const Binding &binding : bindings)
    upload(binding.offset, binding.layout.bytes());
}

void HostArena::downloadAll(llvm::ArrayRef<Binding> bindings) {
  if (host == arena)
    return;
  std::vector<std::pair<int64_t, int64_t>> ranges;
  for (const Binding &binding : bindings)
    ranges.emplace_back(binding.offset,
                        binding.offset + binding.layout.bytes());
  llvm::sort(ranges);
  for (size_t i = 0; i < ranges.size();) {
    auto [begin, end] = ranges[i++];
    for (; i < ranges.size() && ranges[i].first <= end + neighbourBytes; ++i)
      end = std::max(end, ranges[i].second);
    download(begin, end - begin);
  }
}

} // namespace deepstep::run
