//===- FormCudaKernels.cpp - ds-form-cuda-kernels ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attention.h"
#include "BlockKernel.h"
#include "RowCluster.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSFORMCUDAKERNELS
#include "deepstep/Codegen/Cuda/Passes.h.inc"
} // namespace deepstep

namespace {

/// Constants that are one number everywhere become fills, one for each reader:
/// a kernel writes them faster than they come from the host.
void fillConstants(Operation *root) {
  SmallVector<arith::ConstantOp> constants;
  root->walk([&](arith::ConstantOp op) {
    auto value = dyn_cast<SplatElementsAttr>(op.getValue());
    if (value && isa<RankedTensorType>(op.getType()) &&
        isa<FloatType, IntegerType>(value.getElementType()))
      constants.push_back(op);
  });
  for (arith::ConstantOp op : constants) {
    auto value = cast<SplatElementsAttr>(op.getValue());
    auto type = cast<RankedTensorType>(op.getType());
    for (OpOperand &use : llvm::make_early_inc_range(op->getUses())) {
      OpBuilder builder(use.getOwner());
      Location loc = op.getLoc();
      Value scalar = arith::ConstantOp::create(
          builder, loc, value.getSplatValue<TypedAttr>());
      Value empty = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                            type.getElementType());
      use.set(linalg::FillOp::create(builder, loc, scalar, empty).getResult(0));
    }
    op.erase();
  }
}

/// Replaces every `Op` by its kernel.
template <typename Op> LogicalResult formAttention(Operation *root) {
  SmallVector<Op> ops;
  root->walk([&](Op op) { ops.push_back(op); });
  for (Op op : ops) {
    if (std::optional<std::string> why = deepstep::cuda::whyNoAttentionKernel(
            op.getSizes(), op.getScale().convertToFloat()))
      return op.emitOpError("cannot be a kernel: ")
             << *why << "; run ds-decompose-attention before";
    OpBuilder builder(op);
    FailureOr<deepstep::ds::KernelOp> kernel =
        deepstep::cuda::createAttentionKernel(builder, op);
    if (failed(kernel))
      return failure();
    op->replaceAllUsesWith(*kernel);
    op->erase();
  }
  return success();
}

struct DsFormCudaKernels
    : deepstep::impl::DsFormCudaKernelsBase<DsFormCudaKernels> {
  using DsFormCudaKernelsBase::DsFormCudaKernelsBase;

  void runOnOperation() override {
    Operation *root = getOperation();
    if (failed(formAttention<deepstep::ds::AttentionOp>(root)) ||
        failed(formAttention<deepstep::ds::AttentionQueryGradOp>(root)) ||
        failed(formAttention<deepstep::ds::AttentionKeyGradOp>(root)))
      return signalPassFailure();
    fillConstants(root);
    SmallVector<Block *> blocks;
    root->walk([&](linalg::GenericOp op) {
      if (blocks.empty() || blocks.back() != op->getBlock())
        if (!llvm::is_contained(blocks, op->getBlock()))
          blocks.push_back(op->getBlock());
    });
    for (Block *block : blocks)
      if (failed(deepstep::cuda::formRowClusters(*block, rowSums)))
        return signalPassFailure();
    auto emit = [](linalg::GenericOp op, OpBuilder &builder) {
      return deepstep::cuda::BlockKernelEmitter(op, builder).emit();
    };
    if (failed(deepstep::formKernels(root, emit)))
      signalPassFailure();
  }
};

} // namespace
