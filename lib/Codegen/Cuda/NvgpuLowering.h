//===- NvgpuLowering.h - Operations of warps as instructions ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_NVGPULOWERING_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_NVGPULOWERING_H

#include "mlir/IR/DialectRegistry.h"

namespace deepstep::cuda {

/// Lets the conversion of gpu.func convert nvgpu operations too, and write
/// math.exp2 of f32 that may be approximate as one instruction.
void registerNvgpuLowering(mlir::DialectRegistry &registry);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_NVGPULOWERING_H
