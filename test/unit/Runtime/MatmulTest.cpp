//===- MatmulTest.cpp - Matrix products --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "RuntimeTest.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>
#include <vector>

namespace {

template <typename T> constexpr ds_rt_dtype dtypeOf() {
  return std::is_same<T, float>::value ? DS_RT_F32 : DS_RT_F64;
}

/// What the plan for `threads` threads gives a product of `desc`, and tells it
/// about. Nothing may be written behind it.
struct Scratch {
  static constexpr char mark = 0x5a;
  static constexpr int64_t guard = 4096;

  Scratch(ds_rt_matmul_desc &desc, int threads) {
    desc.scratch_bytes = ds_rt_matmul_scratch_bytes(&desc, threads);
    bytes.assign(desc.scratch_bytes + guard, mark);
  }
  ~Scratch() {
    EXPECT_EQ(std::count(bytes.end() - guard, bytes.end(), mark), guard);
  }
  void *data() { return bytes.data(); }

  std::vector<char> bytes;
};

struct Shape {
  int64_t batch, m, n, k;
};

/// Compares with the definition computed in f64.
template <typename T>
void check(ds_rt_context *ctx, Shape s, bool transLhs, bool transRhs, bool beta,
           bool sharedLhs, bool sharedRhs, int plannedThreads = 0) {
  SCOPED_TRACE(testing::Message()
               << "batch " << s.batch << " m " << s.m << " n " << s.n << " k "
               << s.k << " trans " << transLhs << transRhs << " beta " << beta
               << " shared " << sharedLhs << sharedRhs);
  std::minstd_rand random(static_cast<unsigned>(s.m * 31 + s.n * 7 + s.k));
  auto fill = [&](int64_t size) {
    std::vector<T> values(size);
    for (T &value : values)
      value = static_cast<T>(static_cast<int>(random() % 2001) - 1000) / 1000;
    return values;
  };
  std::vector<T> lhs = fill((sharedLhs ? 1 : s.batch) * s.m * s.k);
  std::vector<T> rhs = fill((sharedRhs ? 1 : s.batch) * s.k * s.n);
  std::vector<T> result = fill(s.batch * s.m * s.n), before = result;
  if (!beta) // what beta = 0 overwrites must not be read
    result.assign(result.size(), std::numeric_limits<T>::quiet_NaN());
  ds_rt_matmul_desc desc{s.batch,
                         s.m,
                         s.n,
                         s.k,
                         sharedLhs ? 0 : s.m * s.k,
                         sharedRhs ? 0 : s.k * s.n,
                         0,
                         transLhs,
                         transRhs,
                         dtypeOf<T>(),
                         dtypeOf<T>(),
                         beta,
                         DS_RT_EXACT};
  Scratch scratch(desc, plannedThreads ? plannedThreads : ds_rt_threads(ctx));
  ds_rt_matmul(ctx, &desc, lhs.data(), rhs.data(), result.data(),
               scratch.data(), "matmul");
  double tolerance = (sizeof(T) == 4 ? 1e-6 : 1e-14) * 4 *
                     std::sqrt(static_cast<double>(s.k) + 1);
  for (int64_t b = 0; b < s.batch; ++b) {
    const T *x = lhs.data() + b * desc.lhs_stride;
    const T *y = rhs.data() + b * desc.rhs_stride;
    for (int64_t i = 0; i < s.m; ++i)
      for (int64_t j = 0; j < s.n; ++j) {
        int64_t at = (b * s.m + i) * s.n + j;
        double sum = beta ? static_cast<double>(before[at]) : 0.0;
        for (int64_t p = 0; p < s.k; ++p)
          sum += static_cast<double>(x[transLhs ? p * s.m + i : i * s.k + p]) *
                 static_cast<double>(y[transRhs ? j * s.k + p : p * s.n + j]);
        ASSERT_NEAR(result[at], sum, tolerance) << b << " " << i << " " << j;
      }
  }
}

template <typename T> void checkForms(Shape shape) {
  for (int threads : {1, 2, 3}) {
    Context ctx = makeContext(threads);
    for (int form = 0; form < 8; ++form)
      check<T>(ctx.get(), shape, form & 1, form & 2, form & 4, false, false);
    check<T>(ctx.get(), shape, false, false, false, true, false);
    check<T>(ctx.get(), shape, false, true, true, false, true);
  }
}

const Shape shapes[] = {
    {1, 1, 1, 1},    {1, 5, 7, 3},     {1, 64, 64, 64}, {1, 129, 65, 50},
    {4, 33, 17, 20}, {3, 100, 90, 64}, {7, 8, 8, 200},  {2, 1, 300, 64},
};

TEST(Matmul, F32) {
  for (Shape shape : shapes)
    checkForms<float>(shape);
}

TEST(Matmul, F64) {
  for (Shape shape : shapes)
    checkForms<double>(shape);
}

TEST(Matmul, DegenerateSizes) {
  for (Shape shape :
       {Shape{0, 3, 3, 3}, Shape{2, 0, 3, 3}, Shape{2, 3, 0, 3},
        Shape{2, 3, 3, 0}, Shape{1, 1, 700, 300}, Shape{1, 700, 1, 300},
        Shape{1, 1, 1, 100000}, Shape{1, 3, 2, 70000}, Shape{1, 500, 400, 1},
        Shape{1, 3, 4500, 5}, Shape{300, 1, 1, 1}}) {
    checkForms<float>(shape);
    checkForms<double>(shape);
  }
}

// Sizes beyond one block of each side.
TEST(Matmul, ManyBlocks) {
  Context ctx = makeContext(2);
  for (int form = 0; form < 4; ++form) {
    check<float>(ctx.get(), {1, 190, 540, 270}, form & 1, form & 2, false,
                 false, false);
    check<double>(ctx.get(), {1, 100, 540, 270}, form & 1, form & 2, true,
                  false, false);
  }
}

// A program planned for fewer threads than it runs on is right all the same.
TEST(Matmul, PlannedForFewerThreads) {
  Context ctx = makeContext(3);
  for (int planned : {1, 2})
    for (Shape shape :
         {Shape{1, 129, 65, 50}, Shape{1, 3, 2, 70000}, Shape{4, 33, 170, 20}})
      check<float>(ctx.get(), shape, false, true, false, false, false, planned);
}

TEST(Matmul, ScratchIsBounded) {
  ds_rt_matmul_desc desc{};
  desc.batch = 1;
  desc.m = desc.n = desc.k = 1 << 20;
  desc.dtype = desc.result_dtype = DS_RT_F32;
  int64_t one = ds_rt_matmul_scratch_bytes(&desc, 1);
  EXPECT_GT(one, 0);
  EXPECT_LE(one, 700 << 10);
  EXPECT_EQ(ds_rt_matmul_scratch_bytes(&desc, 8), 8 * one);
  desc.dtype = desc.result_dtype = DS_RT_F64;
  EXPECT_LE(ds_rt_matmul_scratch_bytes(&desc, 1), 1400 << 10);
  desc.k = 0;
  EXPECT_EQ(ds_rt_matmul_scratch_bytes(&desc, 1), 0);
}

TEST(Matmul, IsDeterministic) {
  Context ctx = makeContext(3);
  const int64_t m = 40, n = 30, k = 20000;
  std::vector<float> lhs(m * k), rhs(k * n), first(m * n), again(m * n);
  for (size_t i = 0; i < lhs.size(); ++i)
    lhs[i] = std::sin(static_cast<float>(i));
  for (size_t i = 0; i < rhs.size(); ++i)
    rhs[i] = std::cos(static_cast<float>(i));
  ds_rt_matmul_desc desc{1, m, n,         k,         0, 0,          0,
                         0, 0, DS_RT_F32, DS_RT_F32, 0, DS_RT_EXACT};
  Scratch scratch(desc, 3);
  ds_rt_matmul(ctx.get(), &desc, lhs.data(), rhs.data(), first.data(),
               scratch.data(), "a");
  for (int i = 0; i < 5; ++i) {
    ds_rt_matmul(ctx.get(), &desc, lhs.data(), rhs.data(), again.data(),
                 scratch.data(), "b");
    ASSERT_EQ(first, again);
  }
}

TEST(MatmulDeathTest, OtherTypes) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  Context ctx = makeContext(1);
  ds_rt_matmul_desc desc{1, 1, 1,         1,         0, 0,          0,
                         0, 0, DS_RT_I32, DS_RT_I32, 0, DS_RT_EXACT};
  int32_t value = 0;
  auto multiply = [&] {
    ds_rt_matmul(ctx.get(), &desc, &value, &value, &value, nullptr, "m");
  };
  EXPECT_EXIT(multiply(), testing::ExitedWithCode(1), "only f32 and f64");
  desc.dtype = desc.result_dtype = DS_RT_F32;
  EXPECT_EXIT(multiply(), testing::ExitedWithCode(1),
              "needs [0-9]+ bytes of scratch space, got 0");
  desc.dtype = DS_RT_BF16;
  desc.result_dtype = DS_RT_F32;
  EXPECT_EXIT(multiply(), testing::ExitedWithCode(1), "they must be equal");
}

} // namespace
