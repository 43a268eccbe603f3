//===- LinalgSupport.h - What the families' lowerings share -----*- C++ -*-===//
//
// Builders of the few forms that all lowerings produce. All tensors are ranked
// and of static shape; element types are signless.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_LINALGSUPPORT_H
#define DEEPSTEP_DIALECTS_STABLEHLO_LINALGSUPPORT_H

#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::stablehlo {

/// `type` with signless instead of unsigned integers.
Type getSignless(Type type);

/// The element type of a tensor value, signless.
Type getSignlessElementType(Value value);

/// The shape of a ranked tensor value.
ArrayRef<int64_t> getShape(Value value);

/// Whether all operands and results are ranked tensors of static shape.
bool hasStaticShapes(Operation *op);

/// The scalar constant that fills `value`, seen through broadcasts, reshapes
/// and conversions between equal types; null if there is none.
TypedAttr getSplatConstant(Value value);

/// A linalg.generic with only parallel loops and one result of `type`, indexed
/// by the identity. `body` gets one scalar per input.
Value createMap(ImplicitLocOpBuilder &b, RankedTensorType type,
                ValueRange inputs, ArrayRef<AffineMap> maps,
                function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body);

/// A tensor of `type` filled with a rank-0 tensor's value.
Value createFill(ImplicitLocOpBuilder &b, RankedTensorType type, Value scalar);

/// A tensor of `type` whose elements are not defined.
Value createEmpty(ImplicitLocOpBuilder &b, RankedTensorType type);

/// The same elements in another shape, by collapsing and expanding.
Value createReshape(ImplicitLocOpBuilder &b, Value value,
                    ArrayRef<int64_t> shape);

/// Result dimension i is `value`'s dimension `permutation[i]`.
Value createTranspose(ImplicitLocOpBuilder &b, Value value,
                      ArrayRef<int64_t> permutation);

/// Conversion of all elements to `elementType`, which is signless; integers
/// count as signed.
Value createConvert(ImplicitLocOpBuilder &b, Value value, Type elementType);

/// Integer of any width, or index, to index: a 64-bit value at most.
Value createIndexCast(ImplicitLocOpBuilder &b, Value value, bool isUnsigned);

/// min(max(value, low), high) of signed index values.
Value createIndexClamp(ImplicitLocOpBuilder &b, Value value, int64_t low,
                       int64_t high);

/// Builds a `ds.kernel`; `body` gets the buffers of the inputs and of the
/// inits, and the bounds of the distributed dimension.
deepstep::ds::KernelOp
createKernel(ImplicitLocOpBuilder &b, StringRef name, ValueRange inputs,
             ValueRange inits, int64_t range, int64_t grain,
             function_ref<void(ImplicitLocOpBuilder &, ValueRange, ValueRange,
                               Value, Value)>
                 body);

/// A loop nest over [0, sizes[i]), outermost first. An optional distributed
/// position runs over [lo, hi) instead.
void createLoops(ImplicitLocOpBuilder &b, ArrayRef<int64_t> sizes,
                 std::optional<unsigned> distributed, Value lo, Value hi,
                 function_ref<void(ImplicitLocOpBuilder &, ValueRange)> body);

/// One loop over [lo, hi) of all indices of a tensor of these sizes, row by
/// row.
void createLinearLoop(
    ImplicitLocOpBuilder &b, ArrayRef<int64_t> sizes, Value lo, Value hi,
    function_ref<void(ImplicitLocOpBuilder &, ValueRange)> body);

/// The fewest iterations of a distributed loop that are worth a thread, if one
/// iteration does `work` scalar operations.
int64_t getGrain(int64_t work);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_LINALGSUPPORT_H
