//===- CudaTest.h - Ranks with a GPU of host memory --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_RUNTIME_CUDATEST_H
#define DEEPSTEP_TEST_UNIT_RUNTIME_CUDATEST_H

#include "FakeNccl.h"
#include "Races.h"
#include "RuntimeTest.h"
#include "core/Context.h"

#include <cstring>
#include <gtest/gtest.h>

/// Several ranks of which only one exists: the others have the same data.
class FakeCommunicator : public deepstep::rt::Communicator {
public:
  FakeCommunicator(int rank, int size) : Communicator(rank, size) {}

  int64_t reduceScatter(const deepstep::rt::Group &group,
                        ds_rt_reduction reduction, ds_rt_dtype dtype, void *src,
                        void *dst, void *, int64_t count) override {
    if (dtype != DS_RT_F32) { // the others' are zero
      int64_t bytes = count * ds_rt_dtype_size(dtype);
      std::memmove(dst, static_cast<char *>(src) + group.place * bytes, bytes);
      return 0;
    }
    auto *from = static_cast<float *>(src) + group.place * count;
    for (int64_t i = 0; i < count; ++i)
      static_cast<float *>(dst)[i] =
          reduction == DS_RT_SUM ? from[i] * static_cast<float>(group.size())
                                 : from[i];
    return 0;
  }
  int64_t allGather(const deepstep::rt::Group &group, ds_rt_dtype dtype,
                    const void *src, void *dst, int64_t count) override {
    int64_t bytes = count * ds_rt_dtype_size(dtype);
    for (int i = 0; i < group.size(); ++i)
      std::memmove(static_cast<char *>(dst) + i * bytes, src, bytes);
    return 0;
  }
  int64_t allToAll(const deepstep::rt::Group &group, const void *src, void *dst,
                   int64_t bytes) override {
    auto *mine = static_cast<const char *>(src) + group.place * bytes;
    for (int i = 0; i < group.size(); ++i)
      std::memcpy(static_cast<char *>(dst) + i * bytes, mine, bytes);
    return 0;
  }
  int64_t permute(const deepstep::rt::Group &, const void *src, int, void *dst,
                  int source, int64_t bytes) override {
    if (source < 0)
      std::memset(dst, 0, bytes);
    else
      std::memcpy(dst, src, bytes);
    return 0;
  }
  void barrier() override {}
  void broadcast(const deepstep::rt::Group &, void *data, int64_t) override {
    if (rank() != 0)
      std::strcpy(static_cast<char *>(data), "came by MPI");
  }
  void gatherToRoot(const void *, void *, int64_t) override {}
  std::vector<uint64_t> allGatherWord(uint64_t value) override {
    std::vector<uint64_t> values(size(), value);
    for (int i = 0; i < size(); ++i)
      values[i] += static_cast<uint64_t>(i / ranksPerGpu);
    return values;
  }
  std::vector<std::string> gatherTexts(const std::string &text) override {
    return std::vector<std::string>(size(), text);
  }
  int fairCores() override { return 1; }
  void abort() override { std::_Exit(1); }

  int ranksPerGpu = 1;
};

class CudaTest : public testing::Test {
protected:
  fake::CudaWithNccl cuda;

  /// One rank, or rank 0 of `ranks`.
  Context start(int ranks = 1, ds_rt_transport transport = DS_RT_TRANSPORT_AUTO,
                bool ownGpus = true, int rank = 0) {
    ds_rt_options options = optionsFor(transport);
    std::unique_ptr<FakeCommunicator> comm;
    if (ranks > 1) {
      comm = std::make_unique<FakeCommunicator>(rank, ranks);
      comm->ranksPerGpu = ownGpus ? 1 : ranks;
    }
    return Context(
        deepstep::rt::create(options, std::move(comm), &cuda.libraries()));
  }

  static ds_rt_options optionsFor(ds_rt_transport transport) {
    ds_rt_options options = {};
    options.threads = 1;
    options.device = "cuda";
    options.transport = transport;
    return options;
  }

  /// A kernel of one parameter that applies `function` to 4 floats.
  template <typename Function>
  void defineUpdate(const char *entry, Function function) {
    cuda.kernels[entry] = {[function](void *const *parameters) {
                             auto *values = static_cast<float *>(parameters[0]);
                             for (int i = 0; i < 4; ++i)
                               values[i] = function(values[i]);
                           },
                           {true},
                           4 * sizeof(float)};
  }

  static std::vector<float> download(ds_rt_context *ctx, const char *place,
                                     size_t count) {
    std::vector<float> values(count);
    ds_rt_download(ctx, values.data(), place,
                   static_cast<int64_t>(count * sizeof(float)));
    return values;
  }
};

/// A kernel with one cubin, as generated code declares it.
struct TestKernel {
  explicit TestKernel(const char *entry, int chip = 90)
      : image{DS_RT_CUBIN, chip, 5, "cubin"}, module{&image, 1, nullptr},
        kernel{&module, entry, nullptr} {}
  TestKernel(const TestKernel &) = delete;
  TestKernel &operator=(const TestKernel &) = delete;

  ds_rt_image image;
  ds_rt_gpu_module module;
  ds_rt_gpu_kernel kernel;

  void launch(ds_rt_context *ctx, std::vector<void *> buffers,
              int64_t shared = 0) {
    ds_rt_launch_gpu(ctx, &kernel, buffers.data(),
                     static_cast<int64_t>(buffers.size()), 1, 4, shared,
                     kernel.entry);
  }
};

#endif // DEEPSTEP_TEST_UNIT_RUNTIME_CUDATEST_H
