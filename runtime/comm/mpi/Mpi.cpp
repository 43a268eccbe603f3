//===- Mpi.cpp - MPI as transport --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Of MPI only point-to-point messages, and a few calls at start and end; the
// collectives are rings of our own. COMPUTE and another queue may each be in a
// collective at the same time, so MPI runs with MPI_THREAD_MULTIPLE and the
// queue is part of the tag.
//
//===----------------------------------------------------------------===//

#include "comm/Communicator.h"
#include "comm/Reduce.h"
#include "comm/mpi/Ring.h"
#include "core/Trace.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sched.h>

using namespace deepstep::rt;

namespace {

class MpiCommunicator : public Communicator {
public:
  MpiCommunicator(MPI_Comm comm, int rank, int size, bool ownsMpi)
      : Communicator(rank, size), comm(comm), ownsMpi(ownsMpi) {
    shareCores();
  }
  ~MpiCommunicator() override {
    MPI_Comm_free(&comm);
    if (ownsMpi)
      MPI_Finalize();
  }

  int64_t reduceScatter(const Group &group, ds_rt_reduction reduction,
                        ds_rt_dtype dtype, void *src, void *dst, void *scratch,
                        int64_t count) override;
  int64_t allGather(const Group &group, ds_rt_dtype dtype, const void *src,
                    void *dst, int64_t count) override;

  int64_t allToAll(const Group &group, const void *src, void *dst,
                   int64_t bytes) override;
  int64_t permute(const Group &group, const void *src, int target, void *dst,
                  int source, int64_t bytes) override;

  void barrier() override {
    MPI_Request request;
    checkMpi(MPI_Ibarrier(comm, &request), "MPI_Ibarrier");
    waitFor(request, ownCore);
  }
  void broadcast(const Group &group, void *data, int64_t bytes) override {
    int tag = 1 + currentQueue();
    if (group.place != 0)
      return exchange({tag, nullptr, 0, 0, data, bytes, group.ranks[0]});
    for (int place = 1; place < group.size(); ++place)
      exchange({tag, data, bytes, group.ranks[place], nullptr, 0, 0});
  }
  void gatherToRoot(const void *src, void *dst, int64_t bytes) override;
  std::vector<uint64_t> allGatherWord(uint64_t value) override {
    std::vector<uint64_t> values(size());
    checkMpi(MPI_Allgather(&value, 1, MPI_UINT64_T, values.data(), 1,
                           MPI_UINT64_T, comm),
             "MPI_Allgather");
    return values;
  }
  std::vector<std::string> gatherTexts(const std::string &text) override;

  int fairCores() override { return cores; }
  void abort() override {
    std::fflush(nullptr);
    MPI_Abort(MPI_COMM_WORLD, 1);
    std::_Exit(1);
  }

private:
  static constexpr int controlTag = 0; // outside of collectives

  Ring ringOf(const Group &group) const {
    int next = (group.place + 1) % group.size();
    int previous = (group.place + group.size() - 1) % group.size();
    return Ring{comm, group.ranks[previous], group.ranks[next],
                1 + currentQueue(), ownCore};
  }
  /// A message to one rank and another from one, each of which may be empty.
  struct Exchange {
    int tag;
    const void *src;
    int64_t sendBytes;
    int to;
    void *dst;
    int64_t receiveBytes;
    int from;
  };
  void exchange(const Exchange &messages);
  void send(const void *src, int64_t bytes, int to) {
    exchange({controlTag, src, bytes, to, nullptr, 0, 0});
  }
  void receive(void *dst, int64_t bytes, int from) {
    exchange({controlTag, nullptr, 0, 0, dst, bytes, from});
  }
  void shareCores();

  MPI_Comm comm;
  bool ownsMpi;
  int cores = 1;
  bool ownCore = true; // no more ranks than cores here
};

} // namespace

