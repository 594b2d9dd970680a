"""The kernel's licences beside its headers: imported and proven as they are, and nothing else in their stead."""

from __future__ import annotations

import json
import subprocess
import tarfile
from pathlib import Path

import pytest

from headergen.config.files import parse_config
from headergen.diagnostics import ConfigError, KernelError, RepositoryError
from headergen.lock import read_lock
from tests.projects import Tried, make_project, quiet_git, run
from tests.tiny_kernel import TINY

LICENCES = 'licences = ["COPYING", "LICENSES/preferred/GPL-2.0"]\n'
USUAL = 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\nheaders = "uapi"\n' + LICENCES
PLACES = """
closure = "none"
headers = "uapi"
[[places]]
headers = ["linux/kvm.h", "linux/types.h"]
to = "include/linux"
"""
TEXTS = {"COPYING": "as they say\n", "LICENSES/preferred/GPL-2.0": "the whole\ttext \n\n"}


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


def licensed(tried: Tried, version: str = "6.12.1", copying: str = "as they say\n") -> str:
    return tried.kernel(version, {**TEXTS, "COPYING": copying, "LICENSES/preferred/MIT": "other\n"})


@pytest.mark.parametrize("config", [USUAL, LICENCES + PLACES], ids=["usual", "places"])
def test_licences_come_with_the_headers_and_are_proven(tmp_path: Path, config: str) -> None:
    tried = make_project(tmp_path, config=config)
    kernel = licensed(tried)
    tried.sync(kernel)
    assert {path for path in tried.git("ls-files").split() if "h" not in path[-2:]} >= {
        "uapi/COPYING",
        "uapi/LICENSES/preferred/GPL-2.0",
    }
    for name, text in TEXTS.items():
        assert (tried.root / "uapi" / name).read_bytes() == text.encode()
    assert not (tried.root / "uapi/LICENSES/preferred/MIT").exists()
    assert tried.rules() <= TINY
    assert tried.rules(kernel) <= TINY
    assert tried.sync(kernel).up_to_date
    tried.sync(licensed(tried, "6.12.2", "as they say now\n"))
    assert (tried.root / "uapi/COPYING").read_text() == "as they say now\n"
    assert run(tried, "check", "--range", "HEAD~2..HEAD").returncode == 0
    tried.write("uapi/COPYING", "as we say\n")
    assert "header-edited" in tried.rules()
    tried.git("commit", "-qam", "Say it our way")
    assert "unmade-import" in run(tried, "check", "--range", "HEAD~1..HEAD").stdout
    tried.git("reset", "-q", "--hard", "HEAD~1")
    tried.write("headergen.toml", config.replace(LICENCES, ""))
    assert "lock-stale" in tried.rules()
    tried.sync(licensed(tried, "6.12.2", "as they say now\n"))
    assert not (tried.root / "uapi/COPYING").exists(), "what is wanted no more goes, for the lock named it"


def test_every_kind_of_kernel_gives_them(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=USUAL)
    tree = licensed(tried)
    tried.sync(tree)
    tarball = tmp_path / "linux.tar.xz"
    with tarfile.open(tarball, "w:xz") as archive:
        archive.add(tree, "linux-6.12.1")
    assert tried.rules(str(tarball)) <= TINY
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=b", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=tree, check=True)
    assert tried.rules(f"{tree}@HEAD") <= TINY


def test_a_kernel_without_them_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=USUAL)
    before = tried.state()
    with pytest.raises(KernelError, match=r"has no COPYING$"):
        tried.sync(tried.kernel("6.12.4"))
    tree, installed = licensed(tried), tmp_path / "installed"
    assert run(tried, "install", tree, "--arch", "arm64", str(installed)).returncode == 0
    with pytest.raises(KernelError, match="has no COPYING; installed headers come without"):
        tried.sync(str(installed / "include"))
    assert tried.state() == before
    tried.sync(tree)
    assert tried.rules(str(installed / "include")) <= TINY, "installed headers prove the headers still"


def test_somebody_elses_file_is_not_written_over(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=LICENCES + PLACES)
    tried.write("uapi/COPYING", "as we say\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Ours")
    with pytest.raises(RepositoryError, match="headergen did not make"):
        tried.sync(licensed(tried))
    tried.write("uapi/COPYING", TEXTS["COPYING"])
    tried.git("commit", "-qam", "The kernel's")
    tried.sync(licensed(tried))
    assert tried.rules() <= TINY


@pytest.mark.parametrize("name", ["Makefile", "LICENSES/../x", "LICENSES/preferred/a/b", "/COPYING", "copying"])
def test_nothing_else_is_a_licence(name: str) -> None:
    with pytest.raises(ConfigError, match="no licence"):
        parse_config(USUAL.replace('"COPYING"', json.dumps(name)), "headergen.toml")


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("src/main.c", "LICENSES/preferred/GPL-2.0"),
        ("src/main.c", "src/main.c"),
        ("src/../COPYING", "COPYING"),
        (".git/COPYING", "COPYING"),
        ("COPYING", "kernel/COPYING"),
    ],
)
def test_a_lock_cannot_name_code_as_a_licence(tmp_path: Path, path: str, source: str) -> None:
    tried = make_project(tmp_path, config=USUAL)
    tried.sync(licensed(tried))
    value = json.loads((tried.root / "uapi/headergen.lock").read_text())
    line = value["files"]["COPYING"]
    assert read_lock(json.dumps(value).encode(), "lock").files["COPYING"].source == "COPYING"
    value["files"][path] = {**line, "source": source}
    with pytest.raises(RepositoryError, match="no path of a header"):
        read_lock(json.dumps(value).encode(), "lock")


def test_licences_stay_where_headers_move_alone(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=LICENCES + PLACES)
    tried.sync(licensed(tried))
    later = licensed(tried, "6.12.2", "as they say now\n")
    kvm = tried.root / "include/linux/kvm.h"
    text = kvm.read_text()
    (Path(later) / "include/uapi/linux/kvm.h").write_text(text + "#define MORE 1\n")
    assert run(tried, "sync", later, "--header", "linux/kvm.h").returncode == 0
    assert "MORE" in kvm.read_text()
    assert (tried.root / "uapi/COPYING").read_text() == TEXTS["COPYING"]
    for kernel in (later, tried.kernel()):
        done = run(tried, "check", "--kernel", kernel)
        assert done.returncode == 0, done.stdout + done.stderr
