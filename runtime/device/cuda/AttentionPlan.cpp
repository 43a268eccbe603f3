//===- AttentionPlan.cpp - Attention as a graph of cuDNN's -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/AttentionPlan.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace deepstep::rt::cuda {

//===----------------------------------------------------------------===//
// Descriptors
//===----------------------------------------------------------------===//

DnnObjects::~DnnObjects() {
  for (auto object = objects.rbegin(); object != objects.rend(); ++object)
    dnn.cudnnBackendDestroyDescriptor(*object);
}

void DnnObjects::check(int status, const char *what) {
  if (status == success || failed())
    return;
  char detail[512] = "";
  dnn.cudnnGetLastErrorString(detail, sizeof(detail));
  text = std::string(what) + ": " + dnn.cudnnGetErrorString(status);
  if (detail[0] && std::strlen(detail) < 300)
    text += std::string(" (") + detail + ")";
}

DnnDescriptor DnnObjects::create(int type, const char *what) {
  if (failed())
    return nullptr;
  DnnDescriptor object = nullptr;
  check(dnn.cudnnBackendCreateDescriptor(type, &object), what);
  if (object)
    objects.push_back(object);
  return object;
}

void DnnObjects::set(DnnDescriptor object, int name, int type, int64_t count,
                     const void *values, const char *what) {
  if (!failed())
    check(dnn.cudnnBackendSetAttribute(object, name, type, count, values),
          what);
}

void DnnObjects::finalize(DnnDescriptor object, const char *what) {
  if (!failed())
    check(dnn.cudnnBackendFinalize(object), what);
}

DnnDescriptor createProperties(DnnObjects &objects, int chip) {
  // What differs between A100, H100 and B200; blocks are the same for all.
  struct Gpu {
    int chip, multiprocessors, mostShared, blocksPerMultiprocessor;
    int64_t memory;
    int clock, memoryClock, cache;
    const char *name;
  };
  static constexpr Gpu gpus[] = {
      {80, 108, 166912, 32, int64_t(80) << 30, 1410000, 1593000, 40 << 20,
       "NVIDIA A100-SXM4-80GB"},
      {90, 132, 232448, 32, int64_t(80) << 30, 1980000, 2619000, 50 << 20,
       "NVIDIA H100 80GB HBM3"},
      {100, 148, 232448, 32, int64_t(180) << 30, 1965000, 3996000, 126 << 20,
       "NVIDIA B200"}};
  const Gpu *gpu = nullptr;
  for (const Gpu &known : gpus)
    if (known.chip == chip)
      gpu = &known;
  // From this version on plans need no GPU.
  if (!gpu || objects.dnn.cudnnGetVersion() < 91100)
    return nullptr;
  std::string json =
      "{\"cudaDeviceId\":0,\"deviceName\":\"" + std::string(gpu->name) +
      "\",\"deviceVer\":" + std::to_string(10 * gpu->chip) +
      ",\"driverVer\":13000,\"maxGridSize\":[2147483647,65535,65535],"
      "\"maxBlockSize\":[1024,1024,64],\"regsPerBlock\":65536,"
      "\"multiProcessorCount\":" +
      std::to_string(gpu->multiprocessors) +
      ",\"warpSize\":32,\"maxSharedMemoryPerBlock\":49152,"
      "\"maxSharedMemoryPerBlockOptin\":" +
      std::to_string(gpu->mostShared) +
      ",\"reservedSharedMemoryPerBlock\":1024,\"maxRegistersPerSM\":65536,"
      "\"maxCtasPerSM\":" +
      std::to_string(gpu->blocksPerMultiprocessor) +
      ",\"maxThreadsPerBlock\":1024,\"maxThreadsPerSM\":2048,"
      "\"pciDeviceId\":0,\"isTccDriver\":0,\"supportCoopLaunch\":1,"
      "\"totalGlobalMem\":" +
      std::to_string(gpu->memory) +
      ",\"smClockRateKHz\":" + std::to_string(gpu->clock) +
      ",\"memClockRateKHz\":" + std::to_string(gpu->memoryClock) +
      ",\"l2CacheSize\":" + std::to_string(gpu->cache) + "}";
  DnnDescriptor properties =
      objects.create(dnnDeviceProperties, "device properties");
  objects.set(properties, propertiesJson, dnnChar, json.size(), json.data(),
              "device properties");
  objects.finalize(properties, "device properties");
  return objects.failed() ? nullptr : properties;
}

