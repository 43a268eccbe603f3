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
  EXPECT_EXIT(start(4, DS_RT_TRANSPORT_NCCL, false), testing::ExitedWithCode(1),
              "--comm=nccl cannot be used: ranks share a GPU, which NCCL "
              "2.28.9 refuses and 2.30 would allow");
  EXPECT_EQ(std::getenv("NCCL_MULTI_RANK_GPU_ENABLE"), nullptr);
  cuda.ncclVersion = 23001;
  EXPECT_EQ(startAndListen(4, DS_RT_TRANSPORT_NCCL, false),
            "ds-run: collectives of 4 ranks by NCCL 2.30.1\n");
  EXPECT_STREQ(std::getenv("NCCL_MULTI_RANK_GPU_ENABLE"), "1");
  unsetenv("NCCL_MULTI_RANK_GPU_ENABLE");
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
            Texts({"init 2 of 4 'came by MPI'", "init 1 of 2 'came by MPI'",
                   "all_reduce count 32 type 9 op 4 s0",
                   "reduce_scatter count 8 type 7 op 0 s1",
                   "all_gather count 32 type 0 op -1 s1",
                   "all_reduce count 4 type 1 op 2 s0"}));
  auto sent = [&](ds_rt_collective_kind kind, ds_rt_purpose purpose) {
    return ds_rt_read_counter(ctx.get(), kind, purpose).bytes_sent;
  };
  EXPECT_EQ(sent(DS_RT_ALL_REDUCE, DS_RT_GRADIENT), 2 * 3 * 8 * 2);
  EXPECT_EQ(sent(DS_RT_REDUCE_SCATTER, DS_RT_GRADIENT), 8 * 4);
  EXPECT_EQ(sent(DS_RT_ALL_GATHER, DS_RT_PARAMETER), 8 * 4);
  EXPECT_EXIT(ds_rt_all_reduce(ctx.get(), 0, DS_RT_SUM, DS_RT_I16, memory,
                               nullptr, 1, DS_RT_METRIC),
              testing::ExitedWithCode(1),
              "all_reduce of 16-bit integers: NCCL has none");
  EXPECT_EXIT(
      {
        cuda.failures["ncclAllReduce"] = 2;
        ds_rt_all_reduce(ctx.get(), 0, DS_RT_SUM, DS_RT_F32, memory, nullptr, 1,
                         DS_RT_METRIC);
      },
      testing::ExitedWithCode(1),
      "ncclAllReduce failed for all_reduce: unhandled system error");
  ctx.reset();
  EXPECT_EQ(cuda.ncclCalls.back(), "destroy");
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
  EXPECT_TRUE(cuda.ncclCalls.empty());
}

} // namespace
