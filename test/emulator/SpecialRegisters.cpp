//===- SpecialRegisters.cpp - Who and where a thread is --- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Processor.h"

using namespace emulator;

template <typename Read>
static void addRegister(Builtins &builtins, const std::string &name,
                        Read read) {
  builtins.add("read.ptx.sreg." + name, [read](Arguments, void *result) {
    setResult<uint32_t>(result, read(Processor::current()));
  });
}

void emulator::addSpecialRegisters(Builtins &builtins) {
  const char *const axes[] = {".x", ".y", ".z"};
  for (int i = 0; i < 3; ++i) {
    addRegister(builtins, std::string("tid") + axes[i],
                [i](Processor &p) { return p.thread().position[i]; });
    addRegister(builtins, std::string("ntid") + axes[i],
                [i](Processor &p) { return p.shape().block[i]; });
    addRegister(builtins, std::string("ctaid") + axes[i],
                [i](Processor &p) { return p.block()[i]; });
    addRegister(builtins, std::string("nctaid") + axes[i],
                [i](Processor &p) { return p.shape().grid[i]; });
  }
  addRegister(builtins, "laneid",
              [](Processor &p) { return p.thread().lane(); });
  addRegister(builtins, "warpid",
              [](Processor &p) { return p.thread().number / warpSize; });
  addRegister(builtins, "nwarpid", [](Processor &p) {
    return (p.threadCount() + warpSize - 1) / warpSize;
  });
  addRegister(builtins, "warpsize", [](Processor &) { return warpSize; });
  addRegister(builtins, "lanemask.eq",
              [](Processor &p) { return 1u << p.thread().lane(); });
  addRegister(builtins, "lanemask.lt",
              [](Processor &p) { return (1u << p.thread().lane()) - 1; });
  addRegister(builtins, "lanemask.le",
              [](Processor &p) { return (2u << p.thread().lane()) - 1; });
  addRegister(builtins, "lanemask.gt",
              [](Processor &p) { return ~((2u << p.thread().lane()) - 1); });
  addRegister(builtins, "lanemask.ge",
              [](Processor &p) { return ~((1u << p.thread().lane()) - 1); });
  addRegister(builtins, "dynamic_smem_size",
              [](Processor &p) { return p.shape().sharedBytes; });
}
