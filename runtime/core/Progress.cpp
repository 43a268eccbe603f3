//===- Progress.cpp - Spinning and sleeping ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Progress.h"

#include "core/Clock.h"

#include <climits>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace deepstep::rt;

static_assert(sizeof(std::atomic<uint32_t>) == sizeof(uint32_t));

void Progress::waitSlowly(uint32_t value, int64_t spinNanoseconds) {
  // The clock is read only now and then: it costs as much as a few pauses.
  if (spinNanoseconds > 0) {
    int64_t end = nowNanoseconds() + spinNanoseconds;
    do {
      for (int i = 0; i < 16; ++i) {
        if (reached(value))
          return;
        cpuRelax();
      }
    } while (nowNanoseconds() < end);
  }

  // Either the sleeper sees the new count, or advance() sees the sleeper: both
  // sides store before they load, sequentially consistent.
  sleepers.fetch_add(1, std::memory_order_seq_cst);
  for (;;) {
    uint32_t seen = count.load(std::memory_order_seq_cst);
    if (static_cast<int32_t>(seen - value) >= 0)
      break;
    syscall(SYS_futex, reinterpret_cast<uint32_t *>(&count), FUTEX_WAIT_PRIVATE,
            seen, nullptr, nullptr, 0);
  }
  sleepers.fetch_sub(1, std::memory_order_seq_cst);
}

void Progress::wakeAll() {
  syscall(SYS_futex, reinterpret_cast<uint32_t *>(&count), FUTEX_WAKE_PRIVATE,
          INT_MAX, nullptr, nullptr, 0);
}
