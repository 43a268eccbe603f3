//===- Monitor.h - Where metrics of a run go --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_MONITOR_H
#define DEEPSTEP_LIB_DRIVER_RUN_MONITOR_H

#include "deepstep/Config/Observability.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>

namespace deepstep::run {

/// One number, under DeepSpeed's name: "Train/Samples/lr".
struct Event {
  std::string name;
  double value = 0;
};

/// A place that events are written to.
class Monitor {
public:
  virtual ~Monitor() = default;
  /// `samples` is the x value: samples so far, over all ranks.
  virtual llvm::Error write(llvm::ArrayRef<Event> events, int64_t samples) = 0;
};

/// Monitors for the folder `config.outputPath`/`config.jobName`, which is
/// made.
llvm::Expected<std::unique_ptr<Monitor>>
createTensorBoardMonitor(const config::MonitorConfig &config);
llvm::Expected<std::unique_ptr<Monitor>>
createCsvMonitor(const config::MonitorConfig &config);

/// Makes the folder of a monitor; its path.
llvm::Expected<std::string>
createMonitorFolder(const config::MonitorConfig &config);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_MONITOR_H