//===----------------------------------------------------------------===//
// The graph
//===----------------------------------------------------------------===//

static bool isBackward(const ds_rt_attention_desc &desc) {
  return desc.pass != DS_RT_ATTENTION_FORWARD;
}

/// Writes the operations of a call down and finds a plan for them.
class AttentionGraph {
public:
  AttentionGraph(AttentionPlan &plan, const DnnTarget &target,
                 const ds_rt_attention_desc &desc, bool onlyMeasures)
      : plan(plan), objects(plan.objects), target(target), desc(desc),
        onlyMeasures(onlyMeasures),
        elementType(desc.dtype == DS_RT_BF16 ? dnnBF16 : dnnF16) {}

  void build() { isBackward(desc) ? buildBackward() : buildForward(); }
  /// False, and `why` set, if the library has no plan.
  bool choose(int64_t mostScratch, std::string &why);

private:
  using Numbers = std::array<int64_t, 4>;
  /// A tensor of the graph: [batch, heads, rows, columns].
  struct Tensor {
    DnnDescriptor object;
    Numbers dims, strides;
  };

  static Numbers denseStrides(const Numbers &dims) {
    return {dims[1] * dims[2] * dims[3], dims[2] * dims[3], dims[3], 1};
  }
  static Tensor transposed(Tensor tensor) {
    std::swap(tensor.dims[2], tensor.dims[3]);
    std::swap(tensor.strides[2], tensor.strides[3]);
    return tensor;
  }

  void create(Tensor &tensor, int type, bool isVirtual, bool isByValue);
  Tensor virtualTensor(const Numbers &dims, const Numbers &strides, int type);
  Tensor virtualTensor(const Numbers &dims, int type = dnnF32) {
    return virtualTensor(dims, denseStrides(dims), type);
  }
  /// A tensor of the call. The graph of the library wants some transposed.
  Tensor callTensor(ds_rt_attention_tensor which, bool isTransposed = false);
  Tensor logsumexp();
  Tensor number(float value);
  /// In scratch memory.
  Tensor temporary(const Numbers &dims);
  void bind(AttentionPlan::Binding binding) {
    binding.id = nextId - 1;
    plan.bindings.push_back(binding);
  }

  void pointwise(int mode, const Tensor &x, const Tensor *b, const Tensor *t,
                 const Tensor &y, int precision = dnnF32, int64_t axis = -1);
  Tensor pointwise(int mode, const Tensor &x, const Tensor *b = nullptr) {
    Tensor y = virtualTensor(x.dims);
    pointwise(mode, x, b, nullptr, y);
    return y;
  }
  void multiply(const Tensor &a, const Tensor &b, const Tensor &c);
  void reduce(int reduction, const Tensor &x, const Tensor &y);
  void reshape(const Tensor &x, const Tensor &y);
  void addOperation(DnnDescriptor operation, const char *what) {
    objects.finalize(operation, what);
    operations.push_back(operation);
  }

  /// Minus infinity for keys behind their query.
  Tensor mask(const Tensor &scores);
  void buildForward();
  void buildBackward();
  /// For the gradients of keys and values: products of each query head, added
  /// up over those that share a head.
  void multiplyGroups(const Tensor &rows, const Tensor &queries,
                      const Tensor &result);

  std::vector<DnnDescriptor> getConfigs();
  bool finish(DnnDescriptor config, int64_t &workspace);

  AttentionPlan &plan;
  DnnObjects &objects;
  const DnnTarget &target;
  const ds_rt_attention_desc &desc;
  const bool onlyMeasures;
  const int elementType;
  std::vector<DnnDescriptor> operations;
  int64_t nextId = 1;
};

