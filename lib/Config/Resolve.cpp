//===- Resolve.cpp - Optimizer and scheduler --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Fills in what depends on other keys: adam_w_mode, the peak learning rate,
// the second half of a cycle.
//
//===----------------------------------------------------------------------===//
#include "Resolve.h"

#include <algorithm>
#include <cmath>

namespace deepstep::config {

OptimizerConfig resolveOptimizer(const Settings &settings, Report &report) {
  OptimizerConfig result;
  if (settings.optimizerType.empty())
    return result;
  result.lr = settings.number("optimizer.params.lr");
  result.weightDecay = settings.number("optimizer.params.weight_decay");
  if (settings.optimizerType == "SGD") {
    result.kind = OptimizerKind::SGD;
    result.decoupledWeightDecay = false;
    result.momentum = settings.number("optimizer.params.momentum");
    result.dampening = settings.number("optimizer.params.dampening");
    result.nesterov = settings.boolean("optimizer.params.nesterov");
    if (result.nesterov && (result.momentum == 0 || result.dampening != 0))
      report.error(settings.position("optimizer.params.nesterov"),
                   "optimizer.params.nesterov",
                   "'optimizer.params.nesterov' needs a momentum above 0 and "
                   "a dampening of 0");
    return result;
  }
  result.kind = settings.optimizerType == "Adam" ? OptimizerKind::Adam
                                                 : OptimizerKind::AdamW;
  result.decoupledWeightDecay =
      result.kind == OptimizerKind::AdamW ||
      settings.boolean("optimizer.params.adam_w_mode");
  std::tie(result.beta1, result.beta2) =
      settings.numberPair("optimizer.params.betas");
  result.eps = settings.number("optimizer.params.eps");
  result.biasCorrection = settings.boolean("optimizer.params.bias_correction");
  return result;
}

namespace {

/// Bound of a cycle's halves, so that their sum is an int64_t.
constexpr int64_t maxSteps = int64_t(1) << 61;

/// Reads parameters of one scheduler.
class SchedulerReader {
public:
  SchedulerReader(const Settings &settings, const OptimizerConfig &optimizer,
                  Report &report)
      : settings(settings), optimizer(optimizer), report(report) {}

  SchedulerConfig read() {
    std::string_view type = settings.schedulerType;
    if (type == "WarmupLR")
      return readWarmup<WarmupLR>();
    if (type == "WarmupDecayLR") {
      auto result = readWarmup<WarmupDecayLR>();
      result.totalSteps = readTotalSteps(result.warmupSteps);
      return result;
    }
    if (type == "WarmupCosineLR")
      return readCosine();
    if (type == "OneCycle")
      return readOneCycle();
    if (type == "LRRangeTest")
      return readRangeTest();
    return ConstantLR{optimizer.lr};
  }

private:
  static std::string path(const char *name) {
    return std::string("scheduler.params.") + name;
  }
  double number(const char *name) { return settings.number(path(name)); }
  int64_t integer(const char *name) { return settings.integer(path(name)); }

  void require(const char *name) {
    // A value that was refused has been reported; settings lack it as well,
    // but then the report has an error about this key.
    if (settings.has(path(name)))
      return;
    for (const Diagnostic &error : report.errors)
      if (error.key == path(name))
        return;
    report.error(settings.position("scheduler.type"), path(name),
                 std::string(settings.schedulerType) + " needs '" + path(name) +
                     "'");
  }

  WarmupShape readShape() {
    return settings.isWord(path("warmup_type"), "linear") ? WarmupShape::Linear
                                                          : WarmupShape::Log;
  }

  /// DeepSpeed's rule: ln(1) would be divided by.
  int64_t readWarmupSteps() {
    return std::max<int64_t>(2, integer("warmup_num_steps"));
  }

  int64_t readTotalSteps(int64_t warmupSteps) {
    require("total_num_steps");
    int64_t total = integer("total_num_steps");
    if (settings.has(path("total_num_steps")) && total < warmupSteps)
      report.warning(settings.position(path("total_num_steps")),
                     path("total_num_steps"),
                     "total_num_steps (" + std::to_string(total) +
                         ") is less than warmup_num_steps (" +
                         std::to_string(warmupSteps) + ")");
    return total;
  }

