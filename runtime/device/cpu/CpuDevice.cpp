//===- CpuDevice.cpp - Steps on the cores of this machine --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Context.h"
#include "device/cpu/Cpu.h"

#include <cstring>

using namespace deepstep::rt;

Device::~Device() = default;

namespace {

class CpuDevice : public Device {
public:
  explicit CpuDevice(ds_rt_context *ctx) : Device(/*isGpu=*/false), ctx(ctx) {}

  const char *name() const override { return "cpu"; }
  int chip() const override { return 0; }

  char *allocateArena(int64_t bytes) override {
    return arenas.allocate(ctx, bytes);
  }
  int64_t peakBytes() const override { return arenas.totalBytes(); }
  int64_t touchedBytes() const override { return arenas.touchedBytes(); }
  int64_t deviceBytes() const override { return -1; }

  void launch(ds_rt_gpu_kernel &, void *const *, int64_t, int64_t, int64_t,
              int64_t, const char *name) override {
    fail(ctx, "kernel '%s' is compiled for GPUs; run with --device=cuda", name);
  }
  void matmul(const ds_rt_matmul_desc &desc, const Epilogue *epilogue,
              const void *lhs, const void *rhs, void *result, void *scratch,
              const char *name) override {
    if (epilogue)
      fail(ctx, "%s has an epilogue, which only GPUs compute", name);
    cpu::matmul(ctx, &desc, lhs, rhs, result, scratch, name);
  }
  void attention(const ds_rt_attention_desc &, void *const *, void *, void *,
                 const char *name) override {
    fail(ctx, "%s is compiled for GPUs; run with --device=cuda", name);
  }
  int64_t measureAttention(const ds_rt_attention_desc &,
                           std::string &why) override {
    why = "CPUs have no library for it";
    return -1;
  }
  void copy(void *dst, const void *src, int64_t bytes) override {
    cpu::copy(ctx, dst, src, bytes);
  }
  void shard(const Place &place, const void *tensor, void *piece) override {
    cpu::shard(ctx, place, tensor, piece);
  }
  void unshard(const Place &place, const void *piece, void *tensor) override {
    cpu::unshard(ctx, place, piece, tensor);
  }

  int64_t async(int queue, ds_rt_region region, char *memory,
                const char *name) override {
    return ctx->queues.post(queue, {ctx, region, memory, name},
                            ctx->trace.get());
  }
  void await(int64_t event) override {
    if (!ctx->queues.isValid(event))
      fail(ctx, "await of an event that does not exist (%lld)",
           static_cast<long long>(event));
    if (Queues::queueOf(event) == currentQueue())
      fail(ctx, "queue '%s' waits for its own work", queueName(currentQueue()));
    TraceScope scope(ctx->trace.get(), "await");
    ctx->queues.await(event);
  }

  void defineGroup(const Group &) override {}
  int64_t reduceScatter(const Group &group, ds_rt_reduction reduction,
                        Elements elements, void *src, void *dst,
                        void *scratch) override {
    TraceScope scope(ctx->trace.get(), "reduce_scatter",
                     (group.size() - 1) * elements.bytes());
    return ctx->comm->reduceScatter(group, reduction, elements.dtype, src, dst,
                                    scratch, elements.count);
  }
  int64_t allGather(const Group &group, Elements elements, const void *src,
                    void *dst) override {
    TraceScope scope(ctx->trace.get(), "all_gather",
                     (group.size() - 1) * elements.bytes());
    return ctx->comm->allGather(group, elements.dtype, src, dst,
                                elements.count);
  }
  int64_t allReduce(const Group &group, ds_rt_reduction reduction,
                    Elements elements, void *buffer, void *scratch) override {
    TraceScope scope(ctx->trace.get(), "all_reduce",
                     2 * (group.size() - 1) * elements.bytes());
    char *own = static_cast<char *>(buffer) + group.place * elements.bytes();
    int64_t sent = ctx->comm->reduceScatter(
        group, reduction, elements.dtype, buffer, own, scratch, elements.count);
    return sent + ctx->comm->allGather(group, elements.dtype, own, buffer,
                                       elements.count);
  }

  int64_t allToAll(const Group &group, const void *src, void *dst,
                   int64_t bytes) override {
    TraceScope scope(ctx->trace.get(), "all_to_all",
                     (group.size() - 1) * bytes);
    return ctx->comm->allToAll(group, src, dst, bytes);
  }
  int64_t broadcast(const Group &group, const void *src, void *dst,
                    int64_t bytes) override {
    TraceScope scope(ctx->trace.get(), "broadcast", bytes);
    if (group.place == 0 && bytes > 0)
      std::memcpy(dst, src, bytes);
    ctx->comm->broadcast(group, dst, bytes);
    return group.place == 0 ? (group.size() - 1) * bytes : 0;
  }
  int64_t permute(const Group &group, const void *src, int target, void *dst,
                  int source, int64_t bytes) override {
    TraceScope scope(ctx->trace.get(), "permute", bytes);
    return ctx->comm->permute(group, src, target, dst, source, bytes);
  }

  int64_t startTimer() override { return nowNanoseconds(); }
  void stopTimer(int64_t start,
                 const ds_rt_collective_record *record) override {
    ctx->commLog.add(nowNanoseconds() - start, record);
  }

  void readScalar(void *dst, const void *src, int64_t bytes) override {
    download(dst, src, bytes);
  }
  void upload(void *dst, const void *src, int64_t bytes) override {
    if (bytes > 0)
      std::memcpy(dst, src, bytes);
  }
  void download(void *dst, const void *src, int64_t bytes) override {
    if (bytes > 0)
      std::memcpy(dst, src, bytes);
  }
  void run(ds_rt_region step, char *memory) override { step(ctx, memory); }
  void synchronize() override {}

private:
  ds_rt_context *ctx;
  cpu::Arenas arenas;
};

} // namespace

std::unique_ptr<Device> deepstep::rt::createCpuDevice(ds_rt_context *ctx) {
  return std::make_unique<CpuDevice>(ctx);
}
