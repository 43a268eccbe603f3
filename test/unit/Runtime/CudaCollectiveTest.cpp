//===- CudaCollectiveTest.cpp - NCCL, and MPI in its place -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"

namespace {

using Texts = std::vector<std::string>;

class CudaCollective : public CudaTest {
protected:
  void SetUp() override {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    defineUpdate("double", [](float value) { return 2 * value; });
  }

  /// What creating a context says about the transport.
  std::string startAndListen(int ranks, ds_rt_transport transport,
                             bool ownGpus) {
    testing::internal::CaptureStderr();
    context = start(ranks, transport, ownGpus);
    return testing::internal::GetCapturedStderr();
  }
  Context context;
};

TEST_F(CudaCollective, NcclIsTakenWhereItCanBe) {
  EXPECT_EQ(startAndListen(1, DS_RT_TRANSPORT_NCCL, true), "");
  EXPECT_EQ(startAndListen(4, DS_RT_TRANSPORT_AUTO, true),
            "ds-run: collectives of 4 ranks by NCCL 2.28.9\n");
  EXPECT_EQ(startAndListen(4, DS_RT_TRANSPORT_AUTO, false),
            "ds-run: collectives of 4 ranks by MPI through host memory (ranks "
            "share a GPU)\n");
  EXPECT_EQ(startAndListen(4, DS_RT_TRANSPORT_MPI, true),
            "ds-run: collectives of 4 ranks by MPI through host memory "
            "(--comm=mpi)\n");
}

/// NCCL's environment is the process's: it is as before behind each test.
class CudaSharedGpu : public CudaCollective {
protected:
  void SetUp() override {
    CudaCollective::SetUp();
    TearDown();
  }
  void TearDown() override {
    unsetenv(enable);
    unsetenv(blocks);
  }
  static constexpr const char *enable = "NCCL_MULTI_RANK_GPU_ENABLE";
  static constexpr const char *blocks = "NCCL_MAX_CTAS";
};

TEST_F(CudaSharedGpu, OldNcclIsRefused) {
  setenv(enable, "1", 1); // which it does not know
  for (int version : {22809, 22999}) {
    cuda.ncclVersion = version;
    EXPECT_EXIT(
        start(4, DS_RT_TRANSPORT_NCCL, false), testing::ExitedWithCode(1),
        "--comm=nccl cannot be used: ranks share a GPU, which NCCL "
        "2\\.2[89]\\.9+ refuses and 2\\.30 would allow; give each rank a "
        "GPU of its own or use --comm=mpi");
  }
  EXPECT_TRUE(cuda.ncclCalls.empty());
}

TEST_F(CudaSharedGpu, NewNcclIsTakenWhereAskedFor) {
  cuda.ncclVersion = 23000;
  EXPECT_EQ(startAndListen(4, DS_RT_TRANSPORT_AUTO, false),
            "ds-run: collectives of 4 ranks by MPI through host memory (ranks "
            "share a GPU)\n");
  EXPECT_EQ(startAndListen(4, DS_RT_TRANSPORT_NCCL, true),
            "ds-run: collectives of 4 ranks by NCCL 2.30.0\n");
  EXPECT_EQ(std::getenv(enable), nullptr);
  EXPECT_EQ(std::getenv(blocks), nullptr);
  EXPECT_EQ(startAndListen(4, DS_RT_TRANSPORT_NCCL, false),
            "ds-run: collectives of 4 ranks by NCCL 2.30.0 (up to 4 on one "
            "GPU)\n");
  EXPECT_STREQ(std::getenv(enable), "1");
  EXPECT_STREQ(std::getenv(blocks), "8");
}

TEST_F(CudaSharedGpu, RanksOfAGpuShareBlocks) {
  cuda.ncclVersion = 23102;
  auto comm = std::make_unique<FakeCommunicator>(0, 5);
  comm->ranksPerGpu = 2;
  testing::internal::CaptureStderr();
  context = Context(deepstep::rt::create(optionsFor(DS_RT_TRANSPORT_NCCL),
                                         std::move(comm), &cuda.libraries()));
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "ds-run: collectives of 5 ranks by NCCL 2.31.2 (up to 2 on one "
            "GPU)\n");
  EXPECT_STREQ(std::getenv(blocks), "16");
  unsetenv(blocks);
  startAndListen(64, DS_RT_TRANSPORT_NCCL, false);
  EXPECT_STREQ(std::getenv(blocks), "1");
}

