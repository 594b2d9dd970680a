# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/videodev2.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from .. import _members as _t
from .. import _records as _a

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "timespec",
    "timeval",
    "__vector128",
    "__vector128__anon1",
    "__vector128__anon2",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "v4l2_edid",
    "v4l2_ctrl_h264_sps",
    "v4l2_ctrl_h264_pps",
    "v4l2_ctrl_h264_scaling_matrix",
    "v4l2_h264_weight_factors",
    "v4l2_ctrl_h264_pred_weights",
    "v4l2_h264_reference",
    "v4l2_ctrl_h264_slice_params",
    "v4l2_h264_dpb_entry",
    "v4l2_ctrl_h264_decode_params",
    "v4l2_ctrl_fwht_params",
    "v4l2_vp8_segment",
    "v4l2_vp8_loop_filter",
    "v4l2_vp8_quantization",
    "v4l2_vp8_entropy",
    "v4l2_vp8_entropy_coder_state",
    "v4l2_ctrl_vp8_frame",
    "v4l2_ctrl_mpeg2_sequence",
    "v4l2_ctrl_mpeg2_picture",
    "v4l2_ctrl_mpeg2_quantisation",
    "v4l2_ctrl_hevc_sps",
    "v4l2_ctrl_hevc_pps",
    "v4l2_hevc_dpb_entry",
    "v4l2_hevc_pred_weight_table",
    "v4l2_ctrl_hevc_slice_params",
    "v4l2_ctrl_hevc_decode_params",
    "v4l2_ctrl_hevc_scaling_matrix",
    "v4l2_ctrl_hdr10_cll_info",
    "v4l2_ctrl_hdr10_mastering_display",
    "v4l2_vp9_loop_filter",
    "v4l2_vp9_quantization",
    "v4l2_vp9_segmentation",
    "v4l2_ctrl_vp9_frame",
    "v4l2_vp9_mv_probs",
    "v4l2_ctrl_vp9_compressed_hdr",
    "v4l2_ctrl_av1_sequence",
    "v4l2_ctrl_av1_tile_group_entry",
    "v4l2_av1_global_motion",
    "v4l2_av1_loop_restoration",
    "v4l2_av1_cdef",
    "v4l2_av1_segmentation",
    "v4l2_av1_loop_filter",
    "v4l2_av1_quantization",
    "v4l2_av1_tile_info",
    "v4l2_ctrl_av1_frame",
    "v4l2_ctrl_av1_film_grain",
    "v4l2_rect",
    "v4l2_fract",
    "v4l2_area",
    "v4l2_capability",
    "v4l2_pix_format",
    "v4l2_pix_format__anon1",
    "v4l2_fmtdesc",
    "v4l2_frmsize_discrete",
    "v4l2_frmsize_stepwise",
    "v4l2_frmsizeenum",
    "v4l2_frmsizeenum__anon1",
    "v4l2_frmival_stepwise",
    "v4l2_frmivalenum",
    "v4l2_frmivalenum__anon1",
    "v4l2_timecode",
    "v4l2_jpegcompression",
    "v4l2_requestbuffers",
    "v4l2_plane",
    "v4l2_plane__m",
    "v4l2_buffer",
    "v4l2_buffer__m",
    "v4l2_buffer__anon1",
    "v4l2_exportbuffer",
    "v4l2_framebuffer",
    "v4l2_framebuffer__fmt",
    "v4l2_clip",
    "v4l2_window",
    "v4l2_captureparm",
    "v4l2_outputparm",
    "v4l2_cropcap",
    "v4l2_crop",
    "v4l2_selection",
    "v4l2_standard",
    "v4l2_bt_timings",
    "v4l2_dv_timings",
    "v4l2_dv_timings__anon1",
    "v4l2_enum_dv_timings",
    "v4l2_bt_timings_cap",
    "v4l2_dv_timings_cap",
    "v4l2_dv_timings_cap__anon1",
    "v4l2_input",
    "v4l2_output",
    "v4l2_control",
    "v4l2_ext_control",
    "v4l2_ext_control__anon1",
    "v4l2_ext_controls",
    "v4l2_ext_controls__anon1",
    "v4l2_queryctrl",
    "v4l2_query_ext_ctrl",
    "v4l2_querymenu",
    "v4l2_querymenu__anon1",
    "v4l2_tuner",
    "v4l2_modulator",
    "v4l2_frequency",
    "v4l2_frequency_band",
    "v4l2_hw_freq_seek",
    "v4l2_rds_data",
    "v4l2_audio",
    "v4l2_audioout",
    "v4l2_enc_idx_entry",
    "v4l2_enc_idx",
    "v4l2_encoder_cmd",
    "v4l2_encoder_cmd__anon1",
    "v4l2_encoder_cmd__raw",
    "v4l2_decoder_cmd",
    "v4l2_decoder_cmd__anon1",
    "v4l2_decoder_cmd__stop",
    "v4l2_decoder_cmd__start",
    "v4l2_decoder_cmd__raw",
    "v4l2_vbi_format",
    "v4l2_sliced_vbi_format",
    "v4l2_sliced_vbi_cap",
    "v4l2_sliced_vbi_data",
    "v4l2_mpeg_vbi_itv0_line",
    "v4l2_mpeg_vbi_itv0",
    "v4l2_mpeg_vbi_ITV0",
    "v4l2_mpeg_vbi_fmt_ivtv",
    "v4l2_mpeg_vbi_fmt_ivtv__anon1",
    "v4l2_plane_pix_format",
    "v4l2_pix_format_mplane",
    "v4l2_pix_format_mplane__anon1",
    "v4l2_sdr_format",
    "v4l2_meta_format",
    "v4l2_format",
    "v4l2_format__fmt",
    "v4l2_streamparm",
    "v4l2_streamparm__parm",
    "v4l2_event_vsync",
    "v4l2_event_ctrl",
    "v4l2_event_ctrl__anon1",
    "v4l2_event_frame_sync",
    "v4l2_event_src_change",
    "v4l2_event_motion_det",
    "v4l2_event",
    "v4l2_event__u",
    "v4l2_event_subscription",
    "v4l2_dbg_match",
    "v4l2_dbg_match__anon1",
    "v4l2_dbg_register",
    "v4l2_dbg_chip_info",
    "v4l2_create_buffers",
    "v4l2_remove_buffers",
    "time_t",
    "suseconds_t",
    "__s8",
    "__u8",
    "__s16",
    "__u16",
    "__s32",
    "__u32",
    "__s64",
    "__u64",
    "addr_t",
    "saddr_t",
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_old_dev_t",
    "__kernel_ino_t",
    "__kernel_mode_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_ptrdiff_t",
    "__kernel_sigset_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_pid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_off_t",
    "__kernel_loff_t",
    "__kernel_old_time_t",
    "__kernel_time_t",
    "__kernel_time64_t",
    "__kernel_clock_t",
    "__kernel_timer_t",
    "__kernel_clockid_t",
    "__kernel_caddr_t",
    "__kernel_uid16_t",
    "__kernel_gid16_t",
    "__s128",
    "__u128",
    "__le16",
    "__be16",
    "__le32",
    "__be32",
    "__le64",
    "__be64",
    "__sum16",
    "__wsum",
    "__poll_t",
    "v4l2_std_id",
]

class timespec(_a.CStruct):
    """struct timespec: size 16, align 8::

           0 s64 tv_sec
           8 s64 tv_nsec
    """

    tv_sec: _t.Int
    tv_nsec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_nsec: _t.Number = ...) -> None: ...

class timeval(_a.CStruct):
    """struct timeval: size 16, align 8::

           0 s64 tv_sec
           8 s64 tv_usec
    """

    tv_sec: _t.Int
    tv_usec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_usec: _t.Number = ...) -> None: ...

class __vector128(_a.CStruct):
    """struct __vector128: size 16, align 4::

           0 union __vector128__anon1 (___vector128__anon1)
    """

    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon1(_a.CUnion):
    """union __vector128__anon1: size 16, align 8::

           0 struct __vector128__anon2 (___vector128__anon2)
           0 u32[4] u
    """

    high: _t.Int
    low: _t.Int
    u: _t.Items[_t.u32]
    def __init__(self, *, high: _t.Number = ..., low: _t.Number = ..., u: _t.Elements = ...) -> None: ...

