# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/btrfs.h, linux/btrfs_tree.h for mips64.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""btrfs of Linux 6.12.117 for mips64.

Everything is loaded when it is first asked for; ``__init__.pyi`` tells type checkers what there is.
"""

from .._lazy import lazy_module

__getattr__, __dir__ = lazy_module(__name__, globals())
