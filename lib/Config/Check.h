//===- Check.h - A configuration against the key table ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compares what was read with the table, key by key, and gives access to the
// values of implemented keys, defaults filled in. Rules that join several keys
// are in Resolve.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_CHECK_H
#define DEEPSTEP_LIB_CONFIG_CHECK_H

#include "KeyTable.h"
#include "Reader.h"

#include <map>
#include <utility>

namespace deepstep::config {

/// Collects errors and notices about one file.
class Report {
public:
  explicit Report(std::string_view file) : file(file) {}

  void error(Position where, std::string_view key, std::string message) {
    add(errors, Severity::Error, where, key, std::move(message));
  }
  void warning(Position where, std::string_view key, std::string message) {
    add(notices, Severity::Warning, where, key, std::move(message));
  }
  void note(Position where, std::string_view key, std::string message) {
    add(notices, Severity::Note, where, key, std::move(message));
  }
  /// Orders both lists by position.
  void sort();

  std::vector<Diagnostic> errors, notices;

private:
  void add(std::vector<Diagnostic> &list, Severity severity, Position where,
           std::string_view key, std::string message) {
    list.push_back({severity, std::string(file), where.line, where.column,
                    std::string(key), std::move(message)});
  }
  std::string_view file;
};

/// The keys that a file sets, sections among them. Paths must be in the table.
/// Keys whose values were refused are at their defaults, unless the value is
/// only not implemented yet.
class Settings {
public:
  /// Whether the key has a value other than null and "auto".
  bool has(std::string_view path) const;
  /// Whether it is "auto" with a rule to derive it.
  bool isAuto(std::string_view path) const;
  /// Where the key is, or 0:0.
  Position position(std::string_view path) const;

  /// The value, or the default; the key must have one or the other.
  double number(std::string_view path) const;
  int64_t integer(std::string_view path) const;
  bool boolean(std::string_view path) const;
  /// Whether the string is `word`, case ignored.
  bool isWord(std::string_view path, std::string_view word) const;
  bool isList(std::string_view path) const;
  std::pair<double, double> numberPair(std::string_view path) const;
  std::string string(std::string_view path) const;
  std::vector<std::string> strings(std::string_view path) const;
  /// The value if there is one or the default is not null.
  std::optional<int64_t> maybeInteger(std::string_view path) const;
  std::optional<double> maybeNumber(std::string_view path) const;

  /// "Adam", "OneCycle", ... as the table spells it; empty if not given.
  std::string_view optimizerType, schedulerType;

private:
  friend class Checker;
  struct Setting {
    Position position;
    /// Null if "auto" or null was written.
    const Node *value = nullptr;
    bool isAuto = false;
  };
  Node value(std::string_view path) const;

  std::map<std::string, Setting, std::less<>> settings;
};

/// Checks `root` (which must outlive the result) against the table.
Settings check(const Node &root, Report &report);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_CHECK_H
