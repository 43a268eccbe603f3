//===- Fuse.cpp - Elementwise fusion with a traffic criterion ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Implements ds-fuse: MLIR's elementwise fusion, steered by what it does to
// memory traffic and to the number of costly scalar operations.
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"
#include "KernelEmitter.h"
#include "deepstep/Codegen/Passes.h"
#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace deepstep;

namespace deepstep {
#define GEN_PASS_DEF_DSFUSE
#include "deepstep/Codegen/Passes.h.inc"
} // namespace deepstep

int64_t deepstep::getNumIterations(linalg::GenericOp op) {
  return ShapedType::getNumElements(op.getStaticLoopRanges());
}

namespace {

/// A cheap producer may be evaluated again in each of its readers.
constexpr int64_t kMaxCheapOps = 6;
/// On targets that compute faster than they load, so may one of this cost.
constexpr int64_t kMaxRepeatedOps = 16, kMaxRepeatedCostlyOps = 2;
/// More operands than this make a kernel short of registers.
constexpr unsigned kMaxFusedOperands = 12;
/// The same for siblings, before operands that they share are counted once.
constexpr unsigned kMaxSiblingOperands = 20;
/// Products that a sibling may move in front of. Its results are kept for
/// longer by it, and what it reads for less.
constexpr int64_t kMaxPassedProducts = 2;

/// Scalar operations whose repetition costs more than a load and a store.
bool isCostly(Operation &op) {
  return isa<math::MathDialect>(op.getDialect()) ||
         isa<arith::DivFOp, arith::DivSIOp, arith::DivUIOp, arith::RemSIOp,
             arith::RemUIOp, arith::RemFOp>(op) ||
         isa<tensor::ExtractOp>(op);
}

/// What evaluating one element of a generic costs.
struct BodyCost {
  int64_t ops = 0;
  int64_t costly = 0;
};

/// Fusion repeats what several of its parts compute; that counts once, as it is
/// one operation in the end. Conversions between floats count if a target has
/// no instruction for them that is faster than a load.
BodyCost getBodyCost(linalg::GenericOp op, bool countConversions) {
  BodyCost cost;
  llvm::DenseMap<Value, Value> first; // Of equal values, the first.
  llvm::DenseMap<llvm::hash_code, SmallVector<Operation *, 1>> known;
  auto getFirst = [&](Value value) {
    Value other = first.lookup(value);
    return other ? other : value;
  };
  for (Operation &inner : op.getBody()->without_terminator()) {
    llvm::hash_code hash = OperationEquivalence::computeHash(
        &inner, [&](Value value) { return mlir::hash_value(getFirst(value)); },
        OperationEquivalence::ignoreHashValue,
        OperationEquivalence::IgnoreLocations);
    SmallVector<Operation *, 1> &equal = known[hash];
    auto *same = llvm::find_if(equal, [&](Operation *other) {
      return OperationEquivalence::isEquivalentTo(
          &inner, other,
          [&](Value lhs, Value rhs) {
            return success(getFirst(lhs) == getFirst(rhs));
          },
          nullptr, OperationEquivalence::IgnoreLocations);
    });
    if (same != equal.end()) {
      for (auto [value, other] :
           llvm::zip_equal(inner.getResults(), (*same)->getResults()))
        first[value] = other;
      continue;
    }
    equal.push_back(&inner);
    bool isConversion = isa<arith::ExtFOp, arith::TruncFOp>(inner);
    cost.ops += !isConversion || countConversions;
    cost.costly += isCostly(inner);
  }
  return cost;
}

/// Bytes of the inputs that have at least half as many elements as the result:
/// what the reader would load instead of the result.
int64_t getLargeInputBytes(linalg::GenericOp op) {
  int64_t size = cast<ShapedType>(op->getResult(0).getType()).getNumElements();
  int64_t bytes = 0;
  for (Value input : op.getInputs())
    if (auto type = dyn_cast<ShapedType>(input.getType()))
      if (2 * type.getNumElements() > size)
        bytes += ds::getByteSize(type);
  return bytes;
}

/// Whether readers that load each element several times would load more of a
/// vector too long for the nearest cache: a bias in f32 rather than in bf16.
bool widensLoads(linalg::GenericOp op) {
  constexpr int64_t kLongBytes = 1 << 16;
  int64_t inputs = getLargeInputBytes(op);
  return inputs >= kLongBytes &&
         inputs > ds::getByteSize(cast<ShapedType>(op->getResult(0).getType()));
}

/// The criterion that ds-fuse's description states.
bool shouldFuse(OpOperand *operand, bool recompute) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || producer.getNumResults() != 1)
    return false;
  if (producer->getBlock() != consumer->getBlock() || isSmallGather(producer))
    return false;
  if (producer->getNumOperands() + consumer->getNumOperands() >
      kMaxFusedOperands)
    return false;

  BodyCost cost = getBodyCost(producer, /*countConversions=*/!recompute);
  bool repeats = getNumIterations(consumer) > getNumIterations(producer);
  if (repeats && (cost.costly > 0 || widensLoads(producer)))
    return false;

  // Others than the consumer; more than three are many.
  unsigned readers = 0;
  bool isStored = false;
  for (Operation *user : producer->getUsers()) {
    if (user == consumer.getOperation())
      continue;
    isStored |= !isa<linalg::GenericOp>(user);
    if (++readers > 3)
      break;
  }
  if (readers == 0)
    return true;
  int64_t inputs = getLargeInputBytes(producer);
  int64_t result =
      ds::getByteSize(cast<ShapedType>(producer->getResult(0).getType()));
  if (cost.costly > 0 || cost.ops > kMaxCheapOps)
    // What is kept for the readers must not become more either, and what is in
    // memory for a product, say, might as well be read there.
    return recompute && !isStored && cost.costly <= kMaxRepeatedCostlyOps &&
           cost.ops <= kMaxRepeatedOps && inputs <= result && readers <= 2;
  if (inputs <= result)
    return true;
  // Unfused: inputs + one store + one load per reader. Fused: the inputs per
  // reader, which are kept for them in place of the result.
  return readers * inputs < (readers + 2) * result;
}

