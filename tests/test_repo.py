"""Whatever state a repository is in, a commit is made as git would make it, or refused with nothing changed."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from headergen.commands.status import status
from headergen.diagnostics import HeadergenError, RepositoryError, ToolError
from headergen.git import index as index_room
from headergen.git.commit import Draft, draft, make_commit, publish
from headergen.git.workplace import find_workplace, read_status
from headergen.model import (
    Abi,
    Array,
    Constant,
    IntLiteral,
    Ioctl,
    KernelId,
    LaidField,
    LaidRecord,
    Location,
    RecordRef,
    Scalar,
)
from headergen.model.commits import trailers_of
from headergen.project import writing
from headergen.report.message import ImportFacts, import_message, interface_changes, render_message
from headergen.report.progress import Progress
from tests.histories import git
from tests.projects import SMALL, Tried, make_project, quiet_git
from tests.tiny_kernel import KVM, TINY


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def tried(tmp_path: Path) -> Tried:
    return make_project(tmp_path, config=SMALL)


def refused(tried: Tried, **options: object) -> HeadergenError:
    before = tried.state()
    with pytest.raises(HeadergenError) as caught:
        tried.sync(**options)  # type: ignore[arg-type]
    assert tried.state() == before
    assert not (tried.top / ".git" / "index.lock").exists()
    assert not (tried.root / ".headergen").exists()
    return caught.value


def hook(tried: Tried, name: str, script: str) -> None:
    path = tried.top / ".git/hooks" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


# --------------------------------------------------------------------------------------------------------------- states


def test_unborn_branch_is_refused(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=SMALL)
    shutil.rmtree(tried.top / ".git")
    tried.git("init", "-q", "-b", "main", ".")
    tried.git("config", "user.name", "x")
    tried.git("config", "user.email", "x@x")
    with pytest.raises(RepositoryError, match="no commit yet"):
        tried.sync()
    assert not (tried.root / "linux-headers").exists()
    tried.sync(commit=False)
    assert (tried.root / "linux-headers").exists()


def test_detached_head_is_refused(tried: Tried) -> None:
    tried.git("checkout", "-q", "--detach")
    assert "detached" in refused(tried).message


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("MERGE_HEAD", "a merge"),
        ("CHERRY_PICK_HEAD", "a cherry-pick"),
        ("REVERT_HEAD", "a revert"),
        ("rebase-merge/x", "a rebase"),
        ("rebase-apply/applying", "git am"),
        ("BISECT_LOG", "a bisection"),
        ("sequencer/todo", "a cherry-pick or revert"),
    ],
)
def test_operation_under_way_is_refused(tried: Tried, name: str, what: str) -> None:
    file = tried.top / ".git" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(tried.git("rev-parse", "HEAD") + "\n")
    error = refused(tried)
    assert what in error.message
    assert "under way" in error.message


def test_real_merge_with_conflicts_is_refused(tried: Tried) -> None:
    tried.sync()
    for branch, value in (("a", "1"), ("b", "2")):
        tried.git("checkout", "-q", "-b", branch, "main")
        tried.write("linux-headers/linux/kvm.h", value)
        tried.git("commit", "-q", "-am", value)
    subprocess.run(["git", "merge", "-q", "a"], cwd=tried.top, check=False, capture_output=True)
    assert "uncommitted changes" in refused(tried).message


def test_linked_work_tree_has_its_own_branch(tried: Tried, tmp_path: Path) -> None:
    tried.git("worktree", "add", "-q", "-b", "side", str(tmp_path / "side"))
    side = Tried(tmp_path / "side", tmp_path / "side", tried.kernels)
    side.sync()
    assert side.git("log", "-1", "--format=%s", "side").startswith("linux-headers: import")
    assert side.git("status", "--porcelain") == ""
    assert tried.git("log", "-1", "--format=%s", "main") == "Start"
    assert tried.git("status", "--porcelain") == ""


def test_project_in_a_subdirectory(tmp_path: Path) -> None:
    tried = make_project(tmp_path, below="lib/my [project]", config=SMALL)
    (tried.top / "linux-headers").mkdir()
    (tried.top / "linux-headers/other.h").write_text("not ours\n")
    done = tried.sync()
    paths = tried.git("-c", "core.quotePath=false", "show", "--format=", "--name-only", "HEAD").splitlines()
    assert all(path.startswith("lib/my [project]/") for path in paths)
    assert tried.git("rev-parse", "HEAD") == done.commit
    assert tried.git("status", "--porcelain") == "?? linux-headers/"
    assert tried.sync().up_to_date
    tried.write("generated/arm64/kvm/structs.py", "mine")
    assert "lib/my [project]/generated/arm64/kvm/structs.py" in refused(tried, kernel=tried.kernel("6.13.0")).detail


def test_submodule_is_a_repository_like_any_other(tried: Tried, tmp_path: Path) -> None:
    outer = tmp_path / "outer"
    outer.mkdir()
    git(outer, "init", "-q", "-b", "main", ".")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(tried.top), "inner")
    inner = Tried(outer / "inner", outer / "inner", tried.kernels)
    inner.git("config", "user.name", "x")
    inner.git("config", "user.email", "x@x")
    inner.sync()
    assert inner.git("log", "-1", "--format=%s").startswith("linux-headers: import")
    assert git(outer, "diff", "--cached", "--stat").count("linux-headers") == 0


def test_managed_folder_that_is_a_submodule_is_refused(tried: Tried) -> None:
    tried.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(tried.top / ".git"), "generated")
    tried.git("commit", "-q", "-m", "Add a submodule")
    refused(tried)


def test_bare_repository_is_refused(tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    git(bare, "init", "-q", "--bare", ".")
    (bare / "headergen.toml").write_text(SMALL)
    with pytest.raises(RepositoryError, match="bare repository"):
        find_workplace(bare)


def test_no_repository_is_none_even_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "objects").mkdir()
    assert find_workplace(tmp_path) is None
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match="git cannot be run"):
        find_workplace(tmp_path)
    (tmp_path / "objects").rmdir()
    assert find_workplace(tmp_path) is None


def test_sha256_repository(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=SMALL)
    shutil.rmtree(tried.top / ".git")
    tried.git("init", "-q", "-b", "main", "--object-format=sha256", ".")
    tried.git("config", "user.name", "x")
    tried.git("config", "user.email", "x@x")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Start")
    assert len(tried.sync().commit) == 64
    assert tried.sync().up_to_date
    assert tried.git("status", "--porcelain") == ""


@pytest.mark.parametrize(
    "patterns", ["--cone|generated", "--cone|linux-headers", "--no-cone|/*|!linux-headers/linux|!generated/native"]
)
def test_what_a_sparse_checkout_leaves_out_is_neither_missing_nor_waiting(
    tried: Tried, monkeypatch: pytest.MonkeyPatch, patterns: str
) -> None:
    """Whoever only looks is told the same as who writes, and the command that is named is all that is needed."""
    tried.sync()
    tried.git("sparse-checkout", "set", *patterns.split("|"))
    before = tried.state()
    with pytest.raises(RepositoryError) as caught:
        tried.check()
    assert "left out of this sparse checkout" in caught.value.message
    assert caught.value.help == status(tried.root, Progress(quiet=True)).next or "linux-headers" in patterns.split("|")
    assert tried.state() == before
    monkeypatch.chdir(tried.root)
    subprocess.run(shlex.split(caught.value.help), check=True)
    assert tried.rules() <= TINY


@pytest.mark.parametrize("option", [["--cone"], ["--cone", "--sparse-index"], ["--no-cone", "/headergen.toml"]])
def test_sparse_checkout(tried: Tried, option: list[str]) -> None:
    tried.write("src/a.c", "a\n")
    tried.write("doc/b.txt", "b\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "More")
    tried.sync()
    tried.git("sparse-checkout", "set", *option, "linux-headers", "generated")
    assert not (tried.root / "src").exists()
    tried.sync(tried.kernel("6.13.0"))
    assert tried.git("status", "--porcelain") == ""
    assert tried.git("ls-tree", "-r", "--name-only", "HEAD", "src", "doc") == "doc/b.txt\nsrc/a.c"
    assert not (tried.root / "src").exists()
    tried.git("sparse-checkout", "set", *option, "src")
    assert "sparse checkout" in refused(tried, kernel=tried.kernel("6.14.0")).message


def test_files_assumed_unchanged_are_refused(tried: Tried) -> None:
    tried.sync()
    tried.git("update-index", "--assume-unchanged", "linux-headers/linux/kvm.h")
    tried.write("linux-headers/linux/kvm.h", "mine")
    assert "marked as unchanged" in refused(tried).message


@pytest.mark.parametrize("setting", ["core.splitIndex", "core.untrackedCache", "index.threads", "core.ignoreCase"])
def test_kinds_of_index(tried: Tried, setting: str) -> None:
    tried.git("config", setting, "true")
    tried.write("staged.c", "x")
    tried.git("add", "staged.c")
    if setting == "core.splitIndex":
        tried.git("update-index", "--split-index")
    tried.sync()
    tried.sync(tried.kernel("6.13.0"))
    assert tried.git("status", "--porcelain") == "A  staged.c"
    tried.git("fsck", "--strict")


def test_no_index_yet(tried: Tried) -> None:
    tried.git("rm", "-r", "-q", "--cached", ".")
    (tried.top / ".git/index").unlink()
    tried.sync()
    assert "linux-headers/linux/kvm.h" in tried.git("ls-files")
    assert "D  main.c" in tried.git("status", "--porcelain")


# --------------------------------------------------------------------------------------------------- bytes as rendered


@pytest.mark.parametrize(
    "attributes", ["* text=auto\n", "* text eol=lf\n", "* text eol=crlf\n", "* -text\n", "* diff\n"]
)
@pytest.mark.parametrize("autocrlf", ["true", "input", "false"])
def test_committed_bytes_are_the_rendered_ones(tried: Tried, attributes: str, autocrlf: str) -> None:
    tried.git("config", "core.autocrlf", autocrlf)
    tried.write(".gitattributes", attributes)
    tried.git("add", ".gitattributes")
    tried.git("commit", "-q", "-m", "Attributes")
    tried.sync()
    data = (tried.root / "linux-headers/linux/kvm.h").read_bytes()
    stored = subprocess.run(
        ["git", "cat-file", "blob", "HEAD:linux-headers/linux/kvm.h"], cwd=tried.top, capture_output=True, check=True
    ).stdout
    assert stored == data
    assert b"\r" not in data
    assert tried.git("status", "--porcelain") == ""


def test_checkout_that_converted_line_endings_is_mended_and_explained(tried: Tried) -> None:
    tried.sync()
    tried.git("config", "core.autocrlf", "true")
    shutil.rmtree(tried.root / "linux-headers")
    tried.git("checkout", "--", "linux-headers")
    assert b"\r\n" in (tried.root / "linux-headers/linux/kvm.h").read_bytes()
    messages = {finding.message for finding in tried.check().findings}
    assert any(message.startswith("git has converted the line endings") for message in messages)


@pytest.mark.parametrize("attribute", ["filter=lfs", "ident", "working-tree-encoding=UTF-16"])
def test_attribute_that_changes_what_is_stored_is_refused(tried: Tried, attribute: str) -> None:
    tried.write(".gitattributes", f"linux-headers/** {attribute}\n")
    tried.git("add", ".gitattributes")
    tried.git("commit", "-q", "-m", "Attributes")
    error = refused(tried)
    assert attribute.partition("=")[0] in error.message
    assert ".gitattributes" in error.help
    tried.write(".gitattributes", f"* {attribute}\nlinux-headers/** -text -filter -ident -working-tree-encoding\n")
    tried.write(".gitattributes", "linux-headers/** -text -filter -ident -working-tree-encoding\n")
    assert tried.sync().commit


@pytest.mark.parametrize("home", [".git/info/attributes", "linux-headers/.gitattributes"])
def test_the_remedy_names_the_file_of_attributes_that_wins(tried: Tried, home: str) -> None:
    """Followed to the letter it works, though .gitattributes at the top says otherwise."""
    tried.sync()
    (tried.root / home).parent.mkdir(exist_ok=True)
    tried.write(home, f"{'linux-headers/**' if home.startswith('.git') else '*'} filter=lfs\n")
    tried.write(".gitattributes", "linux-headers/** -filter\n")
    tried.git("add", "-A")
    tried.git("commit", "-q", "-m", "Attributes")
    kernel = tried.kernel("6.13.1")
    error = refused(tried, kernel=kernel)
    written = re.fullmatch(r"write '([^']*)' at the end of (.*)", error.help)
    assert written, error.help
    assert written[2] == home
    with (tried.root / home).open("a") as stream:
        stream.write(f"{written[1]}\n")
    if tried.git("status", "--porcelain"):
        tried.git("commit", "-q", "-am", "No attributes")
    assert tried.sync(kernel).commit


def test_a_conversion_by_attributes_of_the_clone_alone_is_undone_as_it_says(
    tried: Tried, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried.sync()
    (tried.root / ".git/info/attributes").write_text("* text eol=crlf\n")
    shutil.rmtree(tried.root / "linux-headers")
    tried.git("checkout", "--", "linux-headers")
    found = next(e for e in tried.check().findings if e.message.startswith("git has converted the line endings"))
    written = re.fullmatch(
        r"write '(.*)' at the end of (\S*), then (rm -r \S*) and (git checkout -- \S*)", found.remedy
    )
    assert written, found.remedy
    with (tried.root / written[2]).open("a") as stream:
        stream.write(f"{written[1]}\n")
    monkeypatch.chdir(tried.root)
    for command in written.groups()[2:]:
        subprocess.run(shlex.split(command), check=True)
    assert not any("has converted" in each.message for each in tried.check().findings)


def test_carriage_returns_need_a_binary_attribute(tried: Tried) -> None:
    tried.write("headergen.toml", SMALL.replace("strip", "keep"))
    tried.git("config", "core.autocrlf", "input")
    tried.git("commit", "-q", "-am", "Keep comments")
    kernel = Path(tried.kernel())
    path = kernel / "include/uapi/linux/types.h"
    path.write_bytes(path.read_bytes().replace(b"#endif\n", b"/* dos */\r\n#endif\n"))
    assert "attribute text is unspecified" in refused(tried).message
    tried.write(".gitattributes", "linux-headers/** -text\n")
    assert tried.sync().commit


# ------------------------------------------------------------------------------------------------- identity and signing


def test_no_identity_is_refused(tried: Tried) -> None:
    tried.git("config", "--unset", "user.name")
    tried.git("config", "--unset", "user.email")
    tried.git("config", "user.useConfigOnly", "true")
    error = refused(tried)
    assert "who you are" in error.message
    assert "user.email" in error.help


def test_identity_of_the_environment(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Au Thor")
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", "au@thor")
    tried.sync()
    assert tried.git("log", "-1", "--format=%an %ae %cn") == "Au Thor au@thor Im Porter"


def test_signoff(tried: Tried) -> None:
    tried.sync(signoff=True)
    trailers = tried.git("log", "-1", "--format=%(trailers:only)").splitlines()
    assert trailers[-1] == "Signed-off-by: Im Porter <importer@example.org>"
    assert trailers[0] == "Headergen-Kernel: 6.12.1"


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen")
def test_signing_is_honoured(tried: Tried, tmp_path: Path) -> None:
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    tried.git("config", "gpg.format", "ssh")
    tried.git("config", "user.signingKey", str(key))
    tried.git("config", "commit.gpgSign", "true")
    tried.sync()
    assert "BEGIN SSH SIGNATURE" in tried.git("cat-file", "commit", "HEAD")
    tried.git("config", "user.signingKey", str(tmp_path / "no-such-key"))
    error = refused(tried, kernel=tried.kernel("6.13.0"))
    assert isinstance(error, ToolError)
    assert "sign" in error.message


# ---------------------------------------------------------------------------------------------------------------- hooks


def test_hooks_see_the_commit_as_git_would_show_it(tried: Tried) -> None:
    log = tried.top / ".git/log"
    hook(
        tried,
        "pre-commit",
        f'(echo "pre-commit $(pwd)"; git diff --cached --name-only) >>{log}; '
        f"cat linux-headers/linux/kvm.h >/dev/null && echo there >>{log}",
    )
    hook(tried, "prepare-commit-msg", f'echo "prepare $2 $(head -n 1 "$1")" >>{log}; echo "Reviewed-by: a hook" >>"$1"')
    hook(tried, "commit-msg", f'echo "message $(tail -n 1 "$1")" >>{log}')
    hook(tried, "post-commit", f'echo "post $(git log -1 --format=%s)" >>{log}; exit 1')
    tried.write("staged.c", "x")
    tried.git("add", "staged.c")
    tried.sync()
    lines = log.read_text().splitlines()
    assert lines[0] == f"pre-commit {tried.top}"
    assert "linux-headers/linux/kvm.h" in lines
    assert "staged.c" not in lines
    assert "there" in lines
    assert lines[-3:] == [
        "prepare message linux-headers: import Linux 6.12.1 for arm64",
        "message Reviewed-by: a hook",
        "post linux-headers: import Linux 6.12.1 for arm64",
    ]
    assert "Reviewed-by: a hook" in tried.git("log", "-1", "--format=%(trailers)")
    assert tried.git("status", "--porcelain") == "A  staged.c"


@pytest.mark.parametrize("name", ["pre-commit", "prepare-commit-msg", "commit-msg"])
def test_hook_that_refuses_leaves_everything_as_it_was(
    tried: Tried, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    hook(tried, name, "echo not today; exit 3")
    assert f"hook {name} refused" in refused(tried).message
    assert "not today" in capsys.readouterr().err


def test_hook_that_changes_what_is_committed_is_refused(tried: Tried) -> None:
    hook(tried, "pre-commit", "echo x >>linux-headers/linux/kvm.h; git add linux-headers")
    error = refused_but_for(tried, "linux-headers/linux/kvm.h")
    assert "changed what is to be committed" in error.message


def test_hook_that_changes_files_is_refused(tried: Tried) -> None:
    hook(tried, "pre-commit", "echo x >>linux-headers/linux/kvm.h")
    error = refused_but_for(tried, "linux-headers/linux/kvm.h")
    assert "changed while headergen worked" in error.message


def refused_but_for(tried: Tried, path: str) -> HeadergenError:
    """Refused, and all as it was but for a file that is somebody's work now."""
    with pytest.raises(HeadergenError) as caught:
        tried.sync()
    assert tried.git("rev-list", "--count", "HEAD") == "1"
    assert tried.git("status", "--porcelain", "-uall") == f"?? {path}"
    return caught.value


