//===- Observability.h - What a run tells of itself -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Monitors, loggers and profilers, every default filled in.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_CONFIG_OBSERVABILITY_H
#define DEEPSTEP_CONFIG_OBSERVABILITY_H

#include <cstdint>
#include <string>
#include <vector>

namespace deepstep::config {

/// A monitor that writes files into the folder `outputPath`/`jobName`.
struct MonitorConfig {
  bool enabled = false;
  /// Empty: the current folder.
  std::string outputPath;
  std::string jobName = "DeepSpeedJobName";
};

struct CommsLoggerConfig {
  bool enabled = false;
  /// Whether all kinds of collectives are logged, or those of `kinds`:
  /// "all_reduce", "reduce_scatter", "all_gather".
  bool allKinds = true;
  std::vector<std::string> kinds;
  /// Whether each collective is printed.
  bool verbose = false;
  /// Whether purposes are told apart.
  bool debug = false;
};

struct FlopsProfilerConfig {
  bool enabled = false;
  /// The step that is timed, from 1.
  int64_t profileStep = 1;
  /// Kernels to list if not `detailed`.
  int64_t topModules = 1;
  bool detailed = true;
  /// Empty: the standard output.
  std::string outputFile;
};

struct ObservabilityConfig {
  bool wallClockBreakdown = false;
  bool memoryBreakdown = false;
  bool dumpState = false;
  CommsLoggerConfig commsLogger;
  FlopsProfilerConfig flopsProfiler;
  MonitorConfig tensorboard, csvMonitor;
};

} // namespace deepstep::config

#endif // DEEPSTEP_CONFIG_OBSERVABILITY_H
