//===- MatrixTest.cpp - Matrices and asynchronous copies -- -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "EmulatorTest.h"
#include "ShortFloats.h"

#include <cmath>
#include <random>

namespace {

constexpr char head[] = "%tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n"
                        "%i = zext i32 %tid to i64\n";
constexpr char declareTid[] = "declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()\n";

/// How a kind of products has its numbers.
struct Form {
  const char *name;         // behind llvm.nvvm.mma.
  const char *registerType; // of a and b
  unsigned depth, perRegister;
  uint32_t (*write)(float value);
};

uint32_t bf16Bits(float value) { return fake::toBf16(value); }
uint32_t f16Bits(float value) { return fake::toF16(value); }
uint32_t floatBits(float value) { return fake::bitCast<uint32_t>(value); }

const Form forms[] = {
    {"m16n8k16.row.col.bf16", "i32", 16, 2, bf16Bits},
    {"m16n8k8.row.col.bf16", "i32", 8, 2, bf16Bits},
    {"m16n8k16.row.col.f32.f32", "<2 x half>", 16, 2, f16Bits},
    {"m16n8k8.row.col.f32.f32", "<2 x half>", 8, 2, f16Bits},
    {"m16n8k8.row.col.tf32", "i32", 8, 1, floatBits},
    {"m16n8k4.row.col.tf32", "i32", 4, 1, floatBits},
};

/// A warp that loads its registers from a, b and c and stores d.
std::string productBody(const Form &form, unsigned aCount, unsigned bCount) {
  std::string body = head, list;
  auto loadAll = [&](const char *name, unsigned count,
                     const std::string &type) {
    for (unsigned r = 0; r < count; ++r) {
      std::string id = name + std::to_string(r);
      body += "%o" + id + " = mul i64 %i, " + std::to_string(count) + "\n" +
              "%s" + id + " = add i64 %o" + id + ", " + std::to_string(r) +
              "\n" + "%p" + id + " = getelementptr i32, ptr %" + name +
              ", i64 %s" + id + "\n" + "%v" + id + " = load " + type +
              ", ptr %p" + id + "\n";
      list += (list.empty() ? "" : ", ") + type + " %v" + id;
    }
  };
  loadAll("a", aCount, form.registerType);
  loadAll("b", bCount, form.registerType);
  loadAll("c", 4, "float");
  body += "%d = call {float, float, float, float} @llvm.nvvm.mma." +
          std::string(form.name) + "(" + list + ")\n";
  for (unsigned r = 0; r < 4; ++r) {
    std::string id = std::to_string(r);
    body += "%d" + id + " = extractvalue {float, float, float, float} %d, " +
            id + "\nstore float %d" + id + ", ptr %pc" + id + "\n";
  }
  return body + "ret void";
}

std::string productDeclaration(const Form &form, unsigned registers) {
  std::string types;
  for (unsigned i = 0; i < registers; ++i)
    types += std::string(form.registerType) + ", ";
  return declareTid +
         ("declare {float, float, float, float} @llvm.nvvm.mma." +
          std::string(form.name) + "(" + types + "float, float, float, float)");
}

class Products : public EmulatorTest,
                 public testing::WithParamInterface<Form> {};

// Where an element lies is written here from the element's side: the PTX ISA's
// figures of fragments, read the other way round.
TEST_P(Products, AgreeWithThePlainDefinition) {
  const Form &form = GetParam();
  unsigned per = form.perRegister, wide = 4 * per, depth = form.depth;
  unsigned bCount = depth / wide, aCount = 2 * bCount;
  ASSERT_EQ(load("ptr %a, ptr %b, ptr %c", productBody(form, aCount, bCount),
                 productDeclaration(form, aCount + bCount)),
            "");
  std::mt19937 random(1);
  // Small integers are exact in all types.
  auto draw = [&] { return static_cast<float>(random() % 17) - 8; };
  std::vector<float> a(16 * depth), b(depth * 8), c(16 * 8);
  for (auto *matrix : {&a, &b, &c})
    for (float &element : *matrix)
      element = draw();
  auto *aRegisters = allocate<uint32_t>(32 * aCount);
  auto *bRegisters = allocate<uint32_t>(32 * bCount);
  auto *cRegisters = allocate<float>(32 * 4);
  std::memset(aRegisters, 0, 32 * aCount * 4);
  std::memset(bRegisters, 0, 32 * bCount * 4);
  for (unsigned row = 0; row < 16; ++row)
    for (unsigned k = 0; k < depth; ++k) {
      unsigned lane = row % 8 * 4 + k % wide / per;
      unsigned place = row / 8 + 2 * (k / wide);
      aRegisters[lane * aCount + place] |= form.write(a[row * depth + k])
                                           << k % per * 16;
    }
  for (unsigned k = 0; k < depth; ++k)
    for (unsigned column = 0; column < 8; ++column) {
      unsigned lane = column * 4 + k % wide / per;
      bRegisters[lane * bCount + k / wide] |= form.write(b[k * 8 + column])
                                              << k % per * 16;
    }
  auto resultAt = [&](unsigned row, unsigned column) -> float & {
    return cRegisters[(row % 8 * 4 + column / 2) * 4 + row / 8 * 2 +
                      column % 2];
  };
  for (unsigned row = 0; row < 16; ++row)
    for (unsigned column = 0; column < 8; ++column)
      resultAt(row, column) = c[row * 8 + column];
  ASSERT_EQ(launch({aRegisters, bRegisters, cRegisters}), 0)
      << cuda.failureText;
  for (unsigned row = 0; row < 16; ++row)
    for (unsigned column = 0; column < 8; ++column) {
      float expected = c[row * 8 + column];
      for (unsigned k = 0; k < depth; ++k)
        expected += a[row * depth + k] * b[k * 8 + column];
      EXPECT_EQ(resultAt(row, column), expected) << row << " " << column;
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, Products, testing::ValuesIn(forms),
                         [](const auto &info) {
                           std::string name = info.param.name;
                           for (char &letter : name)
                             if (letter == '.')
                               letter = '_';
                           return name;
                         });

class Matrices : public EmulatorTest {
protected:
  /// What ldmatrix.x4 of 32 rows of 8 numbers gives: number 100 * row + column.
  std::vector<uint16_t> loadMatrices(bool transposed) {
    std::string name = std::string("@llvm.nvvm.ldmatrix.sync.aligned.m8n8.x4") +
                       (transposed ? ".trans" : "") + ".b16.p3";
    std::string body = head;
    body += "%to = getelementptr [8 x i16], ptr addrspace(3) @s, i64 %i\n"
            "%from = getelementptr [8 x i16], ptr %a, i64 %i\n"
            "%row = load <8 x i16>, ptr %from, align 16\n"
            "store <8 x i16> %row, ptr addrspace(3) %to, align 16\n"
            "call void @llvm.nvvm.bar.warp.sync(i32 -1)\n"
            "%m = call {i32, i32, i32, i32} " +
            name + "(ptr addrspace(3) %to)\n";
    for (int r = 0; r < 4; ++r) {
      std::string id = std::to_string(r);
      body += "%m" + id + " = extractvalue {i32, i32, i32, i32} %m, " + id +
              "\n%q" + id + " = getelementptr [4 x i32], ptr %b, i64 %i, i64 " +
              id + "\nstore i32 %m" + id + ", ptr %q" + id + "\n";
    }
    EXPECT_EQ(load("ptr %a, ptr %b", body + "ret void",
                   declareTid +
                       ("declare void @llvm.nvvm.bar.warp.sync(i32)\n"
                        "declare {i32, i32, i32, i32} " +
                        name +
                        "(ptr addrspace(3))\n"
                        "@s = internal addrspace(3) global [256 x i16] undef, "
                        "align 16\n")),
              "");
    auto *in = allocate<uint16_t>(256), *out = allocate<uint16_t>(256);
    for (unsigned row = 0; row < 32; ++row)
      for (unsigned column = 0; column < 8; ++column)
        in[row * 8 + column] = static_cast<uint16_t>(100 * row + column);
    EXPECT_EQ(launch({in, out}), 0) << cuda.failureText;
    return {out, out + 256};
  }
};

TEST_F(Matrices, AreLoaded) {
  std::vector<uint16_t> loaded = loadMatrices(false);
  for (unsigned i = 0; i < 4; ++i)
    for (unsigned row = 0; row < 8; ++row)
      for (unsigned column = 0; column < 8; ++column)
        EXPECT_EQ(loaded[(row * 4 + column / 2) * 8 + i * 2 + column % 2],
                  100 * (8 * i + row) + column);
}

TEST_F(Matrices, AreLoadedTransposed) {
  std::vector<uint16_t> loaded = loadMatrices(true);
  for (unsigned i = 0; i < 4; ++i)
    for (unsigned row = 0; row < 8; ++row)
      for (unsigned column = 0; column < 8; ++column)
        EXPECT_EQ(loaded[(column * 4 + row / 2) * 8 + i * 2 + row % 2],
                  100 * (8 * i + row) + column);
}

/// Two copies in two groups, of which all but `pending` are waited for.
class Copies : public EmulatorTest {
protected:
  std::vector<float> copy(unsigned pending) {
    std::string body =
        "%s1 = getelementptr float, ptr addrspace(3) @s, i64 4\n"
        "%a1 = getelementptr float, ptr addrspace(1) %a, i64 4\n"
        "call void @llvm.nvvm.cp.async.cg.shared.global.16(ptr addrspace(3) "
        "@s, ptr addrspace(1) %a)\n"
        "call void @llvm.nvvm.cp.async.commit.group()\n"
        "call void @llvm.nvvm.cp.async.ca.shared.global.16.s(ptr addrspace(3) "
        "%s1, ptr addrspace(1) %a1, i32 8)\n"
        "call void @llvm.nvvm.cp.async.commit.group()\n"
        "call void @llvm.nvvm.cp.async.wait.group(i32 " +
        std::to_string(pending) +
        ")\n"
        "%v = load <8 x float>, ptr addrspace(3) @s, align 16\n"
        "store <8 x float> %v, ptr addrspace(1) %b, align 16\n"
        "ret void";
    EXPECT_EQ(
        load("ptr addrspace(1) %a, ptr addrspace(1) %b", body,
             "declare void @llvm.nvvm.cp.async.cg.shared.global.16(ptr "
             "addrspace(3), ptr addrspace(1))\n"
             "declare void @llvm.nvvm.cp.async.ca.shared.global.16.s(ptr "
             "addrspace(3), ptr addrspace(1), i32)\n"
             "declare void @llvm.nvvm.cp.async.commit.group()\n"
             "declare void @llvm.nvvm.cp.async.wait.group(i32)\n"
             "@s = internal addrspace(3) global [8 x float] undef, align 16"),
        "");
    auto *in = allocate<float>(8), *out = allocate<float>(8);
    for (int i = 0; i < 8; ++i)
      in[i] = static_cast<float>(i + 1);
    EXPECT_EQ(launch({in, out}, 1), 0) << cuda.failureText;
    return {out, out + 8};
  }
};

// The last 8 bytes of the second copy are zeros.
TEST_F(Copies, AreDoneWhenWaitedFor) {
  EXPECT_EQ(copy(0), std::vector<float>({1, 2, 3, 4, 5, 6, 0, 0}));
}

TEST_F(Copies, AreNotDoneBefore) {
  std::vector<float> copied = copy(1);
  EXPECT_EQ(std::vector<float>(copied.begin(), copied.begin() + 4),
            std::vector<float>({1, 2, 3, 4}));
  for (int i = 4; i < 8; ++i)
    EXPECT_TRUE(std::isnan(copied[i]));
}

} // namespace
