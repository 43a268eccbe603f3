//===- SavedValues.cpp - What is kept for the backward pass -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reverse.h"

#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace deepstep {

static bool hasLabel(Operation *op, StringRef label) {
  auto name = dyn_cast<NameLoc>(op->getLoc());
  return name && name.getName() == label;
}

/// Of tensors of static shape.
static int64_t countBytes(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.getElementType().isIntOrFloat())
    return 0;
  return ds::getByteSize(tensor);
}

/// What memory holds for a value: broadcasts and reshapes are part of whatever
/// reads them.
static Value getStored(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<stablehlo::BroadcastInDimOp, stablehlo::ReshapeOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

void reportSavedValues(func::FuncOp function) {
  if (!function.getContext()->getRemarkEngine())
    return;
  llvm::SetVector<Value> saved;
  Block *body = &function.getBody().front();
  for (Operation &op : body->without_terminator()) {
    if (!hasLabel(&op, "backward"))
      continue;
    op.walk([&](Operation *nested) {
      for (Value operand : nested->getOperands()) {
        Value stored = getStored(operand);
        Operation *source = stored.getDefiningOp();
        if (source && source->getBlock() == body &&
            hasLabel(source, "forward") &&
            !source->hasTrait<OpTrait::ConstantLike>())
          saved.insert(stored);
      }
    });
  }
  auto options = remark::RemarkOpts::name("Saved").category("ds-differentiate");
  int64_t total = 0;
  for (Value value : saved) {
    int64_t bytes = countBytes(value.getType());
    total += bytes;
    std::string type;
    llvm::raw_string_ostream(type) << value.getType();
    remark::analysis(value.getLoc(), options) << remark::add(
        "{0}, {1} bytes, is kept for the backward pass", type, bytes);
  }
  remark::analysis(function.getLoc(), options)
      << remark::add("{0} values, {1} bytes, are kept for the backward pass",
                     saved.size(), total);
}

} // namespace deepstep
