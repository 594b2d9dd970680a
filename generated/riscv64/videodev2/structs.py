# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/videodev2.h for riscv64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Structs, unions and typedefs: ctypes classes that are made when they are first used.

A record's first line has its size and alignment, every other a member: offset in bytes, type, name. A bit-field's
name is followed by ``:width@bit``, counted from the offset in the target's memory order; an anonymous member's name is
made up and stands in parentheses; ``= name path`` is another name of a member. ``be16`` and ``le16`` are ``u16`` that the
header says to be big-endian or little-endian: as in C, nothing swaps them. ``structs.pyi`` has the same for type checkers.
"""

from .._build import lazy_records

RECORDS = {
    # asm-generic/posix_types.h
    "__kernel_fsid_t": """struct __kernel_fsid_t: size 8, align 4
       0 s32[2] val
""",
    # libc/sys/time.h
    "timespec": """struct timespec: size 16, align 8
       0 s64 tv_sec
       8 s64 tv_nsec
""",
    "timeval": """struct timeval: size 16, align 8
       0 s64 tv_sec
       8 s64 tv_usec
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 8
       0 u64[16] fds_bits
""",
    # linux/v4l2-common.h
    "v4l2_edid": """struct v4l2_edid: size 40, align 8
       0 u32 pad
       4 u32 start_block
       8 u32 blocks
      12 u32[5] reserved
      32 ptr edid
""",
    # linux/v4l2-controls.h
    "v4l2_ctrl_h264_sps": """struct v4l2_ctrl_h264_sps: size 1048, align 4
       0 u8 profile_idc
       1 u8 constraint_set_flags
       2 u8 level_idc
       3 u8 seq_parameter_set_id
       4 u8 chroma_format_idc
       5 u8 bit_depth_luma_minus8
       6 u8 bit_depth_chroma_minus8
       7 u8 log2_max_frame_num_minus4
       8 u8 pic_order_cnt_type
       9 u8 log2_max_pic_order_cnt_lsb_minus4
      10 u8 max_num_ref_frames
      11 u8 num_ref_frames_in_pic_order_cnt_cycle
      12 s32[255] offset_for_ref_frame
    1032 s32 offset_for_non_ref_pic
    1036 s32 offset_for_top_to_bottom_field
    1040 u16 pic_width_in_mbs_minus1
    1042 u16 pic_height_in_map_units_minus1
    1044 u32 flags
""",
    "v4l2_ctrl_h264_pps": """struct v4l2_ctrl_h264_pps: size 12, align 2
       0 u8 pic_parameter_set_id
       1 u8 seq_parameter_set_id
       2 u8 num_slice_groups_minus1
       3 u8 num_ref_idx_l0_default_active_minus1
       4 u8 num_ref_idx_l1_default_active_minus1
       5 u8 weighted_bipred_idc
       6 s8 pic_init_qp_minus26
       7 s8 pic_init_qs_minus26
       8 s8 chroma_qp_index_offset
       9 s8 second_chroma_qp_index_offset
      10 u16 flags
""",
    "v4l2_ctrl_h264_scaling_matrix": """struct v4l2_ctrl_h264_scaling_matrix: size 480, align 1
       0 u8[6][16] scaling_list_4x4
      96 u8[6][64] scaling_list_8x8
""",
    "v4l2_h264_weight_factors": """struct v4l2_h264_weight_factors: size 384, align 2
       0 s16[32] luma_weight
      64 s16[32] luma_offset
     128 s16[32][2] chroma_weight
     256 s16[32][2] chroma_offset
""",
    "v4l2_ctrl_h264_pred_weights": """struct v4l2_ctrl_h264_pred_weights: size 772, align 2
       0 u16 luma_log2_weight_denom
       2 u16 chroma_log2_weight_denom
       4 struct v4l2_h264_weight_factors[2] weight_factors
""",
    "v4l2_h264_reference": """struct v4l2_h264_reference: size 2, align 1
       0 u8 fields
       1 u8 index
""",
    "v4l2_ctrl_h264_slice_params": """struct v4l2_ctrl_h264_slice_params: size 152, align 4
       0 u32 header_bit_size
       4 u32 first_mb_in_slice
       8 u8 slice_type
       9 u8 colour_plane_id
      10 u8 redundant_pic_cnt
      11 u8 cabac_init_idc
      12 s8 slice_qp_delta
      13 s8 slice_qs_delta
      14 u8 disable_deblocking_filter_idc
      15 s8 slice_alpha_c0_offset_div2
      16 s8 slice_beta_offset_div2
      17 u8 num_ref_idx_l0_active_minus1
      18 u8 num_ref_idx_l1_active_minus1
      19 u8 reserved
      20 struct v4l2_h264_reference[32] ref_pic_list0
      84 struct v4l2_h264_reference[32] ref_pic_list1
     148 u32 flags
""",
    "v4l2_h264_dpb_entry": """struct v4l2_h264_dpb_entry: size 32, align 8
       0 u64 reference_ts
       8 u32 pic_num
      12 u16 frame_num
      14 u8 fields
      15 u8[5] reserved
      20 s32 top_field_order_cnt
      24 s32 bottom_field_order_cnt
      28 u32 flags
""",
    "v4l2_ctrl_h264_decode_params": """struct v4l2_ctrl_h264_decode_params: size 560, align 8
       0 struct v4l2_h264_dpb_entry[16] dpb
     512 u16 nal_ref_idc
     514 u16 frame_num
     516 s32 top_field_order_cnt
     520 s32 bottom_field_order_cnt
     524 u16 idr_pic_id
     526 u16 pic_order_cnt_lsb
     528 s32 delta_pic_order_cnt_bottom
     532 s32 delta_pic_order_cnt0
     536 s32 delta_pic_order_cnt1
     540 u32 dec_ref_pic_marking_bit_size
     544 u32 pic_order_cnt_bit_size
     548 u32 slice_group_change_cycle
     552 u32 reserved
     556 u32 flags
""",
    "v4l2_ctrl_fwht_params": """struct v4l2_ctrl_fwht_params: size 40, align 8
       0 u64 backward_ref_ts
       8 u32 version
      12 u32 width
      16 u32 height
      20 u32 flags
      24 u32 colorspace
      28 u32 xfer_func
      32 u32 ycbcr_enc
      36 u32 quantization
""",
    "v4l2_vp8_segment": """struct v4l2_vp8_segment: size 16, align 4
       0 s8[4] quant_update
       4 s8[4] lf_update
       8 u8[3] segment_probs
      11 u8 padding
      12 u32 flags
