//===- ProgramEmitter.cpp - From tensors to places in the arena -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramEmitter.h"
#include "CollectiveEmitter.h"
#include "deepstep/runtime.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace deepstep {

ProgramEmitter::ProgramEmitter(ds::StepOp step, KernelTable &kernels,
                               const PlanOptions &options)
    : step(step), kernels(kernels), options(options), liveness(step),
      builder(step.getContext()) {
  for (auto write : step.getBody().getOps<ds::WriteOp>())
    firstWrites.try_emplace(write.getState(), liveness.getPosition(write));
}

/// States, inputs and outputs, in this order, from offset 0 on.
void ProgramEmitter::layoutPersistent() {
  auto module = step->getParentOfType<ModuleOp>();
  for (ds::StateOp state : module.getOps<ds::StateOp>()) {
    int64_t address = persistentBytes;
    stateSlots[state.getSymName()] =
        createPersistentSlot(ds::getByteSize(state.getLocalType()));
    state.setAddress(address);
  }
  auto bindings = [&](ArrayRef<Type> types, StringRef prefix, auto getName,
                      SmallVector<int> &result) {
    SmallVector<Attribute> attrs;
    for (auto [position, type] : llvm::enumerate(types)) {
      auto tensor = cast<RankedTensorType>(type);
      int64_t offset = persistentBytes;
      result.push_back(createPersistentSlot(ds::getByteSize(tensor)));
      std::string name = getName(position);
      if (name.empty())
        name = (prefix + Twine(position)).str();
      attrs.push_back(
          ds::BindingAttr::get(step.getContext(), name, tensor, offset));
    }
    return builder.getArrayAttr(attrs);
  };
  ArrayAttr inputs = bindings(
      step.getArgumentTypes(), "arg",
      [&](unsigned position) -> std::string {
        auto arg = step.getArgAttrOfType<ds::ArgAttr>(position, "ds.arg");
        return arg ? arg.getName().str() : "";
      },
      inputSlots);
  ArrayAttr outputs = bindings(
      step.getResultTypes(), "result",
      [&](unsigned position) -> std::string {
        auto metric =
            step.getResultAttrOfType<StringAttr>(position, "ds.metric");
        return metric ? metric.str() : "";
      },
      outputSlots);
  program = ds::ProgramOp::create(builder, step.getLoc(), step.getSymName(), 0,
                                  0, inputs, outputs);
}

FailureOr<ds::ProgramOp> ProgramEmitter::emit() {
  builder.setInsertionPointAfter(step);
  layoutPersistent();
  auto *body = new Block;
  program.getBody().push_back(body);
  builder.setInsertionPointToStart(body);
  for (auto [argument, slot] :
       llvm::zip(step.getBody().getArguments(), inputSlots)) {
    Place place;
    place.slot = slot;
    places[argument] = place;
  }
  if (failed(emitBlock(step.getBody().front()))) {
    program.erase();
    return failure();
  }
  finish();
  return program;
}

/// Lays the temporaries out behind the persistent part and tells every buffer
/// its offset.
void ProgramEmitter::finish() {
  SmallVector<ArenaBuffer> buffers;
  SmallVector<int> owners;
  for (auto [index, slot] : llvm::enumerate(slots)) {
    if (slot.persistent)
      continue;
    buffers.push_back(slot.buffer);
    owners.push_back(index);
  }
  int64_t end = layoutArena(buffers, persistentBytes);
  for (auto [owner, buffer] : llvm::zip(owners, buffers))
    slots[owner].buffer.offset = buffer.offset;
  for (auto &[buffer, where] : pending)
    buffer.setOffset(slots[where.first].buffer.offset + where.second);
  program.setArenaBytes(end);
  program.setPersistentBytes(persistentBytes);
}

LogicalResult ProgramEmitter::emitBlock(Block &block) {
  for (Operation &op : block)
    if (failed(emitOp(&op)))
      return failure();
  return success();
}

