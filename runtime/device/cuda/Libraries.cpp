//===- Libraries.cpp - Finding the driver, cuBLASLt, NCCL --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Libraries.h"

#include <dlfcn.h>
#include <initializer_list>

using namespace deepstep::rt::cuda;

namespace {

/// A shared library that stays loaded to the end of the process, whose threads
/// and exit handlers may still use it.
class Library {
public:
  /// Opens the first of `names` that exists, where the loader looks and then
  /// where CUDA's installers put it.
  explicit Library(std::initializer_list<const char *> names) {
    for (const char *name : names)
      for (const char *folder :
           {"", "/usr/local/cuda/lib64/", "/usr/local/cuda/lib/"})
        if (!handle)
          open(std::string(folder) + name);
  }

  explicit operator bool() const { return handle != nullptr; }
  const std::string &problem() const { return text; }

  /// Sets `function` to the library's `symbol`; notes the first missing one.
  template <typename Function>
  void find(Function *&function, const char *symbol) {
    findIfThere(function, symbol);
    if (!function && text.empty())
      text = path + " has no function " + symbol + ": it is too old";
  }
  /// Null if the library has no such symbol.
  template <typename Function>
  void findIfThere(Function *&function, const char *symbol) {
    function = reinterpret_cast<Function *>(dlsym(handle, symbol));
  }

private:
  void open(const std::string &name) {
    handle = dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle) {
      path = name;
      text.clear();
    } else if (text.empty()) {
      // The plain name's reason; the folders are only guesses.
      const char *reason = dlerror();
      text = reason ? reason : name + " cannot be loaded";
    }
  }

  void *handle = nullptr;
  std::string path, text;
};

} // namespace

static const Driver *loadDriver(std::string &error) {
  static Driver driver;
  Library library({"libcuda.so.1"});
  if (library) {
#define DEEPSTEP_DRIVER_CALL(name, symbol, ...)                                \
  library.find(driver.name, symbol);
#include "device/cuda/Driver.def"
  }
  if (library.problem().empty())
    return &driver;
  error = "--device=cuda needs the NVIDIA driver: " + library.problem();
  return nullptr;
}

static const Blas *loadBlas(std::string &error) {
  static Blas table;
  Library library({"libcublasLt.so.13", "libcublasLt.so.12"});
#define FIND(name) library.find(table.name, #name)
  if (library) {
    FIND(cublasLtGetStatusName);
    FIND(cublasLtCreate);
    FIND(cublasLtDestroy);
    FIND(cublasLtMatmulDescCreate);
    FIND(cublasLtMatmulDescDestroy);
    FIND(cublasLtMatmulDescSetAttribute);
    FIND(cublasLtMatrixLayoutCreate);
    FIND(cublasLtMatrixLayoutDestroy);
    FIND(cublasLtMatrixLayoutSetAttribute);
    FIND(cublasLtMatmulPreferenceCreate);
    FIND(cublasLtMatmulPreferenceDestroy);
    FIND(cublasLtMatmulPreferenceSetAttribute);
    FIND(cublasLtMatmulAlgoGetHeuristic);
    FIND(cublasLtMatmul);
  }
  if (library.problem().empty())
    return &table;
  error = "--device=cuda needs cuBLASLt, of CUDA 12 or 13, where the loader "
          "finds it (LD_LIBRARY_PATH): " +
          library.problem();
  return nullptr;
}

static const Nccl *loadNccl(std::string &error) {
  static Nccl table;
  Library library({"libnccl.so.2"});
  if (library) {
    FIND(ncclGetErrorString);
    FIND(ncclGetVersion);
    FIND(ncclGetUniqueId);
    FIND(ncclCommInitRank);
    FIND(ncclCommDestroy);
    FIND(ncclReduceScatter);
    FIND(ncclAllGather);
    FIND(ncclAllReduce);
    FIND(ncclBroadcast);
    FIND(ncclGroupStart);
    FIND(ncclGroupEnd);
    FIND(ncclSend);
    FIND(ncclRecv);
#define FIND_IF_THERE(name) library.findIfThere(table.name, #name)
    FIND_IF_THERE(ncclMemAlloc);
    FIND_IF_THERE(ncclMemFree);
    FIND_IF_THERE(ncclCommRegister);
    FIND_IF_THERE(ncclCommDeregister);
#undef FIND_IF_THERE
  }
#undef FIND
  error = library.problem();
  return error.empty() ? &table : nullptr;
}

bool deepstep::rt::cuda::loadLibraries(Libraries &libraries,
                                       std::string &error) {
  libraries.driver = loadDriver(error);
  if (!libraries.driver)
    return false;
  libraries.blas = loadBlas(error);
  if (!libraries.blas)
    return false;
  libraries.nccl = loadNccl(libraries.ncclProblem);
  return true;
}
