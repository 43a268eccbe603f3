//===- Wait.cpp - Waiting for MPI --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "comm/mpi/Wait.h"

#include "core/Clock.h"
#include "core/Trace.h"
#include "deepstep/runtime.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sched.h>

using namespace deepstep::rt;

// Nanoseconds.
static constexpr int64_t spinOfStep = 200 * 1000;
static constexpr int64_t yieldOfStep = 2000 * 1000;
static constexpr int64_t spinOfQueue = 2 * 1000;
static constexpr int64_t shortestSleep = 10 * 1000;
static constexpr int64_t longestSleep = 100 * 1000;

void deepstep::rt::checkMpi(int code, const char *what) {
  if (code == MPI_SUCCESS)
    return;
  char text[MPI_MAX_ERROR_STRING] = "unknown error";
  int length = 0, rank = -1;
  MPI_Error_string(code, text, &length);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  std::fprintf(stderr, "ds-run: rank %d: %s failed: %s\n", rank, what, text);
  std::fflush(nullptr);
  MPI_Abort(MPI_COMM_WORLD, 1);
  std::_Exit(1);
}

Backoff::Backoff(bool ownCore) {
  bool step = currentQueue() == DS_RT_COMPUTE;
  spin = !step ? spinOfQueue : ownCore ? spinOfStep : 0;
  yield = step ? yieldOfStep : 0;
}

void Backoff::pause() {
  int64_t now = nowNanoseconds();
  if (idlePolls++ == 0)
    idleSince = now;
  int64_t idle = now - idleSince;
  if (idle < spin)
    return cpuRelax();
  if (idle < yield) {
    sched_yield();
    return;
  }
  // The longer nothing has come, the longer nothing will.
  timespec time{
      0, static_cast<long>(std::clamp(idle / 4, shortestSleep, longestSleep))};
  nanosleep(&time, nullptr);
}

void deepstep::rt::waitFor(MPI_Request &request, bool ownCore) {
  Backoff backoff(ownCore);
  for (;;) {
    int done = 0;
    checkMpi(MPI_Test(&request, &done, MPI_STATUS_IGNORE), "MPI_Test");
    if (done)
      return;
    backoff.pause();
  }
}
