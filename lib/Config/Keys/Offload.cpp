//===- Offload.cpp - Offloading ---------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the offload sections and of ZenFlow in zero_optimization.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

std::vector<Key> offloadKeys() {
  constexpr std::string_view devices = "none|cpu|nvme";
  return {
      section("zero_optimization.offload_param",
              "Keeps parameters outside the device (stage 3).", Status::NotYet)
          .switched("device")
          .but("write \"device\": \"none\""),
      notYet("zero_optimization.offload_param.device", T::String, "\"none\"",
             "Where.")
          .of(devices),
      notYet("zero_optimization.offload_param.nvme_path", T::String, "null",
             "Folder on the NVMe device."),
      notYet("zero_optimization.offload_param.buffer_count", T::Int, "5",
             "Buffers."),
      notYet("zero_optimization.offload_param.buffer_size", T::Int, "100000000",
             "Elements of a buffer."),
      notYet("zero_optimization.offload_param.max_in_cpu", T::Int, "1000000000",
             "Elements that stay in host memory with nvme."),
      notYet("zero_optimization.offload_param.pin_memory", T::Bool, "true",
             "Pins host memory."),
      section("zero_optimization.offload_optimizer",
              "Keeps optimizer states outside the device.", Status::NotYet)
          .switched("device")
          .but("write \"device\": \"none\"; ZeRO stage 2 divides the states "
               "over more ranks"),
      notYet("zero_optimization.offload_optimizer.device", T::String,
             "\"none\"", "Where.")
          .of(devices),
      notYet("zero_optimization.offload_optimizer.nvme_path", T::String, "null",
             "Folder on the NVMe device."),
      notYet("zero_optimization.offload_optimizer.buffer_count", T::Int, "4",
             "Buffers."),
      notYet("zero_optimization.offload_optimizer.pin_memory", T::Bool, "true",
             "Pins host memory."),
      notYet("zero_optimization.offload_optimizer.pipeline_read", T::Bool,
             "false", "Reads the next tile ahead."),
      notYet("zero_optimization.offload_optimizer.pipeline_write", T::Bool,
             "false", "Writes the last tile behind."),
      notYet("zero_optimization.offload_optimizer.fast_init", T::Bool, "false",
             "Initializes states quickly."),
      notYet("zero_optimization.offload_optimizer.ratio", T::Float, "1.0",
             "Share of the states that is offloaded; below 1 needs stage 3.")
          .in(Range::Fraction),
      notYet("zero_optimization.offload_optimizer.super_offload", T::Bool,
             "false", "SuperOffload."),
      notYet("zero_optimization.offload_optimizer.cpuadam_cores_perc", T::Float,
             "0.8", "Share of the cores for the CPU optimizer.")
          .in(Range::Fraction),
      shorthand("zero_optimization.cpu_offload", T::Bool,
                "true is read as `offload_optimizer`: {\"device\": \"cpu\"}."),
      shorthand("zero_optimization.cpu_offload_param", T::Bool,
                "true is read as `offload_param`: {\"device\": \"cpu\"}."),
      noEffect("zero_optimization.cpu_offload_use_pin_memory", T::Bool, "null",
               "Old form of `pin_memory`.",
               "DeepSpeed ignores it too; write `pin_memory` in the offload "
               "section"),
      section("zero_optimization.zenflow",
              "ZenFlow: the important columns are updated on the device, the "
              "others later on the CPU.",
              Status::NotYet)
          .switched("*")
          .but("remove the section"),
      notYet("zero_optimization.zenflow.topk_ratio", T::Float, "0.1",
             "Share of the important columns.")
          .in(Range::Fraction),
      notYet("zero_optimization.zenflow.select_strategy", T::String, "\"auto\"",
             "When columns are selected.")
          .of("auto|step|epoch"),
      notYet("zero_optimization.zenflow.select_interval", T::Any, "\"auto\"",
             "How often."),
      notYet("zero_optimization.zenflow.update_interval", T::Any, "\"auto\"",
             "How often the others are updated."),
      notYet("zero_optimization.zenflow.overlap_step", T::Bool, "false",
             "Overlaps the CPU's update with the next step."),
      notYet("zero_optimization.zenflow.offload", T::Bool, "false",
             "Offloads the selected states."),
      notYet("zero_optimization.zenflow.auto_ratio", T::Float, "0.99",
             "Threshold of the automatic interval.")
          .in(Range::Fraction),
      notYet("zero_optimization.zenflow.full_warm_up_rounds", T::Int, "0",
             "Full updates at the start."),
      notYet("zero_optimization.zenflow.pt_reserved_cores_perc", T::Float,
             "0.5", "Share of the cores that PyTorch keeps.")
          .in(Range::Fraction),
  };
}

} // namespace deepstep::config
