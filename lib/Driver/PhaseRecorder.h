//===- PhaseRecorder.h - Time and IR of each pass ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_PHASERECORDER_H
#define DEEPSTEP_LIB_DRIVER_PHASERECORDER_H

#include "deepstep/Driver/Pipeline.h"
#include "mlir/Pass/PassInstrumentation.h"
#include <chrono>

namespace deepstep {

/// Records how long each pass took, and writes the module behind it to
/// `<dir>/<number>-<pass>.mlir`. Either may be left out.
class PhaseRecorder : public mlir::PassInstrumentation {
public:
  PhaseRecorder(std::string dir, PhaseTimes *times)
      : dir(std::move(dir)), times(times) {}

  void runBeforePass(mlir::Pass *pass, mlir::Operation *op) override;
  void runAfterPass(mlir::Pass *pass, mlir::Operation *op) override;

private:
  std::string dir;
  PhaseTimes *times;
  std::chrono::steady_clock::time_point start;
  unsigned count = 0;
};

} // namespace deepstep

#endif // DEEPSTEP_LIB_DRIVER_PHASERECORDER_H
