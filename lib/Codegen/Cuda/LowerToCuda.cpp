//===- LowerToCuda.cpp - ds-lower-to-cuda -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The host's program is lowered as for CPUs. Its launches fill a module of
// kernels, which is compiled to images; they and a handle per kernel become
// globals that the runtime reads (ds_rt_gpu_module, ds_rt_gpu_kernel).
//
//===----------------------------------------------------------------------===//

#include "../HostProgram.h"
#include "../StoreBools.h"
#include "KernelImages.h"
#include "KernelModule.h"
#include "KernelResources.h"
#include "deepstep/Codegen/Cuda/Passes.h"
#include "deepstep/runtime.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlow.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/NVGPU/IR/NVGPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;

namespace deepstep {
#define GEN_PASS_DEF_DSLOWERTOCUDA
#include "deepstep/Codegen/Cuda/Passes.h.inc"
} // namespace deepstep

namespace {

using namespace deepstep;

constexpr StringRef kModuleName = "ds_kernels";
constexpr StringRef kImagesName = "ds_kernel_images";

/// Builds globals that are structs, as runtime.h declares them.
class StructBuilder {
public:
  StructBuilder(MLIRContext *context, Location loc, SymbolTable &symbols)
      : builder(context), loc(loc), symbols(symbols),
        pointer(LLVM::LLVMPointerType::get(context)) {}

  using Fields = llvm::function_ref<Value(OpBuilder &, Type)>;

  LLVM::GlobalOp create(StringRef name, Type type, bool isConstant,
                        Fields makeValue) {
    builder.clearInsertionPoint();
    auto global = LLVM::GlobalOp::create(builder, loc, type, isConstant,
                                         LLVM::Linkage::Internal, name,
                                         Attribute(), /*alignment=*/8);
    symbols.insert(global);
    builder.createBlock(&global.getInitializerRegion());
    LLVM::ReturnOp::create(builder, loc, makeValue(builder, type));
    return global;
  }

  /// A struct or array of these values.
  Value pack(Type type, ValueRange values) {
    Value result = LLVM::UndefOp::create(builder, loc, type);
    for (auto [index, value] : llvm::enumerate(values))
      result = LLVM::InsertValueOp::create(builder, loc, result, value, index);
    return result;
  }
  Value integer(int64_t value, unsigned bits) {
    return LLVM::ConstantOp::create(builder, loc, builder.getIntegerType(bits),
                                    value);
  }
  Value null() { return LLVM::ZeroOp::create(builder, loc, pointer); }
  Value addressOf(StringRef symbol) {
    return LLVM::AddressOfOp::create(builder, loc, pointer, symbol);
  }
  Type getStruct(ArrayRef<Type> fields) {
    return LLVM::LLVMStructType::getLiteral(builder.getContext(), fields);
  }

  OpBuilder builder;
  Location loc;
  SymbolTable &symbols;
  Type pointer;
};

/// Launches by ds_rt_launch_gpu.
class CudaLowering : public TargetLowering {
public:
  CudaLowering(ModuleOp module, SymbolTable &symbols, bool tf32)
      : kernels(module), symbols(symbols), tf32(tf32) {}

  LogicalResult checkConstant(Operation *user) override {
    return user->emitOpError(
        "reads a constant of the host's program, which GPUs do not see; plan "
        "memory with constants-in-arena");
  }
  LogicalResult lowerLaunch(const LoweredLaunch &launch,
                            RuntimeCallBuilder &calls) override;
  LogicalResult checkProduct(ds::MatmulOp op,
                             const ds_rt_matmul_desc &product) override;
  LogicalResult checkAttention(Operation *) override { return success(); }
  int32_t getPrecision() const override {
    return tf32 ? DS_RT_TF32 : DS_RT_EXACT;
  }

  cuda::KernelModule kernels;

private:
  StringRef getHandle(StringRef entry, Location loc);

