//===- Streams.h - Asynchronous work on a GPU --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// A queue is a stream. What a region enqueues starts behind all that its caller
// had enqueued before, and what follows its await starts behind the region.
// Both are events between streams, so the host never waits, and a step can be
// captured into a graph.
//
// If collectives go through the host, a region is called on its queue's thread
// instead, because the ring of messages keeps the thread busy. The events
// between the streams are the same; await waits for the thread first.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_STREAMS_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_STREAMS_H

#include "device/cuda/Timeline.h"

#include <memory>
#include <mutex>

namespace deepstep::rt::cuda {

class Streams {
public:
  Streams(const Session &session, Timeline &timeline, bool onThreads)
      : session(session), timeline(timeline), onThreads(onThreads) {}
  ~Streams();
  Streams(const Streams &) = delete;
  Streams &operator=(const Streams &) = delete;

  int64_t async(int queue, ds_rt_region region, char *memory, const char *name);
  void await(int64_t event);

private:
  /// A piece of work from async to await.
  struct Work {
    Streams *owner = nullptr;
    int queue = 0;
    ds_rt_region region = nullptr;
    char *memory = nullptr;
    const char *name = nullptr;
    EventHandle ready = nullptr, done = nullptr;
    int64_t hostEvent = 0;
    bool pending = false;
  };

  Work &take(int64_t &event);
  void enqueue(Work &work);
  static void runOnThread(ds_rt_context *ctx, char *work);

  const Session &session;
  Timeline &timeline;
  const bool onThreads;
  std::mutex mutex; // guards the members below it
  std::vector<std::unique_ptr<Work>> works;
  std::vector<int64_t> unused;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_STREAMS_H
