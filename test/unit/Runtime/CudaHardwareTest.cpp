//===- CudaHardwareTest.cpp - The runtime on a real GPU ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//
//
// Skipped where there is no GPU. What the other tests show of calls, these show
// of results.
//
//===----------------------------------------------------------------===//

#include "CudaTest.h"
#include "ShortFloats.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <sstream>

namespace {

/// values[i] = 2 * values[i] + 1 for the threads of one block.
const char updateText[] = R"(
.version 7.0
.target sm_80
.address_size 64
.visible .entry update(.param .u64 values)
{
  .reg .b32 %r<2>;
  .reg .b64 %rd<5>;
  .reg .f32 %f<3>;
  ld.param.u64 %rd1, [values];
  cvta.to.global.u64 %rd2, %rd1;
  mov.u32 %r1, %tid.x;
  mul.wide.u32 %rd3, %r1, 4;
  add.s64 %rd4, %rd2, %rd3;
  ld.global.f32 %f1, [%rd4];
  fma.rn.f32 %f2, %f1, 0f40000000, 0f3F800000;
  st.global.f32 [%rd4], %f2;
  ret;
}
)";

constexpr int64_t count = 256; // floats of a tensor in these tests

ds_rt_image updateImage = {DS_RT_PTX, 80, sizeof(updateText), updateText};
ds_rt_gpu_module updateModule = {&updateImage, 1, nullptr};
ds_rt_gpu_kernel updateKernel = {&updateModule, "update", nullptr};

void update(ds_rt_context *ctx, char *place) {
  void *buffers[] = {place};
  ds_rt_launch_gpu(ctx, &updateKernel, buffers, 1, 1, count, 0, "update");
}

class CudaHardware : public testing::Test {
protected:
  void SetUp() override {
    deepstep::rt::cuda::Libraries libraries;
    std::string error;
    int devices = 0;
    if (!loadLibraries(libraries, error))
      GTEST_SKIP() << error;
    if (libraries.driver->cuInit(0) != 0 ||
        libraries.driver->cuDeviceGetCount(&devices) != 0 || devices == 0)
      GTEST_SKIP() << "no GPU";
    start(ds_rt_options());
  }

  void start(ds_rt_options options,
             std::unique_ptr<deepstep::rt::Communicator> comm = nullptr) {
    // What a context has loaded is gone with it.
    updateModule.loaded = updateKernel.loaded = nullptr;
    options.threads = 1;
    options.device = "cuda";
    context.reset();
    context = Context(deepstep::rt::create(options, std::move(comm), nullptr));
    memory = ds_rt_allocate_arena(context.get(), bytes);
  }

  /// With the heuristic's algorithms, or with the fastest.
  void startMultiplying(bool tune) {
    ds_rt_options options = {};
    options.tune = tune;
    start(options);
  }

  std::vector<float> download(const char *place) {
    std::vector<float> values(count);
    ds_rt_download(context.get(), values.data(), place, 4 * count);
    return values;
  }

  static constexpr int64_t bytes = 64 << 20;
  Context context;
  char *memory = nullptr;
};

TEST_F(CudaHardware, SaysWhatItIs) {
  EXPECT_GE(ds_rt_device_chip(context.get()), 70);
  EXPECT_STRNE(ds_rt_device_name(context.get()), "");
  EXPECT_EQ(ds_rt_peak_bytes(context.get()), bytes);
  EXPECT_GE(ds_rt_arena_device_bytes(context.get()), 0);
  EXPECT_EQ(download(memory + bytes - 4 * count), std::vector<float>(count));
}

TEST_F(CudaHardware, UploadsAndDownloads) {
  for (int64_t size : {int64_t(1), int64_t(4) << 20, (int64_t(9) << 20) + 3}) {
    std::vector<char> values(size), read(size);
    for (int64_t i = 0; i < size; ++i)
      values[i] = static_cast<char>(i * 7);
    ds_rt_upload(context.get(), memory + 1, values.data(), size);
    ds_rt_download(context.get(), read.data(), memory + 1, size);
    ASSERT_EQ(values, read);
  }
}

