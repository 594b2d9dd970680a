"""The model holds every declaration with its attributes and its place; what it cannot hold has a reason."""

from __future__ import annotations

import gc
import io
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headergen.diagnostics import HeaderError
from headergen.layout import layout
from headergen.model import (
    NO_ATTRIBUTES,
    Array,
    Attributes,
    Binary,
    Conditional,
    CType,
    EnumRef,
    Expr,
    Field,
    Function,
    Ident,
    IntLiteral,
    Location,
    Model,
    Named,
    OffsetOf,
    Pointer,
    RecordRef,
    Scalar,
    SizeOf,
    TranslationUnit,
    Unary,
)
from headergen.parse import UnknownTypeError, parse
from headergen.parse.grammar import CParser
from headergen.parse.source import Parser, _Placing
from headergen.parse.tokens import Cutter
from headergen.preprocess import preprocess
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify

ARM64 = TARGETS["arm64"]
HEADERS = Path(__file__).parent / "headers"
INT = Scalar("int")


def unit(text: str, header: str = "linux/x.h") -> TranslationUnit:
    return TranslationUnit("arm64", (header,), (header,), f'# 1 "{header}"\n{text}', ())


def model(text: str) -> Model:
    return parse(unit(text), ARM64)


def number(value: int) -> IntLiteral:
    return IntLiteral(value)


def fields(text: str) -> dict[str, Field]:
    """The members of ``struct s``, by name."""
    return {field.name: field for field in model(text).records["struct s"].fields}


def member(declared: str, before: str = "typedef unsigned int u32; enum { N = 3 };") -> Field:
    """The one member of a record."""
    (field,) = fields(f"{before} struct s {{ {declared} }};").values()
    return field


# -------------------------------------------------------------------------------------------- what a compiler would say


@pytest.mark.parametrize(
    "name", ["arm", "arm64", "i386", "x86_64", "riscv64", "s390x", "ppc64le", "mips64", "loongarch64"]
)
def test_every_construct_is_what_a_compiler_makes_of_it(name: str) -> None:
    row = TARGETS[name]
    command = compiler_for(row)
    if command is None:
        pytest.skip(f"no compiler for {row.name}")
    found = layout(parse(preprocess(["constructs.h"], [HEADERS], row), row), row)
    outcome = verify(found, row, [HEADERS], command)
    assert [f"{finding.location}: {finding.message}" for finding in outcome.findings] == []
    assert outcome.compared["record"] >= 39
    assert outcome.compared["member"] >= 140
    assert outcome.compared["enumerator"] >= 23
    assert [item.name for item in found.skipped] == ["TEXT"]


@pytest.mark.parametrize("tool", ["clang", "pcpp"])
@pytest.mark.parametrize("name", ["arm", "arm64", "i386", "s390x"])
def test_every_tool_gives_the_same_model(tool: str, name: str) -> None:
    target = TARGETS[name]
    if tool != "pcpp" and not shutil.which(tool):
        pytest.skip(f"there is no {tool}")
    found = parse(preprocess(["constructs.h"], [HEADERS], target, tool=tool), target)
    assert found == parse(preprocess(["constructs.h"], [HEADERS], target), target)


# -------------------------------------------------------------------------------------------------------------- members


