//===- ds-opt.cpp - The compiler's passes on the command line ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Nesting.h"
#include "deepstep/Driver/Registration.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;

/// What MlirOptMain does with files, and the check of what is read.
static LogicalResult transformFile(StringRef inputName, StringRef outputName,
                                   DialectRegistry &registry,
                                   const MlirOptMainConfig &config) {
  std::string error;
  auto input = openInputFile(inputName, &error);
  if (!input) {
    llvm::errs() << error << "\n";
    return failure();
  }
  auto output = openOutputFile(outputName, &error);
  if (!output) {
    llvm::errs() << error << "\n";
    return failure();
  }
  if (failed(deepstep::checkNesting(*input)) ||
      failed(MlirOptMain(output->os(), std::move(input), registry, config)))
    return failure();
  output->keep();
  return success();
}

int main(int argc, char **argv) {
  DialectRegistry registry;
  deepstep::registerAllDialects(registry);
  deepstep::registerAllPasses();
  auto [input, output] = registerAndParseCLIOptions(
      argc, argv, "DeepStep's compiler for distributed training steps\n",
      registry);
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  // Requests that read nothing.
  if (config.shouldShowDialects() || config.shouldListPasses())
    return asMainReturnCode(MlirOptMain(argc, argv, input, output, registry));
  llvm::InitLLVM init(argc, argv);
  return asMainReturnCode(transformFile(input, output, registry, config));
}
