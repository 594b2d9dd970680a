"""untangle on a branch: the final tree is the original's, no commit of the result mixes, code commits keep author,
date and message, and no ref moves before that is proven.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from headergen.config.files import parse_config
from headergen.diagnostics import RepositoryError
from headergen.git.history import resolve_range
from headergen.git.plumbing import Git
from headergen.kernel import open_kernel
from headergen.lock import Lock, write_lock
from headergen.pipeline import modules
from headergen.pipeline.importing import import_headers
from headergen.project.commits import check_range
from headergen.project.locks import merged_lock
from headergen.project.modules import Modules, templates_hash
from headergen.project.states import find_project
from headergen.project.untangle_range import Untangled, untangle_range
from headergen.separation.classify import Layout
from headergen.separation.mail import read_mails
from headergen.separation.series import read_patches, split, written
from tests import kernels
from tests.forked import as_text
from tests.forked import headergen as headergen_in
from tests.histories import QUIET, File, Made, build, git, repository
from tests.patience import NEVER, wait_for_signals_in_hand, wait_until
from tests.projects import SMALL, make_project, quiet_git

LAYOUT = Layout(templates=("templates",))
HEADER, LOCK, OUT, CODE = "linux-headers/linux/kvm.h", "linux-headers/headergen.lock", "generated/kvm.py", "src/main.c"


def untangle(root: Path, text: str, *, branch: str | None = None, each: bool = False) -> Untangled:
    with Git(root) as running:
        return untangle_range(running, text, LAYOUT, branch=branch, each=each)


def touched_by(root: Path, oid: str) -> set[str]:
    """What a commit touches, asked of git in another way than the code under test does."""
    out = git(root, "show", "-m", "--format=", "--name-only", "-z", "--no-renames", "--ignore-submodules=none", oid)
    return {path for path in out.split("\0") if path}


def managed(paths: set[str]) -> set[str]:
    return {p for p in paths if p.split("/")[0] in ("linux-headers", "generated")}


def log(root: Path, text: str) -> list[str]:
    return git(root, "rev-list", "--reverse", "--topo-order", text).split()


def author_and_message(root: Path, oid: str) -> str:
    return authors_and_messages(root, [oid])[0]


def authors_and_messages(root: Path, oids: list[str]) -> list[str]:
    form = ("-s", "-z", "--encoding=", "--format=%an <%ae> %ad%n%e%n%B", "--date=raw")
    return git(root, "show", *form, *oids).split("\0")[: len(oids)] if oids else []


# ------------------------------------------------------------------------------------------------- nothing to be done


@pytest.mark.parametrize("each", [False, True])
def test_it_says_which_commits_do_not_build(tmp_path: Path, each: bool) -> None:
    """Where one change of a header renames what code uses, no order helps: gcc fails there and nowhere else."""
    root = repository(tmp_path)
    include, body = b'#include "../linux-headers/linux/kvm.h"\n', b"int main(void) { return KVM_%s; }\n"
    build(
        root,
        [
            Made({HEADER: b"#define KVM_ONE 0\n", CODE: include + body % b"ONE", "src/own.c": b"#define KVM_ONE 1\n"}),
            Made({HEADER: b"#define KVM_ONE 0\n#define KVM_NEW 0\n", CODE: include + body % b"NEW"}),
            Made({HEADER: b"#define KVM_NEXT 0\n#define KVM_NEW 0\n", CODE: include + body % b"NEXT"}),
            Made({HEADER: b"#define KVM_TWO 0\n#define KVM_NEW 0\n", CODE: include + body % b"TWO"}),
        ],
    )
    if not each:
        git(root, "update-ref", "refs/heads/main", "main~1")
    done = untangle(root, "main~2..main", each=each)
    failing = set()
    for oid in log(root, f"main~{len(done.series)}..main"):
        for path in (HEADER, CODE):
            (tmp_path / oid / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / oid / path).write_text(git(root, "show", f"{oid}:{path}"))
        compiled = subprocess.run(["gcc", "-fsyntax-only", CODE], cwd=tmp_path / oid, capture_output=True, check=False)
        if compiled.returncode:
            failing.add(oid)
    told = {(lag.name, lag.path, lag.since, lag.until) for lag in done.lags}
    ids = [oid for oid, _ in done.series]
    between = {oid for _, _, since, until in told for oid in ids[ids.index(since) : ids.index(until)]}
    assert failing == between
    assert len(failing) == len(told) == 1


@pytest.mark.parametrize(
    "commits",
    [
        pytest.param([{CODE: b"1"}], id="code alone"),
        pytest.param([{HEADER: b"1"}], id="headers alone"),
        pytest.param([{HEADER: b"1", "headergen.toml": b"x"}, {HEADER: b"2"}], id="an adoption and an import"),
        pytest.param([{HEADER: b"1", OUT: b"2", LOCK: b"3"}, {CODE: b"1"}, {CODE: b"2"}], id="headers first"),
        pytest.param([{"templates/a.j2": b"1"}, {HEADER: b"1"}, {CODE: b"2"}], id="templates first"),
        pytest.param([{"linux-headers-of-mine/x": b"1", CODE: b""}], id="a name that only begins alike"),
    ],
)
def test_what_is_apart_stays(tmp_path: Path, commits: list[dict[str, bytes]]) -> None:
    root = repository(tmp_path)
    ids = build(root, [Made({"README": b"x"}), *(Made(files) for files in commits)])
    for each in (False, True):
        assert untangle(root, f"{ids[0]}..main", each=each).nothing_to_do
    assert git(root, "rev-parse", "main") == ids[-1]
    assert git(root, "for-each-ref", "refs/headergen") == ""


# ------------------------------------------------------------------------------------------------------ the two shapes


@pytest.mark.parametrize("each", [False, True])
def test_messages_have_lines_of_72_columns_where_words_allow(tmp_path: Path, *, each: bool) -> None:
    """But for the subjects that a list of commits quotes."""
    root = repository(tmp_path)
    long = b"Use " + b" and".join([b"what the next kernel has"] * 3)
    files = {HEADER: b"1", "headergen.toml": CONFIG, "templates/a.j2": b"1", CODE: b"1"}
    ids = build(root, [Made({"README": b"x", HEADER: b"0"}), Made(files, long + b"\n")])
    assert untangle(root, f"{ids[0]}..main", each=each).series
    new = [git(root, "show", "-s", "--format=%B", oid) for oid in log(root, f"{ids[0]}..main")]
    subjects = [message.splitlines()[0] for message in new]
    assert max(map(len, subjects[:-1])) <= 72, subjects
    assert subjects[-1] == long.decode(), "the code keeps its own"
    assert subjects[0].endswith("… (templates and configuration)")
    lines = [line for message in new for line in message.splitlines()[1:] if not line.startswith("  ")]
    assert max(map(len, lines)) <= 72, lines


def test_all_header_changes_come_first_in_one_commit(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ids = build(
        root,
        [
            Made({"README": b"x", HEADER: b"0"}),
            Made({CODE: b"1"}, b"Code one\n", b"One <one@x> 100 +0200"),
            Made(
                {CODE: b"2", HEADER: b"1"},
                b"Mixed two\n\nWhy.\n\nSigned-off-by: Two <two@x>\n",
                b"Two <two@x> 200 -0330",
            ),
            Made({OUT: b"g"}, b"Generated\n\nSigned-off-by: One <one@x>\n", b"One <one@x> 300 +0000"),
            Made({"src/new.py": b"3"}, b"Code three\n", b"Th\xc3\xa9 <three@x> 400 +0000"),
        ],
    )
    done = untangle(root, f"{ids[0]}..main")
    new = log(root, f"{ids[0]}..main")
    assert [touched_by(root, oid) for oid in new] == [{HEADER, OUT}, {CODE}, {CODE}, {"src/new.py"}]
    for before, after in ((ids[1], new[1]), (ids[2], new[2]), (ids[4], new[3])):
        assert author_and_message(root, after) == author_and_message(root, before)
    assert [c.oid for c in done.left_out] == [ids[3]]
    assert git(root, "rev-parse", "main^{tree}") == git(root, "rev-parse", f"{ids[-1]}^{{tree}}")
    message = git(root, "show", "-s", "--format=%B", new[0])
    assert "Signed-off-by: Two <two@x>" in message
    assert "Signed-off-by: One <one@x>" in message
    assert "Co-authored-by: Two <two@x>" in message, "the author is that of the last share"
    assert git(root, "rev-parse", done.backup) == ids[-1], "the old branch stays reachable"
    assert untangle(root, f"{ids[0]}..main").nothing_to_do, "a second run finds nothing to do"


def test_each_splits_mixed_commits_where_they_stand(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ids = build(
        root,
        [
            Made({"README": b"x"}),
            Made({CODE: b"1"}, b"Code\n"),
            Made({CODE: b"2", HEADER: b"1"}, b"Mixed\n\nWhy.\n", b"Two <two@x> 200 -0330"),
            Made({OUT: b"g"}, b"Generated\n"),
            Made({}, b"Empty on purpose\n"),
        ],
    )
    untangle(root, f"{ids[0]}..main", each=True)
    new = log(root, f"{ids[0]}..main")
    assert [touched_by(root, oid) for oid in new] == [{CODE}, {HEADER}, {CODE}, {OUT}, set()]
    assert new[0] == ids[1], "what stands before the first split is not rewritten"
    assert author_and_message(root, new[2]) == author_and_message(root, ids[2])
    assert git(root, "show", "-s", "--format=%an", new[1]) == "Two"


# ------------------------------------------------------------------------------- every commit between builds

MAIN_C = b"#include <linux/kvm.h>\n%s\nint main(void)\n{\n\treturn %s;\n}\n"
BOTH = b"#include <linux/new.h>\n#include <linux/old.h>"
OLD_H, NEW_H = "linux-headers/linux/old.h", "linux-headers/linux/new.h"
BUILDS: dict[str, list[dict[str, File | bytes | None]]] = {
    "one commit of each": [
        {NEW_H: b"#define NEW 2\n", CODE: MAIN_C % (BOTH, b"NEW + KVM + OLD")},
        {CODE: MAIN_C % (BOTH, b"NEW + OLD")},
        {HEADER: b"struct kvm { int a; };\n", "src/other.c": b"int other;\n"},
        {OLD_H: None, CODE: MAIN_C % (b"#include <linux/new.h>", b"NEW")},
    ],
    "a header comes and another goes": [
        {NEW_H: b"#define NEW 2\n", OLD_H: None, CODE: MAIN_C % (b"#include <linux/new.h>", b"NEW + KVM")},
        {"src/other.c": b"int other;\n"},
    ],
    "a name goes": [{HEADER: b"struct kvm { int a; };\n", CODE: MAIN_C % (b"#include <linux/old.h>", b"OLD")}],
    "a header goes in a commit of its own": [
        {CODE: MAIN_C % (b"", b"KVM")}, {OLD_H: None}, {HEADER: b"#define KVM 1\n", CODE: MAIN_C % (b"", b"KVM - 1")},
    ],
    "a header goes and comes back": [
        {OLD_H: None, CODE: MAIN_C % (b"", b"KVM")},
        {OLD_H: b"#define OLD 3\n#define OLDER 4\n", CODE: MAIN_C % (b"#include <linux/old.h>", b"OLDER")},
    ],
}  # fmt: skip

# of patches only whole files are looked at, and none is written anew: what a hunk takes away cannot be told from what
# it changes, and a file that comes back must have gone before
OF_COMMITS_ALONE = ("one commit of each", "a name goes", "a header goes and comes back")


def builds(root: Path, oid: str, folder: Path) -> bool:
    folder.mkdir()
    git(root, f"--work-tree={folder}", "checkout", "-q", oid, "--", ".")
    compiler = ["cc", "-Werror", "-fsyntax-only", "-Ilinux-headers", *(str(f) for f in folder.glob("src/*.c"))]
    return subprocess.run(compiler, cwd=folder, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
@pytest.mark.parametrize("how", ["squashed", "each", "patches"])
@pytest.mark.parametrize("name", BUILDS)
def test_every_commit_between_builds(tmp_path: Path, name: str, how: str) -> None:
    root = repository(tmp_path / "r", work_tree=True)
    start: dict[str, File | bytes | None] = {
        HEADER: b"#define KVM 1\nstruct kvm { int a; };\n",
        OLD_H: b"#define OLD 3\n",
    }
    code = MAIN_C % (b"#include <linux/old.h>", b"KVM + OLD")
    ids = build(root, [Made({**start, CODE: code}), *(Made(files, b"Step\n") for files in BUILDS[name])])
    if how == "patches":
        text = git(root, "format-patch", "--stdout", f"{ids[0]}..main").encode()
        mails = written(split(read_patches(read_mails(text, "x")), LAYOUT), author="A <a@b.c>")
        git(root, "reset", "-q", "--hard", ids[0])
        (tmp_path / "mbox").write_bytes(b"\n".join(mails.values()))
        git(root, "am", "-q", str(tmp_path / "mbox"))
    else:
        untangle(root, f"{ids[0]}..main", each=how == "each")
    new = log(root, f"{ids[0]}..main")
    assert git(root, "rev-parse", "main^{tree}") == git(root, "rev-parse", f"{ids[-1]}^{{tree}}")
    for number, oid in enumerate([ids[0], *new]):
        mine = managed(touched_by(root, oid))
        assert number == 0 or mine in (set(), touched_by(root, oid))
        good = builds(root, oid, tmp_path / str(number))
        assert good or (how == "patches" and name in OF_COMMITS_ALONE), (number, git(root, "show", "--stat", oid))


def test_templates_come_before_the_headers_that_are_made_by_them(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ids = build(
        root,
        [
            Made({"README": b"x"}),
            Made({CODE: b"1"}, b"Code\n"),
            Made({"templates/k.j2": b"2", OUT: b"1", CODE: b"2"}, b"Everything\n"),
            Made({"templates/k.j2": b"3"}, b"Template\n"),
        ],
    )
    for each, expected in (
        (False, [{"templates/k.j2"}, {"templates/k.j2"}, {OUT}, {CODE}, {CODE}]),
        (True, [{CODE}, {"templates/k.j2"}, {OUT}, {CODE}, {"templates/k.j2"}]),
    ):
        name = f"result-{each}"
        untangle(root, f"{ids[0]}..main", branch=name, each=each)
        assert [touched_by(root, oid) for oid in log(root, f"{ids[0]}..{name}")] == expected


def test_claims_and_exceptions_leave_the_code_commit(tmp_path: Path) -> None:
    """A code commit is no import and mixes nothing, so trailers that say so go; everything else stays to the byte."""
    root = repository(tmp_path)
    message = b"Sub\xe9ct\n\nBody  \n\n\nHeadergen-Mixed: the code\n does not build without\nSigned-off-by: A <a@x>\n\n"
    made = Made({HEADER: b"1", CODE: b"1"}, message, encoding=b"ISO-8859-1")
    ids = build(root, [Made({"README": b"x"}), made])
    untangle(root, f"{ids[0]}..main")
    code = git(root, "cat-file", "commit", "main").partition("\n\n")
    assert os.fsencode(code[2] + "\n\n") == b"Sub\xe9ct\n\nBody  \n\n\nSigned-off-by: A <a@x>\n\n"
    assert "\nencoding ISO-8859-1" in code[0]


def test_the_work_tree_and_index_stay_as_they_are(tmp_path: Path) -> None:
    root = repository(tmp_path, work_tree=True)
    ids = build(root, [Made({"README": b"x"}), Made({HEADER: b"1", CODE: b"1"})])
    git(root, "reset", "-q", "--hard")
    (root / CODE).write_bytes(b"edited")
    (root / "staged").write_bytes(b"new")
    git(root, "add", "staged")
    before = git(root, "status", "--porcelain")
    done = untangle(root, f"{ids[0]}..")
    assert git(root, "rev-parse", "HEAD") != ids[-1]
    assert git(root, "status", "--porcelain") == before == " M src/main.c\nA  staged"
    git(root, "reset", "-q", "--soft", done.backup)
    assert git(root, "rev-parse", "HEAD") == ids[-1]
    assert git(root, "status", "--porcelain") == before


def test_files_and_folders_that_take_each_others_place(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ids = build(
        root,
        [
            Made({"a": b"file", "linux-headers": File(b"elsewhere", "120000"), "b/c": b"1"}),
            Made({"a": None, "a/b": b"now a folder", "linux-headers": None, HEADER: b"1"}),
            Made({"b/c": None, "b": File(b"a/b", "120000"), HEADER: None, "linux-headers": File(b"1" * 40, "160000")}),
        ],
    )
    for each in (False, True):
        untangle(root, f"{ids[0]}..main", branch=f"r{each}", each=each)
        assert git(root, "rev-parse", f"r{each}^{{tree}}") == git(root, "rev-parse", "main^{tree}")


def test_a_repository_with_sha256(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main", "--object-format=sha256", ".")
    git(tmp_path, "config", "user.name", "Re Writer")
    git(tmp_path, "config", "user.email", "rewriter@example.org")
    ids = build(tmp_path, [Made({"README": b"x"}), Made({HEADER: b"1", CODE: b"1"})])
    done = untangle(tmp_path, f"{ids[0]}..main")
    assert [touched_by(tmp_path, oid) for oid in log(tmp_path, f"{ids[0]}..main")] == [{HEADER}, {CODE}]
    assert len(git(tmp_path, "rev-parse", done.backup)) == 64


def test_a_linked_work_tree(tmp_path: Path) -> None:
    root = repository(tmp_path / "main", work_tree=True)
    ids = build(root, [Made({"README": b"x"}), Made({HEADER: b"1", CODE: b"1"})])
    git(root, "reset", "-q", "--hard", ids[0])
    git(root, "branch", "topic", ids[1])
    git(root, "worktree", "add", "-q", str(tmp_path / "linked"), "topic")
    untangle(tmp_path / "linked", f"{ids[0]}..")
    assert len(log(root, f"{ids[0]}..topic")) == 2
    assert git(tmp_path / "linked", "status", "--porcelain") == ""


# -------------------------------------------------------------------------------------------------------- it is refused


def test_merges_are_refused_with_a_way_out(tmp_path: Path) -> None:
    root = repository(tmp_path)
    ids = build(
        root,
        [
            Made({"README": b"x"}),
            Made({HEADER: b"1", CODE: b"1"}),
            Made({"other": b"1"}, parents=(0,)),
            Made({"other": b"1"}, b"Merge\n", parents=(1, 2)),
        ],
    )
    with pytest.raises(RepositoryError) as refused:
        untangle(root, f"{ids[0]}..main")
    assert "merge" in refused.value.message
    assert "rebase" in refused.value.help
    assert git(root, "rev-parse", "main") == ids[-1]


def test_of_many_merges_the_last_is_named_and_none_is_repeated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A range of a large project's history holds thousands, and git takes minutes to say what each of them changed."""
    root = repository(tmp_path)
    ids = build(
        root,
        [
            Made({"README": b"x"}),
            Made({"main": b"1"}),
            Made({"other": b"1"}, parents=(0,)),
            Made({"main": b"1", "other": b"1"}, b"Merge\n", parents=(1, 2)),
            Made({"other": b"2"}, parents=(2,)),
            Made({"main": b"1", "other": b"2"}, b"Merge again\n", parents=(3, 4)),
            Made({HEADER: b"1", CODE: b"1"}),
        ],
    )
    with monkeypatch.context() as patched:
        patched.setattr("headergen.git.history.merge_changes", lambda *_: pytest.fail("a merge was repeated"))
        with pytest.raises(RepositoryError, match="2 merges, the first") as refused:
            untangle(root, f"{ids[0]}..main")
    behind = f"{ids[5][:12]}..main"
    assert behind in refused.value.help
    assert not untangle(root, behind).nothing_to_do


