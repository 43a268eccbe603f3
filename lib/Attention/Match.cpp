//===- Match.cpp - Attention in StableHLO -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "Scores.h"
#include "Softmax.h"
#include "llvm/Support/ScopedPrinter.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep::attention {

namespace {

/// Whether all dimensions of a value can be counted.
bool hasKnownSizes(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  return type.hasStaticShape() && !llvm::is_contained(type.getShape(), 0);
}

/// The same of the operands and the result of a product of floats.
bool isUsable(DotGeneralOp product) {
  return isa<FloatType>(getElementTypeOrSelf(product.getType())) &&
         hasKnownSizes(product.getLhs()) && hasKnownSizes(product.getRhs()) &&
         hasKnownSizes(product.getResult());
}

bool isNarrow(Type type) { return type.isBF16() || type.isF16(); }

int64_t getSize(ArrayRef<Factor> factors) {
  int64_t size = 1;
  for (const Factor &factor : factors)
    size *= factor.size;
  return size;
}

/// Operand `index` of a product, 0 or 1.
struct Side {
  Value value;
  ArrayRef<int64_t> batching, contracting;
  SmallVector<int64_t> free;

  Side(DotGeneralOp product, unsigned index) {
    DotDimensionNumbersAttr numbers = product.getDotDimensionNumbers();
    value = product->getOperand(index);
    batching = index ? numbers.getRhsBatchingDimensions()
                     : numbers.getLhsBatchingDimensions();
    contracting = index ? numbers.getRhsContractingDimensions()
                        : numbers.getLhsContractingDimensions();
    free =
        index ? product.getRhsFreeDimensions() : product.getLhsFreeDimensions();
  }
};

class Matcher {
public:
  explicit Matcher(DotGeneralOp product) : product(product), chain(product) {}

  /// False if this is no attention with probabilities on that side.
  bool match(unsigned side);

  Attention result;
  std::string problem;

private:
  Factors addAxis(int64_t size) {
    if (size == 1)
      return {};
    axisSizes.push_back(size);
    return {{unsigned(axisSizes.size() - 1), 1, size}};
  }
  void nameAxes(unsigned side);
  bool findOperands();
  Cursor traceOperand(Cursor at, bool isScaled, bool throughRepeats);
  void traceOut();
  bool assignAxes();
  bool chooseQueries(ArrayRef<Factor> free);
  std::string checkTypes(const Softmax &softmax);
  std::string fuse(const Softmax &softmax);

