module {
  func.func @main(%arg0: !torch.vtensor<[6,4],f32>, %arg1: !torch.vtensor<[2,3],si64>, %arg2: !torch.vtensor<[6,2],si64>, %arg3: !torch.vtensor<[3],si64>) -> (!torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[6,2],f32>, !torch.vtensor<[6,2],f32>, !torch.vtensor<[3,2],f32>, !torch.vtensor<[6,3],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[2,4],f32>, !torch.vtensor<[6,2],f32>) {
    %int6 = torch.constant.int 6
    %none = torch.constant.none
    %0 = torch.vtensor.literal(dense_resource<torch_tensor_2_torch.int64_1> : tensor<2xsi64>) : !torch.vtensor<[2],si64>
    %1 = torch.vtensor.literal(dense_resource<torch_tensor_2_torch.int64> : tensor<2xsi64>) : !torch.vtensor<[2],si64>
    %int4 = torch.constant.int 4
    %int2 = torch.constant.int 2
    %int1 = torch.constant.int 1
    %int0 = torch.constant.int 0
    %int-1 = torch.constant.int -1
    %false = torch.constant.bool false
    %2 = torch.aten.embedding %arg0, %arg1, %int-1, %false, %false : !torch.vtensor<[6,4],f32>, !torch.vtensor<[2,3],si64>, !torch.int, !torch.bool, !torch.bool -> !torch.vtensor<[2,3,4],f32>
    %3 = torch.prim.ListConstruct %arg3 : (!torch.vtensor<[3],si64>) -> !torch.list<vtensor>
    %4 = torch.aten.index.Tensor_hacked_twin %arg0, %3 : !torch.vtensor<[6,4],f32>, !torch.list<vtensor> -> !torch.vtensor<[3,4],f32>
    %5 = torch.aten.index_select %arg0, %int0, %arg3 : !torch.vtensor<[6,4],f32>, !torch.int, !torch.vtensor<[3],si64> -> !torch.vtensor<[3,4],f32>
    %6 = torch.aten.gather %arg0, %int1, %arg2, %false : !torch.vtensor<[6,4],f32>, !torch.int, !torch.vtensor<[6,2],si64>, !torch.bool -> !torch.vtensor<[6,2],f32>
    %7 = torch.aten.remainder.Scalar %arg2, %int4 : !torch.vtensor<[6,2],si64>, !torch.int -> !torch.vtensor<[6,2],si64>
    %8 = torch.aten.gather %arg0, %int1, %7, %false : !torch.vtensor<[6,4],f32>, !torch.int, !torch.vtensor<[6,2],si64>, !torch.bool -> !torch.vtensor<[6,2],f32>
    %9 = torch.aten.slice.Tensor %arg0, %int1, %int0, %int2, %int1 : !torch.vtensor<[6,4],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[6,2],f32>
    %10 = torch.prim.ListConstruct %arg3 : (!torch.vtensor<[3],si64>) -> !torch.list<vtensor>
    %11 = torch.aten.index.Tensor_hacked_twin %9, %10 : !torch.vtensor<[6,2],f32>, !torch.list<vtensor> -> !torch.vtensor<[3,2],f32>
    %12 = torch.aten.remainder.Scalar %arg3, %int4 : !torch.vtensor<[3],si64>, !torch.int -> !torch.vtensor<[3],si64>
    %13 = torch.aten.arange.start_step %int0, %int6, %int1, %int4, %none, %none, %none : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[6],si64>
    %14 = torch.aten.unsqueeze %13, %int-1 : !torch.vtensor<[6],si64>, !torch.int -> !torch.vtensor<[6,1],si64>
    %15 = torch.prim.ListConstruct %14, %12 : (!torch.vtensor<[6,1],si64>, !torch.vtensor<[3],si64>) -> !torch.list<vtensor>
    %16 = torch.aten.index.Tensor_hacked_twin %arg0, %15 : !torch.vtensor<[6,4],f32>, !torch.list<vtensor> -> !torch.vtensor<[6,3],f32>
    %17 = torch.prim.ListConstruct %arg1 : (!torch.vtensor<[2,3],si64>) -> !torch.list<vtensor>
    %18 = torch.aten.index.Tensor_hacked_twin %arg0, %17 : !torch.vtensor<[6,4],f32>, !torch.list<vtensor> -> !torch.vtensor<[2,3,4],f32>
    %19 = torch.aten.remainder.Scalar %arg3, %int4 : !torch.vtensor<[3],si64>, !torch.int -> !torch.vtensor<[3],si64>
    %20 = torch.prim.ListConstruct %arg3, %19 : (!torch.vtensor<[3],si64>, !torch.vtensor<[3],si64>) -> !torch.list<vtensor>
    %21 = torch.aten.index.Tensor_hacked_twin %arg0, %20 : !torch.vtensor<[6,4],f32>, !torch.list<vtensor> -> !torch.vtensor<[3],f32>
    %22 = torch.prim.ListConstruct %1 : (!torch.vtensor<[2],si64>) -> !torch.list<vtensor>
    %23 = torch.aten.index.Tensor_hacked_twin %arg0, %22 : !torch.vtensor<[6,4],f32>, !torch.list<vtensor> -> !torch.vtensor<[2,4],f32>
    %24 = torch.aten.arange.start_step %int0, %int6, %int1, %int4, %none, %none, %none : !torch.int, !torch.int, !torch.int, !torch.int, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[6],si64>
    %25 = torch.aten.unsqueeze %24, %int-1 : !torch.vtensor<[6],si64>, !torch.int -> !torch.vtensor<[6,1],si64>
    %26 = torch.prim.ListConstruct %25, %0 : (!torch.vtensor<[6,1],si64>, !torch.vtensor<[2],si64>) -> !torch.list<vtensor>
    %27 = torch.aten.index.Tensor_hacked_twin %arg0, %26 : !torch.vtensor<[6,4],f32>, !torch.list<vtensor> -> !torch.vtensor<[6,2],f32>
    return %2, %4, %5, %6, %8, %11, %16, %18, %21, %23, %27 : !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[6,2],f32>, !torch.vtensor<[6,2],f32>, !torch.vtensor<[3,2],f32>, !torch.vtensor<[6,3],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[2,4],f32>, !torch.vtensor<[6,2],f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.int64_1: "0x0800000001000000000000000300000000000000",
      torch_tensor_2_torch.int64: "0x0800000000000000000000000200000000000000"
    }
  }
#-}