def test_a_shallow_clone_is_refused_where_its_history_ends(tmp_path: Path) -> None:
    root = repository(tmp_path / "full")
    build(root, [Made({"README": b"x"}), Made({CODE: b"0"}), Made({HEADER: b"1", CODE: b"1"})])
    git(tmp_path, "clone", "-q", "--depth=2", f"file://{root}", "shallow")
    shallow = tmp_path / "shallow"
    git(shallow, "config", "user.name", "A")
    git(shallow, "config", "user.email", "a@x")
    git(shallow, "branch", "-q", "unrelated", git(shallow, "commit-tree", "HEAD^{tree}", "-m", "x"))
    with pytest.raises(RepositoryError, match="shallow") as refused:
        untangle(shallow, "unrelated..main")
    assert "--unshallow" in refused.value.help
    assert not untangle(shallow, "main~1..main").nothing_to_do
    for missing in (git(root, "rev-parse", "main~2"), "HEAD~9"):
        with pytest.raises(RepositoryError, match="names no commit of this shallow clone") as refused:
            untangle(shallow, f"{missing}..main")
        assert "git fetch --unshallow" in refused.value.help


@pytest.mark.parametrize("name", ["MERGE_HEAD", "CHERRY_PICK_HEAD", "rebase-merge"])
def test_nothing_is_moved_while_something_is_under_way(tmp_path: Path, name: str) -> None:
    root = repository(tmp_path, work_tree=True)
    ids = build(root, [Made({"README": b"x"}), Made({HEADER: b"1", CODE: b"1"})])
    (root / ".git" / name).mkdir()
    with pytest.raises(RepositoryError, match="under way"):
        untangle(root, f"{ids[0]}..main")


