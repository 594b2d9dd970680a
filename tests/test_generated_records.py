"""The promise: a record of any shape shows, copies, pickles and is made of what it holds, on either byte order."""

from __future__ import annotations

import copy
import ctypes
import pickle
import random
from pathlib import Path
from typing import Any

import pytest

from tests.test_generated_families import Names
from tests.test_generated_runtime import module_of

SHAPES = """
typedef unsigned char __u8; typedef unsigned short __u16; typedef unsigned int __u32; typedef unsigned long long __u64;
typedef signed char __s8;
enum mode_kind { MK_A = 1, MK_B = 2, MK_C = 0x7000 };
struct unions_in_arrays {
    struct { union { struct { __u8 t; union { __u16 w; struct { __u8 lo, hi; } b; } u[2]; } v; __u64 raw[2]; } slots[3];
             __u32 n; } deep;
};
struct anonymous {
    struct { union { __u32 a; struct { __u16 b, c; }; }; __u8 d; };
    union { __u64 e; __u8 f[8]; };
    enum mode_kind mode_kind;
};
struct over_borders { __u64 a : 40; __u64 b : 30; __u32 c : 20, d : 20; __s8 e : 3; int f : 31; __u64 g : 64; };
struct packed { __u8 a; __u32 b : 5, c : 28; __u64 d; __u16 e[3]; } __attribute__((packed));
struct in_union { __u32 count; union { struct packed some[0]; __u64 others[0]; }; };
struct at_end { __u16 count; struct over_borders items[]; };
struct arrays { __u16 m[2][3]; struct anonymous grid[2][2]; char names[2][4]; __u8 raw[3][2]; };
union whole { struct unions_in_arrays u; struct { __u32 x; __u32 flags; }; __u8 bytes[64]; char text[10]; };
struct wide_aligned { __u8 a; __u64 b __attribute__((aligned(32))); };
struct pythons_own { int class; int self; int _fields_; int view; int asdict; int n; };
"""
TARGETS = ("x86_64", "i386", "arm", "s390x", "mips64", "m68k")
WHOLE = ("unions_in_arrays", "anonymous", "over_borders", "packed", "in_union", "at_end", "arrays", "whole",
         "wide_aligned", "pythons_own")  # fmt: skip


def the_same(value: Any, names: Names) -> None:
    assert eval(repr(value), {}, names) == value, repr(value)  # noqa: S307 - our own
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301
        assert other == value
        assert bytes(other) == bytes(value)


@pytest.mark.parametrize("target", TARGETS)
def test_any_bytes_of_any_shape(target: str, tmp_path: Path) -> None:
    module = module_of(SHAPES, tmp_path, target)
    names, chosen = Names(module), random.Random(11)  # noqa: S311 - the same in every run
    for record in (getattr(module, name) for name in WHOLE):
        for number in range(30):
            data = chosen.randbytes(ctypes.sizeof(record))
            if number % 3 == 0:  # mostly zeros, as most records are
                data = bytes(byte if chosen.random() < 0.3 else 0 for byte in data)
            value = record.from_buffer_copy(data)
            the_same(value, names)
            assert record(**value.asdict()) == value


@pytest.mark.parametrize("target", TARGETS)
def test_elements_behind_a_record_wherever_their_array_is(target: str, tmp_path: Path) -> None:
    module = module_of(SHAPES, tmp_path, target)
    names, chosen = Names(module), random.Random(12)  # noqa: S311
    for name, member in (("in_union", "some"), ("in_union", "others"), ("at_end", "items")):
        record = getattr(module, name)
        for count in (0, 1, 3):
            data = bytearray(chosen.randbytes(ctypes.sizeof(record.with_trailing(count, member))))
            value = record.view(data, count=count, member=member)
            assert len(getattr(value, member)) == count
            the_same(value, names)
            assert record.with_trailing(count, member, **value.asdict()) == value
            value.count = count
            assert record.view(data, count="count", member=member) == value
            assert all(f"{member}=" in repr(each) for each in [value] if count)
