//===- KernelImages.h - Machine code of kernels -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_KERNELIMAGES_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_KERNELIMAGES_H

#include "deepstep/runtime.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace deepstep::cuda {

/// Code for one chip, as ds_rt_image in runtime.h.
struct KernelImage {
  ds_rt_image_kind kind = DS_RT_CUBIN;
  int64_t chip = 0; // 90 for sm_90.
  std::string code;

  bool isText() const { return kind != DS_RT_CUBIN; }
};

enum class ImageFormat {
  Fatbin, // machine code for each chip, and PTX for the newest
  Ptx,    // PTX for the oldest chip
  Llvm    // LLVM IR for the oldest chip, optimized, with NVVM's intrinsics
};

struct ImageOptions {
  /// "sm_90", ...; not empty.
  llvm::SmallVector<std::string> chips;
  ImageFormat format = ImageFormat::Fatbin;
  /// Folder of the CUDA toolkit; empty: found as findToolkit does.
  std::string toolkit;
};

/// The folder with bin/ptxas and nvvm/libdevice: from CUDA_HOME or CUDA_ROOT,
/// beside the ptxas on the PATH, or /usr/local/cuda. Empty if there is none.
std::string findToolkit();

/// "fatbin", "ptx" or "llvm".
std::optional<ImageFormat> parseImageFormat(llvm::StringRef name);

/// Whether `chip` is written like "sm_90" or "sm_90a".
bool isChipName(llvm::StringRef chip);

/// Compiles the gpu.func kernels of `kernels`, which is consumed. Fails with a
/// diagnostic.
mlir::FailureOr<llvm::SmallVector<KernelImage>>
compileKernels(mlir::gpu::GPUModuleOp kernels, const ImageOptions &options);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_KERNELIMAGES_H
