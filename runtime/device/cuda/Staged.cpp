//===- Staged.cpp - Collectives through host memory --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// The tensors are copied to pinned memory, go around the communicator's rings,
// and are copied back. The first two keep the calling thread; the copy back is
// only enqueued, and is done before the next collective of the same queue
// touches the pinned memory, because that waits for its own copy first.
//
//===----------------------------------------------------------------===//

#include "device/cuda/Collectives.h"

#include <algorithm>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

Collectives::~Collectives() = default;

namespace {

class StagedCollectives : public Collectives {
public:
  explicit StagedCollectives(Session &session) : session(session) {}

  bool onlyEnqueue() const override { return false; }
  bool canReduce(ds_rt_reduction, ds_rt_dtype) const override { return true; }
  char *allocateArena(int64_t bytes) override {
    return session.allocate(bytes);
  }
  void defineGroup(const Group &) override {}

  void reduceScatter(const Group &group, ds_rt_reduction reduction,
                     Elements elements, const void *src, void *dst) override {
    Host host = hostFor(group, elements);
    fetch(host.whole, src, host.wholeBytes, "reduce_scatter");
    reduce(group, reduction, elements, host);
    put(dst, host.own, elements.bytes(), "reduce_scatter");
  }

  void allGather(const Group &group, Elements elements, const void *src,
                 void *dst) override {
    Host host = hostFor(group, elements);
    fetch(host.own, src, elements.bytes(), "all_gather");
    gather(group, elements, host);
    put(dst, host.whole, host.wholeBytes, "all_gather");
  }

  void allReduce(const Group &group, ds_rt_reduction reduction,
                 Elements elements, void *buffer) override {
    Host host = hostFor(group, elements);
    fetch(host.whole, buffer, host.wholeBytes, "all_reduce");
    reduce(group, reduction, elements, host);
    gather(group, elements, host);
    put(buffer, host.whole, host.wholeBytes, "all_reduce");
  }

  void allToAll(const Group &group, const void *src, void *dst,
                int64_t bytes) override {
    int64_t whole = group.size() * bytes;
    Messages host = messagesFor(whole);
    fetch(host.sent, src, whole, "all_to_all");
    session.ctx->comm->allToAll(group, host.sent, host.received, bytes);
    put(dst, host.received, whole, "all_to_all");
  }

  void broadcast(const Group &group, const void *src, void *dst,
                 int64_t bytes) override {
    char *host = pinned(bytes);
    fetch(host, src, bytes, "broadcast");
    session.ctx->comm->broadcast(group, host, bytes);
    put(dst, host, bytes, "broadcast");
  }

  void permute(const Group &group, const void *src, int target, void *dst,
               int source, int64_t bytes) override {
    Messages host = messagesFor(bytes);
    fetch(host.sent, src, bytes, "permute");
    session.ctx->comm->permute(group, host.sent, target, host.received, source,
                               bytes);
    put(dst, host.received, bytes, "permute");
  }

private:
  /// Pinned memory: all ranks' elements, this rank's among them, scratch.
  struct Host {
    char *whole, *own, *scratch;
    int64_t wholeBytes;
  };

  Host hostFor(const Group &group, Elements elements) {
    int64_t whole = group.size() * elements.bytes();
    // The scratch begins at a cache line.
    int64_t start = (whole + 63) / 64 * 64;
    char *data =
        pinned(start + ds_rt_collective_scratch_bytes(
                           group.size(), elements.count, elements.dtype));
    return {data, data + group.place * elements.bytes(), data + start, whole};
  }

  struct Messages {
    char *sent, *received;
  };
  Messages messagesFor(int64_t bytes) {
    char *data = pinned(2 * bytes);
    return {data, data + bytes};
  }

  /// The current queue's memory, of at least `bytes`.
  char *pinned(int64_t bytes) {
    std::unique_ptr<PinnedBuffer> &buffer = buffers[currentQueue()];
    if (!buffer || buffer->size() < bytes) {
      session.synchronize("a collective through host memory");
      buffer.reset();
      buffer = std::make_unique<PinnedBuffer>(
          session, bytes, "a collective through host memory");
    }
    return buffer->data();
  }

  /// Waits for everything before it on the stream, too.
  void fetch(char *dst, const void *src, int64_t bytes, const char *name) {
    session.check(session.driver.cuMemcpyDtoHAsync(dst, address(src), bytes,
                                                   session.stream()),
                  "cuMemcpyDtoHAsync", name);
    session.synchronize(name);
  }
  void put(void *dst, const char *src, int64_t bytes, const char *name) {
    session.check(session.driver.cuMemcpyHtoDAsync(address(dst), src, bytes,
                                                   session.stream()),
                  "cuMemcpyHtoDAsync", name);
  }
  void reduce(const Group &group, ds_rt_reduction reduction, Elements elements,
              const Host &host) {
    session.ctx->comm->reduceScatter(group, reduction, elements.dtype,
                                     host.whole, host.own, host.scratch,
                                     elements.count);
  }
  void gather(const Group &group, Elements elements, const Host &host) {
    session.ctx->comm->allGather(group, elements.dtype, host.own, host.whole,
                                 elements.count);
  }

  Session &session;
  std::array<std::unique_ptr<PinnedBuffer>, queueCount> buffers;
};

} // namespace

std::unique_ptr<Collectives>
deepstep::rt::cuda::createStagedCollectives(Session &session) {
  return std::make_unique<StagedCollectives>(session);
}
