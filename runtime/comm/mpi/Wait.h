//===- Wait.h - Waiting for MPI ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_COMM_MPI_WAIT_H
#define DEEPSTEP_RUNTIME_COMM_MPI_WAIT_H

#define OMPI_SKIP_MPICXX 1
#define MPICH_SKIP_MPICXX 1
#include <cstdint>
#include <mpi.h>

namespace deepstep::rt {

/// Ends the job with a message that names the rank and `what` unless `code` is
/// MPI_SUCCESS.
void checkMpi(int code, const char *what);

/// What a polling loop does between polls that found nothing. MPI only moves
/// data while someone polls, but what is waited for may need this core. The
/// thread that runs the step has nothing better to do and spins, if its core is
/// its own; then it yields, then it sleeps for longer and longer. The thread of
/// another queue competes with the step for a core and sleeps almost at once:
/// one that yields would wait for the end of the step's time slice, one that
/// wakes up preempts it.
class Backoff {
public:
  explicit Backoff(bool ownCore);
  void pause();
  void reset() { idlePolls = 0; }

private:
  int64_t spin, yield; // nanoseconds since the first idle poll
  int64_t idleSince = 0;
  int idlePolls = 0;
};

/// Polls until `request` is done.
void waitFor(MPI_Request &request, bool ownCore);

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_COMM_MPI_WAIT_H
