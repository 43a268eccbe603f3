//===- MatrixFunctions.cpp - ldmatrix, stmatrix and mma -- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// The lanes of a warp hold parts of matrices, as the PTX ISA lays them out. In
// what follows, lane = 4 * group + inGroup.
//
//===----------------------------------------------------------------===//

#include "FakeCuda.h"
#include "Processor.h"
#include "ShortFloats.h"

#include <vector>

using namespace emulator;

namespace {

constexpr uint32_t wholeWarp = ~uint32_t(0);

void requireWholeWarp(uint32_t mask, const char *name) {
  if (mask != wholeWarp)
    Processor::current().fail(fake::launchFailed,
                              std::string("does ") + name +
                                  " in a warp of fewer than 32 threads");
}

//===----------------------------------------------------------------===//
// Matrices of 8 x 8 elements of 16 bits in shared memory
//===----------------------------------------------------------------===//

/// The row that lane 8 * i + r has the address of is row r of matrix i. Each
/// lane gets or has the elements 2 * inGroup and the next of row `group`; with
/// `transposed` of column `group`.
template <typename Access>
void forElements(Warp &warp, unsigned matrices, bool transposed,
                 Access access) {
  for (unsigned i = 0; i < matrices; ++i)
    for (unsigned lane = 0; lane < warpSize; ++lane)
      for (unsigned half = 0; half < 2; ++half) {
        unsigned row = lane / 4, column = lane % 4 * 2 + half;
        if (transposed)
          std::swap(row, column);
        auto *elements = reinterpret_cast<uint16_t *>(
            warp.arguments(8 * i + row).get<uintptr_t>(0));
        access(lane, i, half, elements[column]);
      }
}

void checkRows(Warp &warp, unsigned matrices, bool writes) {
  for (unsigned lane = 0; lane < 8 * matrices; ++lane)
    Processor::current().checkAccess(warp.arguments(lane).get<uintptr_t>(0), 16,
                                     16, writes);
}

void addMatrixMoves(Builtins &builtins) {
  for (unsigned matrices : {1u, 2u, 4u})
    for (bool transposed : {false, true}) {
      std::string ending = ".sync.aligned.m8n8.x" + std::to_string(matrices) +
                           (transposed ? ".trans" : "") + ".b16";
      for (const char *space : {".p3", ".p0", ""}) {
        builtins.addCollective(
            "ldmatrix" + ending + space, -1, [=](Warp &warp, uint32_t mask) {
              requireWholeWarp(mask, "ldmatrix");
              checkRows(warp, matrices, /*writes=*/false);
              forElements(warp, matrices, transposed,
                          [&](unsigned lane, unsigned i, unsigned half,
                              uint16_t &element) {
                            setResult(warp.result(lane), element, 2 * i + half);
                          });
            });
        builtins.addCollective(
            "stmatrix" + ending + space, -1, [=](Warp &warp, uint32_t mask) {
              requireWholeWarp(mask, "stmatrix");
              checkRows(warp, matrices, /*writes=*/true);
              forElements(warp, matrices, transposed,
                          [&](unsigned lane, unsigned i, unsigned half,
                              uint16_t &element) {
                            auto pair =
                                warp.arguments(lane).get<uint32_t>(1 + i);
                            element = static_cast<uint16_t>(pair >> 16 * half);
                          });
            });
      }
    }
}

//===----------------------------------------------------------------===//
// Products: d = a b + c, of 16 x 8 results
//===----------------------------------------------------------------===//

/// How numbers of a type lie in registers of 32 bits.
struct ElementType {
  unsigned perRegister;
  float (*read)(uint32_t bits, unsigned place);
};

constexpr ElementType bf16Elements = {
    2, [](uint32_t bits, unsigned place) {
      return fake::fromBf16(static_cast<uint16_t>(bits >> 16 * place));
    }};
constexpr ElementType f16Elements = {
    2, [](uint32_t bits, unsigned place) {
      return fake::fromF16(static_cast<uint16_t>(bits >> 16 * place));
    }};
// The lower bits are not looked at.
constexpr ElementType tf32Elements = {1, [](uint32_t bits, unsigned) {
                                        return fake::bitCast<float>(
                                            bits & ~uint32_t(0x1fff));
                                      }};

struct Product {
  ElementType type;
  unsigned depth;
  bool shortSums; // c and d are f16, two in a register

