//===- File.cpp - Mapped files and tensor views ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "deepstep/io.h"

#include "io/Shape.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace deepstep::io;

std::unique_ptr<MappedFile> MappedFile::open(const std::string &path,
                                             std::string &error) {
  auto failed = [&](const char *reason) {
    error = "cannot read '" + path + "': " + reason;
    return nullptr;
  };
  int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return failed(std::strerror(errno));
  struct stat status;
  void *base = nullptr;
  const char *reason = nullptr;
  if (fstat(descriptor, &status) != 0)
    reason = std::strerror(errno);
  else if (!S_ISREG(status.st_mode))
    reason = "not a regular file";
  else if (status.st_size > 0) {
    base = mmap(nullptr, status.st_size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (base == MAP_FAILED)
      reason = std::strerror(errno);
  }
  ::close(descriptor);
  if (reason)
    return failed(reason);
  return std::unique_ptr<MappedFile>(
      new MappedFile(path, static_cast<const char *>(base), status.st_size));
}

MappedFile::~MappedFile() {
  if (bytes > 0)
    munmap(const_cast<char *>(base), bytes);
}

bool deepstep::io::shapeBytes(const std::vector<int64_t> &shape,
                              ds_rt_dtype dtype, int64_t &bytes) {
  bytes = ds_rt_dtype_size(dtype);
  bool empty = false;
  for (int64_t size : shape) {
    if (size < 0)
      return false;
    empty |= size == 0;
    if (size > 0 && __builtin_mul_overflow(bytes, size, &bytes))
      return false;
  }
  if (empty)
    bytes = 0;
  return true;
}

void deepstep::io::readPiece(const TensorView &tensor, int64_t dimension,
                             int64_t chunk, int64_t index, void *piece) {
  int64_t outer = 1, inner = ds_rt_dtype_size(tensor.dtype);
  for (size_t i = 0; i < tensor.shape.size(); ++i) {
    if (static_cast<int64_t>(i) < dimension)
      outer *= tensor.shape[i];
    else if (static_cast<int64_t>(i) > dimension)
      inner *= tensor.shape[i];
  }
  int64_t size = tensor.shape[dimension];
  int64_t begin = std::min(index * chunk, size);
  int64_t used = std::min(chunk, size - begin) * inner;
  char *row = static_cast<char *>(piece);
  for (int64_t i = 0; i < outer; ++i, row += chunk * inner) {
    if (used > 0)
      std::memcpy(row, tensor.data + (i * size + begin) * inner, used);
    std::memset(row + used, 0, chunk * inner - used);
  }
}

const char *deepstep::io::dtypeName(ds_rt_dtype dtype) {
  static const char *const names[] = {"f64",  "f32",  "bf16", "f16", "i64",
                                      "i32",  "i16",  "i8",   "i1",  "ui64",
                                      "ui32", "ui16", "ui8"};
  return names[dtype];
}
