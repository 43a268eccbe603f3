//===- FakeDnn.cpp - cuDNN's graphs on host memory ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Descriptors keep what they are given. A graph of the operations that
// attention consists of is interpreted, one after the other, with whole tensors
// of f32 between them; each tensor is rounded to its type.
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "ShortFloats.h"
#include "device/cuda/Dnn.h"

#include <array>
#include <cmath>
#include <cstring>
#include <set>

using namespace deepstep::rt::cuda;

namespace fake {

namespace {

constexpr int badParameter = 2000; // CUDNN_STATUS_BAD_PARAM
/// What plans ask for. What is in it is destroyed.
constexpr int64_t workspaceBytes = 512;

struct Object {
  int type;
  bool isFinal = false;
  std::map<int, std::vector<char>> attributes;

  bool has(int name) const { return attributes.count(name) != 0; }
  template <typename T> std::vector<T> list(int name) const {
    auto found = attributes.find(name);
    std::vector<T> values;
    if (found != attributes.end()) {
      values.resize(found->second.size() / sizeof(T));
      std::memcpy(values.data(), found->second.data(), found->second.size());
    }
    return values;
  }
  template <typename T> T get(int name) const {
    std::vector<T> values = list<T>(name);
    return values.empty() ? T() : values.front();
  }
  Object *object(int name) const {
    return static_cast<Object *>(get<DnnDescriptor>(name));
  }
};

Object *of(DnnDescriptor handle) { return static_cast<Object *>(handle); }

size_t sizeOfAttribute(int type) {
  switch (type) {
  case dnnBoolean:
  case dnnChar:
    return 1;
  case dnnInt64:
  case dnnHandleType:
  case dnnVoidPointer:
  case dnnDescriptorType:
    return 8;
  default: // enumerations
    return 4;
  }
}

//===----------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------===//

using Numbers = std::array<int64_t, 4>;

struct Tensor {
  explicit Tensor(const Object &object)
      : id(object.get<int64_t>(tensorId)),
        type(object.get<int>(tensorDataType)),
        isVirtual(object.get<char>(tensorIsVirtual)),
        isByValue(object.get<char>(tensorIsByValue)) {
    std::vector<int64_t> sizes = object.list<int64_t>(tensorDimensions);
    std::vector<int64_t> steps = object.list<int64_t>(tensorStrides);
    for (size_t i = 0; i < 4 && i < sizes.size() && i < steps.size(); ++i) {
      dims[i] = sizes[i];
      strides[i] = steps[i];
    }
  }

  int64_t id;
  int type;
  bool isVirtual, isByValue;
  Numbers dims{1, 1, 1, 1}, strides{};

  int64_t count() const { return dims[0] * dims[1] * dims[2] * dims[3]; }
  int64_t bytes() const { return type == dnnF32 || type == dnnI32 ? 4 : 2; }
  int64_t place(const Numbers &at) const {
    return at[0] * strides[0] + at[1] * strides[1] + at[2] * strides[2] +
           at[3] * strides[3];
  }
  int64_t extent() const {
    return place({dims[0] - 1, dims[1] - 1, dims[2] - 1, dims[3] - 1}) + 1;
  }
  /// Element of dense values at `at`, where dimensions of 1 repeat, and heads
  /// are shared by groups of `heads`.
  int64_t index(Numbers at, int64_t heads) const {
    if (dims[1] != heads && dims[1] > 0)
      at[1] /= heads / dims[1];
    int64_t result = 0;
    for (int i = 0; i < 4; ++i)
      result = result * dims[i] + (dims[i] == 1 ? 0 : at[i]);
    return result;
  }

  float round(float value) const {
    if (type == dnnBF16)
      return fromBf16(toBf16(value));
    return type == dnnF16 ? fromF16(toF16(value)) : value;
  }

  template <typename Visit> void forEach(Visit visit) const {
    Numbers at;
    for (at[0] = 0; at[0] < dims[0]; ++at[0])
      for (at[1] = 0; at[1] < dims[1]; ++at[1])
        for (at[2] = 0; at[2] < dims[2]; ++at[2])
          for (at[3] = 0; at[3] < dims[3]; ++at[3])
            visit(at);
  }
};

//===----------------------------------------------------------------===//
// Graphs
//===----------------------------------------------------------------===//

/// Runs the operations of a graph.
class Interpreter {
public:
  explicit Interpreter(std::map<int64_t, void *> pointers)
      : pointers(std::move(pointers)) {}