LogicalResult ProgramEmitter::emitOp(Operation *op) {
  return TypeSwitch<Operation *, LogicalResult>(op)
      .Case<ds::ReadOp>([&](auto op) { return emitRead(op); })
      .Case<ds::WriteOp>([&](auto op) { return emitWrite(op); })
      .Case<ds::KernelOp>([&](auto op) { return emitKernel(op); })
      .Case<ds::DotOp>([&](auto op) { return emitDot(op); })
      .Case<ds::LibraryAttentionOp, ds::LibraryAttentionGradOp>(
          [&](auto op) { return emitAttention(op); })
      .Case<ds::MicroBatchOp>([&](auto op) { return emitMicroBatch(op); })
      .Case<ds::AllSliceOp>([&](auto op) { return emitAllSlice(op); })
      .Case<ds::AllReduceOp, ds::ReduceScatterOp, ds::AllGatherOp>(
          [&](auto op) { return emitCollective(op); })
      .Case<ds::AllToAllOp>([&](auto op) {
        return emitExchange(op, ds::CollectiveKind::AllToAll, {});
      })
      .Case<ds::BroadcastOp>([&](auto op) {
        return emitExchange(op, ds::CollectiveKind::Broadcast, {});
      })
      .Case<ds::PermuteOp>([&](auto op) {
        return emitExchange(op, ds::CollectiveKind::Permute, op.getPairsAttr());
      })
      .Case<ds::AsyncOp>([&](auto op) { return emitAsync(op); })
      .Case<ds::AwaitOp>([&](auto op) { return emitAwait(op); })
      .Case<ds::ReturnOp>([&](auto op) { return emitReturn(op); })
      .Case<scf::ForOp>([&](auto op) { return emitFor(op); })
      .Case<scf::WhileOp>([&](auto op) { return emitWhile(op); })
      .Case<scf::IfOp>([&](auto op) { return emitIf(op); })
      .Case<scf::IndexSwitchOp>([&](auto op) { return emitSwitch(op); })
      .Case<tensor::ExtractOp>([&](auto op) { return emitExtract(op); })
      .Case<arith::ConstantOp>([&](auto op) { return emitConstant(op); })
      .Case<arith::SelectOp>([&](auto op) { return emitSelect(op); })
      .Case<tensor::EmptyOp, scf::YieldOp, scf::ConditionOp>(
          [&](auto) { return success(); })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>([&](auto op) {
        bind(op.getResult(), getPlace(op.getSrc()));
        return success();
      })
      .Case<ds::OpaqueOp>([&](auto op) {
        bind(op.getResult(), getPlace(op.getOperand()));
        return success();
      })
      .Default([&](Operation *op) -> LogicalResult {
        if (isa<arith::ArithDialect>(op->getDialect()))
          return emitScalar(op);
        return op->emitOpError(
            "cannot be given a place in memory; lower it to ds.kernel first "
            "(ds-lower-to-linalg, ds-form-kernels)");
      });
}

void ProgramEmitter::copy(Place from, Place to, ShapedType type, Location loc) {
  if (from.isSameAs(to))
    return;
  auto memref = MemRefType::get(type.getShape(), type.getElementType());
  Value source = getBuffer(from, memref);
  Value target = getBuffer(to, memref);
  ds::CopyOp::create(builder, loc, source, target);
}

/// A read is the state's own memory, unless the old value is still needed after
/// the state has been overwritten.
LogicalResult ProgramEmitter::emitRead(ds::ReadOp op) {
  Place place;
  place.slot = stateSlots.lookup(op.getState());
  if (!reads.try_emplace(op.getState(), op).second) {
    bind(op.getResult(),
         places.lookup(reads.lookup(op.getState()).getResult()));
    return success();
  }
  auto write = firstWrites.find(op.getState());
  if (write != firstWrites.end() &&
      write->second < liveness.getLastUse(op.getResult())) {
    auto type = cast<ShapedType>(op.getResult().getType());
    Place saved;
    saved.slot = createSlot(ds::getByteSize(type), liveness.getPosition(op));
    copy(place, saved, type, op.getLoc());
    place = saved;
  }
  bind(op.getResult(), place);
  return success();
}

LogicalResult ProgramEmitter::emitWrite(ds::WriteOp op) {
  Place place;
  place.slot = stateSlots.lookup(op.getState());
  copy(getPlace(op.getValue()), place,
       cast<ShapedType>(op.getValue().getType()), op.getLoc());
  return success();
}

