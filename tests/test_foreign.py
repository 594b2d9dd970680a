"""A kernel repository is foreign input: what it holds in the way of git, and what it says that is not so."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError, KernelError, ToolError
from headergen.git.foreign import describe, open_foreign, tags
from headergen.git.plumbing import Git, object_id
from headergen.git.policy import FOREIGN
from headergen.git.trees import CommitTree
from headergen.kernel import exports, open_kernel
from tests.histories import QUIET, git
from tests.trees import MODERN, commit_all, write_tree

CONTROL = "v1.0-\u0085\u200bx"  # git takes both in a tag's name; neither can be printed


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    write_tree(tmp_path / "linux", MODERN)
    commit_all(tmp_path / "linux", "Linux 6.12.7", "v6.12.7")
    return tmp_path / "linux"


# ------------------------------------------------------------------------------------------------- in the way of git


def alternates_fifo(repository: Path) -> None:
    os.mkfifo(repository / "objects/info/alternates")


def borrowed_fifo(repository: Path) -> None:
    other = repository / "other"
    (other / "pack").mkdir(parents=True)
    os.mkfifo(other / "pack/pack-0000000000000000000000000000000000000000.idx")
    (repository / "objects/info/alternates").write_text("../other\n")


def borrowed_alternates_fifo(repository: Path) -> None:
    (repository / "other/info").mkdir(parents=True)
    os.mkfifo(repository / "other/info/alternates")
    (repository / "objects/info/alternates").write_text("../other\n")


def fifo(name: str) -> Callable[[Path], None]:
    def put(repository: Path) -> None:
        path = repository / name
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(path)

    put.__name__ = f"fifo_{name}"
    return put


def sparse(name: str, size: int) -> Callable[[Path], None]:
    def put(repository: Path) -> None:
        path = repository / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            file.truncate(size)

    put.__name__ = f"sparse_{name}"
    return put


def linked_to_a_device(repository: Path) -> None:
    (repository / "packed-refs").unlink(missing_ok=True)
    (repository / "packed-refs").symlink_to("/dev/zero")


def deep_refs(repository: Path) -> None:
    path = repository / "refs/heads"
    for _ in range(100):
        path /= "d"
    path.mkdir(parents=True)
    (path / "x").write_text("0" * 40)


def loose_object_fifo(repository: Path) -> None:
    oid = git(repository, "rev-parse", "HEAD:Makefile")
    path = repository / "objects" / oid[:2] / oid[2:]
    path.unlink()
    os.mkfifo(path)


REFUSED = [
    alternates_fifo, borrowed_fifo, borrowed_alternates_fifo, linked_to_a_device, deep_refs, loose_object_fifo,
    *map(fifo, ("HEAD", "config", "packed-refs", "refs/heads/x", "shallow", "refs/replace/x", "info/grafts")),
    *(sparse(name, 30 << 30) for name in ("HEAD", "config", "packed-refs", "refs/heads/x", "objects/info/alternates")),
]  # fmt: skip


@pytest.mark.parametrize("put", REFUSED, ids=lambda put: put.__name__)
def test_what_git_would_wait_for_or_drown_in_is_an_error(kernel: Path, put: Callable[[Path], None]) -> None:
    put(kernel / ".git")
    with pytest.raises(ToolError) as failure:
        open_kernel(str(kernel), rev="HEAD")
    assert failure.value.help
    with open_kernel(str(kernel)) as tree:
        assert (tree.kind, tree.id.version, tree.id.commit) == ("source", "6.12.7", None), "the tree is still a tree"


@pytest.mark.parametrize("name", ["HEAD", "config", "packed-refs", "refs/heads/main"])
def test_a_directory_where_a_file_should_be_is_an_error(kernel: Path, name: str) -> None:
    path = kernel / ".git" / name
    path.unlink(missing_ok=True)
    path.mkdir()
    with pytest.raises(HeadergenError):
        open_kernel(str(kernel), rev="HEAD").close()


@pytest.mark.parametrize("name", ["HEAD", "config", "packed-refs", "objects/info/alternates"])
def test_a_bare_repository_is_looked_at_as_closely(kernel: Path, tmp_path: Path, name: str) -> None:
    bare = tmp_path / "bare.git"
    git(tmp_path, "clone", "-q", "--bare", str(kernel), str(bare))
    (bare / name).unlink(missing_ok=True)
    os.mkfifo(bare / name)
    with pytest.raises(ToolError, match="neither a file nor a folder"):
        open_kernel(str(bare))


def test_alternates_that_go_round_in_circles_are_left(kernel: Path) -> None:
    (kernel / ".git/objects/info/alternates").write_text("../objects\n" * 3)
    with open_kernel(str(kernel), rev="HEAD") as tree:
        assert tree.id.version == "6.12.7"


def test_what_git_does_not_look_at_may_be_anything(kernel: Path) -> None:
    for name in ("fsmonitor--daemon.ipc", "hooks/pre-commit", "logs/x"):
        (kernel / ".git" / name).parent.mkdir(exist_ok=True)
        os.mkfifo(kernel / ".git" / name)
    with open_kernel(str(kernel), rev="HEAD") as tree:
        assert tree.id.version == "6.12.7"


def test_a_clone_that_borrows_its_objects_is_read(kernel: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "-q", "--bare", "--shared", str(kernel), "borrower.git")
    with open_kernel(str(tmp_path / "borrower.git")) as tree:
        assert tree.id.commit == git(kernel, "rev-parse", "HEAD")


def test_a_git_that_says_nothing_any_more_is_ended(kernel: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never")
    git(kernel, "config", "include.path", str(tmp_path / "never"))
    patient = Git(kernel, policy=replace(FOREIGN, patience=0.3), git_dir=kernel / ".git")
    with patient, pytest.raises(ToolError, match=r"said nothing for 0\.3 seconds"):
        patient.object("HEAD")
    with patient, pytest.raises(ToolError, match=r"said nothing for 0\.3 seconds"):
        patient.run("describe", "--tags", "HEAD")


def test_complaints_without_end_do_not_stop_the_answers(kernel: Path) -> None:
    with Git(kernel, policy=FOREIGN, git_dir=kernel / ".git") as one:
        (kernel / ".git/objects/info/alternates").write_text("".join(f"/nowhere/{i}\n" for i in range(5000)))
        found = one.object("HEAD^{commit}")
        assert found is not None
        assert found[0] == git(kernel, "rev-parse", "HEAD")


# ------------------------------------------------------------------------------------------ what it says that is not so


def test_replacements_and_grafts_are_not_obeyed(kernel: Path) -> None:
    commit = git(kernel, "rev-parse", "HEAD")
    (kernel / "include/uapi/linux/kvm.h").write_text("struct forged { int x; };\n")
    other = commit_all(kernel, "forged", "v9")
    git(kernel, "replace", commit, other)
    assert "forged" in git(kernel, "show", f"{commit}:include/uapi/linux/kvm.h"), "git itself obeys it"
    with open_kernel(str(kernel), rev="v6.12.7") as tree:
        assert (tree.id.commit, tree.id.describe) == (commit, "v6.12.7")
        assert b"forged" not in exports(tree, "arm64").raw("linux/kvm.h")
    blob = git(kernel, "rev-parse", f"{commit}:include/uapi/linux/kvm.h")
    git(kernel, "replace", "-d", commit)
    git(kernel, "replace", blob, git(kernel, "rev-parse", "HEAD:include/uapi/linux/kvm.h"))
    with open_kernel(str(kernel), rev="v6.12.7") as tree:
        assert b"forged" not in exports(tree, "arm64").raw("linux/kvm.h")


@pytest.mark.parametrize("what", ["{commit}", "{commit}:include/uapi", "{commit}:include/uapi/linux/kvm.h"])
def test_an_object_that_is_not_what_its_name_says_is_not_believed(kernel: Path, what: str) -> None:
    commit = git(kernel, "rev-parse", "HEAD")
    oid = git(kernel, "rev-parse", what.format(commit=commit))
    kind = git(kernel, "cat-file", "-t", oid)
    raw = subprocess.run(["git", "cat-file", kind, oid], cwd=kernel, capture_output=True, check=True).stdout
    forged = {"commit": raw.replace(b"Linux", b"Minix"), "tree": raw[: raw.find(b"\0") + 21]}.get(kind, b"int x;\n")
    path = kernel / ".git/objects" / oid[:2] / oid[2:]
    path.unlink()
    path.write_bytes(zlib.compress(b"%s %d\0" % (kind.encode(), len(forged)) + forged))
    assert object_id(kind, raw, "sha1") == oid != object_id(kind, forged, "sha1")
    with (
        pytest.raises(HeadergenError, match=r"is not what its name says|no revision"),  # a commit git looks at itself
        open_kernel(str(kernel), rev="v6.12.7") as tree,
    ):
        exports(tree, "arm64").raw("linux/kvm.h")


def test_a_tag_that_cannot_be_written_names_nothing(kernel: Path) -> None:
    (kernel / "new").write_text("x")
    commit = commit_all(kernel, "next", CONTROL)
    assert git(kernel, "describe", "--tags") == CONTROL
    with open_kernel(str(kernel), rev="HEAD") as tree:
        assert (tree.id.commit, tree.id.describe) == (commit, None)
        assert tree.id.version is not None
    with open_foreign(kernel) as foreign:
        assert describe(foreign, git(kernel, "rev-parse", "v6.12.7")) == "v6.12.7"


# -------------------------------------------------------------------------------------------------- how much is read


def tree_of_trees(root: Path, width: int, depth: int) -> str:
    """A commit whose tree has ``width`` to the power of ``depth`` files, in ``depth`` objects."""
    oid = git(root, "hash-object", "-w", "--stdin", input=b"#define X\n")
    inside, kind = f"100644 blob {oid}\t", "h"
    for level in range(depth):
        entries = "".join(f"{inside}{kind}{i}.h\n" for i in range(width))
        oid = git(root, "mktree", input=entries.encode())
        inside, kind = f"040000 tree {oid}\t", f"d{level}-"
    for name in ("uapi", "include"):
        oid = git(root, "mktree", input=f"040000 tree {oid}\t{name}\n".encode())
    makefile = git(root, "rev-parse", "HEAD:Makefile")
    top = git(
        root,
        "mktree",
        input=f"040000 tree {git(root, 'rev-parse', f'{oid}:include')}\tinclude\n".encode()
        + f"100644 blob {makefile}\tMakefile\n".encode(),
    )
    return git(root, "commit-tree", "-m", "bomb", top)


def test_a_tree_without_end_is_an_error(kernel: Path) -> None:
    for width, depth in ((12, 9), (1, 200)):
        commit = tree_of_trees(kernel, width, depth)
        with open_foreign(kernel) as foreign, pytest.raises(ToolError, match=r"more than \d+ files|folders deep"):
            CommitTree(foreign, commit).files("include/uapi")


def test_a_revision_is_read_as_far_as_it_is_asked(kernel: Path) -> None:
    for number in range(30):
        write_tree(kernel, {f"drivers/d{number}/file.c": f"int x{number};\n"})
    commit = commit_all(kernel, "drivers")
    asked = []

    class Counting(Git):
        def object(self, name: str) -> tuple[str, str, bytes] | None:
            asked.append(name)
            return super().object(name)

    with Counting(kernel, policy=FOREIGN, git_dir=kernel / ".git") as counting:
        tree = CommitTree(counting, commit)
        assert "include/uapi/linux/kvm.h" in tree.files("include/uapi")
        assert tree.entry("drivers/d3/nothing") is None
    folders = {git(kernel, "rev-parse", f"HEAD:drivers/d{number}") for number in range(30)}
    assert folders & set(asked) == {git(kernel, "rev-parse", "HEAD:drivers/d3")}
    assert len(asked) == len(set(asked))


# ------------------------------------------------------------------------------------------------- installed headers

VERSION_H = "#define LINUX_VERSION_MAJOR 6\n#define LINUX_VERSION_PATCHLEVEL 1\n#define LINUX_VERSION_SUBLEVEL 9\n"


@pytest.mark.parametrize("below", ["", "usr/include/", "include/", "include/uapi/"])
def test_a_repository_of_installed_headers_is_a_kernel(tmp_path: Path, below: str) -> None:
    files = {"linux/kvm.h": "one\n", "asm/kvm.h": "asm\n", "linux/version.h": VERSION_H, "stdio.h": "libc's\n"}
    write_tree(tmp_path / "made", {f"{below}{name}": text for name, text in files.items()})
    first = commit_all(tmp_path / "made", "one", "v6.1.9")
    write_tree(tmp_path / "made", {f"{below}linux/kvm.h": "two\n"})
    second = commit_all(tmp_path / "made", "two")
    git(tmp_path, "clone", "-q", "--bare", "made", "bare.git")
    for place in ("made", "bare.git"):
        for rev, commit, text in (("v6.1.9", first, b"one\n"), ("main", second, b"two\n")):
            with open_kernel(str(tmp_path / place), rev=rev) as tree:
                assert (tree.kind, tree.id.version, tree.id.commit) == ("installed", "6.1.9", commit)
                found = exports(tree, "arm64")
                assert found.sanitized
                assert sorted(found.headers()) == ["asm/kvm.h", "linux/kvm.h", "linux/version.h"]
                assert found.raw("linux/kvm.h") == text
    with open_kernel(str(tmp_path / "bare.git")) as tree:
        assert tree.id.commit == second


def test_a_repository_of_overlays_is_a_kernel_of_many_arches(tmp_path: Path) -> None:
    files = {
        "any-linux-any/linux/kvm.h": "all\n",
        "aarch64-linux-any/asm/kvm.h": "arm64\n",
        "x86-linux-any/asm/kvm.h": "x\n",
    }
    write_tree(tmp_path, files)
    commit_all(tmp_path, "zig's")
    with open_kernel(str(tmp_path), rev="HEAD") as tree:
        assert tree.arches() == ("arm64", "x86")
        assert exports(tree, "arm64").raw("asm/kvm.h") == b"arm64\n"
        assert exports(tree, "x86").raw("linux/kvm.h") == b"all\n"


def test_a_checkout_of_installed_headers_is_read_as_it_lies_there(tmp_path: Path) -> None:
    write_tree(tmp_path, {"linux/kvm.h": "one\n", "asm/kvm.h": "asm\n"})
    commit_all(tmp_path, "one")
    write_tree(tmp_path, {"linux/kvm.h": "edited\n"})
    with open_kernel(str(tmp_path)) as tree:
        assert exports(tree, "x86").raw("linux/kvm.h") == b"edited\n"


def test_a_repository_without_headers_is_no_kernel(tmp_path: Path) -> None:
    write_tree(tmp_path, {"README": "x"})
    commit_all(tmp_path, "x")
    with pytest.raises(KernelError, match="is no kernel"):
        open_kernel(str(tmp_path), rev="HEAD")


def test_diff_of_two_revisions_of_installed_headers(tmp_path: Path) -> None:
    write_tree(
        tmp_path / "made", {"linux/a.h": "struct a { int x; };\n", "asm/types.h": "", "linux/version.h": VERSION_H}
    )
    commit_all(tmp_path / "made", "one", "one")
    write_tree(tmp_path / "made", {"linux/a.h": "struct a { int x; long long y; };\n"})
    commit_all(tmp_path / "made", "two", "two")
    old, new = (f"{tmp_path / 'made'}@{rev}" for rev in ("one", "two"))
    command = [sys.executable, "-m", "headergen", "diff", old, new, "--header", "linux/a.h", "--arch", "x86_64"]
    environment = {**QUIET, "PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 1, done.stderr
    assert "struct a" in done.stdout


def test_tags_of_a_kernel_repository(kernel: Path) -> None:
    git(kernel, "tag", "v7.0")
    assert tags(kernel, "v*") == ["v6.12.7", "v7.0"]
    os.mkfifo(kernel / ".git/refs/tags/x")
    with pytest.raises(ToolError):
        tags(kernel, "v*")
