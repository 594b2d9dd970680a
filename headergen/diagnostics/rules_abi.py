"""Rules about changes of an ABI.

``category`` is the loosest promise that a change breaks. A user picks one: ``SOURCE`` (names: code compiles as before)
is the strictest and reports everything, ``LAYOUT`` (memory: old binaries see the same bytes) leaves out what concerns
names alone, ``WIRE`` (numbers that cross the boundary between program and kernel) leaves out the layouts too.

A name that was added is a note: it breaks nothing, and a reviewer wants to see it.
"""

from __future__ import annotations

from headergen.diagnostics import Rule, Severity

SOURCE, LAYOUT, WIRE = "SOURCE", "LAYOUT", "WIRE"
CATEGORIES = (SOURCE, LAYOUT, WIRE)

_RULES: dict[str, Rule] = {}


def _rule(  # noqa: PLR0917 - rows of a table; names at every cell would hide them
    id: str, severity: Severity, category: str, summary: str, explanation: str, remedy: str, old: str, new: str
) -> Rule:
    rule = Rule(id, severity, summary, explanation, remedy, category, f"old: {old}\nnew: {new}")
    _RULES[id] = rule
    return rule


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

# the remedies that many rules share
_KEEP = "use the new name; code for old headers too needs a compatibility definition"
_LAYOUT_BREAK = (
    "an old binary and a new kernel disagree about these bytes: find out how the kernel tells the two apart, and keep"
    " the old layout beside the new one for kernels that use it"
)
_NUMBER_BREAK = "a program with one number fails on a kernel with the other: try both, or ask the kernel which it has"
_NOTHING = "nothing to do: old code and old binaries go on working"

# ------------------------------------------------------------------------------------------------------------- records

RECORD_ADDED = _rule(
    "record-added", _NOTE, SOURCE, "a struct or union is new",
    "A new name breaks nobody, unless a program already uses it for something of its own.",
    _NOTHING, "-", "struct s { __u32 a; };",
)  # fmt: skip
RECORD_REMOVED = _rule(
    "record-removed", _ERROR, SOURCE, "a struct or union is gone",
    "Code that uses it no longer compiles. Its members are not reported one by one.",
    "take it out of the code, or keep a copy for kernels that still use it", "struct s { __u32 a; };", "-",
)  # fmt: skip
RECORD_RENAMED = _rule(
    "record-renamed", _ERROR, SOURCE, "a struct or union has another tag and the same members at the same places",
    "Memory is as before, so old binaries go on working; code that uses the old tag no longer compiles.",
    _KEEP, "struct s { __u32 a, b; };", "struct t { __u32 a, b; };",
)  # fmt: skip
RECORD_KIND = _rule(
    "record-kind", _ERROR, LAYOUT, "a struct became a union, or the other way round",
    "The members of a union share their bytes, those of a struct do not: every place behind the first member changes.",
    _LAYOUT_BREAK, "struct s { __u32 a, b; };", "union s { __u32 a, b; };",
)  # fmt: skip
RECORD_SIZE = _rule(
    "record-size", _ERROR, LAYOUT, "a record has another size",
    "Arrays of it have another stride, what embeds it has another layout, a buffer of the old size is too small for the"
    " kernel, and an ioctl that takes it gets another number.",
    _LAYOUT_BREAK, "struct s { __u32 a[2]; };", "struct s { __u32 a[3]; };",
)  # fmt: skip
RECORD_ALIGNMENT = _rule(
    "record-alignment", _WARNING, LAYOUT, "a record has another alignment",
    "What embeds it may put it elsewhere, and memory that was aligned enough for old code may not be for new code.",
    _LAYOUT_BREAK, "struct s { __u32 a; };", "struct s { __u32 a; } __attribute__((aligned(4096)));",
)  # fmt: skip
RECORD_PACKING = _rule(
    "record-packing", _ERROR, LAYOUT, "a record became packed, or is packed no longer",
    "Packing takes the padding out and the alignment away: members move, and what embeds the record moves too.",
    _LAYOUT_BREAK, "struct s { __u32 a; __u16 b; };", "struct s { __u32 a; __u16 b; } __attribute__((packed));",
)  # fmt: skip
RECORD_REORDERED = _rule(
    "record-reordered", _ERROR, LAYOUT, "the members of a record changed places, and its size did not",
    "Neither the size nor an ioctl's number shows it: every program compiles, runs, and reads one member for another.",
    _LAYOUT_BREAK, "struct s { __u32 a, b; };", "struct s { __u32 b, a; };",
)  # fmt: skip
RECORD_REWRITTEN = _rule(
    "record-rewritten", _ERROR, LAYOUT, "a record has other members at other places",
    "Most members are gone or have moved. Where the size stayed, neither it nor an ioctl's number shows it, so an old"
    " binary runs and reads one thing for another.",
    _LAYOUT_BREAK, "struct s { __u32 low[2], high[2]; };", "struct s { __u32 all[3], pc; };",
)  # fmt: skip
RECORD_EXTENDED = _rule(
    "record-extended", _NOTE, LAYOUT, "an extensible record grew at its end, which is compatible",
    "Its member 'argsz' (or a 32-bit 'size' among its first two) tells the kernel how much of it a program knows, or a"
    " convention does (the message says which), so that programs and kernels of different ages understand each other.",
    "set the size member to the size that was filled in, and check for the kernel's answer before using new members",
    "struct s { __u32 argsz, a; };", "struct s { __u32 argsz, a, b, c; };",
)  # fmt: skip
EMPTY_RECORD_GROWN = _rule(
    "empty-record-grown", _ERROR, LAYOUT, "a record without members got some",
    "GNU C gives an empty struct the size 0 (and the number of an ioctl that takes it says so). With members its size"
    " changes, and an ioctl's number with it.",
    _LAYOUT_BREAK, "struct s { };", "struct s { __u32 a; };",
)  # fmt: skip

