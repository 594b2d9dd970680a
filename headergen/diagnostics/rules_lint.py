"""Rules about what is new in an interface: what the kernel's documents ask of it, and what nobody can mend later.

What they rest on are two documents of the kernel, ``driver-api/ioctl`` and ``process/botching-up-ioctls``, and the
licence rules; each explanation names the part that it follows.
"""

from __future__ import annotations

from headergen.diagnostics import Rule, Severity

_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_RULES: list[Rule] = []


def _rule(  # noqa: PLR0917 - rows of a table; names at every cell would hide them
    id: str, severity: Severity, summary: str, explanation: str, remedy: str, example: str
) -> Rule:
    rule = Rule(id, severity, summary, explanation, remedy, "", example)
    _RULES.append(rule)
    return rule


# what is said in place of a remedy where a rule trips on what is as it has to be
OF_ARCH = "nothing to do: registers, a signal frame or what firmware says, of one arch's own, and no ioctl's"
BOTH_ORDERS = "nothing to do: the declaration has the bit-fields of both byte orders"
ONE_ORDER = "nothing to do: a header of an arch that has one byte order, with one layout for all its compilers"
ALIGNED_POINTER = "nothing to do: it takes eight bytes of every program"
AS_WIDE = "nothing to do: it is declared so that it takes eight bytes of every program"
BOTH_TIMES = "nothing to do: the declaration has another layout for programs with 64-bit time"
CONTEXT = "nothing to do where it is what a BPF program is given: no memory holds it, and each access is checked"
NO_PROGRAMS = "nothing to do: it is so wide on targets alone that have no 32-bit programs"
BOTH_WIDTHS = "nothing to do: the header has it for 32-bit and for 64-bit programs beside it, by other names"
DECLARED_FOR_EACH = "nothing to do: the header declares it for 32-bit programs by themselves"
COVERED = "nothing to do where it is a part of its union alone: another part has bytes there"
BY_PARTS = "nothing to do: nobody takes it as a whole, so that its end is nobody's"
FIXED = "nothing to do where a disk, a wire or a device fixes it: it is packed, and no ioctl hands it over"
OF_PART = "nothing to do here: the record before it has another size for other programs, which is told of that"
HELPER = "nothing to do while only programs and the header's own functions have it: no ioctl hands it over"
KERNELS_POINTER = (
    "leave out of the struct what only the kernel knows; where it is too late for that, __attribute__((aligned(8)))"
    " gives all programs one layout"
)
HAS_NUMBER = "nothing to do: the header has the number that 32-bit programs pass, by another name"

# ------------------------------------------------------------------------------------------------------------- layouts

HOLE = _rule(
    "padding-hole", _WARNING, "a struct has bytes between two members that belong to none",
    "Structure layout: the compiler leaves bytes out where the next member needs more alignment. Nobody sets them, so a"
    " copy of the struct to user space can tell a program what lay on the kernel's stack; and they can never be given a"
    " meaning, since programs fill them with anything.",
    "order the members by their alignment, or name the bytes (__u32 pad) and check that they are zero",
    "struct s { __u32 a; __u64 b; };",
)  # fmt: skip
TAIL = _rule(
    "padding-tail", _WARNING, "a struct ends with bytes that belong to no member",
    "Structure layout: a struct's size is rounded up to its alignment. The bytes behind the last member leak and are"
    " lost for later use like those of a hole.",
    "name the bytes at the end (__u32 pad) and check that they are zero",
    "struct s { __u64 a; __u32 b; };",
)  # fmt: skip
WIDTH = _rule(
    "layout-differs-32-bit", _WARNING, "a record has another layout for 32-bit programs",
    "Compat mode: a 64-bit kernel runs 32-bit programs, which see what is as wide as a register (long, size_t, a"
    " pointer) at half its size. Every user of the record then needs a second code path that translates it.",
    "use types of a fixed width (__u32, __u64), and __u64 for pointers",
    "struct s { unsigned long a; };",
)  # fmt: skip
ALIGNMENT = _rule(
    "layout-differs-i386", _WARNING, "a record has another layout on i386 than on x86-64",
    "Structure layout, compat mode: i386 aligns a 64-bit integer in a record to 4 bytes, everyone else to 8. Where the"
    " record's members do not lie at multiples of 8 by themselves, or its end does not, the two disagree, although each"
    " type has a fixed width.",
    "put 64-bit members at multiples of 8 and fill the struct up to one, or use __aligned_u64",
    "struct s { __u32 a; __u64 b; };",
)  # fmt: skip
MULTIPLE = _rule(
    "size-no-multiple", _NOTE, "a record with 64-bit members has a size that is no multiple of 8",
    "Structure layout: an array of such records, or a struct that holds one, has 64-bit members that are not aligned,"
    " and whatever is added at the end changes more than the size. This takes packed, which costs speed on some"
    " machines too.",
    "fill the record up to a multiple of 8 bytes",
    "struct s { __u64 a; __u32 b; } __attribute__((packed));",
)  # fmt: skip

