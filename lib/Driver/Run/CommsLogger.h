//===- CommsLogger.h - A table of collectives -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_COMMSLOGGER_H
#define DEEPSTEP_LIB_DRIVER_RUN_COMMSLOGGER_H

#include "deepstep/Config/Observability.h"
#include "deepstep/runtime.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <string>
#include <vector>

namespace deepstep::run {

/// DeepSpeed's comms_logger: durations of collectives by kind and size.
class CommsLogger {
public:
  CommsLogger(config::CommsLoggerConfig config, int64_t ranks)
      : config(std::move(config)), ranks(ranks) {}

  /// Adds what one step did. With `verbose`, prints a line each.
  void add(llvm::ArrayRef<ds_rt_collective_record> records,
           llvm::raw_ostream &out);

  /// The table: one row per kind and size.
  void printSummary(llvm::raw_ostream &out) const;

private:
  /// Gigabits per second as DeepSpeed computes them: of the algorithm, and of
  /// the bus, which is independent of the number of ranks.
  struct Bandwidth {
    double algorithm, bus;
  };
  Bandwidth bandwidth(int32_t kind, int64_t bytes, double milliseconds) const;

  struct Row {
    int32_t kind = 0;
    std::vector<double> milliseconds;
  };
  config::CommsLoggerConfig config;
  int64_t ranks;
  /// By name, then by bytes.
  std::map<std::string, std::map<int64_t, Row>> rows;
};

/// The mean without the `share` largest and the `share` smallest values.
double trimmedMean(std::vector<double> values, double share);

/// A size as DeepSpeed prints it: "1.5 MB", by powers of 1024.
std::string formatBytes(int64_t bytes);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_COMMSLOGGER_H
