"""Every construct of C near to what headers use, asked of compilers: what they accept is read rightly, or has a reason.

``data/constructs.txt`` holds a header on each line; lines that end in a backslash, and directives that only prepare
something, belong to the next.
"""

from __future__ import annotations

import ctypes
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from headergen.diagnostics import HeaderError, ToolError
from headergen.interface import read
from headergen.interface.shared import Shared
from headergen.preprocess import LIBC_FOLDER
from headergen.targets import TARGETS, Target
from headergen.verify import compiler_for, verify
from tests.generated import load

CONSTRUCTS = Path(__file__).parent / "data" / "constructs.txt"
_PREPARING = ("#pragma", "#define N", "#define P")
# constants that a compiler accepts and headergen does not, each with the part of its reason that says why
NO_CONSTANTS = {
    "#define K (sizeof(struct s { int a; }))": "a declaration",
    "#define K 0xffffffffffffffffff": "too large for any integer type",
    "#define K __LINE__": "at each place",
    "#define K __COUNTER__": "at each place",
    "#define K __INCLUDE_LEVEL__": "at each place",
    "#define K __has_attribute(packed)": "which is no macro of these headers",
    '#define K !"a"': "it is a string",
    "#define K (1 << 64)": "which C leaves undefined",
}

# part of the reason why a header is refused that new compilers accept: C23, which no kernel's header has
REFUSED = "Fixed underlying enum types require C23"


def _constructs() -> list[str]:
    result, pending = [], ""
    for line in CONSTRUCTS.read_text().splitlines():
        pending += line + "\n"
        if not line.endswith("\\") and not line.startswith(_PREPARING):
            result.append(pending)
            pending = ""
    return result


def _accepted(text: str, command: tuple[str, ...]) -> bool:
    arguments = [*command, "-std=gnu17", "-w", "-nostdinc", "-fsyntax-only", "-x", "c", "-"]
    return subprocess.run(arguments, input=text.encode(), capture_output=True, check=False).returncode == 0


def _complaint(name: str, text: str, target: Target, command: tuple[str, ...], shared: Shared) -> str:
    """What is wrong with the answer to a construct; "" if nothing is. A real compiler has refused the kernel's header
    before us: whether it accepts the construct is asked where anything seems wrong.
    """
    headers = {name: text.encode()}
    try:
        abi = read([name], headers, target, shared=shared)
    except HeaderError as error:
        return f"{text}: refused, {error.message}" if REFUSED not in error.message and _accepted(text, command) else ""
    expected = NO_CONSTANTS.get(text.strip())
    try:
        findings = verify(abi, target, headers, command, beside=[Path(LIBC_FOLDER)]).findings
    except ToolError as error:
        return f"{text}: {error.detail}" if _accepted(text, command) else ""
    if (findings or expected) and not _accepted(text, command):
        return ""
    if expected is not None:
        return "" if len(findings) == 1 and expected in findings[0].message else f"{text}: {findings}"
    return f"{text}: {[finding.message for finding in findings]}" if findings else ""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["x86_64", "i386", "arm", "arm64", "s390x"])
def test_what_compilers_accept_is_read_rightly_or_has_a_reason(name: str) -> None:
    target = TARGETS[name]
    command = compiler_for(target)
    if command is None or command != target.gcc:
        pytest.skip(f"no GCC for {name}")
    constructs = {f"linux/{number}.h": text for number, text in enumerate(_constructs())}
    assert len(constructs) > 250
    # preprocessed in one run of a compiler, half of the time
    shared = Shared(
        [(name,) for name in constructs], {name: text.encode() for name, text in constructs.items()}, target
    )
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda name: _complaint(name, constructs[name], target, command, shared), constructs))
    assert [complaint for complaint in found if complaint] == []


@pytest.mark.parametrize(
    ("text", "target", "size", "align"),
    [
        ("#include <stdarg.h>\nstruct s { va_list a; int x; };", "x86_64", 32, 8),
        ("#include <stdarg.h>\nstruct s { va_list a; int x; };", "arm64", 40, 8),
        ("struct s { __builtin_va_list a; int x; };", "s390x", 40, 8),
        ("typedef __builtin_va_list v; struct s { v a; int x; };", "arm", 8, 4),
        ("struct s { __builtin_va_list a; int x; };", "powerpc", 16, 4),
        ("struct s { char c; __float128 a; };", "i386", 32, 16),
        ("struct s { char c; _Float16 a; };", "arm64", 4, 2),
        ("struct s { char c; _Complex double a; };", "i386", 20, 4),
        ("struct s { char c; float _Complex a; };", "m68k", 10, 2),
        ("struct s { int a; const int : 3; volatile int b : 2 };", "x86_64", 8, 4),
        ("struct s { char a[(int).5e1]; };", "x86_64", 5, 1),
    ],
)
def test_size(text: str, target: str, size: int, align: int) -> None:
    record = read(["linux/x.h"], {"linux/x.h": text.encode()}, TARGETS[target]).records["struct s"]
    assert (record.size, record.align) == (size, align)


def test_what_a_list_of_parameters_declares_ends_with_it() -> None:
    text = b"typedef void f(struct inner { int a; } *, enum e { A }); struct s { void (*g)(struct t { int b; } *); };"
    abi = read(["linux/x.h"], {"linux/x.h": text}, TARGETS["arm64"])
    assert (list(abi.records), list(abi.enums)) == (["struct s"], [])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("#define K _Generic((char *)0, const char *: 1, char *: 2)", "it tells types apart by their qualifiers"),
        ("#define K _Generic(1, long: 5)", "it has no choice for the type that it is given"),
        ("#define K __builtin_types_compatible_p(int (*)(void), int (*)(int))", "it compares the types of functions"),
        ("#define K(x) _Generic((x), int: 5, default: 6)", "it asks which type something has"),
        ("struct s { _Float16 a; };", "member a: the size of _Float16 is not known for this target"),
        ("struct s { int x; typeof(1UL) y; };", "its type is that of an expression, for which the model has no words"),
    ],
)
def test_what_cannot_be_said_has_a_reason(text: str, reason: str) -> None:
    abi = read(["linux/x.h"], {"linux/x.h": text.encode()}, TARGETS["mips64"])
    assert [item.reason for item in abi.skipped] == [reason]


def test_types_that_ctypes_has_not_are_bytes_in_the_module(tmp_path: Path) -> None:
    text = b"struct s { char c; __builtin_va_list v; _Float16 h; __float128 q[2]; _Complex float z; _Float64 f; };"
    abi = read(["linux/x.h"], {"linux/x.h": text}, TARGETS["x86_64"])
    module = load(tmp_path, abi)
    made = module.s()
    made.f = 1.5
    assert made.f == 1.5
    for field in abi.records["struct s"].fields:
        placed = getattr(module.s, field.name)
        assert (placed.offset, placed.size) == (field.offset, field.size), field.name
    assert ctypes.sizeof(module.s) == abi.records["struct s"].size
