"""What takes a text apart takes time that grows as the text does, whatever stands in it: hostile headers, handwritten
code and macros have quotes that nothing ends, which must not be tried one by one.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import headergen
from headergen.abidiff import kernels_own, others
from headergen.closure import close
from headergen.config import files
from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.tokens import character, fast_literal, number, string, tokenize
from headergen.diagnostics import Diagnostic, HeadergenError, rules_abi
from headergen.lint import headers, ioctls
from headergen.lint.headers import without_comments
from headergen.preprocess.confine import _included, check_header
from headergen.preprocess.printed import evenly_pasted
from headergen.project import evidence, likeness
from headergen.project.wheel import _NAME
from headergen.report.grouping import _said
from headergen.sanitize import sanitize
from headergen.separation import applying, fixme, mail, python_text
from headergen.separation.mentions import mentions
from headergen.separation.symbols import _own, _use_of, declared

PARSER = importlib.import_module("re._parser")
READERS: dict[str, Callable[[str], object]] = {
    "closure": lambda text: close(["linux/x.h"], {"linux/x.h": text.encode()}.get),
    "confine": lambda text: check_header("linux/x.h", text.encode()),
    "included": lambda text: list(_included("linux/x.h", text.encode())),
    "sanitize": lambda text: sanitize(text.encode(), name="linux/x.h"),
    "symbols": lambda text: declared(text.encode()),
    "lint": without_comments,
    "constexpr": tokenize,
    "literals": fast_literal,
    "numbers": lambda text: number(text + "_"),
    "others": others._WORD.findall,
    "kernels_own": lambda text: kernels_own._QUOTED.sub("", text),
    "causes": lambda text: _said(Diagnostic(rules_abi.CONSTANT_ADDED, text, None, symbol="\n")),
    "mentions": lambda text: mentions("a.rs", text.encode()),
    "mentions of C": lambda text: mentions("a.c", text.encode()),
    "workarounds": lambda text: fixme._read("a.c", 1, text),
    "numbers of patches": applying.number_of,
    "uses": lambda text: _use_of("a.py", "kvm_run", "struct").search(f"from {text}\n kvm_run".encode()),
    "comments of Python": lambda text: python_text.comments(text.encode()),
    "code of Python": lambda text: python_text.code(f"f'{text}'{text}".encode()),
    "own names": lambda text: _own("kvm_run").search(text.encode()),
    "names of wheels": _NAME.fullmatch,
    "ioctls of what is asked for": lambda text: evidence._IOCTL.findall(f"#define A _IO({text}".encode()),
    "guards of what is vendored": lambda text: likeness._guard(f"#ifndef _{text}x\n#define _{text}y\n".encode()),
    "guards": lambda text: headers._GUARD.match(f"#if !defined{text}-"),
    "functions in headers": headers._INLINE.findall,
    "numbers of 32-bit programs": ioctls._COMPAT.match,
    "pastes": lambda text: evenly_pasted(f"a{text}b ## c"),
    "ends of lines of mails": lambda text: mail._without_transport_cr(f"{text}\n\r\n".encode()),
    "versions": lambda text: files._VERSION.fullmatch(f"1.{text}!"),
}
UNITS = [
    '\\"',
    "\\'",
    "'\\",
    '"\\',
    "'\"",
    "/*",
    "//\\\n",
    "__",
    "a ",
    "\\\n",
    "(",
    "0",
    " ",
    "#define a ",
    "#include <",
    "\n#if 1\n/*",
    "\n",
    "a",
    "/* ",
    "WORDS\n",
    "[",
    "[1/2 ",
    "[ 1",
    " import ",
    "getattr(",
    "a.",
    "'' ",
    "static inline f(",
    "_IO(",
    "@@ -a @@ ",
    "0.9",
]
_SHORT, _TIMES = 3_000, 8  # a square of the time would be 64 times as much


def _spent(reader: Callable[[str], object], texts: list[str]) -> list[float]:
    """The CPU time of each."""
    times = [time.process_time()]
    for text in texts:
        with suppress(HeadergenError, ConstexprError):  # refused is as good as read
            reader(text)
        times.append(time.process_time())
    return [after - before for before, after in pairwise(times)]


def _is_a_square(spent: list[float]) -> bool:
    return spent[1] > 30 * max(spent[0], 0.002)


@pytest.mark.parametrize("name", READERS)
def test_a_text_of_eight_times_the_length_takes_no_square_of_the_time(name: str) -> None:
    for opening in ("", '"', "'", '#include "', "#define A "):
        for unit in UNITS:
            texts = [opening + unit * (length // len(unit)) for length in (_SHORT, _SHORT * _TIMES)]
            spent = _spent(READERS[name], texts)
            if _is_a_square(spent):  # or the machine had something else to do
                spent = list(map(min, spent, _spent(READERS[name], texts)))
            assert not _is_a_square(spent), (name, opening, unit, spent)


@pytest.mark.parametrize("text", ['"abc', '"abc\\"', '"', '"a\\'])
def test_a_string_that_does_not_end_is_none(text: str) -> None:
    with pytest.raises(ConstexprError, match="does not end"):
        string(tokenize(text)[:1])
    with pytest.raises(ConstexprError, match="does not end"):
        character(tokenize(text.replace('"', "'"))[0])
    assert string(['"ab"', 'u8"c\\""']).text == 'abc"'


def test_what_stands_behind_a_quote_that_does_not_end_is_read_on_from_the_next_line() -> None:
    read = {"linux/x.h": b"#error don't /* \n#include <linux/y.h>\n", "linux/y.h": b"int y;\n"}.get
    assert set(close(["linux/x.h"], read).headers) == {"linux/x.h", "linux/y.h"}
    assert "KVM_ONE" in declared(b"#define A 'x\n#define KVM_ONE 1\n")
    assert without_comments('\'"\' /* gone */ "/* stays */"') == '\'"\'   "/* stays */"'


def _parts(tree: Any) -> Iterator[tuple[Any, Any]]:
    """What a pattern was read as, whatever stands in what."""
    for kind, given in tree:
        yield kind, given
        waiting = [given]
        while waiting:
            each = waiting.pop()
            if isinstance(each, PARSER.SubPattern):
                yield from _parts(each)
            elif isinstance(each, (tuple, list)):
                waiting += each


def _goes_back(pattern: str | bytes, flags: int = 0) -> bool:
    """Whether a group with ``*+``, ``++`` or ``?+`` looks around or repeats something."""
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = PARSER.parse(pattern, flags)
    except (re.error, ValueError, OverflowError, RecursionError):
        return False  # it is none
    within = ("ASSERT", "ASSERT_NOT", "MAX_REPEAT", "MIN_REPEAT")
    groups = (given[2] for kind, given in _parts(tree) if str(kind) == "POSSESSIVE_REPEAT")
    return any(str(kind) in within for group in groups for kind, _ in _parts(group))


def test_no_pattern_meets_a_fault_of_python() -> None:
    """``(?:ab?c)*+`` takes all of "aca" with Python before 3.11.5, which Debian 12 has; ``(?>(?:ab?c)*)`` does not."""
    assert _goes_back(r"(?:ab?c)*+")
    assert _goes_back(rb"x(?:a(?!b))++")
    assert not _goes_back(r"(?>(?:ab?c)*)[a-z]*+(?:\\.|a)*+")
    found = []
    for module in pkgutil.walk_packages(headergen.__path__, "headergen."):
        if module.name.endswith("__main__"):
            continue
        loaded = importlib.import_module(module.name)
        for name, value in vars(loaded).items():
            if isinstance(value, re.Pattern):
                flags = value.flags & ~re.UNICODE if isinstance(value.pattern, bytes) else value.flags
                found += [f"{module.name}.{name}"] if _goes_back(value.pattern, flags) else []
        for node in ast.walk(ast.parse(Path(str(loaded.__file__)).read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)) and _goes_back(node.value):
                found.append(f"{module.name}:{node.lineno}")
    assert found == []
