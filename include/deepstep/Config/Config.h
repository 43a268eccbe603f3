//===- Config.h - The DeepSpeed configuration, resolved ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reads a DeepSpeed JSON configuration into a plain struct in which every
// default is filled in and every rule is checked. The keys, their types,
// defaults and states of implementation come from one table (lib/Config/Keys),
// which also writes docs/configuration.md.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_CONFIG_CONFIG_H
#define DEEPSTEP_CONFIG_CONFIG_H

#include "deepstep/Config/Diagnostic.h"
#include "deepstep/Config/Observability.h"
#include "deepstep/Config/Scheduler.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deepstep::config {

/// train = micro * gradientAccumulation * world; all are at least 1.
struct BatchSizes {
  /// Samples per optimizer step, over all ranks.
  int64_t train = 1;
  /// Samples per micro-batch of one rank.
  int64_t micro = 1;
  /// Micro-batches of one rank per optimizer step.
  int64_t gradientAccumulation = 1;
  /// Data-parallel ranks.
  int64_t world = 1;
};

/// The optimizer as named. Whether Adam decays weights decoupled from the
/// gradient is said by `decoupledWeightDecay`, not by the name: "Adam" means
/// AdamW in DeepSpeed unless adam_w_mode is false.
enum class OptimizerKind { Adam, AdamW, SGD };

struct OptimizerConfig {
  OptimizerKind kind = OptimizerKind::AdamW;
  double lr = 1e-3;
  double weightDecay = 0.0;

  // Adam and AdamW. u = (m / bc1) / (sqrt(v / bc2) + eps), bc = 1 - beta^t, or
  // 1 without biasCorrection. Decoupled: p -= lr * (u + weightDecay * p);
  // otherwise weightDecay * p is added to the gradient first.
  double beta1 = 0.9;
  double beta2 = 0.999;
  double eps = 1e-8;
  bool biasCorrection = true;
  bool decoupledWeightDecay = true;

  // SGD, as torch.optim.SGD: g += weightDecay * p; the momentum buffer is g in
  // the first step, then momentum * b + (1 - dampening) * g; p -= lr * b, or
  // lr * (g + momentum * b) with nesterov, or lr * g without momentum.
  double momentum = 0.0;
  double dampening = 0.0;
  bool nesterov = false;
};

struct ZeroConfig {
  /// 0: nothing sharded; 1 and 2: optimizer states and gradients.
  int stage = 0;
  /// Elements (not bytes) that one reduce_scatter or all_reduce may carry; a
  /// larger tensor travels alone.
  int64_t reduceBucketSize = 500000000;
  /// The same for an all_gather of updated parameters.
  int64_t allgatherBucketSize = 500000000;
  /// Whether collectives run beside computation.
  bool overlapComm = true;
  /// Whether the norm of the gradients is a metric, also without clipping.
  bool computeGradNorm = true;
};

struct Config {
  BatchSizes batch;
  OptimizerConfig optimizer;
  SchedulerConfig scheduler;
  /// Bound of the global L2 norm of the gradients; 0 turns clipping off.
  double gradientClipping = 1.0;
  /// Whether gradients of the ranks are added up; otherwise they are averaged.
  bool sumGradients = false;
  ZeroConfig zero;
  /// Optimizer steps between two progress lines; none: about 20 lines a run.
  std::optional<int64_t> stepsPerPrint;
  ObservabilityConfig observability;
  /// What the reader accepted although it has no effect, and why.
  std::vector<Diagnostic> notices;
};

/// Reads `text`. `fileName` is used in messages only. `worldSize` is the
/// number of data-parallel ranks. On failure returns nothing and appends
/// at least one error to `errors`, in order of position; never throws on bad
/// input.
std::optional<Config> load(std::string_view text, std::string_view fileName,
                           int64_t worldSize, std::vector<Diagnostic> &errors);

/// As load, from a file. A file that cannot be read is an error.
std::optional<Config> loadFile(const std::string &path, int64_t worldSize,
                               std::vector<Diagnostic> &errors);

/// The resolved configuration as JSON: every implemented key with its value.
/// Loading it again with the same world size gives the same configuration.
std::string toJson(const Config &config);

/// The learning rate of optimizer step `step` (from 0; skipped steps do not
/// count), as DeepSpeed computes it, its quirks included.
double learningRate(const Config &config, int64_t step);

/// beta1 of optimizer step `step` where OneCycle cycles it (beta2 is
/// OneCycle::beta2 then); nothing where the optimizer's own betas hold.
std::optional<double> momentum(const Config &config, int64_t step);

/// docs/configuration.md: all keys, from the table.
std::string renderReference();

} // namespace deepstep::config

#endif // DEEPSTEP_CONFIG_CONFIG_H