/// a is updated, copied to b on another queue, while c is updated; then b is.
void step(ds_rt_context *ctx, char *memory) {
  update(ctx, memory);
  int64_t event = ds_rt_async(
      ctx, DS_RT_COMM,
      [](ds_rt_context *ctx, char *memory) {
        ds_rt_copy(ctx, memory + 4096, memory, 4 * count);
      },
      memory, "copy");
  update(ctx, memory + 8192);
  ds_rt_await(ctx, event);
  update(ctx, memory + 4096);
}

TEST_F(CudaHardware, StepsAndTheirGraphs) {
  for (int i = 1; i <= 6; ++i) {
    ds_rt_run(context.get(), step, memory);
    auto a = static_cast<float>((1 << i) - 1);
    EXPECT_EQ(download(memory), std::vector<float>(count, a));
    EXPECT_EQ(download(memory + 4096), std::vector<float>(count, 2 * a + 1));
    EXPECT_EQ(download(memory + 8192), std::vector<float>(count, a));
  }
}

TEST_F(CudaHardware, StepsWithATrace) {
  std::string path = testing::TempDir() + "deepstep-hardware-trace.json";
  ds_rt_options options = {};
  options.trace_path = path.c_str();
  start(options);
  for (int i = 0; i < 3; ++i)
    ds_rt_run(context.get(), step, memory);
  EXPECT_EQ(download(memory), std::vector<float>(count, 7));
  context.reset();
  std::FILE *file = std::fopen(path.c_str(), "r");
  ASSERT_NE(file, nullptr);
  std::fclose(file);
  std::remove(path.c_str());
}

TEST_F(CudaHardware, CopiesAndShards) {
  Context cpu = makeContext(1);
  std::vector<float> tensor(3 * 5 * 7);
  std::iota(tensor.begin(), tensor.end(), 1.0f);
  ds_rt_upload(context.get(), memory + 16384, tensor.data(), 4 * 3 * 5 * 7);
  ds_rt_copy(context.get(), memory, memory + 16384, 4 * 3 * 5 * 7);
  ds_rt_shard_desc desc{3, 5, 7, 2, sizeof(float), 0};
  for (int64_t index = 0; index < 3; ++index) {
    std::vector<float> piece(3 * 2 * 7, -1), read(3 * 2 * 7);
    ds_rt_shard(cpu.get(), &desc, tensor.data(), piece.data(), index);
    ds_rt_shard(context.get(), &desc, memory, memory + 4096, index);
    ds_rt_download(context.get(), read.data(), memory + 4096, 4 * 3 * 2 * 7);
    EXPECT_EQ(read, piece);
    ds_rt_unshard(context.get(), &desc, memory + 4096, memory + 8192, index);
  }
  std::vector<float> rebuilt(tensor.size());
  ds_rt_download(context.get(), rebuilt.data(), memory + 8192, 4 * 3 * 5 * 7);
  EXPECT_EQ(rebuilt, tensor);
}

TEST_F(CudaHardware, StagedCollectives) {
  ds_rt_options options = {};
  options.transport = DS_RT_TRANSPORT_MPI;
  start(options, std::make_unique<FakeCommunicator>(0, 2));
  auto reduce = [](ds_rt_context *ctx, char *memory) {
    update(ctx, memory);
    int64_t event = ds_rt_async(
        ctx, DS_RT_COMM,
        [](ds_rt_context *ctx, char *memory) {
          ds_rt_all_reduce(ctx, 0, DS_RT_SUM, DS_RT_F32, memory, nullptr,
                           count / 2, DS_RT_GRADIENT);
        },
        memory, "reduce");
    ds_rt_await(ctx, event);
    update(ctx, memory);
  };
  float expected = 0;
  for (int i = 0; i < 4; ++i) {
    ds_rt_run(context.get(), reduce, memory);
    expected = 2 * (2 * (2 * expected + 1)) + 1;
    EXPECT_EQ(download(memory), std::vector<float>(count, expected));
  }
}

