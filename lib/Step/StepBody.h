//===- StepBody.h - From a function to a step's body ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_STEP_STEPBODY_H
#define DEEPSTEP_LIB_STEP_STEPBODY_H

#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace deepstep {

/// The function of that name, with a body of one block; else an error that
/// lists the functions there are.
mlir::FailureOr<mlir::func::FuncOp> findFunction(mlir::ModuleOp module,
                                                 llvm::StringRef name);

/// All arguments and results are tensors of static shape.
llvm::LogicalResult verifyStatic(mlir::func::FuncOp function);

/// An empty step (its body has arguments but no terminator).
ds::StepOp createStep(mlir::OpBuilder &builder, mlir::Location loc,
                      llvm::StringRef name, mlir::TypeRange arguments,
                      llvm::ArrayRef<std::string> argumentNames,
                      mlir::TypeRange results,
                      llvm::ArrayRef<std::string> metrics);

/// Moves the body of `function` to where `builder` stands, with `arguments` in
/// the place of its arguments. Returns what it returned.
llvm::SmallVector<mlir::Value>
inlineBody(mlir::func::FuncOp function, mlir::OpBuilder &builder,
           llvm::ArrayRef<mlir::Value> arguments);

} // namespace deepstep

#endif // DEEPSTEP_LIB_STEP_STEPBODY_H
