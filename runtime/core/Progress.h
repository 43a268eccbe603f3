//===- Progress.h - A counter that threads wait for --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// The one blocking primitive of the runtime: a counter that only grows. The
// pool and the queues count what was given and what is done; waiting spins for
// a while, because a step has about a thousand waits of a few microseconds,
// and then sleeps in the kernel, because ranks may share cores.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_PROGRESS_H
#define DEEPSTEP_RUNTIME_CORE_PROGRESS_H

#include <atomic>
#include <cstdint>

namespace deepstep::rt {

class Progress {
public:
  /// Adds one. Only one thread advances a given counter.
  void advance() {
    count.store(count.load(std::memory_order_relaxed) + 1,
                std::memory_order_seq_cst);
    if (sleepers.load(std::memory_order_seq_cst) > 0)
      wakeAll();
  }

  /// True once the counter got to `value`. Counters wrap; the distance of two
  /// compared values is assumed to be below 2^31.
  bool reached(uint32_t value) const {
    return static_cast<int32_t>(count.load(std::memory_order_acquire) -
                                value) >= 0;
  }

  /// Returns once `reached(value)`: spins for up to `spinNanoseconds`, then
  /// sleeps.
  void waitFor(uint32_t value, int64_t spinNanoseconds) {
    if (!reached(value))
      waitSlowly(value, spinNanoseconds);
  }

private:
  void waitSlowly(uint32_t value, int64_t spinNanoseconds);
  void wakeAll();

  std::atomic<uint32_t> count{0};
  std::atomic<int32_t> sleepers{0};
};

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_PROGRESS_H
