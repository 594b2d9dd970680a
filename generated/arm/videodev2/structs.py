# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/videodev2.h for arm.
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
    "timespec": """struct timespec: size 8, align 4
       0 s32 tv_sec
       4 s32 tv_nsec
""",
    "timeval": """struct timeval: size 8, align 4
       0 s32 tv_sec
       4 s32 tv_usec
""",
    # linux/posix_types.h
    "__kernel_fd_set": """struct __kernel_fd_set: size 128, align 4
       0 u32[32] fds_bits
""",
    # linux/v4l2-common.h
    "v4l2_edid": """struct v4l2_edid: size 36, align 4
       0 u32 pad
       4 u32 start_block
       8 u32 blocks
      12 u32[5] reserved
      32 ptr edid
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
      48 u32[4] reserved
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
      12 u32[2] reserved
""",
    "v4l2_plane": """struct v4l2_plane: size 60, align 4
       0 u32 bytesused
       4 u32 length
       8 union v4l2_plane__m m
      12 u32 data_offset
      16 u32[11] reserved
""",
    "v4l2_plane__m": """union v4l2_plane__m: size 4, align 4
       0 u32 mem_offset
       0 u32 userptr
       0 s32 fd
""",
    "v4l2_buffer": """struct v4l2_buffer: size 68, align 4
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
""",
    "v4l2_buffer__m": """union v4l2_buffer__m: size 4, align 4
       0 u32 offset
       0 u32 userptr
       0 ptr planes
       0 s32 fd
""",
    "v4l2_exportbuffer": """struct v4l2_exportbuffer: size 64, align 4
       0 u32 type
       4 u32 index
       8 u32 plane
      12 u32 flags
      16 s32 fd
      20 u32[11] reserved
""",
    "v4l2_framebuffer": """struct v4l2_framebuffer: size 44, align 4
       0 u32 capability
       4 u32 flags
       8 ptr base
      12 struct v4l2_framebuffer__fmt fmt
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
    "v4l2_clip": """struct v4l2_clip: size 20, align 4
       0 struct v4l2_rect c
      16 ptr next
""",
    "v4l2_window": """struct v4l2_window: size 40, align 4
       0 struct v4l2_rect w
      16 u32 field
      20 u32 chromakey
      24 ptr clips
      28 u32 clipcount
      32 ptr bitmap
      36 u8 global_alpha
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
    "v4l2_ext_control__anon1": """union v4l2_ext_control__anon1: size 8, align 8
       0 s32 value
       0 s64 value64
       0 ptr string
       0 ptr p_u8
       0 ptr p_u16
       0 ptr p_u32
       0 ptr ptr
""",
    "v4l2_ext_controls": """struct v4l2_ext_controls: size 24, align 4
       0 union v4l2_ext_controls__anon1 (_v4l2_ext_controls__anon1)
       4 u32 count
       8 u32 error_idx
      12 u32[2] reserved
      20 ptr controls
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
    "v4l2_meta_format": """struct v4l2_meta_format: size 8, align 1
       0 u32 dataformat
       4 u32 buffersize
""",
    "v4l2_format": """struct v4l2_format: size 204, align 4
       0 u32 type
       4 union v4l2_format__fmt fmt
""",
    "v4l2_format__fmt": """union v4l2_format__fmt: size 200, align 4
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
    "v4l2_event": """struct v4l2_event: size 128, align 8
       0 u32 type
       8 union v4l2_event__u u
      72 u32 pending
      76 u32 sequence
      80 struct timespec timestamp
      88 u32 id
      92 u32[8] reserved
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
    "v4l2_create_buffers": """struct v4l2_create_buffers: size 248, align 4
       0 u32 index
       4 u32 count
       8 u32 memory
      12 struct v4l2_format format
     216 u32[8] reserved
""",
}

TYPEDEFS = {
    "time_t": "s32",
    "suseconds_t": "s32",
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
    "__kernel_mode_t": "u16",
    "__kernel_ipc_pid_t": "u16",
    "__kernel_uid_t": "u16",
    "__kernel_gid_t": "u16",
    "__kernel_old_dev_t": "u16",
    "__kernel_long_t": "s32",
    "__kernel_ulong_t": "u32",
    "__kernel_ino_t": "u32",
    "__kernel_pid_t": "s32",
    "__kernel_suseconds_t": "s32",
    "__kernel_daddr_t": "s32",
    "__kernel_uid32_t": "u32",
    "__kernel_gid32_t": "u32",
    "__kernel_old_uid_t": "u16",
    "__kernel_old_gid_t": "u16",
    "__kernel_size_t": "u32",
    "__kernel_ssize_t": "s32",
    "__kernel_ptrdiff_t": "s32",
    "__kernel_off_t": "s32",
    "__kernel_loff_t": "s64",
    "__kernel_time_t": "s32",
    "__kernel_time64_t": "s64",
    "__kernel_clock_t": "s32",
    "__kernel_timer_t": "s32",
    "__kernel_clockid_t": "s32",
    "__kernel_caddr_t": "ptr",
    "__kernel_uid16_t": "u16",
    "__kernel_gid16_t": "u16",
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
