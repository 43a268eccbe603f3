//===- OptimizerTest.cpp - Optimizers ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Adam, AdamW and SGD with all of their parameters.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"

using namespace deepstep::config;
using testing::HasSubstr;

namespace {

OptimizerConfig read(const std::string &type, const std::string &params) {
  Loaded loaded = loadText(withOptimizer(type, params));
  EXPECT_TRUE(loaded.config) << loaded.errorText();
  return loaded.config ? loaded.config->optimizer : OptimizerConfig();
}

std::string errorOf(const std::string &type, const std::string &params) {
  return loadText(withOptimizer(type, params)).errorText();
}

TEST(Optimizer, AdamDefaults) {
  OptimizerConfig o = read("Adam", "");
  EXPECT_EQ(o.kind, OptimizerKind::Adam);
  EXPECT_EQ(o.lr, 1e-3);
  EXPECT_EQ(o.beta1, 0.9);
  EXPECT_EQ(o.beta2, 0.999);
  EXPECT_EQ(o.eps, 1e-8);
  EXPECT_EQ(o.weightDecay, 0.0);
  EXPECT_TRUE(o.biasCorrection);
  EXPECT_TRUE(o.decoupledWeightDecay);
}

TEST(Optimizer, AdamParameters) {
  OptimizerConfig o = read("ADAM", R"("lr": 1, "betas": [0.8, 0.95],
      "eps": 1e-6, "weight_decay": 0.1, "bias_correction": false,
      "adam_w_mode": false)");
  EXPECT_EQ(o.kind, OptimizerKind::Adam);
  EXPECT_EQ(o.lr, 1.0);
  EXPECT_EQ(o.beta1, 0.8);
  EXPECT_EQ(o.beta2, 0.95);
  EXPECT_EQ(o.eps, 1e-6);
  EXPECT_EQ(o.weightDecay, 0.1);
  EXPECT_FALSE(o.biasCorrection);
  EXPECT_FALSE(o.decoupledWeightDecay);
}

TEST(Optimizer, AdamWIgnoresItsMode) {
  Loaded loaded = loadText(withOptimizer("adamw", R"("adam_w_mode": false)"));
  ASSERT_TRUE(loaded.config) << loaded.errorText();
  EXPECT_EQ(loaded.config->optimizer.kind, OptimizerKind::AdamW);
  EXPECT_TRUE(loaded.config->optimizer.decoupledWeightDecay);
  EXPECT_THAT(loaded.noticeText(), HasSubstr("always decoupled"));
}

TEST(Optimizer, AcceptedWithoutEffect) {
  Loaded loaded = loadText(
      withOptimizer("Adam", R"("torch_adam": true, "set_grad_none": false)"));
  EXPECT_EQ(loaded.config->notices.size(), 2u) << loaded.noticeText();
  EXPECT_TRUE(loadText(withOptimizer("Adam", R"("torch_adam": false,
      "set_grad_none": true, "amsgrad": false)"))
                  .config->notices.empty());
}

TEST(Optimizer, Sgd) {
  OptimizerConfig o = read("sgd", "");
  EXPECT_EQ(o.kind, OptimizerKind::SGD);
  EXPECT_EQ(o.lr, 1e-3);
  EXPECT_EQ(o.momentum, 0.0);
  EXPECT_FALSE(o.decoupledWeightDecay);
  o = read("SGD", R"("lr": 0.5, "momentum": 0.9, "dampening": 0,
      "weight_decay": 0.01, "nesterov": true)");
  EXPECT_EQ(o.momentum, 0.9);
  EXPECT_EQ(o.weightDecay, 0.01);
  EXPECT_TRUE(o.nesterov);
  EXPECT_EQ(read("SGD", R"("momentum": 0.9, "dampening": 0.5)").dampening, 0.5);
}

TEST(Optimizer, NesterovNeedsMomentumWithoutDampening) {
  EXPECT_THAT(errorOf("SGD", R"("nesterov": true)"),
              HasSubstr("needs a momentum above 0"));
  EXPECT_THAT(
      errorOf("SGD", R"("nesterov": true, "momentum": 1, "dampening": 1)"),
      HasSubstr("needs a momentum above 0"));
}

TEST(Optimizer, Ranges) {
  EXPECT_THAT(errorOf("Adam", R"("lr": -1)"),
              HasSubstr("'optimizer.params.lr' must be at least 0, not -1"));
  EXPECT_THAT(errorOf("Adam", R"("betas": [0.9, 1.0])"),
              HasSubstr("at least 0 and below 1, not [0.9, 1.0]"));
  EXPECT_THAT(errorOf("Adam", R"("betas": [-0.1, 0])"), HasSubstr("below 1"));
  EXPECT_THAT(errorOf("Adam", R"("eps": -1)"), HasSubstr("at least 0"));
  EXPECT_THAT(errorOf("SGD", R"("weight_decay": -1)"), HasSubstr("at least 0"));
  EXPECT_THAT(errorOf("SGD", R"("momentum": -1)"), HasSubstr("at least 0"));
}

TEST(Optimizer, Types) {
  EXPECT_THAT(errorOf("Adam", R"("lr": "1e-3")"),
              HasSubstr("must be a number, not \"1e-3\"; write it without "
                        "quotes"));
  EXPECT_THAT(errorOf("Adam", R"("lr": null)"),
              HasSubstr("must be a number, not null"));
  EXPECT_THAT(errorOf("Adam", R"("betas": [0.9])"),
              HasSubstr("must be a list of two numbers, not [0.9]"));
  EXPECT_THAT(errorOf("Adam", R"("betas": 0.9)"), HasSubstr("two numbers"));
  EXPECT_THAT(errorOf("Adam", R"("bias_correction": 1)"),
              HasSubstr("must be a boolean, not 1"));
}

TEST(Optimizer, Refusals) {
  EXPECT_THAT(errorOf("Adam", R"("amsgrad": true)"),
              HasSubstr("not implemented yet"));
  EXPECT_THAT(errorOf("AdamW", R"("max_grad_norm": 1.0)"),
              HasSubstr("use the top-level key 'gradient_clipping'"));
  EXPECT_THAT(errorOf("SGD", R"("maximize": true)"),
              HasSubstr("not implemented yet"));
  EXPECT_THAT(errorOf("Adam", R"("lr": "auto")"),
              HasSubstr("leave it out for the default, 1e-3"));
  EXPECT_THAT(errorOf("SGD", R"("betas": [0.9, 0.999])"),
              HasSubstr("'betas' is no parameter of SGD; Adam or AdamW has "
                        "it"));
}

TEST(Optimizer, OtherTypes) {
  EXPECT_THAT(errorOf("Lamb", ""),
              HasSubstr("'optimizer.type' = \"Lamb\" is not implemented yet; "
                        "use Adam, AdamW or SGD"));
  EXPECT_THAT(errorOf("OneBitAdam", R"("freeze_step": 10)"),
              HasSubstr("was removed from DeepSpeed"));
  EXPECT_THAT(errorOf("AdmaW", ""), HasSubstr("did you mean \"AdamW\"?"));
  EXPECT_THAT(errorOf("", ""), HasSubstr("must be Adam, AdamW or SGD"));
}

TEST(Optimizer, IsRequired) {
  for (const char *text : {R"({"train_batch_size": 1})",
                           R"({"train_batch_size": 1, "optimizer": null})"})
    EXPECT_THAT(loadText(text).errorText(),
                HasSubstr("'optimizer' is missing"));
  EXPECT_THAT(loadText(R"({"train_batch_size": 1,
                           "optimizer": {"params": {"lr": 1}}})")
                  .errorText(),
              HasSubstr("c.json:2:28: error: 'optimizer.type' is missing"));
  EXPECT_THAT(
      loadText(R"({"train_batch_size": 1, "optimizer": "Adam"})").errorText(),
      HasSubstr("must be a section in braces, not \"Adam\""));
}

} // namespace
