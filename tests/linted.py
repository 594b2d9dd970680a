"""What the tests of lint share: headers that are judged as if they were a kernel's, and what is fine by each rule."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_lint as rules
from headergen.interface import read
from headergen.kernel.ioctl_numbers import blocks_in
from headergen.lint import Texts, grouped, judge, judge_lost, judge_text
from headergen.lint.numbers import NumberTable, judge_claims
from headergen.targets import TARGETS
from tests.tiny_kernel import SPDX, make_kernel

_TYPES = """\
#ifndef T
#define T
typedef unsigned char __u8; typedef unsigned short __u16; typedef unsigned int __u32; typedef unsigned long long __u64;
typedef __u64 __attribute__((aligned(8))) __aligned_u64;
typedef unsigned long __kernel_ulong_t;
typedef __kernel_ulong_t __kernel_size_t;
struct timespec { long tv_sec; long tv_nsec; };
struct __kernel_timespec { long long tv_sec; long long tv_nsec; };
enum mode { MODE };
#endif
"""
_IOCTL = """\
#ifndef I
#define I
#define _IOC(d,t,n,s) (((d) << 30) | ((t) << 8) | ((n) << 0) | ((s) << 16))
#define _IOC_NONE 0U
#define _IOC_WRITE 1U
#define _IO(t,n) _IOC(_IOC_NONE,(t),(n),0)
#define _IOW(t,n,s) _IOC(_IOC_WRITE,(t),(n),(sizeof(s)))
#define _IOR(t,n,s) _IOC(2U,(t),(n),(sizeof(s)))
#endif
"""
LIBRARY = {"linux/types.h": _TYPES, "linux/ioctl.h": _IOCTL}
_BLOCKS = blocks_in("""
'x'   all    linux/x.h, linux/y.h
0xAE  all    linux/types.h                   somebody
0xAD  all    linux/gone.h
0xAC  all    drivers/block/x.c
0xA9  all    linux/types.h                   BLK* ioctls
""")
GUARDED = SPDX + "#ifndef X_H\n#define X_H\n#include <linux/types.h>\n#include <linux/ioctl.h>\n{}\n#endif\n"
_TARGETS = ("x86_64", "i386", "arm64", "arm", "s390x")
WHOLE = {
    "config-leak": SPDX + rules.CONFIG.example,
    "kernel-condition": SPDX + rules.INSIDE.example,
    "missing-syscall-note": "/* SPDX-License-Identifier: GPL-2.0 */\n#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
    "missing-include-guard": SPDX + "#include <linux/types.h>\nstruct s { __u32 a; };\n",
    "not-self-contained": SPDX + rules.ALONE.example,
}
# what each rule must not trip on, beside what trips it
FINE = {
    "padding-hole": ["struct s { __u64 a; __u32 b, c; };", "struct s { __u32 a; __u32 pad; __u64 b; };"],
    "padding-tail": ["struct s { __u64 a; __u32 b; __u32 pad; };", "struct s { __u8 a; };"],
    "layout-differs-32-bit": [
        "struct s { __u64 a; };",
        "struct s { __u32 a; __u64 b; };",
        "struct s { union { char a[128]; void *__align; }; };",
        "typedef struct { char pad[sizeof(long) - sizeof(int)]; } s_pad;",
    ],
    "layout-differs-i386": [
        "struct s { __u64 b; __u32 a, c; };",
        "struct s { __u32 a; __aligned_u64 b; };",
        "struct s { unsigned long a; };",
    ],
    "size-no-multiple": [
        "struct s { __u32 a, b, c; };",
        "struct s { __u64 a; __u32 b, c; } __attribute__((packed));",
        "typedef __u64 __le64; struct s { __le64 a; __u8 b; } __attribute__((packed));",
    ],
    "member-long": ["struct s { __u64 a; long long b; };", "typedef unsigned long __x_u64; struct s { __x_u64 a; };"],
    "member-pointer": [
        "struct s { __u64 data; };",
        "struct s { union { char a[128]; void *__align; }; };",
        "struct s { __u32 len; void *data[0]; };",  # bytes of any kind, as ethtool's tunables have them
    ],
    "member-enum": ["enum other { O }; struct s { __u32 mode; };"],
    "member-bit-field": ["struct s { __u32 flags; };", "struct s { __u32 a; __u32 : 32; };"],
    "member-bool": ["struct s { __u8 on; };"],
    "size-no-word": [
        "struct s { __u16 a, b; };\n#define X _IOW('x', 1, struct s)",
        "struct s { __u16 a; };",
        "struct s { __u16 a; } __attribute__((packed));\n#define X _IOW('x', 1, struct s)",
    ],
    "member-char": [
        "struct s { __u8 level; };",
        "struct s { char name[16]; };",
        "typedef char x_t; struct s { x_t a; };",
    ],
    "member-float": ["struct s { __u64 ratio; };", "struct s { __u64 float_id; };"],
    "member-version": [
        "struct s { __u32 flags; __u32 value; };\n#define X _IOW('x', 1, struct s)",
        "struct s { __u32 version; __u32 flags; };\n#define X _IOR('x', 1, struct s)",
        "struct s { __u32 version; __u32 flags; };",
        "struct s { __u32 topology_version; __u32 flags; };\n#define X _IOW('x', 1, struct s)",
    ],
    "member-time": ["struct s { struct __kernel_timespec when; };", "struct s { __u64 nsec; };"],
    "member-unaligned": [
        "struct s { __u32 a; __u32 b; __u64 c; } __attribute__((packed));\n#define X _IOW('x', 1, struct s)",
        "struct s { __u8 a; __u64 b; } __attribute__((packed));",
        "struct s { __u8 a; __u8 b[7]; __u64 c; } __attribute__((packed));\n#define X _IOW('x', 1, struct s)",
    ],
    "ioctl-number-range": [
        "#define X _IO('x', 255)",
        "#define T 0xFF\n#define N 255\n#define X _IO(T, N)",
        "#define X _IO('x', 0377)",
        "#define X _IO('\\x7f', 1)",
    ],
    "ioctl-no-number": [
        "#define X _IOW('A', 1, __u32)",
        "#define X(n) _IOW(n, 1, __u32)",
        '#define X_NAME "A"',
        "#define X _IOR('x', 1, u32)",
        "#define X _IOR('x', 1, PAGE_SIZE)",
        "#define X OBSOLETE__IOR('x', 1, __u32)",
    ],
    "ioctl-plain-number": [
        "#define X_IOCTL_GO _IO('x', 1)",
        "#define X_IOCTL_FLAG 0x100",
        "#define X_IOCTL_MAX 0x78",
        "#define X_SIZE 0x7801",
        "#define X_OTHER_IOC _IO('x', 1)\n#define X_IOC_AGAIN X_OTHER_IOC",
    ],
    "zero-length-array": [
        "struct s { __u32 count; __u8 data[8 - sizeof(__u64)]; };",
        "struct s { __u32 count; __u8 data[]; };",
        "struct s { __u32 count; __u8 data[4]; };",
    ],
    "one-element-array": [
        "struct s { __u32 count; __u32 data[]; };",
        "struct s { __u32 count; __u32 reserved[1]; };",
        "struct s { __u32 data[1]; __u32 count; };",
    ],
    "ioctl-number-differs": ["struct s { __u64 a; __u32 b, c; };\n#define X _IOW('x', 1, struct s)"],
    "ioctl-pointer": ["struct s { __u32 a; };\n#define X _IOW('x', 1, struct s)"],
    "ioctl-sizeof": [
        "struct s { __u32 a; };\n#define X _IOW('x', 1, struct s)",
        "#define X _IOC(_IOC_WRITE, 'x', 1, sizeof(__u32))",
    ],
    "ioctl-too-big": ["struct s { __u8 data[16383]; };\n#define X _IOW('x', 1, struct s)"],
    "ioctl-direction": [
        "struct s { };\n#define X _IOR('x', 1, struct s)",
        "#define X _IO('x', 1)",
        "#define X _IOR('x', 1, __u32)",
    ],
    "ioctl-number-twice": [
        "#define X _IOW('x', 1, __u32)\n#define Y X",
        "#define X_GO _IOW('x', 1, __u32)\n#define X_GO32 _IOW('x', 1, __u32)",
        "#define X_GO _IOW('x', 1, __u32)\n#define __X_GO _IOW('x', 1, __u32)",
        "#define X _IOW('x', 1, __u32)\n#define Y _IOW('x', 2, __u32)",
        "#define X _IOW('x', 1, __u32)\n#define Y _IOW('y', 1, __u32)",
    ],
    "ioctl-number-claimed": [
        "#define X _IO('x', 1)",
        "#define X _IO(0xAD, 1)",
        "#define X _IO(0xAC, 1)",
        "#define X _IO(0xAB, 1)",
        "#define BLKX _IO(0xA9, 1)",
    ],
    "ioctl-number-unlisted": ["#define X _IO('x', 1)", "#define X _IO(0xAE, 1)"],
    "no-room-to-grow": [
        "struct s { __u64 a; __u64 flags; };\n#define X _IOW('x', 1, struct s)",
        "struct s { __u64 a; __u64 reserved[2]; };\n#define X _IOW('x', 1, struct s)",
        "struct s { __u64 a; __u8 expansion[8]; };\n#define X _IOW('x', 1, struct s)",
        "struct s { __u64 a; __u64 s_unused; };\n#define X _IOW('x', 1, struct s)",
        "struct s { __u32 argsz; __u32 a; };\n#define X _IOW('x', 1, struct s)",
        "struct s { __u64 a; __u64 b; };\n#define X _IOR('x', 1, struct s)",
        "struct s { __u64 a; };\n#define X _IOW('x', 1, struct s)",
    ],
    "config-leak": [
        SPDX + "#ifndef X_H\n#define X_H\n/* CONFIG_MMU */\n#define A 1 // CONFIG_MMU\n#endif\n",
        SPDX + "#ifndef X_H\n#define X_H\n#define CONFIG_OWN 1\n#define A CONFIG_OWN\n#endif\n",
    ],
    "kernel-condition": [SPDX + "#ifndef X_H\n#define X_H\n/* __KERNEL__ */\n#define A 1\n#endif\n"],
    "kernel-type": ["#define X _IOR('x', 1, __u32)", "typedef __u32 u32;\n#define X _IOR('x', 1, u32)"],
    "kernel-macro": ["#define X (1U << 3)", "#define BIT(n) (1U << (n))\n#define X BIT(3)"],
    "name-without-prefix": ["#define X_MAX_LENGTH 7", "#define SOMETHING_OWN 2", "struct my_info { __u32 a; };"],
    "include-guard-shared": ["#ifndef X_H\n#define X_H\n#define A 1\n#endif"],
    "missing-syscall-note": [
        SPDX + "#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
        "/*\n * Permission is hereby granted, free of charge\n */\n#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
        "/* the GPLv2 or under \n * the following terms.\n * Permission to use, copy, modify, */\n#define A 1\n",
        "/* dual BSD/GPLv2 licence. Redistribution and use in source and binary forms, GPL */\n#define A 1\n",
        "/* terms of EITHER\n * the GPL or BSD. Redistribution and use in source and binary forms */\n#define A 1\n",
        "/* GNU General Public Licence, or under the license\n * shown below: Permission  to  use, copy, modify */\n",
        "/* This header is BSD licensed so anyone can use it */\n#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
        "/* Permission to use, copy, modify, and/or distribute */\n#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
        "/* SPDX-License-Identifier: MIT */\n#ifndef X_H\n#define X_H\n#define A 1\n#endif\n",
        "/* SPDX-License-Identifier: ((GPL-2.0+ WITH Linux-syscall-note) OR BSD-3-Clause) */\n#define A 1\n",
        "#include <linux/types.h>\n",
    ],
    "missing-include-guard": [
        SPDX + "/* words */\n#ifndef X_H /* more */\n#define X_H\n#if 1\n#define A 1\n#endif\n#endif // X_H\n",
        SPDX + "#ifdef Y\n#error included alone\n#endif\n#ifndef X_H\n#define X_H\nstruct s { int a; };\n#endif\n",
        SPDX + "#define A 1\n#define B 2\n",
        SPDX + "#if !defined(X_H)\n#define X_H\n#define A 1\n#endif\n",
        SPDX + "#include <linux/types.h>\n",
        SPDX + "#include <linux/types.h>\n#ifndef X_H\n#define X_H\nstruct s { __u32 a; };\n#endif\n",
        SPDX + "#ifdef __i386__\n#include <linux/types.h>\n#else\n#include <linux/ioctl.h>\n#endif\n",
    ],
    "not-self-contained": [GUARDED.format("struct s { __u32 a; };")],
}


def judged(text: str, targets: tuple[str, ...] = _TARGETS) -> list[Diagnostic]:
    return list(grouped(each_found(text, targets)))


def each_found(text: str, targets: tuple[str, ...]) -> list[Diagnostic]:
    headers = {name: each.encode() for name, each in {**LIBRARY, "linux/x.h": text}.items()}
    abis = {target: read(["linux/x.h"], headers, TARGETS[target]) for target in targets}
    own = frozenset({"linux/x.h"})
    found = [*judge_text("linux/x.h", text), *judge(abis, own, Texts(lambda _: text, ("linux/x.h",)))]
    table = NumberTable(_BLOCKS, frozenset(headers), lambda header: frozenset({header}), lambda _: {})
    for target, abi in abis.items():
        found += judge_lost(abi, own, lambda header: frozenset({header}), Texts(lambda _: text))
        found += judge_claims([each for each in abi.ioctls.values() if each.location.header in own], target, table)
    return found


def whole(rule: str, text: str) -> str:
    return text if rule in WHOLE else GUARDED.format(text)


def found(rule: str, text: str) -> list[str]:
    return [each.message for each in judged(whole(rule, text)) if each.rule.id == rule]


def kernel_with(where: Path, headers: Mapping[str, str]) -> Path:
    return make_kernel(where, changes={
        f"include/uapi/linux/{n}": GUARDED.format(t).replace("X_H", n.upper().replace(".", "_"))
        for n, t in headers.items()
    })  # fmt: skip
