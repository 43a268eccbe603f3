//===- Adjoint.cpp - Gradients of rearrangements ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// Elements that were repeated sum up their gradients.
LogicalResult emitBroadcast(BroadcastInDimOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  RankedTensorType type = getTensorType(op.getOperand());
  ArrayRef<int64_t> places = op.getBroadcastDimensions();
  SmallVector<int64_t> summed, kept;
  for (int64_t dim = 0; dim < op.getType().getRank(); ++dim) {
    const int64_t *from = llvm::find(places, dim);
    bool repeats =
        from == places.end() ||
        type.getDimSize(from - places.begin()) != op.getType().getDimSize(dim);
    (repeats ? summed : kept).push_back(dim);
  }
  // The kept dimensions are in the result's order, the operand's may differ.
  SmallVector<int64_t> permutation;
  for (int64_t place : places)
    if (const int64_t *found = llvm::find(kept, place); found != kept.end())
      permutation.push_back(found - kept.begin());
  Value sum = f.transpose(f.sum(g, summed), permutation);
  adjoints.addGradient(op.getOperand(), f.reshape(sum, type.getShape()));
  return success();
}

LogicalResult emitReshape(ReshapeOp op, Adjoints &adjoints) {
  Value g = adjoints.getGradient(op.getResult());
  ArrayRef<int64_t> shape = getTensorType(op.getOperand()).getShape();
  adjoints.addGradient(op.getOperand(), Formula(adjoints).reshape(g, shape));
  return success();
}

LogicalResult emitTranspose(TransposeOp op, Adjoints &adjoints) {
  Value g = adjoints.getGradient(op.getResult());
  SmallVector<int64_t> inverse(op.getPermutation().size());
  for (auto [i, dim] : llvm::enumerate(op.getPermutation()))
    inverse[dim] = i;
  adjoints.addGradient(op.getOperand(),
                       Formula(adjoints).transpose(g, inverse));
  return success();
}

LogicalResult emitReverse(ReverseOp op, Adjoints &adjoints) {
  Value g = adjoints.getGradient(op.getResult());
  adjoints.addGradient(op.getOperand(),
                       adjoints.getBuilder().createOrFold<ReverseOp>(
                           g.getType(), g, op.getDimensions()));
  return success();
}

/// If `sum` is a tensor of zeros around a block that begins along one dimension
/// where the slice of `op` ends, and that agrees with it in the others: the
/// slice's gradient and the block, joined. A tensor that is split gets the
/// gradients of its parts back by one concatenation, without any sums.
Value joinNeighbours(SliceOp op, Value g, Value sum, Formula &f) {
  auto padded = sum ? sum.getDefiningOp<PadOp>() : nullptr;
  auto allOne = [](ArrayRef<int64_t> v) {
    return llvm::all_of(v, [](int64_t i) { return i == 1; });
  };
  if (!padded || !allOne(op.getStrides()) ||
      llvm::any_of(padded.getInteriorPadding(), [](int64_t i) { return i; }) ||
      !matchPattern(padded.getPaddingValue(), m_AnyZeroFloat()))
    return {};
  Value block = padded.getOperand();
  std::optional<int64_t> joined;
  SmallVector<int64_t> shape(op.getType().getShape());
  for (int64_t dim = 0; dim < op.getType().getRank(); ++dim) {
    int64_t start = padded.getEdgePaddingLow()[dim];
    int64_t size = getTensorType(block).getDimSize(dim);
    if (start == op.getStartIndices()[dim] && size == shape[dim])
      continue;
    if (joined || start != op.getLimitIndices()[dim])
      return {};
    joined = dim;
    shape[dim] += size;
  }
  if (!joined)
    return {};
  SmallVector<Value> parts{g};
  auto former = block.getDefiningOp<ConcatenateOp>();
  if (former && int64_t(former.getDimension()) == *joined)
    llvm::append_range(parts, former.getInputs());
  else
    parts.push_back(block);
  Value whole = ConcatenateOp::create(
      f.getBuilder(), getTensorType(g).clone(shape), parts, *joined);
  SmallVector<int64_t> low(op.getStartIndices()), high, none(shape.size(), 0);
  for (auto [total, from, size] :
       llvm::zip(getTensorType(sum).getShape(), low, shape))
    high.push_back(total - from - size);
  return f.pad(whole, low, high, none);
}

