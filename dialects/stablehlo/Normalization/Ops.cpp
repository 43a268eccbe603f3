//===- Ops.cpp - Batch normalization: shape inference ----------- -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Normalization/Ops.cpp.inc"

void StablehloDialect::addNormalizationOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Normalization/Ops.cpp.inc"
      >();
}

/// Checks that each of `features` has one element per index of the operand's
/// feature dimension; gives the type that they share.
static FailureOr<RankedTensorType> inferFeatureType(const Rules &rules,
                                                    Value operand,
                                                    int64_t featureIndex,
                                                    ValueRange features) {
  auto type = cast<RankedTensorType>(operand.getType());
  if (failed(rules.dimInRange("feature_index", featureIndex, type.getRank())))
    return failure();
  auto feature = RankedTensorType::get({type.getDimSize(featureIndex)},
                                       type.getElementType());
  for (Value value : features)
    if (!areCompatible(value.getType(), feature)) {
      (void)rules.broken("operands of rank 1 must have one element of the "
                         "operand's type per feature, " +
                         Twine(feature.getDimSize(0)));
      return failure();
    }
  return feature;
}

LogicalResult BatchNormTrainingOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  FailureOr<RankedTensorType> feature = inferFeatureType(
      Rules(location, getOperationName()), adaptor.getOperand(),
      adaptor.getFeatureIndex(), {adaptor.getScale(), adaptor.getOffset()});
  if (failed(feature))
    return failure();
  types.append({adaptor.getOperand().getType(), *feature, *feature});
  return success();
}

LogicalResult BatchNormInferenceOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  FailureOr<RankedTensorType> feature =
      inferFeatureType(Rules(location, getOperationName()),
                       adaptor.getOperand(), adaptor.getFeatureIndex(),
                       {adaptor.getScale(), adaptor.getOffset(),
                        adaptor.getMean(), adaptor.getVariance()});
  if (failed(feature))
    return failure();
  types.push_back(adaptor.getOperand().getType());
  return success();
}

LogicalResult BatchNormGradOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  Type operand = adaptor.getOperand().getType();
  FailureOr<RankedTensorType> feature = inferFeatureType(
      rules, adaptor.getOperand(), adaptor.getFeatureIndex(),
      {adaptor.getScale(), adaptor.getMean(), adaptor.getVariance()});
  if (failed(feature))
    return failure();
  if (!areCompatible(operand, adaptor.getGradOutput().getType()))
    return rules.broken("grad_output must have the operand's type");
  types.append({operand, *feature, *feature});
  return success();
}
