# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Collectives that a model itself has, on several ranks, agree with XLA's.

XLA runs the same module on as many CPU devices: as replicas, or, for what
`jax.shard_map` prints, as partitions.
"""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from jax.sharding import Mesh, PartitionSpec

import harness
import op_cases
import oracle

RANKS = 4
# Each divides the ranks; the order within a group counts.
GROUPS = [
    [[0, 1, 2, 3]],
    [[0, 1], [2, 3]],
    [[0, 2], [1, 3]],
    [[3, 1], [2, 0]],
    [[0], [1], [2], [3]],
]


def dense(rows):
    return f"dense<{rows}> : tensor<{len(rows)}x{len(rows[0])}xi64>"


class Body:
    """The text of a function of one argument per collective.

    Attributes:
      arguments: types; values of small numbers fit them.
      results: (value, type).
    """

    def __init__(self, dtype):
        self.dtype = dtype
        self.arguments, self.results, self.lines = [], [], []

    def add(self, name, shape, result, attributes, region=""):
        type_, to = op_cases.tensor(shape, self.dtype), op_cases.tensor(result, self.dtype)
        place = len(self.results)
        self.lines.append(
            f'%r{place} = "stablehlo.{name}"(%x{len(self.arguments)}) '
            f"<{{{', '.join(attributes)}}}> {region} : ({type_}) -> {to}"
        )
        self.arguments.append(type_)
        self.results.append((f"%r{place}", to))

    def combine(self, name):
        scalar = op_cases.tensor([], self.dtype)
        return (
            f"({{\n^bb0(%a: {scalar}, %b: {scalar}):\n%c = stablehlo.{name} %a, %b : {scalar}\n"
            f"stablehlo.return %c : {scalar}\n}})"
        )

    def text(self, attributes=f"mhlo.num_replicas = {RANKS} : i32"):
        inputs = ", ".join(f"%x{i}: {t}" for i, t in enumerate(self.arguments))
        types = ", ".join(t for _, t in self.results)
        values = ", ".join(v for v, _ in self.results)
        return (
            f"module attributes {{{attributes}}} {{\n"
            f"func.func public @main({inputs}) -> ({types}) {{\n" + "\n".join(self.lines)
            + f"\nreturn {values} : {types}\n}}\n}}\n"
        )


def all_collectives(dtype):
    """Each collective for several groups."""
    body = Body(dtype)
    combines = ["add", "maximum", "minimum", "multiply"]
    if dtype == "i1":
        combines = ["and", "or"]
    for index, combine in enumerate(combines):
        groups = GROUPS[(index + len(dtype)) % len(GROUPS)]
        region, rows = body.combine(combine), f"replica_groups = {dense(groups)}"
        body.add("all_reduce", [3, 5], [3, 5], [rows], region)
        groups = GROUPS[(index + 1) % 4]
        size = len(groups[0])
        body.add("reduce_scatter", [3, 8], [3, 8 // size],
                 [f"replica_groups = {dense(groups)}", "scatter_dimension = 1 : i64"], region)
    for groups in GROUPS[:4]:
        size, rows = len(groups[0]), f"replica_groups = {dense(groups)}"
        for dim in 0, 1:
            whole = [2, 3]
            whole[dim] *= size
            body.add("all_gather", [2, 3], whole, [rows, f"all_gather_dim = {dim} : i64"])
        for split, joined in (0, 0), (0, 2), (2, 1):
            shape = [4, 3, 8]
            whole = list(shape)
            whole[split] //= size
            whole[joined] *= size
            body.add("all_to_all", shape, whole, [
                rows, f"split_dimension = {split} : i64", f"concat_dimension = {joined} : i64",
                f"split_count = {size} : i64"])
    for pairs in [[0, 1], [1, 2], [2, 3], [3, 0]], [[2, 0], [0, 3]], [[1, 1], [0, 2]]:
        body.add("collective_permute", [2, 3], [2, 3], [f"source_target_pairs = {dense(pairs)}"])
    return body


def run_ranks(path, arguments, folder, ranks=RANKS):
    """Each rank's results of @main on its own `arguments`."""
    for rank, own in enumerate(arguments):
        harness.save_file({f"arg{i}": a for i, a in enumerate(own)}, folder / f"in.{rank}.safetensors")
    command = [
        harness.tool("ds-run"), "--function=main", "--threads=1", *harness.device_options(),
        f"--inputs={folder}/in.%r.safetensors", f"--outputs={folder}/out.%r.safetensors", path,
    ]
    harness.check(harness.run(harness.mpirun(ranks, command), 180))
    results = []
    for rank in range(ranks):
        found = harness.load_file(folder / f"out.{rank}.safetensors")
        results.append([found[f"result{i}"] for i in range(len(found))])
    return results


