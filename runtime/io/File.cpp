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

namespace {

/// A piece of a tensor, row by row, in bytes.
struct Rows {
  int64_t count, whole, piece, begin, used;

  Rows(const std::vector<int64_t> &shape, ds_rt_dtype dtype, int64_t dimension,
       int64_t chunk, int64_t index)
      : count(1) {
    int64_t inner = ds_rt_dtype_size(dtype);
    for (size_t i = 0; i < shape.size(); ++i) {
      if (static_cast<int64_t>(i) < dimension)
        count *= shape[i];
      else if (static_cast<int64_t>(i) > dimension)
        inner *= shape[i];
    }
    int64_t size = shape[dimension];
    int64_t first = std::min(index * chunk, size);
    whole = size * inner;
    piece = chunk * inner;
    begin = first * inner;
    used = std::min(chunk, size - first) * inner;
  }
};

} // namespace

void deepstep::io::readPiece(const TensorView &tensor, int64_t dimension,
                             int64_t chunk, int64_t index, void *piece) {
  Rows rows(tensor.shape, tensor.dtype, dimension, chunk, index);
  char *row = static_cast<char *>(piece);
  for (int64_t i = 0; i < rows.count; ++i, row += rows.piece) {
    if (rows.used > 0)
      std::memcpy(row, tensor.data + i * rows.whole + rows.begin, rows.used);
    std::memset(row + rows.used, 0, rows.piece - rows.used);
  }
}

void deepstep::io::writePiece(const void *piece,
                              const std::vector<int64_t> &shape,
                              ds_rt_dtype dtype, int64_t dimension,
                              int64_t chunk, int64_t index, char *tensor) {
  Rows rows(shape, dtype, dimension, chunk, index);
  const char *row = static_cast<const char *>(piece);
  for (int64_t i = 0; i < rows.count; ++i, row += rows.piece)
    if (rows.used > 0)
      std::memcpy(tensor + i * rows.whole + rows.begin, row, rows.used);
}

const char *deepstep::io::dtypeName(ds_rt_dtype dtype) {
  static const char *const names[] = {"f64",  "f32",  "bf16", "f16", "i64",
                                      "i32",  "i16",  "i8",   "i1",  "ui64",
                                      "ui32", "ui16", "ui8"};
  return names[dtype];
}
