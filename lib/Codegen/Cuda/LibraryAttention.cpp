//===- LibraryAttention.cpp - What cuDNN says of attention ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Cuda/LibraryAttention.h"
#include "deepstep/Codegen/AttentionDescriptor.h"

using namespace mlir;

namespace deepstep::cuda {

AttentionLibrary createAttentionLibrary(ds_rt_context *runtime,
                                        ArrayRef<std::string> chips) {
  int32_t chip = 0;
  if (!runtime &&
      (chips.size() != 1 || !StringRef(chips.front()).starts_with("sm_") ||
       StringRef(chips.front()).drop_front(3).consumeInteger(10, chip)))
    return [](const AttentionCall &, std::string &why) -> int64_t {
      why = "kernels are for several chips, which need not have the same calls";
      return -1;
    };
  return [=](const AttentionCall &call, std::string &why) {
    ds_rt_attention_pass pass = !call.isGradient ? DS_RT_ATTENTION_FORWARD
                                : call.anyOrder
                                    ? DS_RT_ATTENTION_BACKWARD_ANY_ORDER
                                    : DS_RT_ATTENTION_BACKWARD;
    ds_rt_attention_desc desc =
        describeAttention(call.sizes, call.scale, pass, call.packed);
    char reason[1024] = "";
    int64_t bytes = ds_rt_attention_scratch_bytes(runtime, chip, &desc, reason,
                                                  sizeof(reason));
    why = reason;
    return bytes;
  };
}

AttentionFilter createAttentionFilter(AttentionLibrary library) {
  return [=](const ds::AttentionSizes &sizes,
             double scale) -> std::optional<std::string> {
    std::optional<std::string> why = whyNoAttentionKernel(sizes, scale);
    std::string reason;
    if (!why || !library)
      return why;
    for (bool isGradient : {false, true})
      if (library({sizes, static_cast<float>(scale), isGradient,
                   /*anyOrder=*/false, /*packed=*/false},
                  reason) < 0)
        return why;
    return std::nullopt;
  };
}

} // namespace deepstep::cuda
