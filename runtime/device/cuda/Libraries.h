//===- Libraries.h - Finding NVIDIA's libraries ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_LIBRARIES_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_LIBRARIES_H

#include "comm/nccl/NcclApi.h"
#include "device/cuda/Blas.h"
#include "device/cuda/Dnn.h"
#include "device/cuda/Driver.h"

#include <string>

namespace deepstep::rt::cuda {

/// Tables of functions. Tests fill them with functions of their own.
struct Libraries {
  const Driver *driver = nullptr;
  const Blas *blas = nullptr;
  const Nccl *nccl = nullptr; // may be absent
  /// Why there is no nccl.
  std::string ncclProblem;
  const Dnn *dnn = nullptr; // loaded by who needs it, if absent
};

/// Loads the libraries of this system, once. False, and `error` set, if the
/// driver or cuBLASLt is missing or too old.
bool loadLibraries(Libraries &libraries, std::string &error);

/// Loads cuDNN, once. Null, and `error` set, if it is missing or too old.
const Dnn *loadDnn(std::string &error);

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_LIBRARIES_H
