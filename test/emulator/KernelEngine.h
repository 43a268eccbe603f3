//===- KernelEngine.h - Runs kernels that are LLVM IR ---- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_KERNELENGINE_H
#define DEEPSTEP_TEST_EMULATOR_KERNELENGINE_H

#include "Engine.h"

#include <memory>

namespace emulator {

/// An engine for modules of LLVM IR, which it compiles for the host. Faults
/// become failures of fake::active.
std::unique_ptr<fake::Engine> createKernelEngine();

} // namespace emulator

#endif // DEEPSTEP_TEST_EMULATOR_KERNELENGINE_H
