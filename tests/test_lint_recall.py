"""What the kernel's two documents on ioctls warn of, sentence by sentence, and sins of Linux's history: each as a small
header, and the rule that finds it. What no header can show stands in docs/lint.md.
"""

from __future__ import annotations

import pytest

from tests.linted import found, judged, whole

_TWO = "struct {0} {{ __u64 flags; __u64 b; }};\n"

# (what the document says, or where Linux did it; the header; the rule)
_SINS = [
    # driver-api/ioctl: command number definitions
    ("the type of the argument, no pointer to it",
     _TWO.format("s") + "#define X _IOR('x', 1, struct s *)", "ioctl-pointer"),
    ("no sizeof in the macro", _TWO.format("s") + "#define X _IOW('x', 1, sizeof(struct s))", "ioctl-sizeof"),
    ("an argument of 16 KiB", "struct s { __u8 d[1 << 14]; };\n#define X _IOW('x', 1, struct s)", "ioctl-too-big"),
    ("an argument of 16 KiB as an array", "#define X _IOW('x', 1, char[20000])", "ioctl-too-big"),
    ("the same by a computed length", "#define X _IOW('x', 1, char[1 << 14])", "ioctl-too-big"),
    ("the same by an enumerator",
     "enum { LEN = 20000 };\ntypedef char buffer[LEN];\n#define X _IOW('x', 1, buffer)", "ioctl-too-big"),
    ("the same in two dimensions", "#define X _IOW('x', 1, __u64[64][32])", "ioctl-too-big"),
    ("a direction without data", "#define X _IOC(_IOC_WRITE, 'x', 1, 0)", "ioctl-direction"),
    ("data without a direction", "#define X _IOC(_IOC_NONE, 'x', 1, sizeof(__u64))", "ioctl-direction"),
    ("a number of its own in the type",
     "#define XGO _IOR('x', 1, __u32)\n#define XSTOP _IOR('x', 1, __u32)", "ioctl-number-twice"),
    ("numbers of others", "#define X _IO(0xAE, 1)", "ioctl-number-claimed"),
    ("a type that is in no table", "#define X _IO(0xAB, 1)", "ioctl-number-unlisted"),
    ("eight bits for the number",
     "#define X_BASE 0xF0\n#define X_LAST 0x101\n#define X _IO('x', X_LAST)", "ioctl-number-range"),
    ("eight bits for the type (XDMA)", "#define X_MAGIC 0x58564344\n#define X _IO(X_MAGIC, 1)", "ioctl-number-range"),
    ("a plain number (v4l2loopback, I2C)", "#define X_IOC_RESET 0x4C80", "ioctl-plain-number"),
    ("eight bits for the type, as letters", "#define X _IO('XY', 1)", "ioctl-number-range"),
    ("a type that is a number, no string", '#define X _IOW("A", 1, __u32)', "ioctl-no-number"),
    ("an argument that programs know", "#define X _IOW('x', 1, struct gone)", "ioctl-no-number"),
    # interface versions, timestamps
    ("no versions", "struct s { __u32 version, a; };\n#define X _IOW('x', 1, struct s)", "member-version"),
    ("no version by another name",
     "struct s { __u32 api_version, a; };\n#define X _IOW('x', 1, struct s)", "member-version"),
    ("no timespec", "struct s { struct timespec t; };", "member-time"),
    ("no time_t", "typedef long __kernel_old_time_t; struct s { __kernel_old_time_t t; };", "member-time"),
    ("seconds of 32 bits (DRM's vblank events)", "struct s { __u32 tv_sec, tv_usec; };", "member-time"),
    # 32-bit compat mode
    ("no long", "struct s { unsigned long a; };", "member-long"),
    ("no long behind a typedef", "struct s { __kernel_ulong_t a; };", "member-long"),
    ("no size_t (BLKGETSIZE64)", "#define X _IOR('x', 114, __kernel_size_t)", "ioctl-number-differs"),
    ("no long (FS_IOC_GETFLAGS)", "#define X _IOR('x', 1, long)", "ioctl-number-differs"),
    ("no pointers", "struct s { void *data; __u64 flags; };", "member-pointer"),
    ("no pointers in an array", "struct s { char *names[4]; };", "member-pointer"),
    ("no functions", "struct s { void (*call)(int); };", "member-pointer"),
    ("no pointers in a union", "struct s { union { void *p; __u64 n; }; };", "layout-differs-32-bit"),
    # structure layout
    ("natural alignment", "struct s { __u32 a; __u64 b; };", "layout-differs-i386"),
    ("natural alignment in a part without a name",
     "struct s { __u32 a; union { __u64 b; __u32 c; }; };", "layout-differs-i386"),
    ("size in an array's element (btrfs's subvolumes)",
     "struct in { __u64 a; __u32 b; };\nstruct s { struct in t[4]; };\n#define X _IOR('x', 1, struct s)",
     "ioctl-number-differs"),
    ("explicit padding", "struct s { __u8 a; __u32 b; };", "padding-hole"),
    ("explicit padding at the end", "struct s { __u64 a; __u8 b; };", "padding-tail"),
    ("32 bits at least (old ARM)", "struct s { __u16 a, b, c; };\n#define X _IOW('x', 1, struct s)", "size-no-word"),
    ("no bit-fields", "struct s { __u32 on : 1, rest : 31; };", "member-bit-field"),
    ("no enumerations", "struct s { enum mode m; };", "member-enum"),
    ("no bool", "struct s { _Bool on; };", "member-bool"),
    ("no floating-point numbers", "struct s { double ratio; };", "member-float"),
    ("no floating-point numbers in an array", "struct s { float matrix[9]; };", "member-float"),
    ("no char for numbers", "struct s { char level; };", "member-char"),
    # process/botching-up-ioctls
    ("fixed sizes that programs have", "#define X _IOR('x', 1, u64)", "kernel-type"),
    ("align everything to its size",
     "struct s { __u8 a; __u64 b; } __attribute__((packed));\n#define X _IOW('x', 1, struct s)",
     "member-unaligned"),
    ("pad to 64 bits", "struct s { __u64 a; __u32 b; } __attribute__((packed));", "size-no-multiple"),
    ("a plan for extensions",
     "struct s { __u64 address, bytes; };\n#define X _IOW('x', 1, struct s)", "no-room-to-grow"),
    ("arrays at the end that can grow", "struct s { __u32 n; __u32 d[0]; };", "zero-length-array"),
    ("arrays of one that are not", "struct s { __u32 n; __u32 d[1]; };", "one-element-array"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "text", "rule"), _SINS, ids=[said for said, _, _ in _SINS])
def test_what_the_documents_warn_of_is_found(said: str, text: str, rule: str) -> None:
    assert found(rule, text), said


def test_a_header_as_the_documents_want_it_is_left_alone() -> None:
    good = (
        "struct x_info { __u64 data; __u64 nanoseconds; __u32 length; __u32 flags; __u8 reserved[8]; };\n"
        "struct x_list { __u32 count; __u32 flags; __u64 items[]; };\n"
        "#define X_IOC_GET _IOR('x', 1, struct x_info)\n#define X_IOC_SET _IOW('x', 2, struct x_info)\n"
        "#define X_IOC_RESET _IO('x', 3)\n#define X_IOC_LIST _IOR('x', 4, struct x_list)"
    )
    assert judged(whole("padding-hole", good)) == []


@pytest.mark.parametrize(("last", "told"), [("dummies[18]", False), ("fill", False), ("pads", True)])
def test_room_by_another_name_is_room(last: str, told: bool) -> None:
    """The dummies of soundcard.h "reserve space"; the pads of media.h are what an entity has."""
    text = f"struct s {{ int a, b, {last}; }};\n#define X _IOW('x', 1, struct s)"
    assert bool(found("no-room-to-grow", text)) is told
