//===- Passes.h - Passes of the CUDA target ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_CUDA_PASSES_H
#define DEEPSTEP_CODEGEN_CUDA_PASSES_H

#include "dialects/ds/Ds.h"
#include "dialects/ds/DsAttention.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/Pass/Pass.h"
#include <optional>

namespace deepstep {

namespace cuda {
/// What ds-lower-to-cuda needs of other dialects to compile kernels.
void registerCodegenDependencies(mlir::DialectRegistry &registry);

/// Why such attention has no kernels, as a phrase for a remark; nothing if it
/// has.
std::optional<std::string> whyNoAttentionKernel(const ds::AttentionSizes &sizes,
                                                double scale);

/// What cuBLASLt wants all sizes of a product of 8 bits to be multiples of.
constexpr int64_t kQuantizedMultiple = 16;

/// What cuBLASLt's epilogues depend on.
struct EpilogueSizes {
  ds::Activation activation;
  bool hasBias;
  /// It saves what GELU is of, or sums up columns.
  bool hasExtra;
  /// Of the product.
  int64_t m, n, k;
  bool transLhs, transRhs;
  /// Of the result.
  int64_t elementBytes;
  /// Operands have 8 bits.
  bool isQuantized;
};

/// Why cuBLASLt has no such epilogue, as a phrase; nothing if it has.
std::optional<std::string> whyNoEpilogue(const EpilogueSizes &sizes);
} // namespace cuda

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Codegen/Cuda/Passes.h.inc"

} // namespace deepstep

#endif // DEEPSTEP_CODEGEN_CUDA_PASSES_H
