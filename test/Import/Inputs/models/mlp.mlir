module {
  func.func @main(%arg0: !torch.vtensor<[32,16],f32> {ds.arg = #ds.arg<param, "up.weight">}, %arg1: !torch.vtensor<[32],f32> {ds.arg = #ds.arg<param, "up.bias">}, %arg2: !torch.vtensor<[4,32],f32> {ds.arg = #ds.arg<param, "down.weight">}, %arg3: !torch.vtensor<[4],f32> {ds.arg = #ds.arg<param, "down.bias">}, %arg4: !torch.vtensor<[4,16],f32> {ds.arg = #ds.arg<batch, "x">}, %arg5: !torch.vtensor<[4],si64> {ds.arg = #ds.arg<batch, "labels">}) -> !torch.vtensor<[],f32> {
    %0 = torch.vtensor.literal(dense<0.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %1 = torch.vtensor.literal(dense<0> : tensor<si64>) : !torch.vtensor<[],si64>
    %int6 = torch.constant.int 6
    %int-100 = torch.constant.int -100
    %none = torch.constant.none
    %true = torch.constant.bool true
    %str = torch.constant.str "none"
    %false = torch.constant.bool false
    %int32 = torch.constant.int 32
    %int4 = torch.constant.int 4
    %int1 = torch.constant.int 1
    %int0 = torch.constant.int 0
    %2 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
    %3 = torch.aten.permute %arg0, %2 : !torch.vtensor<[32,16],f32>, !torch.list<int> -> !torch.vtensor<[16,32],f32>
    %4 = torch.aten.mm %arg4, %3 : !torch.vtensor<[4,16],f32>, !torch.vtensor<[16,32],f32> -> !torch.vtensor<[4,32],f32>
    %5 = torch.aten.mul.Scalar %4, %int1 : !torch.vtensor<[4,32],f32>, !torch.int -> !torch.vtensor<[4,32],f32>
    %6 = torch.prim.ListConstruct %int4, %int32 : (!torch.int, !torch.int) -> !torch.list<int>
    %7 = torch.aten.broadcast_to %arg1, %6 : !torch.vtensor<[32],f32>, !torch.list<int> -> !torch.vtensor<[4,32],f32>
    %8 = torch.aten.mul.Scalar %7, %int1 : !torch.vtensor<[4,32],f32>, !torch.int -> !torch.vtensor<[4,32],f32>
    %9 = torch.aten.add.Tensor %5, %8, %int1 : !torch.vtensor<[4,32],f32>, !torch.vtensor<[4,32],f32>, !torch.int -> !torch.vtensor<[4,32],f32>
    %10 = torch.aten.gelu %9, %str : !torch.vtensor<[4,32],f32>, !torch.str -> !torch.vtensor<[4,32],f32>
    %11 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
    %12 = torch.aten.permute %arg2, %11 : !torch.vtensor<[4,32],f32>, !torch.list<int> -> !torch.vtensor<[32,4],f32>
    %13 = torch.aten.mm %10, %12 : !torch.vtensor<[4,32],f32>, !torch.vtensor<[32,4],f32> -> !torch.vtensor<[4,4],f32>
    %14 = torch.aten.mul.Scalar %13, %int1 : !torch.vtensor<[4,4],f32>, !torch.int -> !torch.vtensor<[4,4],f32>
    %15 = torch.prim.ListConstruct %int4, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
    %16 = torch.aten.broadcast_to %arg3, %15 : !torch.vtensor<[4],f32>, !torch.list<int> -> !torch.vtensor<[4,4],f32>
    %17 = torch.aten.mul.Scalar %16, %int1 : !torch.vtensor<[4,4],f32>, !torch.int -> !torch.vtensor<[4,4],f32>
    %18 = torch.aten.add.Tensor %14, %17, %int1 : !torch.vtensor<[4,4],f32>, !torch.vtensor<[4,4],f32>, !torch.int -> !torch.vtensor<[4,4],f32>
    %values, %indices = torch.aten.max.dim %18, %int1, %true : !torch.vtensor<[4,4],f32>, !torch.int, !torch.bool -> !torch.vtensor<[4,1],f32>, !torch.vtensor<[4,1],si64>
    %19 = torch.aten.sub.Tensor %18, %values, %int1 : !torch.vtensor<[4,4],f32>, !torch.vtensor<[4,1],f32>, !torch.int -> !torch.vtensor<[4,4],f32>
    %20 = torch.aten.exp %19 : !torch.vtensor<[4,4],f32> -> !torch.vtensor<[4,4],f32>
    %21 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
    %22 = torch.aten.sum.dim_IntList %20, %21, %true, %none : !torch.vtensor<[4,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[4,1],f32>
    %23 = torch.aten.log %22 : !torch.vtensor<[4,1],f32> -> !torch.vtensor<[4,1],f32>
    %24 = torch.aten.sub.Tensor %19, %23, %int1 : !torch.vtensor<[4,4],f32>, !torch.vtensor<[4,1],f32>, !torch.int -> !torch.vtensor<[4,4],f32>
    %25 = torch.aten.ne.Scalar %arg5, %int-100 : !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[4],i1>
    %26 = torch.aten.where.self %25, %arg5, %1 : !torch.vtensor<[4],i1>, !torch.vtensor<[4],si64>, !torch.vtensor<[],si64> -> !torch.vtensor<[4],si64>
    %27 = torch.aten.unsqueeze %26, %int1 : !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[4,1],si64>
    %28 = torch.aten.gather %24, %int1, %27, %false : !torch.vtensor<[4,4],f32>, !torch.int, !torch.vtensor<[4,1],si64>, !torch.bool -> !torch.vtensor<[4,1],f32>
    %29 = torch.aten.squeeze.dim %28, %int1 : !torch.vtensor<[4,1],f32>, !torch.int -> !torch.vtensor<[4],f32>
    %30 = torch.aten.neg %29 : !torch.vtensor<[4],f32> -> !torch.vtensor<[4],f32>
    %31 = torch.aten.ne.Scalar %arg5, %int-100 : !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[4],i1>
    %32 = torch.aten.where.self %31, %30, %0 : !torch.vtensor<[4],i1>, !torch.vtensor<[4],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[4],f32>
    %33 = torch.aten.ne.Scalar %arg5, %int-100 : !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[4],i1>
    %34 = torch.prim.ListConstruct  : () -> !torch.list<int>
    %35 = torch.aten.sum.dim_IntList %33, %34, %false, %none : !torch.vtensor<[4],i1>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[],si64>
    %36 = torch.aten.to.dtype %35, %int6, %false, %false, %none : !torch.vtensor<[],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[],f32>
    %37 = torch.prim.ListConstruct  : () -> !torch.list<int>
    %38 = torch.aten.sum.dim_IntList %32, %37, %false, %none : !torch.vtensor<[4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[],f32>
    %39 = torch.aten.div.Tensor %38, %36 : !torch.vtensor<[],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[],f32>
    return %39 : !torch.vtensor<[],f32>
  }
}
