//===- LaunchTest.cpp - Kernels, the arena, the trace ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "RuntimeTest.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <mutex>
#include <set>
#include <sstream>
#include <thread>
#include <utility>
#include <vector>

namespace {

/// Records the pieces that a kernel was called with.
struct Calls {
  std::mutex mutex;
  std::vector<std::pair<int64_t, int64_t>> pieces;
  std::set<std::thread::id> threads;
};

void recordCall(void *const *buffers, int64_t lo, int64_t hi) {
  auto *calls = static_cast<Calls *>(buffers[0]);
  std::lock_guard<std::mutex> lock(calls->mutex);
  calls->pieces.emplace_back(lo, hi);
  calls->threads.insert(std::this_thread::get_id());
}

std::vector<std::pair<int64_t, int64_t>>
piecesOf(ds_rt_context *ctx, int64_t range, int64_t grain) {
  Calls calls;
  void *buffers[] = {&calls};
  ds_rt_launch(ctx, recordCall, buffers, range, grain, "record");
  EXPECT_EQ(calls.threads.size(), calls.pieces.size());
  std::sort(calls.pieces.begin(), calls.pieces.end());
  return calls.pieces;
}

void addOne(void *const *buffers, int64_t lo, int64_t hi) {
  auto *values = static_cast<int32_t *>(buffers[0]);
  for (int64_t i = lo; i < hi; ++i)
    ++values[i];
}

TEST(Launch, CoversTheRangeOnceInBalancedPieces) {
  for (int threads : {1, 2, 3, 5}) {
    Context ctx = makeContext(threads);
    ASSERT_EQ(ds_rt_threads(ctx.get()), threads);
    for (int64_t range : {1, 2, 3, 7, 64, 1000}) {
      for (int64_t grain : {0, 1, 3, 100, 5000}) {
        auto pieces = piecesOf(ctx.get(), range, grain);
        ASSERT_LE(static_cast<int>(pieces.size()), threads);
        int64_t at = 0, shortest = range, longest = 0;
        for (auto [lo, hi] : pieces) {
          ASSERT_EQ(lo, at);
          ASSERT_LT(lo, hi);
          at = hi;
          shortest = std::min(shortest, hi - lo);
          longest = std::max(longest, hi - lo);
        }
        ASSERT_EQ(at, range);
        ASSERT_LE(longest - shortest, 1);
        if (pieces.size() > 1) {
          ASSERT_GE(shortest, grain);
        }
      }
    }
  }
}

TEST(Launch, AnEmptyRangeCallsNothing) {
  Context ctx = makeContext(2);
  EXPECT_TRUE(piecesOf(ctx.get(), 0, 1).empty());
}

TEST(Launch, ManyShortLaunches) {
  Context ctx = makeContext(3);
  std::vector<int32_t> values(30);
  void *buffers[] = {values.data()};
  for (int i = 0; i < 20000; ++i)
    ds_rt_launch(ctx.get(), addOne, buffers, 30, 1, "add");
  for (int32_t value : values)
    EXPECT_EQ(value, 20000);
}

TEST(Launch, SleepingWorkersWakeUp) {
  Context ctx = makeContext(2);
  std::vector<int32_t> values(2);
  void *buffers[] = {values.data()};
  for (int i = 0; i < 20; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    ds_rt_launch(ctx.get(), addOne, buffers, 2, 1, "add");
  }
  EXPECT_EQ(values, std::vector<int32_t>({20, 20}));
}

TEST(Arena, IsZeroedAlignedAndCounted) {
  Context ctx = makeContext(1);
  EXPECT_EQ(ds_rt_peak_bytes(ctx.get()), 0);
  const int64_t bytes = 1000003;
  char *arena = ds_rt_allocate_arena(ctx.get(), bytes);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(arena) % 64, 0u);
  EXPECT_EQ(ds_rt_peak_bytes(ctx.get()), bytes);
  EXPECT_EQ(ds_rt_arena_touched_bytes(ctx.get()), 0);
  arena[0] = 1;
  arena[bytes - 1] = 1;
  EXPECT_EQ(arena[bytes / 2], 0);
  int64_t page = 4096;
  EXPECT_EQ(ds_rt_arena_touched_bytes(ctx.get()), 2 * page + bytes % page);
}

