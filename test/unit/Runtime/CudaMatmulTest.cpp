//===- CudaMatmulTest.cpp - What cuBLASLt is asked for -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"
#include "ShortFloats.h"

#include <algorithm>
#include <cmath>

namespace {

using namespace deepstep::rt::cuda;

class CudaMatmul : public CudaTest {
protected:
  void SetUp() override {
    ctx = start();
    memory = ds_rt_allocate_arena(ctx.get(), bytes);
  }

  /// The tensors that these tests multiply lie at fixed places.
  void multiply(const ds_rt_matmul_desc &desc) {
    ds_rt_matmul(ctx.get(), &desc, memory, memory + 65536, memory + 131072,
                 memory + 196608, "matmul");
  }

  static constexpr int64_t bytes = 1 << 18;
  Context ctx;
  char *memory = nullptr;
};

template <typename T> constexpr ds_rt_dtype dtypeOf() {
  return std::is_same<T, float>::value ? DS_RT_F32 : DS_RT_F64;
}

template <typename T> class CudaMatmulOf : public CudaMatmul {};
using Types = testing::Types<float, double>;
TYPED_TEST_SUITE(CudaMatmulOf, Types);

TYPED_TEST(CudaMatmulOf, ComputesRowMajorProducts) {
  using T = TypeParam;
  ds_rt_context *ctx = this->ctx.get();
  const int64_t batch = 3, m = 4, n = 5, k = 6;
  for (int form = 0; form < 32; ++form) {
    bool transLhs = form & 1, transRhs = form & 2, beta = form & 4;
    int64_t lhsStride = form & 8 ? 0 : m * k, rhsStride = form & 16 ? 0 : k * n;
    std::vector<T> lhs(batch * m * k), rhs(batch * k * n),
        before(batch * m * n);
    for (size_t i = 0; i < lhs.size(); ++i)
      lhs[i] = static_cast<T>(i % 7) - 3;
    for (size_t i = 0; i < rhs.size(); ++i)
      rhs[i] = static_cast<T>(i % 5) - 2;
    for (size_t i = 0; i < before.size(); ++i)
      before[i] = static_cast<T>(i);
    ds_rt_upload(ctx, this->memory, lhs.data(), lhs.size() * sizeof(T));
    ds_rt_upload(ctx, this->memory + 65536, rhs.data(), rhs.size() * sizeof(T));
    ds_rt_upload(ctx, this->memory + 131072, before.data(),
                 before.size() * sizeof(T));
    this->multiply({batch, m, n, k, lhsStride, rhsStride, 0, transLhs, transRhs,
                    dtypeOf<T>(), dtypeOf<T>(), beta, DS_RT_EXACT});
    std::vector<T> result(before.size());
    ds_rt_download(ctx, result.data(), this->memory + 131072,
                   result.size() * sizeof(T));
    for (int64_t b = 0; b < batch; ++b)
      for (int64_t i = 0; i < m; ++i)
        for (int64_t j = 0; j < n; ++j) {
          T sum = beta ? before[(b * m + i) * n + j] : 0;
          for (int64_t p = 0; p < k; ++p)
            sum += lhs[b * lhsStride + (transLhs ? p * m + i : i * k + p)] *
                   rhs[b * rhsStride + (transRhs ? j * k + p : p * n + j)];
          ASSERT_EQ(result[(b * m + i) * n + j], sum) << form;
        }
  }
}

TEST_F(CudaMatmul, OperandsChangePlaces) {
  multiply({2, 4, 5, 6, 24, 0, 0, 1, 0, DS_RT_F32, DS_RT_F32, 0, DS_RT_EXACT});
  ASSERT_EQ(cuda.multiplications.size(), 1u);
  const fake::Multiplication &call = cuda.multiplications[0];
  EXPECT_EQ(call.aData, memory + 65536);
  EXPECT_EQ(call.bData, memory);
  EXPECT_EQ(call.product.transposeA, operationNone);
  EXPECT_EQ(call.product.transposeB, operationTranspose);
  EXPECT_EQ(call.a.rows, 5u);
  EXPECT_EQ(call.a.columns, 6u);
  EXPECT_EQ(call.a.stride, 0);
  EXPECT_EQ(call.b.rows, 4u);
  EXPECT_EQ(call.b.columns, 6u);
  EXPECT_EQ(call.b.stride, 24);
  EXPECT_EQ(call.d.rows, 5u);
  EXPECT_EQ(call.d.columns, 4u);
  EXPECT_EQ(call.d.stride, 20);
  EXPECT_EQ(call.d.batch, 2);
}

TEST_F(CudaMatmul, TypesAndPrecisions) {
  struct Case {
    ds_rt_dtype operands, result;
    ds_rt_precision precision;
    int compute, scale, operandType, resultType;
  };
  const Case cases[] = {
      {DS_RT_F32, DS_RT_F32, DS_RT_EXACT, computeF32, typeF32, typeF32,
       typeF32},
      {DS_RT_F32, DS_RT_F32, DS_RT_TF32, computeTF32, typeF32, typeF32,
       typeF32},
      {DS_RT_F64, DS_RT_F64, DS_RT_TF32, computeF64, typeF64, typeF64, typeF64},
      {DS_RT_BF16, DS_RT_BF16, DS_RT_EXACT, computeF32, typeF32, typeBF16,
       typeBF16},
      {DS_RT_BF16, DS_RT_F32, DS_RT_EXACT, computeF32, typeF32, typeBF16,
       typeF32},
      {DS_RT_F16, DS_RT_F16, DS_RT_TF32, computeF32, typeF32, typeF16, typeF16},
      {DS_RT_F16, DS_RT_F32, DS_RT_EXACT, computeF32, typeF32, typeF16,
       typeF32},
  };
  for (const Case &c : cases) {
    multiply({1, 4, 4, 4, 0, 0, 0, 0, 0, c.operands, c.result, 0, c.precision});
    const fake::Multiplication &call = cuda.multiplications.back();
    EXPECT_EQ(call.product.compute, c.compute);
    EXPECT_EQ(call.product.scale, c.scale);
    EXPECT_EQ(call.a.type, c.operandType);
    EXPECT_EQ(call.b.type, c.operandType);
    EXPECT_EQ(call.d.type, c.resultType);
  }
}

TEST_F(CudaMatmul, AlgorithmsAreChosenOncePerForm) {
  ds_rt_matmul_desc desc{1, 4, 4,         4,         0, 0,          1000,
                         0, 0, DS_RT_F32, DS_RT_F32, 0, DS_RT_EXACT};
  for (int i = 0; i < 3; ++i)
    multiply(desc);
  ASSERT_EQ(cuda.heuristics.size(), 1u);
  EXPECT_EQ(cuda.heuristics[0].requested, 1);
  // The workspace is the part of the scratch behind the next 256 bytes.
  size_t skipped = -reinterpret_cast<uintptr_t>(memory + 196608) % 256;
  EXPECT_EQ(cuda.heuristics[0].workspaceBytes, 1000 - skipped);
  EXPECT_EQ(cuda.multiplications[0].workspace, memory + 196608 + skipped);
  EXPECT_EQ(cuda.multiplications[0].workspaceBytes, 1000 - skipped);
  for (uint32_t alignment : cuda.heuristics[0].alignment)
    EXPECT_EQ(alignment, 256u);
  // Operands that are less aligned may need another one.
  ds_rt_matmul(ctx.get(), &desc, memory + 16, memory + 65536, memory + 131072,
               nullptr, "matmul");
  ASSERT_EQ(cuda.heuristics.size(), 2u);
  EXPECT_EQ(cuda.heuristics[1].alignment[0], 16u);
  EXPECT_EQ(cuda.heuristics[1].workspaceBytes, 0u);
}

TEST_F(CudaMatmul, TuningTakesTheFastestAndKeepsTheResult) {
  ctx.reset();
  ds_rt_options options = optionsFor(DS_RT_TRANSPORT_AUTO);
  options.tune = 1;
  ctx = Context(deepstep::rt::create(options, nullptr, &cuda.libraries()));
  memory = ds_rt_allocate_arena(ctx.get(), bytes);
  // Algorithm 2 is fast, but does not work.
  cuda.algorithmTimes = {{1, 9.0f}, {2, 1.0f}, {3, 5.0f}, {4, 3.0f},
                         {5, 4.0f}, {6, 7.0f}, {7, 8.0f}, {8, 6.0f}};
  float one = 1, two = 2, three = 3;
  ds_rt_upload(ctx.get(), memory, &two, 4);
  ds_rt_upload(ctx.get(), memory + 65536, &three, 4);
  ds_rt_upload(ctx.get(), memory + 131072, &one, 4);
  ds_rt_matmul_desc desc{1, 1, 1,         1,         0, 0,          0,
                         0, 0, DS_RT_F32, DS_RT_F32, 1, DS_RT_EXACT};
  multiply(desc);
  EXPECT_EQ(cuda.heuristics.back().requested, 8);
  EXPECT_EQ(cuda.multiplications.size(), 7u * 6 + 1);
  EXPECT_EQ(cuda.multiplications.back().algorithm, 4u);
  EXPECT_EQ(download(ctx.get(), memory + 131072, 1), std::vector<float>({7}));
  multiply(desc);
  EXPECT_EQ(cuda.multiplications.size(), 7u * 6 + 2);
  EXPECT_EQ(download(ctx.get(), memory + 131072, 1), std::vector<float>({13}));
}

TEST_F(CudaMatmul, OperandsOf8BitsHaveScales) {
  const int64_t m = 32, n = 16, k = 48;
  std::vector<uint8_t> left(m * k), right(n * k);
  for (size_t i = 0; i < left.size(); ++i)
    left[i] = fake::toE4M3(static_cast<float>(i % 9) - 4);
  for (size_t i = 0; i < right.size(); ++i)
    right[i] = fake::toE4M3(static_cast<float>(i % 5) - 2);
  const float scales[] = {0.5f, 3};
  char *lhs = memory, *rhs = memory + 65536, *result = memory + 131072,
       *scale = memory + 200000;
  ds_rt_upload(ctx.get(), lhs, left.data(), left.size());
  ds_rt_upload(ctx.get(), rhs, right.data(), right.size());
  ds_rt_upload(ctx.get(), scale, scales, sizeof(scales));
  ds_rt_matmul_desc desc{
      1, m, n, k, 0, 0, 0, 0, 1, DS_RT_F8E4M3, DS_RT_F32, 0, DS_RT_EXACT};
  ds_rt_epilogue form{1, 0, DS_RT_NO_ACTIVATION};
  ds_rt_matmul_epilogue(ctx.get(), &desc, &form, lhs, rhs, scale, scale + 4,
                        nullptr, nullptr, nullptr, result, nullptr, nullptr,
                        "quantized");
  const fake::Multiplication &call = cuda.multiplications.back();
  EXPECT_EQ(call.a.type, typeF8E4M3);
  EXPECT_EQ(call.d.type, typeF32);
  // The operands change places, and so do their scales.
  EXPECT_EQ(static_cast<const void *>(call.product.scaleA), scale + 4);
  EXPECT_EQ(static_cast<const void *>(call.product.scaleB), scale);
  std::vector<float> actual = download(ctx.get(), result, m * n);
  for (int64_t i = 0; i < m; ++i)
    for (int64_t j = 0; j < n; ++j) {
      float sum = 0;
      for (int64_t p = 0; p < k; ++p)
        sum +=
            fake::fromE4M3(left[i * k + p]) * fake::fromE4M3(right[j * k + p]);
      EXPECT_EQ(actual[i * n + j], 1.5f * sum);
    }
}

TEST_F(CudaMatmul, OperandsOf8BitsWithoutScalesEndTheRun) {
  EXPECT_EXIT(multiply({1, 16, 16, 16, 0, 0, 0, 0, 1, DS_RT_F8E4M3, DS_RT_F32,
                        0, DS_RT_EXACT}),
              testing::ExitedWithCode(1),
              "matmul is of F8E4M3, but has no scales");
}

/// Products of row-major matrices of 4 x 2 and 2 x 8 with epilogues.
class CudaEpilogue : public CudaMatmul {
protected:
  using Floats = std::vector<float>;
  static constexpr int64_t m = 4, n = 8, k = 2;
  static constexpr int64_t lhs = 0, rhs = 65536, result = 131072,
                           plus = 140000 - 140000 % 64, bias = 150016,
                           saved = 160000;

