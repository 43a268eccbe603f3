//===- Ops.cpp - The dialect chlo: ops and verifiers ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::chlo;

#include "dialects/stablehlo/ChloDialect.cpp.inc"

#define GET_OP_CLASSES
#include "dialects/stablehlo/Chlo/Ops.cpp.inc"

namespace {
/// Every op may be inlined and may receive inlined code.
struct ChloInliner : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool,
                       IRMapping &) const override {
    return true;
  }
  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const override {
    return true;
  }
};
} // namespace

void ChloDialect::initialize() {
  registerAttributes();
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Chlo/Ops.cpp.inc"
      >(*this);
  addInterfaces<ChloInliner>();
}

Operation *ChloDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                            Type type, Location loc) {
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || elements.getType() != type)
    return nullptr;
  return stablehlo::ConstantOp::create(builder, loc, elements);
}

LogicalResult TopKOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  if (operand.getRank() < 1)
    return rules.c(1).broken("operand must have a dimension");
  int64_t size = operand.getShape().back(), k = getK();
  if (k < 0 || (!ShapedType::isDynamic(size) && k > size))
    return rules.c(2).broken(
        "k must be between 0 and the last dimension's size");
  SmallVector<int64_t> shape(operand.getShape());
  shape.back() = k;
  if (failed(rules.c(3).resultType(
          RankedTensorType::get(shape, operand.getElementType()),
          getValues().getType())))
    return failure();
  return rules.c(4).resultType(
      RankedTensorType::get(shape, IntegerType::get(getContext(), 32)),
      getIndices().getType());
}

//===----------------------------------------------------------------------===//
// Ops that broadcast their operands to each other
//===----------------------------------------------------------------------===//

/// The dimension of the result that dimension `dim` of an operand becomes.
static int64_t getResultDim(int64_t dim, int64_t rank, int64_t resultRank,
                            std::optional<ArrayRef<int64_t>> dims) {
  return dims && rank < resultRank ? (*dims)[dim] : dim + resultRank - rank;
}

/// Checks that the operands, placed in the result, have its sizes or 1.
static LogicalResult checkBroadcast(const Rules &rules, TypeRange operands,
                                    Type resultType,
                                    std::optional<ArrayRef<int64_t>> dims) {
  auto result = cast<RankedTensorType>(resultType);
  int64_t resultRank = 0;
  for (Type type : operands)
    resultRank = std::max(resultRank, cast<RankedTensorType>(type).getRank());
  if (result.getRank() != resultRank)
    return rules.c(2).broken("result must have the operands' greatest rank, " +
                             Twine(resultRank));
  for (Type type : operands) {
    auto operand = cast<RankedTensorType>(type);
    if (dims && operand.getRank() < resultRank) {
      if (failed(rules.c(3).count("broadcast_dimensions", dims->size(),
                                  operand.getRank())) ||
          failed(
              rules.c(3).inRange("broadcast dimension", *dims, resultRank)) ||
          failed(rules.c(3).distinct("broadcast dimension", *dims)))
        return failure();
    }
    for (auto [dim, size] : llvm::enumerate(operand.getShape())) {
      int64_t target = getResultDim(dim, operand.getRank(), resultRank, dims);
      if (size != 1 && !areCompatibleSizes(size, result.getDimSize(target)))
        return rules.c(4).broken(
            "operand dimension " + Twine(dim) + " of size " + Twine(size) +
            " does not fit result dimension " + Twine(target) + " of size " +
            Twine(result.getDimSize(target)));
    }
  }
  return success();
}

template <typename BinaryOp>
static LogicalResult verifyBroadcastBinary(BinaryOp op) {
  Rules rules(op);
  if (getElementTypeOrSelf(op.getLhs()) != getElementTypeOrSelf(op.getRhs()))
    return rules.c(1).broken("operands must have the same element type");
  return checkBroadcast(rules, op->getOperandTypes(), op.getType(),
                        op.getBroadcastDimensions());
}

LogicalResult BroadcastAddOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastAndOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastAtan2Op::verify() {
  return verifyBroadcastBinary(*this);
}
LogicalResult BroadcastComplexOp::verify() {
  return verifyBroadcastBinary(*this);
}
LogicalResult BroadcastDivOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastMaxOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastMinOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastMulOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastNextAfterOp::verify() {
  return verifyBroadcastBinary(*this);
}
LogicalResult BroadcastOrOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastPolygammaOp::verify() {
  return verifyBroadcastBinary(*this);
}
LogicalResult BroadcastPowOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastRemOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastShiftLeftOp::verify() {
  return verifyBroadcastBinary(*this);
}
LogicalResult BroadcastShiftRightArithmeticOp::verify() {
  return verifyBroadcastBinary(*this);
}
LogicalResult BroadcastShiftRightLogicalOp::verify() {
  return verifyBroadcastBinary(*this);
}
LogicalResult BroadcastSubOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastXorOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastZetaOp::verify() { return verifyBroadcastBinary(*this); }
LogicalResult BroadcastCompareOp::verify() {
  return verifyBroadcastBinary(*this);
}

