module {
  func.func @every(%arg0: tensor<2x2x2x4xf32>, %arg1: tensor<4xf32>, %arg2: !stablehlo.token, %arg3: tensor<2xi64>, %arg4: tensor<1x8x8x2xf32>, %arg5: tensor<3x3x2x4xf32>, %arg6: tensor<2x2xi64>, %arg7: tensor<8x16xf32>, %arg8: tensor<3x1xi32>, %arg9: tensor<f32>, %arg10: tensor<1xi64>, %arg11: tensor<i32>, %arg12: tuple<tensor<4xf32>, tensor<f32>>, %arg13: tensor<3xi32>, %arg14: !stablehlo.future<tensor<8xf32>>, %arg15: tensor<4xcomplex<f32>>, %arg16: tensor<4xi1>, %arg17: tensor<16xf32>, %arg18: tensor<11x5xf32>, %arg19: tensor<3x5x7xf32>, %arg20: tensor<3xi64>, %arg21: tensor<?xf32, #stablehlo.bounds<4>>, %arg22: tensor<2xi32>) {
    %0 = stablehlo.create_token : !stablehlo.token
    %1 = stablehlo.after_all %arg2, %arg2 : !stablehlo.token
    %2 = stablehlo.after_all  : !stablehlo.token
    %grad_operand, %grad_scale, %grad_offset = "stablehlo.batch_norm_grad"(%arg0, %arg1, %arg1, %arg1, %arg0) <{epsilon = 0.000000e+00 : f32, feature_index = 3 : i64}> : (tensor<2x2x2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x2x2x4xf32>) -> (tensor<2x2x2x4xf32>, tensor<4xf32>, tensor<4xf32>)
    %3 = "stablehlo.batch_norm_inference"(%arg0, %arg1, %arg1, %arg1, %arg1) <{epsilon = 1.000000e-03 : f32, feature_index = 3 : i64}> : (tensor<2x2x2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x2x2x4xf32>
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%arg0, %arg1, %arg1) <{epsilon = 1.000000e-03 : f32, feature_index = 3 : i64}> : (tensor<2x2x2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x2x2x4xf32>, tensor<4xf32>, tensor<4xf32>)
    %4 = stablehlo.broadcast %arg1, sizes = [1, 2] : (tensor<4xf32>) -> tensor<1x2x4xf32>
    %5 = "stablehlo.cross-replica-sum"(%arg1) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>) -> tensor<4xf32>
    %6 = stablehlo.dynamic_broadcast_in_dim %arg1, %arg3, dims = [1] : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
    %7 = stablehlo.dynamic_broadcast_in_dim %arg1, %arg3, dims = [1] {known_expanding_dimensions = array<i64>, known_nonexpanding_dimensions = array<i64: 0>} : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
    %8 = "stablehlo.dynamic_conv"(%arg4, %arg5, %arg6) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, rhs_dilation = array<i64: 1, 1>, window_strides = array<i64: 1, 1>}> : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
    %9 = "stablehlo.dynamic_conv"(%arg4, %arg5, %arg6) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision HIGH>]}> : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
    %10 = "stablehlo.dynamic_gather"(%arg7, %arg8, %arg3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
    %11 = stablehlo.dynamic_pad %arg1, %arg9, %arg10, %arg10, %arg10 : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf32>
    %12 = stablehlo.dynamic_reshape %arg7, %arg3 : (tensor<8x16xf32>, tensor<2xi64>) -> tensor<?x?xf32>
    %13 = stablehlo.einsum %arg7, %arg7, config = "ij,ij->" : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<f32>
    %14 = stablehlo.unary_einsum %arg7, config = "ij->i" : (tensor<8x16xf32>) -> tensor<8xf32>
    %15 = stablehlo.get_dimension_size %arg7, dim = 1 : (tensor<8x16xf32>) -> tensor<i32>
    %16 = stablehlo.set_dimension_size %arg7, %arg11, dim = 1 : (tensor<8x16xf32>, tensor<i32>) -> tensor<8x?xf32>
    %17 = stablehlo.tuple %arg1, %arg9 : tuple<tensor<4xf32>, tensor<f32>>
    %18 = stablehlo.tuple  : tuple<>
    %19 = stablehlo.get_tuple_element %arg12[1] : (tuple<tensor<4xf32>, tensor<f32>>) -> tensor<f32>
    %20:2 = "stablehlo.infeed"(%arg2) <{infeed_config = "x", layout = [[0, 1]]}> : (!stablehlo.token) -> (tensor<8x16xf32>, !stablehlo.token)
    %21 = "stablehlo.outfeed"(%arg7, %arg2) <{outfeed_config = ""}> : (tensor<8x16xf32>, !stablehlo.token) -> !stablehlo.token
    %22:2 = "stablehlo.recv"(%arg2) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 3>, is_host_transfer = true}> : (!stablehlo.token) -> (tensor<8x16xf32>, !stablehlo.token)
    %23 = "stablehlo.send"(%arg7, %arg2) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 2>, is_host_transfer = true}> : (tensor<8x16xf32>, !stablehlo.token) -> !stablehlo.token
    %24 = "stablehlo.send"(%arg7, %arg2) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 1>, is_host_transfer = false, source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (tensor<8x16xf32>, !stablehlo.token) -> !stablehlo.token
    %25 = stablehlo.real_dynamic_slice %arg1, %arg10, %arg10, %arg10 : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf32>
    %26 = "stablehlo.torch_index_select"(%arg7, %arg13) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<8x16xf32>, tensor<3xi32>) -> tensor<3x16xf32>
    %27 = stablehlo.exponential %arg1 {result_accuracy = #stablehlo.result_accuracy<ulps = 10, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<4xf32>
    %28 = stablehlo.exponential %arg1 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<4xf32>
    %29 = stablehlo.exponential %arg1 : tensor<4xf32>
    %30 = "stablehlo.async_done"(%arg14) : (!stablehlo.future<tensor<8xf32>>) -> tensor<8xf32>
    %31 = stablehlo.custom_call @foo(%arg1) {api_version = 4 : i32, backend_config = {a = 1 : i32}} : (tensor<4xf32>) -> tensor<4xf32>
    %32 = "stablehlo.collective_permute"(%arg1) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>) -> tensor<4xf32>
    %33 = "stablehlo.collective_broadcast"(%arg1) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>) -> tensor<4xf32>
    %34 = stablehlo.partition_id : tensor<ui32>
    %35 = chlo._asin_acos_kernel %arg15 : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
    %36 = chlo.conj %arg15 : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>
    %37 = chlo.constant dense<1.000000e+00> : tensor<4xf32>
    %38 = "chlo.constant_like"(%arg1) <{value = 3.200000e+00 : f32}> : (tensor<4xf32>) -> tensor<4xf32>
    %39 = chlo.is_inf %arg1 : tensor<4xf32> -> tensor<4xi1>
    %40 = chlo.is_neg_inf %arg1 : tensor<4xf32> -> tensor<4xi1>
    %41 = chlo.is_pos_inf %arg1 : tensor<4xf32> -> tensor<4xi1>
    %42 = chlo.mulhi %arg13, %arg13 : tensor<3xi32>, tensor<3xi32> -> tensor<3xi32>
    %43 = chlo.next_after %arg1, %arg1 : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
    %44 = chlo.polygamma %arg1, %arg1 : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
    %45 = chlo.zeta %arg1, %arg1 : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>
    %46 = chlo.broadcast_select %arg16, %arg1, %arg9 : (tensor<4xi1>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %47 = chlo.broadcast_compare %arg1, %arg9 {comparison_direction = #chlo<comparison_direction NE>} : (tensor<4xf32>, tensor<f32>) -> tensor<4xi1>
    %48 = chlo.broadcast_compare %arg1, %arg9 {broadcast_dimensions = array<i64>, compare_type = #chlo<comparison_type FLOAT>, comparison_direction = #chlo<comparison_direction NE>} : (tensor<4xf32>, tensor<f32>) -> tensor<4xi1>
    %49 = chlo.broadcast_complex %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xcomplex<f32>>
    %50 = chlo.broadcast_add %arg7, %arg17 {broadcast_dimensions = array<i64: 1>} : (tensor<8x16xf32>, tensor<16xf32>) -> tensor<8x16xf32>
    %values, %indices = chlo.top_k(%arg7, k = 8) : tensor<8x16xf32> -> (tensor<8x8xf32>, tensor<8x8xi32>)
    %51 = "chlo.ragged_dot"(%arg18, %arg19, %arg20) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision HIGH>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<11x5xf32>, tensor<3x5x7xf32>, tensor<3xi64>) -> tensor<11x7xf32>
    %52 = chlo.bessel_i1e %arg1 : tensor<4xf32> -> tensor<4xf32>
    %53 = chlo.broadcast_add %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %54 = chlo.broadcast_and %arg13, %arg11 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %55 = chlo.broadcast_atan2 %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %56 = chlo.broadcast_divide %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %57 = chlo.broadcast_maximum %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %58 = chlo.broadcast_minimum %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %59 = chlo.broadcast_multiply %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %60 = chlo.broadcast_next_after %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %61 = chlo.broadcast_or %arg13, %arg11 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %62 = chlo.broadcast_polygamma %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %63 = chlo.broadcast_power %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %64 = chlo.broadcast_remainder %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %65 = chlo.broadcast_shift_left %arg13, %arg11 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %66 = chlo.broadcast_shift_right_arithmetic %arg13, %arg11 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %67 = chlo.broadcast_shift_right_logical %arg13, %arg11 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %68 = chlo.broadcast_subtract %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %69 = chlo.broadcast_xor %arg13, %arg11 : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %70 = chlo.broadcast_zeta %arg1, %arg9 : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    %71 = "stablehlo.map"(%arg1, %arg1) <{dimensions = array<i64: 0>}> ({
    ^bb0(%arg23: tensor<f32>, %arg24: tensor<f32>):
      %78 = stablehlo.add %arg23, %arg24 : tensor<f32>
      stablehlo.return %78 : tensor<f32>
    }) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %72 = "stablehlo.async_start"(%arg1) ({
    ^bb0(%arg23: tensor<4xf32>):
      %78 = "stablehlo.all_gather"(%arg23) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>) -> tensor<8xf32>
      stablehlo.return %78 : tensor<8xf32>
    }) : (tensor<4xf32>) -> !stablehlo.future<tensor<8xf32>>
    %73 = "stablehlo.all_gather"(%arg1) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 2>], device_ids=dense<[1, 0]> : tensor<2xi64>>, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<4xf32>) -> tensor<8xf32>
    %74 = "stablehlo.all_gather"(%arg1) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 4>]>, axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (2)2>]>}> : (tensor<4xf32>) -> tensor<8xf32>
    %75 = chlo.tan %arg1 : tensor<4xf32> -> tensor<4xf32>
    %76:2 = "stablehlo.collective_broadcast"(%arg1, %arg7, %arg22) <{has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<4xf32>, tensor<8x16xf32>, tensor<2xi32>) -> (tensor<4xf32>, tensor<8x16xf32>)
    %77 = "stablehlo.collective_reduce"(%arg1) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%arg23: tensor<f32>, %arg24: tensor<f32>):
      %78 = stablehlo.add %arg23, %arg23 : tensor<f32>
      stablehlo.return %78 : tensor<f32>
    }) : (tensor<4xf32>) -> tensor<4xf32>
    return
  }
}

