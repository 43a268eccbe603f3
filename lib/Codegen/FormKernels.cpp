//===- FormKernels.cpp - linalg.generic to ds.kernel ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Implements ds-form-kernels: each linalg operation becomes a loop nest on
// buffers, in the order that LoopOrder chooses.
//
//===----------------------------------------------------------------------===//

#include "LoopOrder.h"
#include "deepstep/Codegen/Passes.h"
#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/IRMapping.h"
#include <functional>

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSFORMKERNELS
#include "deepstep/Codegen/Passes.h.inc"
} // namespace deepstep

namespace {

using namespace deepstep;

/// The scalar constant that a fill puts everywhere, if `init` is one.
Operation *getFillConstant(Value init) {
  auto fill = init.getDefiningOp<linalg::FillOp>();
  if (!fill)
    return nullptr;
  return fill.getInputs()[0].getDefiningOp<arith::ConstantOp>();
}

/// Builds the body of one ds.kernel from one linalg.generic.
class LoopNestEmitter {
public:
  LoopNestEmitter(linalg::GenericOp op, OpBuilder &builder)
      : op(op), order(chooseLoopOrder(op)), builder(builder), loc(op.getLoc()),
        ranges(op.getStaticLoopRanges()), ivs(ranges.size()) {}

  /// Emits the kernel before the generic, or fails with a diagnostic.
  FailureOr<ds::KernelOp> emit();

private:
  using LoopBody =
      llvm::function_ref<SmallVector<Value>(Value iv, ValueRange carried)>;

  LogicalResult collectInputs();
  SmallVector<Value> createInits();
  SmallVector<int64_t> getInplacePairs();
  std::string getName();

  void emitLoops(unsigned position);
  void emitDistributed();
  void emitRowReduction();
  void emitColumnReduction();
  SmallVector<Value> emitReductionLoops(unsigned position, ValueRange running);
  SmallVector<Value> emitBody(ValueRange running);
  SmallVector<Value> getInitialValues();
  SmallVector<Value> loadResults();
  void storeResults(ValueRange values);
  SmallVector<Value> getIndices(AffineMap map);

