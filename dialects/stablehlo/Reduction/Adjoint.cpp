//===- Adjoint.cpp - Gradients of reductions --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"
#include "dialects/stablehlo/Reduction/Combiner.h"
#include "dialects/stablehlo/Reduction/ShiftInvariance.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// One input of a reduction and its result.
class Reduced {
public:
  Reduced(ReduceOp op, unsigned index, Adjoints &adjoints)
      : op(op), input(op.getInputs()[index]), result(op.getResult(index)),
        f(adjoints), type(getTensorType(input)), dims(op.getDimensions()),
        gradient(adjoints.getGradient(result)) {}

  Value ofSum() { return spread(gradient); }
  Value ofChosen();
  Value ofProduct();
  Value ofIndexed(unsigned indexInput);

private:
  /// A value of the result's shape, repeated along the reduced dimensions.
  Value spread(Value value) {
    SmallVector<int64_t> kept;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (!llvm::is_contained(dims, dim))
        kept.push_back(dim);
    return f.broadcast(value, kept, type.getShape());
  }

  ReduceOp op;
  Value input, result;
  Formula f;
  RankedTensorType type;
  ArrayRef<int64_t> dims;
  Value gradient;
};

} // namespace

/// Equal elements that are the maximum, or the minimum, share the gradient.
Value Reduced::ofChosen() {
  Value chosen = f.compare(input, spread(result), ComparisonDirection::EQ);
  Value count = f.sum(f.convert(chosen, type.getElementType()), dims);
  return f.select(chosen, spread(f.div(gradient, count)), f.zero(type));
}

/// The product of the other elements: it is that of all over one's own, except
/// where there are zeros.
Value Reduced::ofProduct() {
  Value isZero = f.compare(input, f.zero(type), ComparisonDirection::EQ);
  Value nonzero = f.select(isZero, f.constant(type, 1.0), input);
  Value product = f.mul(gradient, f.reduce<MulOp>(nonzero, dims, 1.0));
  Value zeros = f.sum(f.convert(isZero, type.getElementType()), dims);
  Type small = zeros.getType();
  auto withZeros = [&](double count) {
    Value matches =
        f.compare(zeros, f.constant(small, count), ComparisonDirection::EQ);
    return spread(f.select(matches, product, f.zero(small)));
  };
  return f.select(isZero, withZeros(1.0), f.div(withZeros(0.0), nonzero));
}

/// The element whose index was chosen gets the gradient.
Value Reduced::ofIndexed(unsigned indexInput) {
  Value chosen =
      f.compare(op.getInputs()[indexInput], spread(op.getResult(indexInput)),
                ComparisonDirection::EQ);
  return f.select(chosen, spread(gradient), f.zero(type));
}

/// The input that tells the places of elements, if value `index` is chosen
/// together with one: argmax and argmin, as JAX prints them.
static std::optional<unsigned> findIndexInput(ReduceOp op, unsigned index) {
  if (op.getDimensions().size() != 1)
    return std::nullopt;
  for (auto [other, input] : llvm::enumerate(op.getInputs())) {
    auto iota = input.getDefiningOp<IotaOp>();
    if (iota && int64_t(iota.getIotaDimension()) == op.getDimensions()[0] &&
        choosesTogether(op.getBody(), index, other))
      return other;
  }
  return std::nullopt;
}

static LogicalResult emitReduce(ReduceOp op, Adjoints &adjoints) {
  for (auto [index, input] : llvm::enumerate(op.getInputs())) {
    Value gradient = adjoints.getGradient(op.getResult(index));
    if (!gradient)
      continue;
    Combiner combiner = getCombiner(op.getBody(), index);
    std::optional<unsigned> indexInput = findIndexInput(op, index);
    Reduced reduced(op, index, adjoints);
    if (combiner == Combiner::Add)
      adjoints.addGradient(input, reduced.ofSum());
    else if (combiner == Combiner::Max || combiner == Combiner::Min)
      adjoints.addGradient(input, reduced.ofChosen());
    else if (combiner == Combiner::Mul)
      adjoints.addGradient(input, reduced.ofProduct());
    else if (indexInput)
      adjoints.addGradient(input, reduced.ofIndexed(*indexInput));
    else
      return op.emitOpError("has no gradient: its body is no sum, product, "
                            "maximum or minimum, and no choice of one element "
                            "together with its index");

    Value init = op.getInitValues()[index];
    if (!adjoints.isVaried(init))
      continue;
    if (combiner != Combiner::Add)
      return op.emitOpError("has no gradient with respect to the initial value "
                            "of what is no sum; make it a constant");
    auto rank = getTensorType(gradient).getRank();
    adjoints.addGradient(
        init, Formula(adjoints).sum(gradient,
                                    llvm::to_vector(llvm::seq<int64_t>(rank))));
  }
  return success();
}

namespace {

struct ReduceModel : AdjointOpInterface::ExternalModel<ReduceModel, ReduceOp> {
  void propagateActivity(Operation *op, Activity &activity) const {
    // A maximum that all later results are invariant to, as in a softmax,
    // needs no gradient: it is zero.
    if (!isShiftOfInvariant(cast<ReduceOp>(op)))
      deepstep::ds::propagateFromOperands(op, activity);
  }
  LogicalResult emitAdjoint(Operation *op, Adjoints &adjoints) const {
    return emitReduce(cast<ReduceOp>(op), adjoints);
  }
};

} // namespace

void mlir::stablehlo::attachReductionAdjoints(MLIRContext *context) {
  ReduceOp::attachInterface<ReduceModel>(*context);
}
