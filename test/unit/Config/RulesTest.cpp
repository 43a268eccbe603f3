//===- RulesTest.cpp - Combinations of keys ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// DeepSpeed's rules, one case each that breaks it and one that keeps it.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"

using namespace deepstep::config;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Rule {
  const char *broken, *message, *kept;
};

const Rule rules[] = {
    {R"("fp16": {"enabled": true}, "bf16": {"enabled": true})",
     "'bf16.enabled' and 'fp16.enabled' are both true; keep one",
     R"("fp16": {"enabled": true}, "bf16": {"enabled": false})"},
    {R"("fp16": {"enabled": true, "fp16_master_weights_and_grads": true})",
     "'fp16.fp16_master_weights_and_grads' needs ZeRO",
     R"("fp16": {"enabled": true, "fp16_master_weights_and_grads": true},
        "zero_optimization": {"stage": 2})"},
    {R"("fp16": {"enabled": true, "fp16_master_weights_and_grads": true},
        "zero_optimization": {"stage": 2})",
     "'fp16.fp16_master_weights_and_grads' needs "
     "'zero_optimization.offload_optimizer'",
     R"("fp16": {"enabled": true, "fp16_master_weights_and_grads": true},
        "zero_optimization": {"stage": 2,
          "offload_optimizer": {"device": "cpu"}})"},
    {R"("bf16": {"enabled": true, "bf16_optimizer_states": true,
                 "bf16_master_weights_and_grads": true})",
     "'bf16.bf16_optimizer_states' needs ZeRO",
     R"("bf16": {"enabled": true, "bf16_optimizer_states": true,
                 "bf16_master_weights_and_grads": true},
        "zero_optimization": {"stage": 3})"},
    {R"("bf16": {"enabled": true, "bf16_optimizer_states": true},
        "zero_optimization": {"stage": 1})",
     "needs 'bf16.bf16_master_weights_and_grads'",
     R"("bf16": {"enabled": true, "bf16_optimizer_states": true,
                 "bf16_master_weights_and_grads": true},
        "zero_optimization": {"stage": 1})"},
    {R"("bf16": {"enabled": true, "bf16_master_weights_and_grads": true},
        "zero_optimization": {"stage": 1})",
     "needs 'bf16.bf16_optimizer_states', or",
     R"("bf16": {"enabled": true, "bf16_master_weights_and_grads": true},
        "zero_optimization": {"stage": 1,
          "offload_optimizer": {"device": "cpu"}})"},
    {R"("fp16": {"enabled": true, "loss_scale_window": 0})",
     "'fp16.loss_scale_window' must be above 0",
     R"("fp16": {"enabled": true, "loss_scale_window": 0, "loss_scale": 8})"},
    {R"("fp16": {"enabled": true, "min_loss_scale": -1})",
     "'fp16.min_loss_scale' must be above 0",
     R"("fp16": {"enabled": false, "min_loss_scale": -1})"},
    {R"("fp16": {"enabled": true}, "data_types": {"param_dtype": "bf16"})",
     "'data_types.param_dtype' must be the enabled precision, fp16",
     R"("fp16": {"enabled": true}, "data_types": {"param_dtype": "fp16"})"},
    {R"("data_types": {"keep_in_fp32_modules": "norm"})",
     "must be \"auto\" or a list of names",
     R"("data_types": {"keep_in_fp32_modules": ["norm"]})"},
    {R"("gradient_allreduce_op": "sum", "zero_optimization": {"stage": 3})",
     "does not work with ZeRO stage 3, ZenFlow or DeepCompile",
     R"("gradient_allreduce_op": "sum", "zero_optimization": {"stage": 2})"},
    {R"("gradient_allreduce_op": "sum", "zero_optimization": {"zenflow": {}})",
     "does not work with ZeRO stage 3, ZenFlow or DeepCompile",
     R"("gradient_allreduce_op": "mean", "zero_optimization":
        {"zenflow": {}})"},
    {R"("gradient_allreduce_op": "SUM", "compile": {"deepcompile": true})",
     "does not work with ZeRO stage 3, ZenFlow or DeepCompile",
     R"("gradient_allreduce_op": "SUM", "compile": {"deepcompile": false})"},
    {R"("gradient_predivide_factor": 2.0, "zero_optimization": {"stage": 2})",
     "must be 1.0 in ZeRO stage 2 with 'reduce_scatter'",
     R"("gradient_predivide_factor": 2.0, "zero_optimization":
        {"stage": 2, "reduce_scatter": false})"},
    {R"("zero_optimization": {"stage": 1, "allgather_bucket_size": 3})",
     "must be a multiple of 2 in ZeRO stages 1 and 2",
     R"("zero_optimization": {"stage": 0, "allgather_bucket_size": 3})"},
    {R"("zero_optimization": {"stage": 2, "compute_grad_norm": false})",
     "'zero_optimization.compute_grad_norm' = false needs",
     R"("gradient_clipping": 0, "zero_optimization": {"stage": 2,
        "compute_grad_norm": false})"},
    {R"("gradient_clipping": 0, "zero_optimization": {"stage": 2,
        "compute_grad_norm": false, "offload_optimizer": {"device": "cpu"}})",
     "'zero_optimization.compute_grad_norm' = false needs",
     R"("gradient_clipping": 0, "zero_optimization": {"stage": 1,
        "compute_grad_norm": false, "offload_optimizer": {"device": "none"}})"},
    {R"("zero_optimization": {"stage": 2,
        "offload_optimizer": {"device": "cpu", "ratio": 0.5}})",
     "'zero_optimization.offload_optimizer.ratio' below 1 needs ZeRO stage 3",
     R"("zero_optimization": {"stage": 3,
        "offload_optimizer": {"device": "cpu", "ratio": 0.5}})"},
    {R"("managed_gradient_accumulation": false, "pipeline": {"stages": 2})",
     "does not work with pipelines or DeepCompile",
     R"("managed_gradient_accumulation": true, "pipeline": {"stages": 2})"},
    {R"("managed_gradient_accumulation": false,
        "compile": {"deepcompile": true})",
     "does not work with pipelines or DeepCompile",
     R"("managed_gradient_accumulation": true,
        "compile": {"deepcompile": true})"},
    {R"("managed_gradient_accumulation": false,
        "zero_optimization": {"stage": 1, "overlap_comm": true})",
     "= false with 'overlap_comm' needs ZeRO stage 2",
     R"("managed_gradient_accumulation": false,
        "zero_optimization": {"stage": 2, "overlap_comm": true})"},
    {R"("pipeline": {"stages": 2}, "zero_optimization": {"stage": 2})",
     "'pipeline.stages' needs a ZeRO stage below 2",
     R"("pipeline": {"stages": 2}, "zero_optimization": {"stage": 1})"},
    {R"("data_parallel_size": 2)",
     "'data_parallel_size' = 2 must be the number of ranks, 1",
     R"("data_parallel_size": 1)"},
    {R"("activation_checkpointing": {"partition_activations": true,
        "contiguous_memory_optimization": true})",
     "needs 'partition_activations' and 'number_checkpoints'",
     R"("activation_checkpointing": {"partition_activations": true,
        "number_checkpoints": 4, "contiguous_memory_optimization": true})"},
    {R"("compile": {"passes": ["z1", "z2"]})",
     "may contain z1, z3, autosp or autotp, not \"z2\"",
     R"("compile": {"passes": ["z1", "z3"]})"},
    {R"("comms_logger": {"prof_ops": ["send"]})",
     "may contain all_reduce, reduce_scatter or all_gather, not \"send\"",
     R"("comms_logger": {"prof_ops": ["all_reduce"]})"},
    {R"("checkpoint": {"tag_validation": "maybe"})",
     "must be Ignore, Warn or Fail", R"("checkpoint": {"tag_validation":
        "fail"})"},
    {R"("fp16": {"loss_scale": true})", "must be a number, not true",
     R"("fp16": {"loss_scale": 0.0})"},
    {R"("zero_optimization": {"reduce_bucket_size": 0})", "must be above 0",
     R"("zero_optimization": {"reduce_bucket_size": 2e8})"},
    {R"("zero_optimization": {"stage": 2.5})", "must be an integer, not 2.5",
     R"("zero_optimization": {"stage": 2.0})"},
    {R"("zero_optimization": {"legacy_stage1": true})",
     "'zero_optimization.legacy_stage1' = true",
     R"("zero_optimization": {"legacy_stage1": false})"}};