  void SetUp() override {
    CudaMatmul::SetUp();
    for (int64_t i = 0; i < m * n; ++i) {
      added.push_back(static_cast<float>(i % 3) - 1);
      input.push_back(static_cast<float>(i % 7) / 2 - 1.5f);
    }
    for (int64_t i = 0; i < m * k; ++i)
      left.push_back(static_cast<float>(i % 5) / 4 - 0.5f);
    for (int64_t i = 0; i < k * n; ++i)
      right.push_back(static_cast<float>(i % 6) / 2 - 1);
    for (int64_t i = 0; i < n; ++i)
      offsets.push_back(static_cast<float>(i) / 8);
    upload(lhs, left);
    upload(rhs, right);
    upload(plus, added);
    upload(bias, offsets);
  }
  void upload(int64_t place, const Floats &values) {
    ds_rt_upload(ctx.get(), memory + place, values.data(),
                 static_cast<int64_t>(values.size() * sizeof(float)));
  }
  Floats get(int64_t place, int64_t count) {
    return download(ctx.get(), memory + place, count);
  }

  struct Places {
    int64_t plus = -1, bias = -1, preactivation = -1, extra = -1;
  };
  void run(const ds_rt_epilogue &epilogue, Places places, int32_t beta = 0) {
    ds_rt_matmul_desc desc{1, m, n,         k,         0,    0,          0,
                           0, 0, DS_RT_F32, DS_RT_F32, beta, DS_RT_EXACT};
    auto at = [&](int64_t place) {
      return place < 0 ? nullptr : memory + place;
    };
    ds_rt_matmul_epilogue(
        ctx.get(), &desc, &epilogue, memory + lhs, memory + rhs, nullptr,
        nullptr, at(places.plus), at(places.bias), at(places.preactivation),
        memory + result, at(places.extra), memory + 196608, "matmul bias");
  }

