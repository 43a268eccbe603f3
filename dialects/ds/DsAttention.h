//===- DsAttention.h - Sizes of attention ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_DS_DSATTENTION_H
#define DEEPSTEP_DIALECTS_DS_DSATTENTION_H

#include "mlir/IR/BuiltinTypes.h"

namespace deepstep::ds {

/// What ds.attention and its gradients have in common.
struct AttentionSizes {
  int64_t batch, queries, keys;
  int64_t heads;    // Of the query.
  int64_t keyHeads; // Divides `heads`.
  int64_t width;    // Elements of a head.
  mlir::Type elementType;
  bool causal;

  /// Query heads that share a head of keys.
  int64_t getGroup() const { return heads / keyHeads; }
  /// Bytes of the probabilities, which the operation does not store.
  int64_t getProbabilityBytes() const {
    return batch * heads * queries * keys *
           (elementType.getIntOrFloatBitWidth() / 8);
  }
};

/// `query` is [batch, queries, heads, width], `key` [batch, keys, key heads,
/// width].
AttentionSizes getAttentionSizes(mlir::RankedTensorType query,
                                 mlir::RankedTensorType key, bool causal);

} // namespace deepstep::ds

#endif // DEEPSTEP_DIALECTS_DS_DSATTENTION_H
