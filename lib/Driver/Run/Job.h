//===- Job.h - One rank of a job --------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_JOB_H
#define DEEPSTEP_LIB_DRIVER_RUN_JOB_H

#include "Executable.h"
#include "HostArena.h"
#include "deepstep/Config/Config.h"
#include "deepstep/Driver/Run.h"
#include "llvm/Support/Error.h"

namespace deepstep::run {

/// The rank that this process is, from the start of the runtime to its end.
class Job {
public:
  Job(const RunOptions &options, bool mayUseMpi);
  /// Ends the runtime, in step with the other ranks.
  ~Job();

  ds_rt_context *context() const { return runtime; }
  int64_t rank() const { return ds_rt_rank(runtime); }
  int64_t ranks() const { return ds_rt_world_size(runtime); }
  bool isRoot() const { return rank() == 0; }

  /// Compiles the model of `options`; `config` is null for a function. Ends the
  /// job after an error.
  Executable compile(const RunOptions &options, const config::Config *config);

  /// Reads the configuration, or ends the job.
  config::Config readConfig(const std::string &path);

  /// The arena of `program`, with its states' first values, as the host sees
  /// it. Its groups of ranks are defined then.
  std::unique_ptr<HostArena> allocate(const Program &program,
                                      const RunOptions &options);

  /// Reports `error`, if it is one, and ends the job with exit code 1.
  void check(llvm::Error error);
  template <typename T> T check(llvm::Expected<T> value) {
    if (!value)
      check(value.takeError());
    return std::move(*value);
  }
  [[noreturn]] void fail(const std::string &message);
  void warn(const std::string &message);

private:
  void defineGroups(const Program &program);

  ds_rt_context *runtime;
};

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_JOB_H
