//===- LearningRate.h - Schedules as scalar operations ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_STEP_LEARNINGRATE_H
#define DEEPSTEP_LIB_STEP_LEARNINGRATE_H

#include "deepstep/Config/Config.h"
#include "deepstep/Step/Emitter.h"

namespace deepstep {

/// The learning rate (f32) of optimizer step `step` (i32, from 0), by the
/// formulas of deepstep/Config/Scheduler.h. Differences of steps are taken in
/// i64, so they stay exact for long runs and large settings.
mlir::Value emitLearningRate(Emitter &emitter,
                             const config::SchedulerConfig &scheduler,
                             mlir::Value step);

/// beta1 (f32) of optimizer step `step` where the schedule cycles it; null
/// elsewhere.
mlir::Value emitMomentum(Emitter &emitter,
                         const config::SchedulerConfig &scheduler,
                         mlir::Value step);

} // namespace deepstep

#endif // DEEPSTEP_LIB_STEP_LEARNINGRATE_H
