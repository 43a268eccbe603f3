//===- GemmKernels.h - The inner loops of matrix products --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// The parts of a product that differ by instruction set. An operand is packed
// as panels: a panel holds `width` rows of op(a), or columns of op(b), and for
// each index of the depth the width's elements side by side.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CPU_GEMMKERNELS_H
#define DEEPSTEP_RUNTIME_DEVICE_CPU_GEMMKERNELS_H

#include <cstdint>

namespace deepstep::rt {

/// Tiles of the result of at most this size stay in registers.
constexpr int64_t mostTileRows = 14, mostTileColumns = 32;
/// What the number of rows of every instruction set's tile divides.
constexpr int64_t commonTileRows = 42;

/// A part of an operand: `count` rows of op(a), or columns of op(b), each of
/// `depth` elements, of which those of `readable` (at least `count`) may be
/// read. Element (i, p) is data[i * stride + p] if `depthFirst`, else
/// data[p * stride + i].
template <typename T> struct OperandBlock {
  const T *data;
  int64_t stride;
  bool depthFirst;
  int64_t count, readable, depth;
};

template <typename T> struct GemmKernels {
  /// The tile, whose sides are the panels' widths.
  int64_t rows, columns;
  /// Pack a block, the last panel filled up with zeros.
  void (*packLhs)(const OperandBlock<T> &block, T *panels);
  void (*packRhs)(const OperandBlock<T> &block, T *panels);
  /// One tile: c (+)= lhs * rhs. `half` leaves out its right half.
  void (*multiply)(const T *lhs, const T *rhs, int64_t depth, bool half,
                   bool add, T *c, int64_t ldc);
};

/// Of the best instruction set that this machine has.
template <typename T> const GemmKernels<T> &gemmKernels();

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_DEVICE_CPU_GEMMKERNELS_H
