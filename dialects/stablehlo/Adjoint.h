//===- Adjoint.h - Gradients of StableHLO ops -------------------*- C++ -*-===//
//
// Each family of operations attaches its rules to its ops, as external models
// of ds::AdjointOpInterface, so that the dialect depends on no pass. Rules
// follow those of JAX, ties and indices out of bounds included.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_ADJOINT_H
#define DEEPSTEP_DIALECTS_STABLEHLO_ADJOINT_H

#include "dialects/ds/DsAdjoint.h"
#include "dialects/stablehlo/Formula.h"

namespace mlir::stablehlo {

/// Attaches the rules of all families to their ops.
void registerAdjoints(DialectRegistry &registry);

void attachChloAdjoints(MLIRContext *context);
void attachContractionAdjoints(MLIRContext *context);
void attachControlAdjoints(MLIRContext *context);
void attachConvolutionAdjoints(MLIRContext *context);
void attachElementwiseAdjoints(MLIRContext *context);
void attachIndexingAdjoints(MLIRContext *context);
void attachNormalizationAdjoints(MLIRContext *context);
void attachReductionAdjoints(MLIRContext *context);
void attachShapeAdjoints(MLIRContext *context);
void attachSortAdjoint(MLIRContext *context);
void attachWindowAdjoints(MLIRContext *context);
void attachWhileAdjoint(MLIRContext *context);

using deepstep::ds::Activity;
using deepstep::ds::AdjointOpInterface;
using deepstep::ds::Adjoints;

/// Attaches a function as the rule of an op.
template <typename Op, LogicalResult (*rule)(Op, Adjoints &)>
struct AdjointModel
    : AdjointOpInterface::ExternalModel<AdjointModel<Op, rule>, Op> {
  LogicalResult emitAdjoint(Operation *op, Adjoints &adjoints) const {
    return rule(cast<Op>(op), adjoints);
  }
};

/// Attached to an op whose derivative is zero wherever it exists.
template <typename Op>
struct ZeroAdjointModel
    : AdjointOpInterface::ExternalModel<ZeroAdjointModel<Op>, Op> {
  void propagateActivity(Operation *, Activity &) const {}
  LogicalResult emitAdjoint(Operation *, Adjoints &) const { return success(); }
};

inline Formula::Formula(Adjoints &adjoints) : b(adjoints.getBuilder()) {}

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_ADJOINT_H
