//===- Epilogue.cpp - What cuBLASLt computes behind a product ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Cuda/Passes.h"

namespace deepstep::cuda {

/// What the rows of CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER are multiples of.
static constexpr int64_t kAuxRow = 8;
/// Bytes; tensor cores like rows to be multiples of it, and not all of the
/// library's kernels that compute activations do without.
static constexpr int64_t kRowBytes = 16;

std::optional<std::string> whyNoEpilogue(const EpilogueSizes &sizes) {
  bool isActive = sizes.activation != ds::Activation::None;
  bool isGradient = sizes.activation == ds::Activation::GeluGradient;
  bool hasAux = isGradient ||
                (sizes.activation == ds::Activation::Gelu && sizes.hasExtra);
  if (sizes.isQuantized && sizes.hasBias && sizes.elementBytes == 4)
    return "a bias of f32, where operands of 8 bits take one of 16 bits";
  if ((isActive || sizes.hasBias) && (sizes.n == 1 || sizes.k == 1))
    return "sums of one term, or one column";
  if (hasAux && sizes.n % kAuxRow != 0)
    return "rows of " + std::to_string(sizes.n) +
           " elements, where what GELU is of needs multiples of 8";
  for (int64_t row : {sizes.transLhs ? sizes.m : sizes.k,
                      sizes.transRhs ? sizes.k : sizes.n, sizes.n})
    if (isActive && row * sizes.elementBytes % kRowBytes != 0)
      return "rows of " + std::to_string(row) +
             " elements, where activations need multiples of 16 bytes";
  return std::nullopt;
}

} // namespace deepstep::cuda
