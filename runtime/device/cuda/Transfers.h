//===- Transfers.h - Copies from and to a GPU --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_TRANSFERS_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_TRANSFERS_H

#include "device/cuda/Session.h"

#include <memory>

namespace deepstep::rt::cuda {

/// Everything that moves bytes and computes nothing.
class Transfers {
public:
  explicit Transfers(const Session &session) : session(session) {}
  ~Transfers();
  Transfers(const Transfers &) = delete;
  Transfers &operator=(const Transfers &) = delete;

  /// Between pageable host memory and the arena, done on return.
  void upload(void *dst, const void *src, int64_t bytes);
  void download(void *dst, const void *src, int64_t bytes);

  /// These are enqueued on the current stream and stay in the arena.
  void copy(void *dst, const void *src, int64_t bytes);
  void shard(const Place &place, const void *tensor, void *piece);
  void unshard(const Place &place, const void *piece, void *tensor);

private:
  /// Two halves of pinned memory take turns: while the GPU moves one, the host
  /// copies the other.
  struct Half {
    std::unique_ptr<PinnedBuffer> buffer;
    EventHandle moved = nullptr;
  };
  static constexpr int64_t halfBytes = 4 << 20;

  Half &half(int64_t index);
  void waitFor(const Half &half, const char *about) const;
  void copyRows(DevicePointer dst, int64_t dstRow, DevicePointer src,
                int64_t srcRow, int64_t width, int64_t rows,
                const char *about) const;

  const Session &session;
  Half halves[2];
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_TRANSFERS_H
