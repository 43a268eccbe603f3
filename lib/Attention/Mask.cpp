//===- Mask.cpp - Masks of two numbers --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mask.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep::attention {

namespace {

/// Ops that one evaluation may look at: masks are small.
constexpr unsigned kBudget = 100;

/// A sum of indices along axes and a number.
struct Linear {
  std::map<unsigned, std::pair<int64_t, int64_t>> axes; // Coefficient, size.
  int64_t constant = 0;

  void add(const Linear &other, int64_t times) {
    constant += times * other.constant;
    for (auto &[axis, term] : other.axes) {
      auto &own = axes[axis];
      own.first += times * term.first;
      own.second = term.second;
      if (own.first == 0)
        axes.erase(axis);
    }
  }
};

class Evaluator {
public:
  std::optional<Mask> evaluate(const Cursor &at);

private:
  using Function = llvm::function_ref<double(ArrayRef<double>)>;

  std::optional<Mask> combine(const Cursor &at, Function function);
  std::optional<Mask> compare(CompareOp op, const Cursor &at);
  std::optional<Linear> getLinear(const Cursor &at);
  std::optional<Linear> getLinearSum(const Cursor &at, int64_t sign);

  unsigned looks = 0;
};

/// The element of a splat.
std::optional<double> getNumber(Attribute element) {
  if (auto number = dyn_cast_or_null<FloatAttr>(element))
    return number.getValueAsDouble();
  auto number = dyn_cast_or_null<IntegerAttr>(element);
  if (!number || number.getValue().getBitWidth() > 64)
    return std::nullopt;
  // A bool is 0 or 1.
  if (number.getType().isInteger(1) || number.getType().isUnsignedInteger())
    return double(number.getValue().getZExtValue());
  return double(number.getValue().getSExtValue());
}

/// The elements in order; none of a constant that cannot be read. PyTorch's
/// buffers of bools are resources.
SmallVector<double> getNumbers(Attribute elements) {
  SmallVector<double> numbers;
  if (auto bools = dyn_cast<DenseBoolResourceElementsAttr>(elements))
    if (std::optional<ArrayRef<bool>> data = bools.tryGetAsArrayRef())
      llvm::append_range(numbers, *data);
  if (auto dense = dyn_cast<DenseElementsAttr>(elements))
    for (Attribute element : dense.getValues<Attribute>())
      if (std::optional<double> number = getNumber(element))
        numbers.push_back(*number);
  return numbers;
}

/// The only axis that dimension `dim` counts, if it does from the start; null
/// if it counts none or more.
const Factor *getWholeAxis(const Layout &layout, size_t dim) {
  const Factors &factors = layout.dims[dim];
  return factors.size() == 1 && factors.front().stride == 1 ? &factors.front()
                                                            : nullptr;
}

/// `below` where row - column + offset >= 0.
Mask makeMask(Factor row, Factor column, int64_t offset, double below,
              double above) {
  if (row.axis > column.axis) {
    // Not: column - row - offset - 1 >= 0.
    std::swap(row, column);
    std::swap(below, above);
    offset = -offset - 1;
  }
  return {Diagonal{row.axis, column.axis, row.size, column.size, offset}, below,
          above};
}

/// A constant of two dimensions with two numbers, on the sides of a diagonal.
std::optional<Mask> evaluateConstant(Attribute elements, const Layout &layout) {
  SmallVector<Factor> axes;
  for (size_t dim = 0; dim < layout.dims.size(); ++dim) {
    if (layout.dims[dim].empty())
      continue;
    const Factor *axis = getWholeAxis(layout, dim);
    if (!axis)
      return std::nullopt;
    axes.push_back(*axis);
  }
  if (axes.size() != 2)
    return std::nullopt;
  SmallVector<double> numbers = getNumbers(elements);
  int64_t rows = axes[0].size, columns = axes[1].size;
  if (int64_t(numbers.size()) != rows * columns)
    return std::nullopt;
  double below = numbers[(rows - 1) * columns], above = numbers[columns - 1];
  int64_t offset =
      std::count(numbers.begin(), numbers.begin() + columns, below) - 1;
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j)
      if (numbers[i * columns + j] != (i - j + offset >= 0 ? below : above))
        return std::nullopt;
  return makeMask(axes[0], axes[1], offset, below, above);
}

