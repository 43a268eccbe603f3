//===- Importer.h - From Torch ops to StableHLO -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Each family has a function that enters, for each of its ops, what the op
/// means into one table. The pass looks ops up there.
///
/// The text may be wrong in any way, so what an `Importer` builds is checked: a
/// value that cannot be built is null, after `fail` has kept the reason, and
/// functions of null values are null.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_IMPORTER_H
#define DIALECTS_TORCH_IMPORTER_H

#include "dialects/stablehlo/Stablehlo.h"
#include "dialects/torch/Torch.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/DialectConversion.h"
#include <functional>

namespace mlir::torch {

/// A constant number of the text.
struct Number {
  bool isFloat = false;
  double real = 0.0;
  int64_t integer = 0;

  static Number of(double value) { return {true, value, int64_t(value)}; }
  double asDouble() const { return isFloat ? real : double(integer); }
};

/// Looks through ops that change a type only.
Value skipCasts(Value value);
/// What a constant op or list holds; nothing for other values.
std::optional<Number> getNumber(Value value);
std::optional<StringRef> getString(Value value);
std::optional<SmallVector<int64_t>> getIntegers(Value value);
/// The elements of a list that is constructed, whatever they are.
std::optional<SmallVector<Value>> getElements(Value value);
inline bool isNone(Value value) {
  return isa<NoneType>(skipCasts(value).getType());
}

using Dims = SmallVector<int64_t>;

class Importer {
public:
  Importer(Operation *op, ValueRange operands,
           ConversionPatternRewriter &rewriter)
      : builder(op->getLoc(), rewriter), op(op), operands(operands),
        rewriter(rewriter) {}

  ImplicitLocOpBuilder &getBuilder() { return builder; }

  /// Keeps the first reason; null.
  Value fail(const Twine &reason);
  bool hasFailed() const { return !reason.empty(); }
  const std::string &getReason() const { return reason; }

  // Operands. The pass has checked that what is no tensor is constant.

  /// A tensor operand of the op, converted.
  Value tensor(Value operand);
  /// A tensor anywhere, such as an element of a list, converted.
  Value converted(Value value);
  Number number(Value operand) { return *getNumber(operand); }
  int64_t integer(Value operand) { return getNumber(operand)->integer; }
  bool flag(Value operand) { return getNumber(operand)->integer != 0; }
  StringRef string(Value operand) { return *getString(operand); }
  Dims integers(Value operand) { return *getIntegers(operand); }
  /// One of `rank` dimensions, counted from the end if negative.
  std::optional<int64_t> dim(int64_t dim, int64_t rank);
  /// Distinct ones, in increasing order; all if the list is empty or none.
  std::optional<Dims> dims(Value list, int64_t rank);
  /// A list of `count` numbers, for which one may stand; `preset` for none.
  std::optional<Dims> perDim(Value list, int64_t count);

  RankedTensorType resultType(unsigned result = 0);
  /// Of a result whose sizes the text may leave open.
  Type resultElement();

  // Values

  Value constant(Number number, RankedTensorType type);
  Value constant(double number, Value like) {
    return like ? constant(Number::of(number), typeOf(like)) : Value();
  }
  Value scalar(double number, Type element) {
    return constant(Number::of(number), RankedTensorType::get({}, element));
  }
  Value iota(RankedTensorType type, int64_t dim);
  Value convert(Value x, Type element);
  /// As NumPy does, from the last dimension on.
  Value broadcast(Value x, ArrayRef<int64_t> shape);
  Value broadcastInDim(Value x, ArrayRef<int64_t> dims,
                       ArrayRef<int64_t> shape);
  /// Converted and broadcast.
  Value fit(Value x, RankedTensorType type) {
    return broadcast(convert(x, type.getElementType()), type.getShape());
  }
  Value reshape(Value x, ArrayRef<int64_t> shape);
  Value transpose(Value x, ArrayRef<int64_t> permutation);
  Value slice(Value x, int64_t dim, int64_t start, int64_t end, int64_t step);
  Value concatenate(ArrayRef<Value> values, int64_t dim);
  Value pad(Value x, Value value, ArrayRef<int64_t> low, ArrayRef<int64_t> high,
            ArrayRef<int64_t> interior);
  Value select(Value condition, Value x, Value y);
  Value compare(Value x, stablehlo::ComparisonDirection direction, Value y);
  Value isTrue(Value x);
  Value dot(Value x, Value y, ArrayRef<int64_t> xBatch,
            ArrayRef<int64_t> yBatch, ArrayRef<int64_t> xDims,
            ArrayRef<int64_t> yDims);

