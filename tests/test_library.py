"""The library: five names that say what the commands say, loaded when they are asked for, and silent."""

from __future__ import annotations

import doctest
import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest

import headergen
from headergen import TARGETS, compare, interface, open_kernel, render
from headergen.commands.dump import dump_folders
from headergen.commands.install import install
from headergen.diagnostics import HeadergenError
from headergen.report.progress import Progress
from tests.tiny_kernel import make_kernel

ROOT = Path(__file__).parent.parent
NAMES = [name for name in headergen.__all__ if not name.startswith("_")]


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    """A kernel where the documentation has one."""
    make_kernel(tmp_path / "linux-6.12", "6.12.1", arches=("arm64", "x86"))
    return tmp_path / "linux-6.12"


def in_python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_the_page_is_right(kernel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(kernel.parent)
    page = ROOT / "docs" / "library.md"
    result = doctest.testfile(str(page), module_relative=False, encoding="utf-8", optionflags=doctest.REPORT_NDIFF)
    assert result.failed == 0
    assert result.attempted > 10
    text = page.read_text("utf-8")
    assert [name for name in NAMES if f"| `{name}" not in text] == []


def test_a_name_is_loaded_when_it_is_asked_for() -> None:
    """Start-up pays for none of them."""
    loaded = "print(*sorted(name for name in sys.modules if name.startswith('headergen')))"
    assert in_python(f"import sys, headergen; {loaded}").split() == ["headergen"]
    assert "headergen.library" not in in_python(f"import sys; from headergen import TARGETS; {loaded}").split()


@pytest.mark.parametrize("room", ["interface", "render"])
def test_a_room_does_not_take_its_functions_name(room: str) -> None:
    said = in_python(
        f"import headergen.{room}, headergen.pipeline; from headergen import {room}; from headergen.{room} import "
        f"__doc__ as doc; print(callable({room}), headergen.{room} is {room}, doc is not None)"
    )
    assert said.split() == ["True", "True", "True"]


def test_other_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'no_such'"):
        _ = headergen.no_such  # type: ignore[attr-defined]
    with pytest.raises(ImportError):
        exec("from headergen import no_such", {})  # noqa: S102


def test_it_is_typed() -> None:
    assert (Path(headergen.__file__).parent / "py.typed").is_file()
    for function in (compare, interface, open_kernel, render):
        hints = inspect.signature(function)
        assert all(each.annotation is not inspect.Parameter.empty for each in hints.parameters.values())
        assert hints.return_annotation is not inspect.Signature.empty


def test_it_says_what_the_commands_say(
    kernel: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = kernel.parent / "installed" / "include"
    install(str(kernel), "arm64", folder.parent, progress=Progress(quiet=True))
    (dumped,) = dump_folders(["arm64"], [folder], ["linux/kvm.h"])
    capfd.readouterr()

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a process was started")

    monkeypatch.setattr(os, "fork", refused)
    monkeypatch.setattr(subprocess, "Popen", refused)
    with open_kernel(str(kernel)) as tree:
        read = interface(tree, ["linux/kvm.h"], "aarch64")
    assert read.kernel.version == "6.12.1"
    for source in (folder, str(folder), [folder]):
        assert interface(source, "linux/kvm.h", TARGETS["arm64"]) == dumped
    assert read.records == dumped.records
    assert read.ioctls == dumped.ioctls
    assert compare(read, dumped) == ()
    assert {path for path in render(read) if path.startswith("arm64/kvm/")} > {"arm64/kvm/structs.py"}
    assert capfd.readouterr() == ("", "")


def test_what_is_rendered_can_be_imported(kernel: Path) -> None:
    with open_kernel(str(kernel)) as tree:
        files = render([interface(tree, "linux/kvm.h", name) for name in ("arm64", "x86_64")], module="hypervisor")
    for path, text in files.items():
        place = kernel.parent / "made" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    said = in_python(
        f"import sys; sys.path.insert(0, {str(kernel.parent)!r}); from made.x86_64 import hypervisor as kvm\n"
        "print(hex(kvm.KVM_GET_DIRTY_LOG))"
    )
    assert said == "0x4010ae42\n"


def test_mistakes_are_failures_with_a_remedy(kernel: Path, tmp_path: Path) -> None:
    with open_kernel(str(kernel)) as tree:
        for entries, target, said in (
            ("linux/kvm.h", "arm46", "no target 'arm46'"),
            ("linux/none.h", "arm64", "linux/none.h"),
            ((), "arm64", "no headers"),
            ("linux/kvm.h", "s390x", "s390"),
        ):
            with pytest.raises(HeadergenError, match=said) as failure:
                interface(tree, entries, target)
            assert failure.value.help
    with pytest.raises(HeadergenError, match="no folder"):
        interface(tmp_path / "none", "linux/kvm.h", "arm64")