int64_t MpiCommunicator::reduceScatter(const Group &group,
                                       ds_rt_reduction reduction,
                                       ds_rt_dtype dtype, void *src, void *dst,
                                       void *scratch, int64_t count) {
  int64_t n = group.size(), element = ds_rt_dtype_size(dtype);
  char *from = static_cast<char *>(src), *to = static_cast<char *>(dst);
  char *own = from + group.place * count * element;
  if (count == 0)
    return 0;
  if (n == 1) {
    if (own != to)
      std::memmove(to, own, count * element);
    return 0;
  }
  ReductionPieces pieces = cutReduction(n, count, element);
  // Chunk c starts at rank c + 1 and comes home to rank c, having passed
  // everyone else; so in step s rank r sends chunk r - 1 - s.
  auto piece = [&](int64_t item, int64_t sender) {
    int64_t step = item / pieces.count, index = item % pieces.count;
    int64_t chunk = (sender + 2 * n - 1 - step) % n;
    int64_t begin = index * pieces.elements;
    int64_t length = std::min(pieces.elements, count - begin);
    return Span{from + (chunk * count + begin) * element, length * element};
  };
  auto slot = [&](int64_t item) {
    return static_cast<char *>(scratch) +
           item % pieces.window * pieces.elements * element;
  };
  ringOf(group).run(
      n - 1, pieces.count, pieces.window,
      [&](int64_t item) { return piece(item, group.place); },
      [&](int64_t item) {
        return Span{slot(item), piece(item, group.place + n - 1).bytes};
      },
      [&](int64_t item) {
        Span mine = piece(item, group.place + n - 1);
        bool last = item / pieces.count == n - 2;
        void *out = last ? to + (static_cast<char *>(mine.data) - own)
                         : static_cast<char *>(mine.data);
        reduce(dtype, reduction, out, slot(item), mine.data,
               mine.bytes / element, last ? n : 1);
      });
  return (n - 1) * count * element;
}

int64_t MpiCommunicator::allGather(const Group &group, ds_rt_dtype dtype,
                                   const void *src, void *dst, int64_t count) {
  int64_t n = group.size(), bytes = count * ds_rt_dtype_size(dtype);
  char *to = static_cast<char *>(dst), *own = to + group.place * bytes;
  if (bytes == 0)
    return 0;
  if (own != src)
    std::memmove(own, src, bytes);
  if (n == 1)
    return 0;
  int64_t pieces = (bytes + gatherPieceBytes - 1) / gatherPieceBytes;
  // In step s rank r sends chunk r - s.
  auto piece = [&](int64_t item, int64_t sender) {
    int64_t chunk = (sender + n - item / pieces) % n;
    int64_t begin = item % pieces * gatherPieceBytes;
    return Span{to + chunk * bytes + begin,
                std::min(gatherPieceBytes, bytes - begin)};
  };
  ringOf(group).run(
      n - 1, pieces, Ring::mostReceives,
      [&](int64_t item) { return piece(item, group.place); },
      [&](int64_t item) { return piece(item, group.place + n - 1); },
      [](int64_t) {});
  return (n - 1) * bytes;
}

/// Counts of MPI are int; a message stays well below.
static constexpr int64_t messageBytes = 64 << 20;

void MpiCommunicator::exchange(const Exchange &messages) {
  auto *src = static_cast<const char *>(messages.src);
  auto *dst = static_cast<char *>(messages.dst);
  int64_t end = std::max(messages.sendBytes, messages.receiveBytes);
  for (int64_t done = 0; done < end; done += messageBytes) {
    MPI_Request receiving = MPI_REQUEST_NULL, sending = MPI_REQUEST_NULL;
    auto length = [&](int64_t bytes) {
      return static_cast<int>(std::min(messageBytes, bytes - done));
    };
    if (done < messages.receiveBytes)
      checkMpi(MPI_Irecv(dst + done, length(messages.receiveBytes), MPI_BYTE,
                         messages.from, messages.tag, comm, &receiving),
               "MPI_Irecv");
    if (done < messages.sendBytes)
      checkMpi(MPI_Isend(src + done, length(messages.sendBytes), MPI_BYTE,
                         messages.to, messages.tag, comm, &sending),
               "MPI_Isend");
    waitFor(receiving, ownCore);
    waitFor(sending, ownCore);
  }
}

/// In step s every rank sends to the one s places on.
int64_t MpiCommunicator::allToAll(const Group &group, const void *src,
                                  void *dst, int64_t bytes) {
  int n = group.size(), tag = 1 + currentQueue();
  auto *from = static_cast<const char *>(src);
  auto *to = static_cast<char *>(dst);
  std::memcpy(to + group.place * bytes, from + group.place * bytes, bytes);
  for (int step = 1; step < n; ++step) {
    int target = (group.place + step) % n;
    int source = (group.place + n - step) % n;
    exchange({tag, from + target * bytes, bytes, group.ranks[target],
              to + source * bytes, bytes, group.ranks[source]});
  }
  return (n - 1) * bytes;
}

