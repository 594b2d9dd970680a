# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/videodev2.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
from .. import _abi as _a
from .. import _members as _t

RECORDS: _t.Table
TYPEDEFS: _t.Table
__all__ = [
    "timespec",
    "timeval",
    "__kernel_fd_set",
    "__kernel_fsid_t",
    "v4l2_edid",
    "v4l2_rect",
    "v4l2_fract",
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
    "__kernel_sighandler_t",
    "__kernel_key_t",
    "__kernel_mqd_t",
    "__kernel_mode_t",
    "__kernel_ipc_pid_t",
    "__kernel_uid_t",
    "__kernel_gid_t",
    "__kernel_old_dev_t",
    "__kernel_long_t",
    "__kernel_ulong_t",
    "__kernel_ino_t",
    "__kernel_pid_t",
    "__kernel_suseconds_t",
    "__kernel_daddr_t",
    "__kernel_uid32_t",
    "__kernel_gid32_t",
    "__kernel_old_uid_t",
    "__kernel_old_gid_t",
    "__kernel_size_t",
    "__kernel_ssize_t",
    "__kernel_ptrdiff_t",
    "__kernel_off_t",
    "__kernel_loff_t",
    "__kernel_time_t",
    "__kernel_time64_t",
    "__kernel_clock_t",
    "__kernel_timer_t",
    "__kernel_clockid_t",
    "__kernel_caddr_t",
    "__kernel_uid16_t",
    "__kernel_gid16_t",
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
    tv_sec: _t.Int
    tv_nsec: _t.Int

class timeval(_a.CStruct):
    tv_sec: _t.Int
    tv_usec: _t.Int

class __kernel_fd_set(_a.CStruct):
    fds_bits: _t.Items[_t.u32]

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]

class v4l2_edid(_a.CStruct):
    pad: _t.Int
    start_block: _t.Int
    blocks: _t.Int
    reserved: _t.Items[_t.u32]
    edid: _t.Int

class v4l2_rect(_a.CStruct):
    left: _t.Int
    top: _t.Int
    width: _t.Int
    height: _t.Int

class v4l2_fract(_a.CStruct):
    numerator: _t.Int
    denominator: _t.Int

class v4l2_capability(_a.CStruct):
    driver: _t.Items[_t.u8]
    card: _t.Items[_t.u8]
    bus_info: _t.Items[_t.u8]
    version: _t.Int
    capabilities: _t.Int
    device_caps: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_pix_format(_a.CStruct):
    width: _t.Int
    height: _t.Int
    pixelformat: _t.Int
    field: _t.Int
    bytesperline: _t.Int
    sizeimage: _t.Int
    colorspace: _t.Int
    priv: _t.Int
    flags: _t.Int
    _v4l2_pix_format__anon1: _t.Of[v4l2_pix_format__anon1]
    ycbcr_enc: _t.Int
    hsv_enc: _t.Int
    quantization: _t.Int
    xfer_func: _t.Int

class v4l2_pix_format__anon1(_a.CUnion):
    ycbcr_enc: _t.Int
    hsv_enc: _t.Int

class v4l2_fmtdesc(_a.CStruct):
    index: _t.Int
    type: _t.Int
    flags: _t.Int
    description: _t.Items[_t.u8]
    pixelformat: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_frmsize_discrete(_a.CStruct):
    width: _t.Int
    height: _t.Int

class v4l2_frmsize_stepwise(_a.CStruct):
    min_width: _t.Int
    max_width: _t.Int
    step_width: _t.Int
    min_height: _t.Int
    max_height: _t.Int
    step_height: _t.Int

class v4l2_frmsizeenum(_a.CStruct):
    index: _t.Int
    pixel_format: _t.Int
    type: _t.Int
    _v4l2_frmsizeenum__anon1: _t.Of[v4l2_frmsizeenum__anon1]
    discrete: _t.Of[v4l2_frmsize_discrete]
    stepwise: _t.Of[v4l2_frmsize_stepwise]
    reserved: _t.Items[_t.u32]

class v4l2_frmsizeenum__anon1(_a.CUnion):
    discrete: _t.Of[v4l2_frmsize_discrete]
    stepwise: _t.Of[v4l2_frmsize_stepwise]

class v4l2_frmival_stepwise(_a.CStruct):
    min: _t.Of[v4l2_fract]
    max: _t.Of[v4l2_fract]
    step: _t.Of[v4l2_fract]

