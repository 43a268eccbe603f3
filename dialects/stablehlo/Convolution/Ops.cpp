//===- Ops.cpp - Convolutions: verifier -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Convolution/Ops.cpp.inc"

void StablehloDialect::addConvolutionOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Convolution/Ops.cpp.inc"
      >();
}

/// The dimension numbers of one tensor, which must be a permutation.
static LogicalResult checkRoles(const Rules &rules, StringRef name,
                                RankedTensorType type, int64_t first,
                                int64_t second, ArrayRef<int64_t> spatial) {
  SmallVector<int64_t> dims(spatial);
  dims.append({first, second});
  if (failed(rules.count(name, dims.size(), type.getRank())))
    return failure();
  return rules.distinctDims(name, dims, type.getRank());
}

LogicalResult ConvolutionOp::verify() {
  Rules rules(*this);
  auto lhs = cast<RankedTensorType>(getLhs().getType());
  auto rhs = cast<RankedTensorType>(getRhs().getType());
  RankedTensorType result = getType();
  ConvDimensionNumbersAttr dims = getDimensionNumbers();
  if (failed(checkRoles(
          rules, "input dimensions", lhs, dims.getInputBatchDimension(),
          dims.getInputFeatureDimension(), dims.getInputSpatialDimensions())) ||
      failed(checkRoles(rules, "kernel dimensions", rhs,
                        dims.getKernelInputFeatureDimension(),
                        dims.getKernelOutputFeatureDimension(),
                        dims.getKernelSpatialDimensions())) ||
      failed(checkRoles(
          rules, "output dimensions", result, dims.getOutputBatchDimension(),
          dims.getOutputFeatureDimension(), dims.getOutputSpatialDimensions())))
    return failure();
  if (lhs.getRank() != rhs.getRank() || lhs.getRank() != result.getRank())
    return rules.broken("lhs, rhs and result must have the same rank");
  if (std::optional<ArrayAttr> precision = getPrecisionConfig())
    if (!precision->empty() &&
        failed(rules.count("precision_config", precision->size(), 2)))
      return failure();

  int64_t featureGroups = getFeatureGroupCount();
  int64_t batchGroups = getBatchGroupCount();
  if (featureGroups < 1 || batchGroups < 1)
    return rules.broken("group counts must be positive");
  if (featureGroups > 1 && batchGroups > 1)
    return rules.broken("feature_group_count and batch_group_count cannot both "
                        "exceed 1");
  if (!lhs.hasStaticShape() || !rhs.hasStaticShape())
    return success();

  int64_t inputBatch = lhs.getDimSize(dims.getInputBatchDimension());
  int64_t inputFeatures = lhs.getDimSize(dims.getInputFeatureDimension());
  int64_t kernelInputs = rhs.getDimSize(dims.getKernelInputFeatureDimension());
  int64_t kernelOutputs =
      rhs.getDimSize(dims.getKernelOutputFeatureDimension());
  if (inputBatch % batchGroups)
    return rules.broken("batch_group_count must divide the input's batch");
  if (inputFeatures % featureGroups ||
      kernelInputs != inputFeatures / featureGroups)
    return rules.broken("the kernel's input features must be the input's, "
                        "divided by feature_group_count");
  if (kernelOutputs % featureGroups || kernelOutputs % batchGroups)
    return rules.broken("group counts must divide the kernel's output "
                        "features");

  SmallVector<int64_t> sizes;
  for (int64_t dim : dims.getKernelSpatialDimensions())
    sizes.push_back(rhs.getDimSize(dim));
  FailureOr<SmallVector<WindowDimension>> window =
      getWindow(rules, sizes, getWindowStrides(), getPadding(),
                getLhsDilation(), getRhsDilation());
  if (failed(window))
    return failure();
  if (std::optional<ArrayRef<bool>> reversal = getWindowReversal())
    if (failed(rules.count("window_reversal", reversal->size(), sizes.size())))
      return failure();

  SmallVector<int64_t> shape(result.getRank());
  shape[dims.getOutputBatchDimension()] = inputBatch / batchGroups;
  shape[dims.getOutputFeatureDimension()] = kernelOutputs;
  for (auto [input, output, dimension] :
       llvm::zip(dims.getInputSpatialDimensions(),
                 dims.getOutputSpatialDimensions(), *window))
    shape[output] = dimension.getOutputSize(lhs.getDimSize(input));
  return rules.resultType(RankedTensorType::get(shape, result.getElementType()),
                          result);
}
