"""What the text of Python says of constants and ctypes classes is what Python makes of it; nothing of it is run here,
but for texts of our own, which Python itself is asked about.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys
import time
from pathlib import Path

import pytest

from headergen.project.by_hand_text import ByHand, by_hand, in_base_of
from headergen.separation.python_text import parsed
from headergen.targets import TARGETS, own_arch

HEAD = """\
import ctypes
import ctypes as ct
import struct
from ctypes import *
from ctypes import c_uint16 as u16, sizeof as size_of
"""


def read(text: str, target: str = "") -> ByHand:
    tree = parsed(text.encode())
    assert tree is not None
    return by_hand("a.py", tree, TARGETS[target or own_arch()])


def values(text: str) -> dict[str, int]:
    return {name: each.value for name, each in read(HEAD + text).numbers.items()}


@pytest.mark.parametrize(
    "expression",
    [
        "1 + 2 * 3 - 4", "0x10 | 0o7 & ~0x1", "1 << 31 >> 3", "-(5 ^ 3)", "+7", "ord('V')", "ord(b'k') << 8",
        "struct.calcsize('=IHB')", "struct.calcsize('<3IQ')", "struct.calcsize('4s2xI')", "struct.calcsize('bHlqP')",
        "struct.calcsize('i0q')", "struct.calcsize('llHHi')", "struct.calcsize('?3dBn')", "struct.calcsize(' 2h\\ti')",
        "ctypes.sizeof(ctypes.c_long)", "ctypes.sizeof(ct.c_void_p * 3)", "ctypes.sizeof(c_uint * 2 * 3)",
        "ctypes.sizeof(u16)", "int(0x20)", "ctypes.sizeof(ctypes.POINTER(ctypes.c_char))",
        "ctypes.sizeof(ctypes.c_uint32.__ctype_be__)",
    ],
)  # fmt: skip
def test_an_expression_is_what_python_makes_of_it(expression: str) -> None:
    namespace: dict[str, object] = {}
    exec(f"{HEAD}A = {expression}\n", namespace)  # noqa: S102 - a text of our own
    assert values(f"A = {expression}\n") == {"A": namespace["A"]}
    assert values(f"B: int = {expression}\nA = B\n") == {"A": namespace["A"], "B": namespace["A"]}


@pytest.mark.parametrize(
    "fields",
    [
        "('a', c_uint8), ('b', c_uint32)",
        "('a', ctypes.c_char * 3), ('b', u16), ('c', ct.c_uint64)",
        "('a', c_byte), ('b', c_longdouble), ('c', c_bool)",
        "('a', Inner), ('b', Inner * 2), ('c', c_short)",
        "('a', Either), ('b', c_void_p), ('c', POINTER(Inner))",
        "('a', Packed), ('b', c_int), ('c', Packed * 3)",
        "('a', c_size_t), ('b', c_ssize_t), ('c', c_char_p), ('d', CFUNCTYPE(None))",
        "('a', c_float), ('b', c_double), ('c', c_ulonglong), ('d', c_wchar_p)",
    ],
)
@pytest.mark.parametrize("pack", ["", "_pack_ = 1", "_pack_ = 2", "_pack_ = 4"])
def test_a_class_has_the_layout_that_ctypes_gives_it(fields: str, pack: str) -> None:
    text = f"""{HEAD}
class Base(ctypes.Structure):
    pass

class Inner(Base):
    _fields_ = [('x', c_uint8), ('y', u16)]

class Either(ct.Union):
    _fields_ = (('x', c_uint8 * 5), ('y', c_uint32))

class Packed(Structure):
    _pack_ = 1
    _fields_ = [('x', c_uint8), ('y', c_uint64)]

class Asked(Structure):
    {pack}
    _fields_ = [{fields}]

class Later(ctypes.Union):
    pass

