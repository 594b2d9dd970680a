"""A mail is read as git reads it: of random mails comes what ``git mailsplit`` and ``git mailinfo`` make of them."""

from __future__ import annotations

import base64
import quopri
import re
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from headergen.separation.mail import Mail, PatchError, read_mails
from headergen.separation.mbox import is_border
from headergen.separation.outgoing import write_mail
from tests.histories import QUIET

DIFF = b"diff --git a/src/a.c b/src/a.c\n--- a/src/a.c\n+++ b/src/a.c\n@@ -1 +1 @@\n-0\n+1\n"
OTHER = DIFF.replace(b"src/a.c", b"generated/x.py")


def read_by_git(data: bytes, folder: Path, *options: str) -> list[tuple[bytes, bytes, dict[str, str]] | None]:
    """(message, patch, what else mailinfo says) of each mail; None for one that git refuses."""
    (folder / "in").write_bytes(data)
    (folder / "out").mkdir()
    subprocess.run(["git", "mailsplit", "-b", "-oout", "in"], cwd=folder, env=QUIET, capture_output=True, check=True)
    found: list[tuple[bytes, bytes, dict[str, str]] | None] = []
    for mail in sorted((folder / "out").iterdir()):
        done = subprocess.run(
            ["git", "mailinfo", *options, "m", "p"],
            cwd=folder, env=QUIET, input=mail.read_bytes(), capture_output=True, check=False,
        )  # fmt: skip
        said = dict(re.findall(r"^(\w+): (.*)$", done.stdout.decode("utf-8", "replace"), re.MULTILINE))
        whole = ((folder / "m").read_bytes(), (folder / "p").read_bytes(), said)
        found.append(None if done.returncode else whole)
    return found


def compare(data: bytes, *options: str) -> str:
    """Holds our reading against git's, and says how it ended."""
    with tempfile.TemporaryDirectory() as name:
        theirs = read_by_git(data, Path(name), *options)
    try:
        ours = read_mails(data, "x")
    except PatchError as refused:
        if "binary file" in refused.message and b"\0" in data:
            return "refused here alone, with NULs in it"
        assert None in theirs, f"git reads what is refused here: {theirs}"
        return "refused by both"
    assert len(ours) == len(theirs)
    for mine, git in zip(ours, theirs, strict=True):
        if git is None:
            return "refused by git alone"
        assert_same(mine, *git)
    return f"{len(ours)} read"


def assert_same(mail: Mail, message: bytes, patch: bytes, said: dict[str, str]) -> None:
    if mail.bare:
        # all of it counts, to the ends of lines that a transport may have touched, and as it stands: git makes one line
        # of several where it begins like the head of a mail (``Index: x``)
        kept = re.sub(rb"[ \t\r]+\n", b"\n", mail.patch)
        head = re.match(rb"(?:[!-9;-~]+:.*(?:\n[ \t].*)*(?:\n|$))*", kept)
        unfolded = re.sub(rb"\n[ \t]", b" ", head[0]) + kept[head.end() :] if head else kept
        said_by_git = b"\n".join(line.rstrip() for line in patch.splitlines())
        assert said_by_git in kept or said_by_git in unfolded
        return
    assert mail.patch == patch
    assert mail.message == message
    assert " ".join(mail.date.split()) == said.get("Date", "").strip()
    words = re.sub(r"^(?:re:|[:\s]|\[[^]]*\])+", "", mail.subject, flags=re.IGNORECASE)
    assert words.strip() == said.get("Subject", "").strip()
    assert mail.author.count("@") != 1 or said.get("Email", "") in mail.author


# ---------------------------------------------------------------------------------------------------------- known kinds


def mail(*head: str, body: bytes = DIFF, subject: str = "x") -> bytes:
    lines = ["From 1234567890123456789012345678901234567890 Mon Sep 17 00:00:00 2001", "From: A <a@b.c>"]
    return "\n".join([*lines, f"Subject: [PATCH] {subject}", *head, "", ""]).encode() + body


def parts(*each: tuple[str, bytes], boundary: str = "B") -> bytes:
    text = b"".join(f"--{boundary}\n{head}\n\n".encode() + body + b"\n" for head, body in each)
    return text + f"--{boundary}--\nepilogue\n".encode() + OTHER


MIXED = 'Content-Type: multipart/mixed; boundary="B"'
TEXT = ("Content-Type: text/plain; charset=utf-8", b"why\n---\n" + DIFF)


