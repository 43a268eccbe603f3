//===- Jit.h - Loads level-4 programs into this process ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiles a module of the LLVM dialect for the CPU that it runs on, and links
// it to the runtime.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_CPU_JIT_H
#define DEEPSTEP_CODEGEN_CPU_JIT_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectRegistry.h"
#include <memory>
#include <string>

namespace llvm::orc {
class LLJIT;
}

namespace deepstep::cpu {

/// A function of the runtime: its C name and where it is.
struct RuntimeSymbol {
  llvm::StringRef name;
  void *address;
};

struct JitOptions {
  /// Threads that compile; kernels are divided among them. At least 1.
  unsigned threads = 1;
  /// If not empty: `<dumpPrefix>.host.ll`, `.host.o`, `.kernels0.ll`, ... are
  /// written, the LLVM IR after optimization and the object files.
  std::string dumpPrefix;
};

/// What `translateModuleToLLVMIR` needs to know the dialects of level 4.
void registerJitTranslations(mlir::DialectRegistry &registry);

/// Machine code of a level-4 module. Lives as long as this object.
class Jit {
public:
  /// Compiles `module`, whose operations outside the LLVM dialect (states,
  /// meshes) are ignored. Calls are resolved to `runtime` first, then to this
  /// process (the C library). Returns null after an error, which is reported as
  /// a diagnostic at the module.
  static std::unique_ptr<Jit> compile(mlir::ModuleOp module,
                                      llvm::ArrayRef<RuntimeSymbol> runtime,
                                      const JitOptions &options);
  ~Jit();

  /// The address of a function of the module; null after an error, which is
  /// reported as a diagnostic.
  void *lookup(llvm::StringRef name);

private:
  Jit(mlir::Location loc, std::unique_ptr<llvm::orc::LLJIT> engine);

  mlir::Location loc;
  std::unique_ptr<llvm::orc::LLJIT> engine;
};

} // namespace deepstep::cpu

#endif // DEEPSTEP_CODEGEN_CPU_JIT_H
