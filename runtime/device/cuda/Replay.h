//===- Replay.h - Steps as CUDA graphs ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// A step makes the same calls every time, so the second one is recorded as a
// graph, and from then on the graph is launched. The first is not recorded:
// libraries load code and allocate memory at their first use. What decides by
// values that it has computed makes other calls each time: it says so in its
// first step.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_REPLAY_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_REPLAY_H

#include "device/cuda/Session.h"

#include <map>

namespace deepstep::rt::cuda {

class Replay {
public:
  explicit Replay(const Session &session) : session(session) {}
  ~Replay();
  Replay(const Replay &) = delete;
  Replay &operator=(const Replay &) = delete;

  /// Enqueues `step`, in one of the three ways, and counts what it sends.
  void run(ds_rt_region step, char *memory);

  /// The step that runs now cannot be replayed.
  void refuse() { canReplay = false; }

private:
  static constexpr int counterCount =
      ds_rt_context::kindCount * ds_rt_context::purposeCount;
  using Counts = std::array<ds_rt_counter, counterCount>;

  struct Graph {
    bool ranBefore = false, canReplay = true;
    GraphExecHandle executable = nullptr;
    /// What one step adds to the counters.
    Counts counts = {};
  };

  void capture(ds_rt_region step, char *memory, Graph &graph);
  Counts readCounts() const;
  void launch(const Graph &graph) const;

  const Session &session;
  bool canReplay = true;
  std::map<std::pair<ds_rt_region, char *>, Graph> graphs;
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_REPLAY_H
