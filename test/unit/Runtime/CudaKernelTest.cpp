//===- CudaKernelTest.cpp - Loading and launching kernels --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"

#include "device/cuda/Kernels.h"

using deepstep::rt::cuda::chooseImage;

namespace {

/// The place of the chosen image among `images`; -1 for none.
int64_t choose(std::vector<ds_rt_image> images, int chip) {
  ds_rt_gpu_module module{images.data(), static_cast<int64_t>(images.size()),
                          nullptr};
  const ds_rt_image *image = chooseImage(module, chip);
  return image ? image - images.data() : -1;
}

ds_rt_image cubin(int chip) { return {DS_RT_CUBIN, chip, 0, nullptr}; }
ds_rt_image ptx(int chip) { return {DS_RT_PTX, chip, 0, nullptr}; }
ds_rt_image ir(int chip) { return {DS_RT_LLVM_IR, chip, 0, nullptr}; }

TEST(CudaImages, TheBestOneIsChosen) {
  EXPECT_EQ(choose({cubin(80), cubin(90), ptx(90)}, 90), 1);
  // Code of the same generation, not newer.
  EXPECT_EQ(choose({cubin(80), cubin(86), cubin(90)}, 89), 1);
  EXPECT_EQ(choose({cubin(86), ptx(75)}, 80), 1);
  // Text for generations that there is no code for.
  EXPECT_EQ(choose({cubin(90), ptx(80), ptx(90)}, 100), 2);
  EXPECT_EQ(choose({cubin(90), ptx(90)}, 80), -1);
  EXPECT_EQ(choose({cubin(80)}, 90), -1);
  EXPECT_EQ(choose({cubin(100), ptx(100)}, 103), 0);
  EXPECT_EQ(choose({cubin(100), ptx(100)}, 120), 1);
  EXPECT_EQ(choose({ir(80)}, 90), 0);
  EXPECT_EQ(choose({ir(90)}, 80), -1);
  EXPECT_EQ(choose({}, 90), -1);
}

class CudaKernel : public CudaTest {
protected:
  void SetUp() override {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    defineUpdate("scale", [](float value) { return 2 * value; });
  }
};

TEST_F(CudaKernel, IsLoadedOnceAndGetsItsPointers) {
  Context ctx = start();
  EXPECT_STREQ(ds_rt_device_name(ctx.get()), "Fake GPU");
  EXPECT_EQ(ds_rt_device_chip(ctx.get()), 90);
  char *memory = ds_rt_allocate_arena(ctx.get(), 64);
  float values[4] = {1, 2, 3, 4};
  ds_rt_upload(ctx.get(), memory + 16, values, sizeof(values));
  TestKernel scale("scale");
  for (int i = 0; i < 3; ++i)
    scale.launch(ctx.get(), {memory + 16});
  EXPECT_EQ(cuda.images, std::vector<std::string>({"cubin"}));
  EXPECT_EQ(download(ctx.get(), memory + 16, 4),
            std::vector<float>({8, 16, 24, 32}));
  // Nothing is launched for nothing.
  size_t calls = cuda.calls.size();
  ds_rt_launch_gpu(ctx.get(), &scale.kernel, nullptr, 0, 0, 128, 0, "scale");
  EXPECT_EQ(cuda.calls.size(), calls);
}

TEST_F(CudaKernel, TextIsEndedByAZero) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 64);
  TestKernel scale("scale");
  scale.image = {DS_RT_PTX, 80, 4, ".ptx and what lies behind it"};
  scale.launch(ctx.get(), {memory});
  TestKernel other("scale");
  other.image = {DS_RT_LLVM_IR, 90, 6, "define something"};
  other.launch(ctx.get(), {memory});
  EXPECT_EQ(cuda.images, std::vector<std::string>({".ptx", "define"}));
}

TEST_F(CudaKernel, MuchSharedMemoryIsAskedFor) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 64);
  TestKernel scale("scale");
  scale.launch(ctx.get(), {memory}, 48 * 1024);
  EXPECT_TRUE(cuda.attributes.empty());
  scale.launch(ctx.get(), {memory}, 100000);
  scale.launch(ctx.get(), {memory}, 50000);
  // CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES
  EXPECT_EQ(cuda.attributes, (std::map<std::string, int>{{"scale 8", 100000}}));
}