/// The 16 high bits of a float, rounded: how bf16 is stored.
uint16_t toBFloat16(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  return static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

template <typename T> T store(double value) { return static_cast<T>(value); }
template <> uint16_t store<uint16_t>(double value) {
  return toBFloat16(static_cast<float>(value));
}
template <typename T> double load(T value) { return value; }
template <> double load<uint16_t>(uint16_t value) {
  uint32_t bits = static_cast<uint32_t>(value) << 16;
  float wide;
  std::memcpy(&wide, &bits, sizeof(wide));
  return wide;
}

struct Form {
  int64_t batch, m, n, k;
  bool transLhs, transRhs, beta, sharedLhs, sharedRhs;
};

/// Compares a product with its definition in f64. Operands are small multiples
/// of 1/8, so that their bf16 are exact.
template <typename T, typename R>
void check(ds_rt_context *ctx, char *memory, Form f, ds_rt_dtype dtype,
           ds_rt_dtype resultDtype, ds_rt_precision precision,
           double tolerance) {
  SCOPED_TRACE(testing::Message()
               << "dtype " << dtype << " to " << resultDtype << " batch "
               << f.batch << " m " << f.m << " n " << f.n << " k " << f.k
               << " trans " << f.transLhs << f.transRhs << " beta " << f.beta
               << " shared " << f.sharedLhs << f.sharedRhs);
  std::minstd_rand random(static_cast<unsigned>(f.m * 31 + f.n * 7 + f.k));
  auto fill = [&](auto &values) {
    for (auto &value : values)
      value = store<std::decay_t<decltype(value)>>(
          (static_cast<int>(random() % 17) - 8) / 8.0);
  };
  std::vector<T> lhs((f.sharedLhs ? 1 : f.batch) * f.m * f.k);
  std::vector<T> rhs((f.sharedRhs ? 1 : f.batch) * f.k * f.n);
  std::vector<R> before(f.batch * f.m * f.n), result(before.size());
  fill(lhs);
  fill(rhs);
  fill(before);
  char *places[] = {memory, memory + (8 << 20), memory + (16 << 20),
                    memory + (24 << 20)};
  ds_rt_upload(ctx, places[0], lhs.data(), lhs.size() * sizeof(T));
  ds_rt_upload(ctx, places[1], rhs.data(), rhs.size() * sizeof(T));
  ds_rt_upload(ctx, places[2], before.data(), before.size() * sizeof(R));
  ds_rt_matmul_desc desc{f.batch,
                         f.m,
                         f.n,
                         f.k,
                         f.sharedLhs ? 0 : f.m * f.k,
                         f.sharedRhs ? 0 : f.k * f.n,
                         32 << 20,
                         f.transLhs,
                         f.transRhs,
                         dtype,
                         resultDtype,
                         f.beta,
                         precision};
  ds_rt_matmul(ctx, &desc, places[0], places[1], places[2], places[3], "m");
  ds_rt_download(ctx, result.data(), places[2], result.size() * sizeof(R));
  for (int64_t b = 0; b < f.batch; ++b)
    for (int64_t i = 0; i < f.m; ++i)
      for (int64_t j = 0; j < f.n; ++j) {
        int64_t at = (b * f.m + i) * f.n + j;
        double sum = f.beta ? load(before[at]) : 0.0;
        for (int64_t p = 0; p < f.k; ++p)
          sum += load(lhs[b * desc.lhs_stride +
                          (f.transLhs ? p * f.m + i : i * f.k + p)]) *
                 load(rhs[b * desc.rhs_stride +
                          (f.transRhs ? j * f.k + p : p * f.n + j)]);
        ASSERT_NEAR(load(result[at]), sum,
                    tolerance * (1 + std::abs(sum) + std::sqrt(f.k)))
            << b << " " << i << " " << j;
      }
}

TEST_F(CudaHardware, Products) {
  const int64_t shapes[][4] = {{1, 64, 64, 64}, {3, 5, 7, 3},
                               {1, 1, 1, 1},    {2, 128, 48, 96},
                               {4, 33, 17, 20}, {1, 1, 300, 64}};
  for (bool tune : {false, true}) {
    startMultiplying(tune);
    for (const auto &s : shapes)
      for (int form = 0; form < 10; ++form) {
        Form f{s[0],
               s[1],
               s[2],
               s[3],
               (form & 1) != 0,
               (form & 2) != 0,
               (form & 4) != 0,
               form == 8,
               form == 9};
        ds_rt_context *ctx = context.get();
        check<float, float>(ctx, memory, f, DS_RT_F32, DS_RT_F32, DS_RT_EXACT,
                            1e-6);
        check<float, float>(ctx, memory, f, DS_RT_F32, DS_RT_F32, DS_RT_TF32,
                            1e-3);
        check<double, double>(ctx, memory, f, DS_RT_F64, DS_RT_F64, DS_RT_EXACT,
                              1e-14);
        check<uint16_t, float>(ctx, memory, f, DS_RT_BF16, DS_RT_F32,
                               DS_RT_EXACT, 1e-6);
        check<uint16_t, uint16_t>(ctx, memory, f, DS_RT_BF16, DS_RT_BF16,
                                  DS_RT_EXACT, 4e-3);
        if (HasFatalFailure())
          return;
      }
  }
}

double gelu(double x) {
  return 0.5 * x *
         (1 + std::tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)));
}
double geluSlope(double x) { return (gelu(x + 1e-5) - gelu(x - 1e-5)) / 2e-5; }

