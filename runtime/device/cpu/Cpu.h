//===- Cpu.h - The parts of the CPU device -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CPU_CPU_H
#define DEEPSTEP_RUNTIME_DEVICE_CPU_CPU_H

#include "device/Device.h"

#include <vector>

namespace deepstep::rt::cpu {

void matmul(ds_rt_context *ctx, const ds_rt_matmul_desc *desc, const void *lhs,
            const void *rhs, void *result, void *scratch, const char *name);
void copy(ds_rt_context *ctx, void *dst, const void *src, int64_t bytes);
void shard(ds_rt_context *ctx, const Place &place, const void *tensor,
           void *piece);
void unshard(ds_rt_context *ctx, const Place &place, const void *piece,
             void *tensor);

/// The planned memory: pages that the system gives when they are touched.
class Arenas {
public:
  Arenas() = default;
  ~Arenas();
  Arenas(const Arenas &) = delete;
  Arenas &operator=(const Arenas &) = delete;

  char *allocate(ds_rt_context *ctx, int64_t bytes);
  int64_t totalBytes() const;
  int64_t touchedBytes() const;

private:
  struct Arena {
    char *base = nullptr;
    int64_t bytes = 0;  // as requested
    int64_t mapped = 0; // in whole pages
  };
  std::vector<Arena> arenas;
};

} // namespace deepstep::rt::cpu

#endif // DEEPSTEP_RUNTIME_DEVICE_CPU_CPU_H
