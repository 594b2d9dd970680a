# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
    # linux/gpio.h
    "gpio_v2_line_flag": (
        "IntFlag GPIO_V2_LINE_FLAG_USED GPIO_V2_LINE_FLAG_ACTIVE_LOW GPIO_V2_LINE_FLAG_INPUT "
        "GPIO_V2_LINE_FLAG_OUTPUT GPIO_V2_LINE_FLAG_EDGE_RISING GPIO_V2_LINE_FLAG_EDGE_FALLING "
        "GPIO_V2_LINE_FLAG_OPEN_DRAIN GPIO_V2_LINE_FLAG_OPEN_SOURCE GPIO_V2_LINE_FLAG_BIAS_PULL_UP "
        "GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN GPIO_V2_LINE_FLAG_BIAS_DISABLED "
        "GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE "
    ),
    "gpio_v2_line_attr_id": (
        "IntEnum GPIO_V2_LINE_ATTR_ID_FLAGS GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES GPIO_V2_LINE_ATTR_ID_DEBOUNCE "
    ),
    "gpio_v2_line_changed_type": (
        "IntEnum GPIO_V2_LINE_CHANGED_REQUESTED GPIO_V2_LINE_CHANGED_RELEASED GPIO_V2_LINE_CHANGED_CONFIG "
    ),
    "gpio_v2_line_event_id": (
        "IntEnum GPIO_V2_LINE_EVENT_RISING_EDGE GPIO_V2_LINE_EVENT_FALLING_EDGE "
    ),
}

MEMBERS = {
    # linux/gpio.h
    "gpio_v2_line_config.flags": "enum gpio_v2_line_flag",
    "gpio_v2_line_info.flags": "enum gpio_v2_line_flag",
    "gpio_v2_line_event.id": "enum gpio_v2_line_event_id",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "GPIO_V2_LINES_MAX _IOC_NRBITS _IOC_NRMASK __BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
