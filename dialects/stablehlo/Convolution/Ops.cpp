//===- Ops.cpp - Convolutions: verifier -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/Convolution/Verify.h"
#include "dialects/stablehlo/OlderForms.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Convolution/Ops.cpp.inc"

void StablehloDialect::addConvolutionOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Convolution/Ops.cpp.inc"
      >(*this);
}

/// Checks that a tensor's spatial dimensions and its two others are all of its
/// `rank` dimensions; `counted` and `distinct` are the constraints' numbers.
static LogicalResult checkRoles(const Rules &rules, int counted, int distinct,
                                StringRef name, int64_t rank, int64_t first,
                                int64_t second, ArrayRef<int64_t> spatial) {
  SmallVector<int64_t> dims(spatial);
  dims.append({first, second});
  if (failed(rules.c(counted).count(name, dims.size(), rank)) ||
      failed(rules.c(distinct).inRange(name, dims, rank)))
    return failure();
  return rules.c(distinct).distinct(name, dims);
}

LogicalResult ConvolutionParts::verifyRoles(const Rules &rules) const {
  int64_t rank = lhs.getRank();
  if (rhs.getRank() != rank)
    return rules.c(1).broken("lhs and rhs must have the same rank");
  if (result.getRank() != rank)
    return rules.c(26).broken("lhs and result must have the same rank");
  return failure(failed(checkRoles(rules, 12, 13, "input dimensions", rank,
                                   dims.getInputBatchDimension(),
                                   dims.getInputFeatureDimension(),
                                   dims.getInputSpatialDimensions())) ||
                 failed(checkRoles(rules, 17, 18, "kernel dimensions", rank,
                                   dims.getKernelInputFeatureDimension(),
                                   dims.getKernelOutputFeatureDimension(),
                                   dims.getKernelSpatialDimensions())) ||
                 failed(checkRoles(rules, 19, 20, "output dimensions", rank,
                                   dims.getOutputBatchDimension(),
                                   dims.getOutputFeatureDimension(),
                                   dims.getOutputSpatialDimensions())));
}

/// True if the size is known not to be a multiple.
static bool isNoMultiple(int64_t size, int64_t divisor) {
  return !ShapedType::isDynamic(size) && size % divisor;
}

LogicalResult ConvolutionParts::verifyGroups(const Rules &rules) const {
  if (featureGroups < 1)
    return rules.c(21).broken("feature_group_count must be positive");
  if (batchGroups < 1)
    return rules.c(22).broken("batch_group_count must be positive");
  if (featureGroups > 1 && batchGroups > 1)
    return rules.c(23).broken("feature_group_count and batch_group_count "
                              "cannot both exceed 1");
  int64_t features = lhs.getDimSize(dims.getInputFeatureDimension());
  int64_t kernelInputs = rhs.getDimSize(dims.getKernelInputFeatureDimension());
  int64_t outputs = rhs.getDimSize(dims.getKernelOutputFeatureDimension());
  if (isNoMultiple(lhs.getDimSize(dims.getInputBatchDimension()), batchGroups))
    return rules.c(10).broken("batch_group_count must divide the input's "
                              "batch");
  if (isNoMultiple(features, featureGroups))
    return rules.c(11).broken("feature_group_count must divide the input's "
                              "features");
  if (!ShapedType::isDynamic(features) &&
      !areCompatibleSizes(kernelInputs, features / featureGroups))
    return rules.c(14).broken("the kernel's input features must be the "
                              "input's, divided by feature_group_count");
  if (isNoMultiple(outputs, batchGroups))
    return rules.c(15).broken("batch_group_count must divide the kernel's "
                              "output features");
  if (isNoMultiple(outputs, featureGroups))
    return rules.c(16).broken("feature_group_count must divide the kernel's "
                              "output features");
  return success();
}

LogicalResult
ConvolutionParts::verify(const Rules &rules,
                         std::optional<DenseIntElementsAttr> padding,
                         bool knowsPadding) const {
  if (failed(verifyRoles(rules)) || failed(verifyGroups(rules)) ||
      failed(verifyPrecision(rules.c(24), precision)))
    return failure();

  SmallVector<int64_t> sizes;
  for (int64_t dim : dims.getKernelSpatialDimensions())
    sizes.push_back(rhs.getDimSize(dim));
  WindowConstraints constraints;
  constraints.strides[0] = 2;
  constraints.strides[1] = 3;
  constraints.padding = 4;
  constraints.baseDilations[0] = 5;
  constraints.baseDilations[1] = 6;
  constraints.windowDilations[0] = 7;
  constraints.windowDilations[1] = 8;
  FailureOr<SmallVector<WindowDimension>> window =
      getWindow(rules, constraints, sizes.size(), std::nullopt, strides,
                padding, lhsDilation, rhsDilation);
  if (failed(window) ||
      (reversal && failed(rules.c(9).count("window_reversal", reversal->size(),
                                           sizes.size()))))
    return failure();

  SmallVector<int64_t> shape(result.getRank(), ShapedType::kDynamic);
  int64_t batch = lhs.getDimSize(dims.getInputBatchDimension());
  if (!ShapedType::isDynamic(batch))
    shape[dims.getOutputBatchDimension()] = batch / batchGroups;
  shape[dims.getOutputFeatureDimension()] =
      rhs.getDimSize(dims.getKernelOutputFeatureDimension());
  if (knowsPadding) {
    SmallVector<int64_t> spatial;
    for (auto [input, size, dimension] :
         llvm::zip(dims.getInputSpatialDimensions(), sizes, *window)) {
      dimension.size = size;
      spatial.push_back(lhs.getDimSize(input));
    }
    FailureOr<SmallVector<int64_t>> counts =
        getOutputShape(rules.c(25), spatial, *window);
    if (failed(counts))
      return failure();
    for (auto [dim, count] :
         llvm::zip(dims.getOutputSpatialDimensions(), *counts))
      shape[dim] = count;
  }
  return rules.c(25).resultType(
      RankedTensorType::get(shape, result.getElementType()), result);
}

LogicalResult ConvolutionOp::verify() {
  return ConvolutionParts(*this).verify(Rules(*this), getPadding(),
                                        /*knowsPadding=*/true);
}
