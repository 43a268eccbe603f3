//===- SlotAssignment.cpp - Which tensor shares whose bytes -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of ProgramEmitter that decides in which slot a result is computed:
// in the state or output that it ends in, in the buffer of an input that dies,
// or in a slot of its own.
//
//===----------------------------------------------------------------------===//

#include "ProgramEmitter.h"
#include "deepstep/runtime.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

namespace deepstep {

/// The value whose memory a chain of views shows.
static Value getViewRoot(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isTensorView(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

int ProgramEmitter::createSlot(int64_t bytes, int64_t position) {
  Slot slot;
  slot.buffer.bytes = bytes;
  slot.buffer.begin = slot.buffer.end = position;
  slots.push_back(slot);
  return slots.size() - 1;
}

int ProgramEmitter::createPersistentSlot(int64_t bytes) {
  Slot slot;
  slot.persistent = true;
  slot.buffer.bytes = bytes;
  slot.buffer.offset = persistentBytes;
  persistentBytes += alignToArena(bytes);
  slots.push_back(slot);
  return slots.size() - 1;
}

/// The slot of a constant that lies in the arena, equal ones once: a state that
/// the launcher fills before the first step.
int ProgramEmitter::getConstantSlot(ElementsAttr value, Location loc) {
  auto [known, isNew] = constantSlots.try_emplace(value);
  if (!isNew)
    return known->second;
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(program);
  auto type = cast<RankedTensorType>(value.getType());
  std::string name =
      (step.getSymName() + "_constant_" + Twine(constantSlots.size() - 1))
          .str();
  auto state =
      ds::StateOp::create(builder, loc, name, type, ds::Role::Constant, value);
  state.setAddress(persistentBytes);
  return known->second = createPersistentSlot(ds::getByteSize(type));
}

void ProgramEmitter::touch(int slot, int64_t position) {
  ArenaBuffer &buffer = slots[slot].buffer;
  buffer.end = std::max(buffer.end, position);
}

void ProgramEmitter::bind(Value value, Place place) {
  places[value] = place;
  if (place.slot >= 0)
    touch(place.slot, liveness.getLastUse(value));
}

Place ProgramEmitter::getPlace(Value value) {
  auto it = places.find(value);
  if (it != places.end())
    return it->second;
  // A tensor.empty that is more than an init: any bytes will do.
  int64_t position = liveness.getPosition(value.getDefiningOp());
  Place place;
  place.slot =
      createSlot(ds::getByteSize(cast<ShapedType>(value.getType())), position);
  bind(value, place);
  return place;
}

/// The global that holds a constant, in the shape of `type`: views of constants
/// are constants of their own.
memref::GlobalOp ProgramEmitter::getGlobal(ElementsAttr value, MemRefType type,
                                           Location loc) {
  auto shape = RankedTensorType::get(type.getShape(), type.getElementType());
  if (value.getShapedType() != shape) {
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(value))
      value = DenseResourceElementsAttr::get(shape, resource.getRawHandle());
    else
      value = cast<DenseElementsAttr>(value).reshape(shape);
  }
  memref::GlobalOp &global = globals[value];
  if (!global) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(program);
    std::string name =
        (step.getSymName() + "_constant_" + Twine(globals.size() - 1)).str();
    global = memref::GlobalOp::create(
        builder, loc, name, builder.getStringAttr("private"), type, value,
        /*constant=*/true, builder.getI64IntegerAttr(kArenaAlignment));
  }
  return global;
}

Value ProgramEmitter::getBuffer(Place place, MemRefType type) {
  Location loc = step.getLoc();
  if (place.slot < 0)
    return memref::GetGlobalOp::create(
        builder, loc, type, getGlobal(place.constant, type, loc).getSymName());
  Value index = place.index ? scalars.lookup(place.index) : Value();
  auto buffer = ds::BufferOp::create(builder, loc, type, /*offset=*/0, index,
                                     place.stride);
  pending.push_back({buffer, {place.slot, place.offset}});
  return buffer;
}

Value ProgramEmitter::getBuffer(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  return getBuffer(getPlace(value),
                   MemRefType::get(type.getShape(), type.getElementType()));
}

bool ProgramEmitter::isTemporary(Value value) {
  Place place = getPlace(value);
  return place.slot >= 0 && !slots[place.slot].persistent && !place.index;
}

bool ProgramEmitter::diesAt(Value value, Operation *op) {
  return liveness.isLastUse(getViewRoot(value), op);
}

/// Whether another operand or an earlier result of `op` is in the slot of
/// `shared` too, so that it cannot be overwritten.
bool ProgramEmitter::isTakenOver(Value shared, Operation *op) {
  int slot = getPlace(shared).slot;
  auto inSlot = [&](Value value) {
    auto it = places.find(value);
    return value != shared && it != places.end() && it->second.slot == slot;
  };
  return llvm::any_of(op->getOperands(), inSlot) ||
         llvm::any_of(op->getResults(), inSlot);
}

/// The state or output that `value` is written to in the end, if it can be
/// computed there: the old contents must be dead by then, or be read by `op`
/// only through one of `mayShare`.
std::optional<Place> ProgramEmitter::getWrittenPlace(Value value, Operation *op,
                                                     ValueRange mayShare) {
  SmallVector<Value> worklist{value};
  std::optional<Place> output;
  while (!worklist.empty()) {
    Value current = worklist.pop_back_val();
    for (OpOperand &use : current.getUses()) {
      Operation *user = use.getOwner();
      if (isTensorView(user) && !isa<ds::MicroBatchOp>(user)) {
        worklist.push_back(user->getResult(0));
      } else if (auto write = dyn_cast<ds::WriteOp>(user)) {
        Place place;
        place.slot = stateSlots.lookup(write.getState());
        ds::ReadOp read = reads.lookup(write.getState());
        if (!read)
          return place;
        Place old = places.lookup(read.getResult());
        if (old.slot != place.slot)
          return place; // The old value was saved elsewhere.
        int64_t last = liveness.getLastUse(read.getResult());
        int64_t now = liveness.getPosition(op);
        if (last < now)
          return place;
        if (last > now)
          return std::nullopt;
        for (Value shared : mayShare)
          if (getViewRoot(shared) == read.getResult() &&
              !isTakenOver(shared, op))
            return place;
        return std::nullopt;
      } else if (isa<ds::ReturnOp>(user)) {
        int slot = outputSlots[use.getOperandNumber()];
        if (!output) {
          output = Place();
          output->slot = slot;
        }
      }
    }
  }
  return output;
}

Place ProgramEmitter::allocateResult(Value result, Operation *op,
                                     ValueRange mayShare) {
  if (std::optional<Place> place = getWrittenPlace(result, op, mayShare))
    return *place;
  int64_t bytes = ds::getByteSize(cast<ShapedType>(result.getType()));
  for (Value shared : mayShare)
    if (isTemporary(shared) && diesAt(shared, op) && !isTakenOver(shared, op))
      return getPlace(shared);
  Place place;
  place.slot = createSlot(bytes, liveness.getPosition(op));
  return place;
}

} // namespace deepstep