class v4l2_frmivalenum(_a.CStruct):
    index: _t.Int
    pixel_format: _t.Int
    width: _t.Int
    height: _t.Int
    type: _t.Int
    _v4l2_frmivalenum__anon1: _t.Of[v4l2_frmivalenum__anon1]
    discrete: _t.Of[v4l2_fract]
    stepwise: _t.Of[v4l2_frmival_stepwise]
    reserved: _t.Items[_t.u32]

class v4l2_frmivalenum__anon1(_a.CUnion):
    discrete: _t.Of[v4l2_fract]
    stepwise: _t.Of[v4l2_frmival_stepwise]

class v4l2_timecode(_a.CStruct):
    type: _t.Int
    flags: _t.Int
    frames: _t.Int
    seconds: _t.Int
    minutes: _t.Int
    hours: _t.Int
    userbits: _t.Items[_t.u8]

class v4l2_jpegcompression(_a.CStruct):
    quality: _t.Int
    APPn: _t.Int
    APP_len: _t.Int
    APP_data: _t.Text
    COM_len: _t.Int
    COM_data: _t.Text
    jpeg_markers: _t.Int

class v4l2_requestbuffers(_a.CStruct):
    count: _t.Int
    type: _t.Int
    memory: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_plane(_a.CStruct):
    bytesused: _t.Int
    length: _t.Int
    m: _t.Of[v4l2_plane__m]
    data_offset: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_plane__m(_a.CUnion):
    mem_offset: _t.Int
    userptr: _t.Int
    fd: _t.Int

class v4l2_buffer(_a.CStruct):
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
    reserved: _t.Int

class v4l2_buffer__m(_a.CUnion):
    offset: _t.Int
    userptr: _t.Int
    planes: _t.Int
    fd: _t.Int

class v4l2_exportbuffer(_a.CStruct):
    type: _t.Int
    index: _t.Int
    plane: _t.Int
    flags: _t.Int
    fd: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_framebuffer(_a.CStruct):
    capability: _t.Int
    flags: _t.Int
    base: _t.Int
    fmt: _t.Of[v4l2_framebuffer__fmt]

class v4l2_framebuffer__fmt(_a.CStruct):
    width: _t.Int
    height: _t.Int
    pixelformat: _t.Int
    field: _t.Int
    bytesperline: _t.Int
    sizeimage: _t.Int
    colorspace: _t.Int
    priv: _t.Int

class v4l2_clip(_a.CStruct):
    c: _t.Of[v4l2_rect]
    next: _t.Int

class v4l2_window(_a.CStruct):
    w: _t.Of[v4l2_rect]
    field: _t.Int
    chromakey: _t.Int
    clips: _t.Int
    clipcount: _t.Int
    bitmap: _t.Int
    global_alpha: _t.Int

class v4l2_captureparm(_a.CStruct):
    capability: _t.Int
    capturemode: _t.Int
    timeperframe: _t.Of[v4l2_fract]
    extendedmode: _t.Int
    readbuffers: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_outputparm(_a.CStruct):
    capability: _t.Int
    outputmode: _t.Int
    timeperframe: _t.Of[v4l2_fract]
    extendedmode: _t.Int
    writebuffers: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_cropcap(_a.CStruct):
    type: _t.Int
    bounds: _t.Of[v4l2_rect]
    defrect: _t.Of[v4l2_rect]
    pixelaspect: _t.Of[v4l2_fract]

class v4l2_crop(_a.CStruct):
    type: _t.Int
    c: _t.Of[v4l2_rect]

class v4l2_selection(_a.CStruct):
    type: _t.Int
    target: _t.Int
    flags: _t.Int
    r: _t.Of[v4l2_rect]
    reserved: _t.Items[_t.u32]

class v4l2_standard(_a.CStruct):
    index: _t.Int
    id: _t.Int
    name: _t.Items[_t.u8]
    frameperiod: _t.Of[v4l2_fract]
    framelines: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_bt_timings(_a.CStruct):
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
    reserved: _t.Items[_t.u8]

class v4l2_dv_timings(_a.CStruct):
    type: _t.Int
    _v4l2_dv_timings__anon1: _t.Of[v4l2_dv_timings__anon1]
    bt: _t.Of[v4l2_bt_timings]
    reserved: _t.Items[_t.u32]

class v4l2_dv_timings__anon1(_a.CUnion):
    bt: _t.Of[v4l2_bt_timings]
    reserved: _t.Items[_t.u32]

class v4l2_enum_dv_timings(_a.CStruct):
    index: _t.Int
    pad: _t.Int
    reserved: _t.Items[_t.u32]
    timings: _t.Of[v4l2_dv_timings]

