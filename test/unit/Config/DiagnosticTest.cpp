//===- DiagnosticTest.cpp - Errors and notices ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Positions, suggestions, and the rules for keys that are not implemented.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"
#include "lib/Config/Suggest.h"

using namespace deepstep::config;
using testing::HasSubstr;

namespace {

std::string errorOf(const std::string &members) {
  return loadText(withMembers(members)).errorText();
}

std::string noticeOf(const std::string &members) {
  Loaded loaded = loadText(withMembers(members));
  EXPECT_TRUE(loaded.config) << loaded.errorText();
  return loaded.noticeText();
}

TEST(Diagnostics, PointToTheKey) {
  EXPECT_EQ(loadText(R"({
  "train_batch_size": 8,
  "optimizer": {"type": "Adam"},
  // a comment
  "zero_optimization": {
    "stge": 1
  }
})")
                .errorText(),
            "c.json:6:5: error: unknown key 'zero_optimization.stge'; did you "
            "mean 'stage'?\n");
}

TEST(Diagnostics, AllErrorsInOrderOfPosition) {
  Loaded loaded = loadText(R"({"gradient_clipping": -1,
"train_batch_size": 1.5, "foo": 1,
"zero_optimization": {"stage": 5}, "optimizer": {"type": "Adam"}})");
  ASSERT_EQ(loaded.errors.size(), 4u) << loaded.errorText();
  EXPECT_EQ(loaded.errors[0].key, "gradient_clipping");
  EXPECT_EQ(loaded.errors[1].key, "train_batch_size");
  EXPECT_EQ(loaded.errors[2].key, "foo");
  EXPECT_EQ(loaded.errors[3].key, "zero_optimization.stage");
  EXPECT_EQ(loaded.errors[3].line, 3);
  EXPECT_EQ(loaded.errors[3].column, 23);
}

TEST(Diagnostics, Suggestions) {
  EXPECT_THAT(errorOf(R"("train_batchsize": 1)"),
              HasSubstr("did you mean 'train_batch_size'?"));
  EXPECT_THAT(errorOf(R"("Gradient_Clipping": 1)"),
              HasSubstr("did you mean 'gradient_clipping'?"));
  EXPECT_THAT(errorOf(R"("zero_optimisation": {})"),
              HasSubstr("did you mean 'zero_optimization'?"));
  EXPECT_THAT(errorOf(R"("fp16": {"enable": true})"),
              HasSubstr("did you mean 'enabled'?"));
  EXPECT_THAT(errorOf(R"("pipeline": {"stage": 2})"),
              HasSubstr("did you mean 'zero_optimization.stage'?"));
  EXPECT_THAT(errorOf(R"("lr": 1)"),
              HasSubstr("did you mean 'optimizer.params.lr'?"));
  EXPECT_THAT(errorOf(R"("bf16": {"gradient_clipping": 1})"),
              HasSubstr("did you mean 'gradient_clipping' at the top level?"));
  EXPECT_THAT(errorOf(R"("zero_optimization.stage": 1)"),
              HasSubstr("write 'stage' inside the section "
                        "'zero_optimization'"));
  EXPECT_EQ(errorOf(R"("xyzzy": 1)"),
            "c.json:1:56: error: unknown key 'xyzzy'\n");
  EXPECT_EQ(errorOf(R"("": 1)"), "c.json:1:56: error: unknown key ''\n");
}

TEST(Diagnostics, SuggestionsInParameters) {
  EXPECT_THAT(loadText(withOptimizer("Adam", R"("beta": [0, 0])")).errorText(),
              HasSubstr("did you mean 'betas'?"));
  EXPECT_THAT(loadText(withScheduler("WarmupLR", R"("max_lr": 1)")).errorText(),
              HasSubstr("unknown key 'scheduler.params.max_lr'; did you mean "
                        "'warmup_max_lr'?"));
}

TEST(Diagnostics, OddKeysPrintSafely) {
  EXPECT_EQ(errorOf(R"("a\nb\u0000": 1)"),
            "c.json:1:56: error: unknown key 'a\\u000ab\\u0000'\n");
  EXPECT_THAT(errorOf("\"" + std::string(100000, 'k') + "\": 1"),
              HasSubstr("kkk...'"));
}

TEST(Diagnostics, EditDistance) {
  EXPECT_EQ(editDistance("stge", "stage"), 1u);
  EXPECT_EQ(editDistance("stgae", "stage"), 1u);
  EXPECT_EQ(editDistance("STAGE", "stage"), 0u);
  EXPECT_EQ(editDistance("", "abc"), 3u);
  EXPECT_EQ(editDistance("kitten", "sitting"), 3u);
}

TEST(Diagnostics, Types) {
  EXPECT_THAT(errorOf(R"("gradient_accumulation_steps": "4")"),
              HasSubstr("must be an integer, not \"4\"; write it without "
                        "quotes"));
  EXPECT_THAT(errorOf(R"("gradient_accumulation_steps": true)"),
              HasSubstr("must be an integer, not true"));
  EXPECT_THAT(errorOf(R"("gradient_clipping": "auto")"),
              HasSubstr("which only a trainer can fill in; write a value, or "
                        "leave it out for the default, 1.0"));
  EXPECT_THAT(errorOf(R"("gradient_clipping": -0.5)"),
              HasSubstr("must be at least 0, not -0.5"));
  EXPECT_THAT(errorOf(R"("steps_per_print": 0)"), HasSubstr("above 0"));
  EXPECT_THAT(errorOf(R"("zero_optimization": [1])"), HasSubstr("section"));
  EXPECT_THAT(loadText("[1]").errorText(),
              HasSubstr("a configuration is a JSON object, not a list"));
}

