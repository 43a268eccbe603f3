//===- Nccl.cpp - Collectives by NCCL ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// A communicator per group, made when the group is defined. Sums of floats have
// NCCL's order, which is fixed for a given machine and number of ranks. NCCL
// needs no scratch; its own message buffers are in the GPU's memory beside the
// arena.
//
// Arenas are registered with all communicators, so that NCCL moves them between
// ranks without copies to those buffers. What NVLink's switches add up must be
// memory that NCCL has allocated.
//
//===----------------------------------------------------------------===//

#include "comm/nccl/NcclApi.h"
#include "device/cuda/Collectives.h"

#include <map>
#include <optional>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

namespace {

class NcclCollectives : public Collectives {
public:
  NcclCollectives(Session &session, const Nccl &nccl)
      : session(session), nccl(nccl) {
    defineGroup(*session.ctx->comm->findGroup(0));
  }
  ~NcclCollectives() override {
    for (auto &[comm, handle] : registrations)
      nccl.ncclCommDeregister(comm, handle);
    // Waits for the other ranks of the group that are on this machine, so all
    // ranks do it in one order.
    for (NcclComm comm : inOrder)
      nccl.ncclCommDestroy(comm);
  }

  bool onlyEnqueue() const override { return true; }
  bool canReduce(ds_rt_reduction reduction, ds_rt_dtype dtype) const override {
    return kindOf(reduction, dtype).has_value();
  }

  void defineGroup(const Group &group) override {
    if (group.size() == 1)
      return;
    NcclId id = {};
    if (group.place == 0)
      check(nccl.ncclGetUniqueId(&id), "ncclGetUniqueId", "a group of ranks");
    session.ctx->comm->broadcast(group, &id, sizeof(id));
    NcclComm comm = nullptr;
    check(nccl.ncclCommInitRank(&comm, group.size(), id, group.place),
          "ncclCommInitRank", "a group of ranks");
    comms[&group] = comm;
    inOrder.push_back(comm);
    for (const Arena &arena : arenas)
      registerArena(comm, arena);
  }

  char *allocateArena(int64_t bytes) override {
    if (!nccl.registersMemory())
      return session.allocate(bytes);
    MemorySource source;
    source.allocate = [this](size_t size, const char *about) {
      void *memory = nullptr;
      check(nccl.ncclMemAlloc(&memory, size), "ncclMemAlloc", about);
      return address(memory);
    };
    // Called when this object is gone.
    source.release = [table = &nccl](DevicePointer memory) {
      table->ncclMemFree(reinterpret_cast<void *>(memory));
    };
    arenas.push_back({session.allocate(bytes, source), bytes});
    for (auto &[group, comm] : comms)
      registerArena(comm, arenas.back());
    return arenas.back().base;
  }

  void reduceScatter(const Group &group, ds_rt_reduction reduction,
                     Elements elements, const void *src, void *dst) override {
    Kind kind = *kindOf(reduction, elements.dtype);
    check(nccl.ncclReduceScatter(src, dst, elements.count, kind.type,
                                 kind.operation, comms.at(&group),
                                 session.stream()),
          "ncclReduceScatter", "reduce_scatter");
  }

  void allGather(const Group &group, Elements elements, const void *src,
                 void *dst) override {
    check(nccl.ncclAllGather(src, dst, elements.bytes(), ncclI8,
                             comms.at(&group), session.stream()),
          "ncclAllGather", "all_gather");
  }

  void allReduce(const Group &group, ds_rt_reduction reduction,
                 Elements elements, void *buffer) override {
    Kind kind = *kindOf(reduction, elements.dtype);
    check(nccl.ncclAllReduce(buffer, buffer, group.size() * elements.count,
                             kind.type, kind.operation, comms.at(&group),
                             session.stream()),
          "ncclAllReduce", "all_reduce");
  }

  void allToAll(const Group &group, const void *src, void *dst,
                int64_t bytes) override {
    start("all_to_all");
    for (int place = 0; place < group.size(); ++place) {
      send(group, static_cast<const char *>(src) + place * bytes, place, bytes,
           "all_to_all");
      receive(group, static_cast<char *>(dst) + place * bytes, place, bytes,
              "all_to_all");
    }
    end("all_to_all");
  }

