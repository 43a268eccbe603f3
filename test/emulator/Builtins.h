//===- Builtins.h - What NVVM's intrinsics do ------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Compiled kernels call intrinsics with the address of their arguments, each in
// a slot of 8 bytes, and of their result, which lies there as LLVM lays it out.
//
//===----------------------------------------------------------------===//

#ifndef DEEPSTEP_TEST_EMULATOR_BUILTINS_H
#define DEEPSTEP_TEST_EMULATOR_BUILTINS_H

#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <string>

namespace emulator {

class Warp;

/// The arguments of a call.
class Arguments {
public:
  explicit Arguments(const uint64_t *slots = nullptr) : slots(slots) {}

  template <typename T> T get(int index) const {
    static_assert(sizeof(T) <= sizeof(uint64_t));
    T value;
    std::memcpy(&value, slots + index, sizeof(T));
    return value;
  }

private:
  const uint64_t *slots;
};

template <typename T> void setResult(void *place, T value, int index = 0) {
  std::memcpy(static_cast<char *>(place) + index * sizeof(T), &value,
              sizeof(T));
}

struct Builtin {
  enum Kind {
    Own,        // of the calling thread alone
    Suspending, // the same, but may wait for others
    Collective  // of lanes of a warp together
  };
  Kind kind;
  std::function<void(Arguments, void *result)> run;
  /// Computes the results of all lanes of a mask.
  std::function<void(Warp &, uint32_t mask)> runAll;
  /// The argument with the mask of a collective; -1: all lanes.
  int maskArgument = -1;
  std::string name;
};

/// By the name of the intrinsic, or as assemblyName.
class Builtins {
public:
  Builtins();
  /// Null if it is not known.
  const Builtin *find(const std::string &name) const;

  /// `name` is without "llvm.nvvm.".
  void add(const std::string &name, std::function<void(Arguments, void *)> run,
           Builtin::Kind kind = Builtin::Own);
  void addAssembly(const std::string &text,
                   std::function<void(Arguments, void *)> run);
  void addCollective(const std::string &name, int maskArgument,
                     std::function<void(Warp &, uint32_t mask)> run);

private:
  std::map<std::string, Builtin> table;
};

/// What inline assembly is called among them: its text without white space.
std::string assemblyName(const std::string &text);

// Each in a file of its name.
void addSpecialRegisters(Builtins &builtins);
void addMath(Builtins &builtins);
void addConversions(Builtins &builtins);
void addSynchronization(Builtins &builtins);
void addWarpFunctions(Builtins &builtins);
void addMatrixFunctions(Builtins &builtins);
void addAsyncCopies(Builtins &builtins);
void addAssembly(Builtins &builtins);

} // namespace emulator

#endif // DEEPSTEP_TEST_EMULATOR_BUILTINS_H
