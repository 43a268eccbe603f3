//===- WarpMatrix.cpp - Matrix products by warps ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Layouts of fragments are those of ldmatrix and mma.m16n8k16 in the PTX ISA.
//
//===----------------------------------------------------------------------===//

#include "WarpMatrix.h"
#include "Machine.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/UB/IR/UBOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;

namespace deepstep::cuda {

namespace {

/// Elements of 16 bytes, and bytes of an element.
constexpr int64_t kChunk = 8, kElementBytes = 2;
/// Chunks of a line of all 32 banks.
constexpr int64_t kLineChunks = 8;

auto kNoOverflow = arith::IntegerOverflowFlags::nsw;

} // namespace

WarpMatrixEmitter::WarpMatrixEmitter(OpBuilder &builder, Location loc,
                                     Type elementType, int64_t width,
                                     int64_t threads)
    : builder(builder), loc(loc), element(elementType), width(width),
      threads(threads) {
  period = std::gcd(width / kChunk, kLineChunks);
  rowShift = llvm::Log2_64(kLineChunks / period);
}

Value WarpMatrixEmitter::createIndex(int64_t value) {
  return arith::ConstantIndexOp::create(builder, loc, value);
}

Value WarpMatrixEmitter::createFloat(double value) {
  return arith::ConstantOp::create(builder, loc,
                                   builder.getF32FloatAttr(value));
}

Value WarpMatrixEmitter::add(Value a, Value b) {
  return arith::AddIOp::create(builder, loc, a, b, kNoOverflow);
}

Value WarpMatrixEmitter::add(Value a, int64_t b) {
  return b ? add(a, createIndex(b)) : a;
}

Value WarpMatrixEmitter::mul(Value a, int64_t b) {
  return arith::MulIOp::create(builder, loc, a, createIndex(b), kNoOverflow);
}

Value WarpMatrixEmitter::shuffle(Value value, int64_t distance) {
  Type word = builder.getI32Type();
  return gpu::ShuffleOp::create(
             builder, loc, value,
             arith::ConstantIntOp::create(builder, loc, word, distance),
             arith::ConstantIntOp::create(builder, loc, word, kWarp),
             gpu::ShuffleMode::XOR)
      .getShuffleResult();
}

Value WarpMatrixEmitter::isTrueInWarp(Value condition) {
  Value all =
      arith::ConstantIntOp::create(builder, loc, builder.getI32Type(), -1);
  return NVVM::VoteSyncOp::create(builder, loc, builder.getI1Type(), all,
                                  condition, NVVM::VoteSyncKind::any);
}

WarpMatrixEmitter::Walk WarpMatrixEmitter::getWalk() const {
  int64_t chunks = width / kChunk;
  int64_t lanes = int64_t(1) << llvm::countr_zero(uint64_t(chunks));
  return {lanes, threads / lanes, chunks};
}

void WarpMatrixEmitter::begin(int64_t sharedBytes) {
  auto space = gpu::AddressSpaceAttr::get(builder.getContext(),
                                          gpu::AddressSpace::Workgroup);
  auto bytes = MemRefType::get({ShapedType::kDynamic}, builder.getI8Type(),
                               MemRefLayoutAttrInterface(), space);
  memory = gpu::DynamicSharedMemoryOp::create(builder, loc, bytes);
  auto elements = MemRefType::get({sharedBytes / kElementBytes}, element,
                                  MemRefLayoutAttrInterface(), space);
  shared = memref::ViewOp::create(builder, loc, elements, memory,
                                  createIndex(0), ValueRange());
  thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
  warp = arith::DivUIOp::create(builder, loc, thread, createIndex(kWarp));
  lane = arith::RemUIOp::create(builder, loc, thread, createIndex(kWarp));
  laneRow = arith::DivUIOp::create(builder, loc, lane, createIndex(4));
  laneColumn =
      mul(arith::RemUIOp::create(builder, loc, lane, createIndex(4)), 2);
  Walk walk = getWalk();
  copyRow =
      arith::DivUIOp::create(builder, loc, thread, createIndex(walk.lanes));
  Value chunk =
      arith::RemUIOp::create(builder, loc, thread, createIndex(walk.lanes));
  copyElement = mul(chunk, kChunk);
  copyPlace = add(mul(copyRow, width), mul(swizzle(chunk, copyRow), kChunk));
}

Value WarpMatrixEmitter::getSharedNumbers(int64_t count, int64_t offset) {
  auto space = cast<MemRefType>(shared.getType()).getMemorySpace();
  auto type = MemRefType::get({count}, builder.getF32Type(),
                              MemRefLayoutAttrInterface(), space);
  return memref::ViewOp::create(builder, loc, type, memory, createIndex(offset),
                                ValueRange());
}

/// Where chunk `chunk` of row `row` is.
Value WarpMatrixEmitter::swizzle(Value chunk, Value row) {
  Value order = arith::RemUIOp::create(
      builder, loc,
      arith::DivUIOp::create(builder, loc, row,
                             createIndex(int64_t(1) << rowShift)),
      createIndex(period));
  return arith::XOrIOp::create(builder, loc, chunk, order);
}

/// Calls `body` for the chunks of this thread in a tile of `rows` rows, with
/// their rows and elements relative to the first.
void WarpMatrixEmitter::forEachChunk(
    int64_t rows, llvm::function_ref<void(int64_t row, int64_t element)> body) {
  Walk walk = getWalk();
  auto visit = [&] {
    for (int64_t row = 0; row < rows; row += walk.rowsPerPass)
      for (int64_t chunk = 0; chunk < walk.chunks; chunk += walk.lanes)
        body(row, chunk * kChunk);
  };
  assert((rows < walk.rowsPerPass || rows % walk.rowsPerPass == 0) &&
         "a pass goes through whole rows of tiles");
  if (rows >= walk.rowsPerPass)
    return visit();
  createIf(arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                 copyRow, createIndex(rows)),
           visit);
}

