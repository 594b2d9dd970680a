"""All headers of two kernels are compared for one target: what other arches have of their own is not passed over."""

from __future__ import annotations

import json
from difflib import unified_diff
from pathlib import Path

import pytest

from headergen.cli import main
from tests.tiny_kernel import KVM, make_kernel

OWN = "arch/arm64/include/uapi/asm/kvm.h"


def _changed(root: Path, change: tuple[str, str], path: str = OWN) -> Path:
    kernel = make_kernel(root, arches=("arm", "arm64", "x86"))
    text = (kernel / path).read_text()
    assert change[0] in text
    (kernel / path).write_text(text.replace(*change))
    return kernel


def _told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    found = json.loads(capsys.readouterr().out)["findings"]
    return [each for each in found if each["rule"] == "arch-not-compared"]


@pytest.fixture
def on_x86(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the default target is x86_64, and there is no project."""
    monkeypatch.setattr("headergen.sides.every.own_arch", lambda: "x86_64")
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("on_x86")
def test_an_arch_whose_own_header_differs_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = make_kernel(tmp_path / "old", arches=("arm", "arm64", "x86"))
    new = _changed(tmp_path / "new", ("regs[31]", "regs[33]"))
    assert main(["diff", str(old), str(new), "--format", "json"]) == 1
    (told,) = _told(capsys)
    assert told["severity"] == "warning"
    assert told["message"] == "the own headers of arm64 differ too, and were not compared"
    assert told["help"] == "to compare them: --arch arm64"
    assert main(["diff", str(old), str(new), "--arch", "arm64", "--format", "json"]) == 1
    assert not _told(capsys)  # who names targets has chosen


@pytest.mark.usefixtures("on_x86")
@pytest.mark.parametrize(
    ("change", "path"),
    [
        (("struct kvm_regs", "/* the registers */ struct kvm_regs"), OWN),
        (("VERSION 12", "VERSION 12 /* for ever */"), "include/uapi/linux/kvm.h"),
    ],
    ids=["a comment", "a header of all"],
)
def test_what_says_the_same_is_not_named(
    change: tuple[str, str], path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = make_kernel(tmp_path / "old", arches=("arm", "arm64", "x86"))
    new = _changed(tmp_path / "new", change, path)
    assert main(["diff", str(old), str(new), "--format", "json"]) == 0
    assert not _told(capsys)


@pytest.mark.usefixtures("on_x86")
def test_a_patch_for_another_arch_does_not_pass_as_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kernel = make_kernel(tmp_path / "k")
    text = (kernel / OWN).read_text()
    before, after = (each.splitlines(keepends=True) for each in (text, text.replace("regs[31]", "regs[33]")))
    patch = tmp_path / "p"
    patch.write_text(
        f"From {'0' * 40} Mon Sep 17 00:00:00 2001\nFrom: A <a@example.org>\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n"
        f"Subject: [PATCH] arm64: more registers\n\n---\ndiff --git a/{OWN} b/{OWN}\n"
        + "".join(unified_diff(before, after, f"a/{OWN}", f"b/{OWN}"))
    )
    for each in ([], ["--each"]):
        assert main(["diff", str(kernel), "--patch", str(patch), *each, "--format", "json"]) == 1
        assert len(_told(capsys)) == 1


@pytest.mark.usefixtures("on_x86")
def test_of_an_arch_with_several_targets_the_widest_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("headergen.sides.every.own_arch", lambda: "arm64")
    old = make_kernel(tmp_path / "old")
    new = make_kernel(
        tmp_path / "new", changes={"arch/x86/include/uapi/asm/kvm.h": KVM.replace("asm/kvm.h", "asm/types.h")}
    )
    assert main(["diff", str(old), str(new), "--format", "json"]) == 1
    assert _told(capsys)[0]["help"] == "to compare them: --arch x86_64"
