//===- WarpMatrix.h - Matrix products by warps ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Tiles of 16-bit matrices in shared memory, and products of them on tensor
// cores (mma.sync m16n8k16: all chips from sm_80 on).
//
// A tile's rows are of 16-byte chunks. Chunk c of row r is stored as chunk
// c ^ x(r) of that row, so that eight neighbouring rows have the same chunk in
// different banks: what ldmatrix reads at once has no bank conflict.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_WARPMATRIX_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_WARPMATRIX_H

#include "Guard.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/IR/Builders.h"

namespace deepstep::cuda {

/// Sums of f32 that a warp keeps in registers: blocks of 16 x 8, of which a
/// lane has the columns 2t, 2t + 1 of row g, then of row g + 8 (g = lane / 4, t
/// = lane % 4).
struct Accumulator {
  Accumulator(int64_t rowBlocks, int64_t columnBlocks, mlir::Value initial)
      : columnBlocks(columnBlocks),
        values(rowBlocks * columnBlocks * 4, initial) {}

  llvm::MutableArrayRef<mlir::Value> at(int64_t row, int64_t column) {
    return llvm::MutableArrayRef(values).slice(
        (row * columnBlocks + column) * 4, 4);
  }
  int64_t getRowBlocks() const { return values.size() / (columnBlocks * 4); }

  int64_t columnBlocks;
  llvm::SmallVector<mlir::Value> values;
};

/// How a warp's lanes read 16 x 16 elements of a tile, so that operands of
/// mma.sync are in neighbouring registers.
enum class LaneOrder {
  Rows,   ///< As left operand; or, transposed, as right operand of whose rows
          ///< the tile's are.
  Columns ///< As right operand whose columns are the tile's rows.
};

/// Where the lanes find 16 x 16 elements of a tile: an offset for each place in
/// the pattern of chunks, and `fixed` elements further on. Places that are
/// further right or down differ by constants.
struct LaneOffsets {
  LaneOrder order;
  llvm::SmallVector<mlir::Value, 4> byStep;
  int64_t fixed = 0;
};

/// Emits the code of one block of threads.
class WarpMatrixEmitter {
public:
  using Values = llvm::SmallVector<mlir::Value>;

  /// Tiles have `width` columns, a multiple of 16, of `elementType`.
  WarpMatrixEmitter(mlir::OpBuilder &builder, mlir::Location loc,
                    mlir::Type elementType, int64_t width, int64_t threads);

  /// Emits what all tiles share: where a thread stands in them. `sharedBytes`:
  /// of the whole block.
  void begin(int64_t sharedBytes);

  mlir::Value createIndex(int64_t value);
  mlir::Value createFloat(double value);
  /// Sums and products of indices, which do not overflow.
  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value add(mlir::Value a, int64_t b);
  mlir::Value mul(mlir::Value a, int64_t b);
  void createIf(mlir::Value condition, llvm::function_ref<void()> body) {
    cuda::createIf(builder, loc, condition, body);
  }
  /// `value` of the lane whose number differs by the bit `distance`.
  mlir::Value shuffle(mlir::Value value, int64_t distance);
  /// Whether a condition holds for any lane of the warp.
  mlir::Value isTrueInWarp(mlir::Value condition);

  /// Starts to copy `rows` rows that are `stride` elements apart, from element
  /// `first` of `source` on, to element `tile` of shared memory. Of rows from
  /// `valid` on (if not null), zeros are stored.
  void copyIn(mlir::Value source, mlir::Value first, int64_t stride,
              int64_t rows, mlir::Value valid, mlir::Value tile);
  /// Starts to copy `count` numbers of f32; zeros from `valid` on.
  void copyNumbersIn(mlir::Value source, mlir::Value first, int64_t count,
                     mlir::Value valid, mlir::Value shared, mlir::Value place);
  /// Copies finished rows to memory, but not those from `valid` on.
  void copyOut(mlir::Value tile, int64_t rows, mlir::Value target,
               mlir::Value first, int64_t stride, mlir::Value valid);
  /// Ends a group of copies.
  void commitCopies();
  /// Waits until the block's copies have arrived, but for the last `pending`
  /// groups, and all its threads are here.
  void waitForCopies(int64_t pending = 0);

  /// The lanes' places in the tile at element `tile`.
  LaneOffsets getLaneOffsets(LaneOrder order, int64_t tile);
  LaneOffsets shift(const LaneOffsets &offsets, mlir::Value by);
  LaneOffsets shift(const LaneOffsets &offsets, int64_t by);
  /// Rows 16 * row and columns 16 * column on: vector<4x2>.
  mlir::Value loadFragment(const LaneOffsets &offsets, int64_t row,
                           int64_t column, bool transposed = false);

  /// sum += lhs * rhs, of `steps` times 16 summands; lhs(m, k) is a block of
  /// the left operand, `rhs` is read as its order tells.
  void multiply(Accumulator &sum, int64_t steps,
                llvm::function_ref<mlir::Value(int64_t row, int64_t step)> lhs,
                const LaneOffsets &rhs);
  /// Columns 16 * column on of `sums`, rounded, as a left operand.
  mlir::Value round(Accumulator &sums, int64_t row, int64_t column);
  /// Rounds `sums` into the rows of the tile that are the warp's.
  void storeRounded(Accumulator &sums, mlir::Value tile, mlir::Value firstRow);

  mlir::Value getThread() const { return thread; }
  /// The warp's number, and the lane's row and pair of columns in a block of an
  /// accumulator.
  mlir::Value getWarp() const { return warp; }
  mlir::Value getLaneRow() const { return laneRow; }
  mlir::Value getLaneColumn() const { return laneColumn; }
  mlir::Value getShared() const { return shared; }
  /// `count` numbers of f32 in shared memory, from byte `offset` on.
  mlir::Value getSharedNumbers(int64_t count, int64_t offset);

  mlir::OpBuilder &builder;
  mlir::Location loc;

private:
  /// How threads go through a tile's chunks: `lanes` threads side by side.
  struct Walk {
    int64_t lanes, rowsPerPass, chunks;
  };
  Walk getWalk() const;
  mlir::Value swizzle(mlir::Value chunk, mlir::Value row);
  mlir::Value roundPair(mlir::Value a, mlir::Value b);
  void multiplyBlock(llvm::MutableArrayRef<mlir::Value> sum, mlir::Value lhs,
                     mlir::Value rhs);
  void
  forEachChunk(int64_t rows,
               llvm::function_ref<void(int64_t row, int64_t element)> body);

  mlir::Type element;
  int64_t width, threads;
  /// Chunks that the swizzle exchanges, and the rows that have the same order.
  int64_t period, rowShift;
  mlir::Value memory, shared;
  mlir::Value thread, warp, lane, laneRow, laneColumn;
  mlir::Value copyRow, copyElement, copyPlace;
  mlir::Value lastGroup;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_WARPMATRIX_H
