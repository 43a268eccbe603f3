//===- Composites.h - Calls that mean more than their body ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The exporter writes what a user wraps in jax.checkpoint as a composite of
// the name below. Its backward pass computes the decomposition again, from the
// operands. A function with a derivative of its own (jax.custom_vjp,
// jax.custom_jvp) is a composite whose attributes name the adjoint. Both stay
// calls until they have been differentiated.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_COMPOSITES_H
#define DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_COMPOSITES_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

namespace mlir::stablehlo {

inline constexpr llvm::StringLiteral kCheckpointName = "deepstep.checkpoint";
/// Among composite_attributes: the function of the inputs and of the gradients
/// of the floating-point results that returns the gradients of the
/// floating-point inputs.
inline constexpr llvm::StringLiteral kAdjointName = "deepstep.adjoint";

/// Whether `op` is a composite that is to be computed again.
bool isCheckpoint(Operation *op);

/// The adjoint that a composite gives; null for other ops.
FlatSymbolRefAttr getGivenAdjoint(Operation *op);

/// Whether differentiation has to see `op` as a call.
bool isCallUntilDifferentiated(Operation *op);

/// The values whose type can carry a gradient.
SmallVector<Value> getDifferentiable(ValueRange values);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_COMPOSITES_H
