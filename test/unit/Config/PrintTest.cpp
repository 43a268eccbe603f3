//===- PrintTest.cpp - The resolved configuration ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// toJson is complete, and loads again to the same configuration.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"
#include "lib/Config/KeyTable.h"

#include <nlohmann/json.hpp>

using namespace deepstep::config;
using nlohmann::json;

namespace {

const std::vector<std::pair<std::string, std::string>> schedulers = {
    {"WarmupLR", R"("warmup_min_lr": 0.1, "warmup_num_steps": 1)"},
    {"WarmupDecayLR", R"("total_num_steps": 70, "warmup_type": "linear",
        "warmup_num_steps": 5)"},
    {"WarmupCosineLR", R"("total_num_steps": 70, "warmup_num_steps": 5,
        "cos_min_ratio": 0.3)"},
    {"OneCycle", R"("cycle_min_lr": 0.1, "cycle_max_lr": 0.7,
        "cycle_first_step_size": 9, "decay_step_size": 3,
        "decay_lr_rate": 0.1)"},
    {"LRRangeTest", R"("lr_range_test_step_size": 3,
        "lr_range_test_staircase": true)"}};

std::vector<std::string> samples() {
  std::vector<std::string> texts = {
      withMembers(""),
      withOptimizer("Adam", R"("adam_w_mode": false, "weight_decay": 0.1)"),
      withOptimizer("AdamW", R"("betas": [0.8, 0.95], "eps": 3e-7)"),
      withOptimizer("SGD", R"("momentum": 0.9, "nesterov": true)"),
      withMembers(R"("gradient_clipping": 0.333333333333333333,
          "steps_per_print": 10, "gradient_accumulation_steps": 2,
          "zero_optimization": {"stage": 2, "reduce_bucket_size": 5e7,
          "overlap_comm": false}, "wall_clock_breakdown": true,
          "comms_logger": {"enabled": true, "prof_all": false,
            "prof_ops": ["all_gather", "all_reduce"]},
          "flops_profiler": {"enabled": true, "profile_step": 3,
            "output_file": "flops.txt"},
          "tensorboard": {"enabled": true, "output_path": "runs"},
          "csv_monitor": {"enabled": true, "job_name": "job \"1\""})")};
  for (const auto &[type, params] : schedulers)
    for (const char *optimizer : {"Adam", "SGD"})
      texts.push_back(withScheduler(type, params, optimizer));
  return texts;
}

TEST(Print, RoundTrip) {
  for (const std::string &text : samples()) {
    Loaded first = loadText(text, 4);
    ASSERT_TRUE(first.config) << first.errorText();
    std::string printed = toJson(*first.config);
    Loaded second = loadText(printed, 4);
    ASSERT_TRUE(second.config) << printed << second.errorText();
    EXPECT_TRUE(second.config->notices.empty()) << second.noticeText();
    EXPECT_EQ(toJson(*second.config), printed);
    for (int64_t step = 0; step < 100; ++step) {
      EXPECT_EQ(learningRate(*first.config, step),
                learningRate(*second.config, step));
      EXPECT_EQ(momentum(*first.config, step), momentum(*second.config, step));
    }
  }
}

TEST(Print, HasEveryImplementedKey) {
  json all = json::object();
  for (const std::string &text : samples())
    all.merge_patch(json::parse(toJson(*loadText(text, 4).config)));
  // A null of merge_patch removes, so these come from one sample each.
  json whole = json::parse(toJson(*loadText(samples()[4], 4).config));
  all["steps_per_print"] = whole["steps_per_print"];
  all["flops_profiler"] = whole["flops_profiler"];
  for (const auto &[type, params] : schedulers)
    all["scheduler"].merge_patch(json::parse(
        toJson(*loadText(withScheduler(type, params)).config))["scheduler"]);
  for (const Key &key : keyTable()) {
    if (key.status != Status::Implemented)
      continue;
    std::string pointer = "/" + std::string(key.path);
    std::replace(pointer.begin(), pointer.end(), '.', '/');
    EXPECT_TRUE(all.contains(json::json_pointer(pointer))) << key.path;
  }
}

TEST(Print, ResolvesTheBatch) {
  json printed = json::parse(toJson(*loadText(withMembers(""), 4).config));
  EXPECT_EQ(printed["train_batch_size"], 8);
  EXPECT_EQ(printed["train_micro_batch_size_per_gpu"], 2);
  EXPECT_EQ(printed["gradient_accumulation_steps"], 1);
  EXPECT_EQ(printed["gradient_clipping"], 1.0);
}

} // namespace
