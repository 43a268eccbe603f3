//===- LowerCollectives.cpp - Collectives over mesh axes --------*- C++ -*-===//
//
// Implements ds-lower-collectives.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Collective/Groups.h"
#include "dialects/stablehlo/Transforms/Passes.h"

using namespace mlir;

namespace mlir::stablehlo {
#define GEN_PASS_DEF_DSLOWERCOLLECTIVES
#include "dialects/stablehlo/Transforms/Passes.h.inc"
} // namespace mlir::stablehlo

namespace {

struct DsLowerCollectives
    : mlir::stablehlo::impl::DsLowerCollectivesBase<DsLowerCollectives> {
  using DsLowerCollectivesBase::DsLowerCollectivesBase;

  void runOnOperation() override {
    mlir::stablehlo::ProcessGrid grid(getOperation(), ranks);
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (mlir::stablehlo::needsProcesses(op))
        ops.push_back(op);
    });
    for (Operation *op : ops)
      if (failed(mlir::stablehlo::lowerCollective(op, grid)))
        return signalPassFailure();
  }
};

} // namespace
