//===- CudaAttentionTest.cpp - What cuDNN is asked for -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"
#include "ShortFloats.h"
#include "device/cuda/AttentionPlan.h"
#include "device/cuda/Libraries.h"

#include <cmath>
#include <dlfcn.h>

namespace {

using namespace deepstep::rt::cuda;

/// Tensors are [batch, rows, heads, width].
ds_rt_attention_desc describe(int64_t batch, int64_t heads, int64_t keyHeads,
                              int64_t queries, int64_t keys, int64_t width,
                              bool causal, ds_rt_attention_pass pass) {
  ds_rt_attention_desc desc = {};
  desc.batch = batch;
  desc.heads = heads;
  desc.key_heads = keyHeads;
  desc.queries = queries;
  desc.keys = keys;
  desc.width = width;
  for (int tensor = 0; tensor < DS_RT_ATTENTION_TENSORS; ++tensor) {
    bool isKeys = tensor == DS_RT_ATTENTION_KEY ||
                  tensor == DS_RT_ATTENTION_VALUE ||
                  tensor == DS_RT_ATTENTION_KEY_GRADIENT ||
                  tensor == DS_RT_ATTENTION_VALUE_GRADIENT;
    int64_t row = (isKeys ? keyHeads : heads) * width;
    desc.strides[tensor][0] = (isKeys ? keys : queries) * row;
    desc.strides[tensor][1] = width;
    desc.strides[tensor][2] = row;
  }
  float scale = 0.25f;
  std::memcpy(&desc.scale, &scale, sizeof(scale));
  desc.causal = causal;
  desc.dtype = DS_RT_BF16;
  desc.pass = pass;
  return desc;
}

class CudaAttention : public CudaTest {
protected:
  static constexpr int64_t scratchBytes = 1 << 16;
  static constexpr int64_t place = 1 << 14; // bytes of a tensor at most

  void SetUp() override {
    ctx = start();
    memory = ds_rt_allocate_arena(ctx.get(), 16 * place);
    scratch = memory + 12 * place;
  }
  char *tensor(int which) { return memory + which * place; }
  char *logsumexp() { return memory + 8 * place; }

  void fill(int which, int64_t count) {
    std::vector<uint16_t> values(count);
    for (int64_t i = 0; i < count; ++i)
      values[i] = fake::toBf16(
          static_cast<float>((i * 7 + which * 3) % 13 - 6) * 0.25f);
    ds_rt_upload(ctx.get(), tensor(which), values.data(), 2 * count);
  }
  std::vector<float> read(int which, int64_t count) {
    std::vector<uint16_t> bits(count);
    ds_rt_download(ctx.get(), bits.data(), tensor(which), 2 * count);
    std::vector<float> values(count);
    for (int64_t i = 0; i < count; ++i)
      values[i] = fake::fromBf16(bits[i]);
    return values;
  }
  void run(ds_rt_attention_desc desc) {
    desc.scratch_bytes = scratchBytes;
    if (desc.pass == DS_RT_ATTENTION_FORWARD)
      ds_rt_attention(ctx.get(), &desc, tensor(0), tensor(1), tensor(2),
                      tensor(3), logsumexp(), scratch, "forward");
    else
      ds_rt_attention_gradients(ctx.get(), &desc, tensor(0), tensor(1),
                                tensor(2), tensor(3), tensor(4), logsumexp(),
                                tensor(5), tensor(6), tensor(7), scratch,
                                "backward");
  }

