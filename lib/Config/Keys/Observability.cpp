//===- Observability.cpp - Monitors and tuning ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of loggers, profilers, monitors and the autotuner.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

std::vector<Key> observabilityKeys() {
  return {
      section("comms_logger",
              "Times collectives, and prints a table by kind and size at the "
              "end of a run.")
          .but("DeepSpeed turns it on by the section's mere presence, and "
               "prints the table when a script asks for it."),
      implemented("comms_logger.enabled", T::Bool, "false", "Turns it on."),
      implemented("comms_logger.prof_all", T::Bool, "true",
                  "Logs all collectives; false: only those of `prof_ops`."),
      implemented("comms_logger.prof_ops", T::List, "[]",
                  "Kinds to log if `prof_all` is false.")
          .items("all_reduce|reduce_scatter|all_gather")
          .but("DeepSpeed has more kinds, and names of single calls; steps "
               "contain these three."),
      implemented("comms_logger.verbose", T::Bool, "false",
                  "Prints each collective, behind its step."),
      implemented("comms_logger.debug", T::Bool, "false",
                  "Tells purposes apart: gradient, parameter, metric.")
          .but("DeepSpeed tells calling functions apart."),
      section("flops_profiler",
              "Counts the operations of a step, from its program, and prints "
              "them with the time of one step.")
          .but("DeepSpeed counts the forward pass and takes twice as many for "
               "the backward pass; here the whole step is counted, "
               "recomputation and optimizer included."),
      implemented("flops_profiler.enabled", T::Bool, "false", "Turns it on."),
      noEffect("flops_profiler.recompute_fwd_factor", T::Float, "0.0",
               "Recomputed share of the forward pass.",
               "what is recomputed is part of the program and counted")
          .nonNegative(),
      implemented("flops_profiler.profile_step", T::Int, "1",
                  "The step that is timed, from 1.")
          .positive(),
      noEffect("flops_profiler.module_depth", T::Int, "-1",
               "Depth of the module tree.",
               "a compiled step consists of kernels, not of modules"),
      implemented("flops_profiler.top_modules", T::Int, "1",
                  "Kernels to list where `detailed` is false.")
          .positive()
          .but("DeepSpeed lists modules."),
      implemented("flops_profiler.detailed", T::Bool, "true",
                  "Lists all kernels."),
      implemented("flops_profiler.output_file", T::String, "null",
                  "File to write to; null: standard output."),
      section("tensorboard", "Writes metrics as TensorBoard's event files.")
          .but("Events have DeepSpeed's names (Train/Samples/lr) and x values "
               "(samples so far); train_loss, which DeepSpeed writes in "
               "pipelines only, and grad_norm are there too."),
      implemented("tensorboard.enabled", T::Bool, "false", "Turns it on."),
      implemented("tensorboard.output_path", T::String, "\"\"",
                  "The folder; empty: the current one."),
      implemented("tensorboard.job_name", T::String, "\"DeepSpeedJobName\"",
                  "A folder in it."),
      section("csv_monitor", "Writes metrics as CSV, a file for each.")
          .but("Files and x values as in DeepSpeed: "
               "Train_Samples_lr.csv with the header `step,lr`."),
      implemented("csv_monitor.enabled", T::Bool, "false", "Turns it on."),
      implemented("csv_monitor.output_path", T::String, "\"\"",
                  "The folder; empty: the current one."),
      implemented("csv_monitor.job_name", T::String, "\"DeepSpeedJobName\"",
                  "A folder in it."),
      section("wandb", "Metrics for Weights & Biases.", Status::NotYet)
          .switched("enabled")
          .but("nothing is sent over the network; use `tensorboard` or "
               "`csv_monitor`"),
      notYet("wandb.enabled", T::Bool, "false", "Turns it on."),
      notYet("wandb.group", T::String, "null", "The group."),
      notYet("wandb.team", T::String, "null", "The team."),
      notYet("wandb.project", T::String, "\"deepspeed\"", "The project."),
      section("comet", "Metrics for Comet.", Status::NotYet)
          .switched("enabled")
          .but("nothing is sent over the network; use `tensorboard` or "
               "`csv_monitor`"),
      notYet("comet.enabled", T::Bool, "false", "Turns it on."),
      notYet("comet.samples_log_interval", T::Int, "100",
             "Samples between two lines."),
      notYet("comet.project", T::String, "null", "The project."),
      notYet("comet.workspace", T::String, "null", "The workspace."),
      notYet("comet.api_key", T::String, "null", "The key."),
      notYet("comet.experiment_name", T::String, "null", "The name."),
      notYet("comet.experiment_key", T::String, "null", "Its key."),
      notYet("comet.online", T::Bool, "null", "Sends at once."),
      notYet("comet.mode", T::String, "null", "Creates or continues."),
      section("autotuning", "Search for a fast configuration.", Status::NotYet)
          .switched("enabled")
          .but("write \"enabled\": false; `ds-run --report` has the exact peak "
               "memory of a batch size"),
      notYet("autotuning.enabled", T::Bool, "false", "Turns it on."),
      notYet("autotuning.fast", T::Bool, "true", "Tunes only the batch size."),
      notYet("autotuning.results_dir", T::String, "\"autotuning_results\"",
             "Folder of results."),
      notYet("autotuning.exps_dir", T::String, "\"autotuning_exps\"",
             "Folder of experiments."),
      notYet("autotuning.overwrite", T::Bool, "true",
             "Overwrites earlier ones."),
      notYet("autotuning.start_profile_step", T::Int, "3", "First timed step."),
      notYet("autotuning.end_profile_step", T::Int, "5", "Last timed step."),
      notYet("autotuning.metric", T::String, "\"throughput\"",
             "What is optimized.")
          .of("throughput|latency|flops"),
      notYet("autotuning.metric_path", T::String, "null",
             "File of the metric."),
      notYet("autotuning.tuner_type", T::String, "\"gridsearch\"",
             "How it searches.")
          .of("gridsearch|random|model_based"),
      notYet("autotuning.tuner_early_stopping", T::Int, "5",
             "Experiments without progress."),
      notYet("autotuning.tuner_num_trials", T::Int, "50", "Experiments."),
      notYet("autotuning.arg_mappings", T::Any, "null",
             "Names of script arguments."),
      notYet("autotuning.model_info_path", T::String, "null",
             "File of the model's sizes."),
      notYet("autotuning.mp_size", T::Int, "1", "Model-parallel ranks."),
      notYet("autotuning.max_train_batch_size", T::Int, "null",
             "Largest batch."),
      notYet("autotuning.min_train_batch_size", T::Int, "1", "Smallest batch."),
      notYet("autotuning.max_train_micro_batch_size_per_gpu", T::Int, "1024",
             "Largest micro-batch."),
      notYet("autotuning.min_train_micro_batch_size_per_gpu", T::Int, "1",
             "Smallest micro-batch."),
      notYet("autotuning.num_tuning_micro_batch_sizes", T::Int, "3",
             "Micro-batches to try."),
      section("autotuning.model_info", "Sizes of the model.", Status::NotYet),
      notYet("autotuning.model_info.profile", T::Bool, "false",
             "Measures them."),
      notYet("autotuning.model_info.num_params", T::Int, "null", "Parameters."),
      notYet("autotuning.model_info.hidden_size", T::Int, "null", "Width."),
      notYet("autotuning.model_info.num_layers", T::Int, "null", "Layers."),
  };
}

} // namespace deepstep::config
