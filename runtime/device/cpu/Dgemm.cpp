//===- Dgemm.cpp - f64 products ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// oneDNN has no f64 product. This is the usual blocked algorithm: blocks of the
// operands are packed so that the inner loop reads them contiguously, and a
// tile of the result stays in registers. Tails are padded with zeros, so there
// is one inner loop for all sizes.
//
//===----------------------------------------------------------------===//

#include "core/Simd.h"
#include "device/cpu/Gemm.h"

#include <algorithm>

using namespace deepstep::rt;

// The tile (4 x 12) fills 12 vector registers of AVX2; the packed block of b
// (96 KiB) fits in a second-level cache and on a thread's stack.
static constexpr int64_t tileRows = 4, tileColumns = 12;
static constexpr int64_t blockDepth = 128, blockColumns = 8 * tileColumns;

using Vector __attribute__((vector_size(32))) = double;
static constexpr int64_t lanes = 4;
static constexpr int64_t tileVectors = tileColumns / lanes;

/// Packs op(b)[k0.., j0..] as panels of tileColumns columns.
static void packRhs(const GemmArguments<double> &g, int64_t k0, int64_t depth,
                    int64_t j0, int64_t columns, double *packed) {
  for (int64_t panel = 0; panel < columns; panel += tileColumns) {
    int64_t used = std::min(tileColumns, columns - panel);
    for (int64_t p = 0; p < depth; ++p)
      for (int64_t j = 0; j < tileColumns; ++j) {
        int64_t row = k0 + p, column = j0 + panel + j;
        *packed++ = j >= used  ? 0.0
                    : g.transB ? g.b[column * g.ldb + row]
                               : g.b[row * g.ldb + column];
      }
  }
}

/// Packs op(a)[i0.., k0..] of up to tileRows rows.
static void packLhs(const GemmArguments<double> &g, int64_t i0, int64_t rows,
                    int64_t k0, int64_t depth, double *packed) {
  for (int64_t p = 0; p < depth; ++p)
    for (int64_t i = 0; i < tileRows; ++i)
      *packed++ = i >= rows  ? 0.0
                  : g.transA ? g.a[(k0 + p) * g.lda + i0 + i]
                             : g.a[(i0 + i) * g.lda + k0 + p];
}

/// tile = lhs * rhs of packed operands.
DEEPSTEP_SIMD_CLONES
static void multiplyTile(const double *lhs, const double *rhs, int64_t depth,
                         double *tile) {
  Vector sums[tileRows][tileVectors] = {};
  for (int64_t p = 0; p < depth; ++p) {
    Vector row[tileVectors];
    __builtin_memcpy(row, rhs + p * tileColumns, sizeof(row));
    for (int64_t i = 0; i < tileRows; ++i)
      for (int64_t j = 0; j < tileVectors; ++j)
        sums[i][j] += lhs[p * tileRows + i] * row[j];
  }
  __builtin_memcpy(tile, sums, sizeof(sums));
}

const char *deepstep::rt::gemm(const GemmArguments<double> &g) {
  alignas(64) double rhs[blockDepth * blockColumns];
  alignas(64) double lhs[blockDepth * tileRows];
  alignas(64) double tile[tileRows * tileColumns];
  for (int64_t j0 = 0; j0 < g.n; j0 += blockColumns) {
    int64_t columns = std::min(blockColumns, g.n - j0);
    for (int64_t k0 = 0; k0 < g.k; k0 += blockDepth) {
      int64_t depth = std::min(blockDepth, g.k - k0);
      bool add = g.beta || k0 > 0;
      packRhs(g, k0, depth, j0, columns, rhs);
      for (int64_t i0 = 0; i0 < g.m; i0 += tileRows) {
        int64_t rows = std::min(tileRows, g.m - i0);
        packLhs(g, i0, rows, k0, depth, lhs);
        for (int64_t panel = 0; panel < columns; panel += tileColumns) {
          multiplyTile(lhs, rhs + panel * depth, depth, tile);
          int64_t used = std::min(tileColumns, columns - panel);
          for (int64_t i = 0; i < rows; ++i) {
            double *out = g.c + (i0 + i) * g.ldc + j0 + panel;
            const double *in = tile + i * tileColumns;
            for (int64_t j = 0; j < used; ++j)
              out[j] = add ? out[j] + in[j] : in[j];
          }
        }
      }
    }
  }
  return nullptr;
}
