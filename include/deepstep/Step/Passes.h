//===- Passes.h - Passes that make and expand steps -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_STEP_PASSES_H
#define DEEPSTEP_STEP_PASSES_H

#include "deepstep/Step/StepOptions.h"

#include "mlir/Pass/Pass.h"

namespace deepstep {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Step/Passes.h.inc"

/// ds-build-step with its settings given directly.
std::unique_ptr<mlir::Pass> createBuildStepPass(StepOptions options);

/// Attaches to each optimizer attribute how its update expands into StableHLO
/// (UpdateExpansionInterface).
void registerStepInterfaces(mlir::DialectRegistry &registry);

} // namespace deepstep

#endif // DEEPSTEP_STEP_PASSES_H
