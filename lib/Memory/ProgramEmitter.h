//===- ProgramEmitter.h - From tensors to places in the arena ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Walks a step in program order, gives every tensor a slot of the arena and
// emits the level-3 program. Slots get their offsets at the end, when all
// lifetimes are known.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_MEMORY_PROGRAMEMITTER_H
#define DEEPSTEP_LIB_MEMORY_PROGRAMEMITTER_H

#include "KernelTable.h"
#include "StepLiveness.h"
#include "deepstep/Memory/ArenaLayout.h"
#include "deepstep/Memory/RuntimeType.h"
#include "dialects/ds/Ds.h"
#include <functional>

namespace deepstep {

/// What differs between targets.
struct PlanOptions {
  /// Threads of the CPU that products are cut over.
  int32_t threads = 1;
  /// Scratch bytes that every product gets; 0: what the CPU's asks for.
  int64_t matmulScratchBytes = 0;
  /// Kernels read constants from the arena, where the launcher puts them.
  bool constantsInArena = false;
};

/// Where a tensor is: `offset` bytes into a slot, plus index * stride; or, if
/// `slot` is negative, a constant.
struct Place {
  int slot = -1;
  int64_t offset = 0;
  mlir::Value index;
  int64_t stride = 0;
  mlir::ElementsAttr constant;

  bool isSameAs(const Place &other) const {
    return slot == other.slot && offset == other.offset &&
           index == other.index && constant == other.constant;
  }
};

/// Bytes of the arena that hold one value after another.
struct Slot {
  ArenaBuffer buffer;
  bool persistent = false;
};

class ProgramEmitter {
public:
  ProgramEmitter(ds::StepOp step, KernelTable &kernels,
                 const PlanOptions &options);

  /// Emits the program behind the step and sets the states' addresses.
  mlir::FailureOr<ds::ProgramOp> emit();

private:
  friend class CollectiveEmitter;

  // Slots and places (SlotAssignment.cpp).
  int createSlot(int64_t bytes, int64_t position);
  int createPersistentSlot(int64_t bytes);
  int getConstantSlot(mlir::ElementsAttr value, mlir::Location loc);
  void bind(mlir::Value value, Place place);
  void touch(int slot, int64_t position);
  Place getPlace(mlir::Value value);
  mlir::memref::GlobalOp getGlobal(mlir::ElementsAttr value,
                                   mlir::MemRefType type, mlir::Location loc);
  mlir::Value getBuffer(Place place, mlir::MemRefType type);
  mlir::Value getBuffer(mlir::Value value);
  bool isTemporary(mlir::Value value);
  bool diesAt(mlir::Value value, mlir::Operation *op);
  bool isTakenOver(mlir::Value shared, mlir::Operation *op);
  std::optional<Place> getWrittenPlace(mlir::Value value, mlir::Operation *op,
                                       mlir::ValueRange mayShare);
  Place allocateResult(mlir::Value result, mlir::Operation *op,
                       mlir::ValueRange mayShare = {});

  // Operations.
  void layoutPersistent();
  mlir::LogicalResult emitBlock(mlir::Block &block);
  mlir::LogicalResult emitOp(mlir::Operation *op);
  mlir::LogicalResult emitRead(ds::ReadOp op);
  mlir::LogicalResult emitWrite(ds::WriteOp op);
  mlir::LogicalResult emitKernel(ds::KernelOp op);
  mlir::LogicalResult emitDot(ds::DotOp op);
  int64_t getScratchBytes(ds::DotOp op) const;
  mlir::LogicalResult emitAttention(ds::LibraryAttentionOp op);
  mlir::LogicalResult emitAttention(ds::LibraryAttentionGradOp op);
  mlir::Value getHeads(mlir::Value tensor, int64_t first, int64_t count);
  llvm::SmallVector<mlir::Value> getPackedHeads(mlir::Value tensor,
                                                ds::AttentionSizes sizes);
  mlir::Value createScratch(int64_t bytes, mlir::Operation *op);
  mlir::LogicalResult emitConstant(mlir::arith::ConstantOp op);
  mlir::LogicalResult emitMicroBatch(ds::MicroBatchOp op);
  mlir::LogicalResult emitReturn(ds::ReturnOp op);
  mlir::LogicalResult emitAllSlice(ds::AllSliceOp op);
  void copy(Place from, Place to, mlir::ShapedType type, mlir::Location loc);
  mlir::LogicalResult emitAsync(ds::AsyncOp op);
  mlir::LogicalResult emitAwait(ds::AwaitOp op);
  mlir::LogicalResult emitCollective(mlir::Operation *op);
  mlir::LogicalResult emitExchange(mlir::Operation *op, ds::CollectiveKind kind,
                                   mlir::DenseI64ArrayAttr pairs);

  // Control flow (ControlFlowEmitter.cpp).
  mlir::LogicalResult emitExtract(mlir::tensor::ExtractOp op);
  mlir::LogicalResult emitScalar(mlir::Operation *op);
  mlir::LogicalResult emitFor(mlir::scf::ForOp op);
  mlir::LogicalResult emitWhile(mlir::scf::WhileOp op);
  mlir::LogicalResult emitIf(mlir::scf::IfOp op);
  mlir::LogicalResult emitSwitch(mlir::scf::IndexSwitchOp op);
  mlir::LogicalResult emitSelect(mlir::arith::SelectOp op);
  mlir::FailureOr<llvm::SmallVector<Place>>
  emitInits(mlir::Operation *loop, mlir::ValueRange inits,
            mlir::ValueRange arguments);
  mlir::FailureOr<llvm::SmallVector<Place>>
  createResultSlots(mlir::Operation *branches);
  mlir::LogicalResult emitBranch(mlir::Region &branch, mlir::Region &target,
                                 llvm::ArrayRef<Place> results);
  void emitYield(mlir::Operation *yield, mlir::ValueRange values,
                 llvm::ArrayRef<Place> targets);
  void finish();

  ds::StepOp step;
  KernelTable &kernels;
  const PlanOptions options;
  StepLiveness liveness;
  mlir::OpBuilder builder;
  ds::ProgramOp program;

  std::vector<Slot> slots;
  llvm::DenseMap<mlir::Value, Place> places;
  llvm::StringMap<int> stateSlots;
  llvm::StringMap<ds::ReadOp> reads;
  /// Where each state is overwritten for the first time.
  llvm::StringMap<int64_t> firstWrites;
  llvm::SmallVector<int> inputSlots, outputSlots;
  int64_t persistentBytes = 0;
  /// Buffers to get their final offset: slot and offset in it.
  llvm::SmallVector<std::pair<ds::BufferOp, std::pair<int, int64_t>>> pending;
  /// Level-2 values that level-3 code uses as they are (loop indices, flags).
  llvm::DenseMap<mlir::Value, mlir::Value> scalars;
  /// What the await of a level-2 future emits.
  llvm::DenseMap<mlir::Value, std::function<void(ds::AwaitOp)>> awaits;
  llvm::DenseMap<mlir::Attribute, mlir::memref::GlobalOp> globals;
  /// Constants in the arena.
  llvm::DenseMap<mlir::Attribute, int> constantSlots;
};

} // namespace deepstep

#endif // DEEPSTEP_LIB_MEMORY_PROGRAMEMITTER_H
