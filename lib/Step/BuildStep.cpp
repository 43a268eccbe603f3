//===- BuildStep.cpp - From loss and gradients to a step --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The step reads all states, runs the function's body, or asks for its
// gradients (ds.gradient) if it returns none, combines loss and gradients over
// the data axes, and then, as DeepSpeed does:
//
//   scale = 1 / max(1, (norm + 1e-6) / clip)      when clipping is on
//   p, moments = update(p, gradient, moments, lr(count), count + 1, scale)
//
// A buffer's new value is the mean of the replicas'.
//
//===----------------------------------------------------------------------===//

#include "LearningRate.h"
#include "Signature.h"
#include "StepBody.h"
#include "deepstep/Import/Weights.h"
#include "deepstep/Step/Passes.h"
#include "dialects/stablehlo/Stablehlo.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSBUILDSTEP
#include "deepstep/Step/Passes.h.inc"

static ds::OptimizerAttrInterface getOptimizer(MLIRContext *context,
                                               const config::Config &config) {
  const config::OptimizerConfig &o = config.optimizer;
  if (o.kind == config::OptimizerKind::SGD)
    return cast<ds::OptimizerAttrInterface>(ds::SgdAttr::get(
        context, o.momentum, o.dampening, o.weightDecay, o.nesterov));
  double beta2 = o.beta2;
  const auto *cycle = std::get_if<config::OneCycle>(&config.scheduler);
  if (cycle && cycle->cycleMomentum)
    beta2 = cycle->beta2;
  return cast<ds::OptimizerAttrInterface>(
      ds::AdamAttr::get(context, o.beta1, beta2, o.eps, o.weightDecay,
                        o.decoupledWeightDecay, o.biasCorrection));
}

namespace {

/// The states of one parameter, and what becomes of it in the step.
struct Parameter {
  RankedTensorType type;
  ds::StateOp state;
  SmallVector<ds::StateOp> moments;
  Value value, grad;
  SmallVector<Value> momentValues;
};

class StepBuilder {
public:
  StepBuilder(func::FuncOp function, Signature signature,
              const StepOptions &options)
      : function(function), signature(std::move(signature)), options(options),
        module(function->getParentOfType<ModuleOp>()), symbols(module),
        builder(function), loc(function.getLoc()),
        optimizer(getOptimizer(builder.getContext(), options.config)) {}

  LogicalResult build();

private:
  LogicalResult declareMesh();
  void declareStates();
  ds::StateOp declareState(const Twine &name, RankedTensorType type,
                           ds::Role role, Attribute init, StringRef of = {});
  SmallVector<Value> runModel(ds::StepOp step, ArrayRef<Value> buffers);
  Value combine(Value value, ds::Reduction reduction, ds::Purpose purpose);
  SmallVector<Value> combineGradients(ArrayRef<Value> gradients);
  Value read(ds::StateOp state);
  void write(ds::StateOp state, Value value);
  Value clipScale(Emitter &emitter, Value norm);

  func::FuncOp function;
  Signature signature;
  const StepOptions &options;
  ModuleOp module;
  SymbolTable symbols;
  OpBuilder builder;
  Location loc;
  ds::OptimizerAttrInterface optimizer;

  FlatSymbolRefAttr mesh;
  ArrayAttr dataAxes;
  SmallVector<Parameter> parameters;
  SmallVector<ds::StateOp> buffers;
  ds::StateOp counter;
};

} // namespace

LogicalResult StepBuilder::declareMesh() {
  MLIRContext *context = builder.getContext();
  auto axes = options.mesh;
  if (axes.empty())
    axes.emplace_back("data", options.config.batch.world);
  SmallVector<sdy::MeshAxisAttr> attrs;
  SmallVector<StringRef> names;
  for (const auto &[name, size] : axes) {
    attrs.push_back(sdy::MeshAxisAttr::get(context, name, size));
    names.push_back(name);
  }
  if (!options.dataAxes.empty())
    names.assign(options.dataAxes.begin(), options.dataAxes.end());
  auto attr = sdy::MeshAttr::get(context, attrs, ArrayRef<int64_t>());
  for (StringRef name : names)
    if (!attr.hasAxis(name))
      return module.emitError() << "the data axis \"" << name
                                << "\" is not an axis of the mesh " << attr;
  sdy::MeshOp op;
  for (auto existing : module.getOps<sdy::MeshOp>())
    if (existing.getMesh() == attr)
      op = existing;
  if (!op) {
    op = sdy::MeshOp::create(builder, loc, "mesh", attr);
    // Renames it if the module has another @mesh.
    symbols.insert(op, builder.getInsertionPoint());
  }
  mesh = FlatSymbolRefAttr::get(op);
  dataAxes = builder.getStrArrayAttr(names);
  return success();
}

ds::StateOp StepBuilder::declareState(const Twine &name, RankedTensorType type,
                                      ds::Role role, Attribute init,
                                      StringRef of) {
  SmallString<64> text;
  auto state = ds::StateOp::create(builder, loc, name.toStringRef(text), type,
                                   role, init, of);
  // Renames it if the name is taken.
  symbols.insert(state, builder.getInsertionPoint());
  return state;
}

