//===- FuseEpilogues.cpp - ds-fuse-epilogues --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EpilogueMatch.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/ReshapeOpsUtils.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSFUSEEPILOGUES
#include "deepstep/Codegen/Cuda/Passes.h.inc"
} // namespace deepstep

namespace {

using namespace deepstep;

//===----------------------------------------------------------------------===//
// Tensors in the form that a product has
//===----------------------------------------------------------------------===//

/// One step of collapsing or expanding, if that is enough.
Value reshapeOnce(OpBuilder &b, Location loc, Value tensor,
                  ArrayRef<int64_t> shape) {
  auto type = cast<RankedTensorType>(tensor.getType());
  if (type.getShape() == shape)
    return tensor;
  RankedTensorType target = type.clone(shape);
  std::optional<SmallVector<ReassociationIndices>> groups =
      getReassociationIndicesForReshape(type, target);
  if (!groups)
    return {};
  if (type.getRank() > target.getRank())
    return tensor::CollapseShapeOp::create(b, loc, target, tensor, *groups);
  return tensor::ExpandShapeOp::create(b, loc, target, tensor, *groups);
}

/// The same elements in another shape; by way of a matrix of rows as long as
/// the last dimension of either, or of a vector.
Value reshape(OpBuilder &b, Location loc, Value tensor,
              ArrayRef<int64_t> shape) {
  if (Value done = reshapeOnce(b, loc, tensor, shape))
    return done;
  int64_t count = cast<RankedTensorType>(tensor.getType()).getNumElements();
  int64_t columns = shape.empty() ? 1 : shape.back();
  for (SmallVector<int64_t> middle :
       {SmallVector<int64_t>{count / columns, columns},
        SmallVector<int64_t>{count}})
    if (Value half = reshapeOnce(b, loc, tensor, middle))
      if (Value done = reshapeOnce(b, loc, half, shape))
        return done;
  llvm_unreachable("every tensor can become a vector");
}

/// A vector of a bias, of the product's element type.
Value convertVector(OpBuilder &b, Location loc, Value vector, Type element) {
  auto type = cast<RankedTensorType>(vector.getType());
  if (type.getElementType() == element)
    return vector;
  bool isWider = element.getIntOrFloatBitWidth() >
                 type.getElementType().getIntOrFloatBitWidth();
  Value empty = tensor::EmptyOp::create(b, loc, type.getShape(), element);
  AffineMap map = b.getMultiDimIdentityMap(1);
  return linalg::GenericOp::create(
             b, loc, empty.getType(), vector, empty, ArrayRef{map, map},
             utils::IteratorType::parallel,
             [&](OpBuilder &nested, Location loc, ValueRange args) {
               Value value = isWider ? Value(arith::ExtFOp::create(
                                           nested, loc, element, args[0]))
                                     : Value(arith::TruncFOp::create(
                                           nested, loc, element, args[0]));
               linalg::YieldOp::create(nested, loc, value);
             })
      .getResult(0);
}

/// Lets what reads `wide`, and rounds it first, read `narrow`.
void replaceRounded(Value wide, Value narrow) {
  Type element = getElementTypeOrSelf(narrow);
  if (wide.getType() == narrow.getType())
    return wide.replaceAllUsesWith(narrow);
  for (OpOperand &use : llvm::make_early_inc_range(wide.getUses())) {
    auto op = cast<linalg::GenericOp>(use.getOwner());
    BlockArgument argument = op.getMatchingBlockArgument(&use);
    argument.setType(element);
    for (Operation *round : llvm::make_early_inc_range(argument.getUsers())) {
      round->getResult(0).replaceAllUsesWith(argument);
      round->erase();
    }
    use.set(narrow);
  }
}

//===----------------------------------------------------------------------===//
// Folding
//===----------------------------------------------------------------------===//

int64_t getBytes(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type ? ds::getByteSize(type) : 0;
}

/// What operations read and write, views aside.
int64_t countMovedBytes(ArrayRef<Operation *> ops) {
  int64_t bytes = 0;
  for (Operation *op : ops) {
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (!generic && !isa<ds::DotOp>(op))
      continue;
    for (Value operand :
         generic ? ValueRange(generic.getInputs()) : op->getOperands())
      bytes += getBytes(operand);
    for (Value result : op->getResults())
      bytes += getBytes(result);
  }
  return bytes;
}

/// Replaces the products of a match and all that vanishes.
class Folding {
public:
  Folding(ds::DotOp dot, cuda::EpilogueMatch &match)
      : dot(dot), match(match), loc(dot.getLoc()),
        type(cast<RankedTensorType>(dot.getResult().getType())) {}

  /// Returns by how many bytes less is moved.
  int64_t run();

private:
  ds::DotOp foldForward();
  /// `input` is what GELU is of.
  void foldGradient(const cuda::GeluGradient &gradient, Value input);
  /// Lets all that reads `old` read the result of a product.
  void replace(OpBuilder &b, Value old, Value result);

