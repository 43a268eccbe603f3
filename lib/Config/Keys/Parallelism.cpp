//===- Parallelism.cpp - Other axes than data -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of sequence, pipeline, tensor and expert parallelism.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

static std::vector<Key> modelKeys() {
  return {
      notYet("sequence_parallel_size", T::Int, "1",
             "Ranks that share one sequence (Ulysses)."),
      noEffect("data_parallel_size", T::Int, "null",
               "Data-parallel ranks; null: all. Another number than that of "
               "the ranks is an error.",
               "all ranks are data-parallel")
          .positive(),
      noEffect("use_data_before_expert_parallelism", T::Bool, "false",
               "Order of ranks in data- and expert-parallel groups.",
               "there are no expert-parallel groups"),
      section("pipeline", "Pipeline parallelism.", Status::NotYet),
      notYet("pipeline.stages", T::Any, "\"auto\"", "Number of stages.")
          .but("export the model as one function, and divide its states over "
               "the ranks by ZeRO stage 2"),
      notYet("pipeline.partition", T::String, "\"best\"",
             "How layers are divided."),
      notYet("pipeline.seed_layers", T::Bool, "false", "Seeds every layer."),
      notYet("pipeline.activation_checkpoint_interval", T::Int, "0",
             "Layers between two kept activations."),
      notYet("pipeline.pipe_partitioned", T::Bool, "true",
             "Partitions activations on their way."),
      notYet("pipeline.grad_partitioned", T::Bool, "true",
             "Partitions their gradients on their way."),
      section("tensor_parallel", "Automatic tensor parallelism.",
              Status::NotYet)
          .switched("autotp_size")
          .but("write \"autotp_size\": 0; ZeRO stage 2 divides optimizer "
               "states over the ranks"),
      notYet("tensor_parallel.dtype", T::String, "\"fp16\"",
             "Type of the parameters."),
      notYet("tensor_parallel.autotp_size", T::Int, "0", "Ranks; 0: off."),
      notYet("tensor_parallel.tp_overlap_comm", T::Bool, "false",
             "Overlaps its collectives."),
      notYet("tensor_parallel.vocab_parallel_lm_head", T::Bool, "null",
             "Shards the last layer by vocabulary."),
      notYet("tensor_parallel.vocab_parallel_ce_backend", T::String,
             "\"torch\"", "Its cross entropy.")
          .of("torch|liger"),
      notYet("tensor_parallel.injection_policy_tuple", T::Any, "null",
             "Layers to shard."),
      notYet("tensor_parallel.preset_model", T::String, "null",
             "A known set of rules.")
          .of("llama|bloom|chatglm|mixtral|deepseek_v2|qwen2|phi3"),
      notYet("tensor_parallel.keep_module_on_host", T::Bool, "false",
             "Leaves modules in host memory."),
      notYet("tensor_parallel.replace_with_kernel_inject", T::Bool, "false",
             "Replaces modules by kernels."),
      section("tensor_parallel.tensor_parallel", "The group.", Status::NotYet),
      notYet("tensor_parallel.tensor_parallel.tp_size", T::Int, "1", "Ranks."),
      notYet("tensor_parallel.tensor_parallel.tp_grain_size", T::Int, "1",
             "Granularity of shards."),
      notYet("tensor_parallel.tensor_parallel.mpu", T::Any, "null",
             "A model-parallel unit."),
      notYet("tensor_parallel.tensor_parallel.tp_group", T::Any, "null",
             "A process group."),
      section("tensor_parallel.partition_config",
              "Rules that shard parameters.", Status::NotYet),
      notYet("tensor_parallel.partition_config.use_default_specs", T::Bool,
             "true", "Keeps the default rules."),
      section("tensor_parallel.partition_config.layer_specs", "Rules.",
              Status::NotYet, T::SectionList),
      notYet("tensor_parallel.partition_config.layer_specs.patterns", T::List,
             "null", "Names of the parameters (regular expressions)."),
      notYet("tensor_parallel.partition_config.layer_specs.partition_type",
             T::String, "null", "How they are sharded.")
          .of("row|column|skip"),
      notYet("tensor_parallel.partition_config.layer_specs.shape", T::List,
             "null", "Their shape before it is sharded."),
      notYet("tensor_parallel.partition_config.layer_specs.partition_dim",
             T::Int, "null", "The dimension that is sharded."),
      notYet("tensor_parallel.partition_config.layer_specs.gather_output",
             T::Bool, "false", "Gathers the layer's result."),
      notYet("tensor_parallel.partition_config.layer_specs.grad_allreduce",
             T::Bool, "false", "Reduces the gradient of its input."),
      notYet("tensor_parallel.partition_config.layer_specs.model_types",
             T::List, "null", "Models that the rule is for."),
      alias("tensor_parallel.tp", "tensor_parallel.tensor_parallel"),
      alias("tensor_parallel.kernel_inject",
            "tensor_parallel.replace_with_kernel_inject"),
  };
}

