//===- DecomposeStablehlo.cpp - Compound ops as simple ones -----*- C++ -*-===//
//
// Implements ds-decompose-stablehlo with the patterns of all families.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Stablehlo.h"
#include "dialects/stablehlo/Transforms/DecompositionPatterns.h"
#include "dialects/stablehlo/Transforms/Passes.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;

namespace mlir::stablehlo {
#define GEN_PASS_DEF_DSDECOMPOSESTABLEHLO
#include "dialects/stablehlo/Transforms/Passes.h.inc"
} // namespace mlir::stablehlo

namespace {

using namespace mlir::stablehlo;

/// Says of an operation that no pattern took why not.
void explain(Operation *op) {
  InFlightDiagnostic error = op->emitOpError("has no decomposition for ")
                             << op->getOperandTypes() << " -> "
                             << op->getResultTypes();
  auto isDynamic = [](Type type) {
    return !cast<ShapedType>(type).hasStaticShape();
  };
  if (llvm::any_of(op->getOperandTypes(), isDynamic) ||
      llvm::any_of(op->getResultTypes(), isDynamic))
    error << "; a shape is dynamic: export the model with static shapes";
  else if (isa<RngBitGeneratorOp>(op))
    error << "; take integers of 8 to 64 bits, and bitcast_convert them";
}

struct DsDecomposeStablehlo
    : mlir::stablehlo::impl::DsDecomposeStablehloBase<DsDecomposeStablehlo> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateNormalizationDecompositions(patterns);
    populateRandomDecompositions(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    bool complete = true;
    getOperation()->walk([&](Operation *op) {
      if (!isa<BatchNormGradOp, BatchNormInferenceOp, BatchNormTrainingOp,
               RngBitGeneratorOp>(op))
        return;
      complete = false;
      explain(op);
    });
    if (!complete)
      signalPassFailure();
  }
};

} // namespace