void AttentionGraph::create(Tensor &tensor, int type, bool isVirtual,
                            bool isByValue) {
  const char *what = "a tensor";
  tensor.object = objects.create(dnnTensor, what);
  int64_t id = nextId++, alignment = 16;
  objects.setNumber(tensor.object, tensorDataType, dnnDataType, type, what);
  objects.set(tensor.object, tensorDimensions, dnnInt64, 4, tensor.dims.data(),
              what);
  objects.set(tensor.object, tensorStrides, dnnInt64, 4, tensor.strides.data(),
              what);
  objects.set(tensor.object, tensorId, dnnInt64, 1, &id, what);
  objects.set(tensor.object, tensorAlignment, dnnInt64, 1, &alignment, what);
  objects.set(tensor.object, tensorIsVirtual, dnnBoolean, 1, &isVirtual, what);
  objects.set(tensor.object, tensorIsByValue, dnnBoolean, 1, &isByValue, what);
  objects.finalize(tensor.object, what);
}

AttentionGraph::Tensor AttentionGraph::virtualTensor(const Numbers &dims,
                                                     const Numbers &strides,
                                                     int type) {
  Tensor tensor{nullptr, dims, strides};
  create(tensor, type, /*isVirtual=*/true, /*isByValue=*/false);
  return tensor;
}

AttentionGraph::Tensor AttentionGraph::callTensor(ds_rt_attention_tensor which,
                                                  bool isTransposed) {
  bool isKeys = which == DS_RT_ATTENTION_KEY ||
                which == DS_RT_ATTENTION_VALUE ||
                which == DS_RT_ATTENTION_KEY_GRADIENT ||
                which == DS_RT_ATTENTION_VALUE_GRADIENT;
  const int64_t *strides = desc.strides[which];
  Tensor tensor{nullptr,
                {desc.batch, isKeys ? desc.key_heads : desc.heads,
                 isKeys ? desc.keys : desc.queries, desc.width},
                {strides[0], strides[1], strides[2], 1}};
  if (isTransposed)
    tensor = transposed(tensor);
  create(tensor, elementType, /*isVirtual=*/false, /*isByValue=*/false);
  AttentionPlan::Binding binding;
  binding.tensor = which;
  bind(binding);
  return tensor;
}

AttentionGraph::Tensor AttentionGraph::logsumexp() {
  Numbers dims{desc.batch, desc.heads, desc.queries, 1};
  Tensor tensor{nullptr, dims, denseStrides(dims)};
  create(tensor, dnnF32, /*isVirtual=*/false, /*isByValue=*/false);
  AttentionPlan::Binding binding;
  binding.tensor = DS_RT_ATTENTION_TENSORS;
  bind(binding);
  return tensor;
}

AttentionGraph::Tensor AttentionGraph::number(float value) {
  Tensor tensor{nullptr, {1, 1, 1, 1}, {1, 1, 1, 1}};
  create(tensor, dnnF32, /*isVirtual=*/false, /*isByValue=*/true);
  plan.numbers.push_back(value);
  AttentionPlan::Binding binding;
  binding.number = &plan.numbers.back();
  bind(binding);
  return tensor;
}

AttentionGraph::Tensor AttentionGraph::temporary(const Numbers &dims) {
  Tensor tensor{nullptr, dims, denseStrides(dims)};
  create(tensor, dnnF32, /*isVirtual=*/false, /*isByValue=*/false);
  AttentionPlan::Binding binding;
  binding.offset = plan.temporaryBytes;
  bind(binding);
  int64_t bytes = dims[0] * dims[1] * dims[2] * dims[3] * sizeof(float);
  plan.temporaryBytes += (bytes + 255) / 256 * 256;
  return tensor;
}

