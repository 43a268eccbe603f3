//===- Adjoint.cpp - Gradients of batch normalization -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"

using namespace mlir;
using namespace mlir::stablehlo;

static SmallVector<int64_t> getOtherDims(RankedTensorType type,
                                         int64_t feature) {
  SmallVector<int64_t> dims;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (dim != feature)
      dims.push_back(dim);
  return dims;
}

namespace {

/// Of the output by batch_norm_grad; mean and variance have slopes 1 / n and
/// 2 (x - mean) / n.
LogicalResult emitTraining(BatchNormTrainingOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value x = op.getOperand();
  RankedTensorType type = getTensorType(x);
  int64_t feature = op.getFeatureIndex();
  double count = 1;
  for (int64_t dim : getOtherDims(type, feature))
    count *= type.getDimSize(dim);
  auto spread = [&](Value value) {
    return f.broadcast(value, {feature}, type.getShape());
  };
  if (Value g = adjoints.getGradient(op.getOutput())) {
    auto gradients = BatchNormGradOp::create(
        f.getBuilder(), x, op.getScale(), op.getBatchMean(), op.getBatchVar(),
        g, op.getEpsilonAttr(), op.getFeatureIndexAttr());
    adjoints.addGradient(x, gradients.getGradOperand());
    adjoints.addGradient(op.getScale(), gradients.getGradScale());
    adjoints.addGradient(op.getOffset(), gradients.getGradOffset());
  }
  if (Value g = adjoints.getGradient(op.getBatchMean()))
    adjoints.addGradient(x, spread(f.mul(g, 1.0 / count)));
  if (Value g = adjoints.getGradient(op.getBatchVar()))
    adjoints.addGradient(x, f.mul(f.sub(x, spread(op.getBatchMean())),
                                  spread(f.mul(g, 2.0 / count))));
  return success();
}

/// Mean and variance are inputs here.
LogicalResult emitInference(BatchNormInferenceOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value x = op.getOperand(), g = adjoints.getGradient(op.getResult());
  RankedTensorType type = getTensorType(x);
  int64_t feature = op.getFeatureIndex();
  SmallVector<int64_t> others = getOtherDims(type, feature);
  auto spread = [&](Value value) {
    return f.broadcast(value, {feature}, type.getShape());
  };
  Value variance = op.getVariance();
  Value inverse = f.unary<RsqrtOp>(
      f.add(variance,
            f.constant(variance.getType(), op.getEpsilon().convertToFloat())));
  Value slope = f.mul(inverse, op.getScale());
  adjoints.addGradient(x, f.mul(g, spread(slope)));
  Value ofOffset = f.sum(g, others);
  adjoints.addGradient(op.getOffset(), ofOffset);
  adjoints.addGradient(op.getMean(), f.neg(f.mul(ofOffset, slope)));
  if (!adjoints.isVaried(op.getScale()) && !adjoints.isVaried(variance))
    return success();
  Value ofScale =
      f.mul(f.sum(f.mul(g, f.sub(x, spread(op.getMean()))), others), inverse);
  adjoints.addGradient(op.getScale(), ofScale);
  adjoints.addGradient(variance,
                       f.mul(f.mul(f.mul(ofScale, slope), inverse), -0.5));
  return success();
}

} // namespace

void mlir::stablehlo::attachNormalizationAdjoints(MLIRContext *context) {
  BatchNormTrainingOp::attachInterface<
      AdjointModel<BatchNormTrainingOp, emitTraining>>(*context);
  BatchNormInferenceOp::attachInterface<
      AdjointModel<BatchNormInferenceOp, emitInference>>(*context);
}
