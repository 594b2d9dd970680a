# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for mips64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from enum import IntEnum, IntFlag

ENUMS: dict[str, str]
MEMBERS: dict[str, str]
LESSER: str

class gpio_v2_line_flag(IntFlag):
    GPIO_V2_LINE_FLAG_USED = 1
    GPIO_V2_LINE_FLAG_ACTIVE_LOW = 2
    GPIO_V2_LINE_FLAG_INPUT = 4
    GPIO_V2_LINE_FLAG_OUTPUT = 8
    GPIO_V2_LINE_FLAG_EDGE_RISING = 16
    GPIO_V2_LINE_FLAG_EDGE_FALLING = 32
    GPIO_V2_LINE_FLAG_OPEN_DRAIN = 64
    GPIO_V2_LINE_FLAG_OPEN_SOURCE = 128
    GPIO_V2_LINE_FLAG_BIAS_PULL_UP = 0x100
    GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN = 0x200
    GPIO_V2_LINE_FLAG_BIAS_DISABLED = 0x400
    GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME = 0x800
    GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE = 0x1000

class gpio_v2_line_attr_id(IntEnum):
    GPIO_V2_LINE_ATTR_ID_FLAGS = 1
    GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES = 2
    GPIO_V2_LINE_ATTR_ID_DEBOUNCE = 3

class gpio_v2_line_changed_type(IntEnum):
    GPIO_V2_LINE_CHANGED_REQUESTED = 1
    GPIO_V2_LINE_CHANGED_RELEASED = 2
    GPIO_V2_LINE_CHANGED_CONFIG = 3

class gpio_v2_line_event_id(IntEnum):
    GPIO_V2_LINE_EVENT_RISING_EDGE = 1
    GPIO_V2_LINE_EVENT_FALLING_EDGE = 2
