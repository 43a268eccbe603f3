//===- KernelTable.cpp - Outlined kernels, equal ones once ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelTable.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/OperationSupport.h"

using namespace mlir;

namespace deepstep {

namespace {

constexpr auto kIgnoreLocations = OperationEquivalence::IgnoreLocations;

/// Of opcodes, attributes and types; values count by their types only.
size_t hashBody(ds::KernelOp kernel) {
  llvm::hash_code hash = hash_value(kernel.getBlockAttr());
  for (Type type : kernel.getBody().getArgumentTypes())
    hash = llvm::hash_combine(hash, type);
  kernel.getBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
    hash = llvm::hash_combine(
        hash, OperationEquivalence::computeHash(
                  op, OperationEquivalence::ignoreHashValue,
                  OperationEquivalence::ignoreHashValue, kIgnoreLocations));
  });
  return hash;
}

bool areBodiesEqual(ds::KernelOp a, ds::KernelOp b) {
  return a.getBlockAttr() == b.getBlockAttr() &&
         OperationEquivalence::isRegionEquivalentTo(&a.getBody(), &b.getBody(),
                                                    kIgnoreLocations);
}

} // namespace

func::FuncOp KernelTable::getOrCreate(ds::KernelOp kernel) {
  SmallVector<Entry, 1> &bucket = entries[hashBody(kernel)];
  for (Entry &entry : bucket)
    if (areBodiesEqual(entry.kernel, kernel))
      return entry.function;

  Block &body = kernel.getBody().front();
  OpBuilder builder(kernel.getContext());
  auto function = func::FuncOp::create(
      kernel.getLoc(), kernel.getName(),
      builder.getFunctionType(body.getArgumentTypes(), {}));
  function.setPrivate();
  function->setAttr(ds::kKernelAttr, builder.getUnitAttr());
  if (ds::BlockAttr block = kernel.getBlockAttr())
    function->setAttr(ds::kBlockAttr, block);
  IRMapping mapping;
  kernel.getBody().cloneInto(&function.getBody(), mapping);
  Operation *yield = function.getBody().front().getTerminator();
  builder.setInsertionPoint(yield);
  func::ReturnOp::create(builder, yield->getLoc());
  yield->erase();
  symbols.insert(function); // Makes the name unique.
  bucket.push_back({kernel, function});
  return function;
}

} // namespace deepstep
