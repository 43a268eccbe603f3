//===- Formulas.h - What is computed from a product's elements --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Sees through the elementwise operations behind a matrix product, whichever of
// them have become one: the element of a tensor as a polynomial of elements of
// others. Rounding to a narrow type and back counts as nothing.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_FORMULAS_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_FORMULAS_H

#include "Polynomial.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace deepstep::cuda {

/// Which element of a tensor goes with an element of a product [rows, columns].
enum class Relation {
  Whole, // the same, counted through
  Row,   // that of the same column, for all rows
  Single // the only one
};

class Formulas {
public:
  /// Of the product's `result`, [batch, rows, columns].
  explicit Formulas(mlir::Value result);

  /// The elementwise operations that the product's elements go into, directly
  /// or through each other, in order; the first few.
  llvm::ArrayRef<mlir::linalg::GenericOp> getReaders() const { return readers; }

  /// An operation without reductions reads the product in another way.
  bool isReadInParts() const { return readInParts; }

  /// The element of a result of a reader. Nothing if it is no polynomial.
  std::optional<Polynomial> get(mlir::OpResult result);

  struct Symbol {
    enum Kind { Element, Tanh, Relu } kind;
    /// Of Element.
    mlir::Value tensor;
    Relation relation;
    /// Of others.
    Polynomial argument;
  };
  llvm::ArrayRef<Symbol> getSymbols() const { return symbols; }
  /// That of the product's own elements.
  static constexpr Polynomial::Symbol kProduct = 0;

private:
  using Element = std::optional<Polynomial>;

  void findReaders();
  bool isElementwise(mlir::linalg::GenericOp op) const;
  std::optional<Relation> getRelation(mlir::linalg::GenericOp op,
                                      mlir::OpOperand &operand) const;
  void evaluate(mlir::linalg::GenericOp op);
  Element evaluateOperand(mlir::linalg::GenericOp op, mlir::OpOperand &operand);
  Element evaluateScalar(mlir::Operation &op, llvm::ArrayRef<Element> operands);
  Polynomial getElement(mlir::Value tensor, Relation relation);
  Polynomial getFunction(Symbol::Kind kind, const Polynomial &argument);

  mlir::Value product;
  int64_t elements, columns;
  bool readInParts = false;
  llvm::SmallVector<mlir::linalg::GenericOp> readers;
  llvm::SmallVector<Symbol> symbols;
  /// Of readers' results.
  llvm::DenseMap<mlir::Value, Element> known;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_FORMULAS_H
