//===- Program.h - What a program keeps in its arena ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The interface of a compiled step, read from a module of level 3 or 4: how
// much memory it needs, and where its states, inputs and outputs lie. All that
// a launcher needs to know, without MLIR.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DRIVER_PROGRAM_H
#define DEEPSTEP_DRIVER_PROGRAM_H

#include "deepstep/runtime.h"
#include "mlir/IR/BuiltinOps.h"
#include <string>
#include <vector>

namespace deepstep {

/// A dense, row-major tensor's element type and shape.
struct TensorLayout {
  ds_rt_dtype dtype = DS_RT_F32;
  std::vector<int64_t> shape;

  int64_t elements() const;
  int64_t bytes() const { return elements() * ds_rt_dtype_size(dtype); }
  /// As MLIR prints it: "tensor<4x33xi32>".
  std::string str() const;
  bool operator==(const TensorLayout &other) const {
    return dtype == other.dtype && shape == other.shape;
  }
  bool operator!=(const TensorLayout &other) const { return !(*this == other); }
};

/// An input or output: a name and a place in the arena, in bytes.
struct Binding {
  std::string name;
  TensorLayout layout;
  int64_t offset = 0;
};

enum class StateRole { Param, Moment, Counter, Buffer, Constant };
inline constexpr int stateRoleCount = 5;

/// The role's name in reports, as in the IR: "param", "moment", ...
const char *roleName(StateRole role);

/// A tensor that persists from step to step.
struct State {
  std::string symbol;
  /// Its name in files: a parameter's own, "<parameter>.m" for a moment of one.
  std::string name;
  StateRole role = StateRole::Param;
  /// Whether its first value is read from a file, under `name`.
  bool fromFile = false;
  /// Otherwise: one element, of layout.dtype, that fills it, or all elements.
  std::vector<char> fill;
  /// The whole tensor.
  TensorLayout layout;
  /// What one rank holds: `layout`, or with dimension `shardDim` divided by
  /// the number of ranks, rounded up.
  TensorLayout local;
  int64_t shardDim = -1;
  /// Offset in the arena, in bytes.
  int64_t address = 0;
};

/// The ranks that a program's collectives reach.
struct Communication {
  /// How many ranks must run it; 0 if it has no collectives.
  int64_t ranks = 0;
  /// Groups with ids 1, 2, ...: the lists of ranks that all ranks are divided
  /// into.
  std::vector<std::vector<std::vector<int32_t>>> groups;

  /// Reads it from a module of level 4.
  static mlir::FailureOr<Communication> read(mlir::ModuleOp module);
};

/// A step with planned memory.
struct Program {
  std::string name;
  int64_t arenaBytes = 0;
  /// States, inputs and outputs lie below.
  int64_t persistentBytes = 0;
  std::vector<Binding> inputs, outputs;
  std::vector<State> states;
  /// Ranks that it was compiled for: the size of its mesh, 1 without one.
  int64_t ranks = 1;
  /// Known when it has been taken to level 4.
  Communication communication;

  /// Whether `module` holds a ds.program, or what ds-lower-to-cpu made of one.
  static bool isIn(mlir::ModuleOp module);

  /// Reads the one program of `module`. Fails with a diagnostic if there is
  /// none or more than one, or if something has no place in the arena.
  static mlir::FailureOr<Program> read(mlir::ModuleOp module);
};

} // namespace deepstep

#endif // DEEPSTEP_DRIVER_PROGRAM_H