  DotGeneralOp product;
  Chain chain;
  Scores scores;
  Cursor probabilities;
  Factor key{0, 1, 1};
  SmallVector<int64_t> axisSizes;
};

/// Gives the dimensions of the product with the values axes.
void Matcher::nameAxes(unsigned side) {
  Side own(product, side), other(product, 1 - side);
  probabilities.value = own.value;
  for (int64_t size : getTensorType(own.value).getShape())
    probabilities.layout.dims.push_back(addAxis(size));
  result.value.value = other.value;
  RankedTensorType type = getTensorType(other.value);
  Layout &layout = result.value.layout;
  layout.dims.resize(type.getRank());
  for (auto [from, to] : llvm::zip(own.batching, other.batching))
    layout.dims[to] = probabilities.layout.dims[from];
  for (auto [from, to] : llvm::zip(own.contracting, other.contracting))
    layout.dims[to] = probabilities.layout.dims[from];
  for (int64_t dim : other.free) {
    layout.dims[dim] = addAxis(type.getDimSize(dim));
    llvm::append_range(result.valueWidth, layout.dims[dim]);
  }
  result.out.value = product.getResult();
  auto append = [&](const Layout &from, ArrayRef<int64_t> dims) {
    for (int64_t dim : dims)
      result.out.layout.dims.push_back(from.dims[dim]);
  };
  append(probabilities.layout, own.batching);
  append(side == 0 ? probabilities.layout : layout,
         side == 0 ? ArrayRef<int64_t>(own.free) : other.free);
  append(side == 0 ? layout : probabilities.layout,
         side == 0 ? ArrayRef<int64_t>(other.free) : own.free);
}

/// Takes query and key from the product of the scores.
bool Matcher::findOperands() {
  Side sides[] = {{scores.product, 0}, {scores.product, 1}};
  if (!isUsable(scores.product) || sides[0].contracting.size() != 1)
    return false;
  Factors width = addAxis(
      getTensorType(sides[0].value).getDimSize(sides[0].contracting.front()));
  if (width.empty())
    return false;
  result.width = width;
  Cursor operands[2];
  size_t next = sides[0].batching.size();
  for (auto [side, operand] : llvm::zip(sides, operands)) {
    operand.value = side.value;
    operand.layout.dims.resize(getTensorType(side.value).getRank());
    for (auto [index, dim] : llvm::enumerate(side.batching))
      operand.layout.dims[dim] = scores.layout.dims[index];
    for (int64_t dim : side.free)
      operand.layout.dims[dim] = scores.layout.dims[next++];
    operand.layout.dims[side.contracting.front()] = width;
  }
  bool isKey = operands[0].layout.hasAxis(key.axis);
  if (isKey == operands[1].layout.hasAxis(key.axis))
    return false;
  result.query = operands[isKey ? 1 : 0];
  result.key = operands[isKey ? 0 : 1];
  return true;
}

/// Goes back to where the model has an operand: through reorderings and
/// widening to f32, which changes no product. `isScaled`: through scales, which
/// are those of the scores. `throughRepeats`: to the heads that are repeated
/// for groups of queries.
Cursor Matcher::traceOperand(Cursor at, bool isScaled, bool throughRepeats) {
  while (Operation *op = at.value.getDefiningOp()) {
    if (auto convert = dyn_cast<ConvertOp>(op);
        convert && isNarrow(getElementTypeOrSelf(convert.getOperand()))) {
      at.value = convert.getOperand();
      continue;
    }
    if (isScaled && skipScale(at, scores.scale))
      continue;
    std::optional<Cursor> back = traceBack(at);
    if (!back || !hasKnownSizes(back->value))
      break;
    bool repeats = getTensorType(back->value).getNumElements() !=
                   getTensorType(at.value).getNumElements();
    if (repeats && !throughRepeats)
      break;
    at = *back;
  }
  return at;
}

/// Goes on from the product to where the model takes up the result.
void Matcher::traceOut() {
  Type element = getElementTypeOrSelf(result.query.value.getType());
  Cursor &at = result.out;
  while (at.value.hasOneUse()) {
    Operation *user = *at.value.user_begin();
    auto convert = dyn_cast<ConvertOp>(user);
    if (convert && getElementTypeOrSelf(convert.getType()) == element) {
      at.value = convert.getResult();
      continue;
    }
    std::optional<Cursor> forward = traceForward(user, at);
    if (!forward)
      break;
    at = *forward;
  }
}

/// What its element types keep from being fused.
std::string Matcher::checkTypes(const Softmax &softmax) {
  Type element = getElementTypeOrSelf(result.query.value.getType());
  auto name = [](Type type) { return llvm::to_string(type); };
  if (!isNarrow(element))
    return "has operands of " + name(element) +
           "; only those of bf16 and f16 are fused";
  for (const Cursor *operand : {&result.key, &result.value})
    if (Type other = getElementTypeOrSelf(operand->value.getType());
        other != element)
      return "has operands of " + name(element) + " and " + name(other);
  if (softmax.roundedTo != element)
    return "multiplies probabilities of " + name(softmax.roundedTo) +
           " with the values; convert them to " + name(element) +
           " to have it fused";
  if (getElementTypeOrSelf(result.out.value.getType()) != element)
    return "needs its result in " +
           name(getElementTypeOrSelf(result.out.value.getType())) +
           ", which the operation gives in " + name(element);
  return "";
}

/// The axis of the queries: that of the causal mask, or the largest.
bool Matcher::chooseQueries(ArrayRef<Factor> free) {
  std::map<unsigned, int64_t> sizes;
  for (const Factor &factor : free)
    sizes.emplace(factor.axis, 1).first->second *= factor.size;
  std::optional<unsigned> axis;
  for (auto [candidate, size] : sizes) {
    if (size != axisSizes[candidate]) // The rest of it is shared with the keys.
      continue;
    if (scores.kept
            ? size == key.size && isCausal(*scores.kept, candidate, key.axis)
            : !axis || size > sizes[*axis])
      axis = candidate;
  }
  if (!axis)
    return false;
  for (const Factor &factor : free)
    (factor.axis == *axis ? result.queries : result.group).push_back(factor);
  llvm::sort(result.queries, [](const Factor &a, const Factor &b) {
    return a.stride > b.stride;
  });
  return true;
}

/// Finds out what each axis is to the operation.
bool Matcher::assignAxes() {
  Refinement refinement;
  for (const Cursor *cursor :
       {&result.query, &result.key, &result.value, &result.out})
    refinement.add(cursor->layout);
  if (!refinement.isConsistent())
    return false;
  for (Cursor *cursor :
       {&result.query, &result.key, &result.value, &result.out})
    cursor->layout = refinement.refine(cursor->layout);
  result.width = refinement.refine(result.width);
  result.valueWidth = refinement.refine(result.valueWidth);
  result.keys = refinement.refine(Factors{key});
  Factors query = result.query.layout.flatten();
  Factors keyFactors = result.key.layout.flatten();
  Factors valueFactors = result.value.layout.flatten();

  Factors shared, free;
  for (const Factor &factor : query) {
    if (llvm::is_contained(result.width, factor))
      continue;
    bool isShared = llvm::is_contained(keyFactors, factor);
    if (isShared != llvm::is_contained(valueFactors, factor))
      return false;
    (isShared ? shared : free).push_back(factor);
  }
  size_t common = shared.size() + result.keys.size();
  if (query.size() != shared.size() + free.size() + result.width.size() ||
      keyFactors.size() != common + result.width.size() ||
      valueFactors.size() != common + result.valueWidth.size() ||
      !chooseQueries(free))
    return false;
  Factors out = result.out.layout.flatten();
  size_t expected = shared.size() + free.size() + result.valueWidth.size();
  if (out.size() != expected ||
      !llvm::all_of(llvm::concat<Factor>(shared, free, result.valueWidth),
                    [&](const Factor &factor) {
                      return llvm::is_contained(out, factor);
                    }))
    return false;
  // What lies outside of the queries in memory is the batch, what lies inside
  // are heads: then the operation takes the model's own order. Where a model
  // has the order of its products for the result only, that is taken: what
  // computes the query, such as its rotation by position, can write it so.
  const Factor &first = result.queries.front();
  auto isOutside = [&](const Factors &order, const Factor &factor) {
    return llvm::find(order, factor) < llvm::find(order, first);
  };
  for (const Factor &factor : query)
    if (isOutside(query, factor) && isOutside(out, factor) &&
        llvm::is_contained(shared, factor))
      result.batch.push_back(factor);
  for (const Factor &factor : shared)
    if (!llvm::is_contained(result.batch, factor))
      result.heads.push_back(factor);
  return true;
}

/// Puts together the operation, or says why not.
std::string Matcher::fuse(const Softmax &softmax) {
  if (softmax.isChanged)
    return "changes its probabilities before they meet the values, as dropout "
           "does";
  if (!scores.problem.empty())
    return scores.problem;
  for (const Mask &mask : softmax.masks)
    if (!scores.kept || !isSame(mask, *scores.kept))
      return "masks its probabilities otherwise than its scores";
  if (Operation *user = chain.findOtherUser())
    return ("needs its scores or probabilities for '" +
            user->getName().getStringRef() +
            "' too; if that is a gradient of the file's own, export the loss "
            "alone")
        .str();
  const Attention found = result;
  const double scale = scores.scale;
  bool isAssigned = false;
  for (bool throughRepeats : {true, false}) {
    result = found;
    scores.scale = scale;
    result.query = traceOperand(result.query, /*isScaled=*/true,
                                /*throughRepeats=*/false);
    result.key = traceOperand(result.key, /*isScaled=*/true, throughRepeats);
    result.value =
        traceOperand(result.value, /*isScaled=*/false, throughRepeats);
    traceOut();
    if (std::string mismatch = checkTypes(softmax); !mismatch.empty())
      return mismatch;
    if ((isAssigned = assignAxes()))
      break;
  }
  if (!isAssigned)
    return scores.kept ? "has a mask that is not causal, or dimensions in an "
                         "order that is not understood"
                       : "has dimensions in an order that is not understood";
  if (getSize(result.width) != getSize(result.valueWidth))
    return "has values of another width than its keys";
  result.scale = scores.scale;
  result.causal = scores.kept.has_value();
  auto scaleAsF32 = float(result.scale);
  if (!std::isfinite(scaleAsF32) || scaleAsF32 <= 0)
    return "scales its scores by a number that is not positive and finite";
  return "";
}

bool Matcher::match(unsigned side) {
  Side own(product, side);
  if (!isUsable(product) || own.contracting.size() != 1 ||
      !isa<FloatType>(getElementTypeOrSelf(own.value.getType())))
    return false;
  nameAxes(side);
  const Factors &contracted =
      probabilities.layout.dims[own.contracting.front()];
  if (contracted.empty())
    return false;
  key = contracted.front();
  std::optional<Softmax> softmax = matchSoftmax(probabilities, key, chain);
  if (!softmax)
    return false;
  std::optional<Scores> found = matchScores(softmax->scores, chain);
  if (!found)
    return false;
  scores = *found;
  if (!findOperands() || !chain.isInOneBlock())
    return false;
  problem = fuse(*softmax);
  return true;
}

} // namespace

Finding matchAttention(DotGeneralOp product) {
  for (unsigned side : {0, 1}) {
    Matcher matcher(product);
    if (matcher.match(side))
      return matcher.problem.empty() ? Finding{matcher.result, ""}
                                     : Finding{std::nullopt, matcher.problem};
  }
  return {};
}

} // namespace deepstep::attention
