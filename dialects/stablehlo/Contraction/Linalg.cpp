//===- Linalg.cpp - Products of tensors to ds.dot ---------------*- C++ -*-===//
//
// A product of floats becomes one `ds.dot` between reshapes. Its operands are
// used as they lie in memory where their dimensions are (batch, free,
// contracting) or (batch, contracting, free) in groups, seen through
// transposes; only otherwise is an operand transposed first. Integer and tiny
// products and products of vectors become a linalg.generic, which fuses with
// its neighbours.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "mlir/Dialect/Complex/IR/Complex.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// Below this many multiplications a loop nest beats a library call.
constexpr int64_t kTinyProduct = 2048;

using Dims = SmallVector<int64_t>;

/// One operand: a tensor and its dimensions by what they are for, in the order
/// in which the product counts them.
struct Side {
  Value value;
  Dims batch, free, contract;

  ArrayRef<int64_t> shape() const { return getShape(value); }
  int64_t size(ArrayRef<int64_t> dims) const {
    int64_t result = 1;
    for (int64_t dim : dims)
      result *= shape()[dim];
    return result;
  }
  Dims sizes(ArrayRef<int64_t> dims) const {
    return llvm::map_to_vector(dims, [&](int64_t dim) { return shape()[dim]; });
  }
  /// Dimensions of extent above one, as they must follow each other in memory.
  bool isInOrder(std::initializer_list<ArrayRef<int64_t>> groups) const {
    int64_t last = -1;
    for (ArrayRef<int64_t> group : groups)
      for (int64_t dim : group) {
        if (shape()[dim] == 1)
          continue;
        if (dim < last)
          return false;
        last = dim;
      }
    return true;
  }
  bool isFreeFirst() const { return isInOrder({batch, free, contract}); }
  bool isContractFirst() const { return isInOrder({batch, contract, free}); }
  bool fits() const { return isFreeFirst() || isContractFirst(); }
};

Dims permute(ArrayRef<int64_t> values, ArrayRef<unsigned> order) {
  return llvm::map_to_vector(order, [&](unsigned i) { return values[i]; });
}

/// Positions of `dims`, in increasing order of the dimensions.
SmallVector<unsigned> getSortedOrder(ArrayRef<int64_t> dims) {
  auto order = llvm::to_vector(llvm::seq<unsigned>(0, dims.size()));
  llvm::sort(order, [&](unsigned a, unsigned b) { return dims[a] < dims[b]; });
  return order;
}

struct DotGeneralPattern : OpConversionPattern<DotGeneralOp> {
  DotGeneralPattern(TypeConverter &types, MLIRContext *context,
                    bool narrowProducts)
      : OpConversionPattern(types, context), narrowProducts(narrowProducts) {}