class v4l2_bt_timings_cap(_a.CStruct):
    min_width: _t.Int
    max_width: _t.Int
    min_height: _t.Int
    max_height: _t.Int
    min_pixelclock: _t.Int
    max_pixelclock: _t.Int
    standards: _t.Int
    capabilities: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_dv_timings_cap(_a.CStruct):
    type: _t.Int
    pad: _t.Int
    reserved: _t.Items[_t.u32]
    _v4l2_dv_timings_cap__anon1: _t.Of[v4l2_dv_timings_cap__anon1]
    bt: _t.Of[v4l2_bt_timings_cap]
    raw_data: _t.Items[_t.u32]

class v4l2_dv_timings_cap__anon1(_a.CUnion):
    bt: _t.Of[v4l2_bt_timings_cap]
    raw_data: _t.Items[_t.u32]

class v4l2_input(_a.CStruct):
    index: _t.Int
    name: _t.Items[_t.u8]
    type: _t.Int
    audioset: _t.Int
    tuner: _t.Int
    std: _t.Int
    status: _t.Int
    capabilities: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_output(_a.CStruct):
    index: _t.Int
    name: _t.Items[_t.u8]
    type: _t.Int
    audioset: _t.Int
    modulator: _t.Int
    std: _t.Int
    capabilities: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_control(_a.CStruct):
    id: _t.Int
    value: _t.Int

class v4l2_ext_control(_a.CStruct):
    id: _t.Int
    size: _t.Int
    reserved2: _t.Items[_t.u32]
    _v4l2_ext_control__anon1: _t.Of[v4l2_ext_control__anon1]
    value: _t.Int
    value64: _t.Int
    string: _t.Int
    p_u8: _t.Int
    p_u16: _t.Int
    p_u32: _t.Int
    ptr: _t.Int

class v4l2_ext_control__anon1(_a.CUnion):
    value: _t.Int
    value64: _t.Int
    string: _t.Int
    p_u8: _t.Int
    p_u16: _t.Int
    p_u32: _t.Int
    ptr: _t.Int

class v4l2_ext_controls(_a.CStruct):
    _v4l2_ext_controls__anon1: _t.Of[v4l2_ext_controls__anon1]
    ctrl_class: _t.Int
    which: _t.Int
    count: _t.Int
    error_idx: _t.Int
    reserved: _t.Items[_t.u32]
    controls: _t.Int

class v4l2_ext_controls__anon1(_a.CUnion):
    ctrl_class: _t.Int
    which: _t.Int

class v4l2_queryctrl(_a.CStruct):
    id: _t.Int
    type: _t.Int
    name: _t.Items[_t.u8]
    minimum: _t.Int
    maximum: _t.Int
    step: _t.Int
    default_value: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_query_ext_ctrl(_a.CStruct):
    id: _t.Int
    type: _t.Int
    name: _t.Text
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

class v4l2_querymenu(_a.CStruct):
    id: _t.Int
    index: _t.Int
    _v4l2_querymenu__anon1: _t.Of[v4l2_querymenu__anon1]
    name: _t.Items[_t.u8]
    value: _t.Int
    reserved: _t.Int

class v4l2_querymenu__anon1(_a.CUnion):
    name: _t.Items[_t.u8]
    value: _t.Int

class v4l2_tuner(_a.CStruct):
    index: _t.Int
    name: _t.Items[_t.u8]
    type: _t.Int
    capability: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    rxsubchans: _t.Int
    audmode: _t.Int
    signal: _t.Int
    afc: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_modulator(_a.CStruct):
    index: _t.Int
    name: _t.Items[_t.u8]
    capability: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    txsubchans: _t.Int
    type: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_frequency(_a.CStruct):
    tuner: _t.Int
    type: _t.Int
    frequency: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_frequency_band(_a.CStruct):
    tuner: _t.Int
    type: _t.Int
    index: _t.Int
    capability: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    modulation: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_hw_freq_seek(_a.CStruct):
    tuner: _t.Int
    type: _t.Int
    seek_upward: _t.Int
    wrap_around: _t.Int
    spacing: _t.Int
    rangelow: _t.Int
    rangehigh: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_rds_data(_a.CStruct):
    lsb: _t.Int
    msb: _t.Int
    block: _t.Int

class v4l2_audio(_a.CStruct):
    index: _t.Int
    name: _t.Items[_t.u8]
    capability: _t.Int
    mode: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_audioout(_a.CStruct):
    index: _t.Int
    name: _t.Items[_t.u8]
    capability: _t.Int
    mode: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_enc_idx_entry(_a.CStruct):
    offset: _t.Int
    pts: _t.Int
    length: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_enc_idx(_a.CStruct):
    entries: _t.Int
    entries_cap: _t.Int
    reserved: _t.Items[_t.u32]
    entry: _t.Items[v4l2_enc_idx_entry]

