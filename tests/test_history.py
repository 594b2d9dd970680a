"""``diff --history``: with which version each name came and went, whatever header or version cannot be read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.interface.units import Reader
from headergen.preprocess import Preprocessed
from headergen.sides import history_steps
from tests.trees import write_tree

_UNREADABLE = "#error not for programs\n#define NAMED 1\n#define LOST 1\nstruct late { int x; };\n#define LATER 1\n"
_VERSIONS: list[dict[str, str]] = [
    {"linux/a.h": "#define STAYS 1\nstruct a { int x; };\n#define GOES 1\n", "linux/u.h": "#define NAMED 1\n"},
    {
        "linux/a.h": "#define STAYS 1\nstruct a { int x; };\n",
        "linux/b.h": "#define CAME 2\n",
        "linux/u.h": "#define NAMED 1\n#define LOST 1\n",
    },
    {
        "linux/a.h": "#define STAYS 1\nstruct a { int x, y; };\n",
        "linux/b.h": "#define CAME 2\n",
        "linux/u.h": _UNREADABLE,
    },
    {
        "linux/a.h": "#define STAYS 1\nstruct a { int x, y; };\n#define GOES 1\n",
        "linux/u.h": _UNREADABLE.replace("#define LOST 1\n", ""),
    },
    {"linux/a.h": "#define STAYS 3\nstruct a { int x, y; };\n", "linux/u.h": "#define NAMED 1\n#define LATER 1\n"},
]  # fmt: skip
# (first, last) of each name, as a search through the texts says; None while it is there
_TRUTH = {
    "STAYS": ("6.0.0", None),
    "struct a": ("6.0.0", None),
    "GOES": ("6.0.0", "6.3.0"),
    "CAME": ("6.1.0", "6.2.0"),
    "NAMED": ("6.0.0", None),
    "LOST": ("6.1.0", "6.2.0"),
    "LATER": ("6.2.0", None),
}


def _written(root: Path) -> list[str]:
    words: list[str] = []
    for number, headers in enumerate(_VERSIONS):
        version = {"linux/version.h": f"#define LINUX_VERSION_CODE {0x60000 + (number << 8)}\n"}
        common = {"linux/types.h": "", "asm/types.h": ""}
        write_tree(root / f"v{number}", {**common, **version, **headers})
        words += ["--history", f"v{number}"]
    return words


def _story(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[dict[str, dict[str, object]], str]:
    assert main(["diff", *words, "--arch", "x86_64", "--format", "json"]) == 0
    captured = capsys.readouterr()
    symbols = json.loads(captured.out)["symbols"]
    assert isinstance(symbols, dict)
    return symbols, captured.err


@pytest.mark.parametrize(
    "headers",
    [[], ["--all"], ["--header", "linux/*.h"], ["--header=linux/a.h", "--header=linux/b.h", "--header=linux/u.h"]],
)
def test_first_and_last_versions_are_those_of_the_texts(
    headers: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = _written(tmp_path)
    monkeypatch.chdir(tmp_path)
    symbols, said = _story(capsys, *words, *headers)
    found = {name: (symbols[name]["first"], symbols[name]["last"]) for name in _TRUTH}
    assert found == _TRUTH
    assert "6.2.0: left out: linux/u.h cannot be read: #error not for programs" in said
    changes = symbols["struct a"]["changes"]
    assert isinstance(changes, list)
    assert [(each["version"], each["rule"]) for each in changes] == [("6.2.0", "member-appended")]
    assert isinstance(again := symbols["STAYS"]["changes"], list)
    assert [each["version"] for each in again] == ["6.4.0"]


def test_what_comes_back_says_since_when_it_was_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = (
        "#define BACK 1\n#define STAYS 1\n",
        "#define STAYS 1\n",
        "#define BACK 2\n#define STAYS 1\n",
        "#define BACK 2\n",
    )
    words = []
    for number, text in enumerate(texts):
        headers = {"linux/types.h": "", "asm/types.h": "", "linux/a.h": text}
        version = {"linux/version.h": f"#define LINUX_VERSION_CODE {0x60000 + (number << 8)}\n"}
        write_tree(tmp_path / f"v{number}", {**headers, **version})
        words += ["--history", f"v{number}"]
    monkeypatch.chdir(tmp_path)
    symbols, _ = _story(capsys, *words)
    assert (symbols["BACK"]["first"], symbols["BACK"]["last"]) == ("6.0.0", None)
    assert symbols["BACK"]["gaps"] == [{"last": "6.0.0", "again": "6.2.0"}]
    assert (symbols["STAYS"]["gaps"], symbols["STAYS"]["last"]) == ([], "6.2.0")
    assert main(["diff", *words, "--arch", "x86_64"]) == 0
    assert "  since 6.0.0 or before, gone behind 6.0.0 and back in 6.2.0\n" in capsys.readouterr().out


def test_members_that_come_and_go_are_changes_of_their_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, record in enumerate(("int a; int b;", "int a;")):
        headers = {"linux/types.h": "", "asm/types.h": "", "linux/a.h": f"struct a {{ {record} }};\n"}
        version = {"linux/version.h": f"#define LINUX_VERSION_CODE {0x60000 + (number << 8)}\n"}
        write_tree(tmp_path / f"v{number}", {**headers, **version})
    monkeypatch.chdir(tmp_path)
    changes = _story(capsys, "--history", "v0", "--history", "v1")[0]["struct a"]["changes"]
    assert isinstance(changes, list)
    assert [each["rule"] for each in changes] == ["member-removed"]


def test_a_version_that_cannot_be_read_spoils_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = _written(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "torn.tar").write_bytes(b"no archive")
    monkeypatch.chdir(tmp_path)
    symbols, said = _story(capsys, "--history", "empty", *words, "--history", "torn.tar")
    assert {name: (symbols[name]["first"], symbols[name]["last"]) for name in _TRUTH} == _TRUTH
    assert "left out: empty" in said
    assert "left out: torn.tar" in said
    assert main(["diff", "--history", "empty", "--arch", "x86_64"]) == 2


@pytest.mark.parametrize("word", ["nowhere", "nowhere@v6.1"])
def test_a_kernel_that_is_not_there_is_no_version_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], word: str
) -> None:
    words = _written(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["diff", *words, "--history", word, "--arch", "x86_64"]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_a_header_that_is_read_in_one_version_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = _written(tmp_path)
    monkeypatch.chdir(tmp_path)
    symbols, _ = _story(capsys, *words, "--header", "linux/b.h")
    assert symbols.keys() == {"CAME"}
    assert (symbols["CAME"]["first"], symbols["CAME"]["last"]) == ("6.1.0", "6.2.0")


def _in_one_process(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What is preprocessed together, from now on."""
    asked: list[list[str]] = []
    preprocessed = Reader.preprocessed

    def counted(self: Reader, entries: Sequence[str]) -> Preprocessed:
        asked.append([*entries])
        return preprocessed(self, entries)

    monkeypatch.setattr(history_steps, "processors", lambda: 1)
    monkeypatch.setattr(Reader, "preprocessed", counted)
    return asked


