//===- Kernels.cpp - Compiled kernels of a GPU -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Kernels.h"

#include <climits>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

/// More dynamic shared memory than this must be asked for.
static constexpr int64_t ordinarySharedBytes = 48 * 1024;

const ds_rt_image *
deepstep::rt::cuda::chooseImage(const ds_rt_gpu_module &module, int chip) {
  const ds_rt_image *binary = nullptr, *text = nullptr;
  for (int64_t i = 0; i < module.count; ++i) {
    const ds_rt_image &image = module.images[i];
    if (image.chip > chip)
      continue;
    bool isText = image.kind != DS_RT_CUBIN;
    if (!isText && image.chip / 10 != chip / 10)
      continue;
    const ds_rt_image *&best = isText ? text : binary;
    if (!best || image.chip > best->chip)
      best = &image;
  }
  return binary ? binary : text;
}

static const char *describeKind(const ds_rt_image &image) {
  switch (image.kind) {
  case DS_RT_PTX:
    return "PTX of ";
  case DS_RT_LLVM_IR:
    return "LLVM IR of ";
  default:
    return "";
  }
}

/// "sm_80, sm_90, PTX of sm_90".
static std::string listChips(const ds_rt_gpu_module &module) {
  std::string text;
  for (int64_t i = 0; i < module.count; ++i)
    text += (i ? ", " : "") + std::string(describeKind(module.images[i])) +
            "sm_" + std::to_string(module.images[i].chip);
  return text.empty() ? "none" : text;
}

Kernels::~Kernels() {
  for (ModuleHandle module : modules)
    session.driver.cuModuleUnload(module);
}

ModuleHandle Kernels::loadModule(ds_rt_gpu_module &module, const char *name) {
  if (module.loaded)
    return static_cast<ModuleHandle>(module.loaded);
  const ds_rt_image *image = chooseImage(module, session.chip());
  if (!image)
    fail(session.ctx,
         "kernel '%s' is not compiled for this GPU, %s (sm_%d); the program "
         "has: %s",
         name, session.name().c_str(), session.chip(),
         listChips(module).c_str());
  // The driver reads text up to a zero byte, which an image need not have.
  std::string copy;
  const void *data = image->data;
  if (image->kind != DS_RT_CUBIN) {
    copy.assign(static_cast<const char *>(image->data), image->bytes);
    data = copy.c_str();
  }
  char log[2048] = {};
  int options[] = {jitErrorLogBuffer, jitErrorLogBufferSizeBytes};
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log) - 1)};
  ModuleHandle handle = nullptr;
  std::string about = std::string("kernel '") + name + "'";
  Result code =
      session.driver.cuModuleLoadDataEx(&handle, data, 2, options, values);
  if (code != success && log[0])
    about += std::string(": ") + log;
  session.check(code, "cuModuleLoadDataEx", about.c_str());
  modules.push_back(handle);
  module.loaded = handle;
  return handle;
}

Kernels::Loaded &Kernels::load(ds_rt_gpu_kernel &kernel, const char *name) {
  if (kernel.loaded)
    return *static_cast<Loaded *>(kernel.loaded);
  ModuleHandle module = loadModule(*kernel.module, name);
  auto loaded = std::make_unique<Loaded>();
  session.check(session.driver.cuModuleGetFunction(&loaded->function, module,
                                                   kernel.entry),
                "cuModuleGetFunction", kernel.entry);
  loaded->sharedBytes = ordinarySharedBytes;
  kernel.loaded = loaded.get();
  kernels.push_back(std::move(loaded));
  return *static_cast<Loaded *>(kernel.loaded);
}

void Kernels::launch(ds_rt_gpu_kernel &kernel, void *const *buffers,
                     int64_t count, int64_t blocks, int64_t threads,
                     int64_t sharedBytes, const char *name) {
  if (blocks > INT_MAX || threads > 1024 || sharedBytes > INT_MAX ||
      sharedBytes < 0)
    fail(session.ctx,
         "kernel '%s' cannot be launched with %lld blocks of %lld threads and "
         "%lld bytes of shared memory",
         name, static_cast<long long>(blocks), static_cast<long long>(threads),
         static_cast<long long>(sharedBytes));
  FunctionHandle function;
  {
    std::lock_guard<std::mutex> lock(mutex);
    Loaded &loaded = load(kernel, name);
    function = loaded.function;
    if (sharedBytes > loaded.sharedBytes) {
      session.check(session.driver.cuFuncSetAttribute(
                        function, functionMaxDynamicSharedBytes,
                        static_cast<int>(sharedBytes)),
                    "cuFuncSetAttribute", name);
      loaded.sharedBytes = sharedBytes;
    }
  }
  // A parameter is given by the address of its value.
  std::vector<void *> parameters(count);
  for (int64_t i = 0; i < count; ++i)
    parameters[i] = const_cast<void **>(&buffers[i]);
  session.check(session.driver.cuLaunchKernel(
                    function, static_cast<unsigned>(blocks), 1, 1,
                    static_cast<unsigned>(threads), 1, 1,
                    static_cast<unsigned>(sharedBytes), session.stream(),
                    parameters.data(), nullptr),
                "cuLaunchKernel", name);
}
