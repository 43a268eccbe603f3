//===- Nesting.h - Text that is nested too deeply ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DRIVER_NESTING_H
#define DEEPSTEP_DRIVER_NESTING_H

#include "llvm/Support/LogicalResult.h"
#include "llvm/Support/MemoryBufferRef.h"

namespace deepstep {

/// MLIR's parser, verifier and printer call themselves for each level of
/// nesting; text of a few thousand levels ends them by overflow of the stack.
inline constexpr int kDeepestNesting = 500;

/// Fails, after an error at the place, if regions, attributes and types in MLIR
/// text are nested deeper than that. Bytecode passes.
llvm::LogicalResult checkNesting(llvm::MemoryBufferRef text);

} // namespace deepstep

#endif // DEEPSTEP_DRIVER_NESTING_H
