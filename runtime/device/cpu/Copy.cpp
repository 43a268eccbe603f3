//===- Copy.cpp - Copies, shards and unshards --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Context.h"
#include "device/cpu/Cpu.h"

#include <algorithm>
#include <cstring>

using namespace deepstep::rt;

/// Below this many bytes a copy is done before another thread has woken up.
static constexpr int64_t bytesPerPiece = 64 * 1024;

static int piecesFor(ds_rt_context *ctx, int64_t bytes) {
  return static_cast<int>(
      std::clamp<int64_t>(bytes / bytesPerPiece, 1, ctx->pool.size()));
}

static void copyBytes(ds_rt_context *ctx, char *dst, const char *src,
                      int64_t bytes) {
  int pieces = piecesFor(ctx, bytes);
  ctx->parallel(pieces, [&](int piece) {
    // Whole cache lines per thread.
    int64_t lines = bytes / 64;
    int64_t lo = 64 * pieceBegin(lines, pieces, piece);
    int64_t hi =
        piece + 1 == pieces ? bytes : 64 * pieceBegin(lines, pieces, piece + 1);
    std::memcpy(dst + lo, src + lo, hi - lo);
  });
}

void cpu::copy(ds_rt_context *ctx, void *dst, const void *src, int64_t bytes) {
  TraceScope scope(ctx->trace.get(), "copy", bytes);
  copyBytes(ctx, static_cast<char *>(dst), static_cast<const char *>(src),
            bytes);
}

void cpu::shard(ds_rt_context *ctx, const Place &place, const void *tensor,
                void *piece) {
  TraceScope scope(ctx->trace.get(), "shard", place.rows * place.pieceRow);
  const char *src = static_cast<const char *>(tensor) + place.offset;
  char *dst = static_cast<char *>(piece);
  if (place.rows == 1) {
    copyBytes(ctx, dst, src, place.used);
    std::memset(dst + place.used, 0, place.pieceRow - place.used);
    return;
  }
  int pieces = static_cast<int>(
      std::min<int64_t>(piecesFor(ctx, place.rows * place.pieceRow),
                        std::max<int64_t>(place.rows, 1)));
  ctx->parallel(pieces, [&](int part) {
    int64_t end = pieceBegin(place.rows, pieces, part + 1);
    for (int64_t i = pieceBegin(place.rows, pieces, part); i < end; ++i) {
      char *row = dst + i * place.pieceRow;
      std::memcpy(row, src + i * place.tensorRow, place.used);
      std::memset(row + place.used, 0, place.pieceRow - place.used);
    }
  });
}

void cpu::unshard(ds_rt_context *ctx, const Place &place, const void *piece,
                  void *tensor) {
  TraceScope scope(ctx->trace.get(), "unshard", place.rows * place.used);
  const char *src = static_cast<const char *>(piece);
  char *dst = static_cast<char *>(tensor) + place.offset;
  if (place.rows == 1)
    return copyBytes(ctx, dst, src, place.used);
  int pieces = static_cast<int>(
      std::min<int64_t>(piecesFor(ctx, place.rows * place.used),
                        std::max<int64_t>(place.rows, 1)));
  ctx->parallel(pieces, [&](int part) {
    int64_t end = pieceBegin(place.rows, pieces, part + 1);
    for (int64_t i = pieceBegin(place.rows, pieces, part); i < end; ++i)
      std::memcpy(dst + i * place.tensorRow, src + i * place.pieceRow,
                  place.used);
  });
}
