//===- Adjoint.cpp - Gradients of ops on shardings --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// These ops do not change values. A gradient is sharded as its tensor must be;
// behind a reshard the tensor's own sharding is not known, and left open.
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Adjoint.h"
#include "dialects/ds/DsAdjoint.h"
#include "dialects/sdy/Sdy.h"

using namespace mlir;
using namespace mlir::sdy;

namespace {

using deepstep::ds::AdjointOpInterface;
using deepstep::ds::Adjoints;

struct ConstraintAdjoint
    : AdjointOpInterface::ExternalModel<ConstraintAdjoint,
                                        ShardingConstraintOp> {
  LogicalResult emitAdjoint(Operation *op, Adjoints &adjoints) const {
    auto constraint = cast<ShardingConstraintOp>(op);
    Value gradient = adjoints.getGradient(constraint.getResult());
    adjoints.addGradient(
        constraint.getInput(),
        ShardingConstraintOp::create(adjoints.getBuilder(), gradient.getType(),
                                     gradient, constraint.getSharding()));
    return success();
  }
};

struct ReshardAdjoint
    : AdjointOpInterface::ExternalModel<ReshardAdjoint, ReshardOp> {
  LogicalResult emitAdjoint(Operation *op, Adjoints &adjoints) const {
    auto reshard = cast<ReshardOp>(op);
    adjoints.addGradient(reshard.getInput(),
                         adjoints.getGradient(reshard.getResult()));
    return success();
  }
};

} // namespace

void mlir::sdy::registerAdjoints(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, SdyDialect *) {
    ShardingConstraintOp::attachInterface<ConstraintAdjoint>(*context);
    ReshardOp::attachInterface<ReshardAdjoint>(*context);
  });
}
