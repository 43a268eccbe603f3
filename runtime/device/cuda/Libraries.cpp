//===- Libraries.cpp - Finding NVIDIA's libraries ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "device/cuda/Libraries.h"

#include <dlfcn.h>
#include <initializer_list>
#include <link.h>

using namespace deepstep::rt::cuda;

namespace {

/// A shared library that stays loaded to the end of the process, whose threads
/// and exit handlers may still use it.
class Library {
public:
  /// Opens the first of `names` that exists, where the loader looks, in
  /// `folder`, and then where CUDA's installers put it.
  explicit Library(std::initializer_list<const char *> names,
                   const std::string &folder = "") {
    for (const char *name : names)
      for (const std::string &place :
           {std::string(), folder, std::string("/usr/local/cuda/lib64/"),
            std::string("/usr/local/cuda/lib/")})
        if (!handle)
          open(place + name);
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
    FIND_IF_THERE(ncclGetLastError);
    FIND_IF_THERE(ncclMemAlloc);
    FIND_IF_THERE(ncclMemFree);
    FIND_IF_THERE(ncclCommRegister);
    FIND_IF_THERE(ncclCommDeregister);
#undef FIND_IF_THERE
  }
  error = library.problem();
  return error.empty() ? &table : nullptr;
}

/// Where Python's packages have cuDNN if cuBLASLt came from one, or nothing.
static std::string getPackagedDnnFolder() {
  for (const char *name : {"libcublasLt.so.13", "libcublasLt.so.12"}) {
    void *blas = dlopen(name, RTLD_NOW | RTLD_NOLOAD);
    link_map *map = nullptr;
    if (!blas)
      continue;
    dlinfo(blas, RTLD_DI_LINKMAP, &map);
    dlclose(blas);
    // nvidia/cu13/lib or nvidia/cublas/lib
    std::string path = map ? map->l_name : "";
    return path.substr(0, path.rfind('/') + 1) + "../../cudnn/lib/";
  }
  return "";
}

static const Dnn *openDnn(std::string &error) {
  static Dnn table;
  // It loads the driver even for plans without a GPU, for which what programs
  // are linked with is enough: its name is the driver's.
  Library driver({"libcuda.so.1"});
  if (!driver)
    Library stub({"libcuda.so"}, "/usr/local/cuda/lib64/stubs/");
  Library library({"libcudnn.so.9"}, getPackagedDnnFolder());
  if (library) {
    FIND(cudnnGetVersion);
    FIND(cudnnGetErrorString);
    FIND(cudnnGetLastErrorString);
    FIND(cudnnCreate);
    FIND(cudnnDestroy);
    FIND(cudnnSetStream);
    FIND(cudnnBackendCreateDescriptor);
    FIND(cudnnBackendDestroyDescriptor);
    FIND(cudnnBackendFinalize);
    FIND(cudnnBackendSetAttribute);
    FIND(cudnnBackendGetAttribute);
    FIND(cudnnBackendExecute);
  }
#undef FIND
  error = library.problem();
  return error.empty() ? &table : nullptr;
}

const Dnn *deepstep::rt::cuda::loadDnn(std::string &error) {
  static std::string problem;
  static const Dnn *table = openDnn(problem);
  error = problem;
  return table;
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