TEST_F(CudaSharedGpu, NcclHearsOfItFirst) {
  cuda.ncclVersion = 23102;
  std::string heard;
  cuda.whenNcclStarts = [&] { heard = std::getenv(enable); };
  setenv(enable, "0", 1); // --comm=nccl says otherwise
  setenv(blocks, "3", 1); // which is the user's choice
  startAndListen(2, DS_RT_TRANSPORT_NCCL, false);
  EXPECT_EQ(heard, "1");
  EXPECT_STREQ(std::getenv(blocks), "3");
}

TEST_F(CudaCollective, WithoutNccl) {
  deepstep::rt::cuda::Libraries libraries = cuda.libraries();
  libraries.nccl = nullptr;
  libraries.ncclProblem = "libnccl.so.2: cannot open";
  ds_rt_options options = optionsFor(DS_RT_TRANSPORT_AUTO);
  testing::internal::CaptureStderr();
  context = Context(deepstep::rt::create(
      options, std::make_unique<FakeCommunicator>(0, 2), &libraries));
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "ds-run: collectives of 2 ranks by MPI through host memory (no "
            "NCCL (libnccl.so.2: cannot open))\n");
  options.transport = DS_RT_TRANSPORT_NCCL;
  EXPECT_EXIT(
      deepstep::rt::create(options, std::make_unique<FakeCommunicator>(0, 2),
                           &libraries),
      testing::ExitedWithCode(1), "--comm=nccl cannot be used: no NCCL");
}

