//===- CudaDevice.cpp - Steps on a CUDA GPU ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Attention.h"
#include "device/cuda/Collectives.h"
#include "device/cuda/Kernels.h"
#include "device/cuda/Products.h"
#include "device/cuda/Replay.h"
#include "device/cuda/Streams.h"
#include "device/cuda/Transfers.h"

#include <cstdio>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

namespace {

class CudaDevice : public Device {
public:
  CudaDevice(ds_rt_context *ctx, const Libraries &libraries,
             const ds_rt_options &options)
      : Device(/*isGpu=*/true), session(ctx, *libraries.driver),
        timeline(session), kernels(session),
        products(session, *libraries.blas, options.tune != 0),
        attentions(session, libraries.dnn), transfers(session),
        collectives(
            createCollectives(session, libraries,
                              static_cast<ds_rt_transport>(options.transport))),
        streams(session, timeline,
                /*onThreads=*/collectives && !collectives->onlyEnqueue()),
        replay(session) {}
  ~CudaDevice() override { session.makeCurrent(); }

  const char *name() const override { return session.name().c_str(); }
  int chip() const override { return session.chip(); }

  char *allocateArena(int64_t bytes) override {
    return collectives ? collectives->allocateArena(bytes)
                       : session.allocate(bytes);
  }
  int64_t peakBytes() const override { return session.allocatedBytes(); }
  int64_t touchedBytes() const override { return -1; }
  int64_t deviceBytes() const override { return session.grownBytes(); }

  void launch(ds_rt_gpu_kernel &kernel, void *const *buffers, int64_t count,
              int64_t blocks, int64_t threads, int64_t sharedBytes,
              const char *name) override {
    Timeline::Scope scope(timeline, name);
    kernels.launch(kernel, buffers, count, blocks, threads, sharedBytes, name);
  }
  void matmul(const ds_rt_matmul_desc &desc, const Epilogue *epilogue,
              const void *lhs, const void *rhs, void *result, void *scratch,
              const char *name) override {
    Timeline::Scope scope(timeline, name);
    products.multiply(desc, epilogue, lhs, rhs, result, scratch, name);
  }
  void attention(const ds_rt_attention_desc &desc, void *const *tensors,
                 void *logsumexp, void *scratch, const char *name) override {
    Timeline::Scope scope(timeline, name);
    attentions.run(desc, tensors, logsumexp, scratch, name);
  }
  int64_t measureAttention(const ds_rt_attention_desc &desc,
                           std::string &why) override {
    return attentions.measure(desc, why);
  }
  void copy(void *dst, const void *src, int64_t bytes) override {
    Timeline::Scope scope(timeline, "copy", bytes);
    transfers.copy(dst, src, bytes);
  }
  void readScalar(void *dst, const void *src, int64_t bytes) override {
    replay.refuse();
    transfers.download(dst, src, bytes);
  }
  void shard(const Place &place, const void *tensor, void *piece) override {
    Timeline::Scope scope(timeline, "shard", place.rows * place.pieceRow);
    transfers.shard(place, tensor, piece);
  }
  void unshard(const Place &place, const void *piece, void *tensor) override {
    Timeline::Scope scope(timeline, "unshard", place.rows * place.used);
    transfers.unshard(place, piece, tensor);
  }

  int64_t async(int queue, ds_rt_region region, char *memory,
                const char *name) override {
    return streams.async(queue, region, memory, name);
  }
  void await(int64_t event) override { streams.await(event); }