class v4l2_encoder_cmd(_a.CStruct):
    cmd: _t.Int
    flags: _t.Int
    _v4l2_encoder_cmd__anon1: _t.Of[v4l2_encoder_cmd__anon1]
    raw: _t.Of[v4l2_encoder_cmd__raw]

class v4l2_encoder_cmd__anon1(_a.CUnion):
    raw: _t.Of[v4l2_encoder_cmd__raw]

class v4l2_encoder_cmd__raw(_a.CStruct):
    data: _t.Items[_t.u32]

class v4l2_decoder_cmd(_a.CStruct):
    cmd: _t.Int
    flags: _t.Int
    _v4l2_decoder_cmd__anon1: _t.Of[v4l2_decoder_cmd__anon1]
    stop: _t.Of[v4l2_decoder_cmd__stop]
    start: _t.Of[v4l2_decoder_cmd__start]
    raw: _t.Of[v4l2_decoder_cmd__raw]

class v4l2_decoder_cmd__anon1(_a.CUnion):
    stop: _t.Of[v4l2_decoder_cmd__stop]
    start: _t.Of[v4l2_decoder_cmd__start]
    raw: _t.Of[v4l2_decoder_cmd__raw]

class v4l2_decoder_cmd__stop(_a.CStruct):
    pts: _t.Int

class v4l2_decoder_cmd__start(_a.CStruct):
    speed: _t.Int
    format: _t.Int

class v4l2_decoder_cmd__raw(_a.CStruct):
    data: _t.Items[_t.u32]

class v4l2_vbi_format(_a.CStruct):
    sampling_rate: _t.Int
    offset: _t.Int
    samples_per_line: _t.Int
    sample_format: _t.Int
    start: _t.Items[_t.s32]
    count: _t.Items[_t.u32]
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_sliced_vbi_format(_a.CStruct):
    service_set: _t.Int
    service_lines: _t.Items[_t.Array[_t.u16]]
    io_size: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_sliced_vbi_cap(_a.CStruct):
    service_set: _t.Int
    service_lines: _t.Items[_t.Array[_t.u16]]
    type: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_sliced_vbi_data(_a.CStruct):
    id: _t.Int
    field: _t.Int
    line: _t.Int
    reserved: _t.Int
    data: _t.Items[_t.u8]

class v4l2_mpeg_vbi_itv0_line(_a.CStruct):
    id: _t.Int
    data: _t.Items[_t.u8]

class v4l2_mpeg_vbi_itv0(_a.CStruct):
    linemask: _t.Items[_t.u32]
    line: _t.Items[v4l2_mpeg_vbi_itv0_line]

class v4l2_mpeg_vbi_ITV0(_a.CStruct):
    line: _t.Items[v4l2_mpeg_vbi_itv0_line]

class v4l2_mpeg_vbi_fmt_ivtv(_a.CStruct):
    magic: _t.Items[_t.u8]
    _v4l2_mpeg_vbi_fmt_ivtv__anon1: _t.Of[v4l2_mpeg_vbi_fmt_ivtv__anon1]
    itv0: _t.Of[v4l2_mpeg_vbi_itv0]
    ITV0: _t.Of[v4l2_mpeg_vbi_ITV0]

class v4l2_mpeg_vbi_fmt_ivtv__anon1(_a.CUnion):
    itv0: _t.Of[v4l2_mpeg_vbi_itv0]
    ITV0: _t.Of[v4l2_mpeg_vbi_ITV0]

class v4l2_plane_pix_format(_a.CStruct):
    sizeimage: _t.Int
    bytesperline: _t.Int
    reserved: _t.Items[_t.u16]

class v4l2_pix_format_mplane(_a.CStruct):
    width: _t.Int
    height: _t.Int
    pixelformat: _t.Int
    field: _t.Int
    colorspace: _t.Int
    plane_fmt: _t.Items[v4l2_plane_pix_format]
    num_planes: _t.Int
    flags: _t.Int
    _v4l2_pix_format_mplane__anon1: _t.Of[v4l2_pix_format_mplane__anon1]
    ycbcr_enc: _t.Int
    hsv_enc: _t.Int
    quantization: _t.Int
    xfer_func: _t.Int
    reserved: _t.Items[_t.u8]

class v4l2_pix_format_mplane__anon1(_a.CUnion):
    ycbcr_enc: _t.Int
    hsv_enc: _t.Int

