//===- ScalarBody.cpp - Bodies of linalg ops as tensor ops ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarBody.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace deepstep {

/// The element type of a scalar's tensor.
static Type getElement(Type scalar) {
  if (scalar.isIndex())
    return IntegerType::get(scalar.getContext(), 64);
  return scalar;
}

Value ScalarBody::evaluate(Value scalar) {
  if (Value known = mapping.lookupOrNull(scalar))
    return known;
  Operation *op = scalar.getDefiningOp();
  if (!op) {
    emitError(scalar.getLoc(), "a scalar argument cannot be raised to "
                               "StableHLO; pass it as a tensor<T>");
    return {};
  }
  Value tensor = evaluateOp(op);
  if (tensor)
    mapping.map(scalar, tensor);
  return tensor;
}

Value ScalarBody::evaluateOp(Operation *op) {
  if (op->getNumResults() != 1 || op->getNumRegions() != 0) {
    op->emitOpError("cannot be raised to StableHLO; export the module as "
                    "StableHLO or in the Torch dialect");
    return {};
  }
  auto type =
      RankedTensorType::get(shape, getElement(op->getResult(0).getType()));
  Location loc = op->getLoc();
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    Attribute value = constant.getValue();
    if (auto number = dyn_cast<IntegerAttr>(value))
      value =
          IntegerAttr::get(type.getElementType(),
                           number.getValue().sextOrTrunc(
                               type.getElementType().getIntOrFloatBitWidth()));
    return stablehlo::ConstantOp::create(builder, loc,
                                         DenseElementsAttr::get(type, value));
  }
  if (auto index = dyn_cast<linalg::IndexOp>(op))
    return stablehlo::IotaOp::create(builder, loc, type, index.getDim());
  if (isa<tensor::ExtractOp>(op))
    return evaluateExtract(op);
  SmallVector<Value> operands;
  for (Value operand : op->getOperands()) {
    operands.push_back(evaluate(operand));
    if (!operands.back())
      return {};
  }
  Value result = raiseElementwise(builder, op, operands, type);
  if (!result)
    op->emitOpError("cannot be raised to StableHLO; export the module as "
                    "StableHLO or in the Torch dialect");
  return result;
}

/// Each iteration reads one element: a gather of slices of one element.
Value ScalarBody::evaluateExtract(Operation *op) {
  auto extract = cast<tensor::ExtractOp>(op);
  auto type = extract.getTensor().getType();
  Location loc = op->getLoc();
  int64_t rank = type.getRank();
  if (rank == 0)
    return stablehlo::BroadcastInDimOp::create(
        builder, loc, RankedTensorType::get(shape, type.getElementType()),
        extract.getTensor(), ArrayRef<int64_t>());
  SmallVector<int64_t> wide(shape);
  wide.push_back(1);
  SmallVector<Value> columns;
  for (Value index : extract.getIndices()) {
    Value places = evaluate(index);
    if (!places)
      return {};
    columns.push_back(stablehlo::ReshapeOp::create(
        builder, loc, cast<RankedTensorType>(places.getType()).clone(wide),
        places));
  }
  wide.back() = rank;
  Value indices = columns.front();
  if (rank > 1)
    indices = stablehlo::ConcatenateOp::create(
        builder, loc, RankedTensorType::get(wide, builder.getI64Type()),
        columns, shape.size());
  auto dims = llvm::to_vector(llvm::seq<int64_t>(rank));
  auto numbers = stablehlo::GatherDimensionNumbersAttr::get(
      builder.getContext(), {}, dims, {}, {}, dims, shape.size());
  return stablehlo::GatherOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()),
      extract.getTensor(), indices, numbers, SmallVector<int64_t>(rank, 1),
      /*indices_are_sorted=*/false);
}

} // namespace deepstep
