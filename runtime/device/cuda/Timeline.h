//===- Timeline.h - Times of work on a GPU -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// With a trace, every piece of work is enclosed in two events of the GPU. They
// are read when all work is done, and become rows of the trace.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_TIMELINE_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_TIMELINE_H

#include "device/cuda/Session.h"

#include <mutex>

namespace deepstep::rt::cuda {

class Timeline {
public:
  explicit Timeline(const Session &session) : session(session) {}
  ~Timeline();
  Timeline(const Timeline &) = delete;
  Timeline &operator=(const Timeline &) = delete;

  bool isOn() const { return session.ctx->trace != nullptr; }

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

  /// Writes what was recorded to the trace. All work must be done.
  void flush();

private:
  struct Record {
    int queue;
    std::string name;
    int64_t bytes;
    EventHandle start, end;
  };

  EventHandle record();
  void begin();

  const Session &session;
  std::mutex mutex; // queues that are threads record too
  std::vector<Record> records;
  std::vector<EventHandle> unused;
  /// An event and the host's time when it happened, to compare times with.
  EventHandle origin = nullptr;
  int64_t originTime = 0;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_TIMELINE_H
