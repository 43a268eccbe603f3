//===- Reader.cpp - JSON with positions and comments ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A recursive-descent reader. It stops at the first error: after a syntax
// error every further message would be a guess.
//
//===----------------------------------------------------------------------===//
#include "Reader.h"
#include "Suggest.h"
#include "Utf8.h"

#include <charconv>
#include <cmath>
#include <unordered_map>

namespace deepstep::config {

const Member *Node::find(std::string_view key) const {
  for (const Member &member : members)
    if (member.key == key)
      return &member;
  return nullptr;
}

const char *kindName(Node::Kind kind) {
  switch (kind) {
  case Node::Kind::Null:
    return "null";
  case Node::Kind::Bool:
    return "a boolean";
  case Node::Kind::Number:
    return "a number";
  case Node::Kind::String:
    return "a string";
  case Node::Kind::Array:
    return "a list";
  case Node::Kind::Object:
    return "a section";
  }
  return "a value";
}

namespace {

constexpr int maxDepth = 64;

class Reader {
public:
  Reader(std::string_view text, Diagnostic &error) : text(text), error(error) {}

  std::optional<Node> read() {
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
      lineStart = at = 3;
    Node root;
    if (!skipSpace())
      return std::nullopt;
    if (atEnd()) {
      fail("the file is empty");
      return std::nullopt;
    }
    if (!readValue(root, 0) || !skipSpace())
      return std::nullopt;
    if (!atEnd()) {
      fail("unexpected text after the end of the configuration");
      return std::nullopt;
    }
    return root;
  }

private:
  bool atEnd() const { return at >= text.size(); }
  char peek() const { return atEnd() ? '\0' : text[at]; }
  bool startsWith(std::string_view s) const {
    return text.substr(at, s.size()) == s;
  }

  Position here() const {
    return {line, static_cast<int64_t>(at - lineStart) + 1};
  }

  bool failAt(Position where, std::string message) {
    error.severity = Severity::Error;
    error.line = where.line;
    error.column = where.column;
    error.message = std::move(message);
    return false;
  }
  bool fail(std::string message) { return failAt(here(), std::move(message)); }

  void advance() {
    if (text[at] == '\n') {
      ++line;
      lineStart = at + 1;
    }
    ++at;
  }

  /// Skips white space and comments.
  bool skipSpace() {
    while (!atEnd()) {
      char c = peek();
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        advance();
      } else if (c == '#' || startsWith("//")) {
        while (!atEnd() && peek() != '\n')
          advance();
      } else if (startsWith("/*")) {
        Position start = here();
        size_t end = text.find("*/", at + 2);
        if (end == std::string_view::npos)
          return failAt(start, "this comment has no end ('*/')");
        while (at < end + 2)
          advance();
      } else {
        break;
      }
    }
    return true;
  }

