//===- ScheduleTest.cpp - Learning-rate schedules ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The expected numbers are worked out from DeepSpeed's formulas, step by step
// from iteration -1.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"

using namespace deepstep::config;
using testing::HasSubstr;

namespace {

Config read(const std::string &type, const std::string &params,
            const std::string &optimizer = "Adam") {
  Loaded loaded = loadText(withScheduler(type, params, optimizer));
  EXPECT_TRUE(loaded.config) << loaded.errorText();
  return loaded.config.value_or(Config());
}

void expectRates(const Config &config, std::vector<double> expected) {
  for (size_t step = 0; step < expected.size(); ++step)
    EXPECT_NEAR(learningRate(config, static_cast<int64_t>(step)),
                expected[step], 1e-14)
        << "step " << step;
}

void expectMomentum(const Config &config, std::vector<double> expected) {
  for (size_t step = 0; step < expected.size(); ++step)
    EXPECT_NEAR(momentum(config, static_cast<int64_t>(step)).value_or(-1),
                expected[step], 1e-14)
        << "step " << step;
}

TEST(Schedule, ConstantWithoutScheduler) {
  Loaded loaded = loadText(withOptimizer("SGD", R"("lr": 0.25)"));
  EXPECT_EQ(std::get<ConstantLR>(loaded.config->scheduler).lr, 0.25);
  expectRates(*loaded.config, {0.25, 0.25, 0.25});
  EXPECT_EQ(momentum(*loaded.config, 3), std::nullopt);
  EXPECT_TRUE(loadText(withMembers(R"("scheduler": null)")).config);
}

TEST(Schedule, WarmupLog) {
  // Two steps at the minimum; then ln(i + 1) / ln(4): 1/2, 0.7925, 1.
  Config config = read("WarmupLR", R"("warmup_min_lr": 0.1,
      "warmup_max_lr": 1.1, "warmup_num_steps": 4)");
  expectRates(config, {0.1, 0.1, 0.6, 0.892481250360578, 1.1, 1.1, 1.1});
}

TEST(Schedule, WarmupLinear) {
  Config config = read("warmuplr", R"("warmup_min_lr": 0.1,
      "warmup_max_lr": 1.1, "warmup_num_steps": 4, "warmup_type": "Linear")");
  expectRates(config, {0.1, 0.1, 0.35, 0.6, 0.85, 1.1, 1.1});
}

TEST(Schedule, WarmupDefaults) {
  auto warmup = std::get<WarmupLR>(read("WarmupLR", "").scheduler);
  EXPECT_EQ(warmup.minLr, 0.0);
  EXPECT_EQ(warmup.maxLr, 2.0); // the optimizer's
  EXPECT_EQ(warmup.warmupSteps, 1000);
  EXPECT_EQ(warmup.shape, WarmupShape::Log);
  EXPECT_TRUE(
      loadText(withMembers(R"("scheduler": {"type": "WarmupLR"})")).config);
}

TEST(Schedule, WarmupOfOneStepCountsAsTwo) {
  Config config = read("WarmupLR", R"("warmup_num_steps": 1)");
  EXPECT_EQ(std::get<WarmupLR>(config.scheduler).warmupSteps, 2);
  expectRates(config, {0, 0, 2, 2});
}

TEST(Schedule, WarmupAuto) {
  Config config = read("WarmupLR", R"("warmup_min_lr": "auto",
      "warmup_max_lr": "auto")");
  EXPECT_EQ(std::get<WarmupLR>(config.scheduler).maxLr, 2.0);
  EXPECT_EQ(std::get<WarmupLR>(config.scheduler).minLr, 0.0);
}

TEST(Schedule, WarmupDecay) {
  Config config = read("WarmupDecayLR", R"("warmup_min_lr": 0.5,
      "warmup_max_lr": 1.5, "warmup_num_steps": 2, "total_num_steps": 6,
      "warmup_type": "linear")");
  expectRates(config, {0.5, 0.5, 1.0, 1.5, 1.25, 1.0, 0.75, 0.5, 0.5, 0.5});
}

TEST(Schedule, WarmupDecayPeak) {
  // Unlike WarmupLR, the default is a number; "auto" is the optimizer's.
  auto peak = [](const std::string &params) {
    Config config =
        read("WarmupDecayLR", R"("total_num_steps": 5000)" + params);
    return std::get<WarmupDecayLR>(config.scheduler).maxLr;
  };
  EXPECT_EQ(peak(""), 1e-3);
  EXPECT_EQ(peak(R"(, "warmup_max_lr": "auto")"), 2.0);
}

TEST(Schedule, WarmupDecayShorterThanItsWarmup) {
  Loaded loaded = loadText(withScheduler("WarmupDecayLR",
                                         R"("warmup_max_lr": 1,
      "warmup_num_steps": 4, "total_num_steps": 2, "warmup_type": "linear")"));
  EXPECT_THAT(loaded.noticeText(),
              HasSubstr("warning: total_num_steps (2) is less than "
                        "warmup_num_steps (4)"));
  expectRates(*loaded.config, {0, 0, 0.25, 0.5, 0.75, 0, 0, 0});
}

TEST(Schedule, WarmupCosineLinear) {
  // 0 first, whatever the minimum; then 2 * (0.25, 0.625), then the cosine.
  Config config = read("WarmupCosineLR", R"("warmup_min_ratio": 0.25,
      "cos_min_ratio": 0.1, "warmup_num_steps": 2, "total_num_steps": 6,
      "warmup_type": "linear")");
  expectRates(config, {0, 0.5, 1.25, 1.736396103067893, 1.1, 0.463603896932107,
                       0.2, 0.2, 0.2});
}

TEST(Schedule, WarmupCosineLog) {
  Config config = read("WarmupCosineLR", R"("cos_min_ratio": 0.0,
      "warmup_num_steps": 3, "total_num_steps": 5)");
  expectRates(config, {0, 0, 2 * 0.630929753571457, 2, 1, 0, 0, 0});
}

TEST(Schedule, WarmupCosineDefaults) {
  auto cosine = std::get<WarmupCosineLR>(
      read("WarmupCosineLR", R"("total_num_steps": 9999)").scheduler);
  EXPECT_EQ(cosine.baseLr, 2.0);
  EXPECT_EQ(cosine.minRatio, 0.0);
  EXPECT_EQ(cosine.cosMinRatio, 1e-4);
  EXPECT_EQ(cosine.warmupSteps, 1000);
}

TEST(Schedule, OneCycle) {
  Config config = read("OneCycle", R"("cycle_min_lr": 1, "cycle_max_lr": 3,
      "cycle_first_step_size": 2, "cycle_second_step_size": 4,
      "decay_step_size": 2, "decay_lr_rate": 0.5, "decay_mom_rate": 0.1)");
  expectRates(config,
              {1, 2, 3, 2.5, 2, 1.5, 1, 1 / 1.25, 1 / 1.5, 1 / 1.75, 0.5});
  // DeepSpeed starts at the smallest momentum, not at the largest.
  expectMomentum(config, {0.8, 0.85, 0.8, 0.825, 0.85, 0.875, 0.9, 0.945, 0.99,
                          1.035, 1.08});
  ASSERT_EQ(config.notices.size(), 1u);
  EXPECT_THAT(config.notices[0].message, HasSubstr("reaches 1"));
}

TEST(Schedule, OneCycleStairs) {
  Config config = read("OneCycle", R"("cycle_min_lr": 1, "cycle_max_lr": 3,
      "cycle_first_step_size": 4, "cycle_second_step_size": 3,
      "cycle_first_stair_count": 2, "cycle_second_stair_count": 3)");
  expectRates(config, {1, 1, 2, 2, 3, 1 + 4.0 / 3, 1 + 2.0 / 3, 1, 1, 1, 1});
  expectMomentum(config, {0.8, 0.9, 0.85, 0.85, 0.8, 0.9 - 0.2 / 3,
                          0.9 - 0.1 / 3, 0.9, 0.9});
}

TEST(Schedule, OneCycleDefaults) {
  auto cycle = std::get<OneCycle>(
      read("OneCycle", R"("cycle_min_lr": 1, "cycle_max_lr": 3,
          "cycle_first_step_size": 5, "cycle_first_stair_count": 2)")
          .scheduler);
  EXPECT_EQ(cycle.secondStepSize, 5);
  EXPECT_EQ(cycle.secondStairCount, 2);
  EXPECT_EQ(cycle.decayStepSize, 0);
  EXPECT_TRUE(cycle.cycleMomentum);
  EXPECT_EQ(cycle.beta2, 0.99);
}

TEST(Schedule, OneCycleWithoutMomentum) {
  const std::string rates = R"("cycle_min_lr": 1, "cycle_max_lr": 3)";
  Config off = read("OneCycle", rates + R"(, "cycle_momentum": false)");
  EXPECT_EQ(momentum(off, 1), std::nullopt);
  Config sgd = read("OneCycle", rates, "SGD");
  EXPECT_EQ(momentum(sgd, 1), std::nullopt);
  ASSERT_EQ(sgd.notices.size(), 1u);
  EXPECT_THAT(sgd.notices[0].message, HasSubstr("no betas"));
}

TEST(Schedule, LRRangeTest) {
  expectRates(read("LRRangeTest", R"("lr_range_test_min_lr": 0.5,
                 "lr_range_test_step_size": 2, "lr_range_test_step_rate": 3)"),
              {0.5, 1.25, 2, 2.75, 3.5});
  expectRates(read("LRRangeTest", R"("lr_range_test_min_lr": 0.5,
                 "lr_range_test_step_size": 2, "lr_range_test_step_rate": 3,
                 "lr_range_test_staircase": true)"),
              {0.5, 0.5, 2, 2, 3.5});
  auto defaults = std::get<LRRangeTest>(read("LRRangeTest", "").scheduler);
  EXPECT_EQ(defaults.minLr, 1e-3);
  EXPECT_EQ(defaults.stepSize, 2000);
  EXPECT_EQ(defaults.stepRate, 1.0);
  EXPECT_FALSE(defaults.staircase);
}

TEST(Schedule, Refusals) {
  auto errorOf = [](const char *type, const char *params) {
    return loadText(withScheduler(type, params)).errorText();
  };
  EXPECT_THAT(errorOf("WarmupDecayLR", ""),
              HasSubstr("WarmupDecayLR needs "
                        "'scheduler.params.total_num_steps'"));
  EXPECT_THAT(errorOf("WarmupCosineLR", ""), HasSubstr("total_num_steps"));
  EXPECT_THAT(errorOf("OneCycle", R"("cycle_min_lr": 1)"),
              HasSubstr("OneCycle needs 'scheduler.params.cycle_max_lr'"));
  EXPECT_THAT(errorOf("WarmupLR", R"("warmup_num_steps": 0)"),
              HasSubstr("must be above 0"));
  EXPECT_THAT(errorOf("WarmupLR", R"("warmup_type": "cubic")"),
              HasSubstr("must be log or linear, not \"cubic\""));
  EXPECT_THAT(errorOf("WarmupLR", R"("total_num_steps": 5)"),
              HasSubstr("no parameter of WarmupLR; WarmupDecayLR or "
                        "WarmupCosineLR has it"));
  EXPECT_THAT(errorOf("OneCycle", R"("cycle_first_step_size": 0)"),
              HasSubstr("must be above 0"));
  EXPECT_THAT(errorOf("OneCycle", R"("cycle_min_lr": 1, "cycle_max_lr": 3,
      "cycle_second_step_size": 9223372036854775807)"),
              HasSubstr("cycle_second_step_size' is too large"));
  EXPECT_THAT(errorOf("OneCycle", R"("cycle_max_mom": 1.0)"),
              HasSubstr("below 1"));
  EXPECT_THAT(errorOf("LRRangeTest", R"("lr_range_test_step_size": 0)"),
              HasSubstr("must be above 0"));
  EXPECT_THAT(errorOf("WarmupLR", R"("last_batch_iteration": 5)"),
              HasSubstr("not implemented yet"));
  EXPECT_THAT(errorOf("CosineLR", ""),
              HasSubstr("did you mean \"WarmupCosineLR\"?"));
  // One error about a bad value, none about its absence.
  Loaded bad =
      loadText(withScheduler("WarmupDecayLR", R"("total_num_steps": "auto")"));
  EXPECT_EQ(bad.errors.size(), 1u) << bad.errorText();
}

TEST(Schedule, HugeStepsStayFinite) {
  for (const char *type : {"WarmupLR", "LRRangeTest"})
    EXPECT_TRUE(std::isfinite(learningRate(read(type, ""), INT64_MAX - 1)));
}

} // namespace
