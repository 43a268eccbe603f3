//===- Ops.cpp - Products: verifiers ----------------------------*- C++ -*-===//
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
#include "dialects/stablehlo/Contraction/Ops.cpp.inc"

void StablehloDialect::addContractionOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Contraction/Ops.cpp.inc"
      >(*this);
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

/// Checks the steps of an algorithm, which says all about precision itself.
static LogicalResult verifyAlgorithm(const Rules &rules,
                                     DotAlgorithmAttr algorithm,
                                     std::optional<ArrayAttr> precision) {
  auto isDefault = [](Attribute operand) {
    return cast<PrecisionAttr>(operand).getValue() == Precision::DEFAULT;
  };
  if (precision && !llvm::all_of(*precision, isDefault))
    return rules.c(21).broken("precision_config must be DEFAULT where an "
                              "algorithm is given");
  if (algorithm.getLhsComponentCount() < 1)
    return rules.c(22).broken("lhs_component_count must be positive");
  if (algorithm.getRhsComponentCount() < 1)
    return rules.c(23).broken("rhs_component_count must be positive");
  if (algorithm.getNumPrimitiveOperations() < 1)
    return rules.c(24).broken("num_primitive_operations must be positive");
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
  auto join = [](ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
    return llvm::to_vector(llvm::concat<const int64_t>(a, b));
  };

  if (lhsBatching.size() != rhsBatching.size())
    return rules.c(1).broken("lhs and rhs must have as many batching "
                             "dimensions");
  if (lhsContracting.size() != rhsContracting.size())
    return rules.c(2).broken("lhs and rhs must have as many contracting "
                             "dimensions");
  if (failed(rules.c(3).distinct("lhs dimension",
                                 join(lhsBatching, lhsContracting))) ||
      failed(rules.c(4).distinct("rhs dimension",
                                 join(rhsBatching, rhsContracting))) ||
      failed(rules.c(5).inRange("lhs batching dimension", lhsBatching,
                                lhs.getRank())) ||
      failed(rules.c(6).inRange("lhs contracting dimension", lhsContracting,
                                lhs.getRank())) ||
      failed(rules.c(7).inRange("rhs batching dimension", rhsBatching,
                                rhs.getRank())) ||
      failed(rules.c(8).inRange("rhs contracting dimension", rhsContracting,
                                rhs.getRank())) ||
      failed(verifyPrecision(rules.c(11), getPrecisionConfig())))
    return failure();
  if (DotAlgorithmAttr algorithm = getAlgorithmAttr())
    if (failed(verifyAlgorithm(rules, algorithm, getPrecisionConfig())))
      return failure();

  SmallVector<int64_t> shape;
  for (auto [l, r] : llvm::zip(lhsBatching, rhsBatching)) {
    if (!areCompatibleSizes(lhs.getDimSize(l), rhs.getDimSize(r)))
      return rules.c(9).broken("batching dimensions " + Twine(l) + " and " +
                               Twine(r) + " differ in size");
    shape.push_back(lhs.getDimSize(l));
  }
  for (auto [l, r] : llvm::zip(lhsContracting, rhsContracting))
    if (!areCompatibleSizes(lhs.getDimSize(l), rhs.getDimSize(r)))
      return rules.c(10).broken("contracting dimensions " + Twine(l) + " and " +
                                Twine(r) + " differ in size");
  for (int64_t dim : getLhsFreeDimensions())
    shape.push_back(lhs.getDimSize(dim));
  for (int64_t dim : getRhsFreeDimensions())
    shape.push_back(rhs.getDimSize(dim));
  return rules.c(12).resultType(
      RankedTensorType::get(shape, getType().getElementType()), getType());
}

LogicalResult DotOp::verify() {
  Rules rules(*this);
  auto lhs = cast<RankedTensorType>(getLhs().getType());
  auto rhs = cast<RankedTensorType>(getRhs().getType());
  if (lhs.getRank() < 1 || lhs.getRank() > 2 || rhs.getRank() < 1 ||
      rhs.getRank() > 2)
    return rules.c(1).broken("operands must have rank 1 or 2");
  if (!areCompatibleSizes(lhs.getShape().back(), rhs.getDimSize(0)))
    return rules.c(2).broken("last dimension of lhs and first of rhs differ in "
                             "size");
  if (failed(verifyPrecision(rules.c(3), getPrecisionConfig())))
    return failure();
  SmallVector<int64_t> shape(lhs.getShape().drop_back());
  llvm::append_range(shape, rhs.getShape().drop_front());
  return rules.c(4).resultType(
      RankedTensorType::get(shape, getType().getElementType()), getType());
}

