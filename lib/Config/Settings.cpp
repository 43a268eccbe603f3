//===- Settings.cpp - Values of implemented keys ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Access to what a file sets, with the table's defaults behind it; and the
// report that diagnostics are collected in.
//
//===----------------------------------------------------------------------===//
#include "Check.h"
#include "Value.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace deepstep::config {

void Report::sort() {
  for (std::vector<Diagnostic> *list : {&errors, &notices})
    std::sort(list->begin(), list->end(),
              [](const Diagnostic &a, const Diagnostic &b) {
                return std::tie(a.line, a.column, a.message) <
                       std::tie(b.line, b.column, b.message);
              });
}

bool Settings::has(std::string_view path) const {
  auto it = settings.find(path);
  return it != settings.end() && it->second.value;
}

bool Settings::isAuto(std::string_view path) const {
  auto it = settings.find(path);
  return it != settings.end() && it->second.isAuto;
}

Position Settings::position(std::string_view path) const {
  auto it = settings.find(path);
  return it == settings.end() ? Position() : it->second.position;
}

Node Settings::value(std::string_view path) const {
  auto it = settings.find(path);
  if (it != settings.end() && it->second.value)
    return *it->second.value;
  std::string_view section = parentOf(path);
  const Key *key =
      findKey(path, section == "optimizer.params"   ? optimizerType
                    : section == "scheduler.params" ? schedulerType
                                                    : std::string_view());
  assert(key && "a path that is not in the table");
  return defaultOf(*key);
}

double Settings::number(std::string_view path) const {
  return value(path).number;
}

int64_t Settings::integer(std::string_view path) const {
  return value(path).integer.value_or(0);
}

bool Settings::boolean(std::string_view path) const {
  return value(path).boolean;
}

bool Settings::isWord(std::string_view path, std::string_view word) const {
  return equalsIgnoringCase(value(path).text, word);
}

bool Settings::isList(std::string_view path) const {
  return value(path).is(Node::Kind::Array);
}

std::pair<double, double> Settings::numberPair(std::string_view path) const {
  Node pair = value(path);
  assert(pair.items.size() == 2 && "checked by the table");
  return {pair.items[0].number, pair.items[1].number};
}

std::string Settings::string(std::string_view path) const {
  return value(path).text;
}

std::vector<std::string> Settings::strings(std::string_view path) const {
  std::vector<std::string> texts;
  for (const Node &item : value(path).items)
    texts.push_back(item.text);
  return texts;
}

std::optional<int64_t> Settings::maybeInteger(std::string_view path) const {
  return value(path).integer;
}

std::optional<double> Settings::maybeNumber(std::string_view path) const {
  Node node = value(path);
  if (!node.is(Node::Kind::Number))
    return std::nullopt;
  return node.number;
}

} // namespace deepstep::config