/// What an epilogue has; as ds_rt_matmul_epilogue.
struct EpilogueForm {
  ds_rt_activation activation;
  bool plus, inPlace, bias, extra;
};

/// The same for products with epilogues, of one element type.
template <typename T>
void checkEpilogue(ds_rt_context *ctx, char *memory, Form f, EpilogueForm e,
                   ds_rt_dtype dtype, double tolerance) {
  SCOPED_TRACE(testing::Message()
               << "dtype " << dtype << " m " << f.m << " n " << f.n << " k "
               << f.k << " trans " << f.transLhs << f.transRhs << " activation "
               << e.activation << " plus " << e.plus << e.inPlace << " bias "
               << e.bias << " extra " << e.extra);
  std::minstd_rand random(static_cast<unsigned>(f.m + f.n * 7 + f.k));
  auto draw = [&](int64_t size) {
    std::vector<T> values(size);
    for (T &value : values)
      value = store<T>((static_cast<int>(random() % 17) - 8) / 8.0);
    return values;
  };
  bool isGradient = e.activation == DS_RT_GELU_GRADIENT;
  std::vector<T> lhs = draw(f.m * f.k), rhs = draw(f.k * f.n),
                 plus = draw(f.m * f.n), bias = draw(f.n), at = draw(f.m * f.n);
  std::vector<T> result(f.m * f.n), extra(isGradient ? f.n : f.m * f.n);
  char *places[8];
  for (int i = 0; i < 8; ++i)
    places[i] = memory + (int64_t(i) << 22);
  auto upload = [&](char *place, const std::vector<T> &values) {
    ds_rt_upload(ctx, place, values.data(), values.size() * sizeof(T));
  };
  char *added = e.inPlace ? places[5] : places[2];
  upload(places[0], lhs);
  upload(places[1], rhs);
  upload(added, plus);
  upload(places[3], bias);
  upload(places[4], at);
  ds_rt_matmul_desc desc{1,     f.m,      f.n,        f.k,        0,
                         0,     32 << 20, f.transLhs, f.transRhs, dtype,
                         dtype, 0,        DS_RT_EXACT};
  ds_rt_epilogue form{0.5, 2, e.activation};
  ds_rt_matmul_epilogue(
      ctx, &desc, &form, places[0], places[1], nullptr, nullptr,
      e.plus ? added : nullptr, e.bias ? places[3] : nullptr,
      isGradient ? places[4] : nullptr, places[5],
      e.extra ? places[6] : nullptr, places[7], "an epilogue");
  ds_rt_download(ctx, result.data(), places[5], result.size() * sizeof(T));
  if (e.extra)
    ds_rt_download(ctx, extra.data(), places[6], extra.size() * sizeof(T));
  std::vector<double> sums(f.n);
  for (int64_t i = 0; i < f.m; ++i)
    for (int64_t j = 0; j < f.n; ++j) {
      int64_t index = i * f.n + j;
      double h = 0;
      for (int64_t p = 0; p < f.k; ++p)
        h += load(lhs[f.transLhs ? p * f.m + i : i * f.k + p]) *
             load(rhs[f.transRhs ? j * f.k + p : p * f.n + j]) / 2;
      h += e.plus ? 2 * load(plus[index]) : 0;
      h += e.bias ? load(bias[j]) : 0;
      double value = e.activation == DS_RT_RELU   ? std::max(h, 0.0)
                     : e.activation == DS_RT_GELU ? gelu(h)
                     : isGradient ? h * geluSlope(load(at[index]))
                                  : h;
      sums[j] += value;
      double bound = tolerance * (1 + std::abs(h) + std::sqrt(f.k));
      ASSERT_NEAR(load(result[index]), value, bound) << i << " " << j;
      if (e.extra && !isGradient)
        ASSERT_NEAR(load(extra[index]), h, bound) << i << " " << j;
    }
  if (e.extra && isGradient)
    for (int64_t j = 0; j < f.n; ++j)
      ASSERT_NEAR(load(extra[j]), sums[j],
                  tolerance * (1 + std::abs(sums[j]) + f.m))
          << j;
}

