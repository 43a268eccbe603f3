//===- TraceName.h - What work is called in traces --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_TRACENAME_H
#define DEEPSTEP_CODEGEN_TRACENAME_H

#include "dialects/ds/Ds.h"

namespace deepstep {

/// "matmul 1x4x8x2": batch, rows, columns and the length of a sum; behind it
/// the parts of an epilogue, such as "bias gelu saved". Kernels are called by
/// their functions' names.
std::string getTraceName(ds::MatmulOp op);
/// "attention forward 8x12x1024x1024x64": batch, heads, queries, keys and
/// width.
std::string getTraceName(ds::AttentionForwardOp op);
std::string getTraceName(ds::AttentionBackwardOp op);

} // namespace deepstep

#endif // DEEPSTEP_CODEGEN_TRACENAME_H
