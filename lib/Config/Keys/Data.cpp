//===- Data.cpp - Data efficiency -------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the data_efficiency section.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

static std::vector<Key> efficiencyKeys() {
  return {
      section("data_efficiency", "Curriculum sampling and token dropping.",
              Status::NotYet)
          .switched("enabled")
          .but("write \"enabled\": false; samples are used in the order of the "
               "data file"),
      notYet("data_efficiency.enabled", T::Bool, "false", "Turns it on."),
      notYet("data_efficiency.seed", T::Int, "1234", "Seed."),
      section("data_efficiency.data_sampling", "Order of samples.",
              Status::NotYet)
          .switched("enabled"),
      notYet("data_efficiency.data_sampling.enabled", T::Bool, "false",
             "Turns it on."),
      notYet("data_efficiency.data_sampling.num_epochs", T::Int, "1000",
             "Epochs."),
      notYet("data_efficiency.data_sampling.num_workers", T::Int, "0",
             "Loader processes."),
      notYet("data_efficiency.data_sampling.pin_memory", T::Bool, "false",
             "Pins batches."),
      section("data_efficiency.data_sampling.curriculum_learning",
              "Easy samples first.", Status::NotYet)
          .switched("enabled"),
      notYet("data_efficiency.data_sampling.curriculum_learning.enabled",
             T::Bool, "false", "Turns it on."),
      notYet(
          "data_efficiency.data_sampling.curriculum_learning.data_cluster_path",
          T::String, "null", "Folder of clusters."),
      section("data_efficiency.data_sampling.dynamic_batching",
              "Batches of similar length.", Status::NotYet)
          .switched("enabled"),
      notYet("data_efficiency.data_sampling.dynamic_batching.enabled", T::Bool,
             "false", "Turns it on."),
      notYet("data_efficiency.data_sampling.dynamic_batching.metrics_path",
             T::String, "null", "Folder of lengths."),
      notYet("data_efficiency.data_sampling.dynamic_batching.lr_scaling_method",
             T::String, "\"linear\"", "How the learning rate follows."),
      notYet("data_efficiency.data_sampling.dynamic_batching.min_batch_size",
             T::Int, "1", "Smallest batch."),
      notYet("data_efficiency.data_sampling.dynamic_batching.max_batch_size",
             T::Int, "null", "Largest batch."),
      notYet("data_efficiency.data_sampling.dynamic_batching.sequence_picking_"
             "order",
             T::String, "\"dataloader\"", "Order."),
      notYet("data_efficiency.data_sampling.dynamic_batching.max_tokens",
             T::Int, "null", "Tokens per batch."),
      notYet("data_efficiency.data_sampling.dynamic_batching.verbose", T::Bool,
             "false", "Prints more."),
      section("data_efficiency.data_routing", "Token dropping.", Status::NotYet)
          .switched("enabled"),
      notYet("data_efficiency.data_routing.enabled", T::Bool, "false",
             "Turns it on."),
      section("data_efficiency.data_routing.random_ltd",
              "Random layer-wise token dropping.", Status::NotYet)
          .switched("enabled"),
      notYet("data_efficiency.data_routing.random_ltd.enabled", T::Bool,
             "false", "Turns it on."),
      notYet("data_efficiency.data_routing.random_ltd.total_layer_num", T::Int,
             "null", "Layers."),
      notYet("data_efficiency.data_routing.random_ltd.random_ltd_layer_num",
             T::Int, "null", "Layers that drop."),
      notYet("data_efficiency.data_routing.random_ltd.random_ltd_layer_id",
             T::List, "null", "Which."),
      notYet("data_efficiency.data_routing.random_ltd.model_mask_name",
             T::String, "null", "Argument of the mask."),
      notYet("data_efficiency.data_routing.random_ltd.model_type", T::String,
             "null", "Kind of model."),
      notYet("data_efficiency.data_routing.random_ltd.hidden_state_order",
             T::String, "null", "Order of the dimensions."),
      section("data_efficiency.data_routing.random_ltd.random_ltd_schedule",
              "Kept tokens over time.", Status::NotYet),
      notYet("data_efficiency.data_routing.random_ltd.random_ltd_schedule.min_"
             "value",
             T::Int, "null", "At the start."),
      notYet("data_efficiency.data_routing.random_ltd.random_ltd_schedule.max_"
             "value",
             T::Int, "null", "At the end."),
      notYet("data_efficiency.data_routing.random_ltd.random_ltd_schedule."
             "schedule_type",
             T::String, "null", "The schedule."),
      section("data_efficiency.data_routing.random_ltd.random_ltd_schedule."
              "schedule_config",
              "Its parameters.", Status::NotYet),
      notYet("data_efficiency.data_routing.random_ltd.random_ltd_schedule."
             "schedule_config.require_steps",
             T::Int, "null", "Steps until all tokens are kept."),
      notYet("data_efficiency.data_routing.random_ltd.random_ltd_schedule."
             "schedule_config.seq_per_step",
             T::Int, "null", "Tokens that are added at a time."),
  };
}

#define CURRICULUM_METRICS                                                     \
  "data_efficiency.data_sampling.curriculum_learning.curriculum_metrics"

/// Each metric has a name of the user's and these keys.
static std::vector<Key> curriculumKeys() {
  return {
      section(CURRICULUM_METRICS, "Measures of difficulty, by name.",
              Status::NotYet, T::SectionMap),
      notYet(CURRICULUM_METRICS ".index_to_sample_path", T::String, "null",
             "File from difficulties to samples."),
      notYet(CURRICULUM_METRICS ".index_to_metric_path", T::String, "null",
             "File of difficulties."),
      notYet(CURRICULUM_METRICS ".difficulty_type", T::String, "null",
             "Values or percentiles.")
          .of("value|percentile"),
      notYet(CURRICULUM_METRICS ".clustering_type", T::String, "null",
             "How samples are grouped.")
          .of("single_cluster|schedule_based"),
      notYet(CURRICULUM_METRICS ".min_difficulty", T::Int, "null",
             "Difficulty at the start."),
      notYet(CURRICULUM_METRICS ".max_difficulty", T::Int, "null",
             "Difficulty at the end."),
      notYet(CURRICULUM_METRICS ".schedule_type", T::String, "null",
             "How it grows.")
          .of("fixed_linear|fixed_root|fixed_discrete|custom"),
      section(CURRICULUM_METRICS ".schedule_config",
              "Parameters of the growth.", Status::NotYet),
      notYet(CURRICULUM_METRICS ".schedule_config.total_curriculum_step",
             T::Int, "null", "Steps until the end."),
      notYet(CURRICULUM_METRICS ".schedule_config.difficulty_step", T::Int,
             "null", "Difficulties are multiples of it."),
      notYet(CURRICULUM_METRICS ".schedule_config.root_degree", T::Int, "null",
             "Degree of fixed_root."),
      notYet(CURRICULUM_METRICS ".schedule_config.difficulty", T::List, "null",
             "Difficulties of fixed_discrete."),
      notYet(CURRICULUM_METRICS ".schedule_config.max_step", T::List, "null",
             "Their last steps."),
  };
}

#undef CURRICULUM_METRICS

std::vector<Key> dataKeys() {
  std::vector<Key> rows;
  for (auto part : {efficiencyKeys, curriculumKeys}) {
    std::vector<Key> more = part();
    rows.insert(rows.end(), more.begin(), more.end());
  }
  return rows;
}

} // namespace deepstep::config
