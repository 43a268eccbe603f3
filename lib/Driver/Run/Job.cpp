//===- Job.cpp - One rank of a job ------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Job.h"

#include "States.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"
#include <malloc.h>
#include <unistd.h>

namespace deepstep::run {

namespace {

/// More threads than this do not make compilation faster.
constexpr unsigned maxCompileThreads = 8;

/// How long the other ranks wait before they report an error, which is mostly
/// the same on all ranks: rank 0 reports it first and ends the job.
constexpr unsigned politeSeconds = 2;

ds_rt_context *createRuntime(const RunOptions &options, bool mayUseMpi) {
  ds_rt_options runtime = {};
  runtime.threads = options.threads;
  runtime.use_mpi = mayUseMpi ? -1 : 0;
  runtime.device = options.device.c_str();
  runtime.transport = options.comm == "nccl"  ? DS_RT_TRANSPORT_NCCL
                      : options.comm == "mpi" ? DS_RT_TRANSPORT_MPI
                                              : DS_RT_TRANSPORT_AUTO;
  runtime.tune = options.tuneMatmul;
  runtime.trace_path = options.trace.empty() ? nullptr : options.trace.c_str();
  return ds_rt_create(&runtime);
}

} // namespace

Job::Job(const RunOptions &options, bool mayUseMpi)
    : runtime(createRuntime(options, mayUseMpi)) {}

Job::~Job() { ds_rt_destroy(runtime); }

void Job::fail(const std::string &message) {
  if (ranks() == 1) {
    llvm::errs() << "ds-run: error: " << message << "\n";
    std::fflush(nullptr);
    ::_exit(1);
  }
  if (!isRoot())
    ::sleep(politeSeconds);
  ds_rt_abort(runtime, ("error: " + message).c_str());
}

void Job::check(llvm::Error error) {
  if (error)
    fail(llvm::toString(std::move(error)));
}

void Job::warn(const std::string &message) {
  if (isRoot())
    llvm::errs() << "ds-run: warning: " << message << "\n";
}

config::Config Job::readConfig(const std::string &path) {
  std::vector<config::Diagnostic> problems;
  std::optional<config::Config> config =
      config::loadFile(path, ranks(), problems);
  if (!config) {
    std::string text;
    for (const config::Diagnostic &problem : problems)
      text += problem.str() + "\n";
    if (isRoot())
      llvm::errs() << text;
    fail("the configuration '" + path + "' cannot be used");
  }
  if (isRoot())
    for (const config::Diagnostic &notice : config->notices)
      llvm::errs() << notice.str() << "\n";
  return std::move(*config);
}

Executable Job::compile(const RunOptions &options,
                        const config::Config *config) {
  CompileOptions compileOptions;
  if (config)
    compileOptions.config = *config;
  compileOptions.ranks = ranks();
  compileOptions.function = options.function;
  compileOptions.target = options.device;
  compileOptions.tf32 = options.tf32;
  compileOptions.fp8 = options.fp8;
  compileOptions.epilogues = options.epilogues;
  compileOptions.kernelFormat = options.kernelFormat;
  compileOptions.attention = options.attention;
  compileOptions.runtime = runtime;
  // Kernels for the one chip that is here.
  if (int32_t chip = ds_rt_device_chip(runtime))
    compileOptions.chips = {"sm_" + std::to_string(chip)};
  compileOptions.params = options.parameterArguments;
  compileOptions.wrapFunction = !config;
  compileOptions.threads = ds_rt_most_threads(runtime);
  if (isRoot())
    compileOptions.dumpDir = options.dumpDir;
  unsigned cores = llvm::hardware_concurrency().compute_thread_count();
  unsigned threads =
      std::clamp<unsigned>(cores / ranks(), 1, maxCompileThreads);

  std::string messages;
  llvm::raw_string_ostream stream(messages);
  bool countsWork = !options.report.empty() ||
                    compileOptions.config.observability.flopsProfiler.enabled;
  std::optional<Executable> executable =
      run::compile(options.model, compileOptions, countsWork, threads, stream);
  if (!executable && !isRoot())
    ::sleep(politeSeconds);
  if (isRoot() || !executable)
    llvm::errs() << messages;
  if (!executable)
    fail("'" + options.model + "' was not compiled");
  // What compilation freed goes back to the system, so that the resident memory
  // is the step's own.
  ::malloc_trim(0);
  return std::move(*executable);
}

void Job::defineGroups(const Program &program) {
  const Communication &communication = program.communication;
  if (communication.ranks != 0 && communication.ranks != ranks())
    fail("@" + program.name + " needs " + std::to_string(communication.ranks) +
         " ranks, but this job has " + std::to_string(ranks()));
  int32_t id = 0;
  for (const auto &lists : communication.groups) {
    ++id;
    for (const std::vector<int32_t> &list : lists)
      if (llvm::is_contained(list, static_cast<int32_t>(rank())))
        ds_rt_define_group(runtime, id, list.data(),
                           static_cast<int32_t>(list.size()));
  }
}

std::unique_ptr<HostArena> Job::allocate(const Program &program,
                                         const RunOptions &options) {
  defineGroups(program);
  auto arena = std::make_unique<HostArena>(
      runtime, ds_rt_allocate_arena(runtime, program.arenaBytes),
      program.arenaBytes);
  std::vector<std::string> warnings;
  check(loadStates(program, options.params, rank(), *arena, warnings));
  for (const std::string &warning : warnings)
    warn(warning);
  return arena;
}

} // namespace deepstep::run
