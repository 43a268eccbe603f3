//===- Libraries.h - Finding the driver, cuBLASLt and NCCL -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_LIBRARIES_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_LIBRARIES_H

#include "comm/nccl/NcclApi.h"
#include "device/cuda/Blas.h"
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
};

/// Loads the libraries of this system, once. False, and `error` set, if the
/// driver or cuBLASLt is missing or too old.
bool loadLibraries(Libraries &libraries, std::string &error);

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_LIBRARIES_H
