//===- io.h - Files of tensors -----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Readers of .safetensors and .npy files, and a writer of .safetensors. Readers
// map the file and check all of its header before anything is used; data are
// read when they are touched. Every failure is a text that names the file and
// the reason. Files and this code are little-endian.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_IO_H
#define DEEPSTEP_IO_H

#include "deepstep/runtime.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace deepstep::io {

/// A file mapped for reading.
class MappedFile {
public:
  /// Null, and `error` set, if the file cannot be mapped.
  static std::unique_ptr<MappedFile> open(const std::string &path,
                                          std::string &error);
  ~MappedFile();
  MappedFile(const MappedFile &) = delete;
  MappedFile &operator=(const MappedFile &) = delete;

  const std::string &path() const { return name; }
  const char *data() const { return base; }
  int64_t size() const { return bytes; }

private:
  MappedFile(std::string path, const char *base, int64_t bytes)
      : name(std::move(path)), base(base), bytes(bytes) {}
  std::string name;
  const char *base;
  int64_t bytes;
};

/// A dense, row-major tensor in a mapped file. `data` may be unaligned: copy it
/// out with memcpy. It lives as long as its reader.
struct TensorView {
  ds_rt_dtype dtype = DS_RT_F32;
  std::vector<int64_t> shape;
  const char *data = nullptr;
  int64_t bytes = 0;

  int64_t elements() const { return bytes / ds_rt_dtype_size(dtype); }
};

/// Copies piece `index` of `tensor` to `piece`, as ds_rt_shard does: the tensor
/// is seen as [outer, dim, inner] with `dimension` as dim, cut into pieces of
/// `chunk`; the piece is a dense [outer, chunk, inner], zero where it is
/// padded. Reads only the pages of that piece. A scalar has no dimensions:
/// `dimension` must be below the rank.
void readPiece(const TensorView &tensor, int64_t dimension, int64_t chunk,
               int64_t index, void *piece);

/// The other way round: copies the dense piece `index` to its place in the
/// whole tensor of that shape at `tensor`; padding is dropped.
void writePiece(const void *piece, const std::vector<int64_t> &shape,
                ds_rt_dtype dtype, int64_t dimension, int64_t chunk,
                int64_t index, char *tensor);

class SafetensorsReader {
public:
  /// Checks the whole header: sizes, offsets without holes or overlaps, shapes
  /// against byte counts. Null, and `error` set, if anything is wrong.
  static std::unique_ptr<SafetensorsReader> open(const std::string &path,
                                                 std::string &error);
  /// The same for a file's content in memory that outlives the reader; `path`
  /// is for messages.
  static std::unique_ptr<SafetensorsReader> parse(const std::string &path,
                                                  const char *data,
                                                  int64_t bytes,
                                                  std::string &error);

  const std::map<std::string, TensorView> &tensors() const { return views; }
  /// Null if there is none of that name.
  const TensorView *find(const std::string &name) const;
  /// The strings under "__metadata__".
  const std::map<std::string, std::string> &metadata() const { return texts; }

private:
  SafetensorsReader() = default;
  std::unique_ptr<MappedFile> file;
  std::map<std::string, TensorView> views;
  std::map<std::string, std::string> texts;
};

/// A tensor to be written.
struct TensorSpec {
  std::string name;
  ds_rt_dtype dtype = DS_RT_F32;
  std::vector<int64_t> shape;
};

/// Writes a file tensor by tensor, or part by part, in any order. The file
/// appears under its name, complete, when commit() succeeds; until then there
/// is only a temporary file beside it, which the destructor removes.
class SafetensorsWriter {
public:
  static std::unique_ptr<SafetensorsWriter>
  create(const std::string &path, const std::vector<TensorSpec> &tensors,
         const std::map<std::string, std::string> &metadata,
         std::string &error);
  ~SafetensorsWriter();
  SafetensorsWriter(const SafetensorsWriter &) = delete;
  SafetensorsWriter &operator=(const SafetensorsWriter &) = delete;

  /// Writes `bytes` bytes at byte `offset` of tensor `name`. What is never
  /// written is zero.
  bool write(const std::string &name, int64_t offset, const void *data,
             int64_t bytes, std::string &error);
  bool commit(std::string &error);

private:
  SafetensorsWriter() = default;
  struct Place {
    int64_t offset, bytes;
  };
  std::string path, temporary;
  int descriptor = -1;
  std::map<std::string, Place> places;
};

/// Writes whole tensors; data[i] is that of tensors[i].
bool writeSafetensors(const std::string &path,
                      const std::vector<TensorSpec> &tensors,
                      const std::vector<const void *> &data,
                      const std::map<std::string, std::string> &metadata,
                      std::string &error);

/// An array in a .npy file of version 1 to 3, C order, little-endian, of
/// integers, floats or booleans.
class NpyReader {
public:
  static std::unique_ptr<NpyReader> open(const std::string &path,
                                         std::string &error);
  /// The same for a file's content in memory that outlives the reader.
  static std::unique_ptr<NpyReader> parse(const std::string &path,
                                          const char *data, int64_t bytes,
                                          std::string &error);

  const TensorView &array() const { return view; }

private:
  NpyReader() = default;
  std::unique_ptr<MappedFile> file;
  TensorView view;
};

/// The name of an element type as in StableHLO's text: "f32", "bf16", "i1",
/// "ui8".
const char *dtypeName(ds_rt_dtype dtype);

} // namespace deepstep::io

#endif // DEEPSTEP_IO_H
