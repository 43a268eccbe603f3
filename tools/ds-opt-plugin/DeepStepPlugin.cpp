//===- DeepStepPlugin.cpp - Our dialects and passes in mlir-opt -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A library for the options --load-dialect-plugin and --load-pass-plugin of
// mlir-opt and of other tools that use the shared libMLIR of the same version.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Registration.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

static constexpr const char *kName = "DeepStep";

extern "C" LLVM_ATTRIBUTE_VISIBILITY_DEFAULT mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, kName, DEEPSTEP_VERSION,
          [](mlir::DialectRegistry *registry) {
            deepstep::registerAllDialects(*registry);
          }};
}

extern "C" LLVM_ATTRIBUTE_VISIBILITY_DEFAULT mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, kName, DEEPSTEP_VERSION,
          deepstep::registerAllPasses};
}
