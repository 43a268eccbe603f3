//===- ThreadPool.h - The workers of the COMPUTE queue -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// N-1 workers and the caller. Every worker has a mailbox of its own, so that a
// launch touches one cache line per worker and one that needs fewer threads
// leaves the others alone. Piece i always runs on thread i: results and cache
// contents do not depend on timing.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_THREADPOOL_H
#define DEEPSTEP_RUNTIME_CORE_THREADPOOL_H

#include "core/Progress.h"

#include <memory>
#include <thread>
#include <vector>

namespace deepstep::rt {

class ThreadPool {
public:
  /// Starts `threads - 1` workers. `spinNanoseconds` is how long an idle worker
  /// waits for the next launch before it sleeps.
  ThreadPool(int threads, int64_t spinNanoseconds);
  ~ThreadPool();
  ThreadPool(const ThreadPool &) = delete;
  ThreadPool &operator=(const ThreadPool &) = delete;

  int size() const { return static_cast<int>(workers.size()) + 1; }

  /// Calls `function(piece)` for pieces [0, pieces), pieces <= size(), each on
  /// its own thread, piece 0 on the caller; returns when all are done. Only one
  /// thread calls it, and not from a piece.
  template <typename Function> void run(int pieces, Function &&function) {
    dispatch(
        pieces,
        [](void *opaque, int piece) {
          (*static_cast<std::remove_reference_t<Function> *>(opaque))(piece);
        },
        const_cast<void *>(static_cast<const void *>(&function)));
  }

private:
  using Trampoline = void (*)(void *opaque, int piece);

  struct alignas(128) Worker {
    Progress given;
    uint32_t givenCount = 0; // of the caller
    Trampoline trampoline = nullptr;
    void *opaque = nullptr;
    alignas(128) Progress done;
    std::thread thread;
  };

  void dispatch(int pieces, Trampoline trampoline, void *opaque);
  void work(Worker &worker, int piece);

  std::vector<std::unique_ptr<Worker>> workers;
  int64_t spinNanoseconds;
};

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_THREADPOOL_H
