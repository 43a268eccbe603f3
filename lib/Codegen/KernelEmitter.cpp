//===- KernelEmitter.cpp - What all forms of kernels share ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelEmitter.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace deepstep {

Operation *getFillConstant(Value init) {
  auto fill = init.getDefiningOp<linalg::FillOp>();
  if (!fill)
    return nullptr;
  return fill.getInputs()[0].getDefiningOp<arith::ConstantOp>();
}

LogicalResult
formKernels(Operation *root,
            llvm::function_ref<FailureOr<SmallVector<Value>>(linalg::GenericOp,
                                                             OpBuilder &)>
                emit) {
  SmallVector<linalg::LinalgOp> ops;
  SmallVector<linalg::FillOp> fills;
  root->walk([&](linalg::LinalgOp op) {
    if (auto fill = dyn_cast<linalg::FillOp>(op.getOperation()))
      fills.push_back(fill);
    else
      ops.push_back(op);
  });
  IRRewriter rewriter(root->getContext());
  auto lower = [&](linalg::LinalgOp op) -> LogicalResult {
    auto generic = dyn_cast<linalg::GenericOp>(op.getOperation());
    if (!generic) {
      rewriter.setInsertionPoint(op);
      FailureOr<linalg::GenericOp> general =
          linalg::generalizeNamedOp(rewriter, op);
      if (failed(general))
        return op->emitOpError("cannot be turned into a loop nest");
      generic = *general;
    }
    FailureOr<SmallVector<Value>> results = emit(generic, rewriter);
    if (failed(results))
      return failure();
    rewriter.replaceOp(generic, *results);
    return success();
  };
  for (linalg::LinalgOp op : ops)
    if (failed(lower(op)))
      return failure();
  for (linalg::FillOp fill : fills) {
    if (fill->use_empty())
      rewriter.eraseOp(fill);
    else if (failed(lower(fill)))
      return failure();
  }
  return success();
}

/// Tensors that the body reads: operands, and those that tensor.extract takes
/// from outside.
LogicalResult KernelEmitter::analyze() {
  if (!op.hasPureTensorSemantics())
    return op.emitOpError("must be on tensors to become a kernel");
  for (int64_t range : ranges)
    if (ShapedType::isDynamic(range))
      return op.emitOpError("has a dynamic dimension; export the model with "
                            "static shapes");
  if (op.getNumReductionLoops() > 0)
    for (BlockArgument running : op.getRegionOutputArgs())
      if (running.use_empty())
        return op.emitOpError("reduces without reading what it has so far; "
                              "yield a combination of the output argument");
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
SmallVector<Value> KernelEmitter::createInits() {
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
SmallVector<int64_t> KernelEmitter::getInplacePairs() {
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

std::string KernelEmitter::getName() {
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

ds::KernelOp KernelEmitter::createKernel(int64_t range, int64_t grain,
                                         ds::BlockAttr block,
                                         TypeRange results) {
  builder.setInsertionPoint(op);
  SmallVector<Value> inits;
  SmallVector<int64_t> inplace;
  if (results.empty()) {
    results = op->getResultTypes();
    inits = createInits();
    inplace = getInplacePairs();
  } else {
    for (Type type : results)
      inits.push_back(tensor::EmptyOp::create(
          builder, loc, cast<RankedTensorType>(type).getShape(),
          getElementTypeOrSelf(type)));
  }
  auto kernel = ds::KernelOp::create(builder, loc, results, getName(), inputs,
                                     inits, range, grain, inplace, block);
  auto *body = new Block;
  kernel.getBody().push_back(body);
  auto addBuffer = [&](Type type) -> Value {
    auto tensor = cast<RankedTensorType>(type);
    return body->addArgument(
        MemRefType::get(tensor.getShape(), tensor.getElementType()), loc);
  };
  for (Value input : inputs)
    buffers[input] = addBuffer(input.getType());
  for (Type type : results)
    resultBuffers.push_back(addBuffer(type));
  lo = body->addArgument(builder.getIndexType(), loc);
  hi = body->addArgument(builder.getIndexType(), loc);
  builder.setInsertionPointToEnd(body);
  ds::YieldOp::create(builder, loc, ValueRange());
  builder.setInsertionPointToStart(body);
  return kernel;
}

SmallVector<Value> KernelEmitter::getInitialValues(
    llvm::function_ref<Value(unsigned result)> load) {
  SmallVector<Value> values;
  for (auto [result, init] : llvm::enumerate(op.getDpsInitsMutable())) {
    if (op.getMatchingBlockArgument(&init).use_empty())
      values.push_back(Value());
    else if (Operation *constant = getFillConstant(init.get()))
      values.push_back(builder.clone(*constant)->getResult(0));
    else
      values.push_back(load(result));
  }
  return values;
}

SmallVector<Value> KernelEmitter::emitBody(ValueRange running,
                                           const Sources &sources) {
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
    mapping.map(argument, sources.load(*operand));
  }
  for (auto [init, value] : llvm::zip(op.getDpsInitsMutable(), running))
    if (value)
      mapping.map(op.getMatchingBlockArgument(&init), value);

  for (Operation &inner : op.getBody()->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      mapping.map(index.getResult(), sources.getIndex(index.getDim()));
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
                  sources.loadAt(extract.getTensor(), indices));
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

} // namespace deepstep
