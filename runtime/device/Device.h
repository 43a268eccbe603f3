//===- Device.h - Where a step computes --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// What the runtime needs of a device. The C ABI checks arguments and counts
// bytes, then calls one of these; the semantics are those of
// deepstep/runtime.h. A device writes its own rows of the trace.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_DEVICE_H
#define DEEPSTEP_RUNTIME_DEVICE_DEVICE_H

#include "comm/Communicator.h"
#include "deepstep/runtime.h"

#include <memory>

namespace deepstep::rt {

/// Where a piece lies in its tensor, in bytes. Row i of the piece holds
/// `pieceRow` bytes, of which the first `used` are the tensor's, at
/// i * tensorRow + offset.
struct Place {
  int64_t rows, tensorRow, pieceRow, offset, used;
};

/// Tensors that ranks combine: `count` elements of each rank.
struct Elements {
  ds_rt_dtype dtype;
  int64_t count;
  int64_t bytes() const { return count * ds_rt_dtype_size(dtype); }
};

/// What follows a matrix product, as ds_rt_matmul_epilogue takes it.
struct Epilogue {
  const ds_rt_epilogue &form;
  const void *lhsScale, *rhsScale, *plus, *bias, *preactivation;
  void *extra;
};

class Device {
public:
  explicit Device(bool isGpu) : isGpu(isGpu) {}
  virtual ~Device();

  /// Not a call: launches of host kernels test it.
  const bool isGpu;

  virtual const char *name() const = 0;
  virtual int chip() const = 0;

  virtual char *allocateArena(int64_t bytes) = 0;
  virtual int64_t peakBytes() const = 0;
  virtual int64_t touchedBytes() const = 0;
  virtual int64_t deviceBytes() const = 0;

  virtual void launch(ds_rt_gpu_kernel &kernel, void *const *buffers,
                      int64_t count, int64_t blocks, int64_t threads,
                      int64_t sharedBytes, const char *name) = 0;
  /// `epilogue` is null for the product alone.
  virtual void matmul(const ds_rt_matmul_desc &desc, const Epilogue *epilogue,
                      const void *lhs, const void *rhs, void *result,
                      void *scratch, const char *name) = 0;
  /// `tensors` has a pointer for each ds_rt_attention_tensor of the pass.
  virtual void attention(const ds_rt_attention_desc &desc, void *const *tensors,
                         void *logsumexp, void *scratch, const char *name) = 0;
  /// Scratch bytes, or -1 and why the device has no such call.
  virtual int64_t measureAttention(const ds_rt_attention_desc &desc,
                                   std::string &why) = 0;
  virtual void copy(void *dst, const void *src, int64_t bytes) = 0;
  /// A few bytes, when what was enqueued on the current queue has been done.
  virtual void readScalar(void *dst, const void *src, int64_t bytes) = 0;
  virtual void shard(const Place &place, const void *tensor, void *piece) = 0;
  virtual void unshard(const Place &place, const void *piece, void *tensor) = 0;

  virtual int64_t async(int queue, ds_rt_region region, char *memory,
                        const char *name) = 0;
  virtual void await(int64_t event) = 0;

  /// All ranks have made group `id`, which this rank is in.
  virtual void defineGroup(const Group &group) = 0;
  /// These return the bytes that this rank sends.
  virtual int64_t reduceScatter(const Group &group, ds_rt_reduction reduction,
                                Elements elements, void *src, void *dst,
                                void *scratch) = 0;
  virtual int64_t allGather(const Group &group, Elements elements,
                            const void *src, void *dst) = 0;
  virtual int64_t allReduce(const Group &group, ds_rt_reduction reduction,
                            Elements elements, void *buffer, void *scratch) = 0;
  /// `bytes` is the size of a message. Places are as in a Communicator.
  virtual int64_t allToAll(const Group &group, const void *src, void *dst,
                           int64_t bytes) = 0;
  virtual int64_t broadcast(const Group &group, const void *src, void *dst,
                            int64_t bytes) = 0;
  virtual int64_t permute(const Group &group, const void *src, int target,
                          void *dst, int source, int64_t bytes) = 0;

  /// The time from here on, on the current queue; not 0.
  virtual int64_t startTimer() = 0;
  /// Adds the time since `start` to the context's CommLog, at the latest at the
  /// end of the step. `record` says what took it, as CommLog::add wants it.
  virtual void stopTimer(int64_t start,
                         const ds_rt_collective_record *record) = 0;

  virtual void upload(void *dst, const void *src, int64_t bytes) = 0;
  virtual void download(void *dst, const void *src, int64_t bytes) = 0;
  virtual void run(ds_rt_region step, char *memory) = 0;
  /// Waits for all that was enqueued; the host's queues are idle already.
  virtual void synchronize() = 0;
};

std::unique_ptr<Device> createCpuDevice(ds_rt_context *ctx);

namespace cuda {
struct Libraries;
} // namespace cuda

/// The GPU of this rank, or a failure that says what is missing. Collective.
std::unique_ptr<Device> createCudaDevice(ds_rt_context *ctx,
                                         const ds_rt_options &options,
                                         const cuda::Libraries *libraries);

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_DEVICE_DEVICE_H