void AttentionGraph::pointwise(int mode, const Tensor &x, const Tensor *b,
                               const Tensor *t, const Tensor &y, int precision,
                               int64_t axis) {
  const char *what = "a pointwise operation";
  DnnDescriptor kind = objects.create(dnnPointwise, what);
  objects.setNumber(kind, pointwiseMode, dnnPointwiseMode, mode, what);
  objects.setNumber(kind, pointwisePrecision, dnnDataType, precision, what);
  if (axis >= 0)
    objects.set(kind, pointwiseAxis, dnnInt64, 1, &axis, what);
  objects.finalize(kind, what);
  DnnDescriptor operation = objects.create(dnnPointwiseOperation, what);
  objects.setDescriptor(operation, pointwiseDescriptor, kind, what);
  objects.setDescriptor(operation, pointwiseX, x.object, what);
  if (b)
    objects.setDescriptor(operation, pointwiseB, b->object, what);
  if (t)
    objects.setDescriptor(operation, pointwiseT, t->object, what);
  objects.setDescriptor(operation, pointwiseY, y.object, what);
  addOperation(operation, what);
}

void AttentionGraph::multiply(const Tensor &a, const Tensor &b,
                              const Tensor &c) {
  const char *what = "a product";
  DnnDescriptor kind = objects.create(dnnMatmul, what);
  objects.setNumber(kind, matmulType, dnnDataType, dnnF32, what);
  objects.finalize(kind, what);
  DnnDescriptor operation = objects.create(dnnMatmulOperation, what);
  objects.setDescriptor(operation, matmulDescriptor, kind, what);
  objects.setDescriptor(operation, matmulA, a.object, what);
  objects.setDescriptor(operation, matmulB, b.object, what);
  objects.setDescriptor(operation, matmulC, c.object, what);
  addOperation(operation, what);
}

void AttentionGraph::reduce(int reduction, const Tensor &x, const Tensor &y) {
  const char *what = "a reduction";
  DnnDescriptor kind = objects.create(dnnReduction, what);
  objects.setNumber(kind, reductionOperator, dnnReductionOperator, reduction,
                    what);
  objects.setNumber(kind, reductionType, dnnDataType, dnnF32, what);
  objects.finalize(kind, what);
  DnnDescriptor operation = objects.create(dnnReductionOperation, what);
  objects.setDescriptor(operation, reductionDescriptor, kind, what);
  objects.setDescriptor(operation, reductionX, x.object, what);
  objects.setDescriptor(operation, reductionY, y.object, what);
  addOperation(operation, what);
}

void AttentionGraph::reshape(const Tensor &x, const Tensor &y) {
  const char *what = "a transpose";
  DnnDescriptor operation = objects.create(dnnReshapeOperation, what);
  objects.setDescriptor(operation, reshapeX, x.object, what);
  objects.setDescriptor(operation, reshapeY, y.object, what);
  addOperation(operation, what);
}

AttentionGraph::Tensor AttentionGraph::mask(const Tensor &scores) {
  Tensor row = virtualTensor(scores.dims, dnnI32);
  pointwise(dnnIndex, scores, nullptr, nullptr, row, dnnF32, /*axis=*/2);
  Tensor column = virtualTensor(scores.dims, dnnI32);
  pointwise(dnnIndex, scores, nullptr, nullptr, column, dnnF32, /*axis=*/3);
  Tensor isSeen = virtualTensor(scores.dims, dnnBool);
  pointwise(dnnGreaterEqual, row, &column, nullptr, isSeen, dnnBool);
  Tensor never = number(-std::numeric_limits<float>::infinity());
  Tensor masked = virtualTensor(scores.dims);
  pointwise(dnnSelect, scores, &never, &isSeen, masked);
  return masked;
}

static float scaleOf(const ds_rt_attention_desc &desc) {
  float scale;
  std::memcpy(&scale, &desc.scale, sizeof(scale));
  return scale;
}