""",
    "v4l2_vp8_loop_filter": """struct v4l2_vp8_loop_filter: size 16, align 4
       0 s8[4] ref_frm_delta
       4 s8[4] mb_mode_delta
       8 u8 sharpness_level
       9 u8 level
      10 u16 padding
      12 u32 flags
""",
    "v4l2_vp8_quantization": """struct v4l2_vp8_quantization: size 8, align 2
       0 u8 y_ac_qi
       1 s8 y_dc_delta
       2 s8 y2_dc_delta
       3 s8 y2_ac_delta
       4 s8 uv_dc_delta
       5 s8 uv_ac_delta
       6 u16 padding
""",
    "v4l2_vp8_entropy": """struct v4l2_vp8_entropy: size 1104, align 1
       0 u8[4][8][3][11] coeff_probs
    1056 u8[4] y_mode_probs
    1060 u8[3] uv_mode_probs
    1063 u8[2][19] mv_probs
    1101 u8[3] padding
""",
    "v4l2_vp8_entropy_coder_state": """struct v4l2_vp8_entropy_coder_state: size 4, align 1
       0 u8 range
       1 u8 value
       2 u8 bit_count
       3 u8 padding
""",
    "v4l2_ctrl_vp8_frame": """struct v4l2_ctrl_vp8_frame: size 1232, align 8
       0 struct v4l2_vp8_segment segment
      16 struct v4l2_vp8_loop_filter lf
      32 struct v4l2_vp8_quantization quant
      40 struct v4l2_vp8_entropy entropy
    1144 struct v4l2_vp8_entropy_coder_state coder_state
    1148 u16 width
    1150 u16 height
    1152 u8 horizontal_scale
    1153 u8 vertical_scale
    1154 u8 version
    1155 u8 prob_skip_false
    1156 u8 prob_intra
    1157 u8 prob_last
    1158 u8 prob_gf
    1159 u8 num_dct_parts
    1160 u32 first_part_size
    1164 u32 first_part_header_bits
    1168 u32[8] dct_part_sizes
    1200 u64 last_frame_ts
    1208 u64 golden_frame_ts
    1216 u64 alt_frame_ts
    1224 u64 flags
""",
    "v4l2_ctrl_mpeg2_sequence": """struct v4l2_ctrl_mpeg2_sequence: size 12, align 4
       0 u16 horizontal_size
       2 u16 vertical_size
       4 u32 vbv_buffer_size
       8 u16 profile_and_level_indication
      10 u8 chroma_format
      11 u8 flags
""",
    "v4l2_ctrl_mpeg2_picture": """struct v4l2_ctrl_mpeg2_picture: size 32, align 8
       0 u64 backward_ref_ts
       8 u64 forward_ref_ts
      16 u32 flags
      20 u8[2][2] f_code
      24 u8 picture_coding_type
      25 u8 picture_structure
      26 u8 intra_dc_precision
      27 u8[5] reserved
""",
    "v4l2_ctrl_mpeg2_quantisation": """struct v4l2_ctrl_mpeg2_quantisation: size 256, align 1
       0 u8[64] intra_quantiser_matrix
      64 u8[64] non_intra_quantiser_matrix
     128 u8[64] chroma_intra_quantiser_matrix
     192 u8[64] chroma_non_intra_quantiser_matrix
""",
    "v4l2_ctrl_hevc_sps": """struct v4l2_ctrl_hevc_sps: size 40, align 8
       0 u8 video_parameter_set_id
       1 u8 seq_parameter_set_id
       2 u16 pic_width_in_luma_samples
       4 u16 pic_height_in_luma_samples
       6 u8 bit_depth_luma_minus8
       7 u8 bit_depth_chroma_minus8
       8 u8 log2_max_pic_order_cnt_lsb_minus4
       9 u8 sps_max_dec_pic_buffering_minus1
      10 u8 sps_max_num_reorder_pics
      11 u8 sps_max_latency_increase_plus1
      12 u8 log2_min_luma_coding_block_size_minus3
      13 u8 log2_diff_max_min_luma_coding_block_size
      14 u8 log2_min_luma_transform_block_size_minus2
      15 u8 log2_diff_max_min_luma_transform_block_size
      16 u8 max_transform_hierarchy_depth_inter
      17 u8 max_transform_hierarchy_depth_intra
      18 u8 pcm_sample_bit_depth_luma_minus1
      19 u8 pcm_sample_bit_depth_chroma_minus1
      20 u8 log2_min_pcm_luma_coding_block_size_minus3
      21 u8 log2_diff_max_min_pcm_luma_coding_block_size
      22 u8 num_short_term_ref_pic_sets
      23 u8 num_long_term_ref_pics_sps
      24 u8 chroma_format_idc
      25 u8 sps_max_sub_layers_minus1
      26 u8[6] reserved
      32 u64 flags
""",
    "v4l2_ctrl_hevc_pps": """struct v4l2_ctrl_hevc_pps: size 64, align 8
       0 u8 pic_parameter_set_id
       1 u8 num_extra_slice_header_bits
       2 u8 num_ref_idx_l0_default_active_minus1
       3 u8 num_ref_idx_l1_default_active_minus1
       4 s8 init_qp_minus26
       5 u8 diff_cu_qp_delta_depth
       6 s8 pps_cb_qp_offset
       7 s8 pps_cr_qp_offset
       8 u8 num_tile_columns_minus1
       9 u8 num_tile_rows_minus1
      10 u8[20] column_width_minus1
      30 u8[22] row_height_minus1
      52 s8 pps_beta_offset_div2
      53 s8 pps_tc_offset_div2
      54 u8 log2_parallel_merge_level_minus2
      55 u8 reserved
      56 u64 flags
""",
    "v4l2_hevc_dpb_entry": """struct v4l2_hevc_dpb_entry: size 16, align 8
       0 u64 timestamp
       8 u8 flags
       9 u8 field_pic
      10 u16 reserved
      12 s32 pic_order_cnt_val
""",
    "v4l2_hevc_pred_weight_table": """struct v4l2_hevc_pred_weight_table: size 194, align 1
       0 s8[16] delta_luma_weight_l0
      16 s8[16] luma_offset_l0
      32 s8[16][2] delta_chroma_weight_l0
      64 s8[16][2] chroma_offset_l0
      96 s8[16] delta_luma_weight_l1
     112 s8[16] luma_offset_l1
     128 s8[16][2] delta_chroma_weight_l1
     160 s8[16][2] chroma_offset_l1
     192 u8 luma_log2_weight_denom
     193 s8 delta_chroma_log2_weight_denom
