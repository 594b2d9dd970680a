"""One header that cannot be made, or has no header's name, costs itself: all others are read and imported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.kernel import exports, open_kernel
from headergen.pipeline import KernelHeaders
from tests.projects import Imports, imported_project
from tests.tiny_kernel import KVM, SPDX, make_kernel
from tests.trees import OF_2012, write_tree

KBUILD = "arch/{}/include/uapi/asm/Kbuild"
GROWN = KVM.replace("__u32 slot;", "__u64 slot;")


def _odd(folder: Path) -> Path:
    """A kernel with a header of a name that none can have, one whose making is not known, and one that is nowhere."""
    path = make_kernel(folder, changes={"include/uapi/linux/kvm (2).h": "int;\n", "include/uapi/linux/kvm.h": GROWN})
    lists = path / KBUILD.format("x86")
    lists.write_text((lists.read_text() if lists.exists() else "") + "generated-y += mystery.h\n")
    (path / "include/uapi/linux/lost.h").symlink_to("nowhere.h")
    (path / "include/uapi/linux/uses.h").write_text(f"{SPDX}#include <asm/mystery.h>\n#define USES 1\n")
    return path


def test_all_headers_are_compared_but_what_needs_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = make_kernel(tmp_path / "old"), _odd(tmp_path / "new")
    assert main(["diff", str(old), str(new), "--all", "--arch", "x86_64", "--format", "json"]) == 1
    captured = capsys.readouterr()
    assert captured.err.count("left out of Linux 6.12.1: 'linux/kvm (2).h': that names no header\n") == 1
    found = {(each["rule"], each["symbol"]): each["message"] for each in json.loads(captured.out)["findings"]}
    assert ("member-type", "struct kvm_dirty_log") in found
    unread = "".join(message for (rule, _), message in found.items() if rule == "header-unreadable")
    assert "how asm/mystery.h is generated for x86 is not known" in unread
    assert "include/uapi/linux/lost.h is no file" in unread
    assert not [rule for rule, _ in found if rule == "header-refused"]


def test_other_verbs_answer_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = str(_odd(tmp_path / "odd"))
    arch = ["--arch", "x86_64"]
    assert main(["show", "struct kvm_dirty_log", "--kernel", odd, *arch]) == 0
    assert main(["decode", "0x4018ae42", "--kernel", odd, *arch]) == 0
    capsys.readouterr()
    main(["lint", odd, *arch, "--format", "json"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    unread = [each for each in findings if "headergen:" in each["message"]]
    assert {each["rule"] for each in unread} == {"header-unreadable"}
    # what includes one has its reason, and is a part of the same finding
    names = [part["symbol"] for each in unread for part in each["parts"] or [{"symbol": each["path"]}]]
    assert sorted(name.rpartition("/")[2] for name in names) == ["lost.h", "mystery.h", "uses.h"]
    assert not [each for each in findings if each["rule"] in ("not-self-contained", "missing-syscall-note")]
    assert main(["diff", "--history", odd, *arch, "--header", "linux/kvm.h"]) == 0


def test_what_an_import_does_not_need_is_no_matter(
    imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    imported_project(imports, tmp_path, monkeypatch)
    odd = _odd(tmp_path / "odd")
    assert main(["sync", str(odd)]) == 0
    assert "left out of Linux 6.12.1: 'linux/kvm (2).h': that names no header\n" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["linux/kvm (2).h", "linux/lost.h", "asm/mystery.h"])
def test_as_with_make_nothing_is_installed(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = _odd(tmp_path / "odd")
    for path in ("include/uapi/linux/kvm (2).h", "include/uapi/linux/lost.h", KBUILD.format("x86")):
        if not path.endswith((name, "Kbuild")) or (path.endswith("Kbuild") and "mystery" not in name):
            (odd / path).unlink()
    assert main(["install", str(odd), "--arch", "x86_64", str(tmp_path / "to")]) == 2
    assert name in capsys.readouterr().err
    assert not (tmp_path / "to").exists()


def test_a_header_that_reads_as_if_it_could_not_be_made_is_installed_as_any(tmp_path: Path) -> None:
    text = "#error headergen: mine\n#ifdef __KERNEL__\nint hidden;\n#endif\n"
    kernel = make_kernel(tmp_path / "kernel", changes={"include/uapi/linux/mine.h": text})
    with open_kernel(str(kernel)) as tree:
        assert KernelHeaders(tree, "x86")["linux/mine.h"] == b"#error headergen: mine\n"


def test_a_header_of_a_list_that_is_not_there_is_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = write_tree(tmp_path / "old", OF_2012)
    lists = old / "include/linux/Kbuild"
    lists.write_text(f"header-y += LOST.h\n{lists.read_text()}")
    with open_kernel(str(old)) as tree:
        assert "linux/kvm.h" in exports(tree, "arm")
        assert "linux/LOST.h" not in KernelHeaders(tree, "arm")
    assert main(["install", str(old), "--arch", "arm", str(tmp_path / "to")]) == 2
    assert "'linux/LOST.h' cannot be installed for arm" in capsys.readouterr().err
