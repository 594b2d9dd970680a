# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/input.h, linux/uinput.h for i386.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Enumerations by their tag, as classes that are made when they are first used; the constants stay plain numbers.

The first word is the class, ``IntEnum`` or ``IntFlag``, the others its members. ``MEMBERS`` says the same of members of
records whose values have names; ``repr`` of a record spells them.
"""

from .._names import lazy_enums

ENUMS = {
}

MEMBERS = {
    # linux/input.h
    "input_event.type": (
        "IntEnum EV_SYN EV_KEY EV_REL EV_ABS EV_MSC EV_SW EV_LED EV_SND EV_REP EV_FF EV_PWR EV_FF_STATUS "
        "EV_UINPUT "
    ),
    "input_keymap_entry.flags": "IntFlag INPUT_KEYMAP_BY_INDEX ",
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "BTN_A BTN_B BTN_DIGI BTN_GAMEPAD BTN_JOYSTICK BTN_MISC BTN_MOUSE BTN_TRIGGER_HAPPY BTN_WHEEL BTN_X "
    "BTN_Y FF_EFFECT_MAX FF_EFFECT_MIN FF_MAX_EFFECTS FF_STATUS_MAX FF_STATUS_PLAYING FF_WAVEFORM_MAX "
    "FF_WAVEFORM_MIN KEY_BRIGHTNESS_TOGGLE KEY_BRIGHTNESS_ZERO KEY_DASHBOARD KEY_DIRECTION KEY_HANGUEL "
    "KEY_MIN_INTERESTING KEY_SCREEN KEY_SCREENLOCK KEY_WIMAX KEY_ZOOM REP_MAX REP_PERIOD SW_MACHINE_COVER "
    "SW_MAX SW_RADIO _IOC_NRBITS _IOC_NRMASK "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
