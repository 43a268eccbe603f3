//===- LegalizeKernels.cpp - Arithmetic that CPUs vectorize -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ds-legalize-kernels: fast-math flags, narrow floats, and math functions.
//
// Flags are set before math functions expand: the expansions rely on exact
// rounding (their range reductions must not be reassociated) and carry none.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Cpu/Passes.h"

#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSLEGALIZEKERNELS
#include "deepstep/Codegen/Cpu/Passes.h.inc"
} // namespace deepstep

namespace {

using arith::FastMathFlags;

void addFlags(Operation *op, FastMathFlags flags) {
  auto iface = cast<arith::ArithFastMathInterface>(op);
  if (arith::FastMathFlagsAttr old = iface.getFastMathFlagsAttr())
    flags = flags | old.getValue();
  op->setAttr(iface.getFastMathAttrName(),
              arith::FastMathFlagsAttr::get(op->getContext(), flags));
}

bool isArithmetic(Operation *op) {
  return isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
             arith::NegFOp, arith::MaximumFOp, arith::MinimumFOp,
             arith::MaxNumFOp, arith::MinNumFOp>(op);
}

/// Marks the operations between the iteration argument `carried` and the value
/// `next` that it becomes, when they are all of one associative kind.
/// Returns whether `next` depends on `carried` in that way.
bool markReduction(Value next, Value carried, OperationName kind) {
  if (next == carried)
    return true;
  Operation *op = next.getDefiningOp();
  if (!op || op->getName() != kind || !next.hasOneUse())
    return false;
  bool found = llvm::any_of(op->getOperands(), [&](Value operand) {
    return markReduction(operand, carried, kind);
  });
  if (found)
    addFlags(op, FastMathFlags::reassoc);
  return found;
}

void setFastMath(func::FuncOp func) {
  func.walk([](Operation *op) {
    if (isArithmetic(op))
      addFlags(op, FastMathFlags::contract | FastMathFlags::nsz);
    auto loop = dyn_cast<scf::ForOp>(op);
    if (!loop)
      return;
    for (auto [carried, next] :
         llvm::zip(loop.getRegionIterArgs(), loop.getYieldedValues()))
      if (Operation *last = next.getDefiningOp();
          isa_and_nonnull<arith::AddFOp, arith::MulFOp, arith::MaximumFOp,
                          arith::MinimumFOp, arith::MaxNumFOp,
                          arith::MinNumFOp>(last))
        markReduction(next, carried, last->getName());
  });
}

/// The functions whose polynomials are right to about 4 units in the last
/// place on the whole range (those for sin, cos, atan, asin and cbrt are not).
bool hasGoodPolynomial(StringRef name) {
  return name == math::ExpOp::getOperationName() ||
         name == math::ExpM1Op::getOperationName() ||
         name == math::LogOp::getOperationName() ||
         name == math::Log1pOp::getOperationName() ||
         name == math::Log2Op::getOperationName() ||
         name == math::TanhOp::getOperationName() ||
         name == math::ErfOp::getOperationName() ||
         name == math::ErfcOp::getOperationName();
}

bool isNarrow(Type type) { return type.isBF16() || type.isF16(); }

/// Conversions between integers or f64 and a narrow type go through f32: CPUs
/// have none of their own, and LLVM would call a library.
template <typename OpTy> struct ConvertThroughF32 : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type from = op.getIn().getType(), to = op.getType();
    if (from.isF32() || to.isF32() || isNarrow(from) == isNarrow(to))
      return failure();
    Location loc = op.getLoc();
    Type single = rewriter.getF32Type();
    if (isNarrow(to)) {
      Value wide = OpTy::create(rewriter, loc, single, op.getIn());
      rewriter.replaceOpWithNewOp<arith::TruncFOp>(op, to, wide);
    } else {
      Value wide = arith::ExtFOp::create(rewriter, loc, single, op.getIn());
      rewriter.replaceOpWithNewOp<OpTy>(op, to, wide);
    }
    return success();
  }
};

struct DsLegalizeKernels
    : deepstep::impl::DsLegalizeKernelsBase<DsLegalizeKernels> {
  LogicalResult initialize(MLIRContext *context) override {
    math::MathExtendToSupportedTypesOptions extend;
    extend.targetTypeStr = "f32";
    narrow.addPass(math::createMathExtendToSupportedTypes(extend));
    arith::ArithEmulateUnsupportedFloatsOptions emulate;
    emulate.sourceTypeStrs = {"bf16", "f16"};
    emulate.targetTypeStr = "f32";
    narrow.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
    narrow.addPass(createCanonicalizerPass());
    narrow.addPass(createCSEPass());

    RewritePatternSet algebra(context);
    populateMathAlgebraicSimplificationPatterns(algebra);
    algebraic = std::move(algebra);

    RewritePatternSet patterns(context);
    populateMathPolynomialApproximationPatterns(patterns, hasGoodPolynomial);
    math::populateExpansionPatterns(patterns, {"rsqrt", "clampf", "fpowi"});
    patterns.add<
        ConvertThroughF32<arith::SIToFPOp>, ConvertThroughF32<arith::UIToFPOp>,
        ConvertThroughF32<arith::FPToSIOp>, ConvertThroughF32<arith::FPToUIOp>,
        ConvertThroughF32<arith::ExtFOp>, ConvertThroughF32<arith::TruncFOp>>(
        context);
    arith::populateExpandBFloat16Patterns(patterns);
    arith::populateCeilFloorDivExpandOpsPatterns(patterns);
    expansions = std::move(patterns);
    return success();
  }

  void runOnOperation() override {
    func::FuncOp func = getOperation();
    if (!func->hasAttr(deepstep::ds::kKernelAttr) || func.isExternal())
      return;
    setFastMath(func);
    if (failed(runPipeline(narrow, func)) ||
        failed(applyPatternsGreedily(func, algebraic)) ||
        failed(applyPatternsGreedily(func, expansions)))
      signalPassFailure();
  }

  OpPassManager narrow{func::FuncOp::getOperationName()};
  FrozenRewritePatternSet algebraic, expansions;
};

} // namespace
