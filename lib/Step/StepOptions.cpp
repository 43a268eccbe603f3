//===- StepOptions.cpp - Settings as text -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Step/StepOptions.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace deepstep {

std::string parseIndices(StringRef text, std::vector<int64_t> &indices) {
  constexpr int64_t limit = 1 << 20;
  SmallVector<StringRef> parts;
  llvm::SplitString(text, parts, "+,");
  for (StringRef part : parts) {
    auto [first, last] = part.split('-');
    int64_t low, high;
    if (first.getAsInteger(10, low) ||
        (part.contains('-') ? last.getAsInteger(10, high)
                            : (high = low, false)) ||
        low < 0 || high < low || high >= limit)
      return ("'" + part + "' in '" + text +
              "' is neither an index nor a range such as 0-29")
          .str();
    for (int64_t index = low; index <= high; ++index)
      indices.push_back(index);
  }
  return "";
}

std::string parseMesh(StringRef text,
                      std::vector<std::pair<std::string, int64_t>> &axes) {
  SmallVector<StringRef> parts;
  text.split(parts, ',');
  for (StringRef part : parts) {
    auto [name, size] = part.split('=');
    int64_t number;
    if (name.empty() || size.getAsInteger(10, number) || number < 1)
      return ("'" + part + "' in '" + text +
              "' is not an axis and its size, such as data=4")
          .str();
    for (const auto &axis : axes)
      if (axis.first == name)
        return ("'" + text + "' names axis '" + name + "' twice").str();
    axes.emplace_back(name, number);
  }
  return "";
}

} // namespace deepstep
