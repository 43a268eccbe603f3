//===- ShortFloats.h - bf16 and f16 by their bits ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_SHORTFLOATS_H
#define DEEPSTEP_TEST_EMULATOR_SHORTFLOATS_H

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

} // namespace fake

#endif // DEEPSTEP_TEST_EMULATOR_SHORTFLOATS_H
