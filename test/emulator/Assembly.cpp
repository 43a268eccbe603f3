//===- Assembly.cpp - The assembly in libdevice ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Builtins.h"
#include "Rounding.h"

// Differences must be formed where the direction of rounding is the wanted one.
#pragma STDC FENV_ACCESS ON

using namespace emulator;

namespace {

using Wide = unsigned __int128;

void setWide(void *result, Wide value) {
  setResult(result, static_cast<uint64_t>(value), 0);
  setResult(result, static_cast<uint64_t>(value >> 64), 1);
}

Wide wide(Arguments a, int low) {
  return a.get<uint64_t>(low) | Wide(a.get<uint64_t>(low + 1)) << 64;
}

template <typename T>
void addDifference(Builtins &builtins, const Direction &direction,
                   const std::string &type, bool flushes) {
  builtins.addAssembly(
      "sub." + std::string(direction.name) + "." + type + " $0, $1, $2;",
      [flushes, mode = direction.mode](Arguments a, void *result) {
        RoundingScope scope(mode);
        volatile T x = flushed(a.get<T>(0), flushes);
        volatile T y = flushed(a.get<T>(1), flushes);
        volatile T difference = x - y;
        setResult<T>(result, flushed<T>(difference, flushes));
      });
}

/// Of numbers of 64 and 128 bits, by parts of 32 bits.
void addLongIntegers(Builtins &builtins) {
  builtins.addAssembly("{mad.lo.cc.u32 $0, $2, $3, $4;"
                       " madc.hi.u32 $1, $2, $3, 0;}",
                       [](Arguments a, void *result) {
                         setResult(result, uint64_t(a.get<uint32_t>(0)) *
                                                   a.get<uint32_t>(1) +
                                               a.get<uint32_t>(2));
                       });
  builtins.addAssembly(
      "{.reg .u32 r0, r1, r2, r3, alo, ahi, blo, bhi;"
      " mov.b64 {alo,ahi}, $2; mov.b64 {blo,bhi}, $3;"
      " mul.lo.u32 r0, alo, blo; mul.hi.u32 r1, alo, blo;"
      " mad.lo.cc.u32 r1, alo, bhi, r1; madc.hi.u32 r2, alo, bhi, 0;"
      " mad.lo.cc.u32 r1, ahi, blo, r1; madc.hi.cc.u32 r2, ahi, blo, r2;"
      " madc.hi.u32 r3, ahi, bhi, 0; mad.lo.cc.u32 r2, ahi, bhi, r2;"
      " addc.u32 r3, r3, 0; mov.b64 $0, {r0,r1}; mov.b64 $1, {r2,r3};}",
      [](Arguments a, void *result) {
        setWide(result, Wide(a.get<uint64_t>(0)) * a.get<uint64_t>(1));
      });
  builtins.addAssembly(
      "{.reg .u32 r0, r1, r2, r3, alo, ahi, blo, bhi, clo, chi;"
      " mov.b64 {alo,ahi}, $2; mov.b64 {blo,bhi}, $3; mov.b64 {clo,chi}, $4;"
      " mad.lo.cc.u32 r0, alo, blo, clo; madc.hi.cc.u32 r1, alo, blo, chi;"
      " madc.hi.u32 r2, alo, bhi, 0; mad.lo.cc.u32 r1, alo, bhi, r1;"
      " madc.hi.cc.u32 r2, ahi, blo, r2; madc.hi.u32 r3, ahi, bhi, 0;"
      " mad.lo.cc.u32 r1, ahi, blo, r1; madc.lo.cc.u32 r2, ahi, bhi, r2;"
      " addc.u32 r3, r3, 0; mov.b64 $0, {r0,r1}; mov.b64 $1, {r2,r3};}",
      [](Arguments a, void *result) {
        setWide(result, Wide(a.get<uint64_t>(0)) * a.get<uint64_t>(1) +
                            a.get<uint64_t>(2));
      });
  const std::string parts =
      "{.reg .u32 r0, r1, r2, r3, a0, a1, a2, a3, b0, b1, b2, b3;"
      " mov.b64 {a0,a1}, $2; mov.b64 {a2,a3}, $3;"
      " mov.b64 {b0,b1}, $4; mov.b64 {b2,b3}, $5;";
  auto chain = [&](const std::string &op) {
    return parts + op + ".cc.u32 r0, a0, b0;" + op + "c.cc.u32 r1, a1, b1;" +
           op + "c.cc.u32 r2, a2, b2;" + op + "c.u32 r3, a3, b3;" +
           " mov.b64 $0, {r0,r1}; mov.b64 $1, {r2,r3};}";
  };
  builtins.addAssembly(chain("add"), [](Arguments a, void *result) {
    setWide(result, wide(a, 0) + wide(a, 2));
  });
  builtins.addAssembly(chain("sub"), [](Arguments a, void *result) {
    setWide(result, wide(a, 0) - wide(a, 2));
  });
}

} // namespace

void emulator::addAssembly(Builtins &builtins) {
  for (const Direction &direction : directions) {
    addDifference<float>(builtins, direction, "f32", false);
    addDifference<float>(builtins, direction, "ftz.f32", true);
    addDifference<double>(builtins, direction, "f64", false);
  }
  addLongIntegers(builtins);
  builtins.addAssembly("rcp.approx.ftz.f32 $0, $1;",
                       [](Arguments a, void *result) {
                         float value = flushed(a.get<float>(0), true);
                         setResult<float>(result, flushed(1 / value, true));
                       });
  builtins.addAssembly("rsqrt.approx.ftz.f64 $0, $1;",
                       [](Arguments a, void *result) {
                         setResult(result, 1 / std::sqrt(a.get<double>(0)));
                       });
  builtins.addAssembly("{ .reg .pred __$$temp3; setp.equ.f64 __$$temp3, $1, $2;"
                       " selp.f64 $0, $3, $4, __$$temp3;}",
                       [](Arguments a, void *result) {
                         auto x = a.get<double>(0), y = a.get<double>(1);
                         bool equal = !(x < y || x > y); // or unordered
                         setResult(result, a.get<double>(equal ? 2 : 3));
                       });
  // How far the highest bit is from the left.
  builtins.addAssembly("bfind.shiftamt.u32 $0, $1;",
                       [](Arguments a, void *result) {
                         auto value = a.get<uint32_t>(0);
                         setResult(result, value ? __builtin_clz(value) : -1);
                       });
}
