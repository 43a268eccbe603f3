//===- AttentionDescriptor.h - Attention for the runtime --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_ATTENTIONDESCRIPTOR_H
#define DEEPSTEP_CODEGEN_ATTENTIONDESCRIPTOR_H

#include "deepstep/runtime.h"
#include "dialects/ds/DsAttention.h"

namespace deepstep {

/// What the runtime is told of attention whose tensors are all dense, or of
/// which query, key and value, and their gradients, are heads of one `packed`
/// tensor.
ds_rt_attention_desc describeAttention(const ds::AttentionSizes &sizes,
                                       float scale, ds_rt_attention_pass pass,
                                       bool packed = false);

} // namespace deepstep

#endif // DEEPSTEP_CODEGEN_ATTENTIONDESCRIPTOR_H
