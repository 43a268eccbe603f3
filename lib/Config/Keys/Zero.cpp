//===- Zero.cpp - ZeRO ------------------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the zero_optimization section, except offloading.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

/// Why keys of stage 3 change nothing: stage 3 itself is refused.
constexpr std::string_view stage3 = "only stage 3 reads it";

static std::vector<Key> stage3Keys() {
  return {
      noEffect("zero_optimization.sub_group_size", T::Int, "1000000000",
               "Elements of the optimizer's tiles.", stage3),
      noEffect("zero_optimization.prefetch_bucket_size", T::Int, "50000000",
               "Elements that are gathered ahead.", stage3),
      noEffect("zero_optimization.param_persistence_threshold", T::Int,
               "100000", "Parameters of at most so many elements stay whole.",
               stage3),
      noEffect("zero_optimization.model_persistence_threshold", T::Int,
               "9223372036854775807", "Bound of the elements that stay whole.",
               stage3),
      noEffect("zero_optimization.max_live_parameters", T::Int, "1000000000",
               "Bound of the elements that are gathered at a time.", stage3),
      noEffect("zero_optimization.max_reuse_distance", T::Int, "1000000000",
               "Parameters reused within so many elements stay gathered.",
               stage3),
      noEffect("zero_optimization.gather_16bit_weights_on_model_save", T::Bool,
               "false", "Gathers weights when a model is saved.", stage3),
      noEffect("zero_optimization.module_granularity_threshold", T::Int, "0",
               "Fetches small module trees as one unit.", stage3),
      noEffect("zero_optimization.use_all_reduce_for_fetch_params", T::Bool,
               "false", "Fetches by all_reduce.", stage3),
      noEffect("zero_optimization.allgather_sequential", T::Bool, "false",
               "Gathers parameters one by one.", stage3),
      noEffect("zero_optimization.memory_efficient_linear", T::Bool, "true",
               "Gathers a linear layer's weight again in the backward pass.",
               stage3),
      section("zero_optimization.leaf_module",
              "Modules that are fetched as one unit.", Status::NoEffect),
      noEffect("zero_optimization.leaf_module.classes", T::List, "null",
               "Their classes.", stage3),
      noEffect("zero_optimization.leaf_module.names", T::List, "null",
               "Their names.", stage3),
      noEffect("zero_optimization.leaf_module.name_suffixes", T::List, "null",
               "Ends of their names.", stage3),
      alias("zero_optimization.stage3_prefetch_bucket_size",
            "zero_optimization.prefetch_bucket_size"),
      alias("zero_optimization.stage3_param_persistence_threshold",
            "zero_optimization.param_persistence_threshold"),
      alias("zero_optimization.stage3_model_persistence_threshold",
            "zero_optimization.model_persistence_threshold"),
      alias("zero_optimization.stage3_max_live_parameters",
            "zero_optimization.max_live_parameters"),
      alias("zero_optimization.stage3_max_reuse_distance",
            "zero_optimization.max_reuse_distance"),
      alias("zero_optimization.stage3_gather_16bit_weights_on_model_save",
            "zero_optimization.gather_16bit_weights_on_model_save"),
      alias("zero_optimization.stage3_gather_fp16_weights_on_model_save",
            "zero_optimization.gather_16bit_weights_on_model_save"),
      alias("zero_optimization.stage3_module_granularity_threshold",
            "zero_optimization.module_granularity_threshold"),
      alias("zero_optimization.stage3_use_all_reduce_for_fetch_params",
            "zero_optimization.use_all_reduce_for_fetch_params"),
      alias("zero_optimization.stage3_allgather_sequential",
            "zero_optimization.allgather_sequential"),
      notYet("zero_optimization.zero_hpz_partition_size", T::Int, "1",
             "Ranks of the secondary partition (ZeRO++ hpZ)."),
      notYet("zero_optimization.zero_quantized_weights", T::Bool, "false",
             "int8 gathers (ZeRO++ qwZ)."),
      notYet("zero_optimization.zero_quantized_nontrainable_weights", T::Bool,
             "false", "The same for frozen weights."),
      notYet("zero_optimization.zero_quantized_gradients", T::Bool, "false",
             "int4 reductions (ZeRO++ qgZ)."),
  };
}

