//===- LearningRateTest.cpp - Schedules in IR against the reference -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every schedule, as ds-build-step emits it and evaluated in f32, must agree
// with config::learningRate, which computes in f64.
//
//===----------------------------------------------------------------------===//

#include "lib/Step/LearningRate.h"
#include "ScalarInterpreter.h"
#include "deepstep/Config/Config.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/BuiltinOps.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace mlir;
using namespace deepstep;

namespace {

class LearningRateTest : public testing::Test {
protected:
  LearningRateTest() : loc(UnknownLoc::get(&context)), builder(&context) {
    context.loadDialect<stablehlo::StablehloDialect>();
    module = ModuleOp::create(loc);
    builder.setInsertionPointToEnd(&block);
    step =
        block.addArgument(RankedTensorType::get({}, builder.getI32Type()), loc);
  }

  /// Compares steps 0 to 40, and some far away.
  void check(const config::SchedulerConfig &scheduler) {
    config::Config config;
    config.scheduler = scheduler;
    Emitter emitter(builder, loc);
    Value rate = emitLearningRate(emitter, scheduler, step);
    Value momentum = emitMomentum(emitter, scheduler, step);
    std::vector<int64_t> steps;
    for (int64_t i = 0; i <= 40; ++i)
      steps.push_back(i);
    for (int64_t far : {999, 1000, 1001, 100000, 20000001})
      steps.push_back(far);
    for (int64_t i : steps) {
      double expected = config::learningRate(config, i);
      EXPECT_NEAR(evaluate(rate, step, i), expected,
                  1e-9 + 1e-6 * std::abs(expected))
          << "step " << i;
      std::optional<double> beta = config::momentum(config, i);
      ASSERT_EQ(beta.has_value(), bool(momentum));
      if (beta)
        EXPECT_NEAR(evaluate(momentum, step, i), *beta, 1e-6 * *beta)
            << "step " << i;
    }
  }

  MLIRContext context;
  Location loc;
  OpBuilder builder;
  OwningOpRef<ModuleOp> module;
  Block block;
  Value step;
};

} // namespace

TEST_F(LearningRateTest, Constant) { check(config::ConstantLR{0.3}); }

TEST_F(LearningRateTest, Warmup) {
  for (auto shape : {config::WarmupShape::Log, config::WarmupShape::Linear})
    for (int64_t steps : {2, 7, 1000})
      check(config::WarmupLR{1e-5, 3e-3, steps, shape});
}

TEST_F(LearningRateTest, WarmupDecay) {
  for (auto shape : {config::WarmupShape::Log, config::WarmupShape::Linear})
    for (int64_t total : {5, 10, 30, 1000})
      check(config::WarmupDecayLR{1e-4, 3e-3, 10, shape, total});
}

TEST_F(LearningRateTest, WarmupCosine) {
  for (auto shape : {config::WarmupShape::Log, config::WarmupShape::Linear})
    for (int64_t total : {5, 10, 30, 1000})
      check(config::WarmupCosineLR{3e-3, 0.1, 0.01, 10, shape, total});
}

TEST_F(LearningRateTest, OneCycle) {
  config::OneCycle cycle;
  cycle.minLr = 1e-4;
  cycle.maxLr = 1e-2;
  cycle.firstStepSize = 7;
  cycle.secondStepSize = 11;
  check(cycle);
  cycle.firstStairCount = 3;
  cycle.secondStairCount = 4;
  check(cycle);
  cycle.decayStepSize = 5;
  cycle.decayLrRate = 0.2;
  cycle.decayMomentumRate = 0.1;
  check(cycle);
  cycle.cycleMomentum = false;
  check(cycle);
  // position * stairs needs more than 32 bits.
  cycle.firstStepSize = cycle.secondStepSize = 30000000;
  cycle.firstStairCount = cycle.secondStairCount = 100000;
  check(cycle);
}

TEST_F(LearningRateTest, RangeTest) {
  for (bool staircase : {false, true})
    check(config::LRRangeTest{1e-3, 7, 0.5, staircase});
}
