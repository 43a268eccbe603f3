//===- FlopsTest.cpp - Operations of a program ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lib/Driver/Run/Flops.h"

#include "deepstep/Driver/Registration.h"
#include "lib/Driver/Run/FlopsProfile.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace deepstep;
using namespace deepstep::run;

namespace {

/// Two micro-batches, each a kernel of 3 operations on 10 x 4 elements and a
/// matrix product; then a kernel whose loop has an unknown length, or none.
std::string program(const char *last) {
  return std::string(R"(
module {
  ds.program @step arena 4096 persistent 0 inputs [] outputs [] {
    %a = ds.buffer 0 : memref<1x4x8xf32>
    %b = ds.buffer 128 : memref<1x5x8xf32>
    %c = ds.buffer 320 : memref<1x4x5xf32>
    %x = ds.buffer 1024 : memref<10x4xf32>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    scf.for %i = %c0 to %c2 step %c1 {
      ds.launch @kernel on #ds.queue<compute>(%x : memref<10x4xf32>) range 10 grain 1
      ds.matmul %a, %b into %c {trans_rhs}
          : memref<1x4x8xf32>, memref<1x5x8xf32>, memref<1x4x5xf32>
    }
    )") + last +
         R"(
  }
  func.func private @kernel(%x: memref<10x4xf32>, %lo: index, %hi: index)
      attributes {ds.kernel} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    scf.for %i = %lo to %hi step %c1 {
      scf.for %j = %c0 to %c4 step %c1 {
        %v = memref.load %x[%i, %j] : memref<10x4xf32>
        %w = math.exp %v : f32
        %s = arith.addf %v, %w : f32
        %p = arith.mulf %s, %s : f32
        %k = arith.addi %j, %c1 : index
        %q = arith.cmpf olt, %p, %v : f32
        %r = arith.select %q, %p, %v : f32
        memref.store %r, %x[%i, %j] : memref<10x4xf32>
      }
    }
    return
  }
  func.func private @unknown(%x: memref<10x4xf32>, %lo: index, %hi: index)
      attributes {ds.kernel} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    scf.for %i = %lo to %hi step %c1 {
      scf.for %j = %c0 to %i step %c1 {
        %v = memref.load %x[%i, %j] : memref<10x4xf32>
        %s = arith.addf %v, %v : f32
        memref.store %s, %x[%i, %j] : memref<10x4xf32>
      }
    }
    return
  }
})";
}

/// A kernel for blocks of 8 threads; each block chooses one of two buffers.
constexpr const char *kBlocks = R"(
module {
  ds.program @step arena 4096 persistent 0 inputs [] outputs [] {
    %x = ds.buffer 0 : memref<24xf32>
    %y = ds.buffer 128 : memref<8xf32>
    ds.launch @blocks on #ds.queue<compute>(%x, %y : memref<24xf32>, memref<8xf32>)
        range 4 grain 1
  }
  func.func private @blocks(%x: memref<24xf32>, %y: memref<8xf32>, %lo: index,
                            %hi: index)
      attributes {ds.kernel, ds.block = #ds.block<threads = 8, shared_bytes = 0>} {
    %c0 = arith.constant 0 : index
    %u = memref.cast %x : memref<24xf32> to memref<?xf32>
    %v = memref.cast %y : memref<8xf32> to memref<?xf32>
    %first = arith.cmpi ult, %lo, %hi : index
    %z = scf.if %first -> (memref<?xf32>) {
      scf.yield %u : memref<?xf32>
    } else {
      scf.yield %v : memref<?xf32>
    }
    %a = memref.load %z[%c0] : memref<?xf32>
    %b = arith.mulf %a, %a : f32
    %c = arith.addf %a, %b : f32
    memref.store %c, %z[%c0] : memref<?xf32>
    return
  }
})";

