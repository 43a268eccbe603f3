//===- Ring.h - A pipelined ring of messages ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Both collectives are the same movement: in each of n-1 steps every rank sends
// one chunk to the next rank and receives one from the previous; what it sends
// is what it received in the step before (after adding to it, or as it is). A
// chunk travels in pieces, and a piece goes on as soon as it is there, so that
// all links are busy and adding overlaps with sending.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_COMM_MPI_RING_H
#define DEEPSTEP_RUNTIME_COMM_MPI_RING_H

#include "comm/mpi/Wait.h"

#include <algorithm>

namespace deepstep::rt {

struct Span {
  void *data;
  int64_t bytes;
};

struct Ring {
  MPI_Comm comm;
  int previous, next; // ranks in comm
  int tag;
  bool ownCore; // this rank shares its cores with no other

  static constexpr int64_t mostSends = 8;
  static constexpr int64_t mostReceives = 8;

  /// Moves `steps` chunks of `pieces` pieces each. Item i is piece i % pieces
  /// of step i / pieces. `toSend(i)` and `toReceive(i)` say where an item lies;
  /// at most `window` items are being received at once, so item i may be
  /// received where item i - window was. `consume(i)` is called when item i has
  /// come, in order; then item i + pieces can be sent.
  template <typename ToSend, typename ToReceive, typename Consume>
  void run(int64_t steps, int64_t pieces, int64_t window, ToSend &&toSend,
           ToReceive &&toReceive, Consume &&consume) const {
    int64_t items = steps * pieces;
    window = std::min(window, mostReceives);
    MPI_Request sends[mostSends], receives[mostReceives];
    int64_t sent = 0, sending = 0, received = 0, receiving = 0;
    Backoff backoff(ownCore);
    while (received < items || sent < items) {
      for (; receiving < items && receiving < received + window; ++receiving) {
        Span span = toReceive(receiving);
        checkMpi(MPI_Irecv(span.data, static_cast<int>(span.bytes), MPI_BYTE,
                           previous, tag, comm, &receives[receiving % window]),
                 "MPI_Irecv");
      }
      int64_t ready = std::min(items, received + pieces);
      for (; sending < ready && sending < sent + mostSends; ++sending) {
        Span span = toSend(sending);
        checkMpi(MPI_Isend(span.data, static_cast<int>(span.bytes), MPI_BYTE,
                           next, tag, comm, &sends[sending % mostSends]),
                 "MPI_Isend");
      }
      bool moved = false;
      if (received < receiving && test(receives[received % window])) {
        consume(received++);
        moved = true;
      }
      while (sent < sending && test(sends[sent % mostSends])) {
        ++sent;
        moved = true;
      }
      if (moved)
        backoff.reset();
      else
        backoff.pause();
    }
  }

private:
  static bool test(MPI_Request &request) {
    int done = 0;
    checkMpi(MPI_Test(&request, &done, MPI_STATUS_IGNORE), "MPI_Test");
    return done != 0;
  }
};

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_COMM_MPI_RING_H
