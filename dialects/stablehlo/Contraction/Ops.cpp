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

//===----------------------------------------------------------------------===//
// Transforms and solvers
//===----------------------------------------------------------------------===//

LogicalResult FftOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  RankedTensorType result = getType();
  ArrayRef<int64_t> length = getFftLength();
  int64_t count = length.size();
  if (count < 1 || count > 3 || count > operand.getRank())
    return rules.broken("transforms 1 to 3 dimensions, no more than the "
                        "operand has");
  FftType type = getFftType();
  bool fromReal = type == FftType::RFFT, toReal = type == FftType::IRFFT;
  if (isa<ComplexType>(operand.getElementType()) == fromReal ||
      isa<ComplexType>(result.getElementType()) == toReal)
    return rules.broken(stringifyFftType(type) +
                        " does not fit the element types");
  // Real signals have transforms that are symmetric: half of one is stored.
  SmallVector<int64_t> from(operand.getShape()), to(operand.getShape());
  for (auto [index, size] : llvm::enumerate(length)) {
    int64_t dim = operand.getRank() - count + index;
    bool isLast = static_cast<int64_t>(index) == count - 1;
    from[dim] = toReal && isLast ? size / 2 + 1 : size;
    to[dim] = fromReal && isLast ? size / 2 + 1 : size;
  }
  if (failed(verifyCompatibleShape(from, operand.getShape())))
    return rules.broken("length does not fit the operand's last dimensions");
  return rules.resultType(RankedTensorType::get(to, result.getElementType()),
                          result);
}

/// Checks that the last two dimensions are a square matrix.
static LogicalResult checkSquare(const Rules &rules, RankedTensorType type) {
  int64_t rank = type.getRank();
  if (rank < 2 ||
      !areCompatibleSizes(type.getDimSize(rank - 2), type.getDimSize(rank - 1)))
    return rules.broken("the last two dimensions of `a` must be equal");
  return success();
}

LogicalResult CholeskyOp::verify() {
  return checkSquare(Rules(*this), cast<RankedTensorType>(getA().getType()));
}

LogicalResult TriangularSolveOp::verify() {
  Rules rules(*this);
  auto a = cast<RankedTensorType>(getA().getType());
  auto b = cast<RankedTensorType>(getB().getType());
  int64_t rank = a.getRank();
  if (failed(checkSquare(rules, a)))
    return failure();
  if (b.getRank() != rank ||
      failed(verifyCompatibleShape(a.getShape().drop_back(2),
                                   b.getShape().drop_back(2))))
    return rules.broken("`a` and `b` must have the same batch dimensions");
  if (!areCompatibleSizes(b.getDimSize(getLeftSide() ? rank - 2 : rank - 1),
                          a.getDimSize(rank - 1)))
    return rules.broken("`b` must have as many rows (or columns, for a right "
                        "side) as `a`");
  if (getTransposeA() == Transpose::TRANSPOSE_INVALID)
    return rules.broken("transpose_a must be valid");
  return rules.resultType(b, getType());
}
