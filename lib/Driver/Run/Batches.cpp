//===- Batches.cpp - The batches of a training run --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Batches.h"

#include "Errors.h"
#include "llvm/ADT/STLExtras.h"
#include <cstring>
#include <numeric>

using llvm::Error;
using llvm::StringRef;
using llvm::Twine;

namespace deepstep::run {

namespace {

/// NumPy's name of an element type.
const char *numpyName(ds_rt_dtype dtype) {
  static const char *const names[] = {
      "float64", "float32", "bfloat16", "float16", "int64",  "int32", "int16",
      "int8",    "bool",    "uint64",   "uint32",  "uint16", "uint8"};
  return names[dtype];
}

uint64_t splitmix64(uint64_t &state) {
  uint64_t z = (state += 0x9e3779b97f4a7c15);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

} // namespace

Error Batches::add(const Binding &input, StringRef path) {
  std::string error;
  auto reader = io::NpyReader::open(path.str(), error);
  if (!reader)
    return fail(error);
  const io::TensorView &array = reader->array();
  TensorLayout found{array.dtype, array.shape};
  // The input has the row's dimensions behind those of the batch: micro-batches
  // (with gradient accumulation) and samples.
  llvm::ArrayRef<int64_t> shape = input.layout.shape;
  size_t rowRank = found.shape.empty() ? 0 : found.shape.size() - 1;
  size_t batchRank = shape.size() - std::min(rowRank, shape.size());
  if (found.shape.empty() || batchRank < 1 || batchRank > 2 ||
      shape.drop_front(batchRank) != llvm::ArrayRef(found.shape).drop_front())
    return fail("'" + path + "' holds " + found.str() + ", whose rows do not " +
                "fit the samples of input '" + input.name + "', " +
                input.layout.str());
  if (found.dtype != input.layout.dtype)
    return fail("'" + path + "' holds " + numpyName(found.dtype) +
                ", but input '" + input.name + "' takes " +
                numpyName(input.layout.dtype) + "; convert it with NumPy's " +
                "astype('" + numpyName(input.layout.dtype) + "')");
  if (found.shape[0] == 0)
    return fail("'" + path + "' has no rows");
  if (rows >= 0 && rows != found.shape[0])
    return fail("'" + path + "' has " + Twine(found.shape[0]) +
                " rows, but the data of the inputs before it have " +
                Twine(rows));
  int64_t inputAccumulation = batchRank == 2 ? shape[0] : 1;
  int64_t inputMicro = shape[batchRank - 1];
  if (micro >= 0 && (micro != inputMicro || accumulation != inputAccumulation))
    return fail("input '" + input.name + "', " + input.layout.str() +
                ", has another number of samples than the inputs before it");
  rows = found.shape[0];
  micro = inputMicro;
  accumulation = inputAccumulation;
  Source source;
  source.rowBytes = array.bytes / rows;
  source.offset = input.offset;
  source.reader = std::move(reader);
  sources.push_back(std::move(source));
  return Error::success();
}

llvm::Expected<Batches> Batches::open(const Program &program,
                                      llvm::ArrayRef<std::string> files,
                                      std::optional<uint64_t> seed,
                                      const config::BatchSizes *sizes) {
  std::vector<StringRef> paths(program.inputs.size());
  for (StringRef file : files) {
    StringRef name = file.split('=').first, path = file.split('=').second;
    size_t index = llvm::find_if(program.inputs,
                                 [&](const Binding &input) {
                                   return !path.empty() && input.name == name;
                                 }) -
                   program.inputs.begin();
    if (index == program.inputs.size()) {
      if (program.inputs.size() != 1)
        return fail("--data=" + file + ": the program has " +
                    Twine(program.inputs.size()) +
                    " inputs; name one: --data=INPUT=FILE.npy");
      index = 0;
      path = file;
    }
    if (!paths[index].empty())
      return fail("--data gives input '" + program.inputs[index].name +
                  "' twice");
    paths[index] = path;
  }
  Batches batches;
  for (auto [input, path] : llvm::zip(program.inputs, paths)) {
    if (path.empty())
      return fail("no data for input '" + input.name + "', " +
                  input.layout.str() + "; give it with --data=" +
                  (program.inputs.size() > 1 ? input.name + "=" : "") +
                  "FILE.npy");
    if (Error error = batches.add(input, path))
      return std::move(error);
    if (!sizes)
      continue;
    if (batches.accumulation != sizes->gradientAccumulation)
      return fail("'" + path + "': its rows do not fit the samples of input '" +
                  input.name + "', " + input.layout.str());
    if (batches.micro != sizes->micro)
      return fail("train_micro_batch_size_per_gpu is " + Twine(sizes->micro) +
                  ", but input '" + input.name + "' of the model, " +
                  input.layout.str() + ", holds " + Twine(batches.micro) +
                  " samples; export the model with that batch size or change "
                  "the key");
  }
  if (program.inputs.empty())
    batches.accumulation = batches.micro = batches.rows = 1;
  if (seed)
    batches.shuffle(*seed);
  return std::move(batches);
}

void Batches::shuffle(uint64_t seed) {
  order.resize(rows);
  std::iota(order.begin(), order.end(), 0);
  for (int64_t i = rows - 1; i > 0; --i)
    std::swap(order[i], order[splitmix64(seed) % (i + 1)]);
}

void Batches::fill(int64_t step, int64_t rank, int64_t ranks,
                   char *arena) const {
  for (int64_t a = 0; a < accumulation; ++a)
    for (int64_t i = 0; i < micro; ++i) {
      int64_t row =
          (((step * accumulation + a) * ranks + rank) * micro + i) % rows;
      if (!order.empty())
        row = order[row];
      for (const Source &source : sources)
        std::memcpy(arena + source.offset + (a * micro + i) * source.rowBytes,
                    source.reader->array().data + row * source.rowBytes,
                    source.rowBytes);
    }
}

} // namespace deepstep::run