  bool readValue(Node &node, int depth) {
    node.position = here();
    char c = peek();
    if (atEnd())
      return fail("expected a value, found the end of the file");
    if (c == '{' || c == '[') {
      if (depth == maxDepth)
        return fail("more than " + std::to_string(maxDepth) +
                    " levels of nesting");
      return c == '{' ? readObject(node, depth) : readArray(node, depth);
    }
    if (c == '"') {
      node.kind = Node::Kind::String;
      return readString(node.text);
    }
    if (c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9'))
      return readNumber(node);
    return readWord(node);
  }

  bool readObject(Node &node, int depth) {
    node.kind = Node::Kind::Object;
    std::unordered_map<std::string, Position> seen;
    advance();
    while (true) {
      if (!skipSpace())
        return false;
      if (peek() == '}') {
        advance();
        return true;
      }
      Member member;
      member.position = here();
      if (atEnd())
        return failAt(node.position, "this '{' has no matching '}'");
      if (peek() != '"')
        return fail("expected a key in double quotes");
      if (!readString(member.key))
        return false;
      auto [it, isNew] = seen.try_emplace(member.key, member.position);
      if (!isNew)
        return failAt(member.position, "duplicate key '" +
                                           printable(member.key) +
                                           "'; it was first given at line " +
                                           std::to_string(it->second.line));
      if (!skipSpace())
        return false;
      if (peek() != ':')
        return fail("expected ':' after the key '" + printable(member.key) +
                    "'");
      advance();
      if (!skipSpace() || !readValue(member.value, depth + 1))
        return false;
      node.members.push_back(std::move(member));
      if (!readSeparator(node.position, '}'))
        return false;
    }
  }

  bool readArray(Node &node, int depth) {
    node.kind = Node::Kind::Array;
    advance();
    while (true) {
      if (!skipSpace())
        return false;
      if (peek() == ']') {
        advance();
        return true;
      }
      if (atEnd())
        return failAt(node.position, "this '[' has no matching ']'");
      if (!readValue(node.items.emplace_back(), depth + 1) ||
          !readSeparator(node.position, ']'))
        return false;
    }
  }

  /// After an element: takes a comma, or stays before `close`.
  bool readSeparator(Position open, char close) {
    if (!skipSpace())
      return false;
    if (peek() == ',') {
      advance();
      return true;
    }
    if (peek() == close)
      return true;
    if (atEnd())
      return failAt(open, std::string("this '") + (close == '}' ? '{' : '[') +
                              "' has no matching '" + close + "'");
    return fail(std::string("expected ',' or '") + close + "'");
  }

  bool readString(std::string &out) {
    Position start = here();
    advance();
    while (true) {
      if (atEnd() || peek() == '\n')
        return failAt(start, "this string has no closing quote");
      auto c = static_cast<unsigned char>(peek());
      if (c == '"') {
        advance();
        return true;
      }
      if (c == '\\') {
        if (!readEscape(out))
          return false;
        continue;
      }
      if (c < 0x20 && c != '\t')
        return fail("control character in a string");
      size_t length = utf8Length(text.substr(at));
      if (length == 0)
        return fail("this is not valid UTF-8");
      out.append(text.substr(at, length));
      at += length;
    }
  }

  bool readHex(unsigned &code) {
    std::string_view digits = text.substr(at, 4);
    auto [end, status] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
    if (digits.size() != 4 || status != std::errc() || end != digits.data() + 4)
      return fail("expected four hexadecimal digits after '\\u'");
    at += 4;
    return true;
  }

  bool readEscape(std::string &out) {
    Position start = here();
    advance();
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    size_t index = atEnd() ? std::string_view::npos : names.find(peek());
    if (index != std::string_view::npos) {
      out += values[index];
      ++at;
      return true;
    }
    if (peek() != 'u')
      return failAt(start, "unknown escape in a string");
    ++at;
    unsigned code = 0;
    if (!readHex(code))
      return false;
    if (code >= 0xD800 && code < 0xDC00 && startsWith("\\u")) {
      at += 2;
      unsigned low = 0;
      if (!readHex(low))
        return false;
      if (low < 0xDC00 || low > 0xDFFF)
        return failAt(start, "half of a surrogate pair");
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    } else if (code >= 0xD800 && code <= 0xDFFF) {
      return failAt(start, "half of a surrogate pair");
    }
    appendUtf8(code, out);
    return true;
  }

  size_t skipDigits(size_t from) const {
    while (from < text.size() && text[from] >= '0' && text[from] <= '9')
      ++from;
    return from;
  }

  /// The end of the JSON number that starts at `at`, or `at` if none does.
  size_t numberEnd() const {
    size_t digits = at + (peek() == '-');
    size_t end = skipDigits(digits);
    if (end == digits || (text[digits] == '0' && end > digits + 1))
      return at;
    if (end < text.size() && text[end] == '.') {
      size_t fraction = skipDigits(end + 1);
      if (fraction == end + 1)
        return at;
      end = fraction;
    }
    if (end < text.size() && (text[end] == 'e' || text[end] == 'E')) {
      size_t exponent = end + 1;
      if (exponent < text.size() &&
          (text[exponent] == '+' || text[exponent] == '-'))
        ++exponent;
      end = skipDigits(exponent);
      if (end == exponent)
        return at;
    }
    return end;
  }

  bool readNumber(Node &node) {
    std::string word(wordHere());
    size_t length = numberEnd() - at;
    if (length == 0 || length != word.size())
      return fail("'" + shorten(word) + "' is not a JSON number");
    node.kind = Node::Kind::Number;
    node.text = word;
    const char *end = word.data() + word.size();
    auto [stop, status] = std::from_chars(word.data(), end, node.number);
    // Too small to be represented is 0 to every reader; too large is not.
    if (status == std::errc::result_out_of_range &&
        word.find_first_of("eE") != std::string::npos &&
        word[word.find_first_of("eE") + 1] == '-')
      node.number = 0.0;
    else if (status != std::errc() || stop != end ||
             !std::isfinite(node.number))
      return fail("the number '" + shorten(word) + "' is out of range");
    int64_t integer = 0;
    auto whole = std::from_chars(word.data(), end, integer);
    if (whole.ec == std::errc() && whole.ptr == end)
      node.integer = integer;
    else if (std::fabs(node.number) <= 9007199254740992.0 &&
             node.number == std::floor(node.number) &&
             word.find_first_of(".eE") != std::string::npos)
      node.integer = static_cast<int64_t>(node.number);
    at += length;
    return true;
  }

  /// The characters up to the next separator.
  std::string_view wordHere() const {
    size_t end = text.find_first_of(" \t\r\n,:{}[]\"#/", at);
    return text.substr(at, end == std::string_view::npos ? end : end - at);
  }

  static std::string shorten(std::string_view word) {
    if (!isUtf8(word))
      return "...";
    return std::string(word.size() > 40 ? "..." : word);
  }

  bool readWord(Node &node) {
    std::string_view word = wordHere();
    if (word == "null") {
      node.kind = Node::Kind::Null;
    } else if (word == "true" || word == "false") {
      node.kind = Node::Kind::Bool;
      node.boolean = word == "true";
    } else if (word == "True" || word == "False" || word == "None") {
      const char *json = word == "True"    ? "true"
                         : word == "False" ? "false"
                                           : "null";
      return fail("JSON writes '" + std::string(word) + "' as '" + json + "'");
    } else if (word == "NaN" || word == "Infinity" || word == "inf" ||
               word == "nan") {
      return fail("numbers must be finite");
    } else if (word.empty()) {
      return fail(std::string("expected a value, found '") + peek() + "'");
    } else {
      return fail("expected a value, found '" + shorten(word) +
                  "'; strings need double quotes");
    }
    at += word.size();
    return true;
  }

  std::string_view text;
  Diagnostic &error;
  size_t at = 0;
  size_t lineStart = 0;
  int64_t line = 1;
};

} // namespace

std::optional<Node> readJson(std::string_view text, Diagnostic &error) {
  return Reader(text, error).read();
}

} // namespace deepstep::config