def test_hook_that_empties_the_message_is_refused(tried: Tried) -> None:
    hook(tried, "commit-msg", ': >"$1"')
    assert "emptied the message" in refused(tried).message


def test_hook_may_check_but_not_sync(tried: Tried) -> None:
    package = Path(__file__).parent.parent
    command = f"PYTHONPATH={package} {sys.executable} -m headergen"
    hook(tried, "pre-commit", f"{command} check")
    assert tried.sync().commit
    hook(tried, "pre-commit", f"{command} generate")
    assert "refused" in refused(tried, kernel=tried.kernel("6.13.0")).message


def test_hooks_of_another_folder(tried: Tried) -> None:
    hook(tried, "pre-commit", "exit 1")
    (tried.top / "my-hooks").mkdir()
    tried.git("config", "core.hooksPath", "my-hooks")
    assert tried.sync().commit


# ------------------------------------------------------------------------------------------------------ somebody faster


def test_branch_that_moved_meanwhile_is_not_overwritten(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    real = publish

    def late(of: object, oid: str, reason: str) -> None:
        tried.git("commit", "-q", "--allow-empty", "--no-verify", "-m", "Faster")
        real(of, oid, reason)  # type: ignore[arg-type]

    # the index is locked by then, so the other commit is made as a program without an index would
    def faster(of: object, oid: str, reason: str) -> None:
        tree = tried.git("rev-parse", "HEAD^{tree}")
        tried.git("update-ref", "refs/heads/main", tried.git("commit-tree", "-m", "Faster", "-p", "HEAD", tree))
        real(of, oid, reason)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "publish", faster)
    with pytest.raises(RepositoryError, match="moved while headergen worked"):
        tried.sync()
    assert tried.git("log", "-1", "--format=%s") == "Faster"
    assert tried.git("status", "--porcelain") == ""
    monkeypatch.setattr(writing, "publish", late)
    with pytest.raises(AssertionError, match=r"index\.lock"):  # git itself finds the index locked
        tried.sync()
    assert tried.git("status", "--porcelain") == ""
    monkeypatch.undo()
    quiet_git(monkeypatch)
    assert tried.sync().commit


