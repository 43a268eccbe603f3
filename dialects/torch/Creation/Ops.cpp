//===- Ops.cpp - New tensors ---------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Torch.h"

using namespace mlir;
using namespace mlir::torch;

#define GET_OP_CLASSES
#include "dialects/torch/Creation/Ops.cpp.inc"

void TorchDialect::addCreationOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/torch/Creation/Ops.cpp.inc"
      >();
}
