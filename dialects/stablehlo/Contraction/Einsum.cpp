//===- Einsum.cpp - Products by letters -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Shape inference, and einsum as sums, a dot_general and a transpose.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Formula.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

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

/// Whether a character can stand for dimensions.
static bool isLetter(char c) { return c == '.' || llvm::isAlpha(c); }

/// The sizes of each letter of `config`'s operands, and with them the result's
/// shape. Dots may stand for any number of dimensions.
static FailureOr<SmallVector<int64_t>>
inferEinsumShape(const Rules &rules, StringRef config, ValueRange operands) {
  auto [left, right] = config.split("->");
  SmallVector<StringRef> parts;
  left.split(parts, ',');
  if (!config.contains("->"))
    return rules.c(1).broken(
        "einsum_config must have an arrow, as in ab,bc->ac");
  if (failed(rules.c(1).count("einsum_config's operands", parts.size(),
                              operands.size())))
    return failure();
  llvm::SmallDenseMap<char, SmallVector<int64_t>> sizes;
  for (auto [part, operand] : llvm::zip(parts, operands)) {
    SmallVector<char> letters = parseLetters(part);
    if (!llvm::all_of(letters, isLetter))
      return rules.c(2).broken("einsum_config names dimensions by letters");
    ArrayRef<int64_t> shape =
        cast<RankedTensorType>(operand.getType()).getShape();
    size_t dots = llvm::count(letters, '.'), rank = shape.size();
    size_t named = letters.size() - dots;
    if (dots > 1 || rank < named || (!dots && rank != named))
      return rules.c(2).broken("einsum_config gives " + Twine(named) +
                               " letters to an operand of rank " + Twine(rank));
    for (char letter : letters) {
      size_t count = letter == '.' ? rank - named : 1;
      SmallVector<int64_t> found(shape.take_front(count));
      shape = shape.drop_front(count);
      auto [it, isNew] = sizes.try_emplace(letter, found);
      if (!isNew && failed(verifyCompatibleShape(it->second, found)))
        return rules.c(3).broken("einsum_config gives the letter " +
                                 Twine(letter) +
                                 " dimensions of different sizes");
    }
  }
  SmallVector<int64_t> result;
  for (char letter : parseLetters(right)) {
    auto it = isLetter(letter) ? sizes.find(letter) : sizes.end();
    if (it == sizes.end())
      return rules.c(4).broken("einsum_config has the letter " + Twine(letter) +
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
    return rules.c(5).broken("operands must have the same element type");
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

//===----------------------------------------------------------------------===//
// Canonicalization
//===----------------------------------------------------------------------===//

namespace {

/// One number per dimension: equal ones have the same letter, or the same place
/// under the dots.
using Letters = SmallVector<int64_t>;

/// A tensor whose dimensions have letters.
struct Lettered {
  Value value;
  Letters letters;

  bool has(int64_t letter) const { return llvm::is_contained(letters, letter); }
};

/// Takes einsums apart. No letter of a result may stand twice.
class Einsum {
public:
  explicit Einsum(ImplicitLocOpBuilder &b) : f(b) {}

  /// The diagonal over all dimensions of the same letter, and the sum over
  /// those that are not `kept`.
  Lettered reduce(Lettered operand, function_ref<bool(int64_t)> kept);
  Lettered multiply(const Lettered &lhs, const Lettered &rhs,
                    const Letters &result);
  Value arrange(const Lettered &operand, const Letters &result);

private:
  Formula f;
};

} // namespace

static constexpr int64_t firstUnderDots = 256;

static Letters getLetters(StringRef text, int64_t rank) {
  SmallVector<char> parsed = parseLetters(text);
  Letters letters;
  int64_t hidden = rank - int64_t(parsed.size()) + 1;
  for (char letter : parsed)
    if (letter != '.')
      letters.push_back(static_cast<unsigned char>(letter));
    else
      for (int64_t i = 0; i < hidden; ++i)
        letters.push_back(firstUnderDots + i);
  return letters;
}

/// What an operation's configuration says of its operands and of its result.
/// Fails where elements cannot be added or a letter of the result repeats.
static LogicalResult readConfig(Operation *op, StringRef config,
                                SmallVectorImpl<Lettered> &operands,
                                Letters &result) {
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  for (Type t : op->getOperandTypes())
    if (!cast<RankedTensorType>(t).hasStaticShape())
      return failure();
  if (isa<ComplexType>(type.getElementType()) || !type.hasStaticShape())
    return failure();
  auto [left, right] = config.split("->");
  SmallVector<StringRef> parts;
  left.split(parts, ',');
  for (auto [part, operand] : llvm::zip_equal(parts, op->getOperands()))
    operands.push_back(
        {operand,
         getLetters(part,
                    cast<RankedTensorType>(operand.getType()).getRank())});
  result = getLetters(right, type.getRank());
  llvm::SmallDenseSet<int64_t> unique(result.begin(), result.end());
  return success(unique.size() == result.size());
}

Lettered Einsum::reduce(Lettered operand, function_ref<bool(int64_t)> kept) {
  Letters letters;
  SmallVector<int64_t> summed;
  Value value = operand.value;
  auto type = cast<RankedTensorType>(value.getType());
  Type index = f.getBuilder().getI32Type();
  for (auto [dim, letter] : llvm::enumerate(operand.letters)) {
    const int64_t *first = llvm::find(operand.letters, letter);
    int64_t place = first - operand.letters.begin();
    if (place != int64_t(dim)) {
      Value isDiagonal = f.compare(f.iota(type.getShape(), index, place),
                                   f.iota(type.getShape(), index, dim),
                                   ComparisonDirection::EQ);
      value = f.select(isDiagonal, value, f.zero(type));
      summed.push_back(dim);
    } else if (kept(letter)) {
      letters.push_back(letter);
    } else {
      summed.push_back(dim);
    }
  }
  return {f.sum(value, summed), letters};
}

Lettered Einsum::multiply(const Lettered &lhs, const Lettered &rhs,
                          const Letters &result) {
  SmallVector<int64_t> lhsBatch, rhsBatch, lhsContracting, rhsContracting;
  Letters batch, free;
  SmallVector<int64_t> batchSizes, freeSizes;
  ArrayRef<int64_t> lhsShape = getTensorType(lhs.value).getShape();
  for (auto [dim, letter] : llvm::enumerate(lhs.letters)) {
    int64_t other = llvm::find(rhs.letters, letter) - rhs.letters.begin();
    if (!rhs.has(letter)) {
      free.push_back(letter);
      freeSizes.push_back(lhsShape[dim]);
    } else if (llvm::is_contained(result, letter)) {
      lhsBatch.push_back(dim);
      rhsBatch.push_back(other);
      batch.push_back(letter);
      batchSizes.push_back(lhsShape[dim]);
    } else {
      lhsContracting.push_back(dim);
      rhsContracting.push_back(other);
    }
  }
  for (auto [letter, size] :
       llvm::zip(rhs.letters, getTensorType(rhs.value).getShape()))
    if (!lhs.has(letter)) {
      free.push_back(letter);
      freeSizes.push_back(size);
    }
  llvm::append_range(batch, free);
  llvm::append_range(batchSizes, freeSizes);
  ImplicitLocOpBuilder &b = f.getBuilder();
  auto dims = DotDimensionNumbersAttr::get(b.getContext(), lhsBatch, rhsBatch,
                                           lhsContracting, rhsContracting);
  Value product = DotGeneralOp::create(
      b, getTensorType(lhs.value).clone(batchSizes), lhs.value, rhs.value, dims,
      ArrayAttr(), DotAlgorithmAttr());
  return {product, batch};
}

Value Einsum::arrange(const Lettered &operand, const Letters &result) {
  SmallVector<int64_t> permutation;
  for (int64_t letter : result)
    permutation.push_back(llvm::find(operand.letters, letter) -
                          operand.letters.begin());
  return f.transpose(operand.value, permutation);
}

namespace {

struct EinsumAsDot : OpRewritePattern<EinsumOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(EinsumOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Lettered> operands;
    Letters result;
    if (failed(readConfig(op, op.getEinsumConfig(), operands, result)))
      return rewriter.notifyMatchFailure(op, "not a product of real numbers");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Einsum einsum(b);
    auto reduce = [&](const Lettered &operand, const Lettered &other) {
      return einsum.reduce(operand, [&](int64_t letter) {
        return other.has(letter) || llvm::is_contained(result, letter);
      });
    };
    Lettered lhs = reduce(operands[0], operands[1]);
    Lettered rhs = reduce(operands[1], operands[0]);
    rewriter.replaceOp(
        op, einsum.arrange(einsum.multiply(lhs, rhs, result), result));
    return success();
  }
};

struct UnaryEinsumAsSum : OpRewritePattern<UnaryEinsumOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(UnaryEinsumOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Lettered> operands;
    Letters result;
    if (failed(readConfig(op, op.getEinsumConfig(), operands, result)))
      return rewriter.notifyMatchFailure(op, "not a sum of real numbers");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Einsum einsum(b);
    Lettered sum = einsum.reduce(operands[0], [&](int64_t letter) {
      return llvm::is_contained(result, letter);
    });
    rewriter.replaceOp(op, einsum.arrange(sum, result));
    return success();
  }
};

} // namespace

void EinsumOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<EinsumAsDot>(context);
}

void UnaryEinsumOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<UnaryEinsumAsSum>(context);
}