WORD = _rule(
    "size-no-word", _NOTE, "a struct that an ioctl hands over has a size that is no multiple of 4",
    "Structure layout: programs of ARM's old ABI pad every struct to a multiple of 4 bytes, so that theirs is bigger,"
    " and with it the number of the ioctl.",
    "fill the struct up to a multiple of 4 bytes, or of 8 where it has 64-bit members",
    "struct s { __u16 a; };\n#define X _IOW('x', 1, struct s)",
)  # fmt: skip

# ------------------------------------------------------------------------------------------------------------- members

LONG = _rule(
    "member-long", _WARNING, "a member is a long, a size_t or another type as wide as a register",
    "Structure layout: its size depends on the program, so 32-bit programs on a 64-bit kernel need a compat handler.",
    "use __u64, or __u32 where that is enough",
    "struct s { unsigned long a; };",
)  # fmt: skip
POINTER = _rule(
    "member-pointer", _WARNING, "a member is a pointer",
    "Structure layout: a pointer has the width of the program's registers, so 32-bit programs on a 64-bit kernel need a"
    " compat handler.",
    "use __u64, which the program casts through uintptr_t, and the kernel reads with u64_to_user_ptr()",
    "struct s { void *data; };",
)  # fmt: skip
ENUM = _rule(
    "member-enum", _NOTE, "a member is an enumeration",
    "Structure layout: which integer the compiler takes for an enumeration is its own choice (and an option, as with"
    " -fshort-enums), and a value that the enumeration does not name may come from any program all the same.",
    "use __u32, and keep the enumeration for the names of its values",
    "struct s { enum mode mode; };",
)  # fmt: skip
BITFIELD = _rule(
    "member-bit-field", _WARNING, "a record has bit-fields",
    "Structure layout: where bit-fields lie is the compiler's choice and the other way round on machines of the other"
    " byte order; other languages cannot express them.",
    "use an integer, and constants for its bits",
    "struct s { __u32 on : 1, mode : 3; };",
)  # fmt: skip
BOOL = _rule(
    "member-bool", _WARNING, "a member is a bool",
    "Structure layout: its size is the compiler's choice, and any value but 0 and 1 that a program puts there makes the"
    " kernel's behaviour undefined.",
    "use __u8 or a bit of a flags member, and refuse what is neither 0 nor 1",
    "struct s { _Bool on; };",
)  # fmt: skip
CHAR = _rule(
    "member-char", _NOTE, "a member is a plain char",
    "Structure layout: whether a char is signed depends on the machine, so that 200 is -56 for some. An array of char"
    " is text, and fine.",
    "use __u8 or __s8 for a number",
    "struct s { char level; };",
)  # fmt: skip
FLOAT = _rule(
    "member-float", _WARNING, "a member is a floating-point number",
    "Botching up ioctls, basics: only integers of a fixed size. The kernel computes no floating-point numbers; double"
    " has another alignment on i386, long double another size on every machine, and other languages lack it.",
    "use an integer in a smaller unit (nanoseconds, thousandths), or __u64 for bits that the kernel hands on",
    "struct s { double ratio; };",
)  # fmt: skip
VERSION = _rule(
    "member-version", _NOTE, "a struct that an ioctl hands to the kernel has a version",
    "Interface versions: a version that tells the kernel how to read the rest makes one command many. Changes to"
    " commands tend to break programs; a new one with a number of its own cannot.",
    "add a new ioctl for what is new, and flags or a size for what may follow",
    "struct s { __u32 version; __u32 flags; };\n#define X _IOW('x', 1, struct s)",
)  # fmt: skip
TIME = _rule(
    "member-time", _WARNING, "a member is a time that ends in 2038, or that differs between 32 and 64 bits",
    "Timestamps: time_t, timeval, timespec and their like have 32-bit seconds in 32-bit programs, and C libraries give"
    " them another layout than the kernel. A tv_sec of 32 bits in a struct of one's own ends with it.",
    "use __u64 or __s64 nanoseconds, or struct __kernel_timespec; __s64 for the seconds of a struct of your own",
    "struct s { struct timespec when; };",
)  # fmt: skip
UNALIGNED = _rule(
    "member-unaligned", _NOTE, "a member of a struct that an ioctl hands over is not aligned",
    "Botching up ioctls, basics: align everything to its natural size. In a packed struct a member may lie anywhere,"
    " and a program that takes its address or has no packed structs reads something else, slowly, or traps.",
    "order the members by their size, and fill up with members that have names, in place of packed",
    "struct s { __u8 a; __u64 b; } __attribute__((packed));\n#define X _IOW('x', 1, struct s)",
)  # fmt: skip
ZERO_LENGTH = _rule(
    "zero-length-array", _WARNING, "an array has length 0",
    "An array of length 0 is GNU's old spelling of a flexible array. Compilers cannot check accesses to it, and treat"
    " those beyond a struct's end as faults when fortified.",
    "write a flexible array (data[]), in a union with __DECLARE_FLEX_ARRAY()",
    "struct s { __u32 count; __u8 data[0]; };",
)  # fmt: skip
ONE_ELEMENT = _rule(
    "one-element-array", _NOTE, "the last member of a struct is an array of length 1",
    "Where such an array stands for as many elements as there are, the struct's size counts one too many, and compilers"
    " that check bounds take every further element for a fault.",
    "write a flexible array (data[]) if it is one; leave it if it truly has one element",
    "struct s { __u32 count; __u32 data[1]; };",
)  # fmt: skip

