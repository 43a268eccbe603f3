//===- CommLog.cpp - How long collectives took -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/CommLog.h"
#include "core/Context.h"

#include <algorithm>

using namespace deepstep::rt;

void CommLog::add(const ds_rt_collective_record &record) {
  std::lock_guard<std::mutex> lock(mutex);
  pending.push_back(record);
}

int64_t CommLog::take(ds_rt_collective_record *records, int64_t capacity) {
  std::lock_guard<std::mutex> lock(mutex);
  auto count = std::min<int64_t>(std::max<int64_t>(capacity, 0),
                                 static_cast<int64_t>(pending.size()));
  std::copy_n(pending.begin(), count, records);
  pending.erase(pending.begin(), pending.begin() + count);
  return count;
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
