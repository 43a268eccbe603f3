//===- Samples.h - Configurations to damage ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_CONFIG_SAMPLES_H
#define DEEPSTEP_TEST_UNIT_CONFIG_SAMPLES_H

/// Has every kind of value.
inline constexpr const char *everyKind = R"({
  // every kind of value
  "train_batch_size": 32, "gradient_accumulation_steps": 2,
  "optimizer": {"type": "AdamW",
    "params": {"lr": 1e-3, "betas": [0.9, 0.999], "eps": 1e-8}},
  "scheduler": {"type": "OneCycle", "params": {"cycle_min_lr": 1e-4,
    "cycle_max_lr": 0.1, "cycle_momentum": true, "decay_step_size": 7}},
  "fp16": {"enabled": false, "loss_scale": 0}, /* off */
  "zero_optimization": {"stage": 2, "reduce_bucket_size": 5e8,
    "offload_optimizer": {"device": "none"}, "overlap_comm": true, "cpu_offload_param": false},
  "tensor_parallel": {"partition_config": {"layer_specs": [
    {"patterns": ["a"], "partition_type": "row"}, {}]}},
  "data_efficiency": {"data_sampling": {"curriculum_learning": {
    "curriculum_metrics": {"length": {"min_difficulty": 1}}}}},
  "comms_logger": {"prof_ops": ["all_gather"]}, "csv_monitor": {},
  "activation_checkpointing": true, "steps_per_print": null, # the end
  "gradient_clipping": 1.0,
})";

#endif // DEEPSTEP_TEST_UNIT_CONFIG_SAMPLES_H
