"""Makes ioctls through the generated x86-64 module, and tells each, for strace to be asked about."""

from __future__ import annotations

import fcntl
from typing import Any

from generated.x86_64._abi import Ioctl
from tests.live.guest import x86_64
from tests.live.guest.tracing import spoken


def _traced(fd: int, request: Ioctl, argument: Any = 0) -> int:
    try:
        return int(fcntl.ioctl(fd, request, argument))
    finally:
        spoken(request, argument)  # as it is after the call, which is when strace reads it


setattr(x86_64, "ioctl", _traced)  # noqa: B010 - a name that the module does not export

for check in (
    x86_64.check_port_output_and_halt,
    x86_64.check_mmio_and_dirty_log,
    x86_64.check_lists_with_flexible_arrays,
    x86_64.check_records_written_and_read_back,
    x86_64.check_interrupt_controllers,
):
    check()
