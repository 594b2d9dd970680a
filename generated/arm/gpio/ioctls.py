# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for arm.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "GPIOHANDLE_GET_LINE_VALUES_IOCTL",
    "GPIOHANDLE_SET_LINE_VALUES_IOCTL",
    "GPIO_GET_CHIPINFO_IOCTL",
    "GPIO_GET_LINEINFO_IOCTL",
    "GPIO_GET_LINEHANDLE_IOCTL",
    "GPIO_GET_LINEEVENT_IOCTL",
]

GPIOHANDLE_GET_LINE_VALUES_IOCTL = Ioctl("GPIOHANDLE_GET_LINE_VALUES_IOCTL", 0xC040B408, "rw", 0xB4, 0x08, 64, "struct gpiohandle_data")
GPIOHANDLE_SET_LINE_VALUES_IOCTL = Ioctl("GPIOHANDLE_SET_LINE_VALUES_IOCTL", 0xC040B409, "rw", 0xB4, 0x09, 64, "struct gpiohandle_data")
GPIO_GET_CHIPINFO_IOCTL = Ioctl("GPIO_GET_CHIPINFO_IOCTL", 0x8044B401, "r", 0xB4, 0x01, 68, "struct gpiochip_info")
GPIO_GET_LINEINFO_IOCTL = Ioctl("GPIO_GET_LINEINFO_IOCTL", 0xC048B402, "rw", 0xB4, 0x02, 72, "struct gpioline_info")
GPIO_GET_LINEHANDLE_IOCTL = Ioctl("GPIO_GET_LINEHANDLE_IOCTL", 0xC16CB403, "rw", 0xB4, 0x03, 364, "struct gpiohandle_request")
GPIO_GET_LINEEVENT_IOCTL = Ioctl("GPIO_GET_LINEEVENT_IOCTL", 0xC030B404, "rw", 0xB4, 0x04, 48, "struct gpioevent_request")
