//===- Report.cpp - A job's communication and memory ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report.h"

#include "Errors.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unistd.h>

using Json = nlohmann::ordered_json;

namespace deepstep::run {

namespace {

constexpr int kindCount = 6, purposeCount = 4;
const char *const kindNames[kindCount] = {"all_reduce", "reduce_scatter",
                                          "all_gather", "all_to_all",
                                          "broadcast",  "permute"};
const char *const purposeNames[purposeCount] = {"gradient", "parameter",
                                                "metric", "model"};

/// A rank's part of the report has this many bytes at most.
constexpr size_t maxRankBytes = 64 * 1024;

int64_t bytesSent(const ds_rt_context *context, int purpose) {
  int64_t bytes = 0;
  for (int kind = 0; kind < kindCount; ++kind)
    bytes += ds_rt_read_counter(context, kind, purpose).bytes_sent;
  return bytes;
}

/// The least that a rank must send in a step for the parameters, as combined
/// gradients or as updated values: 2 psi (n - 1) / n elements, rounded up.
int64_t boundBytes(const Program &program, int64_t ranks) {
  int64_t bytes = 0;
  for (const State &state : program.states)
    if (state.role == StateRole::Param)
      bytes += state.layout.bytes();
  return (2 * bytes * (ranks - 1) + ranks - 1) / ranks;
}

Json reportRank(const Executable &executable, const ds_rt_context *context,
                const Measurements &measured) {
  const Program &program = executable.program;
  int64_t steps = std::max<int64_t>(measured.steps, 1);
  Json report;
  report["rank"] = ds_rt_rank(context);
  Json collectives = Json::array();
  for (int kind = 0; kind < kindCount; ++kind)
    for (int purpose = 0; purpose < purposeCount; ++purpose) {
      ds_rt_counter counter = ds_rt_read_counter(context, kind, purpose);
      if (counter.calls)
        collectives.push_back({{"kind", kindNames[kind]},
                               {"purpose", purposeNames[purpose]},
                               {"count", counter.calls},
                               {"bytes_sent", counter.bytes_sent}});
    }
  report["collectives"] = std::move(collectives);
  report["steps"] = measured.steps;
  report["bytes_sent_per_step"] = modelBytesSent(context) / steps;
  report["metric_bytes_per_step"] = bytesSent(context, DS_RT_METRIC) / steps;
  report["bound_bytes_per_step"] =
      boundBytes(program, ds_rt_world_size(context));
  report["planned_peak_bytes"] = program.arenaBytes;
  report["measured_peak_bytes"] = ds_rt_peak_bytes(context);
  report["arena_bytes"] = program.arenaBytes;
  bool onCpu = ds_rt_device_chip(context) == 0;
  report["device"] = ds_rt_device_name(context);
  if (onCpu)
    report["arena_touched_bytes"] = ds_rt_arena_touched_bytes(context);
  else
    report["device_memory_growth_bytes"] = ds_rt_arena_device_bytes(context);
  report["resident_bytes"] = measured.residentAfter;
  report["resident_bytes_before_arena"] = measured.residentBefore;
  Json stateBytes = {{"param", 0}, {"moment", 0}, {"counter", 0}};
  for (const State &state : program.states) {
    const char *role = roleName(state.role);
    stateBytes[role] = stateBytes.value(role, int64_t(0)) + state.local.bytes();
  }
  report["state_bytes"] = std::move(stateBytes);
  // A pass that runs several times has one entry.
  Json seconds = Json::object();
  for (const auto &[phase, time] : executable.times)
    seconds[phase] = seconds.value(phase, 0.0) + time;
  report["compile_seconds"] = std::move(seconds);
  report["first_step_seconds"] = measured.firstStepSeconds;
  return report;
}

} // namespace

int64_t modelBytesSent(const ds_rt_context *context) {
  return bytesSent(context, DS_RT_GRADIENT) +
         bytesSent(context, DS_RT_PARAMETER) + bytesSent(context, DS_RT_MODEL);
}

double secondsSinceProcessStart() {
  // Field 22 of /proc/self/stat, counted behind the name in parentheses, is the
  // start in clock ticks since the machine's start.
  std::string stat, word;
  std::getline(std::ifstream("/proc/self/stat") >> std::ws, stat, '\0');
  std::istringstream fields(stat.substr(stat.rfind(')') + 1));
  for (int field = 3; field <= 22; ++field)
    fields >> word;
  double uptime = 0;
  std::ifstream("/proc/uptime") >> uptime;
  return uptime - std::strtod(word.c_str(), nullptr) / sysconf(_SC_CLK_TCK);
}

int64_t residentBytes() {
  int64_t size = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> size >> resident;
  return resident * sysconf(_SC_PAGESIZE);
}

llvm::Error writeReport(const Executable &executable, ds_rt_context *context,
                        const Measurements &measured, llvm::StringRef path) {
  std::string own = reportRank(executable, context, measured).dump();
  if (own.size() >= maxRankBytes)
    return fail("the report of a rank is too long");
  own.resize(maxRankBytes);
  int64_t ranks = ds_rt_world_size(context);
  bool isRoot = ds_rt_rank(context) == 0;
  std::string all(isRoot ? ranks * maxRankBytes : 0, '\0');
  ds_rt_gather_to_root(context, own.data(), all.data(), maxRankBytes);
  if (!isRoot)
    return llvm::Error::success();
  Json report;
  report["program"] = executable.program.name;
  report["world_size"] = ranks;
  report["threads"] = ds_rt_threads(context);
  report["kernels"] = Json::array();
  for (const KernelWork &kernel : executable.flops.byKernel)
    report["kernels"].push_back({{"name", kernel.name},
                                 {"calls", kernel.calls},
                                 {"flops", kernel.flops},
                                 {"bytes", kernel.bytes}});
  report["ranks"] = Json::array();
  for (int64_t rank = 0; rank < ranks; ++rank)
    report["ranks"].push_back(Json::parse(all.data() + rank * maxRankBytes));
  std::error_code error;
  llvm::raw_fd_ostream file(path, error);
  if (!error) {
    file << report.dump(2) << "\n";
    file.close();
    error = file.error();
    file.clear_error();
  }
  if (error)
    return fail("cannot write '" + path + "': " + error.message());
  return llvm::Error::success();
}

} // namespace deepstep::run
