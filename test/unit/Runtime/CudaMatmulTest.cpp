//===- CudaMatmulTest.cpp - What cuBLASLt is asked for -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"

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
  EXPECT_EQ(call.c.rows, 5u);
  EXPECT_EQ(call.c.columns, 4u);
  EXPECT_EQ(call.c.stride, 20);
  EXPECT_EQ(call.c.batch, 2);
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
    EXPECT_EQ(call.c.type, c.resultType);
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
