//===- Driver.cpp - Runs a fuzz test ----------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   Fuzz<Reader> [--runs=N] [--seed=N] [--first=N] [--search=FOLDER]
//       [--keep=FOLDER] [--seconds=N] file-or-folder...
//   Fuzz<Reader> --input file...
//
// The first form reads the seeds in files and folders and then N mutants of
// them, the same ones each time; --first goes on with that mutant; with
// --search, where libFuzzer is built in,
// libFuzzer chooses the mutants by the code that they reach and keeps the
// interesting ones in FOLDER. An input that crashes, takes longer than the
// given number of seconds or breaks a promise is kept in the folder of --keep.
// The second form reads files as they are, to see such an input again.
//
//===----------------------------------------------------------------------===//
#include "Mutator.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <unistd.h>

#ifdef DEEPSTEP_LIBFUZZER
extern "C" int LLVMFuzzerRunDriver(int *argc, char ***argv,
                                   int (*read)(const uint8_t *, size_t));
extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
#endif
#ifdef DEEPSTEP_SANITIZED
extern "C" void __sanitizer_set_death_callback(void (*callback)());
#endif

using namespace deepstep::fuzz;
namespace fs = std::filesystem;

namespace {

struct Options {
  int64_t runs = 1000, seed = 1, first = 0, seconds = 60;
  std::string search, keep = ".";
  bool isReplay = false;
  std::vector<fs::path> paths;
};

Target target;
std::unique_ptr<Mutator> mutator;
Options options;

// What is being read, for handlers of signals.
std::string_view current;
int64_t currentRun = -1;
char keptName[1024];

} // namespace

//===----------------------------------------------------------------------===//
// Ends
//===----------------------------------------------------------------------===//

/// Writes the current input to a file. Called in signal handlers: system calls
/// only.
static void keepInput() {
  if (!current.data())
    return;
  if (FILE *file = std::fopen(keptName, "wb")) {
    std::fwrite(current.data(), 1, current.size(), file);
    std::fclose(file);
    std::fprintf(stderr, "the input is in %s\nmutant %lld\n", keptName,
                 static_cast<long long>(currentRun));
  }
  current = {};
}

static void onSignal(int number) {
  std::fprintf(stderr,
               number == SIGALRM ? "Fuzz%s: an input takes too long\n"
                                 : "Fuzz%s: signal %d\n",
               target.name.c_str(), number);
  keepInput();
  _exit(1);
}

