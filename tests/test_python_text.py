"""Comments and strings of handwritten Python are those that Python's own tokenizer finds, in linear time."""

from __future__ import annotations

import io
import re
import sysconfig
import time
import tokenize
from pathlib import Path

import pytest

from headergen.separation import python_text

LIBRARY = Path(sysconfig.get_path("stdlib"))
FILES = sorted(LIBRARY.glob("*.py"))[::3]
F_STRINGS = {getattr(tokenize, name) for name in ("FSTRING_START", "FSTRING_MIDDLE") if hasattr(tokenize, name)}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_tokenizer_finds_the_same(path: Path) -> None:
    data = path.read_bytes()
    tokens = list(tokenize.tokenize(io.BytesIO(data).readline))
    expected = [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]
    assert python_text.comments(data) == expected
    has_fields = any(t.type in F_STRINGS or (t.type == tokenize.STRING and "f" in t.string[:2].lower()) for t in tokens)
    code = [t.string for t in tokens if t.type in (tokenize.NAME, tokenize.NUMBER)]
    if not has_fields:
        assert words(python_text.code(data).decode("utf-8", "replace")) == [w for text in code for w in words(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a = 'b' # c\nd", "a d"),
        ("a = rb'\\' # b' + c", "a c"),
        ("a = '''b\n# c''' + d", "a d"),
        ("a = '' + \"\" + b", "a b"),
        ("a = '\\'' + b", "a b"),
        ("a = f'b {c} {{d}} {e:{f}}' g", "a c e f g"),
        ("a = f'{b[\"c\"]}'", "a b c"),
        ("a = 'b {c}' d", "a d"),
        ("it's no python # a\nb", "it s no python b"),
        ("printf'b'", "printf"),
        ("a = '\\\nb' c", "a c"),
        ("a '''b", "a b"),
    ],
)
def test_what_is_left_without_comments_and_strings(text: str, code: str) -> None:
    left = python_text.code(text.encode())
    assert words(left.decode()) == code.split()
    assert left.count(b"\n") == text.count("\n")


def test_what_has_no_end_has_no_comments() -> None:
    assert python_text.comments(b"a = '''b # c\n") is None
    assert python_text.comments(b"a = 'b # c\n# d\n") == [(1, "# c"), (2, "# d")]


def test_a_line_of_any_length_is_read_in_linear_time() -> None:
    """Python 3.12 takes ten minutes for the same."""
    before = time.process_time()
    data = b"x = [" + b"'a', 1, " * (1 << 17) + b"]  # end\n"
    assert python_text.comments(data) == [(1, "# end")]
    assert b"a" not in python_text.code(data)
    assert time.process_time() - before < 5


def test_an_f_string_that_nobody_would_wait_for_is_not_parsed() -> None:
    before = time.process_time()
    assert python_text.parsed(b"x = f'" + b"{a}" * (1 << 18) + b"'\n") is None
    assert python_text.parsed(b"x = f'" + b"{a}" * 1000 + b"'\n") is not None
    assert time.process_time() - before < 5
