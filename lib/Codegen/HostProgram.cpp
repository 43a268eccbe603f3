//===- HostProgram.cpp - ds.program to runtime calls ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every ds op of a program becomes one call of the runtime. Memrefs exist only
// as results of ds.buffer and memref.get_global, so each is just an address.
//
//===----------------------------------------------------------------------===//

#include "HostProgram.h"
#include "AttentionCall.h"
#include "deepstep/Codegen/Interface.h"
#include "deepstep/Codegen/TraceName.h"
#include "deepstep/Memory/RuntimeType.h"
#include "dialects/sdy/Sdy.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;

namespace deepstep {

TargetLowering::~TargetLowering() = default;

namespace {

/// Lowers the ops of one program, and of the regions that leave it for other
/// queues.
class ProgramLowering {
public:
  ProgramLowering(ds::ProgramOp program, SymbolTable &symbols,
                  TargetLowering &target)
      : program(program), symbols(symbols), target(target),
        builder(program.getContext()), calls(builder, symbols) {}

  LogicalResult run();

private:
  /// Moves `block` to a new function of the context and the arena.
  func::FuncOp outline(Location loc, Block *block, StringRef name);
  LogicalResult isolate(ds::AsyncOp async);
  LogicalResult lowerBody(func::FuncOp function);

  LogicalResult lower(ds::BufferOp op);
  LogicalResult lower(ds::LaunchOp op);
  LogicalResult lower(ds::MatmulOp op);
  LogicalResult lower(ds::AttentionForwardOp op);
  LogicalResult lower(ds::AttentionBackwardOp op);
  /// All operands are buffers, the scratch space the last one if there is any.
  template <typename Op> LogicalResult lowerAttention(Op op, RuntimeCall call);
  LogicalResult lower(ds::CopyOp op);
  LogicalResult lower(ds::LoadScalarOp op);
  LogicalResult lower(ds::ShardOp op);
  LogicalResult lower(ds::CollectiveBufferOp op);
  LogicalResult lower(ds::AsyncOp op);
  LogicalResult lower(ds::AwaitOp op);

  /// The address of a memref, or null after an error.
  Value address(Operation *user, Value memref);
  /// The same, but a null pointer where there is no memref.
  Value optionalAddress(Operation *user, Value memref);
  Value epilogueDescriptor(ds::MatmulOp op);
  FailureOr<AliasPattern> aliasPattern(ds::LaunchOp op);
  /// The number of the group along the axes; 0 is the world in order.
  FailureOr<int32_t> getGroup(Operation *op, FlatSymbolRefAttr mesh,
                              ArrayAttr axes);
  /// Tells the launcher which ranks and groups the program needs.
  void setCommunication(func::FuncOp function);

  ds::ProgramOp program;
  SymbolTable &symbols;
  TargetLowering &target;
  OpBuilder builder;
  RuntimeCallBuilder calls;
  llvm::DenseMap<Value, Value> addresses;
  llvm::DenseMap<Value, Value> events;
  int64_t ranks = 0;
  SmallVector<ds::Groups> groups;