# -------------------------------------------------------------------------------------------------------------- ioctls

IOCTL_WIDTH = _rule(
    "ioctl-number-differs", _ERROR, "an ioctl has another number for 32-bit programs",
    "Compat mode: the number holds the size of the argument. Where that differs between 32 and 64 bits so does the"
    " number, and without a compat handler that knows both, 32-bit programs get ENOTTY.",
    "give the argument one size on all targets",
    "struct s { __u64 a; __u32 b; };\n#define X _IOW('x', 1, struct s)",
)  # fmt: skip
IOCTL_POINTER = _rule(
    "ioctl-pointer", _ERROR, "an ioctl's number holds the size of a pointer",
    "Command number definitions: the macros take the type of what the argument points to, and put its size into the"
    " number. Given a pointer it is that of the pointer, another one for 32-bit programs, and never changes when the"
    " struct grows.",
    "give the macro the struct's type without the asterisk",
    "struct s { __u64 a, b; };\n#define X _IOW('x', 1, struct s *)",
)  # fmt: skip
IOCTL_SIZEOF = _rule(
    "ioctl-sizeof", _ERROR, "an ioctl's number holds the size of a size",
    "Command number definitions: the macros apply sizeof themselves. Given sizeof(struct s) the number holds the size"
    " of size_t, whatever the struct.",
    "give the macro the type, without sizeof",
    "struct s { __u64 a, b; };\n#define X _IOW('x', 1, sizeof(struct s))",
)  # fmt: skip
IOCTL_SIZE = _rule(
    "ioctl-too-big", _ERROR, "an ioctl's argument is bigger than its number can say",
    "Command number definitions: the size has 14 bits (13 on some architectures). A bigger one spills into the"
    " direction, so the number means something else.",
    "pass a pointer to the data (as __u64) and its length in a small struct",
    "struct s { __u8 data[16384]; };\n#define X _IOW('x', 1, struct s)",
)  # fmt: skip
IOCTL_DIRECTION = _rule(
    "ioctl-direction", _WARNING, "an ioctl's number has a direction and no size, or a size and no direction",
    "Command number definitions: direction and size belong together; whoever decodes the number (strace, audit, seccomp"
    " filters) reads that nothing is passed, or does not know which way.",
    "use _IO for an ioctl without data, else _IOR, _IOW or _IOWR as user space sees it, with the type of the data",
    "#define X _IOC(_IOC_NONE, 'x', 1, 8)",
)  # fmt: skip
IOCTL_RANGE = _rule(
    "ioctl-number-range", _ERROR, "an ioctl's type or number has more than 8 bits",
    "Command number definitions: type and nr have 8 bits each. What is more spills over: a nr of 256 changes the type,"
    " a type of 256 the size, and the ioctl has the number of another.",
    "take a number below 256 that is free, or a type of its own",
    "#define X _IO('x', 256)",
)  # fmt: skip
IOCTL_LOST = _rule(
    "ioctl-no-number", _WARNING, "an ioctl's number cannot be computed by a program",
    "Command number definitions: the macros take a number or a character as the type, and the argument's type, whose"
    " size they put into the number. A string is a pointer, and what no header for programs declares has no value and"
    " no size: a program that uses the ioctl does not compile.",
    "give the macro a character ('A'), and declare what it uses in the same header or one that it includes",
    "#define X _IOW(\"A\", 1, __u32)",
)  # fmt: skip
IOCTL_PLAIN = _rule(
    "ioctl-plain-number", _NOTE, "what is named as an ioctl is a plain number",
    "Command number definitions: a new command is made by _IO, _IOR, _IOW or _IOWR, with the type of its argument. A"
    " plain number says neither direction nor size, so that strace, audit and compat code know nothing of its data.",
    "use _IO for an ioctl without data, else _IOR, _IOW or _IOWR as user space sees it, with the type of the data",
    "#define X_IOCTL_GO 0x7801",
)  # fmt: skip
IOCTL_TWICE = _rule(
    "ioctl-number-twice", _WARNING, "two ioctls of one header have the same number in the same type",
    "Command number definitions: the number of a command is to be its own within its type. Two that are wholly alike"
    " cannot be told apart; two that differ in direction or size only are, but not by drivers that look at the number"
    " alone.",
    "take a number that is free",
    "#define X _IOW('x', 1, __u32)\n#define Y _IOW('x', 1, __u32)",
)  # fmt: skip

