//===- FakeLibraries.cpp - cuBLASLt and NCCL of FakeCuda ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"

#include <cstring>

using namespace deepstep::rt::cuda;

namespace fake {

namespace {

Product *of(BlasProduct handle) { return reinterpret_cast<Product *>(handle); }
Layout *of(BlasLayout handle) { return reinterpret_cast<Layout *>(handle); }
Heuristic *of(BlasPreference handle) {
  return reinterpret_cast<Heuristic *>(handle);
}

template <typename T>
void set(T &member, const void *value, size_t bytes, int &status) {
  if (bytes == sizeof(T))
    std::memcpy(&member, value, bytes);
  else
    status = 7; // CUBLAS_STATUS_INVALID_VALUE
}

int setProduct(BlasProduct handle, int attribute, const void *value,
               size_t bytes) {
  int status = 0;
  if (attribute == productTransposeA)
    set(of(handle)->transposeA, value, bytes, status);
  else if (attribute == productTransposeB)
    set(of(handle)->transposeB, value, bytes, status);
  else
    status = 7;
  return status;
}

int setLayout(BlasLayout handle, int attribute, const void *value,
              size_t bytes) {
  int status = 0;
  if (attribute == layoutBatchCount)
    set(of(handle)->batch, value, bytes, status);
  else if (attribute == layoutBatchStride)
    set(of(handle)->stride, value, bytes, status);
  else
    status = 7;
  return status;
}

int setPreference(BlasPreference handle, int attribute, const void *value,
                  size_t bytes) {
  int status = 0;
  if (attribute == preferenceWorkspaceBytes)
    set(of(handle)->workspaceBytes, value, bytes, status);
  else if (attribute >= preferenceAlignmentA &&
           attribute <= preferenceAlignmentD)
    set(of(handle)->alignment[attribute - preferenceAlignmentA], value, bytes,
        status);
  else
    status = 7;
  return status;
}

/// c = op(a) op(b) + beta c, all stored by columns.
template <typename T> void multiply(const Multiplication &m, T alpha, T beta) {
  uint64_t depth = m.product.transposeA ? m.a.rows : m.a.columns;
  for (int32_t i = 0; i < m.c.batch; ++i) {
    const T *a = static_cast<const T *>(m.aData) + i * m.a.stride;
    const T *b = static_cast<const T *>(m.bData) + i * m.b.stride;
    T *c = static_cast<T *>(m.cData) + i * m.c.stride;
    for (uint64_t column = 0; column < m.c.columns; ++column)
      for (uint64_t row = 0; row < m.c.rows; ++row) {
        T sum = 0;
        for (uint64_t k = 0; k < depth; ++k)
          sum += (m.product.transposeA ? a[row * m.a.distance + k]
                                       : a[k * m.a.distance + row]) *
                 (m.product.transposeB ? b[k * m.b.distance + column]
                                       : b[column * m.b.distance + k]);
        T &out = c[column * m.c.distance + row];
        out = alpha * sum + (beta == 0 ? 0 : beta * out);
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
  static const std::map<int, size_t> sizes = {
      {typeF32, 4}, {typeF64, 8}, {typeF16, 2}, {typeBF16, 2}};
  auto begin = reinterpret_cast<uintptr_t>(data);
  size_t elements = layout.rows * layout.columns +
                    (layout.batch - 1) * static_cast<size_t>(layout.stride);
  return {begin, begin + elements * sizes.at(layout.type)};
}

int run(BlasHandle, BlasProduct product, const void *alpha, const void *a,
        BlasLayout aLayout, const void *b, BlasLayout bLayout, const void *beta,
        const void *c, BlasLayout cLayout, void *d, BlasLayout,
        const BlasAlgorithm *algorithm, void *workspace, size_t workspaceBytes,
        StreamHandle stream) {
  if (int code = active->enter("cublasLtMatmul"))
    return code;
  Multiplication m{
      *of(product), *of(aLayout),   *of(bLayout),      *of(cLayout), a, b, d,
      workspace,    workspaceBytes, algorithm->data[0]};
  if (c != d || !fits(m))
    return 7;
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
  std::function<void()> work = [] {};
  if (m.a.type == typeF32)
    work = [m, x = *static_cast<const float *>(alpha),
            y = *static_cast<const float *>(beta)] {
      multiply<float>(m, x, y);
    };
  if (m.a.type == typeF64)
    work = [m, x = *static_cast<const double *>(alpha),
            y = *static_cast<const double *>(beta)] {
      multiply<double>(m, x, y);
    };
  active->enqueue(call, work);
  auto time = active->algorithmTimes.find(m.algorithm);
  if (time != active->algorithmTimes.end())
    active->clock += static_cast<double>(time->second);
  return 0;
}

void noteNccl(const std::string &text) {
  std::lock_guard<std::mutex> lock(active->mutex);
  active->ncclCalls.push_back(text);
}

std::string text(const char *name, size_t count, int type, int operation,
                 StreamHandle stream) {
  return std::string(name) + " count " + std::to_string(count) + " type " +
         std::to_string(type) + " op " + std::to_string(operation) + " s" +
         std::to_string(reinterpret_cast<intptr_t>(stream) - 1);
}

} // namespace

const Blas *blasTable() {
  static Blas t;
  t.cublasLtGetStatusName = [](int) { return "CUBLAS_STATUS_NOT_SUPPORTED"; };
  t.cublasLtCreate = [](BlasHandle *) { return 0; };
  t.cublasLtDestroy = [](BlasHandle) { return 0; };
  t.cublasLtMatmulDescCreate = [](BlasProduct *handle, int compute, int scale) {
    *handle = reinterpret_cast<BlasProduct>(new Product{compute, scale, 0, 0});
    return 0;
  };
  t.cublasLtMatmulDescDestroy = [](BlasProduct handle) {
    delete of(handle);
    return 0;
  };
  t.cublasLtMatmulDescSetAttribute = setProduct;
  t.cublasLtMatrixLayoutCreate = [](BlasLayout *handle, int type, uint64_t rows,
                                    uint64_t columns, int64_t distance) {
    *handle = reinterpret_cast<BlasLayout>(
        new Layout{type, rows, columns, distance, 0, 1});
    return distance >= static_cast<int64_t>(rows) ? 0 : 7;
  };
  t.cublasLtMatrixLayoutDestroy = [](BlasLayout handle) {
    delete of(handle);
    return 0;
  };
  t.cublasLtMatrixLayoutSetAttribute = setLayout;
  t.cublasLtMatmulPreferenceCreate = [](BlasPreference *handle) {
    *handle = reinterpret_cast<BlasPreference>(new Heuristic());
    return 0;
  };
  t.cublasLtMatmulPreferenceDestroy = [](BlasPreference handle) {
    delete of(handle);
    return 0;
  };
  t.cublasLtMatmulPreferenceSetAttribute = setPreference;
  t.cublasLtMatmulAlgoGetHeuristic =
      [](BlasHandle, BlasProduct, BlasLayout, BlasLayout, BlasLayout,
         BlasLayout, BlasPreference preference, int requested,
         BlasCandidate *candidates, int *count) {
        if (int code = active->enter("cublasLtMatmulAlgoGetHeuristic"))
          return code;
        of(preference)->requested = requested;
        active->heuristics.push_back(*of(preference));
        // The library gives up to what was asked for; the second does not work.
        *count = requested;
        for (int i = 0; i < requested; ++i) {
          candidates[i] = {};
          candidates[i].algorithm.data[0] = static_cast<uint64_t>(i) + 1;
          candidates[i].state = i == 1 ? 15 : 0;
        }
        return 0;
      };
  t.cublasLtMatmul = run;
  return &t;
}

const Nccl *ncclTable() {
  static Nccl t;
  t.ncclGetErrorString = [](int) { return "unhandled system error"; };
  t.ncclGetVersion = [](int *version) {
    *version = active->ncclVersion;
    return 0;
  };
  t.ncclGetUniqueId = [](NcclId *id) {
    std::strcpy(id->internal, "meet here");
    return 0;
  };
  t.ncclCommInitRank = [](NcclComm *comm, int ranks, NcclId id, int rank) {
    *comm = reinterpret_cast<NcclComm>(active);
    noteNccl("init " + std::to_string(rank) + " of " + std::to_string(ranks) +
             " '" + id.internal + "'");
    return active->enter("ncclCommInitRank");
  };
  t.ncclCommDestroy = [](NcclComm) {
    noteNccl("destroy");
    return 0;
  };
  t.ncclReduceScatter = [](const void *, void *, size_t count, int type,
                           int operation, NcclComm, StreamHandle stream) {
    noteNccl(text("reduce_scatter", count, type, operation, stream));
    return active->enter("ncclReduceScatter");
  };
  t.ncclAllGather = [](const void *, void *, size_t count, int type, NcclComm,
                       StreamHandle stream) {
    noteNccl(text("all_gather", count, type, -1, stream));
    return active->enter("ncclAllGather");
  };
  t.ncclAllReduce = [](const void *, void *, size_t count, int type,
                       int operation, NcclComm, StreamHandle stream) {
    noteNccl(text("all_reduce", count, type, operation, stream));
    return active->enter("ncclAllReduce");
  };
  return &t;
}

} // namespace fake
