//===- Function.cpp - Running a function once -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Errors.h"
#include "Job.h"
#include "deepstep/io.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using llvm::Error;

namespace deepstep {

using namespace run;

namespace {

/// In a path, this stands for the number of the rank.
constexpr llvm::StringLiteral rankMark = "%r";

bool isPerRank(llvm::StringRef path) { return path.contains(rankMark); }

std::string pathOfRank(llvm::StringRef path, int64_t rank) {
  std::string result;
  while (isPerRank(path)) {
    auto [before, behind] = path.split(rankMark);
    result += before.str() + std::to_string(rank);
    path = behind;
  }
  return result + path.str();
}

/// Copies arg0, arg1, ... of the file to the program's inputs.
Error readArguments(const Program &program, const std::string &path,
                    HostArena &arena, std::vector<std::string> &warnings) {
  if (path.empty()) {
    if (program.inputs.empty())
      return Error::success();
    return fail("@" + program.name + " takes " +
                llvm::Twine(program.inputs.size()) +
                " arguments; give them with --inputs=FILE.safetensors");
  }
  std::string error;
  auto reader = io::SafetensorsReader::open(path, error);
  if (!reader)
    return fail(error);
  for (size_t i = 0; i < program.inputs.size(); ++i) {
    const Binding &input = program.inputs[i];
    std::string name = "arg" + std::to_string(i);
    const io::TensorView *tensor = reader->find(name);
    if (!tensor)
      return fail("'" + path + "' has no tensor '" + name + "'; @" +
                  program.name + " takes " +
                  llvm::Twine(program.inputs.size()) + " arguments");
    TensorLayout found{tensor->dtype, tensor->shape};
    if (found != input.layout)
      return fail("'" + path + "': tensor '" + name + "' is " + found.str() +
                  ", but @" + program.name + " takes " + input.layout.str());
    std::memcpy(arena.base() + input.offset, tensor->data, tensor->bytes);
    arena.upload(input.offset, tensor->bytes);
  }
  if (reader->tensors().size() > program.inputs.size())
    warnings.push_back("'" + path + "' holds more than the " +
                       std::to_string(program.inputs.size()) +
                       " arguments of @" + program.name);
  return Error::success();
}

Error writeResults(const Program &program, const std::string &path,
                   HostArena &arena) {
  arena.downloadAll(program.outputs);
  std::vector<io::TensorSpec> tensors;
  std::vector<const void *> data;
  for (size_t i = 0; i < program.outputs.size(); ++i) {
    const Binding &output = program.outputs[i];
    tensors.push_back({"result" + std::to_string(i), output.layout.dtype,
                       output.layout.shape});
    data.push_back(arena.base() + output.offset);
  }
  std::string error;
  if (!io::writeSafetensors(path, tensors, data, {}, error))
    return fail(error);
  return Error::success();
}

} // namespace

int runFunction(const RunOptions &options) {
  Job job(options, /*mayUseMpi=*/true);
  Executable executable = job.compile(options, /*config=*/nullptr);
  const Program &program = executable.program;
  if (ds_rt_check_same(job.context(), executable.hash, "program"))
    job.fail("all ranks must run the same program");
  std::unique_ptr<HostArena> arena = job.allocate(program, options);
  std::vector<std::string> warnings;
  job.check(readArguments(program, pathOfRank(options.inputs, job.rank()),
                          *arena, warnings));
  for (const std::string &warning : warnings)
    job.warn(warning);
  ds_rt_run(job.context(), executable.step, arena->device());
  if (!options.outputs.empty() && (job.isRoot() || isPerRank(options.outputs)))
    job.check(
        writeResults(program, pathOfRank(options.outputs, job.rank()), *arena));
  return 0;
}

int printConfig(const std::string &path, int64_t worldSize) {
  std::vector<config::Diagnostic> problems;
  std::optional<config::Config> config =
      config::loadFile(path, worldSize, problems);
  for (const config::Diagnostic &problem : config ? config->notices : problems)
    llvm::errs() << problem.str() << "\n";
  if (!config)
    return 1;
  llvm::outs() << config::toJson(*config);
  if (!llvm::StringRef(config::toJson(*config)).ends_with("\n"))
    llvm::outs() << "\n";
  return 0;
}

} // namespace deepstep
