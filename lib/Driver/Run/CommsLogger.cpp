//===- CommsLogger.cpp - A table of collectives -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommsLogger.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace deepstep::run {

namespace {

const char *kindName(int32_t kind) {
  switch (kind) {
  case DS_RT_ALL_REDUCE:
    return "all_reduce";
  case DS_RT_REDUCE_SCATTER:
    return "reduce_scatter";
  case DS_RT_ALL_TO_ALL:
    return "all_to_all";
  case DS_RT_BROADCAST:
    return "broadcast";
  case DS_RT_PERMUTE:
    return "permute";
  default:
    return "all_gather";
  }
}

const char *purposeName(int32_t purpose) {
  switch (purpose) {
  case DS_RT_GRADIENT:
    return "gradient";
  case DS_RT_PARAMETER:
    return "parameter";
  case DS_RT_MODEL:
    return "model";
  default:
    return "metric";
  }
}

} // namespace

double trimmedMean(std::vector<double> values, double share) {
  if (values.empty())
    return 0;
  std::sort(values.begin(), values.end());
  auto cut = static_cast<ptrdiff_t>(share * static_cast<double>(values.size()));
  double sum = std::accumulate(values.begin() + cut, values.end() - cut, 0.0);
  return sum / static_cast<double>(values.size() - 2 * cut);
}

std::string formatBytes(int64_t bytes) {
  static const char *const units[] = {"B", "KB", "MB", "GB", "TB", "PB", "EB"};
  auto value = static_cast<double>(bytes);
  int unit = 0;
  for (; value >= 1024 && unit < 6; ++unit)
    value /= 1024;
  std::string text;
  llvm::raw_string_ostream(text)
      << llvm::format("%g", std::round(value * 100) / 100) << " "
      << units[unit];
  return text;
}

CommsLogger::Bandwidth CommsLogger::bandwidth(int32_t kind, int64_t bytes,
                                              double milliseconds) const {
  auto n = static_cast<double>(ranks);
  // The whole tensor's size; an all_gather's is that of one part.
  double size = static_cast<double>(bytes) * (kind == DS_RT_ALL_GATHER ? n : 1);
  double passes = kind == DS_RT_ALL_REDUCE ? 2 : 1;
  // Bits per millisecond, times 1e-6, are gigabits per second.
  double rate = 8e-6 * passes * size / std::max(milliseconds, 1e-6);
  return {rate, rate * (n - 1) / n};
}

void CommsLogger::add(llvm::ArrayRef<ds_rt_collective_record> records,
                      llvm::raw_ostream &out) {
  for (const ds_rt_collective_record &record : records) {
    std::string name = kindName(record.kind);
    if (!config.allKinds && !llvm::is_contained(config.kinds, name))
      continue;
    if (config.debug)
      name += std::string(" | ") + purposeName(record.purpose);
    double time = 1e-6 * static_cast<double>(record.nanoseconds);
    Row &row = rows[name][record.bytes];
    row.kind = record.kind;
    row.milliseconds.push_back(time);
    if (!config.verbose)
      continue;
    Bandwidth rate = bandwidth(record.kind, record.bytes, time);
    out << "comm op: " << name << " | time (ms): " << llvm::format("%.2f", time)
        << " | msg size: " << formatBytes(record.bytes)
        << " | algbw (Gbps): " << llvm::format("%.2f", rate.algorithm)
        << " | busbw (Gbps): " << llvm::format("%.2f", rate.bus) << "\n";
  }
}

void CommsLogger::printSummary(llvm::raw_ostream &out) const {
  for (const char *title :
       {"Comm. Op", "Message Size", "Count", "Total Latency(ms)",
        "Avg Latency(ms)", "tput_avg (Gbps)", "busbw_avg (Gbps)"})
    out << llvm::format("%-20s", title);
  out << "\n";
  for (const auto &[name, sizes] : rows) {
    out << name << "\n";
    for (const auto &[bytes, row] : sizes) {
      std::vector<double> algorithm, bus;
      for (double time : row.milliseconds) {
        Bandwidth rate = bandwidth(row.kind, bytes, time);
        algorithm.push_back(rate.algorithm);
        bus.push_back(rate.bus);
      }
      double total = std::accumulate(row.milliseconds.begin(),
                                     row.milliseconds.end(), 0.0);
      out << llvm::format("%-20s%-20s%-20zu%-20.2f", "",
                          formatBytes(bytes).c_str(), row.milliseconds.size(),
                          total)
          << llvm::format("%-20.2f%-20.2f%-20.2f\n",
                          trimmedMean(row.milliseconds, 0.1),
                          trimmedMean(algorithm, 0.1), trimmedMean(bus, 0.1));
    }
  }
}

} // namespace deepstep::run
