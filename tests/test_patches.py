"""untangle on patches: what ``git am`` makes of the new series is what it makes of the original, each mail is on one
side, and what is damaged or hostile is refused with its place.
"""

from __future__ import annotations

import base64
import os
import quopri
import re
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from headergen.separation.classify import Layout
from headergen.separation.mail import PatchError, read_mails
from headergen.separation.patch import read_body
from headergen.separation.paths import unsafe
from headergen.separation.series import Series, read_patches, split, written
from tests.forked import headergen as headergen_in
from tests.histories import QUIET, File, Made, build, git, repository
from tests.patience import ends

LAYOUT = Layout(templates=("templates",))

# a 32-bit ARM header as it stood before Cortex-A15 support, and code that uses it: written for this test
KVM_H = b"""#ifndef __ARM_KVM_H__
#define __ARM_KVM_H__

struct kvm_regs {
\t__u32 regs0_7[8];
\t__u32 cpsr;
};

struct kvm_sregs {
\t__u32 reserved;
};

#endif
"""
KVM_C = b"""#include <linux/kvm.h>

int kvm_arch_init_vcpu(CPUState *env)
{
    return 0;
}
"""
KVM_H_NEW = KVM_H.replace(
    b"struct kvm_sregs {\n\t__u32 reserved;\n",
    b"#define KVM_ARM_TARGET_CORTEX_A15\t0\n\nstruct kvm_sregs {\n\t__u32 target;\n\t__u32 num_features;\n"
    b"\t__u32 features[7];\n\t__u32 reserved;\n",
)
KVM_C_NEW = KVM_C.replace(
    b"    return 0;\n",
    b"    struct kvm_sregs sregs;\n\n    sregs.target = KVM_ARM_TARGET_CORTEX_A15;\n    sregs.num_features = 0;\n"
    b"    return kvm_vcpu_ioctl(env, KVM_SET_SREGS, &sregs);\n",
)


def split_file(data: bytes, name: str = "series.mbox") -> tuple[Series, dict[str, bytes]]:
    series = split(read_patches(read_mails(data, name), keep_cr=True), LAYOUT)
    return series, written(series, author="Me <me@example.org>")


def am(root: Path, base: str, mails: list[bytes], folder: Path) -> list[str]:
    """Applies mails with git am on ``base`` and returns the new commits."""
    folder.mkdir(exist_ok=True)
    for i, mail in enumerate(mails):
        (folder / f"{i:04d}").write_bytes(mail)
    git(root, "reset", "-q", "--hard", base)
    git(root, "am", "-q", "--no-3way", *(str(folder / f"{i:04d}") for i in range(len(mails))))
    return git(root, "rev-list", "--reverse", f"{base}..HEAD").split()


def about(root: Path, oid: str) -> str:
    return git(root, "show", "-s", "--format=%an <%ae> %ad%n%B", "--date=raw", oid)


def paths(root: Path, oid: str) -> set[str]:
    return set(git(root, "show", "--format=", "--name-only", "-z", "--no-renames", oid).split("\0")) - {""}


