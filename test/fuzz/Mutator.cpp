//===- Mutator.cpp - Damage to texts and files ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Mutator.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <iterator>

using namespace deepstep::fuzz;

/// Numbers at the edges of what readers compute with.
static const char *const edges[] = {"0",
                                    "1",
                                    "2",
                                    "3",
                                    "7",
                                    "64",
                                    "255",
                                    "65536",
                                    "2147483647",
                                    "2147483648",
                                    "4294967296",
                                    "3037000500",
                                    "1152921504606846976",
                                    "4611686018427387904",
                                    "9223372036854775807",
                                    "9223372036854775808",
                                    "18446744073709551615",
                                    "18446744073709551616",
                                    "99999999999999999999999999",
                                    "1e308",
                                    "1e-400",
                                    "0x7FC00000",
                                    "0xFFFFFFFFFFFFFFFF"};

/// Longer groups and lines of seeds are not learned.
static constexpr size_t longestPiece = 400;

static size_t below(size_t bound, Random &random) {
  return bound == 0 ? 0 : random() % bound;
}

template <typename Values>
static const auto &pick(const Values &values, Random &random) {
  return *std::next(std::begin(values), below(std::size(values), random));
}

static bool isWord(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' ||
         c == '$';
}

std::vector<Token> deepstep::fuzz::tokenize(std::string_view text) {
  std::vector<Token> tokens;
  for (size_t begin = 0; begin < text.size();) {
    char c = text[begin], kind = c;
    size_t end = begin + 1;
    auto extend = [&](auto &&belongs) {
      while (end < text.size() && belongs(text[end]))
        ++end;
    };
    if (std::isspace(static_cast<unsigned char>(c))) {
      kind = ' ';
      extend([](unsigned char c) { return std::isspace(c); });
    } else if (isWord(c)) {
      kind = std::isdigit(static_cast<unsigned char>(c)) ? '0' : 'w';
      extend(isWord);
    } else if (c == '"') {
      for (; end < text.size() && text[end] != '"'; ++end)
        if (text[end] == '\\')
          ++end;
      end = std::min(end + 1, text.size());
    } else if (std::strchr("%@!#^", c)) {
      extend(isWord);
    }
    tokens.push_back({{begin, end}, kind});
    begin = end;
  }
  return tokens;
}

/// The token after the bracket that closes the one at `first`; 0 if none does.
static size_t endOfGroup(const std::string &text,
                         const std::vector<Token> &tokens, size_t first) {
  static const char opening[] = "([{<", closing[] = ")]}>";
  std::string open;
  for (size_t i = first; i < tokens.size(); ++i) {
    char kind = tokens[i].kind;
    if (const char *at = std::strchr(opening, kind))
      open += closing[at - opening];
    // The '>' of an arrow closes nothing.
    else if (kind == '>' && i > 0 && tokens[i - 1].kind == '-')
      continue;
    else if (std::strchr(closing, kind)) {
      if (open.empty() || open.back() != kind)
        return 0;
      open.pop_back();
    }
    if (open.empty())
      return i + 1;
  }
  return 0;
}

static bool isOpening(char kind) { return std::strchr("([{<", kind); }

/// The lines of a text, each with its end.
static std::vector<std::string> splitLines(const std::string &text) {
  std::vector<std::string> lines;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    lines.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return lines;
}

Mutator::Mutator(const Target &target, const std::vector<std::string> &seeds)
    : target(target), seeds(seeds) {
  if (!target.isText)
    return;
  for (const std::string &seed : seeds)
    learn(seed);
  auto unite = [](std::vector<std::string> &values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
  };
  for (auto *table : {&words, &groups})
    for (auto &entry : *table)
      unite(entry.second);
  unite(lines);
}

void Mutator::learn(const std::string &seed) {
  std::vector<Token> tokens = tokenize(seed);
  for (size_t i = 0; i < tokens.size(); ++i) {
    auto [begin, end] = static_cast<const ByteRange &>(tokens[i]);
    char kind = tokens[i].kind;
    if (kind != ' ' && end - begin <= longestPiece)
      words[kind].push_back(seed.substr(begin, end - begin));
    if (!isOpening(kind))
      continue;
    size_t last = endOfGroup(seed, tokens, i);
    size_t size = last ? tokens[last - 1].end - begin : 0;
    if (size > 0 && size <= longestPiece)
      groups[kind].push_back(seed.substr(begin, size));
  }
  for (std::string &line : splitLines(seed))
    if (line.size() <= longestPiece)
      lines.push_back(std::move(line));
}

/// Another number in place of one of those in `word`, such as 4x8xf32.
static void mutateNumber(std::string &word, Random &random) {
  std::vector<std::pair<size_t, size_t>> numbers;
  for (size_t i = 0; i < word.size(); ++i) {
    size_t begin = i;
    while (i < word.size() && std::isdigit(static_cast<unsigned char>(word[i])))
      ++i;
    if (i > begin)
      numbers.emplace_back(begin, i - begin);
  }
  if (numbers.empty())
    return;
  auto [begin, size] = pick(numbers, random);
  std::string number = pick(edges, random);
  if (size < 18 && random() % 2)
    number = std::to_string(std::stoll(word.substr(begin, size)) +
                            static_cast<int64_t>(random() % 5) - 2);
  if (random() % 8 == 0)
    number = begin + size < word.size() ? "?" : "-1";
  word.replace(begin, size, number);
}