@pytest.mark.parametrize(
    "kind", ["application/x-patch", "application/octet-stream", "text/html", "text/x-diff", "image/png", "x"]
)
def test_an_attachment_is_read_whatever_its_type(kind: str) -> None:
    for pieces in ((TEXT, (f"Content-Type: {kind}", OTHER)), ((f"Content-Type: {kind}", OTHER), TEXT)):
        data = mail(MIXED, body=parts(*pieces))
        assert compare(data) == "1 read"
        assert b"generated/x.py" in read_mails(data, "x")[0].patch


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"From x Mon Sep 17 00:00:00 2001\n", True),
        (b"From x 12:34:56 2024 a:b\n", False),
        (b"From x 12:34:56 2024\r\n", True),
        (b"From xyz 12:34:56 91\n", True),
        (b"From xyz 12:34:56 90\n", False),
        (b"From xyz 12:34:56 0000000000000000000091\n", True),
        (b"From xyz 12:34:56 -2024\n", False),
        (b"From xyz 12:34:56 +0200 x\n", True),
        (b"From xx xx1x34:56 2024\n", True),
        (b"From xx xx xx34:56 2024\n", False),
        (b"From x 12:34:56 y2024\n", False),
        (b"From x 1:34:56 202\n", False),
        (b"From x 12:34:56 " + b"9" * 5000 + b"\n", True),
        (b" From x 12:34:56 2024\n", False),
        (b"From me, at 12:00: no\n", False),
    ],
)
def test_the_borders_of_mails_are_gits(line: bytes, expected: bool, tmp_path: Path) -> None:
    assert is_border(line) == expected
    data = mail(body=DIFF + line + b"Subject: y\n\n" + OTHER)
    assert len(read_by_git(data, tmp_path)) == len(read_mails(data, "x")) == 1 + expected


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(mail() + b"From x 12:34:56 2024", id="a border at the very end"),
        pytest.param(mail(body=b"\nFrom: C <c@d.e>\nSubject: in the body\n folded\n\nwhy\n---\n" + DIFF), id="in-body"),
        pytest.param(mail(body=b"From: C <c@d.e>\nFrom: D <d@e.f>\n\n" + DIFF), id="in-body twice"),
        pytest.param(mail(body=b"[PATCH] title\nDate: today\nwhy\n" + DIFF), id="in-body [PATCH]"),
        pytest.param(
            mail(body=b">From " + b"a" * 40 + b" Mon Sep 17 00:00:00 2001\nSubject: z\n\n" + DIFF), id=">From"
        ),
        pytest.param(mail(body=b"prose\n-- >8 -- cut here\nwhy\n" + DIFF), id="scissors are off"),
        pytest.param(mail("Content-Type: text/plain; charset=latin1", body=b"l\xf6ng\n" + DIFF), id="latin1"),
        pytest.param(
            mail("Content-Type: text/plain; charset=utf-7", body=b"+AGQ-iff --git a/x b/x\n" + DIFF), id="utf-7 hides"
        ),
        pytest.param(mail("Content-Type: text/plain; format=flowed", body=b"a \nb\n -- \n-- \n" + DIFF), id="flowed"),
        pytest.param(
            mail("Content-Type: text/plain; format=flowed; delsp=yes", body=b"a \nb\n" + DIFF + b"x \n"), id="delsp"
        ),
        pytest.param(mail("Content-Transfer-Encoding: x-base64", body=base64.encodebytes(DIFF)), id="x-base64"),
        pytest.param(
            mail("Content-Transfer-Encoding: base64", body=base64.b64encode(b"a") + base64.encodebytes(DIFF)),
            id="behind the padding",
        ),
        pytest.param(mail("Content-Transfer-Encoding: quoted-printable", body=quopri.encodestring(DIFF)), id="quoted"),
        pytest.param(
            mail("Content-Transfer-Encoding: quoted-printable", body=b"=0D=\n\n=64iff --git =3D=3 =\n \n" + DIFF),
            id="quoted oddly",
        ),
        pytest.param(mail(MIXED, body=b"no part\n" + DIFF), id="no part"),
        pytest.param(mail(MIXED, body=b"--B\n" + DIFF), id="a part without a header"),
        pytest.param(mail(MIXED, body=b"--B extra\nX: y\n\n" + DIFF), id="a longer border"),
        pytest.param(
            mail(
                MIXED, body=parts(('Content-Type: multipart/x; boundary="C"', b"\n" + parts(TEXT, boundary="C")), TEXT)
            ),
            id="nested",
        ),
        pytest.param(
            mail(MIXED, body=parts(("Content-Type: message/rfc822", b"Subject: inner\n\n" + DIFF), TEXT)),
            id="forwarded",
        ),
        pytest.param(mail("Content-Type: x; xboundary=B;y", body=parts(TEXT)), id="a boundary anywhere"),
        pytest.param(mail("Content-Type: =?utf-8?q?x;boundary=3DB?=", body=parts(TEXT)), id="an encoded boundary"),
        pytest.param(mail('Content-Type: x; boundary=""', body=parts(TEXT)), id="an empty boundary"),
        pytest.param(
            mail(MIXED, body=parts(("Content-Transfer-Encoding: base64", base64.b64encode(b"x\n+" + DIFF)), TEXT)),
            id="a part without an end of line",
        ),
        pytest.param(b"\n \n" + mail().partition(b"\n")[2], id="blank lines first"),
        pytest.param(b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(DIFF), id="nothing but an encoding"),
        pytest.param(mail(body=b"").rstrip(b"\n") + b"\n" + DIFF, id="no blank line"),
        pytest.param(mail("Subject: [PATCH] last", "From: L <l@m.n>", "\tfolded"), id="the last header counts"),
        pytest.param(mail(subject="=?utf-8?q?a=5F_b?= =?latin1?b?5A==?= c =?utf-8?Q?d?="), id="encoded words"),
        pytest.param(mail().replace(b"\n", b"\r\n"), id="CRLF"),
        pytest.param(mail(body=b"Re: x\n--- \n" + DIFF), id="a manual separator"),
        pytest.param(mail(body=b"---  a/x\n+++ b/x\n" + DIFF), id="no separator"),
        pytest.param(mail(body=b"Index: x\n" + DIFF), id="CVS"),
    ],
)
def test_each_kind_of_transport(data: bytes) -> None:
    assert re.fullmatch("[12] read", compare(data))