def test_the_case_of_the_first_day(tmp_path: Path) -> None:
    root = repository(tmp_path / "r", work_tree=True)
    header, code = "linux-headers/asm-arm/kvm.h", "target-arm/kvm.c"
    message = b"ARM: KVM: Choose the Cortex-A15 as target\n\nThe kernel needs it.\n\nSigned-off-by: C D <c@x.org>\n"
    author = "C Dàll <c@x.org> 1330000000 -0500".encode()
    ids = build(root, [Made({header: KVM_H, code: KVM_C}), Made({header: KVM_H_NEW, code: KVM_C_NEW}, message, author)])
    patch = git(root, "format-patch", "--stdout", "-1", "main").encode()
    series, mails = split_file(patch)
    assert len(series.mixed) == 1
    assert list(mails) == [
        "0001-Header-changes-of-ARM-KVM-Choose-the-Cortex-A15-as-t.patch",
        "0002-ARM-KVM-Choose-the-Cortex-A15-as-target.patch",
    ]
    assert [re.search(rb"^Subject: (\[.*?\])", m, re.MULTILINE)[1] for m in mails.values()] == [  # type: ignore[index]
        b"[PATCH 1/2]",
        b"[PATCH 2/2]",
    ]
    one, two = am(root, ids[0], list(mails.values()), tmp_path / "mails")
    assert git(root, "rev-parse", "HEAD^{tree}") == git(root, "rev-parse", f"{ids[1]}^{{tree}}")
    assert paths(root, one) == {header}
    assert paths(root, two) == {code}
    assert about(root, two) == about(root, ids[1]), "author, date and message are the contributor's"
    assert git(root, "show", "-s", "--format=%an%ad", "--date=raw", one) == "C Dàll1330000000 -0500"
    assert "Signed-off-by: C D <c@x.org>" in about(root, one)
    # the header patch holds the added symbols, the code patch those that use them
    assert b"+#define KVM_ARM_TARGET_CORTEX_A15" in next(iter(mails.values()))
    assert b"sregs.target = KVM_ARM_TARGET_CORTEX_A15" in list(mails.values())[1]


# ------------------------------------------------------------------------------------ transports, against git am itself


def transported(mail: bytes, how: str) -> bytes:  # noqa: PLR0911
    """The same mail as another mailer would have sent it."""
    head, _, body = mail.partition(b"\n\n")
    head = re.sub(rb"\n(?:MIME-Version|Content-[A-Za-z-]+): [^\n]*(?:\n[ \t][^\n]*)*", b"", head)

    def with_encoding(name: bytes, data: bytes) -> bytes:
        kind = b"\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: "
        return head + kind + name + b"\n\n" + data

    match how:
        case "crlf":
            return mail.replace(b"\n", b"\r\n")
        case "base64":
            return with_encoding(b"base64", base64.encodebytes(body))
        case "base64-crlf":
            return with_encoding(b"BASE64", base64.encodebytes(body)).replace(b"\n", b"\r\n")
        case "quoted-cr":  # as Exchange sends it
            return with_encoding(b"base64", base64.encodebytes(body.replace(b"\n", b"\r\n")))
        case "quoted-printable":
            return with_encoding(b"quoted-printable", quopri.encodestring(body))
        case "in-body":
            name = re.search(rb"^From: (.*(?:\n .*)*)", head, re.MULTILINE)
            assert name
            other = head.replace(name[0], b"From: A List <list@example.org>")
            return with_8bit(other) + b"\n\nFrom: " + name[1] + b"\n\n" + body
        case "flowed":
            assume(not re.search(rb"(?m)(?<!^--) $", body))
            kind = b"\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8; format=flowed\n\n"
            stuffed = re.sub(rb"(?m)^(?=[ >]|From )", b" ", body)
            return head + kind + stuffed
        case _:
            return mail


def with_8bit(head: bytes) -> bytes:
    return head + b"\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit"


