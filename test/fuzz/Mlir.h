//===- Mlir.h - What the fuzz tests of MLIR share ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_TEST_FUZZ_MLIR_H
#define DEEPSTEP_TEST_FUZZ_MLIR_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/PassManager.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace deepstep::fuzz {

/// A context with the dialects of a program down to level 3, and the
/// canonicalizer. A context never forgets a type or an attribute, so a new one
/// is made from time to time.
class MlirSession {
public:
  /// A session for the next input.
  static MlirSession &next();

  /// Parses and verifies text or bytecode. Broken unless failure comes with an
  /// error and success without one.
  mlir::OwningOpRef<mlir::ModuleOp> parse(std::string_view input);
  /// Reads, prints and canonicalizes; what was read from text must also read
  /// again as it was printed. A step that fails after a successful one is a
  /// broken promise. Returns whether the input was read.
  bool readAndUse(std::string_view input, bool isText);

  mlir::MLIRContext context;

private:
  MlirSession();
  mlir::PassManager canonicalizer;
  int inputs = 0;
};

/// The modules of a test file, without comments; those that parse also in the
/// generic form. Long ones are left out: mutants of short ones are faster.
std::vector<std::string> splitMlir(const std::string &file);

std::string printModule(mlir::ModuleOp module, bool isGeneric = false);

} // namespace deepstep::fuzz

#endif // DEEPSTEP_TEST_FUZZ_MLIR_H
