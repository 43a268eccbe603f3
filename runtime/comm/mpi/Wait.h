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
/// data while someone polls, but the peer that is waited for may need this
/// core: so first spin, then yield, then sleep for longer and longer.
class Backoff {
public:
  void pause();
  void reset() { idlePolls = 0; }

private:
  int idlePolls = 0;
};

/// Polls until `request` is done.
void waitFor(MPI_Request &request);

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_COMM_MPI_WAIT_H
