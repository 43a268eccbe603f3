//===- EpilogueMatch.cpp - Epilogues among what follows a product *- C++ -*-==//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A product is folded together with what reads it only if all of that vanishes:
// then its result need not be written and read again, and each of the
// operations that are left moves at most the bytes that it moved before. So
// what reads it in parts, as the heads of an attention do, and what a norm's
// gradient does with it, stays fused as it is.
//
//===----------------------------------------------------------------------===//

#include "EpilogueMatch.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "dialects/ds/DsProduct.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;

namespace deepstep::cuda {

//===----------------------------------------------------------------------===//
// Formulas
//===----------------------------------------------------------------------===//

/// A factor that is 1 but for the rounding of what it is computed from is 1.
static double snapToOne(double factor) {
  return Polynomial(factor) == Polynomial(1) ? 1 : factor;
}

std::optional<LinearForm> matchLinear(const Formulas &formulas,
                                      const Polynomial &polynomial,
                                      std::string &problem) {
  LinearForm form;
  form.alpha = snapToOne(polynomial.coefficient({Formulas::kProduct}));
  for (const auto &[monomial, value] : polynomial.getTerms()) {
    double coefficient = snapToOne(value);
    if (coefficient == 0)
      continue;
    bool isSymbol = monomial.size() == 1;
    if (!isSymbol || !std::isfinite(coefficient)) {
      problem = "is in a formula that is no sum of it and others";
      return std::nullopt;
    }
    if (monomial.front() == Formulas::kProduct)
      continue;
    const Formulas::Symbol &symbol = formulas.getSymbols()[monomial.front()];
    bool isElement = symbol.kind == Formulas::Symbol::Element;
    if (isElement && symbol.relation == Relation::Row && coefficient == 1 &&
        !form.bias) {
      form.bias = symbol.tensor;
    } else if (isElement && symbol.relation == Relation::Whole && !form.plus) {
      form.plus = symbol.tensor;
      form.beta = coefficient;
    } else {
      problem = "is added to more than one tensor and one bias";
      return std::nullopt;
    }
  }
  if (form.alpha != 0)
    return form;
  problem = "is not in the sum";
  return std::nullopt;
}

/// sqrt(2 / pi), and how many cubes GELU's tanh adds.
static constexpr double kGeluSlope = 0.79788456080286535588;
static constexpr double kGeluCubes = 0.044715;

Polynomial GeluForm::getValue() const { return h * (tanh + 1.0) * 0.5; }

Polynomial GeluForm::getDerivative() const {
  Polynomial inner = Polynomial(slope) + h * h * (3 * cubic);
  return (tanh + 1.0) * 0.5 + h * (Polynomial(1) - tanh * tanh) * inner * 0.5;
}

std::optional<GeluForm> findGelu(const Formulas &formulas, unsigned bits) {
  auto isNear = [&](double value, double wanted) {
    return std::abs(value / wanted - 1) <= std::ldexp(1.0, -int(bits));
  };
  constexpr Polynomial::Symbol product = Formulas::kProduct;
  for (auto [number, symbol] : llvm::enumerate(formulas.getSymbols())) {
    if (symbol.kind != Formulas::Symbol::Tanh)
      continue;
    const Polynomial &inner = symbol.argument;
    GeluForm form;
    form.slope = inner.coefficient({product});
    form.cubic = inner.coefficient({product, product, product});
    if (!isNear(form.slope, kGeluSlope) ||
        !isNear(form.cubic / form.slope, kGeluCubes))
      continue;
    form.h = inner.getLinearPart() * (1 / form.slope);
    form.tanh = Polynomial::symbol(number);
    if (inner == form.h * form.slope + form.h * form.h * form.h * form.cubic)
      return form;
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// What vanishes
//===----------------------------------------------------------------------===//

/// Whether nothing uses the results of `op`, in `block`, but through `replaced`
/// values.
/// Adds it, and what then vanishes with it, to `removed`.
static bool vanishes(Operation *op, Block *block,
                     const DenseSet<Value> &replaced,
                     SetVector<Operation *> &removed) {
  if (removed.contains(op))
    return true;
  if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, linalg::GenericOp>(
          op) ||
      op->getBlock() != block)
    return false;
  for (Value result : op->getResults())
    if (!replaced.contains(result))
      for (Operation *user : result.getUsers())
        if (!vanishes(user, block, replaced, removed))
          return false;
  removed.insert(op);
  return true;
}

static bool readersVanish(Value value, const DenseSet<Value> &replaced,
                          SetVector<Operation *> &removed) {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    return vanishes(user, value.getParentBlock(), replaced, removed);
  });
}

