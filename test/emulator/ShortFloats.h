//===- ShortFloats.h - Floats of 16 and 8 bits by their bits *- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_SHORTFLOATS_H
#define DEEPSTEP_TEST_EMULATOR_SHORTFLOATS_H

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace fake {

template <typename To, typename From> To bitCast(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof(to));
  return to;
}

inline float fromBf16(uint16_t bits) {
  return bitCast<float>(static_cast<uint32_t>(bits) << 16);
}

/// To nearest, ties to even.
inline uint16_t toBf16(float value) {
  uint32_t bits = bitCast<uint32_t>(value);
  if ((bits & 0x7fffffff) > 0x7f800000)
    return static_cast<uint16_t>((bits >> 16) | 0x40);
  return static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

inline float fromF16(uint16_t bits) { return bitCast<_Float16>(bits); }

inline uint16_t toF16(float value) {
  return bitCast<uint16_t>(static_cast<_Float16>(value));
}

/// E4M3 has 4 bits of exponent, 3 of mantissa, no infinities and one NaN of
/// each sign.
inline float fromE4M3(uint8_t bits) {
  int exponent = bits >> 3 & 15, mantissa = bits & 7;
  float value = exponent == 15 && mantissa == 7 ? NAN
                : exponent == 0 ? std::ldexp(static_cast<float>(mantissa), -9)
                                : std::ldexp(static_cast<float>(8 + mantissa),
                                             exponent - 10);
  return bits & 0x80 ? -value : value;
}

/// To nearest, ties to even; what is too large becomes the largest, 448.
inline uint8_t toE4M3(float value) {
  auto sign = static_cast<uint8_t>(std::signbit(value) ? 0x80 : 0);
  if (std::isnan(value))
    return sign | 0x7f;
  float size = std::min(std::fabs(value), 448.0f);
  int exponent = std::max(size > 0 ? std::ilogb(size) : -6, -6);
  // In units of the last bit, of which 8 to 15 are normal; 16 is the next 8.
  auto units = static_cast<int>(std::nearbyint(std::ldexp(size, 3 - exponent)));
  if (units == 16) {
    units = 8;
    ++exponent;
  }
  int bits = units < 8 ? units : (exponent + 7) << 3 | (units - 8);
  return static_cast<uint8_t>(sign | bits);
}

} // namespace fake

#endif // DEEPSTEP_TEST_EMULATOR_SHORTFLOATS_H
