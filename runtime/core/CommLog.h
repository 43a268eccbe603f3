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

#include "deepstep/runtime.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace deepstep::rt {

/// Used by the threads of all queues.
class CommLog {
public:
  void start() { on.store(true, std::memory_order_relaxed); }
  /// The same on all ranks.
  bool isOn() const { return on.load(std::memory_order_relaxed); }

  /// Adds a record that took so long; null: a time that the step has waited.
  void add(int64_t nanoseconds, const ds_rt_collective_record *record);
  /// Moves at most `capacity` records, oldest first; returns how many.
  int64_t take(ds_rt_collective_record *records, int64_t capacity);
  int64_t waitedNanoseconds() const { return waited.load(); }

private:
  std::atomic<bool> on{false};
  std::atomic<int64_t> waited{0};
  std::mutex mutex;
  std::vector<ds_rt_collective_record> pending;
};

/// Records the collective that is called while it exists. The device times it.
class CollectiveTimer {
public:
  CollectiveTimer(ds_rt_context *ctx, int32_t kind, int32_t purpose,
                  int64_t bytes);
  ~CollectiveTimer();
  CollectiveTimer(const CollectiveTimer &) = delete;
  CollectiveTimer &operator=(const CollectiveTimer &) = delete;

private:
  ds_rt_context *ctx;
  ds_rt_collective_record record;
  int64_t start = 0;
};

/// Adds how long the queue that runs the step stands still while it exists to
/// what that has waited.
class WaitTimer {
public:
  explicit WaitTimer(ds_rt_context *ctx);
  ~WaitTimer();
  WaitTimer(const WaitTimer &) = delete;
  WaitTimer &operator=(const WaitTimer &) = delete;

private:
  ds_rt_context *ctx;
  int64_t start = 0;
};

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_COMMLOG_H
