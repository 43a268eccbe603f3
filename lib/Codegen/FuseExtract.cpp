//===- FuseExtract.cpp - Elements of maps, computed where taken -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A gather is a generic that takes elements at computed places. If what it
// takes them from is a map, only those elements are needed: computing them in
// the gather spares the map's result, such as all logits in f32 for one per
// row.
//
//===----------------------------------------------------------------------===//

#include "Fuse.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace deepstep {

namespace {

/// The element of `operand`'s tensor that the iteration `ivs` of its generic
/// reads, or null if its place is more than a choice of the indices.
Value extractOperand(OpBuilder &builder, linalg::GenericOp op,
                     OpOperand &operand, ValueRange ivs) {
  SmallVector<Value> indices;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults())
    indices.push_back(ivs[cast<AffineDimExpr>(expr).getPosition()]);
  return tensor::ExtractOp::create(builder, op.getLoc(), operand.get(),
                                   indices);
}

/// Whether one element of the only result can be computed from the indices at
/// which it is stored.
bool canComputeElement(linalg::GenericOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumReductionLoops() != 0 ||
      op->getNumResults() != 1 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity() ||
      op.getMatchingBlockArgument(op.getDpsInitOperand(0)).getNumUses() != 0)
    return false;
  return llvm::all_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
    return isa<RankedTensorType>(operand->get().getType()) &&
           op.getMatchingIndexingMap(operand).isProjectedPermutation();
  });
}

struct FuseExtract : OpRewritePattern<tensor::ExtractOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(tensor::ExtractOp extract,
                                PatternRewriter &rewriter) const override {
    auto reader = extract->getParentOfType<linalg::GenericOp>();
    auto producer = extract.getTensor().getDefiningOp<linalg::GenericOp>();
    if (!reader || !producer || producer->getBlock() != reader->getBlock() ||
        !canComputeElement(producer))
      return rewriter.notifyMatchFailure(extract, "takes no element of a map");
    // Else most elements are needed, perhaps more than once.
    if (2 * getNumIterations(reader) > getNumIterations(producer))
      return rewriter.notifyMatchFailure(extract, "many elements are taken");

    IRMapping mapping;
    for (OpOperand *operand : producer.getDpsInputOperands())
      mapping.map(
          producer.getMatchingBlockArgument(operand),
          extractOperand(rewriter, producer, *operand, extract.getIndices()));
    for (Operation &op : producer.getBody()->without_terminator()) {
      if (auto index = dyn_cast<linalg::IndexOp>(op))
        mapping.map(index.getResult(), extract.getIndices()[index.getDim()]);
      else
        rewriter.clone(op, mapping);
    }
    Value element = producer.getBody()->getTerminator()->getOperand(0);
    rewriter.replaceOp(extract, mapping.lookupOrDefault(element));
    return success();
  }
};

} // namespace

bool isSmallGather(linalg::GenericOp op) {
  constexpr int64_t kFew = 1 << 18, kMuch = 16;
  int64_t size = cast<ShapedType>(op->getResult(0).getType()).getNumElements();
  return size <= kFew && llvm::any_of(*op.getBody(), [&](Operation &inner) {
           auto extract = dyn_cast<tensor::ExtractOp>(inner);
           return extract && extract.getTensor().getType().getNumElements() >=
                                 kMuch * size;
         });
}

void populateFuseExtractPatterns(RewritePatternSet &patterns) {
  patterns.add<FuseExtract>(patterns.getContext());
}

} // namespace deepstep