""",
    "v4l2_ctrl_hevc_slice_params": """struct v4l2_ctrl_hevc_slice_params: size 280, align 8
       0 u32 bit_size
       4 u32 data_byte_offset
       8 u32 num_entry_point_offsets
      12 u8 nal_unit_type
      13 u8 nuh_temporal_id_plus1
      14 u8 slice_type
      15 u8 colour_plane_id
      16 s32 slice_pic_order_cnt
      20 u8 num_ref_idx_l0_active_minus1
      21 u8 num_ref_idx_l1_active_minus1
      22 u8 collocated_ref_idx
      23 u8 five_minus_max_num_merge_cand
      24 s8 slice_qp_delta
      25 s8 slice_cb_qp_offset
      26 s8 slice_cr_qp_offset
      27 s8 slice_act_y_qp_offset
      28 s8 slice_act_cb_qp_offset
      29 s8 slice_act_cr_qp_offset
      30 s8 slice_beta_offset_div2
      31 s8 slice_tc_offset_div2
      32 u8 pic_struct
      33 u8[3] reserved0
      36 u32 slice_segment_addr
      40 u8[16] ref_idx_l0
      56 u8[16] ref_idx_l1
      72 u16 short_term_ref_pic_set_size
      74 u16 long_term_ref_pic_set_size
      76 struct v4l2_hevc_pred_weight_table pred_weight_table
     270 u8[2] reserved1
     272 u64 flags
""",
    "v4l2_ctrl_hevc_decode_params": """struct v4l2_ctrl_hevc_decode_params: size 328, align 8
       0 s32 pic_order_cnt_val
       4 u16 short_term_ref_pic_set_size
       6 u16 long_term_ref_pic_set_size
       8 u8 num_active_dpb_entries
       9 u8 num_poc_st_curr_before
      10 u8 num_poc_st_curr_after
      11 u8 num_poc_lt_curr
      12 u8[16] poc_st_curr_before
      28 u8[16] poc_st_curr_after
      44 u8[16] poc_lt_curr
      60 u8 num_delta_pocs_of_ref_rps_idx
      61 u8[3] reserved
      64 struct v4l2_hevc_dpb_entry[16] dpb
     320 u64 flags
""",
    "v4l2_ctrl_hevc_scaling_matrix": """struct v4l2_ctrl_hevc_scaling_matrix: size 1000, align 1
       0 u8[6][16] scaling_list_4x4
      96 u8[6][64] scaling_list_8x8
     480 u8[6][64] scaling_list_16x16
     864 u8[2][64] scaling_list_32x32
     992 u8[6] scaling_list_dc_coef_16x16
     998 u8[2] scaling_list_dc_coef_32x32
""",
    "v4l2_ctrl_hdr10_cll_info": """struct v4l2_ctrl_hdr10_cll_info: size 4, align 2
       0 u16 max_content_light_level
       2 u16 max_pic_average_light_level
""",
    "v4l2_ctrl_hdr10_mastering_display": """struct v4l2_ctrl_hdr10_mastering_display: size 24, align 4
       0 u16[3] display_primaries_x
       6 u16[3] display_primaries_y
      12 u16 white_point_x
      14 u16 white_point_y
      16 u32 max_display_mastering_luminance
      20 u32 min_display_mastering_luminance
""",
    "v4l2_vp9_loop_filter": """struct v4l2_vp9_loop_filter: size 16, align 1
       0 s8[4] ref_deltas
       4 s8[2] mode_deltas
       6 u8 level
       7 u8 sharpness
       8 u8 flags
       9 u8[7] reserved
""",
    "v4l2_vp9_quantization": """struct v4l2_vp9_quantization: size 8, align 1
       0 u8 base_q_idx
       1 s8 delta_q_y_dc
       2 s8 delta_q_uv_dc
       3 s8 delta_q_uv_ac
       4 u8[4] reserved
""",
    "v4l2_vp9_segmentation": """struct v4l2_vp9_segmentation: size 88, align 2
       0 s16[8][4] feature_data
      64 u8[8] feature_enabled
      72 u8[7] tree_probs
      79 u8[3] pred_probs
      82 u8 flags
      83 u8[5] reserved
""",
    "v4l2_ctrl_vp9_frame": """struct v4l2_ctrl_vp9_frame: size 168, align 8
       0 struct v4l2_vp9_loop_filter lf
      16 struct v4l2_vp9_quantization quant
      24 struct v4l2_vp9_segmentation seg
     112 u32 flags
     116 u16 compressed_header_size
     118 u16 uncompressed_header_size
     120 u16 frame_width_minus_1
     122 u16 frame_height_minus_1
     124 u16 render_width_minus_1
     126 u16 render_height_minus_1
     128 u64 last_frame_ts
     136 u64 golden_frame_ts
     144 u64 alt_frame_ts
     152 u8 ref_frame_sign_bias
     153 u8 reset_frame_context
     154 u8 frame_context_idx
     155 u8 profile
     156 u8 bit_depth
     157 u8 interpolation_filter
     158 u8 tile_cols_log2
     159 u8 tile_rows_log2
     160 u8 reference_mode
     161 u8[7] reserved
""",
    "v4l2_vp9_mv_probs": """struct v4l2_vp9_mv_probs: size 69, align 1
       0 u8[3] joint
       3 u8[2] sign
       5 u8[2][10] classes
      25 u8[2] class0_bit
      27 u8[2][10] bits
      47 u8[2][2][3] class0_fr
      59 u8[2][3] fr
      65 u8[2] class0_hp
      67 u8[2] hp
""",
    "v4l2_ctrl_vp9_compressed_hdr": """struct v4l2_ctrl_vp9_compressed_hdr: size 2040, align 1
       0 u8 tx_mode
       1 u8[2][1] tx8
       3 u8[2][2] tx16
       7 u8[2][3] tx32
      13 u8[4][2][2][6][6][3] coef
    1741 u8[3] skip
    1744 u8[7][3] inter_mode
    1765 u8[4][2] interp_filter
    1773 u8[4] is_inter
    1777 u8[5] comp_mode
    1782 u8[5][2] single_ref
    1792 u8[5] comp_ref
    1797 u8[4][9] y_mode
    1833 u8[10][9] uv_mode
    1923 u8[16][3] partition
    1971 struct v4l2_vp9_mv_probs mv
