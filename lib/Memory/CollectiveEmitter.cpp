//===- CollectiveEmitter.cpp - Packed buffers of collectives ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CollectiveEmitter.h"
#include "deepstep/runtime.h"

using namespace mlir;

namespace deepstep {

CollectiveEmitter::CollectiveEmitter(ProgramEmitter &program, Operation *op)
    : program(program), op(op) {
  auto take = [&](auto collective) {
    mesh = collective.getMeshAttr();
    axes = collective.getAxes();
    purpose = collective.getPurpose();
  };
  if (auto reduce = dyn_cast<ds::AllReduceOp>(op)) {
    kind = ds::CollectiveKind::AllReduce;
    reduction = reduce.getReduction();
    take(reduce);
  } else if (auto scatter = dyn_cast<ds::ReduceScatterOp>(op)) {
    kind = ds::CollectiveKind::ReduceScatter;
    reduction = scatter.getReduction();
    dims = scatter.getDims();
    take(scatter);
  } else {
    auto gather = cast<ds::AllGatherOp>(op);
    kind = ds::CollectiveKind::AllGather;
    dims = gather.getDims();
    take(gather);
  }
}

/// Whether the pieces of a tensor cut along `dim` lie one after another in
/// memory, without padding.
bool CollectiveEmitter::isContiguousCut(RankedTensorType whole,
                                        int64_t dim) const {
  int64_t outer = 1;
  for (int64_t i = 0; i < dim; ++i)
    outer *= whole.getDimSize(i);
  return outer == 1 && whole.getDimSize(dim) % ranks == 0;
}

LogicalResult CollectiveEmitter::initialize() {
  std::optional<int64_t> size = ds::getRanks(op, mesh, axes);
  if (!size)
    return op->emitOpError("runs over axes ")
           << axes << " that mesh " << mesh << " does not have";
  ranks = *size;
  if (op->getNumOperands() == 0)
    return op->emitOpError("moves nothing");
  elementType = cast<ShapedType>(op->getOperand(0).getType()).getElementType();
  for (Value operand : op->getOperands())
    if (cast<ShapedType>(operand.getType()).getElementType() != elementType)
      return op->emitOpError("moves tensors of different element types in one "
                             "message; split it by type");
  std::optional<ds_rt_dtype> code = getRuntimeType(elementType);
  if (!code)
    return op->emitOpError("cannot move elements of type ") << elementType;
  elementBytes = ds_rt_dtype_size(*code);

  // One rank's part: pieces for the kinds that cut, everything otherwise.
  bool cutsOperand = kind == ds::CollectiveKind::ReduceScatter;
  for (unsigned i = 0; i < op->getNumOperands(); ++i) {
    auto piece = cast<ShapedType>(cutsOperand ? op->getResult(i).getType()
                                              : op->getOperand(i).getType());
    offsets.push_back(count);
    count += piece.getNumElements();
  }
  if (kind == ds::CollectiveKind::AllReduce)
    count = (count + ranks - 1) / ranks;
  if (kind != ds::CollectiveKind::AllGather)
    scratchBytes = ds_rt_collective_scratch_bytes(ranks, count, *code);
  return success();
}

LogicalResult CollectiveEmitter::pack() {
  if (failed(initialize()))
    return failure();
  if (scratchBytes > 0)
    scratch.slot =
        program.createSlot(scratchBytes, program.liveness.getPosition(op));
  switch (kind) {
  case ds::CollectiveKind::AllReduce:
    return packAllReduce();
  case ds::CollectiveKind::ReduceScatter:
    return packReduceScatter();
  case ds::CollectiveKind::AllGather:
    return packAllGather();
  default:
    break;
  }
  llvm_unreachable("not a ring collective");
}

/// In place on a dying tensor that divides evenly, else on a packed copy.
LogicalResult CollectiveEmitter::packAllReduce() {
  int64_t bytes = ranks * count * elementBytes;
  Value only = op->getOperand(0);
  int64_t position = program.liveness.getPosition(op);
  if (op->getNumOperands() == 1 && program.isTemporary(only) &&
      program.diesAt(only, op) &&
      ds::getByteSize(cast<ShapedType>(only.getType())) == bytes) {
    source = target = program.getPlace(only);
    return success();
  }
  source.slot = program.createSlot(bytes, position);
  target = source;
  for (auto [operand, offset] : llvm::zip(op->getOperands(), offsets)) {
    Place part = source;
    part.offset += offset * elementBytes;
    program.copy(program.getPlace(operand), part,
                 cast<ShapedType>(operand.getType()), op->getLoc());
  }
  return success();
}

void CollectiveEmitter::shard(Place whole, RankedTensorType wholeType,
                              Place piece, RankedTensorType pieceType,
                              int64_t dim, int64_t index, bool unshard) {
  auto memref = [](RankedTensorType type) {
    return MemRefType::get(type.getShape(), type.getElementType());
  };
  Value wholeBuffer = program.getBuffer(whole, memref(wholeType));
  Value pieceBuffer = program.getBuffer(piece, memref(pieceType));
  ds::ShardOp::create(program.builder, op->getLoc(), wholeBuffer, pieceBuffer,
                      dim, index, unshard, FlatSymbolRefAttr(), ArrayAttr());
}

/// source: for each rank, its pieces of all tensors. The ring may overwrite it.
LogicalResult CollectiveEmitter::packReduceScatter() {
  int64_t position = program.liveness.getPosition(op);
  target.slot = program.createSlot(count * elementBytes, position);
  Value only = op->getOperand(0);
  auto onlyType = cast<RankedTensorType>(only.getType());
  bool contiguous =
      op->getNumOperands() == 1 && isContiguousCut(onlyType, dims[0]);
  if (contiguous && program.isTemporary(only) && program.diesAt(only, op)) {
    source = program.getPlace(only);
    return success();
  }
  source.slot = program.createSlot(ranks * count * elementBytes, position);
  if (contiguous) {
    program.copy(program.getPlace(only), source, onlyType, op->getLoc());
    return success();
  }
  for (int64_t rank = 0; rank < ranks; ++rank)
    for (unsigned i = 0; i < op->getNumOperands(); ++i) {
      Place piece = source;
      piece.offset = (rank * count + offsets[i]) * elementBytes;
      shard(program.getPlace(op->getOperand(i)),
            cast<RankedTensorType>(op->getOperand(i).getType()), piece,
            cast<RankedTensorType>(op->getResult(i).getType()), dims[i], rank,
            /*unshard=*/false);
    }
  return success();
}

/// The value that stands for a result outside of asynchronous work.
static Value getOuterResult(Operation *op, unsigned index) {
  Value result = op->getResult(index);
  auto async = op->getParentOfType<ds::AsyncOp>();
  if (!async)
    return result;
  for (auto [future, yielded] :
       llvm::zip(async.getResults(),
                 async.getBody().front().getTerminator()->getOperands()))
    if (yielded == result)
      for (Operation *user : future.getUsers())
        if (auto await = dyn_cast<ds::AwaitOp>(user))
          return await.getResult();
  return result;
}

/// A single tensor is gathered from where it is to where it is wanted, if its
/// pieces lie in order; else pieces are packed before and unpacked after.
LogicalResult CollectiveEmitter::packAllGather() {
  int64_t position = program.liveness.getPosition(op);
  int64_t bytes = ranks * count * elementBytes;
  if (op->getNumOperands() == 1) {
    source = program.getPlace(op->getOperand(0));
    auto whole = cast<RankedTensorType>(op->getResult(0).getType());
    if (isContiguousCut(whole, dims[0])) {
      target = program.allocateResult(getOuterResult(op, 0), op);
      targetIsResult = true;
      return success();
    }
    target.slot = program.createSlot(bytes, position);
    return success();
  }
  target.slot = program.createSlot(bytes, position);
  source.slot = program.createSlot(count * elementBytes, position);
  for (auto [operand, offset] : llvm::zip(op->getOperands(), offsets)) {
    Place part = source;
    part.offset = offset * elementBytes;
    program.copy(program.getPlace(operand), part,
                 cast<ShapedType>(operand.getType()), op->getLoc());
  }
  return success();
}

void CollectiveEmitter::run() {
  auto flat = [&](Place place, int64_t elements, Type type) {
    return program.getBuffer(place, MemRefType::get({elements}, type));
  };
  bool cutsSource = kind == ds::CollectiveKind::AllGather;
  bool cutsTarget = kind == ds::CollectiveKind::ReduceScatter;
  Value from = flat(source, cutsSource ? count : ranks * count, elementType);
  Value to =
      kind == ds::CollectiveKind::AllReduce
          ? from
          : flat(target, cutsTarget ? count : ranks * count, elementType);
  Value work;
  if (scratchBytes > 0)
    work = flat(scratch, scratchBytes, program.builder.getI8Type());
  ds::CollectiveBufferOp::create(program.builder, op->getLoc(), kind, reduction,
                                 from, to, work, mesh.getValue(), axes, count,
                                 purpose, DenseI64ArrayAttr());
}

void CollectiveEmitter::keepAlive(int64_t position) {
  for (const Place &place : {source, target, scratch})
    if (place.slot >= 0)
      program.touch(place.slot, position);
}

void CollectiveEmitter::unpack(unsigned index, Value value, Operation *at) {
  if (kind != ds::CollectiveKind::AllGather) {
    Place place = target;
    place.offset += offsets[index] * elementBytes;
    program.bind(value, place);
    return;
  }
  if (targetIsResult) {
    program.bind(value, target);
    return;
  }
  Place whole = program.allocateResult(value, at);
  program.bind(value, whole);
  program.touch(target.slot, program.liveness.getPosition(at));
  auto wholeType = cast<RankedTensorType>(value.getType());
  auto pieceType = cast<RankedTensorType>(op->getOperand(index).getType());
  for (int64_t rank = 0; rank < ranks; ++rank) {
    Place piece = target;
    piece.offset += (rank * count + offsets[index]) * elementBytes;
    shard(whole, wholeType, piece, pieceType, dims[index], rank,
          /*unshard=*/true);
  }
}

} // namespace deepstep
