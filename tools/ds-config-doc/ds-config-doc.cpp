//===- ds-config-doc.cpp - Prints docs/configuration.md ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints the page of all configuration keys to standard output.
//
//===----------------------------------------------------------------------===//
#include "deepstep/Config/Config.h"

#include <cstdio>

int main() {
  std::string page = deepstep::config::renderReference();
  return std::fwrite(page.data(), 1, page.size(), stdout) == page.size() ? 0
                                                                         : 1;
}