""",
    "v4l2_ctrl_av1_sequence": """struct v4l2_ctrl_av1_sequence: size 12, align 4
       0 u32 flags
       4 u8 seq_profile
       5 u8 order_hint_bits
       6 u8 bit_depth
       7 u8 reserved
       8 u16 max_frame_width_minus_1
      10 u16 max_frame_height_minus_1
""",
    "v4l2_ctrl_av1_tile_group_entry": """struct v4l2_ctrl_av1_tile_group_entry: size 16, align 4
       0 u32 tile_offset
       4 u32 tile_size
       8 u32 tile_row
      12 u32 tile_col
""",
    "v4l2_av1_global_motion": """struct v4l2_av1_global_motion: size 236, align 4
       0 u8[8] flags
       8 u32[8] type
      40 s32[8][6] params
     232 u8 invalid
     233 u8[3] reserved
""",
    "v4l2_av1_loop_restoration": """struct v4l2_av1_loop_restoration: size 28, align 4
       0 u8 flags
       1 u8 lr_unit_shift
       2 u8 lr_uv_shift
       3 u8 reserved
       4 u32[3] frame_restoration_type
      16 u32[3] loop_restoration_size
""",
    "v4l2_av1_cdef": """struct v4l2_av1_cdef: size 34, align 1
       0 u8 damping_minus_3
       1 u8 bits
       2 u8[8] y_pri_strength
      10 u8[8] y_sec_strength
      18 u8[8] uv_pri_strength
      26 u8[8] uv_sec_strength
""",
    "v4l2_av1_segmentation": """struct v4l2_av1_segmentation: size 138, align 2
       0 u8 flags
       1 u8 last_active_seg_id
       2 u8[8] feature_enabled
      10 s16[8][8] feature_data
""",
    "v4l2_av1_loop_filter": """struct v4l2_av1_loop_filter: size 17, align 1
       0 u8 flags
       1 u8[4] level
       5 u8 sharpness
       6 s8[8] ref_deltas
      14 s8[2] mode_deltas
      16 u8 delta_lf_res
""",
    "v4l2_av1_quantization": """struct v4l2_av1_quantization: size 11, align 1
       0 u8 flags
       1 u8 base_q_idx
       2 s8 delta_q_y_dc
       3 s8 delta_q_u_dc
       4 s8 delta_q_u_ac
       5 s8 delta_q_v_dc
       6 s8 delta_q_v_ac
       7 u8 qm_y
       8 u8 qm_u
       9 u8 qm_v
      10 u8 delta_q_res
""",
    "v4l2_av1_tile_info": """struct v4l2_av1_tile_info: size 1040, align 4
       0 u8 flags
       1 u8 context_update_tile_id
       2 u8 tile_cols
       3 u8 tile_rows
       4 u32[65] mi_col_starts
     264 u32[65] mi_row_starts
     524 u32[64] width_in_sbs_minus_1
     780 u32[64] height_in_sbs_minus_1
    1036 u8 tile_size_bytes
    1037 u8[3] reserved
""",
    "v4l2_ctrl_av1_frame": """struct v4l2_ctrl_av1_frame: size 1784, align 8
       0 struct v4l2_av1_tile_info tile_info
    1040 struct v4l2_av1_quantization quantization
    1051 u8 superres_denom
    1052 struct v4l2_av1_segmentation segmentation
    1190 struct v4l2_av1_loop_filter loop_filter
    1207 struct v4l2_av1_cdef cdef
    1241 u8[2] skip_mode_frame
    1243 u8 primary_ref_frame
    1244 struct v4l2_av1_loop_restoration loop_restoration
    1272 struct v4l2_av1_global_motion global_motion
    1508 u32 flags
    1512 u32 frame_type
    1516 u32 order_hint
    1520 u32 upscaled_width
    1524 u32 interpolation_filter
    1528 u32 tx_mode
    1532 u32 frame_width_minus_1
    1536 u32 frame_height_minus_1
    1540 u16 render_width_minus_1
    1542 u16 render_height_minus_1
    1544 u32 current_frame_id
    1548 u32[32] buffer_removal_time
    1676 u8[4] reserved
    1680 u32[8] order_hints
    1712 u64[8] reference_frame_ts
    1776 s8[7] ref_frame_idx
    1783 u8 refresh_frame_flags
""",
    "v4l2_ctrl_av1_film_grain": """struct v4l2_ctrl_av1_film_grain: size 194, align 2
       0 u8 flags
       1 u8 cr_mult
       2 u16 grain_seed
       4 u8 film_grain_params_ref_idx
       5 u8 num_y_points
       6 u8[16] point_y_value
      22 u8[16] point_y_scaling
      38 u8 num_cb_points
      39 u8[16] point_cb_value
      55 u8[16] point_cb_scaling
      71 u8 num_cr_points
      72 u8[16] point_cr_value
      88 u8[16] point_cr_scaling
     104 u8 grain_scaling_minus_8
     105 u8 ar_coeff_lag
     106 u8[25] ar_coeffs_y_plus_128
     131 u8[25] ar_coeffs_cb_plus_128
     156 u8[25] ar_coeffs_cr_plus_128
     181 u8 ar_coeff_shift_minus_6
     182 u8 grain_scale_shift
     183 u8 cb_mult
     184 u8 cb_luma_mult
     185 u8 cr_luma_mult
     186 u16 cb_offset
     188 u16 cr_offset
     190 u8[4] reserved
""",
    # linux/videodev2.h
    "v4l2_rect": """struct v4l2_rect: size 16, align 4
       0 s32 left
       4 s32 top
       8 u32 width
      12 u32 height
""",
    "v4l2_fract": """struct v4l2_fract: size 8, align 4
       0 u32 numerator
       4 u32 denominator
""",
    "v4l2_area": """struct v4l2_area: size 8, align 4
       0 u32 width
       4 u32 height
""",
    "v4l2_capability": """struct v4l2_capability: size 104, align 4
       0 u8[16] driver
      16 u8[32] card
      48 u8[32] bus_info
      80 u32 version
      84 u32 capabilities
      88 u32 device_caps
      92 u32[3] reserved
""",
    "v4l2_pix_format": """struct v4l2_pix_format: size 48, align 4
       0 u32 width
       4 u32 height
       8 u32 pixelformat
      12 u32 field
      16 u32 bytesperline
      20 u32 sizeimage
      24 u32 colorspace
      28 u32 priv
      32 u32 flags
      36 union v4l2_pix_format__anon1 (_v4l2_pix_format__anon1)
      40 u32 quantization
      44 u32 xfer_func
""",
    "v4l2_pix_format__anon1": """union v4l2_pix_format__anon1: size 4, align 4
       0 u32 ycbcr_enc
       0 u32 hsv_enc
