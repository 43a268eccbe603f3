//===- ReduceTest.cpp - Elementwise reductions -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "comm/Reduce.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <vector>

using namespace deepstep::rt;

namespace {

template <typename T>
std::vector<T> reduced(ds_rt_dtype dtype, ds_rt_reduction reduction,
                       std::vector<T> a, const std::vector<T> &b,
                       int64_t divisor) {
  reduce(dtype, reduction, a.data(), a.data(), b.data(),
         static_cast<int64_t>(a.size()), divisor);
  return a;
}

TEST(Reduce, Floats) {
  std::vector<float> a{1, 2, -3}, b{0.5, -4, -1};
  EXPECT_EQ(reduced(DS_RT_F32, DS_RT_SUM, a, b, 2),
            std::vector<float>({1.5, -2, -4}));
  EXPECT_EQ(reduced(DS_RT_F32, DS_RT_MEAN, a, b, 2),
            std::vector<float>({0.75, -1, -2}));
  EXPECT_EQ(reduced(DS_RT_F32, DS_RT_MAX, a, b, 2),
            std::vector<float>({1, 2, -1}));
  std::vector<double> c{1}, d{1e-10};
  EXPECT_EQ(reduced(DS_RT_F64, DS_RT_SUM, c, d, 1)[0], 1 + 1e-10);
}

TEST(Reduce, IntegersWrapAround) {
  EXPECT_EQ(reduced<int8_t>(DS_RT_I8, DS_RT_SUM, {127, -5}, {1, -3}, 1),
            std::vector<int8_t>({-128, -8}));
  EXPECT_EQ(reduced<int32_t>(DS_RT_I32, DS_RT_MAX, {7, -5}, {1, -3}, 1),
            std::vector<int32_t>({7, -3}));
  EXPECT_EQ(reduced<uint16_t>(DS_RT_UI16, DS_RT_MAX, {65535, 0}, {1, 2}, 1),
            std::vector<uint16_t>({65535, 2}));
  EXPECT_EQ(reduced<int64_t>(DS_RT_I64, DS_RT_SUM, {INT64_MAX}, {1}, 1),
            std::vector<int64_t>({INT64_MIN}));
  EXPECT_EQ(reduced<uint8_t>(DS_RT_I1, DS_RT_SUM, {1, 0, 1}, {1, 0, 0}, 1),
            std::vector<uint8_t>({1, 0, 1}));
}

TEST(Reduce, RareOnes) {
  EXPECT_EQ(reduced<float>(DS_RT_F32, DS_RT_MIN, {1, -2}, {0.5, -1}, 1),
            std::vector<float>({0.5, -2}));
  EXPECT_EQ(reduced<double>(DS_RT_F64, DS_RT_PRODUCT, {1.5}, {-4}, 1),
            std::vector<double>({-6}));
  EXPECT_EQ(
      reduced<uint16_t>(DS_RT_UI16, DS_RT_PRODUCT, {65535, 3}, {65535, 5}, 1),
      std::vector<uint16_t>({1, 15}));
  EXPECT_EQ(reduced<int8_t>(DS_RT_I8, DS_RT_AND, {6, -1}, {3, 5}, 1),
            std::vector<int8_t>({2, 5}));
  EXPECT_EQ(reduced<int32_t>(DS_RT_I32, DS_RT_OR, {6, -2}, {3, 1}, 1),
            std::vector<int32_t>({7, -1}));
  for (ds_rt_reduction reduction : {DS_RT_MIN, DS_RT_PRODUCT, DS_RT_AND})
    EXPECT_EQ(reduced<uint8_t>(DS_RT_I1, reduction, {1, 0, 1}, {1, 0, 0}, 1),
              std::vector<uint8_t>({1, 0, 0}));
  for (ds_rt_reduction reduction : {DS_RT_MAX, DS_RT_OR})
    EXPECT_EQ(reduced<uint8_t>(DS_RT_I1, reduction, {1, 0, 1}, {1, 0, 0}, 1),
              std::vector<uint8_t>({1, 0, 1}));
}

TEST(Reduce, ExtremesKeepNaN) {
  float nan = std::numeric_limits<float>::quiet_NaN();
  auto result = reduced<float>(DS_RT_F32, DS_RT_MAX, {nan, 1}, {1, nan}, 1);
  EXPECT_TRUE(std::isnan(result[0]));
  EXPECT_TRUE(std::isnan(result[1]));
  result = reduced<float>(DS_RT_F32, DS_RT_MIN, {nan, 1}, {1, nan}, 1);
  EXPECT_TRUE(std::isnan(result[0]));
  EXPECT_TRUE(std::isnan(result[1]));
}

TEST(Reduce, ShortFloatsRoundOnceToNearestEven) {
  // bf16: 1 is 0x3f80 and its last bit 2^-7; 1 + 2^-8 is a tie.
  EXPECT_EQ(reduced<uint16_t>(DS_RT_BF16, DS_RT_SUM, {0x3f80, 0x3f81},
                              {0x3b80, 0x3b80}, 1),
            std::vector<uint16_t>({0x3f80, 0x3f82}));
  // (1 + 2^-7) + 2^-8 = 1.01171875, halved: rounding the sum first would
  // give 0x3f01.
  EXPECT_EQ(reduced<uint16_t>(DS_RT_BF16, DS_RT_MEAN, {0x3f81}, {0x3b80}, 2),
            std::vector<uint16_t>({0x3f02}));
  // Infinity stays; NaN stays NaN, whatever its payload.
  EXPECT_EQ(reduced<uint16_t>(DS_RT_BF16, DS_RT_SUM, {0x7f80}, {0x3f80}, 1)[0],
            0x7f80);
  uint16_t nan =
      reduced<uint16_t>(DS_RT_BF16, DS_RT_SUM, {0x7fff}, {0x3f80}, 1)[0];
  EXPECT_GT(nan & 0x7fff, 0x7f80);
  // f16: 1 is 0x3c00; 65504 + 65504 is infinite, their mean is not.
  EXPECT_EQ(reduced<uint16_t>(DS_RT_F16, DS_RT_SUM, {0x3c00, 0x7bff},
                              {0x3c00, 0x7bff}, 1),
            std::vector<uint16_t>({0x4000, 0x7c00}));
  EXPECT_EQ(reduced<uint16_t>(DS_RT_F16, DS_RT_MEAN, {0x7bff}, {0x7bff}, 2),
            std::vector<uint16_t>({0x7bff}));
}

TEST(Reduce, LongerThanAnyVector) {
  std::vector<float> a(1003), b(1003);
  for (size_t i = 0; i < a.size(); ++i) {
    a[i] = static_cast<float>(i);
    b[i] = 1;
  }
  std::vector<float> sum = reduced(DS_RT_F32, DS_RT_SUM, a, b, 1);
  for (size_t i = 0; i < a.size(); ++i)
    ASSERT_EQ(sum[i], static_cast<float>(i) + 1);
}

} // namespace