class __vector128__anon2(_a.CStruct):
    """struct __vector128__anon2: size 16, align 8::

           0 u64 high
           8 u64 low
    """

    high: _t.Int
    low: _t.Int
    def __init__(self, high: _t.Number = ..., low: _t.Number = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    """struct __kernel_fd_set: size 128, align 8::

           0 u64[16] fds_bits
    """

    fds_bits: _t.Items[_t.u64]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class v4l2_edid(_a.CStruct):
    """struct v4l2_edid: size 40, align 8::

           0 u32 pad
           4 u32 start_block
           8 u32 blocks
          12 u32[5] reserved
          32 ptr edid
    """

    pad: _t.Int
    start_block: _t.Int
    blocks: _t.Int
    reserved: _t.Items[_t.u32]
    edid: _t.Int
    def __init__(self, pad: _t.Number = ..., start_block: _t.Number = ..., blocks: _t.Number = ..., reserved: _t.Elements = ..., edid: _t.Number = ...) -> None: ...

class v4l2_ctrl_h264_sps(_a.CStruct):
    """struct v4l2_ctrl_h264_sps: size 1048, align 4::

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
    """

    profile_idc: _t.Int
    constraint_set_flags: _t.Int
    level_idc: _t.Int
    seq_parameter_set_id: _t.Int
    chroma_format_idc: _t.Int
    bit_depth_luma_minus8: _t.Int
    bit_depth_chroma_minus8: _t.Int
    log2_max_frame_num_minus4: _t.Int
    pic_order_cnt_type: _t.Int
    log2_max_pic_order_cnt_lsb_minus4: _t.Int
    max_num_ref_frames: _t.Int
    num_ref_frames_in_pic_order_cnt_cycle: _t.Int
    offset_for_ref_frame: _t.Items[_t.s32]
    offset_for_non_ref_pic: _t.Int
    offset_for_top_to_bottom_field: _t.Int
    pic_width_in_mbs_minus1: _t.Int
    pic_height_in_map_units_minus1: _t.Int
    flags: _t.Int
    def __init__(self, profile_idc: _t.Number = ..., constraint_set_flags: _t.Number = ..., level_idc: _t.Number = ..., seq_parameter_set_id: _t.Number = ..., chroma_format_idc: _t.Number = ..., bit_depth_luma_minus8: _t.Number = ..., bit_depth_chroma_minus8: _t.Number = ..., log2_max_frame_num_minus4: _t.Number = ..., pic_order_cnt_type: _t.Number = ..., log2_max_pic_order_cnt_lsb_minus4: _t.Number = ..., max_num_ref_frames: _t.Number = ..., num_ref_frames_in_pic_order_cnt_cycle: _t.Number = ..., offset_for_ref_frame: _t.Elements = ..., offset_for_non_ref_pic: _t.Number = ..., offset_for_top_to_bottom_field: _t.Number = ..., pic_width_in_mbs_minus1: _t.Number = ..., pic_height_in_map_units_minus1: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_h264_pps(_a.CStruct):
    """struct v4l2_ctrl_h264_pps: size 12, align 2::

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
    """

    pic_parameter_set_id: _t.Int
    seq_parameter_set_id: _t.Int
    num_slice_groups_minus1: _t.Int
    num_ref_idx_l0_default_active_minus1: _t.Int
    num_ref_idx_l1_default_active_minus1: _t.Int
    weighted_bipred_idc: _t.Int
    pic_init_qp_minus26: _t.Int
    pic_init_qs_minus26: _t.Int
    chroma_qp_index_offset: _t.Int
    second_chroma_qp_index_offset: _t.Int
    flags: _t.Int
    def __init__(self, pic_parameter_set_id: _t.Number = ..., seq_parameter_set_id: _t.Number = ..., num_slice_groups_minus1: _t.Number = ..., num_ref_idx_l0_default_active_minus1: _t.Number = ..., num_ref_idx_l1_default_active_minus1: _t.Number = ..., weighted_bipred_idc: _t.Number = ..., pic_init_qp_minus26: _t.Number = ..., pic_init_qs_minus26: _t.Number = ..., chroma_qp_index_offset: _t.Number = ..., second_chroma_qp_index_offset: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_h264_scaling_matrix(_a.CStruct):
    """struct v4l2_ctrl_h264_scaling_matrix: size 480, align 1::

           0 u8[6][16] scaling_list_4x4
          96 u8[6][64] scaling_list_8x8
    """

    scaling_list_4x4: _t.Items[_t.Octets]
    scaling_list_8x8: _t.Items[_t.Octets]
    def __init__(self, scaling_list_4x4: _t.Elements = ..., scaling_list_8x8: _t.Elements = ...) -> None: ...

class v4l2_h264_weight_factors(_a.CStruct):
    """struct v4l2_h264_weight_factors: size 384, align 2::

           0 s16[32] luma_weight
          64 s16[32] luma_offset
         128 s16[32][2] chroma_weight
         256 s16[32][2] chroma_offset
    """

    luma_weight: _t.Items[_t.s16]
    luma_offset: _t.Items[_t.s16]
    chroma_weight: _t.Items[_t.Array[_t.s16]]
    chroma_offset: _t.Items[_t.Array[_t.s16]]
    def __init__(self, luma_weight: _t.Elements = ..., luma_offset: _t.Elements = ..., chroma_weight: _t.Elements = ..., chroma_offset: _t.Elements = ...) -> None: ...

class v4l2_ctrl_h264_pred_weights(_a.CStruct):
    """struct v4l2_ctrl_h264_pred_weights: size 772, align 2::

           0 u16 luma_log2_weight_denom
           2 u16 chroma_log2_weight_denom
           4 struct v4l2_h264_weight_factors[2] weight_factors
    """

    luma_log2_weight_denom: _t.Int
    chroma_log2_weight_denom: _t.Int
    weight_factors: _t.Items[v4l2_h264_weight_factors]
    def __init__(self, luma_log2_weight_denom: _t.Number = ..., chroma_log2_weight_denom: _t.Number = ..., weight_factors: _t.Elements = ...) -> None: ...

class v4l2_h264_reference(_a.CStruct):
    """struct v4l2_h264_reference: size 2, align 1::

           0 u8 fields
           1 u8 index
    """

    fields: _t.Int
    index: _t.Int
    def __init__(self, fields: _t.Number = ..., index: _t.Number = ...) -> None: ...

class v4l2_ctrl_h264_slice_params(_a.CStruct):
    """struct v4l2_ctrl_h264_slice_params: size 152, align 4::

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
    """

    header_bit_size: _t.Int
    first_mb_in_slice: _t.Int
    slice_type: _t.Int
    colour_plane_id: _t.Int
    redundant_pic_cnt: _t.Int
    cabac_init_idc: _t.Int
    slice_qp_delta: _t.Int
    slice_qs_delta: _t.Int
    disable_deblocking_filter_idc: _t.Int
    slice_alpha_c0_offset_div2: _t.Int
    slice_beta_offset_div2: _t.Int
    num_ref_idx_l0_active_minus1: _t.Int
    num_ref_idx_l1_active_minus1: _t.Int
    reserved: _t.Int
    ref_pic_list0: _t.Items[v4l2_h264_reference]
    ref_pic_list1: _t.Items[v4l2_h264_reference]
    flags: _t.Int
    def __init__(self, header_bit_size: _t.Number = ..., first_mb_in_slice: _t.Number = ..., slice_type: _t.Number = ..., colour_plane_id: _t.Number = ..., redundant_pic_cnt: _t.Number = ..., cabac_init_idc: _t.Number = ..., slice_qp_delta: _t.Number = ..., slice_qs_delta: _t.Number = ..., disable_deblocking_filter_idc: _t.Number = ..., slice_alpha_c0_offset_div2: _t.Number = ..., slice_beta_offset_div2: _t.Number = ..., num_ref_idx_l0_active_minus1: _t.Number = ..., num_ref_idx_l1_active_minus1: _t.Number = ..., reserved: _t.Number = ..., ref_pic_list0: _t.Elements = ..., ref_pic_list1: _t.Elements = ..., flags: _t.Number = ...) -> None: ...

class v4l2_h264_dpb_entry(_a.CStruct):
    """struct v4l2_h264_dpb_entry: size 32, align 8::

           0 u64 reference_ts
           8 u32 pic_num
          12 u16 frame_num
          14 u8 fields
          15 u8[5] reserved
          20 s32 top_field_order_cnt
          24 s32 bottom_field_order_cnt
          28 u32 flags
    """

    reference_ts: _t.Int
    pic_num: _t.Int
    frame_num: _t.Int
    fields: _t.Int
    reserved: _t.Raw
    top_field_order_cnt: _t.Int
    bottom_field_order_cnt: _t.Int
    flags: _t.Int
    def __init__(self, reference_ts: _t.Number = ..., pic_num: _t.Number = ..., frame_num: _t.Number = ..., fields: _t.Number = ..., reserved: _t.Bytes = ..., top_field_order_cnt: _t.Number = ..., bottom_field_order_cnt: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_h264_decode_params(_a.CStruct):
    """struct v4l2_ctrl_h264_decode_params: size 560, align 8::

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
    """

    dpb: _t.Items[v4l2_h264_dpb_entry]
    nal_ref_idc: _t.Int
    frame_num: _t.Int
    top_field_order_cnt: _t.Int
    bottom_field_order_cnt: _t.Int
    idr_pic_id: _t.Int
    pic_order_cnt_lsb: _t.Int
    delta_pic_order_cnt_bottom: _t.Int
    delta_pic_order_cnt0: _t.Int
    delta_pic_order_cnt1: _t.Int
    dec_ref_pic_marking_bit_size: _t.Int
    pic_order_cnt_bit_size: _t.Int
    slice_group_change_cycle: _t.Int
    reserved: _t.Int
    flags: _t.Int
    def __init__(self, dpb: _t.Elements = ..., nal_ref_idc: _t.Number = ..., frame_num: _t.Number = ..., top_field_order_cnt: _t.Number = ..., bottom_field_order_cnt: _t.Number = ..., idr_pic_id: _t.Number = ..., pic_order_cnt_lsb: _t.Number = ..., delta_pic_order_cnt_bottom: _t.Number = ..., delta_pic_order_cnt0: _t.Number = ..., delta_pic_order_cnt1: _t.Number = ..., dec_ref_pic_marking_bit_size: _t.Number = ..., pic_order_cnt_bit_size: _t.Number = ..., slice_group_change_cycle: _t.Number = ..., reserved: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_fwht_params(_a.CStruct):
    """struct v4l2_ctrl_fwht_params: size 40, align 8::

           0 u64 backward_ref_ts
           8 u32 version
          12 u32 width
          16 u32 height
          20 u32 flags
          24 u32 colorspace
          28 u32 xfer_func
          32 u32 ycbcr_enc
          36 u32 quantization
    """

    backward_ref_ts: _t.Int
    version: _t.Int
    width: _t.Int
    height: _t.Int
    flags: _t.Int
    colorspace: _t.Int
    xfer_func: _t.Int
    ycbcr_enc: _t.Int
    quantization: _t.Int
    def __init__(self, backward_ref_ts: _t.Number = ..., version: _t.Number = ..., width: _t.Number = ..., height: _t.Number = ..., flags: _t.Number = ..., colorspace: _t.Number = ..., xfer_func: _t.Number = ..., ycbcr_enc: _t.Number = ..., quantization: _t.Number = ...) -> None: ...

class v4l2_vp8_segment(_a.CStruct):
    """struct v4l2_vp8_segment: size 16, align 4::

           0 s8[4] quant_update
           4 s8[4] lf_update
           8 u8[3] segment_probs
          11 u8 padding
          12 u32 flags
    """

    quant_update: _t.Items[_t.s8]
    lf_update: _t.Items[_t.s8]
    segment_probs: _t.Raw
    padding: _t.Int
    flags: _t.Int
    def __init__(self, quant_update: _t.Elements = ..., lf_update: _t.Elements = ..., segment_probs: _t.Bytes = ..., padding: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_vp8_loop_filter(_a.CStruct):
    """struct v4l2_vp8_loop_filter: size 16, align 4::

           0 s8[4] ref_frm_delta
           4 s8[4] mb_mode_delta
           8 u8 sharpness_level
           9 u8 level
          10 u16 padding
          12 u32 flags
    """

    ref_frm_delta: _t.Items[_t.s8]
    mb_mode_delta: _t.Items[_t.s8]
    sharpness_level: _t.Int
    level: _t.Int
    padding: _t.Int
    flags: _t.Int
    def __init__(self, ref_frm_delta: _t.Elements = ..., mb_mode_delta: _t.Elements = ..., sharpness_level: _t.Number = ..., level: _t.Number = ..., padding: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_vp8_quantization(_a.CStruct):
    """struct v4l2_vp8_quantization: size 8, align 2::

           0 u8 y_ac_qi
           1 s8 y_dc_delta
           2 s8 y2_dc_delta
           3 s8 y2_ac_delta
           4 s8 uv_dc_delta
           5 s8 uv_ac_delta
           6 u16 padding
    """

    y_ac_qi: _t.Int
    y_dc_delta: _t.Int
    y2_dc_delta: _t.Int
    y2_ac_delta: _t.Int
    uv_dc_delta: _t.Int
    uv_ac_delta: _t.Int
    padding: _t.Int
    def __init__(self, y_ac_qi: _t.Number = ..., y_dc_delta: _t.Number = ..., y2_dc_delta: _t.Number = ..., y2_ac_delta: _t.Number = ..., uv_dc_delta: _t.Number = ..., uv_ac_delta: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class v4l2_vp8_entropy(_a.CStruct):
    """struct v4l2_vp8_entropy: size 1104, align 1::

           0 u8[4][8][3][11] coeff_probs
        1056 u8[4] y_mode_probs
        1060 u8[3] uv_mode_probs
        1063 u8[2][19] mv_probs
        1101 u8[3] padding
    """

    coeff_probs: _t.Items[_t.Array[_t.Array[_t.Octets]]]
    y_mode_probs: _t.Raw
    uv_mode_probs: _t.Raw
    mv_probs: _t.Items[_t.Octets]
    padding: _t.Raw
    def __init__(self, coeff_probs: _t.Elements = ..., y_mode_probs: _t.Bytes = ..., uv_mode_probs: _t.Bytes = ..., mv_probs: _t.Elements = ..., padding: _t.Bytes = ...) -> None: ...

class v4l2_vp8_entropy_coder_state(_a.CStruct):
    """struct v4l2_vp8_entropy_coder_state: size 4, align 1::

           0 u8 range
           1 u8 value
           2 u8 bit_count
           3 u8 padding
    """

    range: _t.Int
    value: _t.Int
    bit_count: _t.Int
    padding: _t.Int
    def __init__(self, range: _t.Number = ..., value: _t.Number = ..., bit_count: _t.Number = ..., padding: _t.Number = ...) -> None: ...

class v4l2_ctrl_vp8_frame(_a.CStruct):
    """struct v4l2_ctrl_vp8_frame: size 1232, align 8::

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
    """

    segment: _t.Of[v4l2_vp8_segment]
    lf: _t.Of[v4l2_vp8_loop_filter]
    quant: _t.Of[v4l2_vp8_quantization]
    entropy: _t.Of[v4l2_vp8_entropy]
    coder_state: _t.Of[v4l2_vp8_entropy_coder_state]
    width: _t.Int
    height: _t.Int
    horizontal_scale: _t.Int
    vertical_scale: _t.Int
    version: _t.Int
    prob_skip_false: _t.Int
    prob_intra: _t.Int
    prob_last: _t.Int
    prob_gf: _t.Int
    num_dct_parts: _t.Int
    first_part_size: _t.Int
    first_part_header_bits: _t.Int
    dct_part_sizes: _t.Items[_t.u32]
    last_frame_ts: _t.Int
    golden_frame_ts: _t.Int
    alt_frame_ts: _t.Int
    flags: _t.Int
    def __init__(self, segment: v4l2_vp8_segment | _t.Members = ..., lf: v4l2_vp8_loop_filter | _t.Members = ..., quant: v4l2_vp8_quantization | _t.Members = ..., entropy: v4l2_vp8_entropy | _t.Members = ..., coder_state: v4l2_vp8_entropy_coder_state | _t.Members = ..., width: _t.Number = ..., height: _t.Number = ..., horizontal_scale: _t.Number = ..., vertical_scale: _t.Number = ..., version: _t.Number = ..., prob_skip_false: _t.Number = ..., prob_intra: _t.Number = ..., prob_last: _t.Number = ..., prob_gf: _t.Number = ..., num_dct_parts: _t.Number = ..., first_part_size: _t.Number = ..., first_part_header_bits: _t.Number = ..., dct_part_sizes: _t.Elements = ..., last_frame_ts: _t.Number = ..., golden_frame_ts: _t.Number = ..., alt_frame_ts: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_mpeg2_sequence(_a.CStruct):
    """struct v4l2_ctrl_mpeg2_sequence: size 12, align 4::

           0 u16 horizontal_size
           2 u16 vertical_size
           4 u32 vbv_buffer_size
           8 u16 profile_and_level_indication
          10 u8 chroma_format
          11 u8 flags
    """

    horizontal_size: _t.Int
    vertical_size: _t.Int
    vbv_buffer_size: _t.Int
    profile_and_level_indication: _t.Int
    chroma_format: _t.Int
    flags: _t.Int
    def __init__(self, horizontal_size: _t.Number = ..., vertical_size: _t.Number = ..., vbv_buffer_size: _t.Number = ..., profile_and_level_indication: _t.Number = ..., chroma_format: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_mpeg2_picture(_a.CStruct):
    """struct v4l2_ctrl_mpeg2_picture: size 32, align 8::

           0 u64 backward_ref_ts
           8 u64 forward_ref_ts
          16 u32 flags
          20 u8[2][2] f_code
          24 u8 picture_coding_type
          25 u8 picture_structure
          26 u8 intra_dc_precision
          27 u8[5] reserved
    """

    backward_ref_ts: _t.Int
    forward_ref_ts: _t.Int
    flags: _t.Int
    f_code: _t.Items[_t.Octets]
    picture_coding_type: _t.Int
    picture_structure: _t.Int
    intra_dc_precision: _t.Int
    reserved: _t.Raw
    def __init__(self, backward_ref_ts: _t.Number = ..., forward_ref_ts: _t.Number = ..., flags: _t.Number = ..., f_code: _t.Elements = ..., picture_coding_type: _t.Number = ..., picture_structure: _t.Number = ..., intra_dc_precision: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_ctrl_mpeg2_quantisation(_a.CStruct):
    """struct v4l2_ctrl_mpeg2_quantisation: size 256, align 1::

           0 u8[64] intra_quantiser_matrix
          64 u8[64] non_intra_quantiser_matrix
         128 u8[64] chroma_intra_quantiser_matrix
         192 u8[64] chroma_non_intra_quantiser_matrix
    """

    intra_quantiser_matrix: _t.Raw
    non_intra_quantiser_matrix: _t.Raw
    chroma_intra_quantiser_matrix: _t.Raw
    chroma_non_intra_quantiser_matrix: _t.Raw
    def __init__(self, intra_quantiser_matrix: _t.Bytes = ..., non_intra_quantiser_matrix: _t.Bytes = ..., chroma_intra_quantiser_matrix: _t.Bytes = ..., chroma_non_intra_quantiser_matrix: _t.Bytes = ...) -> None: ...

class v4l2_ctrl_hevc_sps(_a.CStruct):
    """struct v4l2_ctrl_hevc_sps: size 40, align 8::

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
    """

    video_parameter_set_id: _t.Int
    seq_parameter_set_id: _t.Int
    pic_width_in_luma_samples: _t.Int
    pic_height_in_luma_samples: _t.Int
    bit_depth_luma_minus8: _t.Int
    bit_depth_chroma_minus8: _t.Int
    log2_max_pic_order_cnt_lsb_minus4: _t.Int
    sps_max_dec_pic_buffering_minus1: _t.Int
    sps_max_num_reorder_pics: _t.Int
    sps_max_latency_increase_plus1: _t.Int
    log2_min_luma_coding_block_size_minus3: _t.Int
    log2_diff_max_min_luma_coding_block_size: _t.Int
    log2_min_luma_transform_block_size_minus2: _t.Int
    log2_diff_max_min_luma_transform_block_size: _t.Int
    max_transform_hierarchy_depth_inter: _t.Int
    max_transform_hierarchy_depth_intra: _t.Int
    pcm_sample_bit_depth_luma_minus1: _t.Int
    pcm_sample_bit_depth_chroma_minus1: _t.Int
    log2_min_pcm_luma_coding_block_size_minus3: _t.Int
    log2_diff_max_min_pcm_luma_coding_block_size: _t.Int
    num_short_term_ref_pic_sets: _t.Int
    num_long_term_ref_pics_sps: _t.Int
    chroma_format_idc: _t.Int
    sps_max_sub_layers_minus1: _t.Int
    reserved: _t.Raw
    flags: _t.Int
    def __init__(self, video_parameter_set_id: _t.Number = ..., seq_parameter_set_id: _t.Number = ..., pic_width_in_luma_samples: _t.Number = ..., pic_height_in_luma_samples: _t.Number = ..., bit_depth_luma_minus8: _t.Number = ..., bit_depth_chroma_minus8: _t.Number = ..., log2_max_pic_order_cnt_lsb_minus4: _t.Number = ..., sps_max_dec_pic_buffering_minus1: _t.Number = ..., sps_max_num_reorder_pics: _t.Number = ..., sps_max_latency_increase_plus1: _t.Number = ..., log2_min_luma_coding_block_size_minus3: _t.Number = ..., log2_diff_max_min_luma_coding_block_size: _t.Number = ..., log2_min_luma_transform_block_size_minus2: _t.Number = ..., log2_diff_max_min_luma_transform_block_size: _t.Number = ..., max_transform_hierarchy_depth_inter: _t.Number = ..., max_transform_hierarchy_depth_intra: _t.Number = ..., pcm_sample_bit_depth_luma_minus1: _t.Number = ..., pcm_sample_bit_depth_chroma_minus1: _t.Number = ..., log2_min_pcm_luma_coding_block_size_minus3: _t.Number = ..., log2_diff_max_min_pcm_luma_coding_block_size: _t.Number = ..., num_short_term_ref_pic_sets: _t.Number = ..., num_long_term_ref_pics_sps: _t.Number = ..., chroma_format_idc: _t.Number = ..., sps_max_sub_layers_minus1: _t.Number = ..., reserved: _t.Bytes = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_hevc_pps(_a.CStruct):
    """struct v4l2_ctrl_hevc_pps: size 64, align 8::

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
    """

    pic_parameter_set_id: _t.Int
    num_extra_slice_header_bits: _t.Int
    num_ref_idx_l0_default_active_minus1: _t.Int
    num_ref_idx_l1_default_active_minus1: _t.Int
    init_qp_minus26: _t.Int
    diff_cu_qp_delta_depth: _t.Int
    pps_cb_qp_offset: _t.Int
    pps_cr_qp_offset: _t.Int
    num_tile_columns_minus1: _t.Int
    num_tile_rows_minus1: _t.Int
    column_width_minus1: _t.Raw
    row_height_minus1: _t.Raw
    pps_beta_offset_div2: _t.Int
    pps_tc_offset_div2: _t.Int
    log2_parallel_merge_level_minus2: _t.Int
    reserved: _t.Int
    flags: _t.Int
    def __init__(self, pic_parameter_set_id: _t.Number = ..., num_extra_slice_header_bits: _t.Number = ..., num_ref_idx_l0_default_active_minus1: _t.Number = ..., num_ref_idx_l1_default_active_minus1: _t.Number = ..., init_qp_minus26: _t.Number = ..., diff_cu_qp_delta_depth: _t.Number = ..., pps_cb_qp_offset: _t.Number = ..., pps_cr_qp_offset: _t.Number = ..., num_tile_columns_minus1: _t.Number = ..., num_tile_rows_minus1: _t.Number = ..., column_width_minus1: _t.Bytes = ..., row_height_minus1: _t.Bytes = ..., pps_beta_offset_div2: _t.Number = ..., pps_tc_offset_div2: _t.Number = ..., log2_parallel_merge_level_minus2: _t.Number = ..., reserved: _t.Number = ..., flags: _t.Number = ...) -> None: ...

class v4l2_hevc_dpb_entry(_a.CStruct):
    """struct v4l2_hevc_dpb_entry: size 16, align 8::

           0 u64 timestamp
           8 u8 flags
           9 u8 field_pic
          10 u16 reserved
          12 s32 pic_order_cnt_val
    """

    timestamp: _t.Int
    flags: _t.Int
    field_pic: _t.Int
    reserved: _t.Int
    pic_order_cnt_val: _t.Int
    def __init__(self, timestamp: _t.Number = ..., flags: _t.Number = ..., field_pic: _t.Number = ..., reserved: _t.Number = ..., pic_order_cnt_val: _t.Number = ...) -> None: ...

class v4l2_hevc_pred_weight_table(_a.CStruct):
    """struct v4l2_hevc_pred_weight_table: size 194, align 1::

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
    """

    delta_luma_weight_l0: _t.Items[_t.s8]
    luma_offset_l0: _t.Items[_t.s8]
    delta_chroma_weight_l0: _t.Items[_t.Array[_t.s8]]
    chroma_offset_l0: _t.Items[_t.Array[_t.s8]]
    delta_luma_weight_l1: _t.Items[_t.s8]
    luma_offset_l1: _t.Items[_t.s8]
    delta_chroma_weight_l1: _t.Items[_t.Array[_t.s8]]
    chroma_offset_l1: _t.Items[_t.Array[_t.s8]]
    luma_log2_weight_denom: _t.Int
    delta_chroma_log2_weight_denom: _t.Int
    def __init__(self, delta_luma_weight_l0: _t.Elements = ..., luma_offset_l0: _t.Elements = ..., delta_chroma_weight_l0: _t.Elements = ..., chroma_offset_l0: _t.Elements = ..., delta_luma_weight_l1: _t.Elements = ..., luma_offset_l1: _t.Elements = ..., delta_chroma_weight_l1: _t.Elements = ..., chroma_offset_l1: _t.Elements = ..., luma_log2_weight_denom: _t.Number = ..., delta_chroma_log2_weight_denom: _t.Number = ...) -> None: ...

class v4l2_ctrl_hevc_slice_params(_a.CStruct):
    """struct v4l2_ctrl_hevc_slice_params: size 280, align 8::

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
    """

    bit_size: _t.Int
    data_byte_offset: _t.Int
    num_entry_point_offsets: _t.Int
    nal_unit_type: _t.Int
    nuh_temporal_id_plus1: _t.Int
    slice_type: _t.Int
    colour_plane_id: _t.Int
    slice_pic_order_cnt: _t.Int
    num_ref_idx_l0_active_minus1: _t.Int
    num_ref_idx_l1_active_minus1: _t.Int
    collocated_ref_idx: _t.Int
    five_minus_max_num_merge_cand: _t.Int
    slice_qp_delta: _t.Int
    slice_cb_qp_offset: _t.Int
    slice_cr_qp_offset: _t.Int
    slice_act_y_qp_offset: _t.Int
    slice_act_cb_qp_offset: _t.Int
    slice_act_cr_qp_offset: _t.Int
    slice_beta_offset_div2: _t.Int
    slice_tc_offset_div2: _t.Int
    pic_struct: _t.Int
    reserved0: _t.Raw
    slice_segment_addr: _t.Int
    ref_idx_l0: _t.Raw
    ref_idx_l1: _t.Raw
    short_term_ref_pic_set_size: _t.Int
    long_term_ref_pic_set_size: _t.Int
    pred_weight_table: _t.Of[v4l2_hevc_pred_weight_table]
    reserved1: _t.Raw
    flags: _t.Int
    def __init__(self, bit_size: _t.Number = ..., data_byte_offset: _t.Number = ..., num_entry_point_offsets: _t.Number = ..., nal_unit_type: _t.Number = ..., nuh_temporal_id_plus1: _t.Number = ..., slice_type: _t.Number = ..., colour_plane_id: _t.Number = ..., slice_pic_order_cnt: _t.Number = ..., num_ref_idx_l0_active_minus1: _t.Number = ..., num_ref_idx_l1_active_minus1: _t.Number = ..., collocated_ref_idx: _t.Number = ..., five_minus_max_num_merge_cand: _t.Number = ..., slice_qp_delta: _t.Number = ..., slice_cb_qp_offset: _t.Number = ..., slice_cr_qp_offset: _t.Number = ..., slice_act_y_qp_offset: _t.Number = ..., slice_act_cb_qp_offset: _t.Number = ..., slice_act_cr_qp_offset: _t.Number = ..., slice_beta_offset_div2: _t.Number = ..., slice_tc_offset_div2: _t.Number = ..., pic_struct: _t.Number = ..., reserved0: _t.Bytes = ..., slice_segment_addr: _t.Number = ..., ref_idx_l0: _t.Bytes = ..., ref_idx_l1: _t.Bytes = ..., short_term_ref_pic_set_size: _t.Number = ..., long_term_ref_pic_set_size: _t.Number = ..., pred_weight_table: v4l2_hevc_pred_weight_table | _t.Members = ..., reserved1: _t.Bytes = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_hevc_decode_params(_a.CStruct):
    """struct v4l2_ctrl_hevc_decode_params: size 328, align 8::

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
    """

    pic_order_cnt_val: _t.Int
    short_term_ref_pic_set_size: _t.Int
    long_term_ref_pic_set_size: _t.Int
    num_active_dpb_entries: _t.Int
    num_poc_st_curr_before: _t.Int
    num_poc_st_curr_after: _t.Int
    num_poc_lt_curr: _t.Int
    poc_st_curr_before: _t.Raw
    poc_st_curr_after: _t.Raw
    poc_lt_curr: _t.Raw
    num_delta_pocs_of_ref_rps_idx: _t.Int
    reserved: _t.Raw
    dpb: _t.Items[v4l2_hevc_dpb_entry]
    flags: _t.Int
    def __init__(self, pic_order_cnt_val: _t.Number = ..., short_term_ref_pic_set_size: _t.Number = ..., long_term_ref_pic_set_size: _t.Number = ..., num_active_dpb_entries: _t.Number = ..., num_poc_st_curr_before: _t.Number = ..., num_poc_st_curr_after: _t.Number = ..., num_poc_lt_curr: _t.Number = ..., poc_st_curr_before: _t.Bytes = ..., poc_st_curr_after: _t.Bytes = ..., poc_lt_curr: _t.Bytes = ..., num_delta_pocs_of_ref_rps_idx: _t.Number = ..., reserved: _t.Bytes = ..., dpb: _t.Elements = ..., flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_hevc_scaling_matrix(_a.CStruct):
    """struct v4l2_ctrl_hevc_scaling_matrix: size 1000, align 1::

           0 u8[6][16] scaling_list_4x4
          96 u8[6][64] scaling_list_8x8
         480 u8[6][64] scaling_list_16x16
         864 u8[2][64] scaling_list_32x32
         992 u8[6] scaling_list_dc_coef_16x16
         998 u8[2] scaling_list_dc_coef_32x32
    """

    scaling_list_4x4: _t.Items[_t.Octets]
    scaling_list_8x8: _t.Items[_t.Octets]
    scaling_list_16x16: _t.Items[_t.Octets]
    scaling_list_32x32: _t.Items[_t.Octets]
    scaling_list_dc_coef_16x16: _t.Raw
    scaling_list_dc_coef_32x32: _t.Raw
    def __init__(self, scaling_list_4x4: _t.Elements = ..., scaling_list_8x8: _t.Elements = ..., scaling_list_16x16: _t.Elements = ..., scaling_list_32x32: _t.Elements = ..., scaling_list_dc_coef_16x16: _t.Bytes = ..., scaling_list_dc_coef_32x32: _t.Bytes = ...) -> None: ...

class v4l2_ctrl_hdr10_cll_info(_a.CStruct):
    """struct v4l2_ctrl_hdr10_cll_info: size 4, align 2::

           0 u16 max_content_light_level
           2 u16 max_pic_average_light_level
    """

    max_content_light_level: _t.Int
    max_pic_average_light_level: _t.Int
    def __init__(self, max_content_light_level: _t.Number = ..., max_pic_average_light_level: _t.Number = ...) -> None: ...

class v4l2_ctrl_hdr10_mastering_display(_a.CStruct):
    """struct v4l2_ctrl_hdr10_mastering_display: size 24, align 4::

           0 u16[3] display_primaries_x
           6 u16[3] display_primaries_y
          12 u16 white_point_x
          14 u16 white_point_y
          16 u32 max_display_mastering_luminance
          20 u32 min_display_mastering_luminance
    """

    display_primaries_x: _t.Items[_t.u16]
    display_primaries_y: _t.Items[_t.u16]
    white_point_x: _t.Int
    white_point_y: _t.Int
    max_display_mastering_luminance: _t.Int
    min_display_mastering_luminance: _t.Int
    def __init__(self, display_primaries_x: _t.Elements = ..., display_primaries_y: _t.Elements = ..., white_point_x: _t.Number = ..., white_point_y: _t.Number = ..., max_display_mastering_luminance: _t.Number = ..., min_display_mastering_luminance: _t.Number = ...) -> None: ...

class v4l2_vp9_loop_filter(_a.CStruct):
    """struct v4l2_vp9_loop_filter: size 16, align 1::

           0 s8[4] ref_deltas
           4 s8[2] mode_deltas
           6 u8 level
           7 u8 sharpness
           8 u8 flags
           9 u8[7] reserved
    """

    ref_deltas: _t.Items[_t.s8]
    mode_deltas: _t.Items[_t.s8]
    level: _t.Int
    sharpness: _t.Int
    flags: _t.Int
    reserved: _t.Raw
    def __init__(self, ref_deltas: _t.Elements = ..., mode_deltas: _t.Elements = ..., level: _t.Number = ..., sharpness: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_vp9_quantization(_a.CStruct):
    """struct v4l2_vp9_quantization: size 8, align 1::

           0 u8 base_q_idx
           1 s8 delta_q_y_dc
           2 s8 delta_q_uv_dc
           3 s8 delta_q_uv_ac
           4 u8[4] reserved
    """

    base_q_idx: _t.Int
    delta_q_y_dc: _t.Int
    delta_q_uv_dc: _t.Int
    delta_q_uv_ac: _t.Int
    reserved: _t.Raw
    def __init__(self, base_q_idx: _t.Number = ..., delta_q_y_dc: _t.Number = ..., delta_q_uv_dc: _t.Number = ..., delta_q_uv_ac: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_vp9_segmentation(_a.CStruct):
    """struct v4l2_vp9_segmentation: size 88, align 2::

           0 s16[8][4] feature_data
          64 u8[8] feature_enabled
          72 u8[7] tree_probs
          79 u8[3] pred_probs
          82 u8 flags
          83 u8[5] reserved
    """

    feature_data: _t.Items[_t.Array[_t.s16]]
    feature_enabled: _t.Raw
    tree_probs: _t.Raw
    pred_probs: _t.Raw
    flags: _t.Int
    reserved: _t.Raw
    def __init__(self, feature_data: _t.Elements = ..., feature_enabled: _t.Bytes = ..., tree_probs: _t.Bytes = ..., pred_probs: _t.Bytes = ..., flags: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_ctrl_vp9_frame(_a.CStruct):
    """struct v4l2_ctrl_vp9_frame: size 168, align 8::

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
    """

    lf: _t.Of[v4l2_vp9_loop_filter]
    quant: _t.Of[v4l2_vp9_quantization]
    seg: _t.Of[v4l2_vp9_segmentation]
    flags: _t.Int
    compressed_header_size: _t.Int
    uncompressed_header_size: _t.Int
    frame_width_minus_1: _t.Int
    frame_height_minus_1: _t.Int
    render_width_minus_1: _t.Int
    render_height_minus_1: _t.Int
    last_frame_ts: _t.Int
    golden_frame_ts: _t.Int
    alt_frame_ts: _t.Int
    ref_frame_sign_bias: _t.Int
    reset_frame_context: _t.Int
    frame_context_idx: _t.Int
    profile: _t.Int
    bit_depth: _t.Int
    interpolation_filter: _t.Int
    tile_cols_log2: _t.Int
    tile_rows_log2: _t.Int
    reference_mode: _t.Int
    reserved: _t.Raw
    def __init__(self, lf: v4l2_vp9_loop_filter | _t.Members = ..., quant: v4l2_vp9_quantization | _t.Members = ..., seg: v4l2_vp9_segmentation | _t.Members = ..., flags: _t.Number = ..., compressed_header_size: _t.Number = ..., uncompressed_header_size: _t.Number = ..., frame_width_minus_1: _t.Number = ..., frame_height_minus_1: _t.Number = ..., render_width_minus_1: _t.Number = ..., render_height_minus_1: _t.Number = ..., last_frame_ts: _t.Number = ..., golden_frame_ts: _t.Number = ..., alt_frame_ts: _t.Number = ..., ref_frame_sign_bias: _t.Number = ..., reset_frame_context: _t.Number = ..., frame_context_idx: _t.Number = ..., profile: _t.Number = ..., bit_depth: _t.Number = ..., interpolation_filter: _t.Number = ..., tile_cols_log2: _t.Number = ..., tile_rows_log2: _t.Number = ..., reference_mode: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_vp9_mv_probs(_a.CStruct):
    """struct v4l2_vp9_mv_probs: size 69, align 1::

           0 u8[3] joint
           3 u8[2] sign
           5 u8[2][10] classes
          25 u8[2] class0_bit
          27 u8[2][10] bits
          47 u8[2][2][3] class0_fr
          59 u8[2][3] fr
          65 u8[2] class0_hp
          67 u8[2] hp
    """

    joint: _t.Raw
    sign: _t.Raw
    classes: _t.Items[_t.Octets]
    class0_bit: _t.Raw
    bits: _t.Items[_t.Octets]
    class0_fr: _t.Items[_t.Array[_t.Octets]]
    fr: _t.Items[_t.Octets]
    class0_hp: _t.Raw
    hp: _t.Raw
    def __init__(self, joint: _t.Bytes = ..., sign: _t.Bytes = ..., classes: _t.Elements = ..., class0_bit: _t.Bytes = ..., bits: _t.Elements = ..., class0_fr: _t.Elements = ..., fr: _t.Elements = ..., class0_hp: _t.Bytes = ..., hp: _t.Bytes = ...) -> None: ...

class v4l2_ctrl_vp9_compressed_hdr(_a.CStruct):
    """struct v4l2_ctrl_vp9_compressed_hdr: size 2040, align 1::

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
    """

    tx_mode: _t.Int
    tx8: _t.Items[_t.Octets]
    tx16: _t.Items[_t.Octets]
    tx32: _t.Items[_t.Octets]
    coef: _t.Items[_t.Array[_t.Array[_t.Array[_t.Array[_t.Octets]]]]]
    skip: _t.Raw
    inter_mode: _t.Items[_t.Octets]
    interp_filter: _t.Items[_t.Octets]
    is_inter: _t.Raw
    comp_mode: _t.Raw
    single_ref: _t.Items[_t.Octets]
    comp_ref: _t.Raw
    y_mode: _t.Items[_t.Octets]
    uv_mode: _t.Items[_t.Octets]
    partition: _t.Items[_t.Octets]
    mv: _t.Of[v4l2_vp9_mv_probs]
    def __init__(self, tx_mode: _t.Number = ..., tx8: _t.Elements = ..., tx16: _t.Elements = ..., tx32: _t.Elements = ..., coef: _t.Elements = ..., skip: _t.Bytes = ..., inter_mode: _t.Elements = ..., interp_filter: _t.Elements = ..., is_inter: _t.Bytes = ..., comp_mode: _t.Bytes = ..., single_ref: _t.Elements = ..., comp_ref: _t.Bytes = ..., y_mode: _t.Elements = ..., uv_mode: _t.Elements = ..., partition: _t.Elements = ..., mv: v4l2_vp9_mv_probs | _t.Members = ...) -> None: ...

class v4l2_ctrl_av1_sequence(_a.CStruct):
    """struct v4l2_ctrl_av1_sequence: size 12, align 4::

           0 u32 flags
           4 u8 seq_profile
           5 u8 order_hint_bits
           6 u8 bit_depth
           7 u8 reserved
           8 u16 max_frame_width_minus_1
          10 u16 max_frame_height_minus_1
    """

    flags: _t.Int
    seq_profile: _t.Int
    order_hint_bits: _t.Int
    bit_depth: _t.Int
    reserved: _t.Int
    max_frame_width_minus_1: _t.Int
    max_frame_height_minus_1: _t.Int
    def __init__(self, flags: _t.Number = ..., seq_profile: _t.Number = ..., order_hint_bits: _t.Number = ..., bit_depth: _t.Number = ..., reserved: _t.Number = ..., max_frame_width_minus_1: _t.Number = ..., max_frame_height_minus_1: _t.Number = ...) -> None: ...

class v4l2_ctrl_av1_tile_group_entry(_a.CStruct):
    """struct v4l2_ctrl_av1_tile_group_entry: size 16, align 4::

           0 u32 tile_offset
           4 u32 tile_size
           8 u32 tile_row
          12 u32 tile_col
    """

    tile_offset: _t.Int
    tile_size: _t.Int
    tile_row: _t.Int
    tile_col: _t.Int
    def __init__(self, tile_offset: _t.Number = ..., tile_size: _t.Number = ..., tile_row: _t.Number = ..., tile_col: _t.Number = ...) -> None: ...

class v4l2_av1_global_motion(_a.CStruct):
    """struct v4l2_av1_global_motion: size 236, align 4::

           0 u8[8] flags
           8 u32[8] type
          40 s32[8][6] params
         232 u8 invalid
         233 u8[3] reserved
    """

    flags: _t.Raw
    type: _t.Items[_t.u32]
    params: _t.Items[_t.Array[_t.s32]]
    invalid: _t.Int
    reserved: _t.Raw
    def __init__(self, flags: _t.Bytes = ..., type: _t.Elements = ..., params: _t.Elements = ..., invalid: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_av1_loop_restoration(_a.CStruct):
    """struct v4l2_av1_loop_restoration: size 28, align 4::

           0 u8 flags
           1 u8 lr_unit_shift
           2 u8 lr_uv_shift
           3 u8 reserved
           4 u32[3] frame_restoration_type
          16 u32[3] loop_restoration_size
    """

    flags: _t.Int
    lr_unit_shift: _t.Int
    lr_uv_shift: _t.Int
    reserved: _t.Int
    frame_restoration_type: _t.Items[_t.u32]
    loop_restoration_size: _t.Items[_t.u32]
    def __init__(self, flags: _t.Number = ..., lr_unit_shift: _t.Number = ..., lr_uv_shift: _t.Number = ..., reserved: _t.Number = ..., frame_restoration_type: _t.Elements = ..., loop_restoration_size: _t.Elements = ...) -> None: ...

class v4l2_av1_cdef(_a.CStruct):
    """struct v4l2_av1_cdef: size 34, align 1::

           0 u8 damping_minus_3
           1 u8 bits
           2 u8[8] y_pri_strength
          10 u8[8] y_sec_strength
          18 u8[8] uv_pri_strength
          26 u8[8] uv_sec_strength
    """

    damping_minus_3: _t.Int
    bits: _t.Int
    y_pri_strength: _t.Raw
    y_sec_strength: _t.Raw
    uv_pri_strength: _t.Raw
    uv_sec_strength: _t.Raw
    def __init__(self, damping_minus_3: _t.Number = ..., bits: _t.Number = ..., y_pri_strength: _t.Bytes = ..., y_sec_strength: _t.Bytes = ..., uv_pri_strength: _t.Bytes = ..., uv_sec_strength: _t.Bytes = ...) -> None: ...

class v4l2_av1_segmentation(_a.CStruct):
    """struct v4l2_av1_segmentation: size 138, align 2::

           0 u8 flags
           1 u8 last_active_seg_id
           2 u8[8] feature_enabled
          10 s16[8][8] feature_data
    """

    flags: _t.Int
    last_active_seg_id: _t.Int
    feature_enabled: _t.Raw
    feature_data: _t.Items[_t.Array[_t.s16]]
    def __init__(self, flags: _t.Number = ..., last_active_seg_id: _t.Number = ..., feature_enabled: _t.Bytes = ..., feature_data: _t.Elements = ...) -> None: ...

class v4l2_av1_loop_filter(_a.CStruct):
    """struct v4l2_av1_loop_filter: size 17, align 1::

           0 u8 flags
           1 u8[4] level
           5 u8 sharpness
           6 s8[8] ref_deltas
          14 s8[2] mode_deltas
          16 u8 delta_lf_res
    """

    flags: _t.Int
    level: _t.Raw
    sharpness: _t.Int
    ref_deltas: _t.Items[_t.s8]
    mode_deltas: _t.Items[_t.s8]
    delta_lf_res: _t.Int
    def __init__(self, flags: _t.Number = ..., level: _t.Bytes = ..., sharpness: _t.Number = ..., ref_deltas: _t.Elements = ..., mode_deltas: _t.Elements = ..., delta_lf_res: _t.Number = ...) -> None: ...

class v4l2_av1_quantization(_a.CStruct):
    """struct v4l2_av1_quantization: size 11, align 1::

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
    """

    flags: _t.Int
    base_q_idx: _t.Int
    delta_q_y_dc: _t.Int
    delta_q_u_dc: _t.Int
    delta_q_u_ac: _t.Int
    delta_q_v_dc: _t.Int
    delta_q_v_ac: _t.Int
    qm_y: _t.Int
    qm_u: _t.Int
    qm_v: _t.Int
    delta_q_res: _t.Int
    def __init__(self, flags: _t.Number = ..., base_q_idx: _t.Number = ..., delta_q_y_dc: _t.Number = ..., delta_q_u_dc: _t.Number = ..., delta_q_u_ac: _t.Number = ..., delta_q_v_dc: _t.Number = ..., delta_q_v_ac: _t.Number = ..., qm_y: _t.Number = ..., qm_u: _t.Number = ..., qm_v: _t.Number = ..., delta_q_res: _t.Number = ...) -> None: ...

class v4l2_av1_tile_info(_a.CStruct):
    """struct v4l2_av1_tile_info: size 1040, align 4::

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
    """

    flags: _t.Int
    context_update_tile_id: _t.Int
    tile_cols: _t.Int
    tile_rows: _t.Int
    mi_col_starts: _t.Items[_t.u32]
    mi_row_starts: _t.Items[_t.u32]
    width_in_sbs_minus_1: _t.Items[_t.u32]
    height_in_sbs_minus_1: _t.Items[_t.u32]
    tile_size_bytes: _t.Int
    reserved: _t.Raw
    def __init__(self, flags: _t.Number = ..., context_update_tile_id: _t.Number = ..., tile_cols: _t.Number = ..., tile_rows: _t.Number = ..., mi_col_starts: _t.Elements = ..., mi_row_starts: _t.Elements = ..., width_in_sbs_minus_1: _t.Elements = ..., height_in_sbs_minus_1: _t.Elements = ..., tile_size_bytes: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_ctrl_av1_frame(_a.CStruct):
    """struct v4l2_ctrl_av1_frame: size 1784, align 8::

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
    """

    tile_info: _t.Of[v4l2_av1_tile_info]
    quantization: _t.Of[v4l2_av1_quantization]
    superres_denom: _t.Int
    segmentation: _t.Of[v4l2_av1_segmentation]
    loop_filter: _t.Of[v4l2_av1_loop_filter]
    cdef: _t.Of[v4l2_av1_cdef]
    skip_mode_frame: _t.Raw
    primary_ref_frame: _t.Int
    loop_restoration: _t.Of[v4l2_av1_loop_restoration]
    global_motion: _t.Of[v4l2_av1_global_motion]
    flags: _t.Int
    frame_type: _t.Int
    order_hint: _t.Int
    upscaled_width: _t.Int
    interpolation_filter: _t.Int
    tx_mode: _t.Int
    frame_width_minus_1: _t.Int
    frame_height_minus_1: _t.Int
    render_width_minus_1: _t.Int
    render_height_minus_1: _t.Int
    current_frame_id: _t.Int
    buffer_removal_time: _t.Items[_t.u32]
    reserved: _t.Raw
    order_hints: _t.Items[_t.u32]
    reference_frame_ts: _t.Items[_t.u64]
    ref_frame_idx: _t.Items[_t.s8]
    refresh_frame_flags: _t.Int
    def __init__(self, tile_info: v4l2_av1_tile_info | _t.Members = ..., quantization: v4l2_av1_quantization | _t.Members = ..., superres_denom: _t.Number = ..., segmentation: v4l2_av1_segmentation | _t.Members = ..., loop_filter: v4l2_av1_loop_filter | _t.Members = ..., cdef: v4l2_av1_cdef | _t.Members = ..., skip_mode_frame: _t.Bytes = ..., primary_ref_frame: _t.Number = ..., loop_restoration: v4l2_av1_loop_restoration | _t.Members = ..., global_motion: v4l2_av1_global_motion | _t.Members = ..., flags: _t.Number = ..., frame_type: _t.Number = ..., order_hint: _t.Number = ..., upscaled_width: _t.Number = ..., interpolation_filter: _t.Number = ..., tx_mode: _t.Number = ..., frame_width_minus_1: _t.Number = ..., frame_height_minus_1: _t.Number = ..., render_width_minus_1: _t.Number = ..., render_height_minus_1: _t.Number = ..., current_frame_id: _t.Number = ..., buffer_removal_time: _t.Elements = ..., reserved: _t.Bytes = ..., order_hints: _t.Elements = ..., reference_frame_ts: _t.Elements = ..., ref_frame_idx: _t.Elements = ..., refresh_frame_flags: _t.Number = ...) -> None: ...

class v4l2_ctrl_av1_film_grain(_a.CStruct):
    """struct v4l2_ctrl_av1_film_grain: size 194, align 2::

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
    """

    flags: _t.Int
    cr_mult: _t.Int
    grain_seed: _t.Int
    film_grain_params_ref_idx: _t.Int
    num_y_points: _t.Int
    point_y_value: _t.Raw
    point_y_scaling: _t.Raw
    num_cb_points: _t.Int
    point_cb_value: _t.Raw
    point_cb_scaling: _t.Raw
    num_cr_points: _t.Int
    point_cr_value: _t.Raw
    point_cr_scaling: _t.Raw
    grain_scaling_minus_8: _t.Int
    ar_coeff_lag: _t.Int
    ar_coeffs_y_plus_128: _t.Raw
    ar_coeffs_cb_plus_128: _t.Raw
    ar_coeffs_cr_plus_128: _t.Raw
    ar_coeff_shift_minus_6: _t.Int
    grain_scale_shift: _t.Int
    cb_mult: _t.Int
    cb_luma_mult: _t.Int
    cr_luma_mult: _t.Int
    cb_offset: _t.Int
    cr_offset: _t.Int
    reserved: _t.Raw
    def __init__(self, flags: _t.Number = ..., cr_mult: _t.Number = ..., grain_seed: _t.Number = ..., film_grain_params_ref_idx: _t.Number = ..., num_y_points: _t.Number = ..., point_y_value: _t.Bytes = ..., point_y_scaling: _t.Bytes = ..., num_cb_points: _t.Number = ..., point_cb_value: _t.Bytes = ..., point_cb_scaling: _t.Bytes = ..., num_cr_points: _t.Number = ..., point_cr_value: _t.Bytes = ..., point_cr_scaling: _t.Bytes = ..., grain_scaling_minus_8: _t.Number = ..., ar_coeff_lag: _t.Number = ..., ar_coeffs_y_plus_128: _t.Bytes = ..., ar_coeffs_cb_plus_128: _t.Bytes = ..., ar_coeffs_cr_plus_128: _t.Bytes = ..., ar_coeff_shift_minus_6: _t.Number = ..., grain_scale_shift: _t.Number = ..., cb_mult: _t.Number = ..., cb_luma_mult: _t.Number = ..., cr_luma_mult: _t.Number = ..., cb_offset: _t.Number = ..., cr_offset: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_rect(_a.CStruct):
    """struct v4l2_rect: size 16, align 4::

           0 s32 left
           4 s32 top
           8 u32 width
          12 u32 height
    """

    left: _t.Int
    top: _t.Int
    width: _t.Int
    height: _t.Int
    def __init__(self, left: _t.Number = ..., top: _t.Number = ..., width: _t.Number = ..., height: _t.Number = ...) -> None: ...

class v4l2_fract(_a.CStruct):
    """struct v4l2_fract: size 8, align 4::

           0 u32 numerator
           4 u32 denominator
    """

    numerator: _t.Int
    denominator: _t.Int
    def __init__(self, numerator: _t.Number = ..., denominator: _t.Number = ...) -> None: ...

class v4l2_area(_a.CStruct):
    """struct v4l2_area: size 8, align 4::

           0 u32 width
           4 u32 height
    """

    width: _t.Int
    height: _t.Int
    def __init__(self, width: _t.Number = ..., height: _t.Number = ...) -> None: ...

class v4l2_capability(_a.CStruct):
    """struct v4l2_capability: size 104, align 4::

           0 u8[16] driver
          16 u8[32] card
          48 u8[32] bus_info
          80 u32 version
          84 u32 capabilities
          88 u32 device_caps
          92 u32[3] reserved
    """

    driver: _t.Raw
    card: _t.Raw
    bus_info: _t.Raw
    version: _t.Int
    capabilities: _t.Int
    device_caps: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, driver: _t.Bytes = ..., card: _t.Bytes = ..., bus_info: _t.Bytes = ..., version: _t.Number = ..., capabilities: _t.Number = ..., device_caps: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_pix_format(_a.CStruct):
    """struct v4l2_pix_format: size 48, align 4::

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
    """

    width: _t.Int
    height: _t.Int
    pixelformat: _t.Int
    field: _t.Int
    bytesperline: _t.Int
    sizeimage: _t.Int
    colorspace: _t.Int
    priv: _t.Int
    flags: _t.Int
    ycbcr_enc: _t.Int
    hsv_enc: _t.Int
    quantization: _t.Int
    xfer_func: _t.Int
    def __init__(self, width: _t.Number = ..., height: _t.Number = ..., pixelformat: _t.Number = ..., field: _t.Number = ..., bytesperline: _t.Number = ..., sizeimage: _t.Number = ..., colorspace: _t.Number = ..., priv: _t.Number = ..., flags: _t.Number = ..., *, ycbcr_enc: _t.Number = ..., hsv_enc: _t.Number = ..., quantization: _t.Number = ..., xfer_func: _t.Number = ...) -> None: ...

class v4l2_pix_format__anon1(_a.CUnion):
    """union v4l2_pix_format__anon1: size 4, align 4::

           0 u32 ycbcr_enc
           0 u32 hsv_enc
    """

    ycbcr_enc: _t.Int
    hsv_enc: _t.Int
    def __init__(self, ycbcr_enc: _t.Number = ..., *, hsv_enc: _t.Number = ...) -> None: ...

class v4l2_fmtdesc(_a.CStruct):
    """struct v4l2_fmtdesc: size 64, align 4::

           0 u32 index
           4 u32 type
           8 u32 flags
          12 u8[32] description
          44 u32 pixelformat
          48 u32 mbus_code
          52 u32[3] reserved
    """

    index: _t.Int
    type: _t.Int
    flags: _t.Int
    description: _t.Raw
    pixelformat: _t.Int
    mbus_code: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., type: _t.Number = ..., flags: _t.Number = ..., description: _t.Bytes = ..., pixelformat: _t.Number = ..., mbus_code: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_frmsize_discrete(_a.CStruct):
    """struct v4l2_frmsize_discrete: size 8, align 4::

           0 u32 width
           4 u32 height
    """

    width: _t.Int
    height: _t.Int
    def __init__(self, width: _t.Number = ..., height: _t.Number = ...) -> None: ...

class v4l2_frmsize_stepwise(_a.CStruct):
    """struct v4l2_frmsize_stepwise: size 24, align 4::

           0 u32 min_width
           4 u32 max_width
           8 u32 step_width
          12 u32 min_height
          16 u32 max_height
          20 u32 step_height
    """

    min_width: _t.Int
    max_width: _t.Int
    step_width: _t.Int
    min_height: _t.Int
    max_height: _t.Int
    step_height: _t.Int
    def __init__(self, min_width: _t.Number = ..., max_width: _t.Number = ..., step_width: _t.Number = ..., min_height: _t.Number = ..., max_height: _t.Number = ..., step_height: _t.Number = ...) -> None: ...

class v4l2_frmsizeenum(_a.CStruct):
    """struct v4l2_frmsizeenum: size 44, align 4::

           0 u32 index
           4 u32 pixel_format
           8 u32 type
          12 union v4l2_frmsizeenum__anon1 (_v4l2_frmsizeenum__anon1)
          36 u32[2] reserved
    """

    index: _t.Int
    pixel_format: _t.Int
    type: _t.Int
    discrete: _t.Of[v4l2_frmsize_discrete]
    stepwise: _t.Of[v4l2_frmsize_stepwise]
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., pixel_format: _t.Number = ..., type: _t.Number = ..., *, discrete: v4l2_frmsize_discrete | _t.Members = ..., stepwise: v4l2_frmsize_stepwise | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_frmsizeenum__anon1(_a.CUnion):
    """union v4l2_frmsizeenum__anon1: size 24, align 4::

           0 struct v4l2_frmsize_discrete discrete
           0 struct v4l2_frmsize_stepwise stepwise
    """

    discrete: _t.Of[v4l2_frmsize_discrete]
    stepwise: _t.Of[v4l2_frmsize_stepwise]
    def __init__(self, discrete: v4l2_frmsize_discrete | _t.Members = ..., *, stepwise: v4l2_frmsize_stepwise | _t.Members = ...) -> None: ...

class v4l2_frmival_stepwise(_a.CStruct):
    """struct v4l2_frmival_stepwise: size 24, align 4::

           0 struct v4l2_fract min
           8 struct v4l2_fract max
          16 struct v4l2_fract step
    """

    min: _t.Of[v4l2_fract]
    max: _t.Of[v4l2_fract]
    step: _t.Of[v4l2_fract]
    def __init__(self, min: v4l2_fract | _t.Members = ..., max: v4l2_fract | _t.Members = ..., step: v4l2_fract | _t.Members = ...) -> None: ...

class v4l2_frmivalenum(_a.CStruct):
    """struct v4l2_frmivalenum: size 52, align 4::

           0 u32 index
           4 u32 pixel_format
           8 u32 width
          12 u32 height
          16 u32 type
          20 union v4l2_frmivalenum__anon1 (_v4l2_frmivalenum__anon1)
          44 u32[2] reserved
    """

    index: _t.Int
    pixel_format: _t.Int
    width: _t.Int
    height: _t.Int
    type: _t.Int
    discrete: _t.Of[v4l2_fract]
    stepwise: _t.Of[v4l2_frmival_stepwise]
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., pixel_format: _t.Number = ..., width: _t.Number = ..., height: _t.Number = ..., type: _t.Number = ..., *, discrete: v4l2_fract | _t.Members = ..., stepwise: v4l2_frmival_stepwise | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_frmivalenum__anon1(_a.CUnion):
    """union v4l2_frmivalenum__anon1: size 24, align 4::

           0 struct v4l2_fract discrete
           0 struct v4l2_frmival_stepwise stepwise
    """

    discrete: _t.Of[v4l2_fract]
    stepwise: _t.Of[v4l2_frmival_stepwise]
    def __init__(self, discrete: v4l2_fract | _t.Members = ..., *, stepwise: v4l2_frmival_stepwise | _t.Members = ...) -> None: ...

class v4l2_timecode(_a.CStruct):
    """struct v4l2_timecode: size 16, align 4::

           0 u32 type
           4 u32 flags
           8 u8 frames
           9 u8 seconds
          10 u8 minutes
          11 u8 hours
          12 u8[4] userbits
    """

    type: _t.Int
    flags: _t.Int
    frames: _t.Int
    seconds: _t.Int
    minutes: _t.Int
    hours: _t.Int
    userbits: _t.Raw
    def __init__(self, type: _t.Number = ..., flags: _t.Number = ..., frames: _t.Number = ..., seconds: _t.Number = ..., minutes: _t.Number = ..., hours: _t.Number = ..., userbits: _t.Bytes = ...) -> None: ...

class v4l2_jpegcompression(_a.CStruct):
    """struct v4l2_jpegcompression: size 140, align 4::

           0 s32 quality
           4 s32 APPn
           8 s32 APP_len
          12 char[60] APP_data
          72 s32 COM_len
          76 char[60] COM_data
         136 u32 jpeg_markers
    """

    quality: _t.Int
    APPn: _t.Int
    APP_len: _t.Int
    APP_data: _t.Raw
    COM_len: _t.Int
    COM_data: _t.Raw
    jpeg_markers: _t.Int
    def __init__(self, quality: _t.Number = ..., APPn: _t.Number = ..., APP_len: _t.Number = ..., APP_data: _t.Bytes = ..., COM_len: _t.Number = ..., COM_data: _t.Bytes = ..., jpeg_markers: _t.Number = ...) -> None: ...

class v4l2_requestbuffers(_a.CStruct):
    """struct v4l2_requestbuffers: size 20, align 4::

           0 u32 count
           4 u32 type
           8 u32 memory
          12 u32 capabilities
          16 u8 flags
          17 u8[3] reserved
    """

    count: _t.Int
    type: _t.Int
    memory: _t.Int
    capabilities: _t.Int
    flags: _t.Int
    reserved: _t.Raw
    def __init__(self, count: _t.Number = ..., type: _t.Number = ..., memory: _t.Number = ..., capabilities: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_plane(_a.CStruct):
    """struct v4l2_plane: size 64, align 8::

           0 u32 bytesused
           4 u32 length
           8 union v4l2_plane__m m
          16 u32 data_offset
          20 u32[11] reserved
    """

    bytesused: _t.Int
    length: _t.Int
    m: _t.Of[v4l2_plane__m]
    data_offset: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, bytesused: _t.Number = ..., length: _t.Number = ..., m: v4l2_plane__m | _t.Members = ..., data_offset: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_plane__m(_a.CUnion):
    """union v4l2_plane__m: size 8, align 8::

           0 u32 mem_offset
           0 u64 userptr
           0 s32 fd
    """

    mem_offset: _t.Int
    userptr: _t.Int
    fd: _t.Int
    def __init__(self, mem_offset: _t.Number = ..., *, userptr: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class v4l2_buffer(_a.CStruct):
    """struct v4l2_buffer: size 88, align 8::

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
    """

    index: _t.Int
    type: _t.Int
    bytesused: _t.Int
    flags: _t.Int
    field: _t.Int
    timestamp: _t.Of[timeval]
    timecode: _t.Of[v4l2_timecode]
    sequence: _t.Int
    memory: _t.Int
    m: _t.Of[v4l2_buffer__m]
    length: _t.Int
    reserved2: _t.Int
    request_fd: _t.Int
    reserved: _t.Int
    def __init__(self, index: _t.Number = ..., type: _t.Number = ..., bytesused: _t.Number = ..., flags: _t.Number = ..., field: _t.Number = ..., timestamp: timeval | _t.Members = ..., timecode: v4l2_timecode | _t.Members = ..., sequence: _t.Number = ..., memory: _t.Number = ..., m: v4l2_buffer__m | _t.Members = ..., length: _t.Number = ..., reserved2: _t.Number = ..., *, request_fd: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class v4l2_buffer__m(_a.CUnion):
    """union v4l2_buffer__m: size 8, align 8::

           0 u32 offset
           0 u64 userptr
           0 ptr planes
           0 s32 fd
    """

    offset: _t.Int
    userptr: _t.Int
    planes: _t.Int
    fd: _t.Int
    def __init__(self, offset: _t.Number = ..., *, userptr: _t.Number = ..., planes: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class v4l2_buffer__anon1(_a.CUnion):
    """union v4l2_buffer__anon1: size 4, align 4::

           0 s32 request_fd
           0 u32 reserved
    """

    request_fd: _t.Int
    reserved: _t.Int
    def __init__(self, request_fd: _t.Number = ..., *, reserved: _t.Number = ...) -> None: ...

class v4l2_exportbuffer(_a.CStruct):
    """struct v4l2_exportbuffer: size 64, align 4::

           0 u32 type
           4 u32 index
           8 u32 plane
          12 u32 flags
          16 s32 fd
          20 u32[11] reserved
    """

    type: _t.Int
    index: _t.Int
    plane: _t.Int
    flags: _t.Int
    fd: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, type: _t.Number = ..., index: _t.Number = ..., plane: _t.Number = ..., flags: _t.Number = ..., fd: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_framebuffer(_a.CStruct):
    """struct v4l2_framebuffer: size 48, align 8::

           0 u32 capability
           4 u32 flags
           8 ptr base
          16 struct v4l2_framebuffer__fmt fmt
    """

    capability: _t.Int
    flags: _t.Int
    base: _t.Int
    fmt: _t.Of[v4l2_framebuffer__fmt]
    def __init__(self, capability: _t.Number = ..., flags: _t.Number = ..., base: _t.Number = ..., fmt: v4l2_framebuffer__fmt | _t.Members = ...) -> None: ...

class v4l2_framebuffer__fmt(_a.CStruct):
    """struct v4l2_framebuffer__fmt: size 32, align 4::

           0 u32 width
           4 u32 height
           8 u32 pixelformat
          12 u32 field
          16 u32 bytesperline
          20 u32 sizeimage
          24 u32 colorspace
          28 u32 priv
    """

    width: _t.Int
    height: _t.Int
    pixelformat: _t.Int
    field: _t.Int
    bytesperline: _t.Int
    sizeimage: _t.Int
    colorspace: _t.Int
    priv: _t.Int
    def __init__(self, width: _t.Number = ..., height: _t.Number = ..., pixelformat: _t.Number = ..., field: _t.Number = ..., bytesperline: _t.Number = ..., sizeimage: _t.Number = ..., colorspace: _t.Number = ..., priv: _t.Number = ...) -> None: ...

class v4l2_clip(_a.CStruct):
    """struct v4l2_clip: size 24, align 8::

           0 struct v4l2_rect c
          16 ptr next
    """

    c: _t.Of[v4l2_rect]
    next: _t.Int
    def __init__(self, c: v4l2_rect | _t.Members = ..., next: _t.Number = ...) -> None: ...

class v4l2_window(_a.CStruct):
    """struct v4l2_window: size 56, align 8::

           0 struct v4l2_rect w
          16 u32 field
          20 u32 chromakey
          24 ptr clips
          32 u32 clipcount
          40 ptr bitmap
          48 u8 global_alpha
    """

    w: _t.Of[v4l2_rect]
    field: _t.Int
    chromakey: _t.Int
    clips: _t.Int
    clipcount: _t.Int
    bitmap: _t.Int
    global_alpha: _t.Int
    def __init__(self, w: v4l2_rect | _t.Members = ..., field: _t.Number = ..., chromakey: _t.Number = ..., clips: _t.Number = ..., clipcount: _t.Number = ..., bitmap: _t.Number = ..., global_alpha: _t.Number = ...) -> None: ...

class v4l2_captureparm(_a.CStruct):
    """struct v4l2_captureparm: size 40, align 4::

           0 u32 capability
           4 u32 capturemode
           8 struct v4l2_fract timeperframe
          16 u32 extendedmode
          20 u32 readbuffers
          24 u32[4] reserved
    """

    capability: _t.Int
    capturemode: _t.Int
    timeperframe: _t.Of[v4l2_fract]
    extendedmode: _t.Int
    readbuffers: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, capability: _t.Number = ..., capturemode: _t.Number = ..., timeperframe: v4l2_fract | _t.Members = ..., extendedmode: _t.Number = ..., readbuffers: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_outputparm(_a.CStruct):
    """struct v4l2_outputparm: size 40, align 4::

           0 u32 capability
           4 u32 outputmode
           8 struct v4l2_fract timeperframe
          16 u32 extendedmode
          20 u32 writebuffers
          24 u32[4] reserved
    """

    capability: _t.Int
    outputmode: _t.Int
    timeperframe: _t.Of[v4l2_fract]
    extendedmode: _t.Int
    writebuffers: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, capability: _t.Number = ..., outputmode: _t.Number = ..., timeperframe: v4l2_fract | _t.Members = ..., extendedmode: _t.Number = ..., writebuffers: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_cropcap(_a.CStruct):
    """struct v4l2_cropcap: size 44, align 4::

           0 u32 type
           4 struct v4l2_rect bounds
          20 struct v4l2_rect defrect
          36 struct v4l2_fract pixelaspect
    """

    type: _t.Int
    bounds: _t.Of[v4l2_rect]
    defrect: _t.Of[v4l2_rect]
    pixelaspect: _t.Of[v4l2_fract]
    def __init__(self, type: _t.Number = ..., bounds: v4l2_rect | _t.Members = ..., defrect: v4l2_rect | _t.Members = ..., pixelaspect: v4l2_fract | _t.Members = ...) -> None: ...

class v4l2_crop(_a.CStruct):
    """struct v4l2_crop: size 20, align 4::

           0 u32 type
           4 struct v4l2_rect c
    """

    type: _t.Int
    c: _t.Of[v4l2_rect]
    def __init__(self, type: _t.Number = ..., c: v4l2_rect | _t.Members = ...) -> None: ...

class v4l2_selection(_a.CStruct):
    """struct v4l2_selection: size 64, align 4::

           0 u32 type
           4 u32 target
           8 u32 flags
          12 struct v4l2_rect r
          28 u32[9] reserved
    """

    type: _t.Int
    target: _t.Int
    flags: _t.Int
    r: _t.Of[v4l2_rect]
    reserved: _t.Items[_t.u32]
    def __init__(self, type: _t.Number = ..., target: _t.Number = ..., flags: _t.Number = ..., r: v4l2_rect | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_standard(_a.CStruct):
    """struct v4l2_standard: size 72, align 8::

           0 u32 index
           8 u64 id
          16 u8[24] name
          40 struct v4l2_fract frameperiod
          48 u32 framelines
          52 u32[4] reserved
    """

    index: _t.Int
    id: _t.Int
    name: _t.Raw
    frameperiod: _t.Of[v4l2_fract]
    framelines: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., id: _t.Number = ..., name: _t.Bytes = ..., frameperiod: v4l2_fract | _t.Members = ..., framelines: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_bt_timings(_a.CStruct):
    """struct v4l2_bt_timings: size 124, align 1::

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
    """

    width: _t.Int
    height: _t.Int
    interlaced: _t.Int
    polarities: _t.Int
    pixelclock: _t.Int
    hfrontporch: _t.Int
    hsync: _t.Int
    hbackporch: _t.Int
    vfrontporch: _t.Int
    vsync: _t.Int
    vbackporch: _t.Int
    il_vfrontporch: _t.Int
    il_vsync: _t.Int
    il_vbackporch: _t.Int
    standards: _t.Int
    flags: _t.Int
    picture_aspect: _t.Of[v4l2_fract]
    cea861_vic: _t.Int
    hdmi_vic: _t.Int
    reserved: _t.Raw
    def __init__(self, width: _t.Number = ..., height: _t.Number = ..., interlaced: _t.Number = ..., polarities: _t.Number = ..., pixelclock: _t.Number = ..., hfrontporch: _t.Number = ..., hsync: _t.Number = ..., hbackporch: _t.Number = ..., vfrontporch: _t.Number = ..., vsync: _t.Number = ..., vbackporch: _t.Number = ..., il_vfrontporch: _t.Number = ..., il_vsync: _t.Number = ..., il_vbackporch: _t.Number = ..., standards: _t.Number = ..., flags: _t.Number = ..., picture_aspect: v4l2_fract | _t.Members = ..., cea861_vic: _t.Number = ..., hdmi_vic: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_dv_timings(_a.CStruct):
    """struct v4l2_dv_timings: size 132, align 1::

           0 u32 type
           4 union v4l2_dv_timings__anon1 (_v4l2_dv_timings__anon1)
    """

    type: _t.Int
    bt: _t.Of[v4l2_bt_timings]
    reserved: _t.Items[_t.u32]
    def __init__(self, type: _t.Number = ..., *, bt: v4l2_bt_timings | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_dv_timings__anon1(_a.CUnion):
    """union v4l2_dv_timings__anon1: size 128, align 4::

           0 struct v4l2_bt_timings bt
           0 u32[32] reserved
    """

    bt: _t.Of[v4l2_bt_timings]
    reserved: _t.Items[_t.u32]
    def __init__(self, bt: v4l2_bt_timings | _t.Members = ..., *, reserved: _t.Elements = ...) -> None: ...

class v4l2_enum_dv_timings(_a.CStruct):
    """struct v4l2_enum_dv_timings: size 148, align 4::

           0 u32 index
           4 u32 pad
           8 u32[2] reserved
          16 struct v4l2_dv_timings timings
    """

    index: _t.Int
    pad: _t.Int
    reserved: _t.Items[_t.u32]
    timings: _t.Of[v4l2_dv_timings]
    def __init__(self, index: _t.Number = ..., pad: _t.Number = ..., reserved: _t.Elements = ..., timings: v4l2_dv_timings | _t.Members = ...) -> None: ...

class v4l2_bt_timings_cap(_a.CStruct):
    """struct v4l2_bt_timings_cap: size 104, align 1::

           0 u32 min_width
           4 u32 max_width
           8 u32 min_height
          12 u32 max_height
          16 u64 min_pixelclock
          24 u64 max_pixelclock
          32 u32 standards
          36 u32 capabilities
          40 u32[16] reserved
    """

    min_width: _t.Int
    max_width: _t.Int
    min_height: _t.Int
    max_height: _t.Int
    min_pixelclock: _t.Int
    max_pixelclock: _t.Int
    standards: _t.Int
    capabilities: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, min_width: _t.Number = ..., max_width: _t.Number = ..., min_height: _t.Number = ..., max_height: _t.Number = ..., min_pixelclock: _t.Number = ..., max_pixelclock: _t.Number = ..., standards: _t.Number = ..., capabilities: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_dv_timings_cap(_a.CStruct):
    """struct v4l2_dv_timings_cap: size 144, align 4::

           0 u32 type
           4 u32 pad
           8 u32[2] reserved
          16 union v4l2_dv_timings_cap__anon1 (_v4l2_dv_timings_cap__anon1)
    """

    type: _t.Int
    pad: _t.Int
    reserved: _t.Items[_t.u32]
    bt: _t.Of[v4l2_bt_timings_cap]
    raw_data: _t.Items[_t.u32]
    def __init__(self, type: _t.Number = ..., pad: _t.Number = ..., reserved: _t.Elements = ..., *, bt: v4l2_bt_timings_cap | _t.Members = ..., raw_data: _t.Elements = ...) -> None: ...

class v4l2_dv_timings_cap__anon1(_a.CUnion):
    """union v4l2_dv_timings_cap__anon1: size 128, align 4::

           0 struct v4l2_bt_timings_cap bt
           0 u32[32] raw_data
    """

    bt: _t.Of[v4l2_bt_timings_cap]
    raw_data: _t.Items[_t.u32]
    def __init__(self, bt: v4l2_bt_timings_cap | _t.Members = ..., *, raw_data: _t.Elements = ...) -> None: ...

class v4l2_input(_a.CStruct):
    """struct v4l2_input: size 80, align 8::

           0 u32 index
           4 u8[32] name
          36 u32 type
          40 u32 audioset
          44 u32 tuner
          48 u64 std
          56 u32 status
          60 u32 capabilities
          64 u32[3] reserved
    """

    index: _t.Int
    name: _t.Raw
    type: _t.Int
    audioset: _t.Int
    tuner: _t.Int
    std: _t.Int
    status: _t.Int
    capabilities: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., name: _t.Bytes = ..., type: _t.Number = ..., audioset: _t.Number = ..., tuner: _t.Number = ..., std: _t.Number = ..., status: _t.Number = ..., capabilities: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_output(_a.CStruct):
    """struct v4l2_output: size 72, align 8::

           0 u32 index
           4 u8[32] name
          36 u32 type
          40 u32 audioset
          44 u32 modulator
          48 u64 std
          56 u32 capabilities
          60 u32[3] reserved
    """

    index: _t.Int
    name: _t.Raw
    type: _t.Int
    audioset: _t.Int
    modulator: _t.Int
    std: _t.Int
    capabilities: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., name: _t.Bytes = ..., type: _t.Number = ..., audioset: _t.Number = ..., modulator: _t.Number = ..., std: _t.Number = ..., capabilities: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_control(_a.CStruct):
    """struct v4l2_control: size 8, align 4::

           0 u32 id
           4 s32 value
    """

    id: _t.Int
    value: _t.Int
    def __init__(self, id: _t.Number = ..., value: _t.Number = ...) -> None: ...

class v4l2_ext_control(_a.CStruct):
    """struct v4l2_ext_control: size 20, align 1::

           0 u32 id
           4 u32 size
           8 u32[1] reserved2
          12 union v4l2_ext_control__anon1 (_v4l2_ext_control__anon1)
    """

    id: _t.Int
    size: _t.Int
    reserved2: _t.Items[_t.u32]
    value: _t.Int
    value64: _t.Int
    string: _t.Int
    p_u8: _t.Int
    p_u16: _t.Int
    p_u32: _t.Int
    p_s32: _t.Int
    p_s64: _t.Int
    p_area: _t.Int
    p_h264_sps: _t.Int
    p_h264_pps: _t.Int
    p_h264_scaling_matrix: _t.Int
    p_h264_pred_weights: _t.Int
    p_h264_slice_params: _t.Int
    p_h264_decode_params: _t.Int
    p_fwht_params: _t.Int
    p_vp8_frame: _t.Int
    p_mpeg2_sequence: _t.Int
    p_mpeg2_picture: _t.Int
    p_mpeg2_quantisation: _t.Int
    p_vp9_compressed_hdr_probs: _t.Int
    p_vp9_frame: _t.Int
    p_hevc_sps: _t.Int
    p_hevc_pps: _t.Int
    p_hevc_slice_params: _t.Int
    p_hevc_scaling_matrix: _t.Int
    p_hevc_decode_params: _t.Int
    p_av1_sequence: _t.Int
    p_av1_tile_group_entry: _t.Int
    p_av1_frame: _t.Int
    p_av1_film_grain: _t.Int
    p_hdr10_cll_info: _t.Int
    p_hdr10_mastering_display: _t.Int
    ptr: _t.Int
    def __init__(self, id: _t.Number = ..., size: _t.Number = ..., reserved2: _t.Elements = ..., *, value: _t.Number = ..., value64: _t.Number = ..., string: _t.Number = ..., p_u8: _t.Number = ..., p_u16: _t.Number = ..., p_u32: _t.Number = ..., p_s32: _t.Number = ..., p_s64: _t.Number = ..., p_area: _t.Number = ..., p_h264_sps: _t.Number = ..., p_h264_pps: _t.Number = ..., p_h264_scaling_matrix: _t.Number = ..., p_h264_pred_weights: _t.Number = ..., p_h264_slice_params: _t.Number = ..., p_h264_decode_params: _t.Number = ..., p_fwht_params: _t.Number = ..., p_vp8_frame: _t.Number = ..., p_mpeg2_sequence: _t.Number = ..., p_mpeg2_picture: _t.Number = ..., p_mpeg2_quantisation: _t.Number = ..., p_vp9_compressed_hdr_probs: _t.Number = ..., p_vp9_frame: _t.Number = ..., p_hevc_sps: _t.Number = ..., p_hevc_pps: _t.Number = ..., p_hevc_slice_params: _t.Number = ..., p_hevc_scaling_matrix: _t.Number = ..., p_hevc_decode_params: _t.Number = ..., p_av1_sequence: _t.Number = ..., p_av1_tile_group_entry: _t.Number = ..., p_av1_frame: _t.Number = ..., p_av1_film_grain: _t.Number = ..., p_hdr10_cll_info: _t.Number = ..., p_hdr10_mastering_display: _t.Number = ..., ptr: _t.Number = ...) -> None: ...

class v4l2_ext_control__anon1(_a.CUnion):
    """union v4l2_ext_control__anon1: size 8, align 1::

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
    """

    value: _t.Int
    value64: _t.Int
    string: _t.Int
    p_u8: _t.Int
    p_u16: _t.Int
    p_u32: _t.Int
    p_s32: _t.Int
    p_s64: _t.Int
    p_area: _t.Int
    p_h264_sps: _t.Int
    p_h264_pps: _t.Int
    p_h264_scaling_matrix: _t.Int
    p_h264_pred_weights: _t.Int
    p_h264_slice_params: _t.Int
    p_h264_decode_params: _t.Int
    p_fwht_params: _t.Int
    p_vp8_frame: _t.Int
    p_mpeg2_sequence: _t.Int
    p_mpeg2_picture: _t.Int
    p_mpeg2_quantisation: _t.Int
    p_vp9_compressed_hdr_probs: _t.Int
    p_vp9_frame: _t.Int
    p_hevc_sps: _t.Int
    p_hevc_pps: _t.Int
    p_hevc_slice_params: _t.Int
    p_hevc_scaling_matrix: _t.Int
    p_hevc_decode_params: _t.Int
    p_av1_sequence: _t.Int
    p_av1_tile_group_entry: _t.Int
    p_av1_frame: _t.Int
    p_av1_film_grain: _t.Int
    p_hdr10_cll_info: _t.Int
    p_hdr10_mastering_display: _t.Int
    ptr: _t.Int
    def __init__(self, value: _t.Number = ..., *, value64: _t.Number = ..., string: _t.Number = ..., p_u8: _t.Number = ..., p_u16: _t.Number = ..., p_u32: _t.Number = ..., p_s32: _t.Number = ..., p_s64: _t.Number = ..., p_area: _t.Number = ..., p_h264_sps: _t.Number = ..., p_h264_pps: _t.Number = ..., p_h264_scaling_matrix: _t.Number = ..., p_h264_pred_weights: _t.Number = ..., p_h264_slice_params: _t.Number = ..., p_h264_decode_params: _t.Number = ..., p_fwht_params: _t.Number = ..., p_vp8_frame: _t.Number = ..., p_mpeg2_sequence: _t.Number = ..., p_mpeg2_picture: _t.Number = ..., p_mpeg2_quantisation: _t.Number = ..., p_vp9_compressed_hdr_probs: _t.Number = ..., p_vp9_frame: _t.Number = ..., p_hevc_sps: _t.Number = ..., p_hevc_pps: _t.Number = ..., p_hevc_slice_params: _t.Number = ..., p_hevc_scaling_matrix: _t.Number = ..., p_hevc_decode_params: _t.Number = ..., p_av1_sequence: _t.Number = ..., p_av1_tile_group_entry: _t.Number = ..., p_av1_frame: _t.Number = ..., p_av1_film_grain: _t.Number = ..., p_hdr10_cll_info: _t.Number = ..., p_hdr10_mastering_display: _t.Number = ..., ptr: _t.Number = ...) -> None: ...

class v4l2_ext_controls(_a.CStruct):
    """struct v4l2_ext_controls: size 32, align 8::

           0 union v4l2_ext_controls__anon1 (_v4l2_ext_controls__anon1)
           4 u32 count
           8 u32 error_idx
          12 s32 request_fd
          16 u32[1] reserved
          24 ptr controls
    """

    ctrl_class: _t.Int
    which: _t.Int
    count: _t.Int
    error_idx: _t.Int
    request_fd: _t.Int
    reserved: _t.Items[_t.u32]
    controls: _t.Int
    def __init__(self, *, ctrl_class: _t.Number = ..., which: _t.Number = ..., count: _t.Number = ..., error_idx: _t.Number = ..., request_fd: _t.Number = ..., reserved: _t.Elements = ..., controls: _t.Number = ...) -> None: ...

class v4l2_ext_controls__anon1(_a.CUnion):
    """union v4l2_ext_controls__anon1: size 4, align 4::

           0 u32 ctrl_class
           0 u32 which
    """

    ctrl_class: _t.Int
    which: _t.Int
    def __init__(self, ctrl_class: _t.Number = ..., *, which: _t.Number = ...) -> None: ...

class v4l2_queryctrl(_a.CStruct):
    """struct v4l2_queryctrl: size 68, align 4::

           0 u32 id
           4 u32 type
           8 u8[32] name
          40 s32 minimum
          44 s32 maximum
          48 s32 step
          52 s32 default_value
          56 u32 flags
          60 u32[2] reserved
    """

    id: _t.Int
    type: _t.Int
    name: _t.Raw
    minimum: _t.Int
    maximum: _t.Int
    step: _t.Int
    default_value: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, id: _t.Number = ..., type: _t.Number = ..., name: _t.Bytes = ..., minimum: _t.Number = ..., maximum: _t.Number = ..., step: _t.Number = ..., default_value: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_query_ext_ctrl(_a.CStruct):
    """struct v4l2_query_ext_ctrl: size 232, align 8::

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
    """

    id: _t.Int
    type: _t.Int
    name: _t.Raw
    minimum: _t.Int
    maximum: _t.Int
    step: _t.Int
    default_value: _t.Int
    flags: _t.Int
    elem_size: _t.Int
    elems: _t.Int
    nr_of_dims: _t.Int
    dims: _t.Items[_t.u32]
    reserved: _t.Items[_t.u32]
    def __init__(self, id: _t.Number = ..., type: _t.Number = ..., name: _t.Bytes = ..., minimum: _t.Number = ..., maximum: _t.Number = ..., step: _t.Number = ..., default_value: _t.Number = ..., flags: _t.Number = ..., elem_size: _t.Number = ..., elems: _t.Number = ..., nr_of_dims: _t.Number = ..., dims: _t.Elements = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_querymenu(_a.CStruct):
    """struct v4l2_querymenu: size 44, align 1::

           0 u32 id
           4 u32 index
           8 union v4l2_querymenu__anon1 (_v4l2_querymenu__anon1)
          40 u32 reserved
    """

    id: _t.Int
    index: _t.Int
    name: _t.Raw
    value: _t.Int
    reserved: _t.Int
    def __init__(self, id: _t.Number = ..., index: _t.Number = ..., *, name: _t.Bytes = ..., value: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class v4l2_querymenu__anon1(_a.CUnion):
    """union v4l2_querymenu__anon1: size 32, align 8::

           0 u8[32] name
           0 s64 value
    """

    name: _t.Raw
    value: _t.Int
    def __init__(self, name: _t.Bytes = ..., *, value: _t.Number = ...) -> None: ...

class v4l2_tuner(_a.CStruct):
    """struct v4l2_tuner: size 84, align 4::

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
    """

    index: _t.Int
    name: _t.Raw
    type: _t.Int
    capability: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    rxsubchans: _t.Int
    audmode: _t.Int
    signal: _t.Int
    afc: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., name: _t.Bytes = ..., type: _t.Number = ..., capability: _t.Number = ..., rangelow: _t.Number = ..., rangehigh: _t.Number = ..., rxsubchans: _t.Number = ..., audmode: _t.Number = ..., signal: _t.Number = ..., afc: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_modulator(_a.CStruct):
    """struct v4l2_modulator: size 68, align 4::

           0 u32 index
           4 u8[32] name
          36 u32 capability
          40 u32 rangelow
          44 u32 rangehigh
          48 u32 txsubchans
          52 u32 type
          56 u32[3] reserved
    """

    index: _t.Int
    name: _t.Raw
    capability: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    txsubchans: _t.Int
    type: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., name: _t.Bytes = ..., capability: _t.Number = ..., rangelow: _t.Number = ..., rangehigh: _t.Number = ..., txsubchans: _t.Number = ..., type: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_frequency(_a.CStruct):
    """struct v4l2_frequency: size 44, align 4::

           0 u32 tuner
           4 u32 type
           8 u32 frequency
          12 u32[8] reserved
    """

    tuner: _t.Int
    type: _t.Int
    frequency: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, tuner: _t.Number = ..., type: _t.Number = ..., frequency: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_frequency_band(_a.CStruct):
    """struct v4l2_frequency_band: size 64, align 4::

           0 u32 tuner
           4 u32 type
           8 u32 index
          12 u32 capability
          16 u32 rangelow
          20 u32 rangehigh
          24 u32 modulation
          28 u32[9] reserved
    """

    tuner: _t.Int
    type: _t.Int
    index: _t.Int
    capability: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    modulation: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, tuner: _t.Number = ..., type: _t.Number = ..., index: _t.Number = ..., capability: _t.Number = ..., rangelow: _t.Number = ..., rangehigh: _t.Number = ..., modulation: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_hw_freq_seek(_a.CStruct):
    """struct v4l2_hw_freq_seek: size 48, align 4::

           0 u32 tuner
           4 u32 type
           8 u32 seek_upward
          12 u32 wrap_around
          16 u32 spacing
          20 u32 rangelow
          24 u32 rangehigh
          28 u32[5] reserved
    """

    tuner: _t.Int
    type: _t.Int
    seek_upward: _t.Int
    wrap_around: _t.Int
    spacing: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, tuner: _t.Number = ..., type: _t.Number = ..., seek_upward: _t.Number = ..., wrap_around: _t.Number = ..., spacing: _t.Number = ..., rangelow: _t.Number = ..., rangehigh: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_rds_data(_a.CStruct):
    """struct v4l2_rds_data: size 3, align 1::

           0 u8 lsb
           1 u8 msb
           2 u8 block
    """

    lsb: _t.Int
    msb: _t.Int
    block: _t.Int
    def __init__(self, lsb: _t.Number = ..., msb: _t.Number = ..., block: _t.Number = ...) -> None: ...

class v4l2_audio(_a.CStruct):
    """struct v4l2_audio: size 52, align 4::

           0 u32 index
           4 u8[32] name
          36 u32 capability
          40 u32 mode
          44 u32[2] reserved
    """

    index: _t.Int
    name: _t.Raw
    capability: _t.Int
    mode: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., name: _t.Bytes = ..., capability: _t.Number = ..., mode: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_audioout(_a.CStruct):
    """struct v4l2_audioout: size 52, align 4::

           0 u32 index
           4 u8[32] name
          36 u32 capability
          40 u32 mode
          44 u32[2] reserved
    """

    index: _t.Int
    name: _t.Raw
    capability: _t.Int
    mode: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., name: _t.Bytes = ..., capability: _t.Number = ..., mode: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_enc_idx_entry(_a.CStruct):
    """struct v4l2_enc_idx_entry: size 32, align 8::

           0 u64 offset
           8 u64 pts
          16 u32 length
          20 u32 flags
          24 u32[2] reserved
    """

    offset: _t.Int
    pts: _t.Int
    length: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, offset: _t.Number = ..., pts: _t.Number = ..., length: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_enc_idx(_a.CStruct):
    """struct v4l2_enc_idx: size 2072, align 8::

           0 u32 entries
           4 u32 entries_cap
           8 u32[4] reserved
          24 struct v4l2_enc_idx_entry[64] entry
    """

    entries: _t.Int
    entries_cap: _t.Int
    reserved: _t.Items[_t.u32]
    entry: _t.Items[v4l2_enc_idx_entry]
    def __init__(self, entries: _t.Number = ..., entries_cap: _t.Number = ..., reserved: _t.Elements = ..., entry: _t.Elements = ...) -> None: ...

class v4l2_encoder_cmd(_a.CStruct):
    """struct v4l2_encoder_cmd: size 40, align 4::

           0 u32 cmd
           4 u32 flags
           8 union v4l2_encoder_cmd__anon1 (_v4l2_encoder_cmd__anon1)
    """

    cmd: _t.Int
    flags: _t.Int
    raw: _t.Of[v4l2_encoder_cmd__raw]
    def __init__(self, cmd: _t.Number = ..., flags: _t.Number = ..., *, raw: v4l2_encoder_cmd__raw | _t.Members = ...) -> None: ...

class v4l2_encoder_cmd__anon1(_a.CUnion):
    """union v4l2_encoder_cmd__anon1: size 32, align 4::

           0 struct v4l2_encoder_cmd__raw raw
    """

    raw: _t.Of[v4l2_encoder_cmd__raw]
    def __init__(self, raw: v4l2_encoder_cmd__raw | _t.Members = ...) -> None: ...

class v4l2_encoder_cmd__raw(_a.CStruct):
    """struct v4l2_encoder_cmd__raw: size 32, align 4::

           0 u32[8] data
    """

    data: _t.Items[_t.u32]
    def __init__(self, data: _t.Elements = ...) -> None: ...

class v4l2_decoder_cmd(_a.CStruct):
    """struct v4l2_decoder_cmd: size 72, align 8::

           0 u32 cmd
           4 u32 flags
           8 union v4l2_decoder_cmd__anon1 (_v4l2_decoder_cmd__anon1)
    """

    cmd: _t.Int
    flags: _t.Int
    stop: _t.Of[v4l2_decoder_cmd__stop]
    start: _t.Of[v4l2_decoder_cmd__start]
    raw: _t.Of[v4l2_decoder_cmd__raw]
    def __init__(self, cmd: _t.Number = ..., flags: _t.Number = ..., *, stop: v4l2_decoder_cmd__stop | _t.Members = ..., start: v4l2_decoder_cmd__start | _t.Members = ..., raw: v4l2_decoder_cmd__raw | _t.Members = ...) -> None: ...

class v4l2_decoder_cmd__anon1(_a.CUnion):
    """union v4l2_decoder_cmd__anon1: size 64, align 8::

           0 struct v4l2_decoder_cmd__stop stop
           0 struct v4l2_decoder_cmd__start start
           0 struct v4l2_decoder_cmd__raw raw
    """

    stop: _t.Of[v4l2_decoder_cmd__stop]
    start: _t.Of[v4l2_decoder_cmd__start]
    raw: _t.Of[v4l2_decoder_cmd__raw]
    def __init__(self, stop: v4l2_decoder_cmd__stop | _t.Members = ..., *, start: v4l2_decoder_cmd__start | _t.Members = ..., raw: v4l2_decoder_cmd__raw | _t.Members = ...) -> None: ...

class v4l2_decoder_cmd__stop(_a.CStruct):
    """struct v4l2_decoder_cmd__stop: size 8, align 8::

           0 u64 pts
    """

    pts: _t.Int
    def __init__(self, pts: _t.Number = ...) -> None: ...

class v4l2_decoder_cmd__start(_a.CStruct):
    """struct v4l2_decoder_cmd__start: size 8, align 4::

           0 s32 speed
           4 u32 format
    """

    speed: _t.Int
    format: _t.Int
    def __init__(self, speed: _t.Number = ..., format: _t.Number = ...) -> None: ...

class v4l2_decoder_cmd__raw(_a.CStruct):
    """struct v4l2_decoder_cmd__raw: size 64, align 4::

           0 u32[16] data
    """

    data: _t.Items[_t.u32]
    def __init__(self, data: _t.Elements = ...) -> None: ...

class v4l2_vbi_format(_a.CStruct):
    """struct v4l2_vbi_format: size 44, align 4::

           0 u32 sampling_rate
           4 u32 offset
           8 u32 samples_per_line
          12 u32 sample_format
          16 s32[2] start
          24 u32[2] count
          32 u32 flags
          36 u32[2] reserved
    """

    sampling_rate: _t.Int
    offset: _t.Int
    samples_per_line: _t.Int
    sample_format: _t.Int
    start: _t.Items[_t.s32]
    count: _t.Items[_t.u32]
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, sampling_rate: _t.Number = ..., offset: _t.Number = ..., samples_per_line: _t.Number = ..., sample_format: _t.Number = ..., start: _t.Elements = ..., count: _t.Elements = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_sliced_vbi_format(_a.CStruct):
    """struct v4l2_sliced_vbi_format: size 112, align 4::

           0 u16 service_set
           2 u16[2][24] service_lines
         100 u32 io_size
         104 u32[2] reserved
    """

    service_set: _t.Int
    service_lines: _t.Items[_t.Array[_t.u16]]
    io_size: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, service_set: _t.Number = ..., service_lines: _t.Elements = ..., io_size: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_sliced_vbi_cap(_a.CStruct):
    """struct v4l2_sliced_vbi_cap: size 116, align 4::

           0 u16 service_set
           2 u16[2][24] service_lines
         100 u32 type
         104 u32[3] reserved
    """

    service_set: _t.Int
    service_lines: _t.Items[_t.Array[_t.u16]]
    type: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, service_set: _t.Number = ..., service_lines: _t.Elements = ..., type: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_sliced_vbi_data(_a.CStruct):
    """struct v4l2_sliced_vbi_data: size 64, align 4::

           0 u32 id
           4 u32 field
           8 u32 line
          12 u32 reserved
          16 u8[48] data
    """

    id: _t.Int
    field: _t.Int
    line: _t.Int
    reserved: _t.Int
    data: _t.Raw
    def __init__(self, id: _t.Number = ..., field: _t.Number = ..., line: _t.Number = ..., reserved: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class v4l2_mpeg_vbi_itv0_line(_a.CStruct):
    """struct v4l2_mpeg_vbi_itv0_line: size 43, align 1::

           0 u8 id
           1 u8[42] data
    """

    id: _t.Int
    data: _t.Raw
    def __init__(self, id: _t.Number = ..., data: _t.Bytes = ...) -> None: ...

class v4l2_mpeg_vbi_itv0(_a.CStruct):
    """struct v4l2_mpeg_vbi_itv0: size 1513, align 1::

           0 le32[2] linemask
           8 struct v4l2_mpeg_vbi_itv0_line[35] line
    """

    linemask: _t.Items[_t.u32]
    line: _t.Items[v4l2_mpeg_vbi_itv0_line]
    def __init__(self, linemask: _t.Elements = ..., line: _t.Elements = ...) -> None: ...

class v4l2_mpeg_vbi_ITV0(_a.CStruct):
    """struct v4l2_mpeg_vbi_ITV0: size 1548, align 1::

           0 struct v4l2_mpeg_vbi_itv0_line[36] line
    """

    line: _t.Items[v4l2_mpeg_vbi_itv0_line]
    def __init__(self, line: _t.Elements = ...) -> None: ...

class v4l2_mpeg_vbi_fmt_ivtv(_a.CStruct):
    """struct v4l2_mpeg_vbi_fmt_ivtv: size 1552, align 1::

           0 u8[4] magic
           4 union v4l2_mpeg_vbi_fmt_ivtv__anon1 (_v4l2_mpeg_vbi_fmt_ivtv__anon1)
    """

    magic: _t.Raw
    itv0: _t.Of[v4l2_mpeg_vbi_itv0]
    ITV0: _t.Of[v4l2_mpeg_vbi_ITV0]
    def __init__(self, magic: _t.Bytes = ..., *, itv0: v4l2_mpeg_vbi_itv0 | _t.Members = ..., ITV0: v4l2_mpeg_vbi_ITV0 | _t.Members = ...) -> None: ...

class v4l2_mpeg_vbi_fmt_ivtv__anon1(_a.CUnion):
    """union v4l2_mpeg_vbi_fmt_ivtv__anon1: size 1548, align 1::

           0 struct v4l2_mpeg_vbi_itv0 itv0
           0 struct v4l2_mpeg_vbi_ITV0 ITV0
    """

    itv0: _t.Of[v4l2_mpeg_vbi_itv0]
    ITV0: _t.Of[v4l2_mpeg_vbi_ITV0]
    def __init__(self, itv0: v4l2_mpeg_vbi_itv0 | _t.Members = ..., *, ITV0: v4l2_mpeg_vbi_ITV0 | _t.Members = ...) -> None: ...

class v4l2_plane_pix_format(_a.CStruct):
    """struct v4l2_plane_pix_format: size 20, align 1::

           0 u32 sizeimage
           4 u32 bytesperline
           8 u16[6] reserved
    """

    sizeimage: _t.Int
    bytesperline: _t.Int
    reserved: _t.Items[_t.u16]
    def __init__(self, sizeimage: _t.Number = ..., bytesperline: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_pix_format_mplane(_a.CStruct):
    """struct v4l2_pix_format_mplane: size 192, align 1::

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
    """

    width: _t.Int
    height: _t.Int
    pixelformat: _t.Int
    field: _t.Int
    colorspace: _t.Int
    plane_fmt: _t.Items[v4l2_plane_pix_format]
    num_planes: _t.Int
    flags: _t.Int
    ycbcr_enc: _t.Int
    hsv_enc: _t.Int
    quantization: _t.Int
    xfer_func: _t.Int
    reserved: _t.Raw
    def __init__(self, width: _t.Number = ..., height: _t.Number = ..., pixelformat: _t.Number = ..., field: _t.Number = ..., colorspace: _t.Number = ..., plane_fmt: _t.Elements = ..., num_planes: _t.Number = ..., flags: _t.Number = ..., *, ycbcr_enc: _t.Number = ..., hsv_enc: _t.Number = ..., quantization: _t.Number = ..., xfer_func: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_pix_format_mplane__anon1(_a.CUnion):
    """union v4l2_pix_format_mplane__anon1: size 1, align 1::

           0 u8 ycbcr_enc
           0 u8 hsv_enc
    """

    ycbcr_enc: _t.Int
    hsv_enc: _t.Int
    def __init__(self, ycbcr_enc: _t.Number = ..., *, hsv_enc: _t.Number = ...) -> None: ...

class v4l2_sdr_format(_a.CStruct):
    """struct v4l2_sdr_format: size 32, align 1::

           0 u32 pixelformat
           4 u32 buffersize
           8 u8[24] reserved
    """

    pixelformat: _t.Int
    buffersize: _t.Int
    reserved: _t.Raw
    def __init__(self, pixelformat: _t.Number = ..., buffersize: _t.Number = ..., reserved: _t.Bytes = ...) -> None: ...

class v4l2_meta_format(_a.CStruct):
    """struct v4l2_meta_format: size 20, align 1::

           0 u32 dataformat
           4 u32 buffersize
           8 u32 width
          12 u32 height
          16 u32 bytesperline
    """

    dataformat: _t.Int
    buffersize: _t.Int
    width: _t.Int
    height: _t.Int
    bytesperline: _t.Int
    def __init__(self, dataformat: _t.Number = ..., buffersize: _t.Number = ..., width: _t.Number = ..., height: _t.Number = ..., bytesperline: _t.Number = ...) -> None: ...

class v4l2_format(_a.CStruct):
    """struct v4l2_format: size 208, align 8::

           0 u32 type
           8 union v4l2_format__fmt fmt
    """

    type: _t.Int
    fmt: _t.Of[v4l2_format__fmt]
    def __init__(self, type: _t.Number = ..., fmt: v4l2_format__fmt | _t.Members = ...) -> None: ...

class v4l2_format__fmt(_a.CUnion):
    """union v4l2_format__fmt: size 200, align 8::

           0 struct v4l2_pix_format pix
           0 struct v4l2_pix_format_mplane pix_mp
           0 struct v4l2_window win
           0 struct v4l2_vbi_format vbi
           0 struct v4l2_sliced_vbi_format sliced
           0 struct v4l2_sdr_format sdr
           0 struct v4l2_meta_format meta
           0 u8[200] raw_data
    """

    pix: _t.Of[v4l2_pix_format]
    pix_mp: _t.Of[v4l2_pix_format_mplane]
    win: _t.Of[v4l2_window]
    vbi: _t.Of[v4l2_vbi_format]
    sliced: _t.Of[v4l2_sliced_vbi_format]
    sdr: _t.Of[v4l2_sdr_format]
    meta: _t.Of[v4l2_meta_format]
    raw_data: _t.Raw
    def __init__(self, pix: v4l2_pix_format | _t.Members = ..., *, pix_mp: v4l2_pix_format_mplane | _t.Members = ..., win: v4l2_window | _t.Members = ..., vbi: v4l2_vbi_format | _t.Members = ..., sliced: v4l2_sliced_vbi_format | _t.Members = ..., sdr: v4l2_sdr_format | _t.Members = ..., meta: v4l2_meta_format | _t.Members = ..., raw_data: _t.Bytes = ...) -> None: ...

class v4l2_streamparm(_a.CStruct):
    """struct v4l2_streamparm: size 204, align 4::

           0 u32 type
           4 union v4l2_streamparm__parm parm
    """

    type: _t.Int
    parm: _t.Of[v4l2_streamparm__parm]
    def __init__(self, type: _t.Number = ..., parm: v4l2_streamparm__parm | _t.Members = ...) -> None: ...

class v4l2_streamparm__parm(_a.CUnion):
    """union v4l2_streamparm__parm: size 200, align 4::

           0 struct v4l2_captureparm capture
           0 struct v4l2_outputparm output
           0 u8[200] raw_data
    """

    capture: _t.Of[v4l2_captureparm]
    output: _t.Of[v4l2_outputparm]
    raw_data: _t.Raw
    def __init__(self, capture: v4l2_captureparm | _t.Members = ..., *, output: v4l2_outputparm | _t.Members = ..., raw_data: _t.Bytes = ...) -> None: ...

class v4l2_event_vsync(_a.CStruct):
    """struct v4l2_event_vsync: size 1, align 1::

           0 u8 field
    """

    field: _t.Int
    def __init__(self, field: _t.Number = ...) -> None: ...

class v4l2_event_ctrl(_a.CStruct):
    """struct v4l2_event_ctrl: size 40, align 8::

           0 u32 changes
           4 u32 type
           8 union v4l2_event_ctrl__anon1 (_v4l2_event_ctrl__anon1)
          16 u32 flags
          20 s32 minimum
          24 s32 maximum
          28 s32 step
          32 s32 default_value
    """

    changes: _t.Int
    type: _t.Int
    value: _t.Int
    value64: _t.Int
    flags: _t.Int
    minimum: _t.Int
    maximum: _t.Int
    step: _t.Int
    default_value: _t.Int
    def __init__(self, changes: _t.Number = ..., type: _t.Number = ..., *, value: _t.Number = ..., value64: _t.Number = ..., flags: _t.Number = ..., minimum: _t.Number = ..., maximum: _t.Number = ..., step: _t.Number = ..., default_value: _t.Number = ...) -> None: ...

class v4l2_event_ctrl__anon1(_a.CUnion):
    """union v4l2_event_ctrl__anon1: size 8, align 8::

           0 s32 value
           0 s64 value64
    """

    value: _t.Int
    value64: _t.Int
    def __init__(self, value: _t.Number = ..., *, value64: _t.Number = ...) -> None: ...

class v4l2_event_frame_sync(_a.CStruct):
    """struct v4l2_event_frame_sync: size 4, align 4::

           0 u32 frame_sequence
    """

    frame_sequence: _t.Int
    def __init__(self, frame_sequence: _t.Number = ...) -> None: ...

class v4l2_event_src_change(_a.CStruct):
    """struct v4l2_event_src_change: size 4, align 4::

           0 u32 changes
    """

    changes: _t.Int
    def __init__(self, changes: _t.Number = ...) -> None: ...

class v4l2_event_motion_det(_a.CStruct):
    """struct v4l2_event_motion_det: size 12, align 4::

           0 u32 flags
           4 u32 frame_sequence
           8 u32 region_mask
    """

    flags: _t.Int
    frame_sequence: _t.Int
    region_mask: _t.Int
    def __init__(self, flags: _t.Number = ..., frame_sequence: _t.Number = ..., region_mask: _t.Number = ...) -> None: ...

class v4l2_event(_a.CStruct):
    """struct v4l2_event: size 136, align 8::

           0 u32 type
           8 union v4l2_event__u u
          72 u32 pending
          76 u32 sequence
          80 struct timespec timestamp
          96 u32 id
         100 u32[8] reserved
    """

    type: _t.Int
    u: _t.Of[v4l2_event__u]
    pending: _t.Int
    sequence: _t.Int
    timestamp: _t.Of[timespec]
    id: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, type: _t.Number = ..., u: v4l2_event__u | _t.Members = ..., pending: _t.Number = ..., sequence: _t.Number = ..., timestamp: timespec | _t.Members = ..., id: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_event__u(_a.CUnion):
    """union v4l2_event__u: size 64, align 8::

           0 struct v4l2_event_vsync vsync
           0 struct v4l2_event_ctrl ctrl
           0 struct v4l2_event_frame_sync frame_sync
           0 struct v4l2_event_src_change src_change
           0 struct v4l2_event_motion_det motion_det
           0 u8[64] data
    """

    vsync: _t.Of[v4l2_event_vsync]
    ctrl: _t.Of[v4l2_event_ctrl]
    frame_sync: _t.Of[v4l2_event_frame_sync]
    src_change: _t.Of[v4l2_event_src_change]
    motion_det: _t.Of[v4l2_event_motion_det]
    data: _t.Raw
    def __init__(self, vsync: v4l2_event_vsync | _t.Members = ..., *, ctrl: v4l2_event_ctrl | _t.Members = ..., frame_sync: v4l2_event_frame_sync | _t.Members = ..., src_change: v4l2_event_src_change | _t.Members = ..., motion_det: v4l2_event_motion_det | _t.Members = ..., data: _t.Bytes = ...) -> None: ...

class v4l2_event_subscription(_a.CStruct):
    """struct v4l2_event_subscription: size 32, align 4::

           0 u32 type
           4 u32 id
           8 u32 flags
          12 u32[5] reserved
    """

    type: _t.Int
    id: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, type: _t.Number = ..., id: _t.Number = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_dbg_match(_a.CStruct):
    """struct v4l2_dbg_match: size 36, align 1::

           0 u32 type
           4 union v4l2_dbg_match__anon1 (_v4l2_dbg_match__anon1)
    """

    type: _t.Int
    addr: _t.Int
    name: _t.Raw
    def __init__(self, type: _t.Number = ..., *, addr: _t.Number = ..., name: _t.Bytes = ...) -> None: ...

class v4l2_dbg_match__anon1(_a.CUnion):
    """union v4l2_dbg_match__anon1: size 32, align 4::

           0 u32 addr
           0 char[32] name
    """

    addr: _t.Int
    name: _t.Raw
    def __init__(self, addr: _t.Number = ..., *, name: _t.Bytes = ...) -> None: ...

class v4l2_dbg_register(_a.CStruct):
    """struct v4l2_dbg_register: size 56, align 1::

           0 struct v4l2_dbg_match match
          36 u32 size
          40 u64 reg
          48 u64 val
    """

    match: _t.Of[v4l2_dbg_match]
    size: _t.Int
    reg: _t.Int
    val: _t.Int
    def __init__(self, match: v4l2_dbg_match | _t.Members = ..., size: _t.Number = ..., reg: _t.Number = ..., val: _t.Number = ...) -> None: ...

class v4l2_dbg_chip_info(_a.CStruct):
    """struct v4l2_dbg_chip_info: size 200, align 1::

           0 struct v4l2_dbg_match match
          36 char[32] name
          68 u32 flags
          72 u32[32] reserved
    """

    match: _t.Of[v4l2_dbg_match]
    name: _t.Raw
    flags: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, match: v4l2_dbg_match | _t.Members = ..., name: _t.Bytes = ..., flags: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_create_buffers(_a.CStruct):
    """struct v4l2_create_buffers: size 256, align 8::

           0 u32 index
           4 u32 count
           8 u32 memory
          16 struct v4l2_format format
         224 u32 capabilities
         228 u32 flags
         232 u32 max_num_buffers
         236 u32[5] reserved
    """

    index: _t.Int
    count: _t.Int
    memory: _t.Int
    format: _t.Of[v4l2_format]
    capabilities: _t.Int
    flags: _t.Int
    max_num_buffers: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., count: _t.Number = ..., memory: _t.Number = ..., format: v4l2_format | _t.Members = ..., capabilities: _t.Number = ..., flags: _t.Number = ..., max_num_buffers: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_remove_buffers(_a.CStruct):
    """struct v4l2_remove_buffers: size 64, align 4::

           0 u32 index
           4 u32 count
           8 u32 type
          12 u32[13] reserved
    """

    index: _t.Int
    count: _t.Int
    type: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., count: _t.Number = ..., type: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

time_t = _t.s64
suseconds_t = _t.s64
__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
addr_t = _t.u64
saddr_t = _t.s64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_size_t = _t.u64
__kernel_ssize_t = _t.s64
__kernel_old_dev_t = _t.u16
__kernel_ino_t = _t.u32
__kernel_mode_t = _t.u32
__kernel_ipc_pid_t = _t.s32
__kernel_uid_t = _t.u32
__kernel_gid_t = _t.u32
__kernel_ptrdiff_t = _t.s64
__kernel_sigset_t = _t.u64
__kernel_long_t = _t.s64
__kernel_ulong_t = _t.u64
__kernel_pid_t = _t.s32
__kernel_suseconds_t = _t.s64
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u32
__kernel_old_gid_t = _t.u32
__kernel_off_t = _t.s64
__kernel_loff_t = _t.s64
__kernel_old_time_t = _t.s64
__kernel_time_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__s128 = _t.s128
__u128 = _t.u128
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32
v4l2_std_id = _t.u64