std::optional<Mask> Evaluator::combine(const Cursor &at, Function function) {
  Mask result;
  SmallVector<double> below, above;
  for (Value operand : at.value.getDefiningOp()->getOperands()) {
    // The predicate of a select may be a scalar.
    bool isScalar = getTensorType(operand).getRank() == 0;
    std::optional<Mask> mask =
        evaluate({operand, isScalar ? Layout() : at.layout});
    if (!mask)
      return std::nullopt;
    if (mask->diagonal && result.diagonal &&
        !(*mask->diagonal == *result.diagonal))
      return std::nullopt;
    if (mask->diagonal)
      result.diagonal = mask->diagonal;
    below.push_back(mask->below);
    above.push_back(mask->diagonal ? mask->above : mask->below);
  }
  result.below = function(below);
  result.above = function(above);
  return result;
}

std::optional<Linear> Evaluator::getLinearSum(const Cursor &at, int64_t sign) {
  Operation *op = at.value.getDefiningOp();
  std::optional<Linear> lhs = getLinear({op->getOperand(0), at.layout});
  std::optional<Linear> rhs = getLinear({op->getOperand(1), at.layout});
  if (!lhs || !rhs)
    return std::nullopt;
  lhs->add(*rhs, sign);
  return lhs;
}

std::optional<Linear> Evaluator::getLinear(const Cursor &at) {
  if (++looks > kBudget)
    return std::nullopt;
  Linear result;
  DenseElementsAttr constant;
  if (matchPattern(at.value, m_Constant(&constant))) {
    if (!constant.isSplat())
      return std::nullopt;
    std::optional<double> number =
        getNumber(constant.getSplatValue<Attribute>());
    if (!number || *number != std::trunc(*number) || std::abs(*number) > 1e9)
      return std::nullopt;
    result.constant = int64_t(*number);
    return result;
  }
  Operation *op = at.value.getDefiningOp();
  if (auto iota = dyn_cast_or_null<IotaOp>(op)) {
    size_t dim = iota.getIotaDimension();
    int64_t size = iota.getType().getDimSize(dim);
    if (size == 1)
      return result;
    const Factor *axis = getWholeAxis(at.layout, dim);
    if (!axis)
      return std::nullopt;
    result.axes[axis->axis] = {1, size};
    return result;
  }
  if (isa_and_nonnull<AddOp>(op))
    return getLinearSum(at, 1);
  if (isa_and_nonnull<SubtractOp>(op))
    return getLinearSum(at, -1);
  if (auto convert = dyn_cast_or_null<ConvertOp>(op))
    return getLinear({convert.getOperand(), at.layout});
  if (std::optional<Cursor> back = traceBack(at))
    return getLinear(*back);
  return std::nullopt;
}

std::optional<Mask> Evaluator::compare(CompareOp op, const Cursor &at) {
  ComparisonDirection direction = op.getComparisonDirection();
  std::optional<Linear> lhs = getLinear({op.getLhs(), at.layout});
  std::optional<Linear> rhs;
  if (lhs)
    rhs = getLinear({op.getRhs(), at.layout});
  if (lhs && rhs) {
    // As lhs - rhs + constant >= 0.
    bool isGreater = direction == ComparisonDirection::GE ||
                     direction == ComparisonDirection::GT;
    bool isLess = direction == ComparisonDirection::LE ||
                  direction == ComparisonDirection::LT;
    Linear difference = isGreater ? *lhs : *rhs;
    difference.add(isGreater ? *rhs : *lhs, -1);
    if (direction == ComparisonDirection::GT ||
        direction == ComparisonDirection::LT)
      --difference.constant;
    if (difference.axes.size() == 2 && (isGreater || isLess)) {
      const auto *row = &*difference.axes.begin();
      const auto *column = &*difference.axes.rbegin();
      if (row->second.first < 0)
        std::swap(row, column);
      if (row->second.first == 1 && column->second.first == -1)
        return makeMask({row->first, 1, row->second.second},
                        {column->first, 1, column->second.second},
                        difference.constant, 1, 0);
    }
    if (!difference.axes.empty())
      return std::nullopt;
  }
  return combine(at, [&](ArrayRef<double> x) -> double {
    switch (direction) {
    case ComparisonDirection::EQ:
      return x[0] == x[1];
    case ComparisonDirection::NE:
      return x[0] != x[1];
    case ComparisonDirection::GE:
      return x[0] >= x[1];
    case ComparisonDirection::GT:
      return x[0] > x[1];
    case ComparisonDirection::LE:
      return x[0] <= x[1];
    case ComparisonDirection::LT:
      return x[0] < x[1];
    }
    llvm_unreachable("a direction of comparison");
  });
}

