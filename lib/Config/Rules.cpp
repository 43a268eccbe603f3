//===- Rules.cpp - Rules that join several keys -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each function is about one feature. Keys that were refused by themselves are
// at their defaults here, so that one mistake gives one message.
//
//===----------------------------------------------------------------------===//
#include "Rules.h"
#include "Value.h"

namespace deepstep::config {

namespace {

class RuleChecker {
public:
  RuleChecker(const Settings &settings, Report &report)
      : settings(settings), report(report) {
    stage = settings.integer("zero_optimization.stage");
    offloadsOptimizer =
        !settings.isWord("zero_optimization.offload_optimizer.device", "none");
    offloadsParameters =
        !settings.isWord("zero_optimization.offload_param.device", "none");
    hasZenFlow = settings.has("zero_optimization.zenflow");
    hasPipeline = settings.has("pipeline.stages") &&
                  !settings.isWord("pipeline.stages", "auto");
    deepCompile = settings.boolean("compile.deepcompile");
  }

  void checkPrecision() {
    bool fp16 = settings.boolean("fp16.enabled");
    bool bf16 = settings.boolean("bf16.enabled");
    if (fp16 && bf16)
      error("bf16.enabled", "and 'fp16.enabled' are both true; keep one");
    if (fp16)
      checkFp16();
    if (bf16)
      checkBf16();
    checkParameterType(fp16, bf16);
  }

  void checkReduction() {
    if (settings.isWord("gradient_allreduce_op", "sum") &&
        (stage == 3 || hasZenFlow || deepCompile))
      error(
          "gradient_allreduce_op",
          "= \"sum\" does not work with ZeRO stage 3, ZenFlow or DeepCompile");
    if (stage == 2 && settings.boolean("zero_optimization.reduce_scatter") &&
        settings.number("gradient_predivide_factor") != 1.0)
      error("gradient_predivide_factor",
            "must be 1.0 in ZeRO stage 2 with 'reduce_scatter'");
    if ((stage == 1 || stage == 2) &&
        settings.integer("zero_optimization.allgather_bucket_size") % 2 != 0)
      error("zero_optimization.allgather_bucket_size",
            "must be a multiple of 2 in ZeRO stages 1 and 2");
    if (!settings.boolean("zero_optimization.compute_grad_norm") &&
        !mayLeaveNormOut())
      error("zero_optimization.compute_grad_norm",
            "= false needs ZeRO stage 1 or 2, 'gradient_clipping' = 0, and "
            "neither offloading nor ZenFlow");
    if (offloadsOptimizer && stage != 3 &&
        settings.number("zero_optimization.offload_optimizer.ratio") < 1.0)
      error("zero_optimization.offload_optimizer.ratio",
            "below 1 needs ZeRO stage 3");
  }

  void checkAccumulation() {
    if (settings.boolean("managed_gradient_accumulation"))
      return;
    const char *key = "managed_gradient_accumulation";
    if (hasPipeline || deepCompile)
      error(key, "= false does not work with pipelines or DeepCompile");
    if (settings.has("zero_optimization.overlap_comm") &&
        settings.boolean("zero_optimization.overlap_comm") && stage != 2)
      error(key, "= false with 'overlap_comm' needs ZeRO stage 2");
  }

  void checkParallelism(int64_t worldSize) {
    if (hasPipeline && stage >= 2)
      error("pipeline.stages", "needs a ZeRO stage below 2");
    std::optional<int64_t> ranks = settings.maybeInteger("data_parallel_size");
    if (ranks && *ranks != worldSize)
      error("data_parallel_size", "= " + std::to_string(*ranks) +
                                      " must be the number of ranks, " +
                                      std::to_string(worldSize));
  }

  void checkCheckpointing() {
    const char *key = "activation_checkpointing.contiguous_memory_optimization";
    if (settings.boolean(key) &&
        (!settings.boolean("activation_checkpointing.partition_activations") ||
         !settings.has("activation_checkpointing.number_checkpoints")))
      error(key, "needs 'partition_activations' and 'number_checkpoints'");
  }

  void checkRest() {
    std::optional<int64_t> words = settings.maybeInteger("vocabulary_size");
    if (words && *words % 8 != 0)
      report.warning(settings.position("vocabulary_size"), "vocabulary_size",
                     "'vocabulary_size' = " + std::to_string(*words) +
                         " is no multiple of 8, which matrix units like");
    const char *modules = "data_types.keep_in_fp32_modules";
    if (settings.has(modules) && !settings.isList(modules) &&
        !settings.isWord(modules, "auto"))
      error(modules, "must be \"auto\" or a list of names");
  }

private:
  void error(const char *key, const std::string &problem) {
    report.error(settings.position(key), key, quoted(key) + " " + problem);
  }

  bool mayLeaveNormOut() const {
    return (stage == 1 || stage == 2) && !offloadsOptimizer &&
           !offloadsParameters && !hasZenFlow &&
           settings.number("gradient_clipping") == 0.0;
  }

  /// What a key that stores states in 16 bits needs.
  void requireZero(const char *key) {
    if (stage == 0)
      error(key, "needs ZeRO; set 'zero_optimization.stage'");
  }

  void checkFp16() {
    bool isDynamic = settings.number("fp16.loss_scale") == 0.0;
    if (isDynamic)
      for (const char *key : {"fp16.loss_scale_window", "fp16.min_loss_scale"})
        if (settings.integer(key) <= 0)
          error(key, "must be above 0");
    if (!isDynamic && settings.isWord("optimizer.type", "Lamb"))
      error("fp16.loss_scale", "must be 0 (dynamic) for the optimizer Lamb");
    const char *master = "fp16.fp16_master_weights_and_grads";
    if (!settings.boolean(master))
      return;
    requireZero(master);
    if (!offloadsOptimizer)
      error(master, "needs 'zero_optimization.offload_optimizer' with the "
                    "device \"cpu\"");
  }

  void checkBf16() {
    const char *master = "bf16.bf16_master_weights_and_grads";
    const char *states = "bf16.bf16_optimizer_states";
    if (settings.boolean(states)) {
      requireZero(states);
      if (!settings.boolean(master))
        error(states, "needs 'bf16.bf16_master_weights_and_grads'");
    }
    if (!settings.boolean(master))
      return;
    requireZero(master);
    if (!settings.boolean(states) && !offloadsOptimizer)
      error(master, "needs 'bf16.bf16_optimizer_states', or "
                    "'zero_optimization.offload_optimizer' with the device "
                    "\"cpu\"");
  }

  void checkParameterType(bool fp16, bool bf16) {
    const char *key = "data_types.param_dtype";
    const char *enabled = fp16 ? "fp16" : bf16 ? "bf16" : "fp32";
    if (fp16 != bf16 && settings.has(key) && !settings.isWord(key, enabled))
      error(key, "must be the enabled precision, " + std::string(enabled));
  }

  const Settings &settings;
  Report &report;
  int64_t stage;
  bool offloadsOptimizer, offloadsParameters, hasZenFlow, hasPipeline,
      deepCompile;
};

} // namespace

void checkRules(const Settings &settings, int64_t worldSize, Report &report) {
  RuleChecker rules(settings, report);
  rules.checkPrecision();
  rules.checkReduction();
  rules.checkAccumulation();
  rules.checkParallelism(worldSize);
  rules.checkCheckpointing();
  rules.checkRest();
}

} // namespace deepstep::config
