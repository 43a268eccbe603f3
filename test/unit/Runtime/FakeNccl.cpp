//===- FakeNccl.cpp - NCCL that only notes -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeNccl.h"

#include <cstring>

using namespace deepstep::rt::cuda;

namespace fake {

namespace {

CudaWithNccl &gpu() { return *static_cast<CudaWithNccl *>(active); }

void noteNccl(const std::string &text) {
  std::lock_guard<std::mutex> lock(gpu().mutex);
  gpu().ncclCalls.push_back(text);
}

std::string text(const char *name, size_t count, int type, int operation,
                 StreamHandle stream) {
  return std::string(name) + " count " + std::to_string(count) + " type " +
         std::to_string(type) + " op " + std::to_string(operation) + " s" +
         std::to_string(reinterpret_cast<intptr_t>(stream) - 1);
}

const Nccl *ncclTable() {
  static Nccl t;
  t.ncclGetErrorString = [](int) { return "unhandled system error"; };
  t.ncclGetVersion = [](int *version) {
    *version = gpu().ncclVersion;
    return 0;
  };
  t.ncclGetUniqueId = [](NcclId *id) {
    std::strcpy(id->internal, "meet here");
    return 0;
  };
  t.ncclCommInitRank = [](NcclComm *comm, int ranks, NcclId id, int rank) {
    *comm = reinterpret_cast<NcclComm>(active);
    noteNccl("init " + std::to_string(rank) + " of " + std::to_string(ranks) +
             " '" + id.internal + "'");
    return active->enter("ncclCommInitRank");
  };
  t.ncclCommDestroy = [](NcclComm) {
    noteNccl("destroy");
    return 0;
  };
  t.ncclReduceScatter = [](const void *, void *, size_t count, int type,
                           int operation, NcclComm, StreamHandle stream) {
    noteNccl(text("reduce_scatter", count, type, operation, stream));
    return active->enter("ncclReduceScatter");
  };
  t.ncclAllGather = [](const void *, void *, size_t count, int type, NcclComm,
                       StreamHandle stream) {
    noteNccl(text("all_gather", count, type, -1, stream));
    return active->enter("ncclAllGather");
  };
  t.ncclAllReduce = [](const void *, void *, size_t count, int type,
                       int operation, NcclComm, StreamHandle stream) {
    noteNccl(text("all_reduce", count, type, operation, stream));
    return active->enter("ncclAllReduce");
  };
  return &t;
}

} // namespace

CudaWithNccl::CudaWithNccl() {
  tables.driver = driverTable();
  tables.blas = blasTable();
  tables.nccl = ncclTable();
}

} // namespace fake
