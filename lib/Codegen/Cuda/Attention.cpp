//===- Attention.cpp - What attention's kernels can do ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attention.h"
#include "deepstep/Codegen/Cuda/Passes.h"

using namespace mlir;

namespace deepstep::cuda {

/// One mma.sync sums over this many elements; wider heads than the widest would
/// not leave registers for their results.
static constexpr int64_t kWidthUnit = 16, kMostWidth = 128;

std::optional<std::string> whyNoAttentionKernel(const ds::AttentionSizes &sizes,
                                                double scale) {
  // The kernels look for the largest score before they scale.
  if (scale <= 0)
    return "its scale is not positive";
  std::string heads =
      "heads of " + std::to_string(sizes.width) + " elements have no kernel: ";
  if (sizes.width % kWidthUnit != 0)
    return heads + "tensor cores take multiples of 16";
  if (sizes.width > kMostWidth)
    return heads + "at most 128 fit in registers";
  return std::nullopt;
}

} // namespace deepstep::cuda
