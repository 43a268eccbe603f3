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
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

using namespace deepstep::config;
using nlohmann::json;
using testing::HasSubstr;

namespace {

/// What a value other than the default needs in its section.
std::string siblingsOf(std::string_view path) {
  if (path == "optimizer.params.nesterov")
    return R"(, "momentum": 0.5)";
  if (path == "zero_optimization.compute_grad_norm")
    return R"(, "stage": 1)";
  if (path == "activation_checkpointing.contiguous_memory_optimization")
    return R"(, "partition_activations": true, "number_checkpoints": 4)";
  return "";
}

/// The same at the top level.
std::string neededBy(std::string_view path) {
  if (path == "zero_optimization.compute_grad_norm")
    return R"(, "gradient_clipping": 0)";
  return "";
}

/// A configuration in which the row's key has this value.
std::string withKey(const Key &key, std::string value) {
  std::string_view section = parentOf(key.path);
  std::string_view leaf = leafOf(key.path);
  std::string_view owner = key.owners.substr(0, key.owners.find('|'));
  std::string member = "\"" + std::string(leaf) + "\": " + value;
  if (value != key.defaultText)
    member += siblingsOf(key.path);
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
    ValueType type = findKey(section)->type;
    std::string inner = "{" + member + "}";
    if (type == ValueType::SectionList)
      inner = "[" + inner + "]";
    if (type == ValueType::SectionMap)
      inner = "{\"name\": " + inner + "}";
    member = "\"" + std::string(leafOf(section)) + "\": " + inner;
    section = parentOf(section);
  }
  return withMembers(member + neededBy(key.path));
}

/// A valid value that is not the default.
std::string otherValue(const Key &key) {
  static const std::map<std::string_view, const char *> special = {
      {"data_parallel_size", "1"}, // the number of ranks
      {"train_batch_size", "16"},
      {"train_micro_batch_size_per_gpu", "4"},
      {"gradient_accumulation_steps", "2"},
      {"zero_optimization.stage", "2"},
      {"data_types.keep_in_fp32_modules", "[\"norm\"]"}};
  if (auto it = special.find(key.path); it != special.end())
    return it->second;
  for (std::string_view item : splitList(key.itemChoices))
    return "[\"" + std::string(item) + "\"]";
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
  case ValueType::SectionMap:
    return "{}";
  case ValueType::SectionList:
    return "[]";
  case ValueType::Any:
    break;
  }
  return "{\"a\": 1}";
}

/// Whether only optimizers have it that are refused themselves.
bool isOfLaterType(const Key &key) {
  return parentOf(key.path) == "optimizer.params" && !key.owners.empty() &&
         findInList(findKey("optimizer.type")->choices,
                    splitList(key.owners)[0])
             .empty();
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
      EXPECT_TRUE(isSection(section->type));
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
    if (key.status == Status::Shorthand)
      continue;
    if (key.status == Status::NoEffect && !isSection(key.type)) {
      EXPECT_FALSE(key.note.empty());
    }
    if (key.status != Status::Implemented && !isSection(key.type)) {
      EXPECT_FALSE(key.defaultText.empty());
    }
    // What is refused as a whole says what to do instead.
    if (!key.switchedBy.empty() && parentOf(key.path).empty()) {
      EXPECT_FALSE(key.note.empty());
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
    if (key.defaultText.empty() || isPresence || isOfLaterType(key))
      continue;
    Loaded loaded = loadText(withKey(key, std::string(key.defaultText)));
    EXPECT_EQ(loaded.errorText() + loaded.noticeText(), "") << key.path;
  }
}

/// What the resolved configuration has at a key's place.
json resolved(const Config &config, std::string_view path) {
  std::string pointer = "/" + std::string(path);
  std::replace(pointer.begin(), pointer.end(), '.', '/');
  return json::parse(toJson(config)).at(json::json_pointer(pointer));
}

/// The value given is in the resolved configuration, and is not the default.
void expectImplemented(const Key &key) {
  std::string value = otherValue(key);
  Loaded loaded = loadText(withKey(key, value));
  ASSERT_TRUE(loaded.config) << loaded.errorText();
  EXPECT_EQ(resolved(*loaded.config, key.path), json::parse(value));
  EXPECT_NE(value, key.defaultText);
}