# ------------------------------------------------------------------------------------------------------------- members

MEMBER_OFFSET = _rule(
    "member-offset", _ERROR, LAYOUT, "a member moved",
    "The member has its name and type, but other bytes of the record.",
    _LAYOUT_BREAK, "struct s { __u32 a, b; };", "struct s { __u32 a, b __attribute__((aligned(16))); };",
)  # fmt: skip
MEMBER_TYPE = _rule(
    "member-type", _ERROR, LAYOUT, "a member has another type, of another size or of another kind",
    "The bytes of the member are read as something else: another width, another number of elements, a record or a"
    " pointer in place of a number, the other byte order.",
    _LAYOUT_BREAK, "struct s { __u32 a[2]; };", "struct s { __u64 a; };",
)  # fmt: skip
MEMBER_SIGN = _rule(
    "member-sign", _WARNING, SOURCE, "an integer member became signed or unsigned",
    "The bytes are the same; comparisons, shifts and conversions in the code that reads them may not be.",
    "look at comparisons and conversions of the member", "struct s { __u32 a; };", "struct s { __s32 a; };",
)  # fmt: skip
MEMBER_SPELLING = _rule(
    "member-spelling", _NOTE, SOURCE, "an integer member has another type of the same size and sign",
    "The bytes and their meaning are the same. Format strings, pointers to the member and overloads see the new type.",
    "look at format strings and at pointers to the member", "struct s { unsigned long long a; };",
    "struct s { unsigned long a; };   (where both have 8 bytes)",
)  # fmt: skip
MEMBER_INSERTED = _rule(
    "member-inserted", _ERROR, LAYOUT, "a member was added in the middle",
    "What stands behind the new member has moved.",
    _LAYOUT_BREAK, "struct s { __u32 a, b; };", "struct s { __u32 a, new, b; };",
)  # fmt: skip
MEMBER_APPENDED = _rule(
    "member-appended", _ERROR, LAYOUT, "a member was added at the end, and the record grew",
    "The old members are where they were, but a buffer of the old size is too small, arrays and embedding records"
    " change, and an ioctl that takes the record gets another number. No size member says how much a program knows.",
    _LAYOUT_BREAK, "struct s { __u32 a; };", "struct s { __u32 a, b; };",
)  # fmt: skip
MEMBER_REMOVED = _rule(
    "member-removed", _ERROR, LAYOUT, "a member is gone",
    "Code that uses it no longer compiles, and its bytes mean something else or nothing.",
    "take it out of the code, or keep the old record for kernels that use it", "struct s { __u32 a, b; };",
    "struct s { __u32 a; };",
)  # fmt: skip
MEMBER_RENAMED = _rule(
    "member-renamed", _ERROR, SOURCE, "a member has another name, at the same place and of the same type",
    "Memory is as before, so old binaries go on working where both names say the same; code that uses the old name no"
    " longer compiles.",
    "use the new name if it says the same, else see what the kernel makes of the bytes; code for old headers too needs"
    " a compatibility definition",
    "struct s { __u32 a; };", "struct s { __u32 b; };",
)  # fmt: skip
BIT_FIELD_MOVED = _rule(
    "bit-field-moved", _ERROR, LAYOUT, "a bit-field has other bits of its record",
    "The bit-field moved, became wider or narrower, or a member became a bit-field or stopped being one. The size of"
    " the record need not show it.",
    _LAYOUT_BREAK, "struct s { __u32 a:3, b:5; };", "struct s { __u32 a:4, b:4; };",
)  # fmt: skip
FLEXIBLE_ARRAY_ADDED = _rule(
    "flexible-array-added", _WARNING, LAYOUT, "a record got a flexible array at its end",
    "The size is as before, but the record can no longer be the last thing that a program has memory for: data follows"
    " it, and a record or an array that embeds it lays something else over that data.",
    "give the record memory for its array, and do not embed it before other members",
    "struct s { __u32 n; };", "struct s { __u32 n; __u32 data[]; };",
)  # fmt: skip
PADDING_NAMED = _rule(
    "padding-named", _NOTE, LAYOUT, "padding was given a name, which is compatible if the kernel checks nothing",
    "A member now stands where the compiler put padding; nothing moved. An old program leaves whatever was in memory"
    " there, and a kernel that reads or checks the member sees it.",
    "clear the record before filling it in, on old code's behalf too",
    "struct s { __u32 a; /* 4 bytes of padding */ __u64 b; };", "struct s { __u32 a; __u32 pad; __u64 b; };",
)  # fmt: skip
RESERVED_USED = _rule(
    "reserved-used", _NOTE, LAYOUT, "reserved space was used up, which is compatible",
    "A new member took bytes that a reserved or padding member held for it; nothing else moved, and the size stays.",
    "an old kernel ignores or refuses the new member: ask for the capability before using it",
    "struct s { __u32 a; __u32 reserved[3]; };", "struct s { __u32 a; __u32 flags; __u32 reserved[2]; };",
)  # fmt: skip
UNION_MEMBER_ADDED = _rule(
    "union-member-added", _NOTE, LAYOUT, "a union got one more member inside its old bytes, which is compatible",
    "The new member shares bytes with the others, or takes none; nothing moved, and the size stays.",
    _NOTHING, "union u { __u64 a; };", "union u { __u64 a; __u32 b; };",
)  # fmt: skip