TRANSPORTS = ["plain", "crlf", "base64", "base64-crlf", "quoted-printable", "in-body", "attach", "flowed"]
LINES = st.lists(
    st.sampled_from([b"one", b"", b"two ", b"-- ", b"\xc3\xa9", b"--- a/x", b"@@ -1 +1 @@", b"\ttab"]), max_size=6
)
CONTENT = st.one_of(
    st.builds(lambda lines, end: b"\n".join(lines) + end, LINES, st.sampled_from([b"", b"\n"])),
    st.just(b"\0binary\xff\0" * 5),
)
FILES = st.one_of(st.none(), st.builds(File, CONTENT, st.sampled_from(["100644", "100755", "120000"])))
PATHS = st.sampled_from(
    ["linux-headers/a.h", "linux-headers/sp ace.h", "generated/x.py", "src/main.c", "src/ü.c", 'src/q"uote', "README"]
)
MADE = st.builds(
    Made,
    st.dictionaries(PATHS, FILES, min_size=1, max_size=4),
    st.sampled_from(
        [b"One\n", b"Two: l\xc3\xb6ng\n\nBody of it.\n\nSigned-off-by: X <x@y>\n", b"[x] y\n\nFrom here on\n"]
    ),
    st.sampled_from([b"A B <a@b.c> 1 +0000", b"J. \xc3\x89. D\xc3\xa9 <j@b.c> 1700000000 -0730"]),
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(MADE, min_size=1, max_size=3), st.sampled_from(TRANSPORTS))
def test_random_series_give_what_git_am_gives(history: list[Made], how: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = repository(Path(name) / "r", work_tree=True)
        start = Made({"linux-headers/a.h": b"0\n", "src/main.c": b"0\n", "src/old.c": b"1\n2\n3\n"})
        base = build(root, [start, *history])[0]
        mails = []
        attach = ("--attach",) if how == "attach" else ()
        for oid in git(root, "rev-list", "--reverse", "--no-merges", f"{base}..main").split():
            if paths(root, oid):
                raw = subprocess.run(
                    ["git", "format-patch", "--stdout", "--binary", "--no-renames", "-1", oid, *attach],
                    cwd=root, env=QUIET, capture_output=True, check=True,
                ).stdout  # fmt: skip
                mails.append(transported(raw, how))
        assume(mails)
        try:
            original = am(root, base, mails, Path(name) / "given")
        except AssertionError:
            assume(False)  # what git am itself cannot apply (links below links) proves nothing
        tree = git(root, "rev-parse", "HEAD^{tree}")
        event(how)
        series, out = split_file(b"\n".join(mails))
        new = am(root, base, list(out.values()), Path(name) / "split")
        assert git(root, "rev-parse", "HEAD^{tree}") == tree
        for oid in new:
            sides = {p.startswith(("linux-headers/", "generated/")) for p in paths(root, oid)}
            assert len(sides) == 1
        code = [o for o in original if any(not p.startswith(("linux-headers/", "generated/")) for p in paths(root, o))]
        kept = [o for o in new if any(not p.startswith(("linux-headers/", "generated/")) for p in paths(root, o))]
        assert [about(root, o) for o in kept] == [about(root, o) for o in code]
        assert len(new) == len(series.parts)


def test_a_header_that_becomes_a_link_stays_in_one_patch(tmp_path: Path) -> None:
    """Git writes a change of type as a removal and an addition of one name; between them git am finds it taken."""
    root = repository(tmp_path / "r", work_tree=True)
    ids = build(
        root,
        [
            Made({"linux-headers/a.h": b"0\n", "src/main.c": b"0\n"}),
            Made({"linux-headers/a.h": File(b"b.h", "120000"), "src/main.c": None}, b"Link\n"),
        ],
    )
    patch = subprocess.run(
        ["git", "format-patch", "--stdout", "-1", "main"], cwd=root, env=QUIET, capture_output=True, check=True
    ).stdout
    series, mails = split_file(patch)
    assert [part.kind for part in series.parts] == ["headers", "code"]
    am(root, ids[0], list(mails.values()), tmp_path / "mails")
    assert git(root, "rev-parse", "HEAD^{tree}") == git(root, "rev-parse", f"{ids[1]}^{{tree}}")


def test_a_patch_to_a_file_with_crlf_keeps_its_crs(tmp_path: Path) -> None:
    """Its CRs are content. git am takes CRs off plain mails, so the new series carries them encoded."""
    root = repository(tmp_path / "r", work_tree=True)
    files = {"linux-headers/a.h": b"1\n", "src/dos.c": b"a\r\nb\r\n"}
    ids = build(root, [Made(files), Made({"linux-headers/a.h": b"2\n", "src/dos.c": b"a\r\nB=\r\n \r\n"}, b"DOS\n")])
    patch = subprocess.run(
        ["git", "format-patch", "--stdout", "-1", "main"], cwd=root, env=QUIET, capture_output=True, check=True
    ).stdout
    _, mails = split_file(patch)
    am(root, ids[0], list(mails.values()), tmp_path / "mails")
    assert git(root, "rev-parse", "HEAD^{tree}") == git(root, "rev-parse", f"{ids[1]}^{{tree}}")


def test_renames_stay_where_both_names_are_on_one_side(tmp_path: Path) -> None:
    root = repository(tmp_path / "r", work_tree=True)
    text = b"".join(b"%d\n" % i for i in range(30))
    ids = build(
        root,
        [
            Made({"linux-headers/a.h": text, "src/a.c": text + b"c", "src/mode": b"x"}),
            Made(
                {
                    "linux-headers/a.h": None, "linux-headers/b.h": text + b"more\n", "src/a.c": None,
                    "src/sp ace.c": text + b"c", "src/mode": File(b"x", "100755"),
                },
                b"Rename\n",
            ),
        ],
    )  # fmt: skip
    _, mails = split_file(git(root, "format-patch", "--stdout", "-M", "-1", "main").encode())
    one, two = am(root, ids[0], list(mails.values()), tmp_path / "mails")
    assert git(root, "rev-parse", "HEAD^{tree}") == git(root, "rev-parse", f"{ids[1]}^{{tree}}")
    assert paths(root, one) == {"linux-headers/a.h", "linux-headers/b.h"}
    assert paths(root, two) == {"src/a.c", "src/sp ace.c", "src/mode"}
    assert b"rename from linux-headers/a.h" in next(iter(mails.values()))


def test_a_rename_from_one_side_to_the_other_is_refused_without_a_repository(tmp_path: Path) -> None:
    root = repository(tmp_path)
    build(root, [Made({"linux-headers/a.h": b"1\n2\n3\n"}), Made({"linux-headers/a.h": None, "src/a.h": b"1\n2\n3\n"})])
    with pytest.raises(PatchError, match="from one side to the other") as refused:
        split_file(git(root, "format-patch", "--stdout", "-M", "-1", "main").encode())
    assert "--no-renames" in refused.value.help


def test_numbers_versions_notes_and_cover_letters() -> None:
    def mail(subject: str, files: str, notes: str = "") -> str:
        parts = "".join(
            f"diff --git a/{f} b/{f}\nindex 1..2 100644\n--- a/{f}\n+++ b/{f}\n@@ -1 +1 @@\n-0\n+1\n"
            for f in files.split()
        )
        return (
            f"From 1234 Mon Sep 17 00:00:00 2001\nFrom: A <a@x>\nSubject: {subject}\n\nWhy.\n---\n{notes} x | 2 +-\n"
            f" 1 file changed, 1 insertion(+), 1 deletion(-)\n\n{parts}-- \n2.39\n\n"
        )

    cover = "From 1234 Mon Sep 17 00:00:00 2001\nFrom: A <a@x>\nSubject: [PATCH v3 0/2] All\n\nA cover letter\n\n"
    series, mails = split_file(
        (
            cover
            + mail("[RFC PATCH v3 1/2] first", "src/a.c linux-headers/a.h", "v3: better\n\n")
            + mail("[PATCH v3 2/2] second", "generated/b.py src/b.c")
        ).encode()
    )
    texts = [m.decode() for m in mails.values()]
    assert [re.search("Subject: (.*)", t)[1] for t in texts] == [  # type: ignore[index]
        "[RFC PATCH v3 1/4] Header changes of: first",
        "[PATCH v3 2/4] Header changes of: second",
        "[RFC PATCH v3 3/4] first",
        "[PATCH v3 4/4] second",
    ]
    assert "v3: better" in texts[2]
    assert "v3: better" not in texts[0]
    assert " src/a.c | 2 +-\n 1 file changed, 1 insertion(+), 1 deletion(-)\n" in texts[2]
    assert " x | 2 +-" not in texts[2]
    assert [p.subject[1] for p in series.without_patch] == ["All"]


def test_a_bare_diff_gets_the_given_author() -> None:
    diff = b"A title\n\nAnd why.\n\n--- old/src/a.c\t2020-01-01\n+++ new/src/a.c\t2020-01-02\n@@ -1 +1 @@\n-0\n+1"
    both = (
        diff
        + b"\n--- old/linux-headers/x.h\n+++ new/linux-headers/x.h\n@@ -1,0 +2 @@\n+1\n\\ No newline at end of file\n"
    )
    _, mails = split_file(both, "fix.diff")
    texts = [m.decode() for m in mails.values()]
    assert all("From: Me <me@example.org>\n" in t for t in texts)
    assert "Subject: [PATCH 2/2] A title\n" in texts[1]
    assert "\n\nAnd why.\n---\n" in texts[1]
    assert texts[0].count("\\ No newline at end of file") == 1


# -------------------------------------------------------------------------------------------------- damaged and hostile

GOOD = (
    b"From: A <a@x>\nSubject: [PATCH] x\n\nWhy.\n---\n\n"
    b"diff --git a/src/a.c b/src/a.c\nindex 1..2 100644\n--- a/src/a.c\n+++ b/src/a.c\n@@ -1,2 +1,2 @@\n 0\n-1\n+2\n"
)
HUNK = b"--- a/src/a.c\n+++ b/src/a.c\n@@ -1,2 +1,2 @@\n 0\n-1\n+2\n"


def test_the_good_one_is_read() -> None:
    (patch,) = read_patches(read_mails(GOOD, "x"))
    assert patch.body.files[0].paths == ("src/a.c",)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        (b"-1\n+2\n", b"-1\n", 11, "in the middle of the hunk"),
        (b"-1\n+2\n", b"", 11, "in the middle of the hunk"),
        (b" 0\n-1\n", b" 0\nwrapped\n-1\n", 13, "no part of a hunk"),
        (b"+2\n", b"+2\n+3\n", 15, "more lines than"),
        (b"-1,2 +1,2", b"-1,2 +1,1", 14, "in the middle of the hunk|does not have the lines|more lines"),
        (b"@@ -1,2 +1,2 @@\n", b"@@ garbage\n", 11, "not followed by a hunk"),
        (b"--- a/src/a.c\n+++ b/src/a.c\n", b"", 9, "does not hold the change"),
        (GOOD[GOOD.index(b"diff --git") : GOOD.index(b"@@")], b"", 7, "without the file"),
        (b"+++ b/src/a.c", b"+++ b/src/b.c", 7, "different files"),
        (b"diff --git a/src/a.c b/src/a.c", b"diff --git a/src/a.c b/linux-headers/a.c", 7, "different files"),
        (b"diff --git", b"diff --cc", 7, "combined"),
        (b"a/src/a.c b/src/a.c", b"src/a.c src/a.c", 7, "does not begin with a/"),
        (b"--- a/src/a.c", b'--- "a/src/\\q.c"', 7, "unknown escape"),
        (HUNK, b"", 9, "does not hold the change"),
        (b"index 1..2 100644\n" + HUNK, b"", 8, "does not hold the change"),
        (b"index 1..2 100644\n" + HUNK, b"new file mode 100644\nindex 0000000..d8263ee\n", 10, "does not hold"),
        (b"index 1..2 100644\n", b"rename from x\n", 7, "different files|names only one"),
        (b"index 1..2 100644", b"index 1..2 100'644", 7, "octal"),
        (b"index 1..2 100644\n", b"old mode 100644\nnew mode 1007\t55\n", 7, "octal"),
        (HUNK, b"GIT binary patch\nliteral 3\nKc~~\n\n", 11, "binary"),
        (HUNK, b"GIT binary patch\nnothing\n", 10, "neither"),
        (HUNK, b"GIT binary patch\nliteral 9\nBcmZQ%\n\n", 10, "binary"),
    ],
)  # fmt: skip
def test_damaged_patches_are_refused_with_their_place(old: bytes, new: bytes, line: int, says: str) -> None:
    assert old in GOOD
    with pytest.raises(PatchError) as refused:
        read_patches(read_mails(GOOD.replace(old, new), "x.patch"))
    assert re.search(says, refused.value.message)
    assert refused.value.location == f"x.patch:{line}"
    assert refused.value.help


