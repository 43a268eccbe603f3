//===- Ds.h - The ds dialect -----------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// States, steps, collectives over named mesh axes, asynchronous work on queues
// and programs in planned memory. DsOps.td and what it includes describe each.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_DS_DS_H
#define DEEPSTEP_DIALECTS_DS_DS_H

#include "dialects/TensorSizes.h"
#include "dialects/ds/DsAttention.h"
#include "dialects/sdy/Sdy.h"

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace deepstep::ds {

/// A double that is a parameter of an attribute: hashed by its bits, printed
/// with as few digits as read back to the same value.
struct Number {
  double value = 0.0;
  Number() = default;
  Number(double value) : value(value) {}
  operator double() const { return value; }
  bool operator==(const Number &other) const;
};
llvm::hash_code hash_value(const Number &number);
mlir::AsmPrinter &operator<<(mlir::AsmPrinter &printer, const Number &number);

/// Fails, with a diagnostic at `op`, when the ranks may not all run `op`
/// equally often: only loops with constant bounds and `ds.async` may lie
/// between it and the enclosing function, step or program.
llvm::LogicalResult verifyUniformExecution(mlir::Operation *op);

/// What states hold from step to step.
struct StateResource : public mlir::SideEffects::Resource::Base<StateResource> {
  llvm::StringRef getName() final { return "ds.state"; }
};

/// What keeps awaits and collectives in their order.
struct OrderResource : public mlir::SideEffects::Resource::Base<OrderResource> {
  llvm::StringRef getName() final { return "ds.order"; }
};

} // namespace deepstep::ds

namespace mlir {
template <> struct FieldParser<deepstep::ds::Number> {
  static FailureOr<deepstep::ds::Number> parse(AsmParser &parser);
};
} // namespace mlir

#include "dialects/ds/DsDialect.h.inc"
#include "dialects/ds/DsEnums.h.inc"

#include "dialects/ds/DsAttrInterfaces.h.inc"

#define GET_ATTRDEF_CLASSES
#include "dialects/ds/DsAttrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "dialects/ds/DsTypes.h.inc"

#include "dialects/ds/DsOpInterfaces.h.inc"

#define GET_OP_CLASSES
#include "dialects/ds/DsOps.h.inc"

namespace deepstep::ds {

/// Discardable attributes of the dialect.
inline constexpr llvm::StringLiteral kArgAttr = "ds.arg";
inline constexpr llvm::StringLiteral kMetricAttr = "ds.metric";
inline constexpr llvm::StringLiteral kKernelAttr = "ds.kernel";
/// On a kernel function: the #ds.block that runs an iteration of it.
inline constexpr llvm::StringLiteral kBlockAttr = "ds.block";

/// Whether getByteSize knows the size of `type`: its shape is static and
/// possible, its elements are numbers.
bool hasByteSize(mlir::ShapedType type);

/// Memory that a tensor or memref takes, in bytes. An i1 takes a whole byte.
int64_t getByteSize(mlir::ShapedType type);

/// The number of ranks along `axes` (strings) of the mesh that `mesh` names,
/// or nothing if the mesh or an axis does not exist.
std::optional<int64_t> getRanks(mlir::Operation *from,
                                mlir::FlatSymbolRefAttr mesh,
                                mlir::ArrayAttr axes);

/// Groups of ranks, each in the order in which pieces are numbered.
using Groups = llvm::SmallVector<llvm::SmallVector<int64_t>>;

/// The ranks of `mesh` in groups along `axes` (strings), which the mesh must
/// have: those of a group differ only in these axes, the first of them major.
/// A mesh's device ids are ranks.
Groups getGroups(mlir::sdy::MeshAttr mesh, mlir::ArrayAttr axes);

/// `type` cut along `dim` into one piece per rank, of ceil(size / ranks).
mlir::RankedTensorType getShardType(mlir::RankedTensorType type, int64_t dim,
                                    int64_t ranks);

/// The type that one rank holds of a tensor of the global type `type`, or null
/// if the mesh of `sharding` cannot be found from `from` or does not fit it.
mlir::RankedTensorType getLocalType(mlir::Operation *from,
                                    mlir::sdy::TensorShardingAttr sharding,
                                    mlir::RankedTensorType type);

} // namespace deepstep::ds

#endif // DEEPSTEP_DIALECTS_DS_DS_H
