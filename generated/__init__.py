# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Python modules for the Linux UAPI: arm, arm64, i386, x86_64, riscv64, s390x, ppc64le, mips64, loongarch64."""
