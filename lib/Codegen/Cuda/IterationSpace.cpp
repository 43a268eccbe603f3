//===- IterationSpace.cpp - A generic's loops, as few as can be -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IterationSpace.h"
#include "../KernelEmitter.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

/// An expression as a sum: coefficients of plain dimensions, a constant, and
/// the dimensions that other terms depend on.
struct LinearForm {
  llvm::SmallDenseMap<unsigned, int64_t> coefficients;
  int64_t constant = 0;
  llvm::SmallDenseSet<unsigned> bound;

  explicit LinearForm(AffineExpr expr) { add(expr); }

  int64_t get(unsigned dim) const { return coefficients.lookup(dim); }

private:
  void add(AffineExpr expr) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
      coefficients[dim.getPosition()] += 1;
    } else if (auto value = dyn_cast<AffineConstantExpr>(expr)) {
      constant += value.getValue();
    } else if (expr.getKind() == AffineExprKind::Add) {
      auto sum = cast<AffineBinaryOpExpr>(expr);
      add(sum.getLHS());
      add(sum.getRHS());
    } else if (!addScaled(expr)) {
      expr.walk([&](AffineExpr part) {
        if (auto dim = dyn_cast<AffineDimExpr>(part))
          bound.insert(dim.getPosition());
      });
    }
  }

  bool addScaled(AffineExpr expr) {
    if (expr.getKind() != AffineExprKind::Mul)
      return false;
    auto scaled = cast<AffineBinaryOpExpr>(expr);
    auto dim = dyn_cast<AffineDimExpr>(scaled.getLHS());
    auto factor = dyn_cast<AffineConstantExpr>(scaled.getRHS());
    if (!dim || !factor)
      return false;
    coefficients[dim.getPosition()] += factor.getValue();
    return true;
  }
};

AffineExpr flattenAccess(AffineMap map, ArrayRef<int64_t> shape,
                         ArrayRef<int64_t> ranges) {
  AffineExpr offset = getAffineConstantExpr(0, map.getContext());
  for (auto [expr, size] : llvm::zip_equal(map.getResults(), shape))
    offset = offset * size + dropIdleMods(expr, ranges);
  return simplifyAffineExpr(offset, map.getNumDims(), 0);
}

/// Dimensions of one kind: as the first result has them, then the others.
SmallVector<unsigned> orderDims(linalg::GenericOp op,
                                utils::IteratorType kind) {
  SmallVector<utils::IteratorType> kinds = op.getIteratorTypesArray();
  SmallVector<unsigned> dims;
  auto add = [&](unsigned dim) {
    if (kinds[dim] == kind && !llvm::is_contained(dims, dim))
      dims.push_back(dim);
  };
  for (AffineExpr expr :
       op.getMatchingIndexingMap(op.getDpsInitOperand(0)).getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      add(dim.getPosition());
  for (unsigned dim = 0; dim < kinds.size(); ++dim)
    add(dim);
  return dims;
}

} // namespace

std::optional<int64_t> IterationSpace::getStride(AffineExpr offset,
                                                 unsigned dim) const {
  LinearForm form(offset);
  if (form.bound.contains(dim))
    return std::nullopt;
  return form.get(dim);
}

bool IterationSpace::isContiguous(AffineExpr offset, unsigned dim,
                                  int64_t count) const {
  LinearForm form(offset);
  if (!form.bound.empty() || form.get(dim) != 1 || form.constant % count != 0)
    return false;
  for (unsigned other = 0; other < sizes.size(); ++other)
    if (other != dim && form.get(other) % count != 0)
      return false;
  return true;
}

IterationSpace getIterationSpace(linalg::GenericOp op) {
  MLIRContext *context = op.getContext();
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<AffineExpr> offsets;
  SmallVector<LinearForm> forms;
  const LinearForm *largest = nullptr;
  int64_t largestSize = 0;
  forms.reserve(op->getNumOperands());
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.get().getType());
    if (!type) {
      offsets.push_back({});
      continue;
    }
    offsets.push_back(flattenAccess(op.getMatchingIndexingMap(&operand),
                                    type.getShape(), ranges));
    forms.emplace_back(offsets.back());
    if (op.isDpsInput(&operand) && type.getNumElements() > largestSize) {
      largestSize = type.getNumElements();
      largest = &forms.back();
    }
  }

  IterationSpace space;
  SmallVector<AffineExpr> original(ranges.size(),
                                   getAffineConstantExpr(0, context));
  // What replaces a loop in expressions that are linear in it.
  SmallVector<AffineExpr> linear(original);
  auto mergeDims = [&](SmallVector<unsigned> dims, bool walkLast) {
    llvm::erase_if(dims, [&](unsigned dim) { return ranges[dim] == 1; });
    if (walkLast && largest) {
      SmallVector<unsigned> walked;
      llvm::erase_if(dims, [&](unsigned dim) {
        if (largest->get(dim) != 1)
          return false;
        walked.push_back(dim);
        return true;
      });
      dims.append(walked);
    }
    // From the innermost loop outwards; `group` is a run that moves as one.
    SmallVector<SmallVector<unsigned>> groups;
    int64_t extent = 1;
    for (unsigned dim : llvm::reverse(dims)) {
      bool merges = !groups.empty();
      if (merges) {
        unsigned inner = groups.back().front();
        for (const LinearForm &form : forms)
          merges &= !form.bound.contains(dim) && !form.bound.contains(inner) &&
                    form.get(dim) == form.get(inner) * extent;
      }
      if (!merges) {
        groups.push_back({});
        extent = 1;
      }
      groups.back().push_back(dim);
      extent *= ranges[dim];
    }
    for (ArrayRef<unsigned> group : llvm::reverse(groups)) {
      AffineExpr index = getAffineDimExpr(space.sizes.size(), context);
      linear[group.front()] = index;
      int64_t size = 1;
      for (unsigned dim : group) {
        AffineExpr outer = index.floorDiv(size);
        original[dim] = dim == group.back() ? outer : outer % ranges[dim];
        size *= ranges[dim];
      }
      space.sizes.push_back(size);
    }
  };
  mergeDims(orderDims(op, utils::IteratorType::parallel), false);
  space.numParallel = space.sizes.size();
  mergeDims(orderDims(op, utils::IteratorType::reduction), true);

  for (AffineExpr offset : offsets)
    space.offsets.push_back(offset
                                ? simplifyAffineExpr(offset.replaceDims(linear),
                                                     space.sizes.size(), 0)
                                : offset);
  space.original = std::move(original);
  return space;
}

AffineExpr getLargestInput(linalg::GenericOp op, const IterationSpace &space) {
  AffineExpr largest;
  int64_t size = 0;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand->get().getType());
    if (type && type.getNumElements() > size) {
      size = type.getNumElements();
      largest = space.offsets[operand->getOperandNumber()];
    }
  }
  return largest;
}

bool reducesAlongMemory(linalg::GenericOp op, const IterationSpace &space) {
  AffineExpr largest = getLargestInput(op, space);
  if (!largest)
    return false;
  for (unsigned dim = space.numParallel; dim < space.sizes.size(); ++dim)
    if (space.getStride(largest, dim) == 1)
      return true;
  return false;
}

} // namespace deepstep::cuda