class v4l2_sdr_format(_a.CStruct):
    pixelformat: _t.Int
    buffersize: _t.Int
    reserved: _t.Items[_t.u8]

class v4l2_meta_format(_a.CStruct):
    dataformat: _t.Int
    buffersize: _t.Int

class v4l2_format(_a.CStruct):
    type: _t.Int
    fmt: _t.Of[v4l2_format__fmt]

class v4l2_format__fmt(_a.CUnion):
    pix: _t.Of[v4l2_pix_format]
    pix_mp: _t.Of[v4l2_pix_format_mplane]
    win: _t.Of[v4l2_window]
    vbi: _t.Of[v4l2_vbi_format]
    sliced: _t.Of[v4l2_sliced_vbi_format]
    sdr: _t.Of[v4l2_sdr_format]
    meta: _t.Of[v4l2_meta_format]
    raw_data: _t.Items[_t.u8]

class v4l2_streamparm(_a.CStruct):
    type: _t.Int
    parm: _t.Of[v4l2_streamparm__parm]

class v4l2_streamparm__parm(_a.CUnion):
    capture: _t.Of[v4l2_captureparm]
    output: _t.Of[v4l2_outputparm]
    raw_data: _t.Items[_t.u8]

class v4l2_event_vsync(_a.CStruct):
    field: _t.Int

class v4l2_event_ctrl(_a.CStruct):
    changes: _t.Int
    type: _t.Int
    _v4l2_event_ctrl__anon1: _t.Of[v4l2_event_ctrl__anon1]
    value: _t.Int
    value64: _t.Int
    flags: _t.Int
    minimum: _t.Int
    maximum: _t.Int
    step: _t.Int
    default_value: _t.Int

class v4l2_event_ctrl__anon1(_a.CUnion):
    value: _t.Int
    value64: _t.Int

class v4l2_event_frame_sync(_a.CStruct):
    frame_sequence: _t.Int

class v4l2_event_src_change(_a.CStruct):
    changes: _t.Int

class v4l2_event_motion_det(_a.CStruct):
    flags: _t.Int
    frame_sequence: _t.Int
    region_mask: _t.Int

class v4l2_event(_a.CStruct):
    type: _t.Int
    u: _t.Of[v4l2_event__u]
    pending: _t.Int
    sequence: _t.Int
    timestamp: _t.Of[timespec]
    id: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_event__u(_a.CUnion):
    vsync: _t.Of[v4l2_event_vsync]
    ctrl: _t.Of[v4l2_event_ctrl]
    frame_sync: _t.Of[v4l2_event_frame_sync]
    src_change: _t.Of[v4l2_event_src_change]
    motion_det: _t.Of[v4l2_event_motion_det]
    data: _t.Items[_t.u8]

class v4l2_event_subscription(_a.CStruct):
    type: _t.Int
    id: _t.Int
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_dbg_match(_a.CStruct):
    type: _t.Int
    _v4l2_dbg_match__anon1: _t.Of[v4l2_dbg_match__anon1]
    addr: _t.Int
    name: _t.Text

class v4l2_dbg_match__anon1(_a.CUnion):
    addr: _t.Int
    name: _t.Text

class v4l2_dbg_register(_a.CStruct):
    match: _t.Of[v4l2_dbg_match]
    size: _t.Int
    reg: _t.Int
    val: _t.Int

class v4l2_dbg_chip_info(_a.CStruct):
    match: _t.Of[v4l2_dbg_match]
    name: _t.Text
    flags: _t.Int
    reserved: _t.Items[_t.u32]

class v4l2_create_buffers(_a.CStruct):
    index: _t.Int
    count: _t.Int
    memory: _t.Int
    format: _t.Of[v4l2_format]
    reserved: _t.Items[_t.u32]

time_t = _t.s32
suseconds_t = _t.s32
__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_mode_t = _t.u16
__kernel_ipc_pid_t = _t.u16
__kernel_uid_t = _t.u16
__kernel_gid_t = _t.u16
__kernel_old_dev_t = _t.u16
__kernel_long_t = _t.s32
__kernel_ulong_t = _t.u32
__kernel_ino_t = _t.u32
__kernel_pid_t = _t.s32
__kernel_suseconds_t = _t.s32
__kernel_daddr_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_old_uid_t = _t.u16
__kernel_old_gid_t = _t.u16
__kernel_size_t = _t.u32
__kernel_ssize_t = _t.s32
__kernel_ptrdiff_t = _t.s32
__kernel_off_t = _t.s32
__kernel_loff_t = _t.s64
__kernel_time_t = _t.s32
__kernel_time64_t = _t.s64
__kernel_clock_t = _t.s32
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
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
