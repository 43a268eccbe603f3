//===- Files.h - Contents of tensor files for tests --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_RUNTIME_FILES_H
#define DEEPSTEP_TEST_UNIT_RUNTIME_FILES_H

#include <cstdint>
#include <cstring>
#include <string>

/// A safetensors file of this header and `dataBytes` bytes of data.
inline std::string safetensorsFile(const std::string &header,
                                   int64_t dataBytes) {
  uint64_t length = header.size();
  std::string file(8, '\0');
  std::memcpy(&file[0], &length, 8);
  file += header;
  for (int64_t i = 0; i < dataBytes; ++i)
    file += static_cast<char>(i);
  return file;
}

/// A .npy file of this dictionary and `dataBytes` bytes of data.
inline std::string npyFile(const std::string &header, int64_t dataBytes,
                           int version = 1) {
  std::string file = "\x93NUMPY";
  file += static_cast<char>(version);
  file += '\0';
  for (int i = 0; i < (version == 1 ? 2 : 4); ++i)
    file += static_cast<char>(header.size() >> (8 * i));
  file += header;
  for (int64_t i = 0; i < dataBytes; ++i)
    file += static_cast<char>(i);
  return file;
}

#endif // DEEPSTEP_TEST_UNIT_RUNTIME_FILES_H
