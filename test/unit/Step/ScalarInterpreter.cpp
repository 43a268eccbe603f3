//===- ScalarInterpreter.cpp - Evaluates scalar StableHLO -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarInterpreter.h"

#include "dialects/stablehlo/Stablehlo.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;

namespace deepstep {

static double evaluateBinary(Operation *op, double a, double b, bool isFloat) {
  return llvm::TypeSwitch<Operation *, double>(op)
      .Case([&](stablehlo::AddOp) { return a + b; })
      .Case([&](stablehlo::SubtractOp) { return a - b; })
      .Case([&](stablehlo::MulOp) { return a * b; })
      .Case([&](stablehlo::DivOp) {
        return isFloat ? a / b : double(int64_t(a) / int64_t(b));
      })
      .Case([&](stablehlo::RemOp) { return std::fmod(a, b); })
      .Case([&](stablehlo::MinOp) { return std::min(a, b); })
      .Case([&](stablehlo::MaxOp) { return std::max(a, b); })
      .Case([&](stablehlo::CompareOp compare) {
        bool isLess = compare.getComparisonDirection() ==
                      stablehlo::ComparisonDirection::LT;
        return double(isLess ? a < b : a <= b);
      })
      .Default([&](Operation *unknown) {
        ADD_FAILURE() << unknown->getName().getStringRef().str();
        return 0.0;
      });
}

static double evaluateUnary(Operation *op, double a) {
  return llvm::TypeSwitch<Operation *, double>(op)
      .Case([&](stablehlo::LogOp) { return std::log(float(a)); })
      .Case([&](stablehlo::CosineOp) { return std::cos(float(a)); })
      .Case([&](stablehlo::ConvertOp) { return a; })
      .Default([&](Operation *unknown) {
        ADD_FAILURE() << unknown->getName().getStringRef().str();
        return 0.0;
      });
}

double evaluate(Value value, Value argument, int64_t number) {
  if (value == argument)
    return double(number);
  Operation *op = value.getDefiningOp();
  auto operand = [&](unsigned index) {
    return evaluate(op->getOperand(index), argument, number);
  };
  bool isFloat =
      isa<FloatType>(cast<ShapedType>(value.getType()).getElementType());
  double result;
  if (auto constant = dyn_cast<stablehlo::ConstantOp>(op)) {
    auto elements = cast<DenseElementsAttr>(constant.getValue());
    result = isFloat ? elements.getSplatValue<APFloat>().convertToDouble()
                     : elements.getSplatValue<APInt>().getSExtValue();
  } else if (isa<stablehlo::SelectOp>(op)) {
    result = operand(0) != 0.0 ? operand(1) : operand(2);
  } else if (op->getNumOperands() == 2) {
    result = evaluateBinary(op, operand(0), operand(1), isFloat);
  } else {
    result = evaluateUnary(op, operand(0));
  }
  return isFloat ? double(float(result)) : result;
}

} // namespace deepstep