def test_the_place_in_an_mbox_is_the_line_of_the_file() -> None:
    mbox = b"From 1 Mon Sep 17 00:00:00 2001\n" + GOOD + b"\nFrom 2 Mon Sep 17 00:00:00 2001\n" + GOOD[:-3]
    with pytest.raises(PatchError) as refused:
        read_patches(read_mails(mbox, "x.mbox"))
    assert refused.value.location == f"x.mbox:{1 + 14 + 2 + 11}"


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"just text\n", b"From: a\nSubject: b\n\nc\n", b"\x1f\x8b\x08\0\0", b"\0" * 10]
)
def test_what_is_no_patch_is_refused(data: bytes) -> None:
    with pytest.raises(PatchError):
        read_patches(read_mails(data, "x"))


@pytest.mark.parametrize(
    "path",
    [
        "../x", "a/../../x", "/etc/passwd", ".git/config", "src/.GIT/hooks/x", ".git./x", "GIT~1/x", "C:/x", "a\\..\\x",
        "a//b", "./a", "a/.", ".g\u200cit/config", ".git::$INDEX_ALLOCATION/x", "linux-headers/../src/x", "a\nb",
    ],
)  # fmt: skip
def test_hostile_paths_are_refused(path: str) -> None:
    assert unsafe(path)
    quoted = path.replace("\\", "\\\\").replace("\n", "\\n")
    octal = re.sub(r"[^ -~]", lambda m: "".join(f"\\{b:03o}" for b in m[0].encode()), quoted)
    for head in (
        f'diff --git "a/{octal}" "b/{octal}"\nnew file mode 100644\n--- /dev/null\n+++ "b/{octal}"\n@@ -0,0 +1 @@\n+\n',
        f'diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to "{octal}"\n',
        f'diff --git "a/{octal}" "b/{octal}"\nold mode 100644\nnew mode 100755\n',
    ):
        with pytest.raises(PatchError) as refused:
            read_patches(read_mails(f"Subject: x\n\ny\n---\n{head}".encode(), "x"))
        assert refused.value.location == "x:5"


