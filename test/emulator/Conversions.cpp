//===- Conversions.cpp - NVVM's conversions of numbers --- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Builtins.h"
#include "Rounding.h"
#include "ShortFloats.h"

#include <limits>

#pragma STDC FENV_ACCESS ON

using namespace emulator;

namespace {

/// Rounds to an integer. What does not fit is the nearest that does. NaN is 0,
/// or the highest bit if one of both types has 64 bits.
template <typename To, typename From> To toInteger(From value, int mode) {
  using Limits = std::numeric_limits<To>;
  if (std::isnan(value))
    return sizeof(To) < 8 && sizeof(From) < 8
               ? To(0)
               : static_cast<To>(To(1) << (8 * sizeof(To) - 1));
  RoundingScope scope(mode);
  From rounded = std::nearbyint(value);
  if (rounded <= static_cast<From>(Limits::min()))
    return Limits::min();
  // The largest integer plus one is a power of two, which is exact.
  if (rounded >= std::ldexp(From(1), Limits::digits))
    return Limits::max();
  return static_cast<To>(rounded);
}

template <typename Integer>
void addIntegerConversions(Builtins &builtins, const std::string &type) {
  for (const Direction &direction : directions) {
    int mode = direction.mode;
    std::string ending = std::string(".") + direction.name;
    for (bool flushes : {false, true})
      builtins.add("f2" + type + ending + (flushes ? ".ftz" : ""),
                   [=](Arguments a, void *result) {
                     setResult(result,
                               toInteger<Integer>(
                                   flushed(a.get<float>(0), flushes), mode));
                   });
    builtins.add("d2" + type + ending, [=](Arguments a, void *result) {
      setResult(result, toInteger<Integer>(a.get<double>(0), mode));
    });
    builtins.add(type + "2f" + ending, [=](Arguments a, void *result) {
      RoundingScope scope(mode);
      volatile Integer value = a.get<Integer>(0);
      volatile float rounded = static_cast<float>(value);
      setResult<float>(result, rounded);
    });
    builtins.add(type + "2d" + ending, [=](Arguments a, void *result) {
      RoundingScope scope(mode);
      volatile Integer value = a.get<Integer>(0);
      volatile double rounded = static_cast<double>(value);
      setResult<double>(result, rounded);
    });
  }
}

void addParts(Builtins &builtins) {
  builtins.add("lohi.i2d", [](Arguments a, void *result) {
    setResult(result, a.get<uint32_t>(0) | uint64_t(a.get<uint32_t>(1)) << 32);
  });
  builtins.add("d2i.lo", [](Arguments a, void *result) {
    setResult(result, static_cast<uint32_t>(a.get<uint64_t>(0)));
  });
  builtins.add("d2i.hi", [](Arguments a, void *result) {
    setResult(result, static_cast<uint32_t>(a.get<uint64_t>(0) >> 32));
  });
}

/// To bf16 and f16, single and in pairs, whose first argument is the upper
/// half.
void addShortFloats(Builtins &builtins) {
  auto addType = [&](const std::string &type, uint16_t (*convert)(float)) {
    for (bool isRelu : {false, true}) {
      auto round = [=](float value) {
        return convert(isRelu && value < 0 ? 0.0f : value);
      };
      std::string ending = isRelu ? ".rn.relu" : ".rn";
      builtins.add("f2" + type + ending, [=](Arguments a, void *result) {
        setResult(result, round(a.get<float>(0)));
      });
      builtins.add("ff2" + type + "x2" + ending,
                   [=](Arguments a, void *result) {
                     setResult(result, round(a.get<float>(1)), 0);
                     setResult(result, round(a.get<float>(0)), 1);
                   });
    }
  };
  addType("bf16", fake::toBf16);
  addType("f16", fake::toF16);
  builtins.add("f2h.rn", [](Arguments a, void *result) {
    setResult(result, fake::toF16(a.get<float>(0)));
  });
}

/// To E4M3, in pairs whose first argument is the upper byte.
void addQuantization(Builtins &builtins) {
  builtins.add("ff.to.e4m3x2.rn", [](Arguments a, void *result) {
    setResult(result, static_cast<uint16_t>(fake::toE4M3(a.get<float>(0)) << 8 |
                                            fake::toE4M3(a.get<float>(1))));
  });
}

/// To TF32, which has 13 bits less: to nearest, ties away from zero or to even.
void addTf32(Builtins &builtins) {
  constexpr uint32_t lost = 0x1fff;
  auto addRounding = [&](const char *name, auto increment) {
    builtins.add(std::string("f2tf32.") + name,
                 [increment](Arguments a, void *result) {
                   auto bits = a.get<uint32_t>(0);
                   if ((bits & 0x7f800000) != 0x7f800000)
                     bits += increment(bits);
                   setResult(result, bits & ~lost);
                 });
  };
  addRounding("rna", [](uint32_t) { return (lost + 1) / 2; });
  addRounding("rn", [](uint32_t bits) { return lost / 2 + (bits >> 13 & 1); });
  addRounding("rz", [](uint32_t) { return 0u; });
}

} // namespace

void emulator::addConversions(Builtins &builtins) {
  addIntegerConversions<int32_t>(builtins, "i");
  addIntegerConversions<uint32_t>(builtins, "ui");
  addIntegerConversions<int64_t>(builtins, "ll");
  addIntegerConversions<uint64_t>(builtins, "ull");
  for (const Direction &direction : directions)
    for (const char *ending : {"", ".ftz"})
      builtins.add(std::string("d2f.") + direction.name + ending,
                   [mode = direction.mode](Arguments a, void *result) {
                     RoundingScope scope(mode);
                     volatile double value = a.get<double>(0);
                     volatile float rounded = static_cast<float>(value);
                     setResult<float>(result, rounded);
                   });
  addParts(builtins);
  addShortFloats(builtins);
  addQuantization(builtins);
  addTf32(builtins);
}