# ------------------------------------------------------------------------------------------- constants and enumerators

CONSTANT_ADDED = _rule(
    "constant-added", _NOTE, SOURCE, "an integer macro is new",
    "A new name breaks nobody, unless a program already uses it for something of its own.",
    _NOTHING, "-", "#define X 1",
)  # fmt: skip
CONSTANT_REMOVED = _rule(
    "constant-removed", _ERROR, SOURCE, "a macro is gone",
    "Code that uses it no longer compiles, and code under '#ifdef' of it is silently left out.",
    "define it for kernels that still know the number", "#define X 1", "-",
)  # fmt: skip
CONSTANT_RENAMED = _rule(
    "constant-renamed", _ERROR, SOURCE, "a macro or enumerator has another, similar name and the same value",
    "The number that crosses the boundary is the same; code that uses the old name no longer compiles.",
    _KEEP, "#define KVM_REG_VFP_A 1", "#define KVM_REG_VFP_REG_A 1",
)  # fmt: skip
CONSTANT_VALUE = _rule(
    "constant-value", _ERROR, WIRE, "a macro has another value",
    "Programs built with the old value say something else to a new kernel.",
    _NUMBER_BREAK, "#define X 1", "#define X 2",
)  # fmt: skip
STRING_VALUE = _rule(
    "string-value", _ERROR, WIRE, "a macro has another text",
    "Programs hand the text to the kernel or look for it: the name of a netlink family, an attribute of a file, a"
    " device. A kernel that has the other one does not know it. Of a version, a date or a description it is a note.",
    "a program with one text fails on a kernel with the other: try both",
    '#define X_GENL_NAME "x_event"', '#define X_GENL_NAME "x"',
)  # fmt: skip
CONSTANT_UNUSABLE = _rule(
    "constant-unusable", _WARNING, SOURCE, "a macro had a value and has none any more",
    "The macro is still defined, but no compiler accepts it as a constant with these headers alone.",
    "define what it refers to, or use the number", "#define X 0x10000", "#define X SZ_64K",
)  # fmt: skip
CONSTANT_TYPE = _rule(
    "constant-type", _NOTE, SOURCE, "a macro has the same value and another C type",
    "The value is the same; its width and sign matter in expressions, shifts and format strings.",
    "look at shifts, comparisons and format strings with it", "#define X 1", "#define X 1ULL",
)  # fmt: skip
LIMIT_GREW = _rule(
    "limit-grew", _WARNING, WIRE, "a count or maximum grew",
    "By its name the constant counts others (MAX, LAST, NUM, NR, COUNT); it grows whenever one is added. What is"
    " dimensioned by it changes its size.",
    "look at arrays and loops that it bounds", "#define X_MAX 3", "#define X_MAX 4",
)  # fmt: skip
MASK_GREW = _rule(
    "mask-grew", _NOTE, WIRE, "a mask of flags gained the bits of more flags, and lost none",
    "By its name the constant holds the flags of its family, and the bits that it gained are those of flags with names."
    " Old programs know fewer flags; what they say means what it did.",
    "ask what a kernel accepts before passing the new flags", "#define F_A 1\n     #define F_ALL (F_A)",
    "#define F_A 1\n     #define F_B 2\n     #define F_ALL (F_A | F_B)",
)  # fmt: skip
VERSION_GREW = _rule(
    "version-grew", _NOTE, WIRE, "the number of a version grew",
    "By its name the constant says which version an interface or the kernel has. It is there to grow.",
    "look at what is compared with it", "#define X_VERSION 13", "#define X_VERSION 14",
)  # fmt: skip
ENUMERATOR_ADDED = _rule(
    "enumerator-added", _NOTE, SOURCE, "an enumerator is new",
    "A new name breaks nobody, unless a program already uses it for something of its own.",
    _NOTHING, "enum e { A };", "enum e { A, B };",
)  # fmt: skip
ENUMERATOR_REMOVED = _rule(
    "enumerator-removed", _ERROR, SOURCE, "an enumerator is gone",
    "Code that uses it no longer compiles.", "define it for kernels that still know the number",
    "enum e { A, B };", "enum e { A };",
)  # fmt: skip
ENUMERATOR_VALUE = _rule(
    "enumerator-value", _ERROR, WIRE, "an enumerator has another value",
    "Programs built with the old value say something else to a new kernel. One name added in the middle of an"
    " enumeration renumbers all that follow.",
    _NUMBER_BREAK, "enum e { A, B };", "enum e { A, NEW, B };",
)  # fmt: skip
ENUM_ADDED = _rule(
    "enum-added", _NOTE, SOURCE, "an enumeration is new",
    "A new name breaks nobody. Its enumerators are not reported one by one.", _NOTHING, "-", "enum e { A, B };",
)  # fmt: skip
ENUM_REMOVED = _rule(
    "enum-removed", _ERROR, SOURCE, "an enumeration is gone",
    "Code that uses it no longer compiles. Those of its enumerators that are gone too are not reported one by one.",
    "use an integer, and define the enumerators that the code needs", "enum e { A, B };", "-",
)  # fmt: skip
ENUM_SIZE = _rule(
    "enum-size", _ERROR, LAYOUT, "an enumeration needs another integer type",
    "The compiler picks the type by the values: one that is too big or negative changes the size or the sign of every"
    " variable and member of the enumeration.",
    _LAYOUT_BREAK, "enum e { A = 1 };", "enum e { A = 1, B = 1ULL << 32 };",
)  # fmt: skip
VALUE_REUSED = _rule(
    "value-reused", _ERROR, WIRE, "the value of a name that is gone now belongs to an unlike name",
    "An old program that passes the number now asks for something else, and neither side notices.",
    "do not pass the old number to a kernel that gives it the new meaning: ask for its version or another capability",
    "#define CAP_A 1\n     #define CAP_LEDGER 2", "#define CAP_A 1\n     #define CAP_TURTLE 2",
)  # fmt: skip
VALUE_COLLISION = _rule(
    "value-collision", _WARNING, WIRE, "two names that must differ have one number",
    "Two ioctls of one header with one number cannot be told apart, unless they are for different kinds of files, which"
    " only its author knows. The same goes for constants of a family (one prefix) whose values"
    " all differed before: two capabilities with one number.",
    "find out which of the two a kernel means by the number, and fix it at its source before it ships",
    "#define CAP_A 1\n     #define CAP_B 2 …", "#define CAP_A 1\n     #define CAP_B 2 …\n     #define CAP_C 2",
)  # fmt: skip
REPLACED_BY_MACRO = _rule(
    "replaced-by-macro", _NOTE, SOURCE, "an enumerator or ioctl became a plain macro of the same value",
    "Code compiles as before, except where it relies on the enumeration's type or on the parts of the ioctl.",
    _NOTHING, "enum { A = 1 };", "#define A 1",
)  # fmt: skip
REPLACED_BY_ENUMERATOR = _rule(
    "replaced-by-enumerator", _WARNING, SOURCE, "a macro became an enumerator of the same value",
    "'#ifdef' and '#if' no longer see it: code under them is silently left out or chosen otherwise.",
    "look for '#ifdef' and '#if' of the name", "#define A 1", "enum { A = 1 };",
)  # fmt: skip

