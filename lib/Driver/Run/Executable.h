//===- Executable.h - From a model file to a callable step ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_EXECUTABLE_H
#define DEEPSTEP_LIB_DRIVER_RUN_EXECUTABLE_H

#include "Flops.h"
#include "deepstep/Codegen/Cpu/Jit.h"
#include "deepstep/Driver/Pipeline.h"
#include "deepstep/Driver/Program.h"

namespace deepstep::run {

/// A compiled step and what the launcher must know of it.
struct Executable {
  using Step = void (*)(ds_rt_context *context, char *memory);

  Program program;
  std::unique_ptr<cpu::Jit> code;
  Step step = nullptr;
  /// A hash of the program's text, equal on ranks that run the same.
  uint64_t hash = 0;
  /// Its operations, if they were counted.
  StepFlops flops;
  /// Seconds of each phase, in order.
  PhaseTimes times;
};

/// Compiles the file `path` of any level: level 0 by `options`, a ds.program as
/// it is, level 4 too, and counts its operations if `countsWork`. `threads`
/// compile at once. Returns nothing after an error; diagnostics are written to
/// `messages`.
std::optional<Executable> compile(llvm::StringRef path,
                                  const CompileOptions &options,
                                  bool countsWork, unsigned threads,
                                  llvm::raw_ostream &messages);

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_EXECUTABLE_H
