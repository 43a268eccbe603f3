//===- SafetensorsTest.cpp - Reading and writing -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Files.h"
#include "deepstep/io.h"

#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace deepstep::io;

namespace {

std::string temporaryPath(const char *name) {
  return testing::TempDir() + "deepstep-" + std::to_string(getpid()) + "-" +
         name;
}

TEST(Safetensors, WhatIsWrittenIsRead) {
  std::string path = temporaryPath("roundtrip.safetensors"), error;
  const float w[6] = {1, 2, 3, 4, 5, 6};
  const int8_t flags[3] = {1, -2, 3};
  const double scalar = 0.5;
  ASSERT_TRUE(writeSafetensors(path,
                               {{"w", DS_RT_F32, {2, 3}},
                                {"flags", DS_RT_I8, {3}},
                                {"s/\"x\"", DS_RT_F64, {}},
                                {"empty", DS_RT_BF16, {0, 4}}},
                               {w, flags, &scalar, nullptr},
                               {{"format", "pt"}, {"step", "12"}}, error))
      << error;
  auto reader = SafetensorsReader::open(path, error);
  std::remove(path.c_str());
  ASSERT_TRUE(reader) << error;
  EXPECT_EQ(reader->tensors().size(), 4u);
  EXPECT_EQ(reader->metadata().at("step"), "12");
  const TensorView *view = reader->find("w");
  ASSERT_TRUE(view);
  EXPECT_EQ(view->dtype, DS_RT_F32);
  EXPECT_EQ(view->shape, std::vector<int64_t>({2, 3}));
  EXPECT_EQ(view->elements(), 6);
  EXPECT_EQ(std::memcmp(view->data, w, sizeof(w)), 0);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(view->data) % 4, 0u);
  EXPECT_EQ(std::memcmp(reader->find("flags")->data, flags, 3), 0);
  EXPECT_EQ(std::memcmp(reader->find("s/\"x\"")->data, &scalar, 8), 0);
  EXPECT_EQ(reader->find("empty")->bytes, 0);
  EXPECT_EQ(reader->find("v"), nullptr);
}

TEST(Safetensors, PartsInAnyOrder) {
  std::string path = temporaryPath("parts.safetensors"), error;
  auto writer =
      SafetensorsWriter::create(path, {{"a", DS_RT_I32, {4}}}, {}, error);
  ASSERT_TRUE(writer) << error;
  const int32_t values[4] = {10, 11, 12, 13};
  EXPECT_TRUE(writer->write("a", 8, values + 2, 8, error));
  EXPECT_NE(access(path.c_str(), F_OK), 0) << "visible before it is complete";
  EXPECT_TRUE(writer->write("a", 0, values, 8, error));
  EXPECT_FALSE(writer->write("a", 12, values, 8, error));
  EXPECT_NE(error.find("8 bytes at byte 12"), std::string::npos) << error;
  EXPECT_FALSE(writer->write("b", 0, values, 4, error));
  ASSERT_TRUE(writer->commit(error)) << error;
  auto reader = SafetensorsReader::open(path, error);
  std::remove(path.c_str());
  ASSERT_TRUE(reader) << error;
  EXPECT_EQ(std::memcmp(reader->find("a")->data, values, 16), 0);
}

TEST(Safetensors, AnUncommittedWriterLeavesNothing) {
  std::string path = temporaryPath("uncommitted.safetensors"), error;
  SafetensorsWriter::create(path, {{"a", DS_RT_I32, {4}}}, {}, error);
  EXPECT_NE(access(path.c_str(), F_OK), 0);
  EXPECT_NE(access((path + ".tmp" + std::to_string(getpid())).c_str(), F_OK),
            0);
}

TEST(Safetensors, WriterRefuses) {
  std::string error;
  EXPECT_FALSE(SafetensorsWriter::create("/nonexistent/x", {}, {}, error));
  EXPECT_NE(error.find("'/nonexistent/x': No such file"), std::string::npos);
  EXPECT_FALSE(SafetensorsWriter::create(
      temporaryPath("x"), {{"a", DS_RT_I8, {}}, {"a", DS_RT_I8, {}}}, {},
      error));
  EXPECT_FALSE(SafetensorsWriter::create(
      temporaryPath("x"), {{"a", DS_RT_I8, {INT64_MAX, 3}}}, {}, error));
}

TEST(Safetensors, OneRanksPiece) {
  // [2, 5, 3] along 1, in pieces of 2: the third has one row, and padding.
  std::vector<int16_t> values(30);
  for (int i = 0; i < 30; ++i)
    values[i] = static_cast<int16_t>(i);
  TensorView view;
  view.dtype = DS_RT_I16;
  view.shape = {2, 5, 3};
  view.data = reinterpret_cast<const char *>(values.data());
  view.bytes = 60;
  std::vector<int16_t> piece(12, -1);
  readPiece(view, 1, 2, 1, piece.data());
  EXPECT_EQ(piece,
            std::vector<int16_t>({6, 7, 8, 9, 10, 11, 21, 22, 23, 24, 25, 26}));
  readPiece(view, 1, 2, 2, piece.data());
  EXPECT_EQ(piece,
            std::vector<int16_t>({12, 13, 14, 0, 0, 0, 27, 28, 29, 0, 0, 0}));
  readPiece(view, 1, 2, 3, piece.data());
  EXPECT_EQ(piece, std::vector<int16_t>(12, 0));
}