@pytest.mark.parametrize(
    ("declared", "type_", "width"),
    [
        ("int a;", INT, None),
        ("u32 a;", Named("u32"), None),
        ("long unsigned int long a;", Scalar("unsigned long long"), None),
        ("const volatile signed a;", INT, None),
        ("_Bool a;", Scalar("_Bool"), None),
        ("unsigned __int128 a;", Scalar("unsigned __int128"), None),
        ("__uint128_t a;", Scalar("unsigned __int128"), None),
        ("struct other *a;", Pointer(RecordRef("struct other")), None),
        ("union other **a;", Pointer(Pointer(RecordRef("union other"))), None),
        ("enum other a;", EnumRef("enum other"), None),
        ("int a[];", Array(INT, None), None),
        ("int a[0];", Array(INT, IntLiteral(0, decimal=False)), None),
        ("int a[N][2];", Array(Array(INT, number(2)), Ident("N")), None),
        ("int *a[2];", Array(Pointer(INT), number(2)), None),
        ("int (*a)[2];", Pointer(Array(INT, number(2))), None),
        ("void (*a)(int, char *, ...);", Pointer(Function("void (int, char *, ...)")), None),
        ("int (*a[2])(void);", Array(Pointer(Function("int (void)")), number(2)), None),
        ("int a[sizeof(u32)];", Array(INT, SizeOf(Named("u32"))), None),
        ("int a[N ? -1 : 2];", Array(INT, Conditional(Ident("N"), Unary("-", number(1)), number(2))), None),
        ("int a[__builtin_offsetof(struct t, b.c)];", Array(INT, OffsetOf(RecordRef("struct t"), ("b", "c"))), None),
        ("u32 a:3;", Named("u32"), number(3)),
        ("u32 a:N + 1;", Named("u32"), Binary("+", Ident("N"), number(1))),
        ("u32 :3;", Named("u32"), number(3)),
        ("u32 u32;", Named("u32"), None),
    ],
)
def test_member_has_its_type(declared: str, type_: CType, width: Expr | None) -> None:
    field = member(declared)
    assert (field.type, field.bit_width) == (type_, width)


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("int a;", NO_ATTRIBUTES),
        ("int a __attribute__((packed));", Attributes(packed=True)),
        ("int __attribute__((__packed__)) a;", Attributes(packed=True)),
        ("__attribute__((packed)) int a;", Attributes(packed=True)),
        ("int a __attribute__((aligned));", Attributes(aligned=(None,))),
        ("int a __attribute__((aligned(8)));", Attributes(aligned=(number(8),))),
        ("int a __attribute__((aligned(8), packed));", Attributes(packed=True, aligned=(number(8),))),
        ("int a __attribute__((aligned(8))) __attribute__((aligned(2)));", Attributes(aligned=(number(8), number(2)))),
        ("int a __attribute__((aligned(sizeof(u32))));", Attributes(aligned=(SizeOf(Named("u32")),))),
        ("int a[2] __attribute__((aligned(8)));", Attributes(aligned=(number(8),))),
        ("int (*a)(void) __attribute__((aligned(8)));", Attributes(aligned=(number(8),))),
        ("_Alignas(8) int a;", Attributes(aligned=(number(8),))),
        ("_Alignas(long) int a;", Attributes(aligned=(SizeOf(Scalar("long"), align=True),))),
        ("int a __attribute__((deprecated, unused, section(\"x\"), format(printf, 1, 2)));", NO_ATTRIBUTES),
        ("int a __attribute__((packed)):3;", Attributes(packed=True)),
        ("int a:3 __attribute__((packed));", Attributes(packed=True)),
        ("__extension__ int a __attribute__(());", NO_ATTRIBUTES),
    ],
)  # fmt: skip
def test_member_has_its_attributes(declared: str, expected: Attributes) -> None:
    assert member(declared).attributes == expected


def test_attribute_belongs_to_the_declarators_it_stands_at() -> None:
    eight = Attributes(aligned=(number(8),))
    found = fields(
        "struct s { int a, b __attribute__((aligned(8))), c; __attribute__((aligned(8))) int d, e; int f; };"
    )
    assert {name: field.attributes for name, field in found.items()} == {
        "a": NO_ATTRIBUTES, "b": eight, "c": NO_ATTRIBUTES, "d": eight, "e": eight, "f": NO_ATTRIBUTES,
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "struct __attribute__((packed)) s { int a; };",
        "struct s { int a; } __attribute__((packed));",
        "struct s { int a; } __attribute__((__packed__)) *pointer;",
        "typedef struct s { int a; } __attribute__((packed)) t;",
        "struct outer { struct s { int a; } __attribute__((packed)) b __attribute__((aligned(8))); };",
        "struct outer { struct s { int a; } __attribute__((packed)); struct s b; };",
        "static struct __attribute__((unused)) __attribute__((packed)) s { int a; } variable = { 1 };",
    ],
)
def test_record_has_its_attributes(text: str) -> None:
    record = model(text).records["struct s"]
    assert record.attributes == Attributes(packed=True)
    assert record.fields[0].attributes == NO_ATTRIBUTES


def test_attribute_behind_a_declarator_is_not_the_records() -> None:
    found = model("typedef struct s { int a; } t __attribute__((aligned(16)));")
    assert found.records["struct s"].attributes == NO_ATTRIBUTES
    assert found.typedefs["t"].attributes == Attributes(aligned=(number(16),))


def test_anonymous_member_has_the_attributes_of_its_declaration() -> None:
    (field,) = model("struct s { __attribute__((aligned(16))) struct { int a; }; };").records["struct s"].fields
    assert (field.name, field.attributes) == ("", Attributes(aligned=(number(16),)))