std::optional<Mask> Evaluator::evaluate(const Cursor &at) {
  if (++looks > kBudget)
    return std::nullopt;
  Attribute constant;
  if (matchPattern(at.value, m_Constant(&constant))) {
    auto splat = dyn_cast<SplatElementsAttr>(constant);
    if (!splat)
      return evaluateConstant(constant, at.layout);
    std::optional<double> number = getNumber(splat.getSplatValue<Attribute>());
    if (!number)
      return std::nullopt;
    return Mask{std::nullopt, *number, *number};
  }
  Operation *op = at.value.getDefiningOp();
  if (!op)
    return std::nullopt;
  if (auto comparison = dyn_cast<CompareOp>(op))
    return compare(comparison, at);
  if (auto convert = dyn_cast<ConvertOp>(op)) {
    bool toBool = getElementTypeOrSelf(convert.getType()).isInteger(1);
    bool toInteger = isa<IntegerType>(getElementTypeOrSelf(convert.getType()));
    return combine(at, [&](ArrayRef<double> x) {
      return toBool ? x[0] != 0 : toInteger ? std::trunc(x[0]) : x[0];
    });
  }
  if (isa<SelectOp>(op))
    return combine(at, [](ArrayRef<double> x) { return x[0] ? x[1] : x[2]; });
  if (isa<AddOp>(op))
    return combine(at, [](ArrayRef<double> x) { return x[0] + x[1]; });
  if (isa<SubtractOp>(op))
    return combine(at, [](ArrayRef<double> x) { return x[0] - x[1]; });
  if (isa<MulOp>(op))
    return combine(at, [](ArrayRef<double> x) { return x[0] * x[1]; });
  bool isBool = getElementTypeOrSelf(at.value.getType()).isInteger(1);
  if (isBool && isa<AndOp>(op))
    return combine(at, [](ArrayRef<double> x) { return x[0] && x[1]; });
  if (isBool && isa<OrOp>(op))
    return combine(at, [](ArrayRef<double> x) { return x[0] || x[1]; });
  if (isBool && isa<NotOp>(op))
    return combine(at, [](ArrayRef<double> x) { return !x[0]; });
  if (std::optional<Cursor> back = traceBack(at))
    return evaluate(*back);
  return std::nullopt;
}

} // namespace

std::optional<Mask> evaluateMask(const Cursor &mask) {
  return Evaluator().evaluate(mask);
}

bool isSame(const Mask &a, const Mask &b) {
  return a.diagonal && b.diagonal && *a.diagonal == *b.diagonal &&
         (a.below != 0) == (b.below != 0) && (a.above != 0) == (b.above != 0);
}

Mask negate(Mask mask) {
  mask.below = mask.below == 0;
  mask.above = mask.above == 0;
  return mask;
}

bool isCausal(const Mask &mask, unsigned queryAxis, unsigned keyAxis) {
  if (!mask.diagonal)
    return false;
  const Diagonal &diagonal = *mask.diagonal;
  if (diagonal.rows != diagonal.columns)
    return false;
  bool below = mask.below != 0, above = mask.above != 0;
  if (diagonal.row == queryAxis && diagonal.column == keyAxis)
    return diagonal.offset == 0 && below && !above;
  // Kept where not key - query - 1 >= 0.
  return diagonal.row == keyAxis && diagonal.column == queryAxis &&
         diagonal.offset == -1 && !below && above;
}

} // namespace deepstep::attention
