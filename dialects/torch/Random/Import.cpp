//===- Import.cpp - Random numbers ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// Enters an op that is refused.
template <typename Op> static void addRefusal(ImportTable &t) {
  t.add<Op>([](Op, Importer &b) {
    return b.fail(
        "a step has no random numbers; set dropout probabilities to 0 "
        "or export the module after eval(), and pass random tensors "
        "with the batch");
  });
}

void torch::addRandomImports(ImportTable &t) {
  t.add<AtenDropoutOp>([](AtenDropoutOp op, Importer &b) {
    if (b.flag(op.getTrain()) && b.number(op.getP()).asDouble() != 0.0)
      return b.fail("it drops elements at random; set its probability to 0 or "
                    "export the module after eval()");
    return b.tensor(op.getInput());
  });
  addRefusal<AtenNativeDropoutOp>(t);
  addRefusal<AtenRandLikeOp>(t);
  addRefusal<AtenRandnLikeOp>(t);
  addRefusal<AtenRandOp>(t);
  addRefusal<AtenRandnOp>(t);
  addRefusal<AtenBernoulliOp>(t);
  addRefusal<AtenBernoulliPOp>(t);
  addRefusal<AtenBernoulliTensorOp>(t);
  addRefusal<AtenUniformOp>(t);
  addRefusal<AtenMultinomialOp>(t);
}
