//===- Communicator.h - Talking to the other ranks ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// What the runtime needs of a transport. The semantics of the collectives
// (layouts, aliasing, scratch) are those of deepstep/runtime.h; they return the
// bytes that this rank sent. A failure that cannot be mended ends the job.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_COMM_COMMUNICATOR_H
#define DEEPSTEP_RUNTIME_COMM_COMMUNICATOR_H

#include "deepstep/runtime.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace deepstep::rt {

/// Some ranks of the world, in ring order.
struct Group {
  std::vector<int> ranks; // world ranks
  int place = -1;         // this rank's index in `ranks`, or -1
  int size() const { return static_cast<int>(ranks.size()); }
};

class Communicator {
public:
  virtual ~Communicator();

  int rank() const { return worldRank; }
  int size() const { return worldSize; }

  /// The ranks of group `id`, null if it was never defined. Group 0 is all.
  const Group *findGroup(int id) const;
  /// False if the ranks are out of range, repeated, or `id` is taken or 0.
  bool defineGroup(int id, const int32_t *ranks, int32_t size);

  virtual int64_t reduceScatter(const Group &group, ds_rt_reduction reduction,
                                ds_rt_dtype dtype, void *src, void *dst,
                                void *scratch, int64_t count) = 0;
  virtual int64_t allGather(const Group &group, ds_rt_dtype dtype,
                            const void *src, void *dst, int64_t count) = 0;

  /// Part i of `src` goes to place i, and comes from there to part i of `dst`;
  /// a part has `bytes` bytes. Returns the bytes sent, as all of these do.
  virtual int64_t allToAll(const Group &group, const void *src, void *dst,
                           int64_t bytes) = 0;
  /// `src` goes to place `target`, `dst` comes from place `source`. -1 is none,
  /// and `dst` is zero then.
  virtual int64_t permute(const Group &group, const void *src, int target,
                          void *dst, int source, int64_t bytes) = 0;

  virtual void barrier() = 0;
  /// `data` of the group's first rank goes to the others. Called by the ranks
  /// of the group only.
  virtual void broadcast(const Group &group, void *data, int64_t bytes) = 0;
  /// `dst` (rank 0 only) receives size() * bytes bytes.
  virtual void gatherToRoot(const void *src, void *dst, int64_t bytes) = 0;
  virtual std::vector<uint64_t> allGatherWord(uint64_t value) = 0;
  /// The texts of all ranks on rank 0, nothing elsewhere.
  virtual std::vector<std::string> gatherTexts(const std::string &text) = 0;

  /// Cores that this rank may use, shared fairly with the ranks of the same
  /// machine that may use the same cores; at least 1.
  virtual int fairCores() = 0;

  /// Ends the whole job now, with exit code 1. Messages were printed before.
  [[noreturn]] virtual void abort() = 0;

protected:
  Communicator(int rank, int size);

private:
  int worldRank, worldSize;
  std::map<int, Group> groups;
};

/// One rank, no transport.
std::unique_ptr<Communicator> createLocalCommunicator();

/// MPI. Calls MPI_Init_thread unless that was done.
std::unique_ptr<Communicator> createMpiCommunicator();

/// True if the environment says that a launcher started several processes.
bool launchedByMpi();

/// The cores in this thread's affinity mask.
std::vector<int> allowedCores();

/// How a reduction over `ranks` ranks cuts its chunks into messages, so that
/// adding and sending overlap: `count` pieces of at most `elements` elements,
/// `window` of which are received at once. Scratch holds the window.
struct ReductionPieces {
  int64_t count, elements, window;
};
ReductionPieces cutReduction(int64_t ranks, int64_t elements,
                             int64_t elementSize);

/// The longest message of an all_gather, in bytes.
constexpr int64_t gatherPieceBytes = 1 << 20;

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_COMM_COMMUNICATOR_H
