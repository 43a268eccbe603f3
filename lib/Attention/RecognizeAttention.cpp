//===- RecognizeAttention.cpp - ds-recognize-attention ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Match.h"
#include "deepstep/Attention/Passes.h"
#include "dialects/ds/Ds.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep {

#define GEN_PASS_DEF_DSRECOGNIZEATTENTION
#include "deepstep/Attention/Passes.h.inc"

namespace {

using attention::Attention;
using attention::Cursor;
using attention::Factor;
using attention::Factors;

Factors concat(ArrayRef<Factor> a, ArrayRef<Factor> b) {
  Factors all(a);
  llvm::append_range(all, b);
  return all;
}

remark::RemarkOpts getRemark() {
  return remark::RemarkOpts::name("Attention")
      .category("ds-recognize-attention");
}

struct RecognizeAttention : impl::DsRecognizeAttentionBase<RecognizeAttention> {
  RecognizeAttention() = default;
  explicit RecognizeAttention(AttentionFilter why) : why(std::move(why)) {}

  void runOnOperation() override {
    SmallVector<DotGeneralOp> products;
    getOperation()->walk([&](DotGeneralOp op) { products.push_back(op); });
    // What is fused vanishes only later, so that all pointers stay valid.
    SmallVector<Operation *> replaced;
    for (DotGeneralOp product : products) {
      attention::Finding finding = attention::matchAttention(product);
      std::string problem =
          finding.problem.empty() ? "" : "it " + finding.problem;
      if (finding.attention)
        problem = fuse(*finding.attention, product, replaced);
      if (!problem.empty())
        remark::missed(product.getLoc(), getRemark()) << remark::add(
            "attention stays products and a softmax: {0}", problem);
    }
    eraseDead(replaced);
  }

  /// Puts ds.attention in front of `product`, or says why not.
  std::string fuse(const Attention &found, DotGeneralOp product,
                   SmallVectorImpl<Operation *> &replaced);

  /// Erases those of `ops` that have no use, and what then has none.
  static void eraseDead(SmallVector<Operation *> ops);

  AttentionFilter why;
};

std::string RecognizeAttention::fuse(const Attention &found,
                                     DotGeneralOp product,
                                     SmallVectorImpl<Operation *> &replaced) {
  auto getSize = [](ArrayRef<Factor> factors) {
    int64_t size = 1;
    for (const Factor &factor : factors)
      size *= factor.size;
    return size;
  };
  Factors queryHeads = concat(found.heads, found.group);
  ds::AttentionSizes sizes{getSize(found.batch),
                           getSize(found.queries),
                           getSize(found.keys),
                           getSize(queryHeads),
                           getSize(found.heads),
                           getSize(found.width),
                           getElementTypeOrSelf(found.query.value.getType()),
                           found.causal};
  if (why)
    if (std::optional<std::string> reason = why(sizes, found.scale))
      return *reason;

  ImplicitLocOpBuilder b(product.getLoc(), product);
  Formula f(b);
  Value query = arrange(f, found.query,
                        {found.batch, found.queries, queryHeads, found.width});
  Value key = arrange(f, found.key,
                      {found.batch, found.keys, found.heads, found.width});
  Value value = arrange(
      f, found.value, {found.batch, found.keys, found.heads, found.valueWidth});
  auto op = ds::AttentionOp::create(
      b, query, key, value, b.getF32FloatAttr(found.scale), found.causal);
  Cursor result{op.getOut(), {}};
  result.layout.dims = {found.batch, found.queries, queryHeads,
                        found.valueWidth};
  Value out = found.out.value;
  out.replaceAllUsesWith(arrange(f, result, found.out.layout.dims));
  replaced.push_back(out.getDefiningOp());
  remark::passed(product.getLoc(), getRemark())
      << remark::add("{0} attention of {1} x {2} queries and {3} keys, {4} "
                     "heads of {5} "
                     "is one operation",
                     found.causal ? "causal" : "full", sizes.batch,
                     sizes.queries, sizes.keys, sizes.heads, sizes.width)
      << remark::metric("ProbabilityBytes", sizes.getProbabilityBytes());
  return "";
}

void RecognizeAttention::eraseDead(SmallVector<Operation *> ops) {
  llvm::DenseSet<Operation *> erased;
  while (!ops.empty()) {
    Operation *op = ops.pop_back_val();
    if (erased.contains(op) || !isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        ops.push_back(producer);
    erased.insert(op);
    op->erase();
  }
}

} // namespace

std::unique_ptr<Pass> createRecognizeAttentionPass(AttentionFilter why) {
  return std::make_unique<RecognizeAttention>(std::move(why));
}

} // namespace deepstep