void AttentionGraph::buildForward() {
  Numbers square{desc.batch, desc.heads, desc.queries, desc.keys};
  Numbers rows{desc.batch, desc.heads, desc.queries, 1};
  Tensor scores = virtualTensor(square);
  multiply(callTensor(DS_RT_ATTENTION_QUERY),
           callTensor(DS_RT_ATTENTION_KEY, /*isTransposed=*/true), scores);
  Tensor scale = number(scaleOf(desc));
  scores = pointwise(dnnMultiply, scores, &scale);
  if (desc.causal)
    scores = mask(scores);
  Tensor greatest = virtualTensor(rows);
  reduce(dnnMax, scores, greatest);
  Tensor exponentials =
      pointwise(dnnExp, pointwise(dnnSubtract, scores, &greatest));
  Tensor sum = virtualTensor(rows);
  reduce(dnnSum, exponentials, sum);
  Tensor logarithm = pointwise(dnnLog, sum);
  pointwise(dnnAdd, greatest, &logarithm, nullptr, logsumexp());
  Tensor probabilities = virtualTensor(square, elementType);
  pointwise(dnnDivide, exponentials, &sum, nullptr, probabilities);
  multiply(probabilities, callTensor(DS_RT_ATTENTION_VALUE),
           callTensor(DS_RT_ATTENTION_OUT));
}

void AttentionGraph::multiplyGroups(const Tensor &rows, const Tensor &queries,
                                    const Tensor &result) {
  if (desc.heads == desc.key_heads)
    return multiply(rows, queries, result);
  Tensor all = virtualTensor({desc.batch, desc.heads, desc.keys, desc.width},
                             elementType);
  multiply(rows, queries, all);
  reduce(dnnSum, all, result);
}

void AttentionGraph::buildBackward() {
  Numbers square{desc.batch, desc.heads, desc.queries, desc.keys};
  Numbers turned{desc.batch, desc.heads, desc.keys, desc.queries};
  Numbers rows{desc.batch, desc.heads, desc.queries, 1};
  Numbers turnedStrides =
      transposed({nullptr, square, denseStrides(square)}).strides;
  Tensor query = callTensor(DS_RT_ATTENTION_QUERY);
  Tensor key = callTensor(DS_RT_ATTENTION_KEY, /*isTransposed=*/true);
  Tensor value = callTensor(DS_RT_ATTENTION_VALUE, /*isTransposed=*/true);
  Tensor outGradient = callTensor(DS_RT_ATTENTION_OUT_GRADIENT);

  // Of each row, the sum of the gradient times the output.
  Tensor out = callTensor(DS_RT_ATTENTION_OUT);
  Tensor products = pointwise(dnnMultiply, outGradient, &out);
  Tensor sums = virtualTensor(rows);
  reduce(dnnSum, products, sums);
  // The library's pattern has a factor here, that of dropout.
  Tensor one = number(1);
  Tensor delta = temporary(rows);
  pointwise(dnnMultiply, sums, &one, nullptr, delta);

  Tensor scores = virtualTensor(square);
  multiply(query, key, scores);
  Tensor scale = number(scaleOf(desc));
  scores = pointwise(dnnMultiply, scores, &scale);
  Tensor statistic = logsumexp();
  scores = pointwise(dnnSubtract, scores, &statistic);
  if (desc.causal)
    scores = mask(scores);
  Tensor probabilities = pointwise(dnnExp, scores);
  Tensor turnedProbabilities =
      virtualTensor(turned, turnedStrides, elementType);
  reshape(probabilities, turnedProbabilities);
  multiplyGroups(turnedProbabilities, outGradient,
                 callTensor(DS_RT_ATTENTION_VALUE_GRADIENT));

  Tensor gradient = virtualTensor(square);
  multiply(outGradient, value, gradient);
  gradient = pointwise(dnnSubtract, gradient, &delta);
  gradient = pointwise(dnnMultiply, gradient, &probabilities);
  gradient = pointwise(dnnMultiply, gradient, &scale);
  Tensor turnedGradient = virtualTensor(turned, turnedStrides, elementType);
  reshape(gradient, turnedGradient);
  multiplyGroups(turnedGradient, query,
                 callTensor(DS_RT_ATTENTION_KEY_GRADIENT));

  Tensor shape = transposed(key);
  Tensor keyRows = virtualTensor(shape.dims, shape.strides, elementType);
  reshape(key, keyRows);
  Tensor result = callTensor(DS_RT_ATTENTION_QUERY_GRADIENT);
  if (desc.pass == DS_RT_ATTENTION_BACKWARD)
    // The library keeps the gradient of the scores in its workspace and
    // multiplies it when it is complete.
    return multiply(gradient, keyRows, result);
  // Each block of keys adds its part of the sums to those in memory.
  Tensor parts = temporary({desc.batch, desc.heads, desc.queries, desc.width});
  multiply(gradient, keyRows, parts);
  pointwise(dnnIdentity, parts, nullptr, nullptr, result);
}

