//===- LearningRate.cpp - Schedules as scalar operations --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LearningRate.h"

#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace deepstep::config;

namespace deepstep {

namespace {

class ScheduleEmitter {
public:
  ScheduleEmitter(Emitter &e, Value step)
      : e(e), step(e.convert(step, e.getBuilder().getI64Type())) {}

  Value operator()(const ConstantLR &s) { return e.f32(s.lr); }

  Value operator()(const WarmupLR &s) {
    Value factor = warmUp(s.shape, s.warmupSteps, e.f32(1.0));
    return atFirst(s.minLr, between(s.minLr, s.maxLr, factor));
  }

  Value operator()(const WarmupDecayLR &s) {
    Value left = toFloat(e.sub(e.i64(s.totalSteps), iteration()));
    Value decay = e.div(left, e.f32(decaySteps(s.totalSteps, s.warmupSteps)));
    decay = e.max(decay, e.f32(0.0));
    Value factor = warmUp(s.shape, s.warmupSteps, decay);
    return atFirst(s.minLr, between(s.minLr, s.maxLr, factor));
  }

  Value operator()(const WarmupCosineLR &s) {
    Value passed = toFloat(e.sub(iteration(), e.i64(s.warmupSteps - 1)));
    Value progress =
        e.div(passed, e.f32(decaySteps(s.totalSteps, s.warmupSteps)));
    progress = e.min(progress, e.f32(1.0));
    Value cosine = e.cos(e.mul(progress, e.f32(M_PI)));
    // (1 + cosine) / 2 * (1 - min) + min, at least 0.
    cosine = e.mul(e.add(cosine, e.f32(1.0)), e.f32(0.5));
    Value cool = e.max(between(s.cosMinRatio, 1.0, cosine), e.f32(0.0));
    Value rise = between(s.minRatio, 1.0, riseOf(s.shape, s.warmupSteps));
    Value ratio = e.select(inWarmUp(s.warmupSteps), rise, cool);
    return atFirst(0.0, e.mul(ratio, e.f32(s.baseLr)));
  }

  Value operator()(const OneCycle &s) {
    Value cycle = between(s.minLr, s.maxLr, height(s));
    Value rest = e.f32(s.minLr);
    if (s.decayStepSize != 0 && s.decayLrRate != 0)
      rest = e.div(rest, decayFactor(s, s.decayLrRate));
    return e.select(inCycle(s), cycle, rest);
  }

  Value operator()(const LRRangeTest &s) {
    Value units = e.div(toFloat(step), e.f32(s.stepSize));
    if (s.staircase)
      units = toFloat(e.div(step, e.i64(s.stepSize)));
    Value factor = e.add(e.mul(units, e.f32(s.stepRate)), e.f32(1.0));
    return e.mul(factor, e.f32(s.minLr));
  }

  /// beta1 of OneCycle.
  Value momentum(const OneCycle &s) {
    Value cycle = between(s.maxMomentum, s.minMomentum, height(s));
    Value rest = e.f32(s.maxMomentum);
    if (s.decayStepSize != 0 && s.decayMomentumRate != 0)
      rest = e.mul(rest, decayFactor(s, s.decayMomentumRate));
    Value value = e.select(inCycle(s), cycle, rest);
    return e.select(e.less(step, e.i64(1)), e.f32(s.minMomentum), value);
  }

private:
  Value toFloat(Value integer) {
    return e.convert(integer, e.getBuilder().getF32Type());
  }

  /// DeepSpeed's iteration counter: one behind.
  Value iteration() { return e.sub(step, e.i64(1)); }

  Value atFirst(double first, Value later) {
    return e.select(e.less(step, e.i64(1)), e.f32(first), later);
  }

  /// low + (high - low) * factor.
  Value between(double low, double high, Value factor) {
    return e.add(e.mul(factor, e.f32(high - low)), e.f32(low));
  }

  Value inWarmUp(int64_t steps) { return e.less(iteration(), e.i64(steps)); }

  /// The warm-up's factor. `step` is i + 1.
  Value riseOf(WarmupShape shape, int64_t steps) {
    if (shape == WarmupShape::Log)
      return e.mul(e.log(toFloat(step)), e.f32(1.0 / std::log(double(steps))));
    return e.div(toFloat(iteration()), e.f32(steps));
  }

  Value warmUp(WarmupShape shape, int64_t steps, Value then) {
    return e.select(inWarmUp(steps), riseOf(shape, steps), then);
  }

  static double decaySteps(int64_t total, int64_t warmup) {
    return std::max(1.0, double(total) - double(warmup));
  }

  static int64_t cycleSteps(const OneCycle &s) {
    return s.firstStepSize + s.secondStepSize;
  }

  Value inCycle(const OneCycle &s) {
    return e.lessEqual(step, e.i64(cycleSteps(s)));
  }

  /// 1 + rate * (steps behind the cycle) / size.
  Value decayFactor(const OneCycle &s, double rate) {
    Value behind = toFloat(e.sub(step, e.i64(cycleSteps(s))));
    Value factor = e.mul(behind, e.f32(rate / double(s.decayStepSize)));
    return e.add(factor, e.f32(1.0));
  }

  /// OneCycle's height in [0, 1].
  Value height(const OneCycle &s) {
    Value position = e.rem(step, e.i64(cycleSteps(s)));
    Value up = stairs(position, s.firstStepSize, s.firstStairCount);
    Value down = stairs(e.sub(e.i64(cycleSteps(s)), position), s.secondStepSize,
                        s.secondStairCount);
    return e.select(e.lessEqual(position, e.i64(s.firstStepSize)), up, down);
  }

  Value stairs(Value way, int64_t size, int64_t count) {
    if (count <= 0)
      return e.div(toFloat(way), e.f32(size));
    Value stair = e.div(e.mul(way, e.i64(count)), e.i64(size));
    return e.div(toFloat(stair), e.f32(count));
  }

  Emitter &e;
  Value step;
};

} // namespace

Value emitLearningRate(Emitter &emitter, const SchedulerConfig &scheduler,
                       Value step) {
  return std::visit(ScheduleEmitter(emitter, step), scheduler);
}

Value emitMomentum(Emitter &emitter, const SchedulerConfig &scheduler,
                   Value step) {
  const auto *cycle = std::get_if<OneCycle>(&scheduler);
  if (!cycle || !cycle->cycleMomentum)
    return {};
  return ScheduleEmitter(emitter, step).momentum(*cycle);
}

} // namespace deepstep
