//===- Layout.cpp - What the dimensions of a value count --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Layout.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep::attention {

Factors Layout::flatten() const {
  Factors all;
  for (const Factors &dim : dims)
    llvm::append_range(all, dim);
  return all;
}

bool Layout::hasAxis(unsigned axis) const {
  return llvm::any_of(dims, [&](const Factors &dim) {
    return llvm::any_of(
        dim, [&](const Factor &factor) { return factor.axis == axis; });
  });
}

/// Joins digits that follow one another.
static Factors join(ArrayRef<Factor> factors) {
  Factors joined;
  for (const Factor &factor : factors) {
    if (!joined.empty() && joined.back().axis == factor.axis &&
        joined.back().stride == factor.stride * factor.size) {
      joined.back().size *= factor.size;
      joined.back().stride = factor.stride;
    } else {
      joined.push_back(factor);
    }
  }
  return joined;
}

/// The same elements in another shape.
static std::optional<Layout> regroup(const Layout &layout,
                                     ArrayRef<int64_t> shape) {
  Factors rest = layout.flatten();
  Layout result;
  result.dims.resize(shape.size());
  for (size_t dim = shape.size(); dim-- > 0;) {
    SmallVector<Factor> taken; // The least significant first.
    for (int64_t size = shape[dim]; size > 1;) {
      if (rest.empty())
        return std::nullopt;
      Factor last = rest.pop_back_val();
      if (size % last.size == 0) {
        taken.push_back(last);
        size /= last.size;
      } else if (last.size % size == 0) {
        taken.push_back({last.axis, last.stride, size});
        rest.push_back({last.axis, last.stride * size, last.size / size});
        size = 1;
      } else {
        return std::nullopt;
      }
    }
    std::reverse(taken.begin(), taken.end());
    result.dims[dim] = join(taken);
  }
  return rest.empty() ? std::optional(result) : std::nullopt;
}

std::optional<Cursor> traceBack(const Cursor &result) {
  Operation *op = result.value.getDefiningOp();
  if (auto transpose = dyn_cast_or_null<TransposeOp>(op)) {
    Layout layout;
    layout.dims.resize(result.layout.dims.size());
    for (auto [to, from] : llvm::enumerate(transpose.getPermutation()))
      layout.dims[from] = result.layout.dims[to];
    return Cursor{transpose.getOperand(), layout};
  }
  if (auto reshape = dyn_cast_or_null<ReshapeOp>(op)) {
    std::optional<Layout> layout =
        regroup(result.layout, getTensorType(reshape.getOperand()).getShape());
    if (!layout)
      return std::nullopt;
    return Cursor{reshape.getOperand(), *layout};
  }
  if (auto broadcast = dyn_cast_or_null<BroadcastInDimOp>(op)) {
    Layout layout;
    for (auto [size, dim] :
         llvm::zip(getTensorType(broadcast.getOperand()).getShape(),
                   broadcast.getBroadcastDimensions()))
      layout.dims.push_back(size == 1 ? Factors() : result.layout.dims[dim]);
    return Cursor{broadcast.getOperand(), layout};
  }
  return std::nullopt;
}

std::optional<Cursor> traceForward(Operation *op, const Cursor &operand) {
  if (auto transpose = dyn_cast<TransposeOp>(op)) {
    Layout layout;
    for (int64_t from : transpose.getPermutation())
      layout.dims.push_back(operand.layout.dims[from]);
    return Cursor{transpose.getResult(), layout};
  }
  if (auto reshape = dyn_cast<ReshapeOp>(op))
    if (std::optional<Layout> layout =
            regroup(operand.layout, reshape.getType().getShape()))
      return Cursor{reshape.getResult(), *layout};
  return std::nullopt;
}

void Refinement::add(const Layout &layout) {
  for (const Factors &dim : layout.dims)
    for (const Factor &factor : dim) {
      cuts[factor.axis].insert(factor.stride);
      cuts[factor.axis].insert(factor.stride * factor.size);
    }
}

bool Refinement::isConsistent() const {
  for (auto &[axis, places] : cuts) {
    int64_t previous = 1;
    for (int64_t place : places) {
      if (place % previous != 0)
        return false;
      previous = place;
    }
  }
  return true;
}

Factors Refinement::refine(ArrayRef<Factor> factors) const {
  Factors refined;
  for (const Factor &factor : factors) {
    int64_t end = factor.stride * factor.size;
    const std::set<int64_t> &places = cuts.at(factor.axis);
    for (auto it = places.find(end); *it != factor.stride;) {
      int64_t upper = *it--;
      refined.push_back({factor.axis, *it, upper / *it});
    }
  }
  return refined;
}

Layout Refinement::refine(const Layout &layout) const {
  Layout refined;
  for (const Factors &dim : layout.dims)
    refined.dims.push_back(refine(dim));
  return refined;
}

Value arrange(Formula &f, const Cursor &source, ArrayRef<Factors> dims) {
  Factors from = source.layout.flatten(), to;
  SmallVector<int64_t> shape;
  for (const Factors &dim : dims) {
    int64_t size = 1;
    for (const Factor &factor : dim)
      size *= factor.size;
    shape.push_back(size);
    llvm::append_range(to, dim);
  }
  // Digits that stay neighbours move as one.
  SmallVector<int64_t> split, starts;
  for (size_t i = 0; i < from.size(); ++i) {
    const auto *place = llvm::find(to, from[i]);
    if (i > 0 && place != to.begin() && *std::prev(place) == from[i - 1]) {
      split.back() *= from[i].size;
      continue;
    }
    split.push_back(from[i].size);
    starts.push_back(place - to.begin());
  }
  if (split.size() <= 1)
    return f.reshape(source.value, shape);
  SmallVector<int64_t> permutation =
      llvm::to_vector(llvm::seq<int64_t>(0, split.size()));
  llvm::sort(permutation,
             [&](int64_t a, int64_t b) { return starts[a] < starts[b]; });
  return f.reshape(f.transpose(f.reshape(source.value, split), permutation),
                   shape);
}

} // namespace deepstep::attention
