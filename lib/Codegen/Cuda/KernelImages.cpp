//===- KernelImages.cpp - Machine code of kernels ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels are lowered to NVVM in a module of their own, then serialized by
// MLIR's NVVM target, which calls ptxas.
//
//===----------------------------------------------------------------------===//

#include "KernelImages.h"
#include "../StoreBools.h"
#include "NvgpuLowering.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/GPUToNVVM/GPUToNVVMPass.h"
#include "mlir/Conversion/IndexToLLVM/IndexToLLVM.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MemRefToLLVM/MemRefToLLVM.h"
#include "mlir/Conversion/NVVMToLLVM/NVVMToLLVM.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Conversion/UBToLLVM/UBToLLVM.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVM.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVM/NVVM/Target.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/GPU/GPUToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/NVVM/NVVMToLLVMIRTranslation.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace mlir;

namespace deepstep::cuda {

void registerCodegenDependencies(DialectRegistry &registry) {
  arith::registerConvertArithToLLVMInterface(registry);
  cf::registerConvertControlFlowToLLVMInterface(registry);
  index::registerConvertIndexToLLVMInterface(registry);
  registerConvertMathToLLVMInterface(registry);
  registerConvertMemRefToLLVMInterface(registry);
  registerConvertNVVMToLLVMInterface(registry);
  cuda::registerNvgpuLowering(registry);
  ub::registerConvertUBToLLVMInterface(registry);
  vector::registerConvertVectorToLLVMInterface(registry);
  NVVM::registerNVVMTargetInterfaceExternalModels(registry);
  registerBuiltinDialectTranslation(registry);
  registerGPUDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerNVVMDialectTranslation(registry);
}

namespace {

constexpr StringRef kPtxas = "ptxas";
constexpr StringRef kLibdevice = "nvvm/libdevice/libdevice.10.bc";
/// The newest PTX that this version of LLVM writes for all chips.
constexpr StringRef kPtxVersion = "+ptx86";
/// What a 32-bit index can count.
constexpr int64_t kMaxNarrowElements = int64_t(1) << 31;

std::string joinPath(StringRef folder, StringRef name) {
  llvm::SmallString<128> path(folder);
  llvm::sys::path::append(path, name);
  return path.str().str();
}

/// Lets multiplications and additions become one operation. Conversions stay:
/// what a program rounds to f16, to see whether it is finite, must be rounded.
void allowContraction(Operation *root) {
  root->walk([](arith::ArithFastMathInterface op) {
    if (isa<arith::ExtFOp, arith::TruncFOp>(op))
      return;
    auto flags = arith::FastMathFlags::contract | arith::FastMathFlags::nsz;
    if (arith::FastMathFlagsAttr old = op.getFastMathFlagsAttr())
      flags = flags | old.getValue();
    op->setAttr(op.getFastMathAttrName(),
                arith::FastMathFlagsAttr::get(op->getContext(), flags));
  });
}

unsigned getIndexWidth(gpu::GPUModuleOp kernels) {
  bool narrow = true;
  kernels.walk([&](gpu::GPUFuncOp function) {
    for (Type type : function.getArgumentTypes())
      narrow &= cast<MemRefType>(type).getNumElements() < kMaxNarrowElements;
  });
  return narrow ? 32 : 64;
}

/// Functions of integers, of which MLIR knows none in libdevice.
LogicalResult lowerIntegerMath(ModuleOp module) {
  MLIRContext *context = module.getContext();
  LLVMTypeConverter types(context);
  RewritePatternSet patterns(context);
  populateMathToLLVMConversionPatterns(types, patterns);
  ConversionTarget target(*context);
  target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
  target.addLegalDialect<LLVM::LLVMDialect>();
  target.addIllegalOp<math::AbsIOp, math::CountLeadingZerosOp,
                      math::CountTrailingZerosOp, math::CtPopOp>();
  return applyPartialConversion(module, target, std::move(patterns));
}

/// gpu.func on memrefs to llvm.func.
void addLowering(OpPassManager &manager, unsigned indexWidth) {
  OpPassManager &kernels = manager.nest<gpu::GPUModuleOp>();
  kernels.addPass(createLowerAffinePass());
  math::MathExtendToSupportedTypesOptions extend;
  extend.targetTypeStr = "f32";
  kernels.addPass(math::createMathExtendToSupportedTypes(extend));
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16", "f16"};
  emulate.targetTypeStr = "f32";
  kernels.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createLoopInvariantCodeMotionPass());
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions convert;
  convert.indexBitwidth = indexWidth;
  convert.useBarePtrCallConv = true;
  kernels.addPass(createConvertGpuOpsToNVVMOps(convert));
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
}

/// Makes shared memory whose size the launch gives a declaration. As the
/// variable of no bytes that MLIR writes, it would be one byte of static shared
/// memory: the kernel could not have all that a launch may give.
void declareDynamicSharedMemory(ModuleOp module) {
  module.walk([](LLVM::GlobalOp global) {
    auto type = dyn_cast<LLVM::LLVMArrayType>(global.getType());
    if (global.getAddrSpace() ==
            static_cast<unsigned>(NVVM::NVVMMemorySpace::Shared) &&
        type && type.getNumElements() == 0)
      global.setLinkage(LLVM::Linkage::External);
  });
}

int64_t getChipNumber(StringRef chip) {
  int64_t number = 0;
  chip.drop_front(3).consumeInteger(10, number);
  return number;
}

/// The first chip that rounds to 8 bits.
constexpr int64_t kFirstQuantizingChip = 89;

/// Refuses chips on which a kernel cannot do what it does.
LogicalResult checkRounding(gpu::GPUModuleOp kernels,
                            ArrayRef<std::string> chips) {
  const auto *old = llvm::find_if(chips, [](StringRef chip) {
    return getChipNumber(chip) < kFirstQuantizingChip;
  });
  if (old == chips.end())
    return success();
  WalkResult walk = kernels.walk([&](arith::TruncFOp op) {
    if (!isa<Float8E4M3FNType>(getElementTypeOrSelf(op.getType())))
      return WalkResult::advance();
    op.emitOpError("rounds to f8E4M3FN, for which ")
        << *old << " has no instruction; compile for sm_"
        << kFirstQuantizingChip << " or later, or without fp8";
    return WalkResult::interrupt();
  });
  return failure(walk.wasInterrupted());
}

/// How the pass that makes images calls them.
StringRef getTargetName(ds_rt_image_kind kind) {
  switch (kind) {
  case DS_RT_CUBIN:
    return "bin";
  case DS_RT_PTX:
    return "isa";
  case DS_RT_LLVM_IR:
    return "llvm";
  }
  llvm_unreachable("no other kinds");
}

/// The text of MLIR's images of LLVM IR, which are bitcode.
FailureOr<std::string> disassemble(StringRef bitcode, Location loc) {
  llvm::LLVMContext context;
  auto module = llvm::parseBitcodeFile({bitcode, "kernels"}, context);
  if (!module)
    return emitError(loc, "cannot read the kernels' bitcode: ")
           << llvm::toString(module.takeError());
  std::string text;
  llvm::raw_string_ostream(text) << **module;
  return text;
}

/// The images of a copy of `module`'s kernels.
LogicalResult serialize(ModuleOp module, ArrayRef<std::string> chips,
                        ds_rt_image_kind kind, StringRef toolkit,
                        SmallVector<KernelImage> &images) {
  OwningOpRef<ModuleOp> copy = module.clone();
  PassManager manager(module.getContext(), ModuleOp::getOperationName());
  for (const std::string &chip : chips) {
    GpuNVVMAttachTargetOptions target;
    target.chip = chip;
    target.features = kPtxVersion.str();
    target.optLevel = 3;
    manager.addPass(createGpuNVVMAttachTarget(target));
  }
  GpuModuleToBinaryPassOptions binary;
  binary.toolkitPath = toolkit.str();
  binary.compilationTarget = getTargetName(kind).str();
  manager.addPass(createGpuModuleToBinaryPass(binary));
  if (failed(manager.run(*copy)))
    return failure();
  for (auto compiled : copy->getOps<gpu::BinaryOp>())
    for (auto object : compiled.getObjects().getAsRange<gpu::ObjectAttr>()) {
      auto target = cast<NVVM::NVVMTargetAttr>(object.getTarget());
      FailureOr<std::string> code = object.getObject().str();
      if (kind == DS_RT_LLVM_IR)
        code = disassemble(*code, compiled.getLoc());
      if (failed(code))
        return failure();
      images.push_back({kind, getChipNumber(target.getChip()), *code});
    }
  return success();
}

} // namespace

