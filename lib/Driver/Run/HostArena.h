//===- HostArena.h - The host's view of the arena ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_DRIVER_RUN_HOSTARENA_H
#define DEEPSTEP_LIB_DRIVER_RUN_HOSTARENA_H

#include "deepstep/Driver/Program.h"

namespace deepstep::run {

/// Host memory with the arena's layout. On CPUs it is the arena itself, and
/// copies do nothing. On a GPU it is address space of the arena's size, of
/// which only what is written takes memory.
class HostArena {
public:
  HostArena(ds_rt_context *context, char *arena, int64_t bytes);
  ~HostArena();
  HostArena(const HostArena &) = delete;
  HostArena &operator=(const HostArena &) = delete;

  /// What the host may write and read.
  char *base() const { return host; }
  /// What the step gets.
  char *device() const { return arena; }

  /// Copies [offset, offset + bytes) to the device, or from it.
  void upload(int64_t offset, int64_t bytes);
  void download(int64_t offset, int64_t bytes);
  /// Gives the pages of the range back; its content is lost on the host.
  void release(int64_t offset, int64_t bytes);

  void uploadAll(llvm::ArrayRef<Binding> bindings);
  /// Neighbours come in one copy.
  void downloadAll(llvm::ArrayRef<Binding> bindings);

private:
  ds_rt_context *context;
  char *arena, *host;
  int64_t bytes;
};

} // namespace deepstep::run

#endif // DEEPSTEP_LIB_DRIVER_RUN_HOSTARENA_H