TEST(Safetensors, PiecesMakeTheWhole) {
  std::vector<int16_t> values(30), whole(30, -1);
  for (int i = 0; i < 30; ++i)
    values[i] = static_cast<int16_t>(i);
  TensorView view;
  view.dtype = DS_RT_I16;
  view.shape = {2, 5, 3};
  view.data = reinterpret_cast<const char *>(values.data());
  view.bytes = 60;
  for (int64_t index = 0; index < 4; ++index) {
    std::vector<int16_t> piece(12);
    readPiece(view, 1, 2, index, piece.data());
    writePiece(piece.data(), view.shape, view.dtype, 1, 2, index,
               reinterpret_cast<char *>(whole.data()));
  }
  EXPECT_EQ(whole, values);
}

TEST(Safetensors, MissingFilesAndFolders) {
  std::string error;
  EXPECT_FALSE(SafetensorsReader::open("/nonexistent.safetensors", error));
  EXPECT_EQ(error, "cannot read '/nonexistent.safetensors': No such file or "
                   "directory");
  EXPECT_FALSE(SafetensorsReader::open("/tmp", error));
  EXPECT_EQ(error, "cannot read '/tmp': not a regular file");
}

struct BadHeader {
  const char *header;
  int64_t dataBytes;
  const char *message;
};

const BadHeader badHeaders[] = {
    {"", 0, "does not begin with '{'"},
    {"[]", 0, "does not begin with '{'"},
    {"{", 0, "not a JSON object"},
    {"{} x", 0, "not a JSON object"},
    {R"({"a\)", 0, "not a JSON object"},
    {"{\"\xff\":1}", 0, "not a JSON object"},
    {R"({"a":[[[]]]})", 0, "nested too deeply"},
    {R"({"a":1})", 0, "needs exactly"},
    {R"({"a":{"dtype":"F32","shape":[1]}})", 4, "needs exactly"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":0}})", 4,
     "needs exactly"},
    {R"({"a":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[0,4]}})", 4,
     "unsupported dtype \"F8_E4M3\""},
    {R"({"a":{"dtype":3,"shape":[1],"data_offsets":[0,4]}})", 4,
     "unsupported dtype 3"},
    {R"({"a":{"dtype":"F32","shape":1,"data_offsets":[0,4]}})", 4,
     "not a list"},
    {R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", 4,
     "size -1"},
    {R"({"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}})", 4,
     "size 1.0"},
    {R"({"a":{"dtype":"F32","shape":[18446744073709551615],)"
     R"("data_offsets":[0,4]}})",
     4, "size 18446744073709551615"},
    {R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],)"
     R"("data_offsets":[0,4]}})",
     4, "more bytes than fit"},
    {R"({"a":{"dtype":"F32","shape":[0,4294967296,4294967296],)"
     R"("data_offsets":[0,0]}})",
     0, "more bytes than fit"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}})", 4,
     "not a range of the file's 4 bytes"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", 4,
     "not a range"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}})", 4,
     "not a range"},
    {R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4,
     "needs 8 bytes by dtype and shape, but its 'data_offsets' have 4"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
     R"("b":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}})",
     6, "tensor 'b' overlaps"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
     R"("b":{"dtype":"F32","shape":[1],"data_offsets":[5,9]}})",
     9, "tensor 'b' leaves a hole"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", 5,
     "1 bytes at its end"},
    {R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
     R"("a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
     4, "repeats the key 'a'"},
    {R"({"a":{"dtype":"F32","dtype":"I32","shape":[1],"data_offsets":[0,4]}})",
     4, "repeats the key 'dtype'"},
    {R"({"__metadata__":{"x":1}})", 0, "not a string"},
    {R"({"__metadata__":[]})", 0, "not an object"},
};

TEST(Safetensors, RefusesBadHeaders) {
  for (const BadHeader &bad : badHeaders) {
    std::string file = safetensorsFile(bad.header, bad.dataBytes), error;
    EXPECT_FALSE(SafetensorsReader::parse(
        "f", file.data(), static_cast<int64_t>(file.size()), error))
        << bad.header;
    EXPECT_NE(error.find(bad.message), std::string::npos) << bad.header << "\n"
                                                          << error;
    EXPECT_EQ(error.find("'f' is not a readable safetensors file: "), 0u);
  }
}

TEST(Safetensors, RefusesBadLengths) {
  std::string error;
  EXPECT_FALSE(SafetensorsReader::parse("f", "1234567", 7, error));
  EXPECT_NE(error.find("shorter than 8 bytes"), std::string::npos);
  std::string file = safetensorsFile("{}", 0);
  EXPECT_TRUE(SafetensorsReader::parse("f", file.data(), 10, error)) << error;
  EXPECT_FALSE(SafetensorsReader::parse("f", file.data(), 9, error));
  file[7] = static_cast<char>(0xff);
  EXPECT_FALSE(SafetensorsReader::parse("f", file.data(), 10, error));
}

TEST(Safetensors, SurvivesDeepNesting) {
  std::string header = "{\"a\":" + std::string(1000000, '[');
  std::string file = safetensorsFile(header, 0), error;
  EXPECT_FALSE(SafetensorsReader::parse(
      "f", file.data(), static_cast<int64_t>(file.size()), error));
}

} // namespace