def test_enum_has_its_attributes() -> None:
    for text in (
        "enum __attribute__((packed)) e { A };",
        "enum e { A __attribute__((unused)) } __attribute__((packed));",
    ):
        assert model(text).enums["enum e"].attributes == Attributes(packed=True)


@pytest.mark.parametrize(
    ("mode", "type_", "expected"),
    [("QI", "int", "signed char"), ("__HI__", "unsigned", "unsigned short"), ("SI", "int", "int"),
     ("DI", "unsigned int", "unsigned long"), ("word", "int", "long"), ("TI", "int", "__int128")],
)  # fmt: skip
def test_mode_replaces_the_width(mode: str, type_: str, expected: str) -> None:
    assert model(f"typedef {type_} t __attribute__((mode({mode})));").typedefs["t"].type == Scalar(expected)


def test_atomic_types_that_are_aligned_like_others_are_those() -> None:
    fields = model("struct s { _Atomic int a; int *_Atomic b; _Atomic(_Bool) c; };").records["struct s"].fields
    assert [field.type for field in fields] == [Scalar("int"), Pointer(Scalar("int")), Scalar("_Bool")]


def test_pragma_pack_holds_for_the_records_that_end_in_it() -> None:
    found = model(
        "struct a { int x; };\n#pragma pack(push, 2)\nstruct b { int x; };\n#pragma pack(1)\nstruct c { int x;\n"
        "#pragma pack(4)\n};\n#pragma pack(pop)\nstruct d { int x; };\n#pragma pack(8)\n#pragma pack()\n"
        "struct e { int x; };\n"
    )
    packs = [record.attributes.pack for record in found.records.values()]
    assert packs == [None, 2, 4, None, None]


# ------------------------------------------------------------------------------------------------------ keys and places


def test_record_without_a_tag_is_named_by_its_line() -> None:
    found = model(
        "typedef struct\n{ int a; } t;\n"
        "struct s {\n struct { int b; }; union { int c; } d;\n struct { int e; } f, g[2]; };\n"
        "enum { A };\nstruct { int h; } i; struct { int j; struct { int k; } l; } m;\n"
    )
    assert list(found.records) == [
        "struct (linux/x.h:1)", "struct s", "struct (linux/x.h:4)", "union (linux/x.h:4)", "struct (linux/x.h:5)",
        "struct (linux/x.h:7)", "struct (linux/x.h:7)#2", "struct (linux/x.h:7)#3",
    ]  # fmt: skip
    assert list(found.enums) == ["enum (linux/x.h:6)"]
    assert found.typedefs["t"].type == RecordRef("struct (linux/x.h:1)")
    assert [field.type for field in found.records["struct s"].fields] == [
        RecordRef("struct (linux/x.h:4)"), RecordRef("union (linux/x.h:4)"), RecordRef("struct (linux/x.h:5)"),
        Array(RecordRef("struct (linux/x.h:5)"), number(2)),
    ]  # fmt: skip


def test_everything_has_the_place_where_it_stands() -> None:
    text = (
        '# 7 "linux/a.h"\nstruct\ns\n{\n int a,\n b;\n struct { int c; };\n};\n'
        '# 2 "asm/b.h"\ntypedef int\nt;\nenum e\n{ A };\n'
    )
    found = model(text)
    record = found.records["struct s"]
    assert record.location == Location("linux/a.h", 7)
    assert [field.location.line for field in record.fields] == [10, 11, 12]
    assert found.typedefs["t"].location == Location("asm/b.h", 3)
    assert found.enums["enum e"].location == Location("asm/b.h", 4)


def test_enumerators_keep_their_expressions() -> None:
    found = model("enum e { A, B = 'x', C = A | 2, D = sizeof(long), };").enums["enum e"]
    assert found.members == (
        ("A", None), ("B", IntLiteral(120, char=True)), ("C", Binary("|", Ident("A"), number(2))),
        ("D", SizeOf(Scalar("long"))),
    )  # fmt: skip


def test_member_without_declarator_is_one_only_without_a_tag() -> None:
    found = model("struct s { struct inner { int a; }; enum { A }; struct { int b; }; };")
    assert [field.type for field in found.records["struct s"].fields] == [RecordRef("struct (linux/x.h:1)")]
    assert {"struct inner", "struct s"} <= found.records.keys()


