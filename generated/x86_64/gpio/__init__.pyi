# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for x86_64.
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
from .constants import _IOC_DIRBITS as _IOC_DIRBITS
from .constants import _IOC_DIRMASK as _IOC_DIRMASK
from .constants import _IOC_DIRSHIFT as _IOC_DIRSHIFT
from .constants import _IOC_NONE as _IOC_NONE
from .constants import _IOC_NRBITS as _IOC_NRBITS
from .constants import _IOC_NRMASK as _IOC_NRMASK
from .constants import _IOC_NRSHIFT as _IOC_NRSHIFT
from .constants import _IOC_READ as _IOC_READ
from .constants import _IOC_SIZEBITS as _IOC_SIZEBITS
from .constants import _IOC_SIZEMASK as _IOC_SIZEMASK
from .constants import _IOC_SIZESHIFT as _IOC_SIZESHIFT
from .constants import _IOC_TYPEBITS as _IOC_TYPEBITS
from .constants import _IOC_TYPEMASK as _IOC_TYPEMASK
from .constants import _IOC_TYPESHIFT as _IOC_TYPESHIFT
from .constants import _IOC_WRITE as _IOC_WRITE
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