void StepBuilder::declareStates() {
  // Checkpoints use states' names: parameters have the first choice.
  for (unsigned index : signature.params) {
    const std::string &name = signature.arguments[index].name;
    Parameter &parameter = parameters.emplace_back();
    parameter.type = cast<RankedTensorType>(function.getArgumentTypes()[index]);
    Attribute init = function.getArgAttr(index, kInitAttr);
    if (!init)
      init = builder.getStringAttr(name);
    parameter.state = declareState(name, parameter.type, ds::Role::Param, init);
  }
  for (unsigned index : signature.buffers) {
    const std::string &name = signature.arguments[index].name;
    auto type = cast<RankedTensorType>(function.getArgumentTypes()[index]);
    buffers.push_back(declareState(name, type, ds::Role::Buffer,
                                   builder.getStringAttr(name)));
  }
  for (Parameter &parameter : parameters) {
    StringRef name = parameter.state.getSymName();
    Attribute zero = builder.getZeroAttr(parameter.type.getElementType());
    for (StringRef moment : optimizer.getMomentNames())
      parameter.moments.push_back(declareState(
          name + "." + moment, parameter.type, ds::Role::Moment, zero, name));
  }
  counter =
      declareState("step", RankedTensorType::get({}, builder.getI32Type()),
                   ds::Role::Counter, builder.getI32IntegerAttr(0));
}

Value StepBuilder::read(ds::StateOp state) {
  return ds::ReadOp::create(builder, loc, state.getGlobalType(),
                            state.getSymName());
}

void StepBuilder::write(ds::StateOp state, Value value) {
  ds::WriteOp::create(builder, loc, state.getSymName(), value);
}

SmallVector<Value> StepBuilder::runModel(ds::StepOp step,
                                         ArrayRef<Value> buffers) {
  SmallVector<Value> arguments(function.getNumArguments());
  for (auto [parameter, index] : llvm::zip(parameters, signature.params))
    arguments[index] = parameter.value;
  for (auto [i, index] : llvm::enumerate(signature.batches))
    arguments[index] = step.getArgument(i);
  for (auto [buffer, index] : llvm::zip(buffers, signature.buffers))
    arguments[index] = buffer;
  if (signature.hasGradients()) {
    SmallVector<Value> results = inlineBody(function, builder, arguments);
    function->erase();
    return results;
  }
  SmallVector<int64_t> wrt(signature.params.begin(), signature.params.end());
  SmallVector<Type> types(function.getResultTypes());
  for (const Parameter &parameter : parameters)
    types.push_back(parameter.type);
  function.setPrivate();
  return llvm::to_vector_of<Value>(ds::GradientOp::create(builder, loc, types,
                                                          function.getSymName(),
                                                          arguments, wrt)
                                       .getResults());
}

Value StepBuilder::combine(Value value, ds::Reduction reduction,
                           ds::Purpose purpose) {
  MLIRContext *context = builder.getContext();
  return ds::CombineOp::create(
      builder, loc, value.getType(), ds::ReductionAttr::get(context, reduction),
      value, mesh, dataAxes, ds::PurposeAttr::get(context, purpose));
}

/// In the order in which they become ready, which is that of backward. Returns
/// them in that order.
SmallVector<Value> StepBuilder::combineGradients(ArrayRef<Value> gradients) {
  llvm::DenseMap<Operation *, unsigned> position;
  for (Operation &op : *builder.getInsertionBlock())
    position.try_emplace(&op, position.size() + 1);
  auto order = llvm::to_vector(llvm::seq<unsigned>(parameters.size()));
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::pair(position.lookup(gradients[a].getDefiningOp()), a) <
           std::pair(position.lookup(gradients[b].getDefiningOp()), b);
  });
  ds::Reduction reduction =
      options.config.sumGradients ? ds::Reduction::Sum : ds::Reduction::Mean;
  SmallVector<Value> grads;
  for (unsigned i : order) {
    parameters[i].grad =
        combine(gradients[i], reduction, ds::Purpose::Gradient);
    grads.push_back(parameters[i].grad);
  }
  return grads;
}

Value StepBuilder::clipScale(Emitter &e, Value norm) {
  double clip = options.config.gradientClipping;
  Value ratio = e.div(e.add(norm, e.f32(1e-6)), e.f32(clip));
  return e.div(e.f32(1.0), e.max(ratio, e.f32(1.0)));
}