""",
    "v4l2_fmtdesc": """struct v4l2_fmtdesc: size 64, align 4
       0 u32 index
       4 u32 type
       8 u32 flags
      12 u8[32] description
      44 u32 pixelformat
      48 u32 mbus_code
      52 u32[3] reserved
""",
    "v4l2_frmsize_discrete": """struct v4l2_frmsize_discrete: size 8, align 4
       0 u32 width
       4 u32 height
""",
    "v4l2_frmsize_stepwise": """struct v4l2_frmsize_stepwise: size 24, align 4
       0 u32 min_width
       4 u32 max_width
       8 u32 step_width
      12 u32 min_height
      16 u32 max_height
      20 u32 step_height
""",
    "v4l2_frmsizeenum": """struct v4l2_frmsizeenum: size 44, align 4
       0 u32 index
       4 u32 pixel_format
       8 u32 type
      12 union v4l2_frmsizeenum__anon1 (_v4l2_frmsizeenum__anon1)
      36 u32[2] reserved
""",
    "v4l2_frmsizeenum__anon1": """union v4l2_frmsizeenum__anon1: size 24, align 4
       0 struct v4l2_frmsize_discrete discrete
       0 struct v4l2_frmsize_stepwise stepwise
""",
    "v4l2_frmival_stepwise": """struct v4l2_frmival_stepwise: size 24, align 4
       0 struct v4l2_fract min
       8 struct v4l2_fract max
      16 struct v4l2_fract step
""",
    "v4l2_frmivalenum": """struct v4l2_frmivalenum: size 52, align 4
       0 u32 index
       4 u32 pixel_format
       8 u32 width
      12 u32 height
      16 u32 type
      20 union v4l2_frmivalenum__anon1 (_v4l2_frmivalenum__anon1)
      44 u32[2] reserved
""",
    "v4l2_frmivalenum__anon1": """union v4l2_frmivalenum__anon1: size 24, align 4
       0 struct v4l2_fract discrete
       0 struct v4l2_frmival_stepwise stepwise
""",
    "v4l2_timecode": """struct v4l2_timecode: size 16, align 4
       0 u32 type
       4 u32 flags
       8 u8 frames
       9 u8 seconds
      10 u8 minutes
      11 u8 hours
      12 u8[4] userbits
""",
    "v4l2_jpegcompression": """struct v4l2_jpegcompression: size 140, align 4
       0 s32 quality
       4 s32 APPn
       8 s32 APP_len
      12 char[60] APP_data
      72 s32 COM_len
      76 char[60] COM_data
     136 u32 jpeg_markers
""",
    "v4l2_requestbuffers": """struct v4l2_requestbuffers: size 20, align 4
       0 u32 count
       4 u32 type
       8 u32 memory
      12 u32 capabilities
      16 u8 flags
      17 u8[3] reserved
""",
    "v4l2_plane": """struct v4l2_plane: size 64, align 8
       0 u32 bytesused
       4 u32 length
       8 union v4l2_plane__m m
      16 u32 data_offset
      20 u32[11] reserved
""",
    "v4l2_plane__m": """union v4l2_plane__m: size 8, align 8
       0 u32 mem_offset
       0 u64 userptr
       0 s32 fd
""",
    "v4l2_buffer": """struct v4l2_buffer: size 88, align 8
       0 u32 index
       4 u32 type
       8 u32 bytesused
      12 u32 flags
      16 u32 field
      24 struct timeval timestamp
      40 struct v4l2_timecode timecode
      56 u32 sequence
      60 u32 memory
      64 union v4l2_buffer__m m
      72 u32 length
      76 u32 reserved2
      80 union v4l2_buffer__anon1 (_v4l2_buffer__anon1)
""",
    "v4l2_buffer__m": """union v4l2_buffer__m: size 8, align 8
       0 u32 offset
       0 u64 userptr
       0 ptr planes
       0 s32 fd
""",
    "v4l2_buffer__anon1": """union v4l2_buffer__anon1: size 4, align 4
       0 s32 request_fd
       0 u32 reserved
""",
    "v4l2_exportbuffer": """struct v4l2_exportbuffer: size 64, align 4
       0 u32 type
       4 u32 index
       8 u32 plane
      12 u32 flags
      16 s32 fd
      20 u32[11] reserved
""",
    "v4l2_framebuffer": """struct v4l2_framebuffer: size 48, align 8
       0 u32 capability
       4 u32 flags
       8 ptr base
      16 struct v4l2_framebuffer__fmt fmt
""",
    "v4l2_framebuffer__fmt": """struct v4l2_framebuffer__fmt: size 32, align 4
       0 u32 width
       4 u32 height
       8 u32 pixelformat
      12 u32 field
      16 u32 bytesperline
      20 u32 sizeimage
      24 u32 colorspace
      28 u32 priv
""",
    "v4l2_clip": """struct v4l2_clip: size 24, align 8
       0 struct v4l2_rect c
      16 ptr next
""",
    "v4l2_window": """struct v4l2_window: size 56, align 8
       0 struct v4l2_rect w
      16 u32 field
      20 u32 chromakey
      24 ptr clips
      32 u32 clipcount
      40 ptr bitmap
      48 u8 global_alpha
""",
    "v4l2_captureparm": """struct v4l2_captureparm: size 40, align 4
       0 u32 capability
       4 u32 capturemode
       8 struct v4l2_fract timeperframe
      16 u32 extendedmode
      20 u32 readbuffers
      24 u32[4] reserved
""",
    "v4l2_outputparm": """struct v4l2_outputparm: size 40, align 4
       0 u32 capability
       4 u32 outputmode
       8 struct v4l2_fract timeperframe
      16 u32 extendedmode
      20 u32 writebuffers
      24 u32[4] reserved
""",
    "v4l2_cropcap": """struct v4l2_cropcap: size 44, align 4
       0 u32 type
       4 struct v4l2_rect bounds
      20 struct v4l2_rect defrect
      36 struct v4l2_fract pixelaspect
""",
    "v4l2_crop": """struct v4l2_crop: size 20, align 4
       0 u32 type
       4 struct v4l2_rect c
""",
    "v4l2_selection": """struct v4l2_selection: size 64, align 4
       0 u32 type
       4 u32 target
       8 u32 flags
      12 struct v4l2_rect r
      28 u32[9] reserved
""",
    "v4l2_standard": """struct v4l2_standard: size 72, align 8
       0 u32 index
       8 u64 id
      16 u8[24] name
      40 struct v4l2_fract frameperiod
      48 u32 framelines
      52 u32[4] reserved
