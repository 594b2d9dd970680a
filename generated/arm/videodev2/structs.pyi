# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/videodev2.h for arm.
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
    """struct timespec: size 8, align 4::

           0 s32 tv_sec
           4 s32 tv_nsec
    """

    tv_sec: _t.Int
    tv_nsec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_nsec: _t.Number = ...) -> None: ...

class timeval(_a.CStruct):
    """struct timeval: size 8, align 4::

           0 s32 tv_sec
           4 s32 tv_usec
    """

    tv_sec: _t.Int
    tv_usec: _t.Int
    def __init__(self, tv_sec: _t.Number = ..., tv_usec: _t.Number = ...) -> None: ...

class __kernel_fd_set(_a.CStruct):
    """struct __kernel_fd_set: size 128, align 4::

           0 u32[32] fds_bits
    """

    fds_bits: _t.Items[_t.u32]
    def __init__(self, fds_bits: _t.Elements = ...) -> None: ...

class __kernel_fsid_t(_a.CStruct):
    """struct __kernel_fsid_t: size 8, align 4::

           0 s32[2] val
    """

    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class v4l2_edid(_a.CStruct):
    """struct v4l2_edid: size 36, align 4::

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
          48 u32[4] reserved
    """

    index: _t.Int
    type: _t.Int
    flags: _t.Int
    description: _t.Raw
    pixelformat: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., type: _t.Number = ..., flags: _t.Number = ..., description: _t.Bytes = ..., pixelformat: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

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
          12 u32[2] reserved
    """

    count: _t.Int
    type: _t.Int
    memory: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, count: _t.Number = ..., type: _t.Number = ..., memory: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_plane(_a.CStruct):
    """struct v4l2_plane: size 60, align 4::

           0 u32 bytesused
           4 u32 length
           8 union v4l2_plane__m m
          12 u32 data_offset
          16 u32[11] reserved
    """

    bytesused: _t.Int
    length: _t.Int
    m: _t.Of[v4l2_plane__m]
    data_offset: _t.Int
    reserved: _t.Items[_t.u32]
    def __init__(self, bytesused: _t.Number = ..., length: _t.Number = ..., m: v4l2_plane__m | _t.Members = ..., data_offset: _t.Number = ..., reserved: _t.Elements = ...) -> None: ...

class v4l2_plane__m(_a.CUnion):
    """union v4l2_plane__m: size 4, align 4::

           0 u32 mem_offset
           0 u32 userptr
           0 s32 fd
    """

    mem_offset: _t.Int
    userptr: _t.Int
    fd: _t.Int
    def __init__(self, mem_offset: _t.Number = ..., *, userptr: _t.Number = ..., fd: _t.Number = ...) -> None: ...

class v4l2_buffer(_a.CStruct):
    """struct v4l2_buffer: size 68, align 4::

           0 u32 index
           4 u32 type
           8 u32 bytesused
          12 u32 flags
          16 u32 field
          20 struct timeval timestamp
          28 struct v4l2_timecode timecode
          44 u32 sequence
          48 u32 memory
          52 union v4l2_buffer__m m
          56 u32 length
          60 u32 reserved2
          64 u32 reserved
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
    reserved: _t.Int
    def __init__(self, index: _t.Number = ..., type: _t.Number = ..., bytesused: _t.Number = ..., flags: _t.Number = ..., field: _t.Number = ..., timestamp: timeval | _t.Members = ..., timecode: v4l2_timecode | _t.Members = ..., sequence: _t.Number = ..., memory: _t.Number = ..., m: v4l2_buffer__m | _t.Members = ..., length: _t.Number = ..., reserved2: _t.Number = ..., reserved: _t.Number = ...) -> None: ...