std::string findToolkit() {
  SmallVector<std::string> folders;
  for (const char *variable : {"CUDA_HOME", "CUDA_ROOT"})
    if (std::optional<std::string> folder =
            llvm::sys::Process::GetEnv(variable))
      folders.push_back(*folder);
  if (llvm::ErrorOr<std::string> ptxas = llvm::sys::findProgramByName(kPtxas)) {
    llvm::SmallString<128> real;
    if (!llvm::sys::fs::real_path(*ptxas, real))
      folders.push_back(
          llvm::sys::path::parent_path(llvm::sys::path::parent_path(real))
              .str());
  }
  folders.push_back("/usr/local/cuda");
  for (const std::string &folder : folders)
    if (llvm::sys::fs::exists(joinPath(folder, kLibdevice)))
      return folder;
  return "";
}

std::optional<ImageFormat> parseImageFormat(StringRef name) {
  return llvm::StringSwitch<std::optional<ImageFormat>>(name)
      .Case("fatbin", ImageFormat::Fatbin)
      .Case("ptx", ImageFormat::Ptx)
      .Case("llvm", ImageFormat::Llvm)
      .Default(std::nullopt);
}

bool isChipName(StringRef chip) {
  return chip.consume_front("sm_") && chip.size() >= 2 &&
         llvm::all_of(chip.drop_back(), llvm::isDigit) &&
         (llvm::isDigit(chip.back()) || chip.back() == 'a' ||
          chip.back() == 'f');
}

