//===- Memory.cpp - The arena and copies in it -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Context.h"

#include <algorithm>

using namespace deepstep::rt;

char *ds_rt_allocate_arena(ds_rt_context *ctx, int64_t bytes) {
  if (bytes < 0 || bytes > INT64_MAX / 2)
    fail(ctx, "an arena of %lld bytes cannot be allocated",
         static_cast<long long>(bytes));
  return ctx->device->allocateArena(bytes);
}

int64_t ds_rt_peak_bytes(const ds_rt_context *ctx) {
  return ctx->device->peakBytes();
}
int64_t ds_rt_arena_touched_bytes(const ds_rt_context *ctx) {
  return ctx->device->touchedBytes();
}
int64_t ds_rt_arena_device_bytes(const ds_rt_context *ctx) {
  return ctx->device->deviceBytes();
}

const char *ds_rt_device_name(const ds_rt_context *ctx) {
  return ctx->device->name();
}
int32_t ds_rt_device_chip(const ds_rt_context *ctx) {
  return ctx->device->chip();
}

void ds_rt_upload(ds_rt_context *ctx, void *dst, const void *src,
                  int64_t bytes) {
  ctx->device->upload(dst, src, bytes);
}
void ds_rt_download(ds_rt_context *ctx, void *dst, const void *src,
                    int64_t bytes) {
  ctx->device->download(dst, src, bytes);
}

void ds_rt_copy(ds_rt_context *ctx, void *dst, const void *src, int64_t bytes) {
  if (bytes > 0 && dst != src)
    ctx->device->copy(dst, src, bytes);
}

int64_t ds_rt_read_scalar(ds_rt_context *ctx, const void *src, int64_t bytes) {
  int64_t value = 0;
  ctx->device->readScalar(&value, src, bytes);
  return value;
}

static Place locate(ds_rt_context *ctx, const ds_rt_shard_desc &desc,
                    int64_t index) {
  if (index < 0) {
    const Group *group = ctx->comm->findGroup(desc.group);
    if (!group || group->place < 0)
      fail(ctx, "this rank is not in group %d", desc.group);
    index = group->place;
  }
  int64_t begin = std::min(index * desc.chunk, desc.dim);
  int64_t end = std::min(begin + desc.chunk, desc.dim);
  int64_t unit = desc.inner * desc.element_size;
  return {desc.outer, desc.dim * unit, desc.chunk * unit, begin * unit,
          (end - begin) * unit};
}

void ds_rt_shard(ds_rt_context *ctx, const ds_rt_shard_desc *desc,
                 const void *tensor, void *piece, int64_t index) {
  ctx->device->shard(locate(ctx, *desc, index), tensor, piece);
}

void ds_rt_unshard(ds_rt_context *ctx, const ds_rt_shard_desc *desc,
                   const void *piece, void *tensor, int64_t index) {
  ctx->device->unshard(locate(ctx, *desc, index), piece, tensor);
}