TEST(Rules, AreChecked) {
  for (const Rule &rule : rules) {
    SCOPED_TRACE(rule.broken);
    EXPECT_THAT(loadText(withMembers(rule.broken)).errorText(),
                HasSubstr(rule.message));
    EXPECT_THAT(loadText(withMembers(rule.kept)).errorText(),
                Not(HasSubstr(rule.message)));
  }
}

TEST(Rules, LambNeedsADynamicScale) {
  auto errorOf = [](const char *scale) {
    return loadText(std::string(R"({"train_batch_size": 8,
      "optimizer": {"type": "Lamb"}, "fp16": {"enabled": true,
      "loss_scale": )") +
                    scale + "}}")
        .errorText();
  };
  EXPECT_THAT(errorOf("128"), HasSubstr("must be 0 (dynamic)"));
  EXPECT_THAT(errorOf("0"), Not(HasSubstr("must be 0 (dynamic)")));
}

TEST(Rules, VocabularySizeIsAWarning) {
  EXPECT_THAT(loadText(withMembers(R"("vocabulary_size": 30522)")).noticeText(),
              HasSubstr("warning: 'vocabulary_size' = 30522 is no multiple"));
  EXPECT_THAT(loadText(withMembers(R"("vocabulary_size": 32000)")).noticeText(),
              Not(HasSubstr("warning")));
}

TEST(Rules, PointToTheKey) {
  EXPECT_EQ(loadText(withMembers(R"("zero_optimization": {"stage": 1,
      "allgather_bucket_size": 5})"))
                .errorText(),
            "c.json:2:7: error: 'zero_optimization.allgather_bucket_size' must "
            "be a multiple of 2 in ZeRO stages 1 and 2\n");
}

TEST(Rules, ParametersOfRefusedOptimizersAreChecked) {
  EXPECT_EQ(loadText(withOptimizer("Lamb", R"("max_coef": 3)")).errorText(),
            "c.json:1:39: error: 'optimizer.type' = \"Lamb\" is not "
            "implemented yet; use Adam, AdamW or SGD\n"
            "c.json:1:66: error: unknown key 'optimizer.params.max_coef'; did "
            "you mean 'max_coeff'?\n");
  EXPECT_EQ(loadText(withOptimizer("Muon", R"("muon_lr": 0.1)")).errors.size(),
            1u);
}

} // namespace
