//===- BatchesTest.cpp - Which samples a rank takes when --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lib/Driver/Run/Batches.h"

#include "gtest/gtest.h"
#include <algorithm>
#include <fstream>
#include <unistd.h>

using namespace deepstep;
using run::Batches;

namespace {

/// A .npy file of int32 with rows [10 r, 10 r + 1].
class BatchesTest : public testing::Test {
protected:
  ~BatchesTest() override { ::unlink(path.c_str()); }

  void writeRows(int32_t rows, const std::string &descr = "<i4") {
    std::string header = "{'descr': '" + descr +
                         "', 'fortran_order': False, 'shape': (" +
                         std::to_string(rows) + ", 2), }";
    header.resize(117, ' ');
    header += '\n';
    std::ofstream file(path, std::ios::binary);
    file.write("\x93NUMPY\x01\x00\x76\x00", 10);
    file << header;
    for (int32_t row = 0; row < rows; ++row) {
      int32_t values[2] = {10 * row, 10 * row + 1};
      file.write(reinterpret_cast<char *>(values), sizeof(values));
    }
  }

  /// A program whose one input is a batch of rows of this shape.
  static Program programOf(std::vector<int64_t> shape) {
    Program program;
    program.name = "p";
    program.inputs = {{"x", {DS_RT_I32, std::move(shape)}, 0}};
    return program;
  }

  /// The rows that a rank takes in a step.
  static std::vector<int32_t> rows(const Batches &batches, int64_t step,
                                   int64_t rank, int64_t ranks) {
    std::vector<int32_t> data(2 * batches.samplesPerStep());
    batches.fill(step, rank, ranks, reinterpret_cast<char *>(data.data()));
    std::vector<int32_t> result;
    for (size_t i = 0; i < data.size(); i += 2) {
      EXPECT_EQ(data[i] + 1, data[i + 1]);
      result.push_back(data[i] / 10);
    }
    return result;
  }

  std::string errorOf(const Program &program, std::vector<std::string> files) {
    auto batches = Batches::open(program, files, std::nullopt, nullptr);
    return batches ? "" : llvm::toString(batches.takeError());
  }

  std::string path =
      testing::TempDir() + "batches" + std::to_string(::getpid()) + ".npy";
};

using Rows = std::vector<int32_t>;

TEST_F(BatchesTest, RanksTakeTurns) {
  writeRows(10);
  auto batches =
      Batches::open(programOf({2, 2}), {path}, std::nullopt, nullptr);
  ASSERT_TRUE(static_cast<bool>(batches));
  EXPECT_EQ(rows(*batches, 0, 0, 2), (Rows{0, 1}));
  EXPECT_EQ(rows(*batches, 0, 1, 2), (Rows{2, 3}));
  EXPECT_EQ(rows(*batches, 1, 0, 2), (Rows{4, 5}));
  EXPECT_EQ(rows(*batches, 2, 1, 2), (Rows{0, 1})); // rows go round
}

TEST_F(BatchesTest, MicroBatchesAlternateBetweenRanks) {
  writeRows(100);
  auto batches =
      Batches::open(programOf({3, 2, 2}), {path}, std::nullopt, nullptr);
  ASSERT_TRUE(static_cast<bool>(batches));
  EXPECT_EQ(batches->samplesPerStep(), 6);
  EXPECT_EQ(rows(*batches, 0, 0, 2), (Rows{0, 1, 4, 5, 8, 9}));
  EXPECT_EQ(rows(*batches, 0, 1, 2), (Rows{2, 3, 6, 7, 10, 11}));
  EXPECT_EQ(rows(*batches, 1, 0, 2), (Rows{12, 13, 16, 17, 20, 21}));
}

TEST_F(BatchesTest, SeedsPermute) {
  writeRows(100);
  auto first = Batches::open(programOf({100, 2}), {path}, 1, nullptr);
  auto second = Batches::open(programOf({100, 2}), {path}, 2, nullptr);
  auto again = Batches::open(programOf({100, 2}), {path}, 1, nullptr);
  ASSERT_TRUE(first && second && again);
  Rows a = rows(*first, 0, 0, 1), b = rows(*second, 0, 0, 1);
  EXPECT_NE(a, b);
  EXPECT_EQ(a, rows(*again, 0, 0, 1));
  EXPECT_EQ(a, rows(*first, 1, 0, 1)); // the same in every epoch
  std::sort(a.begin(), a.end());
  for (int32_t i = 0; i < 100; ++i)
    EXPECT_EQ(a[i], i);
}

TEST_F(BatchesTest, FilesMayNameTheirInput) {
  writeRows(4);
  EXPECT_EQ(errorOf(programOf({2, 2}), {"x=" + path}), "");
  EXPECT_NE(errorOf(programOf({2, 2}), {"y=" + path}), "");
  EXPECT_NE(errorOf(programOf({2, 2}), {path, path}).find("twice"),
            std::string::npos);
  EXPECT_NE(errorOf(programOf({2, 2}), {}).find("no data for input 'x'"),
            std::string::npos);
}

TEST_F(BatchesTest, RowsMustFitTheInput) {
  writeRows(4);
  EXPECT_NE(errorOf(programOf({2, 3}), {path}).find("do not fit"),
            std::string::npos);
  EXPECT_NE(errorOf(programOf({2}), {path}), "");
  writeRows(4, "<f4");
  EXPECT_NE(errorOf(programOf({2, 2}), {path}).find("astype('int32')"),
            std::string::npos);
}

TEST_F(BatchesTest, BatchMustAgreeWithTheConfiguration) {
  writeRows(4);
  config::BatchSizes sizes;
  sizes.micro = 4;
  auto batches = Batches::open(programOf({2, 2}), {path}, std::nullopt, &sizes);
  ASSERT_FALSE(static_cast<bool>(batches));
  EXPECT_NE(llvm::toString(batches.takeError())
                .find("train_micro_batch_size_per_gpu is 4"),
            std::string::npos);
}

} // namespace
