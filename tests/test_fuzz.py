"""Whatever is done to a header, reading it ends in modules that compile or in a failure with a remedy: never another
exception, never a hang.

By hand: ``HEADERGEN_FUZZ=20000 scripts/test tests/test_fuzz.py``.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headergen.config.files import find_config
from headergen.config.places import headers_of
from headergen.diagnostics import HeadergenError
from headergen.layout import layout
from headergen.parse import parse
from headergen.preprocess import preprocess
from headergen.render import render
from headergen.sanitize import sanitize, strip_comments
from headergen.targets import TARGETS

CASES = int(os.environ.get("HEADERGEN_FUZZ", "150"))

# every construct that UAPI headers are made of, in little
SEED = b"""\
/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
#ifndef _UAPI_LINUX_SEED_H
#define _UAPI_LINUX_SEED_H
#ifdef __KERNEL__
struct hidden { int gone; };
#endif
#define _IOC(dir, type, nr, size) (((dir) << 30) | ((type) << 8) | (nr) | ((size) << 16))
#define _IO(type, nr) _IOC(0U, (type), (nr), 0)
#define _IOW(type, nr, size) _IOC(1U, (type), (nr), sizeof(size))
#define _IOWR(type, nr, size) _IOC(3U, (type), (nr), sizeof(size))
typedef unsigned int __u32;
typedef unsigned long long __u64 __attribute__((aligned(8)));
typedef signed char __s8;
enum seed_kind { SEED_NONE, SEED_ONE = 1 << 4, SEED_LAST = SEED_ONE | 3, };
#define SEED_ALIAS SEED_ONE
struct seed_inner { __s8 a; __u32 b:3, c:29; __u32 :0; char name[16]; } __attribute__((packed));
union seed_value { __u64 wide; struct { __u32 low, high; }; void *pointer; };
struct seed {
	struct seed_inner inner[2];
	union seed_value value;
	enum seed_kind kind;
	union { __u32 x; struct { __u32 y; } z; };
	int (*call)(int, const char *);
	__u64 tail[] __attribute__((aligned(16)));
};
#define SEED_SIZE sizeof(struct seed_inner)
#define SEED_WHERE(member) ((unsigned long)&((struct seed *)0)->member)
#define SEED_PASTE(name) (SEED_ ## name + 1)
#define SEED_CHAR 'x'
#define SEED_BIG 0xffffffffffffffffULL
#define SEED_NEGATIVE (-5)
#define SEED_GO _IOW('S', 1, struct seed_inner)
#define SEED_GET(len) _IOC(2U, 'S', 2, len)
static inline __u32 seed_add(__u32 a) { return a + 1; }
#endif /* _UAPI_LINUX_SEED_H */
"""

_TOKENS = [
    b"(", b")", b"{", b"}", b"[", b"]", b";", b",", b"*", b"#", b"##", b"\\\n", b"/*", b"*/", b"//", b'"', b"'", b"\0",
    b"\xff\xfe", b"struct ", b"union ", b"enum ", b"typedef ", b"__attribute__((packed)) ", b"__attribute__((aligned(",
    b"sizeof", b"__hg_p0__", b"__hg_ioctl(", b"#include <linux/seed.h>\n", b"#undef _IOC\n", b"#if 1\n", b"#endif\n",
    b"#else\n", b"__KERNEL__", b"1 << 99", b" / 0", b"0x", b"1e5", b"L'a'", b"...", b"__VA_ARGS__", b":", b"?", b"int ",
    b"unsigned ", b"long long ", b"seed_inner", b"struct seed ", b"__int128 ", b"_Bool ", b"float ", b"[1ULL << 62]",
    b"({", b"})", b"_Static_assert(", b"asm(", b"#pragma once\n", b'# 7 "x.h"\n', b"&", b"->", b".", b"~", b"-", b"!",
]  # fmt: skip


def _mutation(size: int = len(SEED)) -> st.SearchStrategy[Callable[[bytes], bytes]]:
    place = st.integers(0, size + 200)
    length = st.integers(0, 60)

    def insert(where: int, what: bytes) -> Callable[[bytes], bytes]:
        return lambda data: data[:where] + what + data[where:]

    def delete(where: int, count: int) -> Callable[[bytes], bytes]:
        return lambda data: data[:where] + data[where + count :]

    def repeat(where: int, count: int, times: int) -> Callable[[bytes], bytes]:
        return lambda data: data[:where] + data[where : where + count] * times + data[where + count :]

    def move(where: int, count: int, there: int) -> Callable[[bytes], bytes]:
        def change(data: bytes) -> bytes:
            rest = data[:where] + data[where + count :]
            return rest[:there] + data[where : where + count] + rest[there:]

        return change

    return st.one_of(
        st.builds(insert, place, st.sampled_from(_TOKENS)),
        st.builds(insert, place, st.binary(max_size=8)),
        st.builds(delete, place, length),
        st.builds(repeat, place, length, st.integers(2, 50)),
        st.builds(move, place, length, place),
    )


def _hold(entry: str, headers: Mapping[str, bytes], mutated: str, target_name: str) -> None:
    """The promise, for ``entry`` out of ``headers``, of which one is ``mutated``."""
    target = TARGETS[target_name]
    files: dict[str, str] = {}
    failure: HeadergenError | None = None
    try:
        text = strip_comments(sanitize(headers[mutated], name=mutated))
        unit = preprocess([entry], {**headers, mutated: text}, target)
        files = render(layout(parse(unit, target), target), target, module="fuzzed")
    except HeadergenError as error:
        failure = error
    assert failure is None or (failure.message and failure.help)
    for path, source in files.items():
        if path.endswith((".py", ".pyi")):
            ast.parse(source, path)


@settings(max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_mutation(), min_size=1, max_size=6), st.sampled_from(["arm", "x86_64", "s390x"]))
def test_mutated_header_gives_modules_or_a_failure_with_a_remedy(
    mutations: list[Callable[[bytes], bytes]], target_name: str
) -> None:
    data = SEED
    for mutate in mutations:
        data = mutate(data)
    _hold("linux/seed.h", {"linux/seed.h": data}, "linux/seed.h", target_name)


def _real(target: str) -> dict[str, bytes]:
    """The headers that this repository has imported for a target."""
    root = Path(__file__).parents[1]
    project = find_config(root)
    folder = root / project.headers
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.h")}
    arch = TARGETS[target].kernel_arch
    return headers_of(project, files, arch)


@settings(max_examples=max(CASES // 10, 10), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.sampled_from(["arm", "arm64", "x86_64"]))
def test_mutated_real_header_gives_modules_or_a_failure_with_a_remedy(data: st.DataObject, target_name: str) -> None:
    headers = _real(target_name)
    # any header that linux/kvm.h reads may be the broken one
    name = data.draw(st.sampled_from([name for name in sorted(headers) if "kvm" in name] * 4 + sorted(headers)))
    entry = name if name.startswith("linux/") else "linux/kvm.h"
    for mutate in data.draw(st.lists(_mutation(len(headers[name])), min_size=1, max_size=6)):
        headers[name] = mutate(headers[name])
    _hold(entry, headers, name, target_name)


def test_the_seed_itself_is_read_whole() -> None:
    target = TARGETS["x86_64"]
    unit = preprocess(["linux/seed.h"], {"linux/seed.h": sanitize(SEED, name="linux/seed.h")}, target)
    abi = layout(parse(unit, target), target)
    assert abi.skipped == ()
    assert set(abi.ioctls) == {"SEED_GO"}
    assert {name for name in abi.records if "(" not in name} == {"struct seed_inner", "union seed_value", "struct seed"}
    # GCC 12 says so: ":0" takes name to the next multiple of four
    assert abi.constants["SEED_SIZE"].value == 24
    assert "hidden" not in unit.text
