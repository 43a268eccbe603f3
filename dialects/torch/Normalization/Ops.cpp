//===- Ops.cpp - Normalizations and losses -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Torch.h"

using namespace mlir;
using namespace mlir::torch;

#define GET_OP_CLASSES
#include "dialects/torch/Normalization/Ops.cpp.inc"

void TorchDialect::addNormalizationOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/torch/Normalization/Ops.cpp.inc"
      >();
}