int64_t MpiCommunicator::permute(const Group &group, const void *src,
                                 int target, void *dst, int source,
                                 int64_t bytes) {
  if (source < 0)
    std::memset(dst, 0, bytes);
  if (source == group.place) {
    std::memcpy(dst, src, bytes);
    return 0;
  }
  int64_t sent = target < 0 ? 0 : bytes;
  exchange({1 + currentQueue(), src, sent, target < 0 ? 0 : group.ranks[target],
            dst, source < 0 ? 0 : bytes, source < 0 ? 0 : group.ranks[source]});
  return sent;
}

void MpiCommunicator::gatherToRoot(const void *src, void *dst, int64_t bytes) {
  if (rank() != 0)
    return send(src, bytes, 0);
  if (bytes > 0 && src != dst)
    std::memmove(dst, src, bytes);
  for (int from = 1; from < size(); ++from)
    receive(static_cast<char *>(dst) + from * bytes, bytes, from);
}

std::vector<std::string> MpiCommunicator::gatherTexts(const std::string &text) {
  std::vector<uint64_t> sizes = allGatherWord(text.size());
  std::vector<std::string> texts;
  if (rank() != 0) {
    send(text.data(), static_cast<int64_t>(text.size()), 0);
    return texts;
  }
  texts.push_back(text);
  for (int from = 1; from < size(); ++from) {
    texts.emplace_back(sizes[from], '\0');
    receive(&texts.back()[0], static_cast<int64_t>(sizes[from]), from);
  }
  return texts;
}

void MpiCommunicator::shareCores() {
  // Ranks of one machine tell each other which cores they may use: a launcher
  // may have bound them to different ones, or not at all.
  cpu_set_t mine;
  CPU_ZERO(&mine);
  for (int core : allowedCores())
    CPU_SET(core, &mine);
  MPI_Comm machine;
  checkMpi(MPI_Comm_split_type(comm, MPI_COMM_TYPE_SHARED, rank(),
                               MPI_INFO_NULL, &machine),
           "MPI_Comm_split_type");
  int neighbours = 1;
  MPI_Comm_size(machine, &neighbours);
  std::vector<cpu_set_t> sets(neighbours);
  checkMpi(MPI_Allgather(&mine, sizeof(mine), MPI_BYTE, sets.data(),
                         sizeof(mine), MPI_BYTE, machine),
           "MPI_Allgather");
  MPI_Comm_free(&machine);
  int sharing = 0;
  for (const cpu_set_t &other : sets) {
    cpu_set_t common;
    CPU_AND(&common, &mine, &other);
    sharing += CPU_COUNT(&common) > 0;
  }
  cores = std::max(1, CPU_COUNT(&mine) / std::max(1, sharing));
  ownCore = sharing <= CPU_COUNT(&mine);
}

std::unique_ptr<Communicator> deepstep::rt::createMpiCommunicator() {
  int initialized = 0, provided = MPI_THREAD_SINGLE;
  MPI_Initialized(&initialized);
  if (initialized)
    checkMpi(MPI_Query_thread(&provided), "MPI_Query_thread");
  else
    checkMpi(MPI_Init_thread(nullptr, nullptr, MPI_THREAD_MULTIPLE, &provided),
             "MPI_Init_thread");
  int rank = 0, size = 1;
  MPI_Comm comm;
  MPI_Comm_set_errhandler(MPI_COMM_WORLD, MPI_ERRORS_RETURN);
  checkMpi(MPI_Comm_dup(MPI_COMM_WORLD, &comm), "MPI_Comm_dup");
  MPI_Comm_set_errhandler(comm, MPI_ERRORS_RETURN);
  MPI_Comm_rank(comm, &rank);
  MPI_Comm_size(comm, &size);
  const char *problem = nullptr;
  // torchrun names the ranks but gives MPI no way for them to meet.
  const char *expected = std::getenv("WORLD_SIZE");
  if (provided < MPI_THREAD_MULTIPLE)
    problem = "this MPI does not support MPI_THREAD_MULTIPLE";
  else if (size == 1 && std::getenv("TORCHELASTIC_RUN_ID") && expected &&
           std::atoi(expected) > 1)
    problem = "started by torchrun, where MPI sees one rank only: start the "
              "ranks with mpirun or srun";
  if (problem) {
    std::fprintf(stderr, "ds-run: rank %d: %s\n", rank, problem);
    std::fflush(nullptr);
    MPI_Abort(MPI_COMM_WORLD, 1);
    std::_Exit(1);
  }
  return std::make_unique<MpiCommunicator>(comm, rank, size, !initialized);
}
