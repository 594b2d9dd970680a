"""Random records in C: nested, packed, aligned, with bit-fields, arrays, unions and aligned typedefs."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from headergen.targets import Target

_TYPEDEFS = """\
typedef unsigned int u32;
typedef unsigned long long u64 __attribute__((aligned(8)));
typedef unsigned long long lazy64 __attribute__((aligned(4)));
typedef unsigned int loose32 __attribute__((aligned(1)));
typedef unsigned short wide16 __attribute__((aligned(8)));
typedef unsigned char row[3];
typedef unsigned int table[2][3];
enum small { SMALL_A, SMALL_B = 5 };
enum negative { NEGATIVE_A = -1, NEGATIVE_B };
enum wide { WIDE_A = 0x100000000 };
enum tiny { TINY_A, TINY_B } __attribute__((packed));
"""
_SCALARS = (
    "_Bool", "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long",
    "unsigned long", "long long", "unsigned long long", "float", "double", "void *", "u32", "u64", "lazy64", "loose32",
    "enum small", "enum negative", "enum wide", "enum tiny",
)  # fmt: skip
# types that an array cannot have, since their alignment exceeds their size
_SINGLES = ("wide16", "row", "table", "int (*)(void)")
_BITFIELDS = {
    "_Bool": 1, "char": 8, "signed char": 8, "unsigned char": 8, "short": 16, "unsigned short": 16, "int": 32,
    "unsigned int": 32, "long": 0, "unsigned long": 0, "long long": 64, "unsigned long long": 64, "u32": 32, "u64": 64,
    "loose32": 32, "wide16": 16, "enum small": 32, "enum negative": 32, "lazy64": 64,
}  # fmt: skip
_ALIGNS = ("", "", "", "", " __attribute__((aligned(1)))", " __attribute__((aligned(2)))",
           " __attribute__((aligned(8)))", " __attribute__((aligned(16)))", " __attribute__((aligned(4), packed))",
           " __attribute__((packed))", " __attribute__((aligned))")  # fmt: skip


class _Maker:
    """Draws declarations; names are counted, so that none is given twice."""

    def __init__(self, draw: DrawFn, target: Target) -> None:
        self.draw = draw
        self.bits = target.bits
        self.scalars = [*_SCALARS, *(["__int128", "unsigned __int128"] if "__int128" in target.types else [])]
        self.count = 0

    def name(self) -> str:
        self.count += 1
        return f"m{self.count}"

    def member(self, depth: int, tags: list[str]) -> str:
        kind = self.draw(st.integers(0, 11))
        if kind <= 3:
            return self.bitfield()
        attributes = self.draw(st.sampled_from(_ALIGNS))
        if kind == 4 and depth < 3:
            body = self.body(depth + 1, tags)
            name = self.name() if self.draw(st.booleans()) else ""
            return f"{body} {name}{attributes};" if name else f"{body};"
        if kind == 5 and tags:
            return f"{self.draw(st.sampled_from(tags))} {self.name()}{attributes};"
        if kind == 6:
            type_ = self.draw(st.sampled_from(_SINGLES))
            name = self.name()
            return f"int (*{name})(void){attributes};" if "(" in type_ else f"{type_} {name}{attributes};"
        dimensions = "".join(f"[{n}]" for n in self.draw(st.lists(st.integers(0, 5), max_size=2)))
        return f"{self.draw(st.sampled_from(self.scalars))} {self.name()}{dimensions}{attributes};"

    def bitfield(self) -> str:
        type_ = self.draw(st.sampled_from(list(_BITFIELDS)))
        most = _BITFIELDS[type_] or self.bits
        name = self.name() if self.draw(st.integers(0, 4)) else ""
        # whole widths come often: a compiler lays those out as plain integers where it can
        whole = [w for w in (8, 16, 32, 64) if w <= most]
        low = 1 if name else 0
        widths = st.integers(low, most)
        width = self.draw(st.one_of(widths, st.sampled_from(whole)) if whole else widths)
        attributes = self.draw(st.sampled_from(_ALIGNS)) if name else ""
        return f"{type_} {name} : {width}{attributes};"

    def body(self, depth: int, tags: list[str], tag: str = "") -> str:
        kind = self.draw(st.sampled_from(("struct", "struct", "union")))
        members = [self.member(depth, tags) for _ in range(self.draw(st.integers(0, 6)))]
        attributes = self.draw(st.sampled_from(_ALIGNS))
        return f"{kind} {tag} {{ {' '.join(members)} }}{attributes}"


@st.composite
def headers(draw: DrawFn, target: Target, records: int = 12) -> str:
    """The text of a header with some records, later ones made of earlier ones."""
    maker = _Maker(draw, target)
    lines = [_TYPEDEFS]
    tags: list[str] = []
    for index in range(records):
        body = maker.body(0, tags, f"r{index}")
        pack = draw(st.sampled_from((0, 0, 0, 0, 1, 2, 4, 8)))
        lines.append(f"#pragma pack({pack})\n{body};\n#pragma pack()" if pack else f"{body};")
        tags.append(f"{body.split()[0]} r{index}")
    return "\n".join(lines) + "\n"
