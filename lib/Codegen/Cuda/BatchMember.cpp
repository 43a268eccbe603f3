//===- BatchMember.cpp - Kernels that differ in sizes only ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BatchMember.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;

namespace deepstep::cuda {

static constexpr auto kIgnoreLocations = OperationEquivalence::IgnoreLocations;

bool isFlatView(Operation *op) {
  auto view = dyn_cast<memref::ReinterpretCastOp>(op);
  if (!view || !isa<BlockArgument>(view.getSource()))
    return false;
  auto from = dyn_cast<MemRefType>(view.getSource().getType());
  auto to = view.getType();
  return from && from.getLayout().isIdentity() && to.getRank() == 1 &&
         to.getLayout().isIdentity() && to.hasStaticShape() &&
         to.getNumElements() == from.getNumElements() &&
         from.getMemorySpace() == to.getMemorySpace();
}

bool isFlat(BlockArgument buffer) {
  return llvm::all_of(buffer.getUsers(), isFlatView);
}

bool isLimit(Operation *op) {
  auto constant = dyn_cast<arith::ConstantIndexOp>(op);
  return constant &&
         llvm::all_of(constant->getUsers(), llvm::IsaPred<arith::CmpIOp>);
}

/// The `scf.if` that is the last of the body's operations, if all it tests is
/// that an index is below a constant which is there for nothing else.
static scf::IfOp findGuard(Block &body, SizeGuard &guard) {
  if (llvm::hasNItemsOrLess(body, 1))
    return {};
  auto branch = dyn_cast<scf::IfOp>(body.getTerminator()->getPrevNode());
  if (!branch || branch.getNumResults() || branch.elseBlock())
    return {};
  auto test = branch.getCondition().getDefiningOp<arith::CmpIOp>();
  if (!test || test->getBlock() != &body || !test->hasOneUse() ||
      test.getPredicate() != arith::CmpIPredicate::ult)
    return {};
  auto limit = test.getRhs().getDefiningOp<arith::ConstantIndexOp>();
  Operation *index = test.getLhs().getDefiningOp();
  if (!limit || !limit->hasOneUse() || limit->getBlock() != &body || !index ||
      index->getBlock() != &body)
    return {};
  guard.test = test;
  guard.limit = limit.value();
  return branch;
}

static size_t hashOp(Operation *op) {
  if (isFlatView(op))
    return llvm::hash_combine(op->getName(),
                              getElementTypeOrSelf(op->getResult(0).getType()));
  if (isLimit(op))
    return hash_value(op->getName());
  llvm::hash_code hash(0);
  op->walk<WalkOrder::PreOrder>([&](Operation *inner) {
    hash = llvm::hash_combine(
        hash, OperationEquivalence::computeHash(
                  inner, OperationEquivalence::ignoreHashValue,
                  OperationEquivalence::ignoreHashValue, kIgnoreLocations));
  });
  return hash;
}

BatchMember::BatchMember(ds::KernelOp kernel) : kernel(kernel) {
  Block &body = getBody();
  SizeGuard found;
  scf::IfOp branch = findGuard(body, found);
  for (Operation &op : body.without_terminator()) {
    if (branch && (&op == branch || &op == found.test ||
                   &op == found.test.getRhs().getDefiningOp()))
      continue;
    if (branch && &op == found.test.getLhs().getDefiningOp())
      found.index = ops.size();
    ops.push_back(&op);
  }
  unguarded = ops.size();
  if (branch) {
    guard = found;
    for (Operation &op : branch.thenBlock()->without_terminator())
      ops.push_back(&op);
  }

  llvm::hash_code code = llvm::hash_combine(kernel.getBlockAttr(), ops.size());
  for (BlockArgument argument : body.getArguments()) {
    Type type = argument.getType();
    code = llvm::hash_combine(
        code, isFlat(argument) ? getElementTypeOrSelf(type) : type);
  }
  for (Operation *op : ops)
    code = llvm::hash_combine(code, hashOp(op));
  hash = code;
}

namespace {

/// Goes through two bodies side by side.
class Comparison {
public:
  bool compareBuffers(Block &a, Block &b);
  /// `mayDiffer`: sizes and limits may.
  bool compare(Operation *a, Operation *b, bool mayDiffer);

private:
  bool compare(Region &a, Region &b);
  void map(ValueRange a, ValueRange b) {
    for (auto [mine, other] : llvm::zip_equal(a, b))
      values[mine] = other;
  }

