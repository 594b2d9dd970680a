"""Prints the events of a keyboard, mouse or other input device by name: ``python examples/watch_input.py DEVICE``.

DEVICE is one of /dev/input/event*, or a file with what such a device gave.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from generated.native import input as events

PREFIXES: dict[int, str | tuple[str, ...]] = {
    events.EV_SYN: "SYN_",
    events.EV_KEY: ("KEY_", "BTN_"),
    events.EV_REL: "REL_",
    events.EV_ABS: "ABS_",
    events.EV_MSC: "MSC_",
    events.EV_SW: "SW_",
    events.EV_LED: "LED_",
}


def label(device: BinaryIO) -> str:
    """What the device calls itself, or the file's name."""
    name = bytearray(256)
    try:
        events.ioctl(device, events.EVIOCGNAME(len(name)), name)
    except OSError as error:
        if error.errno != errno.ENOTTY:  # as of a file, which has no name of its own
            raise
        return device.name
    return name.partition(b"\0")[0].decode(errors="replace")


def described(device: BinaryIO) -> Iterator[str]:
    """A line for each event, as long as there are any."""
    size = len(bytes(events.input_event()))
    while data := device.read(size * 64):
        for event, _ in events.input_event.each(data):
            kind = events.name_of(event.type, "EV_")
            code = events.name_of(event.code, PREFIXES[event.type]) if event.type in PREFIXES else hex(event.code)
            yield f"{event.input_event_sec}.{event.input_event_usec:06} {kind} {code} {event.value}"


def main() -> int:
    """0 at the end of the file, 2 without one."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with Path(sys.argv[1]).open("rb", buffering=0) as device:
        print(label(device))
        for line in described(device):
            print(line)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
