//===- AttentionCall.cpp - Attention's calls of the runtime -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionCall.h"
#include "deepstep/Codegen/AttentionDescriptor.h"
#include "deepstep/Codegen/TraceName.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;

namespace deepstep {

ds_rt_attention_desc describeAttention(const ds::AttentionSizes &sizes,
                                       float scale, ds_rt_attention_pass pass,
                                       bool packed) {
  ds_rt_attention_desc desc = {};
  desc.batch = sizes.batch;
  desc.heads = sizes.heads;
  desc.key_heads = sizes.keyHeads;
  desc.queries = sizes.queries;
  desc.keys = sizes.keys;
  desc.width = sizes.width;
  for (int tensor = 0; tensor < DS_RT_ATTENTION_TENSORS; ++tensor) {
    bool isKeys = tensor == DS_RT_ATTENTION_KEY ||
                  tensor == DS_RT_ATTENTION_VALUE ||
                  tensor == DS_RT_ATTENTION_KEY_GRADIENT ||
                  tensor == DS_RT_ATTENTION_VALUE_GRADIENT;
    bool isWhole = packed && tensor != DS_RT_ATTENTION_OUT &&
                   tensor != DS_RT_ATTENTION_OUT_GRADIENT;
    int64_t row = sizes.width * (isWhole  ? sizes.heads + 2 * sizes.keyHeads
                                 : isKeys ? sizes.keyHeads
                                          : sizes.heads);
    int64_t *strides = desc.strides[tensor];
    strides[0] = (isKeys ? sizes.keys : sizes.queries) * row;
    strides[1] = sizes.width;
    strides[2] = row;
  }
  desc.scale = llvm::bit_cast<int32_t>(scale);
  desc.causal = sizes.causal;
  desc.dtype = sizes.elementType.isBF16() ? DS_RT_BF16 : DS_RT_F16;
  desc.pass = pass;
  return desc;
}

/// `buffers` in the order of ds_rt_attention_tensor.
static ds_rt_attention_desc describeBuffers(ds_rt_attention_desc desc,
                                            ValueRange buffers, Value scratch) {
  for (auto [tensor, buffer] : llvm::enumerate(buffers)) {
    // Of [batch, rows, heads, width].
    auto [strides, offset] =
        cast<MemRefType>(buffer.getType()).getStridesAndOffset();
    desc.strides[tensor][0] = strides[0];
    desc.strides[tensor][1] = strides[2];
    desc.strides[tensor][2] = strides[1];
  }
  if (scratch)
    desc.scratch_bytes = ds::getByteSize(cast<MemRefType>(scratch.getType()));
  return desc;
}

ds_rt_attention_desc describe(ds::AttentionForwardOp op) {
  return describeBuffers(
      describeAttention(op.getSizes(), op.getScale().convertToFloat(),
                        DS_RT_ATTENTION_FORWARD),
      {op.getQuery(), op.getKey(), op.getValue(), op.getOut()},
      op.getScratch());
}

ds_rt_attention_desc describe(ds::AttentionBackwardOp op) {
  return describeBuffers(
      describeAttention(op.getSizes(), op.getScale().convertToFloat(),
                        op.getAnyOrder() ? DS_RT_ATTENTION_BACKWARD_ANY_ORDER
                                         : DS_RT_ATTENTION_BACKWARD),
      {op.getQuery(), op.getKey(), op.getValue(), op.getOut(),
       op.getOutGradient(), op.getQueryGradient(), op.getKeyGradient(),
       op.getValueGradient()},
      op.getScratch());
}

Value createDescriptor(Location loc, const ds_rt_attention_desc &desc,
                       RuntimeCallBuilder &calls) {
  SmallVector<int64_t> wide{desc.batch,   desc.heads, desc.key_heads,
                            desc.queries, desc.keys,  desc.width};
  for (const auto &strides : desc.strides)
    llvm::append_range(wide, strides);
  wide.push_back(desc.scratch_bytes);
  return calls.descriptor(loc, wide,
                          {desc.scale, desc.causal, desc.dtype, desc.pass});
}

static std::string getName(StringRef pass, const ds::AttentionSizes &sizes) {
  return llvm::formatv("attention {0} {1}x{2}x{3}x{4}x{5}", pass, sizes.batch,
                       sizes.heads, sizes.queries, sizes.keys, sizes.width);
}

std::string getTraceName(ds::AttentionForwardOp op) {
  return getName("forward", op.getSizes());
}

std::string getTraceName(ds::AttentionBackwardOp op) {
  return getName("backward", op.getSizes());
}

} // namespace deepstep
