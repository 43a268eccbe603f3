//===- Queues.h - Asynchronous work ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Every queue but COMPUTE is a thread, started on first use, that runs its work
// in order. So an event is no object, just "the n-th piece of work of queue q",
// and it has happened when q has done n pieces.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_QUEUES_H
#define DEEPSTEP_RUNTIME_CORE_QUEUES_H

#include "core/Progress.h"
#include "core/Trace.h"
#include "deepstep/runtime.h"

#include <array>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace deepstep::rt {

class Queues {
public:
  explicit Queues(int64_t spinNanoseconds) : spinNanoseconds(spinNanoseconds) {}
  ~Queues() { finish(); }
  Queues(const Queues &) = delete;
  Queues &operator=(const Queues &) = delete;

  struct Work {
    ds_rt_context *context = nullptr;
    ds_rt_region region = nullptr;
    char *memory = nullptr;
    const char *name = nullptr;
  };

  /// Appends `work` to `queue` (not COMPUTE) and returns its event. `trace` may
  /// be null.
  int64_t post(int queue, const Work &work, Trace *trace);

  /// True if `event` was returned by post().
  bool isValid(int64_t event) const;
  static int queueOf(int64_t event) { return static_cast<int>(event & 7); }
  void await(int64_t event);

  /// Waits until all queues are empty.
  void awaitAll();
  /// Does all work and ends the threads.
  void finish();

private:
  struct Queue {
    Progress posted, completed;
    // Guards the members below it.
    mutable std::mutex mutex;
    std::deque<Work> works;
    int64_t postedCount = 0;
    std::thread thread;
  };
  void run(Queue &queue, int index, Trace *trace);

  std::array<Queue, queueCount> queues;
  int64_t spinNanoseconds;
};

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_QUEUES_H
