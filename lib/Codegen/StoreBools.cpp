//===- StoreBools.cpp - One byte for a bool in memory -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StoreBools.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;

namespace deepstep {

namespace {

/// The type of `type`'s values when bools are bytes; null if it stays.
MemRefType byteType(Type type) {
  auto memref = dyn_cast<MemRefType>(type);
  if (!memref || !memref.getElementType().isInteger(1))
    return {};
  return MemRefType::Builder(memref).setElementType(
      IntegerType::get(type.getContext(), 8));
}

void retype(ValueRange values) {
  for (Value value : values)
    if (MemRefType type = byteType(value.getType()))
      value.setType(type);
}

void retype(memref::GlobalOp global) {
  MemRefType type = byteType(global.getType());
  if (!type)
    return;
  global.setType(type);
  auto bits = dyn_cast_or_null<DenseElementsAttr>(global.getInitialValueAttr());
  if (!bits)
    return;
  auto bytes = RankedTensorType::get(type.getShape(), type.getElementType());
  SmallVector<int8_t> values(bits.getValues<bool>());
  if (bits.isSplat())
    values.resize(1);
  global.setInitialValueAttr(
      DenseElementsAttr::get(bytes, ArrayRef<int8_t>(values)));
}

} // namespace

void storeBoolsAsBytes(Operation *root) {
  if (auto global = dyn_cast<memref::GlobalOp>(root))
    return retype(global);
  OpBuilder builder(root->getContext());
  Type byte = builder.getI8Type();
  root->walk([&](Operation *op) {
    retype(op->getResults());
    for (Region &region : op->getRegions())
      for (Block &block : region)
        retype(block.getArguments());
    if (auto load = dyn_cast<memref::LoadOp>(op);
        load && load.getType().isInteger(1)) {
      Value loaded = load.getResult();
      loaded.setType(byte);
      builder.setInsertionPointAfter(load);
      Value zero =
          arith::ConstantIntOp::create(builder, load.getLoc(), byte, 0);
      auto test = arith::CmpIOp::create(builder, load.getLoc(),
                                        arith::CmpIPredicate::ne, loaded, zero);
      loaded.replaceAllUsesExcept(test, test);
    } else if (auto store = dyn_cast<memref::StoreOp>(op);
               store && store.getValue().getType().isInteger(1)) {
      builder.setInsertionPoint(store);
      store.getValueMutable().assign(arith::ExtUIOp::create(
          builder, store.getLoc(), byte, store.getValue()));
    }
  });
  if (auto function = dyn_cast<FunctionOpInterface>(root);
      function && !function.isExternal())
    function.setType(function.cloneTypeWith(
        function.getFunctionBody().front().getArgumentTypes(),
        function.getResultTypes()));
}

} // namespace deepstep
