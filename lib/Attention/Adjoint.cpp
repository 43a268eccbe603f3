//===- Adjoint.cpp - Gradients of attention ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"
#include "deepstep/Attention/Passes.h"
#include "dialects/ds/Ds.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep {

/// Of each row, the sum of the gradient times the output, less the gradient of
/// its logsumexp. Either gradient may be null.
static Value getDelta(ds::AttentionOp op, Value outGradient,
                      Value logsumexpGradient, Formula &f) {
  Type type = op.getLogsumexp().getType();
  Value delta = f.zero(type);
  if (outGradient) {
    Type f32 = getElementTypeOrSelf(type);
    Value products =
        f.mul(f.convert(outGradient, f32), f.convert(op.getOut(), f32));
    delta = f.transpose(f.sum(products, {3}), {0, 2, 1});
  }
  return logsumexpGradient ? f.sub(delta, logsumexpGradient) : delta;
}

static LogicalResult emitAttention(ds::AttentionOp op, ds::Adjoints &adjoints) {
  Formula f(adjoints);
  ImplicitLocOpBuilder &b = adjoints.getBuilder();
  Value outGradient = adjoints.getGradient(op.getOut());
  Value delta =
      getDelta(op, outGradient, adjoints.getGradient(op.getLogsumexp()), f);
  if (!outGradient)
    outGradient = f.zero(op.getOut().getType());
  Value query = op.getQuery(), key = op.getKey(), value = op.getValue();
  if (adjoints.isVaried(query))
    adjoints.addGradient(query, ds::AttentionQueryGradOp::create(
                                    b, query.getType(), query, key, value,
                                    outGradient, op.getLogsumexp(), delta,
                                    op.getScaleAttr(), op.getCausalAttr()));
  if (!adjoints.isVaried(key) && !adjoints.isVaried(value))
    return success();
  auto gradients = ds::AttentionKeyGradOp::create(
      b, key.getType(), value.getType(), query, key, value, outGradient,
      op.getLogsumexp(), delta, op.getScaleAttr(), op.getCausalAttr());
  adjoints.addGradient(key, gradients.getKeyGradient());
  adjoints.addGradient(value, gradients.getValueGradient());
  return success();
}

void registerAttentionInterfaces(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, ds::DsDialect *) {
    ds::AttentionOp::attachInterface<
        AdjointModel<ds::AttentionOp, emitAttention>>(*context);
  });
}

} // namespace deepstep