LogicalResult BroadcastSelectOp::verify() {
  return checkBroadcast(Rules(*this), getOperandTypes(), getType(),
                        std::nullopt);
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

LogicalResult ConstantLikeOp::verify() {
  if (getValue().getType() == getElementTypeOrSelf(getOperand()))
    return success();
  return Rules(*this).c(1).broken("value must have the operand's element type");
}

//===----------------------------------------------------------------------===//
// Products and scans
//===----------------------------------------------------------------------===//

LogicalResult RaggedDotOp::verify() {
  Rules rules(*this);
  RaggedDotDimensionNumbersAttr dims = getRaggedDotDimensionNumbers();
  auto lhs = cast<RankedTensorType>(getLhs().getType());
  auto rhs = cast<RankedTensorType>(getRhs().getType());
  if (failed(rules.c(1).count("lhs_ragged_dimensions",
                              dims.getLhsRaggedDimensions().size(), 1)))
    return failure();
  SmallVector<int64_t> left(dims.getLhsBatchingDimensions()),
      right(dims.getRhsBatchingDimensions());
  llvm::append_range(left, dims.getLhsContractingDimensions());
  llvm::append_range(right, dims.getRhsContractingDimensions());
  if (left.size() != right.size())
    return rules.c(2).broken("lhs and rhs must have as many batching and "
                             "contracting dimensions");
  if (failed(rules.c(3).inRange("lhs dimension", left, lhs.getRank())) ||
      failed(rules.c(3).inRange("rhs dimension", right, rhs.getRank())) ||
      failed(rules.c(3).inRange("lhs_ragged_dimensions",
                                dims.getLhsRaggedDimensions(),
                                lhs.getRank())) ||
      failed(rules.c(3).inRange("rhs_group_dimensions",
                                dims.getRhsGroupDimensions(), rhs.getRank())) ||
      failed(rules.c(4).distinct("lhs dimension", left)) ||
      failed(rules.c(4).distinct("rhs dimension", right)) ||
      failed(rules.c(4).distinct("rhs_group_dimensions",
                                 dims.getRhsGroupDimensions())))
    return failure();
  for (auto [l, r] : llvm::zip(left, right))
    if (!areCompatibleSizes(lhs.getDimSize(l), rhs.getDimSize(r)))
      return rules.c(5).broken("lhs dimension " + Twine(l) +
                               " and rhs dimension " + Twine(r) +
                               " must have the same size");
  return success();
}

LogicalResult ScanOp::verify() {
  Rules rules(*this);
  Block &block = getBody().front();
  int64_t dim = getDimension();
  SmallVector<Type> arguments, returned;
  auto addSlices = [&](TypeRange types,
                       SmallVectorImpl<Type> &slices) -> LogicalResult {
    for (Type type : types) {
      auto tensor = cast<RankedTensorType>(type);
      if (failed(rules.c(1).dimInRange("dimension", dim, tensor.getRank())))
        return failure();
      SmallVector<int64_t> shape(tensor.getShape());
      shape.erase(shape.begin() + dim);
      slices.push_back(RankedTensorType::get(shape, tensor.getElementType()));
    }
    return success();
  };
  if (failed(addSlices(getInputs().getTypes(), arguments)) ||
      failed(addSlices(getOutputs().getTypes(), returned)) ||
      failed(
          rules.c(2).count("carries", getCarries().size(), getInits().size())))
    return failure();
  llvm::append_range(arguments, getInits().getTypes());
  llvm::append_range(returned, getCarries().getTypes());
  if (!areCompatible(block.getArgumentTypes(), arguments))
    return rules.c(3).broken("body must take a slice of each input, then the "
                             "inits");
  return verifyReturn(rules.c(4), "body", getBody(), returned);
}

void ScanOp::print(OpAsmPrinter &printer) {
  printer << '(' << getInputs() << ") inits (" << getInits()
          << ") dimension=" << getDimension() << ' ';
  printer.printOptionalAttrDictWithKeyword(
      (*this)->getAttrs(),
      {"dimension", "operandSegmentSizes", "resultSegmentSizes"});
  printer << ' ';
  printer.printRegion(getBody());
  printer << " : ";
  printer.printFunctionalType(*this);
}

ParseResult ScanOp::parse(OpAsmParser &parser, OperationState &result) {
  SmallVector<OpAsmParser::UnresolvedOperand> inputs, inits;
  IntegerAttr dimension;
  SMLoc loc = parser.getCurrentLocation();
  FunctionType type;
  if (parser.parseOperandList(inputs, AsmParser::Delimiter::Paren) ||
      parser.parseKeyword("inits") ||
      parser.parseOperandList(inits, AsmParser::Delimiter::Paren) ||
      parser.parseKeyword("dimension") || parser.parseEqual() ||
      parser.parseAttribute(dimension, parser.getBuilder().getI64Type(),
                            "dimension", result.attributes) ||
      parser.parseOptionalAttrDictWithKeyword(result.attributes) ||
      parser.parseRegion(*result.addRegion()) || parser.parseColonType(type))
    return failure();
  int32_t carried = inits.size(), taken = inputs.size();
  int32_t outputs = static_cast<int32_t>(type.getNumResults()) - carried;
  if (outputs < 0)
    return parser.emitError(loc)
           << "expected a result for each of the " << carried << " inits";
  inputs.append(inits);
  if (parser.resolveOperands(inputs, type.getInputs(), loc, result.operands))
    return failure();
  result.addTypes(type.getResults());
  Builder &builder = parser.getBuilder();
  result.addAttribute("operandSegmentSizes",
                      builder.getDenseI32ArrayAttr({taken, carried}));
  result.addAttribute("resultSegmentSizes",
                      builder.getDenseI32ArrayAttr({outputs, carried}));
  return success();
}
