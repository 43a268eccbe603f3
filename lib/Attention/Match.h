//===- Match.h - Attention in StableHLO -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_ATTENTION_MATCH_H
#define DEEPSTEP_LIB_ATTENTION_MATCH_H

#include "Layout.h"

namespace deepstep::attention {

/// Attention that was found: what ds.attention needs, and what it replaces.
struct Attention {
  // Layouts are refined.
  Cursor query, key, value;
  /// The last value of the old program that has the result.
  Cursor out;
  /// The axes of the operation's dimensions. Query heads are `heads`, then
  /// `group`.
  Factors batch, queries, keys, heads, group, width, valueWidth;
  double scale = 1.0;
  bool causal = false;
};

struct Finding {
  std::optional<Attention> attention;
  /// Why what looks like attention cannot be one operation. Empty if it can,
  /// and if there is no attention.
  std::string problem;
};

/// Looks for attention that ends in `product`.
Finding matchAttention(mlir::stablehlo::DotGeneralOp product);

} // namespace deepstep::attention

#endif // DEEPSTEP_LIB_ATTENTION_MATCH_H