Later._fields_ = [{fields}]
"""
    namespace: dict[str, type[ctypes.Structure]] = {}
    exec(text, namespace)  # noqa: S102 - a text of our own
    found = read(text).records
    for name in ("Asked", "Later"):
        real = namespace[name]
        assert found[name].size == ctypes.sizeof(real)
        assert found[name].align == ctypes.alignment(real)
        assert {f.name: f.offset for f in found[name].fields} == {
            f[0]: getattr(real, f[0]).offset for f in real._fields_
        }


def test_a_layout_is_the_targets_and_not_this_machines() -> None:
    text = (
        HEAD + "class A(Structure):\n    _fields_ = [('a', c_int), ('b', c_uint64), ('c', c_long), ('d', c_void_p)]\n"
    )
    assert {target: read(text, target).records["A"].size for target in ("x86_64", "i386", "arm")} == {
        "x86_64": 32,
        "i386": 20,
        "arm": 24,
    }


@pytest.mark.parametrize(
    "text",
    [
        "A = 1\nA = 2\n", "A = 1\nif A:\n    A = 2\n", "A = 1\ndel A\n", "for A in range(3):\n    pass\n",
        "A = unknown\n",
        "A = input()\n", "A = 2 ** 3\n", "A = 'text'\n", "A = True\n", "A = 1.5\n", "A = [1]\n", "A = 1 if B else 2\n",
        "A = struct.calcsize('no format!')\n", "A = ord('two')\n", "def sizeof(x): return 3\nA = sizeof(c_int)\n",
        "A = ctypes.sizeof(Unknown)\n", "A = 1 << 4096\n", "A = 1 << -1\n", "A = (1 << 127) * (1 << 127)\n",
        "def f():\n    A = 1\n", "import A\nA = 1 + x\n", "A, B = 1, 2\n", "A = 1\nA, B = 1, 2\n", "A = c_int\n",
    ],
)  # fmt: skip
def test_what_the_text_does_not_say_has_no_value(text: str) -> None:
    assert "A" not in values(text)


@pytest.mark.parametrize(
    "body",
    [
        "_fields_ = [('a', c_int, 3)]", "_fields_ = [('a', Unknown)]", "_fields_ = made()", "_fields_ = [field]",
        "_align_ = 16\n    _fields_ = [('a', c_int)]", "if x:\n        _fields_ = [('a', c_int)]",
        "_pack_ = x\n    _fields_ = []",
        "_fields_ = [('a', c_int * -1)]", "_fields_ = [('a', c_int * (1 << 100))]", "_fields_ = [('a', A)]",
    ],
)  # fmt: skip
def test_a_class_that_is_not_read_in_full_is_not_read(body: str) -> None:
    assert "A" not in read(f"{HEAD}class A(Structure):\n    {body}\n").records


def test_a_class_that_others_are_made_of_is_not_taken_for_them() -> None:
    text = HEAD + "class A(Structure):\n    _fields_ = [('a', c_int)]\nclass B(A):\n    _fields_ = [('b', c_int)]\n"
    assert set(read(text).records) == {"A"}


@pytest.mark.parametrize(
    "text",
    [
        "A = " + "(" * 90 + "1" + ")" * 90 + "\n",
        "A = " + "-" * 3000 + "1\n",
        "A = " + "1 + " * 20000 + "1\n",
        "A = " + " << ".join(["1"] * 400) + "\n",
        "A = 1\n" + "".join(f"A{i} = A{i - 1 if i else ''} << 100\n" for i in range(2000)),
        "A = 1 << 99999999999999\n",
        "A = 9" + "9" * 4000 + "\n",
        f"A = struct.calcsize('{'9' * 150}s')\n",
        f"A = struct.calcsize('{'I' * 100000}')\n",
        "".join(f"class C{i + 1}(Structure):\n    _fields_ = [('a', C{i} * 1000)]\n" for i in range(200)),
        "class A(Structure):\n    pass\nA._fields_ = [('a', A)]\nB = ctypes.sizeof(A)\n",
        "A = c_int" + " * 2" * 400 + "\n",
        "".join(f"B{i} = 1\n" for i in range(4000)) + "class D:\n    pass\n" * 40000,
        "from os import *\nA = system('false')\nclass B(Structure):\n    _fields_ = [('a', system('false'))]\n",
    ],
)  # fmt: skip
def test_hostile_text_is_read_in_no_time(text: str) -> None:
    before = time.process_time()
    try:
        tree = parsed(f"{HEAD}C0 = c_int\n{text}".encode())
    except (SyntaxError, ValueError):
        return
    if tree is not None:
        found = by_hand("a.py", tree, TARGETS["x86_64"])
        assert all(each.value.bit_length() <= 256 for each in found.numbers.values())
    assert time.process_time() - before < 3


def test_a_number_is_said_in_its_authors_base() -> None:
    assert [in_base_of(text)(20) for text in ("20", "0x14", "1 << 2", "0o24", "A + 1")] == [
        "20",
        "0x14",
        "0x14",
        "0o24",
        "20",
    ]


def test_no_line_of_a_file_is_run(tmp_path: Path) -> None:
    """A process that reads a file which would leave a trace, were it run."""
    trace = tmp_path / "trace"
    (tmp_path / "a.py").write_text(f"open({str(trace)!r}, 'w')\nA = open({str(trace)!r}, 'w').write('x')\n")
    code = """
import sys
from headergen.project.by_hand_text import by_hand
from headergen.separation.python_text import parsed
from headergen.targets import TARGETS
by_hand("a.py", parsed(open(sys.argv[1], "rb").read()), TARGETS["x86_64"])
"""
    subprocess.run([sys.executable, "-c", code, tmp_path / "a.py"], check=True)
    assert not trace.exists()
