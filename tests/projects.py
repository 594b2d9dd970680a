"""A configured project in a git repository, with tiny kernels beside it: what sync, generate and check are tried on."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from headergen.commands.check import Checked, check
from headergen.commands.generate import Generated, generate
from headergen.commands.install import install
from headergen.commands.sync import Synced, sync
from headergen.report.progress import Progress
from tests.forked import as_text, headergen
from tests.histories import CONFIG as CONFIG_OF_GIT
from tests.histories import git, initialized
from tests.tiny_kernel import make_kernel

CONFIG = """\
arches = ["arm", "arm64", "x86_64"]
comments = "strip"
[modules]
kvm = ["linux/kvm.h"]
[frozen.arm]
version = "4.19.26"
reason = "Linux 5.7 removed it"
"""
SMALL = 'arches = ["arm64"]\ncomments = "strip"\nmodules.kvm = ["linux/kvm.h"]\n'


@dataclass(frozen=True)
class Tried:
    """A project in ``root`` below the repository ``top``, with a folder for kernels outside of it."""

    root: Path
    top: Path
    kernels: Path

    def kernel(self, version: str = "6.12.1", changes: Mapping[str, str | None] | None = None) -> str:
        """The path of a tiny kernel of that version, made if it is not there."""
        path = self.kernels / f"linux-{version}"
        if not path.exists() or changes:
            make_kernel(path, version, arches=("arm", "arm64", "x86"), changes=changes)
        return str(path)

    def installed(self, name: str, arch: str = "arm64", version: str = "6.12.1") -> bytes:
        """A header as a tiny kernel installs it."""
        folder = self.kernels / f"installed-{version}-{arch}"
        if not folder.exists():
            install(self.kernel(version), arch, folder, progress=Progress(quiet=True))
        return (folder / "include" / name).read_bytes()

    def sync(self, kernel: str | None = None, **options: object) -> Synced:
        """Runs ``headergen sync`` in this process, without a word."""
        return sync(self.root, kernel or self.kernel(), progress=Progress(quiet=True), **options)  # type: ignore[arg-type]

    def generate(self, **options: bool) -> Generated:
        """Runs ``headergen generate`` in this process."""
        return generate(self.root, progress=Progress(quiet=True), **options)

    def check(self, kernel: str | None = None) -> Checked:
        """Runs ``headergen check`` in this process."""
        return check(self.root, kernel=kernel, progress=Progress(quiet=True))

    def rules(self, kernel: str | None = None) -> set[str]:
        """The ids of what ``headergen check`` finds."""
        return {finding.rule.id for finding in self.check(kernel).findings}

    def git(self, *arguments: str) -> str:
        """What git prints in the repository."""
        return git(self.top, *arguments)

    def write(self, path: str, text: str) -> None:
        """Writes a file of the project."""
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def state(self) -> tuple[object, ...]:
        """All that somebody can see of the repository: refs, HEAD, index, files."""
        files = {
            path.relative_to(self.top).as_posix(): (
                path.lstat().st_mode,
                os.fspath(path.readlink()) if path.is_symlink() else path.read_bytes(),
            )
            for path in sorted(self.top.rglob("*"))
            if not path.is_dir() and ".git" not in path.relative_to(self.top).parts
        }
        return (
            self.git("for-each-ref"),
            self.git("rev-parse", "--symbolic-full-name", "HEAD"),
            self.git("ls-files", "-s"),
            files,
        )


def copied(tried: Tried, to: Path) -> Tried:
    """The same project in another folder, with the same kernels: a tenth of what making it takes."""
    top = to / tried.top.name
    shutil.copytree(tried.top, top, symlinks=True)
    tried = Tried(top / tried.root.relative_to(tried.top), top, tried.kernels)
    tried.git("update-index", "-q", "--refresh")  # it knows the files by their times, and these are new
    return tried


def quiet_git(patch: pytest.MonkeyPatch) -> None:
    """Takes the user's git configuration and cache out of this process's environment."""
    patch.setenv("HEADERGEN_CACHE", "off")
    for name in list(os.environ):
        if name.startswith("GIT_"):
            patch.delenv(name)
    patch.setenv("GIT_CONFIG_GLOBAL", CONFIG_OF_GIT)
    patch.setenv("GIT_CONFIG_NOSYSTEM", "1")


def make_project(top: Path, *, below: str = "", config: str = CONFIG) -> Tried:
    """A repository with one commit that holds a configuration and a program."""
    root = top / "project" / below
    root.mkdir(parents=True)
    tried = Tried(root, top / "project", top / "kernels")
    initialized(tried.top, "Im Porter", "importer@example.org")
    tried.write("headergen.toml", config)
    tried.write("main.c", "int main(void) { return 0; }\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Start")
    return tried


class Imports:
    """Projects that have imported a kernel: each is made once in a run, and copied for every test that begins with one,
    with its kernel; half of what such a test takes was the import.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[object, Tried] = {}

    def project(
        self,
        to: Path,
        config: str = SMALL,
        version: str = "6.12.1",
        changes: Mapping[str, str | None] | None = None,
    ) -> Tried:
        """A project that has imported a tiny kernel."""
        key = config, version, tuple((changes or {}).items())
        if key not in self._made:
            made = make_project(self._folder / str(len(self._made)), config=config)
            made.sync(made.kernel(version, changes))
            self._made[key] = made
        made = self._made[key]
        shutil.copytree(made.kernels, to / made.kernels.name)
        return replace(copied(made, to), kernels=to / made.kernels.name)


def imported_project(imports: Imports, top: Path, patch: pytest.MonkeyPatch) -> Tried:
    """A small project that has imported a kernel, and is where this process is."""
    quiet_git(patch)
    tried = imports.project(top)
    patch.chdir(tried.root)
    return tried


def run(tried: Tried, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the command line in the project, in a process of its own."""
    quiet = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    env = {**quiet, "GIT_CONFIG_GLOBAL": CONFIG_OF_GIT, "GIT_CONFIG_NOSYSTEM": "1", **environment}
    return as_text(headergen(tried.root, *arguments, env=env))