TEST_F(CudaCollective, NcclGetsGroupsCountsAndStreams) {
  Context ctx = start(4, DS_RT_TRANSPORT_NCCL, true, /*rank=*/2);
  char *memory = ds_rt_allocate_arena(ctx.get(), 1024);
  int32_t pair[] = {0, 2}, others[] = {1, 3}, alone[] = {2};
  ds_rt_define_group(ctx.get(), 1, pair, 2);
  ds_rt_define_group(ctx.get(), 2, others, 2);
  ds_rt_define_group(ctx.get(), 3, alone, 1);
  ds_rt_all_reduce(ctx.get(), 0, DS_RT_MEAN, DS_RT_BF16, memory, nullptr, 8,
                   DS_RT_GRADIENT);
  int64_t event = ds_rt_async(
      ctx.get(), DS_RT_COMM,
      [](ds_rt_context *ctx, char *memory) {
        ds_rt_reduce_scatter(ctx, 1, DS_RT_SUM, DS_RT_F32, memory, memory + 256,
                             nullptr, 8, DS_RT_GRADIENT);
        ds_rt_all_gather(ctx, 1, DS_RT_F32, memory + 256, memory, 8,
                         DS_RT_PARAMETER);
      },
      memory, "pair");
  ds_rt_await(ctx.get(), event);
  ds_rt_all_reduce(ctx.get(), 0, DS_RT_SUM, DS_RT_I1, memory, nullptr, 1,
                   DS_RT_METRIC);
  ds_rt_all_reduce(ctx.get(), 3, DS_RT_SUM, DS_RT_F32, memory, nullptr, 1,
                   DS_RT_METRIC);
  ds_rt_reduce_scatter(ctx.get(), 0, DS_RT_SUM, DS_RT_F32, memory, memory,
                       nullptr, 0, DS_RT_METRIC);
  EXPECT_EQ(cuda.ncclCalls,
            Texts({"init 2 of 4 'came by MPI'", "allocate 1024",
                   "register 1024 with 1", "init 1 of 2 'came by MPI'",
                   "register 1024 with 2", "all_reduce count 32 type 9 op 4 s0",
                   "reduce_scatter count 8 type 7 op 0 s1",
                   "all_gather count 32 type 0 op -1 s1",
                   "all_reduce count 4 type 1 op 2 s0"}));
  auto sent = [&](ds_rt_collective_kind kind, ds_rt_purpose purpose) {
    return ds_rt_read_counter(ctx.get(), kind, purpose).bytes_sent;
  };
  EXPECT_EQ(sent(DS_RT_ALL_REDUCE, DS_RT_GRADIENT), 2 * 3 * 8 * 2);
  EXPECT_EQ(sent(DS_RT_REDUCE_SCATTER, DS_RT_GRADIENT), 8 * 4);
  EXPECT_EQ(sent(DS_RT_ALL_GATHER, DS_RT_PARAMETER), 8 * 4);
  EXPECT_EXIT(
      {
        cuda.failures["ncclAllReduce"] = 2;
        ds_rt_all_reduce(ctx.get(), 0, DS_RT_SUM, DS_RT_F32, memory, nullptr, 1,
                         DS_RT_METRIC);
      },
      testing::ExitedWithCode(1),
      "ncclAllReduce failed for all_reduce: unhandled system error\n");
  EXPECT_EXIT(
      {
        cuda.failures["ncclAllReduce"] = 2;
        cuda.ncclLastError = "socket closed by peer";
        ds_rt_all_reduce(ctx.get(), 0, DS_RT_SUM, DS_RT_F32, memory, nullptr, 1,
                         DS_RT_METRIC);
      },
      testing::ExitedWithCode(1), "system error: socket closed by peer\n");
  cuda.ncclCalls.clear();
  ctx.reset();
  EXPECT_EQ(cuda.ncclCalls, Texts({"deregister from 1", "deregister from 2",
                                   "destroy 1", "destroy 2", "free"}));
}

TEST_F(CudaCollective, EachArenaIsRegisteredOnce) {
  Context ctx = start(2, DS_RT_TRANSPORT_NCCL);
  int32_t swapped[] = {1, 0};
  ds_rt_define_group(ctx.get(), 1, swapped, 2);
  cuda.ncclCalls.clear();
  ds_rt_allocate_arena(ctx.get(), 512);
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  ds_rt_all_gather(ctx.get(), 1, DS_RT_F32, memory, memory + 128, 8,
                   DS_RT_PARAMETER);
  EXPECT_EQ(std::count(cuda.ncclCalls.begin(), cuda.ncclCalls.end(),
                       "register 512 with 2"),
            1);
  EXPECT_EQ(std::count(cuda.ncclCalls.begin(), cuda.ncclCalls.end(),
                       "register 256 with 2"),
            1);
  EXPECT_EQ(ds_rt_peak_bytes(ctx.get()), 768);
  // The fake refuses what is not registered.
  EXPECT_EXIT(ds_rt_all_gather(ctx.get(), 1, DS_RT_F32, memory, memory + 224, 8,
                               DS_RT_PARAMETER),
              testing::ExitedWithCode(1), "ncclAllGather failed");
  EXPECT_EXIT(
      {
        cuda.failures["ncclCommRegister"] = 2;
        ds_rt_allocate_arena(ctx.get(), 64);
      },
      testing::ExitedWithCode(1), "ncclCommRegister failed for the arena");
  EXPECT_EXIT(
      {
        cuda.failures["ncclMemAlloc"] = 2;
        ds_rt_allocate_arena(ctx.get(), 64);
      },
      testing::ExitedWithCode(1),
      "ncclMemAlloc failed for the arena of 64 bytes");
  ctx.reset();
  EXPECT_EQ(cuda.allocations.size(), 0u);
}