def test_a_version_is_preprocessed_once_though_it_is_compared_with_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = []
    for number in range(5):
        texts = {"linux/version.h": f"#define LINUX_VERSION_CODE {0x60000 + (number << 8)}\n", "linux/types.h": ""}
        write_tree(tmp_path / f"v{number}", {**texts, "asm/types.h": "", "linux/a.h": f"#define A {number}\n"})
        words += ["--history", f"v{number}"]
    monkeypatch.chdir(tmp_path)
    asked = _in_one_process(monkeypatch)
    _story(capsys, *words)
    assert len([entries for entries in asked if "linux/a.h" in entries]) == 1 + 5  # the first is read as a whole too


def test_a_header_that_stays_unreadable_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = []
    for number in range(6):
        texts = {
            "linux/version.h": f"#define LINUX_VERSION_CODE {0x60000 + (number << 8)}\n",
            "linux/u.h": f"#error no\nstruct u {{ nowhere_t x[{number // 2}]; }};\n",  # another every second step
            "linux/a.h": f"#define A {number}\n",
        }
        write_tree(tmp_path / f"v{number}", {"linux/types.h": "", "asm/types.h": "", **texts})
        words += ["--history", f"v{number}"]
    monkeypatch.chdir(tmp_path)
    _, said = _story(capsys, *words)
    assert said.count("linux/u.h cannot be read") == 1
    for number in range(6):
        write_tree(tmp_path / f"v{number}", {"linux/u.h": f"struct u {{ nowhere_t x[{number // 2}]; }};\n"})
    _, said = _story(capsys, *words)
    assert said.count("left out: what linux/u.h makes of that: nowhere_t is used as a type") == 1
    _, said = _story(capsys, *words, "--arch", "i386")
    assert said.count("left out: what linux/u.h makes of that: nowhere_t is used as a type") == 1
    assert said.count("(i386, x86_64)") == 1, "what several targets lack is told once"


