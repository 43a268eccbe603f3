//===- Kernels.h - Copies of parts of tensors as kernels --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_SHAPE_KERNELS_H
#define DEEPSTEP_DIALECTS_STABLEHLO_SHAPE_KERNELS_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::stablehlo {

// With `manyThreads` each element is an iteration of its own; otherwise each
// row is, for vector code.

/// The inputs joined along `dimension`.
Value createConcatenate(ImplicitLocOpBuilder &b, RankedTensorType type,
                        ValueRange inputs, int64_t dimension,
                        bool manyThreads = false);

/// `operand`'s element i stands at `low + i * (interior + 1)` if that is inside
/// of `type`; all other elements are `padding`, a rank-0 tensor.
Value createPad(ImplicitLocOpBuilder &b, RankedTensorType type, Value operand,
                Value padding, ArrayRef<int64_t> low,
                ArrayRef<int64_t> interior, bool manyThreads = false);

/// `target` with `update` at `starts`, one index tensor of rank 0 per
/// dimension, which is clamped so that the update fits.
Value createUpdate(ImplicitLocOpBuilder &b, Value target, Value update,
                   ValueRange starts, ArrayRef<bool> isUnsigned,
                   bool manyThreads = false);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_SHAPE_KERNELS_H