TEST_F(CudaCollective, OldNcclRegistersNothing) {
  deepstep::rt::cuda::Nccl old = *cuda.libraries().nccl;
  old.ncclGetLastError = nullptr;
  old.ncclCommRegister = nullptr;
  deepstep::rt::cuda::Libraries libraries = cuda.libraries();
  libraries.nccl = &old;
  cuda.mustRegister = false;
  Context ctx(deepstep::rt::create(optionsFor(DS_RT_TRANSPORT_NCCL),
                                   std::make_unique<FakeCommunicator>(0, 2),
                                   &libraries));
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  EXPECT_EXIT(
      {
        cuda.failures["ncclBroadcast"] = 2;
        ds_rt_broadcast(ctx.get(), 0, DS_RT_F32, memory, memory + 128, 8,
                        DS_RT_PARAMETER);
      },
      testing::ExitedWithCode(1), "broadcast: unhandled system error\n");
  ds_rt_broadcast(ctx.get(), 0, DS_RT_F32, memory, memory + 128, 8,
                  DS_RT_PARAMETER);
  ctx.reset();
  EXPECT_EQ(cuda.ncclCalls,
            Texts({"init 0 of 2 'meet here'", "broadcast count 32 from 0 s0",
                   "destroy 1"}));
  EXPECT_EQ(cuda.allocations.size(), 0u);
}

// Steps are plain functions, so what they use is global.
std::unique_ptr<TestKernel> twice;

/// The tensor is doubled, reduced on the comm queue, and doubled again.
void stagedStep(ds_rt_context *ctx, char *memory) {
  twice->launch(ctx, {memory});
  int64_t event = ds_rt_async(
      ctx, DS_RT_COMM,
      [](ds_rt_context *ctx, char *memory) {
        ds_rt_all_reduce(ctx, 0, DS_RT_SUM, DS_RT_F32, memory, nullptr, 2,
                         DS_RT_GRADIENT);
      },
      memory, "reduce");
  twice->launch(ctx, {memory + 512});
  ds_rt_await(ctx, event);
  twice->launch(ctx, {memory});
}

TEST_F(CudaCollective, StagedOnesGoThroughTheHostInOrder) {
  twice = std::make_unique<TestKernel>("double");
  Context ctx = start(2, DS_RT_TRANSPORT_MPI);
  char *memory = ds_rt_allocate_arena(ctx.get(), 1024);
  std::vector<float> ones(4, 1);
  ds_rt_upload(ctx.get(), memory, ones.data(), 16);
  for (int i = 0; i < 20; ++i)
    ds_rt_run(ctx.get(), stagedStep, memory);
  // Rank 0 of two equal ones: sums double its half, gathers repeat it.
  float expected = 1;
  for (int i = 0; i < 20; ++i)
    expected *= 8;
  EXPECT_EQ(download(ctx.get(), memory, 4), std::vector<float>(4, expected));
  EXPECT_EQ(cuda.graphLaunches, 0);
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
  EXPECT_EQ(ds_rt_read_counter(ctx.get(), DS_RT_ALL_REDUCE, DS_RT_GRADIENT)
                .bytes_sent,
            20 * 2 * 8);
  ctx.reset();
  twice.reset();
}

TEST_F(CudaCollective, StagedScatterAndGather) {
  Context ctx = start(2, DS_RT_TRANSPORT_MPI, true, /*rank=*/1);
  char *memory = ds_rt_allocate_arena(ctx.get(), 1024);
  std::vector<float> values = {1, 2, 3, 4};
  ds_rt_upload(ctx.get(), memory, values.data(), 16);
  ds_rt_reduce_scatter(ctx.get(), 0, DS_RT_SUM, DS_RT_F32, memory, memory + 64,
                       nullptr, 2, DS_RT_GRADIENT);
  EXPECT_EQ(download(ctx.get(), memory + 64, 2), std::vector<float>({6, 8}));
  ds_rt_all_gather(ctx.get(), 0, DS_RT_F32, memory + 64, memory, 2,
                   DS_RT_PARAMETER);
  EXPECT_EQ(download(ctx.get(), memory, 4), std::vector<float>({6, 8, 6, 8}));
  // A longer tensor needs more pinned memory.
  ds_rt_all_gather(ctx.get(), 0, DS_RT_F32, memory, memory + 64, 4,
                   DS_RT_PARAMETER);
  EXPECT_EQ(download(ctx.get(), memory + 64, 8),
            std::vector<float>({6, 8, 6, 8, 6, 8, 6, 8}));
}