LogicalResult ProgramEmitter::emitReturn(ds::ReturnOp op) {
  for (auto [value, slot] : llvm::zip(op.getOperands(), outputSlots)) {
    Place place;
    place.slot = slot;
    copy(getPlace(value), place, cast<ShapedType>(value.getType()),
         op.getLoc());
  }
  return success();
}

LogicalResult ProgramEmitter::emitConstant(arith::ConstantOp op) {
  auto tensor = dyn_cast<RankedTensorType>(op.getType());
  if (!tensor) {
    scalars[op.getResult()] = builder.clone(*op)->getResult(0);
    return success();
  }
  Place place;
  auto value = cast<ElementsAttr>(op.getValue());
  if (!options.constantsInArena) {
    place.constant = value;
  } else if (getRuntimeType(tensor.getElementType())) {
    place.slot = getConstantSlot(value, op.getLoc());
  } else {
    return op.emitOpError("has elements of type ")
           << tensor.getElementType() << ", which the arena does not hold";
  }
  places[op.getResult()] = place;
  return success();
}

LogicalResult ProgramEmitter::emitMicroBatch(ds::MicroBatchOp op) {
  Place place = getPlace(op.getBatch());
  place.index = op.getIndex();
  place.stride = ds::getByteSize(cast<ShapedType>(op.getResult().getType()));
  bind(op.getResult(), place);
  return success();
}

LogicalResult ProgramEmitter::emitKernel(ds::KernelOp op) {
  for (auto [position, result] : llvm::enumerate(op.getResults())) {
    Value init = op.getInits()[position];
    SmallVector<Value> mayShare;
    bool hasContents = !init.getDefiningOp<tensor::EmptyOp>();
    if (hasContents) {
      mayShare.push_back(init);
    } else {
      ArrayRef<int64_t> pairs = op.getInplace();
      for (unsigned pair = 0; pair + 1 < pairs.size(); pair += 2)
        if (pairs[pair + 1] == static_cast<int64_t>(position))
          mayShare.push_back(op.getInputs()[pairs[pair]]);
    }
    Place place = allocateResult(result, op, mayShare);
    if (hasContents)
      copy(getPlace(init), place, cast<ShapedType>(init.getType()),
           op.getLoc());
    bind(result, place);
  }
  SmallVector<Value> buffers;
  for (Value input : op.getInputs())
    buffers.push_back(getBuffer(input));
  for (Value result : op.getResults())
    buffers.push_back(getBuffer(result));
  ds::LaunchOp::create(builder, op.getLoc(),
                       kernels.getOrCreate(op).getSymName(), buffers,
                       ds::Queue::Compute, op.getRange(), op.getGrain());
  return success();
}

int64_t ProgramEmitter::getScratchBytes(ds::DotOp op) const {
  if (options.matmulScratchBytes > 0)
    return options.matmulScratchBytes;
  auto lhs = cast<ShapedType>(op.getLhs().getType());
  auto result = cast<ShapedType>(op.getResult().getType());
  std::optional<ds_rt_dtype> type = getRuntimeType(result.getElementType());
  if (!type)
    return 0;
  ds_rt_matmul_desc product = {};
  product.batch = result.getDimSize(0);
  product.m = result.getDimSize(1);
  product.n = result.getDimSize(2);
  product.k = lhs.getDimSize(op.getTransLhs() ? 1 : 2);
  product.trans_lhs = op.getTransLhs();
  product.trans_rhs = op.getTransRhs();
  product.dtype = product.result_dtype = *type;
  return ds_rt_matmul_scratch_bytes(&product, options.threads);
}

