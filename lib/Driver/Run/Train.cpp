//===- Train.cpp - The training loop ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Batches.h"
#include "Job.h"
#include "Metrics.h"
#include "Observer.h"
#include "Report.h"
#include "States.h"
#include "llvm/Support/xxhash.h"
#include <chrono>

namespace deepstep {

using namespace run;

namespace {

/// All ranks must do the same, or they would wait for each other for ever.
void checkSame(Job &job, const RunOptions &options,
               const config::Config *config, const Executable &executable) {
  // `|` and not `||`: all ranks take part in all comparisons.
  std::string settings = std::to_string(options.steps) + " " +
                         (options.seed ? std::to_string(*options.seed) : "") +
                         (options.save.empty() ? "" : " save") +
                         (options.saveStates.empty() ? "" : " save-states") +
                         (options.report.empty() ? "" : " report");
  std::string text = config ? config::toJson(*config) : "";
  int differences =
      ds_rt_check_same(job.context(), executable.hash, "program") |
      ds_rt_check_same(job.context(), llvm::xxh3_64bits(text),
                       "configuration") |
      ds_rt_check_same(job.context(), llvm::xxh3_64bits(settings),
                       "command line");
  if (differences)
    job.fail("all ranks must run the same job");
}

/// Steps between two lines in a log.
int64_t stepsPerLine(const RunOptions &options,
                     const std::optional<config::Config> &config) {
  constexpr int64_t lines = 20;
  if (config && config->stepsPerPrint)
    return *config->stepsPerPrint;
  return std::max<int64_t>(1, (options.steps + lines - 1) / lines);
}

double now() {
  return std::chrono::duration<double>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

} // namespace

int train(const RunOptions &options) {
  Job job(options, /*mayUseMpi=*/true);
  std::optional<config::Config> config;
  if (!options.config.empty())
    config = job.readConfig(options.config);
  Executable executable = job.compile(options, config ? &*config : nullptr);
  const Program &program = executable.program;
  if (program.ranks != job.ranks())
    job.fail("the program is for " + std::to_string(program.ranks) +
             " ranks, but this job has " + std::to_string(job.ranks()));

  Measurements measured;
  measured.residentBefore = residentBytes();
  std::unique_ptr<HostArena> arena = job.allocate(program, options);
  Batches batches = job.check(Batches::open(program, options.data, options.seed,
                                            config ? &config->batch : nullptr));
  std::optional<Metrics> metrics;
  if (job.isRoot())
    metrics = job.check(Metrics::create(program, options.metrics, options.steps,
                                        stepsPerLine(options, config)));
  std::optional<Observer> observer;
  bool isTimed = config && Observer::recordCollectives(*config, job.context());
  if (job.isRoot() && config) {
    observer = job.check(Observer::create(*config, executable, job.context(),
                                          stepsPerLine(options, config)));
    observer->start(*metrics);
  }
  checkSame(job, options, config ? &*config : nullptr, executable);

  std::vector<Binding> scalars;
  llvm::copy_if(
      program.outputs, std::back_inserter(scalars),
      [](const Binding &output) { return output.layout.elements() == 1; });
  ds_rt_reset_counters(job.context());
  int64_t sent = 0;
  for (int64_t step = 0; step < options.steps; ++step) {
    double start = now();
    batches.fill(step, job.rank(), job.ranks(), arena->base());
    arena->uploadAll(program.inputs);
    double filled = now();
    ds_rt_run(job.context(), executable.step, arena->device());
    double end = now();
    if (step == 0)
      measured.firstStepSeconds = secondsSinceProcessStart();
    int64_t total = modelBytesSent(job.context());
    StepRecord record;
    record.step = step;
    record.seconds = end - start;
    record.batchSeconds = filled - start;
    record.samples = batches.samplesPerStep() * job.ranks();
    record.bytesSent = total - sent;
    sent = total;
    if (metrics) {
      arena->downloadAll(scalars);
      job.check(metrics->write(record, arena->base()));
    }
    if (observer)
      job.check(observer->observe(record, *metrics));
    else if (isTimed)
      Observer::dropCollectives(job.context());
  }
  if (metrics)
    metrics->finish();
  if (observer)
    observer->finish(*metrics);
  measured.steps = options.steps;
  measured.residentAfter = residentBytes();

  if (!options.report.empty())
    job.check(writeReport(executable, job.context(), measured, options.report));
  if (!options.save.empty())
    job.check(saveStates(program, job.context(), *arena, options.save,
                         /*onlyModel=*/true));
  if (!options.saveStates.empty())
    job.check(saveStates(program, job.context(), *arena, options.saveStates,
                         /*onlyModel=*/false));
  return 0;
}

} // namespace deepstep
