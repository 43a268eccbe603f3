//===- Decompose.cpp - Random bits by integer arithmetic --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The counter-based generators of J. Salmon et al., "Parallel random numbers:
// as easy as 1, 2, 3" (SC 2011): Threefry-2x32 with 20 rounds and Philox-4x32
// with 10. Where a block's words go in the output, and by how much the counter
// advances, is as in XLA. All arithmetic is on vectors of ui32, one element per
// block.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Formula.h"
#include "dialects/stablehlo/Transforms/DecompositionPatterns.h"
#include <array>

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

template <size_t n> using Words = std::array<Value, n>;

/// Builds generators' arithmetic. Vectors have one element per block.
class Generator : public Formula {
public:
  Generator(ImplicitLocOpBuilder &b, int64_t blocks)
      : Formula(b), blocks(blocks), ui32(b.getIntegerType(32, false)),
        ui64(b.getIntegerType(64, false)) {}

  /// Element `index` of a state as a scalar of ui64.
  Value getWord(Value state, int64_t index) {
    return reshape(slice(state, {index}, {index + 1}, {1}), {});
  }
  Value spread(Value scalar) { return fill(scalar, {blocks}); }
  Value counts() { return iota({blocks}, ui64, 0); }

  Value bitXor(Value x, Value y) {
    return getBuilder().createOrFold<XorOp>(x.getType(), x, y);
  }
  Value shiftLeft(Value x, int64_t bits) {
    return getBuilder().createOrFold<ShiftLeftOp>(x.getType(), x,
                                                  constant(x.getType(), bits));
  }
  Value shiftRight(Value x, int64_t bits) {
    return getBuilder().createOrFold<ShiftRightLogicalOp>(
        x.getType(), x, constant(x.getType(), bits));
  }
  Value rotateLeft(Value x, int64_t bits) {
    return getBuilder().createOrFold<OrOp>(x.getType(), shiftLeft(x, bits),
                                           shiftRight(x, 32 - bits));
  }
  Value low(Value x) { return convert(x, ui32); }
  Value high(Value x) { return convert(shiftRight(x, 32), ui32); }
  Value join(Value low, Value high) {
    Value upper = shiftLeft(convert(high, ui64), 32);
    return getBuilder().createOrFold<OrOp>(upper.getType(), convert(low, ui64),
                                           upper);
  }
  Value concatenate(ArrayRef<Value> parts, int64_t dim) {
    SmallVector<int64_t> shape(getTensorType(parts[0]).getShape());
    shape[dim] = 0;
    for (Value part : parts)
      shape[dim] += getTensorType(part).getDimSize(dim);
    return ConcatenateOp::create(getBuilder(),
                                 getTensorType(parts[0]).clone(shape),
                                 ValueRange(parts), dim);
  }
  /// A state of these scalars.
  Value makeState(ArrayRef<Value> words) {
    SmallVector<Value> parts;
    for (Value word : words)
      parts.push_back(reshape(word, {1}));
    return concatenate(parts, 0);
  }
  /// Words of blocks one after another: `shape` takes as many as it needs.
  Value interleave(ArrayRef<Value> words, ArrayRef<int64_t> shape) {
    SmallVector<Value> columns;
    for (Value word : words)
      columns.push_back(reshape(word, {blocks, 1}));
    int64_t count = blocks * int64_t(words.size());
    Value flat = reshape(concatenate(columns, 1), {count});
    int64_t needed = ShapedType::getNumElements(shape);
    return reshape(slice(flat, {0}, {needed}, {1}), shape);
  }

  Words<2> threefry(Words<2> counter, Words<2> key);
  Words<4> philox(Words<4> counter, Words<2> key);

private:
  int64_t blocks;
  Type ui32, ui64;
};

/// What a generator gives: the words of the new state, and random bits of 32 or
/// 64 bits in the output's shape.
struct Bits {
  SmallVector<Value> state;
  Value output;
};

} // namespace

Words<2> Generator::threefry(Words<2> counter, Words<2> key) {
  static constexpr int64_t rotations[2][4] = {{13, 15, 26, 6},
                                              {17, 29, 16, 24}};
  constexpr int64_t parity = 0x1BD11BDA;
  Value third =
      bitXor(bitXor(key[0], key[1]), constant(key[0].getType(), parity));
  Words<3> keys = {key[0], key[1], third};
  Value x = add(counter[0], spread(keys[0]));
  Value y = add(counter[1], spread(keys[1]));
  for (int64_t group = 0; group < 5; ++group) {
    for (int64_t rotation : rotations[group % 2]) {
      x = add(x, y);
      y = bitXor(x, rotateLeft(y, rotation));
    }
    Value injected = keys[(group + 2) % 3];
    x = add(x, spread(keys[(group + 1) % 3]));
    y = add(y, spread(add(injected, constant(injected.getType(), group + 1))));
  }
  return {x, y};
}

Words<4> Generator::philox(Words<4> counter, Words<2> key) {
  constexpr int64_t multipliers[] = {0xD2511F53, 0xCD9E8D57};
  constexpr int64_t weyl[] = {0x9E3779B9, 0xBB67AE85};
  auto [a, b, c, d] = counter;
  auto multiply = [&](Value x, int64_t factor) {
    Value wide = convert(x, ui64);
    return mul(wide, constant(wide.getType(), factor));
  };
  for (int round = 0; round < 10; ++round) {
    Value first = multiply(a, multipliers[0]);
    Value second = multiply(c, multipliers[1]);
    a = bitXor(bitXor(high(second), b), spread(key[0]));
    c = bitXor(bitXor(high(first), d), spread(key[1]));
    b = low(second);
    d = low(first);
    for (int i = 0; i < 2; ++i)
      key[i] = add(key[i], constant(key[i].getType(), weyl[i]));
  }
  return {a, b, c, d};
}

