//===- RaiseElementwise.cpp - arith and math as StableHLO -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/DenseMap.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep {

namespace {

/// What an op is raised from: its operands as tensors, and the result's type.
struct Raising {
  OpBuilder &b;
  Operation *op;
  ValueRange operands;
  RankedTensorType type;

  Location loc() const { return op->getLoc(); }
  Value splat(double number) const {
    Type element = type.getElementType();
    return stablehlo::ConstantOp::create(
        b, loc(),
        DenseElementsAttr::get(type,
                               Attribute(b.getFloatAttr(element, number))));
  }
  Value compare(ComparisonDirection direction) const {
    return CompareOp::create(b, loc(), operands[0], operands[1], direction);
  }
  Value negation(Value x) const { return NotOp::create(b, loc(), type, x); }
  Value either(Value x, Value y) const {
    return OrOp::create(b, loc(), type, x, y);
  }
};

using Raise = Value (*)(const Raising &);

template <typename Target> Value toUnary(const Raising &r) {
  return Target::create(r.b, r.loc(), r.type, r.operands[0]);
}
template <typename Target> Value toBinary(const Raising &r) {
  return Target::create(r.b, r.loc(), r.type, r.operands[0], r.operands[1]);
}
Value toConvert(const Raising &r) {
  return ConvertOp::create(r.b, r.loc(), r.type, r.operands[0]);
}
/// Wider unsigned integers than booleans have no sign in StableHLO's types.
Value toUnsignedConvert(const Raising &r) {
  if (!getElementTypeOrSelf(r.operands[0].getType()).isInteger(1))
    return {};
  return toConvert(r);
}
Value toSelect(const Raising &r) {
  return SelectOp::create(r.b, r.loc(), r.type, r.operands[0], r.operands[1],
                          r.operands[2]);
}
Value toPower(const Raising &r) {
  Value exponent = ConvertOp::create(r.b, r.loc(), r.type, r.operands[1]);
  return PowOp::create(r.b, r.loc(), r.type, r.operands[0], exponent);
}
Value toMultiplyAdd(const Raising &r) {
  Value product =
      MulOp::create(r.b, r.loc(), r.type, r.operands[0], r.operands[1]);
  return AddOp::create(r.b, r.loc(), r.type, product, r.operands[2]);
}
Value toLog2(const Raising &r) {
  Value log = LogOp::create(r.b, r.loc(), r.type, r.operands[0]);
  return MulOp::create(r.b, r.loc(), r.type, log, r.splat(M_LOG2E));
}
Value toLog10(const Raising &r) {
  Value log = LogOp::create(r.b, r.loc(), r.type, r.operands[0]);
  return MulOp::create(r.b, r.loc(), r.type, log, r.splat(M_LOG10E));
}
Value toExp2(const Raising &r) {
  Value scaled =
      MulOp::create(r.b, r.loc(), r.type, r.operands[0], r.splat(M_LN2));
  return ExpOp::create(r.b, r.loc(), r.type, scaled);
}

Value toFloatComparison(const Raising &r) {
  using P = arith::CmpFPredicate;
  using D = ComparisonDirection;
  auto isNaN = [&](Value x) -> Value {
    return CompareOp::create(r.b, r.loc(), x, x, D::NE);
  };
  switch (cast<arith::CmpFOp>(r.op).getPredicate()) {
  case P::OEQ:
    return r.compare(D::EQ);
  case P::OGT:
    return r.compare(D::GT);
  case P::OGE:
    return r.compare(D::GE);
  case P::OLT:
    return r.compare(D::LT);
  case P::OLE:
    return r.compare(D::LE);
  case P::UNE:
    return r.compare(D::NE);
  case P::UGT:
    return r.negation(r.compare(D::LE));
  case P::UGE:
    return r.negation(r.compare(D::LT));
  case P::ULT:
    return r.negation(r.compare(D::GE));
  case P::ULE:
    return r.negation(r.compare(D::GT));
  case P::ONE:
    return r.either(r.compare(D::LT), r.compare(D::GT));
  case P::UEQ:
    return r.negation(r.either(r.compare(D::LT), r.compare(D::GT)));
  case P::UNO:
    return r.either(isNaN(r.operands[0]), isNaN(r.operands[1]));
  case P::ORD:
    return r.negation(r.either(isNaN(r.operands[0]), isNaN(r.operands[1])));
  case P::AlwaysFalse:
  case P::AlwaysTrue:
    return {};
  }
  llvm_unreachable("unknown predicate");
}

Value toIntegerComparison(const Raising &r) {
  using P = arith::CmpIPredicate;
  using D = ComparisonDirection;
  switch (cast<arith::CmpIOp>(r.op).getPredicate()) {
  case P::eq:
    return r.compare(D::EQ);
  case P::ne:
    return r.compare(D::NE);
  case P::slt:
    return r.compare(D::LT);
  case P::sle:
    return r.compare(D::LE);
  case P::sgt:
    return r.compare(D::GT);
  case P::sge:
    return r.compare(D::GE);
  case P::ult:
  case P::ule:
  case P::ugt:
  case P::uge:
    return {};
  }
  llvm_unreachable("unknown predicate");
}

const llvm::DenseMap<TypeID, Raise> &getTable() {
  static const llvm::DenseMap<TypeID, Raise> table = {
      {TypeID::get<arith::AddFOp>(), toBinary<AddOp>},
      {TypeID::get<arith::AddIOp>(), toBinary<AddOp>},
      {TypeID::get<arith::SubFOp>(), toBinary<SubtractOp>},
      {TypeID::get<arith::SubIOp>(), toBinary<SubtractOp>},
      {TypeID::get<arith::MulFOp>(), toBinary<MulOp>},
      {TypeID::get<arith::MulIOp>(), toBinary<MulOp>},
      {TypeID::get<arith::DivFOp>(), toBinary<DivOp>},
      {TypeID::get<arith::DivSIOp>(), toBinary<DivOp>},
      {TypeID::get<arith::RemFOp>(), toBinary<RemOp>},
      {TypeID::get<arith::RemSIOp>(), toBinary<RemOp>},
      {TypeID::get<arith::MaximumFOp>(), toBinary<MaxOp>},
      {TypeID::get<arith::MaxSIOp>(), toBinary<MaxOp>},
      {TypeID::get<arith::MinimumFOp>(), toBinary<MinOp>},
      {TypeID::get<arith::MinSIOp>(), toBinary<MinOp>},
      {TypeID::get<arith::AndIOp>(), toBinary<AndOp>},
      {TypeID::get<arith::OrIOp>(), toBinary<OrOp>},
      {TypeID::get<arith::XOrIOp>(), toBinary<XorOp>},
      {TypeID::get<arith::NegFOp>(), toUnary<NegOp>},
      {TypeID::get<arith::ExtFOp>(), toConvert},
      {TypeID::get<arith::TruncFOp>(), toConvert},
      {TypeID::get<arith::TruncIOp>(), toConvert},
      {TypeID::get<arith::SIToFPOp>(), toConvert},
      {TypeID::get<arith::FPToSIOp>(), toConvert},
      {TypeID::get<arith::IndexCastOp>(), toConvert},
      {TypeID::get<arith::ExtUIOp>(), toUnsignedConvert},
      {TypeID::get<arith::UIToFPOp>(), toUnsignedConvert},
      {TypeID::get<arith::SelectOp>(), toSelect},
      {TypeID::get<arith::CmpFOp>(), toFloatComparison},
      {TypeID::get<arith::CmpIOp>(), toIntegerComparison},
      {TypeID::get<math::AbsFOp>(), toUnary<AbsOp>},
      {TypeID::get<math::AbsIOp>(), toUnary<AbsOp>},
      {TypeID::get<math::AcosOp>(), toUnary<chlo::AcosOp>},
      {TypeID::get<math::AcoshOp>(), toUnary<chlo::AcoshOp>},
      {TypeID::get<math::AsinOp>(), toUnary<chlo::AsinOp>},
      {TypeID::get<math::AsinhOp>(), toUnary<chlo::AsinhOp>},
      {TypeID::get<math::AtanOp>(), toUnary<chlo::AtanOp>},
      {TypeID::get<math::AtanhOp>(), toUnary<chlo::AtanhOp>},
      {TypeID::get<math::Atan2Op>(), toBinary<Atan2Op>},
      {TypeID::get<math::CeilOp>(), toUnary<CeilOp>},
      {TypeID::get<math::CosOp>(), toUnary<CosineOp>},
      {TypeID::get<math::CoshOp>(), toUnary<chlo::CoshOp>},
      {TypeID::get<math::ErfOp>(), toUnary<chlo::ErfOp>},
      {TypeID::get<math::ErfcOp>(), toUnary<chlo::ErfcOp>},
      {TypeID::get<math::ExpOp>(), toUnary<stablehlo::ExpOp>},
      {TypeID::get<math::Exp2Op>(), toExp2},
      {TypeID::get<math::ExpM1Op>(), toUnary<Expm1Op>},
      {TypeID::get<math::FloorOp>(), toUnary<FloorOp>},
      {TypeID::get<math::FmaOp>(), toMultiplyAdd},
      {TypeID::get<math::FPowIOp>(), toPower},
      {TypeID::get<math::LogOp>(), toUnary<LogOp>},
      {TypeID::get<math::Log1pOp>(), toUnary<Log1pOp>},
      {TypeID::get<math::Log2Op>(), toLog2},
      {TypeID::get<math::Log10Op>(), toLog10},
      {TypeID::get<math::PowFOp>(), toBinary<PowOp>},
      {TypeID::get<math::RoundOp>(), toUnary<RoundOp>},
      {TypeID::get<math::RoundEvenOp>(), toUnary<RoundNearestEvenOp>},
      {TypeID::get<math::RsqrtOp>(), toUnary<RsqrtOp>},
      {TypeID::get<math::SinOp>(), toUnary<SineOp>},
      {TypeID::get<math::SinhOp>(), toUnary<chlo::SinhOp>},
      {TypeID::get<math::SqrtOp>(), toUnary<SqrtOp>},
      {TypeID::get<math::TanOp>(), toUnary<TanOp>},
      {TypeID::get<math::TanhOp>(), toUnary<TanhOp>},
  };
  return table;
}

} // namespace

Value raiseElementwise(OpBuilder &builder, Operation *op, ValueRange operands,
                       RankedTensorType type) {
  auto info = op->getRegisteredInfo();
  auto found = info ? getTable().find(info->getTypeID()) : getTable().end();
  if (found == getTable().end())
    return {};
  return found->second(Raising{builder, op, operands, type});
}

} // namespace deepstep
