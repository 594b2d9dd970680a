"""What the commit of an import says of records is what a compiler says of their members."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from headergen.interface import read
from headergen.model import Abi
from headergen.report.message import interface_changes
from headergen.targets import TARGETS
from tests.compiling import needs_gcc

FLAT = "struct s { unsigned int n; char name[]; };"
WRAPPED = "struct s { unsigned int n; union { struct { struct { } __empty_name; char name[]; }; }; };"
OLDER = "struct s { unsigned int n; char name[0]; };"
MOVED = "struct s { unsigned int n; union { struct { unsigned int more; char name[]; }; }; };"


def read_c(text: str) -> Abi:
    return read(("linux/t.h",), {"linux/t.h": text.encode()}, TARGETS["x86_64"])


def place(text: str, where: Path, other: str = "name") -> str:
    """What gcc says of the record: its size, where the member lies, and the size of the ``other``."""
    size = "0" if other == "name" else f"sizeof(((struct s *)0)->{other})"
    asked = f"(const unsigned long[]){{sizeof(struct s), __builtin_offsetof(struct s, name), {size}}}"
    source = f"{text}\n#include <stdio.h>\nint main(void) {{ const unsigned long *p = {asked};"
    (where / "t.c").write_text(f'{source} printf("%lu %lu %lu", p[0], p[1], p[2]); }}')
    subprocess.run(["gcc", "-w", "-o", where / "t", where / "t.c"], check=True)
    return subprocess.run([where / "t"], check=True, capture_output=True, text=True).stdout


@needs_gcc
@pytest.mark.parametrize("element", ["char", "struct e"])
@pytest.mark.parametrize(("new", "same"), [(WRAPPED, True), (OLDER, True), (MOVED, False)])
def test_members_that_lie_where_they_did_are_no_change_of_a_record(
    new: str, same: bool, element: str, tmp_path: Path
) -> None:
    """``__DECLARE_FLEX_ARRAY`` wraps an array into records without names, and programs see the array that they saw; so
    they do where ``[0]`` became ``[]``, as in ``struct ipt_replace``.
    """
    before, after = (f"struct e {{ char c; }}; {text.replace('char', element)}" for text in (FLAT, new))
    key = ("x86_64", "t")
    assert (place(before, tmp_path) == place(after, tmp_path)) is same
    assert (interface_changes({key: read_c(before)}, {key: read_c(after)}) == []) is same
    assert (interface_changes({key: read_c(after)}, {key: read_c(before)}) == []) is same


@needs_gcc
@pytest.mark.parametrize(
    ("spelled", "same"), [("__u16", True), ("short unsigned", True), ("__s16", False), ("__u32", False)]
)
def test_another_word_for_a_type_is_no_change_of_a_record(spelled: str, same: bool, tmp_path: Path) -> None:
    """Linux 7.1 wrote ``__u16`` for ``unsigned short`` in ``linux/vt.h``; gcc says which types are one."""
    types = "typedef unsigned short __u16; typedef short __s16; typedef unsigned int __u32;\n"
    old, new = (f"{types}struct s {{ {word} rows[2]; }};" for word in ("unsigned short", spelled))
    asked = f'_Static_assert(__builtin_types_compatible_p({spelled}, unsigned short), "");'
    (tmp_path / "t.c").write_text(types + asked)
    done = subprocess.run(["gcc", "-fsyntax-only", tmp_path / "t.c"], check=False, capture_output=True)
    assert (done.returncode == 0) is same
    key = ("x86_64", "t")
    assert (interface_changes({key: read_c(old)}, {key: read_c(new)}) == []) is same


def test_a_bit_field_that_moves_inside_of_a_member_without_a_name_is_a_change() -> None:
    old = "struct s { unsigned int n; struct { unsigned int a:4, b:4; }; };"
    new = "struct s { unsigned int n; struct { unsigned int b:4, a:4; }; };"
    flat = "struct s { unsigned int n; unsigned int a:4, b:4; };"
    key = ("x86_64", "t")
    assert interface_changes({key: read_c(old)}, {key: read_c(flat)}) == []
    assert interface_changes({key: read_c(old)}, {key: read_c(new)}) == [
        "Records: 1 changed\n  ~ struct s 8 bytes, another layout"
    ]


@needs_gcc
@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("struct q { int at; }; struct s { struct q name; int n; };", "a member of another type"),
        ("struct p { int at; }; struct s { struct p other; int n; };", "other members"),
        ("struct p { int at; }; struct s { struct p name; union { int n; int more; }; };", "other members"),
        ("struct p { int at; }; struct s { struct { int name; }; int n; };", "a member of another type"),
        ("struct p { int at; }; struct s { struct { int in; } name; int n; };", "other members"),
        ("struct p { int at; }; struct s { int n; struct p name; };", "another layout"),
        ("struct p { int at; }; struct s { struct p name; short n; short more; };", "another layout"),
        ("struct p { int at; }; struct s { union { struct p name; }; unsigned int n; };", "a member of another type"),
    ],
)
def test_a_layout_is_another_only_where_a_compiler_says_so(new: str, said: str, tmp_path: Path) -> None:
    """``struct sockaddr_tipc`` kept its layout when the type of a member got another name, and ``struct
    v4l2_ext_controls`` when a member got another name beside its own.
    """
    old = "struct p { int at; }; struct s { struct p name; int n; };"
    key = ("x86_64", "t")
    lines = "\n".join(interface_changes({key: read_c(old)}, {key: read_c(new)}))
    assert f"  ~ struct s 8 bytes, {said}" in lines
    same = [place(each.replace("other", "name"), tmp_path, "n") == place(old, tmp_path, "n") for each in (old, new)]
    assert all(same) is (said != "another layout")
