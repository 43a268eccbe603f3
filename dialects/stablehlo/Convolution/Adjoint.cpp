//===- Adjoint.cpp - Gradients of convolutions ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Both gradients are convolutions. That of the input slides the reversed kernel
// over the result's gradient, in which strides become holes; that of the kernel
// slides the result's gradient over the input, and contracts the batch. Groups
// of features and groups of the batch take each other's places.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// A convolution along one spatial dimension.
struct SpatialDimension {
  int64_t input, kernel, output;
  int64_t stride, low, high, inputDilation, kernelDilation;
  bool reversed;

  int64_t getInputExtent() const { return dilate(input, inputDilation); }
  int64_t getKernelExtent() const { return dilate(kernel, kernelDilation); }
  int64_t getOutputExtent() const { return dilate(output, stride); }

private:
  static int64_t dilate(int64_t size, int64_t dilation) {
    return size == 0 ? 0 : 1 + (size - 1) * dilation;
  }
};

class ConvolutionAdjoint {
public:
  ConvolutionAdjoint(ConvolutionOp op, Adjoints &adjoints);

  Value ofInput();
  Value ofKernel();

private:
  Value moveGroups(Value x, int64_t from, int64_t to, int64_t groups);
  Value convolve(Value lhs, Value rhs, ArrayRef<SpatialDimension> window,
                 ConvDimensionNumbersAttr numbers, RankedTensorType like,
                 int64_t featureGroups, int64_t batchGroups);

  ConvolutionOp op;
  Formula f;
  ImplicitLocOpBuilder &b;
  Value gradient;
  ConvDimensionNumbersAttr numbers;
  SmallVector<SpatialDimension> spatial;
  int64_t featureGroups, batchGroups;
};

} // namespace

ConvolutionAdjoint::ConvolutionAdjoint(ConvolutionOp op, Adjoints &adjoints)
    : op(op), f(adjoints), b(adjoints.getBuilder()),
      gradient(adjoints.getGradient(op.getResult())),
      numbers(op.getDimensionNumbers()),
      featureGroups(op.getFeatureGroupCount()),
      batchGroups(op.getBatchGroupCount()) {
  auto get = [](std::optional<ArrayRef<int64_t>> values, unsigned i) {
    return values ? (*values)[i] : 1;
  };
  SmallVector<int64_t> padding(2 * numbers.getInputSpatialDimensions().size());
  if (op.getPadding())
    padding.assign(op.getPadding()->getValues<int64_t>().begin(),
                   op.getPadding()->getValues<int64_t>().end());
  for (auto [i, input, kernel, output] :
       llvm::enumerate(numbers.getInputSpatialDimensions(),
                       numbers.getKernelSpatialDimensions(),
                       numbers.getOutputSpatialDimensions()))
    spatial.push_back({getTensorType(op.getLhs()).getDimSize(input),
                       getTensorType(op.getRhs()).getDimSize(kernel),
                       getTensorType(op.getResult()).getDimSize(output),
                       get(op.getWindowStrides(), i), padding[2 * i],
                       padding[2 * i + 1], get(op.getLhsDilation(), i),
                       get(op.getRhsDilation(), i),
                       op.getWindowReversal() && (*op.getWindowReversal())[i]});
}

/// Splits the groups, which are outermost, from dimension `from` and makes them
/// outermost in `to`.
Value ConvolutionAdjoint::moveGroups(Value x, int64_t from, int64_t to,
                                     int64_t groups) {
  if (groups == 1)
    return x;
  SmallVector<int64_t> merged(getTensorType(x).getShape());
  SmallVector<int64_t> split = merged;
  split[from] /= groups;
  split.insert(split.begin() + from, groups);
  merged[from] /= groups;
  merged[to] *= groups;
  SmallVector<int64_t> permutation;
  for (int64_t dim = 0; dim < int64_t(merged.size()); ++dim) {
    if (dim == to)
      permutation.push_back(from);
    permutation.push_back(dim + (dim >= from));
  }
  return f.reshape(f.transpose(f.reshape(x, split), permutation), merged);
}

