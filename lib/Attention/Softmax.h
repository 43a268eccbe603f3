//===- Softmax.h - The softmax of attention ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_ATTENTION_SOFTMAX_H
#define DEEPSTEP_LIB_ATTENTION_SOFTMAX_H

#include "Chain.h"

namespace deepstep::attention {

struct Softmax {
  /// What it is the softmax of.
  Cursor scores;
  /// Masks that exponentials or probabilities are multiplied with.
  llvm::SmallVector<Mask> masks;
  /// The element type of fewest bits that probabilities pass through.
  mlir::Type roundedTo;
  /// Probabilities are changed once more behind the softmax, as dropout does.
  bool isChanged = false;
};

/// The softmax over the axis of `key` that gives `probabilities`, if they come
/// from one.
std::optional<Softmax> matchSoftmax(Cursor probabilities, Factor key,
                                    Chain &chain);

} // namespace deepstep::attention

#endif // DEEPSTEP_LIB_ATTENTION_SOFTMAX_H
