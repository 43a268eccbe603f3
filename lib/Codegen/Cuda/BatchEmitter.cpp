//===- BatchEmitter.cpp - Several kernels as one ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BatchEmitter.h"
#include "Guard.h"
#include "Reshapes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;

namespace deepstep::cuda {

/// Above every index: the limit of members without a guard. Indices may have
/// 32 bits.
static constexpr int64_t kNoLimit = std::numeric_limits<int32_t>::max();

static Location fuseLocations(ArrayRef<BatchMember *> members) {
  SmallVector<Location> locations;
  for (BatchMember *member : members)
    locations.push_back(member->kernel.getLoc());
  return FusedLoc::get(members.front()->kernel.getContext(), locations);
}

BatchEmitter::BatchEmitter(ArrayRef<BatchMember *> members)
    : members(members), model(members.front()), builder(members.back()->kernel),
      loc(fuseLocations(members)) {
  auto guarded =
      llvm::find_if(members, [](BatchMember *member) { return member->guard; });
  if (guarded != members.end())
    model = *guarded;
  int64_t blocks = 0;
  for (BatchMember *member : members) {
    starts.push_back(blocks);
    blocks += member->kernel.getRange();
    for (Value input : member->kernel.getInputs())
      inputs.insert(input);
  }
}

/// The members' own. An input that another member reads as well stays as it
/// is: its blocks may come later.
SmallVector<int64_t> BatchEmitter::getInplacePairs() const {
  llvm::DenseMap<Value, unsigned> readers;
  for (BatchMember *member : members) {
    llvm::SmallDenseSet<Value> own(member->kernel.getInputs().begin(),
                                   member->kernel.getInputs().end());
    for (Value input : own)
      ++readers[input];
  }
  llvm::DenseMap<Value, int64_t> numbers;
  for (auto [number, input] : llvm::enumerate(inputs))
    numbers[input] = number;
  SmallVector<int64_t> pairs;
  int64_t results = 0;
  for (BatchMember *member : members) {
    ArrayRef<int64_t> own = member->kernel.getInplace();
    for (size_t pair = 0; pair + 1 < own.size(); pair += 2) {
      Value input = member->kernel.getInputs()[own[pair]];
      if (readers.lookup(input) == 1)
        pairs.append({numbers.lookup(input), results + own[pair + 1]});
    }
    results += member->kernel.getNumResults();
  }
  return pairs;
}

ds::KernelOp BatchEmitter::createKernel() {
  SmallVector<Value> inits;
  SmallVector<Type> types;
  int64_t blocks = starts.back() + members.back()->kernel.getRange();
  for (BatchMember *member : members) {
    llvm::append_range(inits, member->kernel.getInits());
    llvm::append_range(types, member->kernel.getResultTypes());
  }
  std::string name =
      (model->kernel.getName() + " x" + Twine(members.size())).str();
  auto kernel = ds::KernelOp::create(
      builder, loc, types, name, inputs.getArrayRef(), inits, blocks,
      /*grain=*/1, getInplacePairs(), model->kernel.getBlockAttr());
  auto *body = new Block;
  kernel.getBody().push_back(body);
  auto addBuffer = [&](Value tensor) -> Value {
    auto type = cast<RankedTensorType>(tensor.getType());
    return body->addArgument(
        MemRefType::get(type.getShape(), type.getElementType()), loc);
  };
  llvm::DenseMap<Value, Value> byInput;
  for (Value input : inputs)
    byInput[input] = addBuffer(input);
  for (BatchMember *member : members) {
    SmallVector<Value> &own = buffers.emplace_back();
    for (Value input : member->kernel.getInputs())
      own.push_back(byInput.lookup(input));
    for (Value init : member->kernel.getInits())
      own.push_back(addBuffer(init));
  }
  lo = body->addArgument(builder.getIndexType(), loc);
  body->addArgument(builder.getIndexType(), loc);
  builder.setInsertionPointToEnd(body);
  ds::YieldOp::create(builder, loc, ValueRange());
  builder.setInsertionPointToStart(body);
  return kernel;
}

void BatchEmitter::choose(Value inBody, ArrayRef<Value> values) {
  if (llvm::all_equal(values))
    mapping.map(inBody, values.front());
  else
    choices.push_back({inBody, llvm::to_vector(values)});
}

void BatchEmitter::chooseBuffers() {
  for (size_t i = 0; i < buffers.front().size(); ++i) {
    BlockArgument argument = model->getBody().getArgument(i);
    if (argument.use_empty())
      continue;
    SmallVector<Value> values;
    for (ArrayRef<Value> own : buffers)
      values.push_back(own[i]);
    if (!isFlat(argument) || llvm::all_equal(values)) {
      choose(argument, values);
      continue;
    }
    // Vectors of any length take the place of the views.
    Type element = getElementTypeOrSelf(argument.getType());
    auto any = MemRefType::get({ShapedType::kDynamic}, element);
    for (Value &value : values) {
      auto type = cast<MemRefType>(value.getType());
      int64_t size = type.getNumElements();
      if (type.getRank() != 1)
        value = memref::ReinterpretCastOp::create(
            builder, loc, MemRefType::get({size}, element), value,
            /*offset=*/0, ArrayRef<int64_t>{size}, ArrayRef<int64_t>{1});
      value = memref::CastOp::create(builder, loc, any, value);
    }
    choose(argument, values);
  }
}

void BatchEmitter::chooseLimits() {
  for (auto [position, op] : llvm::enumerate(model->ops)) {
    if (!isLimit(op))
      continue;
    SmallVector<int64_t> limits;
    for (BatchMember *member : members)
      limits.push_back(
          cast<arith::ConstantIndexOp>(member->ops[position]).value());
    if (!llvm::all_equal(limits))
      choose(op->getResult(0), llvm::map_to_vector(limits, [&](int64_t limit) {
               return createIndex(limit);
             }));
  }
  if (!model->guard)
    return;
  auto getLimit = [](BatchMember *member) {
    return member->guard ? member->guard->limit : kNoLimit;
  };
  if (llvm::all_equal(llvm::map_range(members, getLimit))) {
    guardLimit = createIndex(model->guard->limit);
    return;
  }
  SmallVector<Value> limits;
  for (BatchMember *member : members)
    limits.push_back(createIndex(getLimit(member)));
  choices.push_back({Value(), limits});
}

/// The block's number among those of its member.
void BatchEmitter::chooseIteration() {
  size_t count = buffers.front().size();
  SmallVector<Value> begins;
  for (int64_t start : starts)
    begins.push_back(createIndex(start));
  choices.push_back({model->getBody().getArgument(count), begins});
  SmallVector<Value> chosen = dispatch(0, members.size());
  auto global = gpu::AddressSpaceAttr::get(builder.getContext(),
                                           gpu::AddressSpace::Global);
  for (auto [choice, value] : llvm::zip_equal(choices, chosen)) {
    if (!choice.inBody) {
      guardLimit = value;
      continue;
    }
    // Behind a branch, LLVM no longer sees that a pointer is a parameter's.
    auto type = dyn_cast<MemRefType>(value.getType());
    if (type && isFlat(cast<BlockArgument>(choice.inBody)))
      value = memref::MemorySpaceCastOp::create(
          builder, loc,
          MemRefType::get(type.getShape(), type.getElementType(),
                          MemRefLayoutAttrInterface(), global),
          value);
    mapping.map(choice.inBody, value);
  }
  Value own = arith::SubIOp::create(builder, loc, lo, chosen.back());
  mapping.map(model->getBody().getArgument(count), own);
  if (BlockArgument hi = model->getBody().getArgument(count + 1);
      !hi.use_empty())
    mapping.map(hi, arith::AddIOp::create(builder, loc, own, createIndex(1)));
}

SmallVector<Value> BatchEmitter::dispatch(size_t begin, size_t end) {
  if (end - begin == 1) {
    // MLIR's lowering merges branches that differ in what they choose only:
    // they would get all pointers as arguments, for which no GPU has registers.
    // What tells these apart is no code in the end.
    Value yes = arith::ConstantIntOp::create(builder, loc, 1, 1);
    LLVM::AssumeOp::create(builder, loc, yes)
        ->setAttr("member", builder.getIndexAttr(begin));
    return llvm::map_to_vector(
        choices, [&](const Choice &choice) { return choice.values[begin]; });
  }
  size_t middle = begin + (end - begin) / 2;
  auto types = llvm::map_to_vector(choices, [](const Choice &choice) {
    return choice.values.front().getType();
  });
  Value isFirst = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                        lo, createIndex(starts[middle]));
  auto branch = scf::IfOp::create(builder, loc, types, isFirst,
                                  /*withElseRegion=*/true);
  auto emitPart = [&](Block *block, size_t from, size_t to) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(block);
    scf::YieldOp::create(builder, loc, dispatch(from, to));
  };
  emitPart(branch.thenBlock(), begin, middle);
  emitPart(branch.elseBlock(), middle, end);
  return llvm::to_vector(ValueRange(branch.getResults()));
}