  LogicalResult
  matchAndRewrite(DotGeneralOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto numbers = op.getDotDimensionNumbers();
    Side lhs{adaptor.getLhs(), Dims(numbers.getLhsBatchingDimensions()),
             op.getLhsFreeDimensions(),
             Dims(numbers.getLhsContractingDimensions())};
    Side rhs{adaptor.getRhs(), Dims(numbers.getRhsBatchingDimensions()),
             op.getRhsFreeDimensions(),
             Dims(numbers.getRhsContractingDimensions())};
    auto type =
        cast<RankedTensorType>(getTypeConverter()->convertType(op.getType()));

    int64_t batch = lhs.size(lhs.batch), m = lhs.size(lhs.free),
            n = rhs.size(rhs.free), k = lhs.size(lhs.contract);
    bool isVectors = m == 1 && n == 1;
    bool isBatchOfVectors = batch > 1 && (m == 1 || n == 1);
    if (!isa<FloatType>(type.getElementType()) || k <= 1 || isVectors ||
        isBatchOfVectors || batch * m * n * k <= kTinyProduct) {
      Value result = createGenericProduct(b, op, lhs, rhs, type);
      if (!result)
        return rewriter.notifyMatchFailure(op, "of its element types");
      rewriter.replaceOp(op, result);
      return success();
    }

    Type computed = type.getElementType();
    for (Value value : {lhs.value, rhs.value})
      if (getElementTypeOrSelf(value).getIntOrFloatBitWidth() >
          computed.getIntOrFloatBitWidth())
        computed = getElementTypeOrSelf(value);
    if (isNarrowProduct(lhs.value, rhs.value, type))
      computed = getElementTypeOrSelf(lhs.value);
    else if (!computed.isF64())
      computed = b.getF32Type();

    Side lhsSource = seeThroughTransposes(op.getLhs(), lhs, rewriter);
    Side rhsSource = seeThroughTransposes(op.getRhs(), rhs, rewriter);
    chooseContractionOrder(lhs, rhs, lhsSource, rhsSource);
    if (lhsSource.fits())
      lhs = lhsSource;
    if (rhsSource.fits())
      rhs = rhsSource;
    makeFit(b, lhs);
    makeFit(b, rhs);
    lhs.value = createConvert(b, lhs.value, computed);
    rhs.value = createConvert(b, rhs.value, computed);

    bool transLhs = !lhs.isFreeFirst();
    bool transRhs = !rhs.isContractFirst();
    Value lhsMatrix = createReshape(
        b, lhs.value, {batch, transLhs ? k : m, transLhs ? m : k});
    Value rhsMatrix = createReshape(
        b, rhs.value, {batch, transRhs ? n : k, transRhs ? k : n});
    auto matrixType = RankedTensorType::get({batch, m, n}, computed);
    if (computed.getIntOrFloatBitWidth() < 32)
      matrixType = matrixType.clone(type.getElementType());
    Value product = deepstep::ds::DotOp::create(b, matrixType, lhsMatrix,
                                                rhsMatrix, transLhs, transRhs)
                        .getResult();
    Value result = createReshape(b, product, type.getShape());
    rewriter.replaceOp(op, createConvert(b, result, type.getElementType()));
    return success();
  }

private:
  /// Whether a library multiplies these as they are: one narrow type, and a
  /// result of that type or f32.
  bool isNarrowProduct(Value lhs, Value rhs, RankedTensorType result) const {
    Type element = getElementTypeOrSelf(lhs);
    return narrowProducts && (element.isBF16() || element.isF16()) &&
           getElementTypeOrSelf(rhs) == element &&
           (result.getElementType() == element ||
            result.getElementType().isF32());
  }

  /// The operand that chains of transposes start from.
  static Side seeThroughTransposes(Value value, Side side,
                                   ConversionPatternRewriter &rewriter) {
    while (auto transpose = value.getDefiningOp<TransposeOp>()) {
      Value source = rewriter.getRemappedValue(transpose.getOperand());
      if (!source)
        break;
      for (Dims *dims : {&side.batch, &side.free, &side.contract})
        for (int64_t &dim : *dims)
          dim = transpose.getPermutation()[dim];
      side.value = source;
      value = transpose.getOperand();
    }
    return side;
  }

  /// Contracting dimensions may be counted in any order that both operands
  /// share: takes the one with which the fewest elements must be moved.
  static void chooseContractionOrder(Side &lhs, Side &rhs, Side &lhsSource,
                                     Side &rhsSource) {
    std::array<Side *, 4> sides = {&lhs, &rhs, &lhsSource, &rhsSource};
    auto reorder = [](Side side, ArrayRef<unsigned> order) {
      side.contract = permute(side.contract, order);
      return side;
    };
    std::optional<int64_t> best;
    SmallVector<unsigned> bestOrder;
    for (Side *guide : sides) {
      SmallVector<unsigned> order = getSortedOrder(guide->contract);
      auto getCost = [&](const Side &plain, const Side &source) {
        bool fits =
            reorder(plain, order).fits() || reorder(source, order).fits();
        auto type = cast<RankedTensorType>(plain.value.getType());
        return fits ? 0 : type.getNumElements();
      };
      int64_t cost = getCost(lhs, lhsSource) + getCost(rhs, rhsSource);
      if (!best || cost < *best) {
        best = cost;
        bestOrder = order;
      }
    }
    for (Side *side : sides)
      *side = reorder(*side, bestOrder);
  }

  /// Transposes the operand if its groups are not in order. The innermost
  /// dimension stays innermost if it can, so that the copy runs along memory.
  static void makeFit(ImplicitLocOpBuilder &b, Side &side) {
    if (side.fits())
      return;
    int64_t last = side.shape().size() - 1;
    bool freeLast = llvm::is_contained(side.free, last);
    Dims order = side.batch;
    llvm::append_range(order, freeLast ? side.contract : side.free);
    llvm::append_range(order, freeLast ? side.free : side.contract);
    side.value = createTranspose(b, side.value, order);
    Dims position(order.size());
    for (auto [to, from] : llvm::enumerate(order))
      position[from] = to;
    for (Dims *dims : {&side.batch, &side.free, &side.contract})
      for (int64_t &dim : *dims)
        dim = position[dim];
  }

