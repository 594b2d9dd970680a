"""Edits: what a pattern may say, that none takes long, and what becomes of a header."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headergen.config import Edit
from headergen.config.files import parse_config
from headergen.config.linear import check_pattern, check_replacement
from headergen.diagnostics import ConfigError, HeaderError, HeadergenError
from headergen.edits import applied
from tests.patience import ends


def edited(data: bytes, **edit: object) -> bytes:
    return applied(Edit("x", **edit), data, name="linux/x.h")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pattern", "replacement", "old", "new"),
    [
        (r"__u([0-9]+)", r"uint\1_t", b"__u32 a; __u64 b;\n", b"uint32_t a; uint64_t b;\n"),
        (r"<linux/([^>]*)>", r'"std/linux/\1"', b"#include <linux/a.h>\n", b'#include "std/linux/a.h"\n'),
        (r"__attribute__\(\(packed\)\)", "PACKED", b"} __attribute__((packed));\n", b"} PACKED;\n"),
        (
            r"_UAPI(__?LINUX)",
            r"\1",
            b"#ifndef _UAPI_LINUX_X\n#endif _UAPI__LINUX\n",
            b"#ifndef _LINUX_X\n#endif __LINUX\n",
        ),
        (r"^#include <linux/compiler_types\.h>", "", b"a\n#include <linux/compiler_types.h>\nb\n", b"a\n\nb\n"),
        (r"X$", r"X\n\n#include \"y\"".replace('\\"', '"'), b"X\nX Y\n", b'X\n\n#include "y"\nX Y\n'),
        (r"a[^b]+", "c", b"a\nb\nax\n", b"a\nb\nc\n"),  # no class goes beyond its line
        (r"a\s+", "c", b"a \nb\n", b"c\nb\n"),
        (
            r"^#include <compiler(_types)?\.h>",
            r"x\1",
            b"#include <compiler.h>\n#include <compiler_types.h>\n",
            b"x\nx_types\n",
        ),
        (r"\bint\b", "long", b"int uint int\n", b"long uint long\n"),
    ],
)
def test_a_pattern_is_replaced_wherever_it_stands(pattern: str, replacement: str, old: bytes, new: bytes) -> None:
    assert edited(old, pattern=pattern, replacement=replacement) == new


def test_once_is_once_on_each_line() -> None:
    assert edited(b"x x\nx x\n", pattern="x", replacement="y", once=True) == b"y x\ny x\n"


def test_lines_are_left_out_where_there_is_no_replacement() -> None:
    assert edited(b"a\n#include <sys/ioctl.h>\nb", pattern=r"sys/ioctl\.h") == b"a\nb"


@pytest.mark.parametrize(
    ("old", "new"),  # as sed '/A/,/B/d' has it
    [
        (b"1\nA\n2\nB\n3\n", b"1\n3\n"),
        (b"A B\n2\nB\n3", b"3"),  # the end is looked for behind the first line
        (b"A\nB\n1\nA\nA\nB\nB\n", b"1\nB\n"),  # there may be several
        (b"B\n1\n", b"B\n1\n"),
        (b"", b""),
    ],
)
def test_a_range_of_lines_is_left_out(old: bytes, new: bytes) -> None:
    assert edited(old, pattern="A", until="B") == new
    assert edited(b"#if X\n1\n#endif X\n2\n", pattern="X", until="X") == b"2\n"


def test_a_range_without_an_end_is_refused() -> None:
    with pytest.raises(HeaderError, match="has no end") as caught:
        edited(b"1\nA\n2\n", pattern="A", until="B")
    assert caught.value.location == "linux/x.h:2"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"", b""),
        (b"a\n", b"a\n"),
        (b"a \t\nb", b"a\nb"),
        (b"  \t x\n", b"\t x\n"),
        (b" \t \tx \ty\n", b"\t\tx \ty\n"),
        (b"a\r\n\n \n\n", b"a\n"),
        (b"\n\na\n", b"\n\na\n"),
        (b"\n \n", b""),
    ],
)
def test_whitespace_is_cleaned_as_git_likes_it(old: bytes, new: bytes) -> None:
    """No blank ends a line, none stands before a tab of an indentation, and no empty line ends the file."""
    assert edited(old, whitespace=True) == new
    assert edited(new, whitespace=True) == new


def test_a_text_takes_the_place_of_all() -> None:
    assert edited(b"whatever", text="#include <other.h>\n") == b"#include <other.h>\n"


PATCH = b"""--- a/linux/x.h
+++ b/linux/x.h
@@ -1,3 +1,3 @@
 one
-two
+2
 three
