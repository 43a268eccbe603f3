//===- CudaMemoryTest.cpp - Copies from, to and on a GPU ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"

#include <numeric>

namespace {

using CudaMemory = CudaTest;

TEST_F(CudaMemory, TheArenaIsZeroAndCounted) {
  Context ctx = start();
  const int64_t bytes = 3000000;
  char *memory = ds_rt_allocate_arena(ctx.get(), bytes);
  std::vector<char> values(bytes, 1);
  ds_rt_download(ctx.get(), values.data(), memory, bytes);
  EXPECT_EQ(values, std::vector<char>(bytes));
  EXPECT_EQ(ds_rt_peak_bytes(ctx.get()), bytes);
  EXPECT_EQ(ds_rt_arena_device_bytes(ctx.get()), 4 << 20);
  EXPECT_EQ(ds_rt_arena_touched_bytes(ctx.get()), -1);
  EXPECT_NE(ds_rt_allocate_arena(ctx.get(), 0), nullptr);
}

TEST_F(CudaMemory, UploadsAndDownloadsOfAllSizes) {
  Context ctx = start();
  const int64_t half = 4 << 20;
  char *memory = ds_rt_allocate_arena(ctx.get(), 4 * half);
  for (int64_t bytes : {int64_t(0), int64_t(1), half - 1, half, half + 1,
                        2 * half, 3 * half + 7}) {
    std::vector<char> values(bytes), read(bytes);
    for (int64_t i = 0; i < bytes; ++i)
      values[i] = static_cast<char>(i * 7 + bytes);
    ds_rt_upload(ctx.get(), memory + 5, values.data(), bytes);
    ds_rt_download(ctx.get(), read.data(), memory + 5, bytes);
    ASSERT_EQ(values, read) << bytes;
  }
}

TEST_F(CudaMemory, StepsCopyWithinTheArena) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 64);
  auto step = [](ds_rt_context *ctx, char *memory) {
    ds_rt_copy(ctx, memory + 32, memory, 16);
  };
  for (float i : {1.0f, 2.0f, 3.0f}) {
    std::vector<float> values{i, 2 * i, 3 * i, 4 * i};
    ds_rt_upload(ctx.get(), memory, values.data(), 16);
    ds_rt_run(ctx.get(), step, memory);
    EXPECT_EQ(download(ctx.get(), memory + 32, 4), values);
  }
  EXPECT_EQ(cuda.graphLaunches, 2);
}

TEST_F(CudaMemory, ShardsAreThoseOfCpus) {
  Context gpu = start();
  Context cpu = makeContext(1);
  char *memory = ds_rt_allocate_arena(gpu.get(), 1 << 20);
  for (int64_t outer : {1, 3})
    for (int64_t dim : {1, 5, 8, 30})
      for (int64_t inner : {1, 7})
        for (int64_t pieces : {1, 2, 3, 7}) {
          int64_t chunk = (dim + pieces - 1) / pieces;
          ds_rt_shard_desc desc{outer, dim, inner, chunk, sizeof(float), 0};
          std::vector<float> tensor(outer * dim * inner);
          std::iota(tensor.begin(), tensor.end(), 1.0f);
          size_t pieceSize = outer * chunk * inner;
          char *pieceAt = memory + 4 * tensor.size();
          char *rebuilt = pieceAt + 4 * pieceSize;
          ds_rt_upload(gpu.get(), memory, tensor.data(), 4 * tensor.size());
          for (int64_t index = 0; index < pieces; ++index) {
            std::vector<float> piece(pieceSize, -1);
            ds_rt_upload(gpu.get(), pieceAt, piece.data(), 4 * pieceSize);
            ds_rt_shard(cpu.get(), &desc, tensor.data(), piece.data(), index);
            ds_rt_shard(gpu.get(), &desc, memory, pieceAt, index);
            ASSERT_EQ(download(gpu.get(), pieceAt, pieceSize), piece);
            ds_rt_unshard(gpu.get(), &desc, pieceAt, rebuilt, index);
          }
          ASSERT_EQ(download(gpu.get(), rebuilt, tensor.size()), tensor);
        }
}

TEST_F(CudaMemory, RefusesWhatItCannotDo) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 64);
  char host[4];
  EXPECT_EXIT(ds_rt_copy(ctx.get(), host, memory, 4),
              testing::ExitedWithCode(1), "memory outside the arena");
  EXPECT_EXIT(ds_rt_copy(ctx.get(), memory, host, 4),
              testing::ExitedWithCode(1), "memory outside the arena");
  EXPECT_EXIT(
      {
        cuda.failures["cuMemAlloc"] = 2;
        ds_rt_allocate_arena(ctx.get(), 1000);
      },
      testing::ExitedWithCode(1),
      "cuMemAlloc failed for the arena of 1000 bytes");
}

} // namespace