Value ConvolutionAdjoint::convolve(Value lhs, Value rhs,
                                   ArrayRef<SpatialDimension> window,
                                   ConvDimensionNumbersAttr numbers,
                                   RankedTensorType like, int64_t featureGroups,
                                   int64_t batchGroups) {
  auto collect = [&](auto member) {
    return b.getDenseI64ArrayAttr(llvm::map_to_vector(
        window, [&](const SpatialDimension &d) { return d.*member; }));
  };
  SmallVector<int64_t> padding;
  SmallVector<bool> reversal;
  for (const SpatialDimension &d : window) {
    padding.append({d.low, d.high});
    reversal.push_back(d.reversed);
  }
  auto paddingType =
      RankedTensorType::get({int64_t(window.size()), 2}, b.getI64Type());
  Type element = getTensorType(gradient).getElementType();
  Value result = ConvolutionOp::create(
      b, like.clone(element), f.convert(lhs, element), f.convert(rhs, element),
      collect(&SpatialDimension::stride),
      DenseIntElementsAttr::get(paddingType, padding),
      collect(&SpatialDimension::inputDilation),
      collect(&SpatialDimension::kernelDilation),
      b.getDenseBoolArrayAttr(reversal), numbers,
      b.getI64IntegerAttr(featureGroups), b.getI64IntegerAttr(batchGroups),
      op.getPrecisionConfigAttr());
  return result;
}

Value ConvolutionAdjoint::ofInput() {
  SmallVector<SpatialDimension> window;
  for (const SpatialDimension &d : spatial) {
    int64_t low = d.getKernelExtent() - d.low - 1;
    int64_t high = d.getInputExtent() + d.getKernelExtent() - 1 -
                   d.getOutputExtent() - low;
    window.push_back({d.output, d.kernel, d.input, d.inputDilation, low, high,
                      d.stride, d.kernelDilation, !d.reversed});
  }
  auto transposed = ConvDimensionNumbersAttr::get(
      b.getContext(), numbers.getOutputBatchDimension(),
      numbers.getOutputFeatureDimension(), numbers.getOutputSpatialDimensions(),
      numbers.getKernelOutputFeatureDimension(),
      numbers.getKernelInputFeatureDimension(),
      numbers.getKernelSpatialDimensions(), numbers.getInputBatchDimension(),
      numbers.getInputFeatureDimension(), numbers.getInputSpatialDimensions());
  int64_t groups = featureGroups * batchGroups;
  Value kernel =
      moveGroups(op.getRhs(), numbers.getKernelOutputFeatureDimension(),
                 numbers.getKernelInputFeatureDimension(), groups);
  // Groups of the batch come out as groups of features.
  RankedTensorType type = getTensorType(op.getLhs());
  SmallVector<int64_t> shape(type.getShape());
  shape[numbers.getInputBatchDimension()] /= batchGroups;
  shape[numbers.getInputFeatureDimension()] *= batchGroups;
  Value result = convolve(gradient, kernel, window, transposed,
                          type.clone(shape), groups, 1);
  result = moveGroups(result, numbers.getInputFeatureDimension(),
                      numbers.getInputBatchDimension(), batchGroups);
  return f.convert(result, type.getElementType());
}

Value ConvolutionAdjoint::ofKernel() {
  SmallVector<SpatialDimension> window;
  SmallVector<int64_t> reversed;
  for (auto [d, dim] :
       llvm::zip(spatial, numbers.getKernelSpatialDimensions())) {
    int64_t high = d.getOutputExtent() - d.getInputExtent() +
                   d.getKernelExtent() - d.low - 1;
    window.push_back({d.input, d.output, d.kernel, d.kernelDilation, d.low,
                      high, d.inputDilation, d.stride, false});
    if (d.reversed)
      reversed.push_back(dim);
  }
  auto transposed = ConvDimensionNumbersAttr::get(
      b.getContext(), numbers.getInputFeatureDimension(),
      numbers.getInputBatchDimension(), numbers.getInputSpatialDimensions(),
      numbers.getOutputBatchDimension(), numbers.getOutputFeatureDimension(),
      numbers.getOutputSpatialDimensions(),
      numbers.getKernelInputFeatureDimension(),
      numbers.getKernelOutputFeatureDimension(),
      numbers.getKernelSpatialDimensions());
  RankedTensorType type = getTensorType(op.getRhs());
  Value result = convolve(op.getLhs(), gradient, window, transposed, type,
                          /*featureGroups=*/batchGroups,
                          /*batchGroups=*/featureGroups);
  if (!reversed.empty())
    result = b.createOrFold<ReverseOp>(result.getType(), result, reversed);
  return f.convert(result, type.getElementType());
}

static LogicalResult emitConvolution(ConvolutionOp op, Adjoints &adjoints) {
  if (adjoints.isVaried(op.getLhs()))
    adjoints.addGradient(op.getLhs(),
                         ConvolutionAdjoint(op, adjoints).ofInput());
  if (adjoints.isVaried(op.getRhs()))
    adjoints.addGradient(op.getRhs(),
                         ConvolutionAdjoint(op, adjoints).ofKernel());
  return success();
}

void mlir::stablehlo::attachConvolutionAdjoints(MLIRContext *context) {
  ConvolutionOp::attachInterface<AdjointModel<ConvolutionOp, emitConvolution>>(
      *context);
}
