//===- KeyTable.cpp - Looking keys up ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Joins the parts of the table (lib/Config/Keys) and finds rows in it.
//
//===----------------------------------------------------------------------===//
#include "KeyTable.h"

#include <unordered_map>

namespace deepstep::config {

static std::vector<Key> joinParts() {
  std::vector<Key> all;
  for (auto part :
       {trainingKeys, optimizerKeys, laterOptimizerKeys, schedulerKeys,
        zeroKeys, offloadKeys, precisionKeys, parallelismKeys, runtimeKeys,
        observabilityKeys, dataKeys, removedKeys}) {
    std::vector<Key> rows = part();
    all.insert(all.end(), rows.begin(), rows.end());
  }
  return all;
}

const std::vector<Key> &keyTable() {
  static const std::vector<Key> table = joinParts();
  return table;
}

const Key *findKey(std::string_view path, std::string_view owner) {
  static const auto index = [] {
    std::unordered_multimap<std::string_view, const Key *> rows;
    for (const Key &key : keyTable())
      rows.emplace(key.path, &key);
    return rows;
  }();
  const Key *found = nullptr;
  auto [first, last] = index.equal_range(path);
  for (auto it = first; it != last; ++it) {
    const Key *key = it->second;
    if (!owner.empty() && !key->owners.empty() &&
        findInList(key->owners, owner).empty())
      continue;
    if (!found || key < found)
      found = key;
  }
  return found;
}

std::string_view leafOf(std::string_view path) {
  size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

std::string_view parentOf(std::string_view path) {
  size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? std::string_view()
                                       : path.substr(0, dot);
}

std::vector<std::string_view> splitList(std::string_view list) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    size_t bar = list.find('|');
    parts.push_back(list.substr(0, bar));
    list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
  }
  return parts;
}

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b) {
  if (a.size() != b.size())
    return false;
  for (size_t i = 0; i < a.size(); ++i)
    if (lower(a[i]) != lower(b[i]))
      return false;
  return true;
}

std::string_view findInList(std::string_view list, std::string_view word) {
  for (std::string_view part : splitList(list))
    if (equalsIgnoringCase(part, word))
      return part;
  return {};
}

} // namespace deepstep::config