IOCTL_CLAIMED = _rule(
    "ioctl-number-claimed", _WARNING, "an ioctl has a number that the kernel's table gives to other headers",
    "Command number definitions: the type is specific to a subsystem or driver, and userspace-api/ioctl/ioctl-number"
    " lists who has which. A program that calls such an ioctl on the wrong file gets what the other one does instead of"
    " an error, and strace cannot tell the two apart.",
    "take a block that is free, and add it to Documentation/userspace-api/ioctl/ioctl-number.rst",
    "#define X _IO(0xAE, 1)",
)  # fmt: skip
IOCTL_UNLISTED = _rule(
    "ioctl-number-unlisted", _NOTE, "a header has ioctls whose numbers the kernel's table gives to nobody",
    "Command number definitions: the type is to be listed in userspace-api/ioctl/ioctl-number; what is not can be taken"
    " by somebody else any day.",
    "add the block to Documentation/userspace-api/ioctl/ioctl-number.rst",
    "#define X _IO(0xAB, 1)",
)  # fmt: skip
ROOM = _rule(
    "no-room-to-grow", _NOTE, "a struct that an ioctl hands to the kernel has neither flags nor reserved bytes",
    "Botching up ioctls, basics: have a plan for extending ioctls with new flags or new fields. Without flags, a size"
    " or reserved bytes that were checked from the first day on, whatever comes later takes a new ioctl.",
    "add __u32 flags, and reserved members, and refuse what is not zero in them",
    "struct s { __u64 address; __u64 bytes_wanted; };\n#define X _IOW('x', 1, struct s)",
)  # fmt: skip

