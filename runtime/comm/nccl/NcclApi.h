//===- NcclApi.h - What we use of NCCL ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// As device/cuda/Driver.h, for nccl.h.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_COMM_NCCL_NCCLAPI_H
#define DEEPSTEP_RUNTIME_COMM_NCCL_NCCLAPI_H

#include "device/cuda/Driver.h"

namespace deepstep::rt::cuda {

using NcclComm = struct NcclCommObject *;

/// ncclUniqueId; passed by value.
struct NcclId {
  char internal[128];
};

// ncclRedOp_t
constexpr int ncclSum = 0, ncclProduct = 1, ncclMax = 2, ncclMin = 3,
              ncclAverage = 4;
// ncclDataType_t
constexpr int ncclI8 = 0, ncclU8 = 1, ncclI32 = 2, ncclU32 = 3, ncclI64 = 4,
              ncclU64 = 5, ncclF16 = 6, ncclF32 = 7, ncclF64 = 8, ncclBF16 = 9;

/// NCCL_VERSION(2, 30, 0): the first version that lets ranks share a GPU.
constexpr int ncclSharesGpus = 23000;

/// The library's functions, under the names of nccl.h. They return an
/// ncclResult_t, but for texts.
struct Nccl {
  const char *(*ncclGetErrorString)(int);
  /// What went wrong last in this process; null before NCCL 2.13.
  const char *(*ncclGetLastError)(NcclComm);
  int (*ncclGetVersion)(int *);
  int (*ncclGetUniqueId)(NcclId *);
  int (*ncclCommInitRank)(NcclComm *, int ranks, NcclId, int rank);
  int (*ncclCommDestroy)(NcclComm);
  int (*ncclReduceScatter)(const void *send, void *receive, size_t perRank,
                           int type, int operation, NcclComm, StreamHandle);
  int (*ncclAllGather)(const void *send, void *receive, size_t perRank,
                       int type, NcclComm, StreamHandle);
  int (*ncclAllReduce)(const void *send, void *receive, size_t count, int type,
                       int operation, NcclComm, StreamHandle);
  int (*ncclBroadcast)(const void *send, void *receive, size_t count, int type,
                       int root, NcclComm, StreamHandle);
  /// Those between a start and an end go at once.
  int (*ncclGroupStart)();
  int (*ncclGroupEnd)();
  int (*ncclSend)(const void *send, size_t count, int type, int peer, NcclComm,
                  StreamHandle);
  int (*ncclRecv)(void *receive, size_t count, int type, int peer, NcclComm,
                  StreamHandle);

  // Null before NCCL 2.19.
  int (*ncclMemAlloc)(void **, size_t);
  int (*ncclMemFree)(void *);
  int (*ncclCommRegister)(NcclComm, void *, size_t, void **handle);
  int (*ncclCommDeregister)(NcclComm, void *handle);

  bool registersMemory() const {
    return ncclMemAlloc && ncclMemFree && ncclCommRegister &&
           ncclCommDeregister;
  }
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_COMM_NCCL_NCCLAPI_H
