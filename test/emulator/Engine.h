//===- Engine.h - What runs the code of kernels ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_ENGINE_H
#define DEEPSTEP_TEST_EMULATOR_ENGINE_H

#include "device/cuda/Driver.h"

#include <functional>
#include <string>

namespace fake {

/// How a kernel is launched.
struct LaunchShape {
  unsigned grid[3], block[3];
  unsigned sharedBytes; // dynamic
};

class Engine {
public:
  virtual ~Engine() = default;

  /// Null, and why in `problem`, if `image` cannot be loaded.
  virtual deepstep::rt::cuda::ModuleHandle load(const char *image,
                                                std::string &problem) = 0;
  virtual void unload(deepstep::rt::cuda::ModuleHandle module) = 0;
  /// Null if there is none.
  virtual deepstep::rt::cuda::FunctionHandle
  find(deepstep::rt::cuda::ModuleHandle module, const std::string &name) = 0;
  virtual void allowSharedBytes(deepstep::rt::cuda::FunctionHandle function,
                                int bytes) = 0;
  /// What runs `function` on the parameters' present values; null, and why in
  /// `problem`, if it cannot be launched so.
  virtual std::function<void()>
  prepare(deepstep::rt::cuda::FunctionHandle function, const LaunchShape &shape,
          void *const *parameters, std::string &problem) = 0;
};

} // namespace fake

#endif // DEEPSTEP_TEST_EMULATOR_ENGINE_H
