//===- Reader.h - JSON with positions and comments --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A JSON reader that keeps the position of every key and value, which
// nlohmann's does not. Beyond JSON it takes what DeepSpeed's users write:
// comments (//, /* */, #), trailing commas and a byte order mark.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_READER_H
#define DEEPSTEP_LIB_CONFIG_READER_H

#include "deepstep/Config/Diagnostic.h"

#include <optional>
#include <string_view>
#include <vector>

namespace deepstep::config {

/// Both count from 1; columns count bytes.
struct Position {
  int64_t line = 0;
  int64_t column = 0;
};

struct Member;

/// A JSON value.
struct Node {
  enum class Kind { Null, Bool, Number, String, Array, Object };

  Kind kind = Kind::Null;
  Position position;
  bool boolean = false;
  /// Finite.
  double number = 0.0;
  /// Set if the number is an integer that int64_t holds: written as one, or
  /// as a float without fraction up to 2^53 (5e8).
  std::optional<int64_t> integer;
  /// A string's content in UTF-8, or a number as written.
  std::string text;
  std::vector<Node> items;
  /// In the order of the text, without duplicates.
  std::vector<Member> members;

  bool is(Kind other) const { return kind == other; }
  bool isString(std::string_view other) const {
    return kind == Kind::String && text == other;
  }
  /// The member of an object with this key, or null.
  const Member *find(std::string_view key) const;
};

struct Member {
  std::string key;
  Position position;
  Node value;
};

/// "a string", "a number", ...: for messages.
const char *kindName(Node::Kind kind);

/// Reads one JSON value. At the first error, fills `error` (severity, line,
/// column, message) and returns nothing. Nesting is limited to 64 levels.
std::optional<Node> readJson(std::string_view text, Diagnostic &error);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_READER_H