  SymbolTable &symbols;
  bool tf32;
  llvm::StringMap<std::string> handles;
};

/// Whether all buffers start at multiples of `bytes` of the arena.
bool areAligned(ds::LaunchOp op, int64_t bytes) {
  return llvm::all_of(op.getBuffers(), [&](Value value) {
    auto buffer = value.getDefiningOp<ds::BufferOp>();
    return buffer.getOffset() % bytes == 0 &&
           (!buffer.getIndex() || buffer.getStride() % bytes == 0);
  });
}

/// Whether a kernel copies to shared memory while it computes, which takes
/// pieces of 16 bytes only.
bool copiesAsynchronously(func::FuncOp kernel) {
  return kernel
      ->walk([](nvgpu::DeviceAsyncCopyOp) { return WalkResult::interrupt(); })
      .wasInterrupted();
}

StringRef CudaLowering::getHandle(StringRef entry, Location loc) {
  auto [known, isNew] = handles.try_emplace(entry);
  if (isNew) {
    StructBuilder make(symbols.getOp()->getContext(), loc, symbols);
    auto text = entry.str() + '\0';
    auto type = LLVM::LLVMArrayType::get(make.builder.getI8Type(), text.size());
    auto name = LLVM::GlobalOp::create(
        make.builder, loc, type, /*isConstant=*/true, LLVM::Linkage::Internal,
        (entry + "_name").str(), make.builder.getStringAttr(text));
    symbols.insert(name);
    LLVM::GlobalOp handle = make.create(
        (entry + "_handle").str(),
        make.getStruct({make.pointer, make.pointer, make.pointer}),
        /*isConstant=*/false, [&](OpBuilder &, Type structType) {
          return make.pack(structType,
                           {make.addressOf(kModuleName),
                            make.addressOf(name.getSymName()), make.null()});
        });
    known->second = handle.getSymName().str();
  }
  return known->second;
}

LogicalResult CudaLowering::lowerLaunch(const LoweredLaunch &launch,
                                        RuntimeCallBuilder &calls) {
  ds::LaunchOp op = launch.op;
  Location loc = op.getLoc();
  bool aligned = areAligned(op, cuda::KernelModule::kBufferAlignment);
  if (!aligned && copiesAsynchronously(launch.kernel))
    return op.emitOpError("has a buffer that does not start at a multiple of ")
           << cuda::KernelModule::kBufferAlignment
           << " bytes, which asynchronous copies need";
  cuda::KernelLaunch shape =
      kernels.getLaunch(launch.kernel, op.getRange(), aligned);
  OpBuilder &builder = calls.getBuilder();
  Value handle = LLVM::AddressOfOp::create(
      builder, loc, LLVM::LLVMPointerType::get(builder.getContext()),
      getHandle(shape.entry, loc));
  calls.call(loc, RuntimeCall::LaunchGpu,
             {launch.context, handle, launch.table,
              calls.constant(loc, op.getBuffers().size(), 64),
              calls.constant(loc, shape.blocks, 64),
              calls.constant(loc, shape.threads, 64),
              calls.constant(loc, shape.sharedBytes, 64),
              calls.string(loc, op.getKernel())});
  return success();
}

LogicalResult CudaLowering::checkProduct(ds::MatmulOp op,
                                         const ds_rt_matmul_desc &product) {
  Type element = getElementTypeOrSelf(op.getLhs());
  bool isQuantized = isa<Float8E4M3FNType>(element);
  auto isRagged = [](int64_t size) {
    return size % cuda::kQuantizedMultiple != 0;
  };
  if (isQuantized &&
      (product.batch != 1 || op.getTransLhs() || !op.getTransRhs() ||
       isRagged(product.m) || isRagged(product.n) || isRagged(product.k)))
    return op.emitOpError("of ")
           << element
           << " needs a batch of 1, 'trans_rhs' and no 'trans_lhs', and sizes "
              "that are multiples of "
           << cuda::kQuantizedMultiple
           << "; let ds-quantize-products make such products";
  if (element.isF64() || element.isF32() || element.isBF16() ||
      element.isF16() || isQuantized) {
    std::optional<std::string> why = cuda::whyNoEpilogue(
        {op.getActivation(), static_cast<bool>(op.getBias()),
         static_cast<bool>(op.getExtra()), product.m, product.n, product.k,
         op.getTransLhs(), op.getTransRhs(),
         ds_rt_dtype_size(product.result_dtype), isQuantized});
    if (!why)
      return success();
    return op.emitOpError("has an epilogue that cuBLASLt does not have: ")
           << *why;
  }
  return op.emitOpError("of ")
         << element
         << " is not supported on GPUs; use f64, f32, bf16, f16 or f8E4M3FN";
}

/// The table of images and the module that all handles share.
void createModuleGlobals(ArrayRef<cuda::KernelImage> images, Location loc,
                         SymbolTable &symbols) {
  StructBuilder make(symbols.getOp()->getContext(), loc, symbols);
  Type i32 = make.builder.getI32Type(), i64 = make.builder.getI64Type();
  Type imageType = make.getStruct({i32, i32, i64, make.pointer});
  // By ds_rt_image_kind.
  constexpr StringRef kindNames[] = {"sm", "ptx", "llvm"};
  SmallVector<std::string> data;
  for (const cuda::KernelImage &image : images) {
    // Text is a string that ends with a zero.
    std::string bytes = image.code;
    if (image.isText())
      bytes.push_back('\0');
    auto global = LLVM::GlobalOp::create(
        make.builder, loc,
        LLVM::LLVMArrayType::get(make.builder.getI8Type(), bytes.size()),
        /*isConstant=*/true, LLVM::Linkage::Internal,
        (Twine("ds_kernels_") + kindNames[image.kind] + "_" + Twine(image.chip))
            .str(),
        make.builder.getStringAttr(bytes), /*alignment=*/64);
    symbols.insert(global);
    data.push_back(global.getSymName().str());
  }
  make.create(kImagesName, LLVM::LLVMArrayType::get(imageType, images.size()),
              /*isConstant=*/true, [&](OpBuilder &, Type type) {
                SmallVector<Value> entries;
                for (auto [image, symbol] : llvm::zip(images, data))
                  entries.push_back(
                      make.pack(imageType, {make.integer(image.kind, 32),
                                            make.integer(image.chip, 32),
                                            make.integer(image.code.size(), 64),
                                            make.addressOf(symbol)}));
                return make.pack(type, entries);
              });
  make.create(kModuleName, make.getStruct({make.pointer, i64, make.pointer}),
              /*isConstant=*/false, [&](OpBuilder &, Type type) {
                return make.pack(type, {make.addressOf(kImagesName),
                                        make.integer(images.size(), 64),
                                        make.null()});
              });
}

/// Remarks what each kernel uses of each chip, and which keep values in local
/// memory, which is slow.
void remarkResources(ArrayRef<cuda::KernelImage> images, Location loc,
                     const cuda::KernelModule &kernels) {
  if (!loc.getContext()->getRemarkEngine())
    return;
  for (const cuda::KernelImage &image : images) {
    if (image.isText())
      continue;
    auto resources = cuda::readKernelResources(image.code);
    if (!resources) {
      emitWarning(loc, "what kernels use of sm_")
          << image.chip
          << " is unknown: " << llvm::toString(resources.takeError());
      continue;
    }
    for (const cuda::KernelResources &used : *resources) {
      const cuda::KernelLaunch *launch = kernels.lookup(used.kernel);
      if (!launch)
        continue;
      auto options = remark::RemarkOpts::name("KernelResources")
                         .category("ds-lower-to-cuda")
                         .function(used.kernel);
      auto remark = remark::analysis(launch->loc, options);
      remark << remark::metric("Chip", image.chip)
             << remark::metric("Threads", launch->threads)
             << remark::metric("Registers", used.registers)
             << remark::metric("LocalBytes", used.localBytes)
             << remark::metric("SharedBytes", launch->sharedBytes);
      if (std::optional<int64_t> occupancy = cuda::getOccupancy(
              image.chip, launch->threads, used.registers, launch->sharedBytes))
        remark << remark::metric("Occupancy", *occupancy);
      if (used.localBytes > 0)
        remark::missed(launch->loc, options)
            << remark::add("keeps {0} bytes of each thread in local memory on "
                           "sm_{1}",
                           used.localBytes, image.chip);
    }
  }
}

struct DsLowerToCuda : deepstep::impl::DsLowerToCudaBase<DsLowerToCuda> {
  using DsLowerToCudaBase::DsLowerToCudaBase;