# -------------------------------------------------------------------------------------------------------------- ioctls

IOCTL_ADDED = _rule(
    "ioctl-added", _NOTE, SOURCE, "an ioctl is new",
    "A new name breaks nobody. An old kernel answers ENOTTY or EINVAL to it.",
    "ask for the capability, or be ready for ENOTTY, before relying on it", "-", "#define X _IO(0xAE, 1)",
)  # fmt: skip
IOCTL_REMOVED = _rule(
    "ioctl-removed", _ERROR, SOURCE, "an ioctl is gone",
    "Code that uses it no longer compiles; most likely the kernel answers ENOTTY.",
    "define it for kernels that still have it", "#define X _IO(0xAE, 1)", "-",
)  # fmt: skip
IOCTL_RENAMED = _rule(
    "ioctl-renamed", _ERROR, SOURCE, "an ioctl has another name, the same number and the same argument",
    "Old binaries go on working; code that uses the old name no longer compiles.",
    _KEEP, "#define GET_X _IO(0xAE, 1)", "#define READ_X _IO(0xAE, 1)",
)  # fmt: skip
IOCTL_NUMBER = _rule(
    "ioctl-number", _ERROR, WIRE, "an ioctl has another number",
    "Its type, its nr or the size of its argument changed. A kernel that knows the other number alone answers ENOTTY.",
    _NUMBER_BREAK, "#define X _IO(0xAE, 1)", "#define X _IO(0xAE, 2)",
)  # fmt: skip
IOCTL_DIRECTION = _rule(
    "ioctl-direction", _ERROR, WIRE, "an ioctl has another direction",
    "The direction is part of the number, and says whether the kernel writes to the argument.",
    _NUMBER_BREAK, "#define X _IOR(0xAE, 1, __u32)", "#define X _IOWR(0xAE, 1, __u32)",
)  # fmt: skip
IOCTL_ARGUMENT = _rule(
    "ioctl-argument", _ERROR, WIRE, "an ioctl takes another type",
    "With a type of the same size even the number stays, and nobody notices.",
    _NUMBER_BREAK, "#define X _IOW(0xAE, 1, struct a)", "#define X _IOW(0xAE, 1, struct b)",
)  # fmt: skip
IOCTL_BLIND = _rule(
    "ioctl-blind", _ERROR, WIRE, "the argument of an ioctl has another layout, and the number is the same",
    "The number holds no more than the size of the argument. With the size unchanged, an old binary reaches the new"
    " kernel with bytes that mean something else, and neither side notices.",
    "find out from the kernel's version or a capability which layout it uses",
    "struct s { __u32 a, b; };\n     #define X _IOW(0xAE, 1, struct s)",
    "struct s { __u32 b, a; };\n     #define X _IOW(0xAE, 1, struct s)",
)  # fmt: skip

