"""Without a compiler a header says what it says with one: conditions, continued lines, what expansions join."""

from __future__ import annotations

import os
import re
import subprocess

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from headergen.diagnostics import HeaderError
from headergen.interface import read
from headergen.preprocess import PCPP
from headergen.preprocess.conditions import _ATTRIBUTES, _BUILTINS, QUESTIONS, holds, known
from headergen.targets import TARGETS
from tests.compiling import needs_gcc


def _said(text: str, tool: str | None, target: str = "x86_64") -> dict[str, object]:
    """The constants and enumerators of a header, and the line and size of its records."""
    headers = {"linux/t.h": text.encode(), "linux/other.h": b"#define OTHER 1\n"}
    abi = read(["linux/t.h"], headers, TARGETS[target], tool=tool)
    found: dict[str, object] = {name: constant.value for name, constant in abi.constants.items()}
    found |= {name: value for enum in abi.enums.values() for name, value in enum.members.items()}
    found |= {text.name: text.value for text in abi.strings.values()}
    return found | {key: (record.location.line, record.size) for key, record in abi.records.items()}


@needs_gcc
@pytest.mark.parametrize(
    "text",
    [
        "#if 1ULL << 40 > 0xffffffffULL\n#define A 1\n#endif\n",
        "#if 0b101 == 5 && 10LLU == 10llu\n#define A 1\n#endif\n",
        "#if ~0U > 0xffffffff && 0x7fffffff + 1 > 0\n#define A 1\n#endif\n",
        "#if unsigned || int || sizeof || UNKNOWN\n#else\n#define A 1\n#endif\n",
        "#if '\\377' < 0\n#define A 1\n#else\n#define A 2\n#endif\n",
        "#if defined(__has_include) && __has_include(<linux/none.h>)\n#else\n#define A 1\n#endif\n",
        '#include "other.h"\n#define N "other.h"\n#if __has_include (N)\nenum e { A };\n#endif\n',
        "#ifdef __has_attribute\n#if __has_attribute(__packed__)\nstruct s { char c; int i; };\n#endif\n#endif\n",
        "#if __STDC_VERSION__ >= 201112L && defined __STDC__ && __STDC_HOSTED__\nstruct s { int i; };\n#endif\n",
        "#if __UINTPTR_MAX__ == 0xffffffff && __LONG_WIDTH__ == 32\n#define A 1\n#else\n#define A 2\n#endif\n",
        "#define FILE_NAME __FILE__\n#define A 1\n",
        "#define PRESENT defined(B) && !defined C\n#define B\n#if PRESENT\n#define A 1\n#endif\n",
        "#define IS defined\n#define NO defined ,\n#if !IS(NONE)\n#define A 1\n#endif\n",
        "#define NEG -1\n#define UN unsigned\n#if -NEG == 1\nenum e { E = -NEG, F = -  NEG - -NEG };\n#endif\n",
        "#define U unsigned\nstruct s { U/**/int i; };\n",
        "#define NA\\\nME 1\n#def\\\nine B (2 + \\  \n  3)\n/\\\n* gone */\n// \\\nno;\nstruct s { int i; };\n",
        '#define TEXT "what??!" "??/"\n#define CHAR \'??\'\n#define LAST 1\\\n',
        "enum e { E = L'a' };\n#define S(x) #x\n#define A sizeof(S(L\"a\"))\n",
    ],
    ids=range(18),
)
@pytest.mark.parametrize("target", ["x86_64", "arm"])
def test_a_header_says_the_same_without_a_compiler(text: str, target: str) -> None:
    expected = _said(text, "gcc", target)
    assert expected
    assert _said(text, PCPP, target) == expected


@pytest.mark.parametrize("condition", ["1 +", "(1", "A B", "1.5", "(1, 2)", '"text"', "defined", "1 << 64", "x = 1"])
def test_a_condition_that_is_none_is_told_with_its_line(condition: str) -> None:
    with pytest.raises(HeaderError) as caught:
        _said(f"\n#if {condition}\n#endif\n", PCPP)
    assert caught.value.location == "linux/t.h:2"


@needs_gcc
def test_attributes_and_builtins_are_those_that_gcc_knows() -> None:
    attributes = [*_ATTRIBUTES.split(), "__packed__", "gnu::packed", "counted_by", "nosuch", "unsequenced", "__"]
    asked = [(question, name) for question in sorted(QUESTIONS) if "attribute" in question for name in attributes]
    asked += [("__has_builtin", f"__builtin_{name}") for name in [*_BUILTINS.split(), "nosuch"]]
    lines = [
        f"#if {question}({name}) == {known(question, name)}\n@@{at}\n#endif"
        for at, (question, name) in enumerate(asked)
    ]
    version = subprocess.run(["gcc", "-dumpversion"], capture_output=True, text=True, check=True).stdout
    if int(version.partition(".")[0]) != 12:
        pytest.skip("another GCC than the one of the table")
    printed = subprocess.run(
        ["gcc", "-E", "-P", "-std=gnu17", "-w", "-x", "c", "-"],
        input="\n".join(lines) + "\n", capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    right = {int(number) for number in re.findall(r"@@(\d+)", printed)}
    assert [each for at, each in enumerate(asked) if at not in right] == []


_NUMBERS = st.tuples(
    st.one_of(st.integers(0, 70), st.sampled_from([0x7FFFFFFF, 0xFFFFFFFF, (1 << 63) - 1, 1 << 63, (1 << 64) - 1])),
    st.sampled_from(["", "u", "L", "ULL", "ll"]),
).map(lambda pair: hex(pair[0]) + pair[1])
_LEAVES = st.one_of(_NUMBERS, st.sampled_from(["'a'", "'\\377'", "'ab'", "NAME", "int"]))


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = st.sampled_from(
        ["+", "-", "*", "/", "%", "&", "|", "^", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "<< 3 |", ">> 31 ^"]
    )
    return st.one_of(
        st.builds(lambda a, op, b: f"({a} {op} {b})", inner, operators, inner),
        st.builds(lambda op, a: f"{op} {a}", st.sampled_from("+-~!"), inner),
        st.builds(lambda a, b, c: f"({a} ? {b} : {c})", inner, inner, inner),
    )


@needs_gcc
@settings(max_examples=6, deadline=None, phases=[Phase.generate])
@given(st.lists(st.recursive(_LEAVES, _larger, max_leaves=8), min_size=30, max_size=60))
def test_any_condition_is_what_gcc_says(texts: list[str]) -> None:
    answer = subprocess.run(
        ["gcc", "-E", "-P", "-undef", "-std=gnu17", "-w", "-x", "c", "-"],
        input="\n".join(f"#if {text}\n@@{at}\n#endif" for at, text in enumerate(texts)) + "\n",
        capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"},
    )  # fmt: skip
    refused = {(int(line) - 1) // 3 for line in re.findall(r"^<stdin>:(\d+):\d+: error: ", answer.stderr, re.M)}
    true = {int(number) for number in re.findall(r"@@(\d+)", answer.stdout)}
    asked = [at for at in range(len(texts)) if at not in refused]
    assert [texts[at] for at in asked if holds(texts[at], TARGETS["x86_64"]) != (at in true)] == []
