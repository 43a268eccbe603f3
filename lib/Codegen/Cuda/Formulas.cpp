//===- Formulas.cpp - What is computed from a product's elements *- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Formulas.h"
#include "Reshapes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace deepstep::cuda {

/// GELU and its gradient are in about six operations before and after fusion.
static constexpr size_t kMostReaders = 24;
/// A power that is written as a product.
static constexpr int64_t kMostPower = 4;

Formulas::Formulas(Value result) : product(result) {
  auto type = cast<RankedTensorType>(result.getType());
  elements = type.getNumElements();
  columns = type.getShape().back();
  symbols.push_back({Symbol::Element, product, Relation::Whole, {}});
  findReaders();
}

//===----------------------------------------------------------------------===//
// Which operations
//===----------------------------------------------------------------------===//

void Formulas::findReaders() {
  llvm::SmallPtrSet<Operation *, 16> seen;
  SmallVector<Value> worklist{product};
  while (!worklist.empty() && readers.size() < kMostReaders) {
    for (OpOperand &use : worklist.pop_back_val().getUses()) {
      Operation *user = use.getOwner();
      if (isReshape(user)) {
        worklist.push_back(user->getResult(0));
        continue;
      }
      auto op = dyn_cast<linalg::GenericOp>(user);
      if (!op || op->getBlock() != product.getParentBlock() ||
          op.getNumReductionLoops() > 0)
        continue;
      if (!isElementwise(op) || getRelation(op, use) != Relation::Whole) {
        readInParts = true;
        continue;
      }
      if (!seen.insert(op).second)
        continue;
      readers.push_back(op);
      llvm::append_range(worklist, op->getResults());
    }
  }
  llvm::sort(readers, [](linalg::GenericOp a, linalg::GenericOp b) {
    return a->isBeforeInBlock(b);
  });
}

/// One element for each of the product.
bool Formulas::isElementwise(linalg::GenericOp op) const {
  if (op.getNumReductionLoops() > 0 || !op.hasPureTensorSemantics())
    return false;
  for (OpOperand &init : op.getDpsInitsMutable()) {
    auto type = cast<RankedTensorType>(init.get().getType());
    if (type.getNumElements() != elements ||
        !op.getMatchingIndexingMap(&init).isIdentity() ||
        !op.getMatchingBlockArgument(&init).use_empty())
      return false;
  }
  return true;
}

std::optional<Relation> Formulas::getRelation(linalg::GenericOp op,
                                              OpOperand &operand) const {
  auto type = dyn_cast<RankedTensorType>(operand.get().getType());
  if (!type)
    return Relation::Single;
  SmallVector<int64_t> loops = op.getStaticLoopRanges();
  // By how many elements a step of each loop moves.
  SmallVector<int64_t> steps(loops.size(), 0);
  int64_t stride = 1;
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (int64_t dim = type.getRank() - 1; dim >= 0; --dim) {
    AffineExpr index = map.getResult(dim);
    if (auto loop = dyn_cast<AffineDimExpr>(index))
      steps[loop.getPosition()] += stride;
    else if (!isa<AffineConstantExpr>(index) || type.getDimSize(dim) != 1)
      return std::nullopt;
    stride *= type.getDimSize(dim);
  }
  bool isWhole = true, isRow = true, isSingle = true;
  int64_t whole = 1;
  for (int64_t loop = loops.size() - 1; loop >= 0; --loop) {
    if (loops[loop] > 1) {
      bool inRow = whole * loops[loop] <= columns;
      isWhole &= steps[loop] == whole;
      isRow &=
          steps[loop] == (inRow ? whole : 0) && (inRow || whole % columns == 0);
      isSingle &= steps[loop] == 0;
    }
    whole *= loops[loop];
  }
  if (isWhole)
    return Relation::Whole;
  if (isRow)
    return Relation::Row;
  return isSingle ? std::optional(Relation::Single) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// What they compute
//===----------------------------------------------------------------------===//

std::optional<Polynomial> Formulas::get(OpResult result) {
  auto op = cast<linalg::GenericOp>(result.getOwner());
  if (!known.contains(result))
    evaluate(op);
  return known.lookup(result);
}

void Formulas::evaluate(linalg::GenericOp op) {
  llvm::DenseMap<Value, Element> values;
  for (OpOperand *input : op.getDpsInputOperands())
    if (!op.getMatchingBlockArgument(input).use_empty())
      values[op.getMatchingBlockArgument(input)] = evaluateOperand(op, *input);
  auto lookup = [&](Value value) -> Element {
    llvm::APFloat constant(0.0);
    if (matchPattern(value, m_ConstantFloat(&constant))) {
      bool losesInfo;
      constant.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                       &losesInfo);
      return Polynomial(constant.convertToDouble());
    }
    return values.lookup(value);
  };
  for (Operation &inner : op.getBody()->without_terminator()) {
    SmallVector<Element> operands =
        llvm::map_to_vector(inner.getOperands(), lookup);
    if (inner.getNumResults() != 1 ||
        !llvm::all_of(operands, [](auto &known) { return known.has_value(); }))
      continue;
    Element value = evaluateScalar(inner, operands);
    if (value && !value->isLarge())
      values[inner.getResult(0)] = value;
  }
  Operation *yield = op.getBody()->getTerminator();
  for (auto [result, value] : llvm::zip(op->getResults(), yield->getOperands()))
    known[result] = lookup(value);
}

