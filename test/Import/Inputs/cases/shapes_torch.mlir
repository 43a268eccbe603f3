module {
  func.func @main(%arg0: !torch.vtensor<[2,3,4],f32>) -> (!torch.vtensor<[6,4],f32>, !torch.vtensor<[2,12],f32>, !torch.vtensor<[2,12],f32>, !torch.vtensor<[4,2,3],f32>, !torch.vtensor<[2,4,3],f32>, !torch.vtensor<[2,4,3],f32>, !torch.vtensor<[2,1,3,4],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[2,5,3,4],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3,4,2],f32>, !torch.vtensor<[2,3,2,2],f32>, !torch.vtensor<[4,3,2],f32>, !torch.vtensor<[24],f32>, !torch.vtensor<[2,3,4],f32>) {
    %int5 = torch.constant.int 5
    %int3 = torch.constant.int 3
    %int-1 = torch.constant.int -1
    %int1 = torch.constant.int 1
    %int0 = torch.constant.int 0
    %int12 = torch.constant.int 12
    %int2 = torch.constant.int 2
    %int6 = torch.constant.int 6
    %int4 = torch.constant.int 4
    %0 = torch.prim.ListConstruct %int6, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
    %1 = torch.aten.view %arg0, %0 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[6,4],f32>
    %2 = torch.prim.ListConstruct %int2, %int12 : (!torch.int, !torch.int) -> !torch.list<int>
    %3 = torch.aten.view %arg0, %2 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[2,12],f32>
    %4 = torch.prim.ListConstruct %int2, %int12 : (!torch.int, !torch.int) -> !torch.list<int>
    %5 = torch.aten.view %arg0, %4 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[2,12],f32>
    %6 = torch.prim.ListConstruct %int2, %int0, %int1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %7 = torch.aten.permute %arg0, %6 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[4,2,3],f32>
    %8 = torch.prim.ListConstruct %int0, %int2, %int1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %9 = torch.aten.permute %arg0, %8 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[2,4,3],f32>
    %10 = torch.prim.ListConstruct %int0, %int2, %int1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %11 = torch.aten.permute %arg0, %10 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[2,4,3],f32>
    %12 = torch.aten.unsqueeze %arg0, %int1 : !torch.vtensor<[2,3,4],f32>, !torch.int -> !torch.vtensor<[2,1,3,4],f32>
    %13 = torch.aten.unsqueeze %arg0, %int-1 : !torch.vtensor<[2,3,4],f32>, !torch.int -> !torch.vtensor<[2,3,4,1],f32>
    %14 = torch.aten.squeeze.dim %13, %int3 : !torch.vtensor<[2,3,4,1],f32>, !torch.int -> !torch.vtensor<[2,3,4],f32>
    %15 = torch.aten.unsqueeze %arg0, %int1 : !torch.vtensor<[2,3,4],f32>, !torch.int -> !torch.vtensor<[2,1,3,4],f32>
    %16 = torch.prim.ListConstruct %int2, %int5, %int3, %int4 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %17 = torch.aten.broadcast_to %15, %16 : !torch.vtensor<[2,1,3,4],f32>, !torch.list<int> -> !torch.vtensor<[2,5,3,4],f32>
    %18 = torch.prim.ListConstruct %int1, %int2, %int0 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %19 = torch.aten.permute %arg0, %18 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[3,4,2],f32>
    %20 = torch.prim.ListConstruct %int2, %int3, %int2, %int2 : (!torch.int, !torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %21 = torch.aten.view %arg0, %20 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[2,3,2,2],f32>
    %22 = torch.prim.ListConstruct %int2, %int1, %int0 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
    %23 = torch.aten.permute %arg0, %22 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[4,3,2],f32>
    %24 = torch.prim.ListConstruct %int-1 : (!torch.int) -> !torch.list<int>
    %25 = torch.aten.view %arg0, %24 : !torch.vtensor<[2,3,4],f32>, !torch.list<int> -> !torch.vtensor<[24],f32>
    return %1, %3, %5, %7, %9, %11, %12, %14, %17, %arg0, %19, %21, %23, %25, %arg0 : !torch.vtensor<[6,4],f32>, !torch.vtensor<[2,12],f32>, !torch.vtensor<[2,12],f32>, !torch.vtensor<[4,2,3],f32>, !torch.vtensor<[2,4,3],f32>, !torch.vtensor<[2,4,3],f32>, !torch.vtensor<[2,1,3,4],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[2,5,3,4],f32>, !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3,4,2],f32>, !torch.vtensor<[2,3,2,2],f32>, !torch.vtensor<[4,3,2],f32>, !torch.vtensor<[24],f32>, !torch.vtensor<[2,3,4],f32>
  }
}
