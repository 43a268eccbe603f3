//===- Launch.cpp - Kernels, products and events -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Context.h"

#include <algorithm>

using namespace deepstep::rt;

void ds_rt_launch(ds_rt_context *ctx, ds_rt_kernel kernel, void *const *buffers,
                  int64_t range, int64_t grain, const char *name) {
  if (range <= 0)
    return;
  if (ctx->device->isGpu)
    fail(ctx, "kernel '%s' is compiled for CPUs; run with --device=cpu", name);
  TraceScope scope(ctx->trace.get(), name);
  int64_t most = range / std::max<int64_t>(grain, 1);
  int pieces = static_cast<int>(
      std::clamp<int64_t>(most, 1, static_cast<int64_t>(ctx->pool.size())));
  if (pieces == 1)
    return kernel(buffers, 0, range);
  ctx->parallel(pieces, [&](int piece) {
    kernel(buffers, pieceBegin(range, pieces, piece),
           pieceBegin(range, pieces, piece + 1));
  });
}

int64_t ds_rt_async(ds_rt_context *ctx, int32_t queue, ds_rt_region region,
                    char *memory, const char *name) {
  if (queue <= DS_RT_COMPUTE || queue >= queueCount)
    fail(ctx, "asynchronous work cannot run on queue %d", queue);
  return ctx->device->async(queue, region, memory, name);
}

void ds_rt_await(ds_rt_context *ctx, int64_t event) {
  WaitTimer timer(ctx);
  ctx->device->await(event);
}

void ds_rt_launch_gpu(ds_rt_context *ctx, ds_rt_gpu_kernel *kernel,
                      void *const *buffers, int64_t count, int64_t blocks,
                      int64_t threads, int64_t sharedBytes, const char *name) {
  if (blocks > 0 && threads > 0)
    ctx->device->launch(*kernel, buffers, count, blocks, threads, sharedBytes,
                        name);
}

void ds_rt_matmul(ds_rt_context *ctx, const ds_rt_matmul_desc *desc,
                  const void *lhs, const void *rhs, void *result, void *scratch,
                  const char *name) {
  if (desc->batch > 0 && desc->m > 0 && desc->n > 0)
    ctx->device->matmul(*desc, /*epilogue=*/nullptr, lhs, rhs, result, scratch,
                        name);
}

void ds_rt_matmul_epilogue(ds_rt_context *ctx, const ds_rt_matmul_desc *desc,
                           const ds_rt_epilogue *epilogue, const void *lhs,
                           const void *rhs, const void *lhsScale,
                           const void *rhsScale, const void *plus,
                           const void *bias, const void *preactivation,
                           void *result, void *extra, void *scratch,
                           const char *name) {
  if (desc->batch <= 0 || desc->m <= 0 || desc->n <= 0)
    return;
  Epilogue operands{*epilogue, lhsScale,      rhsScale, plus,
                    bias,      preactivation, extra};
  ctx->device->matmul(*desc, &operands, lhs, rhs, result, scratch, name);
}

void ds_rt_attention(ds_rt_context *ctx, const ds_rt_attention_desc *desc,
                     const void *query, const void *key, const void *value,
                     void *out, void *logsumexp, void *scratch,
                     const char *name) {
  void *tensors[] = {const_cast<void *>(query), const_cast<void *>(key),
                     const_cast<void *>(value), out};
  ctx->device->attention(*desc, tensors, logsumexp, scratch, name);
}

void ds_rt_attention_gradients(
    ds_rt_context *ctx, const ds_rt_attention_desc *desc, const void *query,
    const void *key, const void *value, const void *out,
    const void *outGradient, const void *logsumexp, void *queryGradient,
    void *keyGradient, void *valueGradient, void *scratch, const char *name) {
  void *tensors[] = {const_cast<void *>(query),
                     const_cast<void *>(key),
                     const_cast<void *>(value),
                     const_cast<void *>(out),
                     const_cast<void *>(outGradient),
                     queryGradient,
                     keyGradient,
                     valueGradient};
  ctx->device->attention(*desc, tensors, const_cast<void *>(logsumexp), scratch,
                         name);
}

void ds_rt_run(ds_rt_context *ctx, ds_rt_region step, char *memory) {
  ctx->device->run(step, memory);
}
