//===- Ops.cpp - Numbers, lists and literals -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Torch.h"

using namespace mlir;
using namespace mlir::torch;

#define GET_OP_CLASSES
#include "dialects/torch/Constant/Ops.cpp.inc"

void TorchDialect::addConstantOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/torch/Constant/Ops.cpp.inc"
      >();
}