""",
    "v4l2_bt_timings": """struct v4l2_bt_timings: size 124, align 1
       0 u32 width
       4 u32 height
       8 u32 interlaced
      12 u32 polarities
      16 u64 pixelclock
      24 u32 hfrontporch
      28 u32 hsync
      32 u32 hbackporch
      36 u32 vfrontporch
      40 u32 vsync
      44 u32 vbackporch
      48 u32 il_vfrontporch
      52 u32 il_vsync
      56 u32 il_vbackporch
      60 u32 standards
      64 u32 flags
      68 struct v4l2_fract picture_aspect
      76 u8 cea861_vic
      77 u8 hdmi_vic
      78 u8[46] reserved
""",
    "v4l2_dv_timings": """struct v4l2_dv_timings: size 132, align 1
       0 u32 type
       4 union v4l2_dv_timings__anon1 (_v4l2_dv_timings__anon1)
""",
    "v4l2_dv_timings__anon1": """union v4l2_dv_timings__anon1: size 128, align 4
       0 struct v4l2_bt_timings bt
       0 u32[32] reserved
""",
    "v4l2_enum_dv_timings": """struct v4l2_enum_dv_timings: size 148, align 4
       0 u32 index
       4 u32 pad
       8 u32[2] reserved
      16 struct v4l2_dv_timings timings
""",
    "v4l2_bt_timings_cap": """struct v4l2_bt_timings_cap: size 104, align 1
       0 u32 min_width
       4 u32 max_width
       8 u32 min_height
      12 u32 max_height
      16 u64 min_pixelclock
      24 u64 max_pixelclock
      32 u32 standards
      36 u32 capabilities
      40 u32[16] reserved
""",
    "v4l2_dv_timings_cap": """struct v4l2_dv_timings_cap: size 144, align 4
       0 u32 type
       4 u32 pad
       8 u32[2] reserved
      16 union v4l2_dv_timings_cap__anon1 (_v4l2_dv_timings_cap__anon1)
""",
    "v4l2_dv_timings_cap__anon1": """union v4l2_dv_timings_cap__anon1: size 128, align 4
       0 struct v4l2_bt_timings_cap bt
       0 u32[32] raw_data
""",
    "v4l2_input": """struct v4l2_input: size 80, align 8
       0 u32 index
       4 u8[32] name
      36 u32 type
      40 u32 audioset
      44 u32 tuner
      48 u64 std
      56 u32 status
      60 u32 capabilities
      64 u32[3] reserved
""",
    "v4l2_output": """struct v4l2_output: size 72, align 8
       0 u32 index
       4 u8[32] name
      36 u32 type
      40 u32 audioset
      44 u32 modulator
      48 u64 std
      56 u32 capabilities
      60 u32[3] reserved
""",
    "v4l2_control": """struct v4l2_control: size 8, align 4
       0 u32 id
       4 s32 value
""",
    "v4l2_ext_control": """struct v4l2_ext_control: size 20, align 1
       0 u32 id
       4 u32 size
       8 u32[1] reserved2
      12 union v4l2_ext_control__anon1 (_v4l2_ext_control__anon1)
""",
    "v4l2_ext_control__anon1": """union v4l2_ext_control__anon1: size 8, align 1
       0 s32 value
       0 s64 value64
       0 ptr string
       0 ptr p_u8
       0 ptr p_u16
       0 ptr p_u32
       0 ptr p_s32
       0 ptr p_s64
       0 ptr p_area
       0 ptr p_h264_sps
       0 ptr p_h264_pps
       0 ptr p_h264_scaling_matrix
       0 ptr p_h264_pred_weights
       0 ptr p_h264_slice_params
       0 ptr p_h264_decode_params
       0 ptr p_fwht_params
       0 ptr p_vp8_frame
       0 ptr p_mpeg2_sequence
       0 ptr p_mpeg2_picture
       0 ptr p_mpeg2_quantisation
       0 ptr p_vp9_compressed_hdr_probs
       0 ptr p_vp9_frame
       0 ptr p_hevc_sps
       0 ptr p_hevc_pps
       0 ptr p_hevc_slice_params
       0 ptr p_hevc_scaling_matrix
       0 ptr p_hevc_decode_params
       0 ptr p_av1_sequence
       0 ptr p_av1_tile_group_entry
       0 ptr p_av1_frame
       0 ptr p_av1_film_grain
       0 ptr p_hdr10_cll_info
       0 ptr p_hdr10_mastering_display
       0 ptr ptr
""",
    "v4l2_ext_controls": """struct v4l2_ext_controls: size 32, align 8
       0 union v4l2_ext_controls__anon1 (_v4l2_ext_controls__anon1)
       4 u32 count
       8 u32 error_idx
      12 s32 request_fd
      16 u32[1] reserved
      24 ptr controls
""",
    "v4l2_ext_controls__anon1": """union v4l2_ext_controls__anon1: size 4, align 4
       0 u32 ctrl_class
       0 u32 which
""",
    "v4l2_queryctrl": """struct v4l2_queryctrl: size 68, align 4
       0 u32 id
       4 u32 type
       8 u8[32] name
      40 s32 minimum
      44 s32 maximum
      48 s32 step
      52 s32 default_value
      56 u32 flags
      60 u32[2] reserved
""",
    "v4l2_query_ext_ctrl": """struct v4l2_query_ext_ctrl: size 232, align 8
       0 u32 id
       4 u32 type
       8 char[32] name
      40 s64 minimum
      48 s64 maximum
      56 u64 step
      64 s64 default_value
      72 u32 flags
      76 u32 elem_size
      80 u32 elems
      84 u32 nr_of_dims
      88 u32[4] dims
     104 u32[32] reserved
""",
    "v4l2_querymenu": """struct v4l2_querymenu: size 44, align 1
       0 u32 id
       4 u32 index
       8 union v4l2_querymenu__anon1 (_v4l2_querymenu__anon1)
      40 u32 reserved
""",
    "v4l2_querymenu__anon1": """union v4l2_querymenu__anon1: size 32, align 8
       0 u8[32] name
       0 s64 value
""",
    "v4l2_tuner": """struct v4l2_tuner: size 84, align 4
       0 u32 index
       4 u8[32] name
      36 u32 type
      40 u32 capability
      44 u32 rangelow
      48 u32 rangehigh
      52 u32 rxsubchans
      56 u32 audmode
      60 s32 signal
      64 s32 afc
      68 u32[4] reserved
