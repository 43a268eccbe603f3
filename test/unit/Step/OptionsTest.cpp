//===- OptionsTest.cpp - Settings of ds-build-step as text ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Step/StepOptions.h"

#include <gtest/gtest.h>

using namespace deepstep;

using Indices = std::vector<int64_t>;
using Axes = std::vector<std::pair<std::string, int64_t>>;

static Indices readIndices(llvm::StringRef text) {
  Indices indices;
  EXPECT_EQ(parseIndices(text, indices), "");
  return indices;
}

TEST(OptionsTest, Indices) {
  EXPECT_EQ(readIndices(""), Indices());
  EXPECT_EQ(readIndices("3"), Indices({3}));
  EXPECT_EQ(readIndices("0-2"), Indices({0, 1, 2}));
  EXPECT_EQ(readIndices("0-1+4,6-6"), Indices({0, 1, 4, 6}));
}

TEST(OptionsTest, WrongIndices) {
  for (llvm::StringRef text :
       {"a", "1-", "-1", "2-1", "1-2-3", "1 2", "0x1", "1.5",
        "99999999999999999999", "0-99999999999"}) {
    Indices indices;
    EXPECT_NE(parseIndices(text, indices).find(text.str()), std::string::npos)
        << text.str();
  }
}

TEST(OptionsTest, Mesh) {
  Axes axes;
  EXPECT_EQ(parseMesh("data=4", axes), "");
  EXPECT_EQ(axes, Axes({{"data", 4}}));
  axes.clear();
  EXPECT_EQ(parseMesh("replica=2,data=3", axes), "");
  EXPECT_EQ(axes, Axes({{"replica", 2}, {"data", 3}}));
}

TEST(OptionsTest, WrongMesh) {
  for (llvm::StringRef text :
       {"data", "=4", "data=", "data=0", "data=-1", "data=x", "data=4,",
        "data=2,data=2", "data=4=4"}) {
    Axes axes;
    EXPECT_NE(parseMesh(text, axes).find(text.str()), std::string::npos)
        << text.str();
  }
}
