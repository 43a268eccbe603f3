//===- Removed.cpp - Keys that DeepSpeed removed ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of the keys that DeepSpeed 0.19.8 refuses, even with enabled: false.
//
//===----------------------------------------------------------------------===//
#include "../KeyTable.h"

namespace deepstep::config {

using T = ValueType;

std::vector<Key> removedKeys() {
  constexpr std::string_view none = "there is no replacement; remove it";
  return {
      removed("allgather_size",
              "write 'zero_optimization.allgather_bucket_size'"),
      removed("amp", "use 'fp16' or 'bf16'"),
      removed("compression_training", none),
      removed("curriculum_learning",
              "use 'data_efficiency.data_sampling.curriculum_learning'"),
      removed("eigenvalue", none),
      removed("elasticity", none),
      removed("graph_harvesting", none),
      removed("nebula", none),
      removed("progressive_layer_drop", none),
      removed("quantize_training", none),
      removed("sparse_attention", none),
      removed("sparse_gradients", none),
      removed("zero_optimization.mics_shard_size", none),
      removed("zero_optimization.mics_hierarchical_params_gather", none),
      removed("zero_optimization.zeropp_loco_param", none),
  };
}

} // namespace deepstep::config
