//===- QuantizeProducts.cpp - ds-quantize-products --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each operand is rounded where it is computed, once, for all products that
// read it: kept until the backward pass it takes half the memory then.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Codegen/Cuda/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSQUANTIZEPRODUCTS
#include "deepstep/Codegen/Cuda/Passes.h.inc"
} // namespace deepstep

namespace {

using namespace deepstep;

/// The largest number of f8E4M3FN.
constexpr double kLargest = 448;
/// The least scale: tensors of zeros have one, too, whose inverse is finite.
constexpr double kLeastScale = 1e-30;

Value toFloat(ImplicitLocOpBuilder &b, Value value) {
  return arith::ExtFOp::create(b, b.getF32Type(), value);
}

Value getFloat(ImplicitLocOpBuilder &b, double value) {
  return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
}

/// A tensor [1, rows, columns] of bf16 or f16 and what is multiplied instead.
struct Tensor {
  Value value;
  bool isReadAsIs = false, isReadTransposed = false;
  Value scale, asIs, transposed; // null if nobody reads that
};

/// A product and its operands, as numbers of tensors.
struct Product {
  ds::DotOp dot;
  unsigned lhs, rhs;
};

/// The largest magnitude over kLargest, by which the elements are divided.
Value createScale(ImplicitLocOpBuilder &b, Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Value least = getFloat(b, kLeastScale);
  Value empty = tensor::EmptyOp::create(b, ArrayRef<int64_t>(), b.getF32Type());
  Value init = linalg::FillOp::create(b, least, empty).getResult(0);
  int64_t rank = type.getRank();
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::reduction);
  std::array maps = {b.getMultiDimIdentityMap(rank),
                     AffineMap::get(rank, 0, b.getContext())};
  return linalg::GenericOp::create(
             b, init.getType(), tensor, init, maps, loops,
             [](OpBuilder &nested, Location loc, ValueRange args) {
               ImplicitLocOpBuilder n(loc, nested);
               Value size = math::AbsFOp::create(n, toFloat(n, args[0]));
               Value scale =
                   arith::MulFOp::create(n, size, getFloat(n, 1 / kLargest));
               // NaN wins, so that it stays one in all that is computed from
               // it; an infinity makes NaN of itself.
               Value most = arith::MaximumFOp::create(n, args[1], scale);
               linalg::YieldOp::create(n, most);
             })
      .getResult(0);
}

/// Computes `tensor`'s scale and rounds it, right behind it.
void quantize(Tensor &tensor) {
  ImplicitLocOpBuilder b(tensor.value.getLoc(), tensor.value.getContext());
  b.setInsertionPointAfterValue(tensor.value);
  tensor.scale = createScale(b, tensor.value);
  auto type = cast<RankedTensorType>(tensor.value.getType());
  Type narrow = Float8E4M3FNType::get(b.getContext());
  AffineMap identity = b.getMultiDimIdentityMap(3);
  SmallVector<AffineMap> maps = {identity,
                                 AffineMap::get(3, 0, b.getContext())};
  SmallVector<Value> inits;
  SmallVector<Value *> outputs;
  auto addOutput = [&](Value &output, AffineMap map) {
    SmallVector<int64_t> shape = map.compose(type.getShape());
    inits.push_back(tensor::EmptyOp::create(b, shape, narrow));
    maps.push_back(map);
    outputs.push_back(&output);
  };
  if (tensor.isReadAsIs)
    addOutput(tensor.asIs, identity);
  if (tensor.isReadTransposed)
    addOutput(tensor.transposed,
              AffineMap::getPermutationMap(ArrayRef<unsigned>{0, 2, 1},
                                           b.getContext()));
  SmallVector<utils::IteratorType> loops(3, utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, ValueRange(inits).getTypes(), ValueRange{tensor.value, tensor.scale},
      inits, maps, loops,
      [&](OpBuilder &nested, Location loc, ValueRange args) {
        ImplicitLocOpBuilder n(loc, nested);
        Value factor = arith::DivFOp::create(n, getFloat(n, 1), args[1]);
        Value scaled = arith::MulFOp::create(n, toFloat(n, args[0]), factor);
        Value rounded = arith::TruncFOp::create(n, narrow, scaled);
        linalg::YieldOp::create(n, SmallVector<Value>(inits.size(), rounded));
      });
  for (auto [output, value] : llvm::zip(outputs, generic.getResults()))
    *output = value;
}