@pytest.mark.parametrize(
    "data",
    [
        mail("Content-Transfer-Encoding: quoted-printable", body=b"why=0D\n" + DIFF.replace(b"\n", b"=0D\n")),
        mail("Content-Transfer-Encoding: base64", body=base64.encodebytes((b"why\n" + DIFF).replace(b"\n", b"\r\n"))),
    ],
)
def test_carriage_returns_that_are_encoded_are_the_transports_where_gits_own_lines_have_them(data: bytes) -> None:
    """``git am`` itself takes such a mail from Exchange only if it is told to."""
    assert compare(data, "--quoted-cr=strip") == "1 read"


@pytest.mark.parametrize(
    "data",
    [
        mail("Content-Type: text/plain; charset=no-such-thing", body=b"why\n" + DIFF),
        mail("Content-Type: text/plain; charset=us-ascii", body=b"\xff\n" + DIFF),
        mail("Content-Type: text/plain; charset=idna", body=b"why\n" + DIFF),
        mail("Content-Type: text/plain; charset=zlib", body=b"why\n" + DIFF),
        *(
            mail(f"Content-Type: text/plain; charset={name}", body=b"why\n" + DIFF)
            for name in ("utf-8-sig", "charmap", "palmos", "cp720", "mac-latin2", "iso2022_jp_ext")
        ),
        mail("Content-Type: =?utf-8?x?y?="),
        mail(*[f"Content-Type: x; boundary={i}" for i in range(6)]),
        mail(subject="=?utf-8?q?never ends"),
    ],
)
def test_what_git_refuses_is_refused_with_its_place(data: bytes) -> None:
    assert compare(data) == "refused by both"
    with pytest.raises(PatchError) as refused:
        read_mails(data, "x.mbox")
    assert re.fullmatch(r"x\.mbox:\d+", refused.value.location)
    assert "git am" in refused.value.help


def test_the_place_of_an_encoded_line_is_its_line_in_the_file() -> None:
    body = base64.b64encode(b"why\n---\n") + b"\n" + base64.b64encode(DIFF[:40]) + b"\n" + base64.b64encode(DIFF[40:])
    (read,) = read_mails(mail("Content-Transfer-Encoding: base64", body=body), "x")
    # the first line of the patch is '---'; the diff's own lines stand on the next line, and on the one behind it
    assert [read.place(i) for i in (1, 2, 5, 7)] == ["x:6", "x:7", "x:8", "x:8"]


