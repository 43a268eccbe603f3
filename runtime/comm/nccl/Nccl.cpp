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
//===----------------------------------------------------------------===//

#include "comm/nccl/NcclApi.h"
#include "device/cuda/Collectives.h"

#include <map>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

namespace {

class NcclCollectives : public Collectives {
public:
  NcclCollectives(const Session &session, const Nccl &nccl)
      : session(session), nccl(nccl) {
    defineGroup(*session.ctx->comm->findGroup(0));
  }
  ~NcclCollectives() override {
    for (auto &[group, comm] : comms)
      nccl.ncclCommDestroy(comm);
  }

  bool onlyEnqueue() const override { return true; }

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
  }

  void reduceScatter(const Group &group, ds_rt_reduction reduction,
                     Elements elements, const void *src, void *dst) override {
    Kind kind = kindOf(reduction, elements.dtype, "reduce_scatter");
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
    Kind kind = kindOf(reduction, elements.dtype, "all_reduce");
    check(nccl.ncclAllReduce(buffer, buffer, group.size() * elements.count,
                             kind.type, kind.operation, comms.at(&group),
                             session.stream()),
          "ncclAllReduce", "all_reduce");
  }

private:
  struct Kind {
    int type, operation;
  };

  Kind kindOf(ds_rt_reduction reduction, ds_rt_dtype dtype, const char *name) {
    int operation = reduction == DS_RT_MEAN      ? ncclAverage
                    : reduction == DS_RT_MAX     ? ncclMax
                    : reduction == DS_RT_MIN     ? ncclMin
                    : reduction == DS_RT_PRODUCT ? ncclProduct
                                                 : ncclSum;
    if (reduction >= DS_RT_AND && dtype != DS_RT_I1)
      fail(session.ctx,
           "%s of bits: NCCL has none; run with --comm=mpi or --device=cpu",
           name);
    switch (dtype) {
    case DS_RT_F64:
      return {ncclF64, operation};
    case DS_RT_F32:
      return {ncclF32, operation};
    case DS_RT_BF16:
      return {ncclBF16, operation};
    case DS_RT_F16:
      return {ncclF16, operation};
    case DS_RT_I64:
      return {ncclI64, operation};
    case DS_RT_I32:
      return {ncclI32, operation};
    case DS_RT_I8:
      return {ncclI8, operation};
    case DS_RT_I1: // 0 or 1: "and" is the least, "or" the greatest
      return {ncclU8, reduction == DS_RT_MIN || reduction == DS_RT_PRODUCT ||
                              reduction == DS_RT_AND
                          ? ncclMin
                          : ncclMax};
    case DS_RT_UI64:
      return {ncclU64, operation};
    case DS_RT_UI32:
      return {ncclU32, operation};
    case DS_RT_UI8:
      return {ncclU8, operation};
    case DS_RT_I16:
    case DS_RT_UI16:
      break;
    }
    fail(session.ctx,
         "%s of 16-bit integers: NCCL has none; convert them to 32 bits, or "
         "run with --comm=mpi",
         name);
  }

  void check(int code, const char *call, const char *name) const {
    if (code != success)
      fail(session.ctx, "%s failed for %s: %s (NCCL_DEBUG=INFO tells more)",
           call, name, nccl.ncclGetErrorString(code));
  }

  const Session &session;
  const Nccl &nccl;
  std::map<const Group *, NcclComm> comms; // groups stay where they are
};

} // namespace

std::unique_ptr<Collectives>
deepstep::rt::cuda::createNcclCollectives(const Session &session,
                                          const Nccl &nccl) {
  return std::make_unique<NcclCollectives>(session, nccl);
}
