//===- MutationTest.cpp - Damaged input -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whatever is done to a configuration, loading it gives a configuration or
// errors with positions inside the text, and printing it terminates. What can
// be listed is here; test/fuzz makes the rest.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"
#include "Samples.h"
#include "lib/Config/KeyTable.h"

using namespace deepstep::config;

namespace {

void check(const std::string &text) {
  std::vector<Diagnostic> errors;
  std::optional<Config> config = load(text, "m.json", 2, errors);
  ASSERT_EQ(config.has_value(), errors.empty()) << text;
  int64_t lines = 1 + std::count(text.begin(), text.end(), '\n');
  for (const Diagnostic &error : errors) {
    ASSERT_LE(error.line, lines) << text;
    ASSERT_FALSE(error.message.empty());
    ASSERT_EQ(error.str().find('\n'), std::string::npos) << error.str();
  }
  if (!config)
    return;
  std::vector<Diagnostic> again;
  ASSERT_TRUE(load(toJson(*config), "p.json", 2, again))
      << text << Loaded::join(again);
  for (int64_t step : {int64_t(0), int64_t(1), int64_t(100), INT64_MAX / 2}) {
    (void)learningRate(*config, step);
    (void)momentum(*config, step);
  }
}

TEST(Mutation, EveryPrefix) {
  std::string text = everyKind;
  for (size_t length = 0; length <= text.size(); ++length)
    ASSERT_NO_FATAL_FAILURE(check(text.substr(0, length)));
}

/// Any value for any key of the table, valid or not.
TEST(Mutation, ValuesOfKeys) {
  const std::vector<std::string> values = {
      "0",     "1",        "-1",       "2.5",   "1e18", "9223372036854775807",
      "1e308", "null",     "true",     "\"\"",  "[]",   "[0.1, 0.2]",
      "{}",    "\"auto\"", "\"none\"", "5e-324"};
  for (const Key &key : keyTable())
    for (const std::string &value : values) {
      std::string member =
          "\"" + std::string(leafOf(key.path)) + "\": " + value;
      std::string_view section = parentOf(key.path);
      std::string type;
      if (section == "scheduler.params" && !key.owners.empty())
        type = std::string(splitList(key.owners)[0]);
      if (!type.empty()) {
        std::string needed =
            type == "OneCycle" && key.path.find("_lr") == std::string_view::npos
                ? R"(, "cycle_min_lr": 1, "cycle_max_lr": 2)"
                : "";
        ASSERT_NO_FATAL_FAILURE(check(withScheduler(type, member + needed)));
        continue;
      }
      if (section == "optimizer.params") {
        for (const char *optimizer : {"Adam", "AdamW", "SGD"})
          ASSERT_NO_FATAL_FAILURE(check(withOptimizer(optimizer, member)));
        continue;
      }
      while (!section.empty()) {
        bool isList = findKey(section)->type == ValueType::SectionList;
        member = "\"" + std::string(leafOf(section)) +
                 "\": " + (isList ? "[{" : "{") + member +
                 (isList ? "}]" : "}");
        section = parentOf(section);
      }
      ASSERT_NO_FATAL_FAILURE(check(withMembers(member)));
    }
}

} // namespace