  template <typename Warmup> Warmup readWarmup() {
    Warmup result;
    result.minLr = number("warmup_min_lr");
    result.maxLr = optimizer.lr;
    if (!settings.isAuto(path("warmup_max_lr")))
      result.maxLr =
          settings.maybeNumber(path("warmup_max_lr")).value_or(optimizer.lr);
    result.warmupSteps = readWarmupSteps();
    result.shape = readShape();
    return result;
  }

  WarmupCosineLR readCosine() {
    WarmupCosineLR result;
    result.baseLr = optimizer.lr;
    result.minRatio = number("warmup_min_ratio");
    result.cosMinRatio = number("cos_min_ratio");
    result.warmupSteps = readWarmupSteps();
    result.shape = readShape();
    result.totalSteps = readTotalSteps(result.warmupSteps);
    return result;
  }

  OneCycle readOneCycle() {
    OneCycle result;
    require("cycle_min_lr");
    require("cycle_max_lr");
    result.minLr = number("cycle_min_lr");
    result.maxLr = number("cycle_max_lr");
    result.firstStepSize = integer("cycle_first_step_size");
    result.secondStepSize =
        settings.maybeInteger(path("cycle_second_step_size"))
            .value_or(result.firstStepSize);
    for (const char *name : {"cycle_first_step_size", "cycle_second_step_size"})
      if (settings.maybeInteger(path(name)).value_or(0) > maxSteps)
        report.error(settings.position(path(name)), path(name),
                     "'" + path(name) + "' is too large");
    result.firstStairCount = integer("cycle_first_stair_count");
    result.secondStairCount =
        settings.maybeInteger(path("cycle_second_stair_count"))
            .value_or(result.firstStairCount);
    result.decayStepSize = integer("decay_step_size");
    result.decayLrRate = number("decay_lr_rate");
    result.minMomentum = number("cycle_min_mom");
    result.maxMomentum = number("cycle_max_mom");
    result.decayMomentumRate = number("decay_mom_rate");
    result.cycleMomentum = settings.boolean(path("cycle_momentum"));
    if (result.cycleMomentum && optimizer.kind == OptimizerKind::SGD) {
      result.cycleMomentum = false;
      report.note(settings.position("scheduler.type"), path("cycle_momentum"),
                  "OneCycle does not cycle the momentum of SGD, which has no "
                  "betas");
    }
    warnOfGrowingMomentum(result);
    return result;
  }

  /// DeepSpeed lets beta1 grow without bound after the cycle.
  void warnOfGrowingMomentum(const OneCycle &cycle) {
    if (!cycle.cycleMomentum || cycle.decayStepSize == 0 ||
        cycle.decayMomentumRate == 0 || cycle.maxMomentum == 0)
      return;
    double units = (1 / cycle.maxMomentum - 1) / cycle.decayMomentumRate;
    double step = static_cast<double>(cycle.firstStepSize) +
                  static_cast<double>(cycle.secondStepSize) +
                  std::ceil(units * static_cast<double>(cycle.decayStepSize));
    std::string when =
        step < 1e15 ? std::to_string(static_cast<int64_t>(step)) : "1e15";
    report.warning(settings.position(path("decay_mom_rate")),
                   path("decay_mom_rate"),
                   "beta1 grows after the cycle and reaches 1, where Adam "
                   "diverges, at about step " +
                       when);
  }

  LRRangeTest readRangeTest() {
    LRRangeTest result;
    result.minLr = number("lr_range_test_min_lr");
    result.stepSize = integer("lr_range_test_step_size");
    result.stepRate = number("lr_range_test_step_rate");
    result.staircase = settings.boolean(path("lr_range_test_staircase"));
    return result;
  }

  const Settings &settings;
  const OptimizerConfig &optimizer;
  Report &report;
};

} // namespace

SchedulerConfig resolveScheduler(const Settings &settings,
                                 const OptimizerConfig &optimizer,
                                 Report &report) {
  return SchedulerReader(settings, optimizer, report).read();
}

} // namespace deepstep::config