TEST_F(CudaHardware, Epilogues) {
  const EpilogueForm epilogues[] = {
      {DS_RT_NO_ACTIVATION, true, false, true, false},
      {DS_RT_NO_ACTIVATION, true, true, false, false},
      {DS_RT_NO_ACTIVATION, false, false, true, false},
      {DS_RT_RELU, false, false, true, false},
      {DS_RT_RELU, true, false, false, false},
      {DS_RT_GELU, false, false, true, true},
      {DS_RT_GELU, true, true, true, false},
      {DS_RT_GELU, false, false, false, true},
      {DS_RT_GELU_GRADIENT, false, false, false, true},
      {DS_RT_GELU_GRADIENT, false, false, false, false},
  };
  const int64_t shapes[][3] = {
      {64, 64, 64}, {33, 25, 17}, {8, 256, 64}, {304, 512, 128}};
  for (bool tune : {false, true}) {
    startMultiplying(tune);
    for (const auto &s : shapes)
      for (int trans = 0; trans < 4; ++trans)
        for (const EpilogueForm &e : epilogues) {
          Form f{1,     s[0],  s[1], s[2], (trans & 1) != 0, (trans & 2) != 0,
                 false, false, false};
          // Activations are folded only where rows are aligned.
          if (e.activation != DS_RT_NO_ACTIVATION && s[1] % 8 != 0)
            continue;
          checkEpilogue<float>(context.get(), memory, f, e, DS_RT_F32, 1e-5);
          checkEpilogue<uint16_t>(context.get(), memory, f, e, DS_RT_BF16,
                                  8e-3);
          if (HasFatalFailure())
            return;
        }
  }
}