  SmallVector<Value> createLoop(Value from, Value to, ValueRange carried,
                                LoopBody body);
  void createDimLoop(unsigned position, llvm::function_ref<void()> body);
  Value createIndex(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  AffineMap getResultMap(unsigned result) {
    return op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  }

  linalg::GenericOp op;
  LoopOrder order;
  OpBuilder &builder;
  Location loc;
  SmallVector<int64_t> ranges;
  SmallVector<Value> ivs; // By dimension.
  SmallVector<Value> inputs;
  llvm::DenseMap<Value, Value> buffers; // Of the inputs.
  SmallVector<Value> resultBuffers;
  Value lo, hi;
};

/// Tensors that the body reads: operands, and those that tensor.extract takes
/// from outside.
LogicalResult LoopNestEmitter::collectInputs() {
  auto add = [&](Value value) {
    if (!llvm::is_contained(inputs, value))
      inputs.push_back(value);
  };
  for (Value input : op.getInputs()) {
    if (isa<RankedTensorType>(input.getType()))
      add(input);
    else if (!input.getDefiningOp<arith::ConstantOp>())
      return op.emitOpError("has a scalar input that is not a constant");
  }
  for (Operation &inner : *op.getBody()) {
    if (inner.getNumRegions() != 0)
      return inner.emitOpError("with a region cannot be part of a kernel");
    for (Value operand : inner.getOperands()) {
      if (operand.getParentBlock() == op.getBody())
        continue;
      if (isa<RankedTensorType>(operand.getType()) &&
          isa<tensor::ExtractOp>(inner))
        add(operand);
      else if (!operand.getDefiningOp<arith::ConstantOp>())
        return inner.emitOpError(
            "in a kernel uses a value from outside it that is neither a "
            "constant nor a tensor to extract from");
    }
  }
  return success();
}

/// An init whose value the loops do not read, or write themselves, becomes an
/// empty tensor.
SmallVector<Value> LoopNestEmitter::createInits() {
  SmallVector<Value> inits;
  for (OpOperand &init : op.getDpsInitsMutable()) {
    bool read = !op.getMatchingBlockArgument(&init).use_empty();
    if (!read || getFillConstant(init.get())) {
      auto type = cast<RankedTensorType>(init.get().getType());
      inits.push_back(tensor::EmptyOp::create(builder, loc, type.getShape(),
                                              type.getElementType()));
    } else {
      inits.push_back(init.get());
    }
  }
  return inits;
}

/// An input may share a result's buffer if both are visited in the same order,
/// each element once, and the input is read in no other way.
SmallVector<int64_t> LoopNestEmitter::getInplacePairs() {
  SmallVector<int64_t> pairs;
  if (op.getNumParallelLoops() != op.getNumLoops())
    return pairs;
  for (auto [result, init] : llvm::enumerate(op.getDpsInitsMutable())) {
    AffineMap map = op.getMatchingIndexingMap(&init);
    if (!map.isPermutation())
      continue;
    for (auto [position, input] : llvm::enumerate(inputs)) {
      if (input.getType() != init.get().getType())
        continue;
      bool sameOrder = true;
      unsigned reads = 0;
      for (OpOperand *operand : op.getDpsInputOperands()) {
        if (operand->get() != input)
          continue;
        ++reads;
        sameOrder &= op.getMatchingIndexingMap(operand) == map;
      }
      for (Operation &inner : *op.getBody())
        if (auto extract = dyn_cast<tensor::ExtractOp>(inner))
          sameOrder &= extract.getTensor() != input;
      if (reads > 0 && sameOrder) {
        pairs.push_back(position);
        pairs.push_back(result);
      }
    }
  }
  return pairs;
}

/// A short name for traces: what the body computes last.
std::string LoopNestEmitter::getName() {
  SmallVector<StringRef> parts;
  for (Operation &inner : llvm::reverse(*op.getBody())) {
    if (isa<linalg::YieldOp, linalg::IndexOp, arith::ConstantOp>(inner))
      continue;
    if (parts.size() < 3)
      parts.insert(parts.begin(), inner.getName().stripDialect());
  }
  std::string name = op.getNumReductionLoops() ? "reduce" : "map";
  for (StringRef part : parts)
    name += "_" + part.str();
  return name;
}

/// `d mod n` where d never reaches n is d. Slices write it to read the first
/// elements of a larger dimension.
AffineExpr dropIdleMods(AffineExpr expr, ArrayRef<int64_t> ranges) {
  SmallVector<std::optional<int64_t>> lower(ranges.size(), 0), upper;
  for (int64_t range : ranges)
    upper.push_back(std::max<int64_t>(range, 1) - 1);
  llvm::DenseMap<AffineExpr, AffineExpr> idle;
  expr.walk([&](AffineExpr part) {
    auto mod = dyn_cast<AffineBinaryOpExpr>(part);
    if (!mod || mod.getKind() != AffineExprKind::Mod)
      return;
    auto size = dyn_cast<AffineConstantExpr>(mod.getRHS());
    auto getBound = [&](bool isUpper) {
      return getBoundForAffineExpr(mod.getLHS(), ranges.size(), 0, lower, upper,
                                   isUpper);
    };
    std::optional<int64_t> least = getBound(false), most = getBound(true);
    if (size && least && most && *least >= 0 && *most < size.getValue())
      idle[part] = mod.getLHS();
  });
  return idle.empty() ? expr : expr.replace(idle);
}

SmallVector<Value> LoopNestEmitter::getIndices(AffineMap map) {
  SmallVector<Value> indices;
  for (AffineExpr expr : map.getResults()) {
    expr = dropIdleMods(expr, ranges);
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      indices.push_back(ivs[dim.getPosition()]);
    } else if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      indices.push_back(createIndex(constant.getValue()));
    } else {
      AffineMap single = AffineMap::get(map.getNumDims(), 0, expr);
      SmallVector<Value> operands(ivs);
      affine::canonicalizeMapAndOperands(&single, &operands);
      indices.push_back(
          affine::AffineApplyOp::create(builder, loc, single, operands));
    }
  }
  return indices;
}

SmallVector<Value> LoopNestEmitter::createLoop(Value from, Value to,
                                               ValueRange carried,
                                               LoopBody body) {
  auto loop =
      scf::ForOp::create(builder, loc, from, to, createIndex(1), carried);
  OpBuilder::InsertionGuard guard(builder);
  if (carried.empty()) {
    builder.setInsertionPoint(loop.getBody()->getTerminator());
    body(loop.getInductionVar(), {});
    return {};
  }
  builder.setInsertionPointToEnd(loop.getBody());
  SmallVector<Value> next =
      body(loop.getInductionVar(), loop.getRegionIterArgs());
  scf::YieldOp::create(builder, loc, next);
  return llvm::to_vector(ValueRange(loop.getResults()));
}

