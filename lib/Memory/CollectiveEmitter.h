//===- CollectiveEmitter.h - Packed buffers of collectives ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Lowers a collective on several tensors to one ring collective on packed
// buffers: packing before, the ring (possibly asynchronous), unpacking after.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_MEMORY_COLLECTIVEEMITTER_H
#define DEEPSTEP_LIB_MEMORY_COLLECTIVEEMITTER_H

#include "ProgramEmitter.h"

namespace deepstep {

class CollectiveEmitter {
public:
  /// `op` is one of ds.all_reduce, ds.reduce_scatter, ds.all_gather. `results`
  /// are the values that its results become known as: its own, or those of the
  /// awaits if it is asynchronous.
  CollectiveEmitter(ProgramEmitter &program, mlir::Operation *op);

  mlir::LogicalResult pack();
  void run();
  /// Makes result `index` available as `value` at operation `at`.
  void unpack(unsigned index, mlir::Value value, mlir::Operation *at);
  /// Keeps the buffers that the ring works on alive until `position`.
  void keepAlive(int64_t position);

private:
  mlir::LogicalResult initialize();
  mlir::LogicalResult packAllReduce();
  mlir::LogicalResult packReduceScatter();
  mlir::LogicalResult packAllGather();
  bool isContiguousCut(mlir::RankedTensorType whole, int64_t dim) const;
  void shard(Place whole, mlir::RankedTensorType wholeType, Place piece,
             mlir::RankedTensorType pieceType, int64_t dim, int64_t index,
             bool unshard);

  ProgramEmitter &program;
  mlir::Operation *op;
  ds::CollectiveKind kind;
  ds::Reduction reduction = ds::Reduction::Sum;
  mlir::FlatSymbolRefAttr mesh;
  mlir::ArrayAttr axes;
  ds::Purpose purpose = ds::Purpose::Gradient;
  llvm::ArrayRef<int64_t> dims;
  mlir::Type elementType;
  int64_t elementBytes = 0;
  int64_t ranks = 1;
  int64_t count = 0; // Elements per rank.
  /// Element offset of each tensor in the packed buffer (of one rank).
  llvm::SmallVector<int64_t> offsets;
  Place source, target, scratch;
  int64_t scratchBytes = 0;
  bool targetIsResult = false;
};

} // namespace deepstep

#endif // DEEPSTEP_LIB_MEMORY_COLLECTIVEEMITTER_H
