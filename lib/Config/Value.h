//===- Value.h - One value against its row of the table ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Type, range and choice of a single value, and the words that messages use.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_VALUE_H
#define DEEPSTEP_LIB_CONFIG_VALUE_H

#include "KeyTable.h"
#include "Reader.h"

#include <string>

namespace deepstep::config {

/// The default of a row; kind Null for none.
Node defaultOf(const Key &key);

/// What is wrong with the value, as the rest of a sentence that starts with the
/// key ("must be an integer, not 2.5"); empty if nothing is.
std::string findProblem(const Node &value, const Key &key);

/// Whether the value is one that DeepSpeed has and we do not have yet.
bool isLaterChoice(const Node &value, const Key &key);

/// Whether the value differs from the default.
bool asksFor(const Node &value, const Key &key);

/// What "auto" means for this key; nothing if the value is not "auto", or
/// "auto" is an ordinary value of the key.
std::optional<Auto> autoRule(const Node &value, const Key &key);

/// The value as a short text: `2.5`, `"cpu"`, `a list`.
std::string describe(const Node &value);

/// 'text' in quotes, safe to print.
std::string quoted(std::string_view text);

/// "A, B or C" from a '|' list.
std::string alternatives(std::string_view list);

/// "a boolean", "an integer", ...
const char *typeName(ValueType type);

/// "at least 0", ...; empty for Any.
const char *rangeName(Range range);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_VALUE_H
