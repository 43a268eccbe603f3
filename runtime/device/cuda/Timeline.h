//===- Timeline.h - Times of work on a GPU -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// With a trace, every piece of work is enclosed in two events of the GPU; with
// a log of collectives, these and the waits for other streams. Events are read
// when all work is done, and become rows of the trace and records of the log.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_TIMELINE_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_TIMELINE_H

#include "device/cuda/Session.h"

#include <mutex>
#include <optional>

namespace deepstep::rt::cuda {

class Timeline {
public:
  explicit Timeline(const Session &session) : session(session) {}
  ~Timeline();
  Timeline(const Timeline &) = delete;
  Timeline &operator=(const Timeline &) = delete;

  bool hasTrace() const { return session.ctx->trace != nullptr; }

  /// As Device's.
  int64_t startTimer();
  void stopTimer(int64_t start, const ds_rt_collective_record *record);

  /// Work that the current stream gets from construction to destruction, where
  /// it is waited for if every piece of work is.
  class Scope {
  public:
    Scope(Timeline &timeline, const char *name, int64_t bytes = -1);
    ~Scope();
    Scope(const Scope &) = delete;
    Scope &operator=(const Scope &) = delete;

  private:
    Timeline &timeline;
    const char *name;
    int64_t bytes;
    EventHandle start = nullptr;
  };

  /// Writes what was recorded to trace and log. All work must be done.
  void flush();

private:
  struct Record {
    int queue;
    std::string name;
    int64_t bytes;
    EventHandle start, end;
  };

  /// Of the log.
  struct Timer {
    EventHandle start, end;
    std::optional<ds_rt_collective_record> record;
  };

  EventHandle record();
  int64_t between(EventHandle start, EventHandle end) const;
  void begin();

  const Session &session;
  std::mutex mutex; // queues that are threads record too
  std::vector<Record> records;
  std::vector<Timer> timers;
  std::vector<EventHandle> unused;
  /// An event and the host's time when it happened, to compare times with.
  EventHandle origin = nullptr;
  int64_t originTime = 0;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_TIMELINE_H
