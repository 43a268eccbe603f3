//===- Ops.cpp - Batch normalization: shape inference ----------- -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Normalization/Ops.cpp.inc"

void StablehloDialect::addNormalizationOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Normalization/Ops.cpp.inc"
      >(*this);
}

namespace {
/// An operand of rank 1 and the number of the constraint on its size.
struct Feature {
  StringRef name;
  Value value;
  int size;
};
} // namespace

/// Checks that features have the operand's element type (C2) and one element
/// per index of its feature dimension (C1); gives the type that they share.
static FailureOr<RankedTensorType>
inferFeatureType(const Rules &rules, Value operand, int64_t featureIndex,
                 ArrayRef<Feature> features) {
  auto type = cast<RankedTensorType>(operand.getType());
  if (failed(
          rules.c(1).dimInRange("feature_index", featureIndex, type.getRank())))
    return failure();
  int64_t count = type.getDimSize(featureIndex);
  for (const Feature &feature : features) {
    auto actual = cast<RankedTensorType>(feature.value.getType());
    if (actual.getElementType() != type.getElementType())
      return rules.c(2).broken(feature.name +
                               " must have the operand's element type");
    if (!areCompatibleSizes(actual.getDimSize(0), count))
      return rules.c(feature.size)
          .broken(feature.name + " must have one element per feature, " +
                  Twine(count));
  }
  return RankedTensorType::get({count}, type.getElementType());
}

LogicalResult BatchNormTrainingOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  FailureOr<RankedTensorType> feature = inferFeatureType(
      Rules(location, getOperationName()), adaptor.getOperand(),
      adaptor.getFeatureIndex(),
      {{"scale", adaptor.getScale(), 3}, {"offset", adaptor.getOffset(), 4}});
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
                       {{"scale", adaptor.getScale(), 3},
                        {"offset", adaptor.getOffset(), 4},
                        {"mean", adaptor.getMean(), 5},
                        {"variance", adaptor.getVariance(), 6}});
  if (failed(feature))
    return failure();
  types.push_back(adaptor.getOperand().getType());
  return success();
}

LogicalResult BatchNormGradOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  auto output = cast<RankedTensorType>(adaptor.getGradOutput().getType());
  FailureOr<RankedTensorType> feature =
      inferFeatureType(rules, adaptor.getOperand(), adaptor.getFeatureIndex(),
                       {{"scale", adaptor.getScale(), 5},
                        {"mean", adaptor.getMean(), 4},
                        {"variance", adaptor.getVariance(), 4}});
  if (failed(feature))
    return failure();
  if (operand.getElementType() != output.getElementType())
    return rules.c(2).broken("grad_output must have the operand's element "
                             "type");
  if (failed(verifyCompatibleShape(operand, output)))
    return rules.c(3).broken("grad_output must have the operand's shape");
  types.append({operand, *feature, *feature});
  return success();
}
