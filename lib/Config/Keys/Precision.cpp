//===- Precision.cpp - Precision --------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of fp16, bf16 and torch_autocast.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

std::vector<Key> precisionKeys() {
  return {
      section("fp16", "Mixed precision with loss scaling.", Status::NotYet)
          .switched("enabled")
          .but("export the model in float32 and write \"enabled\": false"),
      notYet("fp16.enabled", T::Bool, "false", "Turns it on."),
      notYet("fp16.auto_cast", T::Bool, "false", "Casts the inputs."),
      notYet("fp16.loss_scale", T::Float, "0", "0: dynamic.").nonNegative(),
      notYet("fp16.initial_scale_power", T::Int, "16",
             "Exponent of the first dynamic scale."),
      notYet("fp16.loss_scale_window", T::Int, "1000",
             "Steps without overflow before the scale doubles."),
      notYet("fp16.hysteresis", T::Int, "2",
             "Overflows before the scale halves."),
      notYet("fp16.consecutive_hysteresis", T::Bool, "false",
             "Refills the hysteresis at every good step."),
      notYet("fp16.min_loss_scale", T::Int, "1", "Smallest scale."),
      notYet("fp16.fp16_master_weights_and_grads", T::Bool, "false",
             "Keeps master weights in fp16. Needs ZeRO and, in DeepSpeed, an "
             "optimizer that is offloaded to the CPU."),
      section("bf16", "Mixed precision in bf16.", Status::NotYet)
          .switched("enabled")
          .but("export the model in float32 and write \"enabled\": false"),
      notYet("bf16.enabled", T::Bool, "false", "Turns it on."),
      notYet("bf16.immediate_grad_update", T::Bool, "false",
             "Accumulates gradients as they arrive."),
      notYet("bf16.check_grad_overflow", T::Bool, "true",
             "Skips steps with non-finite gradients."),
      notYet("bf16.bf16_master_weights_and_grads", T::Bool, "false",
             "Keeps master weights in bf16. Needs ZeRO."),
      notYet("bf16.bf16_optimizer_states", T::Bool, "false",
             "Keeps moments in bf16. Needs ZeRO and "
             "bf16_master_weights_and_grads."),
      removed("bf16.check_overflow",
              "write 'check_grad_overflow' (DeepSpeed refuses this name too)"),
      alias("bfloat16", "bf16"),
      section("torch_autocast", "Per-operation precision.", Status::NotYet)
          .switched("enabled")
          .but("casts are part of the exported model; write "
               "\"enabled\": false"),
      notYet("torch_autocast.enabled", T::Bool, "false", "Turns it on."),
      notYet("torch_autocast.dtype", T::String, "null", "The lower precision.")
          .of("float16|bfloat16|fp16|bf16"),
      notYet("torch_autocast.lower_precision_safe_modules", T::List, "null",
             "Modules that may use it."),
  };
}

} // namespace deepstep::config
