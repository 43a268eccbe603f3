/*===- runtime.h - The C ABI between compiled steps and the runtime -*- C -*-===
 *
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 *===----------------------------------------------------------------------===
 *
 * A compiled step is a function `void step(ds_rt_context *, char *memory)` that
 * calls the functions of the first part of this file. `memory` is the one
 * planned arena: persistent tensors (states, inputs, outputs) first,
 * temporaries behind them. All offsets are compile-time constants. The second
 * part is for the launcher that loads and drives a program.
 *
 * Devices are CPUs and CUDA GPUs. On a GPU `memory` is a device address, the
 * calls enqueue work on the stream of the current queue and do not wait for it.
 *
 * The runtime knows nothing of MLIR. Tensors are dense and row-major. An error
 * that the caller cannot mend (a failed peer, a broken transport) prints one
 * line to stderr that names the rank and ends the whole job.
 *
 *===----------------------------------------------------------------------===*/

#ifndef DEEPSTEP_RUNTIME_H
#define DEEPSTEP_RUNTIME_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ds_rt_context ds_rt_context;

/* Element types, with the values that generated code passes. */
typedef enum {
  DS_RT_F64 = 0,
  DS_RT_F32 = 1,
  DS_RT_BF16 = 2,
  DS_RT_F16 = 3,
  DS_RT_I64 = 4,
  DS_RT_I32 = 5,
  DS_RT_I16 = 6,
  DS_RT_I8 = 7,
  DS_RT_I1 = 8, /* one byte per element, 0 or 1 */
  DS_RT_UI64 = 9,
  DS_RT_UI32 = 10,
  DS_RT_UI16 = 11,
  DS_RT_UI8 = 12
} ds_rt_dtype;

/* What only operands of products on GPUs have beside those: 4 bits of exponent,
 * 3 of mantissa, no infinities. */
typedef enum { DS_RT_F8E4M3 = 13 } ds_rt_factor_dtype;

/* Bytes per element. */
int64_t ds_rt_dtype_size(int32_t dtype);

/* AND and OR are of the bits of integers. Of i1, a sum is an OR, and a product
 * an AND. */
typedef enum {
  DS_RT_SUM = 0,
  DS_RT_MEAN = 1,
  DS_RT_MAX = 2,
  DS_RT_MIN = 3,
  DS_RT_PRODUCT = 4,
  DS_RT_AND = 5,
  DS_RT_OR = 6
} ds_rt_reduction;

/* Queues: work on one queue runs in order; different queues run at once. */
typedef enum {
  DS_RT_COMPUTE = 0, /* the thread that runs the step, with the thread pool */
  DS_RT_COMM = 1,    /* collectives; progresses while COMPUTE works */
  DS_RT_H2D = 2,
  DS_RT_D2H = 3,
  DS_RT_IO = 4,
  DS_RT_HOST = 5
} ds_rt_queue;

/* What a collective moves; the report keeps the counters apart. */
typedef enum {
  DS_RT_GRADIENT = 0,
  DS_RT_PARAMETER = 1,
  DS_RT_METRIC = 2,
  DS_RT_MODEL = 3 /* what the model itself sends */
} ds_rt_purpose;

/*===--- Called by generated code
 * ------------------------------------------===*/

/* A kernel computes the iterations [lo, hi) of its distributed dimension.
 * `buffers` holds one pointer per memref argument. */
typedef void (*ds_rt_kernel)(void *const *buffers, int64_t lo, int64_t hi);

/* Runs `kernel` over [0, range), split over the thread pool in contiguous
 * pieces of at least `grain` iterations, and returns when all are done. The
 * split depends on nothing but range, grain and the number of threads. `name`
 * (static storage) is for the trace. */
void ds_rt_launch(ds_rt_context *ctx, ds_rt_kernel kernel, void *const *buffers,
                  int64_t range, int64_t grain, const char *name);

/* Kernels of a GPU. A program has them compiled for several chips: 90 is sm_90.
 * LLVM_IR is text, with the intrinsics of NVVM, for a driver that emulates a
 * GPU. `loaded` belongs to the runtime and is null at first. */
typedef enum {
  DS_RT_CUBIN = 0,
  DS_RT_PTX = 1,
  DS_RT_LLVM_IR = 2
} ds_rt_image_kind;
typedef struct {
  int32_t kind;
  int32_t chip;
  int64_t bytes;
  const void *data;
} ds_rt_image;
typedef struct {
  const ds_rt_image *images;
  int64_t count;
  void *loaded;
} ds_rt_gpu_module;
typedef struct {
  ds_rt_gpu_module *module;
  const char *entry;
  void *loaded;
} ds_rt_gpu_kernel;

