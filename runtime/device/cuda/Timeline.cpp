//===- Timeline.cpp - Times of work on a GPU ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Timeline.h"

#include <algorithm>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

Timeline::~Timeline() {
  for (const Timer &timer : timers) {
    session.driver.cuEventDestroy(timer.start);
    session.driver.cuEventDestroy(timer.end);
  }
  for (const Record &record : records) {
    session.driver.cuEventDestroy(record.start);
    session.driver.cuEventDestroy(record.end);
  }
  for (EventHandle event : unused)
    session.driver.cuEventDestroy(event);
  if (origin)
    session.driver.cuEventDestroy(origin);
}

/// A timed event, recorded on the current stream.
EventHandle Timeline::record() {
  EventHandle event = nullptr;
  if (unused.empty()) {
    session.check(session.driver.cuEventCreate(&event, eventDefault),
                  "cuEventCreate", "the trace");
  } else {
    event = unused.back();
    unused.pop_back();
  }
  session.check(session.driver.cuEventRecord(event, session.stream()),
                "cuEventRecord", "the trace");
  return event;
}

void Timeline::begin() {
  if (origin)
    return;
  origin = record();
  session.check(session.driver.cuEventSynchronize(origin), "cuEventSynchronize",
                "the trace");
  originTime = nowNanoseconds();
}

Timeline::Scope::Scope(Timeline &owner, const char *name, int64_t bytes)
    : timeline(owner), name(name ? name : "?"), bytes(bytes) {
  if (!timeline.hasTrace())
    return;
  std::lock_guard<std::mutex> lock(timeline.mutex);
  timeline.begin();
  start = timeline.record();
}

Timeline::Scope::~Scope() {
  if (timeline.session.waitsAlways)
    timeline.session.synchronize(name);
  if (!start)
    return;
  std::lock_guard<std::mutex> lock(timeline.mutex);
  timeline.records.push_back(
      {currentQueue(), name, bytes, start, timeline.record()});
}

int64_t Timeline::startTimer() {
  std::lock_guard<std::mutex> lock(mutex);
  return reinterpret_cast<int64_t>(record());
}

void Timeline::stopTimer(int64_t start, const ds_rt_collective_record *about) {
  std::lock_guard<std::mutex> lock(mutex);
  Timer timer{reinterpret_cast<EventHandle>(start), record(), {}};
  if (about)
    timer.record = *about;
  timers.push_back(timer);
}

/// Nanoseconds between two events that have happened.
int64_t Timeline::between(EventHandle start, EventHandle end) const {
  float milliseconds = 0;
  session.check(session.driver.cuEventElapsedTime(&milliseconds, start, end),
                "cuEventElapsedTime", "the trace");
  return static_cast<int64_t>(1e6 * milliseconds);
}

void Timeline::flush() {
  std::lock_guard<std::mutex> lock(mutex);
  for (const Timer &timer : timers) {
    session.ctx->commLog.add(between(timer.start, timer.end),
                             timer.record ? &*timer.record : nullptr);
    unused.push_back(timer.start);
    unused.push_back(timer.end);
  }
  timers.clear();
  if (!origin)
    return;
  auto timeOf = [&](EventHandle event) {
    return originTime + between(origin, event);
  };
  for (const Record &record : records) {
    session.ctx->trace->recordOn(record.queue, record.name.c_str(),
                                 timeOf(record.start), timeOf(record.end),
                                 record.bytes);
    unused.push_back(record.start);
    unused.push_back(record.end);
  }
  records.clear();
  unused.push_back(origin);
  origin = nullptr;
}
