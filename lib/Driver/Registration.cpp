//===- Registration.cpp - Everything the tools know -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Registration.h"
#include "deepstep/Attention/Passes.h"
#include "deepstep/Autodiff/Passes.h"
#include "deepstep/Codegen/Cpu/Passes.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "deepstep/Codegen/Passes.h"
#include "deepstep/Driver/Pipeline.h"
#include "deepstep/Import/Passes.h"
#include "deepstep/Memory/Passes.h"
#include "deepstep/Schedule/Passes.h"
#include "deepstep/Sharding/Passes.h"
#include "deepstep/Step/Passes.h"
#include "dialects/ds/Ds.h"
#include "dialects/sdy/Adjoint.h"
#include "dialects/sdy/Sdy.h"
#include "dialects/stablehlo/Adjoint.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "dialects/stablehlo/Transforms/Passes.h"
#include "dialects/torch/Torch.h"
#include "dialects/torch/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/Func/Extensions/InlinerExtension.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/Passes.h"

namespace deepstep {

void registerAllDialects(mlir::DialectRegistry &registry) {
  mlir::stablehlo::registerStablehloDialects(registry);
  registry.insert<ds::DsDialect, mlir::sdy::SdyDialect,
                  mlir::affine::AffineDialect, mlir::arith::ArithDialect,
                  mlir::cf::ControlFlowDialect, mlir::func::FuncDialect,
                  mlir::gpu::GPUDialect, mlir::linalg::LinalgDialect,
                  mlir::LLVM::LLVMDialect, mlir::NVVM::NVVMDialect,
                  mlir::math::MathDialect, mlir::memref::MemRefDialect,
                  mlir::nvgpu::NVGPUDialect, mlir::scf::SCFDialect,
                  mlir::tensor::TensorDialect, mlir::torch::TorchDialect,
                  mlir::ub::UBDialect, mlir::vector::VectorDialect>();
  mlir::func::registerInlinerExtension(registry);
  mlir::sdy::registerAdjoints(registry);
  mlir::stablehlo::registerAdjoints(registry);
  registerAttentionInterfaces(registry);
  registerStepInterfaces(registry);
  cuda::registerCodegenDependencies(registry);
}

void registerAllPasses() {
  mlir::registerTransformsPasses();
  mlir::stablehlo::registerStablehloTransformsPasses();
  mlir::torch::registerTorchTransformsPasses();
  registerAttentionPasses();
  registerAutodiffPasses();
  registerCodegenPasses();
  registerCodegenCpuPasses();
  registerCodegenCudaPasses();
  registerImportPasses();
  registerMemoryPasses();
  registerSchedulePasses();
  registerShardingPasses();
  registerStepPasses();
  registerCompilePipeline();
}

} // namespace deepstep
