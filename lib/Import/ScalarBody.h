//===- ScalarBody.h - Bodies of linalg ops as tensor ops --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The body of a linalg op computes one element of each result. Here each of its
// scalars becomes a tensor over all iterations, so that an elementwise scalar
// op becomes an elementwise op, an index an iota, and a read at computed
// indices a gather. Indices are i64.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_IMPORT_SCALARBODY_H
#define DEEPSTEP_LIB_IMPORT_SCALARBODY_H

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/IRMapping.h"

namespace deepstep {

class ScalarBody {
public:
  /// Creates ops at the builder's place, over iterations of this shape.
  ScalarBody(mlir::OpBuilder &builder, llvm::ArrayRef<int64_t> shape)
      : builder(builder), shape(shape) {}

  /// Says which tensor, of the shape of the iterations, a scalar is.
  void map(mlir::Value scalar, mlir::Value tensor) {
    mapping.map(scalar, tensor);
  }

  /// The scalar over all iterations, as a tensor; null after a diagnostic that
  /// names an op that cannot be raised.
  mlir::Value evaluate(mlir::Value scalar);

private:
  mlir::Value evaluateOp(mlir::Operation *op);
  mlir::Value evaluateExtract(mlir::Operation *op);

  mlir::OpBuilder &builder;
  llvm::ArrayRef<int64_t> shape;
  mlir::IRMapping mapping;
};

/// The op of `arith` or `math` on tensors as StableHLO ops on these operands;
/// null if it is not known.
mlir::Value raiseElementwise(mlir::OpBuilder &builder, mlir::Operation *op,
                             mlir::ValueRange operands,
                             mlir::RankedTensorType type);

} // namespace deepstep

#endif // DEEPSTEP_LIB_IMPORT_SCALARBODY_H