@pytest.mark.parametrize("path", ["a", "src/aux.h", "a..b/c", ".github/x", ".gitignore", "git/x", "a b/ü", "-x"])
def test_odd_but_honest_paths_are_taken(path: str) -> None:
    assert unsafe(path) == ""


@pytest.mark.parametrize(
    "subject", ["../../etc/passwd", "/abs", "..", "", "a\0b", "\x1b[31m", "CON", "ü" * 100, "x\ty"]
)
def test_a_subject_never_leads_out_of_the_folder(subject: str) -> None:
    mail = GOOD.replace(b"[PATCH] x", b"[PATCH] " + subject.encode()).replace(b"\0", b"=00")
    _, mails = split_file(mail)
    assert all(re.fullmatch(r"0001-[A-Za-z0-9_][A-Za-z0-9._-]*\.patch", name) for name in mails)


@pytest.mark.parametrize(
    "text",
    [
        b"diff --git " + b"a " * 200_000,
        b"From: A <a@x>\nSubject: " + b"=?a?q?" * 100_000 + b"\n\nx\n",
        b"From " + b"1:11:11 " * 100_000 + b"\nSubject: x\n\ny\n",
        GOOD.replace(HUNK, b"GIT binary patch\nliteral 99999999\n" + b"z" + b"0" * 65 + b"\n"),
        GOOD.replace(HUNK, b"GIT binary patch\nliteral 9\n" + (b"z" + b"0" * 65 + b"\n") * 30_000),
        b"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,999999999 +1,999999999 @@\n" + b" x\n" * 10_000,
    ],
)
def test_hostile_sizes_cost_little(text: bytes) -> None:
    with ends(), pytest.raises(PatchError):
        read_patches(read_mails(text, "x"))


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_damage_gives_anything_but_a_patch_or_its_refusal(data: st.DataObject) -> None:
    """Any bytes, and any change of a good patch, are read or refused: never another exception."""
    text = bytearray(data.draw(st.one_of(st.just(GOOD), st.binary(max_size=200), st.just(b"diff --git " + GOOD))))
    for _ in range(data.draw(st.integers(0, 4))):
        at = data.draw(st.integers(0, max(len(text) - 1, 0)))
        text[at : at + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=4))
    refusal: PatchError | None = None
    try:
        for mail in read_mails(bytes(text), "x"):
            read_body(mail)
    except PatchError as refused:
        refusal = refused
    assert refusal is None or (refusal.location.startswith("x:") and refusal.help)


