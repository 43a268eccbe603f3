//===- SafetensorsReader.cpp - Reading .safetensors files --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Eight bytes with the header's length, a JSON object from tensor names to
// dtype, shape and data_offsets, the data.
// https://huggingface.co/docs/safetensors
// As the reference implementation does, we refuse data with holes or overlaps.
//
//===----------------------------------------------------------------===//

#include "deepstep/io.h"

#include "io/SafetensorsTypes.h"
#include "io/Shape.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <set>

using namespace deepstep::io;
using nlohmann::json;

/// The reference implementation's limit.
static constexpr int64_t longestHeader = 100000000;

/// The deepest nesting of brackets outside of strings. A header has three
/// levels; more would only cost memory in the parser.
static int nestingDepth(const char *begin, const char *end) {
  int depth = 0, deepest = 0;
  bool inString = false;
  for (const char *c = begin; c != end; ++c) {
    if (inString) {
      if (*c == '\\' && c + 1 != end)
        ++c;
      else if (*c == '"')
        inString = false;
    } else if (*c == '"') {
      inString = true;
    } else if (*c == '{' || *c == '[') {
      deepest = std::max(deepest, ++depth);
    } else if (*c == '}' || *c == ']') {
      --depth;
    }
  }
  return deepest;
}

/// Parses the header. JSON leaves open what a repeated key means; here it is an
/// error.
static bool parseHeader(const char *begin, const char *end, json &header,
                        std::string &reason) {
  if (begin == end || *begin != '{') {
    reason = "its header does not begin with '{'";
    return false;
  }
  if (nestingDepth(begin, end) > 3) {
    reason = "its header is nested too deeply";
    return false;
  }
  std::set<std::string> names, fields;
  std::string repeated;
  auto check = [&](int depth, json::parse_event_t event, json &value) {
    if (event == json::parse_event_t::object_start)
      fields.clear();
    if (event == json::parse_event_t::key) {
      auto &known = depth == 1 ? names : fields;
      if (!known.insert(value.get_ref<const std::string &>()).second)
        repeated = value.get<std::string>();
    }
    return true;
  };
  header = json::parse(begin, end, check, /*allow_exceptions=*/false);
  if (header.is_discarded() || !header.is_object()) {
    reason = "its header is not a JSON object";
    return false;
  }
  if (!repeated.empty() || names.size() != header.size()) {
    reason = "its header repeats the key '" + repeated + "'";
    return false;
  }
  return true;
}

/// A non-negative integer that fits in 63 bits.
static bool readSize(const json &value, int64_t &size) {
  if (!value.is_number_unsigned() ||
      value.get<uint64_t>() > static_cast<uint64_t>(INT64_MAX))
    return false;
  size = value.get<int64_t>();
  return true;
}

/// Reads one tensor's entry; `view.data` becomes the data's offset from `base`.
static bool readEntry(const json &entry, const char *base, int64_t dataBytes,
                      TensorView &view, std::string &reason) {
  if (!entry.is_object() || entry.size() != 3 || !entry.contains("dtype") ||
      !entry.contains("shape") || !entry.contains("data_offsets")) {
    reason = "needs exactly 'dtype', 'shape' and 'data_offsets'";
    return false;
  }
  const json &dtype = entry["dtype"], &shape = entry["shape"],
             &offsets = entry["data_offsets"];
  if (!dtype.is_string() ||
      !parseSafetensorsDtype(dtype.get_ref<const std::string &>(),
                             view.dtype)) {
    reason = "has the unsupported dtype " + dtype.dump();
    return false;
  }
  if (!shape.is_array()) {
    reason = "has a 'shape' that is not a list";
    return false;
  }
  for (const json &value : shape) {
    int64_t size;
    if (!readSize(value, size)) {
      reason = "has the size " + value.dump() + " in its shape";
      return false;
    }
    view.shape.push_back(size);
  }
  int64_t begin, end;
  if (!offsets.is_array() || offsets.size() != 2 ||
      !readSize(offsets[0], begin) || !readSize(offsets[1], end) ||
      begin > end || end > dataBytes) {
    reason = "has 'data_offsets' that are not a range of the file's " +
             std::to_string(dataBytes) + " bytes of data";
    return false;
  }
  if (!shapeBytes(view.shape, view.dtype, view.bytes)) {
    reason = "has a shape of more bytes than fit in 63 bits";
    return false;
  }
  if (view.bytes != end - begin) {
    reason = "needs " + std::to_string(view.bytes) +
             " bytes by dtype and shape, but its 'data_offsets' have " +
             std::to_string(end - begin);
    return false;
  }
  view.data = base + begin;
  return true;
}

