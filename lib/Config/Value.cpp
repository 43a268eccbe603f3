//===- Value.cpp - One value against its row of the table -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Strings are never read as numbers or booleans, as DeepSpeed does not either.
//
//===----------------------------------------------------------------------===//
#include "Value.h"
#include "Suggest.h"

namespace deepstep::config {

Node defaultOf(const Key &key) {
  if (key.defaultText.empty())
    return {};
  Diagnostic ignored;
  return readJson(key.defaultText, ignored).value_or(Node());
}

std::string quoted(std::string_view text) {
  return "'" + printable(text) + "'";
}

std::string alternatives(std::string_view list) {
  std::vector<std::string_view> parts = splitList(list);
  std::string text;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0)
      text += i + 1 == parts.size() ? " or " : ", ";
    text += parts[i];
  }
  return text;
}

const char *typeName(ValueType type) {
  switch (type) {
  case ValueType::Bool:
    return "a boolean";
  case ValueType::Int:
    return "an integer";
  case ValueType::Float:
    return "a number";
  case ValueType::String:
    return "a string";
  case ValueType::FloatPair:
    return "a list of two numbers";
  case ValueType::List:
    return "a list";
  case ValueType::Section:
    return "a section";
  case ValueType::SectionList:
    return "a list of sections";
  case ValueType::SectionMap:
    return "a section of named sections";
  case ValueType::Any:
    break;
  }
  return "any value";
}

const char *rangeName(Range range) {
  switch (range) {
  case Range::Positive:
    return "above 0";
  case Range::NonNegative:
    return "at least 0";
  case Range::BelowOne:
    return "at least 0 and below 1";
  case Range::Fraction:
    return "between 0 and 1";
  case Range::Any:
    break;
  }
  return "";
}

std::string describe(const Node &value) {
  switch (value.kind) {
  case Node::Kind::Bool:
    return value.boolean ? "true" : "false";
  case Node::Kind::Number:
    return printable(value.text);
  case Node::Kind::String:
    return '"' + printable(value.text) + '"';
  default:
    return kindName(value.kind);
  }
}

static bool hasType(const Node &value, ValueType type) {
  switch (type) {
  case ValueType::Bool:
    return value.is(Node::Kind::Bool);
  case ValueType::Int:
    return value.integer.has_value();
  case ValueType::Float:
    return value.is(Node::Kind::Number);
  case ValueType::String:
    return value.is(Node::Kind::String);
  case ValueType::FloatPair:
    return value.is(Node::Kind::Array) && value.items.size() == 2 &&
           value.items[0].is(Node::Kind::Number) &&
           value.items[1].is(Node::Kind::Number);
  case ValueType::List:
  case ValueType::SectionList:
    return value.is(Node::Kind::Array);
  case ValueType::Section:
  case ValueType::SectionMap:
    return value.is(Node::Kind::Object);
  case ValueType::Any:
    return true;
  }
  return false;
}

static bool inRange(const Node &value, Range range) {
  for (const Node &item : value.items)
    if (!inRange(item, range))
      return false;
  if (!value.is(Node::Kind::Number))
    return true;
  double x = value.number;
  switch (range) {
  case Range::Positive:
    return x > 0;
  case Range::NonNegative:
    return x >= 0;
  case Range::BelowOne:
    return x >= 0 && x < 1;
  case Range::Fraction:
    return x >= 0 && x <= 1;
  case Range::Any:
    break;
  }
  return true;
}

static std::string describeList(const Node &value) {
  if (!value.is(Node::Kind::Array) || value.items.size() > 4)
    return describe(value);
  std::string text = "[";
  for (const Node &item : value.items)
    text += (text.size() > 1 ? ", " : "") + describe(item);
  return text + "]";
}

static std::string typeProblem(const Node &value, const Key &key) {
  std::string problem = std::string("must be ") + typeName(key.type) +
                        ", not " + describeList(value);
  Diagnostic ignored;
  std::optional<Node> inner;
  if (value.is(Node::Kind::String))
    inner = readJson(value.text, ignored);
  if (inner && hasType(*inner, key.type))
    problem += "; write it without quotes";
  return problem;
}

/// How choices write the value: 2.0 is 2.
static std::string choiceText(const Node &value) {
  return value.integer ? std::to_string(*value.integer) : value.text;
}

bool isLaterChoice(const Node &value, const Key &key) {
  return hasType(value, key.type) &&
         !findInList(key.laterChoices, choiceText(value)).empty();
}

static std::string choiceProblem(const Node &value, const Key &key) {
  std::string text = choiceText(value);
  if (key.choices.empty() || !findInList(key.choices, text).empty())
    return "";
  std::string known = alternatives(key.choices);
  if (isLaterChoice(value, key))
    return "= " + describe(value) + " is not implemented yet; use " + known;
  if (!findInList(key.removedChoices, text).empty())
    return "= " + describe(value) + " was removed from DeepSpeed; use " + known;
  std::string problem = "must be " + known + ", not " + describe(value);
  std::string_view near = nearest(value.text, splitList(key.choices));
  if (!near.empty() && key.type == ValueType::String)
    problem += "; did you mean \"" + std::string(near) + "\"?";
  return problem;
}

static std::string itemProblem(const Node &value, const Key &key) {
  if (key.itemChoices.empty())
    return "";
  for (const Node &item : value.items)
    if (!item.is(Node::Kind::String) ||
        findInList(key.itemChoices, item.text).empty())
      return "may contain " + alternatives(key.itemChoices) + ", not " +
             describe(item);
  return "";
}

std::string findProblem(const Node &value, const Key &key) {
  if (value.is(Node::Kind::Null) && key.defaultText == "null")
    return "";
  if (!hasType(value, key.type))
    return typeProblem(value, key);
  if (!inRange(value, key.range))
    return std::string("must be ") + rangeName(key.range) + ", not " +
           describeList(value);
  if (std::string problem = itemProblem(value, key); !problem.empty())
    return problem;
  return choiceProblem(value, key);
}

static bool equal(const Node &a, const Node &b) {
  if (a.kind != b.kind || a.items.size() != b.items.size())
    return false;
  switch (a.kind) {
  case Node::Kind::Null:
    return true;
  case Node::Kind::Bool:
    return a.boolean == b.boolean;
  case Node::Kind::Number:
    return a.number == b.number;
  case Node::Kind::String:
    return equalsIgnoringCase(a.text, b.text);
  case Node::Kind::Array:
    for (size_t i = 0; i < a.items.size(); ++i)
      if (!equal(a.items[i], b.items[i]))
        return false;
    return true;
  case Node::Kind::Object:
    return a.members.empty() && b.members.empty();
  }
  return false;
}

bool asksFor(const Node &value, const Key &key) {
  return !equal(value, defaultOf(key));
}

std::optional<Auto> autoRule(const Node &value, const Key &key) {
  if (!value.isString("auto") || key.type == ValueType::Any ||
      !findInList(key.choices, "auto").empty())
    return std::nullopt;
  if (key.autoRule != Auto::ByPlace)
    return key.autoRule;
  std::string_view top = key.path.substr(0, key.path.find('.'));
  bool isPlain = top == key.path || top == "optimizer" || top == "scheduler";
  return isPlain ? Auto::Refuse : Auto::Default;
}

} // namespace deepstep::config
