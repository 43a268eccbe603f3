//===- FakeBlas.cpp - cuBLASLt on host memory --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "ShortFloats.h"
#include "device/cpu/Gemm.h"

#include <cstring>
#include <type_traits>

using namespace deepstep::rt::cuda;

namespace fake {

namespace {

constexpr int invalidArgument = 7; // CUBLAS_STATUS_INVALID_VALUE
constexpr int notSupported = 15;   // CUBLAS_STATUS_NOT_SUPPORTED

Product *of(BlasProduct handle) { return reinterpret_cast<Product *>(handle); }
Layout *of(BlasLayout handle) { return reinterpret_cast<Layout *>(handle); }
Heuristic *of(BlasPreference handle) {
  return reinterpret_cast<Heuristic *>(handle);
}

template <typename T> int set(T &member, const void *value, size_t bytes) {
  if (bytes != sizeof(T))
    return invalidArgument;
  std::memcpy(&member, value, bytes);
  return 0;
}

//===----------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------===//

size_t sizeOf(int type) {
  return type == typeF64 ? 8 : type == typeF32 ? 4 : 2;
}

/// The element at `index` of memory of `type`, as a number of type T.
template <typename T> T read(int type, const void *data, int64_t index) {
  if (type == typeF64)
    return static_cast<T>(static_cast<const double *>(data)[index]);
  if (type == typeF32)
    return static_cast<T>(static_cast<const float *>(data)[index]);
  uint16_t bits = static_cast<const uint16_t *>(data)[index];
  return static_cast<T>(type == typeBF16 ? fromBf16(bits) : fromF16(bits));
}

template <typename T> void write(int type, void *data, int64_t index, T value) {
  if (type == typeF64)
    static_cast<double *>(data)[index] = static_cast<double>(value);
  else if (type == typeF32)
    static_cast<float *>(data)[index] = static_cast<float>(value);
  else
    static_cast<uint16_t *>(data)[index] =
        type == typeBF16 ? toBf16(static_cast<float>(value))
                         : toF16(static_cast<float>(value));
}

const char *place(const Layout &layout, const void *data, int32_t item) {
  return static_cast<const char *>(data) +
         item * layout.stride * static_cast<int64_t>(sizeOf(layout.type));
}

/// A matrix of the batch in the type of the sums; converted into `converted` if
/// it has another type.
template <typename T>
const T *operand(const Layout &layout, const void *data, int32_t item,
                 std::vector<T> &converted) {
  const char *matrix = place(layout, data, item);
  if (layout.type == (std::is_same_v<T, double> ? typeF64 : typeF32))
    return reinterpret_cast<const T *>(matrix);
  auto count = static_cast<int64_t>(layout.distance * layout.columns);
  converted.resize(count);
  for (int64_t i = 0; i < count; ++i)
    converted[i] = read<T>(layout.type, matrix, i);
  return converted.data();
}

/// c = op(a) op(b) + beta c, all stored by columns, summed up in T. Seen as
/// stored by rows, it is c = op(b) op(a).
template <typename T> void multiply(const Multiplication &m, T alpha, T beta) {
  auto rows = static_cast<int64_t>(m.c.rows);
  auto columns = static_cast<int64_t>(m.c.columns);
  auto depth =
      static_cast<int64_t>(m.product.transposeA ? m.a.rows : m.a.columns);
  std::vector<T> a, b, sums(rows * columns);
  std::vector<char> scratch(
      deepstep::rt::gemmScratchBytes(columns, rows, depth, sizeof(T)) + 64);
  auto skipped = -reinterpret_cast<uintptr_t>(scratch.data()) % 64;
  for (int32_t i = 0; i < m.c.batch; ++i) {
    deepstep::rt::gemm(
        deepstep::rt::GemmArguments<T>{
            m.product.transposeB != 0, m.product.transposeA != 0, columns, rows,
            depth, operand(m.b, m.bData, i, b), m.b.distance,
            operand(m.a, m.aData, i, a), m.a.distance, false, sums.data(),
            rows},
        scratch.data() + skipped);
    auto *c = const_cast<char *>(place(m.c, m.cData, i));
    for (int64_t column = 0; column < columns; ++column)
      for (int64_t row = 0; row < rows; ++row) {
        int64_t index = column * m.c.distance + row;
        T sum = alpha * sums[column * rows + row];
        if (beta != 0)
          sum += beta * read<T>(m.c.type, c, index);
        write(m.c.type, c, index, sum);
      }
  }
}

/// The rows and columns of op(matrix) fit together.
bool fits(const Multiplication &m) {
  uint64_t rows = m.product.transposeA ? m.a.columns : m.a.rows;
  uint64_t depthA = m.product.transposeA ? m.a.rows : m.a.columns;
  uint64_t depthB = m.product.transposeB ? m.b.columns : m.b.rows;
  uint64_t columns = m.product.transposeB ? m.b.rows : m.b.columns;
  return rows == m.c.rows && columns == m.c.columns && depthA == depthB &&
         m.a.batch == m.c.batch && m.b.batch == m.c.batch;
}

Range rangeOf(const Layout &layout, const void *data) {
  auto begin = reinterpret_cast<uintptr_t>(data);
  size_t elements = layout.distance * (layout.columns - 1) + layout.rows +
                    (layout.batch - 1) * static_cast<size_t>(layout.stride);
  return {begin, begin + elements * sizeOf(layout.type)};
}

/// What a product does, or null for types that there are none of.
std::function<void()> workOf(const Multiplication &m, const void *alpha,
                             const void *beta) {
  bool isDouble = m.a.type == typeF64;
  if (m.a.type != m.b.type || (m.c.type != m.a.type && m.c.type != typeF32) ||
      m.product.scale != (isDouble ? typeF64 : typeF32))
    return nullptr;
  if (isDouble)
    return [m, x = *static_cast<const double *>(alpha),
            y = *static_cast<const double *>(beta)] { multiply(m, x, y); };
  return [m, x = *static_cast<const float *>(alpha),
          y = *static_cast<const float *>(beta)] { multiply(m, x, y); };
}

} // namespace

//===----------------------------------------------------------------===//
// The library's functions
//===----------------------------------------------------------------===//

// A shared library exports them.
extern "C" {

const char *cublasLtGetStatusName(int) { return "CUBLAS_STATUS_NOT_SUPPORTED"; }

int cublasLtCreate(BlasHandle *) { return 0; }

int cublasLtDestroy(BlasHandle) { return 0; }

int cublasLtMatmulDescCreate(BlasProduct *handle, int compute, int scale) {
  *handle = reinterpret_cast<BlasProduct>(new Product{compute, scale, 0, 0});
  return 0;
}

int cublasLtMatmulDescDestroy(BlasProduct handle) {
  delete of(handle);
  return 0;
}

int cublasLtMatmulDescSetAttribute(BlasProduct handle, int attribute,
                                   const void *value, size_t bytes) {
  switch (attribute) {
  case productTransposeA:
    return set(of(handle)->transposeA, value, bytes);
  case productTransposeB:
    return set(of(handle)->transposeB, value, bytes);
  default:
    return invalidArgument;
  }
}

int cublasLtMatrixLayoutCreate(BlasLayout *handle, int type, uint64_t rows,
                               uint64_t columns, int64_t distance) {
  *handle = reinterpret_cast<BlasLayout>(
      new Layout{type, rows, columns, distance, 0, 1});
  return distance >= static_cast<int64_t>(rows) ? 0 : invalidArgument;
}

int cublasLtMatrixLayoutDestroy(BlasLayout handle) {
  delete of(handle);
  return 0;
}

int cublasLtMatrixLayoutSetAttribute(BlasLayout handle, int attribute,
                                     const void *value, size_t bytes) {
  switch (attribute) {
  case layoutBatchCount:
    return set(of(handle)->batch, value, bytes);
  case layoutBatchStride:
    return set(of(handle)->stride, value, bytes);
  default:
    return invalidArgument;
  }
}

int cublasLtMatmulPreferenceCreate(BlasPreference *handle) {
  *handle = reinterpret_cast<BlasPreference>(new Heuristic());
  return 0;
}

int cublasLtMatmulPreferenceDestroy(BlasPreference handle) {
  delete of(handle);
  return 0;
}

int cublasLtMatmulPreferenceSetAttribute(BlasPreference handle, int attribute,
                                         const void *value, size_t bytes) {
  if (attribute == preferenceWorkspaceBytes)
    return set(of(handle)->workspaceBytes, value, bytes);
  if (attribute >= preferenceAlignmentA && attribute <= preferenceAlignmentD)
    return set(of(handle)->alignment[attribute - preferenceAlignmentA], value,
               bytes);
  return invalidArgument;
}

int cublasLtMatmulAlgoGetHeuristic(BlasHandle, BlasProduct, BlasLayout,
                                   BlasLayout, BlasLayout, BlasLayout,
                                   BlasPreference preference, int requested,
                                   BlasCandidate *candidates, int *count) {
  if (int code = active->enter("cublasLtMatmulAlgoGetHeuristic"))
    return code;
  of(preference)->requested = requested;
  if (active->keepsRecord)
    active->heuristics.push_back(*of(preference));
  // The library gives up to what was asked for; the second does not work.
  *count = requested;
  for (int i = 0; i < requested; ++i) {
    candidates[i] = {};
    candidates[i].algorithm.data[0] = static_cast<uint64_t>(i) + 1;
    candidates[i].state = i == 1 ? notSupported : 0;
  }
  return 0;
}

int cublasLtMatmul(BlasHandle, BlasProduct product, const void *alpha,
                   const void *a, BlasLayout aLayout, const void *b,
                   BlasLayout bLayout, const void *beta, const void *c,
                   BlasLayout cLayout, void *d, BlasLayout,
                   const BlasAlgorithm *algorithm, void *workspace,
                   size_t workspaceBytes, StreamHandle stream) {
  if (int code = active->enter("cublasLtMatmul"))
    return code;
  Multiplication m{
      *of(product), *of(aLayout),   *of(bLayout),      *of(cLayout), a, b, d,
      workspace,    workspaceBytes, algorithm->data[0]};
  if (c != d || !fits(m))
    return invalidArgument;
  std::function<void()> work = workOf(m, alpha, beta);
  if (!work)
    return notSupported;
  if (active->keepsRecord)
    active->multiplications.push_back(m);
  Call call;
  call.name = "cublasLtMatmul";
  call.stream = static_cast<int>(reinterpret_cast<intptr_t>(stream) - 1);
  call.reads = {rangeOf(m.a, a), rangeOf(m.b, b)};
  call.writes = {rangeOf(m.c, d)};
  if (workspaceBytes > 0)
    call.writes.push_back(
        {reinterpret_cast<uintptr_t>(workspace),
         reinterpret_cast<uintptr_t>(workspace) + workspaceBytes});
  for (const std::vector<Range> &ranges : {call.reads, call.writes})
    if (active->check(ranges))
      return invalidArgument;
  active->enqueue(call, work);
  auto time = active->algorithmTimes.find(m.algorithm);
  if (time != active->algorithmTimes.end())
    active->clock += static_cast<double>(time->second);
  return 0;
}
}

const Blas *blasTable() {
  static const Blas table = [] {
    Blas t;
#define SET(name) t.name = name
    SET(cublasLtGetStatusName);
    SET(cublasLtCreate);
    SET(cublasLtDestroy);
    SET(cublasLtMatmulDescCreate);
    SET(cublasLtMatmulDescDestroy);
    SET(cublasLtMatmulDescSetAttribute);
    SET(cublasLtMatrixLayoutCreate);
    SET(cublasLtMatrixLayoutDestroy);
    SET(cublasLtMatrixLayoutSetAttribute);
    SET(cublasLtMatmulPreferenceCreate);
    SET(cublasLtMatmulPreferenceDestroy);
    SET(cublasLtMatmulPreferenceSetAttribute);
    SET(cublasLtMatmulAlgoGetHeuristic);
    SET(cublasLtMatmul);
#undef SET
    return t;
  }();
  return &table;
}

} // namespace fake
