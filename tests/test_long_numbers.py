"""A number of more digits than Python reads is refused, or is what it is for the tool that headergen follows: it comes
from headers, patches, locks and configurations of others, and ends no run with an internal error.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest

from headergen.config.files import _holds, parse_config
from headergen.config.linear import check_pattern, check_replacement
from headergen.diagnostics import HeadergenError
from headergen.hunks import read_hunks
from headergen.interface.affected import _NUMBERED
from headergen.kernel.identity import version, version_of_installed
from headergen.lint.ioctls import _NUMBER
from headergen.project.states import differ_beside_headergen
from headergen.sanitize import sanitize
from headergen.separation.mail import read_mails
from headergen.separation.patch import read_body
from headergen.separation.versions import key

LONG = "9" * 5_000  # Python reads 4,300
MAIL = f"""From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001
From: A <a@b>
Subject: [PATCH] x

---
diff --git a/a b/a
index 1..2 100644
--- a/a
+++ b/a
@@ -1,{LONG} +1 @@
+a
"""
READERS: dict[str, Callable[[], object]] = {
    "versions": lambda: key(f"6.{LONG}-rc{LONG}"),
    "makefiles": lambda: version(f"VERSION = {LONG}\nPATCHLEVEL = 1\n".encode()),
    "version.h": lambda: version_of_installed(f"#define LINUX_VERSION_CODE {LONG}\n".encode()),
    "conditions": lambda: sanitize(f"#if defined(__KERNEL__) && {LONG}\n#endif\n".encode(), name="linux/x.h"),
    "hunks": lambda: read_hunks(f"--- a/x\n+++ b/x\n@@ -{LONG},{LONG} +1 @@\n".encode()),
    "hunks of a mail": lambda: [read_body(mail) for mail in read_mails(MAIL.encode(), "x.mbox")],
    "configurations": lambda: parse_config(f"max-mixed-commits = {LONG}", "headergen.toml"),
    "configurations of others": lambda: _holds(f"[tool.x]\nheadergen = {LONG}", "pyproject.toml"),
    "changes beside ours": lambda: differ_beside_headergen(f"x = {LONG}".encode(), b"x = 1"),
    "counts of a pattern": lambda: check_pattern(f"a{{{LONG}}}"),
    "groups of a replacement": lambda: check_replacement(check_pattern("a"), "\\²"),
    "ioctls": lambda: int((_NUMBERED.match(f"_IO('x', {LONG})") or ("", "", "0"))[2]),
    "ioctls in lint": lambda: int((_NUMBER.fullmatch(LONG) or "0")[0]),
}


@pytest.mark.parametrize("name", READERS)
def test_a_number_of_any_length_is_read_or_refused(name: str) -> None:
    with suppress(HeadergenError):
        READERS[name]()