/* Enqueues `kernel` on the current queue. Its parameters are the `count`
 * pointers of `buffers`. `shared_bytes` is dynamic shared memory per block. */
void ds_rt_launch_gpu(ds_rt_context *ctx, ds_rt_gpu_kernel *kernel,
                      void *const *buffers, int64_t count, int64_t blocks,
                      int64_t threads, int64_t shared_bytes, const char *name);

/* How exact products of f32 are; only GPUs know TF32, elsewhere and for other
 * types it is ignored. */
typedef enum { DS_RT_EXACT = 0, DS_RT_TF32 = 1 } ds_rt_precision;

/* c[b] = op(lhs[b]) * op(rhs[b]) + beta * c[b] for b in [0, batch).
 * op(lhs[b]) is m x k: stored m x k, or k x m when trans_lhs. op(rhs[b]) is
 * k x n: stored k x n, or n x k when trans_rhs. A batch stride (elements) of 0
 * shares the operand over the batch. beta is 0 or 1. dtype is that of both
 * operands. result_dtype is the same, or F32 for BF16 and F16, whose sums are
 * f32 in any case; for F8E4M3 it is BF16, F16 or F32, batch is 1, only rhs is
 * transposed, and m, n and k are multiples of 16. `scratch`, `scratch_bytes` of
 * planned memory, may be null if that is 0. */
typedef struct {
  int64_t batch, m, n, k;
  int64_t lhs_stride, rhs_stride; /* batch strides; the result's is m * n */
  int64_t scratch_bytes;
  int32_t trans_lhs, trans_rhs;
  int32_t dtype, result_dtype;
  int32_t beta;
  int32_t precision;
} ds_rt_matmul_desc;

void ds_rt_matmul(ds_rt_context *ctx, const ds_rt_matmul_desc *desc,
                  const void *lhs, const void *rhs, void *result, void *scratch,
                  const char *name);

/* What follows a product, computed before the result is rounded to its type:
 *   h = alpha * op(lhs[b]) * op(rhs[b]) + beta * plus[b] + bias
 *   c[b] = activation(h)
 * Operands of F8E4M3 are multiplied by *lhs_scale and *rhs_scale first, f32 in
 * device memory at multiples of 16 bytes; others have none (null).
 * plus, of the type and size of c, may be c itself; beta is 0 if it is null.
 * bias[n], of c's type, is added to each row; null: none. GELU is its
 * approximation by tanh. It writes h to `extra`, of the type and size of c, if
 * that is not null. GELU_GRADIENT is h * gelu'(preactivation) of such an h, and
 * writes the sums of c's columns to extra[n], of c's type, if that is not null.
 * With a bias or an activation batch is 1. */
typedef enum {
  DS_RT_NO_ACTIVATION = 0,
  DS_RT_RELU = 1,
  DS_RT_GELU = 2,
  DS_RT_GELU_GRADIENT = 3
} ds_rt_activation;
typedef struct {
  double alpha, beta;
  int32_t activation;
} ds_rt_epilogue;

/* ds_rt_matmul (with a beta of 0 in `desc`) and an epilogue; on GPUs only. */
void ds_rt_matmul_epilogue(ds_rt_context *ctx, const ds_rt_matmul_desc *desc,
                           const ds_rt_epilogue *epilogue, const void *lhs,
                           const void *rhs, const void *lhs_scale,
                           const void *rhs_scale, const void *plus,
                           const void *bias, const void *preactivation,
                           void *result, void *extra, void *scratch,
                           const char *name);

/* Scratch bytes of a product (of which scratch_bytes is not read) on a pool of
 * `threads` threads. With less, down to what one thread needs, fewer threads
 * take part. Used by the memory plan; needs no context. */
int64_t ds_rt_matmul_scratch_bytes(const ds_rt_matmul_desc *desc,
                                   int32_t threads);

/* What attention reads and writes; the last four in a backward pass only. */
typedef enum {
  DS_RT_ATTENTION_QUERY = 0,
  DS_RT_ATTENTION_KEY = 1,
  DS_RT_ATTENTION_VALUE = 2,
  DS_RT_ATTENTION_OUT = 3,
  DS_RT_ATTENTION_OUT_GRADIENT = 4,
  DS_RT_ATTENTION_QUERY_GRADIENT = 5,
  DS_RT_ATTENTION_KEY_GRADIENT = 6,
  DS_RT_ATTENTION_VALUE_GRADIENT = 7,
  DS_RT_ATTENTION_TENSORS = 8
} ds_rt_attention_tensor;

