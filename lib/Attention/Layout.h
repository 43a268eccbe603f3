//===- Layout.h - What the dimensions of a value count ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Models order and group the dimensions of attention in many ways: heads
// together with the batch, or with the width, or repeated for groups of
// queries. An axis is what is counted, whatever the order: the rows of a batch,
// heads, queries, keys. A layout says of each dimension of a value which axes
// it counts.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_ATTENTION_LAYOUT_H
#define DEEPSTEP_LIB_ATTENTION_LAYOUT_H

#include "dialects/stablehlo/Formula.h"
#include <map>
#include <set>

namespace deepstep::attention {

/// A digit of an index along an axis: index / stride mod size.
struct Factor {
  unsigned axis;
  int64_t stride, size;

  bool operator==(const Factor &other) const {
    return axis == other.axis && stride == other.stride && size == other.size;
  }
};

/// Digits of one dimension, or of all, the most significant first. None has
/// size 1.
using Factors = llvm::SmallVector<Factor, 4>;

struct Layout {
  llvm::SmallVector<Factors> dims;

  bool operator==(const Layout &other) const { return dims == other.dims; }
  Factors flatten() const;
  bool hasAxis(unsigned axis) const;
};

/// A value, and how its dimensions count axes.
struct Cursor {
  mlir::Value value;
  Layout layout;
};

/// The operand of a transpose, reshape or broadcast_in_dim, from its result.
/// Nothing for another op, or if a reshape tears apart what belongs together.
std::optional<Cursor> traceBack(const Cursor &result);

/// The result of `op`, a transpose or a reshape of `operand`.
std::optional<Cursor> traceForward(mlir::Operation *op, const Cursor &operand);

/// The finest digits that several layouts tell apart.
class Refinement {
public:
  void add(const Layout &layout);
  /// Checks that the digits fit into one another.
  bool isConsistent() const;
  Factors refine(llvm::ArrayRef<Factor> factors) const;
  Layout refine(const Layout &layout) const;

private:
  std::map<unsigned, std::set<int64_t>> cuts; // By axis.
};

/// `source`, whose layout is refined, with the dimensions `dims`.
mlir::Value arrange(mlir::stablehlo::Formula &f, const Cursor &source,
                    llvm::ArrayRef<Factors> dims);

} // namespace deepstep::attention

#endif // DEEPSTEP_LIB_ATTENTION_LAYOUT_H
