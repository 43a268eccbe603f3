//===- LibraryAttention.h - What cuDNN says of attention --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_CUDA_LIBRARYATTENTION_H
#define DEEPSTEP_CODEGEN_CUDA_LIBRARYATTENTION_H

#include "deepstep/Attention/Passes.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "deepstep/runtime.h"
#include "llvm/ADT/ArrayRef.h"

namespace deepstep::cuda {

/// Asks the library of `runtime`'s GPU; without one, a library that is on this
/// machine about the one chip that there is in `chips`.
AttentionLibrary createAttentionLibrary(ds_rt_context *runtime,
                                        llvm::ArrayRef<std::string> chips);

/// Takes what has kernels of ours, or both calls of `library` if that is given.
AttentionFilter createAttentionFilter(AttentionLibrary library);

} // namespace deepstep::cuda

#endif // DEEPSTEP_CODEGEN_CUDA_LIBRARYATTENTION_H