/* What a call computes: attention, or all of its gradients. ANY_ORDER adds
 * parts of the query's gradient up as they come, so that runs differ in last
 * bits. */
typedef enum {
  DS_RT_ATTENTION_FORWARD = 0,
  DS_RT_ATTENTION_BACKWARD = 1,
  DS_RT_ATTENTION_BACKWARD_ANY_ORDER = 2
} ds_rt_attention_pass;

/* softmax(scale * query * key^T) * value of each head by the GPU's library, or
 * its gradients. Head h of the query attends to head
 * h / (heads / key_heads) of key and value; causal: query i to keys 0 to i, and
 * there are as many of both. dtype is BF16 or F16, width a multiple of 8 up to
 * 128. `strides` are elements from one batch, head and row of a tensor to the
 * next; elements of a row are neighbours. */
typedef struct {
  int64_t batch, heads, key_heads, queries, keys, width;
  int64_t strides[DS_RT_ATTENTION_TENSORS][3];
  int64_t scratch_bytes;
  int32_t scale; /* the bits of an f32 */
  int32_t causal;
  int32_t dtype;
  int32_t pass; /* ds_rt_attention_pass */
} ds_rt_attention_desc;

/* The forward pass, and the two others. `logsumexp` [batch, heads, queries] of
 * f32 is the natural logarithm of the sum of the exponentials of each row of
 * scaled scores. Addresses and strides are multiples of 16 bytes. `scratch` is
 * `scratch_bytes` of planned memory. */
void ds_rt_attention(ds_rt_context *ctx, const ds_rt_attention_desc *desc,
                     const void *query, const void *key, const void *value,
                     void *out, void *logsumexp, void *scratch,
                     const char *name);
void ds_rt_attention_gradients(
    ds_rt_context *ctx, const ds_rt_attention_desc *desc, const void *query,
    const void *key, const void *value, const void *out,
    const void *out_gradient, const void *logsumexp, void *query_gradient,
    void *key_gradient, void *value_gradient, void *scratch, const char *name);

/* Scratch bytes of such a call (of which scratch_bytes is not read), or -1 if
 * there is no library that has it for this GPU; then `why`, of `why_bytes`,
 * says why not. With a context of a GPU the answer is for that GPU. With none
 * it is for `chip`, as in ds_rt_image, and needs no GPU. Used by the compiler.
 */
int64_t ds_rt_attention_scratch_bytes(ds_rt_context *ctx, int32_t chip,
                                      const ds_rt_attention_desc *desc,
                                      char *why, int64_t why_bytes);

/* memcpy over the thread pool; the ranges do not overlap. On a GPU both are in
 * the arena. */
void ds_rt_copy(ds_rt_context *ctx, void *dst, const void *src, int64_t bytes);

/* The `bytes` (up to 8) at `src`, once what was enqueued before has been done,
 * as an integer: what the program decides by. On a GPU a step that calls this
 * is not replayed as a graph. */
int64_t ds_rt_read_scalar(ds_rt_context *ctx, const void *src, int64_t bytes);

/* A tensor seen as [outer, dim, inner], cut along `dim` into pieces of `chunk`
 * (the last ones shorter or empty). `index` is the piece, or -1 for this rank's
 * own place in `group`. All sizes are in elements of `element_size` bytes.
 * shard: copies that piece of `tensor` to `piece`, a dense
 * [outer, chunk, inner], and zeroes the padding.
 * unshard: copies `piece` back into its place; padding is dropped. */
typedef struct {
  int64_t outer, dim, inner, chunk;
  int32_t element_size;
  int32_t group;
} ds_rt_shard_desc;

void ds_rt_shard(ds_rt_context *ctx, const ds_rt_shard_desc *desc,
                 const void *tensor, void *piece, int64_t index);
void ds_rt_unshard(ds_rt_context *ctx, const ds_rt_shard_desc *desc,
                   const void *piece, void *tensor, int64_t index);

/* Work on another queue. `region` is called with the context and the arena on
 * the queue's own thread, after all earlier work of that queue. Returns an
 * event (> 0) that must be awaited exactly once. On a GPU a queue is a stream,
 * the region is called at once, and await is an order between streams. */
typedef void (*ds_rt_region)(ds_rt_context *ctx, char *memory);
int64_t ds_rt_async(ds_rt_context *ctx, int32_t queue, ds_rt_region region,
                    char *memory, const char *name);
void ds_rt_await(ds_rt_context *ctx, int64_t event);

