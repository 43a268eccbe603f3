//===- HostProgram.h - ds.program to runtime calls --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The host's half of a program, which all targets share: functions that call
// the runtime. Targets differ in how a launch reaches its kernel.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_HOSTPROGRAM_H
#define DEEPSTEP_LIB_CODEGEN_HOSTPROGRAM_H

#include "RuntimeCalls.h"
#include "deepstep/runtime.h"
#include "dialects/ds/Ds.h"

namespace deepstep {

/// For each buffer of a launch the first buffer that is the same one: all
/// different is {0, 1, 2, ...}.
using AliasPattern = llvm::SmallVector<int64_t>;

/// A launch, when its buffers' addresses have been stored.
struct LoweredLaunch {
  ds::LaunchOp op;
  mlir::func::FuncOp kernel;
  AliasPattern aliases;
  /// Values of the host function: the runtime's context and the table of
  /// addresses.
  mlir::Value context, table;
};

/// What a target does in its own way.
class TargetLowering {
public:
  virtual ~TargetLowering();

  /// Fails with a diagnostic at `user` if the target cannot read constants of
  /// the host's program.
  virtual mlir::LogicalResult checkConstant(mlir::Operation *user) {
    return mlir::success();
  }

  /// Calls the runtime to run the kernel; fails with a diagnostic.
  virtual mlir::LogicalResult lowerLaunch(const LoweredLaunch &launch,
                                          RuntimeCallBuilder &calls) = 0;

  /// Fails with a diagnostic if the target has no such product, or cannot do it
  /// in the scratch space that it has.
  virtual mlir::LogicalResult
  checkProduct(ds::MatmulOp op, const ds_rt_matmul_desc &product) = 0;

  /// Fails with a diagnostic if the target has no library for attention.
  virtual mlir::LogicalResult checkAttention(mlir::Operation *op) = 0;

  /// How exact products of f32 are: a ds_rt_precision.
  virtual int32_t getPrecision() const { return DS_RT_EXACT; }
};

/// Replaces `program` by a `func.func` (and one for each ds.async) that takes
/// the context and the arena and calls the runtime. What remains is scf, arith,
/// memref.get_global and LLVM operations.
mlir::LogicalResult lowerProgram(ds::ProgramOp program,
                                 mlir::SymbolTable &symbols,
                                 TargetLowering &target);

/// Takes functions and memref.globals to the LLVM dialect, with bare pointers
/// for memrefs.
mlir::LogicalResult convertToLLVM(llvm::ArrayRef<mlir::Operation *> roots,
                                  mlir::MLIRContext *context);

} // namespace deepstep

#endif // DEEPSTEP_LIB_CODEGEN_HOSTPROGRAM_H
