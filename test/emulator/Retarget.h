//===- Retarget.h - Kernels for the host ------------------ -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_RETARGET_H
#define DEEPSTEP_TEST_EMULATOR_RETARGET_H

#include "Builtins.h"

#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"

#include <vector>

namespace emulator {

/// A kernel of a retargeted module.
struct RetargetedKernel {
  std::string name;
  std::string entry; // void(const void *const *parameters)
  bool cooperates = false;
  unsigned mostThreads = 0; // 0: not said
  std::vector<unsigned> parameterBytes;
};

struct RetargetedModule {
  std::vector<RetargetedKernel> kernels;
  unsigned sharedBytes = 0; // static
};

/// Turns a module for GPUs into one for the host, whose layout and triple it
/// has been given: intrinsics call `builtins`, loads and stores are checked,
/// shared memory is at SharedMemory::base(). Fails with the name of what is
/// not known.
llvm::Expected<RetargetedModule> retarget(llvm::Module &module,
                                          const Builtins &builtins);

} // namespace emulator

#endif // DEEPSTEP_TEST_EMULATOR_RETARGET_H
