//===- BatchKernels.cpp - ds-batch-kernels ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One open batch per body. Kernels are taken from the last of a block to the
// first, and a batch stands where its last member does, which is the first to
// come: a kernel joins if whatever needs its results stands behind that, or
// will in the batch that it has joined itself. So two kernels of one body that
// each feed another are two batches. Nothing between a member and its batch
// depends on the member, then, and hence none of the others.
//
// Nor may a kernel come behind one that takes the memory of what it reads, or a
// ds.write, behind which a state's old value would have to be kept elsewhere.
//
//===----------------------------------------------------------------------===//

#include "BatchEmitter.h"
#include "Reshapes.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSBATCHKERNELS
#include "deepstep/Codegen/Cuda/Passes.h.inc"

namespace {

using cuda::BatchMember;
using cuda::getUnreshaped;
using cuda::isReshape;

/// A kernel has 4 KiB of parameters, a pointer for each buffer.
constexpr size_t kMaxBuffers = 512;
/// What all members of a batch may keep in memory for longer.
constexpr int64_t kMaxBatchBytes = int64_t(1) << 30;

/// Kernels of one body, and those of them that are to become one.
struct Batch {
  /// One of the body, with a guard if one has come.
  BatchMember *model = nullptr;
  /// The last comes first.
  SmallVector<BatchMember *> members;
  llvm::SmallDenseSet<Value> inputs;
  size_t results = 0;
  int64_t bytes = 0;
};

class BlockBatcher {
public:
  BlockBatcher(Block &block, int64_t maxBytes)
      : block(block), maxBytes(maxBytes) {}

  void run();

private:
  void hoistFromStates();
  void collect();
  bool isCandidate(ds::KernelOp kernel) const;
  unsigned getPosition(Operation *op) const {
    return positions.lookup(block.findAncestorOpInBlock(*op));
  }
  unsigned getFirstUse(Value value) const;
  unsigned getLastUse(Value value) const;
  void findOverwritten(ds::KernelOp kernel);
  unsigned getLimit(ds::KernelOp kernel) const;
  Batch &getBatch(BatchMember &member);
  void add(BatchMember &member);
  void close(Batch &batch);
  void choose();

  Block &block;
  int64_t maxBytes;
  /// Where operations stand, members of batches where these do.
  llvm::DenseMap<Operation *, unsigned> positions;
  /// By value, the last kernel that reads it, if a result may take its memory.
  llvm::DenseMap<Value, Operation *> overwriters;
  std::vector<std::unique_ptr<BatchMember>> candidates;
  unsigned numKernels = 0;
  llvm::MapVector<size_t, SmallVector<Batch, 1>> open;
  SmallVector<SmallVector<BatchMember *>> closed;
};

} // namespace

static int64_t getBytes(ds::KernelOp kernel) {
  llvm::SmallDenseSet<Value> inputs(kernel.getInputs().begin(),
                                    kernel.getInputs().end());
  int64_t bytes = 0;
  for (Value input : inputs)
    bytes += ds::getByteSize(cast<ShapedType>(input.getType()));
  for (Type type : kernel.getResultTypes())
    bytes += ds::getByteSize(cast<ShapedType>(type));
  return bytes;
}

/// Moves candidates that need states only to where these are read: conversions
/// of parameters, each in front of its product, can so be one batch. What they
/// compute is kept until the backward pass in any case.
void BlockBatcher::hoistFromStates() {
  for (Operation &op : llvm::make_early_inc_range(block)) {
    if (isa<ds::WriteOp>(op))
      return;
    auto kernel = dyn_cast<ds::KernelOp>(op);
    if (!kernel || !isCandidate(kernel) || kernel.getInputs().empty())
      continue;
    Operation *last = nullptr;
    bool isEarly = llvm::all_of(kernel.getInputs(), [&](Value input) {
      auto read = input.getDefiningOp<ds::ReadOp>();
      if (!read || read->getBlock() != &block)
        return false;
      if (!last || last->isBeforeInBlock(read))
        last = read;
      return true;
    });
    if (!isEarly)
      continue;
    kernel->moveAfter(last);
    for (Value init : kernel.getInits())
      init.getDefiningOp()->moveBefore(kernel);
  }
}

bool BlockBatcher::isCandidate(ds::KernelOp kernel) const {
  auto isEmpty = [](Value init) {
    return init.getDefiningOp<tensor::EmptyOp>() != nullptr;
  };
  return kernel.getBlockAttr() && llvm::all_of(kernel.getInits(), isEmpty) &&
         getBytes(kernel) <= maxBytes;
}

void BlockBatcher::collect() {
  for (Operation &op : block)
    positions[&op] = positions.size();
  for (auto kernel : block.getOps<ds::KernelOp>()) {
    ++numKernels;
    findOverwritten(kernel);
    if (isCandidate(kernel))
      candidates.push_back(std::make_unique<BatchMember>(kernel));
  }
}

void BlockBatcher::findOverwritten(ds::KernelOp kernel) {
  llvm::SmallDenseSet<int64_t> numbers;
  ArrayRef<int64_t> pairs = kernel.getInplace();
  for (size_t pair = 0; pair + 1 < pairs.size(); pair += 2)
    numbers.insert(pairs[pair]);
  unsigned position = positions.lookup(kernel);
  for (int64_t number : numbers) {
    Value shared = getUnreshaped(kernel.getInputs()[number]);
    if (getLastUse(shared) == position)
      overwriters[shared] = kernel;
  }
}