void WarpMatrixEmitter::copyIn(Value source, Value first, int64_t stride,
                               int64_t rows, Value valid, Value tile) {
  // What does not change from tile to tile comes first.
  Value from = add(add(mul(copyRow, stride), copyElement), first);
  Value to = add(copyPlace, tile);
  auto token = nvgpu::DeviceAsyncTokenType::get(builder.getContext());
  forEachChunk(rows, [&](int64_t row, int64_t element) {
    Value count;
    if (valid)
      count = arith::SelectOp::create(
          builder, loc,
          arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt,
                                add(copyRow, row), valid),
          createIndex(kChunk), createIndex(0));
    nvgpu::DeviceAsyncCopyOp::create(
        builder, loc, token, shared, add(to, row * width + element), source,
        add(from, row * stride + element), builder.getIndexAttr(kChunk), count,
        builder.getUnitAttr());
  });
}

void WarpMatrixEmitter::copyNumbersIn(Value source, Value first, int64_t count,
                                      Value valid, Value numbers, Value place) {
  auto token = nvgpu::DeviceAsyncTokenType::get(builder.getContext());
  createIf(arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                 thread, createIndex(count)),
           [&] {
             Value elements;
             if (valid)
               elements = arith::SelectOp::create(
                   builder, loc,
                   arith::CmpIOp::create(
                       builder, loc, arith::CmpIPredicate::slt, thread, valid),
                   createIndex(1), createIndex(0));
             nvgpu::DeviceAsyncCopyOp::create(
                 builder, loc, token, numbers, add(place, thread), source,
                 add(first, thread), builder.getIndexAttr(1), elements,
                 UnitAttr());
           });
}

void WarpMatrixEmitter::copyOut(Value tile, int64_t rows, Value target,
                                Value first, int64_t stride, Value valid) {
  Value from = add(tile, copyPlace);
  Value to = add(add(first, mul(copyRow, stride)), copyElement);
  auto chunk = VectorType::get({kChunk}, element);
  llvm::MaybeAlign align(kChunk * kElementBytes);
  forEachChunk(rows, [&](int64_t row, int64_t element) {
    auto copy = [&] {
      Value value = vector::LoadOp::create(builder, loc, chunk, shared,
                                           add(from, row * width + element),
                                           /*nontemporal=*/false, align);
      vector::StoreOp::create(builder, loc, value, target,
                              add(to, row * stride + element),
                              /*nontemporal=*/false, align);
    };
    if (!valid)
      return copy();
    createIf(arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt,
                                   add(copyRow, row), valid),
             copy);
  });
}

void WarpMatrixEmitter::commitCopies() {
  lastGroup = nvgpu::DeviceAsyncCreateGroupOp::create(
      builder, loc, nvgpu::DeviceAsyncTokenType::get(builder.getContext()),
      ValueRange());
}

void WarpMatrixEmitter::waitForCopies(int64_t pending) {
  nvgpu::DeviceAsyncWaitOp::create(builder, loc, lastGroup,
                                   builder.getI32IntegerAttr(pending));
  gpu::BarrierOp::create(builder, loc);
}

LaneOffsets WarpMatrixEmitter::getLaneOffsets(LaneOrder order, int64_t tile) {
  // Lanes 8i to 8i + 7 give the rows of the i-th of four 8 x 8 blocks.
  auto remainder = [&](int64_t by) -> Value {
    return arith::RemUIOp::create(builder, loc, lane, createIndex(by));
  };
  auto quotient = [&](Value value, int64_t by) -> Value {
    return arith::DivUIOp::create(builder, loc, value, createIndex(by));
  };
  Value row, half;
  if (order == LaneOrder::Rows) {
    row = remainder(16);
    half = quotient(lane, 16);
  } else {
    row = add(remainder(8), mul(quotient(lane, 16), 8));
    half = quotient(remainder(16), 8);
  }
  Value start = mul(row, width);
  Value chunk = swizzle(half, row);
  LaneOffsets offsets{order, {}, tile};
  for (int64_t step = 0; step < period; step += 2)
    offsets.byStep.push_back(
        add(start,
            mul(arith::XOrIOp::create(builder, loc, chunk, createIndex(step)),
                kChunk)));
  return offsets;
}