/// Constants, results of other readers, and the elements of all other tensors.
Formulas::Element Formulas::evaluateOperand(linalg::GenericOp op,
                                            OpOperand &operand) {
  Value tensor = getUnreshaped(operand.get());
  SplatElementsAttr splat;
  if (matchPattern(tensor, m_Constant(&splat)) &&
      isa<FloatType>(splat.getElementType()))
    return Polynomial(splat.getSplatValue<APFloat>().convertToDouble());
  std::optional<Relation> relation = getRelation(op, operand);
  if (!relation)
    return std::nullopt;
  auto reader = tensor.getDefiningOp<linalg::GenericOp>();
  if (relation == Relation::Whole && reader &&
      llvm::is_contained(readers, reader))
    if (Element element = get(cast<OpResult>(tensor)))
      return element;
  return getElement(tensor, *relation);
}

Formulas::Element Formulas::evaluateScalar(Operation &op,
                                           ArrayRef<Element> operands) {
  auto get = [&](unsigned index) -> const Polynomial & {
    return *operands[index];
  };
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return get(0);
  if (isa<arith::AddFOp>(op))
    return get(0) + get(1);
  if (isa<arith::SubFOp>(op))
    return get(0) - get(1);
  if (isa<arith::MulFOp>(op))
    return get(0) * get(1);
  if (isa<arith::NegFOp>(op))
    return get(0) * Polynomial(-1);
  if (isa<arith::DivFOp>(op)) {
    std::optional<double> divisor = get(1).getConstant();
    if (divisor && *divisor != 0)
      return get(0) * Polynomial(1 / *divisor);
  }
  if (isa<math::PowFOp>(op)) {
    std::optional<double> power = get(1).getConstant();
    if (power && *power >= 1 && *power <= kMostPower &&
        *power == static_cast<int64_t>(*power)) {
      Polynomial result(1);
      for (int64_t i = 0; i < static_cast<int64_t>(*power); ++i)
        result = result * get(0);
      return result;
    }
  }
  if (isa<math::TanhOp>(op))
    return getFunction(Symbol::Tanh, get(0));
  if (isa<arith::MaximumFOp>(op)) {
    for (unsigned zero : {0, 1})
      if (get(zero).getConstant() == 0.0)
        return getFunction(Symbol::Relu, get(1 - zero));
  }
  return std::nullopt;
}

Polynomial Formulas::getElement(Value tensor, Relation relation) {
  for (auto [number, symbol] : llvm::enumerate(symbols))
    if (symbol.kind == Symbol::Element && symbol.tensor == tensor &&
        symbol.relation == relation)
      return Polynomial::symbol(number);
  symbols.push_back({Symbol::Element, tensor, relation, {}});
  return Polynomial::symbol(symbols.size() - 1);
}

Polynomial Formulas::getFunction(Symbol::Kind kind,
                                 const Polynomial &argument) {
  for (auto [number, symbol] : llvm::enumerate(symbols))
    if (symbol.kind == kind && symbol.argument == argument)
      return Polynomial::symbol(number);
  symbols.push_back({kind, Value(), Relation::Whole, argument});
  return Polynomial::symbol(symbols.size() - 1);
}

} // namespace deepstep::cuda