def test_what_is_no_interface_is_passed_over() -> None:
    found = model(
        "extern int a; int f(int x) { struct inside { int y; } z; return (int){ x }; }\n"
        'static const char *const texts[] = { "};", \'{\' };\n;;\n_Static_assert(1, "");\n'
        'static inline __attribute__((const)) int g(void)\n{ asm volatile("" ::: "memory"); return \'}\'; }\n'
        'int h(struct s *) __asm__("other");\nstruct s { int a;; };\nvoid k(void) {}\n'
    )
    assert list(found.records) == ["struct s"]
    assert not found.typedefs
    assert not found.enums


def test_names_may_be_used_again_in_another_name_space() -> None:
    found = model(
        "typedef struct s { int s; } s; enum e { e }; struct t { s s; struct s u; }; typedef s t; typedef int v, *w;"
    )
    assert found.typedefs["t"].type == Named("s")
    assert [field.type for field in found.records["struct t"].fields] == [Named("s"), RecordRef("struct s")]
    assert not found.conflicts


# ------------------------------------------------------------------------------------------- what cannot be or be twice


_ORDER = "#pragma scalar_storage_order"


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("typedef float v __attribute__((vector_size(16)));", "v", "vector_size"),
        ("struct s { int *_Atomic p; _Atomic long n; _Atomic(long long) a; };", "struct s", "_Atomic"),
        ("typedef _Atomic unsigned long long t;", "t", "_Atomic"),
        ("struct s { int a; } __attribute__((ms_struct));", "struct s", "ms_struct"),
        ("struct s { int a; } __attribute__((scalar_storage_order(\"big-endian\")));", "struct s", "scalar_storage"),
        ("#pragma ms_struct on\nstruct s { int a; };\n#pragma ms_struct reset\n", "struct s", "#pragma ms_struct"),
        (f"{_ORDER} big-endian\n#pragma pack()\nunion u {{ int a; }};\n{_ORDER} default\n", "union u", _ORDER),
        ("typedef unsigned float c;", "c", "no type"),
        ("struct s { int a[({ 1; })]; };", "struct s", "a statement"),
        ("struct s { int a[(x = 1)]; };", "struct s", "an assignment"),
        ("enum e { A = x++ };", "enum e", "++"),
        ("struct s { int a[08]; };", "struct s", "08"),
        ("typedef int t __attribute__((mode(V4SI)));", "t", "V4SI"),
        ("typedef int t __attribute__((aligned(8 8)));", "t", "alignment"),
        ("struct s { int a[" + "1+" * 500 + "1]; };", "struct s", "nested"),
        ("struct s { int " + "*" * 20000 + "a; };", "struct s", "nested"),
    ],
)  # fmt: skip
def test_what_the_model_cannot_say_is_skipped_with_its_reason(text: str, name: str, reason: str) -> None:
    found = model(f"{text} struct after {{ int b; }};")
    (skipped,) = found.skipped
    assert skipped.name == name
    assert reason in skipped.reason
    assert list(found.records) == ["struct after"]


@pytest.mark.parametrize(
    ("text", "message", "line", "shown"),
    [
        ("struct s {\n int a;\n int 7b;\n};\n", "does not parse", 3, "int 7b;"),
        ("\nstruct s { unknown_t a; };\n", "unknown_t is used as a type", 2, "unknown_t a;"),
        # a macro that nothing defines, and neither the member before it nor its argument is wrong
        ("\nstruct s { int a; } __aligned(8);\n", "__aligned(…) stands where an attribute may", 2, "__aligned(8)"),
        ("\nstruct s { int a __aligned(8); };\n", "__aligned(…) stands where an attribute may", 2, "__aligned(8)"),
        ("\nstruct s { int a[4] __counted(n); };\n", "__counted(…) stands where", 2, "__counted(n)"),
        ("\nstruct s { unknown_t (*a)(int); };\n", "does not parse", 2, "unknown_t"),
        ("\ntypedef unknown_t *a;\n", "unknown_t is used as a type", 2, "unknown_t *a"),
        ("struct s { int a[\n};\n", "does not parse", 2, "}"),
        ("struct s { int a;\n", "middle of a declaration", 1, "struct s"),
        ("\nenum e { };\n", "does not parse", 2, "enum e"),
        ("struct s { int a[" + "(" * 5000 + "1" + ")" * 5000 + "]; };\n", "nested", 1, "struct s"),
        ("struct a {" * 3000 + "int x;" + "} y;" * 3000 + "\n", "nested", 1, "struct a"),
        ("\nstruct s { int é; };\n", "does not parse", 2, "é"),
        ("\nstruct s { int @; };\n", "does not parse", 2, "@"),
        ("typedef int a" + ", b" * 150_000 + ";\n", "ready to read", 1, "typedef"),
    ],
)  # fmt: skip
def test_what_does_not_parse_is_said_with_its_line(text: str, message: str, line: int, shown: str) -> None:
    with pytest.raises(HeaderError) as caught:
        model(text)
    assert message in caught.value.message
    assert caught.value.location == f"linux/x.h:{line}"
    assert shown in caught.value.detail
    assert caught.value.help


