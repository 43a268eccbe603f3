//===- Load.cpp - Reading a configuration -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The library's entry: text to tree, tree against the table, settings to a
// Config.
//
//===----------------------------------------------------------------------===//
#include "Check.h"
#include "Reader.h"
#include "Resolve.h"
#include "Rules.h"
#include "Shorthands.h"
#include "deepstep/Config/Config.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace deepstep::config {

std::string Diagnostic::str() const {
  std::string text = file;
  if (line > 0)
    text += ":" + std::to_string(line) + ":" + std::to_string(column);
  text += severity == Severity::Error     ? ": error: "
          : severity == Severity::Warning ? ": warning: "
                                          : ": note: ";
  return text + message;
}

static BatchSizes readBatch(const Settings &settings, int64_t world,
                            Report &report) {
  constexpr const char *keys[] = {"train_batch_size",
                                  "train_micro_batch_size_per_gpu",
                                  "gradient_accumulation_steps"};
  // If one of them was refused, a message about the others would mislead.
  for (const Diagnostic &error : report.errors)
    for (const char *key : keys)
      if (error.key == key)
        return {};
  std::string problem;
  std::optional<BatchSizes> sizes = resolveBatch(
      settings.maybeInteger(keys[0]), settings.maybeInteger(keys[1]),
      settings.maybeInteger(keys[2]), world, problem);
  if (sizes)
    return *sizes;
  const char *where = keys[0];
  for (const char *key : {keys[2], keys[1], keys[0]})
    if (settings.has(key))
      where = key;
  report.error(settings.position(where), where, problem);
  return {};
}

static ZeroConfig readZero(const Settings &settings) {
  ZeroConfig zero;
  zero.stage = static_cast<int>(settings.integer("zero_optimization.stage"));
  zero.reduceBucketSize =
      settings.integer("zero_optimization.reduce_bucket_size");
  zero.allgatherBucketSize =
      settings.integer("zero_optimization.allgather_bucket_size");
  zero.overlapComm = settings.boolean("zero_optimization.overlap_comm");
  zero.computeGradNorm =
      settings.boolean("zero_optimization.compute_grad_norm");
  return zero;
}

static MonitorConfig readMonitor(const Settings &settings,
                                 const std::string &section) {
  MonitorConfig monitor;
  monitor.enabled = settings.boolean(section + ".enabled");
  monitor.outputPath = settings.string(section + ".output_path");
  monitor.jobName = settings.string(section + ".job_name");
  return monitor;
}

static ObservabilityConfig readObservability(const Settings &settings) {
  ObservabilityConfig result;
  result.wallClockBreakdown = settings.boolean("wall_clock_breakdown");
  result.memoryBreakdown = settings.boolean("memory_breakdown");
  result.dumpState = settings.boolean("dump_state");
  CommsLoggerConfig &comms = result.commsLogger;
  comms.enabled = settings.boolean("comms_logger.enabled");
  comms.allKinds = settings.boolean("comms_logger.prof_all");
  comms.kinds = settings.strings("comms_logger.prof_ops");
  comms.verbose = settings.boolean("comms_logger.verbose");
  comms.debug = settings.boolean("comms_logger.debug");
  FlopsProfilerConfig &flops = result.flopsProfiler;
  flops.enabled = settings.boolean("flops_profiler.enabled");
  flops.profileStep = settings.integer("flops_profiler.profile_step");
  flops.topModules = settings.integer("flops_profiler.top_modules");
  flops.detailed = settings.boolean("flops_profiler.detailed");
  flops.outputFile = settings.string("flops_profiler.output_file");
  result.tensorboard = readMonitor(settings, "tensorboard");
  result.csvMonitor = readMonitor(settings, "csv_monitor");
  return result;
}

/// An optimizer and, where there is a scheduler, its type must be named.
static void checkTypes(const Node &root, Report &report) {
  const Member *optimizer = root.find("optimizer");
  if (!optimizer || optimizer->value.is(Node::Kind::Null))
    report.error({}, "optimizer",
                 "'optimizer' is missing; a step needs one, for example "
                 "{\"type\": \"AdamW\", \"params\": {\"lr\": 1e-3}}");
  for (const char *name : {"optimizer", "scheduler"}) {
    const Member *section = root.find(name);
    if (section && section->value.is(Node::Kind::Object) &&
        !section->value.find("type"))
      report.error(section->position, std::string(name) + ".type",
                   "'" + std::string(name) + ".type' is missing");
  }
}

std::optional<Config> load(std::string_view text, std::string_view fileName,
                           int64_t worldSize, std::vector<Diagnostic> &errors) {
  Report report(fileName);
  Config config;
  Diagnostic syntaxError;
  std::optional<Node> root = readJson(text, syntaxError);
  if (worldSize < 1)
    report.error({}, "",
                 "the world size must be at least 1, not " +
                     std::to_string(worldSize));
  if (!root) {
    report.error({syntaxError.line, syntaxError.column}, "",
                 std::move(syntaxError.message));
  } else {
    if (root->is(Node::Kind::Object))
      expandShorthands(*root, report);
    Settings settings = check(*root, report);
    if (root->is(Node::Kind::Object) && worldSize >= 1) {
      checkTypes(*root, report);
      config.batch = readBatch(settings, worldSize, report);
      config.optimizer = resolveOptimizer(settings, report);
      config.scheduler = resolveScheduler(settings, config.optimizer, report);
      config.gradientClipping = settings.number("gradient_clipping");
      config.sumGradients = settings.isWord("gradient_allreduce_op", "sum");
      config.zero = readZero(settings);
      config.stepsPerPrint = settings.maybeInteger("steps_per_print");
      config.observability = readObservability(settings);
      checkRules(settings, worldSize, report);
    }
  }
  report.sort();
  if (!report.errors.empty()) {
    errors.insert(errors.end(), report.errors.begin(), report.errors.end());
    return std::nullopt;
  }
  config.notices = std::move(report.notices);
  return config;
}

std::optional<Config> loadFile(const std::string &path, int64_t worldSize,
                               std::vector<Diagnostic> &errors) {
  auto fail = [&](const std::string &why) {
    errors.push_back({Severity::Error, path, 0, 0, "", why});
    return std::nullopt;
  };
  std::error_code status;
  if (std::filesystem::is_directory(path, status))
    return fail("cannot be read: it is a folder");
  std::ifstream stream(path, std::ios::binary);
  if (!stream)
    return fail(std::string("cannot be read: ") + std::strerror(errno));
  std::string text{std::istreambuf_iterator<char>(stream),
                   std::istreambuf_iterator<char>()};
  if (stream.bad())
    return fail("cannot be read: an error in the middle of the file");
  return load(text, path, worldSize, errors);
}

} // namespace deepstep::config
