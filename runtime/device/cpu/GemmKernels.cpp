//===- GemmKernels.cpp - The inner loops of matrix products -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Each kernel is one template on vector size and tile height, instantiated for
// several instruction sets. Templates are always inlined, so that they are
// compiled for the instruction set of the function that they end in; those are
// not inlined, so that the tile gets all registers.
//
//===----------------------------------------------------------------===//

#include "device/cpu/GemmKernels.h"

#include <algorithm>

using namespace deepstep::rt;

#define ALWAYS_INLINE __attribute__((always_inline)) static inline

template <typename T, int bytes> struct VectorOf {
  using Type __attribute__((vector_size(bytes))) = T;
};

/// Tiles are two vectors wide. Their sums take rows * 2 registers, which leaves
/// two for the row of rhs and one for the element of lhs.
template <typename T, int bytes, int rows, int vectors>
ALWAYS_INLINE void multiplyTile(const T *lhs, const T *rhs, int64_t depth,
                                bool add, T *c, int64_t ldc) {
  using Vector = typename VectorOf<T, bytes>::Type;
  constexpr int lanes = bytes / sizeof(T), columns = 2 * lanes;
  // The next rows of c are far away: have them here when the sums are ready.
  for (int i = 0; i < rows; ++i) {
    __builtin_prefetch(c + i * ldc, /*rw=*/1);
    __builtin_prefetch(c + i * ldc + vectors * lanes - 1, /*rw=*/1);
  }
  Vector sums[rows][vectors] = {};
#pragma clang loop unroll_count(4)
  for (int64_t p = 0; p < depth; ++p) {
    Vector row[vectors];
    __builtin_memcpy(row, rhs + p * columns, sizeof(row));
#pragma clang loop unroll(full)
    for (int i = 0; i < rows; ++i)
      for (int j = 0; j < vectors; ++j)
        sums[i][j] += lhs[p * rows + i] * row[j];
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < rows; ++i)
    for (int j = 0; j < vectors; ++j) {
      T *out = c + i * ldc + j * lanes;
      Vector old = {};
      if (add)
        __builtin_memcpy(&old, out, sizeof(old));
      old += sums[i][j];
      __builtin_memcpy(out, &old, sizeof(old));
    }
}

