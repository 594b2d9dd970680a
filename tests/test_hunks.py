"""A hunk goes where ``git apply`` puts it, or nowhere, and a hostile one costs little."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from headergen import hunks
from tests.histories import QUIET
from tests.patience import ends


def apply_by_git(data: bytes, patch: bytes) -> bytes | None:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "f").write_bytes(data)
        done = subprocess.run(
            ["git", "apply", "-"], cwd=name, env={**QUIET, "GIT_CEILING_DIRECTORIES": str(Path(name).parent)},
            input=patch, capture_output=True, check=False,
        )  # fmt: skip
        return (Path(name) / "f").read_bytes() if done.returncode == 0 else None


LINE = st.sampled_from([b"a", b"b", b"", b"c c"])
LINES = st.lists(LINE, max_size=12)
EDITS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 2), st.lists(LINE, max_size=2)), max_size=3)


def edited(lines: list[bytes], edits: Sequence[tuple[int, int, list[bytes]]]) -> list[bytes]:
    lines = list(lines)
    for at, gone, come in edits:
        lines[at : at + gone] = come
    return lines


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"0\na\nb\nc\n1\n", b"0\na\nB\nc\n1\n"),  # where it says
        (b"0\n0\n0\na\nb\nc\n", b"0\n0\n0\na\nB\nc\n"),  # further down
        (b"0\nb\nc\n1\n", None),  # a line of it lacks
        (b"", None),
    ],
)
def test_a_hunk_needs_all_of_its_lines_wherever_they_are(data: bytes, expected: bytes | None) -> None:
    patch = b"--- a/f\n+++ b/f\n@@ -2,3 +2,3 @@\n a\n-b\n+B\n c\n"
    assert apply_by_git(data, patch) == expected
    if expected is None:
        with pytest.raises(hunks.HunkError):
            hunks.patched(data, hunks.read_hunks(patch))
    else:
        assert hunks.patched(data, hunks.read_hunks(patch)) == expected


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LINES, EDITS, EDITS, st.booleans(), st.integers(0, 3), st.integers(-3, 3))
def test_a_hunk_goes_where_git_puts_it(  # noqa: PLR0917 - drawn, not given
    old: list[bytes], edits: list[tuple[int, int, list[bytes]]], others: list[tuple[int, int, list[bytes]]], end: bool,
    context: int, shift: int,
) -> None:  # fmt: skip
    """The file of the patch need not be that of the tree, and few different lines make many places for a hunk."""
    new = edited(old, edits)
    with tempfile.TemporaryDirectory() as name:
        before, after = (b"\n".join(lines) + (b"\n" if end and lines else b"") for lines in (old, new))
        (Path(name) / "a").write_bytes(before)
        (Path(name) / "b").write_bytes(after)
        made = subprocess.run(
            ["git", "diff", "--no-index", f"-U{context}", "a", "b"], cwd=name, env=QUIET, capture_output=True,
            check=False,
        ).stdout  # fmt: skip
    assume(made)
    made = re.sub(rb"(?m)^(diff --git|---|\+\+\+) .*", lambda line: {
        b"diff --git": b"diff --git a/f b/f", b"---": b"--- a/f", b"+++": b"+++ b/f",
    }[line[1]], made)  # fmt: skip
    made = re.sub(rb"(?m)^@@ -(\d+)(.*) \+(\d+)", lambda at: b"@@ -%d%s +%d" % (
        max(int(at[1]) + shift, 0), at[2], max(int(at[3]) + shift, 0),
    ), made)  # fmt: skip
    data = b"\n".join(edited(old, others)) + (b"\n" if end else b"")
    theirs = apply_by_git(data, made)
    try:
        ours: bytes | None = hunks.patched(data, hunks.read_hunks(made))
    except hunks.HunkError:
        ours = None
    event("applies" if theirs is not None else "refused")
    # git takes the beginning of any line for one without an end of line
    assert ours == theirs or (theirs is not None and re.search(rb"(?m)^[- ].*\n\\ No newline", made))


@ends(20)
def test_a_hostile_patch_costs_little() -> None:
    """Many hunks that nearly stand at each of many equal lines."""
    data = b"x\n" * 100_000
    head = b"--- a/f\n+++ b/f\n"
    lines = b" x\n" * 50_000 + b"-y\n"
    patch = head + b"@@ -2,50001 +2,50000 @@\n" + lines
    with pytest.raises(hunks.HunkError):
        hunks.patched(data, hunks.read_hunks(patch) * 50)
