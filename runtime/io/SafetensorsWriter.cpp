//===- SafetensorsWriter.cpp - Writing .safetensors files --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "deepstep/io.h"

#include "io/SafetensorsTypes.h"
#include "io/Shape.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace deepstep::io;

/// Where data begin, for readers that use mapped data as they are.
static constexpr int64_t dataAlignment = 64;

static std::string systemError(const std::string &path) {
  return "cannot write '" + path + "': " + std::strerror(errno);
}

/// Writes all bytes, whatever the system takes at once.
static bool writeAt(int descriptor, const char *data, int64_t bytes,
                    int64_t offset) {
  while (bytes > 0) {
    ssize_t written = pwrite(descriptor, data, bytes, offset);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return false;
    data += written;
    offset += written;
    bytes -= written;
  }
  return true;
}

/// A JSON string; invalid UTF-8 is replaced.
static std::string quote(const std::string &text) {
  return nlohmann::json(text).dump(-1, ' ', false,
                                   nlohmann::json::error_handler_t::replace);
}

static std::string describe(const TensorSpec &tensor, int64_t begin,
                            int64_t end) {
  std::string text = quote(tensor.name) + ":{\"dtype\":\"" +
                     safetensorsDtypes[tensor.dtype] + "\",\"shape\":[";
  for (size_t i = 0; i < tensor.shape.size(); ++i)
    text += (i ? "," : "") + std::to_string(tensor.shape[i]);
  return text + "],\"data_offsets\":[" + std::to_string(begin) + "," +
         std::to_string(end) + "]}";
}

std::unique_ptr<SafetensorsWriter> SafetensorsWriter::create(
    const std::string &path, const std::vector<TensorSpec> &tensors,
    const std::map<std::string, std::string> &metadata, std::string &error) {
  // Larger element types first, then by name, as the reference implementation
  // orders them: so all data are aligned to their element type.
  std::vector<const TensorSpec *> order;
  for (const TensorSpec &tensor : tensors)
    order.push_back(&tensor);
  std::sort(order.begin(), order.end(),
            [](const TensorSpec *a, const TensorSpec *b) {
              int64_t sizeA = ds_rt_dtype_size(a->dtype);
              int64_t sizeB = ds_rt_dtype_size(b->dtype);
              return sizeA != sizeB ? sizeA > sizeB : a->name < b->name;
            });

  std::unique_ptr<SafetensorsWriter> writer(new SafetensorsWriter());
  std::string header = "{";
  if (!metadata.empty()) {
    header += "\"__metadata__\":{";
    const char *separator = "";
    for (const auto &[key, value] : metadata) {
      header += separator + quote(key) + ":" + quote(value);
      separator = ",";
    }
    header += "}";
  }
  int64_t offset = 0;
  for (const TensorSpec *tensor : order) {
    int64_t bytes, end;
    if (tensor->name == "__metadata__" || writer->places.count(tensor->name) ||
        !shapeBytes(tensor->shape, tensor->dtype, bytes) ||
        __builtin_add_overflow(offset, bytes, &end)) {
      error = "cannot write '" + path + "': tensor '" + tensor->name +
              "' has a name that is taken or a shape that is too large";
      return nullptr;
    }
    header += (header.size() > 1 ? "," : "") + describe(*tensor, offset, end);
    writer->places[tensor->name] = {offset, bytes};
    offset = end;
  }
  header += "}";
  header.append((dataAlignment - (8 + header.size()) % dataAlignment) %
                    dataAlignment,
                ' ');

  writer->path = path;
  writer->temporary = path + ".tmp" + std::to_string(getpid());
  writer->descriptor = ::open(writer->temporary.c_str(),
                              O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  uint64_t length = header.size();
  int64_t dataStart = 8 + static_cast<int64_t>(length);
  if (writer->descriptor < 0 ||
      !writeAt(writer->descriptor, reinterpret_cast<char *>(&length), 8, 0) ||
      !writeAt(writer->descriptor, header.data(), header.size(), 8) ||
      ftruncate(writer->descriptor, dataStart + offset) != 0) {
    error = systemError(path);
    return nullptr;
  }
  for (auto &place : writer->places)
    place.second.offset += dataStart;
  return writer;
}

SafetensorsWriter::~SafetensorsWriter() {
  if (descriptor < 0)
    return;
  ::close(descriptor);
  ::unlink(temporary.c_str());
}

bool SafetensorsWriter::write(const std::string &name, int64_t offset,
                              const void *data, int64_t bytes,
                              std::string &error) {
  auto found = places.find(name);
  if (found == places.end() || offset < 0 || bytes < 0 ||
      offset > found->second.bytes || bytes > found->second.bytes - offset) {
    error = "cannot write '" + path + "': no tensor '" + name + "' with " +
            std::to_string(bytes) + " bytes at byte " + std::to_string(offset);
    return false;
  }
  if (!writeAt(descriptor, static_cast<const char *>(data), bytes,
               found->second.offset + offset)) {
    error = systemError(path);
    return false;
  }
  return true;
}

bool SafetensorsWriter::commit(std::string &error) {
  // The data must be on disk before the name says that they are.
  bool done = fsync(descriptor) == 0;
  done &= ::close(descriptor) == 0;
  done = done && std::rename(temporary.c_str(), path.c_str()) == 0;
  if (!done) {
    error = systemError(path);
    ::unlink(temporary.c_str());
  }
  descriptor = -1;
  return done;
}

bool deepstep::io::writeSafetensors(
    const std::string &path, const std::vector<TensorSpec> &tensors,
    const std::vector<const void *> &data,
    const std::map<std::string, std::string> &metadata, std::string &error) {
  auto writer = SafetensorsWriter::create(path, tensors, metadata, error);
  if (!writer)
    return false;
  for (size_t i = 0; i < tensors.size(); ++i) {
    int64_t bytes = 0;
    shapeBytes(tensors[i].shape, tensors[i].dtype, bytes);
    if (!writer->write(tensors[i].name, 0, data[i], bytes, error))
      return false;
  }
  return writer->commit(error);
}