/// Reshapes move behind the batch.
unsigned BlockBatcher::getFirstUse(Value value) const {
  unsigned first = positions.size();
  for (Operation *user : value.getUsers())
    first = std::min(first, isReshape(user) && user->getBlock() == &block
                                ? getFirstUse(user->getResult(0))
                                : getPosition(user));
  return first;
}

unsigned BlockBatcher::getLastUse(Value value) const {
  unsigned last = 0;
  for (Operation *user : value.getUsers())
    last = std::max(last, isReshape(user) && user->getBlock() == &block
                              ? getLastUse(user->getResult(0))
                              : getPosition(user));
  return last;
}

/// The first operation that `kernel` has to stand in front of.
unsigned BlockBatcher::getLimit(ds::KernelOp kernel) const {
  unsigned limit = positions.size();
  for (Value result : kernel.getResults())
    limit = std::min(limit, getFirstUse(result));
  for (Value input : kernel.getInputs())
    if (Operation *other = overwriters.lookup(getUnreshaped(input));
        other && other != kernel)
      limit = std::min(limit, positions.lookup(other));
  return limit;
}

Batch &BlockBatcher::getBatch(BatchMember &member) {
  SmallVector<Batch, 1> &batches = open[member.hash];
  for (Batch &batch : batches)
    if (cuda::haveSameBody(*batch.model, member)) {
      if (member.guard && !batch.model->guard)
        batch.model = &member;
      return batch;
    }
  batches.emplace_back().model = &member;
  return batches.back();
}

void BlockBatcher::close(Batch &batch) {
  if (batch.members.size() > 1) {
    std::reverse(batch.members.begin(), batch.members.end());
    closed.push_back(std::move(batch.members));
  }
  BatchMember *model = batch.model;
  batch = Batch();
  batch.model = model;
}

void BlockBatcher::add(BatchMember &member) {
  ds::KernelOp kernel = member.kernel;
  Batch &batch = getBatch(member);
  size_t inputs = batch.inputs.size();
  for (Value input : kernel.getInputs())
    inputs += !batch.inputs.contains(input);
  int64_t bytes = getBytes(kernel);
  if (!batch.members.empty()) {
    unsigned place = positions.lookup(batch.members.front()->kernel);
    if (getLimit(kernel) > place &&
        inputs + batch.results + kernel.getNumResults() <= kMaxBuffers &&
        batch.bytes + bytes <= kMaxBatchBytes)
      positions[kernel] = place;
    else
      close(batch);
  }
  batch.members.push_back(&member);
  batch.inputs.insert(kernel.getInputs().begin(), kernel.getInputs().end());
  batch.results += kernel.getNumResults();
  batch.bytes += bytes;
}

void BlockBatcher::choose() {
  auto closeAll = [&] {
    for (auto &[hash, batches] : open)
      for (Batch &batch : batches)
        close(batch);
  };
  size_t next = candidates.size();
  for (Operation &op : llvm::reverse(block)) {
    if (isa<ds::WriteOp>(op))
      closeAll();
    else if (next > 0 && candidates[next - 1]->kernel == &op)
      add(*candidates[--next]);
  }
  closeAll();
  std::reverse(closed.begin(), closed.end());
}

void BlockBatcher::run() {
  hoistFromStates();
  collect();
  choose();
  if (closed.empty())
    return;

  Location loc = block.getParentOp()->getLoc();
  unsigned left = numKernels;
  for (ArrayRef<BatchMember *> members : closed) {
    int64_t bytes = 0;
    for (BatchMember *member : members)
      bytes += getBytes(member->kernel);
    std::string name = members.front()->kernel.getName().str();
    Operation *kernel = cuda::BatchEmitter(members).emit();
    left -= members.size() - 1;
    remark::passed(kernel->getLoc(), remark::RemarkOpts::name("Batch").category(
                                         "ds-batch-kernels"))
        << remark::add("{0} kernels '{1}' on {2} bytes become one",
                       members.size(), name, bytes);
  }
  remark::analysis(
      loc, remark::RemarkOpts::name("Launches").category("ds-batch-kernels"))
      << remark::add("{0} kernels become {1}", numKernels, left)
      << remark::metric("Before", numKernels) << remark::metric("After", left);
}

namespace {

struct DsBatchKernels : deepstep::impl::DsBatchKernelsBase<DsBatchKernels> {
  using DsBatchKernelsBase::DsBatchKernelsBase;

  void runOnOperation() override {
    if (maxBytes < 0) {
      getOperation()->emitError()
          << "ds-batch-kernels: max-bytes must not be negative, got "
          << maxBytes.getValue();
      return signalPassFailure();
    }
    SmallVector<Block *> blocks;
    getOperation()->walk([&](Block *inner) {
      if (!inner->getOps<ds::KernelOp>().empty())
        blocks.push_back(inner);
    });
    for (Block *inner : blocks)
      BlockBatcher(*inner, maxBytes).run();
  }
};

} // namespace

} // namespace deepstep