bool isRounded(Value tensor, Type type) {
  return llvm::all_of(tensor.getUses(), [&](OpOperand &use) {
    auto op = dyn_cast<linalg::GenericOp>(use.getOwner());
    return op && op.isDpsInput(&use) &&
           llvm::all_of(op.getMatchingBlockArgument(&use).getUsers(),
                        [&](Operation *user) {
                          auto round = dyn_cast<arith::TruncFOp>(user);
                          return round && round.getType() == type;
                        });
  });
}

/// The sums of the columns of `value`, [rows, columns], if one operation reads
/// it for them alone; computed in f32.
static Value findColumnSums(Value value, int64_t columns) {
  Type element = getElementTypeOrSelf(value);
  for (Operation *user : value.getUsers()) {
    auto op = dyn_cast<linalg::GenericOp>(user);
    if (!op || op->getNumResults() != 1 || op.getNumDpsInputs() != 1 ||
        op.getNumReductionLoops() == 0)
      continue;
    SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
    SmallVector<int64_t> loops = op.getStaticLoopRanges();
    unsigned rank = loops.size(), kept = rank - op.getNumReductionLoops();
    int64_t width = 1;
    bool isTrailing = true;
    for (unsigned loop = rank - kept; loop < rank; ++loop) {
      isTrailing &= iterators[loop] == utils::IteratorType::parallel;
      width *= loops[loop];
    }
    SmallVector<AffineMap> maps = op.getIndexingMapsArray();
    if (!isTrailing || width != columns || !maps[0].isIdentity() ||
        maps[1] != AffineMap::getMinorIdentityMap(rank, kept, op.getContext()))
      continue;

    auto fill = op.getDpsInits()[0].getDefiningOp<linalg::FillOp>();
    auto add = op.getBody()
                   ->getTerminator()
                   ->getOperand(0)
                   .getDefiningOp<arith::AddFOp>();
    if (!fill || !matchPattern(fill.getInputs()[0], m_AnyZeroFloat()) || !add)
      continue;
    Value in = op.getRegionInputArgs()[0], out = op.getRegionOutputArgs()[0];
    auto isInput = [&](Value addend) {
      auto widen = addend.getDefiningOp<arith::ExtFOp>();
      return addend == in || (widen && widen.getIn() == in);
    };
    if ((add.getLhs() != out || !isInput(add.getRhs())) &&
        (add.getRhs() != out || !isInput(add.getLhs())))
      continue;
    Value sums = op->getResult(0);
    if (getElementTypeOrSelf(sums) == element || isRounded(sums, element))
      return sums;
  }
  return {};
}

//===----------------------------------------------------------------------===//
// Epilogues
//===----------------------------------------------------------------------===//

static EpilogueSizes getSizes(ds::DotOp dot, ds::Activation activation,
                              bool hasBias, bool hasExtra) {
  auto lhs = cast<RankedTensorType>(dot.getLhs().getType());
  auto result = cast<RankedTensorType>(dot.getResult().getType());
  return {activation,
          hasBias,
          hasExtra,
          result.getDimSize(1),
          result.getDimSize(2),
          lhs.getDimSize(dot.getTransLhs() ? 1 : 2),
          dot.getTransLhs(),
          dot.getTransRhs(),
          result.getElementTypeBitWidth() / 8,
          static_cast<bool>(dot.getLhsScale())};
}

namespace {

class Matcher {
public:
  explicit Matcher(ds::DotOp dot)
      : dot(dot), type(cast<RankedTensorType>(dot.getResult().getType())),
        formulas(dot.getResult()) {}

  std::optional<EpilogueMatch> match(std::string &problem);

private:
  /// These match if a formula is found. Of one that must stay, `problem` says
  /// why.
  std::optional<EpilogueMatch> matchGelu(std::string &problem);
  std::optional<EpilogueMatch> matchRelu();
  std::optional<EpilogueMatch> matchSum(std::string &problem);

