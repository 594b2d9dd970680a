# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
"""kvm of the machine that runs this; there are arm, arm64, i386, x86_64, riscv64, s390x, ppc64le, mips64, loongarch64."""

from . import lazy_native, target

target()  # an ImportError here, rather than at the first name
__getattr__, __dir__ = lazy_native("kvm")
