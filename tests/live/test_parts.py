"""Promise: the live runs are built from sound parts: the archive, the verdict, the packages' sources, the command."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.live import arm_compiler, initramfs, machine, packages
from tests.live.matrix import CASES, PROJECT
from tests.live.packages import Unavailable
from tests.live.record import MARK, record

COMPLETE = (
    "boot\nPLAN 2\nok one in 0.1 s\n# a fact\nskip two: no SVE\nRESULT 1 passed, 0 failed, 1 skipped\n[ 3.1] reboot\n"
)


def read_newc(data: bytes) -> dict[str, tuple[int, bytes]]:
    """Mode and content by name, by a reader written from the format's description alone."""
    found: dict[str, tuple[int, bytes]] = {}
    at = 0
    while True:
        assert data[at : at + 6] == b"070701"
        fields = [int(data[at + 6 + 8 * n : at + 14 + 8 * n], 16) for n in range(13)]
        name = data[at + 110 : at + 110 + fields[11] - 1].decode()
        at = (at + 110 + fields[11] + 3) // 4 * 4
        content = data[at : at + fields[6]]
        at = (at + fields[6] + 3) // 4 * 4
        if name == "TRAILER!!!":
            assert at == len(data)
            return found
        assert len(content) == fields[6]
        found[name] = fields[1], content


def test_archive_of_nothing_is_its_trailer() -> None:
    assert read_newc(initramfs.archive({})) == {}


def test_archive_holds_files_links_and_the_folders_above() -> None:
    data = initramfs.archive(
        {
            "usr/bin/tool": initramfs.regular(b"#!", executable=True),
            "init": initramfs.regular(b"abc"),
            "lib/x.so": initramfs.link("x.so.1"),
            "proc": initramfs.folder(),
        }
    )
    found = read_newc(data)
    assert list(found) == ["init", "lib", "lib/x.so", "proc", "usr", "usr/bin", "usr/bin/tool"]
    assert found["usr/bin/tool"] == (stat.S_IFREG | 0o755, b"#!")
    assert found["init"] == (stat.S_IFREG | 0o644, b"abc")
    assert found["lib/x.so"] == (stat.S_IFLNK | 0o777, b"x.so.1")
    assert found["usr"] == found["proc"] == (stat.S_IFDIR | 0o755, b"")


@given(st.dictionaries(st.from_regex(r"[a-z]{1,9}(\.[a-z]{1,3})?", fullmatch=True), st.binary(max_size=40), max_size=6))
def test_archive_gives_back_what_went_in(files: dict[str, bytes]) -> None:
    data = initramfs.archive({name: initramfs.regular(content) for name, content in files.items()})
    assert {name: content for name, (_, content) in read_newc(data).items()} == files
    assert len(data) % 4 == 0, "another archive must be able to follow"


@pytest.mark.parametrize("name", ["/etc/passwd", "../x", "a/../../x", "", "."])
def test_archive_takes_no_path_that_leads_out(name: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        initramfs.archive({name: initramfs.folder()})


def test_a_complete_run_is_good() -> None:
    verdict = machine.judge(COMPLETE)
    assert (verdict.passed, verdict.failed, verdict.skipped, verdict.problem) == (1, 0, 1, "")
    assert verdict.good


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda text: text[:0], "nothing at all"),
        (lambda text: text.replace("RESULT", "RESULTS"), "no result"),
        (lambda text: text.partition("skip")[0] + "Kernel panic - not syncing\n", "Kernel panic"),
        (lambda text: text + text, "no result"),
        (lambda text: text.replace("PLAN 2", "PLAN 3"), "3 checks were announced, 2 ended"),
        (lambda text: text.replace("PLAN 2\n", ""), "no result"),
        (lambda text: text.replace("1 passed, 0", "2 passed, 0"), "the lines before it say"),
        (lambda text: text.replace("ok one in 0.1 s", "FAIL one: E").replace("1 passed, 0", "0 passed, 1"), "one: E"),
        (lambda text: text.replace("ok one in 0.1 s", "skip one: no").replace("1 passed", "0 passed")
         .replace("1 skipped", "2 skipped"), "nothing was checked"),
        (lambda text: text.replace("1 skipped", "1 skipped or so"), "no result"),
    ],
)  # fmt: skip
def test_anything_short_of_a_complete_run_is_a_problem(change: Callable[[str], str], problem: str) -> None:
    verdict = machine.judge(change(COMPLETE))
    assert not verdict.good
    assert problem in verdict.problem


