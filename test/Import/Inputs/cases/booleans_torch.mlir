module {
  func.func @main(%arg0: !torch.vtensor<[3,4],i1>, %arg1: !torch.vtensor<[4],i1>) -> (!torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[],i1>, !torch.vtensor<[],i1>, !torch.vtensor<[3],i1>, !torch.vtensor<[1,4],i1>, !torch.vtensor<[],si64>, !torch.vtensor<[],f32>) {
    %int12 = torch.constant.int 12
    %true = torch.constant.bool true
    %false = torch.constant.bool false
    %int1 = torch.constant.int 1
    %int6 = torch.constant.int 6
    %int0 = torch.constant.int 0
    %none = torch.constant.none
    %0 = torch.aten.bitwise_and.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[4],i1> -> !torch.vtensor<[3,4],i1>
    %1 = torch.aten.bitwise_or.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[4],i1> -> !torch.vtensor<[3,4],i1>
    %2 = torch.aten.bitwise_xor.Tensor %arg0, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[4],i1> -> !torch.vtensor<[3,4],i1>
    %3 = torch.aten.bitwise_not %arg0 : !torch.vtensor<[3,4],i1> -> !torch.vtensor<[3,4],i1>
    %4 = torch.aten.logical_and %arg0, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[4],i1> -> !torch.vtensor<[3,4],i1>
    %5 = torch.aten.logical_or %arg0, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[4],i1> -> !torch.vtensor<[3,4],i1>
    %6 = torch.aten.logical_not %arg0 : !torch.vtensor<[3,4],i1> -> !torch.vtensor<[3,4],i1>
    %7 = torch.aten.logical_xor %arg0, %arg1 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[4],i1> -> !torch.vtensor<[3,4],i1>
    %8 = torch.aten.to.dtype %arg0, %int6, %false, %false, %none : !torch.vtensor<[3,4],i1>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],f32>
    %9 = torch.aten.any %arg0 : !torch.vtensor<[3,4],i1> -> !torch.vtensor<[],i1>
    %10 = torch.aten.all %arg0 : !torch.vtensor<[3,4],i1> -> !torch.vtensor<[],i1>
    %11 = torch.aten.any.dim %arg0, %int1, %false : !torch.vtensor<[3,4],i1>, !torch.int, !torch.bool -> !torch.vtensor<[3],i1>
    %12 = torch.aten.all.dim %arg0, %int0, %true : !torch.vtensor<[3,4],i1>, !torch.int, !torch.bool -> !torch.vtensor<[1,4],i1>
    %13 = torch.prim.ListConstruct  : () -> !torch.list<int>
    %14 = torch.aten.sum.dim_IntList %arg0, %13, %false, %none : !torch.vtensor<[3,4],i1>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[],si64>
    %15 = torch.aten.to.dtype %arg0, %int6, %false, %false, %none : !torch.vtensor<[3,4],i1>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3,4],f32>
    %16 = torch.aten.sum %15, %none : !torch.vtensor<[3,4],f32>, !torch.none -> !torch.vtensor<[],f32>
    %17 = torch.aten.div.Scalar %16, %int12 : !torch.vtensor<[],f32>, !torch.int -> !torch.vtensor<[],f32>
    return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %14, %17 : !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],i1>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[],i1>, !torch.vtensor<[],i1>, !torch.vtensor<[3],i1>, !torch.vtensor<[1,4],i1>, !torch.vtensor<[],si64>, !torch.vtensor<[],f32>
  }
}
