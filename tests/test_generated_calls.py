"""The promise: a module's ``ioctl`` takes what C's takes, and a call that fails says which it was and why."""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import subprocess
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.generated import write
from tests.test_generated_runtime import interface, module_of, pythons

TEXT = """
#define FIONREAD 0x541B
#define _IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))
#define _IOW(t, n, a) _IOC(1U, (t), (n), sizeof(a))
struct right { int x; char name[8]; };
struct wrong { int x; };
typedef struct right other_name;
#define SET _IOW('K', 0x10, struct right)
#define SET_OTHER _IOW('K', 0x11, other_name)
"""


@pytest.fixture
def module(tmp_path: Path) -> ModuleType:
    return module_of(TEXT, tmp_path)


@pytest.fixture
def pipe() -> Iterator[int]:
    """The end to read of a pipe in which three bytes wait."""
    read, write = os.pipe()
    os.write(write, b"abc")
    yield read
    os.close(read)
    os.close(write)


@pytest.mark.parametrize(
    "made", [ctypes.c_int, ctypes.c_int * 1, lambda: bytearray(4), lambda: memoryview(bytearray(4))]
)
def test_the_kernel_writes_to_what_has_a_buffer(module: ModuleType, pipe: int, made: Callable[[], Any]) -> None:
    argument = made()
    assert module.ioctl(pipe, module.FIONREAD, argument) == 0
    assert bytes(argument) == struct.pack("=i", 3)


def test_modules_of_another_target_are_told(tmp_path: Path, pipe: int) -> None:
    """A call is of the machine that runs; layouts and numbers of another are there for what it sent or saved."""
    found = {target: module_of(TEXT, tmp_path / target, target) for target in ("x86_64", "i386", "s390x")}
    here = "x86_64" if platform.machine() == "x86_64" else ""
    for target, module in found.items():
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            assert module.ioctl(pipe, module.FIONREAD, waiting := ctypes.c_int()) == 0
        assert waiting.value == 3, "it is made all the same"
        messages = [str(each.message) for each in told]
        assert bool(messages) == (target != here)
        assert all(f"an ioctl by modules for {target} on {platform.machine()}" in each for each in messages)
        assert all(each.filename == __file__ for each in told), "the line of the program is named"


def test_an_address_is_a_number_as_in_c(module: ModuleType, pipe: int) -> None:
    """``fcntl.ioctl`` takes no number above 2**31, and a program's addresses lie there."""
    waiting = ctypes.c_int()
    address = ctypes.addressof(waiting)
    assert address > 0x7FFFFFFF or ctypes.sizeof(ctypes.c_void_p) == 4
    with os.fdopen(os.dup(pipe), "rb") as file:
        for fd in (pipe, file):
            waiting.value = 0
            assert module.ioctl(fd, module.FIONREAD, address) == 0
            assert waiting.value == 3
    with pytest.raises(OSError, match=r"^\[Errno 25\] Inappropriate ioctl for device: SET\(4294955008\)$"):
        module.ioctl(pipe, module.SET, 0xFFFFD000)
    with pytest.raises(OSError, match=r"^\[Errno 14\] Bad address: 0x541b\(18446744073709551615\)$"):
        module.ioctl(pipe, module.FIONREAD, 2 ** (8 * ctypes.sizeof(ctypes.c_long)) - 1)
    with pytest.raises(OverflowError, match=r"^0x10{16} does not fit unsigned long$"):
        module.ioctl(pipe, module.FIONREAD, 1 << 64)


def test_a_failure_says_what_the_header_expects(module: ModuleType, pipe: int) -> None:
    class Mine(module.right):  # type: ignore[name-defined,misc]
        pass

    for request, argument, said in (
        (module.SET, module.right(x=1), "SET(right(x=1))"),
        (module.SET, Mine(x=1), "SET(Mine(x=1))"),
        (module.SET, module.wrong(x=1), "SET(wrong(x=1)), which takes struct right"),
        (module.SET, 5, "SET(5)"),
        (module.SET, (module.right * 2)(module.right(x=1)), "SET([right(x=1), right()])"),
        (module.SET, (module.right * 17)(), f"SET([{', '.join(['right()'] * 16)}]...)"),
        (module.SET, ctypes.create_string_buffer(b"ab", 3), r"SET(b'ab\x00')"),
        (module.SET, module.right().name, "SET(b'')"),
        (module.SET, bytearray(2), r"SET(bytearray(b'\x00\x00'))"),
        (module.SET_OTHER, module.right(), "SET_OTHER(right())"),
        (0x4B10, module.wrong(), "0x4b10(wrong())"),
    ):
        with pytest.raises(OSError) as failed:  # noqa: PT011 - what it says is looked at
            module.ioctl(pipe, request, argument)
        assert str(failed.value) == f"[Errno 25] Inappropriate ioctl for device: {said}"


def test_a_value_of_the_wrong_type_names_its_member(module: ModuleType) -> None:
    for values, said in (
        ({"x": "1"}, "right.x: 'str' object cannot be interpreted as an integer"),
        ({"x": None}, "right.x: 'NoneType' object cannot be interpreted as an integer"),
        ({"name": "eth0"}, "right.name: bytes are needed, not str: b'...', or what encode() makes of it"),
        ({"name": 3}, "right.name: object of type 'int' has no len()"),
    ):
        with pytest.raises(TypeError) as failed:
            module.right(**values)
        assert str(failed.value) == said


def test_every_python_does_the_same(tmp_path: Path) -> None:
    """What lies between a call and the kernel, from 3.8 on."""
    text = f"{TEXT}#define __NR_read 0\n#define FS_A_FL 1\n#define FS_XA 1\ntypedef unsigned short __be16;\n"
    write(tmp_path / "generated", {"x86_64": interface(f"{text}struct ordered {{ __be16 port; }};\n", "x86_64")})
    script = """
import ctypes, os
from generated.x86_64 import x
class Program:
    def run(self):
        return x.__NR_read
read, write = os.pipe()
os.write(write, b"abc")
waiting = ctypes.c_int()
print(x.ioctl(read, x.FIONREAD, ctypes.addressof(waiting)), waiting.value, x.ioctl(read, x.FIONREAD, waiting))
print(Program().run(), x.name_of(1, "FS_*_FL"), x.right.view(b"\\1\\0\\0\\0ab", short=True), x.ordered(port=80))
for request, argument in ((x.SET, x.wrong()), (x.SET, 0xFFFFD000), (x.SET, (x.right * 2)())):
    try:
        x.ioctl(read, request, argument)
    except OSError as error:
        print(error)
"""
    outputs = set()
    for python in pythons():
        ran = subprocess.run(
            [python, "-B", "-W", "error", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert ran.stderr == "", python
        outputs.add(ran.stdout)
    failed = "[Errno 25] Inappropriate ioctl for device: SET"
    expected = (
        "0 3 0\n0 FS_A_FL right(x=1, name=b'ab') ordered(port=80)\n"
        f"{failed}(wrong()), which takes struct right\n{failed}(4294955008)\n{failed}([right(), right()])\n"
    )
    assert outputs == {expected}
