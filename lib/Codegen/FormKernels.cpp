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

#include "KernelEmitter.h"
#include "LoopOrder.h"
#include "deepstep/Codegen/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include <functional>

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSFORMKERNELS
#include "deepstep/Codegen/Passes.h.inc"
} // namespace deepstep

namespace {

using namespace deepstep;

/// Builds the body of one ds.kernel from one linalg.generic.
class LoopNestEmitter : KernelEmitter {
public:
  LoopNestEmitter(linalg::GenericOp op, OpBuilder &builder)
      : KernelEmitter(op, builder), order(chooseLoopOrder(op)),
        ivs(ranges.size()) {}

  /// Emits the kernel before the generic, or fails with a diagnostic.
  FailureOr<ds::KernelOp> emit();

private:
  using LoopBody =
      llvm::function_ref<SmallVector<Value>(Value iv, ValueRange carried)>;

  void emitLoops(unsigned position);
  void emitDistributed();
  void emitRowReduction();
  void emitColumnReduction();
  SmallVector<Value> emitReductionLoops(unsigned position, ValueRange running);
  SmallVector<Value> emitBody(ValueRange running);
  SmallVector<Value> loadInitialValues();
  SmallVector<Value> loadResults();
  void storeResults(ValueRange values);
  SmallVector<Value> getIndices(AffineMap map);

  SmallVector<Value> createLoop(Value from, Value to, ValueRange carried,
                                LoopBody body);
  void createDimLoop(unsigned position, llvm::function_ref<void()> body);

  LoopOrder order;
  SmallVector<Value> ivs; // By dimension.
};

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
    storeResults(emitBody(loadInitialValues()));
  } else if (position == order.distributedBegin &&
             order.distributedEnd > position + 1) {
    emitDistributed();
  } else {
    createDimLoop(position, [&] { emitLoops(position + 1); });
  }
}

/// A constant, or what is in memory.
SmallVector<Value> LoopNestEmitter::loadInitialValues() {
  return getInitialValues([&](unsigned result) -> Value {
    return memref::LoadOp::create(builder, loc, resultBuffers[result],
                                  getIndices(getResultMap(result)));
  });
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
      emitReductionLoops(order.registerReductionBegin, loadInitialValues()));
}

/// Initializes a row of results, then adds every input row to it.
void LoopNestEmitter::emitColumnReduction() {
  unsigned last = order.dims.size() - 1;
  bool fills = llvm::any_of(op.getDpsInits(), [](Value init) {
    return getFillConstant(init) != nullptr;
  });
  if (fills)
    createDimLoop(last, [&] { storeResults(loadInitialValues()); });

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
  auto load = [&](OpOperand &operand) -> Value {
    return memref::LoadOp::create(
        builder, loc, buffers.lookup(operand.get()),
        getIndices(op.getMatchingIndexingMap(&operand)));
  };
  auto loadAt = [&](Value tensor, ValueRange indices) -> Value {
    return memref::LoadOp::create(builder, loc, buffers.lookup(tensor),
                                  indices);
  };
  auto getIndex = [&](unsigned dim) { return ivs[dim]; };
  return KernelEmitter::emitBody(running, {load, loadAt, getIndex});
}

FailureOr<ds::KernelOp> LoopNestEmitter::emit() {
  if (failed(analyze()))
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  ds::KernelOp kernel = createKernel(order.range, order.grain);
  emitLoops(0);
  return kernel;
}

struct DsFormKernels : deepstep::impl::DsFormKernelsBase<DsFormKernels> {
  void runOnOperation() override {
    auto emit = [](linalg::GenericOp op,
                   OpBuilder &builder) -> FailureOr<SmallVector<Value>> {
      FailureOr<ds::KernelOp> kernel = LoopNestEmitter(op, builder).emit();
      if (failed(kernel))
        return failure();
      return llvm::to_vector(ValueRange(kernel->getResults()));
    };
    if (failed(formKernels(getOperation(), emit)))
      signalPassFailure();
  }
};

} // namespace
