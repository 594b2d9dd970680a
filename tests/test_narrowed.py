"""What reads only the headers that seem to define a name says of it what reading all says."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.model import Abi
from headergen.query.members import find_member
from headergen.query.names import all_names, find
from headergen.report.layouts import Style
from headergen.report.progress import Progress
from headergen.report.symbols import found_text
from headergen.sides import interfaces as asked
from headergen.sides.every import read_whole
from headergen.sides.interfaces import Selection, interfaces, selected
from headergen.sides.narrowed import narrowed
from tests import kernels
from tests.tiny_kernel import SPDX, make_kernel
from tests.trees import write_tree

_QUIET = Progress(quiet=True)
_ONE = SPDX + "#include <linux/types.h>\nstruct one { __u32 a; struct { __u64 b; } in; };\n#define BOTH 1\n"
_OTHER = (
    SPDX
    + "#ifdef __x86_64__\nstruct one { int other; };\n#endif\n#define OTHER 2\n#define NEXT(n) enum { OF_##n = 7 }\n"
)
_MADE = SPDX + "/*\n OF_MADE = ... is made below */\n#include <linux/other.h>\nNEXT(MADE);\n#define NAMED OF_MADE\n"


def _text(abis: dict[str, Abi], name: str) -> str:
    found = find(name, abis.values()) or find_member(name, abis.values())
    return found_text(found, abis, Style())


@pytest.mark.kernel
def test_a_real_kernel_says_the_same_of_each_name() -> None:
    target = "s390x"
    source = Selection(Path.cwd(), str(kernels.source("6.12")), (target,), whole=True)
    with selected(source, _QUIET) as looked:
        every = {target: read_whole(None, looked.sources[0], again=True)[0]}
        names = [name for name in all_names(every[target]) if "(" not in name]
        few = answered = 0
        for name in sorted(names, key=lambda each: zlib.crc32(each.encode()))[:120]:
            sources = narrowed(looked.sources, [name], whole=True)
            if sources is looked.sources:
                continue
            few += 1
            assert len(sources[0].entries) < 60, name
            found = {target: read_whole(None, sources[0], again=True)[0]}
            if not found[target].conflicts and asked.is_answered(name, [*found.values()]):
                answered += 1
                assert _text(found, name) == _text(every, name), name
        assert few >= answered > 110


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_kernel(tmp_path / "linux")
    write_tree(
        root,
        {f"include/uapi/linux/{name}.h": text for name, text in (("one", _ONE), ("other", _OTHER), ("made", _MADE))},
    )
    monkeypatch.chdir(tmp_path)
    return root


@pytest.mark.parametrize(
    ("names", "headers"),
    [
        (["one"], {"linux/one.h", "linux/other.h"}),
        (["struct one"], {"linux/one.h", "linux/other.h"}),
        (["one.in.b"], {"linux/one.h", "linux/other.h"}),
        (["one__in__b"], {"linux/one.h", "linux/other.h"}),
        (["BOTH"], {"linux/one.h"}),
        (["BOTH", "OTHER"], {"linux/one.h", "linux/other.h"}),
        (["BO*"], None),
        (["BOTH", "NOWHERE"], None),
    ],
)
def test_which_headers_are_read(names: list[str], headers: set[str] | None, kernel: Path) -> None:
    """None are all."""
    with selected(Selection(kernel.parent, str(kernel), ("x86_64", "arm64"), whole=True), _QUIET) as looked:
        found = narrowed(looked.sources, names, whole=True)
        assert [each.target for each in found] == ["arm64", "x86_64"]
        for each, all_of_it in zip(found, looked.sources, strict=True):
            assert {*each.entries} == headers or (headers is None and each.entries == all_of_it.entries)


@pytest.mark.parametrize("names", [["one"], ["one.in"], ["OF_MADE"], ["NAMED"], ["BOTH", "OF_MADE"], ["OF_*", "one"]])
def test_all_is_read_where_the_few_do_not_answer(names: list[str], kernel: Path) -> None:
    """A name that is pasted together stands in no text as one that is defined; in a comment it may seem so."""
    source = Selection(kernel.parent, str(kernel), ("x86_64", "arm64"), whole=True)
    few, every = interfaces(source, _QUIET, names), interfaces(source, _QUIET)
    for name in names:
        both = [_text(dict(next(iter(each.modules.values()))), name) for each in (few, every)]
        assert both[0] == both[1] != ""


def test_a_project_reads_the_modules_that_may_know(
    kernel: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Of a name that is there for one target alone, the module is looked at for all."""
    text = 'arches = ["arm64", "x86_64"]\n[modules]\none = ["linux/one.h"]\nother = ["linux/other.h", "linux/made.h"]\n'
    project = kernel.parent / "project"
    write_tree(project, {"headergen.toml": text})
    monkeypatch.chdir(project)
    assert main(["sync", str(kernel), "--no-commit", "-q"]) == 0
    capfd.readouterr()
    with selected(Selection(project), _QUIET) as looked:
        of_one = narrowed(looked.sources, ["BOTH"], whole=False)
        assert {(each.name, each.target) for each in of_one} == {("one", "arm64"), ("one", "x86_64")}
        assert narrowed(looked.sources, ["NOWHERE"], whole=False) is looked.sources
    for names, said in ((["BOTH"], "BOTH"), (["NAMED"], "7"), (["OF_MADE", "BOTH"], "OF_MADE = 7")):
        assert main(["show", *names]) == 0
        assert said in capfd.readouterr().out
    assert main(["show", "NOWHERE"]) == 2
    assert "nothing is called 'NOWHERE' in one, other of" in capfd.readouterr().err