  void run(const Object &operation) {
    switch (operation.type) {
    case dnnMatmulOperation:
      return multiply(tensor(operation, matmulA), tensor(operation, matmulB),
                      tensor(operation, matmulC));
    case dnnReductionOperation:
      return reduce(
          operation.object(reductionDescriptor)->get<int>(reductionOperator),
          tensor(operation, reductionX), tensor(operation, reductionY));
    case dnnReshapeOperation:
      return reshape(tensor(operation, reshapeX), tensor(operation, reshapeY));
    default:
      return pointwise(operation);
    }
  }

private:
  static Tensor tensor(const Object &operation, int name) {
    return Tensor(*operation.object(name));
  }

  const std::vector<float> &read(const Tensor &tensor) {
    std::vector<float> &known = values[tensor.id];
    if (!known.empty() || tensor.isVirtual)
      return known;
    const void *memory = pointers.at(tensor.id);
    tensor.forEach([&](const Numbers &at) {
      int64_t place = tensor.place(at);
      if (tensor.type == dnnF32)
        return known.push_back(static_cast<const float *>(memory)[place]);
      uint16_t bits = static_cast<const uint16_t *>(memory)[place];
      known.push_back(tensor.type == dnnBF16 ? fromBf16(bits) : fromF16(bits));
    });
    return known;
  }

  void write(const Tensor &tensor, std::vector<float> result) {
    for (float &value : result)
      value = tensor.round(value);
    if (!tensor.isVirtual) {
      void *memory = pointers.at(tensor.id);
      auto next = result.begin();
      tensor.forEach([&](const Numbers &at) {
        int64_t place = tensor.place(at);
        if (tensor.type == dnnF32)
          static_cast<float *>(memory)[place] = *next++;
        else
          static_cast<uint16_t *>(memory)[place] =
              tensor.type == dnnBF16 ? toBf16(*next++) : toF16(*next++);
      });
    }
    values[tensor.id] = std::move(result);
  }

  void multiply(const Tensor &a, const Tensor &b, const Tensor &c) {
    const std::vector<float> &lhs = read(a), &rhs = read(b);
    std::vector<float> result;
    c.forEach([&](const Numbers &at) {
      float sum = 0;
      for (int64_t k = 0; k < a.dims[3]; ++k)
        sum += lhs[a.index({at[0], at[1], at[2], k}, c.dims[1])] *
               rhs[b.index({at[0], at[1], k, at[3]}, c.dims[1])];
      result.push_back(sum);
    });
    write(c, std::move(result));
  }

  void reduce(int kind, const Tensor &x, const Tensor &y) {
    const std::vector<float> &operand = read(x);
    std::vector<float> result(y.count(), kind == dnnMax ? -INFINITY : 0);
    auto next = operand.begin();
    x.forEach([&](const Numbers &at) {
      float &sum = result[y.index(at, x.dims[1])];
      sum = kind == dnnMax ? std::fmax(sum, *next) : sum + *next;
      ++next;
    });
    write(y, std::move(result));
  }

  /// The same memory with other dimensions.
  void reshape(const Tensor &x, const Tensor &y) {
    const std::vector<float> &operand = read(x);
    std::vector<float> memory(x.extent()), result;
    auto next = operand.begin();
    x.forEach([&](const Numbers &at) { memory[x.place(at)] = *next++; });
    y.forEach(
        [&](const Numbers &at) { result.push_back(memory[y.place(at)]); });
    write(y, std::move(result));
  }

  void pointwise(const Object &operation) {
    const Object &kind = *operation.object(pointwiseDescriptor);
    int mode = kind.get<int>(pointwiseMode);
    auto axis = kind.get<int64_t>(pointwiseAxis);
    Tensor x = tensor(operation, pointwiseX), y = tensor(operation, pointwiseY);
    bool isBinary = operation.has(pointwiseB);
    Tensor b = isBinary ? tensor(operation, pointwiseB) : x;
    Tensor t = operation.has(pointwiseT) ? tensor(operation, pointwiseT) : x;
    std::vector<float> none;
    const std::vector<float> &xs = mode == dnnIndex ? none : read(x);
    const std::vector<float> &bs = isBinary ? read(b) : none;
    const std::vector<float> &ts = mode == dnnSelect ? read(t) : none;
    std::vector<float> result;
    y.forEach([&](const Numbers &at) {
      if (mode == dnnIndex)
        return result.push_back(static_cast<float>(at[axis]));
      float lhs = xs[x.index(at, y.dims[1])];
      float rhs = isBinary ? bs[b.index(at, y.dims[1])] : 0;
      bool isTrue = mode == dnnSelect && ts[t.index(at, y.dims[1])] != 0;
      result.push_back(compute(mode, lhs, rhs, isTrue));
    });
    write(y, std::move(result));
  }

