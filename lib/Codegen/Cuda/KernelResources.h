//===- KernelResources.h - What kernels use of a GPU ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_KERNELRESOURCES_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_KERNELRESOURCES_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace deepstep::cuda {

/// What ptxas gave a kernel.
struct KernelResources {
  std::string kernel;
  int64_t registers = 0;  // Per thread.
  int64_t localBytes = 0; // Per thread: spilled registers and indexed arrays.
};

/// Reads them from machine code (a cubin). Fails if it is none.
llvm::Expected<llvm::SmallVector<KernelResources>>
readKernelResources(llvm::StringRef cubin);

/// The share of a multiprocessor's warps that can be resident while a kernel
/// runs, in percent; none for a chip (90 for sm_90) whose limits are unknown.
std::optional<int64_t> getOccupancy(int64_t chip, int64_t threads,
                                    int64_t registers, int64_t sharedBytes);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_KERNELRESOURCES_H
