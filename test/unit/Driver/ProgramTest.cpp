//===- ProgramTest.cpp - Reading a program's interface ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Program.h"

#include "deepstep/Driver/Registration.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <cstring>

using namespace mlir;
using namespace deepstep;

namespace {

class ProgramTest : public testing::Test {
protected:
  ProgramTest()
      : context(registry(), MLIRContext::Threading::DISABLED),
        handler(&context, [this](Diagnostic &diagnostic) {
          messages += diagnostic.str() + "\n";
        }) {}

  static DialectRegistry registry() {
    DialectRegistry registry;
    registerAllDialects(registry);
    return registry;
  }

  /// The program of `text`, whose ds.program has no operations.
  FailureOr<Program>
  read(const std::string &states,
       const std::string &interface = "inputs [] outputs []",
       const std::string &sizes = "arena 4096 persistent 4096") {
    module = parseSourceString<ModuleOp>(states + "\nds.program @p " + sizes +
                                             " " + interface + " {\n}\n",
                                         &context);
    if (!module)
      return failure();
    return Program::read(*module);
  }

  MLIRContext context;
  std::string messages;
  ScopedDiagnosticHandler handler;
  OwningOpRef<ModuleOp> module;
};

template <typename T> T valueOf(const State &state) {
  T value;
  EXPECT_EQ(state.fill.size(), sizeof(T));
  std::memcpy(&value, state.fill.data(), sizeof(T));
  return value;
}

TEST_F(ProgramTest, ReadsSizesAndBindings) {
  FailureOr<Program> program =
      read("", "inputs [#ds.binding<\"tokens\" : tensor<4x33xi32> at 64>] "
               "outputs [#ds.binding<\"loss\" : tensor<f32> at 1024>]");
  ASSERT_TRUE(succeeded(program)) << messages;
  EXPECT_EQ(program->name, "p");
  EXPECT_EQ(program->arenaBytes, 4096);
  EXPECT_EQ(program->persistentBytes, 4096);
  ASSERT_EQ(program->inputs.size(), 1u);
  EXPECT_EQ(program->inputs[0].name, "tokens");
  EXPECT_EQ(program->inputs[0].offset, 64);
  EXPECT_EQ(program->inputs[0].layout.str(), "tensor<4x33xi32>");
  EXPECT_EQ(program->inputs[0].layout.bytes(), 4 * 33 * 4);
  ASSERT_EQ(program->outputs.size(), 1u);
  EXPECT_EQ(program->outputs[0].layout.str(), "tensor<f32>");
  EXPECT_EQ(program->ranks, 1);
}

TEST_F(ProgramTest, NamesMomentsAfterTheirParameters) {
  FailureOr<Program> program =
      read("ds.state @w : tensor<4xf32> {role = #ds.role<param>, "
           "init = \"params/w\", address = 0}\n"
           "ds.state @w.m : tensor<4xf32> {role = #ds.role<moment>, of = @w, "
           "init = 0.0 : f32, address = 64}\n"
           "ds.state @count : tensor<i32> {role = #ds.role<counter>, "
           "init = 3 : i32, address = 128}");
  ASSERT_TRUE(succeeded(program)) << messages;
  ASSERT_EQ(program->states.size(), 3u);
  EXPECT_EQ(program->states[0].name, "params/w");
  EXPECT_TRUE(program->states[0].fromFile);
  EXPECT_EQ(program->states[1].name, "params/w.m");
  EXPECT_FALSE(program->states[1].fromFile);
  EXPECT_EQ(program->states[1].role, StateRole::Moment);
  EXPECT_EQ(program->states[1].address, 64);
  EXPECT_EQ(program->states[2].name, "count");
  EXPECT_EQ(valueOf<int32_t>(program->states[2]), 3);
}

TEST_F(ProgramTest, ConvertsFillsToTheStatesType) {
  FailureOr<Program> program =
      read("ds.state @a : tensor<4xf32> {role = #ds.role<counter>, "
           "init = 0.5 : f32, address = 0}\n"
           "ds.state @b : tensor<4xbf16> {role = #ds.role<counter>, "
           "init = 1.5 : bf16, address = 64}\n"
           "ds.state @c : tensor<i64> {role = #ds.role<counter>, "
           "init = -2 : i64, address = 128}");
  ASSERT_TRUE(succeeded(program)) << messages;
  EXPECT_EQ(valueOf<float>(program->states[0]), 0.5f);
  EXPECT_EQ(valueOf<uint16_t>(program->states[1]), 0x3fc0);
  EXPECT_EQ(valueOf<int64_t>(program->states[2]), -2);
}

TEST_F(ProgramTest, ReadsConstants) {
  FailureOr<Program> program =
      read("ds.state @a : tensor<3xi1> {role = #ds.role<constant>, "
           "init = dense<[true, false, true]> : tensor<3xi1>, address = 0}\n"
           "ds.state @b : tensor<9xi1> {role = #ds.role<constant>, "
           "init = dense<true> : tensor<9xi1>, address = 64}\n"
           "ds.state @c : tensor<2xi16> {role = #ds.role<constant>, "
           "init = dense<[1, 515]> : tensor<2xi16>, address = 128}");
  ASSERT_TRUE(succeeded(program)) << messages;
  EXPECT_EQ(program->states[0].role, StateRole::Constant);
  EXPECT_EQ(program->states[0].fill, std::vector<char>({1, 0, 1}));
  EXPECT_EQ(program->states[1].fill, std::vector<char>({1}));
  EXPECT_EQ(program->states[2].fill, std::vector<char>({1, 0, 3, 2}));
}

TEST_F(ProgramTest, FindsTheShardedDimension) {
  FailureOr<Program> program =
      read("sdy.mesh @mesh = <[\"data\"=4]>\n"
           "ds.state @w : tensor<3x10xf32> {role = #ds.role<param>, "
           "init = \"w\", address = 0, "
           "sharding = #sdy.sharding<@mesh, [{}, {\"data\"}]>}");
  ASSERT_TRUE(succeeded(program)) << messages;
  const State &state = program->states[0];
  EXPECT_EQ(program->ranks, 4);
  EXPECT_EQ(state.shardDim, 1);
  EXPECT_EQ(state.layout.str(), "tensor<3x10xf32>");
  EXPECT_EQ(state.local.str(), "tensor<3x3xf32>");
}

TEST_F(ProgramTest, RefusesWhatHasNoPlace) {
  EXPECT_TRUE(failed(read("ds.state @w : tensor<4xf32> "
                          "{role = #ds.role<param>, init = \"w\"}")));
  EXPECT_NE(messages.find("has no address in the arena"), std::string::npos)
      << messages;
}

TEST_F(ProgramTest, RefusesWhatLiesOutside) {
  EXPECT_TRUE(failed(read("ds.state @w : tensor<4096xf32> "
                          "{role = #ds.role<param>, init = \"w\", "
                          "address = 0}")));
  EXPECT_FALSE(messages.empty());
}

TEST_F(ProgramTest, RefusesTwoDividedDimensions) {
  EXPECT_TRUE(
      failed(read("sdy.mesh @mesh = <[\"a\"=2, \"b\"=2]>\n"
                  "ds.state @w : tensor<4x4xf32> {role = #ds.role<param>, "
                  "init = \"w\", address = 0, "
                  "sharding = #sdy.sharding<@mesh, [{\"a\"}, {\"b\"}]>}")));
  EXPECT_NE(messages.find("along one dimension"), std::string::npos)
      << messages;
}

TEST_F(ProgramTest, NeedsOneProgram) {
  module = parseSourceString<ModuleOp>("module {}", &context);
  ASSERT_TRUE(module);
  EXPECT_FALSE(Program::isIn(*module));
  EXPECT_TRUE(failed(Program::read(*module)));
  EXPECT_NE(messages.find("must hold one ds.program, not 0"),
            std::string::npos);
}

} // namespace
