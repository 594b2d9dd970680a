# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/videodev2.h for ppc64le.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "VIDIOC_QUERYCAP",
    "VIDIOC_ENUM_FMT",
    "VIDIOC_G_FMT",
    "VIDIOC_S_FMT",
    "VIDIOC_REQBUFS",
    "VIDIOC_QUERYBUF",
    "VIDIOC_G_FBUF",
    "VIDIOC_S_FBUF",
    "VIDIOC_OVERLAY",
    "VIDIOC_QBUF",
    "VIDIOC_EXPBUF",
    "VIDIOC_DQBUF",
    "VIDIOC_STREAMON",
    "VIDIOC_STREAMOFF",
    "VIDIOC_G_PARM",
    "VIDIOC_S_PARM",
    "VIDIOC_G_STD",
    "VIDIOC_S_STD",
    "VIDIOC_ENUMSTD",
    "VIDIOC_ENUMINPUT",
    "VIDIOC_G_CTRL",
    "VIDIOC_S_CTRL",
    "VIDIOC_G_TUNER",
    "VIDIOC_S_TUNER",
    "VIDIOC_G_AUDIO",
    "VIDIOC_S_AUDIO",
    "VIDIOC_QUERYCTRL",
    "VIDIOC_QUERYMENU",
    "VIDIOC_G_INPUT",
    "VIDIOC_S_INPUT",
    "VIDIOC_G_EDID",
    "VIDIOC_S_EDID",
    "VIDIOC_G_OUTPUT",
    "VIDIOC_S_OUTPUT",
    "VIDIOC_ENUMOUTPUT",
    "VIDIOC_G_AUDOUT",
    "VIDIOC_S_AUDOUT",
    "VIDIOC_G_MODULATOR",
    "VIDIOC_S_MODULATOR",
    "VIDIOC_G_FREQUENCY",
    "VIDIOC_S_FREQUENCY",
    "VIDIOC_CROPCAP",
    "VIDIOC_G_CROP",
    "VIDIOC_S_CROP",
    "VIDIOC_G_JPEGCOMP",
    "VIDIOC_S_JPEGCOMP",
    "VIDIOC_QUERYSTD",
    "VIDIOC_TRY_FMT",
    "VIDIOC_ENUMAUDIO",
    "VIDIOC_ENUMAUDOUT",
    "VIDIOC_G_PRIORITY",
    "VIDIOC_S_PRIORITY",
    "VIDIOC_G_SLICED_VBI_CAP",
    "VIDIOC_LOG_STATUS",
    "VIDIOC_G_EXT_CTRLS",
    "VIDIOC_S_EXT_CTRLS",
    "VIDIOC_TRY_EXT_CTRLS",
    "VIDIOC_ENUM_FRAMESIZES",
    "VIDIOC_ENUM_FRAMEINTERVALS",
    "VIDIOC_G_ENC_INDEX",
    "VIDIOC_ENCODER_CMD",
    "VIDIOC_TRY_ENCODER_CMD",
    "VIDIOC_DBG_S_REGISTER",
    "VIDIOC_DBG_G_REGISTER",
    "VIDIOC_S_HW_FREQ_SEEK",
    "VIDIOC_S_DV_TIMINGS",
    "VIDIOC_G_DV_TIMINGS",
    "VIDIOC_DQEVENT",
    "VIDIOC_SUBSCRIBE_EVENT",
    "VIDIOC_UNSUBSCRIBE_EVENT",
    "VIDIOC_CREATE_BUFS",
    "VIDIOC_PREPARE_BUF",
    "VIDIOC_G_SELECTION",
    "VIDIOC_S_SELECTION",
    "VIDIOC_DECODER_CMD",
    "VIDIOC_TRY_DECODER_CMD",
    "VIDIOC_ENUM_DV_TIMINGS",
    "VIDIOC_QUERY_DV_TIMINGS",
    "VIDIOC_DV_TIMINGS_CAP",
    "VIDIOC_ENUM_FREQ_BANDS",
    "VIDIOC_DBG_G_CHIP_INFO",
    "VIDIOC_QUERY_EXT_CTRL",
    "VIDIOC_REMOVE_BUFS",
]

