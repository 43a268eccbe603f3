//===- NarrowVariance.cpp - Variances in f32 --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Import/Passes.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep {

#define GEN_PASS_DEF_DSNARROWVARIANCE
#include "deepstep/Import/Passes.h.inc"

/// The op below reshapes and broadcasts, which change no number.
static Value skipShapes(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<ReshapeOp, BroadcastInDimOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// The operand of a sum over dimensions, divided by a constant; null for
/// anything else.
static Value getMeanOperand(Value value) {
  auto quotient = skipShapes(value).getDefiningOp<DivOp>();
  if (!quotient || !matchPattern(skipShapes(quotient.getRhs()), m_Constant()))
    return {};
  auto sum = skipShapes(quotient.getLhs()).getDefiningOp<ReduceOp>();
  if (!sum || sum.getInputs().size() != 1 ||
      !matchPattern(sum.getInitValues().front(), m_Constant()))
    return {};
  Block &body = sum.getBody().front();
  if (!isa<AddOp>(body.front()) || &body.front() != body.back().getPrevNode())
    return {};
  return sum.getInputs().front();
}

/// A conversion to f64 of floats that f32 holds.
static bool isWidened(Value value) {
  auto convert = skipShapes(value).getDefiningOp<ConvertOp>();
  if (!convert)
    return false;
  Type from = getElementTypeOrSelf(convert.getOperand().getType());
  return isa<FloatType>(from) && from.getIntOrFloatBitWidth() <= 32;
}

/// mean((x - mean(x))^2) of such an x.
static bool isVariance(Value value) {
  Value operand = getMeanOperand(value);
  auto square = operand ? operand.getDefiningOp<MulOp>() : MulOp();
  if (!square || square.getLhs() != square.getRhs())
    return false;
  auto difference = square.getLhs().getDefiningOp<SubtractOp>();
  if (!difference || !isWidened(difference.getLhs()))
    return false;
  Value mean = getMeanOperand(difference.getRhs());
  return mean && skipShapes(mean) == skipShapes(difference.getLhs());
}

namespace {

/// The same ops on f32, from the operands of conversions and constants on.
class Narrower {
public:
  explicit Narrower(PatternRewriter &rewriter) : rewriter(rewriter) {}

  Value narrow(Value value) {
    if (Value done = mapping.lookupOrNull(value))
      return done;
    Operation *op = value.getDefiningOp();
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointAfter(op);
    Value result;
    Type f32 = rewriter.getF32Type();
    if (auto convert = dyn_cast<ConvertOp>(op))
      result = rewriter.createOrFold<ConvertOp>(op->getLoc(),
                                                convert.getOperand(), f32);
    else if (matchPattern(value, m_Constant()))
      result = rewriter.createOrFold<ConvertOp>(op->getLoc(), value, f32);
    else
      result = clone(op);
    mapping.map(value, result);
    return result;
  }

private:
  static Type getNarrow(Type type) {
    auto tensor = cast<RankedTensorType>(type);
    return tensor.clone(Float32Type::get(type.getContext()));
  }

  Value clone(Operation *op) {
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(narrow(operand));
    OperationState state(op->getLoc(), op->getName(), operands,
                         getNarrow(op->getResult(0).getType()), op->getAttrs());
    if (auto reduce = dyn_cast<ReduceOp>(op)) {
      Region *body = state.addRegion();
      Block *block = rewriter.createBlock(body);
      Type scalar = getNarrow(reduce.getInitValues().front().getType());
      block->addArguments({scalar, scalar}, {op->getLoc(), op->getLoc()});
      Value sum = AddOp::create(rewriter, op->getLoc(), scalar,
                                block->getArgument(0), block->getArgument(1));
      stablehlo::ReturnOp::create(rewriter, op->getLoc(), sum);
      rewriter.setInsertionPointAfter(op);
    }
    return rewriter.create(state)->getResult(0);
  }

  PatternRewriter &rewriter;
  IRMapping mapping;
};

struct NarrowVariancePattern : OpRewritePattern<ConvertOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConvertOp op,
                                PatternRewriter &rewriter) const override {
    Type to = getElementTypeOrSelf(op.getType());
    if (!getElementTypeOrSelf(op.getOperand().getType()).isF64() ||
        !isa<FloatType>(to) || to.getIntOrFloatBitWidth() > 32 ||
        !isVariance(op.getOperand()))
      return failure();
    Value narrow = Narrower(rewriter).narrow(op.getOperand());
    rewriter.setInsertionPoint(op);
    rewriter.replaceOp(
        op, rewriter.createOrFold<ConvertOp>(op.getLoc(), narrow, to));
    return success();
  }
};

struct NarrowVariance : impl::DsNarrowVarianceBase<NarrowVariance> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<NarrowVariancePattern>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};

} // namespace

} // namespace deepstep
