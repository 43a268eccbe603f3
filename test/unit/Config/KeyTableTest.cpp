//===- KeyTableTest.cpp - Every row of the table ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the table promises is checked for each of its rows.
//
//===----------------------------------------------------------------------===//
#include "lib/Config/KeyTable.h"
#include "Helpers.h"
#include "lib/Config/Value.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace deepstep::config;
using testing::HasSubstr;

namespace {

/// A configuration in which the row's key has this value.
std::string withKey(const Key &key, std::string value) {
  std::string_view section = parentOf(key.path);
  std::string_view leaf = leafOf(key.path);
  std::string_view owner = key.owners.substr(0, key.owners.find('|'));
  std::string member = "\"" + std::string(leaf) + "\": " + value;
  auto need = [&](std::string_view name) {
    if (leaf != name)
      member += ", \"" + std::string(name) + "\": 9999";
  };
  if (section == "optimizer.params")
    return withOptimizer(owner.empty() ? "Adam" : std::string(owner), member);
  if (section == "scheduler.params") {
    if (owner == "WarmupDecayLR" || owner == "WarmupCosineLR")
      need("total_num_steps");
    if (owner == "OneCycle")
      for (const char *name : {"cycle_min_lr", "cycle_max_lr"})
        need(name);
    return withScheduler(std::string(owner), member);
  }
  if (section == "optimizer" || key.path == "optimizer") {
    if (leaf != "type" && !section.empty())
      member += R"(, "type": "Adam")";
    return R"({"train_batch_size": 8, )" +
           (section.empty() ? member : "\"optimizer\": {" + member + "}") + "}";
  }
  if (key.path == "train_batch_size")
    return "{" + member + R"(, "train_micro_batch_size_per_gpu": 8,
                              "optimizer": {"type": "Adam"}})";
  while (!section.empty()) {
    member = "\"" + std::string(leafOf(section)) + "\": {" + member + "}";
    section = parentOf(section);
  }
  return withMembers(member);
}

/// A valid value that is not the default.
std::string otherValue(const Key &key) {
  for (std::string_view choice : splitList(key.choices)) {
    std::string text = '"' + std::string(choice) + '"';
    if (!equalsIgnoringCase(text, key.defaultText) && choice != "auto")
      return text;
  }
  switch (key.type) {
  case ValueType::Bool:
    return key.defaultText == "true" ? "false" : "true";
  case ValueType::Int:
    return "7";
  case ValueType::Float:
    return "0.625";
  case ValueType::String:
    return "\"other\"";
  case ValueType::FloatPair:
    return "[0.5, 0.5]";
  case ValueType::List:
    return "[\"other\"]";
  case ValueType::Section:
    return "{}";
  case ValueType::Any:
    break;
  }
  return "{\"a\": 1}";
}

/// Whether a section around the key has a switch, which decides for the key.
bool isSwitched(const Key &key) {
  for (std::string_view path = parentOf(key.path); !path.empty();
       path = parentOf(path))
    if (!findKey(path)->switchedBy.empty())
      return true;
  return false;
}

TEST(KeyTable, RowsAreWellFormed) {
  std::set<std::string> seen;
  for (const Key &key : keyTable()) {
    SCOPED_TRACE(std::string(key.path));
    EXPECT_TRUE(
        seen.insert(std::string(key.path) + "|" + std::string(key.owners))
            .second);
    if (!parentOf(key.path).empty()) {
      const Key *section = findKey(parentOf(key.path));
      ASSERT_TRUE(section);
      EXPECT_EQ(section->type, ValueType::Section);
    }
    if (key.status == Status::Alias) {
      ASSERT_TRUE(findKey(key.target));
      EXPECT_EQ(parentOf(key.target), parentOf(key.path));
      continue;
    }
    if (key.status == Status::Removed) {
      EXPECT_FALSE(key.note.empty());
      continue;
    }
    EXPECT_FALSE(key.meaning.empty());
    if (key.status == Status::NoEffect && key.type != ValueType::Section) {
      EXPECT_FALSE(key.note.empty());
    }
    if (key.status != Status::Implemented && key.type != ValueType::Section) {
      EXPECT_FALSE(key.defaultText.empty());
    }
    if (!key.switchedBy.empty() && key.switchedBy != "*") {
      EXPECT_TRUE(
          findKey(std::string(key.path) + "." + std::string(key.switchedBy)));
    }
    if (!key.defaultText.empty()) {
      EXPECT_EQ(findProblem(defaultOf(key), key), "");
      EXPECT_FALSE(asksFor(defaultOf(key), key));
    }
  }
}

