//===- Runtime.cpp - Running a step -----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of logging, checkpoints, I/O, compilation and recomputation.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

static std::vector<Key> runKeys() {
  return {
      noEffect("wall_clock_breakdown", T::Bool, "false", "Prints timers.",
               "`ds-run --trace` and `--metrics` record times in every run"),
      noEffect("memory_breakdown", T::Bool, "false", "Prints memory use.",
               "`ds-run --report` has the planned and the measured peak"),
      noEffect("dump_state", T::Bool, "false", "Prints the configuration.",
               "use `ds-run --print-config`"),
      noEffect("log_level", T::String, "null", "Level of the log.",
               "there is no log; errors and warnings are always printed"),
      noEffect("dataloader_drop_last", T::Bool, "false",
               "Drops the last, incomplete batch.",
               "rows are taken modulo their number, so that every batch is "
               "complete"),
      noEffect("disable_python_gc", T::Bool, "false",
               "Turns Python's garbage collector off.",
               "a step runs no Python"),
      noEffect("vocabulary_size", T::Int, "null",
               "Warns unless it is a multiple of 8.", "it is advice only"),
      noEffect("disable_allgather", T::Bool, "false", "Nothing.",
               "DeepSpeed ignores it too"),
      section("timers", "Timers.", Status::NoEffect),
      section("timers.throughput", "Samples per second.", Status::NoEffect),
      noEffect("timers.throughput.enabled", T::Bool, "true", "Turns it on.",
               "it is a metric of every step"),
      noEffect("timers.throughput.synchronized", T::Bool, "true",
               "Waits for the device first.",
               "a step ends when its results are there"),
      section("checkpoint", "Saving and loading.", Status::NotYet),
      noEffect("checkpoint.tag_validation", T::String, "\"Warn\"",
               "What happens if ranks save under different names.",
               "one process writes the file")
          .of("Ignore|Warn|Fail"),
      notYet("checkpoint.load_universal", T::Bool, "false",
             "Loads universal checkpoints."),
      notYet("checkpoint.use_node_local_storage", T::Bool, "false",
             "Saves on every node."),
      noEffect("checkpoint.checkpoint_serialization", T::Bool, "true",
               "Zip format of PyTorch.", "checkpoints are safetensors"),
      section("checkpoint.parallel_write", "Parallel writing.", Status::NotYet),
      notYet("checkpoint.parallel_write.pipeline_stage", T::Bool, "false",
             "Every pipeline stage writes."),
      section("checkpoint.writer", "FastPersist.", Status::NotYet)
          .switched("*"),
      notYet("checkpoint.writer.type", T::String, "null", "The writer.")
          .of("FAST|PYTHON|MOCK"),
      notYet("checkpoint.writer.io_buffer_size", T::Int, "67108864",
             "Bytes of its buffer."),
      notYet("checkpoint.writer.io_buffer_double", T::Bool, "true",
             "Two buffers."),
      notYet("checkpoint.writer.io_multiplier", T::Int, "1",
             "Buffers per device."),
      notYet("checkpoint.writer.show_statistics", T::Bool, "false",
             "Prints times."),
      notYet("checkpoint.writer.data_parallel", T::String, "null",
             "Which ranks write.")
          .of("REPLICA|SOCKET|MACHINE"),
      notYet("checkpoint.writer.decoupled", T::Bool, "false",
             "Writes behind the next step."),
      notYet("datastates_ckpt", T::Any, "null",
             "An asynchronous checkpoint engine."),
      section("aio", "Asynchronous I/O of NVMe offload.", Status::NoEffect),
      noEffect("aio.block_size", T::Int, "1048576", "Bytes of a request.",
               "nothing is offloaded to NVMe"),
      noEffect("aio.queue_depth", T::Int, "8", "Requests at a time.",
               "nothing is offloaded to NVMe"),
      noEffect("aio.intra_op_parallelism", T::Int, "1", "Threads.",
               "nothing is offloaded to NVMe"),
      noEffect("aio.single_submit", T::Bool, "false", "Submits one by one.",
               "nothing is offloaded to NVMe"),
      noEffect("aio.overlap_events", T::Bool, "true",
               "Overlaps submission and completion.",
               "nothing is offloaded to NVMe"),
      noEffect("aio.use_gds", T::Bool, "false", "GPUDirect Storage.",
               "nothing is offloaded to NVMe"),
      section("hybrid_engine", "Generation during reinforcement learning.",
              Status::NotYet)
          .switched("enabled"),
      notYet("hybrid_engine.enabled", T::Bool, "false", "Turns it on."),
      notYet("hybrid_engine.max_out_tokens", T::Int, "512",
             "Generated tokens."),
      notYet("hybrid_engine.inference_tp_size", T::Int, "1",
             "Tensor-parallel ranks."),
      notYet("hybrid_engine.release_inference_cache", T::Bool, "false",
             "Frees the cache."),
      notYet("hybrid_engine.pin_parameters", T::Bool, "true",
             "Pins parameters."),
      notYet("hybrid_engine.tp_gather_partition_size", T::Int, "8",
             "Granularity of gathers."),
      notYet("hybrid_engine.enable_cuda_graph", T::Bool, "false",
             "Uses CUDA graphs."),
      notYet("weight_quantization", T::Any, "null",
             "Quantized weights for inference."),
  };
}