  float sum(int64_t row, int64_t column) const {
    float value = 0;
    for (int64_t i = 0; i < k; ++i)
      value += left[row * k + i] * right[i * n + column];
    return value;
  }
  /// Of f(h, i), h being the product.
  template <typename F> Floats expected(F f) const {
    Floats values;
    for (int64_t row = 0; row < m; ++row)
      for (int64_t column = 0; column < n; ++column)
        values.push_back(f(sum(row, column), row * n + column));
    return values;
  }
  static void expectNear(const Floats &actual, const Floats &wanted) {
    ASSERT_EQ(actual.size(), wanted.size());
    for (size_t i = 0; i < actual.size(); ++i)
      EXPECT_NEAR(actual[i], wanted[i], 1e-6) << i;
  }
  static double gelu(double x) {
    double inner = 0.7978845608028654 * (x + 0.044715 * x * x * x);
    return 0.5 * x * (1 + std::tanh(inner));
  }
  /// By differences.
  static double slope(double x) {
    return (gelu(x + 1e-5) - gelu(x - 1e-5)) / 2e-5;
  }

  Floats left, right, added, offsets, input;
};

TEST_F(CudaEpilogue, SumsWithFactors) {
  run({0.5, 2, DS_RT_NO_ACTIVATION}, {plus, bias, -1, -1});
  Floats wanted = expected([&](float h, int64_t i) {
    return h / 2 + 2 * added[i] + offsets[i % n];
  });
  EXPECT_EQ(get(result, m * n), wanted);
  const fake::Multiplication &call = cuda.multiplications.back();
  EXPECT_EQ(call.product.epilogue, epilogueBias);
  EXPECT_EQ(call.product.bias, memory + bias);
  EXPECT_EQ(call.cData, memory + plus);
  // What is added in place is read before it is written.
  upload(result, added);
  run({0.5, 2, DS_RT_NO_ACTIVATION}, {result, bias, -1, -1});
  EXPECT_EQ(get(result, m * n), wanted);
  run({3, 0, DS_RT_NO_ACTIVATION}, {});
  EXPECT_EQ(get(result, m * n),
            expected([](float h, int64_t) { return 3 * h; }));
  EXPECT_EQ(cuda.multiplications.back().product.epilogue, epilogueDefault);
}

TEST_F(CudaEpilogue, Relu) {
  run({1, 0, DS_RT_RELU}, {-1, bias, -1, -1});
  EXPECT_EQ(get(result, m * n), expected([&](float h, int64_t i) {
              return std::max(h + offsets[i % n], 0.0f);
            }));
}

TEST_F(CudaEpilogue, GeluSavesWhatItIsOf) {
  run({1, 0, DS_RT_GELU}, {-1, bias, -1, saved});
  auto biased = [&](float h, int64_t i) { return h + offsets[i % n]; };
  EXPECT_EQ(get(saved, m * n), expected(biased));
  Floats wanted =
      expected([&](float h, int64_t i) { return float(gelu(biased(h, i))); });
  expectNear(get(result, m * n), wanted);
  EXPECT_EQ(cuda.multiplications.back().product.epilogue, 32u | 128 | 4);
  EXPECT_EQ(cuda.multiplications.back().product.auxDistance, n);
  upload(result, Floats(m * n, 7));
  run({1, 0, DS_RT_GELU}, {-1, bias, -1, -1});
  expectNear(get(result, m * n), wanted);
  EXPECT_EQ(cuda.multiplications.back().product.epilogue, 32u | 4);
}

TEST_F(CudaEpilogue, GeluGradientAndSumsOfColumns) {
  upload(saved, input);
  run({1, 0, DS_RT_GELU_GRADIENT}, {-1, -1, saved, bias});
  Floats wanted =
      expected([&](float h, int64_t i) { return float(h * slope(input[i])); });
  expectNear(get(result, m * n), wanted);
  Floats sums(n, 0);
  for (int64_t i = 0; i < m * n; ++i)
    sums[i % n] += wanted[i];
  expectNear(get(bias, n), sums);
  EXPECT_EQ(get(saved, m * n), input);
  EXPECT_EQ(cuda.multiplications.back().product.epilogue, 64u | 128 | 16);
}

/// Buffers are told at each call, and what the choice depends on is not lost.
TEST_F(CudaEpilogue, PlansAreShared) {
  run({1, 1, DS_RT_NO_ACTIVATION}, {plus, bias, -1, -1});
  run({2, 3, DS_RT_NO_ACTIVATION}, {plus, bias + 1024, -1, -1});
  EXPECT_EQ(cuda.heuristics.size(), 1u);
  EXPECT_EQ(cuda.multiplications.back().product.bias, memory + bias + 1024);
  run({1, 0, DS_RT_NO_ACTIVATION}, {-1, bias, -1, -1});
  run({1, 0, DS_RT_GELU}, {-1, bias, -1, -1});
  EXPECT_EQ(cuda.heuristics.size(), 3u);
}

TEST_F(CudaEpilogue, Failures) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(
      {
        cuda.failures["cublasLtMatmulAlgoGetHeuristic"] = blasNotSupported;
        run({1, 0, DS_RT_GELU}, {-1, bias, -1, saved});
      },
      testing::ExitedWithCode(1),
      "cuBLASLt has no algorithm for matmul bias with .* bytes of workspace; "
      "it has an epilogue, compile with epilogues=false");
  EXPECT_EXIT(run({1, 0, DS_RT_GELU}, {}, /*beta=*/1),
              testing::ExitedWithCode(1),
              "matmul bias has an epilogue, but is added to the result");
  ctx.reset();
  ds_rt_options options = optionsFor(DS_RT_TRANSPORT_AUTO);
  options.device = "cpu";
  ctx = Context(deepstep::rt::create(options, nullptr, nullptr));
  memory = ds_rt_allocate_arena(ctx.get(), bytes);
  EXPECT_EXIT(run({1, 0, DS_RT_GELU}, {}), testing::ExitedWithCode(1),
              "matmul bias has an epilogue, which only GPUs compute");
}