/* Collectives over a group of ranks (0 is all ranks; others are defined by the
 * launcher), by ring algorithms of our own on point-to-point messages, so that
 * the bytes are the lower bound and the order of additions is fixed:
 *   reduce_scatter  src [n, count] -> dst [count]: sends (n-1) * count
 *   all_gather      src [count] -> dst [n, count]: sends (n-1) * count
 *   all_reduce      buffer [n, count] in place: reduce_scatter, all_gather
 * `count` is elements per rank, so a buffer holds n * count of them, padding
 * included. `scratch` holds ds_rt_collective_scratch_bytes(...). src of a
 * reduce_scatter may be overwritten. src of all_gather may be its own place in
 * dst. Called on whichever thread runs the queue; never on two threads at
 * once. With one rank they only copy. */
void ds_rt_reduce_scatter(ds_rt_context *ctx, int32_t group, int32_t reduction,
                          int32_t dtype, void *src, void *dst, void *scratch,
                          int64_t count, int32_t purpose);
void ds_rt_all_gather(ds_rt_context *ctx, int32_t group, int32_t dtype,
                      const void *src, void *dst, int64_t count,
                      int32_t purpose);
void ds_rt_all_reduce(ds_rt_context *ctx, int32_t group, int32_t reduction,
                      int32_t dtype, void *buffer, void *scratch, int64_t count,
                      int32_t purpose);

/* Messages between ranks. src and dst do not overlap.
 *   all_to_all  src [n, count]: part i goes to place i of the group;
 *               dst [n, count]: part i is from place i; sends (n-1) * count
 *   broadcast   dst [count] is src of the group's first rank, which sends
 *               (n-1) * count
 *   permute     `pairs` holds 2 * pair_count places: source, target, ..., each
 *               at most once as a source and once as a target. dst [count] is
 *               src of the source, or zero; sends count. */
void ds_rt_all_to_all(ds_rt_context *ctx, int32_t group, int32_t dtype,
                      const void *src, void *dst, int64_t count,
                      int32_t purpose);
void ds_rt_broadcast(ds_rt_context *ctx, int32_t group, int32_t dtype,
                     const void *src, void *dst, int64_t count,
                     int32_t purpose);
void ds_rt_permute(ds_rt_context *ctx, int32_t group, int32_t dtype,
                   const void *src, void *dst, const int64_t *pairs,
                   int64_t pair_count, int64_t count, int32_t purpose);

/* Scratch bytes of a reduce_scatter or all_reduce of `count` elements per rank
 * over `ranks` ranks. Used by the memory plan; needs no context. */
int64_t ds_rt_collective_scratch_bytes(int64_t ranks, int64_t count,
                                       int32_t dtype);

/*===--- Called by the launcher
 * --------------------------------------------===*/

/* How the collectives of GPUs move data. AUTO is NCCL if every rank has it and
 * a GPU of its own; otherwise MPI through pinned host memory. NCCL also serves
 * ranks that share a GPU, from 2.30 on. */
typedef enum {
  DS_RT_TRANSPORT_AUTO = 0,
  DS_RT_TRANSPORT_NCCL = 1,
  DS_RT_TRANSPORT_MPI = 2
} ds_rt_transport;

typedef struct {
  int32_t threads; /* of the pool, the calling thread included; 0: cores / local
                      ranks */
  int32_t use_mpi; /* 0: one rank, no MPI_Init; 1: MPI; -1: MPI if launched by
                      mpirun, srun or torchrun-like environments */
  const char *trace_path; /* NULL: no trace */
  const char *device;     /* "cpu" (also if NULL) or "cuda" */
  int32_t transport;      /* ds_rt_transport, between GPUs */
  int32_t tune;           /* 1: time the candidates of a matrix product at first
                             use (GPUs; then results may differ between runs) */
} ds_rt_options;

/* Starts communicator, pool and queues. Never returns NULL: on failure it
 * prints why and ends the job. */
ds_rt_context *ds_rt_create(const ds_rt_options *options);
/* Waits for all queues, writes the trace, ends MPI, frees the arena. */
void ds_rt_destroy(ds_rt_context *ctx);

int32_t ds_rt_rank(const ds_rt_context *ctx);
int32_t ds_rt_world_size(const ds_rt_context *ctx);
int32_t ds_rt_threads(const ds_rt_context *ctx);
/* The most threads of any rank, for which memory is planned: all ranks run the
 * same program. Collective. */
int32_t ds_rt_most_threads(ds_rt_context *ctx);

/* Defines group `id` > 0 as these world ranks, in ring order. Collective. */
void ds_rt_define_group(ds_rt_context *ctx, int32_t id, const int32_t *ranks,
                        int32_t size);

/* What the arena's device is: its name, and its chip as in ds_rt_image, or 0
 * for CPUs, whose arena the host may address. */
