//===- Clock.h - Time and pauses ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_CLOCK_H
#define DEEPSTEP_RUNTIME_CORE_CLOCK_H

#include <cstdint>
#include <ctime>

namespace deepstep::rt {

/// Monotonic time.
inline int64_t nowNanoseconds() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<int64_t>(time.tv_sec) * 1000000000 + time.tv_nsec;
}

/// Tells the core that this is a spin loop.
inline void cpuRelax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_CLOCK_H
