//===- KernelModule.h - Kernels as GPU functions ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_KERNELMODULE_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_KERNELMODULE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace deepstep::cuda {

/// How the host launches a kernel.
struct KernelLaunch {
  /// The GPU function.
  std::string entry;
  int64_t blocks = 1;
  int64_t threads = 1;
  int64_t sharedBytes = 0;
  /// The kernel's.
  mlir::LocationAttr loc;
};

/// The one gpu.module of a program, filled as launches are found.
class KernelModule {
public:
  explicit KernelModule(mlir::ModuleOp module);

  /// The launch of `range` iterations of the ds.kernel function `kernel`.
  /// `aligned`: all buffers start at multiples of kBufferAlignment.
  KernelLaunch getLaunch(mlir::func::FuncOp kernel, int64_t range,
                         bool aligned);

  /// The launch whose entry this is, or null.
  const KernelLaunch *lookup(llvm::StringRef entry) const {
    auto it = entries.find(entry);
    return it == entries.end() ? nullptr : &it->second;
  }

  mlir::gpu::GPUModuleOp get() { return kernels; }
  bool empty() const { return entries.empty(); }

  static constexpr int64_t kBufferAlignment = 16;

private:
  void createEntry(mlir::func::FuncOp kernel, int64_t range, bool aligned,
                   llvm::StringRef name, int64_t threads);
  /// `name` as PTX can write it, different from all others.
  std::string getEntryName(llvm::StringRef name);

  mlir::gpu::GPUModuleOp kernels;
  /// Names of entries by the launches that asked for them.
  llvm::StringMap<std::string> names;
  llvm::StringMap<KernelLaunch> entries;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_KERNELMODULE_H
