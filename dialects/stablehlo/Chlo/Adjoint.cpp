//===- Adjoint.cpp - Gradients of chlo ops ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"

#include "dialects/stablehlo/Indexing/Placement.h"

#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// z = f(x): gives dz/dx.
using Slope = Value (*)(Formula &f, Value x, Value z);

template <typename Op, Slope slope>
LogicalResult emitUnary(Op op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  adjoints.addGradient(op.getOperand(),
                       f.mul(g, slope(f, op.getOperand(), op.getResult())));
  return success();
}

Value square(Formula &f, Value x) { return f.mul(x, x); }

Value ofAsin(Formula &f, Value x, Value) {
  return f.unary<RsqrtOp>(f.from(1.0, square(f, x)));
}
Value ofAcos(Formula &f, Value x, Value z) { return f.neg(ofAsin(f, x, z)); }
Value ofAsinh(Formula &f, Value x, Value) {
  return f.unary<RsqrtOp>(f.add(square(f, x), f.constant(x.getType(), 1.0)));
}
/// Near 1, x x - 1 would lose digits.
Value ofAcosh(Formula &f, Value x, Value) {
  Value one = f.constant(x.getType(), 1.0);
  return f.mul(f.unary<RsqrtOp>(f.sub(x, one)),
               f.unary<RsqrtOp>(f.add(x, one)));
}
Value ofAtan(Formula &f, Value x, Value) {
  Value one = f.constant(x.getType(), 1.0);
  return f.div(one, f.add(square(f, x), one));
}
Value ofAtanh(Formula &f, Value x, Value) {
  Value one = f.constant(x.getType(), 1.0);
  return f.mul(f.div(one, f.add(x, one)), f.div(one, f.sub(one, x)));
}
Value ofCosh(Formula &f, Value x, Value) {
  return chlo::SinhOp::create(f.getBuilder(), x.getType(), x);
}
Value ofSinh(Formula &f, Value x, Value) {
  return chlo::CoshOp::create(f.getBuilder(), x.getType(), x);
}
Value ofErf(Formula &f, Value x, Value) {
  return f.mul(f.unary<ExpOp>(f.neg(square(f, x))), 2.0 / std::sqrt(M_PI));
}
Value ofErfc(Formula &f, Value x, Value) {
  return f.mul(f.unary<ExpOp>(f.neg(square(f, x))), -2.0 / std::sqrt(M_PI));
}
Value ofErfInv(Formula &f, Value, Value z) {
  return f.mul(f.unary<ExpOp>(square(f, z)), std::sqrt(M_PI) / 2.0);
}
Value ofLgamma(Formula &f, Value x, Value) {
  return chlo::DigammaOp::create(f.getBuilder(), x.getType(), x);
}
Value ofSquare(Formula &f, Value x, Value) { return f.mul(x, 2.0); }

/// Each value goes back to the place that its index names.
LogicalResult emitTopK(chlo::TopKOp op, Adjoints &adjoints) {
  RankedTensorType type = getTensorType(op.getOperand());
  Formula f(adjoints);
  adjoints.addGradient(op.getOperand(),
                       placeAlong(f, adjoints.getGradient(op.getValues()),
                                  op.getIndices(), type, type.getRank() - 1));
  return success();
}

template <typename Op, Slope slope> void attach(MLIRContext &context) {
  Op::template attachInterface<AdjointModel<Op, emitUnary<Op, slope>>>(context);
}

} // namespace

void mlir::stablehlo::attachChloAdjoints(MLIRContext *context) {
  MLIRContext &c = *context;
  attach<chlo::AcosOp, ofAcos>(c);
  attach<chlo::AcoshOp, ofAcosh>(c);
  attach<chlo::AsinOp, ofAsin>(c);
  attach<chlo::AsinhOp, ofAsinh>(c);
  attach<chlo::AtanOp, ofAtan>(c);
  attach<chlo::AtanhOp, ofAtanh>(c);
  attach<chlo::CoshOp, ofCosh>(c);
  attach<chlo::ErfOp, ofErf>(c);
  attach<chlo::ErfcOp, ofErfc>(c);
  attach<chlo::ErfInvOp, ofErfInv>(c);
  attach<chlo::LgammaOp, ofLgamma>(c);
  attach<chlo::SinhOp, ofSinh>(c);
  attach<chlo::SquareOp, ofSquare>(c);
  chlo::TopKOp::attachInterface<AdjointModel<chlo::TopKOp, emitTopK>>(c);
}
