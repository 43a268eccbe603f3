//===- MutationTest.cpp - Damaged files never crash --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Tens of thousands of damaged files. Each is either refused with a message or
// read; what is read lies within the file and agrees with its shape. Every file
// is copied to memory of its exact size, so that the address sanitizer sees any
// byte read too many.
//
//===----------------------------------------------------------------===//

#include "Files.h"
#include "deepstep/io.h"

#include <gtest/gtest.h>
#include <random>

using namespace deepstep::io;

namespace {

/// Damages a file in one to three places.
std::string mutate(std::string file, std::minstd_rand &random) {
  static const char *const fragments[] = {"[",
                                          "]",
                                          "{",
                                          "}",
                                          ",",
                                          ":",
                                          "\"",
                                          "'",
                                          "-1",
                                          "0",
                                          "1e99",
                                          "null",
                                          "(",
                                          ")",
                                          "\\",
                                          "\\ud800",
                                          "F",
                                          "\xff",
                                          "9223372036854775808",
                                          "18446744073709551616",
                                          "\"a\":{\"dtype\":\"F32\"",
                                          "'shape'",
                                          "True",
                                          " "};
  constexpr size_t fragmentCount = sizeof(fragments) / sizeof(fragments[0]);
  for (unsigned edits = 1 + random() % 3; edits > 0 && !file.empty(); --edits) {
    size_t at = random() % file.size();
    size_t length = 1 + random() % std::min<size_t>(8, file.size() - at);
    switch (random() % 7) {
    case 0:
      file[at] = static_cast<char>(random());
      break;
    case 1:
      file[at] = static_cast<char>(file[at] ^ (1 << random() % 8));
      break;
    case 2:
      file.erase(at, length);
      break;
    case 3:
      file.insert(at, file.substr(at, length));
      break;
    case 4:
      file.insert(at, fragments[random() % fragmentCount]);
      break;
    case 5:
      file.replace(at, length, fragments[random() % fragmentCount]);
      break;
    case 6:
      file.resize(at);
      break;
    }
  }
  return file;
}

/// A copy at an exact allocation.
struct Exact {
  explicit Exact(const std::string &file)
      : bytes(static_cast<int64_t>(file.size())), data(new char[file.size()]) {
    std::memcpy(data.get(), file.data(), file.size());
  }
  int64_t bytes;
  std::unique_ptr<char[]> data;
};

/// Reads every byte that a view promises.
int touch(const TensorView &view) {
  int sum = 0;
  for (int64_t i = 0; i < view.bytes; ++i)
    sum += view.data[i];
  int64_t elements = 1;
  for (int64_t size : view.shape)
    elements *= size;
  EXPECT_EQ(elements * ds_rt_dtype_size(view.dtype), view.bytes);
  return sum;
}

constexpr int mutants = 30000;

TEST(Mutation, Safetensors) {
  std::string file = safetensorsFile(
      R"({"__metadata__":{"format":"pt"},)"
      R"("a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},)"
      R"("b/w":{"dtype":"BF16","shape":[4],"data_offsets":[24,32]},)"
      R"("e":{"dtype":"I8","shape":[0,7],"data_offsets":[32,32]}}   )",
      32);
  std::minstd_rand random(1);
  int read = 0, sum = 0;
  for (int i = 0; i < mutants; ++i) {
    std::string damaged = mutate(file, random);
    // Half of them with the right length, to get behind the first check.
    if (i % 2 && damaged.size() >= 8 + 32) {
      uint64_t length = damaged.size() - 8 - 32;
      std::memcpy(&damaged[0], &length, 8);
    }
    Exact exact(damaged);
    std::string error;
    auto reader =
        SafetensorsReader::parse("f", exact.data.get(), exact.bytes, error);
    ASSERT_EQ(reader == nullptr, !error.empty());
    if (!reader)
      continue;
    ++read;
    for (const auto &entry : reader->tensors()) {
      const TensorView &view = entry.second;
      ASSERT_GE(view.data, exact.data.get());
      ASSERT_LE(view.data + view.bytes, exact.data.get() + exact.bytes);
      sum += touch(view);
    }
  }
  // Changed names, metadata and data do no harm.
  EXPECT_GT(read, mutants / 100);
  EXPECT_LT(read, mutants / 2);
  RecordProperty("sum", sum);
}

TEST(Mutation, Npy) {
  std::string file = npyFile(
      "{'descr': '<i4', 'fortran_order': False, 'shape': (2, 3), }   \n", 24);
  std::minstd_rand random(2);
  int read = 0, sum = 0;
  for (int i = 0; i < mutants; ++i) {
    std::string damaged = mutate(file, random);
    if (i % 2 && damaged.size() >= 10 + 24) {
      size_t length = damaged.size() - 10 - 24;
      damaged[8] = static_cast<char>(length);
      damaged[9] = static_cast<char>(length >> 8);
    }
    Exact exact(damaged);
    std::string error;
    auto reader = NpyReader::parse("f", exact.data.get(), exact.bytes, error);
    ASSERT_EQ(reader == nullptr, !error.empty());
    if (!reader)
      continue;
    ++read;
    const TensorView &view = reader->array();
    ASSERT_GE(view.data, exact.data.get());
    ASSERT_EQ(view.data + view.bytes, exact.data.get() + exact.bytes);
    sum += touch(view);
  }
  EXPECT_GT(read, mutants / 100);
  EXPECT_LT(read, mutants / 2);
  RecordProperty("sum", sum);
}

} // namespace
