"""Writes mails that ``git am`` takes, and gives their files harmless names."""

from __future__ import annotations

import re
from email.header import Header
from email.utils import formataddr, parseaddr

from headergen.separation.mbox import is_border, lines_of
from headergen.separation.transport import takes_for_header


def write_mail(*, author: str, date: str, subject: str, message: str, patch: bytes) -> bytes:
    """A mail that ``git am`` takes. ``patch`` is put in as it is, encoded only where a mail could not carry its CRs."""
    text = message.encode("utf-8", "surrogateescape")
    if takes_for_header(text):  # prose that git would take for an in-body header: one of ours ends them before it
        text = f"From: {_address(author)}\n\n".encode("utf-8", "replace") + text
    body = text + b"\n---\n" + patch
    plain = b"\r" not in body and not any(is_border(line) for line in lines_of(body))
    head = [f"From: {_address(author)}"]
    head += [f"Date: {date}"] if date else []
    head += [
        f"Subject: {_encoded(subject)}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        f"Content-Transfer-Encoding: {'8bit' if plain else 'quoted-printable'}",
    ]
    start = f"From {'0' * 40} Mon Sep 17 00:00:00 2001\n" + "\n".join(head) + "\n\n"
    return start.encode("utf-8", "replace") + (body if plain else _quoted(body))


def _address(author: str) -> str:
    name, address = parseaddr(author)
    try:
        return formataddr((name, address)) if address else _encoded(author)
    except UnicodeEncodeError:  # an address that is no ASCII; git takes UTF-8
        return author


def _encoded(text: str) -> str:
    if text.isascii():
        return text
    return Header(text, "utf-8", maxlinelen=72).encode()


def _octet(c: int, *, last: bool) -> bytes:
    printable = 32 < c < 127 and c != ord("=")
    return b"%c" % c if printable or (c in b" \t" and not last) else b"=%02X" % c


def _quoted(body: bytes) -> bytes:
    """Quoted-printable in which a CR is data (Python's own writers take it for a line's end)."""
    out = []
    for line in lines_of(body):
        text = line.removesuffix(b"\n")
        words = [_octet(c, last=i == len(text) - 1) for i, c in enumerate(text)]
        if text.startswith(b"From "):
            words[0] = b"=46"
        row = b""
        for word in words:
            if len(row) + len(word) > 75:
                out.append(row + b"=\n")
                row = b""
            row += word
        out.append(row + line[len(text) :])
    return b"".join(out)


def file_name(number: int, subject: str) -> str:
    """``0001-Subject.patch``: letters, digits, dot, dash and underscore only, whatever the subject holds."""
    slug = re.sub(r"[^A-Za-z0-9._]+", "-", subject).strip("-.")
    slug = re.sub(r"\.{2,}", ".", slug)[:52].rstrip("-.")
    return f"{number:04d}-{slug or 'patch'}.patch"
