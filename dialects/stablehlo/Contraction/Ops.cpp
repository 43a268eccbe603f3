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

//===----------------------------------------------------------------------===//
// einsum
//===----------------------------------------------------------------------===//

/// Splits `...a` into letters; the first of the dots stands for all of them.
static SmallVector<char> parseLetters(StringRef text) {
  SmallVector<char> letters;
  for (text = text.trim(); !text.empty();) {
    if (text.consume_front("...")) {
      letters.push_back('.');
      continue;
    }
    letters.push_back(text.front());
    text = text.drop_front();
  }
  return letters;
}

/// The sizes of each letter of `config`'s operands, and with them the result's
/// shape. Dots may stand for any number of dimensions.
static FailureOr<SmallVector<int64_t>>
inferEinsumShape(const Rules &rules, StringRef config, ValueRange operands) {
  auto [left, right] = config.split("->");
  SmallVector<StringRef> parts;
  left.split(parts, ',');
  if (!config.contains("->"))
    return rules.broken("einsum_config must have an arrow, as in ab,bc->ac");
  if (failed(rules.count("einsum_config's operands", parts.size(),
                         operands.size())))
    return failure();
  llvm::SmallDenseMap<char, SmallVector<int64_t>> sizes;
  for (auto [part, operand] : llvm::zip(parts, operands)) {
    SmallVector<char> letters = parseLetters(part);
    ArrayRef<int64_t> shape =
        cast<RankedTensorType>(operand.getType()).getShape();
    size_t dots = llvm::count(letters, '.'), rank = shape.size();
    size_t named = letters.size() - dots;
    if (dots > 1 || rank < named || (!dots && rank != named))
      return rules.broken("einsum_config gives " + Twine(named) +
                          " letters to an operand of rank " + Twine(rank));
    for (char letter : letters) {
      size_t count = letter == '.' ? rank - named : 1;
      SmallVector<int64_t> found(shape.take_front(count));
      shape = shape.drop_front(count);
      auto [it, isNew] = sizes.try_emplace(letter, found);
      if (!isNew && failed(verifyCompatibleShape(it->second, found)))
        return rules.broken("einsum_config gives the letter " + Twine(letter) +
                            " dimensions of different sizes");
    }
  }
  SmallVector<int64_t> result;
  for (char letter : parseLetters(right)) {
    auto it = sizes.find(letter);
    if (it == sizes.end())
      return rules.broken("einsum_config has the letter " + Twine(letter) +
                          " in the result only");
    llvm::append_range(result, it->second);
  }
  return result;
}

LogicalResult EinsumOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  Type element = getElementTypeOrSelf(adaptor.getLhs());
  if (getElementTypeOrSelf(adaptor.getRhs()) != element)
    return rules.broken("operands must have the same element type");
  FailureOr<SmallVector<int64_t>> shape = inferEinsumShape(
      rules, adaptor.getEinsumConfig(), {adaptor.getLhs(), adaptor.getRhs()});
  if (failed(shape))
    return failure();
  types.push_back(RankedTensorType::get(*shape, element));
  return success();
}

LogicalResult UnaryEinsumOp::inferReturnTypes(MLIRContext *,
                                              std::optional<Location> location,
                                              Adaptor adaptor,
                                              SmallVectorImpl<Type> &types) {
  FailureOr<SmallVector<int64_t>> shape =
      inferEinsumShape(Rules(location, getOperationName()),
                       adaptor.getEinsumConfig(), adaptor.getOperand());
  if (failed(shape))
    return failure();
  types.push_back(RankedTensorType::get(
      *shape, getElementTypeOrSelf(adaptor.getOperand())));
  return success();
}
