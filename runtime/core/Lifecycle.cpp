//===- Lifecycle.cpp - Start and end of a rank -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------===//

#include "core/Context.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <unistd.h>

using namespace deepstep::rt;

/// How long idle threads spin. A step launches a kernel every few microseconds;
/// where threads outnumber cores, spinning steals the time that is waited for.
static constexpr int64_t spinWithOwnCore = 50 * 1000;
static constexpr int64_t spinWithSharedCore = 1000;

/// The device that `options` names.
static std::unique_ptr<Device> createDevice(ds_rt_context *ctx,
                                            const ds_rt_options &options,
                                            const cuda::Libraries *libraries) {
  std::string name = options.device ? options.device : "cpu";
  if (name == "cpu")
    return createCpuDevice(ctx);
  if (name != "cuda")
    fail(ctx, "unknown device '%s': use cpu or cuda", name.c_str());
  return createCudaDevice(ctx, options, libraries);
}

ds_rt_context *ds_rt_create(const ds_rt_options *options) {
  return create(*options, nullptr, nullptr);
}

ds_rt_context *deepstep::rt::create(const ds_rt_options &options,
                                    std::unique_ptr<Communicator> comm,
                                    const cuda::Libraries *libraries) {
  bool useMpi = !comm && (options.use_mpi > 0 ||
                          (options.use_mpi < 0 && launchedByMpi()));
  if (!comm)
    comm = useMpi ? createMpiCommunicator() : createLocalCommunicator();
  int cores = comm->fairCores();
  int threads = options.threads > 0 ? options.threads : cores;
  bool ownCores = threads <= cores;
  if (!ownCores && useMpi && comm->rank() == 0)
    std::fprintf(
        stderr,
        "ds-run: rank 0: %d threads on %d core%s: expect slow steps "
        "(mpirun binds ranks to cores unless --bind-to none is given)\n",
        threads, cores, cores == 1 ? "" : "s");
  // Sleeps of the threads that we start end when asked, not 50 us later.
  prctl(PR_SET_TIMERSLACK, 1000);
  auto *ctx =
      new ds_rt_context(std::move(comm), threads,
                        ownCores ? spinWithOwnCore : spinWithSharedCore);
  ctx->device = createDevice(ctx, options, libraries);
  if (options.trace_path && *options.trace_path) {
    ctx->tracePath = options.trace_path;
    // Ranks leave a barrier together, so their times start together.
    ctx->comm->barrier();
    ctx->trace = std::make_unique<Trace>(nowNanoseconds());
  }
  return ctx;
}

static void writeTrace(ds_rt_context *ctx) {
  std::vector<std::string> texts =
      ctx->comm->gatherTexts(ctx->trace->toJson(ctx->comm->rank()));
  if (ctx->comm->rank() != 0)
    return;
  std::FILE *file = std::fopen(ctx->tracePath.c_str(), "w");
  if (!file)
    fail(ctx, "cannot write '%s': %s", ctx->tracePath.c_str(),
         std::strerror(errno));
  std::fputs("{\"displayTimeUnit\":\"ns\",\"traceEvents\":[\n", file);
  for (size_t i = 0; i < texts.size(); ++i) {
    std::fputs(i ? ",\n" : "", file);
    std::fwrite(texts[i].data(), 1, texts[i].size(), file);
  }
  std::fputs("\n]}\n", file);
  bool failed = std::ferror(file) != 0;
  failed |= std::fclose(file) != 0;
  if (failed)
    fail(ctx, "cannot write '%s'", ctx->tracePath.c_str());
}

void ds_rt_destroy(ds_rt_context *ctx) {
  if (!ctx)
    return;
  ctx->queues.finish();
  if (ctx->trace)
    writeTrace(ctx);
  delete ctx;
}

int32_t ds_rt_rank(const ds_rt_context *ctx) { return ctx->comm->rank(); }
int32_t ds_rt_world_size(const ds_rt_context *ctx) { return ctx->comm->size(); }
int32_t ds_rt_threads(const ds_rt_context *ctx) { return ctx->pool.size(); }

void deepstep::rt::fail(ds_rt_context *ctx, const char *format, ...) {
  // Another thread that fails meanwhile waits for the end of the process.
  if (ctx->aborting.exchange(true))
    for (;;)
      pause();
  va_list arguments;
  va_start(arguments, format);
  char text[2048];
  int length =
      std::snprintf(text, sizeof(text), "ds-run: rank %d: ", ctx->comm->rank());
  std::vsnprintf(text + length, sizeof(text) - length - 1, format, arguments);
  va_end(arguments);
  std::strcat(text, "\n");
  // One write, so that the lines of several ranks do not mix.
  std::fflush(nullptr);
  if (write(STDERR_FILENO, text, std::strlen(text)) < 0)
    std::fputs(text, stderr);
  ctx->comm->abort();
}

void ds_rt_abort(ds_rt_context *ctx, const char *message) {
  fail(ctx, "%s", message ? message : "aborted");
}

void ds_rt_define_group(ds_rt_context *ctx, int32_t id, const int32_t *ranks,
                        int32_t size) {
  if (!ctx->comm->defineGroup(id, ranks, size))
    fail(ctx,
         "group %d of %d ranks cannot be defined: ids are positive and new, "
         "ranks distinct and below the world size %d",
         id, size, ctx->comm->size());
  if (const Group *group = ctx->comm->findGroup(id); group->place >= 0)
    ctx->device->defineGroup(*group);
}

int32_t ds_rt_most_threads(ds_rt_context *ctx) {
  std::vector<uint64_t> threads =
      ctx->comm->allGatherWord(static_cast<uint64_t>(ctx->pool.size()));
  return static_cast<int32_t>(
      *std::max_element(threads.begin(), threads.end()));
}

int32_t ds_rt_check_same(ds_rt_context *ctx, uint64_t hash, const char *what) {
  std::vector<uint64_t> hashes = ctx->comm->allGatherWord(hash);
  std::string differing;
  int count = 0;
  for (size_t rank = 0; rank < hashes.size(); ++rank) {
    if (hashes[rank] == hashes[0])
      continue;
    differing += (count++ ? ", " : "") + std::to_string(rank);
  }
  if (count == 0)
    return 0;
  if (ctx->comm->rank() == 0)
    std::fprintf(
        stderr,
        "ds-run: error: the %s of rank%s %s differ%s from that of rank 0\n",
        what, count > 1 ? "s" : "", differing.c_str(), count > 1 ? "" : "s");
  return 1;
}

void ds_rt_barrier(ds_rt_context *ctx) {
  ctx->queues.awaitAll();
  ctx->device->synchronize();
  ctx->comm->barrier();
}

void ds_rt_gather_to_root(ds_rt_context *ctx, const void *src, void *dst,
                          int64_t bytes) {
  ctx->comm->gatherToRoot(src, dst, bytes);
}
