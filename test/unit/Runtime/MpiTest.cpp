//===- MpiTest.cpp - Collectives on several ranks ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Started by mpirun with any number of ranks; every rank runs all tests in the
// same order. `--fail=MODE` instead fails in the way that MODE says.
//
//===----------------------------------------------------------------===//

#include "deepstep/runtime.h"

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <gtest/gtest.h>
#include <numeric>
#include <string>
#include <unistd.h>
#include <vector>

static ds_rt_context *ctx;

namespace {

int rank() { return ds_rt_rank(ctx); }
int world() { return ds_rt_world_size(ctx); }

/// A value of rank r that all ranks can compute, exact in all types.
int valueOf(int r, int64_t i) {
  return static_cast<int>((i * 7 + r * 3) % 11) - 5;
}

/// Sizes around the boundaries of pieces (256 KiB) and of the window.
const int64_t counts[] = {0, 1, 2, 5, 1000, 65536, 65537, 300001};

template <typename T> std::vector<T> ownBuffer(int ranks, int64_t count) {
  std::vector<T> buffer(ranks * count);
  for (size_t i = 0; i < buffer.size(); ++i)
    buffer[i] = static_cast<T>(valueOf(rank(), static_cast<int64_t>(i)));
  return buffer;
}

template <typename T> T expected(ds_rt_reduction reduction, int64_t i) {
  double sum = 0, most = -100;
  for (int r = 0; r < world(); ++r) {
    sum += valueOf(r, i);
    most = std::max<double>(most, valueOf(r, i));
  }
  if (reduction == DS_RT_MAX)
    return static_cast<T>(most);
  return reduction == DS_RT_MEAN
             ? static_cast<T>(sum) *
                   (static_cast<T>(1) / static_cast<T>(world()))
             : static_cast<T>(sum);
}

struct Scratch {
  Scratch(int ranks, int64_t count, int32_t dtype)
      : bytes(ds_rt_collective_scratch_bytes(ranks, count, dtype)),
        data(bytes + 8, 'g') {}
  ~Scratch() {
    // Nothing was written behind it.
    EXPECT_EQ(std::memcmp(data.data() + bytes, "gggggggg", 8), 0);
  }
  int64_t bytes;
  std::vector<char> data;
};

template <typename T> void checkReductions(ds_rt_dtype dtype, bool withMean) {
  for (int64_t count : counts) {
    for (ds_rt_reduction reduction : {DS_RT_SUM, DS_RT_MEAN, DS_RT_MAX}) {
      if (reduction == DS_RT_MEAN && !withMean)
        continue;
      SCOPED_TRACE(testing::Message() << count << " " << reduction);
      Scratch scratch(world(), count, dtype);
      std::vector<T> src = ownBuffer<T>(world(), count), dst(count);
      ds_rt_reset_counters(ctx);
      ds_rt_reduce_scatter(ctx, 0, reduction, dtype, src.data(), dst.data(),
                           scratch.data.data(), count, DS_RT_GRADIENT);
      for (int64_t i = 0; i < count; ++i)
        ASSERT_EQ(dst[i], expected<T>(reduction, rank() * count + i)) << i;
      ds_rt_counter counter =
          ds_rt_read_counter(ctx, DS_RT_REDUCE_SCATTER, DS_RT_GRADIENT);
      EXPECT_EQ(counter.calls, 1);
      EXPECT_EQ(counter.bytes_sent,
                (world() - 1) * count * static_cast<int64_t>(sizeof(T)));

      std::vector<T> all = ownBuffer<T>(world(), count);
      ds_rt_all_reduce(ctx, 0, reduction, dtype, all.data(),
                       scratch.data.data(), count, DS_RT_METRIC);
      for (int64_t i = 0; i < world() * count; ++i)
        ASSERT_EQ(all[i], expected<T>(reduction, i)) << i;
      counter = ds_rt_read_counter(ctx, DS_RT_ALL_REDUCE, DS_RT_METRIC);
      EXPECT_EQ(counter.bytes_sent,
                2 * (world() - 1) * count * static_cast<int64_t>(sizeof(T)));
    }
  }
}

TEST(Mpi, ReductionsF32) { checkReductions<float>(DS_RT_F32, true); }
TEST(Mpi, ReductionsF64) { checkReductions<double>(DS_RT_F64, true); }
TEST(Mpi, ReductionsI32) { checkReductions<int32_t>(DS_RT_I32, false); }
TEST(Mpi, ReductionsI64) { checkReductions<int64_t>(DS_RT_I64, false); }
TEST(Mpi, ReductionsI8) { checkReductions<int8_t>(DS_RT_I8, false); }
TEST(Mpi, ReductionsF16) { checkReductions<_Float16>(DS_RT_F16, true); }

TEST(Mpi, ReductionsBF16) {
  const int64_t count = 200000;
  auto bits = [](float value) {
    uint32_t wide;
    std::memcpy(&wide, &value, 4);
    return static_cast<uint16_t>(wide >> 16);
  };
  Scratch scratch(world(), count, DS_RT_BF16);
  std::vector<uint16_t> src(world() * count), dst(count);
  for (size_t i = 0; i < src.size(); ++i)
    src[i] = bits(static_cast<float>(valueOf(rank(), static_cast<int64_t>(i))));
  ds_rt_reduce_scatter(ctx, 0, DS_RT_SUM, DS_RT_BF16, src.data(), dst.data(),
                       scratch.data.data(), count, DS_RT_GRADIENT);
  for (int64_t i = 0; i < count; ++i)
    ASSERT_EQ(dst[i], bits(expected<float>(DS_RT_SUM, rank() * count + i)));
}

TEST(Mpi, AllGather) {
  for (int64_t count : {0, 1, 3, 1000, 262144, 262145, 700001}) {
    for (bool inPlace : {false, true}) {
      std::vector<float> own(count), all(world() * count, -1);
      for (int64_t i = 0; i < count; ++i)
        own[i] = static_cast<float>(valueOf(rank(), i));
      float *place = all.data() + rank() * count;
      if (inPlace)
        std::copy(own.begin(), own.end(), place);
      ds_rt_reset_counters(ctx);
      ds_rt_all_gather(ctx, 0, DS_RT_F32, inPlace ? place : own.data(),
                       all.data(), count, DS_RT_PARAMETER);
      for (int r = 0; r < world(); ++r)
        for (int64_t i = 0; i < count; ++i)
          ASSERT_EQ(all[r * count + i], static_cast<float>(valueOf(r, i)));
      EXPECT_EQ(
          ds_rt_read_counter(ctx, DS_RT_ALL_GATHER, DS_RT_PARAMETER).bytes_sent,
          (world() - 1) * count * 4);
    }
  }
}

/// Gathers a checksum of `data` and expects all ranks to have rank 0's.
void expectSameEverywhere(const std::vector<float> &data) {
  uint64_t hash = 1469598103934665603u;
  for (float value : data) {
    uint32_t bits;
    std::memcpy(&bits, &value, 4);
    hash = (hash ^ bits) * 1099511628211u;
  }
  EXPECT_EQ(ds_rt_check_same(ctx, hash, "result"), 0);
}

TEST(Mpi, ResultsAreBitwiseReproducible) {
  const int64_t count = 100003;
  Scratch scratch(world(), count, DS_RT_F32);
  std::vector<float> first;
  for (int run = 0; run < 5; ++run) {
    std::vector<float> data(world() * count);
    for (size_t i = 0; i < data.size(); ++i)
      data[i] = std::sin(static_cast<float>(i) +
                         1000.0f * static_cast<float>(rank()));
    ds_rt_all_reduce(ctx, 0, DS_RT_MEAN, DS_RT_F32, data.data(),
                     scratch.data.data(), count, DS_RT_GRADIENT);
    expectSameEverywhere(data);
    if (run == 0)
      first = data;
    ASSERT_EQ(std::memcmp(first.data(), data.data(), data.size() * 4), 0);
  }
}

TEST(Mpi, ScatterInPlace) {
  const int64_t count = 70000;
  Scratch scratch(world(), count, DS_RT_F32);
  std::vector<float> src = ownBuffer<float>(world(), count);
  float *own = src.data() + rank() * count;
  ds_rt_reduce_scatter(ctx, 0, DS_RT_SUM, DS_RT_F32, src.data(), own,
                       scratch.data.data(), count, DS_RT_GRADIENT);
  for (int64_t i = 0; i < count; ++i)
    ASSERT_EQ(own[i], expected<float>(DS_RT_SUM, rank() * count + i));
}

TEST(Mpi, Groups) {
  // Pairs of neighbours, in reverse order; the last rank may be alone.
  int first = rank() / 2 * 2;
  std::vector<int32_t> ranks;
  for (int r = std::min(first + 1, world() - 1); r >= first; --r)
    ranks.push_back(r);
  int size = static_cast<int>(ranks.size());
  ds_rt_define_group(ctx, 3, ranks.data(), size);
  int place = size - 1 - (rank() - first);
  const int64_t count = 1000;
  std::vector<float> own(count, static_cast<float>(rank())), all(size * count);
  ds_rt_all_gather(ctx, 3, DS_RT_F32, own.data(), all.data(), count,
                   DS_RT_PARAMETER);
  for (int p = 0; p < size; ++p)
    ASSERT_EQ(all[p * count], static_cast<float>(ranks[p]));
  Scratch scratch(size, count, DS_RT_F32);
  std::vector<float> sum(count);
  for (float &value : all)
    value = static_cast<float>(place + 1);
  ds_rt_reduce_scatter(ctx, 3, DS_RT_SUM, DS_RT_F32, all.data(), sum.data(),
                       scratch.data.data(), count, DS_RT_GRADIENT);
  ASSERT_EQ(sum[count - 1], static_cast<float>(size * (size + 1) / 2));
  // A shard of this rank's own place in the group.
  ds_rt_shard_desc desc{1, size * 2, 1, 2, sizeof(float), 3};
  std::vector<float> tensor(size * 2), piece(2);
  std::iota(tensor.begin(), tensor.end(), 0.0f);
  ds_rt_shard(ctx, &desc, tensor.data(), piece.data(), -1);
  EXPECT_EQ(piece[1], static_cast<float>(2 * place + 1));
}

TEST(Mpi, AllToAll) {
  for (int64_t count : {int64_t(0), int64_t(3), int64_t(70000)}) {
    std::vector<int32_t> src(world() * count), dst(world() * count, -1);
    for (int to = 0; to < world(); ++to)
      for (int64_t i = 0; i < count; ++i)
        src[to * count + i] = 100 * rank() + 10 * to + static_cast<int>(i % 7);
    ds_rt_all_to_all(ctx, 0, DS_RT_I32, src.data(), dst.data(), count,
                     DS_RT_MODEL);
    for (int from = 0; from < world(); ++from)
      for (int64_t i = 0; i < count; ++i)
        ASSERT_EQ(dst[from * count + i],
                  100 * from + 10 * rank() + static_cast<int>(i % 7));
  }
}

TEST(Mpi, Broadcast) {
  std::vector<double> src(1000, rank() + 0.5), dst(1000);
  ds_rt_reset_counters(ctx);
  ds_rt_broadcast(ctx, 0, DS_RT_F64, src.data(), dst.data(), 1000, DS_RT_MODEL);
  EXPECT_EQ(dst, std::vector<double>(1000, 0.5));
  EXPECT_EQ(ds_rt_read_counter(ctx, DS_RT_BROADCAST, DS_RT_MODEL).bytes_sent,
            rank() == 0 ? 8000 * (world() - 1) : 0);
}

TEST(Mpi, PermuteGivesZerosWhereNothingComes) {
  // Everyone but the last sends to the next.
  std::vector<int64_t> pairs;
  for (int r = 0; r + 1 < world(); ++r)
    pairs.insert(pairs.end(), {r, r + 1});
  std::vector<int16_t> src(500, static_cast<int16_t>(rank() + 1)), dst(500, 77);
  ds_rt_permute(ctx, 0, DS_RT_I16, src.data(), dst.data(), pairs.data(),
                static_cast<int64_t>(pairs.size()) / 2, 500, DS_RT_MODEL);
  EXPECT_EQ(dst, std::vector<int16_t>(500, static_cast<int16_t>(rank())));
  int64_t self[] = {0, 0};
  ds_rt_permute(ctx, 0, DS_RT_I16, src.data(), dst.data(), self, 1, 500,
                DS_RT_MODEL);
  EXPECT_EQ(dst, std::vector<int16_t>(500, rank() == 0 ? 1 : 0));
}

struct Work {
  std::vector<float> buffer;
  std::vector<char> scratch;
  int64_t count;
};

void reduceInBackground(ds_rt_context *ctx, char *memory) {
  Work &work = *reinterpret_cast<Work *>(memory);
  ds_rt_all_reduce(ctx, 0, DS_RT_SUM, DS_RT_F32, work.buffer.data(),
                   work.scratch.data(), work.count, DS_RT_GRADIENT);
}

TEST(Mpi, QueueAndStepCommunicateAtOnce) {
  const int64_t count = 100000;
  for (int run = 0; run < 10; ++run) {
    Scratch scratch(world(), count, DS_RT_F32);
    Work work{ownBuffer<float>(world(), count), scratch.data, count};
    std::vector<float> metrics = ownBuffer<float>(world(), 1);
    Scratch small(world(), 1, DS_RT_F32);
    // On half of the ranks the step's collective comes first.
    int64_t event = ds_rt_async(ctx, DS_RT_COMM, reduceInBackground,
                                reinterpret_cast<char *>(&work), "reduce");
    if (rank() % 2)
      usleep(2000);
    ds_rt_all_reduce(ctx, 0, DS_RT_SUM, DS_RT_F32, metrics.data(),
                     small.data.data(), 1, DS_RT_METRIC);
    ds_rt_await(ctx, event);
    for (int64_t i = 0; i < world(); ++i)
      ASSERT_EQ(metrics[i], expected<float>(DS_RT_SUM, i));
    for (int64_t i = 0; i < world() * count; ++i)
      ASSERT_EQ(work.buffer[i], expected<float>(DS_RT_SUM, i));
  }
}

TEST(Mpi, GatherToRoot) {
  std::vector<int64_t> own(1000, rank()), all(world() * 1000, -1);
  ds_rt_gather_to_root(ctx, own.data(), rank() ? nullptr : all.data(), 8000);
  for (int r = 0; r < world() && rank() == 0; ++r)
    EXPECT_EQ(all[r * 1000 + 999], r);
}

TEST(Mpi, CheckSameNamesTheRanks) {
  EXPECT_EQ(ds_rt_check_same(ctx, 42, "program"), 0);
  testing::internal::CaptureStderr();
  int32_t result =
      ds_rt_check_same(ctx, rank() == world() - 1 ? 1 : 2, "program");
  std::string text = testing::internal::GetCapturedStderr();
  EXPECT_EQ(result, world() > 1);
  if (rank() == 0 && world() > 1) {
    EXPECT_EQ(text, "ds-run: error: the program of rank " +
                        std::to_string(world() - 1) +
                        " differs from that of rank 0\n");
  } else {
    EXPECT_EQ(text, "");
  }
  ds_rt_barrier(ctx);
}

/// Ends the job from one rank while the others are in a collective or asleep.
[[noreturn]] void failAs(const std::string &mode) {
  if (rank() == world() - 1) {
    usleep(100000);
    if (mode == "abort")
      ds_rt_abort(ctx, "out of luck");
    if (mode == "crash")
      raise(SIGKILL);
    if (mode == "queue") {
      ds_rt_async(
          ctx, DS_RT_IO,
          [](ds_rt_context *ctx, char *) { ds_rt_abort(ctx, "out of luck"); },
          nullptr, "abort");
      pause();
    }
  }
  for (;;)
    ds_rt_barrier(ctx);
}

} // namespace

int main(int argc, char **argv) {
  ds_rt_options options = {};
  options.threads = options.use_mpi = 1;
  ctx = ds_rt_create(&options);
  if (argc > 1 && std::strncmp(argv[1], "--fail=", 7) == 0)
    failAs(argv[1] + 7);
  testing::InitGoogleTest(&argc, argv);
  int result = RUN_ALL_TESTS();
  ds_rt_barrier(ctx);
  ds_rt_destroy(ctx);
  return result;
}
