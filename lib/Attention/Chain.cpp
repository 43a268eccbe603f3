//===- Chain.cpp - What one operation will replace --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Chain.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep::attention {

static bool isFloat(Value value) {
  return isa<FloatType>(getElementTypeOrSelf(value.getType()));
}

bool Chain::skipMove(Cursor &at) {
  Operation *op = at.value.getDefiningOp();
  if (auto convert = dyn_cast_or_null<ConvertOp>(op);
      convert && isFloat(convert.getOperand())) {
    add(op);
    at.value = convert.getOperand();
    return true;
  }
  std::optional<Cursor> back = traceBack(at);
  if (!back)
    return false;
  add(op);
  at = *back;
  return true;
}

Operation *Chain::findOtherUser() const {
  for (Operation *op : ops)
    for (Operation *user : op->getUsers())
      if (user != end && !ops.contains(user))
        return user;
  return nullptr;
}

bool Chain::isInOneBlock() const {
  return llvm::all_of(
      ops, [&](Operation *op) { return op->getBlock() == end->getBlock(); });
}

std::optional<double> getSplatNumber(Value value) {
  Layout layout;
  layout.dims.resize(getTensorType(value).getRank());
  // Without axes, only what is the same everywhere can be evaluated.
  std::optional<Mask> mask = evaluateMask({value, layout});
  if (!mask || mask->diagonal)
    return std::nullopt;
  return mask->below;
}

bool skipScale(Cursor &at, double &scale) {
  Operation *op = at.value.getDefiningOp();
  if (!isa_and_nonnull<MulOp, DivOp>(op))
    return false;
  if (std::optional<double> number = getSplatNumber(op->getOperand(1))) {
    scale = isa<MulOp>(op) ? scale * *number : scale / *number;
    at.value = op->getOperand(0);
    return true;
  }
  if (!isa<MulOp>(op))
    return false;
  std::optional<double> number = getSplatNumber(op->getOperand(0));
  if (!number)
    return false;
  scale *= *number;
  at.value = op->getOperand(1);
  return true;
}

} // namespace deepstep::attention
