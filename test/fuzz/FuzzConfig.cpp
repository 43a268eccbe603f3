//===- FuzzConfig.cpp - Configurations --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whatever is done to a configuration, loading it gives a configuration or
// errors with positions inside the text; what is loaded prints as a
// configuration that loads again, and has a learning rate at every step.
//
//===----------------------------------------------------------------------===//
#include "Target.h"
#include "deepstep/Config/Config.h"
#include "test/unit/Config/Samples.h"

#include <algorithm>

using namespace deepstep::config;
using namespace deepstep::fuzz;

static void checkErrors(std::string_view text,
                        const std::vector<Diagnostic> &errors) {
  int64_t lines = 1 + std::count(text.begin(), text.end(), '\n');
  for (const Diagnostic &error : errors) {
    if (error.line > lines)
      broken("an error is behind the end: " + error.str());
    if (error.message.empty())
      broken("an error says nothing");
    if (error.str().find('\n') != std::string::npos)
      broken("an error has more than one line: " + error.str());
  }
}

static bool readConfig(std::string_view text) {
  std::vector<Diagnostic> errors;
  std::optional<Config> config = load(text, "m.json", 2, errors);
  if (config.has_value() != errors.empty())
    broken(config ? "accepted with errors" : "refused without an error");
  checkErrors(text, errors);
  if (!config)
    return false;
  std::string printed = toJson(*config);
  if (!load(printed, "p.json", 2, errors))
    broken("does not load what it printed: " + errors.front().str() + "\n" +
           printed);
  for (int64_t step : {int64_t(0), int64_t(1), int64_t(100), INT64_MAX / 2}) {
    (void)learningRate(*config, step);
    (void)momentum(*config, step);
  }
  return true;
}

/// Every kind of value, and every form that is rewritten before it is checked.
static const char *const samples[] = {everyKind,
                                      R"({"train_batch_size": 8,
  "activation_checkpointing": true, "zero_optimization": {"cpu_offload":
  false, "optimizer": {"type": "SGD", "params": {"lr": 1}}}})",
                                      R"({"train_batch_size": "auto",
  "train_micro_batch_size_per_gpu": 1, "optimizer": {"type": "Adam",
  "params": {"lr": 5e-324, "weight_decay": 1e308}}, "scheduler": {"type":
  "WarmupDecayLR", "params": {"total_num_steps": 10, "warmup_type": "log"}},
  "prescale_gradients": "\ud83d\ude00\\\u0000", "a": [[[[[]]]], NaN]})"};

Target deepstep::fuzz::makeTarget() {
  Target target;
  target.name = "Config";
  target.suffixes = {".json"};
  target.seeds.assign(std::begin(samples), std::end(samples));
  target.read = readConfig;
  return target;
}
