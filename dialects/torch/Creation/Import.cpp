//===- Import.cpp - New tensors ------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// Enters an op that fills the result with a number; one that leaves elements
/// open is filled with 0.
template <typename Op> static void addFill(ImportTable &t, double number) {
  t.add<Op>([number](Op, Importer &b) {
    return b.constant(Number::of(number), b.resultType());
  });
}

template <typename Op> static void addFull(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    return b.constant(b.number(op.getFillValue()), b.resultType());
  });
}

/// start, start + step, ... in the result's type.
static Value count(Importer &b, Number start, Number step) {
  RankedTensorType type = b.resultType();
  if (type.getRank() != 1)
    return b.fail("the result is no vector");
  return b.add(b.mul(b.iota(type, 0), b.constant(step, type)),
               b.constant(start, type));
}

static Value identity(Importer &b) {
  RankedTensorType type = b.resultType();
  if (type.getRank() != 2)
    return b.fail("the result is no matrix");
  auto places = type.clone(b.getBuilder().getI32Type());
  Value isDiagonal =
      b.compare(b.iota(places, 0), ComparisonDirection::EQ, b.iota(places, 1));
  return b.convert(isDiagonal, type.getElementType());
}

void torch::addCreationImports(ImportTable &t) {
  addFill<AtenZerosOp>(t, 0.0);
  addFill<AtenZerosLikeOp>(t, 0.0);
  addFill<AtenNewZerosOp>(t, 0.0);
  addFill<AtenEmptyMemoryFormatOp>(t, 0.0);
  addFill<AtenEmptyStridedOp>(t, 0.0);
  addFill<AtenEmptyLikeOp>(t, 0.0);
  addFill<AtenNewEmptyOp>(t, 0.0);
  addFill<AtenOnesOp>(t, 1.0);
  addFill<AtenOnesLikeOp>(t, 1.0);
  addFill<AtenNewOnesOp>(t, 1.0);
  addFull<AtenFullOp>(t);
  addFull<AtenFullLikeOp>(t);
  addFull<AtenNewFullOp>(t);
  t.add<AtenScalarTensorOp>([](AtenScalarTensorOp op, Importer &b) {
    return b.constant(b.number(op.getS()), b.resultType());
  });
  t.add<PrimNumToTensorScalarOp>([](PrimNumToTensorScalarOp op, Importer &b) {
    return b.constant(b.number(op.getA()), b.resultType());
  });
  t.add<AtenFillScalarOp>([](AtenFillScalarOp op, Importer &b) {
    return b.constant(b.number(op.getValue()), b.resultType());
  });
  t.add<AtenFillTensorOp>([](AtenFillTensorOp op, Importer &b) {
    return b.fit(b.tensor(op.getValue()), b.resultType());
  });
  Number zero, one{false, 1.0, 1};
  t.add<AtenArangeOp>(
      [=](AtenArangeOp, Importer &b) { return count(b, zero, one); });
  t.add<AtenArangeStartOp>([=](AtenArangeStartOp op, Importer &b) {
    return count(b, b.number(op.getStart()), one);
  });
  t.add<AtenArangeStartStepOp>([](AtenArangeStartStepOp op, Importer &b) {
    return count(b, b.number(op.getStart()), b.number(op.getStep()));
  });
  t.add<AtenLinspaceOp>([](AtenLinspaceOp op, Importer &b) {
    double start = b.number(op.getStart()).asDouble();
    double end = b.number(op.getEnd()).asDouble();
    int64_t gaps = std::max<int64_t>(b.integer(op.getSteps()) - 1, 1);
    return count(b, Number::of(start), Number::of((end - start) / gaps));
  });
  t.add<AtenEyeOp>([](AtenEyeOp, Importer &b) { return identity(b); });
  t.add<AtenEyeMOp>([](AtenEyeMOp, Importer &b) { return identity(b); });
  t.add<AtenOneHotOp>([](AtenOneHotOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    RankedTensorType type = b.resultType();
    if (!x || type.getRank() != b.rankOf(x) + 1)
      return b.fail("the result has no dimension of classes");
    auto dims = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x)));
    Value wide = b.broadcastInDim(x, dims, type.getShape());
    if (!wide)
      return {};
    Value isClass = b.compare(wide, ComparisonDirection::EQ,
                              b.iota(b.typeOf(wide), b.rankOf(x)));
    return b.convert(isClass, type.getElementType());
  });
}
