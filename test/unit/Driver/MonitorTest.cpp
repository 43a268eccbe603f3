//===- MonitorTest.cpp - Where metrics of a run go --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lib/Driver/Run/Monitor.h"

#include "lib/Driver/Run/EventFile.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

using namespace deepstep;
using namespace deepstep::run;
namespace fs = std::filesystem;

namespace {

class MonitorTest : public testing::Test {
protected:
  MonitorTest() {
    config.enabled = true;
    config.outputPath = folder.string();
    config.jobName = "job";
  }
  ~MonitorTest() override { fs::remove_all(folder); }

  static std::string read(const fs::path &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file),
            std::istreambuf_iterator<char>()};
  }

  fs::path folder =
      fs::path(testing::TempDir()) / ("monitor" + std::to_string(::getpid()));
  config::MonitorConfig config;
};

TEST_F(MonitorTest, CsvHasAFilePerMetric) {
  for (int run = 0; run < 2; ++run) {
    auto monitor = createCsvMonitor(config);
    ASSERT_TRUE(static_cast<bool>(monitor));
    for (int64_t samples : {8, 16}) {
      std::vector<Event> events = {{"Train/Samples/lr", 1e-3},
                                   {"Train/Samples/train_loss", std::nan("")}};
      EXPECT_FALSE((*monitor)->write(events, samples));
      // Flushed behind every step.
      EXPECT_NE(read(folder / "job" / "Train_Samples_lr.csv").find("\n8,0.001"),
                std::string::npos);
    }
  }
  // A second run appends, as DeepSpeed's does.
  EXPECT_EQ(read(folder / "job" / "Train_Samples_lr.csv"),
            "step,lr\n8,0.001\n16,0.001\nstep,lr\n8,0.001\n16,0.001\n");
  EXPECT_EQ(read(folder / "job" / "Train_Samples_train_loss.csv").substr(0, 22),
            "step,train_loss\n8,nan\n");
}

TEST_F(MonitorTest, TensorBoardHasAnEventFile) {
  auto monitor = createTensorBoardMonitor(config);
  ASSERT_TRUE(static_cast<bool>(monitor));
  std::vector<Event> events = {{"Train/Samples/lr", 0.5}};
  EXPECT_FALSE((*monitor)->write(events, 8));
  std::vector<fs::path> files(fs::directory_iterator(folder / "job"), {});
  ASSERT_EQ(files.size(), 1u);
  EXPECT_EQ(files[0].filename().string().rfind("events.out.tfevents.", 0), 0u);
  std::string text = read(files[0]);
  // The version's record, then the scalars'; only their times vary.
  size_t first = encodeRecord(encodeVersion(0)).size();
  EXPECT_EQ(text.size(),
            first + encodeRecord(encodeScalars(0, 8, events)).size());
  EXPECT_NE(text.find("brain.Event:2"), std::string::npos);
  EXPECT_NE(text.find("Train/Samples/lr", first), std::string::npos);
}

TEST_F(MonitorTest, FoldersThatCannotBeMadeAreNamed) {
  std::ofstream(folder.string()) << "a file";
  for (auto create : {createCsvMonitor, createTensorBoardMonitor}) {
    auto monitor = create(config);
    ASSERT_FALSE(static_cast<bool>(monitor));
    EXPECT_NE(llvm::toString(monitor.takeError()).find("/job"),
              std::string::npos);
  }
}

} // namespace
