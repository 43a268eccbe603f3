//===- ExamplesTest.cpp - Typical configurations ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each file of Inputs/ is loaded for 8 ranks. It says in lines that start with
// "// expect: " all that DeepStep has to say of it; with no error among them,
// it can be trained. docs/from-deepspeed.md lists the files.
//
//===----------------------------------------------------------------------===//
#include "Helpers.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace deepstep::config;
using testing::HasSubstr;
using testing::UnorderedElementsAreArray;
namespace fs = std::filesystem;

namespace {

std::string readText(const fs::path &path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file),
          std::istreambuf_iterator<char>()};
}

std::vector<std::string> expectations(const std::string &text) {
  constexpr std::string_view mark = "// expect: ";
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    if (line.rfind(mark, 0) == 0)
      lines.push_back(line.substr(mark.size()));
  return lines;
}

std::string describe(const Diagnostic &diagnostic) {
  const char *severity = diagnostic.severity == Severity::Error ? "error: "
                         : diagnostic.severity == Severity::Warning
                             ? "warning: "
                             : "note: ";
  return severity + diagnostic.message;
}

std::vector<fs::path> inputs() {
  return {fs::directory_iterator(DEEPSTEP_CONFIG_INPUTS), {}};
}

TEST(Examples, SayWhatTheyExpect) {
  EXPECT_GE(inputs().size(), 10u);
  for (const fs::path &path : inputs()) {
    SCOPED_TRACE(path.filename());
    std::string text = readText(path);
    Loaded loaded = loadText(text, /*world=*/8);
    std::vector<std::string> messages;
    for (const Diagnostic &error : loaded.errors)
      messages.push_back(describe(error));
    if (loaded.config)
      for (const Diagnostic &notice : loaded.config->notices)
        messages.push_back(describe(notice));
    EXPECT_THAT(messages, UnorderedElementsAreArray(expectations(text)));
  }
}

TEST(Examples, AreInTheDocumentation) {
  std::string page = readText(DEEPSTEP_FROM_DEEPSPEED_PAGE);
  for (const fs::path &path : inputs()) {
    std::string row = "| [" + path.stem().string() + "]";
    bool isRefused = !loadText(readText(path), 8).config;
    size_t at = page.find(row);
    ASSERT_NE(at, std::string::npos) << row;
    std::string line = page.substr(at, page.find('\n', at) - at);
    EXPECT_THAT(line, HasSubstr(isRefused ? "| refused" : "| trains")) << row;
  }
}

} // namespace
