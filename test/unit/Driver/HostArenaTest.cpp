//===- HostArenaTest.cpp - The host's view of a GPU's arena -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lib/Driver/Run/HostArena.h"

#include "../Runtime/CudaTest.h"
#include "deepstep/io.h"
#include "lib/Driver/Run/States.h"
#include <unistd.h>

using namespace deepstep;
using run::HostArena;

namespace {

class HostArenaTest : public CudaTest {
protected:
  void SetUp() override {
    context = start();
    memory = ds_rt_allocate_arena(context.get(), bytes);
    arena = std::make_unique<HostArena>(context.get(), memory, bytes);
  }

  static Binding bind(const char *name, int64_t offset, int64_t size) {
    return {name, {DS_RT_F32, {size}}, offset};
  }
  int64_t copies(const char *call) const {
    return static_cast<int64_t>(cuda.textsOf({call}).size());
  }

  static constexpr int64_t bytes = 1 << 20;
  Context context;
  char *memory = nullptr;
  std::unique_ptr<HostArena> arena;
};

TEST_F(HostArenaTest, OnCpusItIsTheArena) {
  Context cpu = makeContext(1);
  char *memory = ds_rt_allocate_arena(cpu.get(), 64);
  HostArena view(cpu.get(), memory, 64);
  EXPECT_EQ(view.base(), memory);
  view.base()[3] = 7;
  view.upload(0, 64);
  view.release(0, 64);
  view.download(0, 64);
  EXPECT_EQ(memory[3], 7);
}

TEST_F(HostArenaTest, CopiesPartsAndGivesPagesBack) {
  EXPECT_NE(arena->base(), memory);
  EXPECT_EQ(arena->device(), memory);
  std::memset(arena->base(), 9, 20000);
  arena->upload(100, 16384);
  arena->release(100, 16384);
  // Pages that are not wholly in the range stay.
  EXPECT_EQ(arena->base()[99], 9);
  EXPECT_EQ(arena->base()[8192], 0);
  EXPECT_EQ(arena->base()[16500], 9);
  std::memset(arena->base(), 0, 20000);
  arena->download(0, 20000);
  EXPECT_EQ(arena->base()[99], 0);
  EXPECT_EQ(arena->base()[100], 9);
  EXPECT_EQ(arena->base()[16483], 9);
  EXPECT_EQ(arena->base()[16484], 0);
}

TEST_F(HostArenaTest, NeighboursComeTogether) {
  std::vector<Binding> bindings = {bind("c", 500000, 4), bind("a", 0, 1),
                                   bind("b", 64, 1)};
  float values[] = {1, 2, 3};
  ds_rt_upload(context.get(), memory, &values[0], 4);
  ds_rt_upload(context.get(), memory + 64, &values[1], 4);
  ds_rt_upload(context.get(), memory + 500000, &values[2], 4);
  arena->downloadAll(bindings);
  EXPECT_EQ(copies("cuMemcpyDtoHAsync"), 2);
  float read;
  std::memcpy(&read, arena->base() + 64, 4);
  EXPECT_EQ(read, 2);
  std::memcpy(&read, arena->base() + 500000, 4);
  EXPECT_EQ(read, 3);
  int64_t before = copies("cuMemcpyHtoDAsync");
  arena->uploadAll(bindings);
  EXPECT_EQ(copies("cuMemcpyHtoDAsync"), before + 3);
}

TEST_F(HostArenaTest, StatesGoThroughIt) {
  Program program;
  program.arenaBytes = bytes;
  State weight, rate;
  weight.symbol = weight.name = "w";
  weight.fromFile = true;
  weight.layout = weight.local = {DS_RT_F32, {3}};
  weight.address = 4096;
  rate.symbol = rate.name = "rate";
  rate.role = StateRole::Counter;
  rate.layout = rate.local = {DS_RT_F32, {2}};
  rate.address = 8192;
  float half = 0.5f;
  rate.fill.assign(reinterpret_cast<char *>(&half),
                   reinterpret_cast<char *>(&half) + 4);
  State table;
  table.symbol = table.name = "table";
  table.role = StateRole::Constant;
  table.layout = table.local = {DS_RT_I8, {3}};
  table.address = 8256;
  table.fill = {7, 8, 9};
  program.states = {weight, rate, table};

  std::string path = testing::TempDir() + "deepstep-host-arena.safetensors";
  float values[] = {1, 2, 3};
  std::string error;
  ASSERT_TRUE(
      io::writeSafetensors(path, {{"w", DS_RT_F32, {3}}}, {values}, {}, error))
      << error;
  std::vector<std::string> warnings;
  ASSERT_FALSE(
      static_cast<bool>(run::loadStates(program, path, 0, *arena, warnings)));
  EXPECT_EQ(download(context.get(), memory + 4096, 3),
            std::vector<float>({1, 2, 3}));
  EXPECT_EQ(download(context.get(), memory + 8192, 2),
            std::vector<float>({0.5f, 0.5f}));

  char read[3];
  ds_rt_download(context.get(), read, memory + 8256, 3);
  EXPECT_EQ(std::string(read, 3), "\7\10\11");

  float changed[] = {4, 5, 6};
  ds_rt_upload(context.get(), memory + 4096, changed, 12);
  ASSERT_FALSE(static_cast<bool>(
      run::saveStates(program, context.get(), *arena, path, false)));
  auto reader = io::SafetensorsReader::open(path, error);
  ::unlink(path.c_str());
  ASSERT_NE(reader, nullptr) << error;
  // The constant is not saved.
  ASSERT_EQ(reader->tensors().size(), 2u);
  EXPECT_EQ(reader->find("table"), nullptr);
  EXPECT_EQ(std::memcmp(reader->find("w")->data, changed, 12), 0);
}

} // namespace