/// Why a product stays as it is; empty if it need not.
std::string whyNot(ds::DotOp dot) {
  if (dot.hasEpilogue())
    return "has an epilogue; quantize products before ds-fuse-epilogues";
  auto lhs = cast<RankedTensorType>(dot.getLhs().getType());
  auto rhs = cast<RankedTensorType>(dot.getRhs().getType());
  Type element = lhs.getElementType();
  if (!element.isBF16() && !element.isF16()) {
    std::string name;
    llvm::raw_string_ostream(name) << element;
    return "is of " + name + ", not of bf16 or f16";
  }
  if (lhs.getDimSize(0) != 1 || rhs.getDimSize(0) != 1)
    return "is one of a batch";
  for (RankedTensorType type : {lhs, rhs})
    for (int64_t size : type.getShape().drop_front())
      if (size % cuda::kQuantizedMultiple != 0)
        return "has a size of " + std::to_string(size) +
               ", which is no multiple of " +
               std::to_string(cuda::kQuantizedMultiple);
  return "";
}

struct DsQuantizeProducts
    : deepstep::impl::DsQuantizeProductsBase<DsQuantizeProducts> {
  using DsQuantizeProductsBase::DsQuantizeProductsBase;

  void runOnOperation() override {
    SmallVector<Product> products;
    SmallVector<Tensor> tensors;
    llvm::DenseMap<Value, unsigned> numbers;
    auto read = [&](Value value, bool transposed) {
      auto [entry, isNew] = numbers.try_emplace(value, tensors.size());
      if (isNew)
        tensors.emplace_back().value = value;
      Tensor &tensor = tensors[entry->second];
      (transposed ? tensor.isReadTransposed : tensor.isReadAsIs) = true;
      return entry->second;
    };
    getOperation()->walk([&](ds::DotOp dot) {
      if (!decide(dot))
        return;
      // The library wants both with neighbours along what is summed up.
      unsigned lhs = read(dot.getLhs(), dot.getTransLhs());
      unsigned rhs = read(dot.getRhs(), !dot.getTransRhs());
      products.push_back({dot, lhs, rhs});
    });
    // What is computed behind the same value stays in order.
    llvm::for_each(llvm::reverse(tensors), quantize);
    for (Product &product : products) {
      ds::DotOp dot = product.dot;
      const Tensor &lhs = tensors[product.lhs], &rhs = tensors[product.rhs];
      OpBuilder b(dot);
      auto narrow = ds::DotOp::create(
          b, dot.getLoc(), dot.getResult().getType(), /*extra=*/Type(),
          dot.getTransLhs() ? lhs.transposed : lhs.asIs,
          dot.getTransRhs() ? rhs.asIs : rhs.transposed, lhs.scale, rhs.scale,
          /*plus=*/Value(), /*bias=*/Value(), /*preactivation=*/Value(),
          /*transLhs=*/false, /*transRhs=*/true, /*alpha=*/APFloat(1.0),
          /*beta=*/APFloat(1.0), ds::Activation::None);
      dot.getResult().replaceAllUsesWith(narrow.getResult());
      dot.erase();
    }
  }

private:
  /// Whether a product is one of 8 bits; remarks what is decided.
  static bool decide(ds::DotOp dot) {
    auto options =
        remark::RemarkOpts::name("Product").category("ds-quantize-products");
    std::string type, why = whyNot(dot);
    llvm::raw_string_ostream(type) << dot.getResult().getType();
    if (why.empty())
      remark::passed(dot.getLoc(), options)
          << remark::add("the product {0} is of operands of 8 bits", type);
    else
      remark::missed(dot.getLoc(), options) << remark::add(
          "the product {0} keeps its operands: it {1}", type, why);
    return why.empty();
  }
};

} // namespace
