//===- Synchronization.cpp - Barriers and fences ---------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Processor.h"

using namespace emulator;

/// Adds the forms of a barrier: of some threads, whose number is the second
/// argument, or of all.
template <typename Reach>
static void addBarrier(Builtins &builtins, const std::string &name,
                       Reach reach) {
  for (const char *alignment : {"", ".aligned"}) {
    builtins.add(
        name + alignment + ".count",
        [reach](Arguments a, void *result) {
          reach(a.get<uint32_t>(0), a.get<uint32_t>(1), a, 2, result);
        },
        Builtin::Suspending);
    builtins.add(
        name + alignment + ".all",
        [reach](Arguments a, void *result) {
          reach(a.get<uint32_t>(0), 0u, a, 1, result);
        },
        Builtin::Suspending);
  }
}

void emulator::addSynchronization(Builtins &builtins) {
  addBarrier(builtins, "barrier.cta.sync",
             [](unsigned number, unsigned expected, Arguments, int, void *) {
               Processor::current().reachBarrier(number, expected, true);
             });
  addBarrier(builtins, "barrier.cta.arrive",
             [](unsigned number, unsigned expected, Arguments, int, void *) {
               Processor::current().reachBarrier(number, expected, false);
             });
  auto addVote = [&](const char *name, auto finish) {
    addBarrier(builtins, std::string("barrier.cta.red.") + name,
               [finish](unsigned number, unsigned expected, Arguments a,
                        int place, void *result) {
                 Processor &p = Processor::current();
                 unsigned votes =
                     p.countVotes(number, expected, a.get<bool>(place));
                 finish(votes, expected ? expected : p.threadCount(), result);
               });
  };
  addVote("popc", [](unsigned votes, unsigned, void *result) {
    setResult<uint32_t>(result, votes);
  });
  addVote("and", [](unsigned votes, unsigned threads, void *result) {
    setResult<bool>(result, votes == threads);
  });
  addVote("or", [](unsigned votes, unsigned, void *result) {
    setResult<bool>(result, votes > 0);
  });
  builtins.addCollective("bar.warp.sync", 0,
                         [](Warp &warp, uint32_t) { ++warp.epoch; });
  // Threads see each other's writes at once.
  for (const char *name :
       {"membar.cta", "membar.gl", "membar.sys", "fence.sc.cluster"})
    builtins.add(name, [](Arguments, void *) {});
}