TEST_F(CudaKernel, FailuresNameCallAndKernel) {
  Context ctx = start();
  char *memory = ds_rt_allocate_arena(ctx.get(), 64);
  EXPECT_EXIT(
      {
        cuda.failures["cuLaunchKernel"] = 700;
        TestKernel("scale").launch(ctx.get(), {memory});
      },
      testing::ExitedWithCode(1),
      "cuLaunchKernel failed for scale: CUDA_ERROR_ILLEGAL_ADDRESS");
  EXPECT_EXIT(
      {
        cuda.failures["cuModuleLoadDataEx"] = 1;
        TestKernel("scale").launch(ctx.get(), {memory});
      },
      testing::ExitedWithCode(1),
      "cuModuleLoadDataEx failed for kernel 'scale': ptxas: no such thing");
  EXPECT_EXIT(TestKernel("scale", 100).launch(ctx.get(), {memory}),
              testing::ExitedWithCode(1),
              "'scale' is not compiled for this GPU, Fake GPU \\(sm_90\\); the "
              "program has: sm_100");
  EXPECT_EXIT(TestKernel("shrink").launch(ctx.get(), {memory}),
              testing::ExitedWithCode(1),
              "cuModuleGetFunction failed for shrink");
  TestKernel scale("scale");
  EXPECT_EXIT(ds_rt_launch_gpu(ctx.get(), &scale.kernel, nullptr, 0, 1, 2048, 0,
                               "scale"),
              testing::ExitedWithCode(1), "'scale' cannot be launched with");
  EXPECT_EXIT(ds_rt_launch(
                  ctx.get(), [](void *const *, int64_t, int64_t) {}, nullptr, 1,
                  1, "host"),
              testing::ExitedWithCode(1), "'host' is compiled for CPUs");
}

TEST_F(CudaKernel, CpusRefuseKernelsOfGpus) {
  Context ctx = makeContext(1);
  EXPECT_EXIT(TestKernel("scale").launch(ctx.get(), {nullptr}),
              testing::ExitedWithCode(1), "'scale' is compiled for GPUs");
}

TEST_F(CudaKernel, ADeviceThatIsNotThere) {
  EXPECT_EXIT(
      {
        cuda.deviceCount = 0;
        start();
      },
      testing::ExitedWithCode(1), "the driver sees no GPU");
  EXPECT_EXIT(
      {
        cuda.failures["cuInit"] = 100;
        start();
      },
      testing::ExitedWithCode(1), "cuInit failed");
  EXPECT_EXIT(
      {
        ds_rt_options options = {};
        options.device = "tpu";
        ds_rt_create(&options);
      },
      testing::ExitedWithCode(1), "unknown device 'tpu'");
}

TEST_F(CudaKernel, FailuresThatComeLateSayHowToFindThem) {
  EXPECT_EXIT(
      {
        Context ctx = start();
        char *memory = ds_rt_allocate_arena(ctx.get(), 64);
        cuda.failures["cuStreamSynchronize"] = 700;
        ds_rt_run(ctx.get(), [](ds_rt_context *, char *) {}, memory);
      },
      testing::ExitedWithCode(1),
      "cuStreamSynchronize failed for the step: .*DEEPSTEP_SYNCHRONIZE=1 tells "
      "which work it was");
  EXPECT_EXIT(
      {
        setenv("DEEPSTEP_SYNCHRONIZE", "1", 1);
        Context ctx = start();
        char *memory = ds_rt_allocate_arena(ctx.get(), 64);
        cuda.failures["cuStreamSynchronize"] = 700;
        TestKernel("scale").launch(ctx.get(), {memory});
      },
      testing::ExitedWithCode(1), "cuStreamSynchronize failed for scale");
}

TEST(CudaLibraries, AreThereOrNamed) {
  deepstep::rt::cuda::Libraries libraries;
  std::string error;
  if (loadLibraries(libraries, error)) {
    EXPECT_NE(libraries.driver->cuInit, nullptr);
    EXPECT_NE(libraries.blas->cublasLtMatmul, nullptr);
    EXPECT_EQ(libraries.nccl == nullptr, !libraries.ncclProblem.empty());
  } else {
    EXPECT_NE(error.find("--device=cuda needs"), std::string::npos) << error;
    EXPECT_NE(error.find(libraries.driver ? "libcublasLt.so" : "libcuda.so.1"),
              std::string::npos)
        << error;
  }
}

TEST_F(CudaKernel, TheLocalRankChoosesTheDevice) {
  cuda.deviceCount = 4;
  setenv("LOCAL_RANK", "6", 1);
  start();
  unsetenv("LOCAL_RANK");
  EXPECT_EQ(cuda.chosenDevice, 2);
}

} // namespace
