//===- ArenaLayoutTest.cpp - Tests of the arena layout ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Memory/ArenaLayout.h"
#include "gtest/gtest.h"
#include <random>
#include <vector>

using namespace deepstep;

namespace {

ArenaBuffer makeBuffer(int64_t bytes, int64_t begin, int64_t end) {
  ArenaBuffer buffer;
  buffer.bytes = bytes;
  buffer.begin = begin;
  buffer.end = end;
  return buffer;
}

TEST(ArenaLayout, NothingNeedsNothing) {
  EXPECT_EQ(layoutArena({}, 128), 128);
  EXPECT_EQ(getArenaLowerBound({}), 0);
}

TEST(ArenaLayout, BuffersAliveTogetherAreDisjoint) {
  std::vector<ArenaBuffer> buffers{makeBuffer(100, 0, 2), makeBuffer(64, 1, 3)};
  EXPECT_EQ(layoutArena(buffers, 0), 128 + 64);
  EXPECT_EQ(getArenaLowerBound(buffers), 128 + 64);
  EXPECT_EQ(buffers[0].offset, 0);
  EXPECT_EQ(buffers[1].offset, 128);
}

TEST(ArenaLayout, LifetimesThatOnlyTouchShareNothing) {
  // Both ends are inclusive: the second starts where the first is last read.
  std::vector<ArenaBuffer> buffers{makeBuffer(64, 0, 1), makeBuffer(64, 1, 2)};
  EXPECT_EQ(layoutArena(buffers, 0), 128);
}

TEST(ArenaLayout, DeadBytesAreReused) {
  std::vector<ArenaBuffer> buffers{makeBuffer(64, 0, 1), makeBuffer(64, 2, 3)};
  EXPECT_EQ(layoutArena(buffers, 64), 128);
  EXPECT_EQ(buffers[0].offset, 64);
  EXPECT_EQ(buffers[1].offset, 64);
}

TEST(ArenaLayout, RandomBuffersNeverOverlap) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::vector<ArenaBuffer> buffers;
    int count = 1 + random() % 60;
    for (int i = 0; i < count; ++i) {
      int64_t begin = random() % 50;
      buffers.push_back(
          makeBuffer(random() % 5000, begin, begin + random() % 20));
    }
    int64_t base = 64 * (random() % 4);
    int64_t end = layoutArena(buffers, base);
    EXPECT_GE(end, base + getArenaLowerBound(buffers));
    for (const ArenaBuffer &a : buffers) {
      EXPECT_EQ(a.offset % kArenaAlignment, 0);
      EXPECT_GE(a.offset, base);
      EXPECT_LE(a.offset + a.bytes, end);
      for (const ArenaBuffer &b : buffers) {
        if (&a == &b || !a.isAliveWith(b))
          continue;
        EXPECT_TRUE(a.offset + a.bytes <= b.offset ||
                    b.offset + b.bytes <= a.offset);
      }
    }
  }
}

} // namespace