void Mutator::mutateToken(std::string &text, Random &random) const {
  std::vector<Token> tokens = tokenize(text);
  if (tokens.empty())
    return;
  Token token = pick(tokens, random);
  std::string word = text.substr(token.begin, token.end - token.begin);
  auto known = words.find(token.kind);
  switch (random() % 8) {
  case 0: // another of its kind, from here
  case 1: {
    std::vector<Token> same;
    for (Token other : tokens)
      if (other.kind == token.kind)
        same.push_back(other);
    Token other = pick(same, random);
    word = text.substr(other.begin, other.end - other.begin);
    break;
  }
  case 2: // from anywhere
  case 3:
    if (known != words.end())
      word = pick(known->second, random);
    break;
  case 4:
    if (token.kind == '0')
      mutateNumber(word, random);
    else
      word = pick(pick(words, random).second, random);
    break;
  case 5:
    word.clear();
    break;
  case 6:
    word += " " + word;
    break;
  case 7: { // exchanged with another
    Token other = pick(tokens, random);
    if (other.begin == token.begin)
      return;
    if (other.begin < token.begin)
      std::swap(other, token);
    std::string first = text.substr(token.begin, token.end - token.begin);
    std::string second = text.substr(other.begin, other.end - other.begin);
    text.replace(other.begin, other.end - other.begin, first);
    text.replace(token.begin, token.end - token.begin, second);
    return;
  }
  }
  text.replace(token.begin, token.end - token.begin, word);
}

void Mutator::replaceGroup(std::string &text, Random &random) const {
  std::vector<Token> tokens = tokenize(text);
  std::vector<size_t> opening;
  for (size_t i = 0; i < tokens.size(); ++i)
    if (isOpening(tokens[i].kind))
      opening.push_back(i);
  if (opening.empty())
    return;
  size_t first = pick(opening, random);
  size_t last = endOfGroup(text, tokens, first);
  auto known = groups.find(tokens[first].kind);
  if (!last || known == groups.end())
    return;
  size_t begin = tokens[first].begin, size = tokens[last - 1].end - begin;
  std::string group = text.substr(begin, size);
  switch (random() % 8) {
  case 0:
    group.clear();
    break;
  case 1:
    group = std::string{group.front(), group.back()};
    break;
  case 2:
    group += group;
    break;
  case 3: // nested in itself
    group.insert(1, group);
    break;
  default:
    group = pick(known->second, random);
  }
  text.replace(begin, size, group);
}

void Mutator::mutateLine(std::string &text, Random &random) const {
  std::vector<std::string> own = splitLines(text);
  if (own.empty())
    return;
  size_t at = below(own.size(), random);
  switch (random() % 4) {
  case 0:
    own.erase(own.begin() + at);
    break;
  case 1:
    own.insert(own.begin() + below(own.size() + 1, random), own[at]);
    break;
  case 2:
    std::swap(own[at], own[below(own.size(), random)]);
    break;
  case 3:
    own.insert(own.begin() + at, pick(lines, random));
    break;
  }
  text.clear();
  for (const std::string &line : own)
    text += line;
}

void Mutator::mutateInPlace(std::string &bytes, ByteRange range,
                            Random &random) const {
  static const unsigned char values[] = {0,    1,    2,    3,    0x7F,
                                         0x80, 0xFE, 0xFF, 0x40, 0x10};
  size_t length = range.end - range.begin;
  size_t at = range.begin + below(length, random);
  switch (random() % 6) {
  case 0:
    bytes[at] ^= static_cast<char>(1 << random() % 8);
    break;
  case 1:
    bytes[at] = static_cast<char>(pick(values, random));
    break;
  case 2:
  case 3: // an index of a neighbour, in formats that number things
    bytes[at] += static_cast<char>(random() % 9) - 4;
    break;
  case 4:
    std::swap(bytes[at], bytes[range.begin + below(length, random)]);
    break;
  case 5: { // a part over another
    size_t size = 1 + below(std::min<size_t>(16, range.end - at), random);
    bytes.replace(at, size, bytes,
                  range.begin + below(length - size + 1, random), size);
    break;
  }
  }
}

void Mutator::mutateBytes(std::string &bytes, Random &random) const {
  if (bytes.empty())
    return;
  if (target.places) {
    std::vector<ByteRange> places = target.places(bytes);
    if (places.empty())
      return;
    std::string before = bytes;
    mutateInPlace(bytes, pick(places, random), random);
    if (target.keepsLowBit)
      for (size_t i = 0; i < bytes.size(); ++i)
        if (bytes[i] != before[i])
          bytes[i] = before[i] & 1 ? bytes[i] | 1 : before[i];
    return;
  }
  size_t at = below(bytes.size(), random);
  size_t size = 1 + below(std::min<size_t>(16, bytes.size() - at), random);
  switch (random() % 6) {
  case 0:
    bytes.erase(at, size);
    break;
  case 1:
    bytes.insert(at, bytes.substr(at, size));
    break;
  case 2: // cut, or spliced with another seed
    bytes.resize(at);
    if (random() % 2) {
      const std::string &other = pick(seeds, random);
      bytes += other.substr(std::min(at, other.size()));
    }
    break;
  default:
    mutateInPlace(bytes, {0, bytes.size()}, random);
  }
}

void Mutator::mutateText(std::string &text, Random &random) const {
  switch (random() % 16) {
  case 0:
    return mutateBytes(text, random);
  case 1:
  case 2:
    return mutateLine(text, random);
  case 3:
  case 4:
  case 5:
  case 6:
    return replaceGroup(text, random);
  default:
    return mutateToken(text, random);
  }
}

std::string Mutator::mutate(std::string input, Random &random) const {
  // Half of the mutants have one change, a quarter two, and so on.
  do {
    if (target.isText)
      mutateText(input, random);
    else
      mutateBytes(input, random);
  } while (random() % 2);
  if (target.repair && random() % 2)
    target.repair(input, random);
  return input;
}