//===----------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------===//

/// False if the engine does not take the graph: another may.
bool AttentionGraph::finish(DnnDescriptor config, int64_t &workspace) {
  const Dnn &dnn = objects.dnn;
  int64_t count = 0;
  if (onlyMeasures)
    return dnn.cudnnBackendGetAttribute(config, configWorkspaceBytes, dnnInt64,
                                        1, &count, &workspace) == success;
  DnnDescriptor made = objects.create(dnnExecutionPlan, "a plan");
  if (!made)
    return false;
  int status = success;
  if (target.handle)
    status = dnn.cudnnBackendSetAttribute(made, planHandle, dnnHandleType, 1,
                                          &target.handle);
  else
    status = dnn.cudnnBackendSetAttribute(
        made, planProperties, dnnDescriptorType, 1, &target.properties);
  if (status == success)
    status = dnn.cudnnBackendSetAttribute(made, planConfig, dnnDescriptorType,
                                          1, &config);
  if (status == success)
    status = dnn.cudnnBackendFinalize(made);
  if (status == success)
    status = dnn.cudnnBackendGetAttribute(made, planWorkspaceBytes, dnnInt64, 1,
                                          &count, &workspace);
  plan.plan = made;
  return status == success;
}

std::vector<DnnDescriptor> AttentionGraph::getConfigs() {
  const Dnn &dnn = objects.dnn;
  const char *what = "the graph";
  DnnDescriptor graph = objects.create(dnnOperationGraph, what);
  if (target.handle)
    objects.set(graph, graphHandle, dnnHandleType, 1, &target.handle, what);
  objects.set(graph, graphOperations, dnnDescriptorType, operations.size(),
              operations.data(), what);
  objects.finalize(graph, what);

  what = "the heuristic";
  DnnDescriptor heuristic = objects.create(dnnEngineHeuristic, what);
  objects.setDescriptor(heuristic, heuristicGraph, graph, what);
  objects.setNumber(heuristic, heuristicMode, dnnHeuristicMode, dnnModeA, what);
  if (!target.handle)
    objects.setDescriptor(heuristic, heuristicProperties, target.properties,
                          what);
  objects.finalize(heuristic, what);
  std::vector<DnnDescriptor> configs;
  int64_t count = 0;
  if (!objects.failed())
    objects.check(dnn.cudnnBackendGetAttribute(heuristic, heuristicResults,
                                               dnnDescriptorType, 0, &count,
                                               nullptr),
                  what);
  for (int64_t i = 0; i < count; ++i)
    configs.push_back(objects.create(dnnEngineConfig, what));
  if (!objects.failed() && count > 0)
    objects.check(dnn.cudnnBackendGetAttribute(heuristic, heuristicResults,
                                               dnnDescriptorType, count, &count,
                                               configs.data()),
                  what);
  configs.resize(objects.failed() ? 0 : count);
  return configs;
}

bool AttentionGraph::choose(int64_t mostScratch, std::string &why) {
  std::vector<DnnDescriptor> configs = getConfigs();
  if (objects.failed())
    why = objects.problem();
  else if (configs.empty())
    why = "its heuristic finds no engine";
  else
    why = "its engines refuse";
  int64_t least = -1;
  for (DnnDescriptor config : configs) {
    int64_t workspace = 0;
    if (!finish(config, workspace))
      continue;
    int64_t bytes = plan.temporaryBytes + workspace;
    if (mostScratch < 0 || bytes <= mostScratch) {
      plan.workspaceBytes = workspace;
      return true;
    }
    least = least < 0 ? bytes : std::min(least, bytes);
  }
  if (least >= 0)
    why = "it needs " + std::to_string(least) +
          " bytes of scratch memory, of which " + std::to_string(mostScratch) +
          " are planned";
  return false;
}