/// A loop over one whole dimension, or over this thread's share of it.
void LoopNestEmitter::createDimLoop(unsigned position,
                                    llvm::function_ref<void()> body) {
  unsigned dim = order.dims[position];
  bool shared = order.distributedBegin == position &&
                order.distributedEnd == position + 1;
  createLoop(shared ? lo : createIndex(0),
             shared ? hi : createIndex(ranges[dim]), {},
             [&](Value iv, ValueRange) -> SmallVector<Value> {
               ivs[dim] = iv;
               body();
               return {};
             });
}

/// One loop over the linearized run of distributed dimensions.
void LoopNestEmitter::emitDistributed() {
  createLoop(lo, hi, {}, [&](Value iv, ValueRange) -> SmallVector<Value> {
    Value rest = iv;
    for (unsigned position = order.distributedEnd;
         position-- > order.distributedBegin;) {
      unsigned dim = order.dims[position];
      if (position == order.distributedBegin) {
        ivs[dim] = rest;
        break;
      }
      Value size = createIndex(ranges[dim]);
      ivs[dim] = arith::RemUIOp::create(builder, loc, rest, size);
      rest = arith::DivUIOp::create(builder, loc, rest, size);
    }
    emitLoops(order.distributedEnd);
    return {};
  });
}

void LoopNestEmitter::emitLoops(unsigned position) {
  if (position == order.reductionBegin && position < order.dims.size()) {
    if (order.registerReductionBegin == position)
      emitRowReduction();
    else
      emitColumnReduction();
  } else if (position == order.dims.size()) {
    storeResults(emitBody(getInitialValues()));
  } else if (position == order.distributedBegin &&
             order.distributedEnd > position + 1) {
    emitDistributed();
  } else {
    createDimLoop(position, [&] { emitLoops(position + 1); });
  }
}

/// The value that each result starts from: a constant, or what is in memory.
SmallVector<Value> LoopNestEmitter::getInitialValues() {
  SmallVector<Value> values;
  for (auto [result, init] : llvm::enumerate(op.getDpsInitsMutable())) {
    if (op.getMatchingBlockArgument(&init).use_empty())
      values.push_back(Value());
    else if (Operation *constant = getFillConstant(init.get()))
      values.push_back(builder.clone(*constant)->getResult(0));
    else
      values.push_back(
          memref::LoadOp::create(builder, loc, resultBuffers[result],
                                 getIndices(getResultMap(result))));
  }
  return values;
}

SmallVector<Value> LoopNestEmitter::loadResults() {
  SmallVector<Value> values;
  for (auto [result, buffer] : llvm::enumerate(resultBuffers))
    values.push_back(memref::LoadOp::create(builder, loc, buffer,
                                            getIndices(getResultMap(result))));
  return values;
}

void LoopNestEmitter::storeResults(ValueRange values) {
  for (auto [result, value] : llvm::enumerate(values))
    memref::StoreOp::create(builder, loc, value, resultBuffers[result],
                            getIndices(getResultMap(result)));
}

SmallVector<Value> LoopNestEmitter::emitReductionLoops(unsigned position,
                                                       ValueRange running) {
  if (position == order.dims.size())
    return emitBody(running);
  unsigned dim = order.dims[position];
  return createLoop(createIndex(0), createIndex(ranges[dim]), running,
                    [&](Value iv, ValueRange carried) {
                      ivs[dim] = iv;
                      return emitReductionLoops(position + 1, carried);
                    });
}

void LoopNestEmitter::emitRowReduction() {
  storeResults(
      emitReductionLoops(order.registerReductionBegin, getInitialValues()));
}

/// Initializes a row of results, then adds every input row to it.
void LoopNestEmitter::emitColumnReduction() {
  unsigned last = order.dims.size() - 1;
  bool fills = llvm::any_of(op.getDpsInits(), [](Value init) {
    return getFillConstant(init) != nullptr;
  });
  if (fills)
    createDimLoop(last, [&] { storeResults(getInitialValues()); });

  std::function<void(unsigned)> emitRows = [&](unsigned position) {
    if (position == last) {
      createDimLoop(position, [&] { storeResults(emitBody(loadResults())); });
      return;
    }
    createDimLoop(position, [&] { emitRows(position + 1); });
  };
  emitRows(order.reductionBegin);
}

