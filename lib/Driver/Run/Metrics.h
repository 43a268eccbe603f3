//===- Metrics.h - What a step tells of itself ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_METRICS_H
#define DEEPSTEP_LIB_DRIVER_RUN_METRICS_H

#include "deepstep/Driver/Program.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <optional>

namespace deepstep::run {

/// One step, seen from rank 0.
struct StepRecord {
  /// From 0.
  int64_t step = 0;
  /// Of the whole step, and of reading its batch.
  double seconds = 0, batchSeconds = 0;
  /// Of all ranks.
  int64_t samples = 0;
  /// Sent by this rank for gradients and parameters.
  int64_t bytesSent = 0;
};

/// Writes a step's metrics: a JSON line per step to a file, and progress to the
/// standard output, as a line that is rewritten on a terminal and as plain
/// lines in a log. Used on rank 0 only.
class Metrics {
public:
  /// `path` may be empty. Plain lines come every `interval` > 0 steps.
  static llvm::Expected<Metrics> create(const Program &program,
                                        llvm::StringRef path, int64_t steps,
                                        int64_t interval);

  /// Reads the step's outputs from the arena and writes them.
  llvm::Error write(const StepRecord &record, const char *arena);

  /// Name and value of each metric of the last step.
  const std::vector<std::pair<std::string, double>> &values() const {
    return latest;
  }

  /// Prints `text`, which may have several lines, above the progress line.
  void printLine(llvm::StringRef text);

  /// Ends the progress line.
  void finish();

private:
  struct Scalar {
    std::string name;
    ds_rt_dtype dtype;
    int64_t offset;
  };

  std::vector<Scalar> scalars;
  std::vector<std::pair<std::string, double>> latest;
  std::unique_ptr<llvm::raw_fd_ostream> file;
  std::string path;
  int64_t steps = 0, interval = 1;
  bool onTerminal = false, warnedOfNan = false;
  /// Since the last progress line.
  int64_t samples = 0;
  double seconds = 0;
};

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_METRICS_H