/// A tensor that is added may be where the result is to be, unless the product
/// is of that tensor, too.
LogicalResult ProgramEmitter::emitDot(ds::DotOp op) {
  SmallVector<Value, 1> mayShare;
  if (op.getPlus() && llvm::count(op->getOperands(), op.getPlus()) == 1)
    mayShare.push_back(op.getPlus());
  for (Value result : op->getResults()) {
    bind(result, allocateResult(result, op, mayShare));
    mayShare.clear();
  }
  auto getOptional = [&](Value value) {
    return value ? getBuffer(value) : Value();
  };
  Value lhs = getBuffer(op.getLhs());
  Value rhs = getBuffer(op.getRhs());
  Value result = getBuffer(op.getResult());
  Value lhsScale = getOptional(op.getLhsScale()),
        rhsScale = getOptional(op.getRhsScale());
  Value plus = getOptional(op.getPlus()), bias = getOptional(op.getBias()),
        preactivation = getOptional(op.getPreactivation()),
        extra = getOptional(op.getExtra());
  Value work = createScratch(getScratchBytes(op), op);
  ds::MatmulOp::create(builder, op.getLoc(), lhs, rhs, result, lhsScale,
                       rhsScale, plus, bias, preactivation, extra, work,
                       op.getTransLhs(), op.getTransRhs(), /*accumulate=*/false,
                       op.getAlpha(), op.getBeta(), op.getActivation());
  return success();
}

/// Memory during `op`; null if it needs none.
Value ProgramEmitter::createScratch(int64_t bytes, Operation *op) {
  if (bytes == 0)
    return {};
  Place place;
  place.slot = createSlot(bytes, liveness.getPosition(op));
  return getBuffer(place, MemRefType::get({bytes}, builder.getI8Type()));
}

/// The heads [first, first + count) of each row of a tensor [.., heads, width].
Value ProgramEmitter::getHeads(Value tensor, int64_t first, int64_t count) {
  auto type = cast<RankedTensorType>(tensor.getType());
  auto whole = MemRefType::get(type.getShape(), type.getElementType());
  SmallVector<int64_t> shape(type.getShape());
  shape[2] = count;
  Place place = getPlace(tensor);
  place.offset += first * shape[3] * type.getElementTypeBitWidth() / 8;
  return getBuffer(
      place, MemRefType::get(
                 shape, type.getElementType(),
                 StridedLayoutAttr::get(builder.getContext(), /*offset=*/0,
                                        whole.getStridesAndOffset().first)));
}

/// Query, key and value, or their gradients, of one packed tensor.
SmallVector<Value> ProgramEmitter::getPackedHeads(Value tensor,
                                                  ds::AttentionSizes sizes) {
  return {getHeads(tensor, 0, sizes.heads),
          getHeads(tensor, sizes.heads, sizes.keyHeads),
          getHeads(tensor, sizes.heads + sizes.keyHeads, sizes.keyHeads)};
}

LogicalResult ProgramEmitter::emitAttention(ds::LibraryAttentionOp op) {
  for (Value result : op->getResults())
    bind(result, allocateResult(result, op));
  Value scratch = createScratch(op.getScratch(), op);
  SmallVector<Value> from;
  if (op.getPacked())
    from = getPackedHeads(op.getQuery(), op.getSizes());
  else
    from = {getBuffer(op.getQuery()), getBuffer(op.getKey()),
            getBuffer(op.getValue())};
  ds::AttentionForwardOp::create(builder, op.getLoc(), from[0], from[1],
                                 from[2], getBuffer(op.getOut()),
                                 getBuffer(op.getLogsumexp()), scratch,
                                 op.getScaleAttr(), op.getCausalAttr());
  return success();
}

LogicalResult ProgramEmitter::emitAttention(ds::LibraryAttentionGradOp op) {
  for (Value result : op->getResults())
    bind(result, allocateResult(result, op));
  Value scratch = createScratch(op.getScratch(), op);
  SmallVector<Value> from, to;
  if (op.getPacked()) {
    from = getPackedHeads(op.getQuery(), op.getSizes());
    to = getPackedHeads(op.getQueryGradient(), op.getSizes());
  } else {
    from = {getBuffer(op.getQuery()), getBuffer(op.getKey()),
            getBuffer(op.getValue())};
    to = {getBuffer(op.getQueryGradient()), getBuffer(op.getKeyGradient()),
          getBuffer(op.getValueGradient())};
  }
  ds::AttentionBackwardOp::create(
      builder, op.getLoc(), from[0], from[1], from[2], getBuffer(op.getOut()),
      getBuffer(op.getOutGradient()), getBuffer(op.getLogsumexp()), to[0],
      to[1], to[2], scratch, op.getScaleAttr(), op.getCausalAttr(),
      op.getAnyOrderAttr());
  return success();
}

