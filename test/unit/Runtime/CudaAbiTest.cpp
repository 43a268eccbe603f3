//===- CudaAbiTest.cpp - Our declarations and CUDA's own ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Built only where CUDA's headers are. Everything is checked by the compiler:
// the program says that it could be built.
//
//===----------------------------------------------------------------===//

#include "device/cuda/Libraries.h"

#include <cstdio>
#include <cublasLt.h>
#include <cuda.h>
#include <string_view>
#include <type_traits>
#if __has_include(<cudnn_graph.h>)
#include <cudnn_graph.h>
#define DEEPSTEP_HAS_DNN 1
#endif
#if __has_include(<nccl.h>)
#include <nccl.h>
#define DEEPSTEP_HAS_NCCL 1
#endif

namespace rt = deepstep::rt::cuda;

namespace {

/// Types that are passed alike: pointers, by value the same size and kind.
template <typename A, typename B> constexpr bool passedAlike() {
  if constexpr (std::is_void_v<A> || std::is_void_v<B>)
    return std::is_void_v<A> && std::is_void_v<B>;
  else
    return sizeof(A) == sizeof(B) && alignof(A) == alignof(B) &&
           std::is_pointer_v<A> == std::is_pointer_v<B> &&
           std::is_class_v<A> == std::is_class_v<B> &&
           std::is_floating_point_v<A> == std::is_floating_point_v<B>;
}

template <typename A, typename B> struct CalledAlike : std::false_type {};
template <typename A, typename... As, typename B, typename... Bs>
struct CalledAlike<A (*)(As...), B (*)(Bs...)> {
  static constexpr bool check() {
    if constexpr (sizeof...(As) == sizeof...(Bs))
      return passedAlike<A, B>() && (passedAlike<As, Bs>() && ...);
    else
      return false;
  }
  static constexpr bool value = check();
};

#define SAME_CALL(table, name)                                                 \
  static_assert(                                                               \
      CalledAlike<decltype(rt::table::name), decltype(&::name)>::value, #name)

// The headers rename some functions by macros: the names must be ours.
#define TEXT(name) TEXT_(name)
#define TEXT_(name) #name
#define DEEPSTEP_DRIVER_CALL(name, symbol, ...)                                \
  static_assert(std::string_view(TEXT(name)) == symbol ||                      \
                    std::string_view(symbol) == "cuDeviceGetUuid_v2" ||        \
                    std::string_view(symbol) == "cuEventElapsedTime",          \
                symbol);
#include "device/cuda/Driver.def"

// Inside of rt::Driver the macros rename the members, too: so compare by a
// table of our own types.
#define DEEPSTEP_DRIVER_CALL(name, symbol, ...)                                \
  static_assert(                                                               \
      CalledAlike<rt::Result (*)(__VA_ARGS__), decltype(&::name)>::value,      \
      symbol);
namespace signatures {
using namespace rt;
#include "device/cuda/Driver.def"
} // namespace signatures

SAME_CALL(Blas, cublasLtGetStatusName);
SAME_CALL(Blas, cublasLtCreate);
SAME_CALL(Blas, cublasLtDestroy);
SAME_CALL(Blas, cublasLtMatmulDescCreate);
SAME_CALL(Blas, cublasLtMatmulDescDestroy);
SAME_CALL(Blas, cublasLtMatmulDescSetAttribute);
SAME_CALL(Blas, cublasLtMatrixLayoutCreate);
SAME_CALL(Blas, cublasLtMatrixLayoutDestroy);
SAME_CALL(Blas, cublasLtMatrixLayoutSetAttribute);
SAME_CALL(Blas, cublasLtMatmulPreferenceCreate);
SAME_CALL(Blas, cublasLtMatmulPreferenceDestroy);
SAME_CALL(Blas, cublasLtMatmulPreferenceSetAttribute);
SAME_CALL(Blas, cublasLtMatmulAlgoGetHeuristic);
SAME_CALL(Blas, cublasLtMatmul);

static_assert(CUDA_SUCCESS == rt::success);
static_assert(CU_STREAM_NON_BLOCKING == rt::streamNonBlocking);
static_assert(CU_EVENT_DEFAULT == rt::eventDefault);
static_assert(CU_EVENT_DISABLE_TIMING == rt::eventDisableTiming);
static_assert(CU_MEMHOSTALLOC_PORTABLE == rt::hostAllocPortable);
static_assert(CU_STREAM_CAPTURE_MODE_RELAXED == rt::captureModeRelaxed);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR ==
              rt::attributeMajor);
static_assert(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR ==
              rt::attributeMinor);
static_assert(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES ==
              rt::functionMaxDynamicSharedBytes);
static_assert(CU_MEMORYTYPE_DEVICE == rt::memoryTypeDevice);
static_assert(CU_JIT_ERROR_LOG_BUFFER == rt::jitErrorLogBuffer);
static_assert(CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES ==
              rt::jitErrorLogBufferSizeBytes);

static_assert(sizeof(CUuuid) == sizeof(rt::Uuid));
static_assert(sizeof(CUDA_MEMCPY2D) == sizeof(rt::Copy2D));
#define SAME_PLACE(theirs, ours)                                               \
  static_assert(offsetof(CUDA_MEMCPY2D, theirs) == offsetof(rt::Copy2D, ours))
SAME_PLACE(srcMemoryType, srcMemoryType);
SAME_PLACE(srcHost, srcHost);
SAME_PLACE(srcDevice, srcDevice);
SAME_PLACE(srcPitch, srcPitch);
SAME_PLACE(dstMemoryType, dstMemoryType);
SAME_PLACE(dstHost, dstHost);
SAME_PLACE(dstDevice, dstDevice);
SAME_PLACE(dstPitch, dstPitch);
SAME_PLACE(WidthInBytes, widthInBytes);
SAME_PLACE(Height, height);

static_assert(CUDA_R_32F == rt::typeF32 && CUDA_R_64F == rt::typeF64 &&
              CUDA_R_16F == rt::typeF16 && CUDA_R_16BF == rt::typeBF16 &&
              CUDA_R_8F_E4M3 == rt::typeF8E4M3);
static_assert(CUBLAS_STATUS_NOT_SUPPORTED == rt::blasNotSupported);
static_assert(CUBLAS_COMPUTE_32F == rt::computeF32 &&
              CUBLAS_COMPUTE_64F == rt::computeF64 &&
              CUBLAS_COMPUTE_32F_FAST_TF32 == rt::computeTF32);
static_assert(CUBLAS_OP_N == rt::operationNone &&
              CUBLAS_OP_T == rt::operationTranspose);
static_assert(CUBLASLT_MATMUL_DESC_TRANSA == rt::productTransposeA &&
              CUBLASLT_MATMUL_DESC_TRANSB == rt::productTransposeB);
static_assert(CUBLASLT_MATMUL_DESC_EPILOGUE == rt::productEpilogue &&
              CUBLASLT_MATMUL_DESC_BIAS_POINTER == rt::productBias &&
              CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER == rt::productAux &&
              CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD == rt::productAuxDistance &&
              CUBLASLT_MATMUL_DESC_A_SCALE_POINTER == rt::productScaleA &&
              CUBLASLT_MATMUL_DESC_B_SCALE_POINTER == rt::productScaleB);
static_assert(CUBLASLT_EPILOGUE_DEFAULT == rt::epilogueDefault &&
              CUBLASLT_EPILOGUE_BIAS == rt::epilogueBias &&
              CUBLASLT_EPILOGUE_RELU_BIAS ==
                  (rt::epilogueRelu | rt::epilogueBias) &&
              CUBLASLT_EPILOGUE_GELU_AUX_BIAS ==
                  (rt::epilogueGelu | rt::epilogueAux | rt::epilogueBias) &&
              CUBLASLT_EPILOGUE_DGELU ==
                  (rt::epilogueGeluGradient | rt::epilogueAux) &&
              CUBLASLT_EPILOGUE_DGELU_BGRAD ==
                  (rt::epilogueGeluGradient | rt::epilogueAux |
                   rt::epilogueBiasGradient));
static_assert(CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT == rt::layoutBatchCount &&
              CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET ==
                  rt::layoutBatchStride);
static_assert(
    CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES == rt::preferenceWorkspaceBytes &&
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES == rt::preferenceAlignmentA &&
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES == rt::preferenceAlignmentB &&
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES == rt::preferenceAlignmentC &&
    CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES == rt::preferenceAlignmentD);
static_assert(sizeof(cublasLtMatmulAlgo_t) == sizeof(rt::BlasAlgorithm));
static_assert(sizeof(cublasLtMatmulHeuristicResult_t) ==
                  sizeof(rt::BlasCandidate) &&
              offsetof(cublasLtMatmulHeuristicResult_t, state) ==
                  offsetof(rt::BlasCandidate, state) &&
              offsetof(cublasLtMatmulHeuristicResult_t, workspaceSize) ==
                  offsetof(rt::BlasCandidate, workspaceBytes));

#ifdef DEEPSTEP_HAS_DNN
SAME_CALL(Dnn, cudnnGetVersion);
SAME_CALL(Dnn, cudnnGetErrorString);
SAME_CALL(Dnn, cudnnGetLastErrorString);
SAME_CALL(Dnn, cudnnCreate);
SAME_CALL(Dnn, cudnnDestroy);
SAME_CALL(Dnn, cudnnSetStream);
SAME_CALL(Dnn, cudnnBackendCreateDescriptor);
SAME_CALL(Dnn, cudnnBackendDestroyDescriptor);
SAME_CALL(Dnn, cudnnBackendFinalize);
SAME_CALL(Dnn, cudnnBackendSetAttribute);
SAME_CALL(Dnn, cudnnBackendGetAttribute);
SAME_CALL(Dnn, cudnnBackendExecute);
#define SAME_NUMBER(theirs, ours) static_assert(theirs == rt::ours)
SAME_NUMBER(CUDNN_BACKEND_POINTWISE_DESCRIPTOR, dnnPointwise);
SAME_NUMBER(CUDNN_BACKEND_ENGINECFG_DESCRIPTOR, dnnEngineConfig);
SAME_NUMBER(CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR, dnnEngineHeuristic);
SAME_NUMBER(CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR, dnnExecutionPlan);
SAME_NUMBER(CUDNN_BACKEND_OPERATION_POINTWISE_DESCRIPTOR,
            dnnPointwiseOperation);
SAME_NUMBER(CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR, dnnOperationGraph);
SAME_NUMBER(CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR, dnnVariantPack);
SAME_NUMBER(CUDNN_BACKEND_TENSOR_DESCRIPTOR, dnnTensor);
SAME_NUMBER(CUDNN_BACKEND_MATMUL_DESCRIPTOR, dnnMatmul);
SAME_NUMBER(CUDNN_BACKEND_OPERATION_MATMUL_DESCRIPTOR, dnnMatmulOperation);
SAME_NUMBER(CUDNN_BACKEND_REDUCTION_DESCRIPTOR, dnnReduction);
SAME_NUMBER(CUDNN_BACKEND_OPERATION_REDUCTION_DESCRIPTOR,
            dnnReductionOperation);
SAME_NUMBER(CUDNN_BACKEND_OPERATION_RESHAPE_DESCRIPTOR, dnnReshapeOperation);
SAME_NUMBER(CUDNN_TYPE_HANDLE, dnnHandleType);
SAME_NUMBER(CUDNN_TYPE_DATA_TYPE, dnnDataType);
SAME_NUMBER(CUDNN_TYPE_BOOLEAN, dnnBoolean);
SAME_NUMBER(CUDNN_TYPE_INT64, dnnInt64);
SAME_NUMBER(CUDNN_TYPE_VOID_PTR, dnnVoidPointer);
SAME_NUMBER(CUDNN_TYPE_HEUR_MODE, dnnHeuristicMode);
SAME_NUMBER(CUDNN_TYPE_POINTWISE_MODE, dnnPointwiseMode);
SAME_NUMBER(CUDNN_TYPE_BACKEND_DESCRIPTOR, dnnDescriptorType);
SAME_NUMBER(CUDNN_TYPE_REDUCTION_OPERATOR_TYPE, dnnReductionOperator);
SAME_NUMBER(CUDNN_TYPE_CHAR, dnnChar);
SAME_NUMBER(CUDNN_ATTR_POINTWISE_MODE, pointwiseMode);
SAME_NUMBER(CUDNN_ATTR_POINTWISE_MATH_PREC, pointwisePrecision);
SAME_NUMBER(CUDNN_ATTR_POINTWISE_AXIS, pointwiseAxis);
SAME_NUMBER(CUDNN_ATTR_ENGINEHEUR_MODE, heuristicMode);
SAME_NUMBER(CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH, heuristicGraph);
SAME_NUMBER(CUDNN_ATTR_ENGINEHEUR_RESULTS, heuristicResults);
SAME_NUMBER(CUDNN_ATTR_ENGINECFG_WORKSPACE_SIZE, configWorkspaceBytes);
SAME_NUMBER(CUDNN_ATTR_EXECUTION_PLAN_HANDLE, planHandle);
SAME_NUMBER(CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG, planConfig);
SAME_NUMBER(CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE, planWorkspaceBytes);
SAME_NUMBER(CUDNN_ATTR_OPERATION_POINTWISE_PW_DESCRIPTOR, pointwiseDescriptor);
SAME_NUMBER(CUDNN_ATTR_OPERATION_POINTWISE_XDESC, pointwiseX);
SAME_NUMBER(CUDNN_ATTR_OPERATION_POINTWISE_BDESC, pointwiseB);
SAME_NUMBER(CUDNN_ATTR_OPERATION_POINTWISE_YDESC, pointwiseY);
SAME_NUMBER(CUDNN_ATTR_OPERATION_POINTWISE_TDESC, pointwiseT);
SAME_NUMBER(CUDNN_ATTR_OPERATIONGRAPH_HANDLE, graphHandle);
SAME_NUMBER(CUDNN_ATTR_OPERATIONGRAPH_OPS, graphOperations);
SAME_NUMBER(CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT, tensorAlignment);
SAME_NUMBER(CUDNN_ATTR_TENSOR_DATA_TYPE, tensorDataType);
SAME_NUMBER(CUDNN_ATTR_TENSOR_DIMENSIONS, tensorDimensions);
SAME_NUMBER(CUDNN_ATTR_TENSOR_STRIDES, tensorStrides);
SAME_NUMBER(CUDNN_ATTR_TENSOR_UNIQUE_ID, tensorId);
SAME_NUMBER(CUDNN_ATTR_TENSOR_IS_VIRTUAL, tensorIsVirtual);
SAME_NUMBER(CUDNN_ATTR_TENSOR_IS_BY_VALUE, tensorIsByValue);
SAME_NUMBER(CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS, packIds);
SAME_NUMBER(CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS, packPointers);
SAME_NUMBER(CUDNN_ATTR_VARIANT_PACK_WORKSPACE, packWorkspace);
SAME_NUMBER(CUDNN_ATTR_MATMUL_COMP_TYPE, matmulType);
SAME_NUMBER(CUDNN_ATTR_OPERATION_MATMUL_ADESC, matmulA);
SAME_NUMBER(CUDNN_ATTR_OPERATION_MATMUL_BDESC, matmulB);
SAME_NUMBER(CUDNN_ATTR_OPERATION_MATMUL_CDESC, matmulC);
SAME_NUMBER(CUDNN_ATTR_OPERATION_MATMUL_DESC, matmulDescriptor);
SAME_NUMBER(CUDNN_ATTR_REDUCTION_OPERATOR, reductionOperator);
SAME_NUMBER(CUDNN_ATTR_REDUCTION_COMP_TYPE, reductionType);
SAME_NUMBER(CUDNN_ATTR_OPERATION_REDUCTION_XDESC, reductionX);
SAME_NUMBER(CUDNN_ATTR_OPERATION_REDUCTION_YDESC, reductionY);
SAME_NUMBER(CUDNN_ATTR_OPERATION_REDUCTION_DESC, reductionDescriptor);
SAME_NUMBER(CUDNN_ATTR_OPERATION_RESHAPE_XDESC, reshapeX);
SAME_NUMBER(CUDNN_ATTR_OPERATION_RESHAPE_YDESC, reshapeY);
SAME_NUMBER(CUDNN_DATA_FLOAT, dnnF32);
SAME_NUMBER(CUDNN_DATA_HALF, dnnF16);
SAME_NUMBER(CUDNN_DATA_INT32, dnnI32);
SAME_NUMBER(CUDNN_DATA_BFLOAT16, dnnBF16);
SAME_NUMBER(CUDNN_DATA_BOOLEAN, dnnBool);
SAME_NUMBER(CUDNN_POINTWISE_ADD, dnnAdd);
SAME_NUMBER(CUDNN_POINTWISE_MUL, dnnMultiply);
SAME_NUMBER(CUDNN_POINTWISE_DIV, dnnDivide);
SAME_NUMBER(CUDNN_POINTWISE_SUB, dnnSubtract);
SAME_NUMBER(CUDNN_POINTWISE_EXP, dnnExp);
SAME_NUMBER(CUDNN_POINTWISE_LOG, dnnLog);
SAME_NUMBER(CUDNN_POINTWISE_IDENTITY, dnnIdentity);
SAME_NUMBER(CUDNN_POINTWISE_CMP_GE, dnnGreaterEqual);
SAME_NUMBER(CUDNN_POINTWISE_GEN_INDEX, dnnIndex);
SAME_NUMBER(CUDNN_POINTWISE_BINARY_SELECT, dnnSelect);
SAME_NUMBER(CUDNN_REDUCE_TENSOR_ADD, dnnSum);
SAME_NUMBER(CUDNN_REDUCE_TENSOR_MAX, dnnMax);
SAME_NUMBER(CUDNN_HEUR_MODE_A, dnnModeA);
#if CUDNN_VERSION >= 91100
SAME_NUMBER(CUDNN_BACKEND_DEVICEPROP_DESCRIPTOR, dnnDeviceProperties);
SAME_NUMBER(CUDNN_ATTR_ENGINEHEUR_DEVICEPROP, heuristicProperties);
SAME_NUMBER(CUDNN_ATTR_EXECUTION_PLAN_DEVICEPROP, planProperties);
SAME_NUMBER(CUDNN_ATTR_DEVICEPROP_JSON_REPRESENTATION, propertiesJson);
#endif
#endif

#ifdef DEEPSTEP_HAS_NCCL
SAME_CALL(Nccl, ncclGetErrorString);
SAME_CALL(Nccl, ncclGetLastError);
SAME_CALL(Nccl, ncclGetVersion);
SAME_CALL(Nccl, ncclGetUniqueId);
SAME_CALL(Nccl, ncclCommInitRank);
SAME_CALL(Nccl, ncclCommDestroy);
SAME_CALL(Nccl, ncclReduceScatter);
SAME_CALL(Nccl, ncclAllGather);
SAME_CALL(Nccl, ncclAllReduce);
SAME_CALL(Nccl, ncclBroadcast);
SAME_CALL(Nccl, ncclGroupStart);
SAME_CALL(Nccl, ncclGroupEnd);
SAME_CALL(Nccl, ncclSend);
SAME_CALL(Nccl, ncclRecv);
SAME_CALL(Nccl, ncclMemAlloc);
SAME_CALL(Nccl, ncclMemFree);
SAME_CALL(Nccl, ncclCommRegister);
SAME_CALL(Nccl, ncclCommDeregister);
static_assert(sizeof(ncclUniqueId) == sizeof(rt::NcclId));
static_assert(ncclSum == rt::ncclSum && ncclMax == rt::ncclMax &&
              ncclAvg == rt::ncclAverage);
static_assert(ncclInt8 == rt::ncclI8 && ncclUint8 == rt::ncclU8 &&
              ncclInt32 == rt::ncclI32 && ncclUint32 == rt::ncclU32 &&
              ncclInt64 == rt::ncclI64 && ncclUint64 == rt::ncclU64 &&
              ncclFloat16 == rt::ncclF16 && ncclFloat32 == rt::ncclF32 &&
              ncclFloat64 == rt::ncclF64 && ncclBfloat16 == rt::ncclBF16);
static_assert(NCCL_VERSION(2, 30, 0) == rt::ncclSharesGpus);
#endif

} // namespace

int main() {
  std::puts("the declarations agree with CUDA's headers");
  return 0;
}
