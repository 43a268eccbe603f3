//===- Epilogue.cpp - What cuBLASLt computes behind a product ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Cuda/Passes.h"

namespace deepstep::cuda {

/// What the rows of CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER are multiples of.
static constexpr int64_t kAuxRow = 8;

std::optional<std::string> whyNoEpilogue(const EpilogueSizes &sizes) {
  bool isGradient = sizes.activation == ds::Activation::GeluGradient;
  bool hasAux = isGradient ||
                (sizes.activation == ds::Activation::Gelu && sizes.hasExtra);
  if (hasAux && sizes.n % kAuxRow != 0)
    return "rows of " + std::to_string(sizes.n) +
           " elements, where what GELU is of needs multiples of 8";
  if (isGradient && sizes.k == 1)
    return "a gradient of GELU behind sums of one term";
  return std::nullopt;
}

} // namespace deepstep::cuda
