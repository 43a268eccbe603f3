//===- LowerToCpu.cpp - Scheduled programs to the LLVM dialect --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ds-lower-to-cpu. Programs first become functions of runtime calls, with what
// upstream can lower left as it is; then one conversion takes these and the
// kernels to the LLVM dialect; then kernels get their entries.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Cpu/Passes.h"

#include "ProgramLowering.h"

#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSLOWERTOCPU
#include "deepstep/Codegen/Cpu/Passes.h.inc"
} // namespace deepstep

namespace {

struct DsLowerToCpu : deepstep::impl::DsLowerToCpuBase<DsLowerToCpu> {
  void runOnOperation() override;

private:
  LogicalResult convert(ArrayRef<Operation *> roots);
};

LogicalResult DsLowerToCpu::convert(ArrayRef<Operation *> roots) {
  MLIRContext *context = &getContext();
  RewritePatternSet views(context);
  memref::populateExpandStridedMetadataPatterns(views);
  populateAffineToStdConversionPatterns(views);
  FrozenRewritePatternSet frozenViews(std::move(views));
  for (Operation *root : roots)
    if (isa<func::FuncOp>(root) &&
        failed(applyPatternsGreedily(root, frozenViews)))
      return failure();

  LowerToLLVMOptions options(context);
  options.useBarePtrCallConv = true;
  LLVMTypeConverter types(context, options);
  RewritePatternSet patterns(context);
  populateSCFToControlFlowConversionPatterns(patterns);
  arith::populateArithToLLVMConversionPatterns(types, patterns);
  populateMathToLLVMConversionPatterns(types, patterns,
                                       /*approximateLog1p=*/false,
                                       /*benefit=*/2);
  populateMathToLibmConversionPatterns(patterns, /*benefit=*/1);
  cf::populateControlFlowToLLVMConversionPatterns(types, patterns);
  populateFinalizeMemRefToLLVMConversionPatterns(types, patterns);
  populateFuncToLLVMConversionPatterns(types, patterns);
  LLVMConversionTarget target(*context);
  target.addLegalDialect<LLVM::LLVMDialect>();
  return applyFullConversion(roots, target, std::move(patterns));
}

/// Upstream lowers math.expm1 to exp(x) - 1, which is wrong near 0. In f32 it
/// has become a polynomial by now; in f64 the C library is called.
void callExactExpM1(ModuleOp module, SymbolTable &symbols) {
  SmallVector<math::ExpM1Op> ops;
  module.walk([&](math::ExpM1Op op) {
    if (op.getType().isF64())
      ops.push_back(op);
  });
  if (ops.empty())
    return;
  OpBuilder builder(module.getContext());
  Type type = builder.getF64Type();
  auto callee = symbols.lookup<LLVM::LLVMFuncOp>("expm1");
  if (!callee) {
    callee =
        LLVM::LLVMFuncOp::create(builder, module.getLoc(), "expm1",
                                 LLVM::LLVMFunctionType::get(type, {type}));
    symbols.insert(callee);
  }
  for (math::ExpM1Op op : ops) {
    builder.setInsertionPoint(op);
    auto call =
        LLVM::CallOp::create(builder, op.getLoc(), callee, op.getOperand());
    op.replaceAllUsesWith(call.getResult());
    op.erase();
  }
}

void DsLowerToCpu::runOnOperation() {
  ModuleOp module = getOperation();
  // Kernels are independent of each other: legalized in parallel.
  OpPassManager pipeline(ModuleOp::getOperationName());
  pipeline.addNestedPass<func::FuncOp>(deepstep::createDsLegalizeKernels());
  if (failed(runPipeline(pipeline, module)))
    return signalPassFailure();

  SymbolTable symbols(module);
  deepstep::cpu::KernelVariants variants;
  for (auto program :
       llvm::make_early_inc_range(module.getOps<deepstep::ds::ProgramOp>()))
    if (failed(deepstep::cpu::lowerProgram(program, symbols, variants)))
      return signalPassFailure();

  SmallVector<Operation *> roots;
  llvm::MapVector<StringAttr, SmallVector<int64_t>> kernelBytes;
  for (Operation &op : llvm::make_early_inc_range(module.getOps())) {
    if (auto function = dyn_cast<func::FuncOp>(op)) {
      StringAttr name = function.getSymNameAttr();
      bool isKernel = function->hasAttr(deepstep::ds::kKernelAttr);
      if (isKernel && !variants.contains(name)) {
        symbols.erase(function);
        continue;
      }
      if (isKernel)
        for (Type type : function.getArgumentTypes().drop_back(2)) {
          auto memref = cast<MemRefType>(type);
          kernelBytes[name].push_back(
              memref.getNumElements() *
              llvm::divideCeil(memref.getElementTypeBitWidth(), 8));
        }
    } else if (!isa<memref::GlobalOp>(op)) {
      continue;
    }
    deepstep::cpu::storeBoolsAsBytes(&op);
    roots.push_back(&op);
  }
  callExactExpM1(module, symbols);
  if (failed(convert(roots)))
    return signalPassFailure();

  SymbolTable lowered(module);
  for (auto &[name, entries] : variants)
    deepstep::cpu::createKernelEntries(
        lowered.lookup<LLVM::LLVMFuncOp>(name.getValue()), kernelBytes[name],
        entries, lowered);
}

} // namespace
