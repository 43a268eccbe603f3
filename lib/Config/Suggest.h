//===- Suggest.h - "Did you mean ...?" --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Finds the known word that a mistyped one probably stands for.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_LIB_CONFIG_SUGGEST_H
#define DEEPSTEP_LIB_CONFIG_SUGGEST_H

#include <string>
#include <string_view>
#include <vector>

namespace deepstep::config {

/// Insertions, deletions, replacements and swaps of neighbours that turn `a`
/// into `b`; case is ignored.
size_t editDistance(std::string_view a, std::string_view b);

/// The candidate that is near enough to `word` to be meant, or empty: within a
/// third of its length, or else one that contains it.
std::string_view nearest(std::string_view word,
                         const std::vector<std::string_view> &candidates);

/// The text for a message: control characters escaped, cut to 60 bytes.
std::string printable(std::string_view text);

} // namespace deepstep::config

#endif // DEEPSTEP_LIB_CONFIG_SUGGEST_H