""",
    "v4l2_modulator": """struct v4l2_modulator: size 68, align 4
       0 u32 index
       4 u8[32] name
      36 u32 capability
      40 u32 rangelow
      44 u32 rangehigh
      48 u32 txsubchans
      52 u32 type
      56 u32[3] reserved
""",
    "v4l2_frequency": """struct v4l2_frequency: size 44, align 4
       0 u32 tuner
       4 u32 type
       8 u32 frequency
      12 u32[8] reserved
""",
    "v4l2_frequency_band": """struct v4l2_frequency_band: size 64, align 4
       0 u32 tuner
       4 u32 type
       8 u32 index
      12 u32 capability
      16 u32 rangelow
      20 u32 rangehigh
      24 u32 modulation
      28 u32[9] reserved
""",
    "v4l2_hw_freq_seek": """struct v4l2_hw_freq_seek: size 48, align 4
       0 u32 tuner
       4 u32 type
       8 u32 seek_upward
      12 u32 wrap_around
      16 u32 spacing
      20 u32 rangelow
      24 u32 rangehigh
      28 u32[5] reserved
""",
    "v4l2_rds_data": """struct v4l2_rds_data: size 3, align 1
       0 u8 lsb
       1 u8 msb
       2 u8 block
""",
    "v4l2_audio": """struct v4l2_audio: size 52, align 4
       0 u32 index
       4 u8[32] name
      36 u32 capability
      40 u32 mode
      44 u32[2] reserved
""",
    "v4l2_audioout": """struct v4l2_audioout: size 52, align 4
       0 u32 index
       4 u8[32] name
      36 u32 capability
      40 u32 mode
      44 u32[2] reserved
""",
    "v4l2_enc_idx_entry": """struct v4l2_enc_idx_entry: size 32, align 8
       0 u64 offset
       8 u64 pts
      16 u32 length
      20 u32 flags
      24 u32[2] reserved
""",
    "v4l2_enc_idx": """struct v4l2_enc_idx: size 2072, align 8
       0 u32 entries
       4 u32 entries_cap
       8 u32[4] reserved
      24 struct v4l2_enc_idx_entry[64] entry
""",
    "v4l2_encoder_cmd": """struct v4l2_encoder_cmd: size 40, align 4
       0 u32 cmd
       4 u32 flags
       8 union v4l2_encoder_cmd__anon1 (_v4l2_encoder_cmd__anon1)
""",
    "v4l2_encoder_cmd__anon1": """union v4l2_encoder_cmd__anon1: size 32, align 4
       0 struct v4l2_encoder_cmd__raw raw
""",
    "v4l2_encoder_cmd__raw": """struct v4l2_encoder_cmd__raw: size 32, align 4
       0 u32[8] data
""",
    "v4l2_decoder_cmd": """struct v4l2_decoder_cmd: size 72, align 8
       0 u32 cmd
       4 u32 flags
       8 union v4l2_decoder_cmd__anon1 (_v4l2_decoder_cmd__anon1)
""",
    "v4l2_decoder_cmd__anon1": """union v4l2_decoder_cmd__anon1: size 64, align 8
       0 struct v4l2_decoder_cmd__stop stop
       0 struct v4l2_decoder_cmd__start start
       0 struct v4l2_decoder_cmd__raw raw
""",
    "v4l2_decoder_cmd__stop": """struct v4l2_decoder_cmd__stop: size 8, align 8
       0 u64 pts
""",
    "v4l2_decoder_cmd__start": """struct v4l2_decoder_cmd__start: size 8, align 4
       0 s32 speed
       4 u32 format
""",
    "v4l2_decoder_cmd__raw": """struct v4l2_decoder_cmd__raw: size 64, align 4
       0 u32[16] data
""",
    "v4l2_vbi_format": """struct v4l2_vbi_format: size 44, align 4
       0 u32 sampling_rate
       4 u32 offset
       8 u32 samples_per_line
      12 u32 sample_format
      16 s32[2] start
      24 u32[2] count
      32 u32 flags
      36 u32[2] reserved
""",
    "v4l2_sliced_vbi_format": """struct v4l2_sliced_vbi_format: size 112, align 4
       0 u16 service_set
       2 u16[2][24] service_lines
     100 u32 io_size
     104 u32[2] reserved
""",
    "v4l2_sliced_vbi_cap": """struct v4l2_sliced_vbi_cap: size 116, align 4
       0 u16 service_set
       2 u16[2][24] service_lines
     100 u32 type
     104 u32[3] reserved
""",
    "v4l2_sliced_vbi_data": """struct v4l2_sliced_vbi_data: size 64, align 4
       0 u32 id
       4 u32 field
       8 u32 line
      12 u32 reserved
      16 u8[48] data
""",
    "v4l2_mpeg_vbi_itv0_line": """struct v4l2_mpeg_vbi_itv0_line: size 43, align 1
       0 u8 id
       1 u8[42] data
""",
    "v4l2_mpeg_vbi_itv0": """struct v4l2_mpeg_vbi_itv0: size 1513, align 1
       0 le32[2] linemask
       8 struct v4l2_mpeg_vbi_itv0_line[35] line
""",
    "v4l2_mpeg_vbi_ITV0": """struct v4l2_mpeg_vbi_ITV0: size 1548, align 1
       0 struct v4l2_mpeg_vbi_itv0_line[36] line
""",
    "v4l2_mpeg_vbi_fmt_ivtv": """struct v4l2_mpeg_vbi_fmt_ivtv: size 1552, align 1
       0 u8[4] magic
       4 union v4l2_mpeg_vbi_fmt_ivtv__anon1 (_v4l2_mpeg_vbi_fmt_ivtv__anon1)
""",
    "v4l2_mpeg_vbi_fmt_ivtv__anon1": """union v4l2_mpeg_vbi_fmt_ivtv__anon1: size 1548, align 1
       0 struct v4l2_mpeg_vbi_itv0 itv0
       0 struct v4l2_mpeg_vbi_ITV0 ITV0
""",
    "v4l2_plane_pix_format": """struct v4l2_plane_pix_format: size 20, align 1
       0 u32 sizeimage
       4 u32 bytesperline
       8 u16[6] reserved
""",
    "v4l2_pix_format_mplane": """struct v4l2_pix_format_mplane: size 192, align 1
       0 u32 width
       4 u32 height
       8 u32 pixelformat
      12 u32 field
      16 u32 colorspace
      20 struct v4l2_plane_pix_format[8] plane_fmt
     180 u8 num_planes
     181 u8 flags
     182 union v4l2_pix_format_mplane__anon1 (_v4l2_pix_format_mplane__anon1)
     183 u8 quantization
     184 u8 xfer_func
     185 u8[7] reserved
