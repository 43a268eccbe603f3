//===- CommLog.h - How long collectives took ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// A record per collective, and how long the step waited for other queues. Off
// until somebody asks; then the launcher takes the records after each step.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_COMMLOG_H
#define DEEPSTEP_RUNTIME_CORE_COMMLOG_H

#include "core/Clock.h"
#include "core/Trace.h"
#include "deepstep/runtime.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace deepstep::rt {

/// Used by the threads of all queues.
class CommLog {
public:
  void start() { on.store(true, std::memory_order_relaxed); }
  bool isOn() const { return on.load(std::memory_order_relaxed); }

  void add(const ds_rt_collective_record &record);
  void addWait(int64_t nanoseconds) {
    waited.fetch_add(nanoseconds, std::memory_order_relaxed);
  }
  /// Moves at most `capacity` records, oldest first; returns how many.
  int64_t take(ds_rt_collective_record *records, int64_t capacity);
  int64_t waitedNanoseconds() const { return waited.load(); }

private:
  std::atomic<bool> on{false};
  std::atomic<int64_t> waited{0};
  std::mutex mutex;
  std::vector<ds_rt_collective_record> pending;
};

/// Records the collective that runs while it exists.
class CollectiveTimer {
public:
  CollectiveTimer(CommLog &log, int32_t kind, int32_t purpose, int64_t bytes)
      : log(log), record{kind, purpose, 0, bytes, 0} {
    if (log.isOn())
      start = nowNanoseconds();
  }
  ~CollectiveTimer() {
    if (start == 0)
      return;
    record.queue = currentQueue();
    record.nanoseconds = nowNanoseconds() - start;
    log.add(record);
  }
  CollectiveTimer(const CollectiveTimer &) = delete;
  CollectiveTimer &operator=(const CollectiveTimer &) = delete;

private:
  CommLog &log;
  ds_rt_collective_record record;
  int64_t start = 0;
};

/// Adds the time while it exists, on the thread that runs the step, to what
/// that waited.
class WaitTimer {
public:
  explicit WaitTimer(CommLog &log) : log(log) {
    if (log.isOn() && currentQueue() == DS_RT_COMPUTE)
      start = nowNanoseconds();
  }
  ~WaitTimer() {
    if (start != 0)
      log.addWait(nowNanoseconds() - start);
  }
  WaitTimer(const WaitTimer &) = delete;
  WaitTimer &operator=(const WaitTimer &) = delete;

private:
  CommLog &log;
  int64_t start = 0;
};

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_COMMLOG_H
