//===- Pipeline.cpp - The pass pipeline -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Driver/Pipeline.h"
#include "PhaseRecorder.h"
#include "deepstep/Attention/Passes.h"
#include "deepstep/Autodiff/Passes.h"
#include "deepstep/Codegen/Cpu/Passes.h"
#include "deepstep/Codegen/Cuda/LibraryAttention.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "deepstep/Codegen/Passes.h"
#include "deepstep/Import/Passes.h"
#include "deepstep/Memory/Passes.h"
#include "deepstep/Schedule/Passes.h"
#include "deepstep/Sharding/Passes.h"
#include "deepstep/Step/Passes.h"
#include "dialects/stablehlo/Transforms/Passes.h"
#include "dialects/torch/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

namespace deepstep {

namespace {

using PassList = std::vector<std::unique_ptr<Pass>>;

/// Who is asked for calls of attention; nobody if kernels compute it.
AttentionLibrary getAttentionLibrary(const CompileOptions &options) {
  if (options.target != "cuda" || options.attention == "kernels")
    return nullptr;
  if (options.attention == "auto" && options.kernelFormat == "llvm")
    return [](const AttentionCall &, std::string &why) -> int64_t {
      why = "kernels are LLVM IR, for a GPU that is emulated";
      return -1;
    };
  return cuda::createAttentionLibrary(options.runtime, options.chips);
}

/// Level 0 as exported: other dialects, many small functions, repeated
/// constants. Attention that the target has kernels for becomes one operation.
void addCleanUp(PassList &passes, const CompileOptions &options) {
  passes.push_back(torch::createDsImportTorch());
  passes.push_back(createDsRaiseLinalg());
  passes.push_back(createInlinerPass());
  passes.push_back(createSymbolDCEPass());
  passes.push_back(stablehlo::createDsDecomposeChlo());
  passes.push_back(createCanonicalizerPass());
  passes.push_back(createCSEPass());
  passes.push_back(createDsNarrowVariance());
  if (options.target == "cuda")
    passes.push_back(createRecognizeAttentionPass(
        cuda::createAttentionFilter(getAttentionLibrary(options))));
}

/// Gradients that the model leaves to the compiler.
void addDifferentiation(PassList &passes) {
  passes.push_back(createDsDifferentiate());
  passes.push_back(createSymbolDCEPass());
  passes.push_back(createCanonicalizerPass());
  passes.push_back(createCSEPass());
}

std::unique_ptr<Pass> createPartition(const CompileOptions &options) {
  DsPartitionOptions partition;
  partition.ranks = options.ranks;
  return createDsPartition(partition);
}

/// Level 0 to level 2: the step, its sharding, its collectives.
void addTraining(PassList &passes, const CompileOptions &options) {
  const config::Config &config = options.config;
  if (options.params.empty()) {
    DsFindParametersOptions find;
    find.function = options.function;
    passes.push_back(createDsFindParameters(find));
  }
  StepOptions step;
  step.function = options.function;
  step.config = config;
  step.mesh = options.mesh;
  step.params = options.params;
  passes.push_back(createBuildStepPass(std::move(step)));
  addDifferentiation(passes);

  DsAccumulateGradientsOptions accumulate;
  accumulate.steps = config.batch.gradientAccumulation;
  passes.push_back(createDsAccumulateGradients(accumulate));

  DsShardStatesOptions shard;
  shard.stage = config.zero.stage;
  passes.push_back(createDsShardStates(shard));
  passes.push_back(createPartition(options));
  passes.push_back(createDsExpandUpdates());
  passes.push_back(createCanonicalizerPass());
  passes.push_back(createCSEPass());

  DsBucketCollectivesOptions bucket;
  bucket.reduceBucketSize = config.zero.reduceBucketSize;
  bucket.allgatherBucketSize = config.zero.allgatherBucketSize;
  passes.push_back(createDsBucketCollectives(bucket));
  if (config.zero.overlapComm)
    passes.push_back(createDsOverlap());
}

/// cuBLASLt's products may use this much scratch memory; the vendor advises it
/// for its newer chips.
constexpr int64_t kCudaScratchBytes = int64_t(32) << 20;

/// Level 2 to level 3: kernels and their memory.
void addCodegen(PassList &passes, const CompileOptions &options) {
  stablehlo::DsLowerCollectivesOptions collectives;
  collectives.ranks = options.ranks;
  passes.push_back(stablehlo::createDsLowerCollectives(collectives));
  bool isCuda = options.target == "cuda";
  AttentionFilter whyNoKernel;
  if (isCuda) {
    whyNoKernel = cuda::whyNoAttentionKernel;
    passes.push_back(createCallAttentionLibraryPass(
        options.attention, getAttentionLibrary(options)));
  }
  passes.push_back(createDecomposeAttentionPass(whyNoKernel));
  passes.push_back(stablehlo::createDsDecomposeStablehlo());
  stablehlo::DsLowerToLinalgOptions linalg;
  linalg.narrowProducts = linalg.manyThreads = isCuda;
  passes.push_back(stablehlo::createDsLowerToLinalg(linalg));
  passes.push_back(createCanonicalizerPass());
  passes.push_back(createCSEPass());
  if (isCuda && options.fp8)
    passes.push_back(createDsQuantizeProducts());
  DsFuseOptions fuse;
  fuse.recompute = isCuda;
  passes.push_back(createDsFuse(fuse));
  if (isCuda && options.epilogues)
    passes.push_back(createDsFuseEpilogues());
  passes.push_back(createCSEPass());
  DsFormCudaKernelsOptions form;
  form.rowSums = options.rowSums;
  passes.push_back(isCuda ? createDsFormCudaKernels(form)
                          : createDsFormKernels());
  if (isCuda && options.batchKernels)
    passes.push_back(createDsBatchKernels());

  DsPlanMemoryOptions plan;
  plan.threads = options.threads;
  plan.constantsInArena = isCuda;
  plan.matmulScratchBytes = isCuda ? kCudaScratchBytes : 0;
  passes.push_back(createDsPlanMemory(plan));
}

PassList getPasses(const CompileOptions &options, bool toTarget) {
  PassList passes;
  addCleanUp(passes, options);
  if (options.wrapFunction) {
    DsWrapFunctionOptions wrap;
    wrap.function = options.function;
    passes.push_back(createDsWrapFunction(wrap));
    addDifferentiation(passes);
    passes.push_back(createPartition(options));
  } else {
    addTraining(passes, options);
  }
  addCodegen(passes, options);
  if (toTarget)
    passes.push_back(createTargetLowering(options));
  return passes;
}

/// The options of `--ds-compile`, as text.
struct CompilePipelineOptions : PassPipelineOptions<CompilePipelineOptions> {
  Option<std::string> config{
      *this, "config",
      llvm::cl::desc("The DeepSpeed configuration (JSON); without one the "
                     "function is compiled as it is")};
  Option<std::string> mesh{
      *this, "mesh",
      llvm::cl::desc("Mesh axes and sizes, such as data=4; default: data=1")};
  Option<std::string> target{*this, "target", llvm::cl::init("cpu"),
                             llvm::cl::desc("cpu, cuda, or none: level 3 for "
                                            "CPUs")};
  ListOption<std::string> chips{
      *this, "chips",
      llvm::cl::desc("GPUs to compile for with target=cuda (default: "
                     "sm_80,sm_90,sm_100)")};
  Option<std::string> kernelFormat{
      *this, "kernel-format", llvm::cl::init("fatbin"),
      llvm::cl::desc("With target=cuda: ds-lower-to-cuda's format (fatbin, "
                     "ptx, llvm)")};
  Option<bool> tf32{
      *this, "tf32", llvm::cl::init(false),
      llvm::cl::desc("With target=cuda: round operands of f32 products to "
                     "TF32, which is several times faster")};
  Option<bool> fp8{
      *this, "fp8", llvm::cl::init(false),
      llvm::cl::desc(
          "With target=cuda: round operands of bf16 and f16 products "
          "to 8 bits (ds-quantize-products); chips are sm_90,sm_100 "
          "by default then")};
  Option<bool> batchKernels{
      *this, "batch-kernels", llvm::cl::init(true),
      llvm::cl::desc("With target=cuda: small kernels that do the same on "
                     "different tensors become one (ds-batch-kernels)")};
  Option<bool> rowSums{
      *this, "row-sums", llvm::cl::init(true),
      llvm::cl::desc("With target=cuda: kernels of norms' gradients add up "
                     "those of scales, shifts and biases, too "
                     "(ds-form-cuda-kernels)")};
  Option<bool> epilogues{
      *this, "epilogues", llvm::cl::init(true),
      llvm::cl::desc("With target=cuda: let matrix products add biases and "
                     "residuals and compute GELU (default: true)")};
  Option<std::string> attention{
      *this, "attention", llvm::cl::init("auto"),
      llvm::cl::desc("With target=cuda: what computes attention, "
                     "ds-call-attention-library's mode (auto, kernels, cudnn, "
                     "cudnn-any-order)")};
  Option<std::string> function{*this, "function", llvm::cl::init("main"),
                               llvm::cl::desc("The function to compile")};
  Option<std::string> params{
      *this, "params",
      llvm::cl::desc("Which arguments are parameters, such as 0-29, where no "
                     "ds.arg attributes tell")};
  Option<int32_t> threads{
      *this, "threads", llvm::cl::init(1),
      llvm::cl::desc("Threads of a rank, for which memory is planned")};
  Option<std::string> stopAfter{
      *this, "stop-after",
      llvm::cl::desc("Print the IR behind this pass; --ds-stop-after does the "
                     "same")};
};

llvm::cl::opt<std::string> stopAfterFlag(
    "ds-stop-after",
    llvm::cl::desc("With --ds-compile: stop behind this pass and print"),
    llvm::cl::value_desc("pass"));

/// Turns the text options into CompileOptions, or reports what is wrong.
LogicalResult readOptions(const CompilePipelineOptions &text,
                          CompileOptions &options,
                          llvm::function_ref<void(const Twine &)> emitError) {
  auto fail = [&](const Twine &message) {
    emitError(message);
    return failure();
  };
  std::string problem;
  if (!text.mesh.empty())
    problem = parseMesh(text.mesh, options.mesh);
  if (problem.empty() && !text.params.empty())
    problem = parseIndices(text.params, options.params);
  if (!problem.empty())
    return fail(problem);
  if (text.target != "cpu" && text.target != "cuda" && text.target != "none")
    return fail("unknown target '" + text.target +
                "'; there are cpu, cuda, and none (level 3 for CPUs)");
  options.target = text.target;
  if (text.fp8 && text.target != "cuda")
    return fail("fp8 is for target=cuda");
  options.chips.assign(text.chips.begin(), text.chips.end());
  options.kernelFormat = text.kernelFormat;
  options.tf32 = text.tf32;
  options.fp8 = text.fp8;
  options.batchKernels = text.batchKernels;
  options.rowSums = text.rowSums;
  options.epilogues = text.epilogues;
  options.attention = text.attention;
  options.function = text.function;
  options.threads = text.threads;
  options.stopAfter = text.stopAfter.empty() ? stopAfterFlag.getValue()
                                             : text.stopAfter.getValue();
  for (auto &[axis, size] : options.mesh)
    options.ranks *= size;
  options.wrapFunction = text.config.empty();
  if (options.wrapFunction)
    return success();
  std::vector<config::Diagnostic> problems;
  std::optional<config::Config> config =
      config::loadFile(text.config, options.ranks, problems);
  if (!config)
    return fail(problems.front().str());
  options.config = std::move(*config);
  return success();
}

} // namespace

std::unique_ptr<Pass> createTargetLowering(const CompileOptions &options) {
  if (options.target != "cuda")
    return createDsLowerToCpu();
  DsLowerToCudaOptions cuda;
  cuda.chips.assign(options.chips.begin(), options.chips.end());
  if (options.fp8 && options.chips.empty())
    cuda.chips = {"sm_90", "sm_100"};
  cuda.format = options.kernelFormat;
  cuda.tf32 = options.tf32;
  return createDsLowerToCuda(cuda);
}

LogicalResult buildPipeline(OpPassManager &manager,
                            const CompileOptions &options, bool toTarget) {
  PassList passes = getPasses(options, toTarget);
  if (!options.stopAfter.empty()) {
    auto isLast = [&](const std::unique_ptr<Pass> &pass) {
      return pass->getArgument() == options.stopAfter;
    };
    auto last = llvm::find_if(passes, isLast);
    if (last == passes.end())
      return failure();
    passes.erase(std::next(last), passes.end());
  }
  for (std::unique_ptr<Pass> &pass : passes)
    manager.addPass(std::move(pass));
  return success();
}

LogicalResult compileToLevel3(ModuleOp module, const CompileOptions &options,
                              PhaseTimes *times) {
  PassManager manager(module->getContext(), module.getOperationName());
  if (!options.dumpDir.empty() || times)
    manager.addInstrumentation(
        std::make_unique<PhaseRecorder>(options.dumpDir, times));
  if (failed(buildPipeline(manager, options, /*toTarget=*/false)))
    return module.emitError("no pass of the pipeline is called '")
           << options.stopAfter << "'";
  return manager.run(module);
}

void registerCompilePipeline() {
  static PassPipelineRegistration<CompilePipelineOptions> registration(
      "ds-compile", "Compile a model to a program for one rank",
      [](OpPassManager &manager, const CompilePipelineOptions &text) {
        auto fail = [](const Twine &message) {
          llvm::errs() << "ds-opt: error: " << message << "\n";
          std::exit(1);
        };
        CompileOptions options;
        if (failed(readOptions(text, options, fail)))
          return;
        if (failed(buildPipeline(manager, options, text.target != "none")))
          fail("no pass of this pipeline is called '" + options.stopAfter +
               "'");
      });
}

} // namespace deepstep