class FlopsTest : public testing::Test {
protected:
  FlopsTest() {
    mlir::DialectRegistry registry;
    registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    context.disableMultithreading();
  }
  StepFlops count(const char *last) { return countIn(program(last)); }
  StepFlops countIn(const std::string &text) {
    auto module = mlir::parseSourceString<mlir::ModuleOp>(text, &context);
    EXPECT_TRUE(static_cast<bool>(module));
    return module ? countFlops(*module) : StepFlops();
  }
  mlir::MLIRContext context;
};

TEST_F(FlopsTest, CountsLoopsKernelsAndProducts) {
  StepFlops flops = count("");
  EXPECT_TRUE(flops.isExact);
  EXPECT_EQ(flops.matmul, 2 * (2 * 4 * 5 * 8));
  EXPECT_EQ(flops.kernels, 2 * (3 * 10 * 4));
  EXPECT_EQ(flops.total(), 640 + 240);
  ASSERT_EQ(flops.byKernel.size(), 2u);
  EXPECT_EQ(flops.byKernel[0].name, "matmul 1x4x5x8");
  EXPECT_EQ(flops.byKernel[0].calls, 2);
  EXPECT_EQ(flops.byKernel[0].bytes, 2 * 4 * (4 * 8 + 5 * 8 + 4 * 5));
  EXPECT_EQ(flops.byKernel[1].name, "kernel");
  EXPECT_EQ(flops.byKernel[1].flops, 240);
  EXPECT_EQ(flops.byKernel[1].bytes, 2 * 2 * 160); // read and written
}

TEST_F(FlopsTest, BlocksCountAllThreadsAndBuffersThatTheyChoose) {
  StepFlops flops = countIn(kBlocks);
  EXPECT_TRUE(flops.isExact);
  EXPECT_EQ(flops.kernels, 4 * 8 * 2);
  ASSERT_EQ(flops.byKernel.size(), 1u);
  EXPECT_EQ(flops.byKernel[0].bytes, 2 * 4 * (24 + 8)); // read and written
}

TEST_F(FlopsTest, UnknownLengthsAreSaid) {
  StepFlops flops = count("ds.launch @unknown on #ds.queue<compute>(%x : "
                          "memref<10x4xf32>) range 10 grain 1");
  EXPECT_FALSE(flops.isExact);
  EXPECT_EQ(flops.kernels, 240 + 10);
}

TEST_F(FlopsTest, Profile) {
  StepFlops flops = count("");
  Program program;
  program.states.resize(1);
  program.states[0].layout = {DS_RT_F32, {50, 30}};
  config::BatchSizes batch;
  batch.world = 2;
  batch.micro = 4;
  StepRecord record;
  record.step = 2;
  record.seconds = 0.001;
  record.samples = 8;
  EXPECT_EQ(
      describe({flops, program, batch, record}, 1),
      "------------------------- DeepStep flops profile "
      "-------------------------\n"
      "Profile of step 3 on rank 0:\n"
      "world size:                                         2\n"
      "data parallel size:                                 2\n"
      "batch size per rank:                                4\n"
      "gradient accumulation steps:                        1\n"
      "params of model:                                    1.5 K\n"
      "MACs of library matrix products per step:           320\n"
      "flops of library matrix products per step:          640\n"
      "flops of kernels per step:                          240\n"
      "flops per step (forward, backward, optimizer):      880\n"
      "step latency:                                       1 ms\n"
      "FLOPS = flops per step / step latency:              880 KFLOPS\n"
      "samples/second:                                     8 K\n"
      "Most operations, of 2 kernels:\n"
      "   72.73 %       640 flops      2 calls  matmul 1x4x5x8\n"
      "--------------------------------------------------------------------"
      "------");
}

TEST(FormatCount, Prefixes) {
  EXPECT_EQ(formatCount(0), "0");
  EXPECT_EQ(formatCount(999), "999");
  EXPECT_EQ(formatCount(3139930000000), "3.14 T");
}

} // namespace
