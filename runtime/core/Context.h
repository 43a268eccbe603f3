//===- Context.h - The state of one rank -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_CORE_CONTEXT_H
#define DEEPSTEP_RUNTIME_CORE_CONTEXT_H

#include "comm/Communicator.h"
#include "core/CommLog.h"
#include "core/Queues.h"
#include "core/ThreadPool.h"
#include "core/Trace.h"
#include "deepstep/runtime.h"
#include "device/Device.h"

#include <atomic>
#include <memory>
#include <string>

/// What `ds_rt_create` makes. Members are used by the thread that runs the
/// step unless they say otherwise.
struct ds_rt_context {
  struct Counter {
    std::atomic<int64_t> calls{0};
    std::atomic<int64_t> bytesSent{0};
  };
  static constexpr int kindCount = 6;
  static constexpr int purposeCount = 4;

  ds_rt_context(std::unique_ptr<deepstep::rt::Communicator> comm, int threads,
                int64_t spinNanoseconds)
      : comm(std::move(comm)), pool(threads, spinNanoseconds),
        queues(spinNanoseconds) {}

  std::unique_ptr<deepstep::rt::Communicator> comm;
  deepstep::rt::ThreadPool pool;
  std::unique_ptr<deepstep::rt::Trace> trace; // null: off
  std::string tracePath;
  Counter counters[kindCount][purposeCount]; // of any queue
  deepstep::rt::CommLog commLog;             // of any queue
  std::atomic<bool> aborting{false};         // of any thread
  std::unique_ptr<deepstep::rt::Device> device;
  deepstep::rt::Queues queues; // last: its threads use the others

  /// Calls `function(piece)` for [0, pieces): on the pool if this is the thread
  /// that runs the step, one after the other on the threads of other queues,
  /// which must not disturb the pool.
  template <typename Function> void parallel(int pieces, Function &&function) {
    if (pieces > 1 && deepstep::rt::currentQueue() == DS_RT_COMPUTE)
      return pool.run(pieces, function);
    for (int piece = 0; piece < pieces; ++piece)
      function(piece);
  }
};

namespace deepstep::rt {

/// The first index of piece `piece` of [0, range) in `pieces` contiguous pieces
/// whose sizes differ by at most one.
inline int64_t pieceBegin(int64_t range, int64_t pieces, int64_t piece) {
  int64_t size = range / pieces, rest = range % pieces;
  return size * piece + (piece < rest ? piece : rest);
}

/// What ds_rt_create makes, with another communicator or other libraries than
/// the system's; null for the system's.
ds_rt_context *create(const ds_rt_options &options,
                      std::unique_ptr<Communicator> comm,
                      const cuda::Libraries *libraries);

/// Prints "ds-run: rank R: message" and ends the job. printf-like.
[[noreturn]] void fail(ds_rt_context *ctx, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_CORE_CONTEXT_H
