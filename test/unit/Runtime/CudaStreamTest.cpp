//===- CudaStreamTest.cpp - Order of work on a GPU ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"

#include <fstream>
#include <sstream>

namespace {

using Texts = std::vector<std::string>;

// Steps are plain functions, so what they use is global.
std::unique_ptr<TestKernel> fill, change;

class CudaStream : public CudaTest {
protected:
  void SetUp() override {
    defineUpdate("fill", [](float) { return 1.0f; });
    defineUpdate("change", [](float value) { return 2 * value + 1; });
    fill = std::make_unique<TestKernel>("fill");
    change = std::make_unique<TestKernel>("change");
  }
  void TearDown() override {
    fill.reset();
    change.reset();
  }
};

void copyBehind(ds_rt_context *ctx, char *memory) {
  ds_rt_copy(ctx, memory + 64, memory, 16);
}

/// fill a; { copy a to b } on comm; change c; wait; change b.
void step(ds_rt_context *ctx, char *memory) {
  fill->launch(ctx, {memory});
  int64_t event =
      ds_rt_async(ctx, DS_RT_COMM, copyBehind, memory, "copy behind");
  change->launch(ctx, {memory + 128});
  ds_rt_await(ctx, event);
  change->launch(ctx, {memory + 64});
}

TEST_F(CudaStream, AsyncAndAwaitAreEventsBetweenStreams) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  cuda.calls.clear();
  step(ctx.get(), memory);
  EXPECT_EQ(cuda.texts(),
            Texts({"fill s0", "cuEventRecord e0 s0", "cuStreamWaitEvent e0 s1",
                   "cuMemcpyDtoDAsync s1", "cuEventRecord e1 s1", "change s0",
                   "cuStreamWaitEvent e1 s0", "change s0"}));
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
  EXPECT_EQ(download(ctx.get(), memory + 64, 4), std::vector<float>(4, 3));
  EXPECT_EQ(download(ctx.get(), memory + 128, 4), std::vector<float>(4, 1));
}

TEST_F(CudaStream, EventsAreUsedAgain) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  for (int i = 0; i < 100; ++i)
    step(ctx.get(), memory);
  EXPECT_EQ(cuda.eventCount, 2);
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
}

TEST_F(CudaStream, WhatIsNotAwaitedIsARace) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  fill->launch(ctx.get(), {memory});
  int64_t event =
      ds_rt_async(ctx.get(), DS_RT_COMM, copyBehind, memory, "copy behind");
  // Reading what the copy reads is fine; what it writes must be waited for.
  change->launch(ctx.get(), {memory + 64});
  EXPECT_EQ(fake::findRaces(cuda.calls),
            Texts({"cuMemcpyDtoDAsync s1 | change s0"}));
  ds_rt_await(ctx.get(), event);
}

TEST_F(CudaStream, RegionsMayHaveRegions) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  fill->launch(ctx.get(), {memory});
  int64_t event = ds_rt_async(
      ctx.get(), DS_RT_COMM,
      [](ds_rt_context *ctx, char *memory) {
        change->launch(ctx, {memory});
        int64_t inner =
            ds_rt_async(ctx, DS_RT_D2H, copyBehind, memory, "inner");
        ds_rt_await(ctx, inner);
        change->launch(ctx, {memory + 64});
      },
      memory, "outer");
  ds_rt_await(ctx.get(), event);
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
  EXPECT_EQ(
      cuda.textsOf({"fill", "change", "cuMemcpyDtoDAsync"}),
      Texts({"fill s0", "change s1", "cuMemcpyDtoDAsync s3", "change s1"}));
  EXPECT_EQ(download(ctx.get(), memory + 64, 4), std::vector<float>(4, 7));
}

TEST_F(CudaStream, TheSecondStepIsCapturedAndLaunchedFromThenOn) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  for (int i = 1; i <= 4; ++i) {
    cuda.calls.clear();
    ds_rt_run(ctx.get(), step, memory);
    Texts graph = cuda.textsOf({"cuStreamBeginCapture", "cuGraphLaunch"});
    if (i == 1)
      EXPECT_EQ(graph, Texts());
    else if (i == 2)
      EXPECT_EQ(graph, Texts({"cuStreamBeginCapture s0", "cuGraphLaunch s0"}));
    else
      EXPECT_EQ(cuda.texts(),
                Texts({"cuGraphLaunch s0", "cuStreamSynchronize s0"}));
    EXPECT_EQ(cuda.graphLaunches, i < 2 ? 0 : i - 1);
    // Exactly one step each time.
    EXPECT_EQ(download(ctx.get(), memory + 128, 4),
              std::vector<float>(4, static_cast<float>((1 << i) - 1)));
  }
}

TEST_F(CudaStream, AStepThatReadsWhatItHasComputedIsNotCaptured) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  auto decide = [](ds_rt_context *ctx, char *memory) {
    step(ctx, memory);
    // The bits of a float.
    auto bits = static_cast<int32_t>(ds_rt_read_scalar(ctx, memory + 128, 4));
    float value = 0;
    std::memcpy(&value, &bits, sizeof(value));
    if (value > 2)
      change->launch(ctx, {memory + 192});
  };
  for (int i = 1; i <= 4; ++i) {
    ds_rt_run(ctx.get(), decide, memory);
    EXPECT_EQ(download(ctx.get(), memory + 192, 4),
              std::vector<float>(4, static_cast<float>((1 << (i - 1)) - 1)));
  }
  EXPECT_EQ(cuda.graphLaunches, 0);
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
}

