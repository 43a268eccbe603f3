//===- QueueTest.cpp - Asynchronous work -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "RuntimeTest.h"

#include <atomic>
#include <chrono>
#include <ctime>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace {

/// What the regions of these tests find at `memory`.
struct Memory {
  std::vector<int> order;
  std::atomic<int> started{0};
  std::atomic<int> released{0};
  std::thread::id thread;
  int64_t inner = 0;

  char *pointer() { return reinterpret_cast<char *>(this); }
  static Memory &at(char *memory) {
    return *reinterpret_cast<Memory *>(memory);
  }
};

void append(ds_rt_context *, char *memory) {
  Memory &m = Memory::at(memory);
  m.order.push_back(static_cast<int>(m.order.size()));
  m.thread = std::this_thread::get_id();
}

void waitForRelease(ds_rt_context *, char *memory) {
  Memory &m = Memory::at(memory);
  ++m.started;
  while (!m.released)
    std::this_thread::yield();
}

void release(ds_rt_context *, char *memory) { Memory::at(memory).released = 1; }

TEST(Queue, RunsInOrderOnItsOwnThread) {
  Context ctx = makeContext(2);
  Memory memory;
  std::vector<int64_t> events;
  for (int i = 0; i < 100; ++i) {
    events.push_back(
        ds_rt_async(ctx.get(), DS_RT_COMM, append, memory.pointer(), "append"));
    EXPECT_GT(events.back(), 0);
  }
  for (int64_t event : events)
    ds_rt_await(ctx.get(), event);
  ASSERT_EQ(memory.order.size(), 100u);
  for (int i = 0; i < 100; ++i)
    EXPECT_EQ(memory.order[i], i);
  EXPECT_NE(memory.thread, std::this_thread::get_id());
}

TEST(Queue, DifferentQueuesRunAtOnce) {
  Context ctx = makeContext(1);
  Memory memory;
  int64_t blocked = ds_rt_async(ctx.get(), DS_RT_IO, waitForRelease,
                                memory.pointer(), "wait");
  int64_t other =
      ds_rt_async(ctx.get(), DS_RT_HOST, release, memory.pointer(), "release");
  ds_rt_await(ctx.get(), blocked);
  ds_rt_await(ctx.get(), other);
  EXPECT_EQ(memory.started, 1);
}

TEST(Queue, AwaitSleepsInsteadOfSpinning) {
  Context ctx = makeContext(1);
  int64_t event = ds_rt_async(
      ctx.get(), DS_RT_COMM,
      [](ds_rt_context *, char *) {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
      },
      nullptr, "sleep");
  timespec before, after;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
  ds_rt_await(ctx.get(), event);
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
  double used = static_cast<double>(after.tv_sec - before.tv_sec) +
                1e-9 * static_cast<double>(after.tv_nsec - before.tv_nsec);
  EXPECT_LT(used, 0.02);
}

TEST(Queue, LaunchesOfOtherQueuesLeaveThePoolAlone) {
  Context ctx = makeContext(3);
  Memory memory;
  // While a queue's kernel runs, the pool must still serve COMPUTE.
  int64_t event = ds_rt_async(
      ctx.get(), DS_RT_HOST,
      [](ds_rt_context *ctx, char *memory) {
        void *buffers[] = {memory};
        for (int i = 0; i < 1000; ++i)
          ds_rt_launch(
              ctx,
              [](void *const *buffers, int64_t lo, int64_t hi) {
                reinterpret_cast<Memory *>(buffers[0])->inner += hi - lo;
              },
              buffers, 30, 1, "inner");
      },
      memory.pointer(), "outer");
  std::vector<int32_t> values(30);
  void *buffers[] = {values.data()};
  for (int i = 0; i < 1000; ++i)
    ds_rt_launch(
        ctx.get(),
        [](void *const *buffers, int64_t lo, int64_t hi) {
          for (int64_t i = lo; i < hi; ++i)
            ++static_cast<int32_t *>(buffers[0])[i];
        },
        buffers, 30, 1, "compute");
  ds_rt_await(ctx.get(), event);
  EXPECT_EQ(memory.inner, 30000);
  EXPECT_EQ(values, std::vector<int32_t>(30, 1000));
}

TEST(Queue, BarrierWaitsForAllWork) {
  Context ctx = makeContext(1);
  Memory memory;
  for (int i = 0; i < 10; ++i)
    ds_rt_async(ctx.get(), DS_RT_D2H, append, memory.pointer(), "append");
  ds_rt_barrier(ctx.get());
  EXPECT_EQ(memory.order.size(), 10u);
}

TEST(QueueDeathTest, RefusesWhatCannotEnd) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  Context ctx = makeContext(1);
  EXPECT_EXIT(ds_rt_async(ctx.get(), DS_RT_COMPUTE, append, nullptr, "x"),
              testing::ExitedWithCode(1), "cannot run on queue 0");
  EXPECT_EXIT(
      {
        ds_rt_async(
            ctx.get(), DS_RT_IO,
            [](ds_rt_context *ctx, char *) {
              ds_rt_await(ctx,
                          ds_rt_async(
                              ctx, DS_RT_IO, [](ds_rt_context *, char *) {},
                              nullptr, "inner"));
            },
            nullptr, "outer");
        ds_rt_barrier(ctx.get());
      },
      testing::ExitedWithCode(1), "queue 'io' waits for its own work");
}

} // namespace
