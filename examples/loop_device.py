"""Attaches a file to a loop device, lists them, detaches one: ``python examples/loop_device.py [FILE | -d DEVICE]``.

It needs the rights to open /dev/loop-control.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from generated.native import loop


def attach(path: Path, *, read_only: bool = True) -> str:
    """The loop device that then has the file's content."""
    access = os.O_RDONLY if read_only else os.O_RDWR
    control = os.open("/dev/loop-control", os.O_RDWR | os.O_CLOEXEC)
    file = os.open(path, access | os.O_CLOEXEC)
    number = loop.ioctl(control, loop.LOOP_CTL_GET_FREE)
    device = os.open(f"/dev/loop{number}", access | os.O_CLOEXEC)
    flags = loop.LO_FLAGS_READ_ONLY if read_only else 0
    info = loop.loop_info64(lo_file_name=os.fsencode(path)[: loop.LO_NAME_SIZE - 1], lo_flags=flags)
    loop.ioctl(device, loop.LOOP_SET_FD, file)
    loop.ioctl(device, loop.LOOP_SET_STATUS64, info)
    for each in (device, file, control):
        os.close(each)
    return f"/dev/loop{number}"


def detach(device: str) -> None:
    """Takes the file away."""
    fd = os.open(device, os.O_RDONLY | os.O_CLOEXEC)
    loop.ioctl(fd, loop.LOOP_CLR_FD, 0)
    os.close(fd)


def attached() -> Iterator[str]:
    """A line for each device that has a file."""
    for device in sorted(Path("/dev").glob("loop[0-9]*")):
        info = loop.loop_info64()
        try:
            fd = os.open(device, os.O_RDONLY | os.O_CLOEXEC)
            loop.ioctl(fd, loop.LOOP_GET_STATUS64, info)
        except OSError as error:
            if error.errno not in {errno.ENXIO, errno.EACCES, errno.EPERM, errno.ENOENT}:
                raise
            continue
        yield f"{device} {info.lo_file_name.text} {loop.flags_of(info.lo_flags, 'LO_FLAGS_')}"
        os.close(fd)


def main() -> int:
    """0 when done."""
    match sys.argv[1:]:
        case []:
            print(*attached(), sep="\n")
        case ["-d", device]:
            detach(device)
        case [path]:
            print(attach(Path(path)))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
