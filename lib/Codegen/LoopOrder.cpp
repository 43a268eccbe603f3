//===- LoopOrder.cpp - How a generic's loops are nested ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopOrder.h"

using namespace mlir;

namespace deepstep {

namespace {

/// Distributing more pieces than this gains no balance.
constexpr int64_t kEnoughPieces = 64;
/// Scalar operations that pay for waking another thread.
constexpr int64_t kWorkPerPiece = 16384;
/// A cache line of f32: the narrowest column strip worth a thread.
constexpr int64_t kMinStrip = 16;

/// The dimension along which the operand's memory is contiguous, if it is a
/// plain loop dimension of extent above one.
std::optional<unsigned> getContiguousDim(AffineMap map,
                                         ArrayRef<int64_t> ranges) {
  for (AffineExpr expr : llvm::reverse(map.getResults())) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      if (ranges[dim.getPosition()] > 1)
        return dim.getPosition();
      continue;
    }
    if (isa<AffineConstantExpr>(expr))
      continue;
    for (unsigned dim = 0; dim < map.getNumDims(); ++dim)
      if (expr.isFunctionOfDim(dim))
        return dim;
  }
  return std::nullopt;
}

/// The contiguous dimension of the largest input that has one.
std::optional<unsigned> getWalkDim(linalg::GenericOp op,
                                   ArrayRef<int64_t> ranges) {
  std::optional<unsigned> walk;
  int64_t largest = 0;
  for (OpOperand *input : op.getDpsInputOperands()) {
    auto type = dyn_cast<ShapedType>(input->get().getType());
    if (!type || type.getNumElements() <= largest)
      continue;
    if (auto dim = getContiguousDim(op.getMatchingIndexingMap(input), ranges)) {
      walk = dim;
      largest = type.getNumElements();
    }
  }
  return walk;
}

/// Parallel dimensions in the order of the first result, then the others.
SmallVector<unsigned> getParallelDims(linalg::GenericOp op) {
  SmallVector<unsigned> dims;
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (AffineExpr expr : map.getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      dims.push_back(dim.getPosition());
  SmallVector<utils::IteratorType> kinds = op.getIteratorTypesArray();
  for (unsigned dim = 0; dim < kinds.size(); ++dim)
    if (kinds[dim] == utils::IteratorType::parallel &&
        !llvm::is_contained(dims, dim))
      dims.push_back(dim);
  return dims;
}

int64_t getBodyWork(linalg::GenericOp op) {
  int64_t work = 1;
  for (Operation &inner : op.getBody()->without_terminator())
    work += isa<math::MathDialect>(inner.getDialect()) ? 8 : 1;
  return work;
}

} // namespace

LoopOrder chooseLoopOrder(linalg::GenericOp op) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<unsigned> parallel = getParallelDims(op);
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  std::optional<unsigned> walk = getWalkDim(op, ranges);

  auto product = [&](ArrayRef<unsigned> dims) {
    int64_t value = 1;
    for (unsigned dim : dims)
      value *= ranges[dim];
    return value;
  };

  LoopOrder order;
  unsigned leading = parallel.size(); // Candidates for linear distribution.
  if (reductions.empty()) {
    order.dims = parallel;
    order.reductionBegin = order.registerReductionBegin = parallel.size();
    if (leading > 1)
      --leading; // Keep the innermost loop whole, for vector code.
  } else if (!walk || !llvm::is_contained(parallel, *walk)) {
    // Rows: each sum runs along contiguous memory, in a register.
    order.dims = parallel;
    order.reductionBegin = order.registerReductionBegin = parallel.size();
    for (unsigned dim : reductions)
      if (dim != walk)
        order.dims.push_back(dim);
    if (walk)
      order.dims.push_back(*walk);
  } else {
    // Columns: whole rows are added to the result.
    llvm::erase(parallel, *walk);
    order.dims = parallel;
    order.reductionBegin = parallel.size();
    llvm::append_range(order.dims, reductions);
    order.dims.push_back(*walk);
    order.registerReductionBegin = order.dims.size();
    leading = parallel.size();
  }

  int64_t outer = product(ArrayRef(order.dims).take_front(leading));
  bool stripLast = !order.dims.empty() && outer < kMinStrip &&
                   order.registerReductionBegin == order.dims.size() &&
                   ranges[order.dims.back()] >= 2 * kMinStrip;
  int64_t minimum = 1;
  if (stripLast) {
    order.distributedBegin = order.dims.size() - 1;
    order.distributedEnd = order.dims.size();
    minimum = kMinStrip;
  } else {
    int64_t pieces = 1;
    while (order.distributedEnd < leading && pieces < kEnoughPieces)
      pieces *= ranges[order.dims[order.distributedEnd++]];
  }
  order.range =
      product(ArrayRef(order.dims)
                  .slice(order.distributedBegin,
                         order.distributedEnd - order.distributedBegin));
  int64_t total = product(order.dims) * getBodyWork(op);
  int64_t perIteration =
      std::max<int64_t>(1, total / std::max<int64_t>(1, order.range));
  order.grain =
      std::max(minimum, (kWorkPerPiece + perIteration - 1) / perIteration);
  return order;
}

} // namespace deepstep