@pytest.mark.parametrize(
    "headers", [["--all"], ["--header", "linux/*.h"], ["--header=linux/u.h", "--header=linux/version.h"]]
)
def test_what_is_lost_for_a_while_is_there_and_what_goes_beside_it_is_gone(
    headers: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A type that no header declares hides what is made of it; all else is read, and so are its changes."""
    late = "struct late {{ {} x; }};\nenum {{ FIRST = sizeof(struct late) }};\n"
    lost = "struct s { nowhere_t y; };\n"
    texts = [
        "#define BOTH 1\nstruct a { int x; };\nstruct went { nowhere_t x; };\n",  # of which nobody knows more
        f"#define BOTH 1\nstruct a {{ int x; }};\n{late.format('int')}#define GOES 1\n",
        f"#define BOTH 1\nstruct a {{ long x; }};\n{late.format('nowhere_t')}#define GOES 1\n#define CAME 1\n",
        f"#define BOTH 1\nstruct a {{ long x; }};\n{late.format('nowhere_t')}#define CAME 1\n{lost}",
        f"#define BOTH 1\nstruct a {{ long x; }};\n{late.format('int')}#define CAME 1\nstruct s {{ int y; }};\n",
        f"#define BOTH 1\nstruct a {{ long x; }};\n{lost}",
        "#define BOTH 1\nstruct a { long x; };\n",
    ]
    words = []
    for number, text in enumerate(texts):
        version = f"#define LINUX_VERSION_CODE {0x60000 + (number << 8)}\n"
        given = {"linux/types.h": "", "asm/types.h": "", "linux/version.h": version, "linux/u.h": text}
        write_tree(tmp_path / f"v{number}", given)
        words += ["--history", f"v{number}"]
    monkeypatch.chdir(tmp_path)
    symbols, _ = _story(capsys, *words, *headers)
    found = {name: (story["first"], story["last"]) for name, story in symbols.items() if "VERSION" not in name}
    assert found == {
        "BOTH": ("6.0.0", None),
        "CAME": ("6.2.0", "6.4.0"),
        "FIRST": ("6.1.0", "6.4.0"),
        "GOES": ("6.1.0", "6.2.0"),
        "struct a": ("6.0.0", None),
        "struct late": ("6.1.0", "6.4.0"),
        "struct s": ("6.3.0", "6.5.0"),
    }
    assert isinstance(changes := symbols["struct a"]["changes"], list)
    assert {each["version"] for each in changes} == {"6.2.0"}


def test_what_others_only_include_is_there_as_long_as_its_own_header_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """drm/i810_drm.h included drm/drm.h from Linux 4.8 on and went with 6.3; both names of that were there before, in
    a header that was taken apart, and one is still.
    """
    base, own = "#define BASE 1\n#define GOES 1\n", "#define OWN 1\n"
    versions = [("", own), (base, f'#include "base.h"\n{own}'), (base, own), ("#define BASE 1\n", own)]
    words: list[str] = []
    for number, (included, including) in enumerate(versions):
        version = f"#define LINUX_VERSION_CODE {0x60000 + (number << 8)}\n"
        headers = {"linux/version.h": version, "linux/types.h": "", "asm/types.h": "", "linux/own.h": including}
        home = {"linux/base.h": included} if included else {"linux/parent.h": base}
        write_tree(tmp_path / f"v{number}", headers | home)
        words += ["--history", f"v{number}"]
    monkeypatch.chdir(tmp_path)
    symbols, _ = _story(capsys, *words, "--header", "linux/own.h")
    told = {name: (story["first"], story["last"]) for name, story in symbols.items()}
    assert told == {"BASE": ("6.0.0", None), "GOES": ("6.0.0", "6.2.0"), "OWN": ("6.0.0", None)}
    symbols, _ = _story(capsys, *words, "--header", "linux/base.h")
    assert symbols["BASE"]["first"] == "6.0.0"  # where another header had it
