//===- Trace.h - What ran when, per queue ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Events are buffered in memory, one buffer per queue and so one writer per
// buffer, and become a Chrome trace (chrome://tracing, Perfetto) at the end of
// the job: one process per rank, one row per queue.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_TRACE_H
#define DEEPSTEP_RUNTIME_CORE_TRACE_H

#include "core/Clock.h"

#include <array>
#include <string>
#include <vector>

namespace deepstep::rt {

constexpr int queueCount = 6;

/// The queue whose thread this is; COMPUTE for all threads that are not ours.
int currentQueue();
void setCurrentQueue(int queue);
/// The name of a queue in traces and messages.
const char *queueName(int queue);

class Trace {
public:
  /// Times are relative to `origin`.
  explicit Trace(int64_t origin) : origin(origin) {}

  /// Records that `name` (copied: the program may be unloaded first) ran on the
  /// calling thread's queue. `bytes` < 0 means that it moved none worth
  /// telling.
  void record(const char *name, int64_t start, int64_t end, int64_t bytes) {
    recordOn(currentQueue(), name, start, end, bytes);
  }
  /// The same for `queue`, whose thread records nothing meanwhile.
  void recordOn(int queue, const char *name, int64_t start, int64_t end,
                int64_t bytes);

  /// The events as JSON objects separated by commas, without the outer list.
  std::string toJson(int rank) const;

private:
  struct Event {
    std::string name;
    int64_t start, end, bytes;
  };
  std::array<std::vector<Event>, queueCount> queues;
  int64_t origin;
};

/// Records the time from construction to destruction; does nothing but test a
/// pointer when the trace is off.
class TraceScope {
public:
  TraceScope(Trace *trace, const char *name, int64_t bytes = -1)
      : trace(trace), name(name), bytes(bytes) {
    if (trace)
      start = nowNanoseconds();
  }
  ~TraceScope() {
    if (trace)
      trace->record(name, start, nowNanoseconds(), bytes);
  }
  TraceScope(const TraceScope &) = delete;
  TraceScope &operator=(const TraceScope &) = delete;

private:
  Trace *trace;
  const char *name;
  int64_t bytes;
  int64_t start = 0;
};

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_TRACE_H