/// One evaluation of the generic's body at the current indices.
SmallVector<Value> LoopNestEmitter::emitBody(ValueRange running) {
  IRMapping mapping;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(operand);
    if (argument.use_empty())
      continue;
    if (!isa<RankedTensorType>(operand->get().getType())) {
      Operation *constant = operand->get().getDefiningOp();
      mapping.map(argument, builder.clone(*constant)->getResult(0));
      continue;
    }
    mapping.map(argument, memref::LoadOp::create(
                              builder, loc, buffers.lookup(operand->get()),
                              getIndices(op.getMatchingIndexingMap(operand))));
  }
  for (auto [init, value] : llvm::zip(op.getDpsInitsMutable(), running))
    if (value)
      mapping.map(op.getMatchingBlockArgument(&init), value);

  for (Operation &inner : op.getBody()->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      mapping.map(index.getResult(), ivs[index.getDim()]);
      continue;
    }
    for (Value operand : inner.getOperands())
      if (!mapping.contains(operand) &&
          operand.getDefiningOp<arith::ConstantOp>() &&
          operand.getParentBlock() != op.getBody())
        mapping.map(operand,
                    builder.clone(*operand.getDefiningOp())->getResult(0));
    if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
      SmallVector<Value> indices;
      for (Value index : extract.getIndices())
        indices.push_back(mapping.lookup(index));
      mapping.map(extract.getResult(),
                  memref::LoadOp::create(builder, inner.getLoc(),
                                         buffers.lookup(extract.getTensor()),
                                         indices));
      continue;
    }
    builder.clone(inner, mapping);
  }
  SmallVector<Value> yielded;
  for (Value value : op.getBody()->getTerminator()->getOperands()) {
    Value mapped = mapping.lookupOrNull(value);
    // A body may yield a constant from outside.
    if (!mapped)
      mapped = builder.clone(*value.getDefiningOp())->getResult(0);
    yielded.push_back(mapped);
  }
  return yielded;
}

FailureOr<ds::KernelOp> LoopNestEmitter::emit() {
  if (!op.hasPureTensorSemantics())
    return op.emitOpError("must be on tensors to become a kernel");
  for (int64_t range : ranges)
    if (ShapedType::isDynamic(range))
      return op.emitOpError("has a dynamic dimension; export the model with "
                            "static shapes");
  if (failed(collectInputs()))
    return failure();
  builder.setInsertionPoint(op);
  auto kernel = ds::KernelOp::create(
      builder, loc, op->getResultTypes(), getName(), inputs, createInits(),
      order.range, order.grain, getInplacePairs());

  auto *block = new Block;
  kernel.getBody().push_back(block);
  auto addBuffer = [&](Type type) -> Value {
    auto tensor = cast<RankedTensorType>(type);
    return block->addArgument(
        MemRefType::get(tensor.getShape(), tensor.getElementType()), loc);
  };
  for (Value input : inputs)
    buffers[input] = addBuffer(input.getType());
  for (Type type : op->getResultTypes())
    resultBuffers.push_back(addBuffer(type));
  lo = block->addArgument(builder.getIndexType(), loc);
  hi = block->addArgument(builder.getIndexType(), loc);

  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(block);
  emitLoops(0);
  builder.setInsertionPointToEnd(block);
  ds::YieldOp::create(builder, loc, ValueRange());
  return kernel;
}

struct DsFormKernels : deepstep::impl::DsFormKernelsBase<DsFormKernels> {
  void runOnOperation() override {
    // Fills that only start a reduction vanish with it; the others become
    // kernels like everything else.
    SmallVector<linalg::LinalgOp> ops;
    SmallVector<linalg::FillOp> fills;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (auto fill = dyn_cast<linalg::FillOp>(op.getOperation()))
        fills.push_back(fill);
      else
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops)
      if (failed(lower(op, rewriter)))
        return signalPassFailure();
    for (linalg::FillOp fill : fills) {
      if (fill->use_empty())
        rewriter.eraseOp(fill);
      else if (failed(lower(fill, rewriter)))
        return signalPassFailure();
    }
  }

  LogicalResult lower(linalg::LinalgOp op, IRRewriter &rewriter) {
    auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
    if (!generic) {
      rewriter.setInsertionPoint(op);
      FailureOr<linalg::GenericOp> general =
          linalg::generalizeNamedOp(rewriter, op);
      if (failed(general))
        return op->emitOpError("cannot be turned into a loop nest");
      generic = *general;
    }
    FailureOr<ds::KernelOp> kernel = LoopNestEmitter(generic, rewriter).emit();
    if (failed(kernel))
      return failure();
    rewriter.replaceOp(generic, kernel->getResults());
    return success();
  }
};

} // namespace