std::unique_ptr<SafetensorsReader>
SafetensorsReader::parse(const std::string &path, const char *data,
                         int64_t bytes, std::string &error) {
  auto failed = [&](const std::string &reason) {
    error = "'" + path + "' is not a readable safetensors file: " + reason;
    return nullptr;
  };
  uint64_t length;
  if (bytes < static_cast<int64_t>(sizeof(length)))
    return failed("it is shorter than 8 bytes");
  std::memcpy(&length, data, sizeof(length));
  if (length > static_cast<uint64_t>(longestHeader) ||
      length > static_cast<uint64_t>(bytes - 8))
    return failed("its header would have " + std::to_string(length) +
                  " bytes, the file has " + std::to_string(bytes));
  const char *begin = data + 8, *end = begin + length;
  json header;
  std::string reason;
  if (!parseHeader(begin, end, header, reason))
    return failed(reason);

  std::unique_ptr<SafetensorsReader> reader(new SafetensorsReader());
  int64_t dataBytes = bytes - 8 - static_cast<int64_t>(length);
  std::vector<std::pair<const char *, const std::string *>> order;
  for (const auto &[name, entry] : header.items()) {
    if (name == "__metadata__") {
      if (!entry.is_object())
        return failed("'__metadata__' is not an object");
      for (const auto &[key, value] : entry.items()) {
        if (!value.is_string())
          return failed("'__metadata__' has a value that is not a string");
        reader->texts[key] = value.get<std::string>();
      }
      continue;
    }
    TensorView view;
    if (!readEntry(entry, end, dataBytes, view, reason))
      return failed("tensor '" + name + "' " + reason);
    auto inserted = reader->views.emplace(name, std::move(view)).first;
    order.emplace_back(inserted->second.data, &inserted->first);
  }

  // In the order of the offsets every tensor begins where the one before ends.
  // Of those at one offset the empty ones come first.
  auto bytesOf = [&](const std::string *name) {
    return reader->views.find(*name)->second.bytes;
  };
  std::sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
    return a.first != b.first ? a.first < b.first
                              : bytesOf(a.second) < bytesOf(b.second);
  });
  const char *expected = end;
  for (const auto &[start, name] : order) {
    if (start != expected)
      return failed("tensor '" + *name +
                    (start < expected ? "' overlaps the one before it"
                                      : "' leaves a hole before it"));
    expected = start + bytesOf(name);
  }
  if (expected != data + bytes)
    return failed(std::to_string(data + bytes - expected) +
                  " bytes at its end belong to no tensor");
  return reader;
}

std::unique_ptr<SafetensorsReader>
SafetensorsReader::open(const std::string &path, std::string &error) {
  std::unique_ptr<MappedFile> file = MappedFile::open(path, error);
  if (!file)
    return nullptr;
  std::unique_ptr<SafetensorsReader> reader =
      parse(path, file->data(), file->size(), error);
  if (reader)
    reader->file = std::move(file);
  return reader;
}

const TensorView *SafetensorsReader::find(const std::string &name) const {
  auto found = views.find(name);
  return found == views.end() ? nullptr : &found->second;
}
