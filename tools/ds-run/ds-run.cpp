//===- ds-run.cpp - Runs and trains compiled programs -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The command line only: which of the three uses is meant, and whether the
// flags fit together.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Run.h"

#include "deepstep/Step/StepOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

namespace cl = llvm::cl;

namespace {

cl::OptionCategory category("ds-run");

const char overview[] =
    "Runs StableHLO functions and trains models on this machine's CPUs or "
    "GPUs.\n\n"
    "  ds-run --function=main --inputs=in.safetensors "
    "--outputs=out.safetensors f.mlir\n"
    "      runs a function once: tensors arg0, arg1, ... in, result0, ... out\n"
    "  mpirun -np 4 ds-run --function=main --inputs=in.%r.safetensors\n"
    "      --outputs=out.%r.safetensors f.mlir\n"
    "      runs a function with collectives: rank 2 reads in.2.safetensors.\n"
    "      Without %r in a path, all ranks read the same file, and rank 0\n"
    "      writes\n"
    "  mpirun -np 2 ds-run --config=ds_config.json --params=init.safetensors\n"
    "      --data=tokens.npy --steps=100 model.mlir\n"
    "      trains, each rank on its own samples\n"
    "  ds-run --config=ds_config.json --print-config --world-size=2\n"
    "      prints the configuration with all defaults resolved\n\n"
    "A model may be of any level: a function of StableHLO, or the text that\n"
    "ds-opt printed behind ds-plan-memory or ds-lower-to-cpu.\n";

/// The flags. They are made in main, not before it: LLVM's libraries have a
/// flag of their own for which a name must be freed first.
struct Flags {
  cl::opt<std::string> model{cl::Positional, cl::desc("<model.mlir>"),
                             cl::cat(category)};
  cl::opt<std::string> function{
      "function", cl::value_desc("name"), cl::cat(category),
      cl::desc("Run this function once. With --config: the function to "
               "train (default: main)")};
  cl::opt<std::string> inputs{"inputs", cl::value_desc("file.safetensors"),
                              cl::cat(category),
                              cl::desc("Arguments of the function: arg0, .... "
                                       "%r is the rank")};
  cl::opt<std::string> outputs{
      "outputs", cl::value_desc("file.safetensors"), cl::cat(category),
      cl::desc("Write its results: result0, .... %r is "
               "the rank; without it, rank 0 writes")};
  cl::opt<std::string> config{
      "config", cl::value_desc("file.json"), cl::cat(category),
      cl::desc("DeepSpeed configuration of the training")};
  cl::opt<std::string> params{
      "params", cl::value_desc("file.safetensors"), cl::cat(category),
      cl::desc("First values of the parameters, by name")};
  cl::opt<std::string> paramArguments{
      "param-arguments", cl::value_desc("0-29"), cl::cat(category),
      cl::desc("Which arguments of the function are parameters, "
               "if no ds.arg attributes tell")};
  cl::list<std::string> data{
      "data", cl::value_desc("[input=]file.npy"), cl::cat(category),
      cl::desc("Samples, one per row of the first dimension. Once for each "
               "input")};
  cl::opt<int64_t> steps{"steps", cl::value_desc("n"), cl::cat(category),
                         cl::desc("Optimizer steps to train")};
  cl::opt<uint64_t> seed{
      "seed", cl::value_desc("k"), cl::cat(category),
      cl::desc("Shuffle the samples once, by this seed (default: file "
               "order)")};
  cl::opt<std::string> metrics{
      "metrics", cl::value_desc("file.jsonl"), cl::cat(category),
      cl::desc("Write a JSON line per step: step, loss, lr, grad_norm, "
               "step_seconds, samples_per_second, bytes_sent")};
  cl::opt<std::string> report{
      "report", cl::value_desc("file.json"), cl::cat(category),
      cl::desc("Write operations and bytes of each kernel, and by rank: "
               "collectives and their bytes, planned and measured memory, "
               "compile seconds by phase")};
  cl::opt<std::string> save{"save", cl::value_desc("file.safetensors"),
                            cl::cat(category),
                            cl::desc("Write the trained parameters")};
  cl::opt<std::string> saveStates{
      "save-states", cl::value_desc("file.safetensors"), cl::cat(category),
      cl::desc("Write all states: parameters, moments, counters")};
  cl::opt<std::string> trace{
      "trace", cl::value_desc("file.json"), cl::cat(category),
      cl::desc("Write a Chrome trace, one row per queue and rank")};
  cl::opt<std::string> device{"device", cl::value_desc("cpu|cuda"),
                              cl::init("cpu"), cl::cat(category),
                              cl::desc("Where to compute (default: cpu)")};
  cl::opt<std::string> comm{
      "comm", cl::value_desc("auto|nccl|mpi"), cl::init("auto"),
      cl::cat(category),
      cl::desc("How GPUs of several ranks talk to each other. auto: NCCL "
               "if each rank has a GPU of its own, else MPI. nccl: also "
               "ranks that share a GPU, from NCCL 2.30 on")};
  cl::opt<std::string> attention{
      "attention", cl::value_desc("auto|kernels|cudnn|cudnn-any-order"),
      cl::init("auto"), cl::cat(category),
      cl::desc(
          "What computes attention (cuda): cuDNN where it can, in moderate "
          "scratch memory, else kernels of ours; kernels; cuDNN, or an "
          "error; the same with gradients that differ in the last bits "
          "from run to run, in less memory")};
  cl::opt<bool> tf32{
      "tf32", cl::cat(category),
      cl::desc("On a GPU: round operands of f32 products to TF32, which is "
               "several times faster")};
  cl::opt<bool> fp8{
      "fp8", cl::cat(category),
      cl::desc("On a GPU of sm_89 or later: round operands of bf16 and f16 "
               "products to 8 bits (f8E4M3FN), each tensor with a scale of its "
               "own")};
  cl::opt<bool> epilogues{
      "epilogues", cl::init(true), cl::cat(category),
      cl::desc("On a GPU: let matrix products add biases and residuals and "
               "compute GELU (default: true)")};
  cl::opt<std::string> kernelFormat{
      "kernel-format", cl::value_desc("fatbin|ptx|llvm"), cl::init("fatbin"),
      cl::cat(category),
      cl::desc("What kernels are compiled to (cuda): machine code; PTX, which "
               "the driver compiles, without ptxas; LLVM IR, for a driver that "
               "emulates a GPU")};
  cl::opt<bool> tuneMatmul{
      "tune-matmul", cl::cat(category),
      cl::desc("Time the candidates of each matrix product at its first use "
               "and take the fastest (cuda)")};
  cl::opt<int> threads{"threads", cl::value_desc("t"), cl::cat(category),
                       cl::desc("Threads of a rank (default: the cores divided "
                                "by the ranks on this machine)")};
  cl::opt<std::string> dumpIr{
      "dump-ir", cl::value_desc("folder"), cl::cat(category),
      cl::desc("Write the IR behind each pass, the LLVM IR and the object "
               "code")};
  cl::opt<bool> printConfig{"print-config", cl::cat(category),
                            cl::desc("Print the resolved configuration")};
  cl::opt<int64_t> worldSize{"world-size", cl::value_desc("n"), cl::init(1),
                             cl::cat(category),
                             cl::desc("Ranks that --print-config resolves for "
                                      "(default: 1)")};
};

int error(const llvm::Twine &message) {
  llvm::errs() << "ds-run: error: " << message << "\n";
  return 1;
}

/// An option that means nothing in this use, or nothing.
const cl::Option *misplaced(std::initializer_list<const cl::Option *> options) {
  for (const cl::Option *option : options)
    if (option->getNumOccurrences())
      return option;
  return nullptr;
}

} // namespace

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  if (cl::Option *taken = cl::getRegisteredOptions().lookup("threads"))
    taken->removeArgument();
  Flags flags;
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);

  if (flags.printConfig) {
    if (flags.config.empty())
      return error("--print-config needs --config=FILE");
    if (flags.worldSize < 1)
      return error("--world-size must be at least 1");
    return deepstep::printConfig(flags.config, flags.worldSize);
  }
  if (flags.model.empty())
    return error("no model; give an .mlir file, or see ds-run --help");
  if (flags.threads < 0)
    return error("--threads must not be negative");

  if (!llvm::is_contained({"cpu", "cuda"}, flags.device.getValue()))
    return error("--device must be cpu or cuda, not '" + flags.device + "'");
  if (!llvm::is_contained({"auto", "nccl", "mpi"}, flags.comm.getValue()))
    return error("--comm must be auto, nccl or mpi, not '" + flags.comm + "'");
  if (!llvm::is_contained({"fatbin", "ptx", "llvm"},
                          flags.kernelFormat.getValue()))
    return error("--kernel-format must be fatbin, ptx or llvm, not '" +
                 flags.kernelFormat + "'");
  if (!llvm::is_contained({"auto", "kernels", "cudnn", "cudnn-any-order"},
                          flags.attention.getValue()))
    return error("--attention must be auto, kernels, cudnn or cudnn-any-order, "
                 "not '" +
                 flags.attention + "'");
  if (flags.device == "cpu")
    if (const cl::Option *option =
            misplaced({&flags.comm, std::addressof(flags.kernelFormat),
                       std::addressof(flags.attention), &flags.tf32, &flags.fp8,
                       &flags.epilogues, &flags.tuneMatmul}))
      return error("--" + option->ArgStr + " is for --device=cuda");

  deepstep::RunOptions options;
  options.model = flags.model;
  options.config = flags.config;
  options.params = flags.params;
  options.inputs = flags.inputs;
  options.outputs = flags.outputs;
  options.data = flags.data;
  options.steps = flags.steps;
  options.metrics = flags.metrics;
  options.report = flags.report;
  options.save = flags.save;
  options.saveStates = flags.saveStates;
  options.trace = flags.trace;
  options.device = flags.device;
  options.comm = flags.comm;
  options.tuneMatmul = flags.tuneMatmul;
  options.kernelFormat = flags.kernelFormat;
  options.attention = flags.attention;
  options.tf32 = flags.tf32;
  options.fp8 = flags.fp8;
  options.epilogues = flags.epilogues;
  options.threads = flags.threads;
  options.dumpDir = flags.dumpIr;
  if (flags.seed.getNumOccurrences())
    options.seed = flags.seed;
  if (!flags.function.empty())
    options.function = flags.function;
  std::string problem;
  if (!flags.paramArguments.empty())
    problem = deepstep::parseIndices(flags.paramArguments,
                                     options.parameterArguments);
  if (!problem.empty())
    return error("--param-arguments: " + problem);

  // A program of level 3 has no configuration, but is trained for some steps.
  if (!flags.config.empty() || flags.steps.getNumOccurrences()) {
    if (const cl::Option *option = misplaced({&flags.inputs, &flags.outputs}))
      return error("--" + option->ArgStr +
                   " is for running a function, not for training");
    if (!flags.steps.getNumOccurrences())
      return error("training needs --steps=N");
    if (flags.steps < 0)
      return error("--steps must not be negative");
    return deepstep::train(options);
  }
  if (flags.function.empty() && flags.inputs.empty() && flags.outputs.empty())
    return error("give --function=NAME to run a function, or --config=FILE "
                 "and --steps=N to train");
  if (const cl::Option *option =
          misplaced({std::addressof(flags.data), &flags.seed, &flags.metrics,
                     &flags.report, &flags.save, &flags.saveStates}))
    return error("--" + option->ArgStr +
                 " is for training, which needs "
                 "--config=FILE");
  return deepstep::runFunction(options);
}
