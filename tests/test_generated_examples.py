"""The promise: the examples do what they say, and numbers that programs write by hand are held against a compiler."""

from __future__ import annotations

import ctypes
import errno
import importlib
import json
import os
import re
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generated.native import target as native_target
from tests.patience import NEVER
from tests.test_generated_runtime import compiled

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "handwritten-numbers.md"
TARGETS = ("x86_64", "i386", "arm64", "arm", "riscv64", "s390x", "ppc64le", "mips64", "loongarch64")
ENTRIES = {
    "spi": ["linux/spi/spidev.h"], "gpio": ["linux/gpio.h"], "i2c": ["linux/i2c.h", "linux/i2c-dev.h"],
    "btrfs": ["linux/btrfs.h"], "genetlink": ["linux/genetlink.h"], "loop": ["linux/loop.h"],
    "input": ["linux/input.h", "linux/uinput.h"], "perf_event": ["linux/perf_event.h"],
    "videodev2": ["linux/videodev2.h"], "fs": ["linux/fs.h"],
    "kvm": ["linux/kvm.h"], "rtnetlink": ["linux/rtnetlink.h"],
}  # fmt: skip


def rows() -> list[tuple[str, str, str, int]]:
    """Program, module, what it means in C, and the number that the program has for it."""
    programs = json.loads((ROOT / "tests" / "data" / "handwritten.json").read_text())
    return [(who, module, what, int(number, 0)) for who, module, facts in programs for what, number in facts]


def ours(target: str, module: str, what: str) -> int | None:
    """The module's number; None where the target has none."""
    try:
        names = importlib.import_module(f"generated.{target}.{module}")
        name, _, argument = what.partition("(")
        if name == "sizeof":
            return ctypes.sizeof(getattr(names, argument.split()[1].rstrip(")")))
        found: Any = getattr(names, name)
    except (ImportError, AttributeError):
        return None
    return int(found(int(argument[:-1])) if argument else found)


def test_a_compiler_says_the_same_as_the_modules(tmp_path: Path) -> None:
    include = tmp_path / "include"
    include.mkdir()
    for name, there in (("linux", "linux"), ("asm-generic", "asm-generic"), ("asm", "asm-x86")):
        (include / name).symlink_to(ROOT / "linux-headers" / there)
    compared = 0
    for module, entries in ENTRIES.items():
        wanted = [what for _, of, what, _ in rows() if of == module]
        lines = [f"#include <{entry}>" for entry in entries]
        lines.append(f'__attribute__((section("bytes"))) unsigned long long v[] = {{{", ".join(wanted)}}};')
        folder = tmp_path / module
        folder.mkdir()
        data = compiled("x86_64", "\n".join(lines), folder, "-I", str(include))
        values = struct.unpack(f"<{len(wanted)}Q", data)
        assert [value & 0xFFFFFFFF for value in values] == [ours("x86_64", module, what) for what in wanted], module
        compared += len(wanted)
    assert compared == len(rows()) > 40


def table() -> str:
    """The comparison as the page has it."""
    lines = ["| program | what | in the program | here, x86-64 | wrong on |", "| --- | --- | --- | --- | --- |"]
    for who, module, what, theirs in rows():
        here = ours("x86_64", module, what)
        answers = {target: ours(target, module, what) for target in TARGETS}
        wrong = [target for target, value in answers.items() if value is not None and value != theirs]
        shown = [hex(value) if value is not None and value > 0xFF else str(value) for value in (theirs, here)]
        every = len(wrong) == sum(value is not None for value in answers.values())
        lines.append(f"| {who} | `{what}` | {shown[0]} | {shown[1]} | {'all' if every else ', '.join(wrong)} |")
    return "\n".join(lines) + "\n"


def test_the_page_has_the_comparison() -> None:
    assert PAGE.read_text().partition("-->\n\n")[2] == table()
    assert len({who for who, *_ in rows()}) >= 10
    assert sum(ours("x86_64", module, what) != theirs for _, module, what, theirs in rows()) == 10


# ------------------------------------------------------------------------------------------------------------- examples


def example(name: str, *arguments: object, code: int = 0) -> str:
    """What an example prints."""
    command = [sys.executable, str(ROOT / "examples" / f"{name}.py"), *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=NEVER)
    assert ran.returncode == code, ran.stderr
    return ran.stdout or ran.stderr


def test_examples_are_short_and_without_numbers_of_the_kernel() -> None:
    for path in sorted((ROOT / "examples").glob("*.py")):
        text = path.read_text()
        assert len(text.splitlines()) < 80, path
        assert not re.findall(r"0x[0-9A-Fa-f]{5,}|struct\.(pack|unpack)", text), path


def test_a_guest_says_hello() -> None:
    """On this machine where that may be done; ``tests/live`` does it in an emulated one."""
    if os.uname().machine != "x86_64":
        pytest.skip("the guest is one for x86-64")
    try:
        os.close(os.open("/dev/kvm", os.O_RDWR))
    except OSError as error:
        pytest.skip(f"no KVM here: {error}")
    assert example("kvm_guest", "hello", "there") == "hello there\n"


def test_events_are_told_by_name(tmp_path: Path) -> None:
    record = struct.Struct("@llHHi")
    given = [(1, 5, 1, 113, 1), (1, 6, 1, 0x110, 0), (2, 0, 2, 8, -1), (2, 0, 0, 0, 0), (3, 0, 99, 5, 1)]
    (tmp_path / "events").write_bytes(b"".join(record.pack(*event) for event in given))
    assert example("watch_input", tmp_path / "events").splitlines() == [
        str(tmp_path / "events"),
        "1.000005 EV_KEY KEY_MUTE 1",
        "1.000006 EV_KEY BTN_LEFT 0",
        "2.000000 EV_REL REL_WHEEL -1",
        "2.000000 EV_SYN SYN_REPORT 0",
        "3.000000 0x63 0x5 1",
    ]
    assert "DEVICE is one of" in example("watch_input", code=2)


def test_a_netlink_family_is_found() -> None:
    if native_target() not in {"x86_64", "arm64"}:
        pytest.skip("genetlink is configured for x86_64 and arm64")
    assert example("genl_family") == "nlctrl: number 16, version 2\n  group notify\n"
    assert example("genl_family", "no such family", code=1) == "the kernel has no family no such family\n"


def test_a_file_is_attached_to_a_loop_device(tmp_path: Path) -> None:
    image = tmp_path / "image"
    image.write_bytes(bytes(1 << 20))
    try:
        os.close(os.open("/dev/loop-control", os.O_RDWR))
        device = example("loop_device", image).strip()
    except (OSError, AssertionError) as error:
        if isinstance(error, AssertionError) and not any(
            word in str(error) for word in (errno.errorcode[errno.EPERM], "not permitted", "No such", "denied")
        ):
            raise
        pytest.skip(f"no loop device may be made here: {error}")
    try:
        assert f"{device} {str(image)[:63]} LO_FLAGS_READ_ONLY" in example("loop_device").splitlines()
    finally:
        example("loop_device", "-d", device)
    assert f"{device} " not in example("loop_device")


if __name__ == "__main__":
    head, mark, _ = PAGE.read_text().partition("-->\n")
    PAGE.write_text(head + mark + "\n" + table())
