//===- Streams.cpp - Asynchronous work on a GPU ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Streams.h"

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

Streams::~Streams() {
  for (const std::unique_ptr<Work> &work : works) {
    session.driver.cuEventDestroy(work->ready);
    session.driver.cuEventDestroy(work->done);
  }
}

/// A work that no one uses, with its events; `event` is its number.
Streams::Work &Streams::take(int64_t &event) {
  std::lock_guard<std::mutex> lock(mutex);
  if (unused.empty()) {
    auto work = std::make_unique<Work>();
    work->owner = this;
    for (EventHandle *handle : {&work->ready, &work->done})
      session.check(session.driver.cuEventCreate(handle, eventDisableTiming),
                    "cuEventCreate", "asynchronous work");
    works.push_back(std::move(work));
    unused.push_back(static_cast<int64_t>(works.size()));
  }
  event = unused.back();
  unused.pop_back();
  Work &work = *works[event - 1];
  work.pending = true;
  return work;
}

/// Calls the region with its queue as the current one.
void Streams::enqueue(Work &work) {
  StreamHandle stream = session.stream(work.queue);
  session.check(session.driver.cuStreamWaitEvent(stream, work.ready, 0),
                "cuStreamWaitEvent", work.name);
  {
    Timeline::Scope scope(timeline, work.name);
    work.region(session.ctx, work.memory);
  }
  session.check(session.driver.cuEventRecord(work.done, stream),
                "cuEventRecord", work.name);
}

void Streams::runOnThread(ds_rt_context *, char *opaque) {
  Work &work = *reinterpret_cast<Work *>(opaque);
  work.owner->session.makeCurrent();
  work.owner->enqueue(work);
}

int64_t Streams::async(int queue, ds_rt_region region, char *memory,
                       const char *name) {
  int caller = currentQueue();
  int64_t event = 0;
  Work &work = take(event);
  work.queue = queue;
  work.region = region;
  work.memory = memory;
  work.name = name;
  session.check(session.driver.cuEventRecord(work.ready, session.stream()),
                "cuEventRecord", name);
  if (onThreads) {
    // The timeline has the work's own times; a trace of the thread's would
    // repeat them.
    work.hostEvent = session.ctx->queues.post(
        queue,
        {session.ctx, runOnThread, reinterpret_cast<char *>(&work), name},
        /*trace=*/nullptr);
    return event;
  }
  setCurrentQueue(queue);
  enqueue(work);
  setCurrentQueue(caller);
  return event;
}

void Streams::await(int64_t event) {
  Work *work = nullptr;
  {
    std::lock_guard<std::mutex> lock(mutex);
    if (event > 0 && event <= static_cast<int64_t>(works.size()) &&
        works[event - 1]->pending)
      work = works[event - 1].get();
  }
  if (!work)
    fail(session.ctx, "await of an event that does not exist (%lld)",
         static_cast<long long>(event));
  if (work->queue == currentQueue())
    fail(session.ctx, "queue '%s' waits for its own work",
         queueName(currentQueue()));
  if (onThreads)
    session.ctx->queues.await(work->hostEvent);
  session.check(
      session.driver.cuStreamWaitEvent(session.stream(), work->done, 0),
      "cuStreamWaitEvent", work->name);
  std::lock_guard<std::mutex> lock(mutex);
  work->pending = false;
  unused.push_back(event);
}
