//===- Session.h - The GPU of this rank --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// The primary context of one GPU, a stream per queue, and how its failures are
// told. The current stream is that of the thread's current queue.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_SESSION_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_SESSION_H

#include "core/Context.h"
#include "device/cuda/Driver.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace deepstep::rt::cuda {

inline DevicePointer address(const void *pointer) {
  return reinterpret_cast<DevicePointer>(pointer);
}

/// Where arenas come from and go back to, which is behind the end of all that
/// used them.
struct MemorySource {
  std::function<DevicePointer(size_t bytes, const char *about)> allocate;
  std::function<void(DevicePointer)> release;
};

class Session {
public:
  /// Chooses the GPU by this rank's number on its machine.
  Session(ds_rt_context *ctx, const Driver &driver);
  ~Session();
  Session(const Session &) = delete;
  Session &operator=(const Session &) = delete;

  ds_rt_context *const ctx;
  const Driver &driver;

  /// Ends the job with a message that names `call` of the driver, what it was
  /// `about` (a kernel, a product, a purpose) and the error unless `code` is
  /// success.
  void check(Result code, const char *call, const char *about) const {
    if (code != success)
      reportFailure(code, call, about);
  }

  /// Wait behind each piece of work, so that a failure names the one that
  /// failed and not the end of the step: DEEPSTEP_SYNCHRONIZE=1.
  const bool waitsAlways;

  const std::string &name() const { return deviceName; }
  int chip() const { return deviceChip; }
  const Uuid &uuid() const { return deviceUuid; }

  /// Makes the calling thread one that may use the GPU.
  void makeCurrent() const;
  StreamHandle stream() const { return streams[currentQueue()]; }
  StreamHandle stream(int queue) const { return streams[queue]; }
  /// Waits for all work of the current stream.
  void synchronize(const char *about) const;

  /// Zeroes memory of the arena, on the current stream.
  void zero(void *dst, int64_t bytes, const char *about) const {
    check(driver.cuMemsetD8Async(address(dst), 0, bytes, stream()),
          "cuMemsetD8Async", about);
  }

  char *allocate(int64_t bytes);
  /// The same from `source` instead of the driver.
  char *allocate(int64_t bytes, const MemorySource &source);
  bool owns(const void *pointer) const;
  int64_t allocatedBytes() const;
  /// Growth of the GPU's used memory by allocate().
  int64_t grownBytes() const { return grown; }

private:
  [[noreturn]] void reportFailure(Result code, const char *call,
                                  const char *about) const;
  int64_t usedBytes() const;

  struct Arena {
    DevicePointer base;
    int64_t bytes;
    std::function<void(DevicePointer)> release;
  };
  DeviceId device = 0;
  ContextHandle context = nullptr;
  std::string deviceName;
  int deviceChip = 0;
  Uuid deviceUuid = {};
  std::array<StreamHandle, queueCount> streams = {};
  std::vector<Arena> arenas;
  int64_t grown = 0;
};

/// Host memory that the GPU reads and writes by itself.
class PinnedBuffer {
public:
  PinnedBuffer(const Session &session, int64_t bytes, const char *about);
  ~PinnedBuffer() { session.driver.cuMemFreeHost(memory); }
  PinnedBuffer(const PinnedBuffer &) = delete;
  PinnedBuffer &operator=(const PinnedBuffer &) = delete;

  char *data() const { return static_cast<char *>(memory); }
  int64_t size() const { return bytes; }

private:
  const Session &session;
  int64_t bytes;
  void *memory = nullptr;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_SESSION_H
