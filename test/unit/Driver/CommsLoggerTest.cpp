//===- CommsLoggerTest.cpp - A table of collectives -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lib/Driver/Run/CommsLogger.h"

#include "gtest/gtest.h"

using namespace deepstep;
using namespace deepstep::run;

namespace {

constexpr int64_t mega = 1 << 20;

std::vector<ds_rt_collective_record> records() {
  // kind, purpose, queue, bytes, nanoseconds
  return {{DS_RT_REDUCE_SCATTER, DS_RT_GRADIENT, DS_RT_COMM, 4 * mega, 4000000},
          {DS_RT_ALL_GATHER, DS_RT_PARAMETER, DS_RT_COMM, mega, 2000000},
          {DS_RT_REDUCE_SCATTER, DS_RT_GRADIENT, DS_RT_COMM, 4 * mega, 8000000},
          {DS_RT_ALL_REDUCE, DS_RT_METRIC, DS_RT_COMPUTE, 32, 500000}};
}

std::string summary(config::CommsLoggerConfig config) {
  CommsLogger logger(std::move(config), 4);
  std::string text;
  llvm::raw_string_ostream out(text);
  logger.add(records(), out);
  EXPECT_EQ(text, ""); // not verbose
  logger.printSummary(out);
  return text;
}

TEST(CommsLogger, PrintsDeepSpeedsTable) {
  // 4 MiB in 4 and 8 ms are 8.39 and 4.19 Gbps; the bus sees 3 of 4 parts.
  EXPECT_EQ(summary({}),
            "Comm. Op            Message Size        Count               "
            "Total Latency(ms)   Avg Latency(ms)     tput_avg (Gbps)     "
            "busbw_avg (Gbps)    \n"
            "all_gather\n"
            "                    1 MB                1                   "
            "2.00                2.00                16.78               "
            "12.58               \n"
            "all_reduce\n"
            "                    32 B                1                   "
            "0.50                0.50                0.00                "
            "0.00                \n"
            "reduce_scatter\n"
            "                    4 MB                2                   "
            "12.00               6.00                6.29                "
            "4.72                \n");
}

TEST(CommsLogger, LogsTheKindsThatAreAskedFor) {
  config::CommsLoggerConfig config;
  config.allKinds = false;
  config.kinds = {"all_gather"};
  std::string text = summary(config);
  EXPECT_NE(text.find("all_gather"), std::string::npos);
  EXPECT_EQ(text.find("all_reduce"), std::string::npos);
  EXPECT_EQ(text.find("reduce_scatter"), std::string::npos);
}

TEST(CommsLogger, DebugTellsPurposesApart) {
  config::CommsLoggerConfig config;
  config.debug = true;
  std::string text = summary(config);
  for (const char *name : {"all_gather | parameter\n", "all_reduce | metric\n",
                           "reduce_scatter | gradient\n"})
    EXPECT_NE(text.find(name), std::string::npos) << name;
}

TEST(CommsLogger, VerbosePrintsEach) {
  config::CommsLoggerConfig config;
  config.verbose = true;
  CommsLogger logger(config, 4);
  std::string text;
  llvm::raw_string_ostream out(text);
  logger.add(llvm::ArrayRef(records()).take_front(1), out);
  EXPECT_EQ(text, "comm op: reduce_scatter | time (ms): 4.00 | msg size: 4 MB "
                  "| algbw (Gbps): 8.39 | busbw (Gbps): 6.29\n");
}

TEST(CommsLogger, TrimmedMean) {
  EXPECT_EQ(trimmedMean({}, 0.1), 0.0);
  EXPECT_EQ(trimmedMean({3.0}, 0.1), 3.0);
  // One of ten is cut off at each end.
  EXPECT_EQ(trimmedMean({100, 2, 2, 2, 2, 4, 4, 4, 4, -50}, 0.1), 3.0);
}

TEST(CommsLogger, Sizes) {
  EXPECT_EQ(formatBytes(0), "0 B");
  EXPECT_EQ(formatBytes(1023), "1023 B");
  EXPECT_EQ(formatBytes(1536), "1.5 KB");
  EXPECT_EQ(formatBytes(711552123), "678.59 MB");
  EXPECT_EQ(formatBytes(INT64_MAX), "8 EB");
}

} // namespace