  ds::DotOp dot;
  cuda::EpilogueMatch &match;
  Location loc;
  RankedTensorType type;
  SmallVector<Operation *> added;
  SmallVector<Operation *> products;
};

void Folding::replace(OpBuilder &b, Value old, Value result) {
  auto type = cast<RankedTensorType>(old.getType());
  old.replaceAllUsesWith(reshape(b, loc, result, type.getShape()));
}

ds::DotOp Folding::foldForward() {
  bool isSum = match.activation == ds::Activation::None;
  // All that is added is there where the sum is.
  OpBuilder b(isSum ? match.value.getDefiningOp() : dot.getOperation());
  Type element = getElementTypeOrSelf(match.value);
  RankedTensorType result = type.clone(element);
  Value plus, bias;
  if (match.form.plus)
    plus = reshape(b, loc, match.form.plus, type.getShape());
  if (match.form.bias) {
    bias = reshape(b, loc, match.form.bias, type.getShape().back());
    Value converted = convertVector(b, loc, bias, element);
    if (converted != bias)
      added.push_back(converted.getDefiningOp());
    bias = converted;
  }
  Type extra = match.savesInput() ? Type(result) : Type();
  auto folded = ds::DotOp::create(
      b, loc, result, extra, dot.getLhs(), dot.getRhs(), dot.getLhsScale(),
      dot.getRhsScale(), plus, bias, /*preactivation=*/Value(),
      dot.getTransLhs(), dot.getTransRhs(), APFloat(match.form.alpha),
      APFloat(match.form.beta), match.activation);
  replace(b, match.value, folded.getResult());
  for (Value input : match.inputs)
    replace(b, input, folded.getExtra());
  return folded;
}

void Folding::foldGradient(const cuda::GeluGradient &gradient, Value input) {
  ds::DotOp product = gradient.dot;
  OpBuilder b(gradient.value.getDefiningOp());
  Type sums;
  if (gradient.sums)
    sums = type.clone(type.getShape().take_back());
  auto folded = ds::DotOp::create(
      b, product.getLoc(), type, sums, product.getLhs(), product.getRhs(),
      product.getLhsScale(), product.getRhsScale(), /*plus=*/Value(),
      /*bias=*/Value(), input, product.getTransLhs(), product.getTransRhs(),
      /*alpha=*/APFloat(1.0), /*beta=*/APFloat(1.0),
      ds::Activation::GeluGradient);
  added.push_back(folded);
  products.push_back(product);
  if (gradient.sums) {
    Operation *reduction = gradient.sums.getDefiningOp();
    match.removed.insert(reduction);
    auto shape = cast<RankedTensorType>(gradient.sums.getType()).getShape();
    replaceRounded(gradient.sums, reshape(b, loc, folded.getExtra(), shape));
  }
  replace(b, gradient.value, folded.getResult());
}

int64_t Folding::run() {
  ds::DotOp folded = foldForward();
  added.push_back(folded);
  products.push_back(dot);
  for (const cuda::GeluGradient &gradient : match.gradients)
    foldGradient(gradient, folded.getExtra());
  SmallVector<Operation *> removed = match.removed.takeVector();
  llvm::append_range(removed, products);
  int64_t saved = countMovedBytes(removed) - countMovedBytes(added);
  // Readers come before what they read.
  llvm::sort(removed,
             [](Operation *a, Operation *b) { return b->isBeforeInBlock(a); });
  for (Operation *op : removed)
    op->erase();
  return saved;
}

std::string describe(const cuda::EpilogueMatch &match) {
  SmallVector<StringRef> parts;
  if (match.form.alpha != 1)
    parts.push_back("a factor");
  if (match.form.plus)
    parts.push_back("a sum");
  if (match.form.bias)
    parts.push_back("a bias");
  if (match.activation == ds::Activation::Relu)
    parts.push_back("ReLU");
  if (match.activation == ds::Activation::Gelu)
    parts.push_back(match.savesInput() ? "GELU with what it is of" : "GELU");
  if (!match.gradients.empty())
    parts.push_back("in another product GELU's gradient");
  for (const cuda::GeluGradient &gradient : match.gradients)
    if (gradient.sums)
      parts.push_back("the sums of its columns");
  if (parts.empty())
    parts.push_back("a conversion");
  return llvm::join(parts, ", ");
}

struct DsFuseEpilogues : deepstep::impl::DsFuseEpiloguesBase<DsFuseEpilogues> {
  using DsFuseEpiloguesBase::DsFuseEpiloguesBase;

  void runOnOperation() override {
    // Matches replace products that come later.
    llvm::SetVector<Operation *> dots;
    getOperation()->walk([&](ds::DotOp dot) {
      if (!dot.hasEpilogue())
        dots.insert(dot);
    });
    while (!dots.empty()) {
      auto dot = cast<ds::DotOp>(dots.front());
      dots.remove(dot);
      fold(dot, dots);
    }
  }

  void fold(ds::DotOp dot, llvm::SetVector<Operation *> &dots) {
    auto shape = cast<RankedTensorType>(dot.getResult().getType()).getShape();
    auto lhs = cast<RankedTensorType>(dot.getLhs().getType());
    std::string name = llvm::formatv(
        "the product of {0} x {1} x {2} sums of {3} terms", shape[0], shape[1],
        shape[2], lhs.getDimSize(dot.getTransLhs() ? 1 : 2));
    Location loc = dot.getLoc();
    auto options =
        remark::RemarkOpts::name("Epilogue").category("ds-fuse-epilogues");
    std::string problem;
    std::optional<cuda::EpilogueMatch> match =
        cuda::matchEpilogue(dot, problem);
    if (!match) {
      if (!problem.empty())
        remark::missed(loc, options)
            << remark::add("{0} has no epilogue: it {1}", name, problem);
      return;
    }
    for (cuda::GeluGradient &gradient : match->gradients) {
      dots.remove(gradient.dot);
      if (!columnSums)
        gradient.sums = Value();
    }
    std::string parts = describe(*match);
    int64_t saved = Folding(dot, *match).run();
    remark::passed(loc, options) << remark::add("{0} computes {1}", name, parts)
                                 << remark::metric("SavedBytes", saved);
  }
};

} // namespace
