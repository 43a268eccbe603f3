//===- Mutator.h - Damage to texts and files --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef DEEPSTEP_TEST_FUZZ_MUTATOR_H
#define DEEPSTEP_TEST_FUZZ_MUTATOR_H

#include "Target.h"

#include <map>

namespace deepstep::fuzz {

/// A piece of a text. `kind` is its first character, but 'w' for words, '0' for
/// numbers (and what is glued to them: 4x8xf32) and ' ' for spaces.
struct Token : ByteRange {
  char kind;
};

std::vector<Token> tokenize(std::string_view text);

/// Changes inputs in one or a few places. Texts are changed token by token,
/// with the tokens, the bracketed groups and the lines of all seeds at hand;
/// files are changed byte by byte. Deterministic: the result depends on the
/// seeds and on `random` only.
class Mutator {
public:
  explicit Mutator(const Target &target, const std::vector<std::string> &seeds);

  std::string mutate(std::string input, Random &random) const;

private:
  void learn(const std::string &seed);
  void mutateText(std::string &text, Random &random) const;
  void mutateToken(std::string &text, Random &random) const;
  void replaceGroup(std::string &text, Random &random) const;
  void mutateLine(std::string &text, Random &random) const;
  void mutateBytes(std::string &bytes, Random &random) const;
  void mutateInPlace(std::string &bytes, ByteRange range, Random &random) const;

  const Target &target;
  const std::vector<std::string> &seeds;
  /// By kind, without repetitions.
  std::map<char, std::vector<std::string>> words;
  /// By opening bracket.
  std::map<char, std::vector<std::string>> groups;
  std::vector<std::string> lines;
};

} // namespace deepstep::fuzz

#endif // DEEPSTEP_TEST_FUZZ_MUTATOR_H
