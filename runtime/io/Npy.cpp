//===- Npy.cpp - Reading NumPy's .npy files ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// "\x93NUMPY", version, the header's length, a Python dictionary literal with
// exactly the keys descr, fortran_order and shape, the data.
// https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
//
//===----------------------------------------------------------------===//

#include "deepstep/io.h"

#include "io/Shape.h"

#include <cstring>

using namespace deepstep::io;

namespace {

/// Parses the dictionary. Each function returns false at text that it does not
/// expect.
class HeaderParser {
public:
  HeaderParser(const char *begin, const char *end) : at(begin), end(end) {}

  std::string descr;
  bool fortranOrder = false;
  std::vector<int64_t> shape;

  bool parse() {
    if (!take('{'))
      return false;
    unsigned seen = 0;
    while (!take('}')) {
      std::string key;
      if (!parseString(key) || !take(':'))
        return false;
      unsigned bit = 0;
      if (key == "descr")
        bit = parseString(descr) ? 1 : 0;
      else if (key == "fortran_order")
        bit = parseBool(fortranOrder) ? 2 : 0;
      else if (key == "shape")
        bit = parseShape() ? 4 : 0;
      if (bit == 0 || (seen & bit))
        return false;
      seen |= bit;
      // A comma, or the end.
      if (!take(',') && !peek('}'))
        return false;
    }
    skipSpace();
    return seen == 7 && at == end;
  }

private:
  void skipSpace() {
    while (at != end && (*at == ' ' || *at == '\n' || *at == '\t'))
      ++at;
  }
  bool peek(char c) {
    skipSpace();
    return at != end && *at == c;
  }
  bool take(char c) {
    if (!peek(c))
      return false;
    ++at;
    return true;
  }
  bool parseString(std::string &text) {
    char quote = peek('"') ? '"' : '\'';
    if (!take(quote))
      return false;
    while (at != end && *at != quote && *at != '\\' && text.size() < 64)
      text += *at++;
    return at != end && *at++ == quote;
  }
  bool parseWord(const char *word) {
    size_t length = std::strlen(word);
    if (static_cast<size_t>(end - at) < length ||
        std::memcmp(at, word, length) != 0)
      return false;
    at += length;
    return true;
  }
  bool parseBool(bool &value) {
    skipSpace();
    value = parseWord("True");
    return value || parseWord("False");
  }
  bool parseShape() {
    if (!take('('))
      return false;
    while (!take(')')) {
      skipSpace();
      int64_t size = 0;
      const char *first = at;
      for (; at != end && *at >= '0' && *at <= '9'; ++at)
        if (__builtin_mul_overflow(size, 10, &size) ||
            __builtin_add_overflow(size, *at - '0', &size))
          return false;
      if (at == first)
        return false;
      take('L'); // of Python 2
      shape.push_back(size);
      bool comma = take(',');
      // (3) is a number in Python, (3,) a tuple.
      if (!comma && (!peek(')') || shape.size() == 1))
        return false;
    }
    return true;
  }

  const char *at, *end;
};

} // namespace

static bool parseDtype(const std::string &descr, ds_rt_dtype &dtype) {
  // Byte order ('|': has none) and type.
  static const struct {
    const char *name;
    ds_rt_dtype dtype;
  } names[] = {{"<f8", DS_RT_F64},  {"<f4", DS_RT_F32},  {"<f2", DS_RT_F16},
               {"<i8", DS_RT_I64},  {"<i4", DS_RT_I32},  {"<i2", DS_RT_I16},
               {"|i1", DS_RT_I8},   {"|b1", DS_RT_I1},   {"<u8", DS_RT_UI64},
               {"<u4", DS_RT_UI32}, {"<u2", DS_RT_UI16}, {"|u1", DS_RT_UI8}};
  for (const auto &entry : names)
    if (descr == entry.name) {
      dtype = entry.dtype;
      return true;
    }
  return false;
}

std::unique_ptr<NpyReader> NpyReader::parse(const std::string &path,
                                            const char *data, int64_t bytes,
                                            std::string &error) {
  auto failed = [&](const std::string &reason) {
    error = "'" + path + "' is not a readable .npy file: " + reason;
    return nullptr;
  };
  auto byte = [&](int64_t i) {
    return static_cast<int64_t>(static_cast<unsigned char>(data[i]));
  };
  if (bytes < 10 || std::memcmp(data, "\x93NUMPY", 6) != 0)
    return failed("it does not begin with \\x93NUMPY");
  int64_t version = byte(6), start = version == 1 ? 10 : 12;
  if (version < 1 || version > 3 || byte(7) != 0)
    return failed("version " + std::to_string(version) + "." +
                  std::to_string(byte(7)) + " is not 1.0, 2.0 or 3.0");
  if (bytes < start)
    return failed("it ends in its header");
  int64_t length = byte(8) | byte(9) << 8;
  if (version > 1)
    length |= byte(10) << 16 | byte(11) << 24;
  if (length > bytes - start)
    return failed("it ends in its header");
  HeaderParser header(data + start, data + start + length);
  if (!header.parse())
    return failed("its header is not a dictionary of 'descr' (a simple type), "
                  "'fortran_order' and 'shape'");
  std::unique_ptr<NpyReader> reader(new NpyReader());
  TensorView &view = reader->view;
  if (!parseDtype(header.descr, view.dtype))
    return failed("element type '" + header.descr +
                  "' is not a little-endian number or bool");
  if (header.fortranOrder && header.shape.size() > 1)
    return failed("it is in Fortran order: save numpy.ascontiguousarray of it");
  view.shape = std::move(header.shape);
  if (!shapeBytes(view.shape, view.dtype, view.bytes))
    return failed("its shape has more bytes than fit in 63 bits");
  int64_t rest = bytes - start - length;
  if (view.bytes != rest)
    return failed("its shape needs " + std::to_string(view.bytes) +
                  " bytes, the file has " + std::to_string(rest));
  view.data = data + start + length;
  return reader;
}

std::unique_ptr<NpyReader> NpyReader::open(const std::string &path,
                                           std::string &error) {
  std::unique_ptr<MappedFile> file = MappedFile::open(path, error);
  if (!file)
    return nullptr;
  std::unique_ptr<NpyReader> reader =
      parse(path, file->data(), file->size(), error);
  if (reader)
    reader->file = std::move(file);
  return reader;
}