/// Whether an operation may stand between generics that become one: it computes
/// nothing of its own.
bool isTransparent(Operation &op) {
  return isa<linalg::GenericOp, linalg::FillOp, tensor::EmptyOp,
             tensor::ExpandShapeOp, tensor::CollapseShapeOp, arith::ConstantOp>(
      op);
}

/// Whether both go through memory alike, at most from different places: such as
/// query, key and value are taken from one product.
bool areParallel(AffineMap first, AffineMap second, ArrayRef<int64_t> ranges) {
  return llvm::all_of(llvm::zip_equal(first.getResults(), second.getResults()),
                      [&](std::tuple<AffineExpr, AffineExpr> pair) {
                        AffineExpr mine =
                            dropIdleMods(std::get<0>(pair), ranges);
                        AffineExpr other =
                            dropIdleMods(std::get<1>(pair), ranges);
                        return isa<AffineConstantExpr>(
                            simplifyAffineExpr(mine - other, ranges.size(), 0));
                      });
}

/// Whether results start from nothing that is in memory: those of maps from
/// nothing, those of reductions from a constant.
bool startsFromConstants(linalg::GenericOp op) {
  return llvm::all_of(op.getDpsInitsMutable(), [&](OpOperand &init) {
    return op.getMatchingBlockArgument(&init).use_empty() ||
           getFillConstant(init.get());
  });
}

/// Two maps, or two reductions, over the same iterations that read the same
/// large tensor, none of which needs the other. `passed` holds the ops from the
/// first to the second.
bool areSiblings(linalg::GenericOp first, linalg::GenericOp second,
                 const llvm::SmallPtrSetImpl<Operation *> &passed) {
  if (first.getIteratorTypesArray() != second.getIteratorTypesArray() ||
      first.getStaticLoopRanges() != second.getStaticLoopRanges() ||
      !startsFromConstants(first) || !startsFromConstants(second))
    return false;
  // The order of loops follows from where a reduction's results are.
  if (first.getNumReductionLoops() &&
      first.getMatchingIndexingMap(first.getDpsInitOperand(0)) !=
          second.getMatchingIndexingMap(second.getDpsInitOperand(0)))
    return false;
  if (first->getNumOperands() + second->getNumOperands() > kMaxSiblingOperands)
    return false;
  // Its body may take elements from tensors that are no operands. What results
  // start from is made again.
  SmallVector<Value> inputs(second.getInputs());
  SetVector<Value> used(inputs.begin(), inputs.end());
  getUsedValuesDefinedAbove(second->getRegions(), used);
  for (Value value : used)
    if (Operation *definition = value.getDefiningOp())
      if (passed.contains(definition) && !isa<arith::ConstantOp>(definition))
        return false;
  int64_t iterations = getNumIterations(first);
  for (OpOperand *mine : first.getDpsInputOperands())
    for (OpOperand *other : second.getDpsInputOperands())
      if (mine->get() == other->get() &&
          areParallel(first.getMatchingIndexingMap(mine),
                      second.getMatchingIndexingMap(other),
                      first.getStaticLoopRanges()))
        if (auto type = dyn_cast<ShapedType>(mine->get().getType());
            type && 2 * type.getNumElements() > iterations)
          return true;
  return false;
}