  void defineGroup(const Group &group) override {
    if (collectives)
      collectives->defineGroup(group);
  }
  int64_t reduceScatter(const Group &group, ds_rt_reduction reduction,
                        Elements elements, void *src, void *dst,
                        void *) override {
    int64_t sent = (group.size() - 1) * elements.bytes();
    Timeline::Scope scope(timeline, "reduce_scatter", sent);
    if (elements.count > 0 && group.size() > 1)
      forReduction(reduction, elements.dtype)
          .reduceScatter(group, reduction, elements, src, dst);
    else if (elements.count > 0 && src != dst)
      transfers.copy(dst, src, elements.bytes());
    return sent;
  }
  int64_t allGather(const Group &group, Elements elements, const void *src,
                    void *dst) override {
    int64_t sent = (group.size() - 1) * elements.bytes();
    Timeline::Scope scope(timeline, "all_gather", sent);
    if (elements.count > 0 && group.size() > 1)
      collectives->allGather(group, elements, src, dst);
    else if (elements.count > 0 && src != dst)
      transfers.copy(dst, src, elements.bytes());
    return sent;
  }
  int64_t allReduce(const Group &group, ds_rt_reduction reduction,
                    Elements elements, void *buffer, void *) override {
    int64_t sent = 2 * (group.size() - 1) * elements.bytes();
    Timeline::Scope scope(timeline, "all_reduce", sent);
    if (elements.count > 0 && group.size() > 1)
      forReduction(reduction, elements.dtype)
          .allReduce(group, reduction, elements, buffer);
    return sent;
  }
  int64_t allToAll(const Group &group, const void *src, void *dst,
                   int64_t bytes) override {
    int64_t sent = (group.size() - 1) * bytes;
    Timeline::Scope scope(timeline, "all_to_all", sent);
    if (bytes > 0 && group.size() > 1)
      collectives->allToAll(group, src, dst, bytes);
    else if (bytes > 0)
      transfers.copy(dst, src, bytes);
    return sent;
  }
  int64_t broadcast(const Group &group, const void *src, void *dst,
                    int64_t bytes) override {
    Timeline::Scope scope(timeline, "broadcast", bytes);
    if (bytes > 0 && group.size() > 1)
      collectives->broadcast(group, src, dst, bytes);
    else if (bytes > 0)
      transfers.copy(dst, src, bytes);
    return group.place == 0 ? (group.size() - 1) * bytes : 0;
  }
  int64_t permute(const Group &group, const void *src, int target, void *dst,
                  int source, int64_t bytes) override {
    Timeline::Scope scope(timeline, "permute", bytes);
    if (bytes > 0 && group.size() > 1)
      collectives->permute(group, src, target, dst, source, bytes);
    else if (bytes > 0 && source < 0)
      session.zero(dst, bytes, "permute");
    else if (bytes > 0)
      transfers.copy(dst, src, bytes);
    return target < 0 || target == group.place ? 0 : bytes;
  }

  int64_t startTimer() override { return timeline.startTimer(); }
  void stopTimer(int64_t start,
                 const ds_rt_collective_record *record) override {
    timeline.stopTimer(start, record);
  }

  void upload(void *dst, const void *src, int64_t bytes) override {
    transfers.upload(dst, src, bytes);
  }
  void download(void *dst, const void *src, int64_t bytes) override {
    transfers.download(dst, src, bytes);
  }

  void run(ds_rt_region step, char *memory) override {
    bool canReplay = !timeline.hasTrace() && !session.ctx->commLog.isOn() &&
                     !session.waitsAlways &&
                     (!collectives || collectives->onlyEnqueue());
    if (canReplay)
      replay.run(step, memory);
    else
      step(session.ctx, memory);
    synchronize();
  }

  void synchronize() override {
    // All other streams have been awaited by the one of the step, or have
    // nothing to do with it, as after a failure.
    session.synchronize("the step");
    timeline.flush();
  }

private:
  /// NCCL has not all reductions. The others go through the host, which a graph
  /// cannot.
  Collectives &forReduction(ds_rt_reduction reduction, ds_rt_dtype dtype) {
    if (collectives->canReduce(reduction, dtype))
      return *collectives;
    replay.refuse();
    if (!staged) {
      staged = createStagedCollectives(session);
      if (session.ctx->comm->rank() == 0)
        std::fprintf(stderr,
                     "ds-run: a reduction over ranks that NCCL has not (%s) "
                     "goes through host memory\n",
                     reduction >= DS_RT_AND ? "of bits" : "of 16-bit integers");
    }
    return *staged;
  }

  // Those behind use those before.
  Session session;
  Timeline timeline;
  Kernels kernels;
  Products products;
  Attention attentions;
  Transfers transfers;
  std::unique_ptr<Collectives> collectives;
  std::unique_ptr<Collectives> staged; // what NCCL has not
  Streams streams;
  Replay replay;
};

} // namespace

std::unique_ptr<Device>
deepstep::rt::createCudaDevice(ds_rt_context *ctx, const ds_rt_options &options,
                               const cuda::Libraries *libraries) {
  cuda::Libraries found;
  std::string error;
  if (!libraries && !cuda::loadLibraries(found, error))
    fail(ctx, "%s", error.c_str());
  return std::make_unique<CudaDevice>(ctx, libraries ? *libraries : found,
                                      options);
}
