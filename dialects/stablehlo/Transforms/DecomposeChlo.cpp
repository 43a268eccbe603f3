//===- DecomposeChlo.cpp - CHLO to StableHLO --------------------*- C++ -*-===//
//
// Implements ds-decompose-chlo.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Transforms/ChloPatterns.h"
#include "dialects/stablehlo/Transforms/Passes.h"

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;

namespace mlir::stablehlo {
#define GEN_PASS_DEF_DSDECOMPOSECHLO
#include "dialects/stablehlo/Transforms/Passes.h.inc"
} // namespace mlir::stablehlo

namespace {

using namespace mlir::stablehlo;

struct DecomposeSquare : OpRewritePattern<chlo::SquareOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::SquareOp op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getType(), op.getOperand(),
                                       op.getOperand());
    return success();
  }
};

struct DecomposeTan : OpRewritePattern<chlo::TanOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::TanOp op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<TanOp>(op, op.getType(), op.getOperand());
    return success();
  }
};

/// erf_inv by the polynomials of M. Giles, "Approximating the erfinv function"
/// (GPU Computing Gems, 2011), which are accurate to single precision.
struct DecomposeErfInv : OpRewritePattern<chlo::ErfInvOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::ErfInvOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = op.getType();
    if (type.getElementType().getIntOrFloatBitWidth() > 32 ||
        !type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "no polynomial of this precision");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto wide = type.clone(b.getF32Type());
    auto constant = [&](float value) -> Value {
      return ConstantOp::create(b, DenseElementsAttr::get(wide, value));
    };
    auto polynomial = [&](Value x, ArrayRef<float> coefficients) {
      Value sum = constant(coefficients.front());
      for (float coefficient : coefficients.drop_front())
        sum = AddOp::create(b, MulOp::create(b, sum, x), constant(coefficient));
      return sum;
    };
    Value x = ConvertOp::create(b, op.getOperand(), b.getF32Type());
    Value w = NegOp::create(
        b, Log1pOp::create(b, NegOp::create(b, MulOp::create(b, x, x))));
    Value central =
        polynomial(SubtractOp::create(b, w, constant(2.5f)),
                   {2.81022636e-08f, 3.43273939e-07f, -3.5233877e-06f,
                    -4.39150654e-06f, 0.00021858087f, -0.00125372503f,
                    -0.00417768164f, 0.246640727f, 1.50140941f});
    Value tail =
        polynomial(SubtractOp::create(b, SqrtOp::create(b, w), constant(3.0f)),
                   {-0.000200214257f, 0.000100950558f, 0.00134934322f,
                    -0.00367342844f, 0.00573950773f, -0.0076224613f,
                    0.00943887047f, 1.00167406f, 2.83297682f});
    Value isCentral =
        CompareOp::create(b, w, constant(5.0f), ComparisonDirection::LT);
    Value result =
        MulOp::create(b, SelectOp::create(b, isCentral, central, tail), x);
    // At -1 and 1, where w is infinite, the polynomials are NaN.
    Value isEdge = CompareOp::create(b, AbsOp::create(b, x), constant(1.0f),
                                     ComparisonDirection::EQ);
    Value infinite =
        MulOp::create(b, x, constant(std::numeric_limits<float>::infinity()));
    result = SelectOp::create(b, isEdge, infinite, result);
    rewriter.replaceOpWithNewOp<ConvertOp>(op, result, type.getElementType());
    return success();
  }
};

/// top_k by a stable sort of the values with their indices, largest first, of
/// which the first k stay. NaN counts as the largest, as in XLA.
struct DecomposeTopK : OpRewritePattern<chlo::TopKOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::TopKOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getOperand().getType());
    auto indexType = cast<RankedTensorType>(op.getIndices().getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    int64_t last = type.getRank() - 1;
    Type index = indexType.getElementType();
    Value positions = IotaOp::create(b, type.clone(index), last);
    auto sort = SortOp::create(b, TypeRange{type, positions.getType()},
                               ValueRange{op.getOperand(), positions}, last,
                               /*is_stable=*/true);
    Type scalar = RankedTensorType::get({}, type.getElementType());
    Type scalarIndex = RankedTensorType::get({}, index);
    {
      OpBuilder::InsertionGuard guard(b);
      Block *block = b.createBlock(&sort.getComparator(), {},
                                   {scalar, scalar, scalarIndex, scalarIndex},
                                   SmallVector<Location>(4, op.getLoc()));
      ComparisonType comparison = isa<FloatType>(type.getElementType())
                                      ? ComparisonType::TOTALORDER
                                      : ComparisonType::NOTYPE;
      Value before =
          CompareOp::create(b, block->getArgument(0), block->getArgument(1),
                            ComparisonDirection::GT, comparison);
      ReturnOp::create(b, before);
    }
    SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()),
        strides(type.getRank(), 1);
    limits[last] = op.getK();
    SmallVector<Value> results;
    for (auto [type, sorted] :
         llvm::zip_equal(op->getResultTypes(), sort.getResults()))
      results.push_back(
          SliceOp::create(b, type, sorted, starts, limits, strides));
    rewriter.replaceOp(op, results);
    return success();
  }
};

/// Functions of one number that the lowering to a target computes itself.
bool isLoweredDirectly(Operation *op) {
  return isa<chlo::AcosOp, chlo::AcoshOp, chlo::AsinOp, chlo::AsinhOp,
             chlo::AtanOp, chlo::AtanhOp, chlo::CoshOp, chlo::ErfOp,
             chlo::ErfcOp, chlo::SinhOp>(op);
}

struct DsDecomposeChlo
    : mlir::stablehlo::impl::DsDecomposeChloBase<DsDecomposeChlo> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<DecomposeErfInv, DecomposeSquare, DecomposeTan, DecomposeTopK>(
        &getContext());
    mlir::stablehlo::populateChloBroadcastPatterns(patterns);
    mlir::stablehlo::populateChloFunctionPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
    bool complete = true;
    getOperation()->walk([&](Operation *op) {
      if (!isa_and_present<chlo::ChloDialect>(op->getDialect()) ||
          isLoweredDirectly(op))
        return;
      complete = false;
      op->emitOpError("has no decomposition for ")
          << op->getOperandTypes()
          << "; compute it from stablehlo ops in the exported function";
    });
    if (!complete)
      signalPassFailure();
  }
};

} // namespace
