//===- Adjoint.cpp - Gradients of products of tensors -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// One operand of a product.
struct Side {
  Value value;
  ArrayRef<int64_t> batching, contracting;
  SmallVector<int64_t> free;
  /// Where its free dimensions begin in the result.
  int64_t freeInResult;
  bool isLeft;
};

struct Product {
  Side lhs, rhs;
  Value result;
  ArrayAttr precision;
  DotAlgorithmAttr algorithm;
};

bool isIdentity(ArrayRef<int64_t> permutation) {
  return llvm::equal(permutation, llvm::seq<int64_t>(permutation.size()));
}

/// The precision of a product whose operands may be in the other order.
ArrayAttr getPrecision(ArrayAttr precision, bool swapped) {
  if (!swapped || !precision || precision.size() != 2)
    return precision;
  return ArrayAttr::get(precision.getContext(), {precision[1], precision[0]});
}

/// The gradient of `side`: that of the result, contracted with the free
/// dimensions of `other`. Has one dot_general, and a transpose unless one of
/// the two orders of operands gives the dimensions in their own order.
Value emitOperand(const Product &product, Value g, const Side &side,
                  const Side &other, Formula &f) {
  ImplicitLocOpBuilder &b = f.getBuilder();
  Type resultElement = getTensorType(g).getElementType();
  int64_t batches = side.batching.size();
  auto resultBatching = llvm::to_vector(llvm::seq<int64_t>(batches));
  auto otherInResult = llvm::to_vector(llvm::seq<int64_t>(
      other.freeInResult, other.freeInResult + other.free.size()));

  // `other` keeps its contracting dimensions, in their order in it.
  auto kept = llvm::to_vector(llvm::seq<size_t>(other.contracting.size()));
  llvm::sort(kept, [&](size_t i, size_t j) {
    return other.contracting[i] < other.contracting[j];
  });
  // Dimensions of `side`, as the product has them with g on the left.
  auto getOrder = [&](bool gradientFirst) {
    SmallVector<int64_t> order(side.batching);
    if (gradientFirst)
      llvm::append_range(order, side.free);
    for (size_t i : kept)
      order.push_back(side.contracting[i]);
    if (!gradientFirst)
      llvm::append_range(order, side.free);
    return order;
  };
  bool gradientFirst = !isIdentity(getOrder(false));
  SmallVector<int64_t> order = getOrder(gradientFirst);

  Value factor = f.convert(other.value, resultElement);
  auto numbers =
      gradientFirst
          ? DotDimensionNumbersAttr::get(b.getContext(), resultBatching,
                                         other.batching, otherInResult,
                                         other.free)
          : DotDimensionNumbersAttr::get(b.getContext(), other.batching,
                                         resultBatching, other.free,
                                         otherInResult);
  RankedTensorType sideType = getTensorType(side.value);
  SmallVector<int64_t> shape, permutation(order.size());
  for (auto [i, dim] : llvm::enumerate(order)) {
    shape.push_back(sideType.getDimSize(dim));
    permutation[dim] = i;
  }
  // The gradient takes the place, and so the precision, of `side`.
  Value contracted = DotGeneralOp::create(
      b, RankedTensorType::get(shape, resultElement),
      gradientFirst ? g : factor, gradientFirst ? factor : g, numbers,
      getPrecision(product.precision, side.isLeft != gradientFirst),
      product.algorithm);
  return f.convert(f.transpose(contracted, permutation),
                   sideType.getElementType());
}

LogicalResult emitProduct(const Product &product, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(product.result);
  const Side &lhs = product.lhs, &rhs = product.rhs;
  if (adjoints.isVaried(lhs.value))
    adjoints.addGradient(lhs.value, emitOperand(product, g, lhs, rhs, f));
  if (adjoints.isVaried(rhs.value))
    adjoints.addGradient(rhs.value, emitOperand(product, g, rhs, lhs, f));
  return success();
}

LogicalResult emitDotGeneral(DotGeneralOp op, Adjoints &adjoints) {
  DotDimensionNumbersAttr numbers = op.getDotDimensionNumbers();
  int64_t batches = numbers.getLhsBatchingDimensions().size();
  Side lhs{op.getLhs(),
           numbers.getLhsBatchingDimensions(),
           numbers.getLhsContractingDimensions(),
           op.getLhsFreeDimensions(),
           batches,
           true};
  Side rhs{op.getRhs(),
           numbers.getRhsBatchingDimensions(),
           numbers.getRhsContractingDimensions(),
           op.getRhsFreeDimensions(),
           batches + int64_t(lhs.free.size()),
           false};
  return emitProduct({lhs, rhs, op.getResult(), op.getPrecisionConfigAttr(),
                      op.getAlgorithmAttr()},
                     adjoints);
}

/// The vectors and matrices of older exporters.
LogicalResult emitDot(DotOp op, Adjoints &adjoints) {
  int64_t last = getTensorType(op.getLhs()).getRank() - 1, first = 0;
  SmallVector<int64_t> lhsFree, rhsFree;
  if (last == 1)
    lhsFree.push_back(0);
  if (getTensorType(op.getRhs()).getRank() == 2)
    rhsFree.push_back(1);
  Side lhs{op.getLhs(), {}, last, lhsFree, 0, true};
  Side rhs{op.getRhs(), {}, first, rhsFree, int64_t(lhsFree.size()), false};
  return emitProduct(
      {lhs, rhs, op.getResult(), op.getPrecisionConfigAttr(), {}}, adjoints);
}

} // namespace

void mlir::stablehlo::attachContractionAdjoints(MLIRContext *context) {
  DotGeneralOp::attachInterface<AdjointModel<DotGeneralOp, emitDotGeneral>>(
      *context);
  DotOp::attachInterface<AdjointModel<DotOp, emitDot>>(*context);
}
