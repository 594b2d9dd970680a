# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/i2c.h, linux/i2c-dev.h for loongarch64.
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
    # linux/i2c.h
    "i2c_msg.flags": (
        "IntFlag I2C_M_RD I2C_M_TEN I2C_M_DMA_SAFE I2C_M_NO_RD_ACK I2C_M_IGNORE_NAK I2C_M_REV_DIR_ADDR "
        "I2C_M_NOSTART I2C_M_STOP "
    ),
}

# names that give way to another with the same value: aliases, limits, heads of groups
LESSER = (
    ""
    "I2C_RDRW_IOCTL_MAX_MSGS I2C_RDWR_IOCTL_MAX_MSGS I2C_SMBUS_BLOCK_MAX I2C_SMBUS_BYTE "
    "I2C_SMBUS_BYTE_DATA I2C_SMBUS_I2C_BLOCK_DATA I2C_SMBUS_PROC_CALL I2C_SMBUS_QUICK I2C_SMBUS_READ "
    "I2C_SMBUS_WRITE __BITS_PER_LONG_LONG "
)

__getattr__, __dir__ = lazy_enums(globals(), ENUMS)
