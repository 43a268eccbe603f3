//===- Builtins.cpp - What NVVM's intrinsics do ----------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Builtins.h"

using namespace emulator;

Builtins::Builtins() {
  addSpecialRegisters(*this);
  addMath(*this);
  addConversions(*this);
  addSynchronization(*this);
  addWarpFunctions(*this);
  addMatrixFunctions(*this);
  addAsyncCopies(*this);
  emulator::addAssembly(*this);
}

const Builtin *Builtins::find(const std::string &name) const {
  auto found = table.find(name);
  return found == table.end() ? nullptr : &found->second;
}

void Builtins::add(const std::string &name,
                   std::function<void(Arguments, void *)> run,
                   Builtin::Kind kind) {
  std::string full = "llvm.nvvm." + name;
  table[full] = {kind, std::move(run), nullptr, -1, full};
}

std::string emulator::assemblyName(const std::string &text) {
  std::string name = "asm ";
  for (char letter : text)
    if (letter != ' ' && letter != '\t' && letter != '\n')
      name += letter;
  return name;
}

void Builtins::addAssembly(const std::string &text,
                           std::function<void(Arguments, void *)> run) {
  std::string name = assemblyName(text);
  table[name] = {Builtin::Own, std::move(run), nullptr, -1, name};
}

void Builtins::addCollective(const std::string &name, int maskArgument,
                             std::function<void(Warp &, uint32_t)> run) {
  std::string full = "llvm.nvvm." + name;
  table[full] = {Builtin::Collective, nullptr, std::move(run), maskArgument,
                 full};
}