LogicalResult StepBuilder::build() {
  if (failed(declareMesh()))
    return failure();
  declareStates();

  SmallVector<Type> batchTypes;
  SmallVector<std::string> batchNames;
  for (unsigned index : signature.batches) {
    batchTypes.push_back(function.getArgumentTypes()[index]);
    batchNames.push_back(signature.arguments[index].name);
  }
  Type scalar = RankedTensorType::get({}, builder.getF32Type());
  Type loss = function.getResultTypes().front();
  SmallVector<Type> metricTypes = {loss, scalar};
  SmallVector<std::string> metrics = {"loss", "lr"};
  bool clips = options.config.gradientClipping > 0.0;
  bool needsNorm = clips || options.config.zero.computeGradNorm;
  if (needsNorm) {
    metricTypes.push_back(scalar);
    metrics.push_back("grad_norm");
  }
  ds::StepOp step = createStep(builder, loc, "train", batchTypes, batchNames,
                               metricTypes, metrics);
  symbols.insert(step, builder.getInsertionPoint());
  builder.setInsertionPointToEnd(&step.getBody().front());

  for (Parameter &parameter : parameters) {
    parameter.value = read(parameter.state);
    for (ds::StateOp moment : parameter.moments)
      parameter.momentValues.push_back(read(moment));
  }
  SmallVector<Value> bufferValues;
  for (ds::StateOp buffer : buffers)
    bufferValues.push_back(read(buffer));
  Value count = read(counter);

  SmallVector<Value> results = runModel(step, bufferValues);
  Value meanLoss =
      combine(results.front(), ds::Reduction::Mean, ds::Purpose::Metric);
  SmallVector<Value> newBuffers;
  for (size_t i = 0; i < buffers.size(); ++i)
    newBuffers.push_back(
        combine(results[1 + i], ds::Reduction::Mean, ds::Purpose::Metric));
  SmallVector<Value> grads =
      combineGradients(ArrayRef(results).drop_front(signature.firstGradient()));

  Emitter e(builder, loc);
  Value rate = emitLearningRate(e, options.config.scheduler, count);
  Value momentum = emitMomentum(e, options.config.scheduler, count);
  Value next = e.add(count, e.i32(1));
  SmallVector<Value> values = {meanLoss, rate};
  Value scale;
  if (needsNorm) {
    values.push_back(ds::GlobalNormOp::create(builder, loc, scalar, grads,
                                              FlatSymbolRefAttr(), ArrayAttr(),
                                              DenseBoolArrayAttr()));
    if (clips)
      scale = clipScale(e, values.back());
  }
  SmallVector<ds::UpdateOp> updates;
  for (Parameter &p : parameters)
    updates.push_back(ds::UpdateOp::create(builder, loc, optimizer, p.value,
                                           p.grad, p.momentValues, rate, next,
                                           scale, momentum));
  for (auto [parameter, update] : llvm::zip(parameters, updates)) {
    write(parameter.state, update.getNewParam());
    for (auto [moment, value] :
         llvm::zip(parameter.moments, update.getNewMoments()))
      write(moment, value);
  }
  for (auto [buffer, value] : llvm::zip(buffers, newBuffers))
    write(buffer, value);
  write(counter, next);
  ds::ReturnOp::create(builder, loc, values);
  return success();
}

namespace {

struct BuildStep : impl::DsBuildStepBase<BuildStep> {
  BuildStep() = default;
  BuildStep(DsBuildStepOptions options) : DsBuildStepBase(std::move(options)) {}
  BuildStep(StepOptions settings) : given(std::move(settings)) {}

  void runOnOperation() override {
    StepOptions settings;
    if (given)
      settings = *given;
    else if (failed(readOptions(settings)))
      return signalPassFailure();
    FailureOr<func::FuncOp> func =
        findFunction(getOperation(), settings.function);
    if (failed(func))
      return signalPassFailure();
    FailureOr<Signature> signature = analyzeSignature(*func, settings.params);
    if (failed(signature) ||
        failed(StepBuilder(*func, std::move(*signature), settings).build()))
      signalPassFailure();
  }

private:
  /// The options of the command line as settings.
  LogicalResult readOptions(StepOptions &settings) {
    settings.function = function;
    if (std::string error = parseIndices(params, settings.params);
        !error.empty())
      return getOperation().emitError() << "ds-build-step: params: " << error;
    if (!mesh.empty())
      if (std::string error = parseMesh(mesh, settings.mesh); !error.empty())
        return getOperation().emitError() << "ds-build-step: mesh: " << error;
    int64_t world = worldSize;
    if (world == 0) {
      world = 1;
      for (const auto &axis : settings.mesh)
        world *= axis.second;
    }
    std::vector<config::Diagnostic> errors;
    std::optional<config::Config> loaded =
        config.empty() ? config::load(R"({"train_micro_batch_size_per_gpu": 1,
                               "optimizer": {"type": "AdamW"}})",
                                      "defaults", world, errors)
                       : config::loadFile(config, world, errors);
    for (const config::Diagnostic &error : errors)
      emitError(FileLineColLoc::get(&getContext(), error.file, error.line,
                                    error.column))
          << error.message;
    if (!loaded)
      return failure();
    settings.config = *loaded;
    return success();
  }

  std::optional<StepOptions> given;
};

} // namespace

std::unique_ptr<Pass> createBuildStepPass(StepOptions options) {
  return std::make_unique<BuildStep>(std::move(options));
}

} // namespace deepstep
