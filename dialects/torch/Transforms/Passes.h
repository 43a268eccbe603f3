//===- Passes.h - From the Torch dialect ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_TORCH_TRANSFORMS_PASSES_H
#define DEEPSTEP_DIALECTS_TORCH_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::torch {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "dialects/torch/Transforms/Passes.h.inc"

} // namespace mlir::torch

#endif // DEEPSTEP_DIALECTS_TORCH_TRANSFORMS_PASSES_H
