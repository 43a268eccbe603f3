//===- FakeNccl.cpp - NCCL that only notes -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeNccl.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

using namespace deepstep::rt::cuda;

namespace fake {

namespace {

constexpr int invalidArgument = 4; // ncclInvalidArgument

CudaWithNccl &gpu() { return *static_cast<CudaWithNccl *>(active); }

void noteNccl(const std::string &text) {
  std::lock_guard<std::mutex> lock(gpu().mutex);
  gpu().ncclCalls.push_back(text);
}

std::string onStream(StreamHandle stream) {
  return " s" + std::to_string(reinterpret_cast<intptr_t>(stream) - 1);
}

std::string text(const char *name, size_t count, int type, int operation,
                 StreamHandle stream) {
  return std::string(name) + " count " + std::to_string(count) + " type " +
         std::to_string(type) + " op " + std::to_string(operation) +
         onStream(stream);
}

size_t sizeOf(int type) {
  static const size_t sizes[] = {1, 1, 4, 4, 8, 8, 2, 4, 8, 2};
  return sizes[type];
}

/// A piece of work that reads `sent` bytes and writes `received`; its turn in a
/// capture is kept, too.
int enqueue(const char *name, NcclComm comm, const void *send, size_t sent,
            void *receive, size_t received, StreamHandle stream) {
  if (int code = active->enter(name))
    return code;
  auto rangeOf = [](const void *begin, size_t bytes) {
    auto address = reinterpret_cast<uintptr_t>(begin);
    return Range{address, address + bytes};
  };
  Call call;
  call.name = name;
  call.stream = static_cast<int>(reinterpret_cast<intptr_t>(stream) - 1);
  if (sent > 0)
    call.reads = {rangeOf(send, sent)};
  if (received > 0)
    call.writes = {rangeOf(receive, received)};
  for (const std::vector<Range> &ranges : {call.reads, call.writes})
    if (!gpu().areRegistered(comm, ranges))
      return invalidArgument;
  active->enqueue(call, [] {});
  return 0;
}

const Nccl *ncclTable() {
  static Nccl t;
  t.ncclGetErrorString = [](int) { return "unhandled system error"; };
  t.ncclGetLastError = [](NcclComm) { return gpu().ncclLastError.c_str(); };
  t.ncclGetVersion = [](int *version) {
    *version = gpu().ncclVersion;
    return 0;
  };
  t.ncclGetUniqueId = [](NcclId *id) {
    if (gpu().whenNcclStarts)
      gpu().whenNcclStarts();
    std::strcpy(id->internal, "meet here");
    return 0;
  };
  t.ncclCommInitRank = [](NcclComm *comm, int ranks, NcclId id, int rank) {
    *comm = gpu().addComm(ranks);
    noteNccl("init " + std::to_string(rank) + " of " + std::to_string(ranks) +
             " '" + id.internal + "'");
    return active->enter("ncclCommInitRank");
  };
  t.ncclCommDestroy = [](NcclComm comm) {
    noteNccl("destroy " + std::to_string(reinterpret_cast<uintptr_t>(comm)));
    return gpu().hasRegistrations(comm) ? invalidArgument : 0;
  };
  t.ncclReduceScatter = [](const void *send, void *receive, size_t count,
                           int type, int operation, NcclComm comm,
                           StreamHandle stream) {
    noteNccl(text("reduce_scatter", count, type, operation, stream));
    size_t bytes = count * sizeOf(type);
    return enqueue("ncclReduceScatter", comm, send, gpu().ranksOf(comm) * bytes,
                   receive, bytes, stream);
  };
  t.ncclAllGather = [](const void *send, void *receive, size_t count, int type,
                       NcclComm comm, StreamHandle stream) {
    noteNccl(text("all_gather", count, type, -1, stream));
    size_t bytes = count * sizeOf(type);
    return enqueue("ncclAllGather", comm, send, bytes, receive,
                   gpu().ranksOf(comm) * bytes, stream);
  };
  t.ncclAllReduce = [](const void *send, void *receive, size_t count, int type,
                       int operation, NcclComm comm, StreamHandle stream) {
    noteNccl(text("all_reduce", count, type, operation, stream));
    size_t bytes = count * sizeOf(type);
    return enqueue("ncclAllReduce", comm, send, bytes, receive, bytes, stream);
  };
  t.ncclBroadcast = [](const void *send, void *receive, size_t count, int type,
                       int root, NcclComm comm, StreamHandle stream) {
    noteNccl("broadcast count " + std::to_string(count) + " from " +
             std::to_string(root) + onStream(stream));
    size_t bytes = count * sizeOf(type);
    return enqueue("ncclBroadcast", comm, send, bytes, receive, bytes, stream);
  };
  t.ncclGroupStart = [] {
    noteNccl("start");
    return 0;
  };
  t.ncclGroupEnd = [] {
    noteNccl("end");
    return active->enter("ncclGroupEnd");
  };
  t.ncclSend = [](const void *send, size_t count, int type, int peer,
                  NcclComm comm, StreamHandle stream) {
    noteNccl("send count " + std::to_string(count) + " to " +
             std::to_string(peer) + onStream(stream));
    return enqueue("ncclSend", comm, send, count * sizeOf(type), nullptr, 0,
                   stream);
  };
  t.ncclRecv = [](void *receive, size_t count, int type, int peer,
                  NcclComm comm, StreamHandle stream) {
    noteNccl("receive count " + std::to_string(count) + " from " +
             std::to_string(peer) + onStream(stream));
    return enqueue("ncclRecv", comm, nullptr, 0, receive, count * sizeOf(type),
                   stream);
  };
  t.ncclMemAlloc = [](void **memory, size_t bytes) {
    noteNccl("allocate " + std::to_string(bytes));
    if (int code = active->enter("ncclMemAlloc"))
      return code;
    DevicePointer base = 0;
    driverTable()->cuMemAlloc(&base, bytes);
    *memory = reinterpret_cast<void *>(base);
    return 0;
  };
  t.ncclMemFree = [](void *memory) {
    noteNccl("free");
    return driverTable()->cuMemFree(reinterpret_cast<DevicePointer>(memory));
  };
  t.ncclCommRegister = [](NcclComm comm, void *memory, size_t bytes,
                          void **handle) {
    noteNccl("register " + std::to_string(bytes) + " with " +
             std::to_string(reinterpret_cast<uintptr_t>(comm)));
    auto begin = reinterpret_cast<uintptr_t>(memory);
    *handle = gpu().addRegistration(comm, {begin, begin + bytes});
    return active->enter("ncclCommRegister");
  };
  t.ncclCommDeregister = [](NcclComm comm, void *handle) {
    noteNccl("deregister from " +
             std::to_string(reinterpret_cast<uintptr_t>(comm)));
    return gpu().removeRegistration(comm, handle) ? 0 : invalidArgument;
  };
  return &t;
}

} // namespace

CudaWithNccl::CudaWithNccl() {
  tables.driver = driverTable();
  tables.blas = blasTable();
  tables.dnn = dnnTable();
  tables.nccl = ncclTable();
}

NcclComm CudaWithNccl::addComm(size_t ranks) {
  std::lock_guard<std::mutex> lock(mutex);
  comms.push_back({ranks, {}});
  return reinterpret_cast<NcclComm>(comms.size());
}

CudaWithNccl::Comm &CudaWithNccl::find(NcclComm comm) {
  return comms.at(reinterpret_cast<uintptr_t>(comm) - 1);
}

void *CudaWithNccl::addRegistration(NcclComm comm, Range range) {
  std::lock_guard<std::mutex> lock(mutex);
  find(comm).registered.push_back(range);
  return reinterpret_cast<void *>(range.begin);
}

bool CudaWithNccl::removeRegistration(NcclComm comm, void *handle) {
  std::lock_guard<std::mutex> lock(mutex);
  std::vector<Range> &ranges = find(comm).registered;
  auto known = std::find_if(ranges.begin(), ranges.end(), [&](Range range) {
    return range.begin == reinterpret_cast<uintptr_t>(handle);
  });
  if (known == ranges.end())
    return false;
  ranges.erase(known);
  return true;
}

bool CudaWithNccl::areRegistered(NcclComm comm,
                                 const std::vector<Range> &ranges) {
  if (!mustRegister)
    return true;
  const std::vector<Range> &known = find(comm).registered;
  return std::all_of(ranges.begin(), ranges.end(), [&](Range range) {
    return std::any_of(known.begin(), known.end(), [&](Range whole) {
      return whole.begin <= range.begin && range.end <= whole.end;
    });
  });
}

} // namespace fake