/// Messages on the comm queue.
void exchangeStep(ds_rt_context *ctx, char *memory) {
  twice->launch(ctx, {memory});
  int64_t event = ds_rt_async(
      ctx, DS_RT_COMM,
      [](ds_rt_context *ctx, char *memory) {
        const int64_t ring[] = {0, 1, 1, 2, 2, 0}, one[] = {2, 1};
        ds_rt_all_to_all(ctx, 0, DS_RT_F32, memory, memory + 64, 2,
                         DS_RT_MODEL);
        ds_rt_broadcast(ctx, 0, DS_RT_BF16, memory, memory + 128, 4,
                        DS_RT_MODEL);
        ds_rt_permute(ctx, 0, DS_RT_F32, memory, memory + 192, ring, 3, 4,
                      DS_RT_MODEL);
        ds_rt_permute(ctx, 0, DS_RT_F32, memory, memory + 256, one, 1, 4,
                      DS_RT_METRIC);
      },
      memory, "exchange");
  twice->launch(ctx, {memory + 512});
  ds_rt_await(ctx, event);
  twice->launch(ctx, {memory + 64});
}

TEST_F(CudaCollective, NcclExchangesInAGraph) {
  twice = std::make_unique<TestKernel>("double");
  Context ctx = start(3, DS_RT_TRANSPORT_NCCL, true, /*rank=*/2);
  char *memory = ds_rt_allocate_arena(ctx.get(), 1024);
  std::vector<float> ones(128, 1);
  ds_rt_upload(ctx.get(), memory, ones.data(), 512);
  cuda.ncclCalls.clear();
  ds_rt_run(ctx.get(), exchangeStep, memory);
  EXPECT_EQ(cuda.ncclCalls,
            Texts({"start", "send count 8 to 0 s1", "receive count 8 from 0 s1",
                   "send count 8 to 1 s1", "receive count 8 from 1 s1",
                   "send count 8 to 2 s1", "receive count 8 from 2 s1", "end",
                   "broadcast count 8 from 0 s1", "start",
                   "send count 16 to 0 s1", "receive count 16 from 1 s1", "end",
                   "start", "send count 16 to 1 s1", "end"}));
  // From place 2 comes nothing, which is zero.
  EXPECT_EQ(download(ctx.get(), memory + 256, 4), std::vector<float>(4, 0));
  EXPECT_EQ(download(ctx.get(), memory + 272, 4), std::vector<float>(4, 1));
  for (int i = 0; i < 3; ++i)
    ds_rt_run(ctx.get(), exchangeStep, memory);
  EXPECT_EQ(cuda.graphLaunches, 3);
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
  auto counter = [&](ds_rt_collective_kind kind, ds_rt_purpose purpose) {
    return ds_rt_read_counter(ctx.get(), kind, purpose);
  };
  EXPECT_EQ(counter(DS_RT_ALL_TO_ALL, DS_RT_MODEL).bytes_sent, 4 * 2 * 8);
  EXPECT_EQ(counter(DS_RT_BROADCAST, DS_RT_MODEL).calls, 4);
  EXPECT_EQ(counter(DS_RT_BROADCAST, DS_RT_MODEL).bytes_sent, 0);
  EXPECT_EQ(counter(DS_RT_PERMUTE, DS_RT_MODEL).bytes_sent, 4 * 16);
  EXPECT_EQ(counter(DS_RT_PERMUTE, DS_RT_METRIC).bytes_sent, 4 * 16);
}

