//===- Suggest.cpp - "Did you mean ...?" ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The optimal string alignment distance, and what is done with it.
//
//===----------------------------------------------------------------------===//
#include "Suggest.h"
#include "Utf8.h"

#include <algorithm>
#include <cstdio>

namespace deepstep::config {

static std::string lowered(std::string_view text) {
  std::string result(text);
  for (char &c : result)
    if (c >= 'A' && c <= 'Z')
      c = static_cast<char>(c - 'A' + 'a');
  return result;
}

size_t editDistance(std::string_view left, std::string_view right) {
  std::string a = lowered(left), b = lowered(right);
  // Three rows of the table: i - 2, i - 1, i.
  std::vector<size_t> before(b.size() + 1), last(b.size() + 1),
      row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j)
    last[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min(
          {last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

std::string_view nearest(std::string_view word,
                         const std::vector<std::string_view> &candidates) {
  // No key is that long; this also bounds the work on hostile input.
  if (word.size() > 80)
    return {};
  std::string_view best;
  size_t bestDistance = std::max<size_t>(1, word.size() / 3) + 1;
  for (std::string_view candidate : candidates) {
    size_t distance = editDistance(word, candidate);
    if (distance < bestDistance && distance < candidate.size()) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (!best.empty() || word.size() < 4)
    return best;
  std::string inner = lowered(word);
  for (std::string_view candidate : candidates)
    if (lowered(candidate).find(inner) != std::string::npos)
      return candidate;
  return {};
}

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    // Longer than any key of the table.
    if (result.size() >= 160)
      return result + "...";
    size_t length = std::max<size_t>(utf8Length(text), 1);
    auto c = static_cast<unsigned char>(text[0]);
    if (c < 0x20 || c == 0x7F) {
      char escape[8];
      std::snprintf(escape, sizeof(escape), "\\u%04x", c);
      result += escape;
    } else {
      result += text.substr(0, length);
    }
    text.remove_prefix(length);
  }
  return result;
}

} // namespace deepstep::config