STRUCTURE = [
    b"diff --git a/generated/x b/generated/x\n", b"--- a/generated/x\n+++ b/generated/x\n@@ -1 +1 @@\n-0\n+1\n", b"\n",
    b"rename from generated/a\n", b"@@ -1 +1 @@\n", b"a/", b'"', b"\\", b"/dev/null", b"100644", b"index 1..1\n", b"\r",
    b"new file mode 100644\n", b"deleted file mode 100755\n", b"---  a/generated/x\n", b"\t",
    b"old mode 100644\nnew mode 100755\n",
]  # fmt: skip
WHOLE = GOOD + (
    b"diff --git a/src/a.c b/src/b.c\nsimilarity index 90%\nrename from src/a.c\nrename to src/b.c\nindex 1..2 100644\n"
    b"--- a/src/a.c\n+++ b/src/b.c\n@@ -1,2 +1,2 @@\n 0\n-1\n+2\n"
    b"diff --git a/generated/x b/generated/x\nold mode 100644\nnew mode 100755\n"
    b"diff --git a/linux-headers/q b/linux-headers/q\ndeleted file mode 100644\nindex e69de29..0000000\n"
    b'diff --git "a/src/\\303\\251 x" "b/src/\\303\\251 x"\nindex 1..2 100644\n--- "a/src/\\303\\251 x"\t\n'
    b'+++ "b/src/\\303\\251 x"\t\n@@ -1 +1 @@\n-0\n+1\n--- src/q.c\t2020\n+++ src/q.c\n@@ -1 +1 @@\n-0\n+1\n'
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_mutated_patch_is_refused_or_names_what_git_would_touch(data: st.DataObject) -> None:
    text = WHOLE
    for _ in range(data.draw(st.integers(0, 2))):
        spots = [m.start() for m in re.finditer(rb"(?m)^(?!---$)", text)]
        at = data.draw(st.sampled_from(spots)) + data.draw(st.integers(0, 30))
        text = text[:at] + data.draw(st.sampled_from(STRUCTURE)) + text[at + data.draw(st.integers(0, 8)) :]
    try:
        patches = read_patches(read_mails(text, "x"))
    except PatchError:
        return
    for patch in patches:
        asked = ["git", "apply", "--numstat", "-z", "-"]
        done = subprocess.run(asked, input=patch.mail.patch, env=QUIET, cwd="/", capture_output=True, check=False)
        named = [os.fsdecode(line.split(b"\t", 2)[2]) for line in done.stdout.split(b"\0")[:-1]]
        event(f"git takes it: {done.returncode == 0}")
        assert done.returncode or named == [file.new or file.old for file in patch.body.files]


def test_a_name_that_git_quotes_and_ends_by_a_tab(tmp_path: Path) -> None:
    root = repository(tmp_path / "r", work_tree=True)
    names = ["src/é ü.py", "linux-headers/é ü.h", 'src/"q" ü', "src/tab\tand blank"]
    ids = build(root, [Made({"README": b"x"}), Made(dict.fromkeys(names, b"x\n"), b"Odd names\n")])
    patch = git(root, "format-patch", "--stdout", "-1", "main").encode()
    assert b'+++ "b/src/\\303\\251 \\303\\274.py"\t\n' in patch
    (read,) = read_patches(read_mails(patch, "x"))
    assert sorted(p for file in read.body.files for p in file.paths) == sorted(names)
    am(root, ids[0], list(split_file(patch)[1].values()), tmp_path / "mails")
    assert git(root, "rev-parse", "HEAD^{tree}") == git(root, "rev-parse", f"{ids[1]}^{{tree}}")


# ------------------------------------------------------------------------------------------------------------- the verb


def verb(cwd: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return headergen_in(cwd, "untangle", *arguments, env=QUIET, stdin=stdin)


def test_the_verb_writes_a_series_that_git_am_takes(tmp_path: Path) -> None:
    mbox = tmp_path / "x.mbox"
    added = b"diff --git a/generated/x b/generated/x\nnew file mode 100644\n--- /dev/null\n+++ b/generated/x\n"
    mbox.write_bytes(GOOD + added + b"@@ -0,0 +1 @@\n+1\n")
    done = verb(tmp_path, "--patch", str(mbox), "-o", str(tmp_path / "out" / "series"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().split() == [
        str(tmp_path / "out/series" / n) for n in ("0001-Header-changes-of-x.patch", "0002-x.patch")
    ]
    root = repository(tmp_path / "r", work_tree=True)
    build(root, [Made({"src/a.c": b"0\n1\n"})])
    git(root, "reset", "-q", "--hard")
    git(root, "am", "-q", *done.stdout.decode().split())
    assert (root / "src/a.c").read_bytes() == b"0\n2\n"
    # a second run does not touch what is there
    again = verb(tmp_path, "--patch", str(mbox), "-o", str(tmp_path / "out" / "series"))
    assert again.returncode == 2
    assert b"is not empty" in again.stderr
    assert verb(tmp_path, "--patch", "-", "-o", "from-stdin", stdin=mbox.read_bytes()).returncode == 0


def test_a_rename_across_is_written_anew_in_a_repository(tmp_path: Path) -> None:
    root = repository(tmp_path / "r", work_tree=True)
    text = b"".join(b"%d\n" % i for i in range(30))
    ids = build(
        root,
        [
            Made({"headergen.toml": b'arches = ["arm"]\nimport = ["linux/a.h"]\nheaders = "uapi"\n', "uapi/a.h": text}),
            Made({"uapi/a.h": text + b"x\n"}, b"Before\n"),
            Made({"uapi/a.h": None, "src/a.h": text + b"y\n", "uapi/b.h": b"\0"}, b"Across\n"),
        ],
    )
    patches = git(root, "format-patch", "-M", "--binary", "-o", str(tmp_path / "in"), f"{ids[0]}..main").split()
    git(root, "reset", "-q", "--hard", ids[0])
    objects = sorted((root / ".git/objects").rglob("*"))
    done = verb(root, *(word for p in patches for word in ("--patch", p)), "-o", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert sorted((root / ".git/objects").rglob("*")) == objects, "the repository itself is not written to"
    git(root, "am", "-q", *done.stdout.decode().split())
    assert git(root, "rev-parse", "HEAD^{tree}") == git(root, "rev-parse", f"{ids[2]}^{{tree}}")
    made = [paths(root, f"HEAD~{i}") for i in (3, 2, 1, 0)]
    assert made == [{"uapi/a.h"}, {"uapi/b.h"}, {"src/a.h"}, {"uapi/a.h"}], "what goes, goes last"


def test_a_hostile_patch_writes_nothing_outside(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    for i, path in enumerate(["../../escaped", "/escaped", ".git/config", "linux-headers/../../escaped"]):
        hostile = GOOD.replace(b"src/a.c", path.encode())
        done = verb(work, "--patch", "-", "-o", f"out{i}", stdin=hostile)
        assert done.returncode == 2, path
        assert re.search(rb"error: .*, <stdin>:7\nhelp: ", done.stderr), done.stderr
    subject = verb(work, "--patch", "-", "-o", "out", stdin=GOOD.replace(b"[PATCH] x", b"[PATCH] ../../escaped"))
    assert subject.returncode == 0
    assert sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*")) == [
        "work", "work/out", "work/out/0001-escaped.patch"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [[], ["A..B", "--patch", "x"], ["--patch", "x"], ["A..B", "-o", "x"], ["--patch", "x", "-o", "y", "--each"]],
)
def test_arguments_that_do_not_go_together(tmp_path: Path, arguments: list[str]) -> None:
    done = verb(tmp_path, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(b"error: ")
