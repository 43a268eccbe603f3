//===- Arena.cpp - The planned memory ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Context.h"
#include "device/cpu/Cpu.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

using namespace deepstep::rt;

/// From here on an arena uses huge pages where the system has them. Smaller
/// ones keep small pages, so that what they touch can be told more exactly.
static constexpr int64_t hugePageBytes = 2 << 20;
static constexpr int64_t hugeArenaBytes = 16 * hugePageBytes;

static int64_t roundUp(int64_t value, int64_t multiple) {
  return (value + multiple - 1) / multiple * multiple;
}

cpu::Arenas::~Arenas() {
  for (const Arena &arena : arenas)
    munmap(arena.base, arena.mapped);
}

char *cpu::Arenas::allocate(ds_rt_context *ctx, int64_t bytes) {
  bool huge = bytes >= hugeArenaBytes;
  int64_t page = huge ? hugePageBytes : sysconf(_SC_PAGESIZE);
  int64_t mapped = roundUp(std::max<int64_t>(bytes, 1), page);
  // More address space than needed, to cut an aligned part out of it.
  int64_t slack = huge ? hugePageBytes : 0;
  void *start = mmap(nullptr, mapped + slack, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (start == MAP_FAILED)
    fail(ctx, "cannot allocate the arena of %lld bytes: %s",
         static_cast<long long>(bytes), std::strerror(errno));
  char *base = static_cast<char *>(start);
  if (huge) {
    int64_t before = roundUp(reinterpret_cast<intptr_t>(start), hugePageBytes) -
                     reinterpret_cast<intptr_t>(start);
    base += before;
    if (before > 0)
      munmap(start, before);
    if (slack > before)
      munmap(base + mapped, slack - before);
    madvise(base, mapped, MADV_HUGEPAGE); // only advice
  }
  arenas.push_back({base, bytes, mapped});
  return base;
}

int64_t cpu::Arenas::totalBytes() const {
  int64_t total = 0;
  for (const Arena &arena : arenas)
    total += arena.bytes;
  return total;
}

int64_t cpu::Arenas::touchedBytes() const {
  int64_t page = sysconf(_SC_PAGESIZE), total = 0;
  for (const Arena &arena : arenas) {
    std::vector<unsigned char> present(arena.mapped / page);
    if (mincore(arena.base, arena.mapped, present.data()) != 0)
      return -1;
    // The pages behind the last requested byte do not count.
    for (int64_t i = 0; i * page < arena.bytes; ++i)
      if (present[i] & 1)
        total += std::min(page, arena.bytes - i * page);
  }
  return total;
}
