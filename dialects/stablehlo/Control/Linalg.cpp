//===- Linalg.cpp - Control flow to scf -------------------------*- C++ -*-===//
//
// Loops and branches keep their tensors; the flag or index that decides is
// extracted from its tensor. A loop whose number of iterations is known becomes
// an scf.for, so that nothing has to be read while it runs.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// The order of ops is fixed by now, but what is computed twice must not be
/// merged.
struct OptimizationBarrierPattern : OpConversionPattern<OptimizationBarrierOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(OptimizationBarrierOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> results;
    for (Value operand : adaptor.getOperand()) {
      results.push_back(operand);
      if (isa<RankedTensorType>(operand.getType()))
        results.back() =
            deepstep::ds::OpaqueOp::create(rewriter, op.getLoc(), operand);
    }
    rewriter.replaceOp(op, results);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Counted loops
//===----------------------------------------------------------------------===//

std::optional<int64_t> getIntegerConstant(Value value) {
  auto integer = dyn_cast_or_null<IntegerAttr>(getSplatConstant(value));
  if (!integer || !integer.getType().isSignlessInteger() ||
      integer.getValue().getBitWidth() > 64)
    return std::nullopt;
  return integer.getValue().getSExtValue();
}

/// How often the body runs, if a carried signed integer goes from one constant
/// to another in constant steps and never wraps around.
std::optional<int64_t> getTripCount(WhileOp op) {
  Block &cond = op.getCond().front();
  Block &body = op.getBody().front();
  auto compare = cond.getTerminator()->getOperand(0).getDefiningOp<CompareOp>();
  auto counter = compare ? dyn_cast<BlockArgument>(compare.getLhs()) : nullptr;
  if (!counter || counter.getOwner() != &cond)
    return std::nullopt;
  unsigned index = counter.getArgNumber();
  auto next = body.getTerminator()->getOperand(index).getDefiningOp<AddOp>();
  if (!next)
    return std::nullopt;
  Value increment = next.getRhs();
  if (next.getLhs() != body.getArgument(index)) {
    if (increment != body.getArgument(index))
      return std::nullopt;
    increment = next.getLhs();
  }
  std::optional<int64_t> start = getIntegerConstant(op.getOperands()[index]),
                         limit = getIntegerConstant(compare.getRhs()),
                         step = getIntegerConstant(increment);
  if (!start || !limit || !step)
    return std::nullopt;

  // From here on upwards and with an exclusive limit.
  int64_t sign = 1, inclusive = 0;
  switch (compare.getComparisonDirection()) {
  case ComparisonDirection::LT:
    break;
  case ComparisonDirection::LE:
    inclusive = 1;
    break;
  case ComparisonDirection::GT:
    sign = -1;
    break;
  case ComparisonDirection::GE:
    sign = -1;
    inclusive = 1;
    break;
  default:
    return std::nullopt;
  }
  std::optional<int64_t> distance = llvm::checkedSub(*limit, *start);
  if (distance)
    distance = llvm::checkedMul(*distance, sign);
  if (distance)
    distance = llvm::checkedAdd(*distance, inclusive);
  std::optional<int64_t> stride = llvm::checkedMul(*step, sign);
  if (!distance || !stride || *stride <= 0)
    return std::nullopt;
  if (*distance <= 0)
    return 0;
  int64_t trips = (*distance - 1) / *stride + 1;
  std::optional<int64_t> travel = llvm::checkedMul(trips, *step);
  std::optional<int64_t> end =
      travel ? llvm::checkedAdd(*start, *travel) : std::nullopt;
  unsigned width = getElementTypeOrSelf(counter).getIntOrFloatBitWidth();
  if (!end || !llvm::isIntN(width, *end))
    return std::nullopt;
  return trips;
}

/// The counter stays a carried tensor like the others: the body may use it.
struct CountedWhilePattern : OpConversionPattern<WhileOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(WhileOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    std::optional<int64_t> trips = getTripCount(op);
    if (!trips)
      return rewriter.notifyMatchFailure(op, "is not a counted loop");
    FailureOr<Block *> body =
        rewriter.convertRegionTypes(&op.getBody(), *getTypeConverter());
    if (failed(body))
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value zero = arith::ConstantIndexOp::create(b, 0);
    Value one = arith::ConstantIndexOp::create(b, 1);
    Value count = arith::ConstantIndexOp::create(b, *trips);
    auto loop =
        scf::ForOp::create(b, zero, count, one, adaptor.getOperand(),
                           [](OpBuilder &, Location, Value, ValueRange) {});
    rewriter.inlineBlockBefore(*body, loop.getBody(), loop.getBody()->end(),
                               loop.getRegionIterArgs());
    rewriter.replaceOp(op, loop.getResults());
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Loops and branches that depend on values
//===----------------------------------------------------------------------===//

struct WhilePattern : OpConversionPattern<WhileOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(WhileOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return failure();
    auto loop = scf::WhileOp::create(rewriter, op.getLoc(), types,
                                     adaptor.getOperand());
    for (auto [source, target] : {std::pair(&op.getCond(), &loop.getBefore()),
                                  std::pair(&op.getBody(), &loop.getAfter())}) {
      rewriter.inlineRegionBefore(*source, *target, target->end());
      if (failed(rewriter.convertRegionTypes(target, *getTypeConverter())))
        return failure();
    }
    rewriter.replaceOp(op, loop.getResults());
    return success();
  }
};

struct IfPattern : OpConversionPattern<IfOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(IfOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return failure();
    Value flag =
        tensor::ExtractOp::create(rewriter, op.getLoc(), adaptor.getPred());
    auto branches = scf::IfOp::create(rewriter, op.getLoc(), types, flag,
                                      /*addThenBlock=*/false,
                                      /*addElseBlock=*/false);
    for (auto [source, target] :
         {std::pair(&op.getTrueBranch(), &branches.getThenRegion()),
          std::pair(&op.getFalseBranch(), &branches.getElseRegion())})
      rewriter.inlineRegionBefore(*source, *target, target->end());
    rewriter.replaceOp(op, branches.getResults());
    return success();
  }
};

