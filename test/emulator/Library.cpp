//===- Library.cpp - The emulator as a driver's library -- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Linked as libcuda.so.1, which programs load instead of NVIDIA's.
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "KernelEngine.h"

namespace {

/// The GPU of this process. It is never destroyed: threads may still use it
/// while the process ends.
struct Start {
  Start() {
    auto *cuda = new fake::Cuda;
    cuda->name = "Emulated GPU";
    cuda->failureText = "on the emulated GPU";
    cuda->keepsRecord = false;
    cuda->engine = emulator::createKernelEngine();
  }
} start;

} // namespace
