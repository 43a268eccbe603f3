module {
  func.func @main(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,6],f32>, !torch.vtensor<[5,4],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,2,5],f32>, !torch.vtensor<[1,2,5],f32>) {
    %0 = torch.vtensor.literal(dense<2> : tensor<si64>) : !torch.vtensor<[],si64>
    %false = torch.constant.bool false
    %none = torch.constant.none
    %int4 = torch.constant.int 4
    %int-1 = torch.constant.int -1
    %float3.000000e00 = torch.constant.float 3.000000e+00
    %int0 = torch.constant.int 0
    %float0.000000e00 = torch.constant.float 0.000000e+00
    %int1 = torch.constant.int 1
    %int2 = torch.constant.int 2
    %1 = torch.prim.ListConstruct %int1, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
    %2 = torch.aten.constant_pad_nd %arg0, %1, %float0.000000e00 : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.float -> !torch.vtensor<[2,6],f32>
    %3 = torch.prim.ListConstruct %int1, %int0, %int2, %int1 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %4 = torch.aten.constant_pad_nd %arg0, %3, %float3.000000e00 : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.float -> !torch.vtensor<[5,4],f32>
    %5 = torch.prim.ListConstruct %int-1, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
    %6 = torch.aten.constant_pad_nd %arg0, %5, %float0.000000e00 : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.float -> !torch.vtensor<[2,3],f32>
    %7 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
    %8 = torch.aten.flip %arg0, %7 : !torch.vtensor<[2,3],f32>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
    %9 = torch.prim.ListConstruct %int0, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
    %10 = torch.aten.flip %arg0, %9 : !torch.vtensor<[2,3],f32>, !torch.list<int> -> !torch.vtensor<[2,3],f32>
    %11 = torch.aten.slice.Tensor %arg0, %int1, %int-1, %none, %int1 : !torch.vtensor<[2,3],f32>, !torch.int, !torch.int, !torch.none, !torch.int -> !torch.vtensor<[2,?],f32>
    %12 = torch.aten.slice.Tensor %arg0, %int1, %int0, %int-1, %int1 : !torch.vtensor<[2,3],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,?],f32>
    %13 = torch.prim.ListConstruct %11, %12 : (!torch.vtensor<[2,?],f32>, !torch.vtensor<[2,?],f32>) -> !torch.list<vtensor<[2,?],f32>>
    %14 = torch.aten.cat %13, %int1 : !torch.list<vtensor<[2,?],f32>>, !torch.int -> !torch.vtensor<[2,3],f32>
    %15 = torch.aten.unsqueeze %arg0, %int0 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[1,2,3],f32>
    %cpu = torch.constant.device "cpu"
    %16 = torch.aten.arange.start_step %int-1, %int4, %int1, %none, %int0, %cpu, %false : !torch.int, !torch.int, !torch.int, !torch.none, !torch.int, !torch.Device, !torch.bool -> !torch.vtensor<[5],si64>
    %17 = torch.aten.abs %16 : !torch.vtensor<[5],si64> -> !torch.vtensor<[5],si64>
    %18 = torch.aten.sub.Tensor %0, %17, %int1 : !torch.vtensor<[],si64>, !torch.vtensor<[5],si64>, !torch.int -> !torch.vtensor<[5],si64>
    %19 = torch.aten.abs %18 : !torch.vtensor<[5],si64> -> !torch.vtensor<[5],si64>
    %20 = torch.aten.sub.Tensor %0, %19, %int1 : !torch.vtensor<[],si64>, !torch.vtensor<[5],si64>, !torch.int -> !torch.vtensor<[5],si64>
    %21 = torch.aten.arange.start_step %int0, %int2, %int1, %int4, %none, %none, %none : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2],si64>
    %22 = torch.aten.unsqueeze %21, %int-1 : !torch.vtensor<[2],si64>, !torch.int -> !torch.vtensor<[2,1],si64>
    %23 = torch.aten.arange.start_step %int0, %int1, %int1, %int4, %none, %none, %none : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[1],si64>
    %24 = torch.aten.unsqueeze %23, %int-1 : !torch.vtensor<[1],si64>, !torch.int -> !torch.vtensor<[1,1],si64>
    %25 = torch.aten.unsqueeze %24, %int-1 : !torch.vtensor<[1,1],si64>, !torch.int -> !torch.vtensor<[1,1,1],si64>
    %26 = torch.prim.ListConstruct %25, %22, %20 : (!torch.vtensor<[1,1,1],si64>, !torch.vtensor<[2,1],si64>, !torch.vtensor<[5],si64>) -> !torch.list<vtensor>
    %27 = torch.aten.index.Tensor_hacked_twin %15, %26 : !torch.vtensor<[1,2,3],f32>, !torch.list<vtensor> -> !torch.vtensor<[1,2,5],f32>
    %28 = torch.aten.unsqueeze %arg0, %int0 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[1,2,3],f32>
    %cpu_0 = torch.constant.device "cpu"
    %29 = torch.aten.arange.start_step %int-1, %int4, %int1, %none, %int0, %cpu_0, %false : !torch.int, !torch.int, !torch.int, !torch.none, !torch.int, !torch.Device, !torch.bool -> !torch.vtensor<[5],si64>
    %30 = torch.aten.clamp %29, %int0, %int2 : !torch.vtensor<[5],si64>, !torch.int, !torch.int -> !torch.vtensor<[5],si64>
    %31 = torch.aten.arange.start_step %int0, %int2, %int1, %int4, %none, %none, %none : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[2],si64>
    %32 = torch.aten.unsqueeze %31, %int-1 : !torch.vtensor<[2],si64>, !torch.int -> !torch.vtensor<[2,1],si64>
    %33 = torch.aten.arange.start_step %int0, %int1, %int1, %int4, %none, %none, %none : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[1],si64>
    %34 = torch.aten.unsqueeze %33, %int-1 : !torch.vtensor<[1],si64>, !torch.int -> !torch.vtensor<[1,1],si64>
    %35 = torch.aten.unsqueeze %34, %int-1 : !torch.vtensor<[1,1],si64>, !torch.int -> !torch.vtensor<[1,1,1],si64>
    %36 = torch.prim.ListConstruct %35, %32, %30 : (!torch.vtensor<[1,1,1],si64>, !torch.vtensor<[2,1],si64>, !torch.vtensor<[5],si64>) -> !torch.list<vtensor>
    %37 = torch.aten.index.Tensor_hacked_twin %28, %36 : !torch.vtensor<[1,2,3],f32>, !torch.list<vtensor> -> !torch.vtensor<[1,2,5],f32>
    return %2, %4, %6, %8, %10, %14, %27, %37 : !torch.vtensor<[2,6],f32>, !torch.vtensor<[5,4],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[1,2,5],f32>, !torch.vtensor<[1,2,5],f32>
  }
}
