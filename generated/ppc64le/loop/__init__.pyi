# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/loop.h for ppc64le.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import constants as constants
from . import enums as enums
from . import ioctls as ioctls
from . import macros as macros
from . import structs as structs
from .._abi import wrap as wrap
from .._calls import ioctl as ioctl
from .constants import *
from .constants import __BITS_PER_LONG as __BITS_PER_LONG
from .constants import __BITS_PER_LONG_LONG as __BITS_PER_LONG_LONG
from .constants import __FD_SETSIZE as __FD_SETSIZE
from .ioctls import *
from .macros import *
from .structs import *

def name_of(value: int, prefix: str | tuple[str, ...]) -> str:
    """The constant with that value whose name begins with ``prefix``, or matches it (``FS_*_FL``); or the value in
    hexadecimal.
    """

def flags_of(value: int, prefix: str | tuple[str, ...]) -> str:
    """The bits of a value by the constants whose names begin with ``prefix``, or match it (``FS_*_FL``):
    ``A|B|0x40``, or ``0``.
    """
