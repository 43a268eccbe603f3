//===- Import.cpp - Literals and lists -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// The elements under a type with signless integers.
static ElementsAttr withType(ElementsAttr value, RankedTensorType type) {
  if (value.getType() == type)
    return value;
  if (auto dense = dyn_cast<DenseElementsAttr>(value)) {
    if (dense.getType().getShape() == type.getShape() &&
        dense.getElementType().isIntOrFloat() &&
        dense.getElementType().getIntOrFloatBitWidth() ==
            type.getElementType().getIntOrFloatBitWidth())
      return DenseElementsAttr::getFromRawBuffer(type, dense.getRawData());
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(value)) {
    return DenseResourceElementsAttr::get(type, resource.getRawHandle());
  }
  return {};
}

/// The sizes of the parts that an op splits a dimension of `size` into.
static Dims partsOf(Importer &b, Operation *op, int64_t size) {
  if (auto split = dyn_cast<AtenSplitWithSizesOp>(op))
    return b.integers(split.getSplitSizes());
  int64_t part = 1;
  if (auto split = dyn_cast<AtenSplitTensorOp>(op))
    part = b.integer(split.getSplitSize());
  else if (auto chunk = dyn_cast<AtenChunkOp>(op))
    part = llvm::divideCeil(size,
                            std::max<int64_t>(b.integer(chunk.getChunks()), 1));
  // Each part becomes a slice.
  constexpr int64_t mostParts = 1 << 16;
  Dims sizes;
  if (part < 1 || size / part > mostParts) {
    b.fail("it has more than " + Twine(mostParts) + " parts, or empty ones");
    return sizes;
  }
  for (int64_t start = 0; start < size; start += part)
    sizes.push_back(std::min(part, size - start));
  return sizes;
}

/// The tensors of a list that is constructed, or that an op makes.
static std::optional<Values> elementsOf(Importer &b, Value list) {
  if (std::optional<SmallVector<Value>> elements = getElements(list))
    return llvm::map_to_vector(*elements,
                               [&](Value each) { return b.converted(each); });
  Operation *op = skipCasts(list).getDefiningOp();
  Value x = op ? b.converted(op->getOperand(0)) : Value();
  if (!x || b.rankOf(x) == 0) {
    b.fail("a scalar has no parts");
    return std::nullopt;
  }
  // The dimension is the last operand.
  std::optional<int64_t> dim =
      b.dim(b.integer(op->getOperands().back()), b.rankOf(x));
  if (!dim)
    return std::nullopt;
  Values parts;
  int64_t start = 0;
  for (int64_t size : partsOf(b, op, b.shapeOf(x)[*dim])) {
    Value part = b.slice(x, *dim, start, start + size, 1);
    if (part && isa<AtenUnbindIntOp>(op)) {
      Dims shape(b.shapeOf(part));
      shape.erase(shape.begin() + *dim);
      part = b.reshape(part, shape);
    }
    parts.push_back(part);
    start += size;
  }
  return parts;
}

void torch::addConstantImports(ImportTable &t) {
  t.add<VTensorLiteralOp>([](VTensorLiteralOp op, Importer &b) -> Value {
    ElementsAttr value = withType(op.getValue(), b.resultType());
    if (!value)
      return b.fail("the literal's type is not that of the result");
    return stablehlo::ConstantOp::create(b.getBuilder(), value);
  });
  t.add<TensorStaticInfoCastOp>([](TensorStaticInfoCastOp op, Importer &b) {
    return b.tensor(op.getOperand());
  });
  t.add<PrimListUnpackOp>([](PrimListUnpackOp op, Importer &b) {
    std::optional<Values> elements = elementsOf(b, op.getList());
    if (!elements || elements->size() != op->getNumResults()) {
      b.fail("the list has another number of elements");
      return Values();
    }
    return *elements;
  });
  t.add<AtenGetItemOp>([](AtenGetItemOp op, Importer &b) -> Value {
    std::optional<Values> elements = elementsOf(b, op.getList());
    if (!elements)
      return {};
    int64_t size = elements->size(), index = b.integer(op.getIndex());
    if (index < 0)
      index += size;
    if (index < 0 || index >= size)
      return b.fail("the list has no such element");
    return (*elements)[index];
  });
}
