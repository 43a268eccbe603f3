//===- RuntimeCalls.h - Calls of the runtime from LLVM IR -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_RUNTIMECALLS_H
#define DEEPSTEP_LIB_CODEGEN_RUNTIMECALLS_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/SymbolTable.h"

namespace deepstep {

enum class RuntimeCall {
#define DEEPSTEP_RUNTIME_CALL(enumerator, name, result, arguments) enumerator,
#include "deepstep/Codegen/RuntimeCalls.def"
};

/// Creates calls of the runtime and the constants that they take, each
/// declared once in the module.
class RuntimeCallBuilder {
public:
  RuntimeCallBuilder(mlir::OpBuilder &builder, mlir::SymbolTable &symbols)
      : builder(builder), symbols(symbols) {}

  /// Calls `callee`. Integers that are to be constants are given by `constant`.
  mlir::LLVM::CallOp call(mlir::Location loc, RuntimeCall callee,
                          mlir::ValueRange operands);

  mlir::Value constant(mlir::Location loc, int64_t value, unsigned bits);
  /// Address of the zero-terminated `text`.
  mlir::Value string(mlir::Location loc, llvm::StringRef text);
  /// Address of a constant struct of these i64 and then i32 fields.
  mlir::Value descriptor(mlir::Location loc, llvm::ArrayRef<int64_t> wide,
                         llvm::ArrayRef<int32_t> narrow);

  /// The builder with which calls are made, and the module's symbols.
  mlir::OpBuilder &getBuilder() { return builder; }
  mlir::SymbolTable &getSymbols() { return symbols; }

private:
  mlir::Value addressOfConstant(mlir::Location loc, mlir::Type type,
                                mlir::Attribute value, llvm::StringRef name);

  mlir::OpBuilder &builder;
  mlir::SymbolTable &symbols;
  llvm::DenseMap<mlir::Attribute, mlir::LLVM::GlobalOp> constants;
};

} // namespace deepstep

#endif // DEEPSTEP_LIB_CODEGEN_RUNTIMECALLS_H
