//===- BlockOrder.h - When values of a block are ready ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_SCHEDULE_BLOCKORDER_H
#define DEEPSTEP_LIB_SCHEDULE_BLOCKORDER_H

#include "dialects/ds/Ds.h"

namespace deepstep {

/// The operation of `op`'s block that makes the last of its operands, or null
/// if all come from outside or are block arguments.
mlir::Operation *getLastProducer(mlir::Operation *op);

/// The operation of `op`'s block in which a result of `op` is used first, or
/// the block's terminator.
mlir::Operation *getFirstUser(mlir::Operation *op);
mlir::Operation *getFirstUser(mlir::OpResult result);

/// Collectives on tensors in `block` itself, by when their operands are ready,
/// then as they stand in the block.
llvm::SmallVector<mlir::Operation *>
getCollectivesByReadiness(mlir::Block &block);

/// Calls `function` for every block of the steps of `module` that contains
/// collectives, inner blocks first.
void forEachScheduledBlock(mlir::ModuleOp module,
                           llvm::function_ref<void(mlir::Block &)> function);

} // namespace deepstep

#endif // DEEPSTEP_LIB_SCHEDULE_BLOCKORDER_H