@pytest.mark.parametrize("architecture", ["arm64", "amd64"])
def test_machines_are_emulated_and_have_no_network(architecture: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "program", lambda name: f"/bin/{name}")
    command = list(machine._command(architecture, Path("image"), "cpu", Path("initrd")))
    assert command[command.index("-accel") + 1] == "tcg"
    assert command[command.index("-net") + 1] == "none"
    assert not [word for word in command if "kvm" in word]
    assert "panic=-1" in command[command.index("-append") + 1]


def test_a_machine_that_does_not_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        machine, "_command", lambda *_: [sys.executable, "-uc", "print('PLAN 1', flush=True)\nwhile 1: pass"]
    )
    kernel = packages.Kernel("6.1", "linux", "6.1", tmp_path / "image", ())
    (tmp_path / "userland.cpio").write_bytes(initramfs.archive({}))
    run = machine.boot(
        "arm64", kernel, "x", userland=tmp_path / "userland.cpio", files={}, scratch=tmp_path, timeout=1.0
    )
    assert run.verdict.problem == "no result: the guest's last line is 'no end after 1 s'"


def test_a_machine_of_the_same_bytes_is_not_booted_again_if_it_was_good(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qemu = tmp_path / "qemu"  # says that all is well where the initramfs has the word, and counts
    qemu.write_text(f'#!/bin/sh\necho boot >> {tmp_path}/boots\n! grep -q good "$2" || cat {tmp_path}/said\n')
    qemu.chmod(0o755)
    (tmp_path / "said").write_text(COMPLETE)
    monkeypatch.setattr(machine, "_command", lambda *given: [str(qemu), "-initrd", str(given[3]), given[2]])
    kernel = packages.Kernel("6.1", "linux", "6.1", tmp_path / "image", ())
    (tmp_path / "userland.cpio").write_bytes(initramfs.archive({}))

    def boots(cpu: str, said: bytes, keeping: Path | None) -> tuple[int, bool]:
        run = machine.boot(
            "arm64", kernel, cpu, userland=tmp_path / "userland.cpio", files={"x": initramfs.regular(said)},
            scratch=tmp_path, keeping=keeping,
        )  # fmt: skip
        assert (run.console == COMPLETE) == run.verdict.good
        return (tmp_path / "boots").read_text().count("boot"), run.verdict.good

    kept = tmp_path / "kept"
    assert boots("a", b"good", kept) == (1, True)
    assert boots("a", b"good", kept) == (1, True)
    assert boots("b", b"good", kept) == (2, True)
    assert boots("a", b"good!", kept) == (3, True)
    assert boots("a", b"bad", kept) == (4, False)
    assert boots("a", b"bad", kept) == (5, False)
    assert boots("a", b"good", None) == (6, True)
    qemu.write_text(qemu.read_text() + "# another version\n")
    assert boots("a", b"good", kept) == (7, True)


def _indextargets(monkeypatch: pytest.MonkeyPatch, text: str) -> list[str]:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(packages, "_KEYRINGS", ())
    monkeypatch.setattr(packages, "_run", lambda *_, **__: text)
    return list(packages._sources())


def test_sources_are_the_debian_ones_of_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "Debian\thttp://mirror.test/debian/\tstable\tmain\n"
        "Debian\thttp://mirror.test/debian/\tstable\tcontrib\n"
        "Somebody\thttp://other.test/apt/\tstable\tmain\n"
        "$(ORIGIN)\thttp://mirror.test/debian-security/\tstable-security\tmain\n"
    )
    assert _indextargets(monkeypatch, text) == [
        "deb http://mirror.test/debian-security/ stable-security main\n",
        "deb http://mirror.test/debian/ stable main\n",
    ]


