//===- DsMesh.cpp - Ranks, shards and sizes --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What verifiers and passes ask about meshes: how many ranks take part, which
// piece each holds, and whether all of them reach a collective.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"
#include "dialects/ds/DsVerify.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace deepstep::ds;

bool deepstep::ds::hasByteSize(ShapedType type) {
  Type element = type.getElementType();
  return (element.isIntOrIndexOrFloat() || isa<ComplexType>(element)) &&
         type.hasStaticShape() && hasPossibleSize(type);
}

int64_t deepstep::ds::getByteSize(ShapedType type) {
  Type element = type.getElementType();
  int64_t factor = 1;
  if (auto complex = dyn_cast<ComplexType>(element)) {
    element = complex.getElementType();
    factor = 2;
  }
  int64_t bits = element.isIndex() ? 64 : element.getIntOrFloatBitWidth();
  return type.getNumElements() * factor * ((bits + 7) / 8);
}

std::optional<int64_t> deepstep::ds::getRanks(Operation *from,
                                              FlatSymbolRefAttr mesh,
                                              ArrayAttr axes) {
  sdy::MeshAttr attr = sdy::getMeshAttr(from, mesh);
  if (!attr)
    return std::nullopt;
  int64_t ranks = 1;
  for (auto axis : axes.getAsRange<StringAttr>()) {
    if (!attr.hasAxis(axis))
      return std::nullopt;
    ranks *= attr.getAxisSize(axis);
  }
  return ranks;
}

Groups deepstep::ds::getGroups(sdy::MeshAttr mesh, ArrayAttr axes) {
  int64_t ranks = mesh.getTotalSize(), groupSize = 1;
  for (auto axis : axes.getAsRange<StringAttr>())
    groupSize *= mesh.getAxisSize(axis);
  Groups groups(ranks / groupSize, SmallVector<int64_t>(groupSize));
  for (int64_t position = 0; position < ranks; ++position) {
    llvm::StringMap<int64_t> coordinates;
    int64_t rest = position;
    for (sdy::MeshAxisAttr axis : llvm::reverse(mesh.getAxes())) {
      coordinates[axis.getName()] = rest % axis.getSize();
      rest /= axis.getSize();
    }
    int64_t place = 0, group = 0;
    for (auto axis : axes.getAsRange<StringAttr>()) {
      place = place * mesh.getAxisSize(axis) + coordinates.lookup(axis);
      coordinates.erase(axis);
    }
    for (sdy::MeshAxisAttr axis : mesh.getAxes())
      if (auto it = coordinates.find(axis.getName()); it != coordinates.end())
        group = group * axis.getSize() + it->second;
    groups[group][place] =
        mesh.getDeviceIds().empty() ? position : mesh.getDeviceIds()[position];
  }
  return groups;
}

RankedTensorType deepstep::ds::getShardType(RankedTensorType type, int64_t dim,
                                            int64_t ranks) {
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = llvm::divideCeil(shape[dim], ranks);
  return type.clone(shape);
}

/// Whether `sharding` divides tensors of `rank` over axes that `mesh` has. The
/// verifier of whatever carries it says what is wrong.
static bool fits(sdy::TensorShardingAttr sharding, sdy::MeshAttr mesh,
                 int64_t rank) {
  if (!mesh || sharding.getRank() != rank)
    return false;
  for (sdy::DimensionShardingAttr dim : sharding.getDimShardings())
    for (sdy::AxisRefAttr axis : dim.getAxes())
      if (!mesh.hasAxis(axis.getName()))
        return false;
  return true;
}

RankedTensorType deepstep::ds::getLocalType(Operation *from,
                                            sdy::TensorShardingAttr sharding,
                                            RankedTensorType type) {
  if (!sharding)
    return type;
  sdy::MeshAttr mesh = sharding.getMesh(from);
  if (!fits(sharding, mesh, type.getRank()))
    return {};
  return sharding.getLocalTensorType(type, mesh);
}

LogicalResult deepstep::ds::verifyAxes(Operation *op, FlatSymbolRefAttr mesh,
                                       ArrayAttr axes) {
  sdy::MeshAttr attr = sdy::getMeshAttr(op, mesh);
  if (!attr)
    return op->emitOpError("names mesh ")
           << mesh << ", which is not defined by an sdy.mesh";
  if (axes.empty())
    return op->emitOpError("needs at least one mesh axis");
  llvm::StringSet<> seen;
  for (auto axis : axes.getAsRange<StringAttr>()) {
    if (!attr.hasAxis(axis))
      return op->emitOpError("names axis ")
             << axis << ", which mesh " << mesh << " does not have";
    if (!seen.insert(axis.getValue()).second)
      return op->emitOpError("names axis ") << axis << " twice";
  }
  return success();
}

LogicalResult deepstep::ds::verifySharding(Operation *op,
                                           sdy::TensorShardingAttr sharding,
                                           Type type) {
  if (!sharding.getMeshSymName())
    return op->emitOpError("has the sharding ")
           << sharding << " with a mesh in line; define it by an sdy.mesh and "
           << "name that";
  sdy::MeshAttr mesh = sharding.getMesh(op);
  if (!mesh)
    return op->emitOpError("names mesh ")
           << sharding.getMeshSymName()
           << ", which is not defined by an sdy.mesh";
  return sharding.verifyForType(type, mesh, [&] { return op->emitOpError(); });
}

static bool hasConstantBounds(scf::ForOp loop) {
  return matchPattern(loop.getLowerBound(), m_Constant()) &&
         matchPattern(loop.getUpperBound(), m_Constant()) &&
         matchPattern(loop.getStep(), m_Constant());
}

LogicalResult deepstep::ds::verifyUniformExecution(Operation *op) {
  if (auto collective = dyn_cast<CollectiveOpInterface>(op))
    if (!collective.getAxesAttr())
      return success();
  for (Operation *parent = op->getParentOp();
       parent && !parent->hasTrait<OpTrait::IsIsolatedFromAbove>();
       parent = parent->getParentOp()) {
    // Other control flow is judged when it has become scf.
    if (!isa<scf::SCFDialect>(parent->getDialect()))
      continue;
    auto loop = dyn_cast<scf::ForOp>(parent);
    if (loop && hasConstantBounds(loop))
      continue;
    InFlightDiagnostic diagnostic =
        op->emitOpError(
            "needs all ranks, but may not run equally often on each:"
            " it lies in '")
        << parent->getName() << "'";
    if (loop)
      diagnostic << " whose bounds are not constants";
    return diagnostic;
  }
  return success();
}
