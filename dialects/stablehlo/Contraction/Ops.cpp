//===- Ops.cpp - Products: verifiers ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Contraction/Ops.cpp.inc"

void StablehloDialect::addContractionOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Contraction/Ops.cpp.inc"
      >();
}

/// The dimensions below `rank` that are in neither list.
static SmallVector<int64_t> getFreeDimensions(int64_t rank,
                                              ArrayRef<int64_t> batching,
                                              ArrayRef<int64_t> contracting) {
  SmallVector<int64_t> free;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!llvm::is_contained(batching, dim) &&
        !llvm::is_contained(contracting, dim))
      free.push_back(dim);
  return free;
}

SmallVector<int64_t> DotGeneralOp::getLhsFreeDimensions() {
  DotDimensionNumbersAttr dims = getDotDimensionNumbers();
  return getFreeDimensions(cast<RankedTensorType>(getLhs().getType()).getRank(),
                           dims.getLhsBatchingDimensions(),
                           dims.getLhsContractingDimensions());
}

SmallVector<int64_t> DotGeneralOp::getRhsFreeDimensions() {
  DotDimensionNumbersAttr dims = getDotDimensionNumbers();
  return getFreeDimensions(cast<RankedTensorType>(getRhs().getType()).getRank(),
                           dims.getRhsBatchingDimensions(),
                           dims.getRhsContractingDimensions());
}

static LogicalResult verifyPrecision(const Rules &rules,
                                     std::optional<ArrayAttr> precision) {
  if (precision && !precision->empty())
    return rules.count("precision_config", precision->size(), 2);
  return success();
}

LogicalResult DotGeneralOp::verify() {
  Rules rules(*this);
  auto lhs = cast<RankedTensorType>(getLhs().getType());
  auto rhs = cast<RankedTensorType>(getRhs().getType());
  DotDimensionNumbersAttr dims = getDotDimensionNumbers();
  ArrayRef<int64_t> lhsBatching = dims.getLhsBatchingDimensions();
  ArrayRef<int64_t> rhsBatching = dims.getRhsBatchingDimensions();
  ArrayRef<int64_t> lhsContracting = dims.getLhsContractingDimensions();
  ArrayRef<int64_t> rhsContracting = dims.getRhsContractingDimensions();

  if (lhsBatching.size() != rhsBatching.size())
    return rules.broken("lhs and rhs must have as many batching dimensions");
  if (lhsContracting.size() != rhsContracting.size())
    return rules.broken("lhs and rhs must have as many contracting dimensions");
  if (failed(rules.distinctDims("lhs dimension",
                                llvm::to_vector(llvm::concat<const int64_t>(
                                    lhsBatching, lhsContracting)),
                                lhs.getRank())) ||
      failed(rules.distinctDims("rhs dimension",
                                llvm::to_vector(llvm::concat<const int64_t>(
                                    rhsBatching, rhsContracting)),
                                rhs.getRank())) ||
      failed(verifyPrecision(rules, getPrecisionConfig())))
    return failure();

  SmallVector<int64_t> shape;
  for (auto [l, r] : llvm::zip(lhsBatching, rhsBatching)) {
    if (!areCompatibleSizes(lhs.getDimSize(l), rhs.getDimSize(r)))
      return rules.broken("batching dimensions " + Twine(l) + " and " +
                          Twine(r) + " differ in size");
    shape.push_back(lhs.getDimSize(l));
  }
  for (auto [l, r] : llvm::zip(lhsContracting, rhsContracting))
    if (!areCompatibleSizes(lhs.getDimSize(l), rhs.getDimSize(r)))
      return rules.broken("contracting dimensions " + Twine(l) + " and " +
                          Twine(r) + " differ in size");
  for (int64_t dim : getLhsFreeDimensions())
    shape.push_back(lhs.getDimSize(dim));
  for (int64_t dim : getRhsFreeDimensions())
    shape.push_back(rhs.getDimSize(dim));
  return rules.resultType(
      RankedTensorType::get(shape, getType().getElementType()), getType());
}

LogicalResult DotOp::verify() {
  Rules rules(*this);
  auto lhs = cast<RankedTensorType>(getLhs().getType());
  auto rhs = cast<RankedTensorType>(getRhs().getType());
  if (lhs.getRank() < 1 || lhs.getRank() > 2 || rhs.getRank() < 1 ||
      rhs.getRank() > 2)
    return rules.broken("operands must have rank 1 or 2");
  if (!areCompatibleSizes(lhs.getShape().back(), rhs.getDimSize(0)))
    return rules.broken("last dimension of lhs and first of rhs differ in "
                        "size");
  if (failed(verifyPrecision(rules, getPrecisionConfig())))
    return failure();
  SmallVector<int64_t> shape(lhs.getShape().drop_back());
  llvm::append_range(shape, rhs.getShape().drop_front());
  return rules.resultType(
      RankedTensorType::get(shape, getType().getElementType()), getType());
}