def test_a_host_without_debian_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Unavailable, match="not configured with a Debian archive"):
        _indextargets(monkeypatch, "Ubuntu\thttp://archive.test/ubuntu/\tnoble\tmain\n")


def test_nothing_is_fetched_unless_allowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "_fetch", lambda *_: pytest.fail("went to the network"))
    with pytest.raises(Unavailable, match="HEADERGEN_DOWNLOAD=1"):
        packages.packages(tmp_path, "arm64", download=False)


def test_a_failed_fetch_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    manifest = {"format": packages._FORMAT, "python": "/usr/bin/python3.11", "kernels": []}
    (tmp_path / "armhf").mkdir()
    (tmp_path / "armhf" / "manifest.json").write_text(json.dumps(manifest))

    def broken(*_: object, **__: object) -> str:
        raise Unavailable("no network")

    monkeypatch.setattr(packages, "_run", broken)
    with pytest.raises(Unavailable, match="no network"):
        packages.packages(tmp_path, "armhf", download=True, refresh=True)
    assert packages.packages(tmp_path, "armhf", download=False).python == "/usr/bin/python3.11"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["armhf", "armhf.lock"]


def test_byte_code_is_made_for_the_same_python_only() -> None:
    entries = {"a/b.py": initramfs.regular(b"x = 1\n"), "a/c.py": initramfs.link("b.py"), "a/d": initramfs.regular(b"")}
    same = packages.byte_code(entries, "/usr/bin/python{}.{}".format(*sys.version_info))
    assert list(same) == [f"a/__pycache__/b.{sys.implementation.cache_tag}.pyc"]
    assert packages.byte_code(entries, "/usr/bin/python3.1") == {}


def test_the_cases_cover_what_was_promised() -> None:
    arm64 = {(case.series, case.cpu) for case in CASES if case.script == "arm64"}
    assert arm64 == {(series, cpu) for series in ("6.1", "6.12") for cpu in ("cortex-a57", "max,pauth-impdef=on")}
    assert {case.script for case in CASES} == {"arm64", "x86_64", "armhf"}
    assert all((PROJECT / "tests/live/guest" / f"{case.script}.py").is_file() for case in CASES)


def test_a_record_replaces_what_stood_behind_the_mark(tmp_path: Path) -> None:
    document = tmp_path / "run.md"
    document.write_text(f"by hand\n{MARK}\nold\n")
    console = "# Linux 6.1.0 aarch64, 2 s after its start\n" + COMPLETE
    record(document, [(CASES[0], machine.Run(console, 2.04, machine.judge(console)))])
    text = document.read_text()
    assert text.startswith(f"by hand\n{MARK}\n\n## Result\n")
    assert "| arm64 without VHE | 6.1.0 | `cortex-a57` | 1 | 0 | 1 | 2.0 |\n" in text
    assert f"```text\n{console.strip()}\n```\n" in text
    assert "old" not in text
    (tmp_path / "other.md").write_text("no mark")
    with pytest.raises(ValueError, match="has no line"):
        record(tmp_path / "other.md", [])


def test_the_compilers_answers_are_up_to_date() -> None:
    if not shutil.which(arm_compiler.COMPILER):
        pytest.skip(f"no {arm_compiler.COMPILER} here")
    kept = json.loads(arm_compiler.ANSWERS.read_text())
    asked = json.loads(json.dumps(arm_compiler.ask(PROJECT / "linux-headers")))
    for what in ("records", "ioctls"):
        assert asked[what] == kept[what], "run python -m tests.live.arm_compiler"


def test_the_command_says_what_is_missing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.live", "--arch", "arm64", "--kernel", "6.1", "--no-download"]
    done = subprocess.run(
        [*command, "--generated", str(tmp_path)], cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert done.stdout.count("not run: ") == 2
