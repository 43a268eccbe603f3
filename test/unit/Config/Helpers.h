//===- Helpers.h - What the configuration's tests share ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loading text and looking at what comes out.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_TEST_UNIT_CONFIG_HELPERS_H
#define DEEPSTEP_TEST_UNIT_CONFIG_HELPERS_H

#include "deepstep/Config/Config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace deepstep::config {

struct Loaded {
  std::optional<Config> config;
  std::vector<Diagnostic> errors;

  /// All errors (or notices) as they are printed, one a line.
  std::string errorText() const { return join(errors); }
  std::string noticeText() const { return config ? join(config->notices) : ""; }

  static std::string join(const std::vector<Diagnostic> &list) {
    std::string text;
    for (const Diagnostic &diagnostic : list)
      text += diagnostic.str() + "\n";
    return text;
  }
};

inline Loaded loadText(std::string_view text, int64_t world = 1) {
  Loaded result;
  result.config = load(text, "c.json", world, result.errors);
  EXPECT_EQ(result.config.has_value(), result.errors.empty());
  return result;
}

/// A complete configuration with `members` added at the top level.
inline std::string withMembers(const std::string &members) {
  return R"({"train_batch_size": 8, "optimizer": {"type": "Adam"})" +
         (members.empty() ? "" : ", " + members) + "}";
}

inline std::string withOptimizer(const std::string &type,
                                 const std::string &params) {
  return R"({"train_batch_size": 8, "optimizer": {"type": ")" + type +
         R"(", "params": {)" + params + "}}}";
}

inline std::string withScheduler(const std::string &type,
                                 const std::string &params,
                                 const std::string &optimizer = "Adam") {
  return R"({"train_batch_size": 8, "optimizer": {"type": ")" + optimizer +
         R"(", "params": {"lr": 2.0}}, "scheduler": {"type": ")" + type +
         R"(", "params": {)" + params + "}}}";
}

} // namespace deepstep::config

#endif // DEEPSTEP_TEST_UNIT_CONFIG_HELPERS_H