void BatchEmitter::emitBody() {
  auto clone = [&](Operation *op) {
    if (isFlatView(op)) {
      Value buffer = mapping.lookup(op->getOperand(0));
      if (!cast<MemRefType>(buffer.getType()).hasStaticShape())
        return mapping.map(op->getResult(0), buffer);
    }
    if (!op->getNumResults() || !mapping.contains(op->getResult(0)))
      builder.clone(*op, mapping);
  };
  ArrayRef<Operation *> ops = model->ops;
  for (Operation *op : ops.take_front(model->unguarded))
    clone(op);
  if (!model->guard)
    return;
  Value index = mapping.lookup(model->guard->test.getLhs());
  createIf(builder, loc,
           arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult, index,
                                 guardLimit),
           [&] {
             for (Operation *op : ops.drop_front(model->unguarded))
               clone(op);
           });
}

void BatchEmitter::replace(ds::KernelOp kernel) {
  Operation *position = kernel;
  unsigned number = 0;
  for (BatchMember *member : members)
    for (Value result : member->kernel.getResults()) {
      position = moveReshapesBehind(result, position);
      result.replaceAllUsesWith(kernel.getResult(number++));
    }
  for (BatchMember *member : members) {
    ds::KernelOp old = member->kernel;
    old.erase();
  }
}

ds::KernelOp BatchEmitter::emit() {
  ds::KernelOp kernel = createKernel();
  chooseBuffers();
  chooseLimits();
  chooseIteration();
  emitBody();
  replace(kernel);
  return kernel;
}

} // namespace deepstep::cuda
