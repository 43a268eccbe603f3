//===- Ops.cpp - Sums, extremes, orders ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Torch.h"

using namespace mlir;
using namespace mlir::torch;

#define GET_OP_CLASSES
#include "dialects/torch/Reduction/Ops.cpp.inc"

void TorchDialect::addReductionOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/torch/Reduction/Ops.cpp.inc"
      >();
}
