module {
  func.func @main(%arg0: !torch.vtensor<[4,6],f32>) -> (!torch.vtensor<[2,6],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[2,6],f32>, !torch.vtensor<[6],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[6],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4,2],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[6],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4,2],f32>) {
    %int6 = torch.constant.int 6
    %int4 = torch.constant.int 4
    %int5 = torch.constant.int 5
    %int-2 = torch.constant.int -2
    %int2 = torch.constant.int 2
    %int9223372036854775807 = torch.constant.int 9223372036854775807
    %int0 = torch.constant.int 0
    %int1 = torch.constant.int 1
    %int3 = torch.constant.int 3
    %0 = torch.aten.slice.Tensor %arg0, %int0, %int1, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,6],f32>
    %1 = torch.aten.slice.Tensor %arg0, %int1, %int0, %int9223372036854775807, %int2 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,3],f32>
    %2 = torch.aten.slice.Tensor %arg0, %int0, %int-2, %int9223372036854775807, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[2,6],f32>
    %3 = torch.aten.slice.Tensor %arg0, %int0, %int1, %int2, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[1,6],f32>
    %4 = torch.aten.squeeze.dim %3, %int0 : !torch.vtensor<[1,6],f32>, !torch.int -> !torch.vtensor<[6],f32>
    %5 = torch.aten.slice.Tensor %arg0, %int1, %int5, %int6, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],f32>
    %6 = torch.aten.squeeze.dim %5, %int1 : !torch.vtensor<[4,1],f32>, !torch.int -> !torch.vtensor<[4],f32>
    %7 = torch.aten.slice.Tensor %arg0, %int1, %int2, %int5, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,3],f32>
    %8 = torch.aten.slice.Tensor %arg0, %int0, %int2, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[1,6],f32>
    %9 = torch.aten.squeeze.dim %8, %int0 : !torch.vtensor<[1,6],f32>, !torch.int -> !torch.vtensor<[6],f32>
    %10 = torch.aten.slice.Tensor %arg0, %int0, %int1, %int2, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[1,6],f32>
    %11 = torch.aten.squeeze.dim %10, %int0 : !torch.vtensor<[1,6],f32>, !torch.int -> !torch.vtensor<[6],f32>
    %12 = torch.aten.slice.Tensor %11, %int0, %int2, %int3, %int1 : !torch.vtensor<[6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[1],f32>
    %13 = torch.aten.squeeze.dim %12, %int0 : !torch.vtensor<[1],f32>, !torch.int -> !torch.vtensor<[],f32>
    %14 = torch.aten.slice.Tensor %arg0, %int1, %int0, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,3],f32>
    %15 = torch.aten.slice.Tensor %arg0, %int1, %int3, %int6, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,3],f32>
    %16 = torch.aten.slice.Tensor %arg0, %int1, %int0, %int4, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,4],f32>
    %17 = torch.aten.slice.Tensor %arg0, %int1, %int4, %int6, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,2],f32>
    %18 = torch.aten.slice.Tensor %arg0, %int1, %int0, %int1, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,1],f32>
    %19 = torch.aten.slice.Tensor %arg0, %int1, %int1, %int3, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,2],f32>
    %20 = torch.aten.slice.Tensor %arg0, %int1, %int3, %int6, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,3],f32>
    %21 = torch.aten.slice.Tensor %arg0, %int0, %int3, %int4, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[1,6],f32>
    %22 = torch.aten.squeeze.dim %21, %int0 : !torch.vtensor<[1,6],f32>, !torch.int -> !torch.vtensor<[6],f32>
    %23 = torch.aten.slice.Tensor %arg0, %int1, %int1, %int4, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,3],f32>
    %24 = torch.aten.slice.Tensor %arg0, %int1, %int0, %int2, %int1 : !torch.vtensor<[4,6],f32>, !torch.int, !torch.int, !torch.int, !torch.int -> !torch.vtensor<[4,2],f32>
    return %0, %1, %2, %4, %6, %7, %9, %13, %15, %17, %20, %22, %23, %24 : !torch.vtensor<[2,6],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[2,6],f32>, !torch.vtensor<[6],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[6],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4,2],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[6],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4,2],f32>
  }
}
