"""Constant expressions have the value, the sign and the type that the target's compiler gives them, or none."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from headergen.constexpr import (
    Argument,
    ConstexprError,
    Integers,
    Value,
    evaluate,
    fast_literal,
    parse_expression,
    parse_type_name,
)
from headergen.layout.sizes import Sizes
from headergen.model import (
    Array,
    Binary,
    Cast,
    CType,
    Enum,
    EnumRef,
    Field,
    Function,
    Ident,
    IntLiteral,
    IoctlExpr,
    Location,
    Model,
    Named,
    OffsetOf,
    Param,
    Pasted,
    Pointer,
    Record,
    RecordRef,
    Scalar,
    Typedef,
    Unary,
)
from headergen.targets import TARGETS

_HERE = Location("linux/x.h", 1)
_TYPEDEFS = ("__u8", "__u32", "__u64", "__s32")


def _model() -> Model:
    fields = (
        Field("c", Scalar("char"), _HERE),
        Field("q", Named("__u64"), _HERE),
        Field("a", Array(RecordRef("struct inner"), IntLiteral(4)), _HERE),
        Field("f", Scalar("int"), _HERE, bit_width=IntLiteral(3)),
    )
    inner = (Field("x", Named("__u32"), _HERE), Field("y", Scalar("short"), _HERE))
    return Model(
        target="",
        entries=(),
        headers=(),
        records={
            "struct inner": Record("struct inner", "struct", inner, _HERE),
            "struct s": Record("struct s", "struct", fields, _HERE),
        },
        enums={"enum e": Enum("enum e", (("ONE", IntLiteral(1)), ("BIG", IntLiteral(1 << 40))), _HERE)},
        typedefs={
            "__u8": Typedef("__u8", Scalar("unsigned char"), _HERE),
            "__u32": Typedef("__u32", Scalar("unsigned int"), _HERE),
            "__s32": Typedef("__s32", Scalar("int"), _HERE),
            "__u64": Typedef("__u64", Scalar("unsigned long long"), _HERE),
        },
        macros=(),
    )


def _evaluate(text: str, target: str = "x86_64", arguments: Sequence[Argument] = ()) -> Value:
    sizes = Sizes(_model(), TARGETS[target])
    sizes.arguments = arguments
    return evaluate(parse_expression(text, typedefs=_TYPEDEFS), sizes)


def _reason(text: str, target: str = "x86_64") -> str:
    with pytest.raises(ConstexprError) as caught:
        _evaluate(text, target)
    return caught.value.reason


@pytest.mark.parametrize(
    ("text", "value", "type_"),
    [
        ("0", 0, "int"),
        ("42", 42, "int"),
        ("-1", -1, "int"),
        ("0x7fffffff", 0x7FFFFFFF, "int"),
        ("0x80000000", 0x80000000, "unsigned int"),
        ("2147483648", 2147483648, "long"),
        ("-2147483648", -2147483648, "long"),
        ("0xffffffffffffffff", (1 << 64) - 1, "unsigned long"),
        ("1U", 1, "unsigned int"),
        ("1ul", 1, "unsigned long"),
        ("1LU", 1, "unsigned long"),
        ("1uLL", 1, "unsigned long long"),
        ("010", 8, "int"),
        ("0b101", 5, "int"),
        ("'A'", 65, "int"),
        ("'\\n'", 10, "int"),
        ("'\\0'", 0, "int"),
        ("'\\x41'", 65, "int"),
        ("'\\377'", -1, "int"),
        ("'ABCD'", 0x41424344, "int"),
        ("L'a'", 97, "int"),
        ("~0U", 0xFFFFFFFF, "unsigned int"),
        ("~0", -1, "int"),
        ("-1U", 0xFFFFFFFF, "unsigned int"),
        ("!5", 0, "int"),
        ("1 << 31", -(1 << 31), "int"),
        ("1U << 31", 1 << 31, "unsigned int"),
        ("0x7fffffff + 1", -(1 << 31), "int"),
        ("-1 >> 3", -1, "int"),
        ("-7 / 2", -3, "int"),
        ("-7 % 2", -1, "int"),
        ("7 % -2", 1, "int"),
        ("-1 < 1U", 0, "int"),
        ("-1 < 1", 1, "int"),
        ("-1L < 1U", 1, "int"),
        ("1 ? 2 : 1/0", 2, "int"),
        ("0 && 1/0", 0, "int"),
        ("1 || 1/0", 1, "int"),
        ("0 ?: 7", 7, "int"),
        ("1 ? -1 : 0U", 0xFFFFFFFF, "unsigned int"),
        ("(__u8)300", 44, "unsigned char"),
        ("(signed char)200", -56, "signed char"),
        ("(_Bool)5", 1, "_Bool"),
        ("(const unsigned)-1", 0xFFFFFFFF, "unsigned int"),
        ("(unsigned long)(void *)8", 8, "unsigned long"),
        ("+(__u8)255 + 1", 256, "int"),
        ("sizeof(struct s)", 56, "unsigned long"),
        ("sizeof(int[3])", 12, "unsigned long"),
        ("sizeof(struct inner) / sizeof(__u32)", 2, "unsigned long"),
        ('sizeof("abc")', 4, "unsigned long"),
        ("sizeof 1L", 8, "unsigned long"),
        ("sizeof(((struct s *)0)->a)", 32, "unsigned long"),
        ("sizeof(((struct s *)0)->a[0].y)", 2, "unsigned long"),
        ("sizeof((char)1)", 1, "unsigned long"),
        ("sizeof(1 ? 1 : 2L)", 8, "unsigned long"),
        ("_Alignof(__u64)", 8, "unsigned long"),
        ("__alignof__(struct inner)", 4, "unsigned long"),
        ("offsetof(struct s, q)", 8, "unsigned long"),
        ("__builtin_offsetof(struct s, a[2].y)", 36, "unsigned long"),
        ("(int)&((struct s *)0)->q", 8, "int"),
        ("(unsigned long)(&((struct s *)0)->a[1].x)", 24, "unsigned long"),
        ("(char *)&((struct s *)8)->q - (char *)8", 8, "long"),
        # pointers count in what they point at; their difference has a type of its own
        ("(int *)16 - (int *)8", 2, "long"),
        ("(struct inner *)24 - (struct inner *)0", 3, "long"),
        ("(int *)0 - (int *)8", -2, "long"),
        ("(unsigned long)((int *)8 + 2)", 16, "unsigned long"),
        ("(unsigned long)((struct inner *)32 - 1)", 24, "unsigned long"),
        ("(unsigned long)(2 + (short *)8)", 12, "unsigned long"),
        ("(unsigned long)((void *)8 + 2)", 10, "unsigned long"),
        ("sizeof((char *)8 - (char *)0)", 8, "unsigned long"),
        ("sizeof((char *)8)", 8, "unsigned long"),
        # __builtin_expect is a long, whatever it is given
        ("__builtin_expect(3, 1)", 3, "long"),
        ("__builtin_expect(0xffffffffffffffffULL, 1)", -1, "long"),
        ("sizeof(__builtin_expect((char)1, 0))", 8, "unsigned long"),
        ("__builtin_expect(1U, 0) - 2", -1, "long"),
        ("__builtin_types_compatible_p(int[2], int[3])", 0, "int"),
        ("__builtin_types_compatible_p(int[3], int[1 + 2])", 1, "int"),
        ("__builtin_types_compatible_p(int[], int[3])", 1, "int"),
        ("__builtin_types_compatible_p(int[3], long[3])", 0, "int"),
        ("(unsigned long)&(*(struct s *)8).q", 16, "unsigned long"),
        ("ONE + 1", 2, "int"),
        ("BIG", 1 << 40, "unsigned long"),
        ("__extension__ (5)", 5, "int"),
        ("__builtin_bswap32(0x12345678)", 0x78563412, "unsigned int"),
        ("__builtin_constant_p(3) ? 4 : __fswab32(4)", 4, "unsigned int"),
        ("(typeof(1U))-1", 0xFFFFFFFF, "unsigned int"),
        ("9223372036854775808", 1 << 63, "__int128"),
        ('__hg_ioctl("w", 0xAE, 1, struct inner, (((1U) << 30) | (0xAE << 8) | 1 | ((sizeof(struct inner)) << 16)))',
         0x4008AE01, "unsigned long"),
    ],
)  # fmt: skip
def test_value_and_type(text: str, value: int, type_: str) -> None:
    assert _evaluate(text) == Value(value, type_)


@pytest.mark.parametrize(
    ("text", "target", "value", "type_"),
    [
        # the same text on another target
        ("2147483648", "i386", 1 << 31, "long long"),
        ("0xffffffffffffffff", "arm", (1 << 64) - 1, "unsigned long long"),
        ("1UL << 31", "arm", 1 << 31, "unsigned long"),
        ("'\\377'", "arm64", 255, "int"),
        ("(char)200", "s390x", 200, "char"),
        ("(char)200", "i386", -56, "char"),
        ("sizeof(long)", "arm", 4, "unsigned int"),
        ("sizeof(struct s)", "i386", 48, "unsigned int"),
        ("offsetof(struct s, q)", "i386", 4, "unsigned int"),
        ("__alignof__(long long)", "i386", 8, "unsigned int"),
        ("_Alignof(long long)", "i386", 4, "unsigned int"),
        ("sizeof(struct s)", "m68k", 36, "unsigned int"),
        ("~0UL", "mips", 0xFFFFFFFF, "unsigned long"),
        ("(int *)16 - (int *)8", "arm", 2, "int"),
        ("sizeof((char *)8 - (char *)0)", "arm", 4, "unsigned int"),
        ("__builtin_expect(0x100000001LL, 1)", "arm", 1, "long"),
        ("BIG", "arm", 1 << 40, "unsigned long long"),
    ],
)
def test_value_depends_on_the_target(text: str, target: str, value: int, type_: str) -> None:
    assert _evaluate(text, target) == Value(value, type_)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("SZ_64K", "SZ_64K is not defined by what this header includes"),
        ("1 ? 1 : NOPE", "NOPE is not defined by what this header includes"),
        ("(u64)1 << 3", "u64 is not defined by what this header includes"),
        ("1 / 0", "it divides by zero"),
        ("5 % (1 - 1)", "it divides by zero"),
        ("1 << 32", "it shifts int by 32, which C leaves undefined"),
        ("1 << (1LL << 40)", "it shifts int by 1099511627776, which C leaves undefined"),
        ("1 << -1", "it shifts int by -1, which C leaves undefined"),
        ("1.5", "it is a floating number"),
        ("1e3", "it is a floating number"),
        ("(1, 2)", "it uses the comma operator"),
        ('"text"', "it is a string"),
        ('"a" "b"', "it is a string"),
        ("((void *)0)", "it is a pointer, not an integer"),
        ("({ 1; })", "it is a statement expression"),
        ("do { x(); } while (0)", "it is a statement or a declaration, not an expression"),
        ("__attribute__((packed))", "it is a statement or a declaration, not an expression"),
        ("unsigned int", "it is a type, not a value"),
        ("struct s", "it is a type, not a value"),
        ("call(1)", "it calls call, which is no macro of these headers"),
        ("x = 1", "it assigns"),
        ("*(int *)0", "it reads memory"),
        ("((struct s *)0)->q", "it reads memory"),
        ("sizeof(struct nope)", "struct nope is declared but not defined by what this header includes"),
        ("offsetof(struct s, nope)", "struct s has no member nope"),
        ("offsetof(struct s, f)", "f of struct s is a bit-field"),
        ("sizeof(int[-1])", "an array has a negative length"),
        ("(struct s){ 0 }", "it is a compound literal, an object of memory"),
        ("(1 +", "the expression is not complete"),
        ("1 2", "it is no expression: '2' is unexpected"),
        ("", "it is empty"),
        ("0x", "0x is no number"),
        ("08", "08 is no number"),
        ("1ulu", "1ulu has no valid suffix"),
        ("0x1E+1", "0x1E+1 is no number"),
        ("''", "'' is an empty character constant"),
        ("L'ab'", "L'ab' is a wide character, whose value depends on the C library"),
        ("(double)(char *)8", "it casts to a type that is no integer"),
        ("&-(*(struct s *)8).q", "it takes the address of an object"),
        ("99999999999999999999999", "99999999999999999999999 is too large for any integer type"),
        ("__hg_p0__", "it depends on a macro's parameter"),
        ("@", "it is no expression: '@' is unexpected"),
    ],
)
def test_no_value_and_the_reason(text: str, reason: str) -> None:
    assert _reason(text) == reason


@pytest.mark.parametrize(
    "text",
    [
        "(" * 20_000 + "1" + ")" * 20_000,
        "-" * 50_001 + "1",
        "~" * 300 + "1",
        "1" + "+1" * 200_000,
        "1?" * 5_000 + "1" + ":1" * 5_000,
        "(int)" * 10_000 + "1",
        "sizeof " * 10_000 + "1",
        "x" + "[0]" * 10_000,
        "(int " + "*" * 10_000 + ")0",
        "f(" * 10_000 + ")" * 10_000,
        "1" * 1_000_000,
        "0x" + "f" * 500_000,
        "0" * 2_000_000,
        "offsetof(struct s, " + "a." * 50_000,
        "(int (*)" + "(" * 10_000,
    ],
    ids=range(15),
)
def test_hostile_text_ends_in_a_reason(text: str) -> None:
    with pytest.raises(ConstexprError):
        _evaluate(text)


def test_a_long_chain_is_no_problem() -> None:
    assert _evaluate("|".join(str(1 << i) for i in range(30)) + "|0" * 100).value == (1 << 30) - 1


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("int", Scalar("int")),
        ("long unsigned int", Scalar("unsigned long")),
        ("long long", Scalar("long long")),
        ("signed", Scalar("int")),
        ("char", Scalar("char")),
        ("__signed__ char", Scalar("signed char")),
        ("short int unsigned", Scalar("unsigned short")),
        ("unsigned __int128", Scalar("unsigned __int128")),
        ("__uint128_t", Scalar("unsigned __int128")),
        ("long double", Scalar("long double")),
        ("const __u64 *", Pointer(Named("__u64"))),
        ("struct s", RecordRef("struct s")),
        ("union u *const *", Pointer(Pointer(RecordRef("union u")))),
        ("enum e", EnumRef("enum e")),
        ("char [3][4]", Array(Array(Scalar("char"), IntLiteral(4)), IntLiteral(3))),
        ("int *[2]", Array(Pointer(Scalar("int")), IntLiteral(2))),
        ("int (*)[2]", Pointer(Array(Scalar("int"), IntLiteral(2)))),
        ("void (*)(int)", Pointer(Function("( int )"))),
    ],
)
def test_type_names(text: str, type_: CType) -> None:
    assert parse_type_name(text, typedefs=_TYPEDEFS) == type_


@pytest.mark.parametrize("text", ["unsigned float", "long short", "x", "int x", "signed unsigned", "struct {int a;}"])
def test_what_is_no_type_name(text: str) -> None:
    with pytest.raises(ConstexprError):
        parse_type_name(text, typedefs=_TYPEDEFS)


def test_parameters_stand_for_what_the_caller_gives() -> None:
    assert parse_expression("MASK___hg_p1___SHIFT", typedefs=()) == Pasted(("MASK_", 1, "_SHIFT"))
    assert parse_expression("__hg_p2__", typedefs=()) == Param(2)
    assert _evaluate("__hg_p0__ << 4", arguments=(Value(3, "int"),)).value == 48
    assert _evaluate("sizeof(__hg_p0__)", arguments=(Named("__u64"),)).value == 8
    assert _evaluate("__builtin_offsetof(struct s, __hg_p0__)", arguments=("a[1].y",)).value == 28
    assert _evaluate("ON__hg_p0__ + 1", arguments=("E",)).value == 2


def test_an_ioctl_keeps_its_parts() -> None:
    parsed = parse_expression("__hg_ioctl(\"r\", 'E', 0x40 + (__hg_p0__), struct s, 5)", typedefs=())
    number = Binary("+", IntLiteral(0x40, decimal=False), Param(0))
    assert parsed == IoctlExpr("r", IntLiteral(69, char=True), number, RecordRef("struct s"), IntLiteral(5))
    plain = parse_expression('__hg_ioctl("", 1, 2, , 3)', typedefs=())
    assert plain == IoctlExpr("", IntLiteral(1), IntLiteral(2), None, IntLiteral(3))
    sized = parse_expression("__hg_ioctl(2U, 1, 2, LEN, 3)", typedefs=())
    assert isinstance(sized, IoctlExpr)
    assert sized.direction == IntLiteral(2, "u")
    assert sized.argument == Ident("LEN")


def test_old_offsetof_is_an_offsetof() -> None:
    parsed = parse_expression("(int)&((struct s *)0)->a[1].y", typedefs=())
    assert parsed == Cast(Scalar("int"), OffsetOf(RecordRef("struct s"), ("a", (IntLiteral(1),), "y")))
    # what a pointer is followed through stands in memory
    assert isinstance(parse_expression("(int)&((struct s *)0)->p->y", typedefs=()), Cast)
    assert isinstance(parse_expression("&((struct s *)0)->a", typedefs=()), Unary)


@given(st.integers(0, (1 << 64) - 1), st.sampled_from(["", "u", "UL", "ll", "LLU"]), st.sampled_from(["d", "x", "o"]))
def test_the_fast_way_reads_what_the_parser_reads(value: int, suffix: str, base: str) -> None:
    text = {"d": str(value), "x": hex(value), "o": f"0{value:o}"}[base] + suffix
    for written in (text, f"({text})", f" ( {text} ) "):
        found = fast_literal(written)
        assert found is not None
        assert found[1] == parse_expression(written, typedefs=())
    negative = fast_literal(f"(-{text})")
    assert negative is not None
    assert Unary("-", negative[1]) == parse_expression(f"(-{text})", typedefs=())
    assert fast_literal(f"({text}") is None


@given(st.text(alphabet="()[]{}<>=!~+-*/%&|^?:.,'\"\\ 019xulLeE_asizeofhgp#$@", max_size=60))
@settings(max_examples=300)
def test_any_text_is_an_expression_or_has_a_reason(text: str) -> None:
    outcome: object
    try:
        outcome = _evaluate(text).type in Integers(TARGETS["x86_64"]).bits
    except ConstexprError as error:
        outcome = error.reason
    assert outcome


_LITERALS = st.tuples(
    st.one_of(st.integers(0, 40), st.sampled_from([0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, (1 << 63) - 1, 1 << 63])),
    st.sampled_from(["", "U", "L", "UL", "LL", "ULL"]),
).map(lambda pair: hex(pair[0]) + pair[1])
_CASTS = st.sampled_from(["char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned",
                          "long", "unsigned long", "long long", "_Bool"])  # fmt: skip


def _compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    binary = st.sampled_from(
        ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", ">", "<=", ">=", "&&", "||"]
    )
    return st.one_of(
        st.builds(lambda a, op, b: f"({a} {op} {b})", inner, binary, inner),
        st.builds(lambda op, a: f"{op} {a}", st.sampled_from("+-~!"), inner),
        st.builds(lambda t, a: f"({t}){a}", _CASTS, inner),
        st.builds(lambda a, b, c: f"({a} ? {b} : {c})", inner, inner, inner),
        st.builds(lambda a: f"sizeof({a})", inner),
    )


_EXPRESSIONS = st.recursive(_LITERALS, _compound, max_leaves=8)


def _refused(target: str, lines: Sequence[str]) -> dict[int, str]:
    """What the target's GCC says of each line that it does not accept, by number."""
    result = subprocess.run(
        [*TARGETS[target].gcc, "-std=gnu17", "-w", "-fsyntax-only", "-x", "c", "-"],
        input="\n".join(lines) + "\n", capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"},
    )  # fmt: skip
    return {int(line) - 1: said for line, said in re.findall(r"^<stdin>:(\d+):\d+: error: (.*)", result.stderr, re.M)}


