//===- Guard.h - What only some threads do ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_GUARD_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_GUARD_H

#include "mlir/Dialect/SCF/IR/SCF.h"

namespace deepstep::cuda {

/// Emits `body`, which uses `builder`, under a condition.
inline void createIf(mlir::OpBuilder &builder, mlir::Location loc,
                     mlir::Value condition, llvm::function_ref<void()> body) {
  auto guard = mlir::scf::IfOp::create(builder, loc, condition,
                                       /*withElseRegion=*/false);
  mlir::OpBuilder::InsertionGuard inside(builder);
  builder.setInsertionPointToStart(guard.thenBlock());
  body();
}

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_GUARD_H
