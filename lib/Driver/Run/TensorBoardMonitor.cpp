//===- TensorBoardMonitor.cpp - Metrics for TensorBoard ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Errors.h"
#include "EventFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <unistd.h>

namespace deepstep::run {

namespace {

double wallTime() {
  return std::chrono::duration<double>(
             std::chrono::system_clock::now().time_since_epoch())
      .count();
}

/// A name that TensorBoard looks for and that no other run has.
std::string fileName() {
  char host[256] = "localhost";
  ::gethostname(host, sizeof(host) - 1);
  return llvm::formatv("events.out.tfevents.{0,0+10}.{1}.{2}.0",
                       static_cast<int64_t>(wallTime()), host, ::getpid())
      .str();
}

class TensorBoardMonitor : public Monitor {
public:
  TensorBoardMonitor(std::string path,
                     std::unique_ptr<llvm::raw_fd_ostream> file)
      : path(std::move(path)), file(std::move(file)) {}

  llvm::Error write(llvm::ArrayRef<Event> events, int64_t samples) override {
    return append(encodeScalars(wallTime(), samples, events));
  }

  llvm::Error append(llvm::StringRef event) {
    *file << encodeRecord(event);
    file->flush();
    if (std::error_code error = file->error()) {
      file->clear_error();
      return fail("cannot write '" + path + "': " + error.message());
    }
    return llvm::Error::success();
  }

private:
  std::string path;
  std::unique_ptr<llvm::raw_fd_ostream> file;
};

} // namespace

llvm::Expected<std::unique_ptr<Monitor>>
createTensorBoardMonitor(const config::MonitorConfig &config) {
  llvm::Expected<std::string> folder = createMonitorFolder(config);
  if (!folder)
    return folder.takeError();
  llvm::SmallString<128> path(*folder);
  llvm::sys::path::append(path, fileName());
  std::error_code error;
  auto file = std::make_unique<llvm::raw_fd_ostream>(path, error);
  if (error)
    return fail("cannot write '" + path.str() + "': " + error.message());
  auto monitor =
      std::make_unique<TensorBoardMonitor>(path.str().str(), std::move(file));
  if (llvm::Error error = monitor->append(encodeVersion(wallTime())))
    return std::move(error);
  return monitor;
}

} // namespace deepstep::run
