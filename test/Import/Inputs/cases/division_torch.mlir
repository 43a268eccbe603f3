module {
  func.func @main(%arg0: !torch.vtensor<[3,4],f32>, %arg1: !torch.vtensor<[3,4],f32>) -> (!torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>) {
    %float1.000000e00 = torch.constant.float 1.000000e+00
    %0 = torch.vtensor.literal(dense<-1.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %1 = torch.vtensor.literal(dense<0.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %2 = torch.vtensor.literal(dense<1.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %int0 = torch.constant.int 0
    %3 = torch.vtensor.literal(dense<2.000000e+00> : tensor<f32>) : !torch.vtensor<[],f32>
    %str = torch.constant.str "trunc"
    %str_0 = torch.constant.str "floor"
    %4 = torch.aten.div.Tensor_mode %arg0, %arg1, %str_0 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.str -> !torch.vtensor<[3,4],f32>
    %5 = torch.aten.div.Tensor_mode %arg0, %arg1, %str : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.str -> !torch.vtensor<[3,4],f32>
    %6 = torch.aten.div.Tensor_mode %arg0, %arg1, %str_0 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.str -> !torch.vtensor<[3,4],f32>
    %7 = torch.aten.remainder.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %8 = torch.aten.div.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %9 = torch.aten.gt.Scalar %8, %int0 : !torch.vtensor<[3,4],f32>, !torch.int -> !torch.vtensor<[3,4],i1>
    %10 = torch.aten.lt.Scalar %8, %int0 : !torch.vtensor<[3,4],f32>, !torch.int -> !torch.vtensor<[3,4],i1>
    %11 = torch.aten.where.self %9, %2, %1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[3,4],f32>
    %12 = torch.aten.where.self %10, %0, %11 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %13 = torch.aten.abs %8 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %14 = torch.aten.floor %13 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %15 = torch.aten.mul.Tensor %12, %14 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %16 = torch.aten.mul.Tensor %15, %arg1 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[3,4],f32>
    %17 = torch.aten.sub.Tensor %arg0, %16, %float1.000000e00 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.float -> !torch.vtensor<[3,4],f32>
    %18 = torch.aten.div.Tensor_mode %arg0, %3, %str_0 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[],f32>, !torch.str -> !torch.vtensor<[3,4],f32>
    return %4, %5, %6, %7, %17, %18 : !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>
  }
}