# ------------------------------------------------------------------------------------------------------ other symbols

MACRO_ADDED = _rule(
    "macro-added", _NOTE, SOURCE, "a function-like macro is new",
    "A new name breaks nobody, unless a program already uses it for something of its own.",
    _NOTHING, "-", "#define X(a) ((a) + 1)",
)  # fmt: skip
MACRO_REMOVED = _rule(
    "macro-removed", _ERROR, SOURCE, "a function-like macro is gone",
    "Code that uses it no longer compiles.", "define it in the code that needs it", "#define X(a) ((a) + 1)", "-",
)  # fmt: skip
MACRO_CHANGED = _rule(
    "macro-changed", _WARNING, WIRE, "a function-like macro computes something else",
    "What it expands to has changed, other than in the names of its parameters. If its result crosses the boundary,"
    " old binaries say something else than new ones.",
    "compare the expansions; look at what is done with the result", "#define X(a) ((a) + 1)", "#define X(a) ((a) + 2)",
)  # fmt: skip
MACRO_PARAMETERS = _rule(
    "macro-parameters", _ERROR, SOURCE, "a function-like macro takes other parameters",
    "Code that uses it no longer compiles, or passes one thing for another.",
    "change the calls", "#define X(a) (a)", "#define X(a, b) ((a) | (b))",
)  # fmt: skip
FLAG_ADDED = _rule(
    "flag-added", _NOTE, SOURCE, "a macro to be asked for by #ifdef is new",
    "It has no value and says that something is there, so code under '#ifdef' of it now comes in.",
    "look at code under '#ifdef' of it", "-", "#define HAVE_X",
)  # fmt: skip
FLAG_REMOVED = _rule(
    "flag-removed", _WARNING, SOURCE, "a macro to be asked for by #ifdef is gone",
    "It had no value and said that something is there. Code under '#ifdef' of it is silently left out.",
    "ask for what it stood for in another way: a capability, or the symbol itself", "#define HAVE_X", "-",
)  # fmt: skip
TYPEDEF_ADDED = _rule(
    "typedef-added", _NOTE, SOURCE, "a typedef is new",
    "A new name breaks nobody, unless a program already uses it for something of its own.",
    _NOTHING, "-", "typedef __u32 t;",
)  # fmt: skip
TYPEDEF_REMOVED = _rule(
    "typedef-removed", _ERROR, SOURCE, "a typedef is gone",
    "Code that uses it no longer compiles.", "use the type that it stood for", "typedef __u32 t;", "-",
)  # fmt: skip
TYPEDEF_CHANGED = _rule(
    "typedef-changed", _ERROR, LAYOUT, "a typedef stands for another type",
    "Every variable and member of it has another size, alignment, sign or kind.",
    _LAYOUT_BREAK, "typedef __u32 t;", "typedef __u64 t;",
)  # fmt: skip
HEADER_MOVED = _rule(
    "header-moved", _NOTE, SOURCE, "a name moved to another header, or comes along with one that others could include",
    "Code that includes the module's entry header sees no difference; code that includes the old header alone does."
    " Where that header is there no more, this is an error: code that includes it no longer compiles.",
    "include the new header where the old one was included alone", "asm/kvm.h: struct s { __u32 a; };",
    "linux/kvm.h: struct s { __u32 a; };",
)  # fmt: skip
HEADER_REMOVED = _rule(
    "header-removed", _ERROR, SOURCE, "a header is no longer included, and its names went with it",
    "Names that came along with the entry header are gone. They are counted, not reported one by one.",
    "include the header itself where it still exists, else keep a copy of what the code needs",
    '#include "extra.h"', "-",
)  # fmt: skip
TARGET_REMOVED = _rule(
    "target-removed", _ERROR, SOURCE, "the interface is gone for a target",
    "The newer side has no such headers for the target at all; nothing else is reported for it.",
    "freeze the target at the last kernel that has it", "asm-arm/kvm.h", "-",
)  # fmt: skip
TARGET_ADDED = _rule(
    "target-added", _NOTE, SOURCE, "the interface is new for a target",
    "The older side has no such headers for the target; nothing else is reported for it.", _NOTHING, "-",
    "asm-riscv/kvm.h",
)  # fmt: skip

ABI_RULES: tuple[Rule, ...] = tuple(_RULES.values())