std::vector<Key> zeroKeys() {
  std::vector<Key> rows = {
      section("zero_optimization", "What the data-parallel ranks share out.")
          .but("`true` and `false`, DeepSpeed's old form, are read as stage 1 "
               "and 0."),
      implemented("zero_optimization.stage", T::Int, "0",
                  "0: nothing is sharded. 1, 2: gradients are reduced by "
                  "reduce_scatter, optimizer states are sharded, updated "
                  "parameters are gathered.")
          .of("0|1|2")
          .later("3")
          .but("As in DeepSpeed, stage 1 reduces gradients once a step, and "
               "stage 2 after each micro-batch, so that it accumulates shards "
               "only. DeepSpeed reduces by all_reduce, which is twice the "
               "bytes, and also takes \"2\" and true as integers."),
      shorthand("zero_optimization.optimizer", T::Section,
                "Is read as `optimizer` at the top level.")
          .but("DeepSpeed refuses it here."),
      implemented("zero_optimization.reduce_bucket_size", T::Int, "500000000",
                  "Elements per collective that reduces gradients; a larger "
                  "gradient travels alone.")
          .positive(),
      implemented("zero_optimization.allgather_bucket_size", T::Int,
                  "500000000",
                  "Elements per all_gather of updated parameters; a larger "
                  "parameter travels alone. Must be even in stages 1 and 2.")
          .positive()
          .but("DeepSpeed ignores it on current PyTorch."),
      implemented("zero_optimization.overlap_comm", T::Bool, "true",
                  "Runs collectives beside computation.")
          .but("DeepSpeed's default is false below stage 3, where overlap "
               "had races; here the verifier excludes them."),
      noEffect("zero_optimization.contiguous_gradients", T::Bool, "true",
               "Copies gradients into one buffer.",
               "all tensors live in one planned arena"),
      noEffect("zero_optimization.reduce_scatter", T::Bool, "true",
               "Reduces by reduce_scatter instead of all_reduce.",
               "stages 1 and 2 always use a true reduce_scatter; all_reduce "
               "would give the same gradients for twice the bytes"),
      noEffect("zero_optimization.use_multi_rank_bucket_allreduce", T::Bool,
               "true", "One collective for a bucket with several owners.",
               "a bucket is always one collective"),
      noEffect("zero_optimization.allgather_partitions", T::Bool, "true",
               "Gathers parameters by all_gather instead of broadcasts.",
               "parameters are always gathered by all_gather; DeepSpeed "
               "ignores it too"),
      noEffect("zero_optimization.round_robin_gradients", T::Bool, "false",
               "Interleaves parameters over ranks.",
               "every parameter is sharded evenly over all ranks"),
      noEffect("zero_optimization.parameter_alignment", T::Bool, "false",
               "Aligns parameters in their buffer.",
               "the arena aligns all tensors"),
      implemented("zero_optimization.compute_grad_norm", T::Bool, "true",
                  "Computes the norm of the gradients even without clipping; "
                  "without it, metrics have no grad_norm. false needs stage 1 "
                  "or 2, clipping 0 and no offloading."),
      noEffect("zero_optimization.ignore_unused_parameters", T::Bool, "true",
               "Tolerates parameters without gradient.",
               "every parameter has a gradient, which is 0 if it is not used"),
      noEffect("zero_optimization.load_from_fp32_weights", T::Bool, "true",
               "Loads checkpoints from their fp32 weights.",
               "parameters are loaded in the type in which they were saved"),
      noEffect("zero_optimization.elastic_checkpoint", T::Bool, "false",
               "Checkpoints for another number of ranks.",
               "what `ds-run --save-states` writes does not depend on the "
               "number of ranks"),
      notYet("zero_optimization.legacy_stage1", T::Bool, "false",
             "The old stage 1.")
          .but("DeepSpeed refuses it too"),
      noEffect("zero_optimization.pipeline_loading_checkpoint", T::Bool,
               "false", "Loads checkpoints in a pipeline.",
               "it concerns DeepSpeed's loader"),
      noEffect("zero_optimization.override_module_apply", T::Bool, "true",
               "Replaces Module.apply.", "it concerns PyTorch modules"),
      noEffect("zero_optimization.log_trace_cache_warnings", T::Bool, "false",
               "Warns when the trace of modules changes.",
               "a compiled program has no trace to invalidate"),
      noEffect("zero_optimization.enable_sanity_checks", T::Bool, "false",
               "Checks the hooks' state.", "a compiled program has no hooks"),
      noEffect("zero_optimization.save_muon_momentum_buffer_in_memory", T::Bool,
               "false", "Keeps Muon's momentum in memory.",
               "no state is swapped out"),
  };
  std::vector<Key> more = stage3Keys();
  rows.insert(rows.end(), more.begin(), more.end());
  return rows;
}

} // namespace deepstep::config