@pytest.mark.parametrize(
    "ends",
    [
        "__SYSCALL(9, sys_x)",
        "struct open { int x; }",
        "static int f(int)",
        "typedef int",
        "#pragma pack(push, 1)\n__SYSCALL(9, sys_x)",
    ],
)
@pytest.mark.parametrize(
    "first", ["typedef int t;", "struct swallowed { char c; int i; };", "#pragma pack(1)\nenum e { E };"]
)
def test_a_header_that_ends_in_a_declaration_takes_nothing_of_the_next_along(ends: str, first: str) -> None:
    """To a compiler the first declaration of the next header is part of the one without an end."""
    rest = f"{first}\nstruct last {{ char c; long l; }};\n"
    before, bad, good = '# 1 "a.h"\nenum { A };\n', f'# 1 "b.h"\n{ends}\n', f'# 1 "c.h"\n{rest}'
    refused: dict[str, HeaderError] = {}
    found = parse(
        TranslationUnit("arm64", ("a.h", "b.h", "c.h"), (), before + bad + good, ()), TARGETS["arm64"], refused
    )
    assert [(name, error.message) for name, error in refused.items()] == [
        ("b.h", "the header ends in the middle of a declaration")
    ]
    pragma = "#pragma pack(push, 1)\n" * ends.startswith("#")
    without = before + pragma + good
    alone = parse(TranslationUnit("arm64", ("a.h", "c.h"), (), without, ()), TARGETS["arm64"])
    assert (found.records, found.enums, found.typedefs) == (alone.records, alone.enums, alone.typedefs)
    with pytest.raises(HeaderError) as caught:
        model(before + bad + good)
    assert caught.value.location.startswith("b.h:")


def test_a_declaration_that_another_header_holds_a_part_of_ends_where_it_began() -> None:
    found = model('# 1 "a.h"\nstruct s {\n# 1 "b.h"\nint in_b;\n# 3 "a.h"\nint in_a; };\n')
    assert [field.name for field in found.records["struct s"].fields] == ["in_b", "in_a"]


def test_unknown_type_is_named() -> None:
    with pytest.raises(UnknownTypeError) as caught:
        model("struct s { int a; };\nstruct t { struct s b; size_t c; };\n")
    assert caught.value.name == "size_t"


def test_two_meanings_of_a_name_are_told_and_the_first_is_kept() -> None:
    text = (
        '# 1 "a.h"\nstruct s { int a; }; typedef int t; enum e { A };\n'
        '# 1 "b.h"\nstruct s { long a; }; typedef long t; enum e { A, B }; enum { B };\ntypedef int u; typedef int u;\n'
    )
    found = model(text)
    assert found.records["struct s"].location.header == "a.h"
    assert found.typedefs["t"].type == INT
    assert [(c.kind, c.name, c.first.header, c.second.header) for c in found.conflicts] == [
        ("record", "struct s", "a.h", "b.h"),
        ("typedef", "t", "a.h", "b.h"),
        ("enum", "enum e", "a.h", "b.h"),
        ("enumerator", "A", "a.h", "b.h"),
        ("enumerator", "B", "b.h", "b.h"),
    ]


@pytest.mark.parametrize("text", ['# 1 "libc/a.h"\nLIBC\n# 1 "a.h"\nOWN\n', '# 1 "a.h"\nOWN\n# 1 "libc/a.h"\nLIBC\n'])
def test_our_library_gives_way_to_any_header(text: str) -> None:
    own, library = "struct s { int a; }; typedef int t;", "struct s { long b, c; }; typedef long t;"
    found = model(text.replace("OWN", own).replace("LIBC", library))
    assert found.records["struct s"].location.header == "a.h"
    assert found.typedefs["t"].type == INT
    assert not found.conflicts


