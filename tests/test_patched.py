"""A kernel with the patches of a mailbox: what ``git am`` makes of a tree is what is compared, and what it refuses is
refused, with the patch, the file and the hunk.
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, event, given, settings
from hypothesis import strategies as st

from headergen.cli import main
from headergen.separation.applying import applied, in_order, paths_of
from headergen.separation.mail import PatchError, read_mails
from headergen.separation.series import read_patches
from tests.histories import QUIET, File, Made, build, git, repository
from tests.test_hunks import EDITS, edited
from tests.test_patches import transported
from tests.tiny_kernel import SPDX, make_kernel
from tests.trees import commit_all

Tree = dict[str, bytes]

# --------------------------------------------------------------------------------------- series, against git am itself

TEXT = b"".join(b"line %d\n" % number for number in range(12))
NAMES = st.sampled_from(["include/uapi/linux/a.h", "include/uapi/linux/b.h", "include/linux/a.h", "include/uapi/c.h"])
CONTENTS = st.builds(
    lambda edits, end: b"\n".join(edited(TEXT.split(b"\n")[:-1], edits)) + end,
    EDITS,
    st.sampled_from([b"", b"\n", b"\n"]),
)
CHANGES = st.dictionaries(
    NAMES,
    st.one_of(st.none(), st.builds(File, CONTENTS, st.sampled_from(["100644", "100755"]))),
    min_size=1,
    max_size=3,
)
SERIES = st.lists(st.builds(Made, CHANGES), min_size=1, max_size=3)
HOW = st.sampled_from(["plain", "crlf", "base64", "quoted-printable", "quoted-cr", "in-body"])
OPTIONS = st.sampled_from([("-M",), ("-M10", "-C", "--find-copies-harder"), ("--no-renames",), ("-U1",), ("--attach",)])


def mails_of(root: Path, base: str, tip: str, *options: str) -> bytes:
    return subprocess.run(
        ["git", "format-patch", "--stdout", "--binary", *options, f"{base}..{tip}"],
        cwd=root, env=QUIET, capture_output=True, check=True,
    ).stdout  # fmt: skip


def files_of(root: Path, revision: str) -> Tree:
    names = git(root, "ls-tree", "-r", "-z", "--name-only", revision).split("\0")[:-1]
    return {
        name: subprocess.run(
            ["git", "cat-file", "blob", f"{revision}:{name}"], cwd=root, env=QUIET, capture_output=True, check=True
        ).stdout
        for name in names
    }


def by_us(mails: bytes, tree: Tree) -> Tree | None:
    """The tree with all patches, or None where one does not apply."""
    patches = [patch for patch in read_patches(read_mails(mails, "x")) if patch.body.files]
    paths = paths_of(patches, lambda _: True)
    now: dict[str, bytes | None] = dict(tree)
    for patch in patches:
        try:
            now |= applied(patch, now.get, paths)
        except PatchError:
            return None
    return {name: data for name, data in now.items() if data is not None}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SERIES, CHANGES, HOW, OPTIONS, st.booleans())
def test_random_series_make_of_a_tree_what_git_am_makes(
    series: list[Made], drift: dict[str, File | None], how: str, options: tuple[str, ...], drifts: bool
) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = repository(Path(name) / "r", work_tree=True)
        start = Made({"include/uapi/linux/a.h": TEXT, "include/linux/a.h": TEXT[9:], "README": b"0\n"})
        commits = build(root, [start, *series])
        base = build(root, [start, Made(drift)], "drift")[1] if drifts else commits[0]
        mails = mails_of(root, commits[0], "main", *options)
        assume(mails)
        boxed = [each for each in re.split(rb"(?m)^(?=From [0-9a-f]{40} )", mails) if each]
        assume(all(b"\ndiff --git " in each for each in boxed))  # some versions of git write empty commits as mails
        mails = b"".join(transported(each, how if options != ("--attach",) else "plain") for each in boxed)
        (root / "mbox").write_bytes(mails)
        git(root, "reset", "-q", "--hard", base)
        done = subprocess.run(
            ["git", "am", "-q", "--no-3way", "--quoted-cr=strip", "mbox"],
            cwd=root,
            env=QUIET,
            capture_output=True,
            check=False,
        )
        ours = by_us(mails, files_of(root, base))
        event("git am takes it" if done.returncode == 0 else "git am refuses it")
        if done.returncode:
            assert ours is None, done.stderr
        else:
            assert ours == files_of(root, "HEAD")


# ------------------------------------------------------------------------------------------------------------- reports

STRUCT = "struct later {{\n{}}};\n#define LATER_GET _IOR('L', 1, struct later)\n"
MEMBERS = st.lists(st.sampled_from(["__u32", "__u64", "long"]), min_size=1, max_size=4)


def header(members: list[str]) -> bytes:
    fields = "".join(f"\t{kind} m{at};\n" for at, kind in enumerate(members))
    return (SPDX + "#include <linux/ioctl.h>\n#include <linux/types.h>\n" + STRUCT.format(fields)).encode()


REPORTED = st.lists(
    st.one_of(
        st.builds(lambda members: {"include/uapi/linux/later.h": header(members)}, MEMBERS),
        st.builds(lambda n: {"include/uapi/linux/some.h": f"{SPDX}#define SOME {n}\n".encode()}, st.integers(0, 3)),
        st.just({"include/uapi/linux/some.h": None}),
        st.just({"kernel.c": b"int x;\n"}),
        st.builds(
            lambda n: {"include/uapi/linux/kvm.h": None, "include/uapi/linux/moved/kvm.h": b"#define N %d\n" % n},
            st.integers(0, 1),
        ),
        st.builds(
            lambda n: {"Makefile": b"VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = %d\nEXTRAVERSION =\n" % n},
            st.integers(1, 9),
        ),
    ),
    min_size=1,
    max_size=4,
)


def report(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[dict[str, object]]]:
    capsys.readouterr()
    code = main(["diff", *words, "--arch", "arm64", "--format", "json", "-q"])
    out = capsys.readouterr().out
    found = json.loads(out)["findings"]
    for each in found:
        each.pop("commit"), each.pop("patch")
    return code, sorted(found, key=json.dumps)


@settings(
    max_examples=8, deadline=None, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(REPORTED, st.sampled_from(["directory", "git", "tarball"]))
def test_a_series_is_reported_as_the_range_that_git_am_makes_of_it(
    capsys: pytest.CaptureFixture[str], series: list[dict[str, bytes | None]], form: str
) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = make_kernel(Path(name) / "linux")
        commit_all(root, "first", tag="v1")
        base = git(root, "rev-parse", "HEAD")
        for number, files in enumerate(series):
            for path, data in files.items():
                place = root / path
                place.parent.mkdir(parents=True, exist_ok=True)
                if data is not None:
                    place.write_bytes(data)
                elif place.exists():
                    place.unlink()
            git(root, "add", "-A")
            git(root, "commit", "-q", "--allow-empty", "-m", f"change {number}")
        mbox = Path(name) / "s.mbox"
        mbox.write_bytes(mails_of(root, base, "HEAD"))
        assume(
            all(
                git(root, "diff", "--name-only", f"{each}~1", each)
                for each in git(root, "log", "--format=%H", f"{base}..").split()
            )
        )
        git(root, "checkout", "-q", "-b", "am", base)
        kernel = {"git": f"{root}@v1", "directory": str(root)}.get(form) or packed(root)
        series_, each = (
            report(capsys, "--patch", str(mbox), kernel, "--all"),
            report(capsys, "--patch", str(mbox), "--each", kernel),
        )
        git(root, "am", "-q", str(mbox))
        assert series_ == report(capsys, f"{root}@v1..HEAD", "--all")
        assert each == report(capsys, f"{root}@v1..HEAD", "--each")
        event(f"{len(each[1])} findings of {form}")


def packed(root: Path) -> str:
    """The checked out tree as a tarball."""
    target = root.parent / "linux.tar"
    with tarfile.open(target, "w") as archive:
        for path in sorted(root.iterdir()):
            if path.name != ".git":
                archive.add(path, f"linux/{path.name}")
    return str(target)


# ------------------------------------------------------------------------------------------------------------ the verb

KVM = "include/uapi/linux/kvm.h"


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_kernel(tmp_path / "linux")
    commit_all(root, "first", tag="v1")
    monkeypatch.chdir(root)
    return root


def series_of(root: Path, *changes: tuple[str, str, str], options: Sequence[str] = ()) -> Path:
    """A mailbox with a patch for each (file, old text, new text); the tree stays as it is."""
    start = git(root, "rev-parse", "HEAD")
    for number, (path, old, new) in enumerate(changes, 1):
        text = (root / path).read_text() if (root / path).exists() else ""
        assert old in text
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text.replace(old, new, 1) if old else new)
        git(root, "add", "-A")
        git(root, "commit", "-q", "-m", f"uapi: change {number}")
    box = root.parent / "s.mbox"
    box.write_bytes(mails_of(root, start, "HEAD", *options))
    git(root, "reset", "-q", "--hard", start)
    return box


VERSION = (KVM, "#define KVM_API_VERSION 12", "#define KVM_API_VERSION 12\n#define KVM_NEWER 1")
SLOT = (KVM, "__u32 slot;", "__u64 slot;")
ELSEWHERE = ("kernel.c", "", "int x;\n")
TOOLS = ("tools/include/uapi/linux/kvm.h", "", "#define KVM_TOOLS 1\n")


def test_each_patch_is_told_by_its_number_and_subject(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = series_of(clone, VERSION, ELSEWHERE, SLOT, options=["--cover-letter"])
    assert main(["diff", "--patch", str(box), "--each", "--arch", "arm64", "--format", "json"]) == 1
    captured = capsys.readouterr()
    found = {(each["patch"], each["symbol"], each["severity"]) for each in json.loads(captured.out)["findings"]}
    assert ("1/3 uapi: change 1", "KVM_NEWER", "note") in found
    assert ("3/3 uapi: change 3", "struct kvm_dirty_log", "error") in found
    assert {patch for patch, _, _ in found} == {"1/3 uapi: change 1", "3/3 uapi: change 3"}
    assert "Linux 6.12.1 → Linux 6.12.1 with 3 patches, " in captured.err
    for format, told in (
        ("text", "3/3 uapi: change 3: linux/kvm.h:"),
        ("github", "::3/3 uapi: change 3: "),
        ("markdown", "3/3 uapi: change 3: linux/kvm.h:"),
        ("mail", "3/3 uapi: change 3: linux/kvm.h:"),
        ("sarif", '"patch": "3/3 uapi: change 3"'),
    ):
        assert main(["diff", "--patch", str(box), "--each", "--arch", "arm64", "--format", format, "-q"]) == 1
        assert told in capsys.readouterr().out, format
    assert not git(clone, "status", "--short"), "nothing is written"


def test_findings_of_one_severity_follow_the_series(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither as text, where 10/11 comes before 2/11, nor by the hashes of commits."""
    changes = [
        (KVM, "#define KVM_API_VERSION 12", f"#define KVM_NEW_{n} {n}\n#define KVM_API_VERSION 12") for n in range(11)
    ]
    box = series_of(clone, *changes)
    git(clone, "am", "-q", str(box))
    base = git(clone, "rev-parse", "HEAD~11")
    for what in (["--patch", str(box), f"{clone}@{base}"], [f"{base}..HEAD"]):
        for format in ("text", "mail", "markdown", "json", "github", "sarif"):
            assert main(["diff", *what, "--each", "--arch", "arm64", "--format", format, "-q", "-v"]) == 1
            told = re.findall(r"KVM_NEW_(\d+) .{0,20}is new", capsys.readouterr().out.replace("\\", ""))
            assert told == [str(n) for n in range(11)], format


