//===- Program.cpp - What a program keeps in its arena ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Program.h"

#include "deepstep/Codegen/Interface.h"
#include "deepstep/Memory/RuntimeType.h"
#include "deepstep/io.h"
#include "dialects/ds/Ds.h"
#include "dialects/sdy/Sdy.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;

namespace deepstep {

int64_t TensorLayout::elements() const {
  int64_t product = 1;
  for (int64_t size : shape)
    product *= size;
  return product;
}

std::string TensorLayout::str() const {
  std::string text = "tensor<";
  for (int64_t size : shape)
    text += std::to_string(size) + "x";
  return text + io::dtypeName(dtype) + ">";
}

const char *roleName(StateRole role) {
  switch (role) {
  case StateRole::Param:
    return "param";
  case StateRole::Moment:
    return "moment";
  case StateRole::Counter:
    return "counter";
  case StateRole::Buffer:
    return "buffer";
  case StateRole::Constant:
    return "constant";
  }
  llvm_unreachable("unknown role");
}

namespace {

FailureOr<TensorLayout> layoutOf(Operation *op, Type type) {
  auto tensor = cast<RankedTensorType>(type);
  std::optional<ds_rt_dtype> dtype = getRuntimeType(tensor.getElementType());
  if (!dtype)
    return op->emitError("elements of type ")
           << tensor.getElementType() << " have no place in files";
  return TensorLayout{*dtype, std::vector<int64_t>(tensor.getShape().begin(),
                                                   tensor.getShape().end())};
}

/// The bytes of all elements.
FailureOr<std::vector<char>> readElements(ds::StateOp op, ElementsAttr value) {
  // Memory has a byte for each bool, whatever the attribute packs.
  if (auto bits = dyn_cast<DenseElementsAttr>(value);
      bits && bits.getElementType().isInteger(1)) {
    if (bits.isSplat())
      return std::vector<char>(1, bits.getSplatValue<bool>());
    auto values = bits.getValues<bool>();
    return std::vector<char>(values.begin(), values.end());
  }
  ArrayRef<char> data;
  if (auto dense = dyn_cast<DenseElementsAttr>(value))
    data = dense.getRawData();
  else if (AsmResourceBlob *blob =
               cast<DenseResourceElementsAttr>(value).getRawHandle().getBlob())
    data = blob->getData();
  auto type = cast<RankedTensorType>(value.getType());
  size_t bytes = llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  if (!value.isSplat())
    bytes *= type.getNumElements();
  if (data.size() != bytes)
    return op.emitOpError("'init' holds ")
           << data.size() << " bytes instead of " << bytes;
  return std::vector<char>(data.begin(), data.end());
}

/// One element of `type` with the value of the number `init`, or all elements
/// that it holds.
FailureOr<std::vector<char>> readFill(ds::StateOp op, Type type) {
  if (auto value = dyn_cast<ElementsAttr>(op.getInit()))
    return readElements(op, value);
  APInt bits;
  if (auto number = dyn_cast<FloatAttr>(op.getInit());
      number && isa<FloatType>(type)) {
    APFloat value = number.getValue();
    bool lossy;
    value.convert(cast<FloatType>(type).getFloatSemantics(),
                  APFloat::rmNearestTiesToEven, &lossy);
    bits = value.bitcastToAPInt();
  } else if (auto number = dyn_cast<IntegerAttr>(op.getInit());
             number && isa<IntegerType>(type)) {
    bits = number.getValue();
    unsigned width = type.getIntOrFloatBitWidth();
    bits = number.getType().isInteger(1) ? bits.zextOrTrunc(width)
                                         : bits.sextOrTrunc(width);
  } else {
    return op.emitOpError("is initialized with ")
           << op.getInit() << ", which is no number of type " << type;
  }
  size_t size = llvm::divideCeil(bits.getBitWidth(), 8);
  uint64_t word = bits.getZExtValue();
  std::vector<char> element(size);
  std::memcpy(element.data(), &word, size);
  return element;
}

/// The dimension that `op`'s sharding cuts, -1 for none.
FailureOr<int64_t> shardDimension(ds::StateOp op, sdy::MeshAttr mesh) {
  int64_t found = -1;
  sdy::TensorShardingAttr sharding = op.getShardingAttr();
  if (!sharding)
    return found;
  for (auto [index, dimension] : llvm::enumerate(sharding.getDimShardings())) {
    int64_t pieces = mesh ? dimension.getShardedSize(mesh) : 1;
    if (pieces == 1)
      continue;
    if (found >= 0 || pieces != mesh.getTotalSize())
      return op.emitOpError("must be divided among all ranks along one "
                            "dimension, or held by each");
    found = index;
  }
  return found;
}

FailureOr<State> readState(ds::StateOp op, const SymbolTable &symbols) {
  State state;
  state.symbol = op.getSymName().str();
  state.name = state.symbol;
  switch (op.getRole()) {
  case ds::Role::Param:
    state.role = StateRole::Param;
    break;
  case ds::Role::Moment:
    state.role = StateRole::Moment;
    break;
  case ds::Role::Counter:
    state.role = StateRole::Counter;
    break;
  case ds::Role::Buffer:
    state.role = StateRole::Buffer;
    break;
  case ds::Role::Constant:
    state.role = StateRole::Constant;
    break;
  }
  RankedTensorType global = op.getGlobalType(), local = op.getLocalType();
  if (!local)
    return op.emitOpError("names a mesh that does not exist");
  sdy::MeshAttr mesh;
  if (sdy::TensorShardingAttr sharding = op.getShardingAttr())
    mesh = sharding.getMesh(op);
  FailureOr<int64_t> dimension = shardDimension(op, mesh);
  FailureOr<TensorLayout> whole = layoutOf(op, global);
  FailureOr<TensorLayout> part = layoutOf(op, local);
  if (failed(dimension) || failed(whole) || failed(part))
    return failure();
  state.shardDim = *dimension;
  state.layout = *whole;
  state.local = *part;
  if (auto name = dyn_cast<StringAttr>(op.getInit())) {
    state.fromFile = true;
    state.name = name.str();
  } else {
    FailureOr<std::vector<char>> element =
        readFill(op, global.getElementType());
    if (failed(element))
      return failure();
    state.fill = std::move(*element);
  }
  // A moment's symbol is its parameter's and a suffix.
  if (op.getOf() && !state.fromFile)
    if (auto param = symbols.lookup<ds::StateOp>(*op.getOf()))
      if (auto name = dyn_cast<StringAttr>(param.getInit())) {
        StringRef suffix = op.getSymName();
        if (suffix.consume_front(param.getSymName()))
          state.name = (name.getValue() + suffix).str();
      }
  if (!op.getAddress())
    return op.emitOpError("has no address in the arena; run ds-plan-memory");
  state.address = *op.getAddress();
  return state;
}

LogicalResult readBindings(Operation *op, ArrayAttr attributes,
                           std::vector<Binding> &bindings) {
  for (Attribute attribute : attributes) {
    auto binding = dyn_cast<ds::BindingAttr>(attribute);
    if (!binding)
      return op->emitError("has an interface that is not of #ds.binding");
    FailureOr<TensorLayout> layout = layoutOf(op, binding.getType());
    if (failed(layout))
      return failure();
    bindings.push_back({binding.getName().str(), *layout, binding.getOffset()});
  }
  return success();
}

/// The ds.programs of a module of level 3, or the functions with an interface
/// of one of level 4.
SmallVector<Operation *> programsIn(ModuleOp module) {
  SmallVector<Operation *> programs;
  for (Operation &op : module.getOps())
    if (isa<ds::ProgramOp>(op) || op.hasAttr(interfaceAttrName))
      programs.push_back(&op);
  return programs;
}

} // namespace

FailureOr<Communication> Communication::read(ModuleOp module) {
  Communication result;
  for (Operation *op : programsIn(module)) {
    auto interface = op->getAttrOfType<DictionaryAttr>(interfaceAttrName);
    if (!interface)
      continue;
    if (auto ranks = interface.getAs<IntegerAttr>("ranks"))
      result.ranks = ranks.getInt();
    auto groups = interface.getAs<ArrayAttr>("groups");
    if (!groups)
      continue;
    for (Attribute attribute : groups) {
      auto table = dyn_cast<DenseIntElementsAttr>(attribute);
      if (!table || table.getType().getRank() != 2 ||
          table.getNumElements() != result.ranks || result.ranks == 0)
        return op->emitError("'")
               << interfaceAttrName
               << "' must divide its ranks into groups of one size";
      auto &lists = result.groups.emplace_back(table.getType().getDimSize(0));
      for (auto [index, rank] : llvm::enumerate(table.getValues<APInt>()))
        lists[index / table.getType().getDimSize(1)].push_back(
            static_cast<int32_t>(rank.getSExtValue()));
    }
  }
  return result;
}

bool Program::isIn(ModuleOp module) { return !programsIn(module).empty(); }

FailureOr<Program> Program::read(ModuleOp module) {
  SmallVector<Operation *> programs = programsIn(module);
  if (programs.size() != 1)
    return module.emitError("must hold one ds.program, not ")
           << programs.size();
  Operation *op = programs.front();
  Program result;
  result.name = SymbolTable::getSymbolName(op).str();
  ArrayAttr inputs, outputs;
  if (auto program = dyn_cast<ds::ProgramOp>(op)) {
    result.arenaBytes = program.getArenaBytes();
    result.persistentBytes = program.getPersistentBytes();
    inputs = program.getInputs();
    outputs = program.getOutputs();
  } else {
    auto interface = dyn_cast<DictionaryAttr>(op->getAttr(interfaceAttrName));
    auto arena =
        interface ? interface.getAs<IntegerAttr>("arena_bytes") : nullptr;
    auto persistent =
        interface ? interface.getAs<IntegerAttr>("persistent_bytes") : nullptr;
    inputs = interface ? interface.getAs<ArrayAttr>("inputs") : nullptr;
    outputs = interface ? interface.getAs<ArrayAttr>("outputs") : nullptr;
    if (!arena || !persistent || !inputs || !outputs)
      return op->emitError("has an incomplete '") << interfaceAttrName << "'";
    result.arenaBytes = arena.getInt();
    result.persistentBytes = persistent.getInt();
  }
  if (failed(readBindings(op, inputs, result.inputs)) ||
      failed(readBindings(op, outputs, result.outputs)))
    return failure();

  SymbolTable symbols(module);
  for (auto mesh : module.getOps<sdy::MeshOp>())
    result.ranks = std::max(result.ranks, mesh.getMesh().getTotalSize());
  for (auto stateOp : module.getOps<ds::StateOp>()) {
    FailureOr<State> state = readState(stateOp, symbols);
    if (failed(state))
      return failure();
    result.states.push_back(std::move(*state));
  }

  // Whatever a launcher writes must lie in the arena.
  auto check = [&](StringRef name, int64_t offset,
                   int64_t bytes) -> LogicalResult {
    if (offset >= 0 && bytes >= 0 && offset <= result.arenaBytes &&
        bytes <= result.arenaBytes - offset)
      return success();
    return op->emitError("'") << name << "' does not lie in the arena of "
                              << result.arenaBytes << " bytes";
  };
  for (const std::vector<Binding> *bindings : {&result.inputs, &result.outputs})
    for (const Binding &binding : *bindings)
      if (failed(check(binding.name, binding.offset, binding.layout.bytes())))
        return failure();
  for (const State &state : result.states)
    if (failed(check(state.symbol, state.address, state.local.bytes())))
      return failure();
  return result;
}

} // namespace deepstep
