//===- Schedule.cpp - Learning rates by step --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formulas of include/deepstep/Config/Scheduler.h, in double precision:
// what a compiled schedule is compared with.
//
//===----------------------------------------------------------------------===//
#include "deepstep/Config/Config.h"

#include <algorithm>
#include <cmath>

namespace deepstep::config {

/// The warm-up's factor at iteration i, 0 <= i < n.
static double rise(WarmupShape shape, int64_t i, int64_t n) {
  if (shape == WarmupShape::Log)
    return std::log(static_cast<double>(i) + 1) /
           std::log(static_cast<double>(n));
  return static_cast<double>(i) / static_cast<double>(n);
}

/// Steps of a decay from n to total, at least 1.
static double decaySteps(int64_t total, int64_t n) {
  return std::max(1.0, static_cast<double>(total) - static_cast<double>(n));
}

/// OneCycle's height h(c) in [0, 1] at position c of the cycle.
static double height(const OneCycle &cycle, int64_t position) {
  bool rising = position <= cycle.firstStepSize;
  double way = static_cast<double>(
      rising ? position
             : cycle.firstStepSize + cycle.secondStepSize - position);
  double size =
      static_cast<double>(rising ? cycle.firstStepSize : cycle.secondStepSize);
  double stairs = static_cast<double>(rising ? cycle.firstStairCount
                                             : cycle.secondStairCount);
  return stairs > 0 ? std::floor(way * stairs / size) / stairs : way / size;
}

namespace {

struct LearningRate {
  int64_t step;

  double operator()(const ConstantLR &s) const { return s.lr; }

  double operator()(const WarmupLR &s) const {
    int64_t i = step - 1;
    if (i < 0)
      return s.minLr;
    double factor = i < s.warmupSteps ? rise(s.shape, i, s.warmupSteps) : 1.0;
    return s.minLr + (s.maxLr - s.minLr) * factor;
  }

  double operator()(const WarmupDecayLR &s) const {
    int64_t i = step - 1;
    if (i < 0)
      return s.minLr;
    double left = static_cast<double>(s.totalSteps) - static_cast<double>(i);
    double factor =
        i < s.warmupSteps
            ? rise(s.shape, i, s.warmupSteps)
            : std::max(0.0, left / decaySteps(s.totalSteps, s.warmupSteps));
    return s.minLr + (s.maxLr - s.minLr) * factor;
  }

  double operator()(const WarmupCosineLR &s) const {
    int64_t i = step - 1;
    if (i < 0)
      return 0.0;
    if (i < s.warmupSteps)
      return s.baseLr *
             (s.minRatio + (1 - s.minRatio) * rise(s.shape, i, s.warmupSteps));
    double progress =
        std::min(1.0, static_cast<double>(i - s.warmupSteps + 1) /
                          decaySteps(s.totalSteps, s.warmupSteps));
    double cosine = (1 + std::cos(M_PI * progress)) / 2;
    return s.baseLr *
           std::max(0.0, s.cosMinRatio + (1 - s.cosMinRatio) * cosine);
  }

  double operator()(const OneCycle &s) const {
    int64_t total = s.firstStepSize + s.secondStepSize;
    if (step <= total)
      return s.minLr + (s.maxLr - s.minLr) * height(s, step % total);
    if (s.decayStepSize == 0 || s.decayLrRate == 0)
      return s.minLr;
    return s.minLr / (1 + s.decayLrRate * static_cast<double>(step - total) /
                              static_cast<double>(s.decayStepSize));
  }

  double operator()(const LRRangeTest &s) const {
    double units = static_cast<double>(step) / static_cast<double>(s.stepSize);
    return s.minLr *
           (1 + s.stepRate * (s.staircase ? std::floor(units) : units));
  }
};

} // namespace

double learningRate(const Config &config, int64_t step) {
  return std::visit(LearningRate{std::max<int64_t>(step, 0)}, config.scheduler);
}

std::optional<double> momentum(const Config &config, int64_t step) {
  const auto *s = std::get_if<OneCycle>(&config.scheduler);
  if (!s || !s->cycleMomentum)
    return std::nullopt;
  int64_t total = s->firstStepSize + s->secondStepSize;
  if (step <= 0)
    return s->minMomentum;
  if (step <= total)
    return s->maxMomentum -
           (s->maxMomentum - s->minMomentum) * height(*s, step % total);
  if (s->decayStepSize == 0 || s->decayMomentumRate == 0)
    return s->maxMomentum;
  return s->maxMomentum *
         (1 + s->decayMomentumRate * static_cast<double>(step - total) /
                  static_cast<double>(s->decayStepSize));
}

} // namespace deepstep::config