  /// The results of all readers with their formulas.
  void
  forEachResult(llvm::function_ref<void(OpResult, const Polynomial &)> handle);
  bool isBefore(Value tensor, Operation *op) const;
  /// Why the library cannot have it; empty if it can.
  std::string whyNot(const EpilogueMatch &match, Type result);
  std::optional<GeluGradient> matchGradient(OpResult value,
                                            const Polynomial &polynomial,
                                            const GeluForm &gelu);

  ds::DotOp dot;
  RankedTensorType type;
  Formulas formulas;
};

void Matcher::forEachResult(
    llvm::function_ref<void(OpResult, const Polynomial &)> handle) {
  for (linalg::GenericOp reader : formulas.getReaders())
    for (OpResult result : reader->getResults())
      if (std::optional<Polynomial> polynomial = formulas.get(result))
        handle(result, *polynomial);
}

bool Matcher::isBefore(Value tensor, Operation *op) const {
  Operation *definition = tensor ? tensor.getDefiningOp() : nullptr;
  return !definition || definition->getBlock() != op->getBlock() ||
         definition->isBeforeInBlock(op);
}

std::string Matcher::whyNot(const EpilogueMatch &match, Type result) {
  Type operands = getElementTypeOrSelf(dot.getLhs());
  auto toText = [](Type type) {
    std::string text;
    llvm::raw_string_ostream(text) << type;
    return text;
  };
  if (!ds::mayHaveResult(operands, result))
    return "is wanted as " + toText(result);
  if (match.form.plus && getElementTypeOrSelf(match.form.plus) != result)
    return "is added to a tensor of " +
           toText(getElementTypeOrSelf(match.form.plus)) + " and wanted as " +
           toText(result);
  bool isActive = match.activation != ds::Activation::None;
  if (type.getDimSize(0) != 1 && (match.form.bias || isActive))
    return "is one of a batch";
  if (isActive && (result != operands || result.isF64()))
    return "has an activation of another type";
  if (std::optional<std::string> why = whyNoEpilogue(
          getSizes(dot, match.activation, static_cast<bool>(match.form.bias),
                   match.savesInput())))
    return "has " + *why;
  return "";
}

/// `polynomial` is that of another product times the derivative.
std::optional<GeluGradient> Matcher::matchGradient(OpResult value,
                                                   const Polynomial &polynomial,
                                                   const GeluForm &gelu) {
  for (auto [number, symbol] : llvm::enumerate(formulas.getSymbols())) {
    if (number == Formulas::kProduct ||
        symbol.kind != Formulas::Symbol::Element ||
        symbol.relation != Relation::Whole || !polynomial.dependsOn(number))
      continue;
    auto other = symbol.tensor.getDefiningOp<ds::DotOp>();
    if (!other || other.hasEpilogue() || other->getBlock() != dot->getBlock() ||
        !(polynomial == Polynomial::symbol(number) * gelu.getDerivative()))
      continue;
    auto result = cast<RankedTensorType>(other.getResult().getType());
    if (result != type ||
        getElementTypeOrSelf(value) != type.getElementType() ||
        getElementTypeOrSelf(other.getLhs()) != type.getElementType() ||
        whyNoEpilogue(getSizes(other, ds::Activation::GeluGradient,
                               /*hasBias=*/false, /*hasExtra=*/true)))
      continue;
    return GeluGradient{other, value,
                        findColumnSums(value, type.getShape().back())};
  }
  return std::nullopt;
}

std::optional<EpilogueMatch> Matcher::matchGelu(std::string &problem) {
  forEachResult([](OpResult, const Polynomial &) {});
  auto element = cast<FloatType>(type.getElementType());
  std::optional<GeluForm> gelu = findGelu(
      formulas, APFloat::semanticsPrecision(element.getFloatSemantics()));
  if (!gelu)
    return std::nullopt;
  EpilogueMatch match;
  match.activation = ds::Activation::Gelu;
  std::optional<LinearForm> form = matchLinear(formulas, gelu->h, problem);
  if (!form)
    return std::nullopt;
  match.form = *form;
  DenseSet<Value> replaced;
  forEachResult([&](OpResult result, const Polynomial &polynomial) {
    bool isOfType = getElementTypeOrSelf(result) == element;
    if (isOfType && !match.value && polynomial == gelu->getValue())
      match.value = result;
    else if (isOfType && polynomial == gelu->h)
      match.inputs.push_back(result);
    else if (auto gradient = matchGradient(result, polynomial, *gelu))
      match.gradients.push_back(*gradient);
    else
      return;
    replaced.insert(result);
  });
  if (!match.value)
    return std::nullopt;

  // What is itself read by nothing but what vanishes need not be saved.
  bool vanish = readersVanish(dot.getResult(), replaced, match.removed);
  for (GeluGradient &gradient : match.gradients)
    vanish &= readersVanish(gradient.dot.getResult(), replaced, match.removed);
  if (!vanish) {
    problem = "is read by more than GELU and its gradient";
    return std::nullopt;
  }
  llvm::erase_if(match.inputs, [&](Value input) {
    return llvm::all_of(input.getUsers(), [&](Operation *user) {
      return match.removed.contains(user);
    });
  });
  problem = whyNot(match, element);
  if (problem.empty() &&
      (!isBefore(match.form.plus, dot) || !isBefore(match.form.bias, dot)))
    problem = "is added to what is computed later";
  return problem.empty() ? std::optional(match) : std::nullopt;
}

std::optional<EpilogueMatch> Matcher::matchRelu() {
  for (auto [number, symbol] : llvm::enumerate(formulas.getSymbols())) {
    if (symbol.kind != Formulas::Symbol::Relu)
      continue;
    std::string ignored;
    std::optional<LinearForm> form =
        matchLinear(formulas, symbol.argument, ignored);
    if (!form)
      continue;
    EpilogueMatch match;
    match.form = *form;
    match.activation = ds::Activation::Relu;
    Polynomial relu = Polynomial::symbol(number);
    forEachResult([&](OpResult result, const Polynomial &polynomial) {
      if (polynomial == relu)
        match.value = result;
    });
    if (match.value &&
        readersVanish(dot.getResult(), {match.value}, match.removed) &&
        whyNot(match, getElementTypeOrSelf(match.value)).empty() &&
        isBefore(form->plus, dot) && isBefore(form->bias, dot))
      return match;
  }
  return std::nullopt;
}

std::optional<EpilogueMatch> Matcher::matchSum(std::string &problem) {
  EpilogueMatch match;
  linalg::GenericOp reader = formulas.getReaders().front();
  if (reader->getNumResults() != 1 ||
      !readersVanish(dot.getResult(), {reader->getResult(0)}, match.removed)) {
    problem = "is read by several operations";
    return std::nullopt;
  }
  match.value = reader->getResult(0);
  std::optional<Polynomial> polynomial = formulas.get(reader->getResult(0));
  if (!polynomial) {
    problem = "is in a formula that is no sum of it and others";
    return std::nullopt;
  }
  std::optional<LinearForm> form = matchLinear(formulas, *polynomial, problem);
  if (!form)
    return std::nullopt;
  match.form = *form;
  Type result = getElementTypeOrSelf(match.value);
  // A wider result may be more to write than what it saves, if what reads it
  // could have become one kernel with the sum.
  bool isWider = result != type.getElementType();
  bool mayStayInRegisters =
      llvm::any_of(match.value.getUsers(), [](Operation *user) {
        return isa<linalg::GenericOp>(user);
      });
  if (isWider && !form->plus && mayStayInRegisters)
    return std::nullopt;
  bool isSame = form->alpha == 1 && !form->plus && !form->bias;
  if (isSame && !isWider)
    return std::nullopt;
  problem = whyNot(match, result);
  return problem.empty() ? std::optional(match) : std::nullopt;
}

std::optional<EpilogueMatch> Matcher::match(std::string &problem) {
  if (formulas.getReaders().empty()) {
    if (formulas.isReadInParts())
      problem = "is read in parts";
    return std::nullopt;
  }
  if (std::optional<EpilogueMatch> match = matchGelu(problem))
    return match;
  if (!problem.empty())
    return std::nullopt;
  if (std::optional<EpilogueMatch> match = matchRelu())
    return match;
  return matchSum(problem);
}

} // namespace

std::optional<EpilogueMatch> matchEpilogue(ds::DotOp dot,
                                           std::string &problem) {
  return Matcher(dot).match(problem);
}

} // namespace deepstep::cuda