static std::vector<Key> expertKeys() {
  return {
      section("expert_parallel", "Expert parallelism for mixtures of experts.",
              Status::NotYet)
          .switched("enabled")
          .but("write \"enabled\": false; every rank computes all experts"),
      notYet("expert_parallel.enabled", T::Bool, "false", "Turns it on."),
      notYet("expert_parallel.autoep_size", T::Int, "1",
             "Ranks that share the experts."),
      notYet("expert_parallel.expert_tensor_parallel_size", T::Int, "1",
             "Tensor-parallel ranks of an expert."),
      notYet("expert_parallel.preset_model", T::String, "null",
             "A known model."),
      notYet("expert_parallel.moe_layer_pattern", T::String, "null",
             "Names of the layers."),
      notYet("expert_parallel.expert_pattern", T::String, "null",
             "Names of the experts."),
      notYet("expert_parallel.router_pattern", T::String, "null",
             "Names of the routers."),
      notYet("expert_parallel.expert_w1", T::String, "null",
             "Name of the first weight."),
      notYet("expert_parallel.expert_w2", T::String, "null",
             "Name of the second weight."),
      notYet("expert_parallel.expert_w3", T::String, "null",
             "Name of the third weight."),
      notYet("expert_parallel.num_experts_attr", T::String, "null",
             "Attribute with the number of experts."),
      notYet("expert_parallel.top_k_attr", T::String, "null",
             "Attribute with the number of chosen experts."),
      notYet("expert_parallel.use_grouped_mm", T::Bool, "true",
             "Grouped matrix products."),
      notYet("expert_parallel.disable_triton_grouped_mm", T::Bool, "false",
             "Not those of Triton."),
      notYet("expert_parallel.route_norm", T::Bool, "null",
             "Normalizes the scores."),
      notYet("expert_parallel.route_scale", T::Float, "1.0",
             "Scales the scores."),
      notYet("expert_parallel.routed_scaling_factor", T::Any, "\"auto\"",
             "Scales the routed experts."),
      notYet("expert_parallel.score_func", T::String, "\"auto\"",
             "Function of the scores.")
          .of("auto|softmax|sigmoid"),
      notYet("expert_parallel.score_apply", T::String, "\"auto\"",
             "Where scores are applied.")
          .of("auto|pre|post"),
      notYet("expert_parallel.top_k", T::Any, "\"auto\"", "Chosen experts."),
      notYet("expert_parallel.combine_impl", T::String, "\"auto\"",
             "How experts are combined.")
          .of("auto|weighted_sum|fused_weighted_sum|legacy_bmm"),
      notYet("expert_parallel.row_weighting_impl", T::String, "\"auto\"",
             "How rows are weighted.")
          .of("auto|eager|fused"),
      notYet("expert_parallel.gate_up_impl", T::String, "\"separate\"",
             "How gate and up projections run.")
          .of("separate|fused"),
      notYet("expert_parallel.num_expert_groups", T::Int, "null",
             "Groups of experts."),
      notYet("expert_parallel.num_limited_groups", T::Int, "null",
             "Groups that a token may use."),
      notYet("expert_parallel.comm_backend", T::String, "\"comm\"",
             "Backend of the exchange.")
          .of("comm|deepep"),
      notYet("expert_parallel.comm_num_sm", T::Int, "12",
             "Multiprocessors for the exchange."),
      notYet("expert_parallel.comm_qp_margin", T::Int, "4",
             "Spare queue pairs."),
      notYet("expert_parallel.comm_max_tokens_per_rank", T::Int, "0",
             "Bound of the tokens; 0: none."),
      notYet("expert_parallel.validate_folding_routing", T::Bool, "false",
             "Checks the routing."),
      notYet("expert_parallel.async_split_plan", T::Bool, "false",
             "Plans the exchange asynchronously."),
      notYet("expert_parallel.has_shared_experts", T::Bool, "null",
             "Whether experts are shared."),
      notYet("expert_parallel.shared_experts_pattern", T::String, "null",
             "Their names."),
      notYet("expert_parallel.shared_experts_gate_pattern", T::String, "null",
             "Names of their gates."),
      notYet("expert_parallel.expert_activation", T::String, "null",
             "Activation function."),
      notYet("expert_parallel.load_balance_coeff", T::Float, "null",
             "Must be null.")
          .but("DeepSpeed refuses it too"),
  };
}

std::vector<Key> parallelismKeys() {
  std::vector<Key> rows;
  for (auto part : {modelKeys, expertKeys}) {
    std::vector<Key> more = part();
    rows.insert(rows.end(), more.begin(), more.end());
  }
  return rows;
}

} // namespace deepstep::config