class v4l2_buffer__m(_a.CUnion):
    """union v4l2_buffer__m: size 4, align 4::

           0 u32 offset
           0 u32 userptr
           0 ptr planes
           0 s32 fd
    """

    offset: _t.Int
    userptr: _t.Int
    planes: _t.Int
    fd: _t.Int
    def __init__(self, offset: _t.Number = ..., *, userptr: _t.Number = ..., planes: _t.Number = ..., fd: _t.Number = ...) -> None: ...

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
    """struct v4l2_framebuffer: size 44, align 4::

           0 u32 capability
           4 u32 flags
           8 ptr base
          12 struct v4l2_framebuffer__fmt fmt
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
    """struct v4l2_clip: size 20, align 4::

           0 struct v4l2_rect c
          16 ptr next
    """

    c: _t.Of[v4l2_rect]
    next: _t.Int
    def __init__(self, c: v4l2_rect | _t.Members = ..., next: _t.Number = ...) -> None: ...

class v4l2_window(_a.CStruct):
    """struct v4l2_window: size 40, align 4::

           0 struct v4l2_rect w
          16 u32 field
          20 u32 chromakey
          24 ptr clips
          28 u32 clipcount
          32 ptr bitmap
          36 u8 global_alpha
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
    ptr: _t.Int
    def __init__(self, id: _t.Number = ..., size: _t.Number = ..., reserved2: _t.Elements = ..., *, value: _t.Number = ..., value64: _t.Number = ..., string: _t.Number = ..., p_u8: _t.Number = ..., p_u16: _t.Number = ..., p_u32: _t.Number = ..., ptr: _t.Number = ...) -> None: ...

class v4l2_ext_control__anon1(_a.CUnion):
    """union v4l2_ext_control__anon1: size 8, align 8::

           0 s32 value
           0 s64 value64
           0 ptr string
           0 ptr p_u8
           0 ptr p_u16
           0 ptr p_u32
           0 ptr ptr
    """

    value: _t.Int
    value64: _t.Int
    string: _t.Int
    p_u8: _t.Int
    p_u16: _t.Int
    p_u32: _t.Int
    ptr: _t.Int
    def __init__(self, value: _t.Number = ..., *, value64: _t.Number = ..., string: _t.Number = ..., p_u8: _t.Number = ..., p_u16: _t.Number = ..., p_u32: _t.Number = ..., ptr: _t.Number = ...) -> None: ...

class v4l2_ext_controls(_a.CStruct):
    """struct v4l2_ext_controls: size 24, align 4::

           0 union v4l2_ext_controls__anon1 (_v4l2_ext_controls__anon1)
           4 u32 count
           8 u32 error_idx
          12 u32[2] reserved
          20 ptr controls
    """

    ctrl_class: _t.Int
    which: _t.Int
    count: _t.Int
    error_idx: _t.Int
    reserved: _t.Items[_t.u32]
    controls: _t.Int
    def __init__(self, *, ctrl_class: _t.Number = ..., which: _t.Number = ..., count: _t.Number = ..., error_idx: _t.Number = ..., reserved: _t.Elements = ..., controls: _t.Number = ...) -> None: ...

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
    """struct v4l2_meta_format: size 8, align 1::

           0 u32 dataformat
           4 u32 buffersize
    """

    dataformat: _t.Int
    buffersize: _t.Int
    def __init__(self, dataformat: _t.Number = ..., buffersize: _t.Number = ...) -> None: ...

class v4l2_format(_a.CStruct):
    """struct v4l2_format: size 204, align 4::

           0 u32 type
           4 union v4l2_format__fmt fmt
    """

    type: _t.Int
    fmt: _t.Of[v4l2_format__fmt]
    def __init__(self, type: _t.Number = ..., fmt: v4l2_format__fmt | _t.Members = ...) -> None: ...

class v4l2_format__fmt(_a.CUnion):
    """union v4l2_format__fmt: size 200, align 4::

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
    """struct v4l2_event: size 128, align 8::

           0 u32 type
           8 union v4l2_event__u u
          72 u32 pending
          76 u32 sequence
          80 struct timespec timestamp
          88 u32 id
          92 u32[8] reserved
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
    """struct v4l2_create_buffers: size 248, align 4::

           0 u32 index
           4 u32 count
           8 u32 memory
          12 struct v4l2_format format
         216 u32[8] reserved
    """

    index: _t.Int
    count: _t.Int
    memory: _t.Int
    format: _t.Of[v4l2_format]
    reserved: _t.Items[_t.u32]
    def __init__(self, index: _t.Number = ..., count: _t.Number = ..., memory: _t.Number = ..., format: v4l2_format | _t.Members = ..., reserved: _t.Elements = ...) -> None: ...

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