LogicalResult ProgramEmitter::emitAllSlice(ds::AllSliceOp op) {
  bind(op.getResult(), allocateResult(op.getResult(), op));
  Value tensor = getBuffer(op.getOperand());
  Value piece = getBuffer(op.getResult());
  ds::ShardOp::create(builder, op.getLoc(), tensor, piece, op.getDim(),
                      /*index=*/-1, /*unshard=*/false, op.getMeshAttr(),
                      op.getAxesAttr());
  return success();
}

LogicalResult ProgramEmitter::emitCollective(Operation *op) {
  CollectiveEmitter emitter(*this, op);
  if (failed(emitter.pack()))
    return failure();
  emitter.run();
  emitter.keepAlive(liveness.getPosition(op));
  for (auto [index, result] : llvm::enumerate(op->getResults()))
    emitter.unpack(index, result, op);
  return success();
}

/// Messages go from where a tensor is to where the result is to be.
LogicalResult ProgramEmitter::emitExchange(Operation *op,
                                           ds::CollectiveKind kind,
                                           DenseI64ArrayAttr pairs) {
  auto collective = cast<ds::CollectiveOpInterface>(op);
  Value operand = op->getOperand(0), result = op->getResult(0);
  auto type = cast<RankedTensorType>(result.getType());
  if (!getRuntimeType(type.getElementType()))
    return op->emitOpError("cannot move elements of type ")
           << type.getElementType();
  bind(result, allocateResult(result, op));
  auto flat = MemRefType::get({type.getNumElements()}, type.getElementType());
  Value source = getBuffer(getPlace(operand), flat);
  Value target = getBuffer(getPlace(result), flat);
  int64_t count = type.getNumElements();
  if (kind == ds::CollectiveKind::AllToAll)
    count /= type.getDimSize(0);
  ds::CollectiveBufferOp::create(
      builder, op->getLoc(), kind, ds::Reduction::Sum, source, target, Value(),
      collective.getMeshAttr().getValue(), collective.getAxesAttr(), count,
      collective.getPurposeAttr().getValue(), pairs);
  return success();
}

LogicalResult ProgramEmitter::emitAsync(ds::AsyncOp op) {
  Block &body = op.getBody().front();
  Operation *work = &body.front();
  if (std::distance(body.begin(), body.end()) != 2 ||
      !isa<ds::AllReduceOp, ds::ReduceScatterOp, ds::AllGatherOp>(work))
    return op.emitOpError("must contain exactly one collective to be planned; "
                          "split it into one ds.async per collective");
  auto emitter = std::make_shared<CollectiveEmitter>(*this, work);
  if (failed(emitter->pack()))
    return failure();

  Type none = ds::FutureType::get(op.getContext(), builder.getNoneType());
  auto async =
      ds::AsyncOp::create(builder, op.getLoc(), TypeRange(none), op.getQueue());
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.createBlock(&async.getBody());
    emitter->run();
    ds::YieldOp::create(builder, op.getLoc(), ValueRange());
  }
  emitter->keepAlive(liveness.getReach(op, op->getParentRegion()));

  auto awaited = std::make_shared<bool>(false);
  for (auto [future, yielded] :
       llvm::zip(op.getResults(), body.getTerminator()->getOperands())) {
    if (yielded.getDefiningOp() != work)
      return op.emitOpError("may yield only results of its collective");
    unsigned index = cast<OpResult>(yielded).getResultNumber();
    Value token = async.getResult(0);
    awaits[future] = [this, emitter, awaited, index, token](ds::AwaitOp await) {
      if (!*awaited)
        ds::AwaitOp::create(builder, await.getLoc(), Type(), token);
      *awaited = true;
      emitter->unpack(index, await.getResult(), await);
    };
  }
  return success();
}

LogicalResult ProgramEmitter::emitAwait(ds::AwaitOp op) {
  auto it = awaits.find(op.getFuture());
  if (it == awaits.end())
    return op.emitOpError("awaits a future that no ds.async of the same step "
                          "produced before it");
  it->second(op);
  return success();
}

} // namespace deepstep