/// Transposes 8 x 8 floats; rows are `from` and `to` apart. Writes them in
/// order.
ALWAYS_INLINE void transpose(const float *in, int64_t from, float *out,
                             int64_t to) {
  using Vector = VectorOf<float, 32>::Type;
  Vector rows[8], pairs[8], quads[8];
  for (int i = 0; i < 8; ++i)
    __builtin_memcpy(&rows[i], in + i * from, sizeof(Vector));
  for (int i = 0; i < 8; i += 2) {
    pairs[i] =
        __builtin_shufflevector(rows[i], rows[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
    pairs[i + 1] = __builtin_shufflevector(rows[i], rows[i + 1], 2, 10, 3, 11,
                                           6, 14, 7, 15);
  }
  for (int i = 0; i < 8; i += 4)
    for (int j = 0; j < 2; ++j) {
      Vector low = pairs[i + j], high = pairs[i + j + 2];
      quads[i + 2 * j] =
          __builtin_shufflevector(low, high, 0, 1, 8, 9, 4, 5, 12, 13);
      quads[i + 2 * j + 1] =
          __builtin_shufflevector(low, high, 2, 3, 10, 11, 6, 7, 14, 15);
    }
  for (int i = 0; i < 4; ++i) {
    rows[i] = __builtin_shufflevector(quads[i], quads[i + 4], 0, 1, 2, 3, 8, 9,
                                      10, 11);
    rows[i + 4] = __builtin_shufflevector(quads[i], quads[i + 4], 4, 5, 6, 7,
                                          12, 13, 14, 15);
  }
  for (int i = 0; i < 8; ++i)
    __builtin_memcpy(out + i * to, &rows[i], sizeof(Vector));
}

/// Transposes the first elements of a full panel at `in`, 8 x 8 at once, and
/// returns how many indices of the depth are done.
template <int width>
ALWAYS_INLINE int64_t packByTransposing(const OperandBlock<float> &block,
                                        int64_t first, float *panel) {
  // The last 8 x 8 may reach beyond the panel: it reads rows that the matrix
  // must have, and what it writes too much is overwritten by what follows.
  constexpr int reach = (width + 7) / 8 * 8;
  int64_t p = 0;
  if (first + reach <= block.readable)
    for (; p + 8 < block.depth; p += 8)
      for (int i = reach - 8; i >= 0; i -= 8)
        transpose(block.data + (first + i) * block.stride + p, block.stride,
                  panel + p * width + i, width);
  return p;
}
template <int width>
ALWAYS_INLINE int64_t packByTransposing(const OperandBlock<double> &, int64_t,
                                        double *) {
  return 0;
}

template <typename T, int width>
ALWAYS_INLINE void pack(const OperandBlock<T> &block, T *panels) {
  // Reads whole cache lines of each index of the depth.
  constexpr int64_t group = std::max(1, 64 / width);
  const int64_t depth = block.depth, stride = block.stride;
  int64_t i = 0;
  if (!block.depthFirst)
    for (; i + group * width <= block.count; i += group * width)
      for (int64_t p = 0; p < depth; ++p)
        for (int64_t panel = 0; panel < group; ++panel)
          __builtin_memcpy(panels + (i + panel * width) * depth + p * width,
                           block.data + p * stride + i + panel * width,
                           width * sizeof(T));
  for (; i < block.count; i += width) {
    T *panel = panels + i * depth;
    int64_t used = std::min<int64_t>(width, block.count - i), p = 0;
    if (block.depthFirst && used == width)
      p = packByTransposing<width>(block, i, panel);
    int64_t step = block.depthFirst ? stride : 1;
    for (; p < depth; ++p) {
      const T *in =
          block.data + (block.depthFirst ? i * stride + p : p * stride + i);
      for (int64_t j = 0; j < width; ++j)
        panel[p * width + j] = j < used ? in[j * step] : T(0);
    }
  }
}

/// Defines the kernels of one instruction set: its name and attribute, bytes of
/// a vector, and rows of a tile.
#define DEFINE_KERNELS(name, attribute, bytes, tileRows)                       \
  template <typename T> struct name {                                          \
    static constexpr int rows = tileRows, columns = 2 * bytes / sizeof(T);     \
    static_assert(rows <= mostTileRows && columns <= mostTileColumns);         \
    static_assert(commonTileRows % rows == 0);                                 \
    attribute __attribute__((noinline)) static void                            \
    packLhs(const OperandBlock<T> &block, T *panels) {                         \
      pack<T, rows>(block, panels);                                            \
    }                                                                          \
    attribute __attribute__((noinline)) static void                            \
    packRhs(const OperandBlock<T> &block, T *panels) {                         \
      pack<T, columns>(block, panels);                                         \
    }                                                                          \
    attribute __attribute__((noinline)) static void                            \
    multiply(const T *lhs, const T *rhs, int64_t depth, bool half, bool add,   \
             T *c, int64_t ldc) {                                              \
      if (half)                                                                \
        multiplyTile<T, bytes, rows, 1>(lhs, rhs, depth, add, c, ldc);         \
      else                                                                     \
        multiplyTile<T, bytes, rows, 2>(lhs, rhs, depth, add, c, ldc);         \
    }                                                                          \
    static constexpr GemmKernels<T> kernels{rows, columns, packLhs, packRhs,   \
                                            multiply};                         \
  };

// 16 registers of 16 bytes, on any machine.
DEFINE_KERNELS(Baseline, , 16, 6)
#if defined(__x86_64__)
// 16 registers of 32 bytes, and 32 of 64.
DEFINE_KERNELS(Avx2, __attribute__((target("arch=x86-64-v3"))), 32, 6)
DEFINE_KERNELS(Avx512,
               __attribute__((target("arch=x86-64-v4"), min_vector_width(512))),
               64, 14)
#endif

template <typename T> static const GemmKernels<T> &choose() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("x86-64-v4"))
    return Avx512<T>::kernels;
  if (__builtin_cpu_supports("x86-64-v3"))
    return Avx2<T>::kernels;
#endif
  return Baseline<T>::kernels;
}

template <typename T> const GemmKernels<T> &deepstep::rt::gemmKernels() {
  static const GemmKernels<T> &kernels = choose<T>();
  return kernels;
}

template const GemmKernels<float> &deepstep::rt::gemmKernels();
template const GemmKernels<double> &deepstep::rt::gemmKernels();
