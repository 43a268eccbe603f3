//===- WarpTest.cpp - What lanes exchange ----------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "EmulatorTest.h"

#include <functional>

namespace {

constexpr char head[] = "%tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n"
                        "%i = zext i32 %tid to i64\n"
                        "%p = getelementptr i32, ptr %a, i64 %i\n"
                        "%v = load i32, ptr %p\n";
constexpr char tail[] = "%q = getelementptr i32, ptr %b, i64 %i\n"
                        "store i32 %r, ptr %q\n"
                        "ret void";
constexpr char declareTid[] = "declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n";

/// b[i] = a function of a[i] over the warp, for 64 threads.
class Warps : public EmulatorTest {
protected:
  std::vector<uint32_t> run(const std::string &call,
                            const std::string &declarations) {
    EXPECT_EQ(
        load("ptr %a, ptr %b", head + call + tail, declareTid + declarations),
        "");
    auto *in = allocate<uint32_t>(64), *out = allocate<uint32_t>(64);
    for (uint32_t i = 0; i < 64; ++i)
      in[i] = value(i);
    EXPECT_EQ(launch({in, out}, 64), 0) << cuda.failureText;
    return {out, out + 64};
  }

  static uint32_t value(uint32_t i) { return i * i % 61 + 100; }

  /// Compares with `source`, by lane, of each warp.
  void expectSources(const std::string &mode, int b, int c,
                     std::function<uint32_t(uint32_t)> source) {
    std::string name = "@llvm.nvvm.shfl.sync." + mode + ".i32";
    std::vector<uint32_t> results =
        run("%r = call i32 " + name + "(i32 -1, i32 %v, i32 " +
                std::to_string(b) + ", i32 " + std::to_string(c) + ")\n",
            "declare i32 " + name + "(i32, i32, i32, i32)");
    for (uint32_t i = 0; i < 64; ++i)
      EXPECT_EQ(results[i], value(i / 32 * 32 + source(i % 32))) << i;
  }
};

TEST_F(Warps, ShuffleButterfly) {
  expectSources("bfly", 5, 31, [](uint32_t lane) { return lane ^ 5; });
}
TEST_F(Warps, ShuffleUp) {
  expectSources("up", 3, 0,
                [](uint32_t lane) { return lane < 3 ? lane : lane - 3; });
}
TEST_F(Warps, ShuffleDown) {
  expectSources("down", 4, 31,
                [](uint32_t lane) { return lane + 4 > 31 ? lane : lane + 4; });
}
TEST_F(Warps, ShuffleIndex) {
  expectSources("idx", 9, 31, [](uint32_t) { return 9; });
}
// Segments of 8 lanes: 0x18 says which bits of a lane are the segment's.
TEST_F(Warps, ShuffleDownInSegments) {
  expectSources("down", 2, 0x181f, [](uint32_t lane) {
    return lane % 8 + 2 > 7 ? lane : lane + 2;
  });
}
TEST_F(Warps, ShuffleIndexInSegments) {
  expectSources("idx", 3, 0x181f,
                [](uint32_t lane) { return lane / 8 * 8 + 3; });
}

TEST_F(Warps, ShuffleTellsWhetherTheSourceWasInside) {
  std::vector<uint32_t> results =
      run("%s = call {i32, i1} @llvm.nvvm.shfl.sync.down.i32p(i32 -1, i32 %v, "
          "i32 1, i32 31)\n"
          "%t = extractvalue {i32, i1} %s, 1\n"
          "%r = zext i1 %t to i32\n",
          "declare {i32, i1} @llvm.nvvm.shfl.sync.down.i32p(i32, i32, i32, "
          "i32)");
  for (uint32_t i = 0; i < 64; ++i)
    EXPECT_EQ(results[i], i % 32 < 31);
}

TEST_F(Warps, Ballot) {
  std::vector<uint32_t> results =
      run("%c = icmp ugt i32 %v, 130\n"
          "%r = call i32 @llvm.nvvm.vote.ballot.sync(i32 -1, i1 %c)\n",
          "declare i32 @llvm.nvvm.vote.ballot.sync(i32, i1)");
  for (uint32_t i = 0; i < 64; ++i)
    for (uint32_t lane = 0; lane < 32; ++lane)
      EXPECT_EQ(results[i] >> lane & 1, value(i / 32 * 32 + lane) > 130);
}

TEST_F(Warps, MatchAny) {
  std::vector<uint32_t> results =
      run("%r = call i32 @llvm.nvvm.match.any.sync.i32(i32 -1, i32 %v)\n",
          "declare i32 @llvm.nvvm.match.any.sync.i32(i32, i32)");
  for (uint32_t i = 0; i < 64; ++i)
    for (uint32_t lane = 0; lane < 32; ++lane)
      EXPECT_EQ(results[i] >> lane & 1, value(i / 32 * 32 + lane) == value(i));
}

TEST_F(Warps, Reduction) {
  std::vector<uint32_t> results =
      run("%r = call i32 @llvm.nvvm.redux.sync.umax(i32 %v, i32 -1)\n",
          "declare i32 @llvm.nvvm.redux.sync.umax(i32, i32)");
  for (uint32_t i = 0; i < 64; ++i) {
    uint32_t most = 0;
    for (uint32_t lane = 0; lane < 32; ++lane)
      most = std::max(most, value(i / 32 * 32 + lane));
    EXPECT_EQ(results[i], most);
  }
}

TEST_F(Warps, VotesOfABlock) {
  std::vector<uint32_t> results =
      run("%c = icmp ugt i32 %v, 130\n"
          "%r = call i32 @llvm.nvvm.barrier.cta.red.popc.aligned.all(i32 0, i1 "
          "%c)\n",
          "declare i32 @llvm.nvvm.barrier.cta.red.popc.aligned.all(i32, i1)");
  uint32_t votes = 0;
  for (uint32_t i = 0; i < 64; ++i)
    votes += value(i) > 130;
  EXPECT_EQ(results, std::vector<uint32_t>(64, votes));
}

/// Grids and blocks have three dimensions; x is the fastest.
TEST_F(Warps, PositionsInGridAndBlock) {
  const char *const registers[] = {"tid.x",   "tid.y",    "tid.z",
                                   "ctaid.x", "ctaid.y",  "ctaid.z",
                                   "ntid.y",  "nctaid.y", "laneid"};
  std::string body, declarations;
  for (const char *name : registers) {
    std::string full =
        "i32 @llvm.nvvm.read.ptx.sreg." + std::string(name) + "()";
    declarations += "declare " + full + "\n";
    body += "%" + std::string(name) + " = call " + full + "\n";
  }
  // One number with a digit for each; the place of thread (x, y, z).
  body += "%n0 = add i32 0, 0\n";
  int step = 0;
  for (const char *name : registers) {
    std::string next = "%n" + std::to_string(step + 1);
    body += "%m" + std::to_string(step) + " = mul i32 %n" +
            std::to_string(step) + ", 10\n";
    body += next + " = add i32 %m" + std::to_string(step) + ", %" + name + "\n";
    ++step;
  }
  body += "%y2 = mul i32 %tid.y, 2\n"
          "%z6 = mul i32 %tid.z, 6\n"
          "%xy = add i32 %tid.x, %y2\n"
          "%t = add i32 %xy, %z6\n"
          "%cy = mul i32 %ctaid.y, 12\n"
          "%cz = mul i32 %ctaid.z, 24\n"
          "%u = add i32 %t, %cy\n"
          "%w = add i32 %u, %cz\n"
          "%i = zext i32 %w to i64\n"
          "%q = getelementptr i32, ptr %a, i64 %i\n"
          "store i32 %n9, ptr %q\n"
          "ret void";
  ASSERT_EQ(load("ptr %a", body, declarations), "");
  auto *out = allocate<uint32_t>(48);
  void *pointer = out, *parameters[] = {&pointer};
  ASSERT_EQ(driver.cuLaunchKernel(kernel, 1, 2, 2, 2, 3, 2, 0, stream,
                                  parameters, nullptr),
            0)
      << cuda.failureText;
  for (uint32_t i = 0; i < 48; ++i) {
    uint32_t t = i % 12, block = i / 12, expected = 0;
    for (uint32_t digit :
         {t % 2, t / 2 % 3, t / 6, 0u, block % 2, block / 2, 3u, 2u, t})
      expected = expected * 10 + digit;
    EXPECT_EQ(out[i], expected) << i;
  }
}

} // namespace