def assert_same(actual, expected, what):
    for rank, (own, wanted) in enumerate(zip(actual, expected, strict=True)):
        for i, (a, e) in enumerate(zip(own, wanted, strict=True)):
            oracle.assert_close(a, e, f"{what}: rank {rank}, result{i}")


# XLA reduces no integers of 16 bits on CPUs.
DTYPES = [t for t in op_cases.ALL if t not in ("i16", "ui16")]


@pytest.mark.parametrize("dtype", DTYPES)
def test_replicas(dtype, tmp_path):
    body = all_collectives(dtype)
    path = tmp_path / "f.mlir"
    path.write_text(body.text())
    program = oracle.Replicas(body.text(), RANKS)
    rng = np.random.default_rng(len(dtype))
    arguments = [
        [oracle.random_array(rng, *spec, low=0, high=3) for spec in program.inputs]
        for _ in range(RANKS)
    ]
    assert_same(run_ranks(path, arguments, tmp_path), program(arguments), dtype)


def test_numbers(tmp_path):
    """Partition and replica ids, and ops that XLA's CPU target does not have."""
    text = """module attributes {mhlo.num_replicas = 2 : i32, mhlo.num_partitions = 2 : i32} {
      func.func public @main(%x: tensor<3xf32>) -> (tensor<ui32>, tensor<ui32>, tensor<3xf32>, tensor<3xf32>) {
        %0 = stablehlo.replica_id : tensor<ui32>
        %1 = stablehlo.partition_id : tensor<ui32>
        %2 = "stablehlo.collective_broadcast"(%x) <{
          channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>,
          replica_groups = dense<[[1, 0]]> : tensor<1x2xi64>}> : (tensor<3xf32>) -> tensor<3xf32>
        %3 = "stablehlo.cross-replica-sum"(%x) <{
          replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<3xf32>) -> tensor<3xf32>
        return %0, %1, %2, %3 : tensor<ui32>, tensor<ui32>, tensor<3xf32>, tensor<3xf32>
      }
    }"""
    path = tmp_path / "f.mlir"
    path.write_text(text)
    own = [np.full(3, 10.0**rank, np.float32) for rank in range(RANKS)]
    expected = [
        [np.uint32(rank // 2), np.uint32(rank % 2), own[rank // 2 * 2 + 1],
         own[rank % 2] + own[rank % 2 + 2]]
        for rank in range(RANKS)
    ]
    actual = run_ranks(path, [[x] for x in own], tmp_path)
    assert_same(actual, [[np.asarray(e) for e in row] for row in expected], "numbers")


def test_any_ranks(tmp_path):
    """A module that does not say for how many processes it is."""
    body = Body("f32")
    body.add("all_reduce", [5], [5], [f"replica_groups = {dense([[1, 0]])}"], body.combine("add"))
    path = tmp_path / "f.mlir"
    path.write_text(body.text(""))
    own = [np.arange(5, dtype=np.float32) + rank for rank in range(2)]
    actual = run_ranks(path, [[x] for x in own], tmp_path, 2)
    assert_same(actual, [[own[0] + own[1]]] * 2, "sum")


def mapped():
    """A function of whole tensors whose body is one device's."""
    mesh = Mesh(np.array(jax.devices()[:RANKS]).reshape(2, 2), ("x", "y"))

    def body(a, b):
        gathered = lax.all_gather(b, "y", axis=0, tiled=True)
        scattered = lax.psum_scatter(gathered, "y", scatter_dimension=0, tiled=True)
        exchanged = lax.all_to_all(a, "x", 0, 1, tiled=True)
        moved = lax.ppermute(a, "y", [(0, 1), (1, 0)]) + lax.axis_index("x").astype(a.dtype)
        looped = lax.fori_loop(0, 3, lambda _, s: lax.pmean(s * 1.5, ("x", "y")), jnp.sum(a))
        return lax.psum(a, "x"), scattered, exchanged, moved, lax.pmax(a, ("x", "y")), looped

    p = PartitionSpec
    return jax.jit(jax.shard_map(
        body, mesh=mesh, in_specs=(p("x", "y"), p(("x", "y"))), check_vma=False,
        out_specs=(p(None, "y"), p(("x", "y")), p("x", "y"), p("x", "y"), p(), p())))


@pytest.fixture
def shard_map(tmp_path):
    """Path, arguments and function of a `jax.shard_map`."""
    function = mapped()
    rng = np.random.default_rng(3)
    arguments = [rng.standard_normal(s).astype(np.float32) for s in ((8, 8), (8, 3))]
    path = tmp_path / "f.mlir"
    path.write_text(function.lower(*arguments).as_text())
    return path, arguments, function


def test_shard_map(shard_map, tmp_path):
    """All ranks read the whole arguments, and have the whole results."""
    path, arguments, function = shard_map
    expected = [np.asarray(e) for e in function(*arguments)]
    actual = run_ranks(path, [arguments] * RANKS, tmp_path)
    assert_same(actual, [expected] * RANKS, "shard_map")


def test_shard_map_over_one_axis(tmp_path):
    """Along the other axis, ranks do the same; the body has hints."""
    mesh = Mesh(np.array(jax.devices()[:RANKS]).reshape(2, 2), ("x", "y"))
    p = PartitionSpec

    def body(a):
        return lax.psum(jnp.sin(a), "x"), lax.ppermute(a, "x", [(0, 1), (1, 0)])

    function = jax.jit(jax.shard_map(
        body, mesh=mesh, in_specs=p("x"), out_specs=(p(), p("x")), axis_names={"x"}))
    a = np.random.default_rng(4).standard_normal((4, 6)).astype(np.float32)
    path = tmp_path / "f.mlir"
    path.write_text(function.lower(a).as_text())
    expected = [np.asarray(e) for e in function(a)]
    assert_same(run_ranks(path, [[a]] * RANKS, tmp_path), [expected] * RANKS, "shard_map")


def test_shard_map_on_one_rank(shard_map, tmp_path):
    path, arguments, _ = shard_map
    process = harness.try_function(path, arguments, tmp_path)
    assert process.returncode == 1, harness.status(process)
    assert "error:" in process.stderr and "sdy.manual_computation" in process.stderr
    assert "mpirun -np 4" in process.stderr


LOSS = """
sdy.mesh @devices = <["model"=2]>
func.func public @main(%w: tensor<4x6xf32> {ds.arg = #ds.arg<param, "w">},
    %x: tensor<2x4xf32> {ds.arg = #ds.arg<batch, "x">}) -> tensor<f32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0]
      : (tensor<2x4xf32>, tensor<4x6xf32>) -> tensor<2x6xf32>
  CONSTRAINT
  %2 = stablehlo.multiply %1, %1 : tensor<2x6xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %3 = stablehlo.reduce(%2 init: %zero) applies stablehlo.add across dimensions = [0, 1]
      : (tensor<2x6xf32>, tensor<f32>) -> tensor<f32>
  return %3 : tensor<f32>
}
"""


def test_constraint_in_training(tmp_path):
    """It is not followed, which is said, and does not change the losses."""
    rng = np.random.default_rng(0)
    np.save(tmp_path / "x.npy", rng.standard_normal((8, 4)).astype(np.float32))
    w = rng.standard_normal((4, 6)).astype(np.float32)
    config = {"train_micro_batch_size_per_gpu": 2,
              "optimizer": {"type": "SGD", "params": {"lr": 0.01}}}
    constraint = '%1 = sdy.sharding_constraint %0 <@devices, [{}, {"model"}]> : tensor<2x6xf32>'
    texts = {
        "with": LOSS.replace("CONSTRAINT", constraint),
        "without": LOSS.replace("CONSTRAINT", "").replace("%1", "%0"),
    }
    losses = []
    for name, text in texts.items():
        (tmp_path / f"{name}.mlir").write_text(text)
        harness.save_file({"w": w}, tmp_path / f"{name}.safetensors")
        command = harness.training_command(
            tmp_path / name, config, tmp_path / "x.npy", 3, tmp_path / f"out-{name}")
        process = harness.check(harness.run(harness.mpirun(2, command)))
        warned = "'sdy.sharding_constraint' is not followed" in process.stderr
        assert warned == (name == "with"), process.stderr
        losses.append(harness.TrainingRun(tmp_path / f"out-{name}").column("loss"))
    assert losses[0] == losses[1]
