//===- PhaseRecorder.cpp - Time and IR of each pass -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PhaseRecorder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

using namespace mlir;

namespace deepstep {

void PhaseRecorder::runBeforePass(Pass *pass, Operation *op) {
  if (isa<ModuleOp>(op))
    start = std::chrono::steady_clock::now();
}

void PhaseRecorder::runAfterPass(Pass *pass, Operation *op) {
  // Adaptors of nested passes have no name; there is nothing to say of them.
  if (!isa<ModuleOp>(op) || pass->getArgument().empty())
    return;
  std::string name = pass->getArgument().str();
  if (times)
    times->emplace_back(name, std::chrono::duration<double>(
                                  std::chrono::steady_clock::now() - start)
                                  .count());
  if (dir.empty())
    return;
  llvm::SmallString<128> path(dir);
  llvm::sys::path::append(
      path, llvm::formatv("{0,0+2}-{1}.mlir", count++, name).str());
  std::error_code error = llvm::sys::fs::create_directories(dir);
  llvm::raw_fd_ostream out(path, error);
  if (error) {
    op->emitError("cannot write ") << path << ": " << error.message();
    return;
  }
  OpPrintingFlags flags;
  flags.elideLargeElementsAttrs(64);
  op->print(out, flags);
  out << "\n";
}

} // namespace deepstep
