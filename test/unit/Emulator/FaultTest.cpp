//===- FaultTest.cpp - What ends a kernel ---------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "EmulatorTest.h"

#include <cmath>
#include <gmock/gmock.h>

using testing::HasSubstr;

namespace {

// The thread's number, as i32 and as i64.
#define TID                                                                    \
  "%tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n"                         \
  "%i = zext i32 %tid to i64\n"
#define DECLARE_TID "declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n"
#define DECLARE_BARRIER                                                        \
  "declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)\n"
#define DECLARE_SHUFFLE                                                        \
  "declare i32 @llvm.nvvm.shfl.sync.bfly.i32(i32, i32, i32, i32)\n"

class Faults : public EmulatorTest {
protected:
  std::string text() const { return cuda.failureText; }
};

TEST_F(Faults, UnknownIntrinsicsAreNamed) {
  std::string log = load("", "call void @llvm.nvvm.exit()\nret void",
                         "declare void @llvm.nvvm.exit()");
  EXPECT_THAT(
      log,
      HasSubstr("the emulator does not know llvm.nvvm.exit, which k calls"));
}

TEST_F(Faults, UnknownFunctionsAreNamed) {
  EXPECT_THAT(load("", "call void @help()\nret void", "declare void @help()"),
              HasSubstr("the emulator does not know help, which k calls"));
}

TEST_F(Faults, AssemblyIsShown) {
  EXPECT_THAT(
      load("", "call void asm sideeffect \"trap;\", \"\"()\nret void", ""),
      HasSubstr("does not know the assembly in k: trap;"));
}

TEST_F(Faults, OtherImagesAreRefused) {
  ModuleHandle handle = nullptr;
  EXPECT_EQ(
      driver.cuModuleLoadDataEx(&handle, ".version 8.6", 0, nullptr, nullptr),
      fake::invalidValue);
}

TEST_F(Faults, UnalignedAccess) {
  ASSERT_EQ(load("ptr %a",
                 "%p = getelementptr i8, ptr %a, i64 4\n"
                 "store <4 x float> zeroinitializer, ptr %p, align 16\n"
                 "ret void",
                 ""),
            "");
  EXPECT_EQ(launch({allocate<float>(16)}, 1), fake::misalignedAddress);
  EXPECT_THAT(text(), HasSubstr("kernel k: thread (0, 0, 0) of block (0, 0, 0) "
                                "writes 16 bytes at"));
  EXPECT_THAT(text(), HasSubstr("which 16 does not divide"));
  // The device is lost.
  EXPECT_EQ(driver.cuStreamSynchronize(stream), fake::misalignedAddress);
}

TEST_F(Faults, OutsideAllAllocations) {
  ASSERT_EQ(load("ptr %a",
                 TID "%p = getelementptr float, ptr %a, i64 %i\n"
                     "store float 1.0, ptr %p\n"
                     "ret void",
                 DECLARE_TID),
            "");
  auto *memory = allocate<float>(10);
  EXPECT_EQ(launch({memory}, 10), 0);
  EXPECT_EQ(launch({memory}, 11), fake::illegalAddress);
  EXPECT_THAT(text(), HasSubstr("thread (10, 0, 0)"));
}

TEST_F(Faults, BehindSharedMemory) {
  ASSERT_EQ(load("",
                 TID "%p = getelementptr float, ptr addrspace(3) @s, i64 %i\n"
                     "store float 1.0, ptr addrspace(3) %p\n"
                     "ret void",
                 DECLARE_TID
                 "@s = external addrspace(3) global [0 x float], align 16"),
            "");
  EXPECT_EQ(launch({}, 8, 1, 32), 0);
  EXPECT_EQ(launch({}, 9, 1, 32), fake::illegalAddress);
  EXPECT_THAT(text(), HasSubstr("the block's 32 bytes of shared memory"));
}

TEST_F(Faults, MuchSharedMemoryMustBeAllowed) {
  ASSERT_EQ(load("", "ret void", ""), "");
  EXPECT_EQ(
      driver.cuFuncSetAttribute(
          kernel, deepstep::rt::cuda::functionMaxDynamicSharedBytes, 100000),
      0);
  EXPECT_EQ(launch({}, 1, 1, 100000), 0);
  EXPECT_EQ(launch({}, 1, 1, 100001), fake::invalidValue);
  EXPECT_THAT(text(), HasSubstr("more than it is allowed"));
}

TEST_F(Faults, TooManyThreads) {
  ASSERT_EQ(load("", "ret void", ""), "");
  EXPECT_EQ(launch({}, 1024), 0);
  EXPECT_EQ(launch({}, 1025), fake::invalidValue);
}

TEST_F(Faults, SharedMemoryIsNanAtFirst) {
  ASSERT_EQ(load("ptr %a",
                 "%v = load float, ptr addrspace(3) @s\n"
                 "store float %v, ptr %a\n"
                 "store float 1.0, ptr addrspace(3) @s\n"
                 "ret void",
                 "@s = internal addrspace(3) global float undef"),
            "");
  auto *result = allocate<float>(1);
  EXPECT_EQ(launch({result}, 1, 2), 0);
  EXPECT_TRUE(std::isnan(*result));
}

TEST_F(Faults, ALaneThatEndsBeforeAShuffle) {
  ASSERT_EQ(load("",
                 TID "%c = icmp eq i32 %tid, 7\n"
                     "br i1 %c, label %end, label %go\n"
                     "go:\n"
                     "%x = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 "
                     "0, i32 1, i32 31)\n"
                     "br label %end\n"
                     "end: ret void",
                 DECLARE_TID DECLARE_SHUFFLE),
            "");
  EXPECT_EQ(launch({}), fake::launchFailed);
  EXPECT_THAT(text(), HasSubstr("divergence"));
  EXPECT_THAT(text(), HasSubstr("thread (7, 0, 0) of block (0, 0, 0) ended"));
}

TEST_F(Faults, LanesAtDifferentShuffles) {
  ASSERT_EQ(load("",
                 TID "%c = icmp ult i32 %tid, 16\n"
                     "br i1 %c, label %low, label %high\n"
                     "low:\n"
                     "%x = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 "
                     "0, i32 1, i32 31)\n"
                     "ret void\n"
                     "high:\n"
                     "%y = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 "
                     "0, i32 2, i32 31)\n"
                     "ret void\n",
                 DECLARE_TID DECLARE_SHUFFLE),
            "");
  EXPECT_EQ(launch({}), fake::launchFailed);
  EXPECT_THAT(text(), HasSubstr("thread (16, 0, 0)"));
  EXPECT_THAT(text(), HasSubstr("divergence: thread (0, 0, 0)"));
}

TEST_F(Faults, ABarrierThatNoOneOpens) {
  ASSERT_EQ(load("",
                 TID
                 "%c = icmp ult i32 %tid, 16\n"
                 "br i1 %c, label %low, label %high\n"
                 "low:\n"
                 "call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)\n"
                 "ret void\n"
                 "high:\n"
                 "call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 1)\n"
                 "ret void\n",
                 DECLARE_TID DECLARE_BARRIER),
            "");
  EXPECT_EQ(launch({}), fake::launchFailed);
  EXPECT_THAT(text(), HasSubstr("all threads wait; thread (0, 0, 0)"));
  EXPECT_THAT(text(), HasSubstr("thread (16, 0, 0)"));
}

/// Threads write their number to shared memory and read their neighbour's.
class Neighbours : public Faults {
protected:
  std::string loadWith(const std::string &between) {
    return load("ptr %a",
                TID "%p = getelementptr i32, ptr addrspace(3) @s, i64 %i\n"
                    "store i32 %tid, ptr addrspace(3) %p\n" +
                    between +
                    "%j = xor i64 %i, 1\n"
                    "%q = getelementptr i32, ptr addrspace(3) @s, i64 %j\n"
                    "%v = load i32, ptr addrspace(3) %q\n"
                    "%r = getelementptr i32, ptr %a, i64 %i\n"
                    "store i32 %v, ptr %r\n"
                    "ret void",
                DECLARE_TID DECLARE_BARRIER
                "declare void @llvm.nvvm.bar.warp.sync(i32)\n"
                "@s = internal addrspace(3) global [64 x i32] undef\n");
  }
};

TEST_F(Neighbours, AreRightBehindABarrier) {
  ASSERT_EQ(
      loadWith("call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)\n"),
      "");
  auto *result = allocate<uint32_t>(64);
  ASSERT_EQ(launch({result}, 64, 3), 0) << text();
  for (uint32_t i = 0; i < 64; ++i)
    EXPECT_EQ(result[i], i ^ 1);
}

TEST_F(Neighbours, AreRightBehindASynchronizationOfTheWarp) {
  ASSERT_EQ(loadWith("call void @llvm.nvvm.bar.warp.sync(i32 -1)\n"), "");
  auto *result = allocate<uint32_t>(64);
  ASSERT_EQ(launch({result}, 64), 0) << text();
  EXPECT_EQ(result[0], 1u);
}

TEST_F(Neighbours, RaceWithoutABarrier) {
  ASSERT_EQ(loadWith(""), "");
  EXPECT_EQ(launch({allocate<uint32_t>(64)}, 64), fake::launchFailed);
  EXPECT_THAT(text(), HasSubstr("of shared memory"));
  EXPECT_THAT(text(), HasSubstr("without a barrier between"));
}

} // namespace
