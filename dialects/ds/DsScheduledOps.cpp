//===- DsScheduledOps.cpp - Programs in planned memory (level 3) -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rules of level 3: everything has its place in the arena, and places of what
// lives from step to step do not overlap.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"
#include "dialects/ds/DsVerify.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace deepstep::ds;

static constexpr int64_t kAlignment = 64;

//===----------------------------------------------------------------------===//
// ProgramOp
//===----------------------------------------------------------------------===//

namespace {
/// What a persistent tensor occupies: bytes [begin, end).
struct Place {
  int64_t begin, end;
  std::string what;

  Place(int64_t begin, ShapedType type, std::string what)
      : begin(begin),
        end(llvm::checkedAdd(begin, getByteSize(type)).value_or(INT64_MAX)),
        what(std::move(what)) {}
};
} // namespace

static LogicalResult collectBindings(ProgramOp program, ArrayAttr bindings,
                                     StringRef what,
                                     SmallVectorImpl<Place> &places) {
  for (auto binding : bindings.getAsRange<BindingAttr>()) {
    std::string name = (what + " '" + binding.getName() + "'").str();
    if (!hasByteSize(binding.getType()))
      return program.emitOpError()
             << name << " needs a static shape and elements that are numbers";
    places.emplace_back(binding.getOffset(), binding.getType(),
                        std::move(name));
  }
  return success();
}

LogicalResult ProgramOp::verify() {
  int64_t arena = getArenaBytes(), persistent = getPersistentBytes();
  if (persistent < 0 || persistent > arena)
    return emitOpError("has ")
           << persistent << " persistent bytes in an arena of " << arena;
  SmallVector<Place> places;
  if (failed(collectBindings(*this, getInputs(), "input", places)) ||
      failed(collectBindings(*this, getOutputs(), "output", places)))
    return failure();
  for (auto state : (*this)->getParentOfType<ModuleOp>().getOps<StateOp>()) {
    RankedTensorType local = state.getLocalType();
    if (!state.getAddress() || !local || !hasByteSize(local))
      continue;
    places.emplace_back(*state.getAddress(), local,
                        ("state @" + state.getSymName()).str());
  }
  for (const Place &place : places) {
    if (place.begin % kAlignment != 0)
      return emitOpError() << place.what << " lies at " << place.begin
                           << ", which is not a multiple of " << kAlignment;
    if (place.begin < 0 || place.end > persistent)
      return emitOpError() << place.what << " lies at [" << place.begin << ", "
                           << place.end << "), outside the " << persistent
                           << " persistent bytes";
  }
  llvm::sort(places, [](const Place &a, const Place &b) {
    return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
  });
  for (size_t i = 1; i < places.size(); ++i)
    if (places[i].begin < places[i - 1].end)
      return emitOpError() << places[i - 1].what << " and " << places[i].what
                           << " overlap";
  return success();
}

/// Bytes from the first element of a buffer or view to behind its last; nothing
/// if strides are negative, dynamic or too large, or there is an offset of its
/// own.
static std::optional<int64_t> getExtent(MemRefType type) {
  if (type.getLayout().isIdentity())
    return getByteSize(type);
  SmallVector<int64_t> strides;
  int64_t offset, last = 0;
  if (failed(type.getStridesAndOffset(strides, offset)) || offset != 0)
    return std::nullopt;
  for (auto [size, stride] : llvm::zip_equal(type.getShape(), strides)) {
    int64_t distance;
    if (stride < 0 || ShapedType::isDynamic(stride) ||
        llvm::MulOverflow(std::max<int64_t>(size, 1) - 1, stride, distance) ||
        llvm::AddOverflow(last, distance, last))
      return std::nullopt;
  }
  int64_t element = getByteSize(MemRefType::get({1}, type.getElementType()));
  int64_t bytes;
  if (llvm::MulOverflow(last + 1, element, bytes))
    return std::nullopt;
  return bytes;
}

LogicalResult BufferOp::verify() {
  int64_t offset = getOffset(), stride = getStride();
  auto type = cast<MemRefType>(getType());
  if (!hasByteSize(type))
    return emitOpError("needs elements that are numbers, got ") << type;
  int64_t alignment =
      std::max<int64_t>(1, getByteSize(type.clone(ArrayRef<int64_t>{1})));
  if (offset < 0 || offset % alignment != 0)
    return emitOpError("has offset ")
           << offset << ", which is not a multiple of its element's "
           << alignment << " bytes";
  if (!getIndex() && stride != 0)
    return emitOpError("has a stride but no index");
  auto program = (*this)->getParentOfType<ProgramOp>();
  if (!program)
    return success();
  int64_t arena = program.getArenaBytes();
  std::optional<int64_t> bytes = getExtent(type);
  if (!bytes)
    return emitOpError("is a view without an extent: ") << type;
  if (offset > arena || *bytes > arena - offset)
    return emitOpError("has ") << *bytes << " bytes at byte " << offset
                               << ", but the arena has " << arena;
  return success();
}

