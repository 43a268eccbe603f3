//===- Reduce.cpp - Elementwise reductions of two buffers --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "comm/Reduce.h"

#include "core/Simd.h"

#include <cstring>
#include <type_traits>

using namespace deepstep::rt;

namespace {

/// How an element type is computed with: `load` to the type of computation,
/// `store` back, rounding to nearest even.
template <typename T> struct Plain {
  using Stored = T;
  using Computed = T;
  static T load(T value) { return value; }
  static T store(T value) { return value; }
};

struct BFloat16 {
  using Stored = uint16_t;
  using Computed = float;
  static float load(uint16_t bits) {
    uint32_t wide = static_cast<uint32_t>(bits) << 16;
    float value;
    std::memcpy(&value, &wide, sizeof(value));
    return value;
  }
  static uint16_t store(float value) {
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof(bits));
    uint32_t rounded = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
    // Rounding must not carry a NaN's payload into infinity.
    uint32_t quietNan = (bits >> 16) | 0x40;
    return static_cast<uint16_t>((bits & 0x7fffffff) > 0x7f800000 ? quietNan
                                                                  : rounded);
  }
};

struct Half {
  using Stored = _Float16;
  using Computed = float;
  static float load(_Float16 value) { return value; }
  static _Float16 store(float value) { return static_cast<_Float16>(value); }
};

struct Sum {
  template <typename T> static T apply(T a, T b) {
    // Integers wrap around.
    if constexpr (std::is_integral_v<T>) {
      using U = std::make_unsigned_t<T>;
      return static_cast<T>(static_cast<U>(a) + static_cast<U>(b));
    } else {
      return a + b;
    }
  }
};

struct Max {
  template <typename T> static T apply(T a, T b) {
    return a > b || a != a ? a : b;
  }
};

struct Min {
  template <typename T> static T apply(T a, T b) {
    return a < b || a != a ? a : b;
  }
};

struct Product {
  template <typename T> static T apply(T a, T b) {
    // Integers wrap around; narrow ones must not overflow an int.
    if constexpr (std::is_integral_v<T>)
      return static_cast<T>(static_cast<uint64_t>(a) *
                            static_cast<uint64_t>(b));
    else
      return a * b;
  }
};

struct And {
  template <typename T> static T apply(T a, T b) { return a & b; }
};

struct Or {
  template <typename T> static T apply(T a, T b) { return a | b; }
};

/// What an operation is on truth values.
template <typename Operation> struct OnBools {
  using Type = Or;
};
template <> struct OnBools<Min> {
  using Type = And;
};
template <> struct OnBools<Product> {
  using Type = And;
};
template <> struct OnBools<And> {
  using Type = And;
};

template <typename Operation>
constexpr bool isBitwise =
    std::is_same_v<Operation, And> || std::is_same_v<Operation, Or>;

} // namespace

template <typename Type, typename Operation>
static inline __attribute__((always_inline)) void
loop(void *dst, const void *a, const void *b, int64_t count, int64_t divisor) {
  using Stored = typename Type::Stored;
  using Computed = typename Type::Computed;
  auto *out = static_cast<Stored *>(dst);
  auto *x = static_cast<const Stored *>(a);
  auto *y = static_cast<const Stored *>(b);
  if constexpr (std::is_floating_point_v<Computed>) {
    if (divisor != 1) {
      Computed scale = Computed(1) / static_cast<Computed>(divisor);
      for (int64_t i = 0; i < count; ++i)
        out[i] = Type::store(
            Operation::apply(Type::load(x[i]), Type::load(y[i])) * scale);
      return;
    }
  }
  for (int64_t i = 0; i < count; ++i)
    out[i] = Type::store(Operation::apply(Type::load(x[i]), Type::load(y[i])));
}

template <typename Operation>
static inline __attribute__((always_inline)) void
selectType(ds_rt_dtype dtype, void *dst, const void *a, const void *b,
           int64_t count, int64_t divisor) {
  if constexpr (!isBitwise<Operation>) {
    switch (dtype) {
    case DS_RT_F64:
      return loop<Plain<double>, Operation>(dst, a, b, count, divisor);
    case DS_RT_F32:
      return loop<Plain<float>, Operation>(dst, a, b, count, divisor);
    case DS_RT_BF16:
      return loop<BFloat16, Operation>(dst, a, b, count, divisor);
    case DS_RT_F16:
      return loop<Half, Operation>(dst, a, b, count, divisor);
    default:
      break;
    }
  }
  switch (dtype) {
  case DS_RT_I64:
    return loop<Plain<int64_t>, Operation>(dst, a, b, count, divisor);
  case DS_RT_I32:
    return loop<Plain<int32_t>, Operation>(dst, a, b, count, divisor);
  case DS_RT_I16:
    return loop<Plain<int16_t>, Operation>(dst, a, b, count, divisor);
  case DS_RT_I8:
    return loop<Plain<int8_t>, Operation>(dst, a, b, count, divisor);
  case DS_RT_I1:
    return loop<Plain<uint8_t>, typename OnBools<Operation>::Type>(
        dst, a, b, count, divisor);
  case DS_RT_UI64:
    return loop<Plain<uint64_t>, Operation>(dst, a, b, count, divisor);
  case DS_RT_UI32:
    return loop<Plain<uint32_t>, Operation>(dst, a, b, count, divisor);
  case DS_RT_UI16:
    return loop<Plain<uint16_t>, Operation>(dst, a, b, count, divisor);
  case DS_RT_UI8:
    return loop<Plain<uint8_t>, Operation>(dst, a, b, count, divisor);
  default:
    return; // Bits of floats: refused before.
  }
}

DEEPSTEP_SIMD_CLONES
static void reduceSum(ds_rt_dtype dtype, void *dst, const void *a,
                      const void *b, int64_t count, int64_t divisor) {
  selectType<Sum>(dtype, dst, a, b, count, divisor);
}

DEEPSTEP_SIMD_CLONES
static void reduceMax(ds_rt_dtype dtype, void *dst, const void *a,
                      const void *b, int64_t count, int64_t divisor) {
  selectType<Max>(dtype, dst, a, b, count, divisor);
}

/// Those that are rarer are not compiled for several chips.
template <typename Operation>
static void reduceBy(ds_rt_dtype dtype, void *dst, const void *a, const void *b,
                     int64_t count) {
  selectType<Operation>(dtype, dst, a, b, count, 1);
}

void deepstep::rt::reduce(ds_rt_dtype dtype, ds_rt_reduction reduction,
                          void *dst, const void *a, const void *b,
                          int64_t count, int64_t divisor) {
  switch (reduction) {
  case DS_RT_SUM:
    return reduceSum(dtype, dst, a, b, count, 1);
  case DS_RT_MEAN:
    return reduceSum(dtype, dst, a, b, count, divisor);
  case DS_RT_MAX:
    return reduceMax(dtype, dst, a, b, count, 1);
  case DS_RT_MIN:
    return reduceBy<Min>(dtype, dst, a, b, count);
  case DS_RT_PRODUCT:
    return reduceBy<Product>(dtype, dst, a, b, count);
  case DS_RT_AND:
    return reduceBy<And>(dtype, dst, a, b, count);
  case DS_RT_OR:
    return reduceBy<Or>(dtype, dst, a, b, count);
  }
}

bool deepstep::rt::isFloatingPoint(ds_rt_dtype dtype) {
  return dtype == DS_RT_F64 || dtype == DS_RT_F32 || dtype == DS_RT_BF16 ||
         dtype == DS_RT_F16;
}
