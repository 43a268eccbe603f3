//===- BatchTest.cpp - The three batch sizes --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every combination of the three keys, and every refusal.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"

using namespace deepstep::config;
using testing::HasSubstr;

namespace {

/// A configuration with the given batch keys; 0 leaves one out.
Loaded loadBatch(int64_t train, int64_t micro, int64_t gas, int64_t world) {
  std::string text = R"({"optimizer": {"type": "Adam"})";
  auto add = [&](const char *key, int64_t value) {
    if (value != 0)
      text += std::string(", \"") + key + "\": " + std::to_string(value);
  };
  add("train_batch_size", train);
  add("train_micro_batch_size_per_gpu", micro);
  add("gradient_accumulation_steps", gas);
  return loadText(text + "}", world);
}

void expectSizes(const Loaded &loaded, int64_t train, int64_t micro,
                 int64_t gas, int64_t world) {
  ASSERT_TRUE(loaded.config) << loaded.errorText();
  const BatchSizes &batch = loaded.config->batch;
  EXPECT_EQ(batch.train, train);
  EXPECT_EQ(batch.micro, micro);
  EXPECT_EQ(batch.gradientAccumulation, gas);
  EXPECT_EQ(batch.world, world);
}

TEST(Batch, AllThree) { expectSizes(loadBatch(24, 4, 3, 2), 24, 4, 3, 2); }
TEST(Batch, TrainAndMicro) { expectSizes(loadBatch(24, 4, 0, 2), 24, 4, 3, 2); }
TEST(Batch, TrainAndAccumulation) {
  expectSizes(loadBatch(24, 0, 3, 2), 24, 4, 3, 2);
}
TEST(Batch, MicroAndAccumulation) {
  expectSizes(loadBatch(0, 4, 3, 2), 24, 4, 3, 2);
}
TEST(Batch, TrainOnly) { expectSizes(loadBatch(24, 0, 0, 2), 24, 12, 1, 2); }
TEST(Batch, MicroOnly) { expectSizes(loadBatch(0, 4, 0, 2), 8, 4, 1, 2); }

TEST(Batch, AutoCountsAsLeftOut) {
  Loaded loaded = loadText(withMembers(
                               R"("train_micro_batch_size_per_gpu": "auto",
                                  "gradient_accumulation_steps": "auto")"),
                           4);
  expectSizes(loaded, 8, 2, 1, 4);
  EXPECT_THAT(loadText(R"({"train_batch_size": "auto",
                           "optimizer": {"type": "Adam"}})")
                  .errorText(),
              HasSubstr("must be given"));
}

TEST(Batch, NullAndIntegralFloats) {
  expectSizes(loadText(R"({"train_batch_size": null,
                           "train_micro_batch_size_per_gpu": 4.0,
                           "optimizer": {"type": "Adam"}})"),
              4, 4, 1, 1);
}

TEST(Batch, NothingGiven) {
  EXPECT_EQ(loadBatch(0, 0, 0, 2).errorText(),
            "c.json: error: either 'train_batch_size' or "
            "'train_micro_batch_size_per_gpu' must be given\n");
  EXPECT_EQ(loadBatch(0, 0, 3, 2).errorText(),
            "c.json:1:33: error: either 'train_batch_size' or "
            "'train_micro_batch_size_per_gpu' must be given, besides "
            "gradient_accumulation_steps (3)\n");
}

TEST(Batch, RefusalsNameAllNumbers) {
  EXPECT_EQ(loadBatch(32, 4, 3, 2).errorText(),
            "c.json:1:33: error: train_batch_size (32) must equal "
            "train_micro_batch_size_per_gpu (4) * "
            "gradient_accumulation_steps (3) * world size (2), which is 24\n");
  EXPECT_EQ(loadBatch(33, 4, 0, 2).errorText(),
            "c.json:1:33: error: train_batch_size (33) must be a multiple of "
            "train_micro_batch_size_per_gpu (4) * world size (2), which is 8; "
            "'gradient_accumulation_steps' would not be a whole number\n");
  EXPECT_EQ(loadBatch(10, 0, 3, 2).errorText(),
            "c.json:1:33: error: train_batch_size (10) must be a multiple of "
            "gradient_accumulation_steps (3) * world size (2), which is 6; "
            "'train_micro_batch_size_per_gpu' would not be a whole number\n");
  EXPECT_EQ(loadBatch(3, 0, 0, 2).errorText(),
            "c.json:1:33: error: train_batch_size (3) must be a multiple of "
            "world size (2); 'train_micro_batch_size_per_gpu' would not be a "
            "whole number\n");
  // Floor division would give 0 accumulation steps.
  EXPECT_THAT(loadBatch(4, 8, 0, 1).errorText(), HasSubstr("multiple of"));
}

TEST(Batch, MustBePositive) {
  for (const char *key : {"train_batch_size", "train_micro_batch_size_per_gpu",
                          "gradient_accumulation_steps"})
    for (const char *value : {"0", "-4"})
      EXPECT_EQ(loadText(std::string(R"({"optimizer": {"type": "Adam"}, ")") +
                         key + "\": " + value + "}")
                    .errorText(),
                std::string("c.json:1:33: error: '") + key +
                    "' must be above 0, not " + value + "\n");
}

TEST(Batch, Overflow) {
  constexpr int64_t big = int64_t(1) << 40;
  EXPECT_THAT(loadBatch(0, big, big, 2).errorText(), HasSubstr("too large"));
  EXPECT_THAT(loadBatch(8, big, big, 2).errorText(), HasSubstr("far larger"));
  EXPECT_THAT(loadBatch(big, INT64_MAX, 0, 2).errorText(),
              HasSubstr("multiple of"));
}

TEST(Batch, WorldSizeMustBePositive) {
  EXPECT_EQ(loadBatch(8, 0, 0, 0).errorText(),
            "c.json: error: the world size must be at least 1, not 0\n");
}

} // namespace