TEST(Diagnostics, SectionsThatAreOffAskForNothing) {
  EXPECT_EQ(noticeOf(R"("fp16": {"enabled": false})"), "");
  EXPECT_EQ(noticeOf(R"("fp16": {})"), "");
  EXPECT_EQ(noticeOf(R"("fp16": null)"), "");
  EXPECT_EQ(noticeOf(R"("fp16": {"loss_scale_window": 10, "hysteresis": 3})"),
            "c.json:1:56: note: 'fp16' is turned off; its other keys have no "
            "effect\n");
  EXPECT_EQ(noticeOf(R"("zero_optimization": {"offload_optimizer":
      {"device": "none", "pin_memory": true}})"),
            "");
  EXPECT_THAT(errorOf(R"("fp16": {"enabled": false, "hysteresis": "two"})"),
              HasSubstr("must be an integer"));
}

TEST(Diagnostics, SectionsThatAreOnGiveOneError) {
  EXPECT_EQ(errorOf(R"("fp16": {"enabled": true, "hysteresis": 3})"),
            "c.json:1:65: error: 'fp16.enabled' = true is not implemented "
            "yet; export the model in float32 and write \"enabled\": false\n");
  EXPECT_THAT(errorOf(R"("bfloat16": {"enabled": true})"),
              HasSubstr("'bf16.enabled' = true is not implemented yet"));
  EXPECT_THAT(errorOf(R"("zero_optimization": {"zenflow": {}})"),
              HasSubstr("'zero_optimization.zenflow' is not implemented yet"));
  EXPECT_THAT(errorOf(R"("zero_optimization": {"offload_optimizer":
      {"device": "cpu"}})"),
              HasSubstr("device' = \"cpu\" is not implemented yet"));
}

TEST(Diagnostics, Auto) {
  EXPECT_THAT(noticeOf(R"("zero_optimization": {"stage": 1,
      "reduce_bucket_size": "auto"})"),
              HasSubstr("stands for its default, 500000000"));
  EXPECT_THAT(noticeOf(R"("bf16": {"enabled": "auto"})"),
              HasSubstr("stands for its default, false"));
  EXPECT_EQ(noticeOf(R"("pipeline": {"stages": "auto"})"), "");
}

TEST(Diagnostics, OldNames) {
  EXPECT_THAT(noticeOf(R"("zero_optimization":
      {"stage3_max_live_parameters": 1e9})"),
              HasSubstr("is the old name of 'max_live_parameters'"));
  EXPECT_THAT(errorOf(R"("zero_optimization":
      {"stage3_max_live_parameters": 1e9, "max_live_parameters": 1e9})"),
              HasSubstr("keep one of them"));
  EXPECT_THAT(errorOf(R"("bf16": {}, "bfloat16": {})"),
              HasSubstr("keep one of them"));
  EXPECT_THAT(errorOf(R"("zero_optimization": {"cpu_offload": true})"),
              HasSubstr("not implemented yet"));
}

TEST(Diagnostics, Zero) {
  auto zero = [](const std::string &members) {
    Loaded loaded =
        loadText(withMembers("\"zero_optimization\": {" + members + "}"));
    EXPECT_TRUE(loaded.config) << loaded.errorText();
    return loaded.config.value_or(Config()).zero;
  };
  EXPECT_EQ(zero("").stage, 0);
  EXPECT_EQ(zero("").reduceBucketSize, 500000000);
  EXPECT_EQ(zero("").allgatherBucketSize, 500000000);
  EXPECT_TRUE(zero("").overlapComm);
  ZeroConfig two = zero(R"("stage": 2, "reduce_bucket_size": 5e6,
      "allgather_bucket_size": 1000, "overlap_comm": false)");
  EXPECT_EQ(two.stage, 2);
  EXPECT_EQ(two.reduceBucketSize, 5000000);
  EXPECT_EQ(two.allgatherBucketSize, 1000);
  EXPECT_FALSE(two.overlapComm);
  EXPECT_THAT(errorOf(R"("zero_optimization": {"stage": 3})"),
              HasSubstr("= 3 is not implemented yet; use 0, 1 or 2"));
  EXPECT_THAT(errorOf(R"("zero_optimization": {"stage": 4})"),
              HasSubstr("must be 0, 1 or 2, not 4"));
  EXPECT_THAT(errorOf(R"("zero_optimization": {"stage": "2"})"),
              HasSubstr("write it without quotes"));
  EXPECT_THAT(errorOf(R"("zero_optimization": {"reduce_bucket_size": 0})"),
              HasSubstr("must be above 0"));
}

TEST(Diagnostics, Files) {
  std::vector<Diagnostic> errors;
  EXPECT_FALSE(loadFile("/nonexistent/c.json", 1, errors));
  EXPECT_FALSE(loadFile("/", 1, errors));
  ASSERT_EQ(errors.size(), 2u);
  EXPECT_EQ(errors[0].str(), "/nonexistent/c.json: error: cannot be read: No "
                             "such file or directory");
  EXPECT_THAT(errors[1].message, HasSubstr("a folder"));
}

} // namespace