/// Zeros around and between the gradients of the elements that were taken.
LogicalResult emitSlice(SliceOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  RankedTensorType type = getTensorType(op.getOperand());
  if (!adjoints.isVaried(op.getOperand()))
    return success();
  Value sum = adjoints.getGradient(op.getOperand());
  if (Value joined = joinNeighbours(op, g, sum, f)) {
    adjoints.setGradient(op.getOperand(), joined);
    return success();
  }
  SmallVector<int64_t> high, interior;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    int64_t count = op.getType().getDimSize(dim);
    int64_t stride = op.getStrides()[dim];
    int64_t extent = count == 0 ? 0 : 1 + (count - 1) * stride;
    high.push_back(type.getDimSize(dim) - op.getStartIndices()[dim] - extent);
    interior.push_back(stride - 1);
  }
  adjoints.addGradient(op.getOperand(),
                       f.pad(g, op.getStartIndices(), high, interior));
  return success();
}

LogicalResult emitConcatenate(ConcatenateOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  RankedTensorType type = op.getType();
  SmallVector<int64_t> starts(type.getRank(), 0), limits(type.getShape()),
      strides(type.getRank(), 1);
  int64_t dim = op.getDimension(), place = 0;
  for (Value input : op.getInputs()) {
    starts[dim] = place;
    place += getTensorType(input).getDimSize(dim);
    limits[dim] = place;
    if (adjoints.isVaried(input))
      adjoints.addGradient(input, f.slice(g, starts, limits, strides));
  }
  return success();
}

/// The gradients of the elements that the padding left: those that it cut off,
/// by negative sizes, get zero.
Value emitUnpadded(PadOp op, Value g, Formula &f) {
  RankedTensorType type = getTensorType(op.getOperand());
  int64_t rank = type.getRank();
  SmallVector<int64_t> low, high, starts, limits, strides;
  for (int64_t dim = 0; dim < rank; ++dim) {
    int64_t size = type.getDimSize(dim);
    int64_t stride = op.getInteriorPadding()[dim] + 1;
    int64_t extent = size == 0 ? 0 : 1 + (size - 1) * stride;
    // Zeros in place of what was cut off, then what lies at the elements.
    low.push_back(std::max<int64_t>(0, -op.getEdgePaddingLow()[dim]));
    high.push_back(std::max<int64_t>(0, -op.getEdgePaddingHigh()[dim]));
    starts.push_back(std::max<int64_t>(0, op.getEdgePaddingLow()[dim]));
    limits.push_back(starts.back() + extent);
    strides.push_back(stride);
  }
  Value whole = f.pad(g, low, high, SmallVector<int64_t>(rank, 0));
  return f.slice(whole, starts, limits, strides);
}

LogicalResult emitPad(PadOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  Value ofOperand = emitUnpadded(op, g, f);
  adjoints.addGradient(op.getOperand(), ofOperand);
  if (adjoints.isVaried(op.getPaddingValue())) {
    auto all = llvm::to_vector(llvm::seq<int64_t>(op.getType().getRank()));
    adjoints.addGradient(op.getPaddingValue(),
                         f.sub(f.sum(g, all), f.sum(ofOperand, all)));
  }
  return success();
}

} // namespace

void mlir::stablehlo::attachShapeAdjoints(MLIRContext *context) {
  MLIRContext &c = *context;
  BroadcastInDimOp::attachInterface<
      AdjointModel<BroadcastInDimOp, emitBroadcast>>(c);
  ReshapeOp::attachInterface<AdjointModel<ReshapeOp, emitReshape>>(c);
  TransposeOp::attachInterface<AdjointModel<TransposeOp, emitTranspose>>(c);
  ReverseOp::attachInterface<AdjointModel<ReverseOp, emitReverse>>(c);
  SliceOp::attachInterface<AdjointModel<SliceOp, emitSlice>>(c);
  ConcatenateOp::attachInterface<AdjointModel<ConcatenateOp, emitConcatenate>>(
      c);
  PadOp::attachInterface<AdjointModel<PadOp, emitPad>>(c);
}