  void broadcast(const Group &group, const void *src, void *dst,
                 int64_t bytes) override {
    check(nccl.ncclBroadcast(src, dst, bytes, ncclI8, /*root=*/0,
                             comms.at(&group), session.stream()),
          "ncclBroadcast", "broadcast");
  }

  void permute(const Group &group, const void *src, int target, void *dst,
               int source, int64_t bytes) override {
    if (source < 0)
      session.zero(dst, bytes, "permute");
    start("permute");
    if (target >= 0)
      send(group, src, target, bytes, "permute");
    if (source >= 0)
      receive(group, dst, source, bytes, "permute");
    end("permute");
  }

private:
  struct Arena {
    char *base;
    int64_t bytes;
  };
  struct Kind {
    int type, operation;
  };

  /// Nothing if NCCL has no such reduction: it has no bits and no integers of
  /// 16 bits.
  static std::optional<Kind> kindOf(ds_rt_reduction reduction,
                                    ds_rt_dtype dtype) {
    if (reduction >= DS_RT_AND && dtype != DS_RT_I1)
      return std::nullopt;
    int operation = reduction == DS_RT_MEAN      ? ncclAverage
                    : reduction == DS_RT_MAX     ? ncclMax
                    : reduction == DS_RT_MIN     ? ncclMin
                    : reduction == DS_RT_PRODUCT ? ncclProduct
                                                 : ncclSum;
    switch (dtype) {
    case DS_RT_F64:
      return Kind{ncclF64, operation};
    case DS_RT_F32:
      return Kind{ncclF32, operation};
    case DS_RT_BF16:
      return Kind{ncclBF16, operation};
    case DS_RT_F16:
      return Kind{ncclF16, operation};
    case DS_RT_I64:
      return Kind{ncclI64, operation};
    case DS_RT_I32:
      return Kind{ncclI32, operation};
    case DS_RT_I8:
      return Kind{ncclI8, operation};
    case DS_RT_I1: // 0 or 1: "and" is the least, "or" the greatest
      return Kind{ncclU8, reduction == DS_RT_MIN ||
                                  reduction == DS_RT_PRODUCT ||
                                  reduction == DS_RT_AND
                              ? ncclMin
                              : ncclMax};
    case DS_RT_UI64:
      return Kind{ncclU64, operation};
    case DS_RT_UI32:
      return Kind{ncclU32, operation};
    case DS_RT_UI8:
      return Kind{ncclU8, operation};
    case DS_RT_I16:
    case DS_RT_UI16:
      break;
    }
    return std::nullopt;
  }

  void start(const char *name) const {
    check(nccl.ncclGroupStart(), "ncclGroupStart", name);
  }
  void end(const char *name) const {
    check(nccl.ncclGroupEnd(), "ncclGroupEnd", name);
  }
  void send(const Group &group, const void *src, int place, int64_t bytes,
            const char *name) const {
    check(nccl.ncclSend(src, bytes, ncclI8, place, comms.at(&group),
                        session.stream()),
          "ncclSend", name);
  }
  void receive(const Group &group, void *dst, int place, int64_t bytes,
               const char *name) const {
    check(nccl.ncclRecv(dst, bytes, ncclI8, place, comms.at(&group),
                        session.stream()),
          "ncclRecv", name);
  }

  void registerArena(NcclComm comm, const Arena &arena) {
    if (arena.bytes == 0)
      return;
    void *handle = nullptr;
    check(nccl.ncclCommRegister(comm, arena.base, arena.bytes, &handle),
          "ncclCommRegister", "the arena");
    registrations.emplace_back(comm, handle);
  }

  void check(int code, const char *call, const char *name) const {
    if (code == success)
      return;
    const char *last =
        nccl.ncclGetLastError ? nccl.ncclGetLastError(nullptr) : "";
    fail(session.ctx, "%s failed for %s: %s%s%s", call, name,
         nccl.ncclGetErrorString(code), *last ? ": " : "", last);
  }

  Session &session;
  const Nccl &nccl;
  std::map<const Group *, NcclComm> comms; // groups stay where they are
  std::vector<NcclComm> inOrder;           // as groups were defined
  std::vector<Arena> arenas;
  std::vector<std::pair<NcclComm, void *>> registrations;
};

} // namespace

std::unique_ptr<Collectives>
deepstep::rt::cuda::createNcclCollectives(Session &session, const Nccl &nccl) {
  return std::make_unique<NcclCollectives>(session, nccl);
}
