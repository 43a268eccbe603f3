//===- Collectives.cpp - Collectives and their counters ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "comm/Reduce.h"
#include "core/Context.h"

using namespace deepstep::rt;

static const Group &requireGroup(ds_rt_context *ctx, int32_t id) {
  const Group *group = ctx->comm->findGroup(id);
  if (!group || group->place < 0)
    fail(ctx, "collective over group %d, which this rank is not in", id);
  return *group;
}

static void checkTypes(ds_rt_context *ctx, int32_t dtype, int32_t reduction) {
  if (ds_rt_dtype_size(dtype) == 0)
    fail(ctx, "collective of unknown element type %d", dtype);
  if (reduction < DS_RT_SUM || reduction > DS_RT_OR)
    fail(ctx, "collective with unknown reduction %d", reduction);
  if (reduction == DS_RT_MEAN &&
      !isFloatingPoint(static_cast<ds_rt_dtype>(dtype)))
    fail(ctx, "mean of integers over ranks: use a sum, or convert first");
  if (reduction >= DS_RT_AND &&
      isFloatingPoint(static_cast<ds_rt_dtype>(dtype)))
    fail(ctx, "bits of floats cannot be combined over ranks");
}

static void count(ds_rt_context *ctx, ds_rt_collective_kind kind,
                  int32_t purpose, int64_t bytesSent) {
  if (purpose < 0 || purpose >= ds_rt_context::purposeCount)
    fail(ctx, "collective with unknown purpose %d", purpose);
  ctx->counters[kind][purpose].calls.fetch_add(1, std::memory_order_relaxed);
  ctx->counters[kind][purpose].bytesSent.fetch_add(bytesSent,
                                                   std::memory_order_relaxed);
}

void ds_rt_reduce_scatter(ds_rt_context *ctx, int32_t group, int32_t reduction,
                          int32_t dtype, void *src, void *dst, void *scratch,
                          int64_t elements, int32_t purpose) {
  const Group &ranks = requireGroup(ctx, group);
  CollectiveTimer timer(ctx, DS_RT_REDUCE_SCATTER, purpose,
                        ranks.size() * elements * ds_rt_dtype_size(dtype));
  checkTypes(ctx, dtype, reduction);
  count(ctx, DS_RT_REDUCE_SCATTER, purpose,
        ctx->device->reduceScatter(
            ranks, static_cast<ds_rt_reduction>(reduction),
            {static_cast<ds_rt_dtype>(dtype), elements}, src, dst, scratch));
}

void ds_rt_all_gather(ds_rt_context *ctx, int32_t group, int32_t dtype,
                      const void *src, void *dst, int64_t elements,
                      int32_t purpose) {
  const Group &ranks = requireGroup(ctx, group);
  CollectiveTimer timer(ctx, DS_RT_ALL_GATHER, purpose,
                        elements * ds_rt_dtype_size(dtype));
  checkTypes(ctx, dtype, DS_RT_SUM);
  count(ctx, DS_RT_ALL_GATHER, purpose,
        ctx->device->allGather(
            ranks, {static_cast<ds_rt_dtype>(dtype), elements}, src, dst));
}

void ds_rt_all_reduce(ds_rt_context *ctx, int32_t group, int32_t reduction,
                      int32_t dtype, void *buffer, void *scratch,
                      int64_t elements, int32_t purpose) {
  const Group &ranks = requireGroup(ctx, group);
  CollectiveTimer timer(ctx, DS_RT_ALL_REDUCE, purpose,
                        ranks.size() * elements * ds_rt_dtype_size(dtype));
  checkTypes(ctx, dtype, reduction);
  count(ctx, DS_RT_ALL_REDUCE, purpose,
        ctx->device->allReduce(ranks, static_cast<ds_rt_reduction>(reduction),
                               {static_cast<ds_rt_dtype>(dtype), elements},
                               buffer, scratch));
}

void ds_rt_all_to_all(ds_rt_context *ctx, int32_t group, int32_t dtype,
                      const void *src, void *dst, int64_t elements,
                      int32_t purpose) {
  const Group &ranks = requireGroup(ctx, group);
  checkTypes(ctx, dtype, DS_RT_SUM);
  int64_t bytes = elements * ds_rt_dtype_size(dtype);
  CollectiveTimer timer(ctx, DS_RT_ALL_TO_ALL, purpose, ranks.size() * bytes);
  count(ctx, DS_RT_ALL_TO_ALL, purpose,
        ctx->device->allToAll(ranks, src, dst, bytes));
}

void ds_rt_broadcast(ds_rt_context *ctx, int32_t group, int32_t dtype,
                     const void *src, void *dst, int64_t elements,
                     int32_t purpose) {
  const Group &ranks = requireGroup(ctx, group);
  checkTypes(ctx, dtype, DS_RT_SUM);
  int64_t bytes = elements * ds_rt_dtype_size(dtype);
  CollectiveTimer timer(ctx, DS_RT_BROADCAST, purpose, bytes);
  count(ctx, DS_RT_BROADCAST, purpose,
        ctx->device->broadcast(ranks, src, dst, bytes));
}

void ds_rt_permute(ds_rt_context *ctx, int32_t group, int32_t dtype,
                   const void *src, void *dst, const int64_t *pairs,
                   int64_t pairCount, int64_t elements, int32_t purpose) {
  const Group &ranks = requireGroup(ctx, group);
  checkTypes(ctx, dtype, DS_RT_SUM);
  int64_t bytes = elements * ds_rt_dtype_size(dtype);
  int source = -1, target = -1;
  for (int64_t i = 0; i < 2 * pairCount; i += 2) {
    if (pairs[i] == ranks.place)
      target = static_cast<int>(pairs[i + 1]);
    if (pairs[i + 1] == ranks.place)
      source = static_cast<int>(pairs[i]);
  }
  if (source >= ranks.size() || target >= ranks.size())
    fail(ctx, "permute names a place outside its group of %d", ranks.size());
  CollectiveTimer timer(ctx, DS_RT_PERMUTE, purpose, bytes);
  count(ctx, DS_RT_PERMUTE, purpose,
        ctx->device->permute(ranks, src, target, dst, source, bytes));
}

int64_t ds_rt_collective_scratch_bytes(int64_t ranks, int64_t elements,
                                       int32_t dtype) {
  int64_t size = ds_rt_dtype_size(dtype);
  ReductionPieces pieces = cutReduction(ranks, elements, size);
  return pieces.window * pieces.elements * size;
}

ds_rt_counter ds_rt_read_counter(const ds_rt_context *ctx, int32_t kind,
                                 int32_t purpose) {
  if (kind < 0 || kind >= ds_rt_context::kindCount || purpose < 0 ||
      purpose >= ds_rt_context::purposeCount)
    return {0, 0};
  const ds_rt_context::Counter &counter = ctx->counters[kind][purpose];
  return {counter.calls.load(), counter.bytesSent.load()};
}

void ds_rt_reset_counters(ds_rt_context *ctx) {
  for (auto &kind : ctx->counters)
    for (ds_rt_context::Counter &counter : kind) {
      counter.calls.store(0);
      counter.bytesSent.store(0);
    }
}