TEST_F(CudaCollective, StagedExchanges) {
  twice = std::make_unique<TestKernel>("double");
  Context ctx = start(3, DS_RT_TRANSPORT_MPI);
  char *memory = ds_rt_allocate_arena(ctx.get(), 1024);
  std::vector<float> values = {1, 2, 3, 4, 5, 6};
  ds_rt_upload(ctx.get(), memory, values.data(), 24);
  for (int i = 0; i < 3; ++i)
    ds_rt_run(ctx.get(), exchangeStep, memory);
  // Rank 0 of three equal ones; the step doubles four values before and after.
  EXPECT_EQ(download(ctx.get(), memory, 6),
            std::vector<float>({8, 16, 24, 32, 5, 6}));
  EXPECT_EQ(download(ctx.get(), memory + 64, 6),
            std::vector<float>({16, 32, 16, 32, 8, 16}));
  EXPECT_EQ(download(ctx.get(), memory + 128, 2), std::vector<float>({8, 16}));
  EXPECT_EQ(download(ctx.get(), memory + 192, 4),
            std::vector<float>({8, 16, 24, 32}));
  EXPECT_EQ(download(ctx.get(), memory + 256, 4), std::vector<float>(4, 0));
  EXPECT_TRUE(cuda.ncclCalls.empty());
  EXPECT_EQ(cuda.graphLaunches, 0);
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
  EXPECT_EQ(
      ds_rt_read_counter(ctx.get(), DS_RT_BROADCAST, DS_RT_MODEL).bytes_sent,
      3 * 2 * 8);
}

/// A reduction that NCCL has not, on the comm queue.
void bitsStep(ds_rt_context *ctx, char *memory) {
  int64_t event = ds_rt_async(
      ctx, DS_RT_COMM,
      [](ds_rt_context *ctx, char *memory) {
        ds_rt_all_reduce(ctx, 0, DS_RT_OR, DS_RT_I32, memory, nullptr, 2,
                         DS_RT_METRIC);
      },
      memory, "bits");
  ds_rt_await(ctx, event);
  ds_rt_reduce_scatter(ctx, 0, DS_RT_MAX, DS_RT_I16, memory, memory + 64,
                       nullptr, 2, DS_RT_METRIC);
  ds_rt_all_reduce(ctx, 0, DS_RT_AND, DS_RT_I1, memory + 128, nullptr, 2,
                   DS_RT_METRIC);
}

TEST_F(CudaCollective, AreTimedByEvents) {
  twice = std::make_unique<TestKernel>("double");
  Context ctx = start(3, DS_RT_TRANSPORT_NCCL);
  char *memory = ds_rt_allocate_arena(ctx.get(), 1024);
  ds_rt_record_collectives(ctx.get());
  for (int i = 0; i < 3; ++i)
    ds_rt_run(ctx.get(), exchangeStep, memory);
  EXPECT_EQ(cuda.graphLaunches, 0);
  ds_rt_collective_record records[16] = {};
  ASSERT_EQ(ds_rt_take_collectives(ctx.get(), records, 16), 3 * 4);
  EXPECT_EQ(records[0].kind, DS_RT_ALL_TO_ALL);
  EXPECT_EQ(records[0].queue, DS_RT_COMM);
  EXPECT_EQ(records[0].bytes, 24);
  // The fake's clock counts pieces of work: three messages in each direction.
  EXPECT_EQ(records[0].nanoseconds, 6000000);
  EXPECT_EQ(records[1].kind, DS_RT_BROADCAST);
  EXPECT_EQ(records[1].purpose, DS_RT_MODEL);
  EXPECT_EQ(records[1].nanoseconds, 1000000);
  EXPECT_EQ(ds_rt_take_collectives(ctx.get(), records, 16), 0);
  // The wait of the step's stream stands between two events.
  Texts orders = cuda.textsOf({"cuEventRecord", "cuStreamWaitEvent", "double"});
  auto wait = std::find_if(orders.begin(), orders.end(), [](auto &text) {
    return text.find("cuStreamWaitEvent") == 0 &&
           text.substr(text.size() - 2) == "s0";
  });
  ASSERT_NE(wait, orders.end());
  for (const std::string &neighbour : {wait[-1], wait[1]}) {
    EXPECT_EQ(neighbour.substr(0, 13), "cuEventRecord");
    EXPECT_EQ(neighbour.substr(neighbour.size() - 2), "s0");
  }
}

