//===- Matmul.cpp - Batched matrix products ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Cuts a batched product into about equal single-thread products: by batch, and
// within a batch along the longer side of the result, or along k when the
// result is small and k is long. The cut depends on the shape, the number of
// threads and the scratch space only. Each piece packs its operands into its
// own part of the scratch space, which the memory plan has asked for the same
// cut.
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

/// How a product is cut.
struct Cut {
  int pieces = 1;
  /// Along k; the sums of all pieces but the first are kept aside.
  bool depth = false;
  int64_t partialBytes = 0;
  /// Else each result is cut along one side, of `length`, in `cuts` parts of
  /// whole `units` of `unit`.
  bool columns = false;
  int64_t length = 0, unit = 1, units = 0, cuts = 1;
  /// What each piece packs its operands into.
  int64_t packedBytes = 0;

  int64_t scratchBytes() const { return partialBytes + pieces * packedBytes; }
};

/// What every thread sees.
template <typename T> struct Product {
  const ds_rt_matmul_desc &desc;
  const T *lhs, *rhs;
  T *result;
  char *scratch;
  Cut cut;

  /// Rows [m0, m1) and columns [n0, n1) of batch `b`, summed over [k0, k1), to
  /// `out` with row distance `ldc`, by the thread of `piece`.
  void compute(int piece, int64_t b, int64_t m0, int64_t m1, int64_t n0,
               int64_t n1, int64_t k0, int64_t k1, bool beta, T *out,
               int64_t ldc) const {
    int64_t lda = desc.trans_lhs ? desc.m : desc.k;
    int64_t ldb = desc.trans_rhs ? desc.k : desc.n;
    const T *a = lhs + b * desc.lhs_stride +
                 (desc.trans_lhs ? k0 * lda + m0 : m0 * lda + k0);
    const T *c = rhs + b * desc.rhs_stride +
                 (desc.trans_rhs ? n0 * ldb + k0 : k0 * ldb + n0);
    gemm(GemmArguments<T>{desc.trans_lhs != 0, desc.trans_rhs != 0, m1 - m0,
                          n1 - n0, k1 - k0, a, lda, c, ldb, beta, out, ldc},
         scratch + cut.partialBytes + piece * cut.packedBytes);
  }
};

} // namespace

/// The cut into at most `pieces`.
static Cut cutInto(const ds_rt_matmul_desc &desc, int pieces) {
  Cut cut;
  int64_t elementSize = ds_rt_dtype_size(desc.dtype);
  int64_t deep = desc.k / depthPerPiece;
  if (pieces > 1 && desc.batch < pieces && deep > 1 &&
      desc.m * desc.n <= partialElements) {
    cut.depth = true;
    cut.pieces = static_cast<int>(std::min<int64_t>(pieces, deep));
    int64_t partial = (cut.pieces - 1) * desc.m * desc.n * elementSize;
    cut.partialBytes = (partial + 63) / 64 * 64;
    cut.packedBytes = gemmScratchBytes(
        desc.m, desc.n, (desc.k + cut.pieces - 1) / cut.pieces, elementSize);
    return cut;
  }
  cut.pieces = pieces;
  cut.columns = desc.n >= desc.m;
  cut.length = cut.columns ? desc.n : desc.m;
  // Few pieces are cut at tiles of any instruction set, short ones at small
  // multiples.
  int64_t tile = cut.columns ? 32 : 42;
  cut.unit = cut.length >= 4 * tile * pieces ? tile : cut.columns ? 16 : 6;
  cut.units = (cut.length + cut.unit - 1) / cut.unit;
  // The fewest cuts per result that give every thread the same work.
  while (desc.batch * cut.cuts % pieces != 0 &&
         desc.batch * cut.cuts < 8 * pieces)
    ++cut.cuts;
  cut.cuts = std::min(cut.cuts, cut.units);
  int64_t most =
      std::min(cut.length, cut.unit * ((cut.units + cut.cuts - 1) / cut.cuts));
  cut.packedBytes =
      gemmScratchBytes(cut.columns ? desc.m : most, cut.columns ? most : desc.n,
                       desc.k, elementSize);
  return cut;
}

/// The cut for `threads` threads.
static Cut cutFor(const ds_rt_matmul_desc &desc, int threads) {
  int64_t work = desc.batch * desc.m * desc.n * desc.k;
  return cutInto(desc, static_cast<int>(std::clamp<int64_t>(work / workPerPiece,
                                                            1, threads)));
}

