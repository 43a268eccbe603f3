//===- ConversionTest.cpp - Numbers of 8 bits ------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "EmulatorTest.h"
#include "ShortFloats.h"
#include "llvm/ADT/APFloat.h"

#include <cmath>
#include <random>

namespace {

using llvm::APFloat;

/// As LLVM rounds, whose numbers beyond 448 are NaN.
uint8_t roundByLlvm(float value) {
  APFloat number(value);
  bool isFinite = number.isFinite();
  bool losesInfo = false;
  number.convert(APFloat::Float8E4M3FN(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  auto bits = static_cast<uint8_t>(number.bitcastToAPInt().getZExtValue());
  bool isTooLarge = number.isNaN() && (isFinite || std::isinf(value));
  return isTooLarge ? (std::signbit(value) ? 0xfe : 0x7e) : bits;
}

TEST(ShortFloats, NumbersOf8BitsAreLlvms) {
  for (unsigned bits = 0; bits < 256; ++bits) {
    APFloat number(APFloat::Float8E4M3FN(), llvm::APInt(8, bits));
    float value = fake::fromE4M3(static_cast<uint8_t>(bits));
    if (number.isNaN())
      EXPECT_TRUE(std::isnan(value)) << bits;
    else
      EXPECT_EQ(value, number.convertToFloat()) << bits;
  }
}

TEST(ShortFloats, RoundsTo8BitsAsLlvm) {
  std::vector<float> values = {0.0f,   -0.0f, 448,   464,      464.1f,
                               -1e30f, 1e-9f, 1e-3f, INFINITY, -INFINITY};
  // All numbers, what is halfway between two, and what is next to that.
  for (unsigned bits = 0; bits < 0x7e; ++bits) {
    float number = fake::fromE4M3(static_cast<uint8_t>(bits));
    float half = (number + fake::fromE4M3(static_cast<uint8_t>(bits + 1))) / 2;
    for (float value : {number, half, std::nextafter(half, 0.0f),
                        std::nextafter(half, 1000.0f)})
      values.insert(values.end(), {value, -value});
  }
  std::mt19937 random(3);
  std::uniform_real_distribution<float> exponents(-14, 10);
  for (int i = 0; i < 10000; ++i)
    values.push_back(std::exp2(exponents(random)));
  for (float value : values)
    EXPECT_EQ(fake::toE4M3(value), roundByLlvm(value)) << value;
  EXPECT_EQ(fake::toE4M3(NAN) & 0x7f, 0x7f);
}

} // namespace
