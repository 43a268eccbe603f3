//===- SortAdjoint.cpp - The gradient of a sort -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Indexing/Placement.h"
#include "dialects/stablehlo/Reduction/Combiner.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// The same sort, which also sorts the places that elements come from.
static SortOp sortPlaces(SortOp op, Adjoints &adjoints) {
  OpBuilder builder(op);
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  RankedTensorType type = getTensorType(op.getInputs().front());
  Formula f(b);
  Value places = f.iota(type.getShape(), b.getI32Type(), op.getDimension());
  SmallVector<Value> inputs(op.getInputs());
  inputs.push_back(places);
  auto sort = SortOp::create(b, ValueRange(inputs).getTypes(), inputs,
                             op.getDimension(), op.getIsStable());
  sort.getComparator().takeBody(op.getComparator());
  auto scalar = RankedTensorType::get({}, b.getI32Type());
  Block &body = sort.getComparator().front();
  body.addArguments({scalar, scalar}, {op.getLoc(), op.getLoc()});
  adjoints.replace(op, sort);
  return sort;
}

static LogicalResult emitSort(SortOp op, Adjoints &adjoints) {
  RankedTensorType type = getTensorType(op.getInputs().front());
  // A dimension may be counted from the end.
  int64_t dim = op.getDimension();
  if (dim < 0)
    op.setDimension(dim += type.getRank());
  SortOp sort = sortPlaces(op, adjoints);
  Formula f(adjoints);
  Value places = sort->getResults().back();
  for (auto [input, result] : llvm::zip(sort.getInputs(), sort.getResults()))
    if (Value g = adjoints.getGradient(result); g && adjoints.isVaried(input))
      adjoints.addGradient(input,
                           placeAlong(f, g, places, getTensorType(input), dim));
  return success();
}

void mlir::stablehlo::attachSortAdjoint(MLIRContext *context) {
  SortOp::attachInterface<AdjointModel<SortOp, emitSort>>(*context);
}