TEST(Arena, LargeOnesMayUseHugePages) {
  Context ctx = makeContext(1);
  const int64_t bytes = (100 << 20) + 17;
  char *arena = ds_rt_allocate_arena(ctx.get(), bytes);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(arena) % (2 << 20), 0u);
  arena[bytes - 1] = 1;
  EXPECT_EQ(ds_rt_peak_bytes(ctx.get()), bytes);
  EXPECT_LE(ds_rt_arena_touched_bytes(ctx.get()), 2 << 20);
}

TEST(Arena, OfNoBytes) {
  Context ctx = makeContext(1);
  EXPECT_NE(ds_rt_allocate_arena(ctx.get(), 0), nullptr);
  EXPECT_EQ(ds_rt_peak_bytes(ctx.get()), 0);
}

void sleepABit(ds_rt_context *ctx, char *) {
  std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

TEST(Trace, OneRowPerQueue) {
  std::string path = testing::TempDir() + "deepstep-trace.json";
  {
    Context ctx = makeContext(1, path.c_str());
    std::vector<int32_t> values(4);
    void *buffers[] = {values.data()};
    int64_t event =
        ds_rt_async(ctx.get(), DS_RT_COMM, sleepABit, nullptr, "gather \"w\"");
    ds_rt_launch(ctx.get(), addOne, buffers, 4, 1, "add");
    ds_rt_await(ctx.get(), event);
  }
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  std::remove(path.c_str());
  std::string trace = text.str();
  for (const char *part :
       {"\"traceEvents\":[", "\"name\":\"rank 0\"", "\"name\":\"compute\"",
        "\"name\":\"comm\"", "\"name\":\"add\",\"pid\":0,\"tid\":0",
        "\"name\":\"gather \\\"w\\\"\",\"pid\":0,\"tid\":1",
        "\"name\":\"await\",\"pid\":0,\"tid\":0"})
    EXPECT_NE(trace.find(part), std::string::npos) << part << "\n" << trace;
}

TEST(Symbols, AreAllNamed) {
  int32_t count = 0;
  const ds_rt_symbol *symbols = ds_rt_symbols(&count);
  std::set<std::string> names;
  for (int32_t i = 0; i < count; ++i) {
    EXPECT_NE(symbols[i].address, nullptr);
    names.insert(symbols[i].name);
  }
  EXPECT_EQ(static_cast<int32_t>(names.size()), count);
  EXPECT_TRUE(names.count("ds_rt_launch"));
}

TEST(World, OfOneRank) {
  Context ctx = makeContext(1);
  EXPECT_EQ(ds_rt_rank(ctx.get()), 0);
  EXPECT_EQ(ds_rt_world_size(ctx.get()), 1);
  EXPECT_EQ(ds_rt_check_same(ctx.get(), 7, "program"), 0);
  ds_rt_barrier(ctx.get());
  int32_t value = 5, gathered = 0;
  ds_rt_gather_to_root(ctx.get(), &value, &gathered, sizeof(value));
  EXPECT_EQ(gathered, 5);
  // Collectives only copy, and send nothing.
  float src[3] = {1, 2, 3}, dst[3] = {};
  EXPECT_EQ(ds_rt_collective_scratch_bytes(1, 3, DS_RT_F32), 0);
  ds_rt_reduce_scatter(ctx.get(), 0, DS_RT_MEAN, DS_RT_F32, src, dst, nullptr,
                       3, DS_RT_GRADIENT);
  EXPECT_EQ(dst[2], 3);
  ds_rt_all_reduce(ctx.get(), 0, DS_RT_SUM, DS_RT_F32, src, nullptr, 3,
                   DS_RT_METRIC);
  EXPECT_EQ(src[1], 2);
  float all[3] = {};
  ds_rt_all_gather(ctx.get(), 0, DS_RT_F32, src, all, 3, DS_RT_PARAMETER);
  EXPECT_EQ(all[0], 1);
  ds_rt_counter counter =
      ds_rt_read_counter(ctx.get(), DS_RT_ALL_GATHER, DS_RT_PARAMETER);
  EXPECT_EQ(counter.calls, 1);
  EXPECT_EQ(counter.bytes_sent, 0);
  ds_rt_reset_counters(ctx.get());
  counter = ds_rt_read_counter(ctx.get(), DS_RT_ALL_GATHER, DS_RT_PARAMETER);
  EXPECT_EQ(counter.calls, 0);
}

TEST(CommLog, RecordsCollectivesOnceAsked) {
  Context ctx = makeContext(1);
  float values[6] = {}, copy[6] = {};
  auto run = [&] {
    ds_rt_reduce_scatter(ctx.get(), 0, DS_RT_MEAN, DS_RT_F32, values, copy,
                         nullptr, 6, DS_RT_GRADIENT);
    ds_rt_all_gather(ctx.get(), 0, DS_RT_F32, values, copy, 6, DS_RT_PARAMETER);
  };
  ds_rt_collective_record records[4] = {};
  run();
  EXPECT_EQ(ds_rt_take_collectives(ctx.get(), records, 4), 0);
  ds_rt_record_collectives(ctx.get());
  run();
  run();
  // The oldest first, and those that do not fit later.
  ASSERT_EQ(ds_rt_take_collectives(ctx.get(), records, 3), 3);
  EXPECT_EQ(records[0].kind, DS_RT_REDUCE_SCATTER);
  EXPECT_EQ(records[0].purpose, DS_RT_GRADIENT);
  EXPECT_EQ(records[0].queue, DS_RT_COMPUTE);
  EXPECT_EQ(records[0].bytes, 24);
  EXPECT_GT(records[0].nanoseconds, 0);
  EXPECT_EQ(records[1].kind, DS_RT_ALL_GATHER);
  EXPECT_EQ(records[1].purpose, DS_RT_PARAMETER);
  EXPECT_EQ(records[2].kind, DS_RT_REDUCE_SCATTER);
  ASSERT_EQ(ds_rt_take_collectives(ctx.get(), records, 3), 1);
  EXPECT_EQ(records[0].kind, DS_RT_ALL_GATHER);
}

TEST(CommLog, MeasuresWaiting) {
  Context ctx = makeContext(1);
  ds_rt_record_collectives(ctx.get());
  auto sleep = [](ds_rt_context *, char *) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  };
  EXPECT_EQ(ds_rt_waited_nanoseconds(ctx.get()), 0);
  ds_rt_await(ctx.get(),
              ds_rt_async(ctx.get(), DS_RT_COMM, sleep, nullptr, "sleep"));
  EXPECT_GE(ds_rt_waited_nanoseconds(ctx.get()), 5000000);
}