/// One generic with the results of both, in the place of `first`.
linalg::GenericOp fuseSiblings(linalg::GenericOp first,
                               linalg::GenericOp second, IRRewriter &rewriter) {
  rewriter.setInsertionPoint(first);
  SmallVector<Value> inputs, inits;
  SmallVector<AffineMap> maps;
  // The argument of the merged body for each input of both.
  SmallVector<SmallVector<unsigned>> positions;
  for (linalg::GenericOp op : {first, second}) {
    SmallVector<unsigned> &own = positions.emplace_back();
    for (OpOperand *input : op.getDpsInputOperands()) {
      AffineMap map = op.getMatchingIndexingMap(input);
      unsigned position = 0;
      while (position < inputs.size() &&
             (inputs[position] != input->get() || maps[position] != map))
        ++position;
      if (position == inputs.size()) {
        inputs.push_back(input->get());
        maps.push_back(map);
      }
      own.push_back(position);
    }
  }
  SmallVector<Type> types;
  for (linalg::GenericOp op : {first, second})
    for (OpOperand &init : op.getDpsInitsMutable()) {
      auto type = cast<RankedTensorType>(init.get().getType());
      inits.push_back(tensor::EmptyOp::create(
          rewriter, op.getLoc(), type.getShape(), type.getElementType()));
      if (Operation *constant = getFillConstant(init.get()))
        inits.back() =
            linalg::FillOp::create(rewriter, op.getLoc(),
                                   rewriter.clone(*constant)->getResult(0),
                                   inits.back())
                .getResult(0);
      maps.push_back(op.getMatchingIndexingMap(&init));
      types.push_back(type);
    }
  auto merged = linalg::GenericOp::create(
      rewriter, first.getLoc(), types, inputs, inits, maps,
      first.getIteratorTypesArray(),
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        SmallVector<Value> results;
        ValueRange running = arguments.drop_front(inputs.size());
        for (auto [number, op] :
             llvm::enumerate(SmallVector<linalg::GenericOp>{first, second})) {
          IRMapping mapping;
          for (auto [input, position] :
               llvm::zip(op.getRegionInputArgs(), positions[number]))
            mapping.map(input, arguments[position]);
          for (BlockArgument output : op.getRegionOutputArgs()) {
            mapping.map(output, running.front());
            running = running.drop_front();
          }
          for (Operation &inner : op.getBody()->without_terminator())
            builder.clone(inner, mapping);
          for (Value value : op.getBody()->getTerminator()->getOperands())
            results.push_back(mapping.lookupOrDefault(value));
        }
        linalg::YieldOp::create(builder, loc, results);
      });
  ValueRange results = merged.getResults();
  rewriter.replaceOp(second, results.drop_front(first.getNumResults()));
  rewriter.replaceOp(first, results.take_front(first.getNumResults()));
  return merged;
}

/// Merges siblings that nothing but other generics, and few products, separate.
void mergeSiblings(Block &block, IRRewriter &rewriter) {
  auto it = block.begin();
  while (it != block.end()) {
    auto first = dyn_cast<linalg::GenericOp>(*it);
    auto next = std::next(it);
    linalg::GenericOp sibling;
    llvm::SmallPtrSet<Operation *, 16> passed{&*it};
    int64_t products = 0;
    for (auto other = next; first && other != block.end(); ++other) {
      if (!isTransparent(*other) &&
          (!isa<ds::DotOp>(*other) || ++products > kMaxPassedProducts))
        break;
      if (auto second = dyn_cast<linalg::GenericOp>(*other);
          second && areSiblings(first, second, passed)) {
        sibling = second;
        break;
      }
      passed.insert(&*other);
    }
    it = sibling ? fuseSiblings(first, sibling, rewriter)->getIterator() : next;
  }
}

struct DsFuse : deepstep::impl::DsFuseBase<DsFuse> {
  using DsFuseBase::DsFuseBase;

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    RewritePatternSet patterns(context);
    linalg::populateElementwiseOpsFusionPatterns(
        patterns,
        [&](OpOperand *operand) { return shouldFuse(operand, recompute); });
    populateFuseExtractPatterns(patterns);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    linalg::populateEraseUnnecessaryInputsPatterns(patterns);
    tensor::EmptyOp::getCanonicalizationPatterns(patterns, context);
    tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, context);
    tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, context);
    linalg::GenericOp::getCanonicalizationPatterns(patterns, context);
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal(true);
    if (failed(
            applyPatternsGreedily(getOperation(), std::move(patterns), config)))
      return signalPassFailure();
    IRRewriter rewriter(context);
    getOperation()->walk([&](Operation *op) {
      if (!isa<ds::StepOp, scf::ForOp>(op))
        return;
      for (Region &region : op->getRegions())
        for (Block &block : region)
          mergeSiblings(block, rewriter);
    });
  }
};

} // namespace
