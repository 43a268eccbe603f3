//===- Wait.cpp - Waiting for MPI --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "comm/mpi/Wait.h"

#include "core/Clock.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sched.h>

using namespace deepstep::rt;

static constexpr int spinPolls = 32;
static constexpr int yieldPolls = 1000;
static constexpr int64_t longestSleep = 100 * 1000; // ns

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

void Backoff::pause() {
  ++idlePolls;
  if (idlePolls <= spinPolls)
    return cpuRelax();
  if (idlePolls <= yieldPolls) {
    sched_yield();
    return;
  }
  timespec time{0, static_cast<long>(std::min<int64_t>(
                       longestSleep, 5000 + 50 * (idlePolls - yieldPolls)))};
  nanosleep(&time, nullptr);
}

void deepstep::rt::waitFor(MPI_Request &request) {
  Backoff backoff;
  for (;;) {
    int done = 0;
    checkMpi(MPI_Test(&request, &done, MPI_STATUS_IGNORE), "MPI_Test");
    if (done)
      return;
    backoff.pause();
  }
}