  void runOnOperation() override {
    if (failed(lower()))
      signalPassFailure();
  }

private:
  LogicalResult lower() {
    ModuleOp module = getOperation();
    cuda::ImageOptions options;
    if (failed(readOptions(options)))
      return failure();
    SymbolTable symbols(module);
    CudaLowering target(module, symbols, tf32);
    for (auto program :
         llvm::make_early_inc_range(module.getOps<ds::ProgramOp>()))
      if (failed(lowerProgram(program, symbols, target)))
        return failure();

    SmallVector<Operation *> roots;
    for (Operation &op : llvm::make_early_inc_range(module.getOps())) {
      if (auto function = dyn_cast<func::FuncOp>(op);
          function && function->hasAttr(ds::kKernelAttr))
        symbols.erase(function);
      else if (isa<func::FuncOp, memref::GlobalOp>(op))
        roots.push_back(&op);
    }
    for (Operation *root : roots)
      storeBoolsAsBytes(root);
    gpu::GPUModuleOp kernels = target.kernels.get();
    if (target.kernels.empty()) {
      kernels.erase();
    } else {
      Location loc = kernels.getLoc();
      FailureOr<SmallVector<cuda::KernelImage>> images =
          cuda::compileKernels(kernels, options);
      if (failed(images))
        return failure();
      remarkResources(*images, loc, target.kernels);
      createModuleGlobals(*images, loc, symbols);
    }
    return convertToLLVM(roots, &getContext());
  }

  LogicalResult readOptions(cuda::ImageOptions &result) {
    result.chips.assign(chips.begin(), chips.end());
    if (result.chips.empty())
      result.chips = {"sm_80", "sm_90", "sm_100"};
    for (const std::string &chip : result.chips)
      if (!cuda::isChipName(chip))
        return getOperation().emitError("'")
               << chip << "' is no chip; write it like sm_90";
    std::optional<cuda::ImageFormat> known = cuda::parseImageFormat(format);
    if (!known)
      return getOperation().emitError("unknown format '")
             << format << "'; there are fatbin, ptx and llvm";
    result.format = *known;
    result.toolkit = toolkit;
    return success();
  }
};

} // namespace