/// Sums partial products over pieces of k in the order of the pieces.
template <typename T>
static void splitDepth(ds_rt_context *ctx, const Product<T> &product) {
  const ds_rt_matmul_desc &desc = product.desc;
  int pieces = product.cut.pieces;
  int64_t elements = desc.m * desc.n;
  T *partials = reinterpret_cast<T *>(product.scratch);
  for (int64_t b = 0; b < desc.batch; ++b) {
    T *out = product.result + b * elements;
    ctx->parallel(pieces, [&](int piece) {
      T *partial = piece == 0 ? out : partials + (piece - 1) * elements;
      product.compute(piece, b, 0, desc.m, 0, desc.n,
                      pieceBegin(desc.k, pieces, piece),
                      pieceBegin(desc.k, pieces, piece + 1),
                      piece == 0 && desc.beta, partial, desc.n);
    });
    for (int piece = 1; piece < pieces; ++piece)
      for (int64_t i = 0; i < elements; ++i)
        out[i] += partials[(piece - 1) * elements + i];
  }
}

/// Cuts the batch and, if it does not divide well, each result.
template <typename T>
static void splitResult(ds_rt_context *ctx, const Product<T> &product) {
  const ds_rt_matmul_desc &desc = product.desc;
  const Cut &cut = product.cut;
  ctx->parallel(cut.pieces, [&](int piece) {
    int64_t total = desc.batch * cut.cuts;
    int64_t end = pieceBegin(total, cut.pieces, piece + 1);
    for (int64_t i = pieceBegin(total, cut.pieces, piece); i < end; ++i) {
      int64_t b = i / cut.cuts, part = i % cut.cuts;
      auto bound = [&](int64_t index) {
        return std::min(cut.length,
                        cut.unit * pieceBegin(cut.units, cut.cuts, index));
      };
      int64_t lo = bound(part), hi = bound(part + 1);
      int64_t m0 = cut.columns ? 0 : lo, m1 = cut.columns ? desc.m : hi;
      int64_t n0 = cut.columns ? lo : 0, n1 = cut.columns ? hi : desc.n;
      T *out = product.result + b * desc.m * desc.n + m0 * desc.n + n0;
      product.compute(piece, b, m0, m1, n0, n1, 0, desc.k, desc.beta, out,
                      desc.n);
    }
  });
}

template <typename T>
static void multiply(ds_rt_context *ctx, const ds_rt_matmul_desc &desc,
                     const void *lhs, const void *rhs, void *result,
                     void *scratch) {
  if (desc.k <= 0) {
    if (!desc.beta)
      std::memset(result, 0, desc.batch * desc.m * desc.n * sizeof(T));
    return;
  }
  Cut cut =
      cutFor(desc, currentQueue() == DS_RT_COMPUTE ? ctx->pool.size() : 1);
  // A program that was planned for fewer threads runs its products on those.
  while (cut.scratchBytes() > desc.scratch_bytes && cut.pieces > 1)
    cut = cutInto(desc, cut.pieces - 1);
  if (cut.scratchBytes() > desc.scratch_bytes)
    fail(ctx,
         "matrix product of %lld x %lld x %lld: needs %lld bytes of scratch "
         "space, got %lld",
         static_cast<long long>(desc.m), static_cast<long long>(desc.n),
         static_cast<long long>(desc.k),
         static_cast<long long>(cut.scratchBytes()),
         static_cast<long long>(desc.scratch_bytes));
  Product<T> product{desc,
                     static_cast<const T *>(lhs),
                     static_cast<const T *>(rhs),
                     static_cast<T *>(result),
                     static_cast<char *>(scratch),
                     cut};
  if (cut.depth)
    splitDepth(ctx, product);
  else
    splitResult(ctx, product);
}

int64_t ds_rt_matmul_scratch_bytes(const ds_rt_matmul_desc *desc,
                                   int32_t threads) {
  bool supported = desc->dtype == DS_RT_F32 || desc->dtype == DS_RT_F64;
  if (!supported || desc->batch <= 0 || desc->m <= 0 || desc->n <= 0 ||
      desc->k <= 0)
    return 0;
  return cutFor(*desc, threads).scratchBytes();
}

void cpu::matmul(ds_rt_context *ctx, const ds_rt_matmul_desc *desc,
                 const void *lhs, const void *rhs, void *result, void *scratch,
                 const char *name) {
  if (desc->result_dtype != desc->dtype)
    fail(ctx, "matrix product of element type %d into %d: they must be equal",
         desc->dtype, desc->result_dtype);
  TraceScope scope(ctx->trace.get(), name);
  switch (desc->dtype) {
  case DS_RT_F32:
    return multiply<float>(ctx, *desc, lhs, rhs, result, scratch);
  case DS_RT_F64:
    return multiply<double>(ctx, *desc, lhs, rhs, result, scratch);
  default:
    fail(ctx, "matrix product of element type %d: only f32 and f64",
         desc->dtype);
  }
}
