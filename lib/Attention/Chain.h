//===- Chain.h - What one operation will replace ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Matching goes back from the product with the values to the product of queries
// and keys. The operations between them form a chain, which may be replaced if
// nothing else needs what they compute.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_ATTENTION_CHAIN_H
#define DEEPSTEP_LIB_ATTENTION_CHAIN_H

#include "Mask.h"

namespace deepstep::attention {

class Chain {
public:
  explicit Chain(mlir::Operation *end) : end(end) {}

  void add(mlir::Operation *op) { ops.insert(op); }

  /// Goes back one operation that moves elements or converts floats. False if
  /// there is none.
  bool skipMove(Cursor &at);

  /// An operation outside that uses what the chain computes, or null. `end` is
  /// the one for which it is computed.
  mlir::Operation *findOtherUser() const;

  /// Whether all is in one block.
  bool isInOneBlock() const;

private:
  mlir::Operation *end;
  llvm::SetVector<mlir::Operation *> ops;
};

/// A factor or divisor that is one number everywhere.
std::optional<double> getSplatNumber(mlir::Value value);

/// Goes back one product with a number or quotient by one, which is multiplied
/// to `scale`.
bool skipScale(Cursor &at, double &scale);

} // namespace deepstep::attention

#endif // DEEPSTEP_LIB_ATTENTION_CHAIN_H