  template <typename Op> Value unary(Value x) {
    return x ? Op::create(builder, x.getType(), x)->getResult(0) : Value();
  }
  /// Of values of one type.
  template <typename Op> Value binary(Value x, Value y) {
    if (!isSame(x, y))
      return {};
    return Op::create(builder, x.getType(), x, y)->getResult(0);
  }
  Value add(Value x, Value y) { return binary<stablehlo::AddOp>(x, y); }
  Value sub(Value x, Value y) { return binary<stablehlo::SubtractOp>(x, y); }
  Value mul(Value x, Value y) { return binary<stablehlo::MulOp>(x, y); }
  Value div(Value x, Value y) { return binary<stablehlo::DivOp>(x, y); }
  Value add(Value x, double y) { return add(x, constant(y, x)); }
  Value sub(Value x, double y) { return sub(x, constant(y, x)); }
  Value mul(Value x, double y) { return mul(x, constant(y, x)); }
  Value div(Value x, double y) { return div(x, constant(y, x)); }

  /// Reduces over `dims`, which become 1 or are dropped.
  template <typename Op>
  Value reduce(Value x, ArrayRef<int64_t> dims, double init, bool keep) {
    return reduceBy(
        x, dims, init, keep,
        [](OpBuilder &b, Location loc, Type t, Value l, Value r) -> Value {
          return Op::create(b, loc, t, l, r);
        });
  }
  Value sum(Value x, ArrayRef<int64_t> dims, bool keep);
  Value max(Value x, ArrayRef<int64_t> dims, bool keep);
  Value mean(Value x, ArrayRef<int64_t> dims, bool keep);
  /// Half precision as f32: PyTorch adds up in it.
  Value widen(Value x);

  static RankedTensorType typeOf(Value x) {
    return cast<RankedTensorType>(x.getType());
  }
  static Type elementOf(Value x) { return typeOf(x).getElementType(); }
  static ArrayRef<int64_t> shapeOf(Value x) { return typeOf(x).getShape(); }
  static int64_t rankOf(Value x) { return typeOf(x).getRank(); }
  static bool isFloat(Value x) { return isa<mlir::FloatType>(elementOf(x)); }

private:
  using Combine =
      llvm::function_ref<Value(OpBuilder &, Location, Type, Value, Value)>;
  Value reduceBy(Value x, ArrayRef<int64_t> dims, double init, bool keep,
                 Combine combine);
  bool isSame(Value x, Value y);

  ImplicitLocOpBuilder builder;
  Operation *op;
  ValueRange operands;
  ConversionPatternRewriter &rewriter;
  std::string reason;
};

using Values = SmallVector<Value>;

/// What each op means.
class ImportTable {
public:
  using Function = std::function<Values(Operation *, Importer &)>;

  /// `import` takes (Op, Importer &) and returns a Value, or Values.
  template <typename Op, typename F> void add(F import) {
    functions[TypeID::get<Op>()] = [import](Operation *op, Importer &i) {
      auto result = import(cast<Op>(op), i);
      if constexpr (std::is_convertible_v<decltype(result), Value>)
        return Values{Value(result)};
      else
        return result;
    };
  }
  const Function *lookup(Operation *op) const {
    auto info = op->getRegisteredInfo();
    auto found = info ? functions.find(info->getTypeID()) : functions.end();
    return found == functions.end() ? nullptr : &found->second;
  }

private:
  llvm::DenseMap<TypeID, Function> functions;
};

void addConstantImports(ImportTable &table);
void addContractionImports(ImportTable &table);
void addConvolutionImports(ImportTable &table);
void addCreationImports(ImportTable &table);
void addElementwiseImports(ImportTable &table);
void addArithmeticImports(ImportTable &table);
void addIndexingImports(ImportTable &table);
void addNormalizationImports(ImportTable &table);
void addLossImports(ImportTable &table);
void addPoolingImports(ImportTable &table);
void addRandomImports(ImportTable &table);
void addReductionImports(ImportTable &table);
void addOrderImports(ImportTable &table);
void addShapeImports(ImportTable &table);
void addSliceImports(ImportTable &table);

} // namespace mlir::torch

#endif // DIALECTS_TORCH_IMPORTER_H
