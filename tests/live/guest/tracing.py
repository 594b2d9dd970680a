"""Lets strace watch a script's ioctls and compares its decoding, name by name and number by number, with what we sent.

strace has tables of its own, made from the headers it was built with; nothing of ours goes into them.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.live.guest.harness import CHECK_SECONDS

_LINE = re.compile(
    r"ioctl\(\d+<(?:/dev/kvm|anon_inode:kvm)[^>]*>, (?P<number>0x[0-9a-f]+)"
    r"(?: /\* (?P<names>[^*]*) \*/)?, (?P<argument>.*)"
)
_MEMBER = re.compile(r"(\w+)=(0x[0-9a-f]+|\d+)")
_STRACE = "/usr/bin/strace"


def spoken(request: Any, argument: Any) -> None:
    """Prints a call as ``compare`` reads it: name, number, and the members that are plain numbers."""
    members = {name: getattr(argument, name) for name in getattr(argument, "_members_", ())}
    plain = {name: value for name, value in members.items() if isinstance(value, int)}
    print(json.dumps([request.name, int(request), argument if isinstance(argument, int) else plain]))


def compare(module: str) -> tuple[set[str], int]:
    """Runs ``module`` under strace; it tells each of its calls by ``spoken``. Gives the names and a number of values.

    ``AssertionError`` where strace saw another number, another order or another value in a member that it decodes, or
    knows the number under other names only.
    """
    trace = Path("/tmp/trace")  # noqa: S108 - the machine is ours alone
    command = [_STRACE, "-f", "--seccomp-bpf", "-y", "-v", "-X", "verbose", "-e", "trace=ioctl", "-o", str(trace)]
    command += [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; import {module}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=CHECK_SECONDS, check=False)
    assert done.returncode == 0, done.stderr[-600:]
    sent = [json.loads(line) for line in done.stdout.splitlines() if line[0] == "["]
    seen = [found for line in trace.read_text().splitlines() if (found := _LINE.search(line))]
    numbers = [int(found["number"], 16) for found in seen]
    assert numbers == [number for _, number, _ in sent], f"strace saw {len(seen)} calls, we made {len(sent)}: {numbers}"
    compared = 0
    for (name, _, argument), found in zip(sent, seen, strict=True):
        assert name in (found["names"] or "").split(" or "), f"we sent {name}, strace says {found['names']}"
        if isinstance(argument, int):
            decoded = re.match(r"0x[0-9a-f]+|\d+", found["argument"])
            pairs = [("the argument", argument, decoded[0])] if decoded else []
        else:
            pairs = [(key, argument[key], text) for key, text in _MEMBER.findall(found["argument"]) if key in argument]
        for key, value, text in pairs:
            assert int(text, 0) == value, f"{name}: {key} is {value:#x}, strace says {text}"
        compared += len(pairs)
    return {name for name, _, _ in sent}, compared