@pytest.mark.parametrize("target", ["x86_64", "i386", "arm", "s390x"])
@settings(max_examples=6, deadline=None, phases=[Phase.generate])
@given(texts=st.lists(_EXPRESSIONS, min_size=30, max_size=60))
def test_any_expression_is_what_gcc_says(target: str, texts: list[str]) -> None:
    """Values with their signs, types by their sizes; what divides by zero here does so there."""
    if not shutil.which(TARGETS[target].gcc[0]):
        pytest.skip(f"no {TARGETS[target].gcc[0]}")
    claims: list[str] = []
    refused: list[str] = []
    for text in texts:
        try:
            found = _evaluate(text, target)
        except ConstexprError as error:
            if "zero" in error.reason:
                refused.append(f"void f{len(refused)}(void) {{ enum {{ e = ({text}) }}; }}")
            continue
        literal = f"({found.value}LL)" if -(1 << 63) < found.value < 1 << 63 else f"({found.value & (1 << 64) - 1}ULL)"
        sign = "<" if found.value < 0 else ">="
        size = TARGETS[target].types[found.type][0]
        claim = f"({text}) == (__typeof__({text})){literal} && ({text}) {sign} 0 && sizeof({text}) == {size}"
        claims.append(f'_Static_assert({claim}, "");')
    assert {claims[line]: said for line, said in _refused(target, claims).items()} == {}
    assert set(range(len(refused))) - set(_refused(target, refused)) == set()
