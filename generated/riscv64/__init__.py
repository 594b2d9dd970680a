# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Python modules for the Linux UAPI of riscv64: btrfs, fuse, gpio, i2c, input, io_uring, kvm, loop, spi, userfaultfd, vfio, vhost, videodev2."""
