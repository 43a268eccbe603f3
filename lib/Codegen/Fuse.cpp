//===- Fuse.cpp - Elementwise fusion with a traffic criterion ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Implements ds-fuse: MLIR's elementwise fusion, steered by what it does to
// memory traffic and to the number of costly scalar operations.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSFUSE
#include "deepstep/Codegen/Passes.h.inc"
} // namespace deepstep

namespace {

/// A cheap producer may be evaluated again in each of its readers.
constexpr int64_t kMaxCheapOps = 6;
/// More operands than this make a kernel short of registers.
constexpr unsigned kMaxFusedOperands = 12;

/// Scalar operations whose repetition costs more than a load and a store.
bool isCostly(Operation &op) {
  return isa<math::MathDialect>(op.getDialect()) ||
         isa<arith::DivFOp, arith::DivSIOp, arith::DivUIOp, arith::RemSIOp,
             arith::RemUIOp, arith::RemFOp>(op) ||
         isa<tensor::ExtractOp>(op);
}

/// What evaluating one element of a generic costs.
struct BodyCost {
  int64_t ops = 0;
  int64_t costly = 0;
};

BodyCost getBodyCost(linalg::GenericOp op) {
  BodyCost cost;
  for (Operation &inner : op.getBody()->without_terminator()) {
    ++cost.ops;
    cost.costly += isCostly(inner);
  }
  return cost;
}

int64_t getNumIterations(linalg::GenericOp op) {
  int64_t count = 1;
  for (int64_t range : op.getStaticLoopRanges())
    count *= range;
  return count;
}

/// Inputs that have at least half as many elements as the result: what the
/// reader would load instead of the result.
unsigned getNumLargeInputs(linalg::GenericOp op) {
  int64_t size = cast<ShapedType>(op->getResult(0).getType()).getNumElements();
  unsigned count = 0;
  for (Value input : op.getInputs())
    if (auto type = dyn_cast<ShapedType>(input.getType()))
      count += 2 * type.getNumElements() > size;
  return count;
}

/// The criterion that ds-fuse's description states.
bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || producer.getNumResults() != 1)
    return false;
  if (producer->getBlock() != consumer->getBlock())
    return false;
  if (producer->getNumOperands() + consumer->getNumOperands() >
      kMaxFusedOperands)
    return false;

  BodyCost cost = getBodyCost(producer);
  bool repeats = getNumIterations(consumer) > getNumIterations(producer);
  if (repeats && cost.costly > 0)
    return false;

  unsigned readers = 0;
  for (Operation *user : producer->getUsers())
    readers += user != consumer.getOperation();
  if (readers == 0)
    return true;
  if (cost.costly > 0 || cost.ops > kMaxCheapOps)
    return false;
  // Unfused: inputs + one store + one load per reader. Fused: the inputs per
  // reader. Equal traffic still saves the buffer.
  unsigned inputs = getNumLargeInputs(producer);
  return inputs <= 1 || (inputs == 2 && readers <= 2);
}

struct DsFuse : deepstep::impl::DsFuseBase<DsFuse> {
  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    linalg::populateEraseUnnecessaryInputsPatterns(patterns);
    tensor::EmptyOp::getCanonicalizationPatterns(patterns, context);
    tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, context);
    tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, context);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, context);
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal(true);
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      signalPassFailure();
  }
};

} // namespace
