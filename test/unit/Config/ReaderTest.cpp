//===- ReaderTest.cpp - JSON with positions ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Syntax: what is accepted beyond JSON, and where errors are.
//
//===----------------------------------------------------------------------===//
#include "lib/Config/Reader.h"
#include "Helpers.h"

using namespace deepstep::config;
using testing::HasSubstr;

namespace {

std::string errorOf(std::string_view text) {
  Diagnostic error;
  error.file = "f";
  EXPECT_FALSE(readJson(text, error)) << text;
  return error.str();
}

Node read(std::string_view text) {
  Diagnostic error;
  std::optional<Node> node = readJson(text, error);
  EXPECT_TRUE(node) << text << ": " << error.str();
  return node.value_or(Node());
}

TEST(Reader, Values) {
  EXPECT_TRUE(read("null").is(Node::Kind::Null));
  EXPECT_TRUE(read("true").boolean);
  EXPECT_FALSE(read("false").boolean);
  EXPECT_EQ(read("-2.5e1").number, -25.0);
  EXPECT_EQ(read("\"a\\n\\u00e9\\ud83d\\ude00\\/\"").text,
            "a\n\xC3\xA9\xF0\x9F\x98\x80/");
  EXPECT_EQ(read("[1, [2], {}]").items.size(), 3u);
  EXPECT_EQ(read("{\"a\": {\"b\": 1}}").find("a")->value.find("b")->value.text,
            "1");
}

TEST(Reader, IntegralFloatsAreIntegers) {
  EXPECT_EQ(read("5e8").integer, 500000000);
  EXPECT_EQ(read("2.0").integer, 2);
  EXPECT_EQ(read("-0").integer, 0);
  EXPECT_EQ(read("9223372036854775807").integer, INT64_MAX);
  EXPECT_EQ(read("2.5").integer, std::nullopt);
  EXPECT_EQ(read("1e300").integer, std::nullopt);
  EXPECT_EQ(read("9223372036854775808").integer, std::nullopt);
  EXPECT_EQ(read("1e-400").number, 0.0);
}

TEST(Reader, CommentsTrailingCommasAndByteOrderMark) {
  Node node = read("\xEF\xBB\xBF// one\n{ # two\n \"a\": [1, 2,], /* three\n"
                   "*/ \"b\": 1, } // four");
  ASSERT_EQ(node.members.size(), 2u);
  EXPECT_EQ(node.members[0].value.items.size(), 2u);
  EXPECT_EQ(node.members[1].position.line, 4);
  EXPECT_EQ(node.members[1].position.column, 4);
  EXPECT_EQ(read("\"http://x#y\"").text, "http://x#y");
}

TEST(Reader, ErrorsHavePositions) {
  EXPECT_EQ(errorOf(""), "f:1:1: error: the file is empty");
  EXPECT_EQ(errorOf(" // only a comment\n"), "f:2:1: error: the file is empty");
  EXPECT_EQ(errorOf("{\n  \"a\" 1}"),
            "f:2:7: error: expected ':' after the key 'a'");
  EXPECT_EQ(errorOf("{\n  \"a\": 1\n  \"b\": 2}"),
            "f:3:3: error: expected ',' or '}'");
  EXPECT_EQ(errorOf("[1 2]"), "f:1:4: error: expected ',' or ']'");
  EXPECT_EQ(errorOf("{\"a\": 1"), "f:1:1: error: this '{' has no matching '}'");
  EXPECT_EQ(errorOf("\n[1,"), "f:2:1: error: this '[' has no matching ']'");
  EXPECT_EQ(errorOf("{} {}"), "f:1:4: error: unexpected text after the end of "
                              "the configuration");
  EXPECT_EQ(errorOf("{ /* x"), "f:1:3: error: this comment has no end ('*/')");
  EXPECT_EQ(errorOf("{\"a: 1}\n"),
            "f:1:2: error: this string has no closing quote");
}

TEST(Reader, DuplicateKeys) {
  EXPECT_EQ(errorOf("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}"),
            "f:3:2: error: duplicate key 'a'; it was first given at line 1");
  EXPECT_EQ(read("{\"a\": {\"a\": 1}}").members.size(), 1u);
}

TEST(Reader, BadNumbers) {
  for (const char *text : {"+1", ".5", "5.", "01", "1e", "-", "1_000", "0x10",
                           "1.2.3", "--1", "1e+"})
    EXPECT_THAT(errorOf(text), HasSubstr("is not a JSON number")) << text;
  EXPECT_THAT(errorOf("1e999"), HasSubstr("out of range"));
  EXPECT_THAT(errorOf(std::string(5000, '9')), HasSubstr("out of range"));
  EXPECT_THAT(errorOf("NaN"), HasSubstr("numbers must be finite"));
  EXPECT_THAT(errorOf("-Infinity"), HasSubstr("is not a JSON number"));
}

TEST(Reader, BadWordsAndKeys) {
  EXPECT_EQ(errorOf("True"), "f:1:1: error: JSON writes 'True' as 'true'");
  EXPECT_EQ(errorOf("None"), "f:1:1: error: JSON writes 'None' as 'null'");
  EXPECT_THAT(errorOf("{\"a\": adam}"), HasSubstr("strings need double"));
  EXPECT_THAT(errorOf("{a: 1}"), HasSubstr("a key in double quotes"));
  EXPECT_THAT(errorOf("{'a': 1}"), HasSubstr("a key in double quotes"));
  EXPECT_THAT(errorOf("{\"a\": }"), HasSubstr("expected a value, found '}'"));
  EXPECT_THAT(errorOf("{\"a\":"), HasSubstr("found the end of the file"));
}

TEST(Reader, KeysPrintSafely) {
  EXPECT_THAT(errorOf("{\"a\\nb\" 1}"),
              HasSubstr("':' after the key 'a\\u000ab'"));
  EXPECT_THAT(errorOf("{\"a\\nb\": 1, \"a\\nb\": 2}"),
              HasSubstr("duplicate key 'a\\u000ab'"));
}

TEST(Reader, BadStrings) {
  EXPECT_THAT(errorOf("\"\\x\""), HasSubstr("unknown escape"));
  EXPECT_THAT(errorOf("\"\\u12g4\""), HasSubstr("four hexadecimal digits"));
  EXPECT_THAT(errorOf("\"\\ud800\""), HasSubstr("surrogate"));
  EXPECT_THAT(errorOf("\"\\ud800\\u0041\""), HasSubstr("surrogate"));
  EXPECT_THAT(errorOf("\"\\"), HasSubstr("unknown escape"));
  EXPECT_THAT(errorOf("\"\x01\""), HasSubstr("control character"));
  // A stray continuation byte, an overlong form, a surrogate, above U+10FFFF,
  // a cut character.
  for (const char *text : {"\"\x80\"", "\"\xC0\xAF\"", "\"\xED\xA0\x80\"",
                           "\"\xF5\x80\x80\x80\"", "\"\xE2\x82\""})
    EXPECT_THAT(errorOf(text), HasSubstr("not valid UTF-8"));
}

TEST(Reader, NestingIsLimited) {
  std::string deep(64, '[');
  read(deep + std::string(64, ']'));
  EXPECT_EQ(errorOf("[" + deep), "f:1:65: error: more than 64 levels of "
                                 "nesting");
  EXPECT_THAT(errorOf(std::string(1000000, '[')), HasSubstr("nesting"));
}

} // namespace
