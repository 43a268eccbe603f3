//===- Math.cpp - Arithmetic of NVVM -------------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Approximations (.approx) are exact here: less exact ones are allowed, too.
//
//===----------------------------------------------------------------===//

#include "Builtins.h"
#include "Rounding.h"
#include "ShortFloats.h"

#include <algorithm>
#include <utility>

// Sums must be formed where the direction of rounding is the wanted one.
#pragma STDC FENV_ACCESS ON

using namespace emulator;

namespace {

/// Calls `function` with the arguments of type T that it takes.
template <typename T, typename Function, size_t... Index>
T apply(Function function, Arguments a, bool flushes,
        std::index_sequence<Index...>) {
  return flushed<T>(function(flushed(a.get<T>(Index), flushes)...), flushes);
}

/// Adds `name`, with an ending ".f" or ".d", of `Count` arguments of type T;
/// of floats with and without .ftz, which stands before the ending.
template <typename T, int Count, typename Function>
void addFunction(Builtins &builtins, const std::string &name, Function function,
                 const std::string &ending = ".") {
  for (bool flushes : {false, true}) {
    if (flushes && !std::is_same_v<T, float>)
      break;
    builtins.add(name + (flushes ? ".ftz" : "") +
                     (ending == "." ? ending + typeName<T>() : ending),
                 [=](Arguments a, void *result) {
                   setResult<T>(result,
                                apply<T>(function, a, flushes,
                                         std::make_index_sequence<Count>()));
                 });
  }
}

/// As addFunction, for each direction of rounding.
template <typename T, int Count, typename Function>
void addRounded(Builtins &builtins, const std::string &name,
                Function function) {
  for (const Direction &direction : directions)
    addFunction<T, Count>(builtins, name + "." + direction.name,
                          [=, mode = direction.mode](auto... values) {
                            RoundingScope scope(mode);
                            volatile T result = function(values...);
                            return T(result);
                          });
}

template <typename T> void addArithmetic(Builtins &builtins) {
  addRounded<T, 3>(builtins, "fma",
                   [](T a, T b, T c) { return std::fma(a, b, c); });
  addRounded<T, 2>(builtins, "add", [](T a, T b) { return a + b; });
  addRounded<T, 2>(builtins, "mul", [](T a, T b) { return a * b; });
  addRounded<T, 2>(builtins, "div", [](T a, T b) { return a / b; });
  addRounded<T, 1>(builtins, "rcp", [](T a) { return 1 / a; });
  addRounded<T, 1>(builtins, "sqrt", [](T a) { return std::sqrt(a); });
  addFunction<T, 2>(builtins, "fmin", [](T a, T b) { return std::fmin(a, b); });
  addFunction<T, 2>(builtins, "fmax", [](T a, T b) { return std::fmax(a, b); });
  addFunction<T, 1>(builtins, "floor", [](T a) { return std::floor(a); });
  addFunction<T, 1>(builtins, "ceil", [](T a) { return std::ceil(a); });
  addFunction<T, 1>(builtins, "trunc", [](T a) { return std::trunc(a); });
  addFunction<T, 1>(builtins, "round", [](T a) { return std::nearbyint(a); });
  addFunction<T, 1>(builtins, "saturate",
                    [](T a) { return a > 0 ? std::min<T>(a, 1) : T(0); });
  addFunction<T, 1>(
      builtins, "fabs", [](T a) { return std::fabs(a); },
      std::is_same_v<T, float> ? ".f32" : ".f64");
  addFunction<T, 1>(builtins, "rsqrt.approx",
                    [](T a) { return 1 / std::sqrt(a); });
}

void addApproximations(Builtins &builtins) {
  addFunction<float, 1>(
      builtins, "ex2.approx", [](float a) { return std::exp2(a); }, ".f32");
  addFunction<float, 1>(builtins, "ex2.approx",
                        [](float a) { return std::exp2(a); });
  addFunction<float, 1>(builtins, "lg2.approx",
                        [](float a) { return std::log2(a); });
  addFunction<float, 1>(builtins, "sin.approx",
                        [](float a) { return std::sin(a); });
  addFunction<float, 1>(builtins, "cos.approx",
                        [](float a) { return std::cos(a); });
  addFunction<float, 1>(builtins, "tanh.approx",
                        [](float a) { return std::tanh(a); });
  addFunction<float, 1>(builtins, "rcp.approx", [](float a) { return 1 / a; });
  addFunction<float, 1>(builtins, "sqrt.approx",
                        [](float a) { return std::sqrt(a); });
  addFunction<float, 2>(builtins, "div.approx",
                        [](float a, float b) { return a / b; });
  addFunction<float, 2>(
      builtins, "div.full", [](float a, float b) { return a / b; }, "");
  builtins.add("sqrt.f", [](Arguments a, void *result) {
    setResult(result, std::sqrt(a.get<float>(0)));
  });
  // Its result has the upper half's bits only.
  builtins.add("rcp.approx.ftz.d", [](Arguments a, void *result) {
    uint64_t bits = fake::bitCast<uint64_t>(1 / a.get<double>(0));
    setResult(result, bits & ~uint64_t(0xffffffff));
  });
}

/// Minima and maxima that are NaN if one operand is.
void addNanPropagating(Builtins &builtins) {
  auto choose = [](bool isMax) {
    return [isMax](float a, float b) {
      if (std::isnan(a) || std::isnan(b))
        return NAN;
      return isMax ? std::fmax(a, b) : std::fmin(a, b);
    };
  };
  for (bool isMax : {false, true}) {
    std::string name = isMax ? "fmax" : "fmin";
    addFunction<float, 2>(builtins, name, choose(isMax), ".nan.f");
  }
}

template <typename T, typename Wide>
void addHighProduct(Builtins &builtins, const char *type) {
  builtins.add(std::string("mulhi.") + type, [](Arguments a, void *result) {
    Wide product = static_cast<Wide>(a.get<T>(0)) * a.get<T>(1);
    setResult(result, static_cast<T>(product >> (8 * sizeof(T))));
  });
}

void addIntegers(Builtins &builtins) {
  addHighProduct<int32_t, int64_t>(builtins, "i");
  addHighProduct<uint32_t, uint64_t>(builtins, "ui");
  addHighProduct<int64_t, __int128>(builtins, "ll");
  addHighProduct<uint64_t, unsigned __int128>(builtins, "ull");
  builtins.add("sad.i", [](Arguments a, void *result) {
    int64_t x = a.get<int32_t>(0), y = a.get<int32_t>(1);
    setResult(result,
              static_cast<uint32_t>(std::abs(x - y)) + a.get<uint32_t>(2));
  });
  builtins.add("sad.ui", [](Arguments a, void *result) {
    auto x = a.get<uint32_t>(0), y = a.get<uint32_t>(1);
    setResult(result, (x > y ? x - y : y - x) + a.get<uint32_t>(2));
  });
  builtins.add("prmt", [](Arguments a, void *result) {
    uint64_t bytes = a.get<uint32_t>(0) | uint64_t(a.get<uint32_t>(1)) << 32;
    uint32_t selector = a.get<uint32_t>(2), value = 0;
    for (int i = 0; i < 4; ++i) {
      uint32_t choice = selector >> (4 * i) & 15;
      auto byte = static_cast<uint8_t>(bytes >> (8 * (choice & 7)));
      if (choice & 8) // its sign only
        byte = byte & 0x80 ? 0xff : 0;
      value |= uint32_t(byte) << (8 * i);
    }
    setResult(result, value);
  });
}

} // namespace

void emulator::addMath(Builtins &builtins) {
  addArithmetic<float>(builtins);
  addArithmetic<double>(builtins);
  addApproximations(builtins);
  addNanPropagating(builtins);
  addIntegers(builtins);
}