"""


def test_a_patch_applies_where_it_stands_or_where_its_lines_are() -> None:
    patch = Edit("x", patch="p")
    assert applied(patch, b"one\ntwo\nthree\n", name="linux/x.h", patch=PATCH) == b"one\n2\nthree\n"
    assert applied(patch, b"zero\none\ntwo\nthree\n", name="linux/x.h", patch=PATCH) == b"zero\none\n2\nthree\n"


@pytest.mark.parametrize("data", [b"one\n2\nthree\n", b"x\none\ntwo\nthree\none\ntwo\nthree\n", b""])
def test_a_patch_that_does_not_apply_once_is_refused(data: bytes) -> None:
    with pytest.raises(HeaderError, match="does not apply"):
        applied(Edit("x", patch="p"), data, name="linux/x.h", patch=PATCH)


@pytest.mark.parametrize("patch", [b"", b"no patch", PATCH[:-8], PATCH.replace(b"-1,3", b"-1,30")])
def test_what_is_no_whole_patch_is_refused(patch: bytes) -> None:
    with pytest.raises(HeaderError, match="no whole hunk"):
        applied(Edit("x", patch="p"), b"one\ntwo\nthree\n", name="linux/x.h", patch=patch)


@pytest.mark.parametrize(
    "pattern",
    [
        "", "x*", "^", "a|", r"\b", ".*x", "(a*)a", "(a?)(a?)b", "a{1,3}a", "(ab)*", "(ab)+", "(ab){2}", "(a)??",
        "(a*)?a", "(a)?", "^?a", "(a|b|c|d|e)?(a|b|c|d|e)?", "(a*)*", "a**", "a*?", "a++",
        "(?:a)", "(?=a)", "(?P<n>a)", "(?i)a", r"(a)\1", "[[:space:]]", "[", "[a", "(a", "a)", "*", "{2}", "a{",
        "a{2,1}", "a{300}", "\\", r"\Z", r"\x41", r"\n", "[^\\W\\w]", "é", "a\nb", "x" * 501, "(" * 21 + "a" + ")" * 21,
        "(a|b|c|d)(a|b|c|d)(a|b|c|d)", r"\d+(x|\d)", "[b-a]", "[\\x41]", "((a|b)*c)", "a?a?a?a",
    ],
)  # fmt: skip
def test_patterns_that_could_take_long_or_mean_else_are_refused(pattern: str) -> None:
    with pytest.raises(HeadergenError) as caught:
        check_pattern(pattern)
    assert caught.value.help


@pytest.mark.parametrize("replacement", [r"\2", r"\g<1>", "\\", r"\x", r"\0", r"\10"])
def test_replacements_name_the_groups_that_there_are(replacement: str) -> None:
    with pytest.raises(HeadergenError, match="replacement"):
        check_replacement(check_pattern("(a)b"), replacement)


@given(st.text(alphabet="ab.*+?()|[]^$\\d{2,}", max_size=14), st.text(alphabet="ab1\n", max_size=30))
def test_what_is_taken_means_what_it_means_to_python(pattern: str, text: str) -> None:
    """On one line a pattern finds what Python's own finds; across lines nothing."""
    try:
        taken = check_pattern(pattern)
    except HeadergenError:
        return
    for line in text.split("\n"):
        own = [m.span() for m in re.finditer(pattern.encode(), line.encode())]
        assert [m.span() for m in taken.finditer(line.encode())] == own
    assert all(b"\n" not in m[0] for m in taken.finditer(text.encode()))


@pytest.mark.parametrize(
    ("pattern", "unit"),
    [
        ("a+b", b"a"),
        ("[a-z]+_[a-z]+_t", b"a"),
        ("a?b?c?d", b"abc"),
        ("(x|y)[xy]{0,0}z", b"xy"),
        (r"\s+$", b" "),
        ("(xy)?(xy)?(xy)?(xy)?(xy)?z", b"xy"),
    ],
)
def test_no_pattern_takes_long_on_a_hostile_header(pattern: str, unit: bytes) -> None:
    """A megabyte of the worst: what is taken grows with the lines' length at most, and that is bounded."""
    line = (unit * 2000)[:2000]
    header = b"\n".join([line] * 500) + b"\nx"
    with ends():
        left = edited(header, pattern=pattern, replacement="")
    assert len(left) in {len(header), 501, len(header) - 2000 * 500}


def test_a_line_that_is_too_long_is_refused() -> None:
    with pytest.raises(HeaderError, match="a line of more than"):
        edited(b"a" * 5000, pattern="b", replacement="")


BASE = 'import = ["linux/x.h"]\n[[places]]\nheaders = ["linux/x.h"]\nto = "a"\nedits = ["x"]\n[[edits]]\nname = "x"\n'


@pytest.mark.parametrize(
    ("edit", "why"),
    [
        ("", "says nothing to do"),
        ('pattern = "a"\nwhitespace = true\n', "more than one thing"),
        ('pattern = "a"\n', "what becomes of a match"),
        ('pattern = "a"\nreplacement = ""\ndelete-line = true\n', "what becomes of a match"),
        ('pattern = "a"\nreplacement = ""\nuntil = "b"\n', "an end without a start"),
        ('pattern = "a"\nuntil = "b"\n', "what becomes of a match"),
        ('text = "a"\nheaders = ["a.h"]\nuntil = "b"\n', "an end without a start"),
        ('pattern = "a"\ndelete-line = true\nuntil = ".*b"\n', "may follow it too"),
        ('pattern = "a"\ndelete-line = true\nuntil = ""\n', "where nothing is"),
        ('whitespace = true\nreplacement = ""\n', "has no pattern"),
        ('text = "a"\n', "for no header"),
        ('patch = "../x"\n', "no file of the project"),
        ('patch = "/etc/passwd"\n', "no file of the project"),
        ('pattern = "(a*)a"\nreplacement = ""\n', "is not taken"),
        ('pattern = "a"\nreplacement = "\\\\1"\n', "replacement"),
        ('whitespace = true\n[[edits]]\nname = "x"\nwhitespace = true\n', "two edits are called"),
        ('whitespace = true\n[[edits]]\nname = "y"\nwhitespace = true\n', "no place names the edit 'y'"),
        ('whitespace = true\n[[edits]]\nname = "y z"\nwhitespace = true\n', "is no name"),
        ('whitespace = "yes"\n', "whitespace is a string"),
        ("whitepace = true\n", "unknown key"),
    ],
)
def test_edits_that_say_nothing_or_too_much_are_refused(edit: str, why: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_config(BASE + edit, "headergen.toml")
    assert why in caught.value.message
    assert caught.value.help
