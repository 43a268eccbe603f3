//===- Queues.cpp - Asynchronous work ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Queues.h"

using namespace deepstep::rt;

int64_t Queues::post(int queue, const Work &work, Trace *trace) {
  Queue &target = queues[queue];
  std::lock_guard<std::mutex> lock(target.mutex);
  if (!target.thread.joinable())
    target.thread = std::thread(
        [this, &target, queue, trace] { run(target, queue, trace); });
  target.works.push_back(work);
  target.posted.advance();
  return ++target.postedCount * 8 + queue;
}

void Queues::run(Queue &queue, int index, Trace *trace) {
  setCurrentQueue(index);
  for (uint32_t next = 1;; ++next) {
    queue.posted.waitFor(next, spinNanoseconds);
    Work work;
    {
      std::lock_guard<std::mutex> lock(queue.mutex);
      work = queue.works.front();
      queue.works.pop_front();
    }
    if (work.region) {
      TraceScope scope(trace, work.name);
      work.region(work.context, work.memory);
    }
    queue.completed.advance();
    if (!work.region)
      return;
  }
}

bool Queues::isValid(int64_t event) const {
  int queue = queueOf(event);
  if (event <= 0 || queue == DS_RT_COMPUTE || queue >= queueCount)
    return false;
  std::lock_guard<std::mutex> lock(queues[queue].mutex);
  return event / 8 >= 1 && event / 8 <= queues[queue].postedCount;
}

void Queues::await(int64_t event) {
  queues[queueOf(event)].completed.waitFor(static_cast<uint32_t>(event / 8),
                                           spinNanoseconds);
}

void Queues::awaitAll() {
  for (Queue &queue : queues) {
    int64_t count;
    {
      std::lock_guard<std::mutex> lock(queue.mutex);
      count = queue.postedCount;
    }
    queue.completed.waitFor(static_cast<uint32_t>(count), spinNanoseconds);
  }
}

void Queues::finish() {
  awaitAll();
  for (int i = 0; i < queueCount; ++i) {
    if (!queues[i].thread.joinable())
      continue;
    post(i, Work(), nullptr);
    queues[i].thread.join();
  }
}
