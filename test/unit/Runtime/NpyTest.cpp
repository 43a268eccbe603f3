//===- NpyTest.cpp - Reading .npy files --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Files.h"
#include "deepstep/io.h"

#include <gtest/gtest.h>

using namespace deepstep::io;

namespace {

std::unique_ptr<NpyReader> parse(const std::string &file, std::string &error) {
  return NpyReader::parse("f.npy", file.data(),
                          static_cast<int64_t>(file.size()), error);
}

TEST(Npy, AllVersions) {
  for (int version : {1, 2, 3}) {
    std::string error,
        file = npyFile(
            "{'descr': '<i4', 'fortran_order': False, 'shape': (2, 3), }   \n",
            24, version);
    auto reader = parse(file, error);
    ASSERT_TRUE(reader) << error;
    EXPECT_EQ(reader->array().dtype, DS_RT_I32);
    EXPECT_EQ(reader->array().shape, std::vector<int64_t>({2, 3}));
    EXPECT_EQ(reader->array().bytes, 24);
    EXPECT_EQ(reader->array().data[23], 23);
  }
}

TEST(Npy, AllTypesAndRanks) {
  struct {
    const char *descr, *shape;
    int64_t bytes;
    ds_rt_dtype dtype;
  } cases[] = {
      {"<f8", "()", 8, DS_RT_F64},       {"<f4", "(3,)", 12, DS_RT_F32},
      {"<f2", "(3L,)", 6, DS_RT_F16},    {"<i8", "(1, 1, 1)", 8, DS_RT_I64},
      {"|i1", "(0, 5)", 0, DS_RT_I8},    {"|b1", "(2,2)", 4, DS_RT_I1},
      {"<u8", "( 1 , )", 8, DS_RT_UI64}, {"<u4", "(1,)", 4, DS_RT_UI32},
      {"<i2", "(1,)", 2, DS_RT_I16},     {"<u2", "(1,)", 2, DS_RT_UI16},
      {"|u1", "(1,)", 1, DS_RT_UI8}};
  for (const auto &c : cases) {
    std::string header = std::string("{\"shape\": ") + c.shape +
                         ", 'fortran_order': False, 'descr': '" + c.descr +
                         "'}";
    std::string error, file = npyFile(header, c.bytes);
    auto reader = parse(file, error);
    ASSERT_TRUE(reader) << header << error;
    EXPECT_EQ(reader->array().dtype, c.dtype);
  }
}

TEST(Npy, FortranOrderOfAVectorIsCOrder) {
  std::string error,
      file =
          npyFile("{'descr': '|u1', 'fortran_order': True, 'shape': (4,)}", 4);
  EXPECT_TRUE(parse(file, error)) << error;
}

TEST(Npy, RefusesBadHeaders) {
  struct {
    const char *header;
    int64_t bytes;
    const char *message;
  } cases[] = {
      {"", 0, "not a dictionary"},
      {"{", 0, "not a dictionary"},
      {"{}", 0, "not a dictionary"},
      {"{'descr': '<i4', 'fortran_order': False}", 0, "not a dictionary"},
      {"{'descr': '<i4', 'fortran_order': 0, 'shape': ()}", 4,
       "not a dictionary"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': (1)}", 4,
       "not a dictionary"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': (-1,)}", 4,
       "not a dictionary"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': (1,,)}", 4,
       "not a dictionary"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': (1 1)}", 4,
       "not a dictionary"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': ()} x", 4,
       "not a dictionary"},
      {"{'descr': '<i4', 'descr': '<i4', 'fortran_order': False, 'shape': ()}",
       4, "not a dictionary"},
      {"{'descr': '<i4' 'fortran_order': False, 'shape': ()}", 4,
       "not a dictionary"},
      {"{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': ()}", 4,
       "a simple type"},
      {"{'descr': '>i4', 'fortran_order': False, 'shape': ()}", 4,
       "'>i4' is not a little-endian"},
      {"{'descr': '|O', 'fortran_order': False, 'shape': ()}", 4,
       "'|O' is not"},
      {"{'descr': '<i4', 'fortran_order': True, 'shape': (2, 2)}", 16,
       "Fortran order"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': (2, 2)}", 15,
       "needs 16 bytes, the file has 15"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': (2, 2)}", 17,
       "needs 16 bytes, the file has 17"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': "
       "(4294967296, 4294967296)}",
       0, "more bytes than fit"},
      {"{'descr': '<i4', 'fortran_order': False, 'shape': "
       "(99999999999999999999,)}",
       0, "not a dictionary"},
  };
  for (const auto &c : cases) {
    std::string error, file = npyFile(c.header, c.bytes);
    EXPECT_FALSE(parse(file, error)) << c.header;
    EXPECT_NE(error.find(c.message), std::string::npos) << c.header << "\n"
                                                        << error;
    EXPECT_EQ(error.find("'f.npy' is not a readable .npy file: "), 0u);
  }
}

TEST(Npy, RefusesBadPrefixes) {
  std::string error;
  EXPECT_FALSE(parse("", error));
  EXPECT_FALSE(parse("\x93NUMPZ\x01\x00\x00\x00", error));
  std::string file =
      npyFile("{'descr': '|u1', 'fortran_order': False, 'shape': ()}", 1);
  EXPECT_TRUE(parse(file, error)) << error;
  EXPECT_FALSE(parse(file.substr(0, 20), error));
  EXPECT_NE(error.find("ends in its header"), std::string::npos) << error;
  file[6] = 4;
  EXPECT_FALSE(parse(file, error));
  EXPECT_NE(error.find("version 4.0"), std::string::npos) << error;
  EXPECT_FALSE(NpyReader::open("/nonexistent.npy", error));
  EXPECT_EQ(error, "cannot read '/nonexistent.npy': No such file or directory");
}

} // namespace
