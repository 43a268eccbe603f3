//===- LinalgSupport.cpp - What the families' lowerings share ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/LinalgSupport.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "llvm/ADT/SmallVectorExtras.h"
#include "llvm/Support/MathExtras.h"
#include <functional>

using namespace mlir;
using namespace mlir::stablehlo;

/// Scalar operations that pay for waking another thread.
static constexpr int64_t kWorkPerPiece = 16384;

Type mlir::stablehlo::getSignless(Type type) {
  if (auto integer = dyn_cast<IntegerType>(type))
    return IntegerType::get(type.getContext(), integer.getWidth());
  if (auto tensor = dyn_cast<RankedTensorType>(type))
    return RankedTensorType::get(tensor.getShape(),
                                 getSignless(tensor.getElementType()),
                                 tensor.getEncoding());
  return type;
}

Type mlir::stablehlo::getSignlessElementType(Value value) {
  return getSignless(getElementTypeOrSelf(value));
}

ArrayRef<int64_t> mlir::stablehlo::getShape(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

bool mlir::stablehlo::hasStaticShapes(Operation *op) {
  auto isStatic = [](Type type) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    return tensor && tensor.hasStaticShape();
  };
  return llvm::all_of(op->getOperandTypes(), isStatic) &&
         llvm::all_of(op->getResultTypes(), isStatic);
}

TypedAttr mlir::stablehlo::getSplatConstant(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    ElementsAttr elements;
    if (auto constant = dyn_cast<ConstantOp>(op))
      elements = constant.getValue();
    else if (auto constant = dyn_cast<arith::ConstantOp>(op))
      elements = dyn_cast<ElementsAttr>(constant.getValue());
    if (elements) {
      auto splat = dyn_cast<SplatElementsAttr>(elements);
      return splat ? dyn_cast<TypedAttr>(splat.getSplatValue<Attribute>())
                   : TypedAttr();
    }
    if (!isa<BroadcastInDimOp, ReshapeOp, TransposeOp>(op) &&
        !(isa<ConvertOp>(op) && getElementTypeOrSelf(op->getOperand(0)) ==
                                    getElementTypeOrSelf(op->getResult(0))))
      return {};
    value = op->getOperand(0);
  }
  return {};
}

Value mlir::stablehlo::createEmpty(ImplicitLocOpBuilder &b,
                                   RankedTensorType type) {
  return tensor::EmptyOp::create(b, type.getShape(), type.getElementType());
}

Value mlir::stablehlo::createMap(
    ImplicitLocOpBuilder &b, RankedTensorType type, ValueRange inputs,
    ArrayRef<AffineMap> maps,
    function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body) {
  SmallVector<AffineMap> allMaps(maps);
  allMaps.push_back(b.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  Value empty = createEmpty(b, type);
  auto generic = linalg::GenericOp::create(
      b, type, inputs, empty, allMaps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange args) {
        ImplicitLocOpBuilder inner(loc, nested);
        linalg::YieldOp::create(inner, body(inner, args.drop_back()));
      });
  return generic.getResult(0);
}

Value mlir::stablehlo::createFill(ImplicitLocOpBuilder &b,
                                  RankedTensorType type, Value scalar) {
  if (auto constant = scalar.getDefiningOp<arith::ConstantOp>()) {
    if (auto splat = dyn_cast<SplatElementsAttr>(constant.getValue())) {
      Value element = arith::ConstantOp::create(
          b, cast<TypedAttr>(splat.getSplatValue<Attribute>()));
      return linalg::FillOp::create(b, element, createEmpty(b, type))
          .getResult(0);
    }
  }
  AffineMap map = AffineMap::get(type.getRank(), 0, b.getContext());
  return createMap(
      b, type, scalar, map,
      [](ImplicitLocOpBuilder &, ValueRange args) { return args[0]; });
}

Value mlir::stablehlo::createReshape(ImplicitLocOpBuilder &b, Value value,
                                     ArrayRef<int64_t> shape) {
  auto source = cast<RankedTensorType>(value.getType());
  auto target = RankedTensorType::get(shape, source.getElementType());
  if (source == target)
    return value;
  if (target.getNumElements() == 0)
    return createEmpty(b, target);
  if (auto groups = getReassociationIndicesForReshape(source, target)) {
    if (source.getRank() > target.getRank())
      return tensor::CollapseShapeOp::create(b, target, value, *groups);
    return tensor::ExpandShapeOp::create(b, target, value, *groups);
  }
  // Group the dimensions of both shapes into the finest runs of equal size;
  // the runs' sizes are the common intermediate shape.
  SmallVector<int64_t> common;
  SmallVector<ReassociationIndices> sourceGroups, targetGroups;
  unsigned i = 0, j = 0, sourceRank = source.getRank(), rank = shape.size();
  while (i < sourceRank || j < rank) {
    ReassociationIndices from, to;
    int64_t fromSize = 1, toSize = 1;
    auto takeFrom = [&] {
      fromSize *= source.getDimSize(i);
      from.push_back(i++);
    };
    auto takeTo = [&] {
      toSize *= shape[j];
      to.push_back(j++);
    };
    if (i < sourceRank)
      takeFrom();
    if (j < rank)
      takeTo();
    while (fromSize != toSize) {
      bool growFrom = fromSize < toSize ? i < sourceRank : j >= rank;
      if (growFrom)
        takeFrom();
      else
        takeTo();
    }
    // Unit dimensions at the end belong to the last run.
    bool unitsOnly = llvm::all_of(source.getShape().drop_front(i),
                                  [](int64_t size) { return size == 1; }) &&
                     llvm::all_of(shape.drop_front(j),
                                  [](int64_t size) { return size == 1; });
    if (unitsOnly) {
      while (i < sourceRank)
        takeFrom();
      while (j < rank)
        takeTo();
    }
    common.push_back(fromSize);
    sourceGroups.push_back(from);
    targetGroups.push_back(to);
  }
  auto middle = RankedTensorType::get(common, source.getElementType());
  if (middle != source)
    value = tensor::CollapseShapeOp::create(b, middle, value, sourceGroups);
  if (middle != target)
    value = tensor::ExpandShapeOp::create(b, target, value, targetGroups);
  return value;
}

