//===- Matmul.cpp - Batched matrix products ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Cuts a batched product into about equal single-thread products: by batch, and
// within a batch along the longer side of the result, or along k when the
// result is small and k is long. The cut depends on the shape and the number of
// threads only.
//
//===----------------------------------------------------------------===//

#include "core/Context.h"
#include "device/cpu/Cpu.h"
#include "device/cpu/Gemm.h"

#include <algorithm>
#include <cstring>

using namespace deepstep::rt;

/// Below this many multiplications per thread, waking the thread costs more.
static constexpr int64_t workPerPiece = 64 * 1024;
/// A product with a result of at most this many elements may be cut along k.
static constexpr int64_t partialElements = 4096;
static constexpr int64_t depthPerPiece = 1024;

namespace {

/// What every thread sees.
template <typename T> struct Product {
  const ds_rt_matmul_desc &desc;
  const T *lhs, *rhs;
  T *result;

  /// Rows [m0, m1) and columns [n0, n1) of batch `b`, summed over [k0, k1), to
  /// `out` with row distance `ldc`.
  const char *compute(int64_t b, int64_t m0, int64_t m1, int64_t n0, int64_t n1,
                      int64_t k0, int64_t k1, bool beta, T *out,
                      int64_t ldc) const {
    int64_t lda = desc.trans_lhs ? desc.m : desc.k;
    int64_t ldb = desc.trans_rhs ? desc.k : desc.n;
    const T *a = lhs + b * desc.lhs_stride +
                 (desc.trans_lhs ? k0 * lda + m0 : m0 * lda + k0);
    const T *c = rhs + b * desc.rhs_stride +
                 (desc.trans_rhs ? n0 * ldb + k0 : k0 * ldb + n0);
    return gemm(GemmArguments<T>{desc.trans_lhs != 0, desc.trans_rhs != 0,
                                 m1 - m0, n1 - n0, k1 - k0, a, lda, c, ldb,
                                 beta, out, ldc});
  }
};

/// A failure of any thread; the first one that is seen wins.
struct Failure {
  std::atomic<const char *> message{nullptr};
  void note(const char *text) {
    if (text)
      message.store(text);
  }
};

} // namespace

/// Sums partial products over pieces of k in the order of the pieces.
template <typename T>
static void splitDepth(ds_rt_context *ctx, const Product<T> &product,
                       int pieces, Failure &failure) {
  const ds_rt_matmul_desc &desc = product.desc;
  int64_t elements = desc.m * desc.n;
  T *partials = reinterpret_cast<T *>(ctx->partialSums.get());
  for (int64_t b = 0; b < desc.batch; ++b) {
    T *out = product.result + b * elements;
    ctx->parallel(pieces, [&](int piece) {
      T *partial = piece == 0 ? out : partials + (piece - 1) * elements;
      failure.note(product.compute(b, 0, desc.m, 0, desc.n,
                                   pieceBegin(desc.k, pieces, piece),
                                   pieceBegin(desc.k, pieces, piece + 1),
                                   piece == 0 && desc.beta, partial, desc.n));
    });
    for (int piece = 1; piece < pieces; ++piece)
      for (int64_t i = 0; i < elements; ++i)
        out[i] += partials[(piece - 1) * elements + i];
  }
}

/// Cuts the batch and, if it does not divide well, each result.
template <typename T>
static void splitResult(ds_rt_context *ctx, const Product<T> &product,
                        int pieces, Failure &failure) {
  const ds_rt_matmul_desc &desc = product.desc;
  bool splitColumns = desc.n >= desc.m;
  // Multiples of what the inner kernels compute at once.
  int64_t length = splitColumns ? desc.n : desc.m;
  int64_t unit = splitColumns ? (length >= 48 * 4 * pieces ? 48 : 16) : 8;
  int64_t units = (length + unit - 1) / unit;
  // The fewest cuts per result that give every thread the same work.
  int64_t cuts = 1;
  while (desc.batch * cuts % pieces != 0 && desc.batch * cuts < 8 * pieces)
    ++cuts;
  cuts = std::min(cuts, units);

  ctx->parallel(pieces, [&](int piece) {
    int64_t total = desc.batch * cuts;
    int64_t end = pieceBegin(total, pieces, piece + 1);
    for (int64_t i = pieceBegin(total, pieces, piece); i < end; ++i) {
      int64_t b = i / cuts, cut = i % cuts;
      int64_t lo = std::min(length, unit * pieceBegin(units, cuts, cut));
      int64_t hi = std::min(length, unit * pieceBegin(units, cuts, cut + 1));
      int64_t m0 = splitColumns ? 0 : lo, m1 = splitColumns ? desc.m : hi;
      int64_t n0 = splitColumns ? lo : 0, n1 = splitColumns ? hi : desc.n;
      T *out = product.result + b * desc.m * desc.n + m0 * desc.n + n0;
      failure.note(product.compute(b, m0, m1, n0, n1, 0, desc.k, desc.beta, out,
                                   desc.n));
    }
  });
}

template <typename T>
static void multiply(ds_rt_context *ctx, const ds_rt_matmul_desc &desc,
                     const void *lhs, const void *rhs, void *result) {
  Product<T> product{desc, static_cast<const T *>(lhs),
                     static_cast<const T *>(rhs), static_cast<T *>(result)};
  if (desc.k <= 0) {
    if (!desc.beta)
      std::memset(result, 0, desc.batch * desc.m * desc.n * sizeof(T));
    return;
  }
  Failure failure;
  int64_t work = desc.batch * desc.m * desc.n * desc.k;
  int most = currentQueue() == DS_RT_COMPUTE ? ctx->pool.size() : 1;
  int pieces =
      static_cast<int>(std::clamp<int64_t>(work / workPerPiece, 1, most));
  int64_t deep = desc.k / depthPerPiece;
  if (pieces > 1 && desc.batch < pieces && deep > 1 &&
      desc.m * desc.n <= partialElements)
    splitDepth(ctx, product, static_cast<int>(std::min<int64_t>(pieces, deep)),
               failure);
  else
    splitResult(ctx, product, pieces, failure);
  if (const char *message = failure.message)
    fail(ctx, "matrix product of %lld x %lld x %lld: %s",
         static_cast<long long>(desc.m), static_cast<long long>(desc.n),
         static_cast<long long>(desc.k), message);
}

int64_t deepstep::rt::partialSumBytes(int threads) {
  return (threads - 1) * partialElements * static_cast<int64_t>(sizeof(double));
}

int64_t ds_rt_matmul_scratch_bytes(const ds_rt_matmul_desc *, int32_t) {
  return 0;
}

void cpu::matmul(ds_rt_context *ctx, const ds_rt_matmul_desc *desc,
                 const void *lhs, const void *rhs, void *result,
                 const char *name) {
  if (desc->result_dtype != desc->dtype)
    fail(ctx, "matrix product of element type %d into %d: they must be equal",
         desc->dtype, desc->result_dtype);
  TraceScope scope(ctx->trace.get(), name);
  switch (desc->dtype) {
  case DS_RT_F32:
    return multiply<float>(ctx, *desc, lhs, rhs, result);
  case DS_RT_F64:
    return multiply<double>(ctx, *desc, lhs, rhs, result);
  default:
    fail(ctx, "matrix product of element type %d: only f32 and f64",
         desc->dtype);
  }
}