  /// What the second body has for a value of the first.
  llvm::DenseMap<Value, Value> values;
};

} // namespace

bool Comparison::compareBuffers(Block &a, Block &b) {
  for (auto [mine, other] :
       llvm::zip_equal(a.getArguments(), b.getArguments())) {
    Type type = mine.getType(), otherType = other.getType();
    bool flat = isFlat(mine);
    if (flat != isFlat(other) ||
        (flat ? getElementTypeOrSelf(type) != getElementTypeOrSelf(otherType)
              : type != otherType))
      return false;
  }
  map(a.getArguments(), b.getArguments());
  return true;
}

// OperationEquivalence compares the types of operands, too.
bool Comparison::compare(Operation *a, Operation *b, bool mayDiffer) {
  if (a->getName() != b->getName() ||
      a->getNumOperands() != b->getNumOperands() ||
      a->getNumResults() != b->getNumResults() ||
      a->getNumRegions() != b->getNumRegions())
    return false;
  for (auto [mine, other] : llvm::zip(a->getOperands(), b->getOperands()))
    if (values.lookup(mine) != other)
      return false;
  map(a->getResults(), b->getResults());
  if (mayDiffer &&
      ((isFlatView(a) && isFlatView(b)) || (isLimit(a) && isLimit(b))))
    return true;
  if (a->getResultTypes() != b->getResultTypes() ||
      a->getDiscardableAttrDictionary() != b->getDiscardableAttrDictionary() ||
      !a->getName().compareOpProperties(a->getPropertiesStorage(),
                                        b->getPropertiesStorage()))
    return false;
  return llvm::all_of(
      llvm::zip(a->getRegions(), b->getRegions()), [&](auto regions) {
        return compare(std::get<0>(regions), std::get<1>(regions));
      });
}

bool Comparison::compare(Region &a, Region &b) {
  if (a.empty() || b.empty())
    return a.empty() && b.empty();
  if (!a.hasOneBlock() || !b.hasOneBlock())
    return false;
  Block &mine = a.front(), &other = b.front();
  if (TypeRange(mine.getArgumentTypes()) !=
          TypeRange(other.getArgumentTypes()) ||
      mine.getOperations().size() != other.getOperations().size())
    return false;
  map(mine.getArguments(), other.getArguments());
  return llvm::all_of(llvm::zip(mine, other), [&](auto ops) {
    return compare(&std::get<0>(ops), &std::get<1>(ops), /*mayDiffer=*/false);
  });
}

bool haveSameBody(BatchMember &a, BatchMember &b) {
  if (a.kernel.getBlockAttr() != b.kernel.getBlockAttr() ||
      a.kernel.getInputs().size() != b.kernel.getInputs().size() ||
      a.kernel.getInits().size() != b.kernel.getInits().size() ||
      a.ops.size() != b.ops.size() ||
      (a.guard && b.guard &&
       (a.guard->index != b.guard->index || a.unguarded != b.unguarded)))
    return false;
  Comparison comparison;
  return comparison.compareBuffers(a.getBody(), b.getBody()) &&
         llvm::all_of(llvm::zip_equal(a.ops, b.ops), [&](auto ops) {
           return comparison.compare(std::get<0>(ops), std::get<1>(ops),
                                     /*mayDiffer=*/true);
         });
}

} // namespace deepstep::cuda
