//===- EventFileTest.cpp - TensorBoard's event files ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Checksums against published vectors, messages byte by byte.
//
//===----------------------------------------------------------------------===//

#include "lib/Driver/Run/EventFile.h"

#include "gtest/gtest.h"

using namespace deepstep::run;
using namespace std::string_literals;

namespace {

/// RFC 3720, B.4, and the check value of CRC catalogues.
TEST(EventFile, Crc32c) {
  EXPECT_EQ(crc32c(""), 0u);
  EXPECT_EQ(crc32c("123456789"), 0xE3069283u);
  EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8A9136AAu);
  EXPECT_EQ(crc32c(std::string(32, '\xFF')), 0x62A8AB43u);
  std::string rising, falling;
  for (char c = 0; c < 32; ++c) {
    rising += c;
    falling += static_cast<char>(31 - c);
  }
  EXPECT_EQ(crc32c(rising), 0x46DD794Eu);
  EXPECT_EQ(crc32c(falling), 0x113FDB5Cu);
}

TEST(EventFile, MaskRotatesAndAdds) {
  // Rotated by 15 to the right: 0x0D26 from the low end comes first.
  uint32_t crc = 0xE3069283;
  EXPECT_EQ(maskedCrc32c("123456789"),
            ((crc >> 15) | (crc << 17)) + 0xA282EAD8u);
  EXPECT_EQ(maskedCrc32c(""), 0xA282EAD8u);
}

TEST(EventFile, Records) {
  std::string record = encodeRecord("abc");
  ASSERT_EQ(record.size(), 8u + 4 + 3 + 4);
  EXPECT_EQ(record.substr(0, 8), "\x03\0\0\0\0\0\0\0"s);
  EXPECT_EQ(record.substr(12, 3), "abc");
  auto word = [&](size_t at) {
    uint32_t value = 0;
    for (int i = 3; i >= 0; --i)
      value = value << 8 | static_cast<unsigned char>(record[at + i]);
    return value;
  };
  EXPECT_EQ(word(8), maskedCrc32c(record.substr(0, 8)));
  EXPECT_EQ(word(15), maskedCrc32c("abc"));
}

TEST(EventFile, Version) {
  EXPECT_EQ(encodeVersion(1.0), "\x09\0\0\0\0\0\0\xF0\x3F" // 1: 1.0
                                "\x1A\x0D"
                                "brain.Event:2"s);
}

TEST(EventFile, Scalars) {
  // A step that needs two bytes, and two values of one summary.
  EXPECT_EQ(encodeScalars(1.0, 300, {{"a", 1.0}, {"bc", -2.0}}),
            "\x09\0\0\0\0\0\0\xF0\x3F" // 1: 1.0
            "\x10\xAC\x02"             // 2: 300
            "\x2A\x15"                 // 5: 21 bytes
            "\x0A\x08"                 //   1: 8 bytes
            "\x0A\x01"
            "a"
            "\x15\0\0\x80\x3F"
            "\x0A\x09" //   1: 9 bytes
            "\x0A\x02"
            "bc"
            "\x15\0\0\0\xC0"s);
}

} // namespace
