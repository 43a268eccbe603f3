//===- Reshard.h - A reshard as collectives ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_SHARDING_RESHARD_H
#define DEEPSTEP_LIB_SHARDING_RESHARD_H

#include "dialects/ds/Ds.h"
#include "mlir/IR/Builders.h"

namespace deepstep {

/// Emits the collectives that take `local`, one rank's piece under the source
/// sharding of `reshard`, to its piece under the target sharding.
mlir::FailureOr<mlir::Value>
emitReshard(mlir::OpBuilder &builder, ds::ReshardOp reshard, mlir::Value local);

/// Emits the combination of `local` over the axes of `combine`.
mlir::Value emitCombine(mlir::OpBuilder &builder, ds::CombineOp combine,
                        mlir::Value local);

} // namespace deepstep

#endif // DEEPSTEP_LIB_SHARDING_RESHARD_H
