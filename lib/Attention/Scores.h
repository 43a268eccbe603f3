//===- Scores.h - From a softmax to the product of its scores ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_ATTENTION_SCORES_H
#define DEEPSTEP_LIB_ATTENTION_SCORES_H

#include "Chain.h"

namespace deepstep::attention {

struct Scores {
  mlir::stablehlo::DotGeneralOp product;
  Layout layout; // Of the product's result.
  double scale = 1.0;
  /// Nonzero where scores are kept.
  std::optional<Mask> kept;
  /// Why the scores cannot be those of one operation; empty if they can.
  std::string problem;
};

/// Goes back from scores, scaled and masked, to a product of tensors; nothing
/// if there is none.
std::optional<Scores> matchScores(Cursor at, Chain &chain);

} // namespace deepstep::attention

#endif // DEEPSTEP_LIB_ATTENTION_SCORES_H