TEST_F(CudaStream, AGraphCountsWhatItSends) {
  Context ctx = start(4);
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  auto communicate = [](ds_rt_context *ctx, char *memory) {
    ds_rt_all_reduce(ctx, 0, DS_RT_MEAN, DS_RT_F32, memory, nullptr, 4,
                     DS_RT_GRADIENT);
  };
  for (int i = 1; i <= 4; ++i) {
    ds_rt_run(ctx.get(), communicate, memory);
    ds_rt_counter counter =
        ds_rt_read_counter(ctx.get(), DS_RT_ALL_REDUCE, DS_RT_GRADIENT);
    EXPECT_EQ(counter.calls, i);
    EXPECT_EQ(counter.bytes_sent, i * 2 * 3 * 16);
  }
}

TEST_F(CudaStream, WorkThatIsNotAwaitedCannotBeCaptured) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  auto forgetful = [](ds_rt_context *ctx, char *memory) {
    ds_rt_async(ctx, DS_RT_COMM, copyBehind, memory, "forgotten");
  };
  EXPECT_EXIT(
      {
        ds_rt_run(ctx.get(), forgetful, memory);
        ds_rt_run(ctx.get(), forgetful, memory);
      },
      testing::ExitedWithCode(1),
      "cuStreamEndCapture failed for the step: "
      "CUDA_ERROR_STREAM_CAPTURE_UNJOINED");
}

TEST_F(CudaStream, ATraceHasTheGpusTimesAndNoGraphs) {
  std::string path = testing::TempDir() + "deepstep-cuda-trace.json";
  {
    ds_rt_options options = optionsFor(DS_RT_TRANSPORT_AUTO);
    options.trace_path = path.c_str();
    Context ctx(deepstep::rt::create(options, nullptr, &cuda.libraries()));
    char *memory = ds_rt_allocate_arena(ctx.get(), 256);
    for (int i = 0; i < 3; ++i)
      ds_rt_run(ctx.get(), step, memory);
  }
  EXPECT_EQ(cuda.graphLaunches, 0);
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  std::remove(path.c_str());
  // The clock of the fake GPU goes on by a millisecond with each piece of work.
  for (const char *part :
       {"\"name\":\"fill\",\"pid\":0,\"tid\":0",
        "\"name\":\"copy behind\",\"pid\":0,\"tid\":1",
        "\"name\":\"copy\",\"pid\":0,\"tid\":1", "\"dur\":1000.000"})
    EXPECT_NE(text.str().find(part), std::string::npos) << part << text.str();
}

TEST_F(CudaStream, RefusesEventsThatAreNotThere) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  EXPECT_EXIT(ds_rt_await(ctx.get(), 3), testing::ExitedWithCode(1),
              "await of an event that does not exist");
  int64_t event =
      ds_rt_async(ctx.get(), DS_RT_COMM, copyBehind, memory, "copy");
  ds_rt_await(ctx.get(), event);
  EXPECT_EXIT(ds_rt_await(ctx.get(), event), testing::ExitedWithCode(1),
              "await of an event that does not exist");
}

/// The checker itself, on calls by hand.
TEST(Races, AreFoundThroughEventsOnly) {
  int data = 0;
  auto begin = reinterpret_cast<uintptr_t>(&data);
  auto call = [&](const char *name, int stream, int event, int access) {
    fake::Call call;
    call.name = name;
    call.stream = stream;
    call.event = event;
    if (access == 1)
      call.reads = {{begin, begin + 4}};
    if (access == 2)
      call.writes = {{begin, begin + 4}};
    return call;
  };
  std::vector<fake::Call> calls = {
      call("write", 0, -1, 2), call("cuEventRecord", 0, 5, 0),
      call("cuStreamWaitEvent", 1, 5, 0), call("read", 1, -1, 1)};
  EXPECT_EQ(fake::findRaces(calls), Texts());
  EXPECT_FALSE(fake::allJoin(calls, 0));
  EXPECT_TRUE(fake::allJoin(calls, 1));
  // Without the wait, and with a wait for what was recorded too early.
  std::vector<fake::Call> noWait = {calls[0], calls[1], calls[3]};
  EXPECT_EQ(fake::findRaces(noWait), Texts({"write s0 | read s1"}));
  std::vector<fake::Call> early = {calls[1], calls[0], calls[2], calls[3]};
  EXPECT_EQ(fake::findRaces(early), Texts({"write s0 | read s1"}));
  // Two readers do not disturb each other; a thread that waited orders, too.
  std::vector<fake::Call> readers = {call("read", 0, -1, 1), calls[3]};
  EXPECT_EQ(fake::findRaces(readers), Texts());
  std::vector<fake::Call> host = {
      calls[0], call("cuStreamSynchronize", 0, -1, 0), calls[3]};
  EXPECT_EQ(fake::findRaces(host), Texts());
}

} // namespace
