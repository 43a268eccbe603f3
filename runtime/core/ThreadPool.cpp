//===- ThreadPool.cpp - The workers of the COMPUTE queue ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/ThreadPool.h"

using namespace deepstep::rt;

ThreadPool::ThreadPool(int threads, int64_t spinNanoseconds)
    : spinNanoseconds(spinNanoseconds) {
  for (int i = 1; i < threads; ++i) {
    workers.push_back(std::make_unique<Worker>());
    Worker &worker = *workers.back();
    worker.thread = std::thread([this, &worker, i] { work(worker, i); });
  }
}

ThreadPool::~ThreadPool() {
  for (auto &worker : workers) {
    worker->trampoline = nullptr;
    worker->given.advance();
    worker->thread.join();
  }
}

void ThreadPool::work(Worker &worker, int piece) {
  for (uint32_t next = 1;; ++next) {
    worker.given.waitFor(next, spinNanoseconds);
    if (!worker.trampoline)
      return;
    worker.trampoline(worker.opaque, piece);
    worker.done.advance();
  }
}

void ThreadPool::dispatch(int pieces, Trampoline trampoline, void *opaque) {
  for (int i = 1; i < pieces; ++i) {
    Worker &worker = *workers[i - 1];
    worker.trampoline = trampoline;
    worker.opaque = opaque;
    ++worker.givenCount;
    worker.given.advance();
  }
  if (pieces > 0)
    trampoline(opaque, 0);
  // The pieces are about equal, so the others end soon; a longer wait means
  // that someone else has their core.
  for (int i = 1; i < pieces; ++i)
    workers[i - 1]->done.waitFor(workers[i - 1]->givenCount,
                                 4 * spinNanoseconds);
}
