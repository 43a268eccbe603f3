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

#include "../StoreBools.h"
#include "KernelEntries.h"

#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSLOWERTOCPU
#include "deepstep/Codegen/Cpu/Passes.h.inc"
} // namespace deepstep

namespace {

using deepstep::cpu::KernelVariant;

/// Launches by ds_rt_launch, each kernel through the entry for its aliasing.
class CpuLowering : public deepstep::TargetLowering {
public:
  LogicalResult lowerLaunch(const deepstep::LoweredLaunch &launch,
                            deepstep::RuntimeCallBuilder &calls) override {
    OpBuilder &builder = calls.getBuilder();
    deepstep::ds::LaunchOp op = launch.op;
    Location loc = op.getLoc();
    Value function = LLVM::AddressOfOp::create(
        builder, loc, LLVM::LLVMPointerType::get(builder.getContext()),
        getEntry(op, launch.aliases));
    calls.call(loc, deepstep::RuntimeCall::Launch,
               {launch.context, function, launch.table,
                calls.constant(loc, op.getRange(), 64),
                calls.constant(loc, op.getGrain(), 64),
                calls.string(loc, op.getKernel())});
    return success();
  }

  LogicalResult checkProduct(deepstep::ds::MatmulOp op,
                             const ds_rt_matmul_desc &product) override {
    Type element = getElementTypeOrSelf(op.getLhs());
    if (!element.isF32() && !element.isF64())
      return op.emitOpError("of ")
             << element << " is not supported on CPUs; use f32 or f64";
    if (op.hasEpilogue())
      return op.emitOpError("has an epilogue, which CPUs do not compute; "
                            "ds-fuse-epilogues is for target=cuda");
    int64_t needed = ds_rt_matmul_scratch_bytes(&product, /*threads=*/1);
    if (product.scratch_bytes < needed)
      return op.emitOpError("has ")
             << product.scratch_bytes
             << " bytes of scratch space, of which CPUs need at least "
             << needed << "; plan the memory with ds-plan-memory";
    return success();
  }

  LogicalResult checkAttention(Operation *op) override {
    return op->emitOpError("is a call of a GPU's library; CPUs have none, "
                           "compile attention with ds-decompose-attention");
  }

  const deepstep::cpu::KernelVariants &getVariants() const { return variants; }

private:
  StringRef getEntry(deepstep::ds::LaunchOp op,
                     const deepstep::AliasPattern &pattern) {
    SmallVector<KernelVariant, 1> &known =
        variants[op.getKernelAttr().getAttr()];
    for (KernelVariant &variant : known)
      if (variant.pattern == pattern)
        return variant.entry;
    std::string name = op.getKernel().str();
    for (size_t i = 0; i < pattern.size(); ++i)
      if (pattern[i] != static_cast<int64_t>(i))
        name += "_" + std::to_string(pattern[i]) + "is" + std::to_string(i);
    known.push_back({pattern, name + "_entry"});
    return known.back().entry;
  }

  deepstep::cpu::KernelVariants variants;
};

struct DsLowerToCpu : deepstep::impl::DsLowerToCpuBase<DsLowerToCpu> {
  void runOnOperation() override;
};

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
  CpuLowering target;
  for (auto program :
       llvm::make_early_inc_range(module.getOps<deepstep::ds::ProgramOp>()))
    if (failed(deepstep::lowerProgram(program, symbols, target)))
      return signalPassFailure();
  const deepstep::cpu::KernelVariants &variants = target.getVariants();

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
    deepstep::storeBoolsAsBytes(&op);
    roots.push_back(&op);
  }
  callExactExpM1(module, symbols);
  if (failed(deepstep::convertToLLVM(roots, &getContext())))
    return signalPassFailure();

  SymbolTable lowered(module);
  for (auto &[name, entries] : variants)
    deepstep::cpu::createKernelEntries(
        lowered.lookup<LLVM::LLVMFuncOp>(name.getValue()), kernelBytes[name],
        entries, lowered);
}

} // namespace
