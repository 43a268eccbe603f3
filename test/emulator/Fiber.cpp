//===- Fiber.cpp - A stack that work runs on -------------- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "Fiber.h"

#include <boost/context/protected_fixedsize_stack.hpp>

using namespace emulator;

/// Kernels keep little there; a page that cannot be touched follows.
static constexpr size_t stackBytes = size_t(128) << 10;

Fiber::Fiber() {
  namespace context = boost::context;
  inside = context::fiber(std::allocator_arg,
                          context::protected_fixedsize_stack(stackBytes),
                          [this](context::fiber &&caller) {
                            outside = std::move(caller);
                            int here = 0;
                            stackEnd = reinterpret_cast<uintptr_t>(&here) + 256;
                            for (;;) {
                              work();
                              work = nullptr;
                              suspend();
                            }
                            return std::move(outside);
                          });
}

void Fiber::begin(std::function<void()> newWork) { work = std::move(newWork); }

bool Fiber::hasOnStack(uintptr_t address) const {
  return address < stackEnd && address + stackBytes >= stackEnd;
}
