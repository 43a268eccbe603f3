//===- Communicator.cpp - What all transports share --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "comm/Communicator.h"

#include <algorithm>
#include <cstdlib>
#include <sched.h>

using namespace deepstep::rt;

Communicator::~Communicator() = default;

Communicator::Communicator(int rank, int size)
    : worldRank(rank), worldSize(size) {
  Group &world = groups[0];
  for (int i = 0; i < size; ++i)
    world.ranks.push_back(i);
  world.place = rank;
}

const Group *Communicator::findGroup(int id) const {
  auto found = groups.find(id);
  return found == groups.end() ? nullptr : &found->second;
}

bool Communicator::defineGroup(int id, const int32_t *ranks, int32_t size) {
  if (id <= 0 || size <= 0 || groups.count(id))
    return false;
  Group group;
  for (int32_t i = 0; i < size; ++i) {
    if (ranks[i] < 0 || ranks[i] >= worldSize ||
        std::count(group.ranks.begin(), group.ranks.end(), ranks[i]))
      return false;
    if (ranks[i] == worldRank)
      group.place = i;
    group.ranks.push_back(ranks[i]);
  }
  groups[id] = std::move(group);
  return true;
}

ReductionPieces deepstep::rt::cutReduction(int64_t ranks, int64_t elements,
                                           int64_t elementSize) {
  // A piece and the scratch it is received in stay in a second-level cache.
  constexpr int64_t pieceBytes = 256 * 1024;
  constexpr int64_t mostInFlight = 4;
  if (ranks <= 1 || elements <= 0)
    return {0, 0, 0};
  int64_t count = (elements * elementSize + pieceBytes - 1) / pieceBytes;
  int64_t length = (elements + count - 1) / count;
  // Rounding up may have made the last piece superfluous.
  count = (elements + length - 1) / length;
  return {count, length, std::min(mostInFlight, (ranks - 1) * count)};
}

bool deepstep::rt::launchedByMpi() {
  // Open MPI, MPICH and Intel MPI (Hydra), PMIx (srun --mpi=pmix), srun with
  // PMI-2, torchrun. Slurm's own variables also exist in a batch script that
  // starts no step, so they do not count.
  for (const char *name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "PMI_RANK",
                           "PMIX_RANK", "PMI_FD", "TORCHELASTIC_RUN_ID"})
    if (std::getenv(name))
      return true;
  return false;
}

std::vector<int> deepstep::rt::allowedCores() {
  std::vector<int> cores;
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof(set), &set) == 0)
    for (int i = 0; i < CPU_SETSIZE; ++i)
      if (CPU_ISSET(i, &set))
        cores.push_back(i);
  if (cores.empty())
    cores.push_back(0);
  return cores;
}
