module {
  func.func @main(%arg0: !torch.vtensor<[3,4],si64>, %arg1: !torch.vtensor<[4],si64>) -> (!torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],f32>) {
    %0 = torch.vtensor.literal(dense<2> : tensor<si64>) : !torch.vtensor<[],si64>
    %int3 = torch.constant.int 3
    %str = torch.constant.str "floor"
    %int2 = torch.constant.int 2
    %int1 = torch.constant.int 1
    %1 = torch.aten.add.Tensor %arg0, %arg1, %int1 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[3,4],si64>
    %2 = torch.aten.sub.Tensor %arg0, %arg1, %int1 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[4],si64>, !torch.int -> !torch.vtensor<[3,4],si64>
    %3 = torch.aten.mul.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[4],si64> -> !torch.vtensor<[3,4],si64>
    %4 = torch.aten.div.Tensor_mode %arg0, %0, %str : !torch.vtensor<[3,4],si64>, !torch.vtensor<[],si64>, !torch.str -> !torch.vtensor<[3,4],si64>
    %5 = torch.aten.remainder.Scalar %arg0, %int3 : !torch.vtensor<[3,4],si64>, !torch.int -> !torch.vtensor<[3,4],si64>
    %6 = torch.aten.add.Scalar %arg0, %int1, %int1 : !torch.vtensor<[3,4],si64>, !torch.int, !torch.int -> !torch.vtensor<[3,4],si64>
    %7 = torch.aten.neg %arg0 : !torch.vtensor<[3,4],si64> -> !torch.vtensor<[3,4],si64>
    %8 = torch.aten.abs %arg0 : !torch.vtensor<[3,4],si64> -> !torch.vtensor<[3,4],si64>
    %9 = torch.aten.maximum %arg0, %arg1 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[4],si64> -> !torch.vtensor<[3,4],si64>
    %10 = torch.aten.bitwise_and.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[4],si64> -> !torch.vtensor<[3,4],si64>
    %11 = torch.aten.bitwise_or.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[4],si64> -> !torch.vtensor<[3,4],si64>
    %12 = torch.aten.bitwise_xor.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[4],si64> -> !torch.vtensor<[3,4],si64>
    %13 = torch.aten.bitwise_not %arg0 : !torch.vtensor<[3,4],si64> -> !torch.vtensor<[3,4],si64>
    %14 = torch.aten.div.Scalar %arg0, %int2 : !torch.vtensor<[3,4],si64>, !torch.int -> !torch.vtensor<[3,4],f32>
    return %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14 : !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],si64>, !torch.vtensor<[3,4],f32>
  }
}
