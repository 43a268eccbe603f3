//===- Machine.h - What kernels are shaped for ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_MACHINE_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_MACHINE_H

#include <cstdint>

namespace deepstep::cuda {

/// Threads of a warp, and the most of a block, of any chip.
constexpr int64_t kWarp = 32, kMaxThreads = 1024;
/// Multiprocessors of a large GPU (H100, H200), and blocks that keep it busy.
/// Smaller ones are busy with fewer; larger ones lose a part of their speed.
constexpr int64_t kMultiprocessors = 132;
constexpr int64_t kBusyBlocks = 2 * kMultiprocessors;

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_MACHINE_H
