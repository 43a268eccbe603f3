//===- AttentionCall.h - Attention's calls of the runtime -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_ATTENTIONCALL_H
#define DEEPSTEP_LIB_CODEGEN_ATTENTIONCALL_H

#include "RuntimeCalls.h"
#include "deepstep/runtime.h"
#include "dialects/ds/Ds.h"

namespace deepstep {

/// What the runtime is told of a call, strides of its buffers included.
ds_rt_attention_desc describe(ds::AttentionForwardOp op);
ds_rt_attention_desc describe(ds::AttentionBackwardOp op);

/// The descriptor as a constant of the host's program.
mlir::Value createDescriptor(mlir::Location loc,
                             const ds_rt_attention_desc &desc,
                             RuntimeCallBuilder &calls);

} // namespace deepstep

#endif // DEEPSTEP_LIB_CODEGEN_ATTENTIONCALL_H
