//===- StepOptions.h - Settings of ds-build-step ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_STEP_STEPOPTIONS_H
#define DEEPSTEP_STEP_STEPOPTIONS_H

#include "deepstep/Config/Config.h"
#include "mlir/Support/LLVM.h"

#include <string>
#include <utility>
#include <vector>

namespace deepstep {

/// How ds-build-step makes a step of a function.
struct StepOptions {
  /// The function that returns the loss, alone or with gradients.
  std::string function = "main";
  /// Optimizer, schedule and clipping.
  config::Config config;
  /// Mesh axes and sizes, outermost first. Empty: one axis "data" of
  /// config.batch.world ranks.
  std::vector<std::pair<std::string, int64_t>> mesh;
  /// The axes over which replicas have batches of their own. Empty: all.
  std::vector<std::string> dataAxes;
  /// Indices of the arguments that are parameters, where no `ds.arg`
  /// attributes tell.
  std::vector<int64_t> params;
};

/// Reads "0-29+31" (ranges and indices, joined by '+' or ',') into indices.
/// On failure returns a message that quotes the text.
std::string parseIndices(llvm::StringRef text, std::vector<int64_t> &indices);

/// Reads "data=4,model=2" into axes.
/// On failure returns a message that quotes the text.
std::string parseMesh(llvm::StringRef text,
                      std::vector<std::pair<std::string, int64_t>> &axes);

} // namespace deepstep

#endif // DEEPSTEP_STEP_STEPOPTIONS_H
