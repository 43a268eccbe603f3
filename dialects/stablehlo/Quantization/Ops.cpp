//===- Ops.cpp - Quantization: verifiers ------------------------ -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Quantization/Ops.cpp.inc"

void StablehloDialect::addQuantizationOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Quantization/Ops.cpp.inc"
      >(*this);
}

/// The type that elements stand for: of quantized ones, the expressed type.
static Type getExpressedType(Value value) {
  Type element = getElementTypeOrSelf(value);
  auto quantized = dyn_cast<quant::QuantizedType>(element);
  return quantized ? quantized.getExpressedType() : element;
}

LogicalResult UniformQuantizeOp::verify() {
  if (getExpressedType(getOperand()) == getExpressedType(getResult()))
    return success();
  return Rules(*this).c(2).broken("the result must express the operand's type");
}

LogicalResult
UniformDequantizeOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                      Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  types.push_back(operand.clone(getExpressedType(adaptor.getOperand())));
  return success();
}
