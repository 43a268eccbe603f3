//===- BatchKernels.cpp - ds-batch-kernels ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One open batch per body. Kernels are taken in the order of their block, and a
// batch stands where its last member does: nothing may need a member's result
// before, nor take the memory of what a member reads. So a kernel joins if it
// comes before all that. It then depends on no member either, since whatever
// lies between would need that member's result before.
//
// Batches are chosen before any is formed. Forming one moves members down, but
// not behind what needs them, and leaves the others as they were chosen.
//
//===----------------------------------------------------------------------===//

#include "BatchEmitter.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
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

/// A kernel has 4 KiB of parameters, a pointer for each buffer.
constexpr size_t kMaxBuffers = 512;
/// What all members of a batch may keep in memory for longer.
constexpr int64_t kMaxBatchBytes = int64_t(1) << 30;

bool isReshape(Operation *op) {
  return isa_and_nonnull<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op);
}

Value getUnreshaped(Value value) {
  while (isReshape(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

/// Kernels of one body, and those of them that are to become one.
struct Batch {
  /// The first of the body; one with a guard, if one has come.
  BatchMember *model = nullptr;
  SmallVector<BatchMember *> members;
  llvm::SmallDenseSet<Value> inputs;
  size_t results = 0;
  int64_t bytes = 0;
  /// Where the batch has to stand before.
  unsigned limit = 0;
};

class BlockBatcher {
public:
  BlockBatcher(Block &block, int64_t maxBytes)
      : block(block), maxBytes(maxBytes) {}

  void run();

private:
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

  Block &block;
  int64_t maxBytes;
  llvm::DenseMap<Operation *, unsigned> positions;
  /// By value, the last kernel that reads it, if a result may take its memory.
  llvm::DenseMap<Value, unsigned> overwriters;
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
      overwriters[shared] = position;
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

unsigned BlockBatcher::getLimit(ds::KernelOp kernel) const {
  unsigned position = positions.lookup(kernel);
  unsigned limit = positions.size();
  for (Value result : kernel.getResults())
    limit = std::min(limit, getFirstUse(result));
  for (Value input : kernel.getInputs())
    if (auto it = overwriters.find(getUnreshaped(input));
        it != overwriters.end() && it->second > position)
      limit = std::min(limit, it->second);
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
  if (batch.members.size() > 1)
    closed.push_back(std::move(batch.members));
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
  if (batch.limit <= positions.lookup(kernel) ||
      inputs + batch.results + kernel.getNumResults() > kMaxBuffers ||
      batch.bytes + bytes > kMaxBatchBytes)
    close(batch);
  unsigned limit = getLimit(kernel);
  batch.limit = batch.members.empty() ? limit : std::min(batch.limit, limit);
  batch.members.push_back(&member);
  batch.inputs.insert(kernel.getInputs().begin(), kernel.getInputs().end());
  batch.results += kernel.getNumResults();
  batch.bytes += bytes;
}

void BlockBatcher::run() {
  collect();
  auto closeAll = [&] {
    for (auto &[hash, batches] : open)
      for (Batch &batch : batches)
        close(batch);
  };
  // Behind a write, a state's old value would have to be kept elsewhere.
  auto write = block.getOps<ds::WriteOp>().begin();
  auto end = block.getOps<ds::WriteOp>().end();
  for (const auto &candidate : candidates) {
    unsigned position = positions.lookup(candidate->kernel);
    bool passed = false;
    for (; write != end && positions.lookup(*write) < position; ++write)
      passed = true;
    if (passed)
      closeAll();
    add(*candidate);
  }
  closeAll();
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
