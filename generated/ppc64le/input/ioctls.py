# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/input.h, linux/uinput.h for ppc64le.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "EVIOCGVERSION",
    "EVIOCGID",
    "EVIOCGREP",
    "EVIOCSREP",
    "EVIOCGKEYCODE",
    "EVIOCGKEYCODE_V2",
    "EVIOCSKEYCODE",
    "EVIOCSKEYCODE_V2",
    "EVIOCSFF",
    "EVIOCRMFF",
    "EVIOCGEFFECTS",
    "EVIOCGRAB",
    "EVIOCREVOKE",
    "EVIOCGMASK",
    "EVIOCSMASK",
    "EVIOCSCLOCKID",
    "UI_DEV_CREATE",
    "UI_DEV_DESTROY",
    "UI_DEV_SETUP",
    "UI_ABS_SETUP",
    "UI_SET_EVBIT",
    "UI_SET_KEYBIT",
    "UI_SET_RELBIT",
    "UI_SET_ABSBIT",
    "UI_SET_MSCBIT",
    "UI_SET_LEDBIT",
    "UI_SET_SNDBIT",
    "UI_SET_FFBIT",
    "UI_SET_PHYS",
    "UI_SET_SWBIT",
    "UI_SET_PROPBIT",
    "UI_BEGIN_FF_UPLOAD",
    "UI_END_FF_UPLOAD",
    "UI_BEGIN_FF_ERASE",
    "UI_END_FF_ERASE",
    "UI_GET_VERSION",
]

EVIOCGVERSION = Ioctl("EVIOCGVERSION", 0x40044501, "r", 0x45, 0x01, 4, "int")
EVIOCGID = Ioctl("EVIOCGID", 0x40084502, "r", 0x45, 0x02, 8, "struct input_id")
EVIOCGREP = Ioctl("EVIOCGREP", 0x40084503, "r", 0x45, 0x03, 8, "unsigned int[2]")
EVIOCSREP = Ioctl("EVIOCSREP", 0x80084503, "w", 0x45, 0x03, 8, "unsigned int[2]")
EVIOCGKEYCODE = Ioctl("EVIOCGKEYCODE", 0x40084504, "r", 0x45, 0x04, 8, "unsigned int[2]")
EVIOCGKEYCODE_V2 = Ioctl("EVIOCGKEYCODE_V2", 0x40284504, "r", 0x45, 0x04, 40, "struct input_keymap_entry")
EVIOCSKEYCODE = Ioctl("EVIOCSKEYCODE", 0x80084504, "w", 0x45, 0x04, 8, "unsigned int[2]")
EVIOCSKEYCODE_V2 = Ioctl("EVIOCSKEYCODE_V2", 0x80284504, "w", 0x45, 0x04, 40, "struct input_keymap_entry")
EVIOCSFF = Ioctl("EVIOCSFF", 0x80304580, "w", 0x45, 0x80, 48, "struct ff_effect")
EVIOCRMFF = Ioctl("EVIOCRMFF", 0x80044581, "w", 0x45, 0x81, 4, "int")
EVIOCGEFFECTS = Ioctl("EVIOCGEFFECTS", 0x40044584, "r", 0x45, 0x84, 4, "int")
EVIOCGRAB = Ioctl("EVIOCGRAB", 0x80044590, "w", 0x45, 0x90, 4, "int")
EVIOCREVOKE = Ioctl("EVIOCREVOKE", 0x80044591, "w", 0x45, 0x91, 4, "int")
EVIOCGMASK = Ioctl("EVIOCGMASK", 0x40104592, "r", 0x45, 0x92, 16, "struct input_mask")
EVIOCSMASK = Ioctl("EVIOCSMASK", 0x80104593, "w", 0x45, 0x93, 16, "struct input_mask")
EVIOCSCLOCKID = Ioctl("EVIOCSCLOCKID", 0x800445A0, "w", 0x45, 0xA0, 4, "int")
UI_DEV_CREATE = Ioctl("UI_DEV_CREATE", 0x20005501, "", 0x55, 0x01, 0, None)
UI_DEV_DESTROY = Ioctl("UI_DEV_DESTROY", 0x20005502, "", 0x55, 0x02, 0, None)
UI_DEV_SETUP = Ioctl("UI_DEV_SETUP", 0x805C5503, "w", 0x55, 0x03, 92, "struct uinput_setup")
UI_ABS_SETUP = Ioctl("UI_ABS_SETUP", 0x801C5504, "w", 0x55, 0x04, 28, "struct uinput_abs_setup")
UI_SET_EVBIT = Ioctl("UI_SET_EVBIT", 0x80045564, "w", 0x55, 0x64, 4, "int")
UI_SET_KEYBIT = Ioctl("UI_SET_KEYBIT", 0x80045565, "w", 0x55, 0x65, 4, "int")
UI_SET_RELBIT = Ioctl("UI_SET_RELBIT", 0x80045566, "w", 0x55, 0x66, 4, "int")
UI_SET_ABSBIT = Ioctl("UI_SET_ABSBIT", 0x80045567, "w", 0x55, 0x67, 4, "int")
UI_SET_MSCBIT = Ioctl("UI_SET_MSCBIT", 0x80045568, "w", 0x55, 0x68, 4, "int")
UI_SET_LEDBIT = Ioctl("UI_SET_LEDBIT", 0x80045569, "w", 0x55, 0x69, 4, "int")
UI_SET_SNDBIT = Ioctl("UI_SET_SNDBIT", 0x8004556A, "w", 0x55, 0x6A, 4, "int")
UI_SET_FFBIT = Ioctl("UI_SET_FFBIT", 0x8004556B, "w", 0x55, 0x6B, 4, "int")
UI_SET_PHYS = Ioctl("UI_SET_PHYS", 0x8008556C, "w", 0x55, 0x6C, 8, "char *")
UI_SET_SWBIT = Ioctl("UI_SET_SWBIT", 0x8004556D, "w", 0x55, 0x6D, 4, "int")
UI_SET_PROPBIT = Ioctl("UI_SET_PROPBIT", 0x8004556E, "w", 0x55, 0x6E, 4, "int")
UI_BEGIN_FF_UPLOAD = Ioctl("UI_BEGIN_FF_UPLOAD", 0xC06855C8, "rw", 0x55, 0xC8, 104, "struct uinput_ff_upload")
UI_END_FF_UPLOAD = Ioctl("UI_END_FF_UPLOAD", 0x806855C9, "w", 0x55, 0xC9, 104, "struct uinput_ff_upload")
UI_BEGIN_FF_ERASE = Ioctl("UI_BEGIN_FF_ERASE", 0xC00C55CA, "rw", 0x55, 0xCA, 12, "struct uinput_ff_erase")
UI_END_FF_ERASE = Ioctl("UI_END_FF_ERASE", 0x800C55CB, "w", 0x55, 0xCB, 12, "struct uinput_ff_erase")
UI_GET_VERSION = Ioctl("UI_GET_VERSION", 0x4004552D, "r", 0x55, 0x2D, 4, "unsigned int")