TEST_F(CudaCollective, WhatNcclCannotReduceIsStaged) {
  Context ctx = start(2, DS_RT_TRANSPORT_NCCL);
  char *memory = ds_rt_allocate_arena(ctx.get(), 1024);
  std::vector<float> values = {1, 2, 3, 4};
  ds_rt_upload(ctx.get(), memory, values.data(), 16);
  cuda.ncclCalls.clear();
  testing::internal::CaptureStderr();
  for (int i = 0; i < 3; ++i)
    ds_rt_run(ctx.get(), bitsStep, memory);
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "ds-run: a reduction over ranks that NCCL has not (of bits) goes "
            "through host memory\n");
  EXPECT_EQ(cuda.ncclCalls, Texts(3, "all_reduce count 4 type 1 op 3 s0"));
  EXPECT_EQ(cuda.graphLaunches, 0);
  // The fake's others have the same: two halves of what rank 0 has.
  EXPECT_EQ(download(ctx.get(), memory, 4), std::vector<float>({1, 2, 1, 2}));
  EXPECT_EQ(download(ctx.get(), memory + 64, 1), std::vector<float>({1}));
  EXPECT_EQ(fake::findRaces(cuda.calls), Texts());
}

TEST_F(CudaCollective, OneRankOnlyCopies) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 256);
  std::vector<float> values = {1, 2, 3, 4};
  ds_rt_upload(ctx.get(), memory, values.data(), 16);
  ds_rt_reduce_scatter(ctx.get(), 0, DS_RT_MEAN, DS_RT_F32, memory, memory + 64,
                       nullptr, 4, DS_RT_GRADIENT);
  ds_rt_all_gather(ctx.get(), 0, DS_RT_F32, memory + 64, memory + 128, 4,
                   DS_RT_PARAMETER);
  ds_rt_all_reduce(ctx.get(), 0, DS_RT_SUM, DS_RT_F32, memory + 128, nullptr, 4,
                   DS_RT_METRIC);
  EXPECT_EQ(download(ctx.get(), memory + 128, 4), values);
  const int64_t self[] = {0, 0};
  ds_rt_all_to_all(ctx.get(), 0, DS_RT_F32, memory, memory + 64, 2,
                   DS_RT_MODEL);
  ds_rt_broadcast(ctx.get(), 0, DS_RT_F32, memory + 8, memory + 72, 1,
                  DS_RT_MODEL);
  ds_rt_permute(ctx.get(), 0, DS_RT_F32, memory + 12, memory + 76, self, 1, 1,
                DS_RT_MODEL);
  EXPECT_EQ(download(ctx.get(), memory + 64, 4), values);
  ds_rt_permute(ctx.get(), 0, DS_RT_F32, memory, memory + 64, self, 0, 4,
                DS_RT_MODEL);
  EXPECT_EQ(download(ctx.get(), memory + 64, 4), std::vector<float>(4, 0));
  for (ds_rt_collective_kind kind :
       {DS_RT_ALL_TO_ALL, DS_RT_BROADCAST, DS_RT_PERMUTE})
    EXPECT_EQ(ds_rt_read_counter(ctx.get(), kind, DS_RT_MODEL).bytes_sent, 0);
  EXPECT_TRUE(cuda.ncclCalls.empty());
}

} // namespace