TEST_F(CudaMatmul, EmptySums) {
  std::vector<float> ones(16, 1);
  for (int beta : {0, 1}) {
    ds_rt_upload(ctx.get(), memory + 131072, ones.data(), 64);
    multiply(
        {1, 4, 4, 0, 0, 0, 0, 0, 0, DS_RT_F32, DS_RT_F32, beta, DS_RT_EXACT});
    EXPECT_EQ(download(ctx.get(), memory + 131072, 16),
              std::vector<float>(16, static_cast<float>(beta)));
  }
  EXPECT_TRUE(cuda.multiplications.empty());
}

TEST_F(CudaMatmul, FailuresNameCallAndProduct) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  ds_rt_matmul_desc desc{1, 4, 4,         4,         0, 0,          0,
                         0, 0, DS_RT_F32, DS_RT_F32, 0, DS_RT_EXACT};
  EXPECT_EXIT(
      {
        cuda.failures["cublasLtMatmul"] = 15;
        multiply(desc);
      },
      testing::ExitedWithCode(1),
      "cublasLtMatmul failed for matmul: CUBLAS_STATUS_NOT_SUPPORTED");
  EXPECT_EXIT(
      {
        cuda.failures["cublasLtMatmulAlgoGetHeuristic"] = 15;
        multiply(desc);
      },
      testing::ExitedWithCode(1),
      "cublasLtMatmulAlgoGetHeuristic failed for matmul");
  desc.result_dtype = DS_RT_F64;
  EXPECT_EXIT(multiply(desc), testing::ExitedWithCode(1),
              "does not exist on GPUs");
}

} // namespace
