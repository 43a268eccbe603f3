//===- Flops.h - Operations of a program ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_FLOPS_H
#define DEEPSTEP_LIB_DRIVER_RUN_FLOPS_H

#include "mlir/IR/BuiltinOps.h"
#include <string>
#include <vector>

namespace deepstep::run {

/// What one kernel, or all matrix products of one shape, do in a step.
struct KernelWork {
  std::string name; // as in a trace
  int64_t calls = 0;
  int64_t flops = 0;
  /// Of each buffer that a call reads, and of each that it writes.
  int64_t bytes = 0;
};

struct StepFlops {
  /// A multiplication and an addition are two operations.
  int64_t matmul = 0;
  int64_t kernels = 0;
  /// The most operations first.
  std::vector<KernelWork> byKernel;
  /// Whether all trip counts were known; otherwise loops of unknown length
  /// count once.
  bool isExact = true;

  int64_t total() const { return matmul + kernels; }
};

/// Counts the floating-point operations of one step of one rank in a module of
/// level 3: 2 m n k of a matrix product, one per element and arithmetic
/// operation or elementary function of a kernel. Of an `scf.if`, the longer
/// branch counts. Nothing is found in a module of level 4.
StepFlops countFlops(mlir::ModuleOp module);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_FLOPS_H
