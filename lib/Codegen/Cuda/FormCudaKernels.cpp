//===- FormCudaKernels.cpp - ds-form-cuda-kernels ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockKernel.h"
#include "RowCluster.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
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

struct DsFormCudaKernels
    : deepstep::impl::DsFormCudaKernelsBase<DsFormCudaKernels> {
  void runOnOperation() override {
    fillConstants(getOperation());
    SmallVector<Block *> blocks;
    getOperation()->walk([&](linalg::GenericOp op) {
      if (blocks.empty() || blocks.back() != op->getBlock())
        if (!llvm::is_contained(blocks, op->getBlock()))
          blocks.push_back(op->getBlock());
    });
    for (Block *block : blocks)
      if (failed(deepstep::cuda::formRowClusters(*block)))
        return signalPassFailure();
    auto emit = [](linalg::GenericOp op, OpBuilder &builder) {
      return deepstep::cuda::BlockKernelEmitter(op, builder).emit();
    };
    if (failed(deepstep::formKernels(getOperation(), emit)))
      signalPassFailure();
  }
};

} // namespace
