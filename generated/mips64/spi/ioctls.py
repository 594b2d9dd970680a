# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/spi/spidev.h for mips64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Ioctls: name, number, direction, type, number within the type, size and type of the argument."""

from .._abi import Ioctl

__all__ = [
    "SPI_IOC_RD_MODE",
    "SPI_IOC_WR_MODE",
    "SPI_IOC_RD_LSB_FIRST",
    "SPI_IOC_WR_LSB_FIRST",
    "SPI_IOC_RD_BITS_PER_WORD",
    "SPI_IOC_WR_BITS_PER_WORD",
    "SPI_IOC_RD_MAX_SPEED_HZ",
    "SPI_IOC_WR_MAX_SPEED_HZ",
    "SPI_IOC_RD_MODE32",
    "SPI_IOC_WR_MODE32",
]

SPI_IOC_RD_MODE = Ioctl("SPI_IOC_RD_MODE", 0x40016B01, "r", 0x6B, 0x01, 1, "__u8")
SPI_IOC_WR_MODE = Ioctl("SPI_IOC_WR_MODE", 0x80016B01, "w", 0x6B, 0x01, 1, "__u8")
SPI_IOC_RD_LSB_FIRST = Ioctl("SPI_IOC_RD_LSB_FIRST", 0x40016B02, "r", 0x6B, 0x02, 1, "__u8")
SPI_IOC_WR_LSB_FIRST = Ioctl("SPI_IOC_WR_LSB_FIRST", 0x80016B02, "w", 0x6B, 0x02, 1, "__u8")
SPI_IOC_RD_BITS_PER_WORD = Ioctl("SPI_IOC_RD_BITS_PER_WORD", 0x40016B03, "r", 0x6B, 0x03, 1, "__u8")
SPI_IOC_WR_BITS_PER_WORD = Ioctl("SPI_IOC_WR_BITS_PER_WORD", 0x80016B03, "w", 0x6B, 0x03, 1, "__u8")
SPI_IOC_RD_MAX_SPEED_HZ = Ioctl("SPI_IOC_RD_MAX_SPEED_HZ", 0x40046B04, "r", 0x6B, 0x04, 4, "__u32")
SPI_IOC_WR_MAX_SPEED_HZ = Ioctl("SPI_IOC_WR_MAX_SPEED_HZ", 0x80046B04, "w", 0x6B, 0x04, 4, "__u32")
SPI_IOC_RD_MODE32 = Ioctl("SPI_IOC_RD_MODE32", 0x40046B05, "r", 0x6B, 0x05, 4, "__u32")
SPI_IOC_WR_MODE32 = Ioctl("SPI_IOC_WR_MODE32", 0x80046B05, "w", 0x6B, 0x05, 4, "__u32")