//===----------------------------------------------------------------------===//
// Work on buffers
//===----------------------------------------------------------------------===//

LogicalResult LaunchOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto kernel =
      symbols.lookupNearestSymbolFrom<func::FuncOp>(*this, getKernelAttr());
  if (!kernel || !kernel->hasAttr(kKernelAttr))
    return emitOpError("names ")
           << getKernelAttr() << ", which is not a func.func with ds.kernel";
  SmallVector<Type> expected(getBuffers().getTypes());
  Type index = IndexType::get(getContext());
  expected.append({index, index});
  if (kernel.getFunctionType() != FunctionType::get(getContext(), expected, {}))
    return emitOpError("needs a kernel of type (")
           << TypeRange(expected) << ") -> (), got "
           << kernel.getFunctionType();
  if (int64_t(getRange()) < 1 || int64_t(getGrain()) < 1)
    return emitOpError("needs a range and a grain of at least 1");
  return success();
}

LogicalResult LoadScalarOp::verify() {
  auto type = cast<MemRefType>(getBuffer().getType());
  if (type.getRank() != 0)
    return emitOpError("reads one element, but the buffer is a ") << type;
  return success();
}

LogicalResult ShardOp::verify() {
  auto tensor = cast<MemRefType>(getTensor().getType());
  auto piece = cast<MemRefType>(getPiece().getType());
  int64_t dim = getDim();
  if (dim < 0 || dim >= tensor.getRank())
    return emitOpError("cuts along dimension ")
           << dim << ", but the tensor is a " << tensor;
  SmallVector<int64_t> expected(tensor.getShape());
  if (piece.getRank() == tensor.getRank())
    expected[dim] = piece.getDimSize(dim);
  if (piece.getElementType() != tensor.getElementType() ||
      piece.getShape() != ArrayRef<int64_t>(expected))
    return emitOpError("has a piece of type ")
           << piece << ", which differs from " << tensor
           << " in more than dimension " << dim;
  if (int64_t(getIndex()) < -1)
    return emitOpError("needs the index of a piece, or -1");
  if (!getMeshAttr() != !getAxesAttr())
    return emitOpError("names a mesh without axes of it, or axes of no mesh");
  return success();
}

LogicalResult CollectiveBufferOp::verify() {
  auto source = cast<MemRefType>(getSource().getType());
  auto target = cast<MemRefType>(getTarget().getType());
  if (source.getElementType() != target.getElementType())
    return emitOpError("needs one element type, got ")
           << source << " and " << target;
  if (getReduction() == Reduction::Mean &&
      getKind() != CollectiveKind::AllGather &&
      !isa<FloatType>(source.getElementType()))
    return emitOpError("takes the mean of integers");
  bool isExchange = getKind() == CollectiveKind::AllToAll ||
                    getKind() == CollectiveKind::Broadcast ||
                    getKind() == CollectiveKind::Permute;
  if (isExchange && getSource() == getTarget())
    return emitOpError() << stringifyEnum(getKind())
                         << " does not work in place: source and target must "
                            "be different buffers";
  if ((getKind() == CollectiveKind::Permute) != getPairs().has_value())
    return emitOpError("of kind permute, and no other, needs 'pairs'");
  if (getKind() == CollectiveKind::AllReduce && getSource() != getTarget())
    return emitOpError("all_reduce works in place: source and target must be "
                       "the same buffer");
  if (getScratch() && !getElementTypeOrSelf(getScratch()).isInteger(8))
    return emitOpError("needs a scratch buffer of i8");
  return success();
}

LogicalResult CollectiveBufferOp::verifySymbolUses(SymbolTableCollection &) {
  if (failed(verifyAxes(*this, getMeshAttr(), getAxesAttr())))
    return failure();
  int64_t ranks = *getRanks(*this, getMeshAttr(), getAxesAttr());
  int64_t count = getCount();
  int64_t source = count, target = count, all;
  if (count < 0 || llvm::MulOverflow(count, ranks, all))
    return emitOpError("cannot move ")
           << count << " elements for each of " << ranks << " ranks";
  switch (getKind()) {
  case CollectiveKind::AllReduce:
  case CollectiveKind::AllToAll:
    source = target = all;
    break;
  case CollectiveKind::ReduceScatter:
    source = all;
    break;
  case CollectiveKind::AllGather:
    target = all;
    break;
  case CollectiveKind::Permute:
    if (failed(verifyPairs(*this, *getPairs(), ranks)))
      return failure();
    break;
  case CollectiveKind::Broadcast:
    break;
  }
  auto check = [&](StringRef name, Value buffer, int64_t elements) {
    int64_t actual = cast<MemRefType>(buffer.getType()).getNumElements();
    if (actual == elements)
      return success();
    return LogicalResult(emitOpError()
                         << name << " needs " << elements << " elements for "
                         << ranks << " ranks, got " << actual);
  };
  return failure(failed(check("source", getSource(), source)) ||
                 failed(check("target", getTarget(), target)));
}