void expectNoEffect(const Key &key) {
  Loaded loaded = loadText(withKey(key, otherValue(key)));
  EXPECT_EQ(loaded.errorText(), "");
  EXPECT_THAT(loaded.noticeText(),
              HasSubstr("'" + std::string(key.path) + "' has no effect; " +
                        std::string(key.note)));
}

void expectRefused(const Key &key) {
  Loaded loaded = loadText(withKey(key, otherValue(key)));
  if (isSwitched(key) && loaded.config) {
    EXPECT_THAT(loaded.noticeText(), HasSubstr("is turned off"));
  } else {
    EXPECT_THAT(loaded.errorText(), HasSubstr("not implemented yet"));
  }
}

void expectRemoved(const Key &key) {
  for (const char *value : {"false", "null", "{\"enabled\": false}"})
    EXPECT_THAT(
        loadText(withKey(key, value)).errorText(),
        HasSubstr("was removed from DeepSpeed; " + std::string(key.note)));
}

/// The notice names the canonical key.
void expectAlias(const Key &key) {
  const Key *target = findKey(key.target);
  std::string value =
      isSection(target->type) ? "{}" : std::string(target->defaultText);
  EXPECT_THAT(loadText(withKey(key, value)).noticeText(),
              HasSubstr("is the old name of '" +
                        std::string(leafOf(key.target)) + "'"));
}

/// An unknown name in a section is an error that names the section.
void expectSection(const Key &key) {
  std::string unknown = R"({"no_such_key": 1})";
  if (key.type == ValueType::SectionList)
    unknown = "[" + unknown + "]";
  if (key.type == ValueType::SectionMap)
    unknown = R"({"name": )" + unknown + "}";
  EXPECT_THAT(
      loadText(withKey(key, unknown)).errorText(),
      HasSubstr("unknown key '" + std::string(key.path) + ".no_such_key'"));
}

/// Every row of the table has a case: what the key does, or how it is refused.
TEST(KeyTable, EveryKeyDoesWhatItsStatusSays) {
  for (const Key &key : keyTable()) {
    SCOPED_TRACE(std::string(key.path) + " for " + std::string(key.owners));
    bool isParameters =
        key.path == "optimizer.params" || key.path == "scheduler.params";
    if (key.status == Status::Removed)
      expectRemoved(key);
    else if (key.status == Status::Alias)
      expectAlias(key);
    else if (key.status == Status::Shorthand || isParameters)
      continue; // ShorthandTest.cpp has all of them; the next test
    else if (isSection(key.type))
      expectSection(key);
    else if (key.status == Status::NotYet)
      expectRefused(key);
    else if (key.status == Status::NoEffect)
      expectNoEffect(key);
    else
      expectImplemented(key);
  }
}

TEST(KeyTable, UnknownParametersAreRefusedForEveryType) {
  const Key &types = *findKey("optimizer.type");
  for (std::string_view list : {types.choices, types.laterChoices})
    for (std::string_view type : splitList(list))
      EXPECT_THAT(loadText(withOptimizer(std::string(type), R"("lrate": 1)"))
                      .errorText(),
                  HasSubstr("unknown key 'optimizer.params.lrate'"))
          << type;
  for (std::string_view type : splitList(findKey("scheduler.type")->choices))
    EXPECT_THAT(loadText(withScheduler(std::string(type), R"("nothing": 1)"))
                    .errorText(),
                HasSubstr("unknown key 'scheduler.params.nothing'"))
        << type;
}

TEST(KeyTable, WrongTypesAreRefused) {
  for (const Key &key : keyTable()) {
    bool isMoved = key.path == "zero_optimization.optimizer";
    if (key.type == ValueType::Any || isMoved)
      continue;
    std::string wrong = isSection(key.type) ? "3" : "{}";
    Loaded loaded = loadText(withKey(key, wrong));
    EXPECT_THAT(loaded.errorText(), HasSubstr("must be ")) << key.path;
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
