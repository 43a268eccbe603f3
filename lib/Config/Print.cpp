//===- Print.cpp - The resolved configuration as JSON -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes every implemented key, so that the text loads again to the same
// configuration.
//
//===----------------------------------------------------------------------===//
#include "deepstep/Config/Config.h"

#include <nlohmann/json.hpp>

namespace deepstep::config {

using Json = nlohmann::ordered_json;

static Json print(const OptimizerConfig &o) {
  Json params = {{"lr", o.lr}, {"weight_decay", o.weightDecay}};
  if (o.kind == OptimizerKind::SGD) {
    params["momentum"] = o.momentum;
    params["dampening"] = o.dampening;
    params["nesterov"] = o.nesterov;
    return {{"type", "SGD"}, {"params", params}};
  }
  params["betas"] = {o.beta1, o.beta2};
  params["eps"] = o.eps;
  params["bias_correction"] = o.biasCorrection;
  if (o.kind == OptimizerKind::AdamW)
    return {{"type", "AdamW"}, {"params", params}};
  params["adam_w_mode"] = o.decoupledWeightDecay;
  return {{"type", "Adam"}, {"params", params}};
}

static const char *print(WarmupShape shape) {
  return shape == WarmupShape::Log ? "log" : "linear";
}

namespace {

/// Null for a constant learning rate: the optimizer has it.
struct PrintScheduler {
  Json operator()(const ConstantLR &) const { return nullptr; }

  Json operator()(const WarmupLR &s) const {
    return section("WarmupLR", {{"warmup_min_lr", s.minLr},
                                {"warmup_max_lr", s.maxLr},
                                {"warmup_num_steps", s.warmupSteps},
                                {"warmup_type", print(s.shape)}});
  }
  Json operator()(const WarmupDecayLR &s) const {
    return section("WarmupDecayLR", {{"total_num_steps", s.totalSteps},
                                     {"warmup_min_lr", s.minLr},
                                     {"warmup_max_lr", s.maxLr},
                                     {"warmup_num_steps", s.warmupSteps},
                                     {"warmup_type", print(s.shape)}});
  }
  Json operator()(const WarmupCosineLR &s) const {
    return section("WarmupCosineLR", {{"total_num_steps", s.totalSteps},
                                      {"warmup_min_ratio", s.minRatio},
                                      {"cos_min_ratio", s.cosMinRatio},
                                      {"warmup_num_steps", s.warmupSteps},
                                      {"warmup_type", print(s.shape)}});
  }
  Json operator()(const OneCycle &s) const {
    return section("OneCycle",
                   {{"cycle_min_lr", s.minLr},
                    {"cycle_max_lr", s.maxLr},
                    {"cycle_first_step_size", s.firstStepSize},
                    {"cycle_second_step_size", s.secondStepSize},
                    {"cycle_first_stair_count", s.firstStairCount},
                    {"cycle_second_stair_count", s.secondStairCount},
                    {"decay_step_size", s.decayStepSize},
                    {"decay_lr_rate", s.decayLrRate},
                    {"cycle_momentum", s.cycleMomentum},
                    {"cycle_min_mom", s.minMomentum},
                    {"cycle_max_mom", s.maxMomentum},
                    {"decay_mom_rate", s.decayMomentumRate}});
  }
  Json operator()(const LRRangeTest &s) const {
    return section("LRRangeTest", {{"lr_range_test_min_lr", s.minLr},
                                   {"lr_range_test_step_size", s.stepSize},
                                   {"lr_range_test_step_rate", s.stepRate},
                                   {"lr_range_test_staircase", s.staircase}});
  }

private:
  static Json section(const char *type, Json params) {
    return {{"type", type}, {"params", std::move(params)}};
  }
};

} // namespace

static Json print(const MonitorConfig &m) {
  return {{"enabled", m.enabled},
          {"output_path", m.outputPath},
          {"job_name", m.jobName}};
}

static Json print(const CommsLoggerConfig &c) {
  return {{"enabled", c.enabled},
          {"prof_all", c.allKinds},
          {"prof_ops", c.kinds},
          {"verbose", c.verbose},
          {"debug", c.debug}};
}

static Json print(const FlopsProfilerConfig &f) {
  return {{"enabled", f.enabled},
          {"profile_step", f.profileStep},
          {"top_modules", f.topModules},
          {"detailed", f.detailed},
          {"output_file",
           f.outputFile.empty() ? Json(nullptr) : Json(f.outputFile)}};
}

std::string toJson(const Config &config) {
  Json json = {
      {"train_batch_size", config.batch.train},
      {"train_micro_batch_size_per_gpu", config.batch.micro},
      {"gradient_accumulation_steps", config.batch.gradientAccumulation},
      {"optimizer", print(config.optimizer)},
      {"scheduler", std::visit(PrintScheduler(), config.scheduler)},
      {"gradient_clipping", config.gradientClipping},
      {"gradient_allreduce_op", config.sumGradients ? "sum" : "mean"},
      {"zero_optimization",
       {{"stage", config.zero.stage},
        {"reduce_bucket_size", config.zero.reduceBucketSize},
        {"allgather_bucket_size", config.zero.allgatherBucketSize},
        {"overlap_comm", config.zero.overlapComm},
        {"compute_grad_norm", config.zero.computeGradNorm}}},
      {"steps_per_print", nullptr}};
  const ObservabilityConfig &o = config.observability;
  json["wall_clock_breakdown"] = o.wallClockBreakdown;
  json["memory_breakdown"] = o.memoryBreakdown;
  json["dump_state"] = o.dumpState;
  json["comms_logger"] = print(o.commsLogger);
  json["flops_profiler"] = print(o.flopsProfiler);
  json["tensorboard"] = print(o.tensorboard);
  json["csv_monitor"] = print(o.csvMonitor);
  if (config.stepsPerPrint)
    json["steps_per_print"] = *config.stepsPerPrint;
  return json.dump(2) + "\n";
}

} // namespace deepstep::config
