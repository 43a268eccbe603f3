//===- MetricsTest.cpp - Metrics of a step ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lib/Driver/Run/Metrics.h"

#include "gtest/gtest.h"
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace deepstep;
using run::Metrics;
using run::StepRecord;

namespace {

class MetricsTest : public testing::Test {
protected:
  MetricsTest() {
    program.outputs = {{"loss", {DS_RT_F32, {}}, 0},
                       {"lr", {DS_RT_F64, {}}, 8},
                       {"tensor", {DS_RT_F32, {4}}, 16}};
  }
  ~MetricsTest() override { ::unlink(path.c_str()); }

  void set(float loss, double lr) {
    std::memcpy(arena, &loss, sizeof(loss));
    std::memcpy(arena + 8, &lr, sizeof(lr));
  }

  std::vector<nlohmann::json> lines() {
    std::ifstream file(path);
    std::vector<nlohmann::json> result;
    for (std::string line; std::getline(file, line);)
      result.push_back(nlohmann::json::parse(line));
    return result;
  }

  Program program;
  char arena[64] = {};
  std::string path =
      testing::TempDir() + "metrics" + std::to_string(::getpid()) + ".jsonl";
};

TEST_F(MetricsTest, WritesALinePerStep) {
  auto metrics = Metrics::create(program, path, 20, 10);
  ASSERT_TRUE(static_cast<bool>(metrics));
  testing::internal::CaptureStdout();
  for (int64_t step = 0; step < 20; ++step) {
    set(2.5f - 0.1f * step, 1e-3);
    StepRecord record;
    record.step = step;
    record.seconds = 0.5;
    record.samples = 8;
    record.bytesSent = 100;
    if (step == 15)
      metrics->printLine("a line");
    EXPECT_FALSE(static_cast<bool>(metrics->write(record, arena)));
    EXPECT_EQ(lines().size(), static_cast<size_t>(step) + 1); // flushed
    ASSERT_EQ(metrics->values().size(), 2u);
    EXPECT_EQ(metrics->values()[1], std::pair(std::string("lr"), 1e-3));
  }
  metrics->finish();
  EXPECT_EQ(testing::internal::GetCapturedStdout(),
            "step 10/20  loss 1.6  lr 1.0e-03  16 samples/s\n"
            "a line\n"
            "step 20/20  loss 0.6  lr 1.0e-03  16 samples/s\n");
  nlohmann::json line = lines()[3];
  EXPECT_EQ(line["step"], 3);
  EXPECT_FLOAT_EQ(line["loss"], 2.2f);
  EXPECT_EQ(line["lr"], 1e-3);
  EXPECT_EQ(line["step_seconds"], 0.5);
  EXPECT_EQ(line["samples_per_second"], 16.0);
  EXPECT_EQ(line["bytes_sent"], 100);
  EXPECT_FALSE(line.contains("tensor"));
}

TEST_F(MetricsTest, WarnsOfNanOnce) {
  auto metrics = Metrics::create(program, path, 2, 10);
  ASSERT_TRUE(static_cast<bool>(metrics));
  set(std::numeric_limits<float>::quiet_NaN(), 1.0);
  testing::internal::CaptureStderr();
  for (int64_t step = 0; step < 2; ++step) {
    StepRecord record;
    record.step = step;
    record.seconds = 1;
    EXPECT_FALSE(static_cast<bool>(metrics->write(record, arena)));
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(),
            "ds-run: warning: the loss is NaN in step 0; training goes on\n");
  EXPECT_TRUE(lines()[1]["loss"].is_null());
}

TEST_F(MetricsTest, SaysWhereItCannotWrite) {
  auto metrics = Metrics::create(program, "/no/such/folder/m", 2, 10);
  ASSERT_FALSE(static_cast<bool>(metrics));
  EXPECT_NE(llvm::toString(metrics.takeError()).find("/no/such/folder/m"),
            std::string::npos);
}

} // namespace
