"""What is no C in the text of a translation unit: linemarkers, and the pragmas that bear on layouts.

``# 12 "linux/kvm.h"`` says where the line behind it stands.
"""

from __future__ import annotations

import re

LINEMARKER = r'# (?<![^\n]# )(\d+) "((?:[^"\\]|\\.)*)"'
"""One as a pattern; its groups are the line and the header, still quoted. That it begins a line is asked behind its
first characters: what begins with characters is found four times as fast."""
LAYOUT_PRAGMA = r"pragma[ \t]+(?:pack|ms_struct|scalar_storage_order)\b"
"""How a pragma begins that changes how records are laid out, behind its ``#``."""


def linemarker(line: int, header: str) -> str:
    """The one for a line of a header."""
    quoted = header.replace("\\", "\\\\").replace('"', '\\"')
    return f'# {line} "{quoted}"'


def unquoted(header: str) -> str:
    """What a header is called that stands quoted in one."""
    return re.sub(r"\\(.)", r"\1", header) if "\\" in header else header
