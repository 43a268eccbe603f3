//===- Observer.cpp - What a configuration asks to see of a run -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Observer.h"

#include "Errors.h"
#include "FlopsProfile.h"
#include "Report.h"
#include "llvm/Support/Format.h"

namespace deepstep::run {

namespace {

constexpr double millisecondsPerSecond = 1e3;

/// DeepSpeed's name of a metric: "loss" is "Train/Samples/train_loss".
std::string eventName(llvm::StringRef metric) {
  return ("Train/Samples/" + (metric == "loss" ? "train_loss" : metric)).str();
}

int64_t bytesOf(llvm::ArrayRef<Binding> bindings) {
  int64_t bytes = 0;
  for (const Binding &binding : bindings)
    bytes += binding.layout.bytes();
  return bytes;
}

/// "name: 1.5 MB".
std::string sizeOf(llvm::StringRef name, int64_t bytes) {
  return (name + ": " + formatBytes(bytes)).str();
}

/// The plan of a rank's arena, by kind.
std::string describeArena(const Program &program) {
  int64_t byRole[stateRoleCount] = {};
  for (const State &state : program.states)
    byRole[static_cast<int>(state.role)] += state.local.bytes();
  std::string text = "memory of rank 0 | ";
  text += sizeOf("parameters", byRole[static_cast<int>(StateRole::Param)]);
  text +=
      " | " + sizeOf("moments", byRole[static_cast<int>(StateRole::Moment)]);
  if (int64_t bytes = byRole[static_cast<int>(StateRole::Buffer)])
    text += " | " + sizeOf("buffers", bytes);
  if (int64_t bytes = byRole[static_cast<int>(StateRole::Constant)])
    text += " | " + sizeOf("constants", bytes);
  text += " | " + sizeOf("inputs and outputs",
                         bytesOf(program.inputs) + bytesOf(program.outputs));
  text += " | " +
          sizeOf("temporaries", program.arenaBytes - program.persistentBytes);
  return text + " | " + sizeOf("planned peak", program.arenaBytes);
}

} // namespace

llvm::Expected<Observer> Observer::create(const config::Config &config,
                                          const Executable &executable,
                                          ds_rt_context *context,
                                          int64_t interval) {
  Observer observer(config, executable, context, interval);
  const config::ObservabilityConfig &asked = observer.config;
  using Create = llvm::Expected<std::unique_ptr<Monitor>> (*)(
      const config::MonitorConfig &);
  const std::pair<const config::MonitorConfig *, Create> all[] = {
      {&asked.tensorboard, createTensorBoardMonitor},
      {&asked.csvMonitor, createCsvMonitor}};
  for (auto [monitorConfig, create] : all) {
    if (!monitorConfig->enabled)
      continue;
    llvm::Expected<std::unique_ptr<Monitor>> monitor = create(*monitorConfig);
    if (!monitor)
      return monitor.takeError();
    observer.monitors.push_back(std::move(*monitor));
  }
  if (asked.dumpState)
    llvm::outs() << config::toJson(config);
  return std::move(observer);
}

bool Observer::recordCollectives(const config::Config &config,
                                 ds_rt_context *context) {
  const config::ObservabilityConfig &asked = config.observability;
  bool isTimed = asked.wallClockBreakdown || asked.commsLogger.enabled;
  if (isTimed)
    ds_rt_record_collectives(context);
  return isTimed;
}

void Observer::dropCollectives(ds_rt_context *context) {
  std::vector<ds_rt_collective_record> records(256);
  auto capacity = static_cast<int64_t>(records.size());
  while (ds_rt_take_collectives(context, records.data(), capacity) == capacity)
    continue;
}

void Observer::start(Metrics &metrics) {
  if (config.memoryBreakdown)
    metrics.printLine(describeArena(executable->program));
}

void Observer::takeCollectives(const StepRecord &record, Metrics &metrics) {
  std::vector<ds_rt_collective_record> records(256);
  int64_t count, onStep = 0, all = 0;
  std::string lines;
  llvm::raw_string_ostream stream(lines);
  do {
    count = ds_rt_take_collectives(context, records.data(),
                                   static_cast<int64_t>(records.size()));
    llvm::ArrayRef<ds_rt_collective_record> taken(records.data(), count);
    for (const ds_rt_collective_record &one : taken) {
      all += one.nanoseconds;
      onStep += one.queue == DS_RT_COMPUTE ? one.nanoseconds : 0;
    }
    if (config.commsLogger.enabled)
      comms.add(taken, stream);
  } while (count == static_cast<int64_t>(records.size()));
  if (!lines.empty())
    metrics.printLine(llvm::StringRef(lines).rtrim('\n'));

  int64_t nowWaited = ds_rt_waited_nanoseconds(context);
  last.batch = millisecondsPerSecond * record.batchSeconds;
  last.step = millisecondsPerSecond * record.seconds - last.batch;
  last.comm = 1e-6 * static_cast<double>(all);
  last.exposed = 1e-6 * static_cast<double>(onStep + nowWaited - waited);
  waited = nowWaited;
  sum.batch += last.batch;
  sum.step += last.step;
  sum.comm += last.comm;
  sum.exposed += last.exposed;
  ++sum.steps;
}

llvm::Error Observer::writeEvents(const StepRecord &record,
                                  const Metrics &metrics) {
  std::vector<Event> events;
  for (const auto &[name, value] : metrics.values())
    events.push_back({eventName(name), value});
  if (config.wallClockBreakdown)
    for (auto [name, value] :
         {std::pair("batch", last.batch), std::pair("step", last.step),
          std::pair("comm", last.comm),
          std::pair("comm_exposed", last.exposed)})
      events.push_back(
          {std::string("Train/Samples/elapsed_time_ms_") + name, value});
  for (const std::unique_ptr<Monitor> &monitor : monitors)
    if (llvm::Error error = monitor->write(events, samples))
      return error;
  return llvm::Error::success();
}

llvm::Error Observer::writeFlops(const StepRecord &record, Metrics &metrics) {
  const config::FlopsProfilerConfig &asked = config.flopsProfiler;
  if (!asked.enabled || record.step + 1 != asked.profileStep)
    return llvm::Error::success();
  profiled = true;
  FlopsProfile profile{executable->flops, executable->program, batch, record};
  std::string text = describe(
      profile, asked.detailed ? std::nullopt : std::optional(asked.topModules));
  if (asked.outputFile.empty()) {
    metrics.printLine(text);
    return llvm::Error::success();
  }
  std::error_code error;
  llvm::raw_fd_ostream file(asked.outputFile, error);
  if (!error) {
    file << text << "\n";
    file.close();
    error = file.error();
    file.clear_error();
  }
  if (error)
    return fail("cannot write '" + asked.outputFile + "': " + error.message());
  return llvm::Error::success();
}

llvm::Error Observer::observe(const StepRecord &record, Metrics &metrics) {
  samples += record.samples;
  takeCollectives(record, metrics);
  if (!monitors.empty())
    if (llvm::Error error = writeEvents(record, metrics))
      return error;
  if (llvm::Error error = writeFlops(record, metrics))
    return error;
  bool isDue = interval > 0 && (record.step + 1) % interval == 0;
  if (!config.wallClockBreakdown || !isDue)
    return llvm::Error::success();
  auto steps = static_cast<double>(sum.steps);
  std::string line;
  llvm::raw_string_ostream(line)
      << llvm::format("time (ms) | batch: %.2f | step: %.2f", sum.batch / steps,
                      sum.step / steps)
      << llvm::format(" | comm: %.2f | comm_exposed: %.2f", sum.comm / steps,
                      sum.exposed / steps);
  metrics.printLine(line);
  sum = {};
  return llvm::Error::success();
}

void Observer::finish(Metrics &metrics) {
  if (config.memoryBreakdown) {
    int64_t touched = ds_rt_arena_touched_bytes(context);
    std::string text =
        "memory of rank 0 | " + sizeOf("peak", ds_rt_peak_bytes(context));
    if (touched >= 0)
      text += " | " + sizeOf("touched", touched);
    metrics.printLine(text + " | " + sizeOf("resident", residentBytes()));
  }
  if (config.commsLogger.enabled) {
    std::string table;
    llvm::raw_string_ostream stream(table);
    comms.printSummary(stream);
    metrics.printLine(llvm::StringRef(table).rtrim('\n'));
  }
  if (config.flopsProfiler.enabled && !profiled)
    metrics.printLine("flops_profiler: the run ended before step " +
                      std::to_string(config.flopsProfiler.profileStep) +
                      ", its 'profile_step'");
}

} // namespace deepstep::run