static void installHandlers() {
  std::snprintf(keptName, sizeof(keptName), "%s/%s-%d.input",
                options.keep.c_str(), target.name.c_str(), getpid());
  // A stack of its own: the usual one may have overflowed.
  static char stack[1 << 16];
  stack_t other{};
  other.ss_sp = stack;
  other.ss_size = sizeof(stack);
  sigaltstack(&other, nullptr);
  struct sigaction action{};
  action.sa_handler = onSignal;
  action.sa_flags = SA_ONSTACK;
  // libFuzzer has an alarm of its own, unless it finds one.
  if (options.search.empty())
    sigaction(SIGALRM, &action, nullptr);
#ifdef DEEPSTEP_SANITIZED
  // Sanitizers print the stack of other signals better.
  __sanitizer_set_death_callback(keepInput);
#else
  for (int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
    sigaction(number, &action, nullptr);
#endif
}

void deepstep::fuzz::broken(const std::string &reason) {
  std::fprintf(stderr, "Fuzz%s: %s\n", target.name.c_str(), reason.c_str());
  keepInput();
  std::abort();
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

static bool readInput(std::string_view input) {
  // A copy of its exact size, so that sanitizers see any byte read too many.
  std::unique_ptr<char[]> copy(new char[input.size()]);
  std::memcpy(copy.get(), input.data(), input.size());
  current = input;
  bool isTimed = options.search.empty();
  if (isTimed)
    alarm(options.seconds);
  bool accepted = target.read({copy.get(), input.size()});
  if (isTimed)
    alarm(0);
  current = {};
  return accepted;
}

static std::string readFile(const fs::path &path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

static bool endsIn(const std::string &name, const std::string &suffix) {
  return name.size() >= suffix.size() &&
         name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0;
}

static std::vector<std::string> collectSeeds() {
  std::vector<fs::path> files;
  auto add = [&](const fs::path &path) {
    if (std::any_of(target.suffixes.begin(), target.suffixes.end(),
                    [&](const std::string &suffix) {
                      return endsIn(path.filename().string(), suffix);
                    }))
      files.push_back(path);
  };
  for (const fs::path &path : options.paths) {
    if (!fs::is_directory(path))
      add(path);
    else
      for (const auto &entry : fs::recursive_directory_iterator(path))
        if (entry.is_regular_file())
          add(entry.path());
  }
  // Folders have no order of their own.
  std::sort(files.begin(), files.end());
  std::vector<std::string> seeds = target.seeds;
  for (const fs::path &file : files) {
    std::string text = readFile(file);
    if (!target.split) {
      seeds.push_back(std::move(text));
      continue;
    }
    for (std::string &seed : target.split(text))
      seeds.push_back(std::move(seed));
  }
  return seeds;
}

//===----------------------------------------------------------------------===//
// Engines
//===----------------------------------------------------------------------===//

/// Reads the seeds, then mutants of them. A reader that accepts everything or
/// nothing was not tested.
static int runMutants(const std::vector<std::string> &seeds) {
  int64_t accepted = 0;
  if (options.first == 0)
    for (const std::string &seed : seeds)
      accepted += readInput(seed);
  for (int64_t run = options.first; run < options.runs; ++run) {
    currentRun = run;
    Random random(options.seed * 1000003 + run);
    std::string input = mutator->mutate(seeds[random() % seeds.size()], random);
    accepted += readInput(input);
  }
  int64_t inputs = options.runs - options.first +
                   (options.first ? 0 : static_cast<int64_t>(seeds.size()));
  std::printf("Fuzz%s: %lld inputs from %zu seeds, %lld accepted\n",
              target.name.c_str(), static_cast<long long>(inputs), seeds.size(),
              static_cast<long long>(accepted));
  return accepted > 0 && accepted < inputs ? 0 : 1;
}

#ifdef DEEPSTEP_LIBFUZZER
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size,
                                          size_t most, unsigned seed) {
  Random random(seed);
  if (!target.places && random() % 8 == 0)
    return LLVMFuzzerMutate(data, size, most);
  std::string input = mutator->mutate(
      std::string(reinterpret_cast<char *>(data), size), random);
  input.resize(std::min(input.size(), most));
  std::memcpy(data, input.data(), input.size());
  return input.size();
}

static int readForSearch(const uint8_t *data, size_t size) {
  readInput({reinterpret_cast<const char *>(data), size});
  return 0;
}

static int runSearch(const std::vector<std::string> &seeds) {
  fs::path corpus = options.search;
  fs::create_directories(corpus);
  size_t longest = 0;
  for (size_t i = 0; i < seeds.size(); ++i) {
    std::ofstream(corpus / ("seed" + std::to_string(i)), std::ios::binary)
        << seeds[i];
    longest = std::max(longest, seeds[i].size());
  }
  std::vector<std::string> words = {
      "Fuzz" + target.name,
      corpus.string(),
      "-runs=" + std::to_string(options.runs + seeds.size()),
      "-seed=" + std::to_string(options.seed),
      "-max_len=" + std::to_string(2 * longest),
      "-len_control=0",
      "-timeout=" + std::to_string(options.seconds),
      "-rss_limit_mb=6000",
      "-malloc_limit_mb=3000",
      "-artifact_prefix=" + options.keep + "/" + target.name + "-",
      "-verbosity=0",
      "-print_final_stats=1"};
  std::vector<char *> argv;
  for (std::string &word : words)
    argv.push_back(word.data());
  argv.push_back(nullptr);
  int argc = static_cast<int>(words.size());
  char **arguments = argv.data();
  return LLVMFuzzerRunDriver(&argc, &arguments, readForSearch);
}
#else
static int runSearch(const std::vector<std::string> &) {
  std::fprintf(stderr,
               "Fuzz%s: --search needs a build by clang with "
               "DEEPSTEP_SANITIZERS=address,undefined\n",
               target.name.c_str());
  return 1;
}
#endif

//===----------------------------------------------------------------------===//
// Command line
//===----------------------------------------------------------------------===//

static bool parseOptions(int argc, char **argv) {
  for (int i = 1; i < argc; ++i) {
    std::string word = argv[i], value = word.substr(word.find('=') + 1);
    auto is = [&](const char *name) {
      return word.rfind(std::string(name) + "=", 0) == 0;
    };
    if (is("--runs"))
      options.runs = std::stoll(value);
    else if (is("--seed"))
      options.seed = std::stoll(value);
    else if (is("--first"))
      options.first = std::stoll(value);
    else if (is("--seconds"))
      options.seconds = std::stoll(value);
    else if (is("--search"))
      options.search = value;
    else if (is("--keep"))
      options.keep = value;
    else if (word == "--input")
      options.isReplay = true;
    else if (word.rfind("--", 0) == 0) {
      std::fprintf(stderr, "unknown option '%s'\n", argv[i]);
      return false;
    } else {
      options.paths.push_back(word);
    }
  }
  return true;
}

int main(int argc, char **argv) {
  if (!parseOptions(argc, argv))
    return 1;
  target = makeTarget();
  fs::create_directories(options.keep);
  installHandlers();
  if (options.isReplay) {
    for (const fs::path &path : options.paths)
      std::printf("%s: %s\n", path.c_str(),
                  readInput(readFile(path)) ? "accepted" : "refused");
    return 0;
  }
  std::vector<std::string> seeds = collectSeeds();
  if (seeds.empty()) {
    std::fprintf(stderr, "Fuzz%s: no seeds\n", target.name.c_str());
    return 1;
  }
  mutator = std::make_unique<Mutator>(target, seeds);
  return options.search.empty() ? runMutants(seeds) : runSearch(seeds);
}
