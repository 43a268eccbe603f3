//===- Kernels.h - Compiled kernels of a GPU ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_KERNELS_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_KERNELS_H

#include "device/cuda/Session.h"

#include <memory>
#include <mutex>

namespace deepstep::rt::cuda {

/// The image of `module` that suits `chip` best: code of that very chip; else
/// code of the newest chip of the same generation that is not newer; else the
/// newest text (PTX, LLVM IR) that is not newer. Null if there is none.
const ds_rt_image *chooseImage(const ds_rt_gpu_module &module, int chip);

/// Loads modules at their first use.
class Kernels {
public:
  explicit Kernels(const Session &session) : session(session) {}
  ~Kernels();
  Kernels(const Kernels &) = delete;
  Kernels &operator=(const Kernels &) = delete;

  void launch(ds_rt_gpu_kernel &kernel, void *const *buffers, int64_t count,
              int64_t blocks, int64_t threads, int64_t sharedBytes,
              const char *name);

private:
  struct Loaded {
    FunctionHandle function = nullptr;
    int64_t sharedBytes = 0; // that it is allowed to use
  };

  Loaded &load(ds_rt_gpu_kernel &kernel, const char *name);
  ModuleHandle loadModule(ds_rt_gpu_module &module, const char *name);

  const Session &session;
  std::mutex mutex; // guards the members below it and what is loaded
  std::vector<ModuleHandle> modules;
  std::vector<std::unique_ptr<Loaded>> kernels;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_KERNELS_H