TEST(WorldDeathTest, FailuresNameTheRankAndEndTheProcess) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  Context ctx = makeContext(2);
  EXPECT_EXIT(ds_rt_abort(ctx.get(), "no such luck"),
              testing::ExitedWithCode(1), "ds-run: rank 0: no such luck");
  EXPECT_EXIT(ds_rt_await(ctx.get(), 17), testing::ExitedWithCode(1),
              "await of an event that does not exist");
  int32_t src = 0;
  EXPECT_EXIT(ds_rt_all_reduce(ctx.get(), 0, DS_RT_MEAN, DS_RT_I32, &src,
                               nullptr, 1, DS_RT_METRIC),
              testing::ExitedWithCode(1), "mean of integers");
  EXPECT_EXIT(ds_rt_all_reduce(ctx.get(), 9, DS_RT_SUM, DS_RT_I32, &src,
                               nullptr, 1, DS_RT_METRIC),
              testing::ExitedWithCode(1), "group 9");
  int32_t ranks[] = {0, 0};
  EXPECT_EXIT(ds_rt_define_group(ctx.get(), 1, ranks, 2),
              testing::ExitedWithCode(1), "ranks distinct");
  EXPECT_EXIT(ds_rt_allocate_arena(ctx.get(), INT64_MAX / 4),
              testing::ExitedWithCode(1), "cannot allocate the arena");
}

} // namespace