FailureOr<SmallVector<KernelImage>>
compileKernels(gpu::GPUModuleOp kernels, const ImageOptions &options) {
  std::string toolkit =
      options.toolkit.empty() ? findToolkit() : options.toolkit;
  auto isMissing = [&](StringRef part) {
    return toolkit.empty() || !llvm::sys::fs::exists(joinPath(toolkit, part));
  };
  if (isMissing(kLibdevice))
    return kernels.emitError(
        "kernels need libdevice of the CUDA toolkit, which "
        "was not found; set CUDA_HOME to the toolkit's "
        "folder");
  bool isFat = options.format == ImageFormat::Fatbin;
  if (isFat && isMissing("bin/ptxas"))
    return kernels.emitError("'")
           << toolkit
           << "' has no bin/ptxas; install the CUDA compiler there, or give "
              "format=ptx";

  if (failed(checkRounding(kernels, options.chips)))
    return failure();

  // In a module of their own, so that passes see nothing else.
  OwningOpRef<ModuleOp> module = ModuleOp::create(kernels.getLoc());
  kernels->remove();
  module->push_back(kernels);
  unsigned indexWidth = getIndexWidth(kernels);
  allowContraction(kernels);
  kernels.walk([](gpu::GPUFuncOp function) { storeBoolsAsBytes(function); });
  PassManager lowering(kernels.getContext(), ModuleOp::getOperationName());
  addLowering(lowering, indexWidth);
  if (failed(lowerIntegerMath(*module)) || failed(lowering.run(*module)))
    return failure();
  declareDynamicSharedMemory(*module);

  SmallVector<std::string> chips(options.chips);
  llvm::sort(chips, [](StringRef a, StringRef b) {
    return getChipNumber(a) < getChipNumber(b);
  });
  SmallVector<KernelImage> images;
  if (isFat && failed(serialize(*module, chips, DS_RT_CUBIN, toolkit, images)))
    return failure();
  std::string textChip = isFat ? chips.back() : chips.front();
  ds_rt_image_kind text =
      options.format == ImageFormat::Llvm ? DS_RT_LLVM_IR : DS_RT_PTX;
  if (failed(serialize(*module, textChip, text, toolkit, images)))
    return failure();
  return images;
}

} // namespace deepstep::cuda
