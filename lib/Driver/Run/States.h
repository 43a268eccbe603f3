//===- States.h - States between the arena and files ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_STATES_H
#define DEEPSTEP_LIB_DRIVER_RUN_STATES_H

#include "HostArena.h"
#include "llvm/Support/Error.h"

namespace deepstep::run {

/// Gives every state of `program` its first value: numbers fill, names are read
/// from the safetensors file `path` (may be empty if no state needs one), of
/// which a rank reads only its piece. The arena must be new, that is, zero.
/// Warnings (tensors of the file that no state wants) are appended to
/// `warnings`.
llvm::Error loadStates(const Program &program, llvm::StringRef path, int rank,
                       HostArena &arena, std::vector<std::string> &warnings);

/// Writes the whole tensors of parameters and buffers, or of all states but
/// constants, to the safetensors file `path` on rank 0. Collective: all ranks
/// call it.
llvm::Error saveStates(const Program &program, ds_rt_context *context,
                       HostArena &arena, llvm::StringRef path, bool onlyModel);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_STATES_H
