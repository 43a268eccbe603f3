//===- AttentionEmitter.h - What attention's kernels share ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block of threads owns a tile of rows: queries, or keys where these get
// their gradients. Each warp has 16 or 32 of them. The block goes through the
// other side in tiles of columns.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_ATTENTIONEMITTER_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_ATTENTIONEMITTER_H

#include "Attention.h"
#include "WarpMatrix.h"

namespace deepstep::cuda {

/// How a kernel cuts attention into tiles.
struct AttentionTiles {
  static constexpr int64_t kWarps = 4;
  static constexpr int64_t kThreads = kWarps * 32;

  /// Blocks of 16 rows that a warp has: two share what they read of the other
  /// side.
  int64_t rowBlocks;
  /// Of a tile of the other side.
  int64_t columns;
  /// Whether fragments of the rows stay in registers, instead of being read
  /// again for each tile of columns.
  bool keepsRows;

  int64_t getWarpRows() const { return rowBlocks * 16; }
  int64_t getRows() const { return kWarps * getWarpRows(); }
};

/// The blocks of 16 rows per warp, at most `most`, that leave enough blocks of
/// threads to keep a GPU busy.
int64_t chooseRowBlocks(int64_t batch, int64_t heads, int64_t rows,
                        int64_t most);

class AttentionEmitter {
protected:
  using Values = llvm::SmallVector<mlir::Value>;

  AttentionEmitter(mlir::OpBuilder &builder, mlir::Operation *op,
                   const ds::AttentionSizes &sizes, double scale,
                   AttentionTiles tiles);

  /// Creates the kernel, whose blocks are the tiles of `length` rows of `heads`
  /// heads of each batch, and finds out which of them this block has. The tiles
  /// of a head follow each other, the last first if `reversed`.
  void createKernel(llvm::StringRef name, int64_t length, int64_t heads,
                    bool reversed, int64_t sharedBytes);

  /// Elements of a tile of `rows` rows.
  int64_t getTileSize(int64_t rows) const { return rows * sizes.width; }
  /// Elements from one row of a head to the next.
  int64_t getQueryStride() const { return sizes.heads * sizes.width; }
  int64_t getKeyStride() const { return sizes.keyHeads * sizes.width; }
  /// Where row `row` of a head of this block's batch is.
  mlir::Value getQueryPlace(mlir::Value queryHead, mlir::Value row);
  mlir::Value getKeyPlace(mlir::Value keyHead, mlir::Value row);
  /// Where the number of a query of this block's batch is.
  mlir::Value getNumberPlace(mlir::Value queryHead, mlir::Value row);
  /// How many rows there are from `first` on; null if tiles of `tile` rows
  /// divide them.
  mlir::Value getValid(mlir::Value first, int64_t tile, int64_t length);
  /// Starts to copy a tile of rows of a query's or a key's head.
  void copyQueries(mlir::Value source, mlir::Value queryHead, mlir::Value first,
                   int64_t rows, mlir::Value tile);
  void copyKeys(mlir::Value source, mlir::Value keyHead, mlir::Value first,
                int64_t rows, mlir::Value tile);

  /// The fragments of this warp's rows in a tile: read when asked for, or now
  /// if they are kept.
  struct RowFragments {
    LaneOffsets places;
    Values kept;
  };
  RowFragments getRowFragments(int64_t tile);
  /// The products of the warp's rows with the rows of the tile at `columns`.
  Accumulator multiplyRows(const RowFragments &rows,
                           const LaneOffsets &columns);

  /// The tiles of keys that this block's queries see.
  mlir::Value getKeyTiles();
  /// Sets the scores of keys from `firstKey` on that the warp's queries do not
  /// see to -inf.
  void maskKeys(Accumulator &scores, mlir::Value firstKey);
  /// Sets scores to -inf, if `condition`, but where `isSeen` this lane's row
  /// and column that are so far behind its first ones.
  void
  mask(Accumulator &scores, mlir::Value condition,
       llvm::function_ref<mlir::Value(int64_t row, int64_t column)> isSeen);

  /// A loop over tiles of columns. `body` gets the tile's number and what is
  /// carried, which it replaces.
  Values createLoop(
      mlir::Value count, Values carried,
      llvm::function_ref<void(mlir::Value, llvm::MutableArrayRef<mlir::Value>)>
          body);
  /// exp2(score * factor + offset).
  mlir::Value createExp2(mlir::Value score, mlir::Value factor,
                         mlir::Value offset);
  mlir::Value mulFloat(mlir::Value a, mlir::Value b);
  /// Stores rounded rows where the warps' rows were in `tile`, and copies that
  /// to memory.
  void storeRows(Accumulator &sums, int64_t tile, mlir::Value target,
                 mlir::Value place, int64_t stride, mlir::Value valid);

  mlir::Value index(int64_t value) { return matrix.createIndex(value); }
  /// Calls `body` with the number and the offset of each of this lane's rows.
  void forEachRow(llvm::function_ref<void(int64_t number, int64_t row)> body);

  mlir::OpBuilder &builder;
  mlir::Location loc;
  mlir::Operation *op;
  ds::AttentionSizes sizes;
  double scale;
  AttentionTiles tiles;
  WarpMatrixEmitter matrix;

  ds::KernelOp kernel;
  Values inputs, outputs; // Buffers as vectors of their elements.
  /// Of this block; a query's or a key's head.
  mlir::Value batch, head, firstRow;
  /// This lane's first row, from the block's first on.
  mlir::Value laneRow;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_ATTENTIONEMITTER_H
