//===- Rule.cpp - The sharding rule attribute -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/ParseUtils.h"
#include "dialects/sdy/Sdy.h"

using namespace mlir;
using namespace mlir::sdy;

/// Factors 0 to 17 are the letters i to z, factor 17 + n is z_n.
static constexpr int64_t kLetterCount = 'z' - 'i' + 1;

/// Takes one factor off the front of text such as `ijz_2`.
static FailureOr<int64_t> consumeFactor(StringRef &text) {
  if (text.empty() || text.front() < 'i' || text.front() > 'z')
    return failure();
  int64_t factor = text.front() - 'i';
  text = text.drop_front();
  if (factor == kLetterCount - 1 && text.consume_front("_")) {
    int64_t number;
    if (text.consumeInteger(10, number) || number < 1 || number > 1 << 20)
      return failure();
    factor += number;
  }
  return factor;
}

static void printFactor(AsmPrinter &printer, int64_t factor) {
  if (factor < kLetterCount)
    printer << static_cast<char>('i' + factor);
  else
    printer << "z_" << factor - kLetterCount + 1;
}

/// Parses a keyword that is a product of factors.
static ParseResult parseFactors(AsmParser &parser,
                                SmallVectorImpl<int64_t> &factors) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef text;
  if (parser.parseKeyword(&text))
    return failure();
  while (!text.empty()) {
    FailureOr<int64_t> factor = consumeFactor(text);
    if (failed(factor))
      return parser.emitError(loc) << "expected factors: i to z, then z_1, ...";
    factors.push_back(*factor);
  }
  return success();
}

/// Parses `([i, jk], [])`, the factors of each dimension of each tensor.
static ParseResult parseMappings(AsmParser &parser, ArrayAttr &mappings) {
  Builder &builder = parser.getBuilder();
  SmallVector<Attribute> tensors;
  auto parseTensor = [&]() -> ParseResult {
    SmallVector<Attribute> dims;
    auto parseDim = [&]() -> ParseResult {
      SmallVector<int64_t> factors;
      if (parseFactors(parser, factors))
        return failure();
      dims.push_back(builder.getDenseI64ArrayAttr(factors));
      return success();
    };
    if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDim))
      return failure();
    tensors.push_back(builder.getArrayAttr(dims));
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren, parseTensor))
    return failure();
  mappings = builder.getArrayAttr(tensors);
  return success();
}

static void printMappings(AsmPrinter &printer, ArrayAttr mappings) {
  printer << '(';
  llvm::interleaveComma(
      mappings.getAsRange<ArrayAttr>(), printer, [&](ArrayAttr dims) {
        printer << '[';
        llvm::interleaveComma(dims.getAsRange<DenseI64ArrayAttr>(), printer,
                              [&](DenseI64ArrayAttr factors) {
                                for (int64_t factor : factors.asArrayRef())
                                  printFactor(printer, factor);
                              });
        printer << ']';
      });
  printer << ')';
}

Attribute OpShardingRuleAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  ArrayAttr operands, results;
  SmallVector<int64_t> sizes;
  auto parseSize = [&]() -> ParseResult {
    SMLoc sizeLoc = parser.getCurrentLocation();
    SmallVector<int64_t> factor;
    int64_t size;
    if (parseFactors(parser, factor) || parser.parseEqual() ||
        parser.parseInteger(size))
      return failure();
    if (factor.size() != 1 || factor[0] != static_cast<int64_t>(sizes.size()))
      return parser.emitError(sizeLoc)
             << "sizes must be given for i, j, ... in this order";
    sizes.push_back(size);
    return success();
  };
  if (parser.parseLess() || parseMappings(parser, operands) ||
      parser.parseArrow() || parseMappings(parser, results) ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseSize))
    return {};

  const StringRef names[4] = {"reduction", "need_replication", "permutation",
                              "blocked_propagation"};
  SmallVector<int64_t> special[4];
  for (auto [name, factors] : llvm::zip(names, special)) {
    if (failed(parser.parseOptionalKeyword(name)))
      continue;
    auto parseFactor = [&, &factors = factors] {
      return parseFactors(parser, factors);
    };
    if (parser.parseEqual() || parser.parseCommaSeparatedList(
                                   AsmParser::Delimiter::Braces, parseFactor))
      return {};
  }
  bool isCustom = succeeded(parser.parseOptionalComma());
  if ((isCustom && parser.parseKeyword("custom")) || parser.parseGreater())
    return {};
  return getVerified<OpShardingRuleAttr>(parser, loc, sizes, operands, results,
                                         special[0], special[1], special[2],
                                         special[3], isCustom);
}

void OpShardingRuleAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printMappings(printer, getOperandMappings());
  printer << "->";
  printMappings(printer, getResultMappings());
  printer << " {";
  llvm::interleaveComma(llvm::enumerate(getFactorSizes()), printer,
                        [&](auto pair) {
                          printFactor(printer, pair.index());
                          printer << '=' << pair.value();
                        });
  printer << '}';
  auto printSpecial = [&](StringRef name, ArrayRef<int64_t> factors) {
    if (factors.empty())
      return;
    printer << ' ' << name << "={";
    llvm::interleaveComma(factors, printer, [&](int64_t factor) {
      printFactor(printer, factor);
    });
    printer << '}';
  };
  printSpecial("reduction", getReductionFactors());
  printSpecial("need_replication", getNeedReplicationFactors());
  printSpecial("permutation", getPermutationFactors());
  printSpecial("blocked_propagation", getBlockedPropagationFactors());
  if (getIsCustomRule())
    printer << ", custom";
  printer << '>';
}

/// Checks the factors of the dimensions of one tensor, and marks them in
/// `used`.
static LogicalResult verifyMapping(function_ref<InFlightDiagnostic()> emitError,
                                   Attribute tensor, ArrayRef<int64_t> sizes,
                                   MutableArrayRef<bool> used) {
  auto dims = dyn_cast<ArrayAttr>(tensor);
  if (!dims)
    return emitError() << "a mapping is a list of dimensions";
  SmallVector<bool> usedHere(sizes.size(), false);
  for (Attribute dim : dims) {
    auto factors = dyn_cast<DenseI64ArrayAttr>(dim);
    if (!factors || factors.empty())
      return emitError() << "a dimension has at least one factor";
    for (int64_t factor : factors.asArrayRef()) {
      if (factor < 0 || factor >= static_cast<int64_t>(sizes.size()))
        return emitError() << "a factor has no size";
      if (sizes[factor] == 1 && factors.size() > 1)
        return emitError() << "a dimension of several factors has one of "
                              "size 1";
      if (usedHere[factor])
        return emitError() << "a tensor has a factor twice";
      usedHere[factor] = used[factor] = true;
    }
  }
  return success();
}

/// Checks that special factors of each kind increase, and are of one kind.
static LogicalResult
verifySpecialFactors(function_ref<InFlightDiagnostic()> emitError,
                     std::initializer_list<ArrayRef<int64_t>> kinds,
                     int64_t count) {
  SmallVector<bool> seen(count, false);
  for (ArrayRef<int64_t> kind : kinds) {
    for (int64_t factor : kind) {
      if (factor < 0 || factor >= count)
        return emitError() << "a factor has no size";
      if (seen[factor])
        return emitError() << "a special factor is of one kind, once";
      seen[factor] = true;
    }
    if (!llvm::is_sorted(kind))
      return emitError() << "special factors must increase";
  }
  return success();
}

LogicalResult OpShardingRuleAttr::verify(
    function_ref<InFlightDiagnostic()> emitError, ArrayRef<int64_t> sizes,
    ArrayAttr operands, ArrayAttr results, ArrayRef<int64_t> reduction,
    ArrayRef<int64_t> needReplication, ArrayRef<int64_t> permutation,
    ArrayRef<int64_t> blockedPropagation, bool) {
  int64_t count = sizes.size();
  if (llvm::any_of(sizes, [](int64_t size) { return size < 0; }))
    return emitError() << "factor sizes must not be negative";
  SmallVector<bool> inOperands(count, false), inResults(count, false);
  for (Attribute tensor : operands)
    if (failed(verifyMapping(emitError, tensor, sizes, inOperands)))
      return failure();
  for (Attribute tensor : results)
    if (failed(verifyMapping(emitError, tensor, sizes, inResults)))
      return failure();
  for (int64_t factor = 0; factor < count; ++factor)
    if (!inOperands[factor] && !inResults[factor])
      return emitError() << "a factor with a size is in no dimension";
  // Whether propagation is blocked is another matter than what a factor is.
  if (failed(verifySpecialFactors(
          emitError, {reduction, needReplication, permutation}, count)) ||
      failed(verifySpecialFactors(emitError, {blockedPropagation}, count)))
    return failure();
  if (llvm::any_of(reduction,
                   [&](int64_t factor) { return inResults[factor]; }))
    return emitError() << "a reduction factor cannot be in a result";
  return success();
}
