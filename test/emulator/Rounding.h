//===- Rounding.h - Arithmetic by NVVM's variants -------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_ROUNDING_H
#define DEEPSTEP_TEST_EMULATOR_ROUNDING_H

#include <cfenv>
#include <cfloat>
#include <cmath>
#include <string>
#include <type_traits>

namespace emulator {

/// A direction as NVVM calls it and as the host does.
struct Direction {
  const char *name;
  int mode;
};
constexpr Direction directions[] = {{"rn", FE_TONEAREST},
                                    {"rz", FE_TOWARDZERO},
                                    {"rm", FE_DOWNWARD},
                                    {"rp", FE_UPWARD}};

/// Rounds to `mode` while it lives.
class RoundingScope {
public:
  explicit RoundingScope(int mode) : before(std::fegetround()) {
    std::fesetround(mode);
  }
  ~RoundingScope() { std::fesetround(before); }
  RoundingScope(const RoundingScope &) = delete;
  RoundingScope &operator=(const RoundingScope &) = delete;

private:
  int before;
};

/// Numbers that are too small to be normal become zero if `flushes`.
template <typename T> T flushed(T value, bool flushes) {
  if constexpr (std::is_same_v<T, float>)
    if (flushes && std::fabs(value) < FLT_MIN)
      return std::copysign(0.0f, value);
  return value;
}

/// "f" and "d", as functions' names end.
template <typename T> const char *typeName() {
  return std::is_same_v<T, float> ? "f" : "d";
}

} // namespace emulator

#endif // DEEPSTEP_TEST_EMULATOR_ROUNDING_H