def test_head_on_another_branch_meanwhile(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    real = publish

    def switched(of: object, oid: str, reason: str) -> None:
        tried.git("branch", "other")
        tried.git("symbolic-ref", "HEAD", "refs/heads/other")
        real(of, oid, reason)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "publish", switched)
    with pytest.raises(RepositoryError, match="another branch"):
        tried.sync()
    assert tried.git("status", "--porcelain") == ""


def test_a_file_that_changes_while_git_hashes_it_is_not_committed(
    tried: Tried, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changed(*arguments: Any, found_at: Mapping[str, Path], **options: Any) -> Draft:
        found_at["linux-headers/linux/kvm.h"].write_text("half\n")
        return draft(*arguments, found_at=found_at, **options)

    monkeypatch.setattr(writing, "draft", changed)
    with pytest.raises(RepositoryError, match="changed while headergen read it"):
        tried.sync()
    assert tried.git("rev-list", "--count", "HEAD") == "1"


def test_file_that_was_edited_meanwhile_is_kept(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    tried.sync()
    real = make_commit

    def slow(*arguments: object, **options: object) -> str:
        tried.write("linux-headers/linux/kvm.h", "mine")
        return real(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "make_commit", slow)
    new = tried.kernel("6.13.0", {"include/uapi/linux/kvm.h": KVM + "#define KVM_NEW 1\n"})
    with pytest.raises(RepositoryError, match=r"linux-headers/linux/kvm\.h changed while"):
        tried.sync(new)
    assert tried.git("status", "--porcelain") == " M linux-headers/linux/kvm.h"
    assert (tried.root / "linux-headers/linux/kvm.h").read_text() == "mine"


def test_index_lock_of_somebody_else(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_room, "_PATIENCE", 0.1)
    (tried.top / ".git/index.lock").write_text("")
    with pytest.raises(RepositoryError, match="another git process"):
        tried.sync()
    assert (tried.top / ".git/index.lock").exists()
    (tried.top / ".git/index.lock").unlink()
    assert tried.git("status", "--porcelain") == ""


def test_file_system_without_hard_links(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    tried.sync()
    tried.sync(tried.kernel("6.13.0"))
    assert tried.git("status", "--porcelain") == ""
    assert sorted(p.name for p in (tried.top / ".git").glob("index*")) == ["index"]


def test_status_reads_odd_names(tried: Tried) -> None:
    tried.write("generated/a b\n\xe4.py", "")
    place = find_workplace(tried.root)
    assert place is not None
    assert set(read_status(place, ["generated"]).dirty) == {"generated/a b\n\xe4.py"}


# -------------------------------------------------------------------------------------------------------------- message

PLACE = Location("linux/kvm.h", 1)


def abi(**parts: object) -> Abi:
    empty: dict[str, object] = {key: {} for key in ("constants", "enums", "records", "typedefs", "ioctls", "macros")}
    return Abi("arm64", (), (), **{**empty, **parts}, skipped=())  # type: ignore[arg-type]


def record(size: int, *names: str) -> LaidRecord:
    fields = tuple(LaidField(n, Scalar("int"), "int", 4 * i, 4, 4, PLACE) for i, n in enumerate(names))
    return LaidRecord("struct x", "struct", size, 4, fields, PLACE)


def test_same_interfaces_have_nothing_to_say() -> None:
    same = {("arm64", "kvm"): abi(records={"struct x": record(8, "a", "b")})}
    assert interface_changes(same, same) == []
    assert interface_changes({}, {}) == []


def test_changes_are_written_out_with_the_targets_they_hold_for() -> None:
    old = abi(records={"struct x": record(8, "a", "b")}, constants={"A": Constant("A", 1, "int", PLACE)})
    turned = abi(records={"struct x": record(8, "b", "a")}, constants={"A": Constant("A", -5, "int", PLACE)})
    gone = abi(constants={"A": Constant("A", -5, "int", PLACE)})
    new = {("arm64", "kvm"): turned, ("x86_64", "kvm"): gone}
    assert interface_changes(dict.fromkeys(new, old), new) == [
        "Records: 1 changed, 1 removed\n  ~ struct x 8 bytes, another layout (arm64)\n  - struct x 8 bytes (x86_64)",
        "Constants: 1 changed\n  ~ A 1 -> -5",
    ]


def untagged(line: int, size: int) -> Abi:
    """``struct x { struct { … } one[2]; }``, the inner record at a line of its own."""
    key = f"struct (linux/kvm.h:{line})"
    inner = LaidRecord(key, "struct", 8, 4, (LaidField("a", Scalar("int"), "int", 0, size, 4, PLACE),), PLACE)
    outer = LaidField("one", Array(RecordRef(key), IntLiteral(2)), f"{key}[2]", 0, 16, 4, PLACE, (2,))
    return abi(records={"struct x": LaidRecord("struct x", "struct", 16, 4, (outer,), PLACE), key: inner})


def test_a_line_that_moved_changes_nothing_and_an_inner_member_does() -> None:
    key = ("arm64", "kvm")
    assert interface_changes({key: untagged(7, 4)}, {key: untagged(9, 4)}) == []
    assert interface_changes({key: untagged(7, 4)}, {key: untagged(9, 8)}) == [
        "Records: 1 changed\n  ~ struct x 16 bytes, another layout"
    ]


def test_many_changes_are_cut_short_and_counted() -> None:
    many = {f"KVM_{n}": Ioctl(f"KVM_{n}", n, "", 0xAE, n, 0, None, None, PLACE) for n in range(40)}
    (text,) = interface_changes({("arm64", "kvm"): abi()}, {("arm64", "kvm"): abi(ioctls=many)})
    lines = text.splitlines()
    assert lines[0] == "Ioctls: 40 added"
    assert lines[1] == "  + KVM_0 0x00000000"
    assert lines[-1] == "  … and 15 more"
    assert len(lines) == 27


def test_message_says_where_it_is_from() -> None:
    kernel = KernelId("6.13.0-rc2", "a" * 40, "v6.13-rc2-5-gaaa", dirty=True)
    facts = ImportFacts(
        kernel,
        ("arm64",),
        KernelId("6.12"),
        "0.1.0",
        "1 changed",
        placeholder="not\nmerged",
        holds=("x at 1, because y",),
    )
    message = import_message(facts, {}, {})
    assert message.startswith("linux-headers: update to Linux 6.13.0-rc2\n\nFrom commit aaaa")
    for part in ("(v6.13-rc2-5-gaaa)", "uncommitted changes", "It was Linux 6.12.", "placeholder", "Held back: x at 1"):
        assert part in message
    assert message.rpartition("\n\n")[2].splitlines() == [
        "Headergen-Kernel: 6.13.0-rc2",
        f"Headergen-Kernel-Commit: {'a' * 40}",
        "Headergen-Kernel-Dirty: yes",
        "Headergen-Arches: arm64",
        "Headergen-Version: 0.1.0",
        "Headergen-Placeholder: not merged",
    ]
    again = import_message(ImportFacts(KernelId(None), ("arm64",), KernelId(None), "1"), {}, {})
    assert again.startswith("linux-headers: import Linux an unnamed version again\n")
    many = import_message(ImportFacts(KernelId("6.12"), tuple(f"target{n}" for n in range(20)), None, "1"), {}, {})
    assert many.startswith("linux-headers: import Linux 6.12 for 20 arches\n")


def test_a_project_has_its_own_words_for_the_message() -> None:
    def facts(kernel: KernelId) -> ImportFacts:
        words = "uapi: update headers to {version}"
        trailers = ("Link: https://x.org/{describe}", "Cc: A <a@b>")
        return ImportFacts(kernel, ("arm64",), KernelId("6.12"), "1", subject=words, trailers=trailers)

    kernel = KernelId("6.13.0", "a" * 40, "v6.13")
    message = import_message(facts(kernel), {}, {})
    assert message.startswith("uapi: update headers to 6.13.0\n\nFrom commit aaaa")
    assert message.splitlines()[-2:] == ["Link: https://x.org/v6.13", "Cc: A <a@b>"]
    assert dict(trailers_of(message))["Headergen-Kernel"] == "6.13.0"
    evil = KernelId("6.13 {arches}\x1b[2J", None, "\r\nSigned-off-by: Me <me@x>")
    message = import_message(facts(evil), {}, {})
    assert message.splitlines()[0] == "uapi: update headers to 6.13 {arches}?[2J"
    assert {"Headergen-Mixed", "Signed-off-by"} & {name for name, _ in trailers_of(message)} == set()
    assert message.splitlines()[-2] == "Link: https://x.org/Signed-off-by: Me <me@x>"


def test_message_of_generate() -> None:
    message = render_message("0.2.0", "abc", "3 changed", "generated")
    assert message.startswith("generated: render again with headergen 0.2.0\n\n")
    assert message.endswith("\nHeadergen-Version: 0.2.0\nHeadergen-Templates: abc\n")
