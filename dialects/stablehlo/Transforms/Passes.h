//===- Passes.h - Passes on StableHLO ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_PASSES_H
#define DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

namespace mlir::stablehlo {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "dialects/stablehlo/Transforms/Passes.h.inc"

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_PASSES_H
