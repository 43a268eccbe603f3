//===- Scalars.cpp - Elementwise operations on scalars ----------*- C++ -*-===//
//
// The table's lookup, the widening of narrow floats and regions on scalars.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::stablehlo;

static const ScalarForm *lookup(Operation *op) {
  static const ScalarForms forms = [] {
    ScalarForms result;
    addArithmeticForms(result);
    addFunctionForms(result);
    addConversionForms(result);
    return result;
  }();
  auto info = op->getName().getRegisteredInfo();
  if (!info)
    return nullptr;
  auto entry = forms.find(info->getTypeID());
  return entry == forms.end() ? nullptr : &entry->second;
}

bool Scalar::isUnsigned() const {
  Type element = getElementTypeOrSelf(op->getOperand(0).getType());
  return element.isUnsignedInteger() || element.isInteger(1);
}

Value Scalar::constant(double value) const {
  if (auto floating = dyn_cast<FloatType>(type()))
    return arith::ConstantOp::create(b, b.getFloatAttr(floating, value));
  return arith::ConstantOp::create(
      b, b.getIntegerAttr(type(), static_cast<int64_t>(value)));
}

Value Scalar::constant(const llvm::APInt &value) const {
  return arith::ConstantOp::create(b, b.getIntegerAttr(type(), value));
}

Value Scalar::select(Value condition, Value yes, Value no) const {
  return arith::SelectOp::create(b, condition, yes, no);
}

bool mlir::stablehlo::hasScalarForm(Operation *op) { return lookup(op); }

Value mlir::stablehlo::emitScalar(ImplicitLocOpBuilder &b, Operation *op,
                                  ValueRange args) {
  const ScalarForm *form = lookup(op);
  if (!form)
    return {};
  auto isNarrow = [](Type type) {
    auto floating = dyn_cast<FloatType>(type);
    return floating && floating.getWidth() < 32;
  };
  Scalar scalar{b, op, llvm::to_vector(args)};
  if (!form->widens || llvm::none_of(args.getTypes(), isNarrow))
    return form->emit(scalar);
  Type narrow;
  for (Value &arg : scalar.args) {
    if (isNarrow(arg.getType())) {
      narrow = arg.getType();
      arg = arith::ExtFOp::create(b, b.getF32Type(), arg);
    }
  }
  Value result = form->emit(scalar);
  if (result && result.getType().isF32())
    result = arith::TruncFOp::create(b, narrow, result);
  return result;
}

FailureOr<SmallVector<Value>>
mlir::stablehlo::inlineScalarRegion(ImplicitLocOpBuilder &b, Region &region,
                                    ValueRange args,
                                    function_ref<Value(Value)> capture) {
  Block &block = region.front();
  IRMapping scalars;
  scalars.map(block.getArguments(), args);
  auto lookupScalar = [&](Value value) -> Value {
    if (Value scalar = scalars.lookupOrNull(value))
      return scalar;
    if (TypedAttr constant = getSplatConstant(value)) {
      // Unsigned constants become signless.
      if (auto integer = dyn_cast<IntegerAttr>(constant))
        constant = IntegerAttr::get(getSignless(integer.getType()),
                                    integer.getValue());
      Value scalar = arith::ConstantOp::create(b, constant);
      scalars.map(value, scalar);
      return scalar;
    }
    if (capture && value.getParentRegion() != &region)
      return capture(value);
    return {};
  };
  for (Operation &op : block.without_terminator()) {
    if (op.getNumResults() == 1 && getSplatConstant(op.getResult(0)))
      continue;
    SmallVector<Value> operands;
    for (Value operand : op.getOperands()) {
      operands.push_back(lookupScalar(operand));
      if (!operands.back())
        return op.emitError("uses a value from outside its region, for which "
                            "there is no CPU lowering");
    }
    // On rank-0 tensors these change no element.
    if (isa<BroadcastInDimOp, ReshapeOp, TransposeOp>(op)) {
      scalars.map(op.getResult(0), operands[0]);
      continue;
    }
    Value result =
        op.getNumResults() == 1 ? emitScalar(b, &op, operands) : Value();
    if (!result)
      return op.emitError("no CPU lowering for '")
             << op.getName() << "' in a region on scalars";
    scalars.map(op.getResult(0), result);
  }
  SmallVector<Value> results;
  for (Value value : block.getTerminator()->getOperands()) {
    results.push_back(lookupScalar(value));
    if (!results.back())
      return block.getTerminator()->emitError(
          "returns a value from outside its region, for which there is no CPU "
          "lowering");
  }
  return results;
}