  static float compute(int mode, float x, float b, bool isTrue) {
    switch (mode) {
    case dnnAdd:
      return x + b;
    case dnnMultiply:
      return x * b;
    case dnnDivide:
      return x / b;
    case dnnSubtract:
      return x - b;
    case dnnExp:
      return std::exp(x);
    case dnnLog:
      return std::log(x);
    case dnnIdentity:
      return x;
    case dnnGreaterEqual:
      return x >= b;
    case dnnSelect:
      return isTrue ? x : b;
    default:
      return NAN;
    }
  }

  std::map<int64_t, void *> pointers;
  std::map<int64_t, std::vector<float>> values;
};

/// Ids of tensors that the graph writes.
std::set<int64_t> writtenBy(const std::vector<DnnDescriptor> &operations) {
  std::set<int64_t> ids;
  for (DnnDescriptor operation : operations)
    for (int name : {pointwiseY, matmulC, reductionY, reshapeY})
      if (of(operation)->has(name))
        ids.insert(Tensor(*of(operation)->object(name)).id);
  return ids;
}

std::map<int64_t, Tensor>
tensorsOf(const std::vector<DnnDescriptor> &operations) {
  std::map<int64_t, Tensor> tensors;
  for (DnnDescriptor operation : operations)
    for (int name :
         {pointwiseX, pointwiseB, pointwiseT, pointwiseY, matmulA, matmulB,
          matmulC, reductionX, reductionY, reshapeX, reshapeY})
      if (of(operation)->has(name)) {
        Tensor tensor(*of(operation)->object(name));
        tensors.emplace(tensor.id, tensor);
      }
  return tensors;
}

intptr_t currentStream = 0;

} // namespace

//===----------------------------------------------------------------===//
// The library's functions
//===----------------------------------------------------------------===//

// A shared library exports them.
extern "C" {

size_t cudnnGetVersion() { return 91900; }

const char *cudnnGetErrorString(int status) {
  return status == badParameter ? "CUDNN_STATUS_BAD_PARAM"
                                : "CUDNN_STATUS_NOT_SUPPORTED";
}

void cudnnGetLastErrorString(char *message, size_t bytes) {
  if (bytes > 0)
    message[0] = '\0';
}

int cudnnCreate(DnnHandle *handle) {
  *handle = nullptr;
  if (int code = active->enter("cudnnCreate"))
    return code;
  *handle = reinterpret_cast<DnnHandle>(active);
  return 0;
}

int cudnnDestroy(DnnHandle) { return 0; }

int cudnnSetStream(DnnHandle, StreamHandle stream) {
  currentStream = reinterpret_cast<intptr_t>(stream);
  return 0;
}

int cudnnBackendCreateDescriptor(int type, DnnDescriptor *handle) {
  *handle = new Object{type, false, {}};
  return 0;
}

int cudnnBackendDestroyDescriptor(DnnDescriptor handle) {
  delete of(handle);
  return 0;
}

int cudnnBackendFinalize(DnnDescriptor handle) {
  Object *object = of(handle);
  // What is not there yet cannot be used.
  for (int name : {pointwiseDescriptor, matmulDescriptor, reductionDescriptor,
                   heuristicGraph, planConfig})
    if (object->has(name) && !object->object(name)->isFinal)
      return badParameter;
  if (object->type == dnnExecutionPlan)
    if (int code = active->enter("cudnnBackendFinalize"))
      return code;
  object->isFinal = true;
  return 0;
}

int cudnnBackendSetAttribute(DnnDescriptor handle, int name, int type,
                             int64_t count, const void *values) {
  if (of(handle)->isFinal)
    return badParameter;
  auto *bytes = static_cast<const char *>(values);
  of(handle)->attributes[name].assign(bytes,
                                      bytes + count * sizeOfAttribute(type));
  return 0;
}

int cudnnBackendGetAttribute(DnnDescriptor handle, int name, int,
                             int64_t requested, int64_t *count, void *values) {
  Object *object = of(handle);
  *count = 1;
  switch (name) {
  case configWorkspaceBytes:
  case planWorkspaceBytes:
    *static_cast<int64_t *>(values) = workspaceBytes;
    return 0;
  case heuristicResults: {
    if (requested == 0)
      return 0;
    // A configuration knows its graph.
    Object *config = of(*static_cast<DnnDescriptor *>(values));
    config->attributes[graphOperations] =
        object->object(heuristicGraph)->attributes[graphOperations];
    config->isFinal = true;
    return 0;
  }
  default:
    return badParameter;
  }
}

int cudnnBackendExecute(DnnHandle, DnnDescriptor plan, DnnDescriptor pack) {
  if (int code = active->enter("cudnnBackendExecute"))
    return code;
  if (!of(plan)->isFinal || !of(pack)->isFinal)
    return badParameter;
  std::vector<DnnDescriptor> operations =
      of(plan)->object(planConfig)->list<DnnDescriptor>(graphOperations);
  std::vector<int64_t> ids = of(pack)->list<int64_t>(packIds);
  std::vector<void *> places = of(pack)->list<void *>(packPointers);
  void *workspace = of(pack)->get<void *>(packWorkspace);
  std::map<int64_t, void *> pointers;
  for (size_t i = 0; i < ids.size(); ++i)
    pointers[ids[i]] = places[i];

  Call call;
  call.name = "cudnnBackendExecute";
  call.stream = static_cast<int>(currentStream - 1);
  std::set<int64_t> written = writtenBy(operations);
  std::map<int64_t, std::vector<char>> numbers;
  for (auto &[id, tensor] : tensorsOf(operations)) {
    if (tensor.isVirtual)
      continue;
    if (!pointers.count(id))
      return badParameter;
    auto begin = reinterpret_cast<uintptr_t>(pointers[id]);
    if (tensor.isByValue) {
      // Numbers are taken when the call is made.
      auto *bytes = static_cast<const char *>(pointers[id]);
      numbers[id].assign(bytes, bytes + tensor.bytes());
      continue;
    }
    if (begin % 16 != 0)
      return badParameter;
    (written.count(id) ? call.writes : call.reads)
        .push_back({begin, begin + tensor.extent() * tensor.bytes()});
  }
  auto begin = reinterpret_cast<uintptr_t>(workspace);
  call.writes.push_back({begin, begin + workspaceBytes});
  for (const std::vector<Range> &ranges : {call.reads, call.writes})
    if (active->check(ranges))
      return badParameter;
  // Descriptors may be gone when a graph is launched.
  std::vector<std::shared_ptr<Object>> copies;
  std::map<Object *, Object *> known;
  std::function<Object *(Object *)> copy = [&](Object *object) -> Object * {
    Object *&result = known[object];
    if (result)
      return result;
    copies.push_back(std::make_shared<Object>(*object));
    result = copies.back().get();
    for (int name : {pointwiseDescriptor, pointwiseX, pointwiseB, pointwiseY,
                     pointwiseT, matmulA, matmulB, matmulC, reductionX,
                     reductionY, reductionDescriptor, reshapeX, reshapeY})
      if (object->has(name)) {
        DnnDescriptor inner = copy(object->object(name));
        std::memcpy(result->attributes[name].data(), &inner, sizeof(inner));
      }
    return result;
  };
  std::vector<Object *> steps;
  for (DnnDescriptor operation : operations)
    steps.push_back(copy(of(operation)));
  active->enqueue(call, [=, copies = std::move(copies)]() mutable {
    std::memset(workspace, 0xff, workspaceBytes);
    for (auto &[id, bytes] : numbers)
      pointers[id] = bytes.data();
    Interpreter interpreter(pointers);
    for (Object *step : steps)
      interpreter.run(*step);
  });
  return 0;
}
}

const Dnn *dnnTable() {
  static const Dnn table = [] {
    Dnn t;
#define SET(name) t.name = name
    SET(cudnnGetVersion);
    SET(cudnnGetErrorString);
    SET(cudnnGetLastErrorString);
    SET(cudnnCreate);
    SET(cudnnDestroy);
    SET(cudnnSetStream);
    SET(cudnnBackendCreateDescriptor);
    SET(cudnnBackendDestroyDescriptor);
    SET(cudnnBackendFinalize);
    SET(cudnnBackendSetAttribute);
    SET(cudnnBackendGetAttribute);
    SET(cudnnBackendExecute);
#undef SET
    return t;
  }();
  return &table;
}

} // namespace fake