def test_the_exit_code_is_that_of_any_diff(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = str(series_of(clone, VERSION))
    assert main(["diff", "--patch", box, "--arch", "arm64"]) == 1
    assert main(["diff", "--patch", box, "--arch", "arm64", "--fail-on", "warning"]) == 0
    assert main(["diff", "--patch", box, "v1", "--arch", "arm64", "--fail-on", "error"]) == 0


def test_what_fails_says_why_however_quiet(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A note with nothing to do is not printed; with ``-q`` a check of CI would have failed and said nothing."""
    box = series_of(clone, VERSION)
    for verb, code in (("diff", 1), ("lint", 0)):
        assert main([verb, "--patch", str(box), "--arch", "arm64", "-q"]) == code
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.endswith("1 note (1 with nothing to do: see -v)\n" if code else "")
    assert main(["diff", "--patch", str(box), "--arch", "arm64", "-q", "--fail-on", "warning"]) == 0
    assert capsys.readouterr().err == ""


def test_a_diff_in_an_answer_is_no_patch_of_the_series(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Threads of an archive hold what reviewers propose, of which b4 takes none; alone it is what was asked for."""
    mail = series_of(clone, VERSION).read_bytes()
    answer = mail.replace(b"Subject: ", b"Subject: Re: ").replace(b"KVM_NEWER 1", b"KVM_NEWER 2")
    for mails in (mail + b"\n" + answer, answer):
        (clone / "thread").write_bytes(mails)
        assert main(["diff", "--patch", "thread", "--arch", "arm64", "-v"]) == 1
        assert f"KVM_NEWER ({1 if mails.startswith(mail) else 2}) is new" in capsys.readouterr().out


def test_half_a_diff_in_an_answer_ends_nothing(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is pasted into an answer is broken by its mailer, or is half of a hunk."""
    mail = series_of(clone, VERSION).read_bytes()
    answer = mail.replace(b"Subject: ", b"Subject: Re: ").replace(b"\n+", b"\nbroken off\n+")
    (clone / "thread").write_bytes(mail + b"\n" + answer)
    for verb in ("diff", "lint"):
        assert main([verb, "--patch", "thread", "--arch", "arm64", "-v", "--fail-on", "error"]) == 0
    (clone / "thread").write_bytes(answer)
    assert main(["diff", "--patch", "thread", "--arch", "arm64", "-v"]) == 2
    assert "help: get the patch again" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["{}.orig", "{}~uapi-its-fix"])
@pytest.mark.parametrize("side", ["---", "+++"])
def test_a_name_with_something_behind_it_is_the_shorter_one_as_for_git(
    name: str, side: str, clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So are the patches of quilt, with which a maintainer of the kernel sends hundreds."""
    text = series_of(clone, VERSION).read_text()
    kept = [line for line in text.splitlines(keepends=True) if not line.startswith(("diff --git", "index "))]
    (path,) = {line.split()[1].partition("/")[2] for line in kept if line.startswith("+++ ")}
    lines = [line.replace(path, name.format(path)) if line.startswith(f"{side} ") else line for line in kept]
    (clone / "quilt.mbox").write_text("".join(lines))
    subprocess.run(["git", "apply", "--check", "quilt.mbox"], cwd=clone, check=True)
    assert main(["diff", "--patch", "quilt.mbox", "--arch", "arm64", "-v"]) == 1
    assert "KVM_NEWER (1) is new" in capsys.readouterr().out


def test_of_two_versions_in_a_thread_the_newer_is_taken(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By git am both would be applied, and the second cannot be."""
    first = series_of(clone, VERSION).read_bytes()
    again = first.replace(b"[PATCH] ", b"[PATCH v2] ").replace(b"KVM_NEWER 1", b"KVM_NEWER 2")
    for part, code in (("[PATCH v2] ", 1), ("[PATCH v2 1/3] ", 2)):
        (clone / "thread").write_bytes(first + b"\n" + again.replace(b"[PATCH v2] ", part.encode()))
        assert main(["diff", "--patch", "thread", "--arch", "arm64", "-v"]) == code
        captured = capsys.readouterr()
        assert ("KVM_NEWER (2) is new" in captured.out) == (code == 1)
        told = (
            "with 1 patch of v2, without v1, " if code == 1 else "and v2 has 1 of its 3 patches\nhelp: give one version"
        )
        assert told in captured.err


def threaded(mail: bytes, name: str, answers: str = "") -> bytes:
    """A mail with its name, and the mails that it answers, as git send-email writes them."""
    lines = f"Message-ID: <{name}@x>\n" + (f"References: {answers}\nIn-Reply-To: {answers}\n" if answers else "")
    return mail.replace(b"\nSubject: ", b"\n" + lines.encode() + b"Subject: ", 1) + b"\n"


# (what v2 is made of, what it answers, the code, what is told), as b4 takes them and by what versions say of each other
RENAMED = [
    pytest.param([(b"[PATCH] uapi: change 1", b"[PATCH v2] uapi: anew")], "<1@x>", 1, "of v2, without", id="answers"),
    pytest.param([(b"[PATCH] uapi: change 1", b"[PATCHv3] uapi: anew")], "<1@x>", 1, "of v3, without v1", id="PATCHv3"),
    pytest.param([(b"[PATCH] uapi: change 1", b"[RFC] [PATCH V2] uapi: anew")], "<1@x>", 1, "of v2, without", id="RFC"),
    pytest.param([(b"[PATCH] ", b"[PATCH v2] ")], "", 1, "of v2, without v1", id="subject"),
    pytest.param(
        [(b"[PATCH] uapi: change 1", b"[PATCH v2] uapi: anew"), (b"\n---\n", b"\n---\n- Link to v1: https://x.org/r/1@x\n")],
        "", 1, "of v2, without v1", id="link",
    ),
    pytest.param(
        [(b"[PATCH] uapi: change 1", b"[PATCH v2] uapi: anew"), (b"\n---\n", b"\n---\nchange-id: 2026-of-it\n")],
        "", 1, "of v2, without v1", id="change-id",
    ),
    pytest.param([(b"[PATCH] uapi: change 1", b"[PATCH v2] uapi: anew")], "", 2, "does not apply", id="another"),
    pytest.param([(b"[PATCH] ", b"[RFC] "), (b"change 1", b"anew")], "<1@x>", 2, "does not apply", id="one version"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "answers", "code", "told"), RENAMED)
def test_a_newer_version_is_known_by_other_things_than_its_subject(  # noqa: PLR0917
    words: list[tuple[bytes, bytes]],
    answers: str,
    code: int,
    told: str,
    clone: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first = series_of(clone, VERSION).read_bytes()
    again = first.replace(b"KVM_NEWER 1", b"KVM_NEWER 2")
    for old, new in words:
        assert old in again
        again = again.replace(old, new)
    if b"change-id" in again:
        first = first.replace(b"\n---\n", b"\n---\nchange-id: 2026-of-it\n")
    (clone / "thread").write_bytes(threaded(first, "1") + threaded(again, "2", answers))
    assert main(["diff", "--patch", "thread", "--arch", "arm64", "-v"]) == code
    captured = capsys.readouterr()
    assert told in captured.err
    assert ("KVM_NEWER (2) is new" in captured.out) == (code == 1)


def test_a_cover_letter_says_which_version_its_patches_are_of(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of its own series alone: another one that is of version 1 too stays."""
    each = re.split(rb"(?m)^(?=From [0-9a-f]{40} )", series_of(clone, VERSION, SLOT, options=["-n"]).read_bytes())[1:]
    cover = b"From x Mon Sep 17 00:00:00 2001\nFrom: a <a@x>\nSubject: [PATCH 0/2] two\n\nwords\n"
    old = [threaded(cover, "0"), *(threaded(mail, f"{n}", "<0@x>") for n, mail in enumerate(each, 1))]
    new = [threaded(cover.replace(b"PATCH 0/2] two", b"PATCH v2 0/2] anew"), "c", "<0@x>")]
    new += [
        threaded(mail.replace(b"uapi: change", b"uapi: anew").replace(b"KVM_NEWER 1", b"KVM_NEWER 2"), f"c{n}", "<c@x>")
        for n, mail in enumerate(each, 1)
    ]
    lonely = series_of(clone, ("include/uapi/linux/later.h", "", "#define LATER 1\n")).read_bytes()
    lonely = lonely.replace(b"uapi: change", b"uapi: later")
    (clone / "thread").write_bytes(b"".join([*old, *new, new[-1], threaded(lonely, "l")]))
    assert main(["diff", "--patch", "thread", "--arch", "arm64", "-v"]) == 1
    captured = capsys.readouterr()
    assert "with 3 patches of v2, without v1, " in captured.err
    assert "KVM_NEWER (2) is new" in captured.out
    assert "LATER" in captured.out


def test_one_patch_that_is_sent_again_alone_is_refused(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    each = re.split(rb"(?m)^(?=From [0-9a-f]{40} )", series_of(clone, VERSION, SLOT, options=["-n"]).read_bytes())[1:]
    again = threaded(each[0].replace(b"PATCH 1/2", b"PATCH v2"), "3", "<1@x>")
    (clone / "thread").write_bytes(b"".join([threaded(each[0], "1"), threaded(each[1], "2", "<1@x>"), again]))
    assert main(["diff", "--patch", "thread", "--arch", "arm64"]) == 2
    assert "v2 is 1 patch of one, sent again\nhelp: give one version as a whole" in capsys.readouterr().err


@pytest.mark.parametrize("subject", [b"a fault in kvm.h", b"[bisected] a fault", b"Fwd: [PATCH] uapi: change 1"])
@pytest.mark.parametrize("half", [b"\nbroken off\n+", b"\n+"])
def test_a_diff_in_a_discussion_is_left_out_and_told(
    subject: bytes, half: bytes, clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mail = series_of(clone, VERSION).read_bytes()
    said = mail.replace(b"[PATCH] uapi: change 1", subject).replace(b"\n+", half).replace(b"KVM_NEWER 1", b"OTHER 1")
    (clone / "thread").write_bytes(threaded(mail, "1") + threaded(said, "2", "<1@x>"))
    for verb in ("diff", "lint"):
        assert main([verb, "--patch", "thread", "--arch", "arm64", "-v", "--fail-on", "error"]) == 0
        assert "with 1 patch, without 1 diff of the discussion" in capsys.readouterr().err


@pytest.mark.parametrize("how", ["plain", "base64", "quoted-cr", "crlf"])
def test_renames_binary_files_and_crlf_are_what_git_am_makes_of_them(
    how: str, clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dos = clone / "include/uapi/linux/dos.h"
    lines = [f"#define DOS_{n} {n}" for n in range(9)]
    dos.write_bytes("\r\n".join([*lines, ""]).encode())
    commit_all(clone, "with carriage returns")
    base = git(clone, "rev-parse", "HEAD")
    git(clone, "mv", KVM, "include/uapi/linux/kvm_moved.h")
    (clone / "logo.png").write_bytes(bytes(range(256)))
    moved = clone / "include/uapi/linux/kvm_moved.h"
    moved.write_bytes(moved.read_bytes().replace(b"KVM_API_VERSION 12", b"KVM_API_VERSION 13"))
    commit_all(clone, "a rename and a picture")
    git(clone, "mv", "logo.png", "picture.png")
    if how in ("plain", "base64"):  # by the others its own are not to be told from the transport's
        dos.write_bytes(dos.read_bytes().replace(b"DOS_4 4", b"DOS_4 5"))
    (clone / "include/uapi/linux/some.h").write_bytes(SPDX.encode() + b"#define SOME 1\n")
    commit_all(clone, "another")
    mails = mails_of(clone, base, "HEAD", "-M")
    each = [mail for mail in re.split(rb"(?m)^(?=From [0-9a-f]{40} )", mails) if mail]
    box = clone.parent / "s.mbox"
    box.write_bytes(b"".join(transported(mail, how) for mail in each))
    git(clone, "checkout", "-q", "-b", "am", base)
    ours = report(capsys, "--patch", str(box), str(clone), "--all")
    options = {"plain": ["--keep-cr"], "quoted-cr": ["--quoted-cr=strip"]}.get(how, [])
    git(clone, "am", "-q", *options, str(box))
    assert ours == report(capsys, f"{base}..HEAD", "--all")
    assert len(ours[1]) > 2


def test_a_series_that_touches_no_interface_says_so(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = str(series_of(clone, ELSEWHERE, TOOLS))
    for more in ([], ["--each"]):
        assert main(["diff", "--patch", box, *more]) == 0
        captured = capsys.readouterr()
        assert captured.out == ""
        assert "with 2 patches, nothing of the interface is touched: nothing found" in captured.err


def test_patches_that_arrived_out_of_order_are_taken_by_number(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    again = (KVM, "#define KVM_NEWER 1", "#define KVM_NEWER 2")
    box = series_of(clone, VERSION, again, options=["--cover-letter"])
    mails = re.split(rb"(?m)^(?=From [0-9a-f]{40} )", box.read_bytes())[1:]
    box.write_bytes(b"".join(mails[at] for at in (0, 2, 1)))
    assert main(["diff", "--patch", str(box), "--arch", "arm64", "-v"]) == 1
    assert "KVM_NEWER (2) is new" in capsys.readouterr().out
    patches = read_patches(read_mails(box.read_bytes(), "x"))
    assert in_order(patches) == patches, "a cover letter counts for nothing, and is for the caller to take out"


def test_what_does_not_apply_names_patch_file_hunk_and_remedy(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = series_of(clone, VERSION, SLOT, options=["--base=v1"])
    base = git(clone, "rev-parse", "v1^{commit}")
    header = clone / KVM
    header.write_text(header.read_text().replace("__u32 slot;", "__u16 slot;"))
    assert main(["diff", "--patch", str(box), "."]) == 2
    err = capsys.readouterr().err
    assert "'[PATCH 2/2] uapi: change 2' does not apply to include/uapi/linux/kvm.h: hunk 1 of 1, for line 1" in err
    line = next(at for at, text in enumerate(box.read_text().splitlines(), 1) if "__u32 slot" in text)
    place = re.search(rf"{re.escape(str(box))}:(\d+)", err)
    assert place
    assert line - 8 < int(place[1]) < line, "the line of the hunk"
    assert f"help: give the kernel that the series is made for; it says itself that this is commit {base[:12]}" in err
    assert main(["diff", "--patch", str(box), "v1", "--fail-on", "error", "-q"]) == 1, "as it says"


@pytest.mark.parametrize(
    ("patch", "says", "help"),
    [
        ("already", "has no place there", "the tree has this change already"),
        ("new", "the tree has it already", "give the kernel that"),
        ("gone", "the tree has no such file", "give the kernel that"),
        ("link", "it is a link or a submodule there", "git am"),
        ("binary", "it is a binary file there", "git am"),
    ],
)
def test_what_cannot_be_applied_says_why(
    patch: str, says: str, help: str, clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header = clone / KVM
    if patch == "already":
        box = series_of(clone, VERSION)
        header.write_text(header.read_text().replace(*VERSION[1:]))
    elif patch == "new":
        other = "include/uapi/linux/other.h"
        box = series_of(clone, (other, "", "#define OTHER 1\n"))
        (clone / other).write_text("#define OTHER 2\n")
    elif patch == "gone":
        box = series_of(clone, VERSION)
        header.rename(clone / "include/uapi/linux/kwm.h")
    elif patch == "link":
        (clone / "include/uapi/linux/link.h").symlink_to("kvm.h")
        box = series_of(clone, VERSION)
    else:
        (clone / "include/uapi/linux/bin.h").write_bytes(b"\0\1" * 50)
        box = series_of(clone, VERSION)
    assert main(["diff", "--patch", str(box), "."]) == 2
    err = capsys.readouterr().err
    assert says in err
    assert help in err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["v1", "v1"], "--patch takes one kernel"),
        (["nowhere"], "nowhere"),
        (["v1..HEAD"], "v1..HEAD"),
        (["--each", "--format", "html"], "--each takes"),
        (["--history", "v1"], "--patch is for one kernel"),
        (["installed"], "installed headers, and patches are for a kernel's sources"),
    ],
)
def test_words_that_do_not_go_with_patches(
    words: list[str], says: str, clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    box = str(series_of(clone, VERSION))
    for folder in ("linux", "asm", "asm-generic"):
        place = clone / "installed" / folder
        place.mkdir(parents=True)
        (place / "types.h").write_text("typedef int t;\n")
    assert main(["diff", "--patch", box, *words, "--arch", "arm64"]) == 2
    assert says in capsys.readouterr().err


def test_a_project_names_the_kernel(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Its own headers are imported: no patch to them is a patch to what they come from."""
    box = series_of(make_with_git(tmp_path / "linux"), VERSION)
    assert main(["diff", "--patch", str(box)]) == 2
    assert "name the kernel that the series is made for" in capsys.readouterr().err


def make_with_git(root: Path) -> Path:
    make_kernel(root)
    commit_all(root, "first")
    return root


def test_a_mailbox_is_read_up_to_a_bound(tmp_path: Path, clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    box = tmp_path / "huge.mbox"
    with box.open("wb") as file:
        file.truncate((64 << 20) + 1)
    assert main(["diff", "--patch", str(box)]) == 2
    assert "more than 64 MiB" in capsys.readouterr().err


def test_random_bytes_are_refused_as_failures(tmp_path: Path, clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = series_of(clone, VERSION, SLOT).read_bytes()
    box = tmp_path / "bad.mbox"
    chance = random.Random(7)  # noqa: S311 - no secret
    codes = set()
    for _ in range(40):
        bad = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(bad))
            bad[at : at + chance.randint(0, 40)] = os.urandom(chance.randint(0, 3)) if chance.random() < 0.3 else b""
        box.write_bytes(bytes(bad))
        codes.add(main(["diff", "--patch", str(box), "--arch", "arm64", "-q"]))
        assert "internal" not in capsys.readouterr().err
    assert codes <= {0, 1, 2}
    assert 2 in codes
