//===- Transport.cpp - NCCL or MPI between GPUs ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// All ranks must choose the same, so the choice is made from facts of all.
//
//===----------------------------------------------------------------===//

#include "device/cuda/Collectives.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

/// "2.28.9" of 22809.
static std::string versionName(int code) {
  return std::to_string(code / 10000) + "." + std::to_string(code / 100 % 100) +
         "." + std::to_string(code % 100);
}

/// The version of NCCL that all ranks have at least; 0 if one has none.
static int commonVersion(const Session &session, const Nccl *nccl) {
  int version = 0;
  if (nccl && nccl->ncclGetVersion(&version) != success)
    version = 0;
  std::vector<uint64_t> versions = session.ctx->comm->allGatherWord(version);
  return static_cast<int>(*std::min_element(versions.begin(), versions.end()));
}

/// How many ranks the GPU has that most ranks have. A GPU's UUID is unique in
/// the world; two words of it go round.
static int mostRanksOnOneGpu(const Session &session) {
  uint64_t words[2];
  static_assert(sizeof(words) == sizeof(Uuid));
  std::memcpy(words, session.uuid().bytes, sizeof(words));
  std::vector<uint64_t> first = session.ctx->comm->allGatherWord(words[0]);
  std::vector<uint64_t> second = session.ctx->comm->allGatherWord(words[1]);
  std::map<std::pair<uint64_t, uint64_t>, int> counts;
  int most = 0;
  for (size_t i = 0; i < first.size(); ++i)
    most = std::max(most, ++counts[{first[i], second[i]}]);
  return most;
}

/// Lets NCCL have up to `ranks` ranks on one GPU. It reads its environment when
/// the first communicator is made.
static void letShareGpus(int ranks) {
  setenv("NCCL_MULTI_RANK_GPU_ENABLE", "1", /*overwrite=*/1);
  // Blocks of a collective wait for those of other ranks. Where kernels of
  // several ranks run at a time (MPS), all blocks must fit on the GPU, or none
  // goes on; 32 fit everywhere.
  std::string blocks = std::to_string(std::max(32 / ranks, 1));
  setenv("NCCL_MAX_CTAS", blocks.c_str(), /*overwrite=*/0);
}

std::unique_ptr<Collectives> deepstep::rt::cuda::createCollectives(
    Session &session, const Libraries &libraries, ds_rt_transport transport) {
  ds_rt_context *ctx = session.ctx;
  int ranks = ctx->comm->size();
  if (ranks == 1)
    return nullptr;
  int version = commonVersion(session, libraries.nccl);
  int ranksOnGpu = mostRanksOnOneGpu(session);
  bool shared = ranksOnGpu > 1;
  std::string obstacle;
  if (version == 0)
    obstacle = libraries.nccl ? "another rank has no NCCL"
                              : "no NCCL (" + libraries.ncclProblem + ")";
  else if (shared && transport == DS_RT_TRANSPORT_NCCL &&
           version < ncclSharesGpus)
    obstacle = "ranks share a GPU, which NCCL " + versionName(version) +
               " refuses and 2.30 would allow";
  else if (shared && transport == DS_RT_TRANSPORT_AUTO)
    obstacle = "ranks share a GPU";
  bool useNccl = transport != DS_RT_TRANSPORT_MPI && obstacle.empty();
  if (transport == DS_RT_TRANSPORT_NCCL && !useNccl)
    fail(ctx,
         "--comm=nccl cannot be used: %s; give each rank a GPU of its own "
         "or use --comm=mpi",
         obstacle.c_str());
  std::string line =
      useNccl ? "NCCL " + versionName(version) : "MPI through host memory";
  if (useNccl && shared)
    line += " (up to " + std::to_string(ranksOnGpu) + " on one GPU)";
  if (!useNccl)
    line += transport == DS_RT_TRANSPORT_MPI ? " (--comm=mpi)"
                                             : " (" + obstacle + ")";
  if (ctx->comm->rank() == 0)
    std::fprintf(stderr, "ds-run: collectives of %d ranks by %s\n", ranks,
                 line.c_str());
  if (!useNccl)
    return createStagedCollectives(session);
  if (shared)
    letShareGpus(ranksOnGpu);
  return createNcclCollectives(session, *libraries.nccl);
}
