"""The README's two commands: the demo works with whatever kernel is to be had, and says what it does."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import fetch_kernel
from tests.tiny_kernel import make_kernel

ROOT = Path(__file__).parent.parent


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that is set up already: this one's scripts, over this one's headergen."""
    top = tmp_path / "checkout"
    shutil.copytree(ROOT / "scripts", top / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy2(ROOT / "pyproject.toml", top)
    (top / ".venv" / "bin").mkdir(parents=True)
    for name, arguments in {"python": "", "headergen": " -m headergen"}.items():
        script = top / ".venv" / "bin" / name
        script.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable}{arguments} "$@"\n')
        script.chmod(0o755)
    (top / ".venv" / ".headergen-setup").touch()
    (tmp_path / "home").mkdir()
    return top


def demo(checkout: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    base = {"HOME": str(checkout.parent / "home"), "PATH": os.environ["PATH"], "LANG": "C"}
    return subprocess.run(
        [str(checkout / "scripts" / "demo"), *arguments],
        cwd=checkout.parent,
        env=base | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def tried_next(said: str) -> list[str]:
    """What the demo's last lines tell to try."""
    _, _, after = said.partition("try next")
    return re.findall(r"^  (.+)$", after, re.MULTILINE)


def test_demo_of_a_kernel_that_is_given(checkout: Path) -> None:
    make_kernel(checkout.parent / "kernel", "6.12.1")
    done = demo(checkout, "kernel")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "linux-headers: import Linux 6.12.1" in done.stdout
    log = ["git", "log", "--format=%s"]
    made = subprocess.run(log, cwd=checkout / ".cache" / "demo", capture_output=True, text=True, check=True).stdout
    assert made.splitlines()[1:] == ["Configure headergen"]


def test_demo_of_what_is_no_kernel_fails_with_headergens_words(checkout: Path) -> None:
    (checkout.parent / "empty").mkdir()
    done = demo(checkout, "empty")
    assert done.returncode == 2
    assert "error: " in done.stderr
    assert "help: " in done.stderr
    assert "Traceback" not in done.stderr


def test_demo_without_any_download_takes_the_machines_own_headers(checkout: Path) -> None:
    if not Path("/usr/include/linux/kvm.h").exists():
        pytest.skip("no linux/kvm.h in /usr/include: install linux-libc-dev")
    done = demo(checkout, HEADERGEN_DOWNLOAD="0")
    assert done.returncode == 0, done.stdout + done.stderr
    steps = [line for line in done.stdout.splitlines() if line.startswith(("== a kernel", "   not to be had"))]
    on = "   not to be had; on to the next"
    assert steps == [
        "== a kernel: Debian's source package",
        on,
        "== a kernel: the headers that a wheel carries",
        on,
        "== a kernel: the machine's own",
    ]
    commands = tried_next(done.stdout)
    assert len(commands) == 4  # the way there, and three to try
    shell = ["bash", "-ec", "\n".join(commands[:3])]
    asked = subprocess.run(shell, capture_output=True, text=True, check=False)
    assert asked.returncode == 0, asked.stderr
    assert "struct kvm_userspace_memory_region {" in asked.stdout
    assert "KVM_RUN" in asked.stdout


def test_demo_goes_on_when_a_kernel_is_damaged(checkout: Path) -> None:
    kernels = checkout / ".cache" / "kernels"
    make_kernel(kernels / "installed-7.2", "7.2.0")
    (kernels / "linux-source-6.12.tar.xz").write_bytes(b"cut short")
    done = demo(checkout, HEADERGEN_DOWNLOAD="0")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "   that did not work; on to the next\n== a kernel: the headers that a wheel carries" in done.stdout
    assert "import Linux 7.2.0" in done.stdout


def test_set_up_says_what_is_missing(checkout: Path) -> None:
    (checkout / ".venv" / ".headergen-setup").unlink()
    tools = checkout.parent / "tools"
    tools.mkdir()
    for name in ("bash", "dirname", "env"):
        (tools / name).symlink_to(shutil.which(name) or pytest.fail(name))
    assert "help: install it (on Debian: apt install git)" in demo(checkout, PATH=str(tools)).stderr
    (tools / "git").symlink_to("/bin/true")
    done = demo(checkout, PATH=str(tools))
    assert done.returncode == 2
    assert done.stderr.startswith("error: there is no Python 3.11 or later\nhelp: ")


def test_fetching_says_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fetch_kernel, "CACHE", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert fetch_kernel.main(["source", "6.12"]) == 1
    assert capsys.readouterr().err == "apt-get and dpkg-deb are not installed\n"
    for name in ("apt-get", "dpkg-deb", "apt-cache"):
        (tmp_path / name).write_text("#!/bin/sh\necho 'E: no route' >&2\nexit 100\n")
        (tmp_path / name).chmod(0o755)
    (tmp_path / "apt-cache").write_text("#!/bin/sh\necho linux-source-6.12\n")
    assert fetch_kernel.main(["source"]) == 1
    assert capsys.readouterr().err == "apt-get failed: E: no route\n"
    assert fetch_kernel.main(["source", "6.1"]) == 1  # which apt would take for a pattern that 6.12 matches
    assert "apt knows no package linux-source-6.1 (" in capsys.readouterr().err
    (tmp_path / "apt-cache").write_text("#!/bin/sh\n")
    assert fetch_kernel.main(["source"]) == 1
    assert "apt knows no package linux-source-N" in capsys.readouterr().err
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == []  # nothing half fetched stays
    assert fetch_kernel.main(["installed", "1.0"]) == 2
    for series in ("6.1", "6.12", "6.9"):
        (tmp_path / f"linux-source-{series}.tar.xz").touch()
    assert fetch_kernel.main(["source"]) == 0
    assert capsys.readouterr().out == f"{tmp_path}/linux-source-6.12.tar.xz\n"
