//===- Driver.h - What we use of the CUDA driver -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Machines that build this have no CUDA headers and those that run it perhaps
// no driver. So the few types, constants and functions that we use are declared
// here, with the values and layouts of cuda.h, and found in libcuda.so.1 when
// they are needed. A unit test compares them with cuda.h where that exists.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_DRIVER_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_DRIVER_H

#include <cstddef>
#include <cstdint>

namespace deepstep::rt::cuda {

/// Enumerations of C have the size of an int.
using Result = int;
using DeviceId = int;
using DevicePointer = unsigned long long;

/// Handles: pointers to structures of the driver.
using ContextHandle = struct ContextObject *;
using ModuleHandle = struct ModuleObject *;
using FunctionHandle = struct FunctionObject *;
using StreamHandle = struct StreamObject *;
using EventHandle = struct EventObject *;
using GraphHandle = struct GraphObject *;
using GraphExecHandle = struct GraphExecObject *;

constexpr Result success = 0;
constexpr unsigned streamNonBlocking = 1;
constexpr unsigned eventDefault = 0;
constexpr unsigned eventDisableTiming = 2;
constexpr unsigned hostAllocPortable = 1;
constexpr int captureModeRelaxed = 2;
constexpr int attributeMajor = 75; // CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_*
constexpr int attributeMinor = 76;
constexpr int functionMaxDynamicSharedBytes = 8;
constexpr int memoryTypeDevice = 2;
constexpr int jitErrorLogBuffer = 5;
constexpr int jitErrorLogBufferSizeBytes = 6;

/// CUuuid.
struct Uuid {
  char bytes[16];
};

/// CUDA_MEMCPY2D.
struct Copy2D {
  size_t srcXInBytes, srcY;
  int srcMemoryType;
  const void *srcHost;
  DevicePointer srcDevice;
  void *srcArray;
  size_t srcPitch;
  size_t dstXInBytes, dstY;
  int dstMemoryType;
  void *dstHost;
  DevicePointer dstDevice;
  void *dstArray;
  size_t dstPitch;
  size_t widthInBytes, height;
};

/// The driver's functions. Members are named as cuda.h names them; the
/// library's names, some with versions, are in Driver.def.
struct Driver {
#define DEEPSTEP_DRIVER_CALL(name, symbol, ...) Result (*name)(__VA_ARGS__);
#include "device/cuda/Driver.def"
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_DRIVER_H
