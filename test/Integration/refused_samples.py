# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Why samples are refused, for docs/refused.md, which scripts/generate-docs writes.

REFUSED_SAMPLES of test_functions.py says which, and what the diagnostic names.
"""

# Sample: what the model does, why that does not run, what to do instead.
REASONS = {
    "j_approx_topk": (
        "`jax.lax.approx_max_k`",
        "a function of XLA's, which promises no result",
        "`jax.lax.top_k`, which is exact",
    ),
    "j_callback": (
        "`jax.pure_callback`, `io_callback`, `jax.debug.print`",
        "calls Python from within the step; no Python runs there",
        "compute it in JAX, or pass it as a batch input",
    ),
    "j_chol": (
        "`jnp.linalg.cholesky`",
        "a call of LAPACK",
        "outside of the step; for a solve, iterate with products",
    ),
    "j_complex": (
        "`jax.lax.complex`, `jnp.fft.fft`",
        "complex numbers have no place in memory",
        "real and imaginary parts as two tensors; a small FFT as a product with its matrix",
    ),
    "j_f8": (
        "`x.astype(jnp.float8_e4m3fn)`",
        "floats of 8 bits have no place in memory or files",
        "`jnp.bfloat16`",
    ),
    "j_rng_unif": (
        "`jax.lax.rng_uniform`",
        "which numbers come is for each target to say",
        "`jax.random.uniform`",
    ),
    "j_trisolve": (
        "`jax.scipy.linalg.solve_triangular`",
        "a call of LAPACK",
        "outside of the step; for a solve, iterate with products",
    ),
    "s_memkind": (
        "`jax.device_put` to `pinned_host` in a jit",
        "places in memory are planned by DeepStep",
        "leave it out",
    ),
    "s_memkind_in": (
        "an argument of memory kind `pinned_host`",
        "places in memory are planned by DeepStep",
        "leave it out",
    ),
}