/// The last branch is the default: for it, and for any index out of bounds.
struct CasePattern : OpConversionPattern<CaseOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(CaseOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value number = tensor::ExtractOp::create(b, adaptor.getIndex());
    Value index = arith::IndexCastOp::create(b, b.getIndexType(), number);
    auto cases = llvm::to_vector(
        llvm::seq<int64_t>(static_cast<int64_t>(op.getBranches().size()) - 1));
    auto branches =
        scf::IndexSwitchOp::create(b, types, index, cases, cases.size());
    for (auto [source, target] :
         llvm::zip(op.getBranches().drop_back(), branches.getCaseRegions()))
      rewriter.inlineRegionBefore(source, target, target.end());
    Region &last = branches.getDefaultRegion();
    rewriter.inlineRegionBefore(op.getBranches().back(), last, last.end());
    rewriter.replaceOp(op, branches.getResults());
    return success();
  }
};

/// Ends the regions of what the patterns above have made.
struct ReturnPattern : OpConversionPattern<ReturnOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(ReturnOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    Operation *parent = op->getParentOp();
    auto loop = dyn_cast<scf::WhileOp>(parent);
    if (loop && op->getParentRegion() == &loop.getBefore()) {
      Value flag = tensor::ExtractOp::create(rewriter, op.getLoc(),
                                             adaptor.getResults().front());
      rewriter.replaceOpWithNewOp<scf::ConditionOp>(
          op, flag, op->getBlock()->getArguments());
      return success();
    }
    if (!isa<scf::SCFDialect>(parent->getDialect()))
      return failure();
    rewriter.replaceOpWithNewOp<scf::YieldOp>(op, adaptor.getResults());
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateControlToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types) {
  MLIRContext *context = patterns.getContext();
  patterns.add<CountedWhilePattern>(types, context, /*benefit=*/2);
  patterns.add<CasePattern, IfPattern, OptimizationBarrierPattern,
               ReturnPattern, WhilePattern>(types, context);
}