TEST(KeyTable, DefaultsAreAcceptedSilently) {
  for (const Key &key : keyTable()) {
    // Presence of the section is what these two ask for.
    bool isPresence = parentOf(key.path) == "zero_optimization.zenflow" ||
                      parentOf(key.path) == "checkpoint.writer";
    if (key.defaultText.empty() || isPresence)
      continue;
    Loaded loaded = loadText(withKey(key, std::string(key.defaultText)));
    EXPECT_EQ(loaded.errorText() + loaded.noticeText(), "") << key.path;
  }
}

TEST(KeyTable, OtherValuesDoWhatTheStatusSays) {
  for (const Key &key : keyTable()) {
    if (key.type == ValueType::Section || key.status == Status::Alias ||
        key.status == Status::Removed || key.status == Status::Implemented)
      continue;
    SCOPED_TRACE(std::string(key.path));
    Loaded loaded = loadText(withKey(key, otherValue(key)));
    if (key.status == Status::NoEffect) {
      EXPECT_THAT(loaded.noticeText(), HasSubstr("has no effect"));
    } else if (isSwitched(key) && loaded.config) {
      EXPECT_THAT(loaded.noticeText(), HasSubstr("is turned off"));
    } else {
      EXPECT_THAT(loaded.errorText(), HasSubstr("not implemented yet"));
    }
  }
}

TEST(KeyTable, WrongTypesAreRefused) {
  for (const Key &key : keyTable()) {
    if (key.type == ValueType::Any)
      continue;
    std::string wrong = key.type == ValueType::Section ? "3" : "{}";
    Loaded loaded = loadText(withKey(key, wrong));
    EXPECT_THAT(loaded.errorText(), HasSubstr("must be ")) << key.path;
  }
}

TEST(KeyTable, RemovedKeysAreRefusedWhateverTheirValue) {
  for (const Key &key : keyTable())
    if (key.status == Status::Removed)
      for (const char *value : {"false", "null", "{\"enabled\": false}"}) {
        EXPECT_THAT(
            loadText(withKey(key, value)).errorText(),
            HasSubstr("was removed from DeepSpeed; " + std::string(key.note)))
            << key.path;
      }
}

TEST(KeyTable, AliasesStandForTheirTargets) {
  for (const Key &key : keyTable()) {
    if (key.status != Status::Alias)
      continue;
    const Key *target = findKey(key.target);
    std::string value = target->type == ValueType::Section
                            ? "{}"
                            : std::string(target->defaultText);
    EXPECT_THAT(loadText(withKey(key, value)).noticeText(),
                HasSubstr("is the old name of"))
        << key.path;
  }
}

TEST(KeyTable, ReferencePageIsUpToDate) {
  std::ifstream stream(DEEPSTEP_CONFIGURATION_PAGE);
  ASSERT_TRUE(stream) << DEEPSTEP_CONFIGURATION_PAGE;
  std::stringstream page;
  page << stream.rdbuf();
  EXPECT_TRUE(page.str() == renderReference())
      << "write it again: ds-config-doc > docs/configuration.md";
}

TEST(KeyTable, ReferencePageHasEveryKey) {
  std::string page = renderReference();
  for (const Key &key : keyTable())
    EXPECT_THAT(page, HasSubstr("| `" + std::string(key.path) + "` |"));
}

} // namespace
