# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for loongarch64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "GPIO_GET_CHIPINFO_IOCTL",
    "GPIO_GET_LINEINFO_UNWATCH_IOCTL",
    "GPIO_V2_GET_LINEINFO_IOCTL",
    "GPIO_V2_GET_LINEINFO_WATCH_IOCTL",
    "GPIO_V2_GET_LINE_IOCTL",
    "GPIO_V2_LINE_SET_CONFIG_IOCTL",
    "GPIO_V2_LINE_GET_VALUES_IOCTL",
    "GPIO_V2_LINE_SET_VALUES_IOCTL",
    "GPIO_GET_LINEINFO_IOCTL",
    "GPIO_GET_LINEHANDLE_IOCTL",
    "GPIO_GET_LINEEVENT_IOCTL",
    "GPIOHANDLE_GET_LINE_VALUES_IOCTL",
    "GPIOHANDLE_SET_LINE_VALUES_IOCTL",
    "GPIOHANDLE_SET_CONFIG_IOCTL",
    "GPIO_GET_LINEINFO_WATCH_IOCTL",
]

GPIO_GET_CHIPINFO_IOCTL = Ioctl("GPIO_GET_CHIPINFO_IOCTL", 0x8044B401, "r", 0xB4, 0x01, 68, "struct gpiochip_info")
GPIO_GET_LINEINFO_UNWATCH_IOCTL = Ioctl("GPIO_GET_LINEINFO_UNWATCH_IOCTL", 0xC004B40C, "rw", 0xB4, 0x0C, 4, "__u32")
GPIO_V2_GET_LINEINFO_IOCTL = Ioctl("GPIO_V2_GET_LINEINFO_IOCTL", 0xC100B405, "rw", 0xB4, 0x05, 256, "struct gpio_v2_line_info")
GPIO_V2_GET_LINEINFO_WATCH_IOCTL = Ioctl("GPIO_V2_GET_LINEINFO_WATCH_IOCTL", 0xC100B406, "rw", 0xB4, 0x06, 256, "struct gpio_v2_line_info")
GPIO_V2_GET_LINE_IOCTL = Ioctl("GPIO_V2_GET_LINE_IOCTL", 0xC250B407, "rw", 0xB4, 0x07, 592, "struct gpio_v2_line_request")
GPIO_V2_LINE_SET_CONFIG_IOCTL = Ioctl("GPIO_V2_LINE_SET_CONFIG_IOCTL", 0xC110B40D, "rw", 0xB4, 0x0D, 272, "struct gpio_v2_line_config")
GPIO_V2_LINE_GET_VALUES_IOCTL = Ioctl("GPIO_V2_LINE_GET_VALUES_IOCTL", 0xC010B40E, "rw", 0xB4, 0x0E, 16, "struct gpio_v2_line_values")
GPIO_V2_LINE_SET_VALUES_IOCTL = Ioctl("GPIO_V2_LINE_SET_VALUES_IOCTL", 0xC010B40F, "rw", 0xB4, 0x0F, 16, "struct gpio_v2_line_values")
GPIO_GET_LINEINFO_IOCTL = Ioctl("GPIO_GET_LINEINFO_IOCTL", 0xC048B402, "rw", 0xB4, 0x02, 72, "struct gpioline_info")
GPIO_GET_LINEHANDLE_IOCTL = Ioctl("GPIO_GET_LINEHANDLE_IOCTL", 0xC16CB403, "rw", 0xB4, 0x03, 364, "struct gpiohandle_request")
GPIO_GET_LINEEVENT_IOCTL = Ioctl("GPIO_GET_LINEEVENT_IOCTL", 0xC030B404, "rw", 0xB4, 0x04, 48, "struct gpioevent_request")
GPIOHANDLE_GET_LINE_VALUES_IOCTL = Ioctl("GPIOHANDLE_GET_LINE_VALUES_IOCTL", 0xC040B408, "rw", 0xB4, 0x08, 64, "struct gpiohandle_data")
GPIOHANDLE_SET_LINE_VALUES_IOCTL = Ioctl("GPIOHANDLE_SET_LINE_VALUES_IOCTL", 0xC040B409, "rw", 0xB4, 0x09, 64, "struct gpiohandle_data")
GPIOHANDLE_SET_CONFIG_IOCTL = Ioctl("GPIOHANDLE_SET_CONFIG_IOCTL", 0xC054B40A, "rw", 0xB4, 0x0A, 84, "struct gpiohandle_config")
GPIO_GET_LINEINFO_WATCH_IOCTL = Ioctl("GPIO_GET_LINEINFO_WATCH_IOCTL", 0xC048B40B, "rw", 0xB4, 0x0B, 72, "struct gpioline_info")
