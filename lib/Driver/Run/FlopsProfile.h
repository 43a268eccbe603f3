//===- FlopsProfile.h - DeepSpeed's flops profile ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_FLOPSPROFILE_H
#define DEEPSTEP_LIB_DRIVER_RUN_FLOPSPROFILE_H

#include "Flops.h"
#include "Metrics.h"
#include "deepstep/Config/Config.h"
#include "deepstep/Driver/Program.h"
#include <optional>

namespace deepstep::run {

/// One timed step.
struct FlopsProfile {
  const StepFlops &flops;
  const Program &program;
  const config::BatchSizes &batch;
  const StepRecord &record;
};

/// The profile as a text of several lines, with the `top` kernels that do most,
/// or all of them.
std::string describe(const FlopsProfile &profile, std::optional<int64_t> top);

/// A number with three digits behind its unit's prefix: "3.14 G".
std::string formatCount(double value);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_FLOPSPROFILE_H
