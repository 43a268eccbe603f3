//===- CallAttentionLibrary.cpp - ds-call-attention-library -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Attention/Passes.h"
#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include <map>
#include <tuple>

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSCALLATTENTIONLIBRARY
#include "deepstep/Attention/Passes.h.inc"

namespace {

/// What `delta` is the sum of products with, of each row: the output. Null if
/// it is anything else than sums of `outGradient` times something.
Value findOut(Value delta, Value outGradient) {
  auto type = cast<RankedTensorType>(delta.getType());
  Value sums;
  if (auto transpose = delta.getDefiningOp<stablehlo::TransposeOp>()) {
    if (transpose.getPermutation() == ArrayRef<int64_t>{0, 2, 1})
      sums = transpose.getOperand();
  } else if (auto reshape = delta.getDefiningOp<stablehlo::ReshapeOp>()) {
    // A transpose of a dimension of 1.
    if (type.getDimSize(1) == 1 || type.getDimSize(2) == 1)
      sums = reshape.getOperand();
  }
  auto reduce = sums ? sums.getDefiningOp<stablehlo::ReduceOp>() : nullptr;
  if (!reduce || reduce.getInputs().size() != 1 ||
      reduce.getDimensions() != ArrayRef<int64_t>{3} ||
      !matchPattern(reduce.getInitValues().front(), m_AnyZeroFloat()))
    return {};
  Block &combiner = reduce.getBody().front();
  auto products = reduce.getInputs().front().getDefiningOp<stablehlo::MulOp>();
  if (!isa<stablehlo::AddOp>(combiner.front()) || !products)
    return {};
  auto skipConversion = [](Value value) -> Value {
    auto convert = value.getDefiningOp<stablehlo::ConvertOp>();
    return convert ? Value(convert.getOperand()) : Value();
  };
  Value lhs = skipConversion(products.getLhs());
  Value rhs = skipConversion(products.getRhs());
  Value out = rhs == outGradient ? lhs : lhs == outGradient ? rhs : Value();
  return out && out.getType() == outGradient.getType() ? out : Value();
}

/// The tensor [batch, rows, columns] of which query, key and value are columns,
/// one after the other; null if they are not.
Value findPacked(Value query, Value key, Value value) {
  Value whole;
  int64_t next = 0;
  for (Value part : {query, key, value}) {
    auto type = cast<RankedTensorType>(part.getType());
    auto reshape = part.getDefiningOp<stablehlo::ReshapeOp>();
    auto slice = reshape
                     ? reshape.getOperand().getDefiningOp<stablehlo::SliceOp>()
                     : nullptr;
    if (!slice || (whole && slice.getOperand() != whole))
      return {};
    whole = slice.getOperand();
    auto from = cast<RankedTensorType>(whole.getType());
    int64_t columns = type.getDimSize(2) * type.getDimSize(3);
    if (from.getRank() != 3 ||
        slice.getStartIndices() != ArrayRef<int64_t>{0, 0, next} ||
        slice.getLimitIndices() != ArrayRef<int64_t>{type.getDimSize(0),
                                                     type.getDimSize(1),
                                                     next + columns} ||
        slice.getStrides() != ArrayRef<int64_t>{1, 1, 1} ||
        from.getShape().take_front(2) != type.getShape().take_front(2))
      return {};
    next += columns;
  }
  return cast<RankedTensorType>(whole.getType()).getDimSize(2) == next
             ? whole
             : Value();
}

/// The concatenation of the columns of all three, if nothing else reads them.
stablehlo::ConcatenateOp findJoined(Value query, Value key, Value value) {
  stablehlo::ConcatenateOp joined;
  SmallVector<Value> parts;
  for (Value gradient : {query, key, value}) {
    auto reshape =
        gradient.hasOneUse()
            ? dyn_cast<stablehlo::ReshapeOp>(*gradient.getUsers().begin())
            : nullptr;
    auto type = cast<RankedTensorType>(gradient.getType());
    if (!reshape || !reshape->hasOneUse() ||
        reshape.getType().getShape() !=
            ArrayRef<int64_t>{type.getDimSize(0), type.getDimSize(1),
                              type.getDimSize(2) * type.getDimSize(3)})
      return {};
    auto user =
        dyn_cast<stablehlo::ConcatenateOp>(*reshape->getUsers().begin());
    if (!user || (joined && user != joined))
      return {};
    joined = user;
    parts.push_back(reshape.getResult());
  }
  return joined.getDimension() == 2 &&
                 ValueRange(joined.getInputs()) == ValueRange(parts)
             ? joined
             : nullptr;
}

/// All heads of query, key and value, [batch, rows, heads, width].
RankedTensorType getPackedType(ds::AttentionSizes sizes) {
  return RankedTensorType::get({sizes.batch, sizes.queries,
                                sizes.heads + 2 * sizes.keyHeads, sizes.width},
                               sizes.elementType);
}

struct CallAttentionLibrary
    : impl::DsCallAttentionLibraryBase<CallAttentionLibrary> {
  using DsCallAttentionLibraryBase::DsCallAttentionLibraryBase;
  CallAttentionLibrary() = default;
  CallAttentionLibrary(std::string mode, AttentionLibrary library)
      : library(std::move(library)) {
    this->mode = std::move(mode);
  }

  void runOnOperation() override {
    if (mode == "kernels")
      return;
    if (mode != "auto" && mode != "cudnn" && mode != "cudnn-any-order") {
      getOperation()->emitError("unknown mode of ds-call-attention-library: '")
          << mode << "'; there are auto, kernels, cudnn and cudnn-any-order";
      return signalPassFailure();
    }
    SmallVector<ds::AttentionOp> ops;
    SmallVector<ds::AttentionQueryGradOp> queryGrads;
    SmallVector<ds::AttentionKeyGradOp> keyGrads;
    getOperation()->walk([&](Operation *op) {
      if (auto attention = dyn_cast<ds::AttentionOp>(op))
        ops.push_back(attention);
      else if (auto grad = dyn_cast<ds::AttentionQueryGradOp>(op))
        queryGrads.push_back(grad);
      else if (auto grad = dyn_cast<ds::AttentionKeyGradOp>(op))
        keyGrads.push_back(grad);
    });
    bool isWell = true;
    for (ds::AttentionOp op : ops)
      isWell &= succeeded(replace(op));
    for (ds::AttentionKeyGradOp keys : keyGrads) {
      auto *queries = llvm::find_if(queryGrads, [&](auto op) {
        return op->getBlock() == keys->getBlock() &&
               op->getOperands() == keys->getOperands() &&
               op->getAttrDictionary() == keys->getAttrDictionary();
      });
      bool isPair = queries != queryGrads.end();
      isWell &= succeeded(replace(isPair ? *queries : nullptr, keys));
      if (isPair)
        queryGrads.erase(queries);
    }
    for (ds::AttentionQueryGradOp queries : queryGrads)
      isWell &= succeeded(
          refuse(queries, "the gradients of keys and values are not needed"));
    if (!isWell)
      signalPassFailure();
  }

private:
  struct Answer {
    int64_t bytes;
    std::string why;
  };

  const Answer &ask(const AttentionCall &call);
  /// A packed `call` becomes one of three tensors if the library refuses it.
  const Answer &askPackedFirst(AttentionCall &call);
  LogicalResult replace(ds::AttentionOp op);
  LogicalResult replace(ds::AttentionQueryGradOp queries,
                        ds::AttentionKeyGradOp keys);
  /// Leaves `op` to the target's kernels, which is an error if there must be a
  /// call.
  LogicalResult refuse(Operation *op, StringRef why);
  void praise(Operation *op, int64_t bytes);

  static remark::RemarkOpts getRemark() {
    return remark::RemarkOpts::name("AttentionLibrary")
        .category("ds-call-attention-library");
  }

  AttentionLibrary library;
  /// Layers repeat. By what a call consists of.
  using Key = std::tuple<int64_t, int64_t, int64_t, int64_t, int64_t, int64_t,
                         const void *, bool, float, bool, bool>;
  std::map<Key, Answer> answers;
};

const CallAttentionLibrary::Answer &
CallAttentionLibrary::ask(const AttentionCall &call) {
  const ds::AttentionSizes &sizes = call.sizes;
  auto [entry, isNew] = answers.try_emplace(
      Key(sizes.batch, sizes.queries, sizes.keys, sizes.heads, sizes.keyHeads,
          sizes.width, sizes.elementType.getAsOpaquePointer(), sizes.causal,
          call.scale, call.isGradient, call.packed));
  Answer &answer = entry->second;
  if (!isNew)
    return answer;
  answer.bytes = scratchBytes;
  if (answer.bytes < 0 && library)
    answer.bytes = library(call, answer.why);
  else if (answer.bytes < 0)
    answer.why = "there is no library to ask";
  if (mode == "auto" && answer.bytes > mostScratchBytes)
    answer = {-1, "it needs " + std::to_string(answer.bytes) +
                      " bytes of scratch memory, more than " +
                      std::to_string(mostScratchBytes)};
  return answer;
}

const CallAttentionLibrary::Answer &
CallAttentionLibrary::askPackedFirst(AttentionCall &call) {
  if (call.packed && ask(call).bytes < 0)
    call.packed = false;
  return ask(call);
}

LogicalResult CallAttentionLibrary::refuse(Operation *op, StringRef why) {
  if (mode != "auto")
    return op->emitOpError("cannot be a call of cuDNN: ") << why;
  remark::missed(op->getLoc(), getRemark())
      << remark::add("attention is not a call of cuDNN: {0}", why);
  return success();
}

void CallAttentionLibrary::praise(Operation *op, int64_t bytes) {
  remark::passed(op->getLoc(), getRemark())
      << remark::add("{0} a call of cuDNN", isa<ds::AttentionOp>(op)
                                                ? "attention is"
                                                : "attention's gradients are")
      << remark::metric("ScratchBytes", bytes);
}

LogicalResult CallAttentionLibrary::replace(ds::AttentionOp op) {
  AttentionCall asked{op.getSizes(), op.getScale().convertToFloat(),
                      /*isGradient=*/false, /*anyOrder=*/false,
                      /*packed=*/false};
  Value whole = findPacked(op.getQuery(), op.getKey(), op.getValue());
  asked.packed = whole != nullptr;
  const Answer &answer = askPackedFirst(asked);
  if (answer.bytes < 0)
    return refuse(op, answer.why);
  praise(op, answer.bytes);
  OpBuilder builder(op);
  SmallVector<Value> operands{op.getQuery(), op.getKey(), op.getValue()};
  if (asked.packed)
    operands.assign(3, stablehlo::ReshapeOp::create(builder, op.getLoc(),
                                                    getPackedType(asked.sizes),
                                                    whole));
  auto call = ds::LibraryAttentionOp::create(
      builder, op.getLoc(), op.getResultTypes(), operands[0], operands[1],
      operands[2], op.getScaleAttr(), op.getCausalAttr(),
      asked.packed ? builder.getUnitAttr() : UnitAttr(),
      builder.getI64IntegerAttr(answer.bytes));
  op->replaceAllUsesWith(call);
  op->erase();
  return success();
}

LogicalResult CallAttentionLibrary::replace(ds::AttentionQueryGradOp queries,
                                            ds::AttentionKeyGradOp keys) {
  if (!queries)
    return refuse(keys, "the gradient of the query is not needed");
  Value out = findOut(keys.getDelta(), keys.getOutGradient());
  if (!out)
    return refuse(keys, "'delta' is not the sum of output times gradient");
  bool anyOrder = mode == "cudnn-any-order";
  AttentionCall asked{keys.getSizes(), keys.getScale().convertToFloat(),
                      /*isGradient=*/true, anyOrder, /*packed=*/false};
  Value whole = findPacked(keys.getQuery(), keys.getKey(), keys.getValue());
  stablehlo::ConcatenateOp joined =
      whole ? findJoined(queries.getQueryGradient(), keys.getKeyGradient(),
                         keys.getValueGradient())
            : nullptr;
  asked.packed = joined != nullptr;
  const Answer &answer = askPackedFirst(asked);
  if (answer.bytes < 0)
    return refuse(keys, answer.why);
  praise(keys, answer.bytes);
  Operation *first =
      queries->isBeforeInBlock(keys) ? queries.getOperation() : keys;
  OpBuilder builder(first);
  SmallVector<Value> operands{keys.getQuery(), keys.getKey(), keys.getValue()};
  Type query = queries.getQueryGradient().getType();
  SmallVector<Type> others(keys->getResultTypes());
  if (asked.packed) {
    query = getPackedType(asked.sizes);
    others.clear();
    operands.assign(
        3, stablehlo::ReshapeOp::create(builder, keys.getLoc(), query, whole));
  }
  auto call = ds::LibraryAttentionGradOp::create(
      builder, keys.getLoc(), query, others, operands[0], operands[1],
      operands[2], out, keys.getOutGradient(), keys.getLogsumexp(),
      keys.getScaleAttr(), keys.getCausalAttr(),
      anyOrder ? builder.getUnitAttr() : UnitAttr(),
      asked.packed ? builder.getUnitAttr() : UnitAttr(),
      builder.getI64IntegerAttr(answer.bytes));
  if (asked.packed) {
    builder.setInsertionPoint(joined);
    SmallVector<Value> parts(joined.getInputs());
    joined.replaceAllUsesWith(
        stablehlo::ReshapeOp::create(builder, joined.getLoc(), joined.getType(),
                                     call.getQueryGradient())
            .getResult());
    joined->erase();
    for (Value part : parts)
      part.getDefiningOp()->erase();
  } else {
    queries.getQueryGradient().replaceAllUsesWith(call.getQueryGradient());
    keys.getKeyGradient().replaceAllUsesWith(call.getKeyGradient());
    keys.getValueGradient().replaceAllUsesWith(call.getValueGradient());
  }
  queries->erase();
  keys->erase();
  return success();
}

} // namespace

std::unique_ptr<Pass> createCallAttentionLibraryPass(std::string mode,
                                                     AttentionLibrary library) {
  return std::make_unique<CallAttentionLibrary>(std::move(mode),
                                                std::move(library));
}

} // namespace deepstep