  /// A loop nest over batch, free and contracting dimensions that multiplies
  /// and adds in the result's element type. Null for unknown types.
  static Value createGenericProduct(ImplicitLocOpBuilder &b, DotGeneralOp op,
                                    const Side &lhs, const Side &rhs,
                                    RankedTensorType type) {
    int64_t parallel = type.getRank();
    int64_t rank = parallel + lhs.contract.size();
    auto getMap = [&](const Side &side, int64_t firstFree) {
      SmallVector<AffineExpr> exprs(side.shape().size());
      for (auto [position, dim] : llvm::enumerate(side.batch))
        exprs[dim] = b.getAffineDimExpr(position);
      for (auto [position, dim] : llvm::enumerate(side.free))
        exprs[dim] = b.getAffineDimExpr(firstFree + position);
      for (auto [position, dim] : llvm::enumerate(side.contract))
        exprs[dim] = b.getAffineDimExpr(parallel + position);
      return AffineMap::get(rank, 0, exprs, b.getContext());
    };
    int64_t lhsFree = lhs.batch.size(), rhsFree = lhsFree + lhs.free.size();
    AffineMap lhsMap = getMap(lhs, lhsFree), rhsMap = getMap(rhs, rhsFree);

    Type element = type.getElementType(), computed = element;
    auto floating = dyn_cast<FloatType>(element);
    if (floating && floating.getWidth() < 32)
      computed = b.getF32Type();
    auto isUnsigned = [](Value value) {
      Type type = getElementTypeOrSelf(value);
      return type.isUnsignedInteger() || type.isInteger(1);
    };
    auto multiply = [&](ImplicitLocOpBuilder &n, Value a, Value c) -> Value {
      a = convertScalar(n, a, computed, isUnsigned(op.getLhs()), false);
      c = convertScalar(n, c, computed, isUnsigned(op.getRhs()), false);
      if (isa<ComplexType>(computed))
        return complex::MulOp::create(n, a, c);
      if (isa<FloatType>(computed))
        return arith::MulFOp::create(n, a, c);
      return arith::MulIOp::create(n, a, c);
    };
    auto add = [&](ImplicitLocOpBuilder &n, Value a, Value c) -> Value {
      if (isa<ComplexType>(computed))
        return complex::AddOp::create(n, a, c);
      if (isa<FloatType>(computed))
        return arith::AddFOp::create(n, a, c);
      if (computed.isInteger(1))
        return arith::OrIOp::create(n, a, c);
      return arith::AddIOp::create(n, a, c);
    };
    RankedTensorType runningType = type.clone(computed);
    if (lhs.contract.empty()) {
      Value product =
          createMap(b, runningType, {lhs.value, rhs.value}, {lhsMap, rhsMap},
                    [&](ImplicitLocOpBuilder &n, ValueRange args) {
                      return multiply(n, args[0], args[1]);
                    });
      return createConvert(b, product, element);
    }
    if (isa<ComplexType>(computed))
      return {};
    Value zero = arith::ConstantOp::create(b, b.getZeroAttr(computed));
    Value init = linalg::FillOp::create(b, zero, createEmpty(b, runningType))
                     .getResult(0);
    SmallVector<utils::IteratorType> iterators(parallel,
                                               utils::IteratorType::parallel);
    iterators.resize(rank, utils::IteratorType::reduction);
    // Not getMajorSubMap, which has no map for a scalar result.
    AffineMap resultMap = AffineMap::get(
        rank, 0,
        b.getMultiDimIdentityMap(rank).getResults().take_front(parallel),
        b.getContext());
    auto generic = linalg::GenericOp::create(
        b, runningType, ValueRange{lhs.value, rhs.value}, init,
        {lhsMap, rhsMap, resultMap}, iterators,
        [&](OpBuilder &nested, Location loc, ValueRange args) {
          ImplicitLocOpBuilder n(loc, nested);
          Value product = multiply(n, args[0], args[1]);
          linalg::YieldOp::create(n, add(n, args[2], product));
        });
    return createConvert(b, generic.getResult(0), element);
  }

  bool narrowProducts;
};

} // namespace

void mlir::stablehlo::populateContractionToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types,
    const LinalgOptions &options) {
  patterns.add<DotGeneralPattern>(types, patterns.getContext(),
                                  options.narrowProducts);
}