Value mlir::stablehlo::createTranspose(ImplicitLocOpBuilder &b, Value value,
                                       ArrayRef<int64_t> permutation) {
  auto source = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> exprs(permutation.size());
  for (auto [to, from] : llvm::enumerate(permutation)) {
    shape.push_back(source.getDimSize(from));
    exprs[from] = b.getAffineDimExpr(to);
  }
  auto type = RankedTensorType::get(shape, source.getElementType());
  AffineMap map = AffineMap::get(shape.size(), 0, exprs, b.getContext());
  return createMap(
      b, type, value, map,
      [](ImplicitLocOpBuilder &, ValueRange args) { return args[0]; });
}

Value mlir::stablehlo::createIndexCast(ImplicitLocOpBuilder &b, Value value,
                                       bool isUnsigned) {
  if (value.getType().isIndex())
    return value;
  if (isUnsigned)
    return arith::IndexCastUIOp::create(b, b.getIndexType(), value);
  return arith::IndexCastOp::create(b, b.getIndexType(), value);
}

Value mlir::stablehlo::createIndexClamp(ImplicitLocOpBuilder &b, Value value,
                                        int64_t low, int64_t high) {
  Value lowValue = arith::ConstantIndexOp::create(b, low);
  Value highValue = arith::ConstantIndexOp::create(b, high);
  Value bounded = arith::MaxSIOp::create(b, value, lowValue);
  return arith::MinSIOp::create(b, bounded, highValue);
}

deepstep::ds::KernelOp mlir::stablehlo::createKernel(
    ImplicitLocOpBuilder &b, StringRef name, ValueRange inputs,
    ValueRange inits, int64_t range, int64_t grain,
    function_ref<void(ImplicitLocOpBuilder &, ValueRange, ValueRange, Value,
                      Value)>
        body) {
  auto kernel =
      deepstep::ds::KernelOp::create(b, inits.getTypes(), name, inputs, inits,
                                     range, grain, ArrayRef<int64_t>(),
                                     /*block=*/nullptr);
  SmallVector<Type> types;
  for (ValueRange values : {inputs, inits})
    for (Value value : values)
      types.push_back(
          MemRefType::get(getShape(value), getElementTypeOrSelf(value)));
  types.append(2, b.getIndexType());
  OpBuilder::InsertionGuard guard(b);
  Block *block = b.createBlock(&kernel.getBody(), {}, types,
                               SmallVector<Location>(types.size(), b.getLoc()));
  ValueRange arguments = block->getArguments();
  body(b, arguments.take_front(inputs.size()),
       arguments.slice(inputs.size(), inits.size()),
       arguments[arguments.size() - 2], arguments.back());
  b.setInsertionPointToEnd(block);
  deepstep::ds::YieldOp::create(b, ValueRange());
  return kernel;
}

void mlir::stablehlo::createLoops(
    ImplicitLocOpBuilder &b, ArrayRef<int64_t> sizes,
    std::optional<unsigned> distributed, Value lo, Value hi,
    function_ref<void(ImplicitLocOpBuilder &, ValueRange)> body) {
  OpBuilder::InsertionGuard guard(b);
  SmallVector<Value> ivs;
  if (!sizes.empty()) {
    Value zero = arith::ConstantIndexOp::create(b, 0);
    Value one = arith::ConstantIndexOp::create(b, 1);
    for (auto [position, size] : llvm::enumerate(sizes)) {
      bool shared = distributed == position;
      Value end = shared ? hi : arith::ConstantIndexOp::create(b, size);
      auto loop = scf::ForOp::create(b, shared ? lo : zero, end, one);
      ivs.push_back(loop.getInductionVar());
      b.setInsertionPointToStart(loop.getBody());
    }
  }
  body(b, ivs);
}

void mlir::stablehlo::createLinearLoop(
    ImplicitLocOpBuilder &b, ArrayRef<int64_t> sizes, Value lo, Value hi,
    function_ref<void(ImplicitLocOpBuilder &, ValueRange)> body) {
  OpBuilder::InsertionGuard guard(b);
  Value one = arith::ConstantIndexOp::create(b, 1);
  auto loop = scf::ForOp::create(b, lo, hi, one);
  b.setInsertionPointToStart(loop.getBody());
  SmallVector<Value> ivs(sizes.size());
  Value rest = loop.getInductionVar();
  for (size_t dim = sizes.size(); dim-- > 0;) {
    if (dim == 0) {
      ivs[dim] = rest;
      break;
    }
    Value size = arith::ConstantIndexOp::create(b, sizes[dim]);
    ivs[dim] = arith::RemUIOp::create(b, rest, size);
    rest = arith::DivUIOp::create(b, rest, size);
  }
  body(b, ivs);
}

int64_t mlir::stablehlo::getGrain(int64_t work) {
  return llvm::divideCeil(kWorkPerPiece, std::max<int64_t>(1, work));
}