  Context ctx;
  char *memory = nullptr, *scratch = nullptr;
};

TEST_F(CudaAttention, ComputesSoftmax) {
  const int64_t batch = 2, heads = 4, keyHeads = 2, length = 6, width = 8;
  fill(0, batch * length * heads * width);
  fill(1, batch * length * keyHeads * width);
  fill(2, batch * length * keyHeads * width);
  run(describe(batch, heads, keyHeads, length, length, width, /*causal=*/true,
               DS_RT_ATTENTION_FORWARD));
  std::vector<float> q = read(0, batch * length * heads * width),
                     k = read(1, batch * length * keyHeads * width),
                     v = read(2, batch * length * keyHeads * width),
                     out = read(3, batch * length * heads * width),
                     lse = download(ctx.get(), logsumexp(),
                                    batch * heads * length);
  for (int64_t b = 0; b < batch; ++b)
    for (int64_t h = 0; h < heads; ++h)
      for (int64_t i = 0; i < length; ++i) {
        float sum = 0;
        std::vector<float> expected(width);
        for (int64_t j = 0; j <= i; ++j) {
          float score = 0;
          const float *key = &k[((b * length + j) * keyHeads + h / 2) * width];
          const float *value =
              &v[((b * length + j) * keyHeads + h / 2) * width];
          for (int64_t d = 0; d < width; ++d)
            score += q[((b * length + i) * heads + h) * width + d] * key[d];
          float weight = std::exp(score * 0.25f);
          sum += weight;
          for (int64_t d = 0; d < width; ++d)
            expected[d] += weight * value[d];
        }
        EXPECT_NEAR(lse[(b * heads + h) * length + i], std::log(sum), 1e-5f);
        for (int64_t d = 0; d < width; ++d)
          EXPECT_NEAR(out[((b * length + i) * heads + h) * width + d],
                      expected[d] / sum, 0.02f);
      }
}

/// Moving a query a little changes the sum of out * outGradient by the query's
/// gradient, and so for keys and values.
TEST_F(CudaAttention, ComputesGradients) {
  const int64_t heads = 2, length = 4, width = 8;
  const int64_t count = length * heads * width, keyCount = length * width;
  for (ds_rt_attention_pass pass :
       {DS_RT_ATTENTION_BACKWARD, DS_RT_ATTENTION_BACKWARD_ANY_ORDER}) {
    auto desc = describe(1, heads, 1, length, length, width, true,
                         DS_RT_ATTENTION_FORWARD);
    for (int which : {0, 4})
      fill(which, count);
    for (int which : {1, 2})
      fill(which, keyCount);
    std::vector<float> weights = read(4, count);
    auto loss = [&] {
      run(desc);
      std::vector<float> out = read(3, count);
      double sum = 0;
      for (int64_t i = 0; i < count; ++i)
        sum += static_cast<double>(out[i]) * static_cast<double>(weights[i]);
      return sum;
    };
    loss();
    auto backward = desc;
    backward.pass = pass;
    run(backward);
    for (int which : {0, 1, 2}) {
      int64_t size = which == 0 ? count : keyCount;
      std::vector<float> gradient = read(5 + which, size);
      std::vector<float> start = read(which, size);
      // Along the gradient the loss grows by its square's sum.
      double square = 0;
      for (float slope : gradient)
        square += static_cast<double>(slope) * static_cast<double>(slope);
      auto move = [&](float step) {
        std::vector<uint16_t> moved(size);
        for (int64_t i = 0; i < size; ++i)
          moved[i] = fake::toBf16(start[i] + step * gradient[i]);
        ds_rt_upload(ctx.get(), tensor(which), moved.data(), 2 * size);
        return loss();
      };
      double slope = (move(0.125f) - move(-0.125f)) / 0.25;
      move(0);
      EXPECT_NEAR(slope / square, 1, 0.06) << which << " of pass " << pass;
    }
  }
}

TEST_F(CudaAttention, IsReplayed) {
  static ds_rt_attention_desc desc;
  desc = describe(1, 2, 2, 4, 4, 8, false, DS_RT_ATTENTION_FORWARD);
  desc.scratch_bytes = scratchBytes;
  for (int which : {0, 1, 2})
    fill(which, 64);
  auto step = [](ds_rt_context *ctx, char *memory) {
    ds_rt_attention(ctx, &desc, memory, memory + place, memory + 2 * place,
                    memory + 3 * place, memory + 8 * place, memory + 12 * place,
                    "forward");
  };
  ds_rt_run(ctx.get(), step, memory);
  std::vector<float> first = read(3, 64);
  for (int i = 0; i < 3; ++i) {
    fill(3, 64);
    ds_rt_run(ctx.get(), step, memory);
    EXPECT_EQ(read(3, 64), first);
  }
  EXPECT_EQ(cuda.graphLaunches, 3);
  EXPECT_EQ(cuda.textsOf({"cudnnBackendExecute"}),
            (std::vector<std::string>{"cudnnBackendExecute s0",
                                      "cudnnBackendExecute s0"}));
}

TEST_F(CudaAttention, TellsScratchBytes) {
  char why[200];
  auto ask = [&](const ds_rt_attention_desc &desc) {
    return ds_rt_attention_scratch_bytes(ctx.get(), 0, &desc, why, sizeof(why));
  };
  auto desc = describe(1, 2, 2, 4, 4, 8, true, DS_RT_ATTENTION_FORWARD);
  EXPECT_EQ(ask(desc), 512); // the fake library's
  EXPECT_STREQ(why, "");
  desc.pass = DS_RT_ATTENTION_BACKWARD; // and a number for each row
  EXPECT_EQ(ask(desc), 512 + 256);
  desc.width = 4;
  EXPECT_EQ(ask(desc), -1);
  EXPECT_STREQ(why, "heads of 4 elements are not a multiple of 8 up to 128");
  desc.width = 8;
  desc.strides[DS_RT_ATTENTION_VALUE][2] = 12;
  EXPECT_EQ(ask(desc), -1);
  EXPECT_STREQ(why, "rows do not start at multiples of 16 bytes");
  desc = describe(1, 2, 2, 4, 4, 8, true, DS_RT_ATTENTION_FORWARD);
  cuda.failures["cudnnBackendFinalize"] = 3000;
  desc.causal = 0;
  EXPECT_EQ(ask(desc), -1);
  EXPECT_STREQ(why, "its engines refuse");
}

TEST_F(CudaAttention, FailsWithoutScratch) {
  auto desc = describe(1, 2, 2, 4, 4, 8, true, DS_RT_ATTENTION_FORWARD);
  desc.scratch_bytes = 100;
  EXPECT_EXIT(ds_rt_attention(ctx.get(), &desc, tensor(0), tensor(1), tensor(2),
                              tensor(3), logsumexp(), scratch, "forward"),
              testing::ExitedWithCode(1),
              "forward cannot be done by cuDNN: it needs 512 bytes of scratch "
              "memory, of which 100 are planned");
}

/// cuDNN's own heuristic takes our graphs. Needs the library and the driver's,
/// or a toolkit's stand-in for it, but no GPU.
TEST(CudaAttentionPlans, AreFound) {
  std::string problem;
  const Dnn *dnn = loadDnn(problem);
  if (!dnn)
    GTEST_SKIP() << problem;
  if (dnn->cudnnGetVersion() < 91100)
    GTEST_SKIP() << "plans without a GPU need cuDNN 9.11";
  if (!dlopen("libcuda.so.1", RTLD_NOW))
    GTEST_SKIP() << dlerror();
  char why[500];
  for (int chip : {80, 90, 100})
    for (ds_rt_attention_pass pass :
         {DS_RT_ATTENTION_FORWARD, DS_RT_ATTENTION_BACKWARD,
          DS_RT_ATTENTION_BACKWARD_ANY_ORDER})
      for (const ds_rt_attention_desc &desc :
           {describe(8, 12, 12, 1024, 1024, 64, true, pass),
            describe(4, 32, 4, 2048, 2048, 64, true, pass),
            describe(2, 8, 4, 256, 384, 128, false, pass)}) {
        EXPECT_GE(ds_rt_attention_scratch_bytes(nullptr, chip, &desc, why,
                                                sizeof(why)),
                  0)
            << "sm_" << chip << ", pass " << pass << ": " << why;
      }
}

} // namespace
