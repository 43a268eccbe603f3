//===- Training.cpp - Batch sizes and the step ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the top-level keys that say what one training step does.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

std::vector<Key> trainingKeys() {
  constexpr std::string_view modelType =
      "tensors have the types of the exported model, fp32 for one in float32";
  constexpr std::string_view oneMean =
      "a reduction takes the mean itself; when it divides matters to 16-bit "
      "gradients only";
  return {
      implemented("train_batch_size", T::Int, "null",
                  "Samples per optimizer step over all ranks. Any one of the "
                  "three batch keys may be left out, or two, as long as this "
                  "one or `train_micro_batch_size_per_gpu` is given.")
          .positive()
          .onAuto(Auto::Derive),
      implemented("train_micro_batch_size_per_gpu", T::Int, "null",
                  "Samples per micro-batch of one rank.")
          .positive()
          .onAuto(Auto::Derive),
      implemented("gradient_accumulation_steps", T::Int, "null",
                  "Micro-batches of one rank per optimizer step.")
          .positive()
          .onAuto(Auto::Derive),
      implemented("gradient_clipping", T::Float, "1.0",
                  "Bound of the global L2 norm of the gradients; 0 turns "
                  "clipping off.")
          .nonNegative(),
      implemented("steps_per_print", T::Int, "null",
                  "Optimizer steps between two progress lines; null: about 20 "
                  "in a run.")
          .positive()
          .but("For null, DeepSpeed prints none."),
      notYet("managed_gradient_accumulation", T::Bool, "true",
             "The engine finds the accumulation boundary itself; false leaves "
             "it to the script.")
          .but("a compiled step accumulates all its micro-batches"),
      noEffect("communication_data_type", T::String, "null",
               "Type of gradients while they are reduced; null: the type of "
               "the gradients.",
               modelType)
          .of("fp32")
          .later("fp16|bf16"),
      noEffect("seq_parallel_communication_data_type", T::String, "\"fp32\"",
               "The same under sequence parallelism.",
               "sequences are not divided over ranks")
          .of("fp16|bf16|fp32"),
      noEffect("prescale_gradients", T::Bool, "false",
               "Divide gradients before they are reduced.", oneMean),
      noEffect("gradient_predivide_factor", T::Float, "1.0",
               "Splits the division by the number of ranks into one before "
               "and one after the reduction. Must be 1.0 in stage 2 with "
               "`reduce_scatter`.",
               oneMean)
          .positive(),
      implemented("gradient_allreduce_op", T::String, "\"mean\"",
                  "How gradients of the ranks are combined; those of the "
                  "micro-batches of a rank are averaged. `sum` excludes stage "
                  "3, ZenFlow and DeepCompile.")
          .of("mean|sum"),
      noEffect("zero_allow_untested_optimizer", T::Bool, "false",
               "Permits ZeRO with optimizers that DeepSpeed does not know.",
               "optimizers come from the configuration, and all of them work "
               "with ZeRO"),
      noEffect("zero_force_ds_cpu_optimizer", T::Bool, "true",
               "Requires DeepSpeed's CPU optimizer when offloading.",
               "optimizer updates are compiled; there is no library to choose"),
      section("data_types", "Types of accumulation and parameters.",
              Status::NotYet),
      noEffect("data_types.grad_accum_dtype", T::String, "null",
               "Type in which gradients are accumulated; null: that of the "
               "gradients.",
               modelType)
          .of("fp32")
          .later("fp16|bf16"),
      noEffect("data_types.param_dtype", T::String, "null",
               "Type of the parameters; null: that of the model.", modelType)
          .of("fp32")
          .later("fp16|bf16"),
      noEffect("data_types.buffer_dtype", T::String, "null",
               "Type of a model's buffers; null: that of the model.", modelType)
          .of("fp32")
          .later("fp16|bf16"),
      noEffect("data_types.keep_in_fp32_modules", T::Any, "\"auto\"",
               "Modules that stay in fp32: \"auto\" or a list of names.",
               "nothing is converted to a lower precision"),
  };
}

} // namespace deepstep::config