//===----------------------------------------------------------------------===//
// Transforms and solvers
//===----------------------------------------------------------------------===//

/// True if the types are the real and the complex type of one transform.
static bool fitFft(FftType type, Type from, Type to) {
  auto ofReal = [](Type real, Type complex) {
    auto type = dyn_cast<ComplexType>(complex);
    return type && type.getElementType() == real;
  };
  switch (type) {
  case FftType::FFT:
  case FftType::IFFT:
    return isa<ComplexType>(from) && from == to;
  case FftType::RFFT:
    return ofReal(from, to);
  case FftType::IRFFT:
    return ofReal(to, from);
  }
  llvm_unreachable("unknown transform");
}

LogicalResult FftOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  RankedTensorType result = getType();
  ArrayRef<int64_t> length = getFftLength();
  int64_t count = length.size(), rank = operand.getRank();
  if (count < 1 || count > 3)
    return rules.c(3).broken("transforms 1 to 3 dimensions");
  if (count > rank)
    return rules.c(1).broken("transforms no more dimensions than the operand "
                             "has");
  if (llvm::any_of(length, [](int64_t size) { return size < 0; }))
    return rules.c(4).broken("length must not be negative");
  FftType type = getFftType();
  if (!fitFft(type, operand.getElementType(), result.getElementType()))
    return rules.c(2).broken(stringifyFftType(type) +
                             " does not fit the element types");
  // A real signal has a symmetric transform, of which one half is stored.
  bool toReal = type == FftType::IRFFT;
  ArrayRef<int64_t> signal = (toReal ? result : operand).getShape();
  if (result.getRank() != rank ||
      failed(verifyCompatibleShape(signal.take_back(count), length)))
    return rules.c(4).broken("length does not fit the last dimensions");
  SmallVector<int64_t> stored(signal);
  if (type == FftType::RFFT || toReal)
    if (int64_t &last = stored.back(); !ShapedType::isDynamic(last))
      last = last == 0 ? 0 : last / 2 + 1;
  ArrayRef<int64_t> transform = (toReal ? operand : result).getShape();
  if (failed(verifyCompatibleShape(transform, stored)))
    return rules.c(5).broken("operand and result shapes do not agree");
  return success();
}

/// The last dimensions of a matrix, or of many, are equal.
static bool isSquare(RankedTensorType type) {
  int64_t rank = type.getRank();
  return areCompatibleSizes(type.getDimSize(rank - 2),
                            type.getDimSize(rank - 1));
}

LogicalResult CholeskyOp::verify() {
  Rules rules(*this);
  auto a = cast<RankedTensorType>(getA().getType());
  if (a.getRank() < 2)
    return rules.c(2).broken("`a` must have rank 2 or more");
  if (!isSquare(a))
    return rules.c(3).broken("the last two dimensions of `a` must be equal");
  return success();
}

LogicalResult TriangularSolveOp::verify() {
  Rules rules(*this);
  auto a = cast<RankedTensorType>(getA().getType());
  auto b = cast<RankedTensorType>(getB().getType());
  int64_t rank = a.getRank();
  if (rank < 2 || b.getRank() != rank)
    return rules.c(2).broken("`a` and `b` must have the same rank, 2 or more");
  if (failed(verifyCompatibleShape(a.getShape().drop_back(2),
                                   b.getShape().drop_back(2))))
    return rules.c(3).broken("`a` and `b` must have the same batch dimensions");
  if (!isSquare(a))
    return rules.c(3).broken("the last two dimensions of `a` must be equal");
  if (!areCompatibleSizes(b.getDimSize(getLeftSide() ? rank - 2 : rank - 1),
                          a.getDimSize(rank - 1)))
    return rules.c(3).broken("`b` must have as many rows (or columns, for a "
                             "right side) as `a`");
  if (getTransposeA() == Transpose::TRANSPOSE_INVALID)
    return rules.broken("transpose_a must be valid");
  return rules.c(4).resultType(b, getType());
}