# ------------------------------------------------------------------------------------------------------------- headers

NOTE = _rule(
    "missing-syscall-note", _WARNING, "a header's licence has no exception for programs",
    "License rules: a header under the GPL or LGPL that programs include says with 'WITH Linux-syscall-note' that they"
    " do not become derived works by that.",
    "begin the header with /* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */",
    "/* SPDX-License-Identifier: GPL-2.0 */",
)  # fmt: skip
GUARD = _rule(
    "missing-include-guard", _WARNING, "a header cannot be included twice",
    "Two headers that both need a third one include it both; without a guard its records are declared twice, which is"
    " an error.",
    "put the whole header between #ifndef _UAPI_…_H, #define _UAPI_…_H and #endif",
    "struct s { __u32 a; };",
)  # fmt: skip
SHARED_GUARD = _rule(
    "include-guard-shared", _WARNING, "a header has the include guard of another one",
    "A program that includes both gets what the first one declares, and nothing of the second, without a word.",
    "name the guard after the header's whole path: _UAPI_LINUX_X_H",
    "#ifndef Y_H\n#define Y_H\n#define A 1\n#endif",
)  # fmt: skip
ALONE = _rule(
    "not-self-contained", _WARNING, "a header uses what it does not include",
    "A program that includes the header alone, or before others, does not compile. The kernel's own test of its headers"
    " asks for this of every new one.",
    "include what defines it: linux/types.h for __u32 and its like, linux/ioctl.h for _IOR and its like",
    "#ifndef _UAPI_S_H\n#define _UAPI_S_H\nstruct s { __u32 a; };\n#endif",
)  # fmt: skip
CONFIG = _rule(
    "config-leak", _WARNING, "what a header says depends on the configuration of a kernel",
    "A program has no kernel configuration: whichever option it is built with, the header says the same to it, and that"
    " is wrong on every other kernel. make headers_install refuses new ones.",
    "say the same for all configurations, or keep it between #ifdef __KERNEL__ and #endif",
    "#ifndef X_H\n#define X_H\n#ifdef CONFIG_MMU\n#define A 1\n#endif\n#endif",
)  # fmt: skip
INSIDE = _rule(
    "kernel-condition", _NOTE, "a condition on __KERNEL__ stays in the header that programs get",
    "make headers_install takes out what stands between #ifdef __KERNEL__ and #endif. Where the condition is no plain"
    " one, or the word stands in a macro, it stays, and a program that defines __KERNEL__ gets something else.",
    "move it to a header outside of uapi/, or make it a plain #ifdef __KERNEL__",
    "#ifndef X_H\n#define X_H\n#if defined(__KERNEL__) || A\n#define B 1\n#endif\n#endif",
)  # fmt: skip
KERNEL_TYPE = _rule(
    "kernel-type", _WARNING, "a header uses a type that only the kernel has",
    "Botching up ioctls: only fixed-size integers that programs have too, __u32 and its like. u32, bool, dma_addr_t and"
    " others are declared for the kernel alone, so that what is made of them does not compile in a program.",
    "use __u8 to __u64, __s8 to __s64, or declare the type in a header that is exported",
    "#define X _IOR('x', 1, u32)",
)  # fmt: skip
KERNEL_MACRO = _rule(
    "kernel-macro", _WARNING, "a macro is made of one that only the kernel has",
    "BIT, GENMASK, SZ_4K, PAGE_SIZE and their like are defined for the kernel alone; a program that uses a macro which"
    " is made of one does not compile.",
    "write the number, (1U << 3) for BIT(3), or use _BITUL and _BITULL of linux/const.h; ask sysconf for the page size",
    "#define X BIT(3)",
)  # fmt: skip
PREFIX = _rule(
    "name-without-prefix", _NOTE, "a name is made of everyday words alone",
    "All headers that a program includes, and the program itself, share one namespace: what is called MAX_LEN or"
    " struct info can be there once.",
    "give the name a prefix that says whose it is, as the header's other names have one",
    "#define MAX_LENGTH 7",
)  # fmt: skip

LINT_RULES: tuple[Rule, ...] = tuple(_RULES)