# --------------------------------------------------------------------------------------------------------- random mails

NAMES = st.sampled_from(["B", "C", "", "-", "B--"])
HEADER = st.one_of(
    st.sampled_from(
        [
            b"Subject: [PATCH] one", b"subject:two\n\tfolded", b"From: C <c@d.e>", b"Date: Mon, 1 Jan 2024", b"X: z",
            b"Content-Type: text/plain", b"Content-Type: text/plain; charset=latin1", b"Content-type: x; charset=utf-8",
            b"Content-Type: text/plain; format=flowed", b"Content-Type: x; format=FLOWED; delsp=yes; charset=latin9",
            b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable", b">From x",
            b"Content-Transfer-Encoding: 7bit", b"Subject: =?utf-8?q?=c3=bc?= x", b": no name", b"no header",
            b"Subject:",
            b"Content-Transfer-Encoding: QUOTED-PRINTABLE\n base64", b"Index: x", b"From x 12:34:56 2024", b"\x80: x",
        ]
    ),
    NAMES.map(lambda name: f'Content-Type: multipart/mixed;\n boundary="{name}"'.encode()),
)  # fmt: skip
LINE = st.sampled_from(
    [
        b"", b"why", b"flows ", b" stuffed", b"-- ", b"---", b"--- ", b"--- a/x", b"---  a/x", b"+++ b/x", b"diff -",
        b"Subject: inner", b"From: I <i@j.k>", b" folded", b"[PATCH] x", b"--B", b"--B--", b"--C", b"--C--", b"--",
        b"=64iff --git a/x b/x", b"soft=", b"=0D=0A=", b"=", b"==", b"=4", b"ZGlmZiAtLWdpdAo=", b"ZGlmZi", b"+1",
        b"From x 12:34:56 2024", b"From x 12:34:56 2024 a:b", b"\xfc\xe9", b"\xc3\xbc", b"a\0b", b"cr\r", b"x \r",
        b"Index: y", b">From a", b"ZGlmZiAtLQ==",
    ]
)  # fmt: skip
HEADS = st.lists(HEADER, max_size=4).map(b"\n".join)
BLOCK = st.one_of(
    st.lists(LINE, max_size=6).map(b"\n".join),
    st.sampled_from([DIFF, base64.encodebytes(DIFF), quopri.encodestring(DIFF), base64.b64encode(DIFF)]),
    st.builds(
        lambda name, head, end: f"--{name}".encode() + end + head + b"\n",
        NAMES,
        HEADS,
        st.sampled_from([b"\n", b"--\n"]),
    ),
)
MAIL = st.builds(
    lambda first, head, blank, blocks: first + head + blank + b"\n".join(blocks),
    st.sampled_from([b"From x 12:34:56 2024\n", b"From: A <a@b.c>\n", b"", b"\n \n"]),
    HEADS,
    st.sampled_from([b"\n\n", b"\n", b"\n \t\n"]),
    st.lists(BLOCK, max_size=5),
)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(MAIL, min_size=1, max_size=2).map(b"\n".join), st.sampled_from([b"", b"\n"]))
@example(b"Index: x\n stuffed", b"")
def test_random_mails_are_read_as_git_reads_them(data: bytes, end: bytes) -> None:
    if (data + end).strip():
        event(compare(data + end))


# -------------------------------------------------------------------------------------------------------------- writing


@pytest.mark.parametrize(
    "message", ["", "why", "From: prose\n\nand more", "Subject: x\n folded", "[PATCH] y\n", ">From me", "Date:", "ü"]
)
def test_a_written_mail_is_read_as_it_was_meant(message: str, tmp_path: Path) -> None:
    patch = DIFF + b"+From x 12:34:56 2024\nFrom x 12:34:56 2024\n"
    data = write_mail(
        author="Ä B <a@b.c>", date="Mon, 1 Jan 2024 00:00:00 +0000", subject="ö", message=message, patch=patch
    )
    (read,) = read_by_git(data, tmp_path)
    assert read is not None
    assert read[0].decode().strip() == message.strip()
    assert read[1] == b"---\n" + patch
    assert (read[2]["Author"], read[2]["Email"], read[2]["Subject"]) == ("Ä B", "a@b.c", "ö")
