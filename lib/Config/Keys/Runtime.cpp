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
      implemented("wall_clock_breakdown", T::Bool, "false",
                  "Prints, with every progress line, the mean milliseconds of "
                  "a step and of its parts: `batch` (reading samples), `step`, "
                  "`comm` (collectives) and `comm_exposed` (how long the step "
                  "waits for them and their packing); monitors get them too.")
          .but("DeepSpeed prints fwd, bwd and step. A compiled step mixes "
               "operations of the forward and the backward pass, so there is "
               "no honest time of either; `ds-run --trace` times every kernel. "
               "DeepSpeed also turns it on with `flops_profiler`."),
      implemented("memory_breakdown", T::Bool, "false",
                  "Prints the planned memory of rank 0 by kind before the "
                  "first step, and what was used behind it.")
          .but("DeepSpeed prints the allocator's counters at several places; "
               "here memory is planned, and the plan is exact."),
      implemented("dump_state", T::Bool, "false",
                  "Prints the resolved configuration at the start."),
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
               "A warning, unless it is a multiple of 8.",
               "the model is already made"),
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
             "Loads universal checkpoints.")
          .but("`ds-run --params` loads safetensors, on any number of ranks"),
      notYet("checkpoint.use_node_local_storage", T::Bool, "false",
             "Saves on every node."),
      noEffect("checkpoint.checkpoint_serialization", T::Bool, "true",
               "Zip format of PyTorch.", "checkpoints are safetensors"),
      section("checkpoint.parallel_write", "Parallel writing.", Status::NotYet),
      notYet("checkpoint.parallel_write.pipeline_stage", T::Bool, "false",
             "Every pipeline stage writes."),
      section("checkpoint.writer", "FastPersist.", Status::NotYet)
          .switched("*")
          .but("remove the section; `ds-run --save` writes safetensors"),
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
             "An asynchronous checkpoint engine.")
          .but("`ds-run --save` writes safetensors"),
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
          .switched("enabled")
          .but("DeepStep trains only; write \"enabled\": false"),
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
             "Quantized weights for inference.")
          .but("DeepStep trains only"),
  };
}

static std::vector<Key> compileKeys() {
  constexpr std::string_view pipeline =
      "the passes follow from the rest of the configuration";
  constexpr std::string_view planned =
      "collectives and their buffers are scheduled and planned at compile time";
  return {
      section("compile", "DeepCompile.", Status::NoEffect),
      noEffect("compile.deepcompile", T::Bool, "false", "Turns it on.",
               "DeepStep always compiles"),
      noEffect("compile.passes", T::List, "null",
               "Passes to run, of z1, z3, autosp and autotp.", pipeline)
          .items("z1|z3|autosp|autotp"),
      noEffect("compile.autoep_non_moe", T::Bool, "false",
               "Compiles around experts.", "all of a model is compiled"),
      noEffect("compile.free_activation", T::Bool, "false",
               "Frees activations early.",
               "an activation's memory is free behind its last use"),
      noEffect("compile.free_activation_threshold", T::Int, "10485760",
               "Bytes from which on.",
               "an activation's memory is free behind its last use"),
      notYet("compile.offload_activation", T::Bool, "false",
             "Offloads activations."),
      noEffect("compile.offload_activation_pin_memory", T::Bool, "true",
               "Pins their memory.", "nothing is offloaded"),
      notYet("compile.offload_opt_states", T::Bool, "false",
             "Offloads optimizer states."),
      notYet("compile.offload_parameters", T::Bool, "false",
             "Offloads parameters."),
      noEffect("compile.double_buffer", T::Bool, "true",
               "Two reduction buffers.", planned),
      noEffect("compile.symmetric_memory", T::Bool, "false",
               "Symmetric memory for collectives.", planned),
      noEffect("compile.debug_log", T::Bool, "false", "Logs the passes.",
               "use `ds-run --dump-ir`"),
      noEffect("compile.sync_before_reduce", T::Bool, "false",
               "Waits before reductions.", planned),
      noEffect("compile.sync_after_reduce", T::Bool, "false",
               "Waits after reductions.", planned),
      noEffect("compile.sync_before_allgather", T::Bool, "false",
               "Waits before gathers.", planned),
      noEffect("compile.sync_after_allgather", T::Bool, "false",
               "Waits after gathers.", planned),
      noEffect("compile.keep_int_input_tensors", T::Bool, "true",
               "Keeps integer inputs alive.", "inputs are always kept"),
      noEffect("compile.keep_all_input_tensors", T::Bool, "false",
               "Keeps all inputs alive.", "inputs are always kept"),
  };
}

static std::vector<Key> checkpointingKeys() {
  return {
      section("activation_checkpointing", "Recomputation of activations.",
              Status::NoEffect)
          .but("As in DeepSpeed, the section alone recomputes nothing: the "
               "model says what is recomputed (`jax.checkpoint` before it is "
               "exported). `true` and `false` are read as an empty section."),
      noEffect("activation_checkpointing.partition_activations", T::Bool,
               "false", "Shards kept activations over model-parallel ranks.",
               "there are no model-parallel ranks"),
      noEffect("activation_checkpointing.number_checkpoints", T::Int, "null",
               "Number of kept activations.", "the model says which are kept")
          .positive(),
      noEffect("activation_checkpointing.contiguous_memory_optimization",
               T::Bool, "false",
               "Keeps them in one buffer. Needs partition_activations and "
               "number_checkpoints.",
               "all tensors live in one planned arena"),
      noEffect("activation_checkpointing.synchronize_checkpoint_boundary",
               T::Bool, "false", "Waits at their boundaries.",
               "a compiled step has no such boundaries"),
      noEffect("activation_checkpointing.profile", T::Bool, "false",
               "Times them.", "`ds-run --trace` times every kernel"),
      notYet("activation_checkpointing.cpu_checkpointing", T::Bool, "false",
             "Keeps them in host memory."),
  };
}

std::vector<Key> runtimeKeys() {
  std::vector<Key> rows;
  for (auto part : {runKeys, compileKeys, checkpointingKeys}) {
    std::vector<Key> more = part();
    rows.insert(rows.end(), more.begin(), more.end());
  }
  return rows;
}

} // namespace deepstep::config
