//===- FormCudaKernels.cpp - ds-form-cuda-kernels ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockKernel.h"
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

struct DsFormCudaKernels
    : deepstep::impl::DsFormCudaKernelsBase<DsFormCudaKernels> {
  void runOnOperation() override {
    auto emit = [](linalg::GenericOp op, OpBuilder &builder) {
      return deepstep::cuda::BlockKernelEmitter(op, builder).emit();
    };
    if (failed(deepstep::formKernels(getOperation(), emit)))
      signalPassFailure();
  }
};

} // namespace