/// What the library does not have, does not have right, or asks for data of its
/// own for; empty if it should have it.
static std::string limitation(const Dnn &dnn, int chip,
                              const ds_rt_attention_desc &desc) {
  size_t version = dnn.cudnnGetVersion();
  std::string name = "cuDNN " + std::to_string(version / 10000) + "." +
                     std::to_string(version / 100 % 100) + "." +
                     std::to_string(version % 100);
  if (version < oldestDnn)
    return name + " is older than 9.10.2";
  if (desc.dtype != DS_RT_BF16 && desc.dtype != DS_RT_F16)
    return "elements are neither bf16 nor f16";
  if (desc.width % 8 != 0 || desc.width > 128)
    return "heads of " + std::to_string(desc.width) +
           " elements are not a multiple of 8 up to 128";
  for (int tensor = 0; tensor < (isBackward(desc) ? DS_RT_ATTENTION_TENSORS
                                                  : DS_RT_ATTENTION_OUT + 1);
       ++tensor)
    for (int64_t stride : desc.strides[tensor])
      if (stride % 8 != 0)
        return "rows do not start at multiples of 16 bytes";
  if (desc.queries == 1 && desc.keys == 1)
    return "there is one query and one key";
  if (isBackward(desc) && desc.keys % 128 != 0 && version <= 91500)
    return name + " needs keys in multiples of 128, got " +
           std::to_string(desc.keys);
  if (isBackward(desc) && chip >= 100 && version < 91800)
    return name + " adds up in any order on this GPU";
  return "";
}

std::unique_ptr<AttentionPlan>
AttentionPlan::create(const Dnn &dnn, const DnnTarget &target,
                      const ds_rt_attention_desc &desc, int64_t mostScratch,
                      bool onlyMeasures, std::string &why) {
  why = limitation(dnn, target.chip, desc);
  if (!why.empty())
    return nullptr;
  std::unique_ptr<AttentionPlan> made(new AttentionPlan(dnn));
  AttentionGraph graph(*made, target, desc, onlyMeasures);
  graph.build();
  if (!graph.choose(mostScratch, why))
    return nullptr;
  why.clear();
  return made;
}

bool AttentionPlan::run(DnnHandle handle, void *const *tensors, void *logsumexp,
                        void *scratch, std::string &why) const {
  std::vector<int64_t> ids;
  std::vector<void *> pointers;
  for (const Binding &binding : bindings) {
    ids.push_back(binding.id);
    if (binding.number)
      pointers.push_back(const_cast<float *>(binding.number));
    else if (binding.offset >= 0)
      pointers.push_back(static_cast<char *>(scratch) + binding.offset);
    else
      pointers.push_back(binding.tensor == DS_RT_ATTENTION_TENSORS
                             ? logsumexp
                             : tensors[binding.tensor]);
  }
  void *workspace = static_cast<char *>(scratch) + temporaryBytes;
  DnnObjects call(objects.dnn);
  const char *what = "the operands";
  DnnDescriptor pack = call.create(dnnVariantPack, what);
  call.set(pack, packIds, dnnInt64, ids.size(), ids.data(), what);
  call.set(pack, packPointers, dnnVoidPointer, pointers.size(), pointers.data(),
           what);
  call.set(pack, packWorkspace, dnnVoidPointer, 1, &workspace, what);
  call.finalize(pack, what);
  if (!call.failed())
    call.check(objects.dnn.cudnnBackendExecute(handle, plan, pack),
               "cudnnBackendExecute");
  why = call.problem();
  return !call.failed();
}

} // namespace deepstep::rt::cuda
