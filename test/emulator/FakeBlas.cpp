//===- FakeBlas.cpp - cuBLASLt on host memory --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "ShortFloats.h"
#include "device/cpu/Gemm.h"

#include <cmath>
#include <cstring>
#include <type_traits>

using namespace deepstep::rt::cuda;

namespace fake {

namespace {

constexpr int invalidArgument = 7; // CUBLAS_STATUS_INVALID_VALUE

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
  switch (type) {
  case typeF64:
    return 8;
  case typeF32:
    return 4;
  case typeF8E4M3:
    return 1;
  default:
    return 2;
  }
}

/// The element at `index` of memory of `type`, as a number of type T.
template <typename T> T read(int type, const void *data, int64_t index) {
  if (type == typeF64)
    return static_cast<T>(static_cast<const double *>(data)[index]);
  if (type == typeF32)
    return static_cast<T>(static_cast<const float *>(data)[index]);
  if (type == typeF8E4M3)
    return static_cast<T>(fromE4M3(static_cast<const uint8_t *>(data)[index]));
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

/// What the tanh of GELU is of, sqrt(2 / pi) * (x + 0.044715 x^3), and its
/// derivative.
template <typename T> T geluInner(T x) {
  return static_cast<T>(0.7978845608028654) *
         (x + static_cast<T>(0.044715) * x * x * x);
}
template <typename T> T geluSlope(T x) {
  return static_cast<T>(0.7978845608028654) *
         (1 + 3 * static_cast<T>(0.044715) * x * x);
}

template <typename T> T gelu(T x) {
  return x * (1 + std::tanh(geluInner(x))) / 2;
}

template <typename T> T geluGradient(T x) {
  T t = std::tanh(geluInner(x));
  return (1 + t) / 2 + x * (1 - t * t) * geluSlope(x) / 2;
}

/// d = epilogue(op(a) op(b) + beta c + bias), all stored by columns, summed up
/// in T. Seen as stored by rows, it is op(b) op(a).
template <typename T> void multiply(const Multiplication &m, T alpha, T beta) {
  auto rows = static_cast<int64_t>(m.d.rows);
  auto columns = static_cast<int64_t>(m.d.columns);
  auto depth =
      static_cast<int64_t>(m.product.transposeA ? m.a.rows : m.a.columns);
  uint32_t epilogue = m.product.epilogue;
  for (const float *scale : {m.product.scaleA, m.product.scaleB})
    alpha *= scale ? static_cast<T>(*scale) : T(1);
  std::vector<T> a, b, sums(rows * columns), rowSums(rows);
  std::vector<char> scratch(
      deepstep::rt::gemmScratchBytes(columns, rows, depth, sizeof(T)) + 64);
  auto skipped = -reinterpret_cast<uintptr_t>(scratch.data()) % 64;
  for (int32_t i = 0; i < m.d.batch; ++i) {
    deepstep::rt::gemm(
        deepstep::rt::GemmArguments<T>{
            m.product.transposeB != 0, m.product.transposeA != 0, columns, rows,
            depth, operand(m.b, m.bData, i, b), m.b.distance,
            operand(m.a, m.aData, i, a), m.a.distance, false, sums.data(),
            rows},
        scratch.data() + skipped);
    const char *c = place(m.d, m.cData, i);
    auto *d = const_cast<char *>(place(m.d, m.dData, i));
    for (int64_t column = 0; column < columns; ++column)
      for (int64_t row = 0; row < rows; ++row) {
        int64_t index = column * m.d.distance + row;
        int64_t auxIndex = column * m.product.auxDistance + row;
        T sum = alpha * sums[column * rows + row];
        if (beta != 0)
          sum += beta * read<T>(m.d.type, c, index);
        if (epilogue & epilogueBias)
          sum += read<T>(m.d.type, m.product.bias, row);
        if (epilogue & epilogueGelu) {
          if (epilogue & epilogueAux)
            write(m.d.type, m.product.aux, auxIndex, sum);
          sum = gelu(sum);
        } else if (epilogue & epilogueGeluGradient) {
          sum *= geluGradient(read<T>(m.d.type, m.product.aux, auxIndex));
        } else if (epilogue & epilogueRelu) {
          sum = sum > 0 ? sum : T(0);
        }
        rowSums[row] += sum;
        write(m.d.type, d, index, sum);
      }
  }
  if (epilogue & epilogueBiasGradient)
    for (int64_t row = 0; row < rows; ++row)
      write(m.d.type, m.product.bias, row, rowSums[row]);
}

/// What cublasLt.h says about the epilogues that we use.
bool hasEpilogue(const Multiplication &m) {
  const Product &p = m.product;
  uint32_t vector = epilogueBias | epilogueBiasGradient;
  uint32_t activation = epilogueRelu | epilogueGelu | epilogueGeluGradient;
  for (uint32_t known :
       {epilogueDefault, epilogueBias, epilogueRelu,
        epilogueRelu | epilogueBias, epilogueGelu, epilogueGelu | epilogueBias,
        epilogueGelu | epilogueAux, epilogueGelu | epilogueAux | epilogueBias,
        epilogueGeluGradient | epilogueAux,
        epilogueGeluGradient | epilogueAux | epilogueBiasGradient}) {
    if (p.epilogue != known)
      continue;
    bool isSingle = m.d.batch == 1 || !(known & (vector | activation));
    bool hasVector = !(known & vector) || p.bias;
    bool hasAux = !(known & epilogueAux) ||
                  (p.aux && p.auxDistance % 8 == 0 &&
                   p.auxDistance >= static_cast<int64_t>(m.d.rows));
    return isSingle && hasVector && hasAux;
  }
  return false;
}

/// The buffers of the epilogue, by whether it writes them.
void addEpilogue(const Multiplication &m, Call &call) {
  const Product &p = m.product;
  auto add = [&](const void *data, bool writes, size_t elements) {
    auto begin = reinterpret_cast<uintptr_t>(data);
    (writes ? call.writes : call.reads)
        .push_back({begin, begin + elements * sizeOf(m.d.type)});
  };
  if (p.epilogue & (epilogueBias | epilogueBiasGradient))
    add(p.bias, p.epilogue & epilogueBiasGradient, m.d.rows);
  if (p.epilogue & epilogueAux)
    add(p.aux, p.epilogue & epilogueGelu,
        p.auxDistance * (m.d.columns - 1) + m.d.rows);
}

/// The rows and columns of op(matrix) fit together.
bool fits(const Multiplication &m) {
  uint64_t rows = m.product.transposeA ? m.a.columns : m.a.rows;
  uint64_t depthA = m.product.transposeA ? m.a.rows : m.a.columns;
  uint64_t depthB = m.product.transposeB ? m.b.columns : m.b.rows;
  uint64_t columns = m.product.transposeB ? m.b.rows : m.b.columns;
  return rows == m.d.rows && columns == m.d.columns && depthA == depthB &&
         m.a.batch == m.d.batch && m.b.batch == m.d.batch;
}

Range rangeOf(const Layout &layout, const void *data) {
  auto begin = reinterpret_cast<uintptr_t>(data);
  size_t elements = layout.distance * (layout.columns - 1) + layout.rows +
                    (layout.batch - 1) * static_cast<size_t>(layout.stride);
  return {begin, begin + elements * sizeOf(layout.type)};
}

/// What the library says about operands of 8 bits.
bool hasQuantized(const Multiplication &m) {
  bool isResult =
      m.d.type == typeBF16 || m.d.type == typeF16 || m.d.type == typeF32;
  for (const Layout *layout : {&m.a, &m.b, &m.d})
    if (layout->rows % 16 != 0 || layout->columns % 16 != 0)
      return false;
  // The bias of a result of f32 would be of bf16.
  bool hasBias = m.product.epilogue == epilogueBias && m.d.type != typeF32;
  return isResult && m.product.transposeA && !m.product.transposeB &&
         m.product.scaleA && m.product.scaleB &&
         (m.product.epilogue == epilogueDefault || hasBias);
}

/// What a product does, or null for types that there are none of.
std::function<void()> workOf(const Multiplication &m, const void *alpha,
                             const void *beta) {
  bool isDouble = m.a.type == typeF64;
  bool hasTypes = m.a.type == typeF8E4M3
                      ? hasQuantized(m)
                      : m.d.type == m.a.type || m.d.type == typeF32;
  if (m.a.type != m.b.type || !hasTypes ||
      m.product.scale != (isDouble ? typeF64 : typeF32) || !hasEpilogue(m))
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
  auto *product = new Product;
  product->compute = compute;
  product->scale = scale;
  *handle = reinterpret_cast<BlasProduct>(product);
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
  case productEpilogue:
    return set(of(handle)->epilogue, value, bytes);
  case productBias:
    return set(of(handle)->bias, value, bytes);
  case productAux:
    return set(of(handle)->aux, value, bytes);
  case productAuxDistance:
    return set(of(handle)->auxDistance, value, bytes);
  case productScaleA:
    return set(of(handle)->scaleA, value, bytes);
  case productScaleB:
    return set(of(handle)->scaleB, value, bytes);
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
    candidates[i].state = i == 1 ? blasNotSupported : 0;
  }
  return 0;
}

int cublasLtMatmul(BlasHandle, BlasProduct product, const void *alpha,
                   const void *a, BlasLayout aLayout, const void *b,
                   BlasLayout bLayout, const void *beta, const void *c,
                   BlasLayout cLayout, void *d, BlasLayout dLayout,
                   const BlasAlgorithm *algorithm, void *workspace,
                   size_t workspaceBytes, StreamHandle stream) {
  if (int code = active->enter("cublasLtMatmul"))
    return code;
  Multiplication m{
      *of(product), *of(aLayout),   *of(bLayout),      *of(dLayout), a, b, c, d,
      workspace,    workspaceBytes, algorithm->data[0]};
  if (cLayout != dLayout || !fits(m))
    return invalidArgument;
  std::function<void()> work = workOf(m, alpha, beta);
  if (!work)
    return blasNotSupported;
  if (active->keepsRecord)
    active->multiplications.push_back(m);
  Call call;
  call.name = "cublasLtMatmul";
  call.stream = static_cast<int>(reinterpret_cast<intptr_t>(stream) - 1);
  call.reads = {rangeOf(m.a, a), rangeOf(m.b, b)};
  call.writes = {rangeOf(m.d, d)};
  if (c != d)
    call.reads.push_back(rangeOf(m.d, c));
  for (const float *scale : {m.product.scaleA, m.product.scaleB})
    if (scale)
      call.reads.push_back({reinterpret_cast<uintptr_t>(scale),
                            reinterpret_cast<uintptr_t>(scale + 1)});
  addEpilogue(m, call);
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
