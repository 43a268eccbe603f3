//===- CommLog.cpp - How long collectives took -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/CommLog.h"
#include "core/Context.h"

#include <algorithm>

using namespace deepstep::rt;

void CommLog::add(int64_t nanoseconds, const ds_rt_collective_record *record) {
  if (!record) {
    waited.fetch_add(nanoseconds, std::memory_order_relaxed);
    return;
  }
  std::lock_guard<std::mutex> lock(mutex);
  pending.push_back(*record);
  pending.back().nanoseconds = nanoseconds;
}

int64_t CommLog::take(ds_rt_collective_record *records, int64_t capacity) {
  std::lock_guard<std::mutex> lock(mutex);
  auto count = std::min<int64_t>(std::max<int64_t>(capacity, 0),
                                 static_cast<int64_t>(pending.size()));
  std::copy_n(pending.begin(), count, records);
  pending.erase(pending.begin(), pending.begin() + count);
  return count;
}

CollectiveTimer::CollectiveTimer(ds_rt_context *ctx, int32_t kind,
                                 int32_t purpose, int64_t bytes)
    : ctx(ctx), record{kind, purpose, currentQueue(), bytes, 0} {
  if (ctx->commLog.isOn())
    start = ctx->device->startTimer();
}

CollectiveTimer::~CollectiveTimer() {
  if (start != 0)
    ctx->device->stopTimer(start, &record);
}

WaitTimer::WaitTimer(ds_rt_context *ctx) : ctx(ctx) {
  if (ctx->commLog.isOn() && currentQueue() == DS_RT_COMPUTE)
    start = ctx->device->startTimer();
}

WaitTimer::~WaitTimer() {
  if (start != 0)
    ctx->device->stopTimer(start, nullptr);
}

void ds_rt_record_collectives(ds_rt_context *ctx) { ctx->commLog.start(); }

int64_t ds_rt_take_collectives(ds_rt_context *ctx,
                               ds_rt_collective_record *records,
                               int64_t capacity) {
  return ctx->commLog.take(records, capacity);
}

int64_t ds_rt_waited_nanoseconds(const ds_rt_context *ctx) {
  return ctx->commLog.waitedNanoseconds();
}
