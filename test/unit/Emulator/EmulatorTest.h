//===- EmulatorTest.h - Kernels as text ------------------ -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_UNIT_EMULATOR_EMULATORTEST_H
#define DEEPSTEP_TEST_UNIT_EMULATOR_EMULATORTEST_H

#include "FakeCuda.h"
#include "KernelEngine.h"

#include <cstring>
#include <gtest/gtest.h>

/// Runs kernels that are given as LLVM IR by the driver's functions.
class EmulatorTest : public testing::Test {
protected:
  using Driver = deepstep::rt::cuda::Driver;
  using FunctionHandle = deepstep::rt::cuda::FunctionHandle;
  using ModuleHandle = deepstep::rt::cuda::ModuleHandle;

  EmulatorTest() {
    cuda.engine = emulator::createKernelEngine();
    driver.cuStreamCreate(&stream, deepstep::rt::cuda::streamNonBlocking);
  }
  ~EmulatorTest() override {
    for (deepstep::rt::cuda::DevicePointer pointer : allocations)
      driver.cuMemFree(pointer);
    driver.cuModuleUnload(module);
  }

  /// A module with the kernel @k; its parameters are %a, %b, ... as
  /// `parameters` says. Returns the log if it cannot be loaded.
  std::string load(const std::string &parameters, const std::string &body,
                   const std::string &declarations) {
    std::string text = declarations + "\ndefine ptx_kernel void @k(" +
                       parameters + ") {\n" + body + "\n}\n";
    char log[1024] = {};
    int options[] = {deepstep::rt::cuda::jitErrorLogBuffer,
                     deepstep::rt::cuda::jitErrorLogBufferSizeBytes};
    void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1)};
    int code =
        driver.cuModuleLoadDataEx(&module, text.c_str(), 2, options, values);
    if (code == 0)
      EXPECT_EQ(driver.cuModuleGetFunction(&kernel, module, "k"), 0);
    return log;
  }

  template <typename T> T *allocate(size_t count) {
    deepstep::rt::cuda::DevicePointer pointer = 0;
    driver.cuMemAlloc(&pointer, count * sizeof(T));
    allocations.push_back(pointer);
    return reinterpret_cast<T *>(pointer);
  }

  /// The error code. Parameters are pointers.
  int launch(std::vector<void *> parameters, unsigned threads = 32,
             unsigned blocks = 1, unsigned sharedBytes = 0) {
    std::vector<void *> places;
    for (void *&parameter : parameters)
      places.push_back(&parameter);
    return driver.cuLaunchKernel(kernel, blocks, 1, 1, threads, 1, 1,
                                 sharedBytes, stream, places.data(), nullptr);
  }

  fake::Cuda cuda;
  const Driver &driver = *fake::driverTable();
  deepstep::rt::cuda::StreamHandle stream = nullptr;
  ModuleHandle module = nullptr;
  FunctionHandle kernel = nullptr;
  std::vector<deepstep::rt::cuda::DevicePointer> allocations;
};

#endif // DEEPSTEP_TEST_UNIT_EMULATOR_EMULATORTEST_H