  // Of the function that is being lowered.
  Value context, memory, table;
};

func::FuncOp ProgramLowering::outline(Location loc, Block *block,
                                      StringRef name) {
  Type pointer = LLVM::LLVMPointerType::get(builder.getContext());
  OpBuilder detached(builder.getContext());
  auto function = func::FuncOp::create(
      detached, loc, name, detached.getFunctionType({pointer, pointer}, {}));
  symbols.insert(function);
  Block *body = function.addEntryBlock();
  body->getOperations().splice(body->end(), block->getOperations());
  if (!body->empty())
    if (auto yield = dyn_cast<ds::YieldOp>(body->back()))
      yield.erase();
  detached.setInsertionPointToEnd(body);
  func::ReturnOp::create(detached, loc);
  return function;
}

/// Copies what computes the values from outside that `async` uses into its
/// region, which can then run on a thread of its own.
LogicalResult ProgramLowering::isolate(ds::AsyncOp async) {
  Region &region = async.getBody();
  llvm::DenseMap<Value, Value> copies;
  std::function<Value(Operation *, Value)> copy = [&](Operation *user,
                                                      Value value) -> Value {
    if (Value known = copies.lookup(value))
      return known;
    Operation *definition = value.getDefiningOp();
    if (!isa_and_nonnull<ds::BufferOp, arith::ConstantOp, memref::GetGlobalOp>(
            definition)) {
      user->emitOpError("on another queue uses a value that is not known when "
                        "the step is compiled; only buffers at constant "
                        "offsets can be used in ds.async")
              .attachNote(value.getLoc())
          << "the value is defined here";
      return {};
    }
    IRMapping mapping;
    for (Value operand : definition->getOperands()) {
      Value copied = copy(user, operand);
      if (!copied)
        return {};
      mapping.map(operand, copied);
    }
    Operation *clone = builder.clone(*definition, mapping);
    return copies[value] = clone->getResult(0);
  };

  builder.setInsertionPointToStart(&region.front());
  WalkResult result = region.walk([&](Operation *op) {
    for (OpOperand &operand : op->getOpOperands()) {
      if (region.isAncestor(operand.get().getParentRegion()))
        continue;
      Value copied = copy(op, operand.get());
      if (!copied)
        return WalkResult::interrupt();
      operand.set(copied);
    }
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

LogicalResult ProgramLowering::run() {
  std::string name = program.getSymName().str();
  Location loc = program.getLoc();
  NamedAttrList interface;
  interface.append("arena_bytes", program.getArenaBytesAttr());
  interface.append("persistent_bytes", program.getPersistentBytesAttr());
  interface.append("inputs", program.getInputsAttr());
  interface.append("outputs", program.getOutputsAttr());

  Block *body = &program.getBody().front();
  symbols.remove(program);
  func::FuncOp function = outline(loc, body, name);
  function->moveBefore(program);
  program.erase();
  function->setAttr(interfaceAttrName,
                    interface.getDictionary(builder.getContext()));
  if (failed(lowerBody(function)))
    return failure();
  setCommunication(function);
  return success();
}

void ProgramLowering::setCommunication(func::FuncOp function) {
  if (ranks == 0)
    return;
  NamedAttrList interface(
      function->getAttrOfType<DictionaryAttr>(interfaceAttrName));
  interface.append("ranks", builder.getI64IntegerAttr(ranks));
  SmallVector<Attribute> lists;
  for (const ds::Groups &group : groups) {
    SmallVector<int64_t> flat;
    for (ArrayRef<int64_t> list : group)
      llvm::append_range(flat, list);
    auto type = RankedTensorType::get(
        {int64_t(group.size()), int64_t(group.front().size())},
        builder.getI64Type());
    lists.push_back(DenseIntElementsAttr::get(type, flat));
  }
  if (!lists.empty())
    interface.append("groups", builder.getArrayAttr(lists));
  function->setAttr(interfaceAttrName,
                    interface.getDictionary(builder.getContext()));
}

LogicalResult ProgramLowering::lowerBody(func::FuncOp function) {
  // Regions of other queues first: their functions are lowered after this one.
  SmallVector<ds::AsyncOp> asyncs;
  WalkResult nested = function.walk<WalkOrder::PreOrder>([&](ds::AsyncOp op) {
    asyncs.push_back(op);
    return failed(isolate(op)) ? WalkResult::interrupt() : WalkResult::skip();
  });
  if (nested.wasInterrupted())
    return failure();
  SmallVector<func::FuncOp> outlined;
  for (ds::AsyncOp op : asyncs) {
    func::FuncOp region = outline(op.getLoc(), &op.getBody().front(),
                                  (function.getSymName() + "_async").str());
    region.setPrivate();
    op->setAttr("region", FlatSymbolRefAttr::get(region));
    outlined.push_back(region);
  }

  context = function.getArgument(0);
  memory = function.getArgument(1);
  addresses.clear();
  size_t tableSize = 0;
  function.walk([&](ds::LaunchOp op) {
    tableSize = std::max<size_t>(tableSize, op.getBuffers().size());
  });
  if (tableSize) {
    builder.setInsertionPointToStart(&function.front());
    Type pointer = LLVM::LLVMPointerType::get(builder.getContext());
    Value size = calls.constant(function.getLoc(), tableSize, 64);
    table = LLVM::AllocaOp::create(builder, function.getLoc(), pointer, pointer,
                                   size);
  }

  SmallVector<Operation *> ops;
  function.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<ds::DsDialect>(op->getDialect()))
      ops.push_back(op);
  });
  Type event = builder.getI64Type();
  // Futures that loops carry around are events.
  function.walk([&](Operation *op) {
    if (isa<ds::DsDialect>(op->getDialect()))
      return;
    for (Value result : op->getResults())
      if (isa<ds::FutureType>(result.getType()))
        result.setType(event);
    for (Region &region : op->getRegions())
      for (BlockArgument argument : region.getArguments())
        if (isa<ds::FutureType>(argument.getType()))
          argument.setType(event);
  });
  for (Operation *op : ops) {
    builder.setInsertionPoint(op);
    LogicalResult lowered =
        TypeSwitch<Operation *, LogicalResult>(op)
            .Case<ds::BufferOp, ds::LaunchOp, ds::MatmulOp,
                  ds::AttentionForwardOp, ds::AttentionBackwardOp, ds::CopyOp,
                  ds::LoadScalarOp, ds::ShardOp, ds::CollectiveBufferOp,
                  ds::AsyncOp, ds::AwaitOp>(
                [&](auto concrete) { return lower(concrete); })
            .Default([](Operation *other) {
              return other->emitOpError("is not an operation of level 3");
            });
    if (failed(lowered))
      return failure();
  }
  for (Operation *op : llvm::reverse(ops)) {
    if (!op->use_empty())
      return op->emitOpError("is used by an operation that does not take "
                             "buffers of the arena");
    op->erase();
  }
  for (func::FuncOp region : outlined)
    if (failed(lowerBody(region)))
      return failure();
  return success();
}

LogicalResult ProgramLowering::lower(ds::BufferOp op) {
  Type pointer = LLVM::LLVMPointerType::get(builder.getContext());
  Location loc = op.getLoc();
  Value base = memory;
  if (Value index = op.getIndex()) {
    Value wide =
        arith::IndexCastOp::create(builder, loc, builder.getI64Type(), index);
    Value stride = calls.constant(loc, op.getStride(), 64);
    Value bytes = LLVM::MulOp::create(builder, loc, wide, stride);
    base = LLVM::GEPOp::create(builder, loc, pointer, builder.getI8Type(), base,
                               ArrayRef<LLVM::GEPArg>{bytes});
  }
  Value offset = calls.constant(loc, op.getOffset(), 64);
  addresses[op.getResult()] =
      LLVM::GEPOp::create(builder, loc, pointer, builder.getI8Type(), base,
                          ArrayRef<LLVM::GEPArg>{offset});
  return success();
}

Value ProgramLowering::address(Operation *user, Value memref) {
  if (Value known = addresses.lookup(memref))
    return known;
  auto global = memref.getDefiningOp<memref::GetGlobalOp>();
  if (!global) {
    user->emitOpError("takes a buffer that is neither a ds.buffer nor a "
                      "memref.get_global");
    return {};
  }
  if (failed(target.checkConstant(user)))
    return {};
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointAfter(global);
  Location loc = global.getLoc();
  Value index = memref::ExtractAlignedPointerAsIndexOp::create(
      builder, loc, global.getResult());
  Value integer =
      arith::IndexCastOp::create(builder, loc, builder.getI64Type(), index);
  return addresses[memref] = LLVM::IntToPtrOp::create(
             builder, loc, LLVM::LLVMPointerType::get(builder.getContext()),
             integer);
}

Value ProgramLowering::optionalAddress(Operation *user, Value memref) {
  if (memref)
    return address(user, memref);
  return LLVM::ZeroOp::create(builder, user->getLoc(),
                              LLVM::LLVMPointerType::get(builder.getContext()));
}

FailureOr<AliasPattern> ProgramLowering::aliasPattern(ds::LaunchOp op) {
  AliasPattern pattern;
  OperandRange buffers = op.getBuffers();
  for (size_t i = 0; i < buffers.size(); ++i) {
    pattern.push_back(i);
    auto mine = buffers[i].getDefiningOp<ds::BufferOp>();
    for (size_t j = 0; j < i; ++j) {
      auto other = buffers[j].getDefiningOp<ds::BufferOp>();
      bool same = buffers[i] == buffers[j] ||
                  (mine && other && mine.getOffset() == other.getOffset() &&
                   mine.getIndex() == other.getIndex() &&
                   mine.getStride() == other.getStride());
      if (same) {
        pattern[i] = pattern[j];
        break;
      }
      if (!mine || !other || mine.getIndex() || other.getIndex() ||
          ds::getByteSize(mine.getType()) == 0 ||
          ds::getByteSize(other.getType()) == 0)
        continue;
      int64_t mineEnd = mine.getOffset() + ds::getByteSize(mine.getType());
      int64_t otherEnd = other.getOffset() + ds::getByteSize(other.getType());
      if (static_cast<int64_t>(mine.getOffset()) < otherEnd &&
          static_cast<int64_t>(other.getOffset()) < mineEnd)
        return op.emitOpError("buffers #")
               << j << " and #" << i
               << " overlap without being the same; give them places of their "
                  "own, or the same offset";
    }
  }
  return pattern;
}

LogicalResult ProgramLowering::lower(ds::LaunchOp op) {
  Location loc = op.getLoc();
  auto kernel = symbols.lookup<func::FuncOp>(op.getKernel());
  if (!kernel || kernel.isExternal() || !kernel->hasAttr(ds::kKernelAttr))
    return op.emitOpError("needs @")
           << op.getKernel() << " to be a function with a body and the "
           << "attribute '" << ds::kKernelAttr << "'";
  SmallVector<Type> expected(op.getBuffers().getTypes());
  expected.append(2, builder.getIndexType());
  if (kernel.getArgumentTypes() != ArrayRef<Type>(expected) ||
      kernel.getNumResults() != 0)
    return op.emitOpError("does not match the type of @")
           << op.getKernel() << ": " << kernel.getFunctionType();
  FailureOr<AliasPattern> aliases = aliasPattern(op);
  if (failed(aliases))
    return failure();

  Type pointer = LLVM::LLVMPointerType::get(builder.getContext());
  for (auto [index, buffer] : llvm::enumerate(op.getBuffers())) {
    Value value = address(op, buffer);
    if (!value)
      return failure();
    Value slot = LLVM::GEPOp::create(
        builder, loc, pointer, pointer, table,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(index)});
    LLVM::StoreOp::create(builder, loc, value, slot);
  }
  Value buffers = table ? table : LLVM::ZeroOp::create(builder, loc, pointer);
  return target.lowerLaunch({op, kernel, *aliases, context, buffers}, calls);
}

LogicalResult ProgramLowering::lower(ds::MatmulOp op) {
  Location loc = op.getLoc();
  auto lhs = cast<MemRefType>(op.getLhs().getType());
  auto rhs = cast<MemRefType>(op.getRhs().getType());
  auto result = cast<MemRefType>(op.getResult().getType());
  Type element = lhs.getElementType();
  ds_rt_matmul_desc product = {};
  product.batch = result.getDimSize(0);
  product.m = result.getDimSize(1);
  product.n = result.getDimSize(2);
  product.k = lhs.getDimSize(op.getTransLhs() ? 1 : 2);
  product.lhs_stride = lhs.getDimSize(0) == 1 ? 0 : product.m * product.k;
  product.rhs_stride = rhs.getDimSize(0) == 1 ? 0 : product.k * product.n;
  if (Value scratch = op.getScratch())
    product.scratch_bytes =
        ds::getByteSize(cast<MemRefType>(scratch.getType()));
  product.trans_lhs = op.getTransLhs();
  product.trans_rhs = op.getTransRhs();
  std::optional<int32_t> dtype = getFactorType(element),
                         resultDtype = getRuntimeType(result.getElementType());
  if (!dtype || !resultDtype)
    return op.emitOpError("does not support elements of type ")
           << (dtype ? result.getElementType() : element);
  product.dtype = *dtype;
  product.result_dtype = *resultDtype;
  product.beta = op.getAccumulate();
  product.precision = target.getPrecision();
  if (failed(target.checkProduct(op, product)))
    return failure();
  Value descriptor = calls.descriptor(
      loc,
      {product.batch, product.m, product.n, product.k, product.lhs_stride,
       product.rhs_stride, product.scratch_bytes},
      {product.trans_lhs, product.trans_rhs, product.dtype,
       product.result_dtype, product.beta, product.precision});
  SmallVector<Value> addresses{address(op, op.getLhs()),
                               address(op, op.getRhs())};
  auto addOptional = [&](Value memref) {
    addresses.push_back(optionalAddress(op, memref));
  };
  bool isPlain = !op.hasEpilogue() && !op.getLhsScale();
  if (!isPlain)
    for (Value memref : {op.getLhsScale(), op.getRhsScale(), op.getPlus(),
                         op.getBias(), op.getPreactivation()})
      addOptional(memref);
  addresses.push_back(address(op, op.getResult()));
  if (!isPlain)
    addOptional(op.getExtra());
  addOptional(op.getScratch());
  if (llvm::is_contained(addresses, Value()))
    return failure();
  SmallVector<Value> arguments{context, descriptor};
  if (!isPlain)
    arguments.push_back(epilogueDescriptor(op));
  llvm::append_range(arguments, addresses);
  arguments.push_back(calls.string(loc, getTraceName(op)));
  calls.call(loc, isPlain ? RuntimeCall::Matmul : RuntimeCall::MatmulEpilogue,
             arguments);
  return success();
}

/// A ds_rt_epilogue. Its numbers are told by their bits.
Value ProgramLowering::epilogueDescriptor(ds::MatmulOp op) {
  auto bits = [](double value) { return llvm::bit_cast<int64_t>(value); };
  double beta = op.getPlus() ? op.getBeta().convertToDouble() : 0.0;
  return calls.descriptor(op.getLoc(),
                          {bits(op.getAlpha().convertToDouble()), bits(beta)},
                          {static_cast<int32_t>(op.getActivation())});
}

template <typename Op>
LogicalResult ProgramLowering::lowerAttention(Op op, RuntimeCall call) {
  if (failed(target.checkAttention(op)))
    return failure();
  Location loc = op.getLoc();
  SmallVector<Value> operands{context,
                              createDescriptor(loc, describe(op), calls)};
  for (Value buffer : op->getOperands()) {
    operands.push_back(address(op, buffer));
    if (!operands.back())
      return failure();
  }
  if (!op.getScratch())
    operands.push_back(optionalAddress(op, Value()));
  operands.push_back(calls.string(loc, getTraceName(op)));
  calls.call(loc, call, operands);
  return success();
}

LogicalResult ProgramLowering::lower(ds::AttentionForwardOp op) {
  return lowerAttention(op, RuntimeCall::Attention);
}

LogicalResult ProgramLowering::lower(ds::AttentionBackwardOp op) {
  return lowerAttention(op, RuntimeCall::AttentionGradients);
}

LogicalResult ProgramLowering::lower(ds::CopyOp op) {
  Location loc = op.getLoc();
  Value source = address(op, op.getSource());
  Value target = address(op, op.getTarget());
  if (!source || !target)
    return failure();
  int64_t bytes = ds::getByteSize(cast<MemRefType>(op.getSource().getType()));
  calls.call(loc, RuntimeCall::Copy,
             {context, target, source, calls.constant(loc, bytes, 64)});
  return success();
}

LogicalResult ProgramLowering::lower(ds::LoadScalarOp op) {
  Location loc = op.getLoc();
  Value source = address(op, op.getBuffer());
  if (!source)
    return failure();
  int64_t bytes = ds::getByteSize(cast<MemRefType>(op.getBuffer().getType()));
  Value value = calls
                    .call(loc, RuntimeCall::ReadScalar,
                          {context, source, calls.constant(loc, bytes, 64)})
                    .getResult();
  if (!op.getType().isInteger(64))
    value = LLVM::TruncOp::create(builder, loc, op.getType(), value);
  op.replaceAllUsesWith(value);
  return success();
}

LogicalResult ProgramLowering::lower(ds::ShardOp op) {
  Location loc = op.getLoc();
  auto type = cast<MemRefType>(op.getTensor().getType());
  auto piece = cast<MemRefType>(op.getPiece().getType());
  int64_t dim = op.getDim(), outer = 1, inner = 1;
  for (int64_t i = 0; i < type.getRank(); ++i)
    (i < dim ? outer : inner) *= i == dim ? 1 : type.getDimSize(i);
  int32_t group = 0;
  if (op.getMeshAttr()) {
    FailureOr<int32_t> id = getGroup(op, op.getMeshAttr(), op.getAxesAttr());
    if (failed(id))
      return failure();
    group = *id;
  }
  Value descriptor = calls.descriptor(
      loc, {outer, type.getDimSize(dim), inner, piece.getDimSize(dim)},
      {static_cast<int32_t>(ds::getByteSize(type.clone(ArrayRef<int64_t>{1}))),
       group});
  Value tensorAddress = address(op, op.getTensor());
  Value pieceAddress = address(op, op.getPiece());
  if (!tensorAddress || !pieceAddress)
    return failure();
  Value index = calls.constant(loc, static_cast<int64_t>(op.getIndex()), 64);
  if (op.getUnshard())
    calls.call(loc, RuntimeCall::Unshard,
               {context, descriptor, pieceAddress, tensorAddress, index});
  else
    calls.call(loc, RuntimeCall::Shard,
               {context, descriptor, tensorAddress, pieceAddress, index});
  return success();
}

FailureOr<int32_t> ProgramLowering::getGroup(Operation *op,
                                             FlatSymbolRefAttr meshName,
                                             ArrayAttr axes) {
  sdy::MeshAttr mesh = sdy::getMeshAttr(op, meshName);
  if (!mesh || !ds::getRanks(op, meshName, axes))
    return op->emitOpError("needs the mesh ") << meshName << " and its axes";
  int64_t total = mesh.getTotalSize();
  if (ranks != 0 && total != ranks)
    return op->emitOpError("over the ")
           << total << " ranks of " << meshName
           << " is in a program whose other collectives are over " << ranks;
  ranks = total;
  ds::Groups lists = ds::getGroups(mesh, axes);
  if (lists.size() == 1 && llvm::is_sorted(lists.front()))
    return 0;
  auto *known = llvm::find(groups, lists);
  int32_t id = known - groups.begin() + 1;
  if (known == groups.end())
    groups.push_back(std::move(lists));
  return id;
}

LogicalResult ProgramLowering::lower(ds::CollectiveBufferOp op) {
  Location loc = op.getLoc();
  FailureOr<int32_t> groupId = getGroup(op, op.getMeshAttr(), op.getAxesAttr());
  if (failed(groupId))
    return failure();

  auto type = cast<MemRefType>(op.getSource().getType());
  std::optional<ds_rt_dtype> dtype = getRuntimeType(type.getElementType());
  if (!dtype)
    return op.emitOpError("does not support elements of type ")
           << type.getElementType();
  Value source = address(op, op.getSource());
  Value target = address(op, op.getTarget());
  Value scratch = optionalAddress(op, op.getScratch());
  if (!source || !target || !scratch)
    return failure();
  Value group = calls.constant(loc, *groupId, 32);
  Value reduction =
      calls.constant(loc, static_cast<int32_t>(op.getReduction()), 32);
  Value element = calls.constant(loc, static_cast<int32_t>(*dtype), 32);
  Value count = calls.constant(loc, op.getCount(), 64);
  Value purpose =
      calls.constant(loc, static_cast<int32_t>(op.getPurpose()), 32);
  switch (op.getKind()) {
  case ds::CollectiveKind::ReduceScatter:
    calls.call(loc, RuntimeCall::ReduceScatter,
               {context, group, reduction, element, source, target, scratch,
                count, purpose});
    break;
  case ds::CollectiveKind::AllGather:
    calls.call(loc, RuntimeCall::AllGather,
               {context, group, element, source, target, count, purpose});
    break;
  case ds::CollectiveKind::AllReduce:
    calls.call(
        loc, RuntimeCall::AllReduce,
        {context, group, reduction, element, source, scratch, count, purpose});
    break;
  case ds::CollectiveKind::AllToAll:
    calls.call(loc, RuntimeCall::AllToAll,
               {context, group, element, source, target, count, purpose});
    break;
  case ds::CollectiveKind::Broadcast:
    calls.call(loc, RuntimeCall::Broadcast,
               {context, group, element, source, target, count, purpose});
    break;
  case ds::CollectiveKind::Permute: {
    ArrayRef<int64_t> pairs = *op.getPairs();
    Value table = pairs.empty() ? optionalAddress(op, Value())
                                : calls.descriptor(loc, pairs, {});
    Value length = calls.constant(loc, pairs.size() / 2, 64);
    calls.call(loc, RuntimeCall::Permute,
               {context, group, element, source, target, table, length, count,
                purpose});
    break;
  }
  }
  return success();
}

LogicalResult ProgramLowering::lower(ds::AsyncOp op) {
  Location loc = op.getLoc();
  auto region = op->getAttrOfType<FlatSymbolRefAttr>("region");
  Type pointer = LLVM::LLVMPointerType::get(builder.getContext());
  Value function =
      LLVM::AddressOfOp::create(builder, loc, pointer, region.getValue());
  Value queue = calls.constant(loc, static_cast<int32_t>(op.getQueue()), 32);
  LLVM::CallOp call = calls.call(
      loc, RuntimeCall::Async,
      {context, queue, function, memory, calls.string(loc, region.getValue())});
  if (op.getNumResults() != 1)
    return op.emitOpError("at level 3 gives one !ds.future<none>");
  op.getResult(0).replaceAllUsesWith(call.getResult());
  return success();
}

LogicalResult ProgramLowering::lower(ds::AwaitOp op) {
  calls.call(op.getLoc(), RuntimeCall::Await, {context, op.getFuture()});
  return success();
}

} // namespace

std::string getTraceName(ds::MatmulOp op) {
  ArrayRef<int64_t> lhs = cast<MemRefType>(op.getLhs().getType()).getShape();
  ArrayRef<int64_t> result =
      cast<MemRefType>(op.getResult().getType()).getShape();
  std::string name =
      llvm::formatv("matmul {0}x{1}x{2}x{3}", result[0], result[1], result[2],
                    lhs[op.getTransLhs() ? 1 : 2]);
  if (op.getLhsScale())
    name += " fp8";
  if (!op.getAlpha().isExactlyValue(1.0))
    name += " scaled";
  if (op.getPlus())
    name += " plus";
  if (op.getBias())
    name += " bias";
  if (op.getActivation() != ds::Activation::None)
    name += (" " + ds::stringifyEnum(op.getActivation())).str();
  if (op.getExtra())
    name += op.getPreactivation() ? " sums" : " saved";
  return name;
}

LogicalResult lowerProgram(ds::ProgramOp program, SymbolTable &symbols,
                           TargetLowering &target) {
  return ProgramLowering(program, symbols, target).run();
}

} // namespace deepstep
