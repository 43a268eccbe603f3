//===- Replay.cpp - Steps as CUDA graphs -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Replay.h"

using namespace deepstep::rt;
using namespace deepstep::rt::cuda;

Replay::~Replay() {
  for (auto &[key, graph] : graphs)
    if (graph.executable)
      session.driver.cuGraphExecDestroy(graph.executable);
}

Replay::Counts Replay::readCounts() const {
  Counts counts;
  for (int i = 0; i < counterCount; ++i)
    counts[i] = ds_rt_read_counter(session.ctx, i / ds_rt_context::purposeCount,
                                   i % ds_rt_context::purposeCount);
  return counts;
}

void Replay::capture(ds_rt_region step, char *memory, Graph &graph) {
  Counts before = readCounts();
  GraphHandle recorded = nullptr;
  // Relaxed: libraries may call what a stricter mode forbids to this thread.
  session.check(
      session.driver.cuStreamBeginCapture(session.stream(), captureModeRelaxed),
      "cuStreamBeginCapture", "the step");
  step(session.ctx, memory);
  session.check(session.driver.cuStreamEndCapture(session.stream(), &recorded),
                "cuStreamEndCapture", "the step");
  session.check(
      session.driver.cuGraphInstantiate(&graph.executable, recorded, 0),
      "cuGraphInstantiate", "the step");
  session.check(session.driver.cuGraphDestroy(recorded), "cuGraphDestroy",
                "the step");
  graph.counts = readCounts();
  for (int i = 0; i < counterCount; ++i) {
    graph.counts[i].calls -= before[i].calls;
    graph.counts[i].bytes_sent -= before[i].bytes_sent;
  }
}

void Replay::launch(const Graph &graph) const {
  session.check(
      session.driver.cuGraphLaunch(graph.executable, session.stream()),
      "cuGraphLaunch", "the step");
}

void Replay::run(ds_rt_region step, char *memory) {
  Graph &graph = graphs[{step, memory}];
  if (!graph.ranBefore) {
    graph.ranBefore = canReplay = true;
    step(session.ctx, memory);
    graph.canReplay = canReplay;
    return;
  }
  if (!graph.canReplay)
    return step(session.ctx, memory);
  if (!graph.executable) {
    capture(step, memory, graph); // has counted this step
    return launch(graph);
  }
  launch(graph);
  for (int i = 0; i < counterCount; ++i) {
    ds_rt_context::Counter &counter =
        session.ctx->counters[i / ds_rt_context::purposeCount]
                             [i % ds_rt_context::purposeCount];
    counter.calls += graph.counts[i].calls;
    counter.bytesSent += graph.counts[i].bytes_sent;
  }
}
