//===- Reduce.h - Elementwise reductions of two buffers ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_COMM_REDUCE_H
#define DEEPSTEP_RUNTIME_COMM_REDUCE_H

#include "deepstep/runtime.h"

namespace deepstep::rt {

/// dst[i] = a[i] (+) b[i] for i in [0, count); dst may be a or b. If `divisor`
/// is not 1 (floating point only), the result is multiplied by 1 / divisor.
/// bf16 and f16 compute in f32 and round once. The maximum of anything and NaN
/// is NaN. The sum of i1 is "or".
void reduce(ds_rt_dtype dtype, ds_rt_reduction reduction, void *dst,
            const void *a, const void *b, int64_t count, int64_t divisor);

/// True for the element types of which a mean can be taken.
bool isFloatingPoint(ds_rt_dtype dtype);

} // namespace deepstep::rt

#endif // DEEPSTEP_RUNTIME_COMM_REDUCE_H
