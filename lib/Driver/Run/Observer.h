//===- Observer.h - What a configuration asks to see of a run ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_OBSERVER_H
#define DEEPSTEP_LIB_DRIVER_RUN_OBSERVER_H

#include "CommsLogger.h"
#include "Executable.h"
#include "Metrics.h"
#include "Monitor.h"
#include "deepstep/Config/Config.h"

namespace deepstep::run {

/// Monitors, comms_logger, flops_profiler, wall_clock_breakdown,
/// memory_breakdown and dump_state of the configuration. Exists on rank 0 only,
/// which tells of itself.
class Observer {
public:
  /// Starts timing collectives if that is asked for, and says so. Called by all
  /// ranks.
  static bool recordCollectives(const config::Config &config,
                                ds_rt_context *context);
  /// Behind each step on ranks that time and do not observe.
  static void dropCollectives(ds_rt_context *context);

  /// Breakdowns are printed every `interval` steps. `executable` and `context`
  /// must outlive the result.
  static llvm::Expected<Observer> create(const config::Config &config,
                                         const Executable &executable,
                                         ds_rt_context *context,
                                         int64_t interval);

  /// What is known before the first step.
  void start(Metrics &metrics);
  /// Called behind each step, after `metrics` has written it.
  llvm::Error observe(const StepRecord &record, Metrics &metrics);
  /// Called behind the last step.
  void finish(Metrics &metrics);

private:
  /// Of several steps.
  struct Times {
    double batch = 0, step = 0, comm = 0, exposed = 0;
    int64_t steps = 0;
  };

  Observer(const config::Config &config, const Executable &executable,
           ds_rt_context *context, int64_t interval)
      : config(config.observability), batch(config.batch),
        executable(&executable), context(context), interval(interval),
        comms(config.observability.commsLogger, config.batch.world) {}

  void takeCollectives(const StepRecord &record, Metrics &metrics);
  llvm::Error writeEvents(const StepRecord &record, const Metrics &metrics);
  llvm::Error writeFlops(const StepRecord &record, Metrics &metrics);

  config::ObservabilityConfig config;
  config::BatchSizes batch;
  const Executable *executable;
  ds_rt_context *context;
  int64_t interval;
  std::vector<std::unique_ptr<Monitor>> monitors;
  CommsLogger comms;
  /// Of the last step, and since the last line.
  Times last, sum;
  int64_t waited = 0, samples = 0;
  bool profiled = false;
};

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_OBSERVER_H