static std::vector<Key> compileKeys() {
  return {
      section("compile", "DeepCompile.", Status::NotYet)
          .switched("deepcompile")
          .but("DeepStep always compiles; leave the section out"),
      notYet("compile.deepcompile", T::Bool, "false", "Turns it on."),
      notYet("compile.passes", T::List, "null",
             "Passes to run: z1, z3, autosp, autotp."),
      notYet("compile.autoep_non_moe", T::Bool, "false",
             "Compiles around experts."),
      notYet("compile.free_activation", T::Bool, "false",
             "Frees activations early."),
      notYet("compile.free_activation_threshold", T::Int, "10485760",
             "Bytes from which on."),
      notYet("compile.offload_activation", T::Bool, "false",
             "Offloads activations."),
      notYet("compile.offload_activation_pin_memory", T::Bool, "true",
             "Pins their memory."),
      notYet("compile.offload_opt_states", T::Bool, "false",
             "Offloads optimizer states."),
      notYet("compile.offload_parameters", T::Bool, "false",
             "Offloads parameters."),
      notYet("compile.double_buffer", T::Bool, "true",
             "Two reduction buffers."),
      notYet("compile.symmetric_memory", T::Bool, "false",
             "Symmetric memory for collectives."),
      notYet("compile.debug_log", T::Bool, "false", "Logs the passes."),
      notYet("compile.sync_before_reduce", T::Bool, "false",
             "Waits before reductions."),
      notYet("compile.sync_after_reduce", T::Bool, "false",
             "Waits after reductions."),
      notYet("compile.sync_before_allgather", T::Bool, "false",
             "Waits before gathers."),
      notYet("compile.sync_after_allgather", T::Bool, "false",
             "Waits after gathers."),
      notYet("compile.keep_int_input_tensors", T::Bool, "true",
             "Keeps integer inputs alive."),
      notYet("compile.keep_all_input_tensors", T::Bool, "false",
             "Keeps all inputs alive."),
      section("activation_checkpointing", "Recomputation of activations.",
              Status::NotYet),
      notYet("activation_checkpointing.partition_activations", T::Bool, "false",
             "Shards kept activations."),
      notYet("activation_checkpointing.number_checkpoints", T::Int, "null",
             "Number of kept activations."),
      notYet("activation_checkpointing.contiguous_memory_optimization", T::Bool,
             "false", "Keeps them in one buffer."),
      notYet("activation_checkpointing.synchronize_checkpoint_boundary",
             T::Bool, "false", "Waits at their boundaries."),
      notYet("activation_checkpointing.profile", T::Bool, "false",
             "Times them."),
      notYet("activation_checkpointing.cpu_checkpointing", T::Bool, "false",
             "Keeps them in host memory."),
  };
}

std::vector<Key> runtimeKeys() {
  std::vector<Key> rows;
  for (auto part : {runKeys, compileKeys}) {
    std::vector<Key> more = part();
    rows.insert(rows.end(), more.begin(), more.end());
  }
  return rows;
}

} // namespace deepstep::config
