//===- Target.h - A reader under test ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the fuzz test of one reader defines: where its inputs come from and how
// one is read. Driver.cpp does the rest, by its own mutations or by libFuzzer's
// search.
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_TEST_FUZZ_TARGET_H
#define DEEPSTEP_TEST_FUZZ_TARGET_H

#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace deepstep::fuzz {

using Random = std::mt19937_64;

/// Bytes [begin, end) of an input.
struct ByteRange {
  size_t begin, end;
};

struct Target {
  std::string name;
  /// Reads an input and returns whether it was accepted. Calls `broken` if the
  /// reader does not keep its promises.
  std::function<bool(std::string_view input)> read;
  /// Endings of the names of files that hold seeds.
  std::vector<std::string> suffixes;
  /// The seeds in one file; without it, the file.
  std::function<std::vector<std::string>(const std::string &file)> split;
  /// Seeds that are in no file.
  std::vector<std::string> seeds;
  /// Whether tokens, or else bytes in place, are what mutations change.
  bool isText = true;
  /// Ranges of bytes that mutations may change, keeping their number; without
  /// it they may change all bytes, add and remove some.
  std::function<std::vector<ByteRange>(std::string_view input)> places;
  /// With `places`: whether only odd bytes may change, and only to odd ones. In
  /// MLIR's numbers of variable length these are the short ones.
  bool keepsLowBit = false;
  /// Called after some mutations: makes a length that is checked first right
  /// again, so that what comes after it is reached.
  std::function<void(std::string &input, Random &random)> repair;
};

/// Defined once by each fuzz test.
Target makeTarget();

/// Ends the program: the input that is being read shows a defect.
[[noreturn]] void broken(const std::string &reason);

} // namespace deepstep::fuzz

#endif // DEEPSTEP_TEST_FUZZ_TARGET_H
