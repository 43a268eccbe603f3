//===- Dnn.h - What we use of cuDNN ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// As Driver.h, for cudnn_graph.h: cuDNN's backend, whose objects are
// descriptors with attributes.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_RUNTIME_DEVICE_CUDA_DNN_H
#define DEEPSTEP_RUNTIME_DEVICE_CUDA_DNN_H

#include "device/cuda/Driver.h"

namespace deepstep::rt::cuda {

using DnnHandle = struct DnnObject *;
using DnnDescriptor = void *; // cudnnBackendDescriptor_t

// cudnnBackendDescriptorType_t
constexpr int dnnPointwise = 0, dnnEngineConfig = 3, dnnEngineHeuristic = 4,
              dnnExecutionPlan = 5, dnnPointwiseOperation = 13,
              dnnOperationGraph = 15, dnnVariantPack = 16, dnnTensor = 17,
              dnnMatmul = 18, dnnMatmulOperation = 19, dnnReduction = 21,
              dnnReductionOperation = 22, dnnReshapeOperation = 31,
              dnnDeviceProperties = 38;

// cudnnBackendAttributeType_t
constexpr int dnnHandleType = 0, dnnDataType = 1, dnnBoolean = 2, dnnInt64 = 3,
              dnnVoidPointer = 6, dnnHeuristicMode = 8, dnnPointwiseMode = 14,
              dnnDescriptorType = 15, dnnReductionOperator = 18, dnnChar = 24;

// cudnnBackendAttributeName_t
constexpr int pointwiseMode = 0, pointwisePrecision = 1, pointwiseAxis = 9;
constexpr int heuristicMode = 200, heuristicGraph = 201, heuristicResults = 202,
              heuristicProperties = 204;
constexpr int configWorkspaceBytes = 303;
constexpr int planHandle = 400, planConfig = 401, planWorkspaceBytes = 402,
              planProperties = 407;
constexpr int pointwiseDescriptor = 750, pointwiseX = 751, pointwiseB = 752,
              pointwiseY = 753, pointwiseT = 758;
constexpr int graphHandle = 800, graphOperations = 801;
constexpr int tensorAlignment = 900, tensorDataType = 901,
              tensorDimensions = 902, tensorStrides = 903, tensorId = 906,
              tensorIsVirtual = 907, tensorIsByValue = 908;
constexpr int packIds = 1000, packPointers = 1001, packWorkspace = 1003;
constexpr int matmulType = 1500;
constexpr int matmulA = 1520, matmulB = 1521, matmulC = 1522,
              matmulDescriptor = 1523;
constexpr int reductionOperator = 1600, reductionType = 1601;
constexpr int reductionX = 1610, reductionY = 1611, reductionDescriptor = 1612;
constexpr int reshapeX = 2200, reshapeY = 2201;
constexpr int propertiesJson = 2702;

// cudnnDataType_t
constexpr int dnnF32 = 0, dnnF16 = 2, dnnI32 = 4, dnnBF16 = 9, dnnBool = 11;
// cudnnPointwiseMode_t
constexpr int dnnAdd = 0, dnnMultiply = 1, dnnDivide = 6, dnnSubtract = 9,
              dnnExp = 13, dnnLog = 15, dnnIdentity = 21, dnnGreaterEqual = 303,
              dnnIndex = 501, dnnSelect = 601;
// cudnnReduceTensorOp_t
constexpr int dnnSum = 0, dnnMax = 3;
// cudnnBackendHeurMode_t
constexpr int dnnModeA = 3;

/// The library's functions, under the names of cudnn_graph.h. They return a
/// cudnnStatus_t where not said otherwise.
struct Dnn {
  size_t (*cudnnGetVersion)();
  const char *(*cudnnGetErrorString)(int);
  void (*cudnnGetLastErrorString)(char *message, size_t bytes);
  int (*cudnnCreate)(DnnHandle *);
  int (*cudnnDestroy)(DnnHandle);
  int (*cudnnSetStream)(DnnHandle, StreamHandle);
  int (*cudnnBackendCreateDescriptor)(int type, DnnDescriptor *);
  int (*cudnnBackendDestroyDescriptor)(DnnDescriptor);
  int (*cudnnBackendFinalize)(DnnDescriptor);
  int (*cudnnBackendSetAttribute)(DnnDescriptor, int name, int type,
                                  int64_t count, const void *);
  int (*cudnnBackendGetAttribute)(DnnDescriptor, int name, int type,
                                  int64_t requested, int64_t *count, void *);
  int (*cudnnBackendExecute)(DnnHandle, DnnDescriptor plan, DnnDescriptor pack);
};

} // namespace deepstep::rt::cuda

#endif // DEEPSTEP_RUNTIME_DEVICE_CUDA_DNN_H
