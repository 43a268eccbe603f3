//===- Gemm.cpp - Matrix products on one thread ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// The usual blocked algorithm. A block of op(b) is packed once, then for each
// block of rows one of op(a), so that the inner loops read both contiguously
// while a tile of the result stays in registers. Libraries do the same, but in
// memory that they allocate themselves, which no plan can hold.
//
//===----------------------------------------------------------------===//

#include "device/cpu/Gemm.h"
#include "device/cpu/GemmKernels.h"

#include <algorithm>

using namespace deepstep::rt;

// A panel of op(b) (16 KiB with vectors of 32 bytes) fits in a first-level
// cache, a block of op(a) (168 KiB) in a second-level one beside it. More
// columns would save packing of op(a), at more memory.
static constexpr int64_t blockDepth = 256, blockColumns = 512;
static_assert(blockColumns % mostTileColumns == 0);

/// About the same bytes for all element sizes, in whole tiles.
static constexpr int64_t blockRows(int64_t elementSize) {
  return commonTileRows * 16 / elementSize;
}

static int64_t roundUp(int64_t size, int64_t unit) {
  return (size + unit - 1) / unit * unit;
}

/// Elements of a packed block of op(b), a multiple of a cache line.
static int64_t rhsElements(int64_t n, int64_t k) {
  return std::min(k, blockDepth) *
         std::min(roundUp(n, mostTileColumns), blockColumns);
}

int64_t deepstep::rt::gemmScratchBytes(int64_t m, int64_t n, int64_t k,
                                       int64_t elementSize) {
  // A tile's height does not always divide the greatest, so this is not
  // rounding up to it.
  int64_t rows = std::min(m + mostTileRows - 1, blockRows(elementSize));
  int64_t elements = rhsElements(n, k) + std::min(k, blockDepth) * rows;
  return roundUp(elements * elementSize, 64);
}

/// Multiplies packed blocks to c[i0.., j0..]. Tiles at the edges are computed
/// aside.
template <typename T>
static void multiplyBlocks(const GemmKernels<T> &kernels, const T *lhs,
                           const T *rhs, int64_t rows, int64_t columns,
                           int64_t depth, bool add, T *c, int64_t ldc) {
  alignas(64) T tile[mostTileRows * mostTileColumns];
  for (int64_t j = 0; j < columns; j += kernels.columns)
    for (int64_t i = 0; i < rows; i += kernels.rows) {
      int64_t usedRows = std::min(kernels.rows, rows - i);
      int64_t usedColumns = std::min(kernels.columns, columns - j);
      bool half = 2 * usedColumns <= kernels.columns;
      bool whole = usedRows == kernels.rows &&
                   (half ? 2 : 1) * usedColumns == kernels.columns;
      T *out = c + i * ldc + j;
      kernels.multiply(lhs + i * depth, rhs + j * depth, depth, half,
                       whole && add, whole ? out : tile,
                       whole ? ldc : kernels.columns);
      if (whole)
        continue;
      for (int64_t y = 0; y < usedRows; ++y)
        for (int64_t x = 0; x < usedColumns; ++x) {
          T value = tile[y * kernels.columns + x];
          out[y * ldc + x] = add ? out[y * ldc + x] + value : value;
        }
    }
}

template <typename T>
static void multiply(const GemmArguments<T> &g, void *scratch) {
  const GemmKernels<T> &kernels = gemmKernels<T>();
  const int64_t mostRows = blockRows(sizeof(T));
  T *rhs = static_cast<T *>(scratch);
  T *lhs = rhs + rhsElements(g.n, g.k);
  for (int64_t j0 = 0; j0 < g.n; j0 += blockColumns) {
    int64_t columns = std::min(blockColumns, g.n - j0);
    for (int64_t k0 = 0; k0 < g.k; k0 += blockDepth) {
      int64_t depth = std::min(blockDepth, g.k - k0);
      kernels.packRhs({g.b + (g.transB ? j0 * g.ldb + k0 : k0 * g.ldb + j0),
                       g.ldb, g.transB, columns, g.n - j0, depth},
                      rhs);
      for (int64_t i0 = 0; i0 < g.m; i0 += mostRows) {
        int64_t rows = std::min(mostRows, g.m - i0);
        kernels.packLhs({g.a + (g.transA ? k0 * g.lda + i0 : i0 * g.lda + k0),
                         g.lda, !g.transA, rows, g.m - i0, depth},
                        lhs);
        multiplyBlocks(kernels, lhs, rhs, rows, columns, depth,
                       g.beta || k0 > 0, g.c + i0 * g.ldc + j0, g.ldc);
      }
    }
  }
}

void deepstep::rt::gemm(const GemmArguments<float> &arguments, void *scratch) {
  multiply(arguments, scratch);
}

void deepstep::rt::gemm(const GemmArguments<double> &arguments, void *scratch) {
  multiply(arguments, scratch);
}
