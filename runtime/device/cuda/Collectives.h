//===- Collectives.h - Tensors of GPUs to other ranks ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_COLLECTIVES_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_COLLECTIVES_H

#include "device/cuda/Libraries.h"
#include "device/cuda/Session.h"

#include <memory>

namespace deepstep::rt::cuda {

/// Collectives over groups of two and more ranks, on the current stream. The
/// layouts are those of deepstep/runtime.h.
class Collectives {
public:
  virtual ~Collectives();

  /// True if calls only enqueue; false if they keep the calling thread.
  virtual bool onlyEnqueue() const = 0;

  /// False if the transport has no such reduction.
  virtual bool canReduce(ds_rt_reduction reduction,
                         ds_rt_dtype dtype) const = 0;

  /// An arena that collectives will read and write.
  virtual char *allocateArena(int64_t bytes) = 0;

  /// Called by all ranks of the group, in the same order everywhere.
  virtual void defineGroup(const Group &group) = 0;
  virtual void reduceScatter(const Group &group, ds_rt_reduction reduction,
                             Elements elements, const void *src, void *dst) = 0;
  virtual void allGather(const Group &group, Elements elements, const void *src,
                         void *dst) = 0;
  virtual void allReduce(const Group &group, ds_rt_reduction reduction,
                         Elements elements, void *buffer) = 0;

  /// Messages of `bytes` bytes between places of the group, as those of a
  /// Communicator.
  virtual void allToAll(const Group &group, const void *src, void *dst,
                        int64_t bytes) = 0;
  virtual void broadcast(const Group &group, const void *src, void *dst,
                         int64_t bytes) = 0;
  virtual void permute(const Group &group, const void *src, int target,
                       void *dst, int source, int64_t bytes) = 0;
};

/// NCCL.
std::unique_ptr<Collectives> createNcclCollectives(Session &session,
                                                   const Nccl &nccl);

/// The rings of the communicator, through pinned host memory.
std::unique_ptr<Collectives> createStagedCollectives(Session &session);

/// What `transport` asks for, or what suits these ranks; null for one rank.
/// Rank 0 says which. Collective.
std::unique_ptr<Collectives> createCollectives(Session &session,
                                               const Libraries &libraries,
                                               ds_rt_transport transport);

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_COLLECTIVES_H