LaneOffsets WarpMatrixEmitter::shift(const LaneOffsets &offsets, Value by) {
  LaneOffsets shifted = offsets;
  for (Value &offset : shifted.byStep)
    offset = add(offset, by);
  return shifted;
}

LaneOffsets WarpMatrixEmitter::shift(const LaneOffsets &offsets, int64_t by) {
  LaneOffsets shifted = offsets;
  shifted.fixed += by;
  return shifted;
}

Value WarpMatrixEmitter::loadFragment(const LaneOffsets &offsets, int64_t row,
                                      int64_t column, bool transposed) {
  int64_t steps = offsets.byStep.size();
  int64_t beyond = offsets.fixed + 16 * (row * width + column / steps * steps);
  return nvgpu::LdMatrixOp::create(
      builder, loc, VectorType::get({4, 2}, element), shared,
      add(offsets.byStep[column % steps], beyond), transposed,
      /*numTiles=*/4);
}

void WarpMatrixEmitter::multiplyBlock(MutableArrayRef<Value> sum, Value lhs,
                                      Value rhs) {
  auto pair = VectorType::get({2}, builder.getF32Type());
  auto block = VectorType::get({2, 2}, builder.getF32Type());
  Value sums = ub::PoisonOp::create(builder, loc, block);
  for (int64_t i = 0; i < 2; ++i)
    sums = vector::InsertOp::create(
        builder, loc,
        vector::FromElementsOp::create(builder, loc, pair, sum.slice(2 * i, 2)),
        sums, i);
  Value product = nvgpu::MmaSyncOp::create(builder, loc, lhs, rhs, sums,
                                           ArrayRef<int64_t>{16, 8, 16});
  for (int64_t i = 0; i < 4; ++i)
    sum[i] = vector::ExtractOp::create(builder, loc, product,
                                       ArrayRef<int64_t>{i / 2, i % 2});
}

void WarpMatrixEmitter::multiply(
    Accumulator &sum, int64_t steps,
    llvm::function_ref<Value(int64_t row, int64_t step)> lhs,
    const LaneOffsets &rhs) {
  auto half = VectorType::get({2, 2}, element);
  for (int64_t step = 0; step < steps; ++step) {
    Values left;
    for (int64_t row = 0; row < sum.getRowBlocks(); ++row)
      left.push_back(lhs(row, step));
    for (int64_t column = 0; column < sum.columnBlocks; column += 2) {
      Value right =
          rhs.order == LaneOrder::Columns
              ? loadFragment(rhs, column / 2, step)
              : loadFragment(rhs, step, column / 2, /*transposed=*/true);
      for (int64_t i = 0; i < 2; ++i) {
        Value block = ub::PoisonOp::create(builder, loc, half);
        for (int64_t j = 0; j < 2; ++j)
          block = vector::InsertOp::create(
              builder, loc,
              vector::ExtractOp::create(builder, loc, right, 2 * i + j), block,
              j);
        for (int64_t row = 0; row < sum.getRowBlocks(); ++row)
          multiplyBlock(sum.at(row, column + i), left[row], block);
      }
    }
  }
}

Value WarpMatrixEmitter::roundPair(Value a, Value b) {
  Value pair = vector::FromElementsOp::create(
      builder, loc, VectorType::get({2}, builder.getF32Type()),
      ValueRange{a, b});
  return arith::TruncFOp::create(builder, loc, VectorType::get({2}, element),
                                 pair);
}

Value WarpMatrixEmitter::round(Accumulator &sums, int64_t row, int64_t column) {
  Value fragment =
      ub::PoisonOp::create(builder, loc, VectorType::get({4, 2}, element));
  for (int64_t i = 0; i < 4; ++i) {
    auto block = sums.at(row, 2 * column + i / 2).slice(i % 2 * 2, 2);
    fragment = vector::InsertOp::create(
        builder, loc, roundPair(block[0], block[1]), fragment, i);
  }
  return fragment;
}

void WarpMatrixEmitter::storeRounded(Accumulator &sums, Value tile,
                                     Value firstRow) {
  Value row = add(firstRow, laneRow);
  Value start = add(add(tile, mul(row, width)), laneColumn);
  // Rows that are 8 apart have the same order of chunks.
  Values places;
  for (int64_t step = 0; step < period; ++step)
    places.push_back(add(start, mul(swizzle(createIndex(step), row), kChunk)));
  for (int64_t block = 0; block < sums.getRowBlocks(); ++block)
    for (int64_t column = 0; column < sums.columnBlocks; ++column)
      for (int64_t i = 0; i < 2; ++i) {
        auto pair = sums.at(block, column).slice(2 * i, 2);
        int64_t beyond =
            (16 * block + 8 * i) * width + column / period * period * kChunk;
        vector::StoreOp::create(builder, loc, roundPair(pair[0], pair[1]),
                                shared, add(places[column % period], beyond),
                                /*nontemporal=*/false, llvm::MaybeAlign(4));
      }
}

} // namespace deepstep::cuda
