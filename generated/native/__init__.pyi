# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from collections.abc import Callable
from typing import Any

from . import btrfs as btrfs
from . import fs as fs
from . import fuse as fuse
from . import genetlink as genetlink
from . import gpio as gpio
from . import i2c as i2c
from . import input as input
from . import io_uring as io_uring
from . import kvm as kvm
from . import loop as loop
from . import perf_event as perf_event
from . import rtnetlink as rtnetlink
from . import seccomp as seccomp
from . import spi as spi
from . import userfaultfd as userfaultfd
from . import vfio as vfio
from . import vhost as vhost
from . import videodev2 as videodev2

def target() -> str:
    """The target whose programs this Python is one of; ``ImportError`` where there are no modules for it."""

def lazy_native(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a module of the running machine."""