VIDIOC_QUERYCAP = Ioctl("VIDIOC_QUERYCAP", 0x40685600, "r", 0x56, 0x00, 104, "struct v4l2_capability")
VIDIOC_ENUM_FMT = Ioctl("VIDIOC_ENUM_FMT", 0xC0405602, "rw", 0x56, 0x02, 64, "struct v4l2_fmtdesc")
VIDIOC_G_FMT = Ioctl("VIDIOC_G_FMT", 0xC0D05604, "rw", 0x56, 0x04, 208, "struct v4l2_format")
VIDIOC_S_FMT = Ioctl("VIDIOC_S_FMT", 0xC0D05605, "rw", 0x56, 0x05, 208, "struct v4l2_format")
VIDIOC_REQBUFS = Ioctl("VIDIOC_REQBUFS", 0xC0145608, "rw", 0x56, 0x08, 20, "struct v4l2_requestbuffers")
VIDIOC_QUERYBUF = Ioctl("VIDIOC_QUERYBUF", 0xC0585609, "rw", 0x56, 0x09, 88, "struct v4l2_buffer")
VIDIOC_G_FBUF = Ioctl("VIDIOC_G_FBUF", 0x4030560A, "r", 0x56, 0x0A, 48, "struct v4l2_framebuffer")
VIDIOC_S_FBUF = Ioctl("VIDIOC_S_FBUF", 0x8030560B, "w", 0x56, 0x0B, 48, "struct v4l2_framebuffer")
VIDIOC_OVERLAY = Ioctl("VIDIOC_OVERLAY", 0x8004560E, "w", 0x56, 0x0E, 4, "int")
VIDIOC_QBUF = Ioctl("VIDIOC_QBUF", 0xC058560F, "rw", 0x56, 0x0F, 88, "struct v4l2_buffer")
VIDIOC_EXPBUF = Ioctl("VIDIOC_EXPBUF", 0xC0405610, "rw", 0x56, 0x10, 64, "struct v4l2_exportbuffer")
VIDIOC_DQBUF = Ioctl("VIDIOC_DQBUF", 0xC0585611, "rw", 0x56, 0x11, 88, "struct v4l2_buffer")
VIDIOC_STREAMON = Ioctl("VIDIOC_STREAMON", 0x80045612, "w", 0x56, 0x12, 4, "int")
VIDIOC_STREAMOFF = Ioctl("VIDIOC_STREAMOFF", 0x80045613, "w", 0x56, 0x13, 4, "int")
VIDIOC_G_PARM = Ioctl("VIDIOC_G_PARM", 0xC0CC5615, "rw", 0x56, 0x15, 204, "struct v4l2_streamparm")
VIDIOC_S_PARM = Ioctl("VIDIOC_S_PARM", 0xC0CC5616, "rw", 0x56, 0x16, 204, "struct v4l2_streamparm")
VIDIOC_G_STD = Ioctl("VIDIOC_G_STD", 0x40085617, "r", 0x56, 0x17, 8, "v4l2_std_id")
VIDIOC_S_STD = Ioctl("VIDIOC_S_STD", 0x80085618, "w", 0x56, 0x18, 8, "v4l2_std_id")
VIDIOC_ENUMSTD = Ioctl("VIDIOC_ENUMSTD", 0xC0485619, "rw", 0x56, 0x19, 72, "struct v4l2_standard")
VIDIOC_ENUMINPUT = Ioctl("VIDIOC_ENUMINPUT", 0xC050561A, "rw", 0x56, 0x1A, 80, "struct v4l2_input")
VIDIOC_G_CTRL = Ioctl("VIDIOC_G_CTRL", 0xC008561B, "rw", 0x56, 0x1B, 8, "struct v4l2_control")
VIDIOC_S_CTRL = Ioctl("VIDIOC_S_CTRL", 0xC008561C, "rw", 0x56, 0x1C, 8, "struct v4l2_control")
VIDIOC_G_TUNER = Ioctl("VIDIOC_G_TUNER", 0xC054561D, "rw", 0x56, 0x1D, 84, "struct v4l2_tuner")
VIDIOC_S_TUNER = Ioctl("VIDIOC_S_TUNER", 0x8054561E, "w", 0x56, 0x1E, 84, "struct v4l2_tuner")
VIDIOC_G_AUDIO = Ioctl("VIDIOC_G_AUDIO", 0x40345621, "r", 0x56, 0x21, 52, "struct v4l2_audio")
VIDIOC_S_AUDIO = Ioctl("VIDIOC_S_AUDIO", 0x80345622, "w", 0x56, 0x22, 52, "struct v4l2_audio")
VIDIOC_QUERYCTRL = Ioctl("VIDIOC_QUERYCTRL", 0xC0445624, "rw", 0x56, 0x24, 68, "struct v4l2_queryctrl")
VIDIOC_QUERYMENU = Ioctl("VIDIOC_QUERYMENU", 0xC02C5625, "rw", 0x56, 0x25, 44, "struct v4l2_querymenu")
VIDIOC_G_INPUT = Ioctl("VIDIOC_G_INPUT", 0x40045626, "r", 0x56, 0x26, 4, "int")
VIDIOC_S_INPUT = Ioctl("VIDIOC_S_INPUT", 0xC0045627, "rw", 0x56, 0x27, 4, "int")
VIDIOC_G_EDID = Ioctl("VIDIOC_G_EDID", 0xC0285628, "rw", 0x56, 0x28, 40, "struct v4l2_edid")
VIDIOC_S_EDID = Ioctl("VIDIOC_S_EDID", 0xC0285629, "rw", 0x56, 0x29, 40, "struct v4l2_edid")
VIDIOC_G_OUTPUT = Ioctl("VIDIOC_G_OUTPUT", 0x4004562E, "r", 0x56, 0x2E, 4, "int")
VIDIOC_S_OUTPUT = Ioctl("VIDIOC_S_OUTPUT", 0xC004562F, "rw", 0x56, 0x2F, 4, "int")
VIDIOC_ENUMOUTPUT = Ioctl("VIDIOC_ENUMOUTPUT", 0xC0485630, "rw", 0x56, 0x30, 72, "struct v4l2_output")
VIDIOC_G_AUDOUT = Ioctl("VIDIOC_G_AUDOUT", 0x40345631, "r", 0x56, 0x31, 52, "struct v4l2_audioout")
VIDIOC_S_AUDOUT = Ioctl("VIDIOC_S_AUDOUT", 0x80345632, "w", 0x56, 0x32, 52, "struct v4l2_audioout")
VIDIOC_G_MODULATOR = Ioctl("VIDIOC_G_MODULATOR", 0xC0445636, "rw", 0x56, 0x36, 68, "struct v4l2_modulator")
VIDIOC_S_MODULATOR = Ioctl("VIDIOC_S_MODULATOR", 0x80445637, "w", 0x56, 0x37, 68, "struct v4l2_modulator")
VIDIOC_G_FREQUENCY = Ioctl("VIDIOC_G_FREQUENCY", 0xC02C5638, "rw", 0x56, 0x38, 44, "struct v4l2_frequency")
VIDIOC_S_FREQUENCY = Ioctl("VIDIOC_S_FREQUENCY", 0x802C5639, "w", 0x56, 0x39, 44, "struct v4l2_frequency")
VIDIOC_CROPCAP = Ioctl("VIDIOC_CROPCAP", 0xC02C563A, "rw", 0x56, 0x3A, 44, "struct v4l2_cropcap")
VIDIOC_G_CROP = Ioctl("VIDIOC_G_CROP", 0xC014563B, "rw", 0x56, 0x3B, 20, "struct v4l2_crop")
VIDIOC_S_CROP = Ioctl("VIDIOC_S_CROP", 0x8014563C, "w", 0x56, 0x3C, 20, "struct v4l2_crop")
VIDIOC_G_JPEGCOMP = Ioctl("VIDIOC_G_JPEGCOMP", 0x408C563D, "r", 0x56, 0x3D, 140, "struct v4l2_jpegcompression")
VIDIOC_S_JPEGCOMP = Ioctl("VIDIOC_S_JPEGCOMP", 0x808C563E, "w", 0x56, 0x3E, 140, "struct v4l2_jpegcompression")
VIDIOC_QUERYSTD = Ioctl("VIDIOC_QUERYSTD", 0x4008563F, "r", 0x56, 0x3F, 8, "v4l2_std_id")
VIDIOC_TRY_FMT = Ioctl("VIDIOC_TRY_FMT", 0xC0D05640, "rw", 0x56, 0x40, 208, "struct v4l2_format")
VIDIOC_ENUMAUDIO = Ioctl("VIDIOC_ENUMAUDIO", 0xC0345641, "rw", 0x56, 0x41, 52, "struct v4l2_audio")
VIDIOC_ENUMAUDOUT = Ioctl("VIDIOC_ENUMAUDOUT", 0xC0345642, "rw", 0x56, 0x42, 52, "struct v4l2_audioout")
VIDIOC_G_PRIORITY = Ioctl("VIDIOC_G_PRIORITY", 0x40045643, "r", 0x56, 0x43, 4, "__u32")
VIDIOC_S_PRIORITY = Ioctl("VIDIOC_S_PRIORITY", 0x80045644, "w", 0x56, 0x44, 4, "__u32")
VIDIOC_G_SLICED_VBI_CAP = Ioctl("VIDIOC_G_SLICED_VBI_CAP", 0xC0745645, "rw", 0x56, 0x45, 116, "struct v4l2_sliced_vbi_cap")
VIDIOC_LOG_STATUS = Ioctl("VIDIOC_LOG_STATUS", 0x20005646, "", 0x56, 0x46, 0, None)
VIDIOC_G_EXT_CTRLS = Ioctl("VIDIOC_G_EXT_CTRLS", 0xC0205647, "rw", 0x56, 0x47, 32, "struct v4l2_ext_controls")
VIDIOC_S_EXT_CTRLS = Ioctl("VIDIOC_S_EXT_CTRLS", 0xC0205648, "rw", 0x56, 0x48, 32, "struct v4l2_ext_controls")
VIDIOC_TRY_EXT_CTRLS = Ioctl("VIDIOC_TRY_EXT_CTRLS", 0xC0205649, "rw", 0x56, 0x49, 32, "struct v4l2_ext_controls")
VIDIOC_ENUM_FRAMESIZES = Ioctl("VIDIOC_ENUM_FRAMESIZES", 0xC02C564A, "rw", 0x56, 0x4A, 44, "struct v4l2_frmsizeenum")
VIDIOC_ENUM_FRAMEINTERVALS = Ioctl("VIDIOC_ENUM_FRAMEINTERVALS", 0xC034564B, "rw", 0x56, 0x4B, 52, "struct v4l2_frmivalenum")
VIDIOC_G_ENC_INDEX = Ioctl("VIDIOC_G_ENC_INDEX", 0x4818564C, "r", 0x56, 0x4C, 2072, "struct v4l2_enc_idx")
VIDIOC_ENCODER_CMD = Ioctl("VIDIOC_ENCODER_CMD", 0xC028564D, "rw", 0x56, 0x4D, 40, "struct v4l2_encoder_cmd")
VIDIOC_TRY_ENCODER_CMD = Ioctl("VIDIOC_TRY_ENCODER_CMD", 0xC028564E, "rw", 0x56, 0x4E, 40, "struct v4l2_encoder_cmd")
VIDIOC_DBG_S_REGISTER = Ioctl("VIDIOC_DBG_S_REGISTER", 0x8038564F, "w", 0x56, 0x4F, 56, "struct v4l2_dbg_register")
VIDIOC_DBG_G_REGISTER = Ioctl("VIDIOC_DBG_G_REGISTER", 0xC0385650, "rw", 0x56, 0x50, 56, "struct v4l2_dbg_register")
VIDIOC_S_HW_FREQ_SEEK = Ioctl("VIDIOC_S_HW_FREQ_SEEK", 0x80305652, "w", 0x56, 0x52, 48, "struct v4l2_hw_freq_seek")
VIDIOC_S_DV_TIMINGS = Ioctl("VIDIOC_S_DV_TIMINGS", 0xC0845657, "rw", 0x56, 0x57, 132, "struct v4l2_dv_timings")
VIDIOC_G_DV_TIMINGS = Ioctl("VIDIOC_G_DV_TIMINGS", 0xC0845658, "rw", 0x56, 0x58, 132, "struct v4l2_dv_timings")
VIDIOC_DQEVENT = Ioctl("VIDIOC_DQEVENT", 0x40885659, "r", 0x56, 0x59, 136, "struct v4l2_event")
VIDIOC_SUBSCRIBE_EVENT = Ioctl("VIDIOC_SUBSCRIBE_EVENT", 0x8020565A, "w", 0x56, 0x5A, 32, "struct v4l2_event_subscription")
VIDIOC_UNSUBSCRIBE_EVENT = Ioctl("VIDIOC_UNSUBSCRIBE_EVENT", 0x8020565B, "w", 0x56, 0x5B, 32, "struct v4l2_event_subscription")
VIDIOC_CREATE_BUFS = Ioctl("VIDIOC_CREATE_BUFS", 0xC100565C, "rw", 0x56, 0x5C, 256, "struct v4l2_create_buffers")
VIDIOC_PREPARE_BUF = Ioctl("VIDIOC_PREPARE_BUF", 0xC058565D, "rw", 0x56, 0x5D, 88, "struct v4l2_buffer")
VIDIOC_G_SELECTION = Ioctl("VIDIOC_G_SELECTION", 0xC040565E, "rw", 0x56, 0x5E, 64, "struct v4l2_selection")
VIDIOC_S_SELECTION = Ioctl("VIDIOC_S_SELECTION", 0xC040565F, "rw", 0x56, 0x5F, 64, "struct v4l2_selection")
VIDIOC_DECODER_CMD = Ioctl("VIDIOC_DECODER_CMD", 0xC0485660, "rw", 0x56, 0x60, 72, "struct v4l2_decoder_cmd")
VIDIOC_TRY_DECODER_CMD = Ioctl("VIDIOC_TRY_DECODER_CMD", 0xC0485661, "rw", 0x56, 0x61, 72, "struct v4l2_decoder_cmd")
VIDIOC_ENUM_DV_TIMINGS = Ioctl("VIDIOC_ENUM_DV_TIMINGS", 0xC0945662, "rw", 0x56, 0x62, 148, "struct v4l2_enum_dv_timings")
VIDIOC_QUERY_DV_TIMINGS = Ioctl("VIDIOC_QUERY_DV_TIMINGS", 0x40845663, "r", 0x56, 0x63, 132, "struct v4l2_dv_timings")
VIDIOC_DV_TIMINGS_CAP = Ioctl("VIDIOC_DV_TIMINGS_CAP", 0xC0905664, "rw", 0x56, 0x64, 144, "struct v4l2_dv_timings_cap")
VIDIOC_ENUM_FREQ_BANDS = Ioctl("VIDIOC_ENUM_FREQ_BANDS", 0xC0405665, "rw", 0x56, 0x65, 64, "struct v4l2_frequency_band")
VIDIOC_DBG_G_CHIP_INFO = Ioctl("VIDIOC_DBG_G_CHIP_INFO", 0xC0C85666, "rw", 0x56, 0x66, 200, "struct v4l2_dbg_chip_info")
VIDIOC_QUERY_EXT_CTRL = Ioctl("VIDIOC_QUERY_EXT_CTRL", 0xC0E85667, "rw", 0x56, 0x67, 232, "struct v4l2_query_ext_ctrl")
VIDIOC_REMOVE_BUFS = Ioctl("VIDIOC_REMOVE_BUFS", 0xC0405668, "rw", 0x56, 0x68, 64, "struct v4l2_remove_buffers")
