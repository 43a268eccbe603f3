//===- Report.h - A job's communication and memory --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_REPORT_H
#define DEEPSTEP_LIB_DRIVER_RUN_REPORT_H

#include "Executable.h"
#include "llvm/Support/Error.h"

namespace deepstep::run {

/// Bytes that this rank has sent for gradients, parameters and the model
/// itself.
int64_t modelBytesSent(const ds_rt_context *context);

/// Seconds since this process was started.
double secondsSinceProcessStart();

/// Resident memory of this process, in bytes; 0 if it cannot be told.
int64_t residentBytes();

/// What a rank measured beside the runtime's counters.
struct Measurements {
  int64_t steps = 0;
  double firstStepSeconds = 0;
  /// Resident memory before the arena was allocated, and behind the last step.
  int64_t residentBefore = 0, residentAfter = 0;
};

/// Gathers what every rank has to report and writes it on rank 0 as JSON to
/// `path`. Collective: all ranks call it.
llvm::Error writeReport(const Executable &executable, ds_rt_context *context,
                        const Measurements &measured, llvm::StringRef path);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_REPORT_H
