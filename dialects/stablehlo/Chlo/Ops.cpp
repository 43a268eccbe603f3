//===- Ops.cpp - The dialect chlo: ops and verifiers ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::chlo;

#include "dialects/stablehlo/ChloDialect.cpp.inc"

#define GET_OP_CLASSES
#include "dialects/stablehlo/Chlo/Ops.cpp.inc"

namespace {
/// All of its ops may be inlined: none has a region.
struct ChloInliner : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool,
                       IRMapping &) const override {
    return true;
  }
};
} // namespace

void ChloDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Chlo/Ops.cpp.inc"
      >();
  addInterfaces<ChloInliner>();
}

Operation *ChloDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                            Type type, Location loc) {
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || elements.getType() != type)
    return nullptr;
  return stablehlo::ConstantOp::create(builder, loc, elements);
}

LogicalResult TopKOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  if (operand.getRank() < 1)
    return rules.broken("operand must have a dimension");
  int64_t size = operand.getShape().back(), k = getK();
  if (k < 0 || (!ShapedType::isDynamic(size) && k > size))
    return rules.broken("k must be between 0 and the last dimension's size");
  SmallVector<int64_t> shape(operand.getShape());
  shape.back() = k;
  if (failed(rules.resultType(
          RankedTensorType::get(shape, operand.getElementType()),
          getValues().getType())))
    return failure();
  return rules.resultType(
      RankedTensorType::get(shape, IntegerType::get(getContext(), 32)),
      getIndices().getType());
}
