//===- Kernels.cpp - Copies of parts of tensors as kernels ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Shape/Kernels.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::stablehlo;

static Value index(ImplicitLocOpBuilder &b, int64_t value) {
  return arith::ConstantIndexOp::create(b, value);
}

static int64_t product(ArrayRef<int64_t> sizes) {
  int64_t result = 1;
  for (int64_t size : sizes)
    result *= size;
  return result;
}

/// Loops over all of `sizes`; [lo, hi) are elements, or those of the first
/// dimension.
static void
createCopyLoops(ImplicitLocOpBuilder &b, ArrayRef<int64_t> sizes,
                bool byElement, Value lo, Value hi,
                function_ref<void(ImplicitLocOpBuilder &, ValueRange)> body) {
  if (byElement && !sizes.empty())
    return createLinearLoop(b, sizes, lo, hi, body);
  createLoops(b, sizes,
              sizes.empty() ? std::nullopt : std::optional<unsigned>(0), lo, hi,
              body);
}

/// Elements that one access can bring, of 16 bytes at most, such that no access
/// goes beyond an input's part of a row.
static int64_t getAccessWidth(ArrayRef<int64_t> widths, Type element) {
  constexpr int64_t accessBits = 128;
  // Booleans are not stored as vectors.
  if (!element.isIntOrFloat() || element.isInteger(1))
    return 1;
  int64_t width = accessBits / element.getIntOrFloatBitWidth();
  for (int64_t size : widths)
    width = std::gcd(width, size);
  return width;
}

/// Which input elements come from is asked for each access.
static Value createConcatenateByAccess(ImplicitLocOpBuilder &b,
                                       ValueRange inputs,
                                       ArrayRef<int64_t> widths, int64_t rows,
                                       RankedTensorType type) {
  Value init = createEmpty(b, type);
  int64_t width = type.getNumElements() / rows;
  int64_t access = getAccessWidth(widths, type.getElementType());
  auto vector = VectorType::get(access, type.getElementType());
  auto kernel = createKernel(
      b, "concatenate", inputs, init, rows * (width / access), getGrain(access),
      [&](ImplicitLocOpBuilder &b, ValueRange sources, ValueRange targets,
          Value lo, Value hi) {
        createLinearLoop(
            b, {rows, width / access}, lo, hi,
            [&](ImplicitLocOpBuilder &b, ValueRange ivs) {
              Value place = ivs[1];
              if (access > 1)
                place = arith::MulIOp::create(b, place, index(b, access));
              int64_t offset = 0;
              for (auto [source, size] : llvm::zip_equal(sources, widths)) {
                OpBuilder::InsertionGuard guard(b);
                Value column =
                    arith::SubIOp::create(b, place, index(b, offset));
                // As unsigned numbers, columns before this input are too large.
                Value inside = arith::CmpIOp::create(
                    b, arith::CmpIPredicate::ult, column, index(b, size));
                auto copy =
                    scf::IfOp::create(b, inside, /*withElseRegion=*/false);
                b.setInsertionPointToStart(copy.thenBlock());
                SmallVector<Value> from, to;
                if (rows != 1) {
                  from.push_back(ivs[0]);
                  to.push_back(ivs[0]);
                }
                from.push_back(column);
                to.push_back(place);
                if (access == 1) {
                  Value element = memref::LoadOp::create(b, source, from);
                  memref::StoreOp::create(b, element, targets[0], to);
                } else {
                  llvm::MaybeAlign alignment(access *
                                             type.getElementTypeBitWidth() / 8);
                  Value elements =
                      vector::LoadOp::create(b, vector, source, from,
                                             /*nontemporal=*/false, alignment);
                  vector::StoreOp::create(b, elements, targets[0], to,
                                          /*nontemporal=*/false, alignment);
                }
                offset += size;
              }
            });
      });
  return kernel.getResult(0);
}

/// Rows of the result are copied from the rows of the inputs one after another;
/// a single row is divided between threads by its elements.
Value mlir::stablehlo::createConcatenate(ImplicitLocOpBuilder &b,
                                         RankedTensorType type,
                                         ValueRange inputs, int64_t dimension,
                                         bool manyThreads) {
  int64_t rows = product(type.getShape().take_front(dimension));
  int64_t width = product(type.getShape().drop_front(dimension));
  if (rows * width == 0)
    return createEmpty(b, type);
  SmallVector<Value> operands;
  SmallVector<int64_t> widths;
  for (Value input : inputs) {
    if (cast<RankedTensorType>(input.getType()).getNumElements() == 0)
      continue;
    widths.push_back(product(getShape(input).drop_front(dimension)));
    SmallVector<int64_t> shape = {rows, widths.back()};
    operands.push_back(createReshape(
        b, input, ArrayRef<int64_t>(shape).drop_front(rows == 1 ? 1 : 0)));
  }
  SmallVector<int64_t> shape = {rows, width};
  auto flat = RankedTensorType::get(
      ArrayRef<int64_t>(shape).drop_front(rows == 1 ? 1 : 0),
      type.getElementType());
  if (manyThreads)
    return createReshape(
        b, createConcatenateByAccess(b, operands, widths, rows, flat),
        type.getShape());
  Value init = createEmpty(b, flat);
  auto kernel = createKernel(
      b, "concatenate", operands, init, rows == 1 ? width : rows,
      getGrain(rows == 1 ? 1 : width),
      [&](ImplicitLocOpBuilder &b, ValueRange sources, ValueRange targets,
          Value lo, Value hi) {
        Value one = index(b, 1);
        int64_t offset = 0;
        scf::ForOp rowLoop;
        if (rows != 1) {
          rowLoop = scf::ForOp::create(b, lo, hi, one);
          b.setInsertionPointToStart(rowLoop.getBody());
        }
        for (auto [source, size] : llvm::zip_equal(sources, widths)) {
          Value shift = index(b, offset);
          Value from = index(b, 0), to = index(b, size);
          if (rows == 1) {
            // This thread's part of this input.
            from = arith::MaxSIOp::create(b, from,
                                          arith::SubIOp::create(b, lo, shift));
            to = arith::MinSIOp::create(b, to,
                                        arith::SubIOp::create(b, hi, shift));
          }
          auto loop = scf::ForOp::create(b, from, to, one);
          OpBuilder::InsertionGuard guard(b);
          b.setInsertionPointToStart(loop.getBody());
          SmallVector<Value> sourceIndex, targetIndex;
          if (rows != 1) {
            sourceIndex.push_back(rowLoop.getInductionVar());
            targetIndex.push_back(rowLoop.getInductionVar());
          }
          Value column = loop.getInductionVar();
          sourceIndex.push_back(column);
          targetIndex.push_back(arith::AddIOp::create(b, column, shift));
          Value element = memref::LoadOp::create(b, source, sourceIndex);
          memref::StoreOp::create(b, element, targets[0], targetIndex);
          offset += size;
        }
      });
  return createReshape(b, kernel.getResult(0), type.getShape());
}