@pytest.mark.parametrize(
    ("text", "branch", "says"),
    [
        ("main", None, "no range"),
        ("main...main", None, "no range"),
        ("nowhere..main", None, "names no commit"),
        ("--all..main", None, "names no commit"),
        ("main~1..{tip}", None, "no local branch"),
        ("main~1..main", "other", "exists"),
        ("main~1..main", "-f", "no name for a branch"),
        ("main~1..main", "a..b", "no name for a branch"),
        ("main~1..main", "@{-1}", "no name for a branch"),
    ],
)
def test_bad_arguments(tmp_path: Path, text: str, branch: str | None, says: str) -> None:
    root = repository(tmp_path)
    ids = build(root, [Made({"README": b"x"}), Made({HEADER: b"1", CODE: b"1"})])
    git(root, "branch", "other", ids[0])
    before = git(root, "for-each-ref")
    with pytest.raises(RepositoryError) as refused:
        untangle(root, text.format(tip=ids[-1]), branch=branch)
    assert says in refused.value.message
    assert refused.value.help
    assert git(root, "for-each-ref") == before


def test_a_branch_that_moved_meanwhile_is_not_moved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path)
    ids = build(root, [Made({"README": b"x"}), Made({HEADER: b"1", CODE: b"1"})])
    from headergen.project import untangle_range as module

    proven = module._proven

    def meanwhile(*arguments: object) -> None:
        proven(*arguments)  # type: ignore[arg-type]
        git(root, "update-ref", "refs/heads/main", ids[0])

    monkeypatch.setattr(module, "_proven", meanwhile)
    with pytest.raises(RepositoryError, match="changed meanwhile"):
        untangle(root, f"{ids[0]}..main")
    assert git(root, "rev-parse", "main") == ids[0]
    assert git(root, "for-each-ref", "refs/headergen") == ""