  // A register of a holds neighbours in a row, one of b neighbours in a column.
  // Registers go down 8 rows of a first, then to the right.
  unsigned registersOfB() const { return depth / (4 * type.perRegister); }
  unsigned registersOfA() const { return 2 * registersOfB(); }
};

void multiply(const Product &product, Warp &warp) {
  unsigned per = product.type.perRegister, depth = product.depth;
  unsigned aCount = product.registersOfA(), bCount = product.registersOfB();
  std::vector<float> a(16 * depth), b(depth * 8);
  for (unsigned lane = 0; lane < warpSize; ++lane) {
    Arguments arguments = warp.arguments(lane);
    unsigned group = lane / 4, inGroup = lane % 4;
    for (unsigned i = 0; i < aCount; ++i)
      for (unsigned place = 0; place < per; ++place) {
        unsigned row = group + i % 2 * 8;
        unsigned column = inGroup * per + place + i / 2 * 4 * per;
        a[row * depth + column] =
            product.type.read(arguments.get<uint32_t>(i), place);
      }
    for (unsigned i = 0; i < bCount; ++i)
      for (unsigned place = 0; place < per; ++place) {
        unsigned row = inGroup * per + place + i * 4 * per;
        b[row * 8 + group] =
            product.type.read(arguments.get<uint32_t>(aCount + i), place);
      }
  }
  for (unsigned lane = 0; lane < warpSize; ++lane)
    for (unsigned i = 0; i < 4; ++i) {
      unsigned row = lane / 4 + i / 2 * 8, column = lane % 4 * 2 + i % 2;
      int place = static_cast<int>(aCount + bCount);
      Arguments arguments = warp.arguments(lane);
      float sum;
      if (product.shortSums)
        sum = f16Elements.read(
            arguments.get<uint32_t>(place + static_cast<int>(i / 2)), i % 2);
      else
        sum = arguments.get<float>(place + static_cast<int>(i));
      for (unsigned k = 0; k < depth; ++k)
        sum += a[row * depth + k] * b[k * 8 + column];
      int index = static_cast<int>(i);
      if (product.shortSums)
        setResult(warp.result(lane), fake::toF16(sum), index);
      else
        setResult(warp.result(lane), sum, index);
    }
}

void addProduct(Builtins &builtins, const std::string &name,
                const Product &product) {
  builtins.addCollective("mma." + name, -1,
                         [product](Warp &warp, uint32_t mask) {
                           requireWholeWarp(mask, "mma");
                           multiply(product, warp);
                         });
}

} // namespace

void emulator::addMatrixFunctions(Builtins &builtins) {
  addMatrixMoves(builtins);
  addProduct(builtins, "m16n8k16.row.col.bf16", {bf16Elements, 16, false});
  addProduct(builtins, "m16n8k8.row.col.bf16", {bf16Elements, 8, false});
  addProduct(builtins, "m16n8k16.row.col.f32.f32", {f16Elements, 16, false});
  addProduct(builtins, "m16n8k8.row.col.f32.f32", {f16Elements, 8, false});
  addProduct(builtins, "m16n8k16.row.col.f16.f16", {f16Elements, 16, true});
  addProduct(builtins, "m16n8k8.row.col.f16.f16", {f16Elements, 8, true});
  addProduct(builtins, "m16n8k8.row.col.tf32", {tf32Elements, 8, false});
  addProduct(builtins, "m16n8k4.row.col.tf32", {tf32Elements, 4, false});
}
