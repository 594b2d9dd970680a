"""What came of all headers of kernels is kept by all that it depends on: asked again, it is the same, at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.diagnostics import Diagnostic, FindingPart, Severity
from headergen.diagnostics.kept import findings_in, text_of
from headergen.diagnostics.rules import EVERY_RULE
from headergen.diagnostics.rules_abi import CONSTANT_VALUE
from headergen.model import Location
from tests.tiny_kernel import SPDX, make_kernel
from tests.trees import write_tree

_RECORD = SPDX + "#include <linux/types.h>\nstruct grows {{ __u32 a; {0}}};\n#define LIMIT {1}\n"
_HOLES = (
    SPDX + "#include <linux/types.h>\nstruct holes { char a; __u64 b; };\n#define HOLES _IOR('h', 1, struct holes)\n"
)
_UNREADABLE = SPDX + "struct broken {{ nowhere_t x; {0}}};\n#define WHOLE {1}\n"
_REFUSED = "/* SPDX-License-Identifier: GPL-2.0 */\n#define REFUSED 1\n"
_TABLE = "Code  Seq#    Include File  Comments\n'h'   00-1F  linux/other.h  another's\n"
Ask = Callable[..., str]
_READERS = tuple(  # all are loaded before one is patched
    (import_module(f"headergen.{module}"), name)
    for module, name in (
        ("interface.changed", "read_changed"),
        ("sides.judged", "read_changed"),
        ("sides.judged", "_whole"),
    )
)


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Ask:
    """Runs headergen beside two kernels, ``old`` and ``new``; what it prints."""
    old, new = make_kernel(tmp_path / "old"), make_kernel(tmp_path / "new", "6.13.0")
    for root, member, value in ((old, "", "1"), (new, "__u32 b; ", "2")):
        write_tree(
            root,
            {
                "include/uapi/linux/grows.h": _RECORD.format(member, value),
                "include/uapi/linux/broken.h": _UNREADABLE.format(member.replace("__u32", "int"), value),
            },
        )
    write_tree(new, {"include/uapi/linux/refused.h": _REFUSED, "include/uapi/linux/holes.h": _HOLES})
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HEADERGEN_CACHE", "on")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(*words: str) -> str:
        code = main([*words])
        out, err = capfd.readouterr()
        assert code in (0, 1), err
        return out

    return run


def _forbid_reading(patch: pytest.MonkeyPatch) -> None:
    def read(*_: object, **__: object) -> None:
        raise AssertionError("headers are read again")

    for module, name in _READERS:
        patch.setattr(module, name, read)


_DIFF = ("diff", "old", "new", "--arch", "x86_64", "--arch", "arm64")
_LINT = ("lint", "old..new", "--arch", "x86_64", "--arch", "arm64")


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        (_DIFF, {"member-appended", "constant-value", "header-unreadable", "header-refused"}),
        (_LINT, {"missing-syscall-note", "padding-hole"}),
        (("lint", "new", "--arch", "x86_64"), {"kernel-type", "padding-hole"}),
    ],
)
def test_what_is_asked_again_is_answered_without_reading(
    words: tuple[str, ...], rules: set[str], ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms: tuple[list[str], ...] = ([], ["-v"], ["--format", "json"], ["--format", "markdown"], ["--format", "sarif"])
    monkeypatch.setenv("HEADERGEN_CACHE", "off")
    anew = [ask(*words, *form) for form in forms]
    monkeypatch.setenv("HEADERGEN_CACHE", "on")
    first = ask(*words)
    with monkeypatch.context() as patch:
        _forbid_reading(patch)
        assert [ask(*words, *form) for form in forms] == anew
    assert first == anew[0]
    assert rules <= {each["rule"] for each in json.loads(anew[2])["findings"]}


def test_what_differs_is_read_anew(ask: Ask) -> None:
    """Each thing that the answer depends on, changed by itself."""
    assert "LIMIT goes from 1 to 2" in ask(*_DIFF)
    header = Path("new/include/uapi/linux/grows.h")
    header.write_text(_RECORD.format("__u32 b; ", "3"))
    assert "LIMIT goes from 1 to 3" in ask(*_DIFF)
    Path("old/include/uapi/linux/grows.h").write_text(_RECORD.format("", "3"))
    assert "LIMIT goes" not in ask(*_DIFF)
    assert "asm/kvm.h" not in ask(*_DIFF)
    write_tree(Path("new"), {"arch/arm64/include/uapi/asm/mine.h": SPDX + "#define MINE 1\n"})
    assert "MINE" in ask(*_DIFF, "-v")
    assert "MINE" not in ask("diff", "old", "new", "--arch", "x86_64", "-v")


def test_a_table_of_numbers_that_changes_is_heeded(ask: Ask) -> None:
    """It is no header, and says who has which numbers."""
    words = ("lint", "new", "--arch", "x86_64", "-v")
    assert "ioctl-number-unlisted" not in ask(*words)
    write_tree(Path("new"), {"Documentation/userspace-api/ioctl/ioctl-number.rst": _TABLE})
    assert "ioctl-number-unlisted" in ask(*words)


def test_what_is_found_in_a_project_is_kept_by_its_headers(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    write_tree(Path.cwd(), {"headergen.toml": 'arches = ["x86_64"]\n[modules]\nholes = ["linux/holes.h"]\n'})
    ask("sync", "new", "--no-commit", "-q")
    first = ask("lint")
    assert "padding-hole" in first
    with monkeypatch.context() as patch:
        _forbid_reading(patch)
        assert ask("lint") == first
    types = Path("linux-headers/asm-generic/types.h")
    types.write_text(types.read_text().replace("unsigned long long __u64", "char __u64"))
    assert "padding-hole" not in ask("lint")


def test_what_loose_files_include_is_read_each_time(ask: Ask) -> None:
    mine = '#include "part.h"\nstruct mine { part_t p; };\n'
    write_tree(Path.cwd(), {"my/mine.h": mine, "my/part.h": "typedef int part_t;\n"})
    assert "member-long" not in ask("lint", "new", "my/mine.h")
    Path("my/part.h").write_text("typedef long part_t;\n")
    assert "member-long" in ask("lint", "new", "my/mine.h")


def test_a_page_draws_what_was_kept_without_drawings(ask: Ask) -> None:
    ask(*_DIFF)
    page = ask(*_DIFF, "--format", "html")
    assert "struct grows" in page
    assert "<svg" in page


def test_findings_are_kept_whole() -> None:
    plain = Diagnostic(CONSTANT_VALUE, "X goes from 1 to 2")
    full = Diagnostic(
        CONSTANT_VALUE,
        "X geht von 1 auf 2 \N{BLACK STAR}",
        Location("linux/x.h", 3),
        "do it",
        ("arm64", "x86_64"),
        Severity.ERROR,
        "-a\n+b",
        "0123",
        "struct x",
        "member",
        -(1 << 63),
        (1 << 64) - 1,
        0,
        ("kvm",),
        "1/2 a patch",
        (FindingPart("struct x", "m", 4, None, ("arm64",)), FindingPart("Y", bits=3)),
        ("struct within",),
    )
    assert findings_in(text_of([plain, full])) == (plain, full)
    assert findings_in("") == ()


def test_a_kept_finding_has_the_rule_that_it_had() -> None:
    """Of ``ioctl-direction`` there are two: a finding of ``diff`` that came back as lint's was told by nobody."""
    findings = [Diagnostic(rule, "x", None) for rule in EVERY_RULE]
    assert [each.rule for each in findings_in(text_of(findings))] == [*EVERY_RULE]
    assert len({(rule.id, rule.category) for rule in EVERY_RULE}) == len(EVERY_RULE)
