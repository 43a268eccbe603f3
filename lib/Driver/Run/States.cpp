//===- States.cpp - States between the arena and files ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "States.h"

#include "Errors.h"
#include "deepstep/io.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include <cstring>

using llvm::Error;
using llvm::StringRef;
using llvm::Twine;

namespace deepstep::run {

namespace {

/// How many names a message lists.
constexpr size_t maxNames = 4;

std::string listed(llvm::ArrayRef<StringRef> names) {
  std::string text;
  for (StringRef name : names.take_front(maxNames))
    text += (text.empty() ? "'" : ", '") + name.str() + "'";
  if (names.size() > maxNames)
    text += " and " + std::to_string(names.size() - maxNames) + " more";
  return text;
}

/// Brings what was written at `state`'s place to the device.
void commit(const State &state, HostArena &arena) {
  arena.upload(state.address, state.local.bytes());
  arena.release(state.address, state.local.bytes());
}

void fillWith(const State &state, int rank, HostArena &arena) {
  int64_t size = state.fill.size(), bytes = state.local.bytes();
  char *target = arena.base() + state.address;
  // The arena is zero, and its pages are not touched before the step does.
  if (llvm::all_of(state.fill, [](char c) { return c == 0; }))
    return;
  if (size == state.layout.bytes() && state.shardDim >= 0) {
    io::TensorView whole{state.layout.dtype, state.layout.shape,
                         state.fill.data(), size};
    io::readPiece(whole, state.shardDim, state.local.shape[state.shardDim],
                  rank, target);
  } else {
    for (int64_t offset = 0; offset < bytes; offset += size)
      std::memcpy(target + offset, state.fill.data(), size);
  }
  commit(state, arena);
}

Error readState(const State &state, const io::SafetensorsReader &reader,
                StringRef path, int rank, HostArena &arena) {
  const io::TensorView *tensor = reader.find(state.name);
  TensorLayout found{tensor->dtype, tensor->shape};
  if (found != state.layout)
    return fail("'" + path + "': tensor '" + state.name + "' is " +
                found.str() + ", but the program takes " + state.layout.str());
  char *target = arena.base() + state.address;
  if (state.shardDim >= 0)
    io::readPiece(*tensor, state.shardDim, state.local.shape[state.shardDim],
                  rank, target);
  else
    std::memcpy(target, tensor->data, tensor->bytes);
  commit(state, arena);
  return Error::success();
}

} // namespace

Error loadStates(const Program &program, StringRef path, int rank,
                 HostArena &arena, std::vector<std::string> &warnings) {
  std::vector<const State *> wanted;
  for (const State &state : program.states)
    if (state.fromFile)
      wanted.push_back(&state);
    else
      fillWith(state, rank, arena);
  if (wanted.empty())
    return Error::success();
  if (path.empty())
    return fail("the program reads " + Twine(wanted.size()) +
                " tensors from a file; give it with --params=FILE.safetensors");
  std::string error;
  auto reader = io::SafetensorsReader::open(path.str(), error);
  if (!reader)
    return fail(error);

  llvm::StringSet<> used;
  std::vector<StringRef> missing, unused;
  for (const State *state : wanted) {
    used.insert(state->name);
    if (!reader->find(state->name))
      missing.push_back(state->name);
  }
  for (auto &[name, tensor] : reader->tensors())
    if (!used.contains(name))
      unused.push_back(name);
  if (!missing.empty())
    return fail("'" + path + "' has no tensor " + listed(missing) +
                (unused.empty() ? Twine()
                                : "; it has " + Twine(listed(unused)) +
                                      ", which the program does not take"));
  if (!unused.empty())
    warnings.push_back("'" + path.str() + "': the program does not take " +
                       listed(unused));
  for (const State *state : wanted)
    if (Error failure = readState(*state, *reader, path, rank, arena))
      return failure;
  return Error::success();
}

Error saveStates(const Program &program, ds_rt_context *context,
                 HostArena &arena, StringRef path, bool onlyModel) {
  std::vector<const State *> states;
  std::vector<io::TensorSpec> tensors;
  for (const State &state : program.states) {
    if (state.role == StateRole::Constant)
      continue;
    if (onlyModel && state.role != StateRole::Param &&
        state.role != StateRole::Buffer)
      continue;
    states.push_back(&state);
    tensors.push_back({state.name, state.layout.dtype, state.layout.shape});
  }
  bool isRoot = ds_rt_rank(context) == 0;
  int64_t ranks = ds_rt_world_size(context);
  std::string error;
  std::unique_ptr<io::SafetensorsWriter> writer;
  if (isRoot) {
    writer = io::SafetensorsWriter::create(path.str(), tensors,
                                           {{"format", "pt"}}, error);
    if (!writer)
      return fail(error);
  }
  std::vector<char> pieces, whole;
  for (const State *state : states) {
    if (!isRoot && state->shardDim < 0)
      continue;
    arena.download(state->address, state->local.bytes());
    const char *data = arena.base() + state->address;
    int64_t bytes = state->layout.bytes();
    if (state->shardDim >= 0) {
      pieces.resize(isRoot ? ranks * state->local.bytes() : 0);
      ds_rt_gather_to_root(context, data, pieces.data(), state->local.bytes());
      if (!isRoot) {
        arena.release(state->address, state->local.bytes());
        continue;
      }
      whole.resize(bytes);
      for (int64_t rank = 0; rank < ranks; ++rank)
        io::writePiece(pieces.data() + rank * state->local.bytes(),
                       state->layout.shape, state->layout.dtype,
                       state->shardDim, state->local.shape[state->shardDim],
                       rank, whole.data());
      data = whole.data();
    }
    if (isRoot && !writer->write(state->name, 0, data, bytes, error))
      return fail(error);
    arena.release(state->address, state->local.bytes());
  }
  if (isRoot && !writer->commit(error))
    return fail(error);
  return Error::success();
}

} // namespace deepstep::run
