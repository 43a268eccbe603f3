//===- Scheduler.h - Parameters of learning-rate schedules ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// DeepSpeed's five learning-rate schedules, one struct each, with every
// default filled in. They give the learning rate of optimizer step s = 0, 1,
// ... (steps that were skipped are not counted). DeepSpeed advances its
// scheduler after the step, so step s uses its iteration i = s - 1; the
// formulas below are written in i where the original is.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_CONFIG_SCHEDULER_H
#define DEEPSTEP_CONFIG_SCHEDULER_H

#include <cstdint>
#include <variant>

namespace deepstep::config {

/// No scheduler: lr in every step.
struct ConstantLR {
  double lr = 1e-3;
};

/// How a warm-up rises from 0 (i = 0) to 1 (i = n, the number of its steps).
enum class WarmupShape {
  Log,   ///< ln(i + 1) / ln(n)
  Linear ///< i / n
};

/// s = 0: minLr. i < n: minLr + (maxLr - minLr) * shape(i). Then maxLr.
struct WarmupLR {
  double minLr = 0.0;
  /// The optimizer's lr unless given.
  double maxLr = 1e-3;
  /// n, at least 2.
  int64_t warmupSteps = 1000;
  WarmupShape shape = WarmupShape::Log;
};

/// As WarmupLR, but from i = n on the factor of (maxLr - minLr) is
/// max(0, (totalSteps - i) / max(1, totalSteps - n)).
struct WarmupDecayLR {
  double minLr = 0.0;
  double maxLr = 1e-3;
  int64_t warmupSteps = 1000;
  WarmupShape shape = WarmupShape::Log;
  int64_t totalSteps = 0;
};

/// s = 0: 0. i < n: baseLr * (minRatio + (1 - minRatio) * shape(i)). Then, with
/// p = min(1, (i - n + 1) / max(1, totalSteps - n)),
/// baseLr * max(0, cosMinRatio + (1 - cosMinRatio) * (1 + cos(pi p)) / 2).
struct WarmupCosineLR {
  /// The optimizer's lr.
  double baseLr = 1e-3;
  double minRatio = 0.0;
  double cosMinRatio = 1e-4;
  int64_t warmupSteps = 1000;
  WarmupShape shape = WarmupShape::Log;
  int64_t totalSteps = 0;
};

/// With F and S the two step sizes and T = F + S:
/// s <= T: minLr + (maxLr - minLr) * h(s mod T), where h rises from 0 to 1 over
/// F steps and falls to 0 over S steps: h(c) = c / F for c <= F, else
/// (T - c) / S. With a stair count k > 0 of the half that c is in, h is
/// floor(h * k) / k (computed as floor(c * k / F) / k, which is exact).
/// s > T: minLr / (1 + decayLrRate * (s - T) / decayStepSize), or minLr if
/// either of the two is 0.
struct OneCycle {
  double minLr = 0.0;
  double maxLr = 0.0;
  /// F > 0.
  int64_t firstStepSize = 2000;
  /// S > 0; F unless given.
  int64_t secondStepSize = 2000;
  int64_t firstStairCount = 0;
  /// firstStairCount unless given.
  int64_t secondStairCount = 0;
  int64_t decayStepSize = 0;
  double decayLrRate = 0.0;
  /// Whether beta1 cycles against lr. Always false for an optimizer without
  /// betas. If true: beta1 is minMomentum for s = 0 (DeepSpeed starts there),
  /// maxMomentum - (maxMomentum - minMomentum) * h(s mod T) for 1 <= s <= T,
  /// then maxMomentum * (1 + decayMomentumRate * (s - T) / decayStepSize), or
  /// maxMomentum if either of the two is 0; beta2 is `beta2` in every step.
  bool cycleMomentum = true;
  double minMomentum = 0.8;
  double maxMomentum = 0.9;
  double decayMomentumRate = 0.0;
  double beta2 = 0.99;
};

/// minLr * (1 + stepRate * r), r = s / stepSize, rounded down if staircase.
struct LRRangeTest {
  double minLr = 1e-3;
  int64_t stepSize = 2000;
  double stepRate = 1.0;
  bool staircase = false;
};

using SchedulerConfig = std::variant<ConstantLR, WarmupLR, WarmupDecayLR,
                                     WarmupCosineLR, OneCycle, LRRangeTest>;

} // namespace deepstep::config

#endif // DEEPSTEP_CONFIG_SCHEDULER_H
