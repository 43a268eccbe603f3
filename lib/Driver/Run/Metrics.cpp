//===- Metrics.cpp - What a step tells of itself ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Metrics.h"

#include "Errors.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/Support/Format.h"
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace deepstep::run {

namespace {

template <typename T> T load(const char *source) {
  T value;
  std::memcpy(&value, source, sizeof(T));
  return value;
}

double loadFloat16(const char *source, const llvm::fltSemantics &semantics) {
  llvm::APFloat value(semantics, llvm::APInt(16, load<uint16_t>(source)));
  bool lossy;
  value.convert(llvm::APFloat::IEEEdouble(), llvm::APFloat::rmNearestTiesToEven,
                &lossy);
  return value.convertToDouble();
}

double loadNumber(const char *source, ds_rt_dtype dtype) {
  switch (dtype) {
  case DS_RT_F64:
    return load<double>(source);
  case DS_RT_F32:
    return load<float>(source);
  case DS_RT_BF16:
    return loadFloat16(source, llvm::APFloat::BFloat());
  case DS_RT_F16:
    return loadFloat16(source, llvm::APFloat::IEEEhalf());
  case DS_RT_I64:
    return load<int64_t>(source);
  case DS_RT_I32:
    return load<int32_t>(source);
  case DS_RT_I16:
    return load<int16_t>(source);
  case DS_RT_I8:
    return load<int8_t>(source);
  case DS_RT_UI64:
    return load<uint64_t>(source);
  case DS_RT_UI32:
    return load<uint32_t>(source);
  case DS_RT_UI16:
    return load<uint16_t>(source);
  case DS_RT_I1:
  case DS_RT_UI8:
    return load<uint8_t>(source);
  }
  llvm_unreachable("unknown element type");
}

/// Learning rates in powers of ten, other metrics with four digits.
void printMetric(llvm::raw_ostream &out, llvm::StringRef name, double value) {
  out << "  " << name << " "
      << llvm::format(name == "lr" ? "%.1e" : "%.4g", value);
}

/// mpirun gives rank 0 a pseudo-terminal wherever its own output goes; what
/// mpirun itself, the parent, writes to tells.
bool isTerminal() {
  if (!::isatty(STDOUT_FILENO))
    return false;
  if (!std::getenv("OMPI_COMM_WORLD_RANK"))
    return true;
  std::string path = "/proc/" + std::to_string(::getppid()) + "/fd/1";
  struct stat status;
  if (::stat(path.c_str(), &status) != 0 || !S_ISCHR(status.st_mode))
    return false;
  int file = ::open(path.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
  if (file < 0)
    return false;
  bool result = ::isatty(file);
  ::close(file);
  return result;
}

} // namespace

llvm::Expected<Metrics> Metrics::create(const Program &program,
                                        llvm::StringRef path, int64_t steps,
                                        int64_t interval) {
  Metrics metrics;
  metrics.path = path.str();
  metrics.steps = steps;
  metrics.interval = interval;
  metrics.onTerminal = isTerminal();
  for (const Binding &output : program.outputs)
    if (output.layout.elements() == 1)
      metrics.scalars.push_back(
          {output.name, output.layout.dtype, output.offset});
  if (!path.empty()) {
    std::error_code error;
    metrics.file = std::make_unique<llvm::raw_fd_ostream>(path, error);
    if (error)
      return fail("cannot write '" + path + "': " + error.message());
  }
  return std::move(metrics);
}

llvm::Error Metrics::write(const StepRecord &record, const char *arena) {
  nlohmann::ordered_json line;
  line["step"] = record.step;
  latest.clear();
  std::string values;
  llvm::raw_string_ostream text(values);
  for (const Scalar &scalar : scalars) {
    double value = loadNumber(arena + scalar.offset, scalar.dtype);
    line[scalar.name] = value;
    latest.emplace_back(scalar.name, value);
    printMetric(text, scalar.name, value);
    if (scalar.name == "loss" && std::isnan(value) && !warnedOfNan) {
      warnedOfNan = true;
      llvm::errs() << "ds-run: warning: the loss is NaN in step " << record.step
                   << "; training goes on\n";
    }
  }
  line["step_seconds"] = record.seconds;
  line["samples_per_second"] = record.samples / record.seconds;
  line["bytes_sent"] = record.bytesSent;
  if (file) {
    *file << line.dump() << "\n";
    file->flush();
    if (std::error_code error = file->error()) {
      file->clear_error();
      return fail("cannot write '" + path + "': " + error.message());
    }
  }

  samples += record.samples;
  seconds += record.seconds;
  int64_t done = record.step + 1;
  bool isDue = done % interval == 0;
  if (!onTerminal && !isDue)
    return llvm::Error::success();
  // Clears the rest of a longer line before it.
  llvm::outs() << (onTerminal ? "\r" : "") << "step " << done << "/" << steps
               << values << "  "
               << llvm::format(samples < 10 * seconds ? "%.2f" : "%.0f",
                               samples / seconds)
               << " samples/s" << (onTerminal ? "\033[K" : "\n");
  llvm::outs().flush();
  samples = 0;
  seconds = 0;
  return llvm::Error::success();
}

void Metrics::printLine(llvm::StringRef text) {
  if (onTerminal)
    llvm::outs() << "\r\033[K";
  llvm::outs() << text << "\n";
  llvm::outs().flush();
}

void Metrics::finish() {
  if (onTerminal && steps > 0)
    llvm::outs() << "\n";
  llvm::outs().flush();
}

} // namespace deepstep::run
