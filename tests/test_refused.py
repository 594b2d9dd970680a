"""Headers that make would not install: no project gets them, and questions about them are answered all the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from headergen.cli import main
from tests.tiny_kernel import KVM, SPDX, make_kernel
from tests.trees import commit_all

PATH = "include/uapi/linux/kvm.h"
GROWN = KVM.replace("__u32 slot;", "__u64 slot;")
LEAK = GROWN.replace("#define KVMIO", "#ifdef CONFIG_KVM_MORE\n#define KVM_MORE 1\n#endif\n#define KVMIO")
# what is refused and why, and whether make_headers_install says it or the compiler does
REFUSED = {
    "leak": (LEAK, "leaks CONFIG_KVM_MORE to user space"),
    "licence": (GROWN.replace(" WITH Linux-syscall-note", ""), 'missing "WITH Linux-syscall-note"'),
    "conditions": (GROWN.replace("#ifdef __KERNEL__", "#ifdef __KERNEL__ /* of\n two lines */"), "cannot cut out"),
}
QUESTIONS = {
    "all": ["--all"],
    "a header": ["--header", "linux/kvm.h"],
    "headers": ["--header", "linux/*.h"],
}


def _told(words: list[str], capsys: pytest.CaptureFixture[str]) -> dict[tuple[str, str], Any]:
    """The findings of a diff, by rule and symbol."""
    assert main(["diff", *words, "--format", "json"]) == 1
    return {(each["rule"], each["symbol"]): each for each in json.loads(capsys.readouterr().out)["findings"]}


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("why", REFUSED)
def test_a_header_that_is_refused_is_told_and_compared(
    why: str, question: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, reason = REFUSED[why]
    old, new = make_kernel(tmp_path / "old"), make_kernel(tmp_path / "new", changes={PATH: text})
    told = _told([str(old), str(new), "--arch", "x86_64", *QUESTIONS[question]], capsys)
    refused = told["header-refused", "linux/kvm.h"]
    assert reason in refused["message"]
    assert (refused["severity"], refused["path"]) == ("error", PATH)
    assert "KVM_GET_DIRTY_LOG" in {name for _, name in told}
    assert not [rule for rule, _ in told if rule == "header-unreadable"]
    assert main(["install", str(new), "--arch", "x86_64", str(tmp_path / "installed")]) == 2
    assert reason in capsys.readouterr().err  # as make, which then installs nothing
    assert not (tmp_path / "installed").exists()


def test_what_was_refused_before_is_no_news(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = make_kernel(tmp_path / "old", changes={PATH: LEAK})
    new = make_kernel(tmp_path / "new", changes={PATH: LEAK.replace("KVM_API_VERSION 12", "KVM_API_VERSION 13")})
    told = _told([str(old), str(new), "--arch", "x86_64", "--all"], capsys)
    assert {rule for rule, _ in told} == {"version-grew"}
    mended = make_kernel(tmp_path / "mended", changes={PATH: GROWN})
    assert main(["diff", str(old), str(mended), "--arch", "x86_64", "--all"]) == 0


def test_one_finding_for_all_targets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = make_kernel(tmp_path / "old"), make_kernel(tmp_path / "new", changes={PATH: LEAK})
    told = _told([str(old), str(new), "--arch", "x86_64", "--arch", "arm64", "--all"], capsys)
    assert told["header-refused", "linux/kvm.h"]["targets"] == ["arm64", "x86_64"]


def test_each_commit_of_a_series_is_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = make_kernel(tmp_path / "k")
    commit_all(kernel, "one")
    (kernel / PATH).write_text(LEAK)
    commit_all(kernel, "two")
    (kernel / "include/uapi/linux/ioctl.h").write_text(SPDX + "#include <asm/ioctl.h>\n#define MORE 1\n")
    last = commit_all(kernel, "three")
    monkeypatch.chdir(kernel)
    assert main(["diff", "HEAD~2..HEAD", "--each", "--arch", "x86_64", "-q", "--fail-on", "error"]) == 1
    said = capsys.readouterr().out
    assert said.count("[header-refused]") == 1
    assert not [line for line in said.splitlines() if "refuse" in line and line.startswith(last[:12])]


@pytest.mark.parametrize("words", [["show", "kvm_dirty_log"], ["decode", "0x4010ae42"]])
def test_other_questions_are_answered(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kernel = make_kernel(tmp_path / "k", changes={PATH: LEAK.replace("__u64 slot;", "__u32 slot;")})
    command = [words[0], *words[1:], "--kernel", str(kernel), "--arch", "x86_64", "--header", "linux/kvm.h"]
    assert main(command) == 0
    assert "kvm_dirty_log" in capsys.readouterr().out


def test_lint_says_by_its_own_rules_what_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kernel = make_kernel(tmp_path / "k", changes={PATH: LEAK})
    assert main(["lint", str(kernel), "linux/kvm.h", "-q"]) == 1
    said = capsys.readouterr().out
    line = LEAK[: LEAK.index("CONFIG_KVM_MORE")].count("\n") + 1
    assert f"{PATH}:{line}: warning: linux/kvm.h depends on CONFIG_KVM_MORE" in said
    assert "[kernel-condition]" not in said  # which is cut out