/// A product of numbers of 8 bits with scales, a bias and a sum, of results of
/// type R. What is multiplied are multiples of 1/4, whose sums are exact in
/// f32.
template <typename R>
void checkQuantized(ds_rt_context *ctx, char *memory, int64_t m, int64_t n,
                    int64_t k, ds_rt_dtype dtype, bool bias, bool plus,
                    double tolerance) {
  std::ostringstream name;
  name << "8 bits to " << dtype << " m " << m << " n " << n << " k " << k
       << " bias " << bias << " plus " << plus;
  SCOPED_TRACE(name.str());
  std::minstd_rand random(static_cast<unsigned>(m * 31 + n * 7 + k));
  auto draw = [&] { return (static_cast<int>(random() % 17) - 8) / 4.0; };
  std::vector<double> left(m * k), right(n * k);
  std::vector<uint8_t> lhs, rhs;
  for (auto [values, narrow] :
       {std::pair(&left, &lhs), std::pair(&right, &rhs)})
    for (double &value : *values) {
      value = draw();
      narrow->push_back(fake::toE4M3(static_cast<float>(value)));
    }
  std::vector<R> offsets(n), added(m * n), result(m * n);
  for (std::vector<R> *values : {&offsets, &added})
    for (R &value : *values)
      value = store<R>(draw());
  // The library wants scales at multiples of 16 bytes, where the arena has
  // them.
  const float scales[] = {0.5f, 0, 0, 0, 3};
  char *places[7];
  for (int i = 0; i < 7; ++i)
    places[i] = memory + (int64_t(i) << 22);
  auto upload = [&](int place, const auto &values) {
    ds_rt_upload(ctx, places[place], std::data(values),
                 std::size(values) * sizeof(*std::data(values)));
  };
  upload(0, lhs);
  upload(1, rhs);
  upload(2, scales);
  upload(3, offsets);
  upload(4, added);
  ds_rt_matmul_desc desc{
      1, m, n, k, 0, 0, 32 << 20, 0, 1, DS_RT_F8E4M3, dtype, 0, DS_RT_EXACT};
  ds_rt_epilogue form{1, plus ? 1.0 : 0.0, DS_RT_NO_ACTIVATION};
  ds_rt_matmul_epilogue(ctx, &desc, &form, places[0], places[1], places[2],
                        places[2] + 16, plus ? places[4] : nullptr,
                        bias ? places[3] : nullptr, nullptr, places[5], nullptr,
                        places[6], name.str().c_str());
  ds_rt_download(ctx, result.data(), places[5], result.size() * sizeof(R));
  for (int64_t i = 0; i < m; ++i)
    for (int64_t j = 0; j < n; ++j) {
      double sum = 0;
      for (int64_t p = 0; p < k; ++p)
        sum += left[i * k + p] * right[j * k + p];
      sum = 1.5 * sum + (bias ? load(offsets[j]) : 0) +
            (plus ? load(added[i * n + j]) : 0);
      ASSERT_NEAR(load(result[i * n + j]), sum,
                  tolerance * (1 + std::abs(sum) + std::sqrt(k)))
          << i << " " << j;
    }
}

TEST_F(CudaHardware, ProductsOf8Bits) {
  const int64_t shapes[][3] = {
      {16, 16, 16}, {64, 48, 80}, {256, 512, 128}, {128, 256, 768}};
  for (bool tune : {false, true}) {
    startMultiplying(tune);
    if (ds_rt_device_chip(context.get()) < 89)
      GTEST_SKIP() << "this GPU has no products of 8 bits";
    for (const auto &[m, n, k] : shapes)
      for (bool plus : {false, true}) {
        checkQuantized<float>(context.get(), memory, m, n, k, DS_RT_F32, false,
                              plus, 1e-3);
        for (bool bias : {false, true})
          checkQuantized<uint16_t>(context.get(), memory, m, n, k, DS_RT_BF16,
                                   bias, plus, 8e-3);
        if (HasFatalFailure())
          return;
      }
  }
}

} // namespace
