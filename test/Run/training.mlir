// A step of two ranks, written by hand: w goes to the mean over the ranks of
// w + the sum of the rank's samples; each rank holds half of the moment, to
// which the first half of w is added; the loss is w[0].
// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/Inputs/tensors.py write %t/w.safetensors "layer/w=array([1, 2, 3, 4], float32)"
// RUN: %python %S/Inputs/tensors.py write %t/x.npy "x=arange(1, 7, dtype=float32)[:, None] * array([1, 0, 0, 0], float32)"
// RUN: mpirun -np 2 ds-run --params=%t/w.safetensors --data=%t/x.npy --steps=2 --metrics=%t/m.jsonl --report=%t/r.json --save=%t/p.safetensors --save-states=%t/s.safetensors %s
// RUN: %python %S/Inputs/tensors.py show %t/p.safetensors | FileCheck %s --check-prefix=PARAMS --implicit-check-not=moment
// RUN: %python %S/Inputs/tensors.py show %t/s.safetensors | FileCheck %s --check-prefix=STATES
// RUN: FileCheck %s --check-prefix=METRICS --input-file=%t/m.jsonl
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t/r.json

// Rows go round: step 0 has 1 2 | 3 4, step 1 has 5 6 | 1 2.
// PARAMS: layer/w float32 [4] [13 2 3 4]
// STATES: layer/w float32 [4] [13 2 3 4]
// STATES: layer/w.m float32 [4] [19.5 4.5 19.5 4.5]
// STATES: step int32 [] [7]
// METRICS: {"step":0,"loss":6.0,"step_seconds":{{.*}},"samples_per_second":{{.*}},"bytes_sent":16}
// METRICS: {"step":1,"loss":13.0,"step_seconds":{{.*}},"samples_per_second":{{.*}},"bytes_sent":16}
// REPORT: "program": "train"
// REPORT: "world_size": 2
// REPORT: "rank": 0
// REPORT: "kind": "all_reduce"
// REPORT-NEXT: "purpose": "gradient"
// REPORT-NEXT: "count": 2
// REPORT-NEXT: "bytes_sent": 32
// REPORT: "bytes_sent_per_step": 16
// REPORT: "bound_bytes_per_step": 16
// REPORT: "planned_peak_bytes": 1024
// REPORT-NEXT: "measured_peak_bytes": 1024
// REPORT: "param": 16
// REPORT-NEXT: "moment": 8
// REPORT-NEXT: "counter": 4
// REPORT: "rank": 1

// RUN: not ds-run --params=%t/w.safetensors --data=%t/x.npy --steps=2 %s 2>&1 | FileCheck %s --check-prefix=RANKS
// RANKS: ds-run: error: the program is for 2 ranks, but this job has 1
// RUN: not mpirun -np 2 ds-run --data=%t/x.npy --steps=2 %s 2>&1 | FileCheck %s --check-prefix=NOPARAMS
// NOPARAMS: ds-run: rank 0: error: the program reads 1 tensors from a file; give it with --params=FILE.safetensors
// RUN: not mpirun -np 2 ds-run --params=%t/w.safetensors --steps=2 %s 2>&1 | FileCheck %s --check-prefix=NODATA
// NODATA: ds-run: rank 0: error: no data for input 'x', tensor<2x4xf32>; give it with --data=FILE.npy
// RUN: %python %S/Inputs/tensors.py write %t/i.npy "x=arange(8).reshape(2, 4)"
// RUN: not mpirun -np 2 ds-run --params=%t/w.safetensors --data=%t/i.npy --steps=2 %s 2>&1 | FileCheck %s --check-prefix=DTYPE
// DTYPE: error: '{{.*}}i.npy' holds int64, but input 'x' takes float32; convert it with NumPy's astype('float32')
// RUN: %python %S/Inputs/tensors.py write %t/v.safetensors "w=zeros(4, float32)"
// RUN: not mpirun -np 2 ds-run --params=%t/v.safetensors --data=%t/x.npy --steps=2 %s 2>&1 | FileCheck %s --check-prefix=NAMES
// NAMES: error: '{{.*}}v.safetensors' has no tensor 'layer/w'; it has 'w', which the program does not take
// RUN: %python %S/Inputs/tensors.py write %t/u.safetensors "layer/w=zeros(5, float32)"
// RUN: not mpirun -np 2 ds-run --params=%t/u.safetensors --data=%t/x.npy --steps=2 %s 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: error: '{{.*}}u.safetensors': tensor 'layer/w' is tensor<5xf32>, but the program takes tensor<4xf32>
// RUN: not mpirun -np 1 ds-run --params=%t/w.safetensors --data=%t/x.npy --steps=2 %s : -np 1 ds-run --params=%t/w.safetensors --data=%t/x.npy --steps=3 %s 2>&1 | FileCheck %s --check-prefix=DIFFER
// DIFFER: error: the command line of rank 1 differs from that of rank 0

sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "layer/w", address = 0}
ds.state @w.m : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.5 : f32, address = 64, sharding = #sdy.sharding<@mesh, [{"data"}]>}
ds.state @step : tensor<i32> {role = #ds.role<counter>, init = 7 : i32, address = 128}

func.func private @add(%w: memref<4xf32>, %x: memref<2x4xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  scf.for %i = %lo to %hi step %c1 {
    %v = memref.load %w[%i] : memref<4xf32>
    %s = scf.for %j = %c0 to %c2 step %c1 iter_args(%a = %v) -> f32 {
      %b = memref.load %x[%j, %i] : memref<2x4xf32>
      %c = arith.addf %a, %b : f32
      scf.yield %c : f32
    }
    memref.store %s, %w[%i] : memref<4xf32>
  }
  return
}
func.func private @accumulate(%m: memref<2xf32>, %w: memref<4xf32>, %l: memref<f32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %lo to %hi step %c1 {
    %a = memref.load %m[%i] : memref<2xf32>
    %b = memref.load %w[%i] : memref<4xf32>
    %c = arith.addf %a, %b : f32
    memref.store %c, %m[%i] : memref<2xf32>
  }
  %v = memref.load %w[%c0] : memref<4xf32>
  memref.store %v, %l[] : memref<f32>
  return
}
ds.program @train arena 1024 persistent 320
    inputs [#ds.binding<"x" : tensor<2x4xf32> at 192>] outputs [#ds.binding<"loss" : tensor<f32> at 256>] {
  %w = ds.buffer 0 : memref<4xf32>
  %m = ds.buffer 64 : memref<2xf32>
  %x = ds.buffer 192 : memref<2x4xf32>
  %l = ds.buffer 256 : memref<f32>
  %s = ds.buffer 320 : memref<512xi8>
  ds.launch @add on #ds.queue<compute>(%w, %x : memref<4xf32>, memref<2x4xf32>) range 4 grain 4
  %f = ds.async on #ds.queue<comm> {
    ds.collective all_reduce mean %w to %w scratch %s : memref<512xi8>
        over @mesh ["data"] count 2 for gradient : memref<4xf32>, memref<4xf32>
    ds.yield
  } : !ds.future<none>
  ds.await %f : !ds.future<none>
  ds.launch @accumulate on #ds.queue<compute>(%m, %w, %l : memref<2xf32>, memref<4xf32>, memref<f32>) range 2 grain 2
}
