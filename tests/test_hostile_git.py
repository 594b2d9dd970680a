"""Whatever the git repository of a kernel configures, nothing of its choice runs, and nothing outside of it is read."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from headergen.cli import main
from tests.histories import git
from tests.projects import Imports, Tried, imported_project
from tests.trees import commit_all

# keys whose value git would start, somewhere; TRAP stands for the program
PROGRAMS = """
alias.cat-file alias.log alias.rev-parse alias.status !TRAP
core.alternateRefsCommand core.askPass core.editor core.fsmonitor core.gitProxy core.pager core.sshCommand TRAP
core.hooksPath HOOKS
credential.helper credential.https://example.org.helper !TRAP
diff.evil.command diff.evil.textconv diff.external difftool.evil.cmd interactive.diffFilter man.evil.cmd TRAP
filter.evil.clean filter.evil.process filter.evil.smudge merge.evil.driver mergetool.evil.cmd TRAP
gpg.program gpg.openpgp.program gpg.ssh.program gpg.ssh.defaultKeyCommand gpg.x509.program TRAP
pager.log pager.show pager.cat-file pager.diff pager.status TRAP
pack.packObjectsHook uploadpack.packObjectsHook receive.procReceiveRefs sequence.editor trailer.evil.cmd TRAP
web.browser TRAP
remote.origin.uploadpack remote.origin.receivepack remote.origin.vcs sendemail.smtpServer submodule.evil.update TRAP
browser.evil.cmd guitool.evil.cmd instaweb.httpd init.templateDir imap.tunnel gc.recentObjectsHook TRAP
"""
SETTINGS = {
    "diff.evil.binary": "false", "filter.evil.required": "true", "log.showSignature": "true", "core.pager": "cat",
    "extensions.partialClone": "origin", "remote.origin.promisor": "true", "remote.origin.url": "ext::sh -c TRAP",
    "protocol.ext.allow": "always", "protocol.allow": "always", "core.repositoryFormatVersion": "1",
    "core.commitGraph": "true", "gc.auto": "1", "fetch.recurseSubmodules": "true", "submodule.recurse": "true",
    "core.worktree": "OUTSIDE", "core.attributesFile": "OUTSIDE/attributes", "core.excludesFile": "OUTSIDE/excludes",
    "include.path": "OUTSIDE/config", "includeIf.gitdir:/.path": "OUTSIDE/config",
}  # fmt: skip
HOOKS = (
    "post-checkout",
    "post-index-change",
    "reference-transaction",
    "fsmonitor-watchman",
    "pre-auto-gc",
    "post-rewrite",
)


@pytest.fixture
def tried(imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    return imported_project(imports, tmp_path, monkeypatch)


def _program_keys() -> list[tuple[str, str]]:
    rows = [line.split() for line in PROGRAMS.strip().splitlines()]
    return [(key, row[-1]) for row in rows for key in row[:-1]]


def _hostile(kernel: Path, outside: Path) -> None:
    """Commits the kernel, signed, and lets its repository configure all that there is."""
    trap = outside / "trap"
    trap.write_text(f'#!/bin/sh\necho "$0 $*" >> {outside}/sprung\ncat\n')
    trap.chmod(0o755)
    hooks = outside / "hooks"
    hooks.mkdir()
    (kernel / ".gitattributes").write_text("* filter=evil diff=evil merge=evil\n")
    commit_all(kernel, "Linux 6.13.0")
    plain = git(kernel, "cat-file", "commit", "HEAD")
    signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEzBAABCAAdFiEE\n -----END PGP SIGNATURE-----\n\n"
    signed = git(kernel, "hash-object", "-t", "commit", "-w", "--stdin",
                 input=plain.replace("\n\n", f"\n{signature}", 1).encode() + b"\n")  # fmt: skip
    git(kernel, "update-ref", "refs/heads/main", signed)
    git(kernel, "tag", "-a", "-m", "Linux 6.13.0", "v6.13.0", signed)
    for name in HOOKS:
        for folder in (hooks, kernel / ".git/hooks"):
            folder.mkdir(exist_ok=True)
            (folder / name).write_bytes(trap.read_bytes())
            (folder / name).chmod(0o755)
    (kernel / ".git/info").mkdir(exist_ok=True)
    (kernel / ".git/info/attributes").write_text("* filter=evil diff=evil\n")
    (outside / "config").write_text(f"[core]\n\tfsmonitor = {trap}\n\tpager = {trap}\n")
    words = {"TRAP": str(trap), "!TRAP": f"!{trap}", "HOOKS": str(hooks)}
    lines = [(key, words[value]) for key, value in _program_keys()]
    lines += [
        (key, value.replace("TRAP", str(trap)).replace("OUTSIDE", str(outside))) for key, value in SETTINGS.items()
    ]
    text = "[core]\n\trepositoryformatversion = 1\n\tbare = false\n"
    for key, value in lines:
        section, _, name = key.rpartition(".")
        first, _, rest = section.partition(".")
        text += f'[{first} "{rest}"]\n\t{name} = "{value}"\n' if rest else f'[{first}]\n\t{name} = "{value}"\n'
    (kernel / ".git/config").write_text(text)


@pytest.mark.slow
def test_nothing_that_a_kernel_s_repository_configures_runs(
    tried: Tried, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(_program_keys()) > 45
    kernel, outside = Path(tried.kernel("6.13.0")), tmp_path / "outside"
    outside.mkdir()
    _hostile(kernel, outside)
    # the traps do spring: git itself runs one where nobody holds it back
    subprocess.run(["git", "status"], cwd=kernel, capture_output=True, check=False)
    sprung = outside / "sprung"
    assert sprung.exists()
    sprung.unlink()
    dest = str(tmp_path / "dest")
    runs = [
        ["install", str(kernel), "--arch", "arm64", dest],
        ["install", f"{kernel}@v6.13.0", "--arch", "arm64", dest],
        ["sync", "--dry-run", str(kernel)],
        ["sync", "--dry-run", str(kernel), "--rev", "v6.13.0"],
        ["diff", f"{kernel}@v6.13.0", str(kernel)],
        ["lint", str(kernel)],
        ["adopt", "--dry-run", str(kernel)],
        ["adopt", "--dry-run", str(kernel), "--tags", "v*"],
        ["sync", str(kernel), "--rev", "v6.13.0"],
        ["check", "--kernel", f"{kernel}@v6.13.0"],
    ]
    for arguments in runs:
        code = main(arguments)
        said = capsys.readouterr()
        assert "internal error" not in said.err
        assert not sprung.exists(), (arguments, sprung.read_text())
        assert code in (0, 1), (arguments, said)
    path = kernel / "include/uapi/linux/kvm.h"
    path.write_text(path.read_text() + "\n")
    (kernel / "include/uapi/linux/more.h").write_text("\n")
    for arguments in runs:
        main(arguments)
        capsys.readouterr()
        assert not sprung.exists(), (arguments, sprung.read_text())


@pytest.mark.parametrize("how", ["missing object", "gitlink", "alternates", "gitdir file", "symbolic ref"])
def test_a_repository_that_points_elsewhere_gives_an_answer_or_an_error(
    tried: Tried, tmp_path: Path, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    kernel, outside = Path(tried.kernel("6.13.0")), tmp_path / "outside"
    outside.mkdir()
    git(kernel, "init", "-q", "-b", "main", ".")
    git(kernel, "add", "-A")
    if how == "gitlink":
        git(kernel, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},include/uapi/linux/sub.h")
    git(kernel, "commit", "-q", "-m", "Linux 6.13.0")
    if how == "missing object":
        oid = git(kernel, "rev-parse", "HEAD:include/uapi/linux/kvm.h")
        (kernel / f".git/objects/{oid[:2]}/{oid[2:]}").unlink()
    elif how == "alternates":
        (kernel / ".git/objects/info").mkdir(exist_ok=True)
        (kernel / ".git/objects/info/alternates").write_text("/proc/self/root\n\0\n../../../../../..\n" + "/x\n" * 5000)
    elif how == "gitdir file":
        (kernel / ".git").rename(outside / "real")
        (kernel / ".git").write_text(f"gitdir: {outside}/real\n")
    elif how == "symbolic ref":
        (kernel / ".git/refs/heads/loop").write_text("ref: refs/heads/pool\n")
        (kernel / ".git/refs/heads/pool").write_text("ref: refs/heads/loop\n")
        (kernel / ".git/refs/heads/out").write_text("ref: ../../../../etc/passwd\n")
    for rev in ("HEAD", "loop", "out"):
        code = main(["install", str(kernel), "--rev", rev, "--arch", "arm64", str(tmp_path / "dest")])
        said = capsys.readouterr().err
        assert code in (0, 2)
        assert "internal error" not in said
        assert code == 0 or "\nhelp: " in said
        assert code == 2 or rev == "HEAD"
