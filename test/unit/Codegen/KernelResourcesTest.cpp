//===- KernelResourcesTest.cpp - What kernels use of a GPU ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lib/Codegen/Cuda/KernelResources.h"
#include "gtest/gtest.h"

using namespace deepstep::cuda;

namespace {

// Expected values by the CUDA toolkit's occupancy calculator.
TEST(Occupancy, IsLimitedByWarps) {
  EXPECT_EQ(getOccupancy(90, 256, 32, 0), 100);
  EXPECT_EQ(getOccupancy(86, 1024, 32, 0), 66);
}

TEST(Occupancy, IsLimitedByBlocks) {
  EXPECT_EQ(getOccupancy(90, 32, 16, 0), 50);
}

TEST(Occupancy, IsLimitedByRegisters) {
  EXPECT_EQ(getOccupancy(90, 256, 40, 0), 75);
  EXPECT_EQ(getOccupancy(80, 1024, 64, 0), 50);
  EXPECT_EQ(getOccupancy(90, 128, 255, 0), 12);
}

TEST(Occupancy, IsLimitedBySharedMemory) {
  EXPECT_EQ(getOccupancy(90, 256, 32, 48 << 10), 50);
  EXPECT_EQ(getOccupancy(80, 256, 32, 48 << 10), 37);
}

TEST(Occupancy, IsUnknownForOtherChips) {
  EXPECT_EQ(getOccupancy(52, 256, 32, 0), std::nullopt);
}

TEST(KernelResources, AreReadFromElfFilesOnly) {
  for (llvm::StringRef text : {"", "no machine code",
                               "\x7f"
                               "ELF"})
    EXPECT_TRUE(llvm::errorToBool(readKernelResources(text).takeError()));
}

} // namespace
