//===- NvgpuLowering.cpp - Operations of warps as instructions --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's patterns, in the same conversion as everything else, so that
// indices have the same width. They know no mma.sync of bf16.
//
//===----------------------------------------------------------------------===//

#include "NvgpuLowering.h"
#include "mlir/Conversion/ConvertToLLVM/ToLLVMInterface.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/NVGPUToNVVM/NVGPUToNVVM.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;

namespace {

/// Ahead of patterns of GPUToNVVM, which go ahead of those of other dialects.
constexpr unsigned kBenefit = 20;

/// mma.sync m16n8k16 of bf16: operands are pairs in 32-bit registers.
struct LowerBf16Product : ConvertOpToLLVMPattern<nvgpu::MmaSyncOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(nvgpu::MmaSyncOp op, OpAdaptor operands,
                  ConversionPatternRewriter &rewriter) const override {
    auto lhs = cast<VectorType>(op.getMatrixA().getType());
    std::array<int64_t, 3> shape = {16, 8, 16};
    if (!lhs.getElementType().isBF16() || op.getMmaShapeAsArray() != shape)
      return failure();
    Location loc = op.getLoc();
    Type word = rewriter.getI32Type(), number = rewriter.getF32Type();
    auto getPairs = [&](Value array, int64_t count, bool asWords) {
      SmallVector<Value> pairs;
      for (int64_t i = 0; i < count; ++i) {
        Value pair = LLVM::ExtractValueOp::create(rewriter, loc, array, i);
        if (asWords)
          pair = LLVM::BitcastOp::create(rewriter, loc, word, pair);
        pairs.push_back(pair);
      }
      return pairs;
    };
    auto getPlace = [&](int64_t place) -> Value {
      return LLVM::ConstantOp::create(rewriter, loc, word, place);
    };
    SmallVector<Value> sums;
    for (Value pair : getPairs(operands.getMatrixC(), 2, false))
      for (int64_t i = 0; i < 2; ++i)
        sums.push_back(
            LLVM::ExtractElementOp::create(rewriter, loc, pair, getPlace(i)));
    auto result = LLVM::LLVMStructType::getLiteral(
        rewriter.getContext(), SmallVector<Type>(4, number));
    Value product = NVVM::MmaOp::create(
        rewriter, loc, result, getPairs(operands.getMatrixA(), 4, true),
        getPairs(operands.getMatrixB(), 2, true), sums, shape,
        /*b1Op=*/std::nullopt, /*intOverflow=*/std::nullopt,
        std::array{NVVM::MMATypes::bf16, NVVM::MMATypes::bf16},
        std::array{NVVM::MMALayout::row, NVVM::MMALayout::col});
    Type pairType = VectorType::get({2}, number);
    Value whole = LLVM::PoisonOp::create(
        rewriter, loc, getTypeConverter()->convertType(op.getType()));
    for (int64_t i = 0; i < 2; ++i) {
      Value pair = LLVM::PoisonOp::create(rewriter, loc, pairType);
      for (int64_t j = 0; j < 2; ++j)
        pair = LLVM::InsertElementOp::create(
            rewriter, loc, pair,
            LLVM::ExtractValueOp::create(rewriter, loc, product, 2 * i + j),
            getPlace(j));
      whole = LLVM::InsertValueOp::create(rewriter, loc, whole, pair, i);
    }
    rewriter.replaceOp(op, whole);
    return success();
  }
};

/// libdevice's exp2 takes care of results below the smallest normal number.
struct LowerApproximateExp2 : ConvertOpToLLVMPattern<math::Exp2Op> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(math::Exp2Op op, OpAdaptor operands,
                  ConversionPatternRewriter &rewriter) const override {
    if (!op.getType().isF32() ||
        !bitEnumContainsAll(op.getFastmath(), arith::FastMathFlags::afn))
      return failure();
    rewriter.replaceOpWithNewOp<LLVM::CallIntrinsicOp>(
        op, op.getType(), rewriter.getStringAttr("llvm.nvvm.ex2.approx.ftz"),
        operands.getOperand());
    return success();
  }
};

/// The instruction takes two numbers and makes 448, the largest, of all that is
/// larger; what rounds to more than that is NaN in IR.
struct LowerQuantization : ConvertOpToLLVMPattern<arith::TruncFOp> {
  using ConvertOpToLLVMPattern::ConvertOpToLLVMPattern;

  LogicalResult
  matchAndRewrite(arith::TruncFOp op, OpAdaptor operands,
                  ConversionPatternRewriter &rewriter) const override {
    if (!isa<Float8E4M3FNType>(op.getType()) || !op.getIn().getType().isF32())
      return failure();
    // 464 is halfway between 448 and what would come next; a tie goes to 448.
    constexpr int32_t bitsOf464 = 0x43e80000, noSign = 0x7fffffff;
    constexpr int64_t nan = 0x7f;
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value number = operands.getIn();
    Value zero = LLVM::ConstantOp::create(b, b.getF32FloatAttr(0));
    Value pair = NVVM::ConvertF32x2ToF8x2Op::create(
        b, b.getI16Type(), zero, number, NVVM::FPRoundingMode::RN,
        NVVM::SaturationMode::SATFINITE, /*relu=*/false, op.getType());
    Value rounded = LLVM::TruncOp::create(b, b.getI8Type(), pair);
    auto getWord = [&](int32_t value) -> Value {
      return LLVM::ConstantOp::create(b, b.getI32IntegerAttr(value));
    };
    Value bits = LLVM::BitcastOp::create(b, b.getI32Type(), number);
    Value size = LLVM::AndOp::create(b, bits, getWord(noSign));
    Value fits = LLVM::ICmpOp::create(b, LLVM::ICmpPredicate::ule, size,
                                      getWord(bitsOf464));
    Value overflow = LLVM::ConstantOp::create(b, b.getI8IntegerAttr(nan));
    rewriter.replaceOpWithNewOp<LLVM::SelectOp>(op, fits, rounded, overflow);
    return success();
  }
};

struct NvgpuLowering : ConvertToLLVMPatternInterface {
  using ConvertToLLVMPatternInterface::ConvertToLLVMPatternInterface;

  void loadDependentDialects(MLIRContext *context) const override {
    context->loadDialect<NVVM::NVVMDialect>();
  }

  void populateConvertToLLVMConversionPatterns(
      ConversionTarget &target, LLVMTypeConverter &types,
      RewritePatternSet &patterns) const override {
    types.addConversion([&](nvgpu::DeviceAsyncTokenType type) -> Type {
      return IntegerType::get(type.getContext(), 32);
    });
    target.addIllegalDialect<nvgpu::NVGPUDialect>();
    populateNVGPUToNVVMConversionPatterns(types, patterns);
    patterns.add<LowerBf16Product, LowerApproximateExp2, LowerQuantization>(
        types, kBenefit);
  }
};

} // namespace

void deepstep::cuda::registerNvgpuLowering(DialectRegistry &registry) {
  registry.addExtension(
      +[](MLIRContext *context, nvgpu::NVGPUDialect *dialect) {
        dialect->addInterfaces<NvgpuLowering>();
      });
}