def test_without_an_identity_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = repository(tmp_path)
    ids = build(root, [Made({"README": b"x"}), Made({HEADER: b"1", CODE: b"1"})])
    git(root, "config", "--unset", "user.name")
    git(root, "config", "--unset", "user.email")
    git(root, "config", "user.useConfigOnly", "true")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    with pytest.raises(RepositoryError, match="who you are"):
        untangle(root, f"{ids[0]}..main")


# ---------------------------------------------------------------------------------------------------- random histories

PATHS = st.sampled_from(
    [
        HEADER, LOCK, OUT, CODE, "linux-headers", "generated/arm/x.py", "README", "src", "src/main.c/deep",
        "linux-headers-not/x", "a\udcffb", "templates/k.j2", "doc/ü x\n.txt", ":odd", "0" * 40,
    ]
)  # fmt: skip
FILES = st.one_of(
    st.none(),
    st.builds(File, st.binary(max_size=3), st.sampled_from(["100644", "100755", "120000"])),
    st.just(File(b"1" * 40, "160000")),
)
MESSAGES = st.sampled_from(
    [b"One\n", b"Two\n\nbody\n\nSigned-off-by: X <x@y>\n", b"no newline", b"\nleading\n", b"L\xe4tin\n"]
)
AUTHORS = st.sampled_from([b"A <a@x> 1 +0000", b"B. <b@x> 1700000000 -0730", b"\xc3\x89 <> 1234567890 +1400"])
COMMITS = st.builds(Made, st.dictionaries(PATHS, FILES, max_size=5), MESSAGES, AUTHORS)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(COMMITS, min_size=2, max_size=8), st.booleans())
def test_random_histories(history: list[Made], each: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = repository(Path(folder))
        ids = build(root, [Made({"keep": b"k"}), *history])
        old = ids[1:]
        done = untangle(root, f"{ids[0]}..main", branch="result", each=each)
        touched = {oid: touched_by(root, oid) for oid in old}
        if done.nothing_to_do:
            assert not any(managed(t) and t - managed(t) - {"templates/k.j2"} for t in touched.values())
            return
        event("rewritten")
        new = log(root, f"{ids[0]}..result")
        assert git(root, "rev-parse", "result^{tree}") == git(root, "rev-parse", "main^{tree}")
        touched |= {oid: touched_by(root, oid) for oid in new if oid not in touched}
        for oid in new:
            paths = touched[oid]
            assert (
                not managed(paths) or managed(paths) == paths or (each and paths - managed(paths) <= {"templates/k.j2"})
            )
        code = [o for o in old if touched[o] - managed(touched[o]) - {"templates/k.j2"}]
        kept = [o for o in new if touched[o] - managed(touched[o]) - {"templates/k.j2"}]
        assert len(kept) == len(code)
        assert authors_and_messages(root, kept) == authors_and_messages(root, code)


# -------------------------------------------------------------------------------------------------- real imports, mixed

CONFIG = b"""arches = ["arm64", "x86_64"]
comments = "strip"
[modules]
kvm = ["linux/kvm.h"]
"""


def verb(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return as_text(headergen_in(root, *arguments, env=QUIET))


def test_where_nothing_is_configured_it_says_by_what_it_splits(tmp_path: Path) -> None:
    """Somebody else's headers lie elsewhere, and then that all is apart means nothing."""
    root = tmp_path / "repository"
    repository(root, work_tree=True)
    build(root, [Made({"README": b"x"}), Made({"include/uapi/kvm.h": b"1", CODE: b"1"})])
    said = "nothing is configured here: split by the usual folders, linux-headers and generated"
    done = verb(root, "untangle", "main~1..main")
    assert said in done.stderr
    assert "1 commit: headers and code are apart already" in done.stderr
    (root / "series.mbox").write_text(git(root, "format-patch", "--stdout", "-1", "main"))
    assert said in verb(root, "untangle", "--patch", "series.mbox", "-o", "split").stderr
    (root / "headergen.toml").write_bytes(CONFIG)
    assert said not in verb(root, "untangle", "main~1..main").stderr
    git(root, "add", "headergen.toml")
    git(root, "commit", "-q", "-m", "configured")
    git(root, "clone", "-q", "--bare", ".", "bare.git")
    for words in (("untangle", "main~1..main"), ("check", "--range", "main~1..main")):
        assert "is configured here" not in verb(root / "bare.git", *words).stderr, "where a server has it"


def imported(series: str) -> dict[str, File | bytes | None]:
    """The managed files that headergen makes of a real kernel."""
    config = parse_config(CONFIG.decode(), "headergen.toml")
    with open_kernel(str(kernels.source(series))) as tree:
        got = import_headers(config, tree, config.arches)
    lock = merged_lock(config, Lock(), got, templates=templates_hash(config))
    output = modules(Modules(config, got.headers, lock).sources()).files
    headers = {f"linux-headers/{path}": data for path, data in got.headers.items()}
    return {**headers, **{f"generated/{path}": data for path, data in output.items()}, LOCK: write_lock(lock)}


@pytest.fixture(scope="module")
def old() -> dict[str, File | bytes | None]:
    return imported("6.1")


@pytest.fixture(scope="module")
def new() -> dict[str, File | bytes | None]:
    return imported("6.12")


def update(old: dict[str, File | bytes | None], new: dict[str, File | bytes | None]) -> dict[str, File | bytes | None]:
    return {**{path: None for path in old if path not in new}, **{p: f for p, f in new.items() if old.get(p) != f}}


def messy(root: Path, old: dict[str, File | bytes | None], new: dict[str, File | bytes | None]) -> list[str]:
    """A history as contributors make it: an update of the headers spread over commits that change code too."""
    changes = update(old, new)
    paths = sorted(changes)
    half, rest = ({p: changes[p] for p in part} for part in (paths[::2], paths[1::2]))
    repository(root, work_tree=True)
    code = b"from generated.arm64 import kvm\nprint(kvm.%s)\n"
    ids = build(
        root,
        [
            Made({"headergen.toml": CONFIG, "src/vm.py": code % b"KVM_API_VERSION", **old}),
            Made({"src/io.py": b"1\n"}, b"io: begin\n", b"A <a@x> 100 +0100"),
            Made({**half, "src/vm.py": code % b"KVM_CAP_GUEST_MEMFD"}, b"vm: guest_memfd\n\nSigned-off-by: B <b@x>\n",
                 b"B <b@x> 200 -0100"),
            Made({"src/io.py": b"2\n", HEADER: None}, b"io: a header less\n", b"C <c@x> 300 +0000"),
            Made({**rest, HEADER: new[HEADER], "src/io.py": None}, b"io: gone\n", b"A <a@x> 400 +0100"),
        ],
    )  # fmt: skip
    git(root, "reset", "-q", "--hard")
    return ids


@pytest.mark.kernel
def test_a_real_update_spread_over_code_commits(
    tmp_path: Path, old: dict[str, File | bytes | None], new: dict[str, File | bytes | None]
) -> None:
    ids = messy(tmp_path, old, new)
    found = find_project(tmp_path)

    def findings() -> list[str]:
        with Git(tmp_path) as running:
            report = check_range(found, running, resolve_range(running, f"{ids[0]}..main"))
        return sorted(f.rule.id for f in report.findings)

    assert findings().count("mixed-commit") == 3
    done = verb(tmp_path, "untangle", f"{ids[0]}..main")
    assert done.returncode == 0, done.stderr
    kinds = [line.split()[0] for line in done.stdout.splitlines()]
    assert kinds == ["headers", "whole", "code", "code", "code"]
    assert "proven: the final tree" in done.stderr
    assert "not what headergen makes" not in done.stderr
    assert git(tmp_path, "rev-parse", "main^{tree}") == git(tmp_path, "rev-parse", f"{ids[-1]}^{{tree}}")
    assert findings() == []
    message = git(tmp_path, "show", "-s", "--format=%B", "main~4")
    assert message.startswith("linux-headers: update to Linux 6.12.")
    assert "- KVM_ASSIGN_DEV_IRQ 0x4040ae70" in message
    assert re.search(r"\nHeadergen-Kernel: 6\.12\.\d+\n", message)
    assert message.splitlines()[-1] == "Signed-off-by: B <b@x>"
    way_back = next(line.partition(": ")[2] for line in done.stderr.splitlines() if line.startswith("to go back: "))
    subprocess.run(way_back.split(), cwd=tmp_path, check=True, env=QUIET)
    assert git(tmp_path, "rev-parse", "main") == ids[-1]
    assert git(tmp_path, "status", "--porcelain") == ""


@pytest.mark.kernel
def test_what_headergen_did_not_make_is_separated_and_said(
    tmp_path: Path, old: dict[str, File | bytes | None], new: dict[str, File | bytes | None]
) -> None:
    """The header part is a hand edit: no import, and the message must not claim one."""
    edited = old[HEADER]
    assert isinstance(edited, bytes)
    root = repository(tmp_path, work_tree=True)
    change = {HEADER: edited + b"#define KVM_MINE 1\n", CODE: b"int x = KVM_MINE;\n"}
    ids = build(root, [Made({"headergen.toml": CONFIG, **old}), Made(change, b"Use it\n")])
    for arguments in ((), ("--each",)):
        git(root, "reset", "-q", "--hard", ids[1])
        done = verb(root, "untangle", f"{ids[0]}..main", *arguments)
        assert done.returncode == 0, done.stderr
        assert "the imported part is not what headergen makes of any kernel: linux/kvm.h is not the one" in done.stderr
        assert [touched_by(root, oid) for oid in log(root, f"{ids[0]}..main")] == [{HEADER}, {CODE}]
        assert "Headergen-Kernel" not in git(root, "show", "-s", "--format=%B", "main~1")


@pytest.mark.parametrize(
    ("local", "does"),
    [
        ("", "replaces it by what it makes"),
        ('[[local]]\nheader = "linux/kvm.h"\nreason = "ahead"\n', "records it as it is"),
    ],
)
def test_what_sync_does_with_the_separated_header_is_said(
    local: str, does: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A header of the project's own is never replaced: as libfuse's fuse_kernel.h, which is ahead of a release."""
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, config=SMALL + local)
    tried.sync()
    header = tried.root / "linux-headers/linux/kvm.h"
    if local:
        header.write_text(header.read_text() + "#define KVM_AHEAD 1\n")
        tried.sync()
    edited = header.read_text() + "#define KVM_MINE 1\n"
    header.write_text(edited)
    tried.write("main.c", "int x = KVM_MINE;\n")
    tried.git("commit", "-qam", "Use it")
    done = verb(tried.root, "untangle", "HEAD~1..HEAD")
    assert done.returncode == 0, done.stderr
    assert f"headergen sync KERNEL {does}." in " ".join(tried.git("show", "-s", "--format=%B", "HEAD~1").split())
    tried.sync()
    assert (header.read_text() == edited) == bool(local)
    assert "header-edited" not in tried.rules()


# -------------------------------------------------------------------------------------------------------- interruptions


def wait_for_group(leader: int) -> None:
    def gone() -> bool:
        try:
            os.killpg(leader, 0)
        except ProcessLookupError:
            return True
        return False

    wait_until(gone)


@pytest.mark.parametrize("signal_", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_interrupted_at_any_point_no_ref_has_moved(tmp_path: Path, signal_: signal.Signals) -> None:
    """Killed after ever more of the time that it takes: the refs are those of before, or (once it is through) those of
    after; in the end it runs through, for an interrupted run leaves nothing in the way.
    """
    root = repository(tmp_path, work_tree=True)
    made = [Made({CODE: b"%d" % i, HEADER: b"%d" % i, f"src/{i}": b"x"}, b"Mixed %d\n" % i) for i in range(12)]
    ids = build(root, [Made({"headergen.toml": CONFIG, "README": b"x"}), *made])
    git(root, "reset", "-q", "--hard")
    before = git(root, "for-each-ref")
    command = [sys.executable, "-m", "headergen", "untangle", "--each", f"{ids[0]}..main"]
    environment = {**QUIET, "PYTHONPATH": str(Path(__file__).parents[1])}
    length = 0.0
    for step in range(10):
        process = subprocess.Popen(
            command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
        )
        wait_for_signals_in_hand(process)
        began = time.monotonic()
        try:
            process.wait(length * step / 9 if step else NEVER)
        except subprocess.TimeoutExpired:
            # a terminal signals the whole group; SIGKILL meets one process, and its git ends by itself
            (os.kill if signal_ == signal.SIGKILL else os.killpg)(process.pid, signal_)
        _, said = process.communicate()
        wait_for_group(process.pid)
        after = git(root, "for-each-ref")
        assert git(root, "rev-parse", "main^{tree}") == git(root, "rev-parse", f"{ids[-1]}^{{tree}}")
        assert git(root, "status", "--porcelain") == ""
        assert not list((root / ".git").rglob("*.lock"))
        if not step:  # nothing met it
            length = time.monotonic() - began
            assert after != before
        assert process.returncode in ((130, -signal.SIGKILL) if after == before else (0, 130, -signal.SIGKILL)), said
        if after == before:
            continue
        assert git(root, "rev-parse", f"refs/headergen/before/main/{ids[-1][:12]}") == ids[-1]
        git(root, "update-ref", "refs/heads/main", ids[-1])
        git(root, "update-ref", "-d", f"refs/headergen/before/main/{ids[-1][:12]}")
    done = verb(root, "untangle", "--each", f"{ids[0]}..main")
    assert done.returncode == 0, done.stderr