const char *ds_rt_device_name(const ds_rt_context *ctx);
int32_t ds_rt_device_chip(const ds_rt_context *ctx);

/* Allocates the one arena (64-byte aligned, zeroed, on CPUs touched lazily). */
char *ds_rt_allocate_arena(ds_rt_context *ctx, int64_t bytes);

/* Copies between host memory and the arena, between steps. */
void ds_rt_upload(ds_rt_context *ctx, void *dst, const void *src,
                  int64_t bytes);
void ds_rt_download(ds_rt_context *ctx, void *dst, const void *src,
                    int64_t bytes);

/* Runs one step to its end. On a GPU the first step of a program runs call by
 * call, the second is captured into a CUDA graph, which is launched from then
 * on; unless there is a trace, or collectives go through the host. */
void ds_rt_run(ds_rt_context *ctx, ds_rt_region step, char *memory);

/* Compares `hash` over all ranks. Returns 0 when equal; otherwise prints on
 * rank 0 which ranks differ from rank 0 and returns 1 everywhere. */
int32_t ds_rt_check_same(ds_rt_context *ctx, uint64_t hash, const char *what);

/* Ends the whole job with `message` from this rank; exit code 1. */
void ds_rt_abort(ds_rt_context *ctx, const char *message)
#if defined(__GNUC__)
    __attribute__((noreturn))
#endif
    ;

/* Waits until all ranks are here and all queues are idle. */
void ds_rt_barrier(ds_rt_context *ctx);

/* Gathers `bytes` bytes of every rank to rank 0's `dst` (world size * bytes;
 * ignored elsewhere). Not counted as communication of the step. */
void ds_rt_gather_to_root(ds_rt_context *ctx, const void *src, void *dst,
                          int64_t bytes);

/* Counters since the last ds_rt_reset_counters, of bytes this rank sent. */
typedef enum {
  DS_RT_ALL_REDUCE,
  DS_RT_REDUCE_SCATTER,
  DS_RT_ALL_GATHER,
  DS_RT_ALL_TO_ALL,
  DS_RT_BROADCAST,
  DS_RT_PERMUTE
} ds_rt_collective_kind;
typedef struct {
  int64_t calls;
  int64_t bytes_sent;
} ds_rt_counter;
ds_rt_counter ds_rt_read_counter(const ds_rt_context *ctx, int32_t kind,
                                 int32_t purpose);
void ds_rt_reset_counters(ds_rt_context *ctx);

/* One collective as this rank saw it: from the call to its end, waiting for
 * other ranks included. `bytes` is the size of its input: of the whole tensor,
 * but for all_gather, where it is this rank's part. */
typedef struct {
  int32_t kind, purpose, queue;
  int64_t bytes;
  int64_t nanoseconds;
} ds_rt_collective_record;

/* From here on, collectives and waiting are timed. Called by all ranks or none:
 * on GPUs steps are not replayed as graphs then, and a collective must be in a
 * graph on all ranks or on none. */
void ds_rt_record_collectives(ds_rt_context *ctx);
/* Moves at most `capacity` records, oldest first, to `records`; returns how
 * many. */
int64_t ds_rt_take_collectives(ds_rt_context *ctx,
                               ds_rt_collective_record *records,
                               int64_t capacity);
/* For how long the queue that runs the step has waited for other queues. */
int64_t ds_rt_waited_nanoseconds(const ds_rt_context *ctx);

/* High-water mark of all tensor memory that the runtime handed out: the arena,
 * as requested, to the byte. The runtime allocates no tensors beside it; what
 * products pack their operands into is scratch space in the arena. The
 * message buffers of MPI and NCCL do not count. */
int64_t ds_rt_peak_bytes(const ds_rt_context *ctx);

/* Bytes of the arena in pages that the system has really given to it, because
 * something touched them; -1 if it cannot be told. Pages have 4 KiB, from
 * arenas of 32 MiB on up to 2 MiB. On GPUs always -1. */
int64_t ds_rt_arena_touched_bytes(const ds_rt_context *ctx);

/* By how much the used memory of the GPU grew when the arena was allocated, as
 * the driver tells; other processes' allocations at that moment are in it. -1
 * on CPUs. */
int64_t ds_rt_arena_device_bytes(const ds_rt_context *ctx);

/* Names and addresses of the functions that generated code calls, for a
 * just-in- time linker. */
typedef struct {
  const char *name;
  void *address;
} ds_rt_symbol;
const ds_rt_symbol *ds_rt_symbols(int32_t *count);

#ifdef __cplusplus
}
#endif

#endif /* DEEPSTEP_RUNTIME_H */