Value mlir::stablehlo::createPad(ImplicitLocOpBuilder &b, RankedTensorType type,
                                 Value operand, Value padding,
                                 ArrayRef<int64_t> low,
                                 ArrayRef<int64_t> interior, bool manyThreads) {
  Value init = createFill(b, type, padding);
  ArrayRef<int64_t> shape = getShape(operand);
  if (type.getNumElements() == 0)
    return init;
  // The operand's elements [begin, end) of each dimension land inside.
  SmallVector<int64_t> begins, sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    int64_t step = interior[dim] + 1;
    int64_t begin = low[dim] < 0 ? llvm::divideCeil(-low[dim], step) : 0;
    int64_t end = std::min(
        shape[dim],
        llvm::divideFloorSigned(type.getDimSize(dim) - 1 - low[dim], step) + 1);
    if (begin >= end)
      return init;
    begins.push_back(begin);
    sizes.push_back(end - begin);
  }
  int64_t range = sizes.empty() ? 1 : sizes[0];
  if (manyThreads)
    range = product(sizes);
  auto kernel = createKernel(
      b, "pad", operand, init, range, getGrain(product(sizes) / range),
      [&](ImplicitLocOpBuilder &b, ValueRange sources, ValueRange targets,
          Value lo, Value hi) {
        createCopyLoops(
            b, sizes, manyThreads, lo, hi,
            [&](ImplicitLocOpBuilder &b, ValueRange ivs) {
              SmallVector<Value> sourceIndex, targetIndex;
              for (auto [dim, iv] : llvm::enumerate(ivs)) {
                auto affine = [&](Value value, int64_t scale,
                                  int64_t offset) -> Value {
                  if (scale != 1)
                    value = arith::MulIOp::create(
                        b, value, arith::ConstantIndexOp::create(b, scale));
                  if (offset != 0)
                    value = arith::AddIOp::create(
                        b, value, arith::ConstantIndexOp::create(b, offset));
                  return value;
                };
                int64_t step = interior[dim] + 1;
                sourceIndex.push_back(affine(iv, 1, begins[dim]));
                targetIndex.push_back(
                    affine(iv, step, low[dim] + begins[dim] * step));
              }
              Value element =
                  memref::LoadOp::create(b, sources[0], sourceIndex);
              memref::StoreOp::create(b, element, targets[0], targetIndex);
            });
      });
  return kernel.getResult(0);
}

Value mlir::stablehlo::createUpdate(ImplicitLocOpBuilder &b, Value target,
                                    Value update, ValueRange starts,
                                    ArrayRef<bool> isUnsigned,
                                    bool manyThreads) {
  ArrayRef<int64_t> sizes = getShape(update), limits = getShape(target);
  if (product(sizes) == 0)
    return target;
  SmallVector<Value> inputs = {update};
  llvm::append_range(inputs, starts);
  int64_t range = sizes.empty() ? 1 : sizes[0];
  if (manyThreads)
    range = product(sizes);
  int64_t work = product(sizes) / range;
  auto kernel = createKernel(
      b, "dynamic_update_slice", inputs, target, range, getGrain(work),
      [&](ImplicitLocOpBuilder &b, ValueRange sources, ValueRange targets,
          Value lo, Value hi) {
        SmallVector<Value> offsets;
        for (auto [dim, start] : llvm::enumerate(sources.drop_front())) {
          Value value = memref::LoadOp::create(b, start, ValueRange());
          value = createIndexCast(b, value, isUnsigned[dim]);
          offsets.push_back(
              createIndexClamp(b, value, 0, limits[dim] - sizes[dim]));
        }
        createCopyLoops(
            b, sizes, manyThreads, lo, hi,
            [&](ImplicitLocOpBuilder &b, ValueRange ivs) {
              SmallVector<Value> indices;
              for (auto [iv, offset] : llvm::zip_equal(ivs, offsets))
                indices.push_back(arith::AddIOp::create(b, iv, offset));
              Value element = memref::LoadOp::create(b, sources[0], ivs);
              memref::StoreOp::create(b, element, targets[0], indices);
            });
      });
  return kernel.getResult(0);
}
