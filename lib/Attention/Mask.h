//===- Mask.h - Masks of two numbers ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A causal mask is written as comparisons of iota, as constants, as what is
// selected or computed from them. All of these have two numbers, on the two
// sides of a diagonal.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_ATTENTION_MASK_H
#define DEEPSTEP_LIB_ATTENTION_MASK_H

#include "Layout.h"

namespace deepstep::attention {

/// index along `row` - index along `column` + offset >= 0. The axes have
/// `rows` and `columns`; row < column, so that a diagonal has one form.
struct Diagonal {
  unsigned row, column;
  int64_t rows, columns;
  int64_t offset;

  bool operator==(const Diagonal &other) const {
    return row == other.row && column == other.column && rows == other.rows &&
           columns == other.columns && offset == other.offset;
  }
};

/// A tensor that is `below` where the diagonal's condition holds, and `above`
/// elsewhere; without a diagonal it is `below` everywhere.
struct Mask {
  std::optional<Diagonal> diagonal;
  double below = 0, above = 0;
};

/// Whether both are nonzero at the same places.
bool isSame(const Mask &a, const Mask &b);

/// What `mask` is, if it is such a tensor.
std::optional<Mask> evaluateMask(const Cursor &mask);

/// Whether `mask` is nonzero just where a query comes no earlier than a key.
bool isCausal(const Mask &mask, unsigned queryAxis, unsigned keyAxis);

/// 1 where `mask` is zero, 0 elsewhere.
Mask negate(Mask mask);

} // namespace deepstep::attention

#endif // DEEPSTEP_LIB_ATTENTION_MASK_H