/// Each block has its number behind the counter and two words. In 32 bits, the
/// words of a block stand side by side along the first dimension of even size,
/// or, if there is none, the first of the largest.
static Bits emitThreefry(ImplicitLocOpBuilder &b, Value state,
                         ArrayRef<int64_t> shape, bool isWide) {
  SmallVector<int64_t> halved(shape);
  const int64_t *split = halved.end();
  if (!isWide && !shape.empty()) {
    split = llvm::find_if(halved, [](int64_t n) { return n % 2 == 0; });
    if (split == halved.end())
      split = llvm::max_element(halved);
  }
  int64_t dim = split - halved.begin();
  if (split != halved.end())
    halved[dim] = llvm::divideCeil(halved[dim], 2);
  int64_t blocks = ShapedType::getNumElements(halved);

  Generator g(b, blocks);
  Value key = g.getWord(state, 0), counter = g.getWord(state, 1);
  Value numbers = g.add(g.counts(), g.spread(counter));
  Words<2> words =
      g.threefry({g.low(numbers), g.high(numbers)}, {g.low(key), g.high(key)});
  Bits bits;
  bits.state = {key, g.add(counter, g.constant(counter.getType(), blocks))};
  if (isWide) {
    bits.output = g.reshape(g.join(words[0], words[1]), shape);
    return bits;
  }
  if (shape.empty()) {
    bits.output = g.reshape(words[0], {});
    return bits;
  }
  SmallVector<int64_t> beside(halved), even(shape);
  beside.insert(beside.begin() + dim + 1, 1);
  even[dim] = 2 * halved[dim];
  Value pairs = g.concatenate(
      {g.reshape(words[0], beside), g.reshape(words[1], beside)}, dim + 1);
  SmallVector<int64_t> zeros(shape.size(), 0), ones(shape.size(), 1);
  bits.output = g.slice(g.reshape(pairs, even), zeros, shape, ones);
  return bits;
}

/// The counter has 128 bits: of a state of 3 words the last two, low first; of
/// 2 words the last one, with the key as its upper half.
static Bits emitPhilox(ImplicitLocOpBuilder &b, Value state,
                       ArrayRef<int64_t> shape, bool isWide) {
  int64_t count = ShapedType::getNumElements(shape);
  int64_t blocks = llvm::divideCeil(count, isWide ? 2 : 4);
  bool isLong = getTensorType(state).getDimSize(0) == 3;
  Generator g(b, blocks);
  Value key = g.getWord(state, 0), lower = g.getWord(state, 1);
  Value upper = isLong ? g.getWord(state, 2) : key;
  auto advance = [&](Value low, Value high, Value by) {
    Value sum = g.add(low, by);
    Value carry = g.compare(sum, low, ComparisonDirection::LT);
    Value next = g.add(high, g.constant(high.getType(), 1));
    return Words<2>{sum, g.select(carry, next, high)};
  };
  auto [low, high] = advance(g.spread(lower), g.spread(upper), g.counts());
  Words<4> words =
      g.philox({g.low(low), g.high(low), g.low(high), g.high(high)},
               {g.low(key), g.high(key)});
  auto [newLower, newUpper] =
      advance(lower, upper, g.constant(lower.getType(), blocks));
  Bits bits;
  bits.state = {key, newLower};
  if (isLong)
    bits.state.push_back(newUpper);
  bits.output = isWide ? g.interleave({g.join(words[0], words[1]),
                                       g.join(words[2], words[3])},
                                      shape)
                       : g.interleave(words, shape);
  return bits;
}

namespace {

struct BitGenerator : OpRewritePattern<RngBitGeneratorOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(RngBitGeneratorOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getOutput().getType());
    auto stateType = cast<RankedTensorType>(op.getInitialState().getType());
    auto element = dyn_cast<IntegerType>(type.getElementType());
    if (!element || element.getWidth() < 8 || !type.hasStaticShape() ||
        !stateType.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "not integers of static shape");
    bool isThreefry = op.getRngAlgorithm() == RngAlgorithm::THREE_FRY;
    int64_t size = stateType.getDimSize(0);
    if (size != 2 && (isThreefry || size != 3))
      return rewriter.notifyMatchFailure(op, "a state of another size");

    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto unsignedType = [&](unsigned width) {
      return b.getIntegerType(width, /*isSigned=*/false);
    };
    auto cast = [&](Value value, Type to) {
      RankedTensorType target = getTensorType(value).clone(to);
      return b.createOrFold<BitcastConvertOp>(target, value);
    };
    Value state = cast(op.getInitialState(), unsignedType(64));
    bool isWide = element.getWidth() == 64;
    Bits bits = isThreefry ? emitThreefry(b, state, type.getShape(), isWide)
                           : emitPhilox(b, state, type.getShape(), isWide);
    Value newState = Generator(b, 0).makeState(bits.state);
    // Narrow integers are the lower bits.
    Value output =
        Formula(b).convert(bits.output, unsignedType(element.getWidth()));
    rewriter.replaceOp(op, {cast(newState, stateType.getElementType()),
                            cast(output, element)});
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateRandomDecompositions(
    RewritePatternSet &patterns) {
  patterns.add<BitGenerator>(patterns.getContext());
}
