//===- CsvMonitor.cpp - Metrics as CSV --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Errors.h"
#include "Monitor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

namespace deepstep::run {

namespace {

/// A file for each metric, "Train_Samples_lr.csv" with the header "step,lr", to
/// which every run appends, as DeepSpeed does.
class CsvMonitor : public Monitor {
public:
  explicit CsvMonitor(std::string folder) : folder(std::move(folder)) {}

  llvm::Error write(llvm::ArrayRef<Event> events, int64_t samples) override {
    for (const Event &event : events) {
      llvm::Expected<llvm::raw_fd_ostream *> file = open(event.name);
      if (!file)
        return file.takeError();
      **file << samples << "," << llvm::format("%.9g", event.value) << "\n";
      (*file)->flush();
      if (std::error_code error = (*file)->error()) {
        (*file)->clear_error();
        return fail("cannot write '" + pathOf(event.name) +
                    "': " + error.message());
      }
    }
    return llvm::Error::success();
  }

private:
  std::string pathOf(llvm::StringRef name) const {
    std::string file = name.str();
    std::replace(file.begin(), file.end(), '/', '_');
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, file + ".csv");
    return path.str().str();
  }

  llvm::Expected<llvm::raw_fd_ostream *> open(llvm::StringRef name) {
    std::unique_ptr<llvm::raw_fd_ostream> &file = files[name];
    if (file)
      return file.get();
    std::error_code error;
    file = std::make_unique<llvm::raw_fd_ostream>(pathOf(name), error,
                                                  llvm::sys::fs::OF_Append);
    if (error) {
      file.reset();
      return fail("cannot write '" + pathOf(name) + "': " + error.message());
    }
    *file << "step," << name.substr(name.rfind('/') + 1) << "\n";
    return file.get();
  }

  std::string folder;
  llvm::StringMap<std::unique_ptr<llvm::raw_fd_ostream>> files;
};

} // namespace

llvm::Expected<std::string>
createMonitorFolder(const config::MonitorConfig &config) {
  llvm::SmallString<128> folder(config.outputPath);
  llvm::sys::path::append(folder, config.jobName);
  if (folder.empty())
    folder = ".";
  if (std::error_code error = llvm::sys::fs::create_directories(folder))
    return fail("cannot make the folder '" + folder.str() +
                "' of a monitor: " + error.message());
  return folder.str().str();
}

llvm::Expected<std::unique_ptr<Monitor>>
createCsvMonitor(const config::MonitorConfig &config) {
  llvm::Expected<std::string> folder = createMonitorFolder(config);
  if (!folder)
    return folder.takeError();
  return std::make_unique<CsvMonitor>(std::move(*folder));
}

} // namespace deepstep::run