def test_macros_and_headers_are_passed_on() -> None:
    given = preprocess(["linux/x.h"], {"linux/x.h": b"#define A 1\nstruct s { int a; };\n"}, ARM64)
    found = parse(given, ARM64)
    assert (found.macros, found.headers, found.entries) == (given.macros, ("linux/x.h",), ("linux/x.h",))


def test_many_declarations_are_parsed_in_batches_that_know_each_other() -> None:
    text = "".join(f"typedef struct r{n} {{ t{n - 1} a; struct {{ int b; }} c; }} t{n};\n" for n in range(1, 2000))
    found = model(f"typedef int t0;\n{text}")
    assert len(found.records) == 2 * 1999
    assert found.records["struct r1999"].fields[0].type == Named("t1998")


def test_garbage_collection_is_as_it_was() -> None:
    assert gc.isenabled()
    model("struct s { int a; };")
    with pytest.raises(HeaderError):
        model("struct {")
    assert gc.isenabled()
    gc.disable()
    try:
        model("struct s { int a; };")
        assert not gc.isenabled()
    finally:
        gc.enable()


_BESIDE = """
import sys
import headergen.parse
assert "pycparser.c_lexer" not in sys.modules, "the lexer is loaded"
import pycparser
from pycparser.c_parser import CParser
FIRST
tree = CParser().parse("typedef int t; struct s { t x; };", "x.h")
assert [type(node).__name__ for node in tree.ext] == ["Typedef", "Decl"], tree
from pycparser.c_lexer import CLexer
assert type(CParser().clex) is CLexer is pycparser.c_lexer.CLexer
"""


@pytest.mark.parametrize("first", ["", "assert pycparser.c_lexer.CLexer.__module__ == 'pycparser.c_lexer'"])
def test_who_uses_pycparser_beside_gets_all_of_it(first: str) -> None:
    subprocess.run([sys.executable, "-c", _BESIDE.replace("FIRST", first)], check=True)


def test_a_pycparser_that_is_loaded_stays_as_it_is() -> None:
    code = "import pycparser; was = pycparser.c_lexer; import headergen.parse; assert pycparser.c_lexer is was"
    subprocess.run([sys.executable, "-c", code], check=True)


_PIECES = (
    "struct", "union", "enum", "typedef", "int", "u32", "s", "a", "b", "{", "}", "(", ")", "[", "]", ";", ",", ":", "*",
    "=", "1", "sizeof", "__attribute__((packed))", "'x'", '"y"', "#", "-", "...", "__attribute__((aligned(", "asm", "'",
    "__attribute__", "_Alignas(", '"', "_Static_assert", "unsigned", "const", "\n#pragma pack(1)\n",
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(pieces=st.lists(st.sampled_from(_PIECES), max_size=25))
def test_no_text_does_more_than_fail(pieces: list[str]) -> None:
    text = " ".join(pieces)
    with suppress(HeaderError):
        found = model(f"typedef int u32;\n{text}\n")
        assert found.typedefs["u32"].type == INT


def test_what_is_made_at_once_is_what_pycparser_makes(monkeypatch: pytest.MonkeyPatch) -> None:
    text = """
typedef int t; typedef t u; typedef t t; typedef unsigned int v; typedef struct s w; typedef double x[3];
struct s {
    t plain; t t; int word; char c; unsigned u; unsigned int two; t *pointer; t list[4]; t bits : 3; t a, b;
    char c[0x10UL]; u t[2], v; int empty[]; long two[1][2]; u u[1 + 1];
    struct o { t x; } in; struct o out; t : 5; t;
};
union v { float f; double d; struct s s; struct { t x; }; t last; };
union { struct { t x; } named, two, *three[2]; union { struct { t x; } t; }; struct { int a : 2; } : 3; };
enum e { A, B = 3, C, D = C + 1, E };
enum { F, G, };
"""

    def tree() -> list[str]:
        cutter = Cutter()
        tokens = [token for each in cutter.cut(text) for token in each.tokens]
        shown = io.StringIO()
        for node in Parser().parse(tokens, (), ()):
            node.show(shown, attrnames=True, nodenames=True, showcoord=True)
        return shown.getvalue().splitlines()

    at_once = tree()
    for made in ("_parse_struct_declaration", "_parse_external_declaration", "_parse_enumerator"):
        monkeypatch.setattr(_Placing, made, getattr(CParser, made))
    assert at_once == tree()
    assert any("list" in line for line in at_once)