""",
    "v4l2_pix_format_mplane__anon1": """union v4l2_pix_format_mplane__anon1: size 1, align 1
       0 u8 ycbcr_enc
       0 u8 hsv_enc
""",
    "v4l2_sdr_format": """struct v4l2_sdr_format: size 32, align 1
       0 u32 pixelformat
       4 u32 buffersize
       8 u8[24] reserved
""",
    "v4l2_meta_format": """struct v4l2_meta_format: size 20, align 1
       0 u32 dataformat
       4 u32 buffersize
       8 u32 width
      12 u32 height
      16 u32 bytesperline
""",
    "v4l2_format": """struct v4l2_format: size 208, align 8
       0 u32 type
       8 union v4l2_format__fmt fmt
""",
    "v4l2_format__fmt": """union v4l2_format__fmt: size 200, align 8
       0 struct v4l2_pix_format pix
       0 struct v4l2_pix_format_mplane pix_mp
       0 struct v4l2_window win
       0 struct v4l2_vbi_format vbi
       0 struct v4l2_sliced_vbi_format sliced
       0 struct v4l2_sdr_format sdr
       0 struct v4l2_meta_format meta
       0 u8[200] raw_data
""",
    "v4l2_streamparm": """struct v4l2_streamparm: size 204, align 4
       0 u32 type
       4 union v4l2_streamparm__parm parm
""",
    "v4l2_streamparm__parm": """union v4l2_streamparm__parm: size 200, align 4
       0 struct v4l2_captureparm capture
       0 struct v4l2_outputparm output
       0 u8[200] raw_data
""",
    "v4l2_event_vsync": """struct v4l2_event_vsync: size 1, align 1
       0 u8 field
""",
    "v4l2_event_ctrl": """struct v4l2_event_ctrl: size 40, align 8
       0 u32 changes
       4 u32 type
       8 union v4l2_event_ctrl__anon1 (_v4l2_event_ctrl__anon1)
      16 u32 flags
      20 s32 minimum
      24 s32 maximum
      28 s32 step
      32 s32 default_value
""",
    "v4l2_event_ctrl__anon1": """union v4l2_event_ctrl__anon1: size 8, align 8
       0 s32 value
       0 s64 value64
""",
    "v4l2_event_frame_sync": """struct v4l2_event_frame_sync: size 4, align 4
       0 u32 frame_sequence
""",
    "v4l2_event_src_change": """struct v4l2_event_src_change: size 4, align 4
       0 u32 changes
""",
    "v4l2_event_motion_det": """struct v4l2_event_motion_det: size 12, align 4
       0 u32 flags
       4 u32 frame_sequence
       8 u32 region_mask
""",
    "v4l2_event": """struct v4l2_event: size 136, align 8
       0 u32 type
       8 union v4l2_event__u u
      72 u32 pending
      76 u32 sequence
      80 struct timespec timestamp
      96 u32 id
     100 u32[8] reserved
""",
    "v4l2_event__u": """union v4l2_event__u: size 64, align 8
       0 struct v4l2_event_vsync vsync
       0 struct v4l2_event_ctrl ctrl
       0 struct v4l2_event_frame_sync frame_sync
       0 struct v4l2_event_src_change src_change
       0 struct v4l2_event_motion_det motion_det
       0 u8[64] data
""",
    "v4l2_event_subscription": """struct v4l2_event_subscription: size 32, align 4
       0 u32 type
       4 u32 id
       8 u32 flags
      12 u32[5] reserved
""",
    "v4l2_dbg_match": """struct v4l2_dbg_match: size 36, align 1
       0 u32 type
       4 union v4l2_dbg_match__anon1 (_v4l2_dbg_match__anon1)
""",
    "v4l2_dbg_match__anon1": """union v4l2_dbg_match__anon1: size 32, align 4
       0 u32 addr
       0 char[32] name
""",
    "v4l2_dbg_register": """struct v4l2_dbg_register: size 56, align 1
       0 struct v4l2_dbg_match match
      36 u32 size
      40 u64 reg
      48 u64 val
""",
    "v4l2_dbg_chip_info": """struct v4l2_dbg_chip_info: size 200, align 1
       0 struct v4l2_dbg_match match
      36 char[32] name
      68 u32 flags
      72 u32[32] reserved
""",
    "v4l2_create_buffers": """struct v4l2_create_buffers: size 256, align 8
       0 u32 index
       4 u32 count
       8 u32 memory
      16 struct v4l2_format format
     224 u32 capabilities
     228 u32 flags
     232 u32 max_num_buffers
     236 u32[5] reserved
""",
    "v4l2_remove_buffers": """struct v4l2_remove_buffers: size 64, align 4
       0 u32 index
       4 u32 count
       8 u32 type
      12 u32[13] reserved
""",
}

TYPEDEFS = {
    "time_t": "s64",
    "suseconds_t": "s64",
    "__s8": "s8",
    "__u8": "u8",
    "__s16": "s16",
    "__u16": "u16",
    "__s32": "s32",
    "__u32": "u32",
    "__s64": "s64",
    "__u64": "u64",
    "__kernel_sighandler_t": "ptr",
    "__kernel_key_t": "s32",
    "__kernel_mqd_t": "s32",
    "__kernel_long_t": "s64",
    "__kernel_ulong_t": "u64",
    "__kernel_ino_t": "u64",
    "__kernel_mode_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_ipc_pid_t": "s32",
    "__kernel_uid_t": "u32",
    "__kernel_gid_t": "u32",
    "__kernel_suseconds_t": "s64",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u32",
    "__kernel_old_gid_t": "u32",
    "__kernel_old_dev_t": "u32",
    "__kernel_size_t": "u64",
    "__kernel_ssize_t": "s64",
    "__kernel_ptrdiff_t": "s64",
    "__kernel_off_t": "s64",
    "__kernel_loff_t": "s64",
    "__kernel_old_time_t": "s64",
    "__kernel_time_t": "s64",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s64",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
    "__s128": "s128",
    "__u128": "u128",
    "__le16": "u16",
    "__be16": "u16",
    "__le32": "u32",
    "__be32": "u32",
    "__le64": "u64",
    "__be64": "u64",
    "__sum16": "u16",
    "__wsum": "u32",
    "__poll_t": "u32",
    "v4l2_std_id": "u64",
}

__getattr__, __dir__ = lazy_records(globals(), RECORDS, TYPEDEFS)
