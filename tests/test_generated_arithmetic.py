"""The promise: a function made from a macro gives the integer that the target's C compiler gives for it."""

from __future__ import annotations

import ctypes
import importlib
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from headergen.model import (
    Binary,
    Cast,
    Conditional,
    Constant,
    Expr,
    FunctionMacro,
    Ident,
    IntLiteral,
    LaidEnum,
    Param,
    Pasted,
    Scalar,
    SizeOf,
    Unary,
)
from headergen.targets import TARGETS
from tests.generated import HERE, abi_of, load

_TYPES = (
    *("_Bool", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int"),
    *("long", "unsigned long", "long long", "unsigned long long"),
)
_LITERALS = st.builds(
    IntLiteral,
    value=st.one_of(
        st.integers(0, 70), st.integers(0, 2**64 - 1), st.sampled_from([2**31 - 1, 2**31, 2**32, 2**63 - 1])
    ),
    suffix=st.sampled_from(["", "u", "l", "ul", "ll", "ull"]),
    decimal=st.just(False),
)


def _grown(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
    operators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "==", "!=", "<", ">", "<=", ">=", "&&", "||"]
    return st.one_of(
        st.builds(Unary, st.sampled_from("+-~!"), inner),
        st.builds(Binary, st.sampled_from(operators), inner, inner),
        st.builds(Binary, st.sampled_from(["<<", ">>"]), inner, st.builds(IntLiteral, st.integers(0, 40))),
        st.builds(Conditional, inner, st.one_of(st.none(), inner), inner),
        st.builds(Cast, st.sampled_from([Scalar(name) for name in _TYPES]), inner),
        st.builds(SizeOf, inner),
    )


_EXPRESSIONS = st.recursive(st.one_of(_LITERALS, st.just(Param(0))), _grown, max_leaves=8)
# a ctypes number has the type that it says, so C and Python are given the very same argument
_ARGUMENTS = st.one_of(
    st.builds(ctypes.c_int32, st.integers(-(2**31), 2**31 - 1)),
    st.builds(ctypes.c_uint32, st.integers(0, 2**32 - 1)),
    st.builds(ctypes.c_int64, st.integers(-(2**63), 2**63 - 1)),
    st.builds(ctypes.c_uint64, st.integers(0, 2**64 - 1)),
    st.builds(ctypes.c_uint8, st.integers(0, 255)),
)


def _c(expr: object, argument: str) -> str:
    """The expression as C source, every part in parentheses."""
    match expr:
        case IntLiteral(value, suffix):
            text = f"{value:#x}{suffix}"
        case Unary(operator, operand):
            text = f"{operator} {_c(operand, argument)}"
        case Binary(operator, left, right):
            text = f"{_c(left, argument)} {operator} {_c(right, argument)}"
        case Conditional(condition, then, otherwise):
            middle = "" if then is None else _c(then, argument)
            text = f"{_c(condition, argument)} ? {middle} : {_c(otherwise, argument)}"
        case Cast(Scalar(name), operand):
            text = f"({name}) {_c(operand, argument)}"
        case SizeOf(operand):
            text = f"sizeof({_c(operand, argument)})"
        case _:
            text = argument
    return f"({text})"


def _may_hide_a_type(expr: object) -> bool:
    """Whether a branch of ``?:`` can be undefined: one that is not taken then says nothing of the result's type."""
    match expr:
        case Conditional(condition, then, otherwise):
            branches = f"{then} {otherwise}"
            risky = any(f"op='{operator}'" in branches for operator in ("/", "%", "<<", ">>"))
            return risky or any(map(_may_hide_a_type, (condition, then, otherwise)))
        case Binary(_, left, right):
            return _may_hide_a_type(left) or _may_hide_a_type(right)
        case Unary(_, operand) | Cast(_, operand) | SizeOf(operand):
            return _may_hide_a_type(operand)
    return False


def _compiled(target: str, expressions: list[str], folder: Path) -> list[int]:
    """What the compiler computes for each, as 64 bits."""
    command = TARGETS[target].gcc
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    source, assembly = folder / "e.c", folder / "e.s"
    lines = (f"unsigned long long e{i} = {text};" for i, text in enumerate(expressions))
    source.write_text("\n".join(lines))
    subprocess.run([*command, "-w", "-std=gnu11", "-fwrapv", "-S", source, "-o", assembly], check=True)
    return _numbers(assembly.read_text(), len(expressions), TARGETS[target].byteorder)


def _numbers(assembly: str, count: int, byteorder: str) -> list[int]:
    """The initial values of ``e0`` … in an assembly listing."""
    data: dict[str, bytes] = {}
    label = ""
    order = "<" if byteorder == "little" else ">"
    sizes = {".quad": "q", ".dword": "q", ".8byte": "q", ".xword": "q", ".long": "i", ".word": "i", ".4byte": "i"}
    for line in assembly.splitlines():
        words = line.replace(",", " ").split()
        if words and words[0].endswith(":"):
            label = words[0][:-1]
            data[label] = b""
        elif words and words[0] in (".zero", ".space"):
            data[label] = data.get(label, b"") + bytes(int(words[1]))
        elif words and words[0] in sizes and label:
            code = sizes[words[0]]
            mask = (1 << 8 * struct.calcsize(order + code)) - 1
            data[label] = data.get(label, b"") + struct.pack(order + code.upper(), int(words[1], 0) & mask)
    return [struct.unpack(order + "Q", data.get(f"e{index}", bytes(8))[:8])[0] for index in range(count)]


def _macro(name: str, expr: Expr) -> FunctionMacro:
    return FunctionMacro(name, ("x",), ("value",), "…", expr, HERE)


@pytest.mark.parametrize("target", ["x86_64", "i386", "arm", "s390x"])
@settings(
    max_examples=8,
    deadline=None,
    phases=[Phase.generate],  # a failure names its expressions; shrinking would run the compiler for minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(cases=st.lists(st.tuples(_EXPRESSIONS, _ARGUMENTS), min_size=40, max_size=60))
def test_as_the_compiler(
    target: str, cases: list[tuple[Expr, ctypes._SimpleCData[int]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp(target)
    module = load(folder, abi_of(*(_macro(f"m{i}", expr) for i, (expr, _) in enumerate(cases))), target)
    ours: dict[str, int] = {}
    for index, (expr, argument) in enumerate(cases):
        if _may_hide_a_type(expr):
            continue
        try:
            value = getattr(module, f"m{index}")(argument)
        except (ZeroDivisionError, ValueError):
            # undefined in C: gcc may say anything
            continue
        kind = {1: "unsigned char", 4: "int", 8: "long long"}[ctypes.sizeof(argument)]
        kind = f"unsigned {kind}" if type(argument) in (ctypes.c_uint32, ctypes.c_uint64) else kind
        number = argument.value & 2 ** (8 * ctypes.sizeof(argument)) - 1
        ours[_c(expr, f"(({kind}) {number:#x}ull)")] = value & 2**64 - 1
    theirs = dict(zip(ours, _compiled(target, list(ours), folder), strict=True))
    assert {text: value for text, value in ours.items() if theirs[text] != value} == {}


def test_undefined_is_an_error(tmp_path: Path) -> None:
    shift = _macro("SHIFT", Binary("<<", IntLiteral(1), Param(0)))
    divide = _macro("DIVIDE", Binary("/", IntLiteral(1), Param(0)))
    module = load(tmp_path, abi_of(shift, divide))
    with pytest.raises(ValueError, match="C does not define a shift of a 32-bit integer by 32"):
        module.SHIFT(32)
    with pytest.raises(ValueError, match="by -1"):
        module.SHIFT(-1)
    with pytest.raises(ValueError, match="by 1000000000000"):
        module.SHIFT(10**12)
    with pytest.raises(ZeroDivisionError):
        module.DIVIDE(0)


def test_plain_int_has_the_type_of_its_hexadecimal_constant(tmp_path: Path) -> None:
    module = load(tmp_path, abi_of(_macro("INVERT", Unary("~", Param(0))), _macro("SIZE", SizeOf(Param(0)))))
    assert module.INVERT(0) == -1
    assert module.INVERT(0x80000000) == 0x7FFFFFFF
    assert module.INVERT(2**63) == 2**63 - 1
    assert [module.SIZE(value) for value in (1, -1, 2**31, 2**32, 2**63, ctypes.c_uint8(1))] == [4, 4, 4, 8, 8, 1]
    with pytest.raises(OverflowError, match="does not fit a C integer"):
        module.INVERT(2**64)
    with pytest.raises(TypeError):
        module.INVERT(1.0)


def test_pasted_words(tmp_path: Path) -> None:
    shift = Pasted(("REG_", 0, "_SHIFT"))
    macro = FunctionMacro("FIELD", ("n", "v"), ("word", "value"), "…", Binary("<<", Param(1), shift), HERE)
    items = (Constant(f"REG_OP{i}_SHIFT", 4 * i, "int", HERE) for i in range(3))
    module = load(tmp_path, abi_of(*items, LaidEnum("enum e", "int", 4, {"REG_E_SHIFT": 9}, HERE), macro))
    assert module.FIELD("OP2", 1) == 1 << 8
    assert module.FIELD("E", 1) == 1 << 9
    with pytest.raises(KeyError):
        module.FIELD("__import__('os')", 1)


def test_words_beyond_counting_are_looked_up(tmp_path: Path) -> None:
    items = (Constant(f"C{i}", i, "int", HERE) for i in range(300))
    macro = FunctionMacro("PASTE", ("a", "b"), ("word", "word"), "a ## b", Pasted((0, 1)), HERE)
    module = load(tmp_path, abi_of(*items, macro))
    assert module.PASTE("C", 17) == 17
    with pytest.raises(KeyError):
        module.PASTE("__", "name__x")


@pytest.mark.parametrize(
    ("word", "value", "size"),
    [("1U", 1, 4), ("0x80000000", 2**31, 4), ("2147483648", 2**31, 8), ("017", 15, 4), ("1ull", 1, 8), ("3L", 3, 8)],
)
def test_a_word_may_be_a_number_with_its_suffix(word: str, value: int, size: int, tmp_path: Path) -> None:
    pasted = Pasted(("", 0))
    value_of = FunctionMacro("AC", ("x",), ("word",), "x ## U", pasted, HERE)
    size_of = FunctionMacro("SIZE", ("x",), ("word",), "sizeof(x ## U)", SizeOf(pasted), HERE)
    module = load(tmp_path, abi_of(value_of, size_of))
    assert (module.AC(word), module.SIZE(word)) == (value, size)
    for wrong in ("", "1x", "1LUL", "1_0", "1" * 30, "lul"):
        with pytest.raises(KeyError):
            module.AC(wrong)


def test_enumerators(tmp_path: Path) -> None:
    enum = LaidEnum("enum e", "unsigned int", 4, {"BIG": 2**32 - 1, "SMALL": 1}, HERE)
    macros = (_macro("M", Binary("+", Param(0), Ident("BIG"))), _macro("N", Unary("-", Ident("SMALL"))))
    module = load(tmp_path, abi_of(enum, *macros))
    assert module.M(1) == 0
    assert module.N(0) == -1


def test_too_deep_for_python_costs_no_other_macro(tmp_path: Path) -> None:
    deep: Expr = Param(0)
    for _ in range(150):
        deep = Conditional(deep, deep if deep == Param(0) else IntLiteral(1), IntLiteral(2))
    module = load(tmp_path, abi_of(_macro("DEEP", deep), _macro("FLAT", Param(0))))
    assert module.FLAT(3) == 3
    with pytest.raises(NotImplementedError, match="nested too deeply"):
        module.DEEP(1)


def test_runtime_support_is_where_the_module_is(tmp_path: Path) -> None:
    module = load(tmp_path, abi_of(_macro("FLAT", Param(0))))
    package = module.__name__.rpartition(".")[0]
    arith = importlib.import_module(f"{package}._arith")
    assert repr(arith.u32(-1)) == "u32(4294967295)"
    assert repr(arith.s8(255)) == "s8(-1)"
    assert int(arith.boolean(17)) == 1
