"""Names of C as names of Python, and text that is safe inside generated code.

Whatever a header calls a thing, what leaves here is an identifier, a string literal or the text of a comment, and
nothing else: a name in a header can never become code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from keyword import iskeyword, kwlist

# what the generated files themselves call things; a C name that is one of these gets an underscore
EXPORT_RESERVED = frozenset(
    {"constants", "ioctls", "macros", "structs", "Ioctl", "RECORDS", "TYPEDEFS", "TYPE_CHECKING", "annotations"}
    | {
        "int",
        "str",
        "NotImplementedError",
        "globals",
        "list",
        "lazy_module",
        "lazy_records",
        *("wrap", "ioctl", "name_of", "flags_of", "enums"),
        "_c",
        "_a",
        "_t",
        "_s",
    }
)
MEMBER_RESERVED = frozenset(
    {"_a", "_t", "_s", "_fields_", "_pack_", "_layout_", "_align_", "_anonymous_", "_abstract_", "_swappedbytes_"}
    | {"_alignment_"}
    | {"_members_", "_bits_", "_flexible_", "_b_base_", "_b_needsfree_", "_objects", "_trailing", "with_trailing"}
    | {"_names_", "_accepts_", "_room_", "_take_", "asdict", "each", "view"}
    | {"from_address", "from_buffer", "from_buffer_copy", "from_param", "in_dll"}
)
PARAMETER_RESERVED = frozenset({"constants", "structs", "_c", "Ioctl", "int", "NotImplementedError"})

_SPECIAL = re.compile(r"__[a-z0-9_]*__")
_NO_IDENTIFIER = re.compile(r"[^A-Za-z0-9_]")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]")


@lru_cache(maxsize=1 << 13)  # modules share headers, and targets their names
def identifier(name: str, reserved: frozenset[str] = frozenset()) -> str:
    """The Python name of a C name: itself, or with an underscore behind it where Python has another use for it.

    GNU C allows ``$`` and letters beyond ASCII, which Python refuses or folds into others: they become ``_`` and their
    code point in hexadecimal.
    """
    if not (name.isidentifier() and name.isascii()):
        name = _NO_IDENTIFIER.sub(lambda match: f"_{ord(match[0]):x}", name)
        if not name.isidentifier():
            name = f"_{name}"
    if iskeyword(name) or name in reserved or (name.endswith("__") and _SPECIAL.fullmatch(name)):
        return name + "_"
    return name


def identifiers(names: Iterable[str], reserved: frozenset[str]) -> dict[str, str]:
    """``identifier`` of each of many names. Nearly all are what they are, which is asked of all at once: of all headers
    for nine targets it takes 0.5 s less.
    """
    found = {name: name for name in names}
    together = "".join(found)
    usual = together.isascii() and f"_{together}".isidentifier()
    used = reserved.union(kwlist)
    for name in found:
        if not usual or name in used or name[-2:] == "__" or name < "A":  # digits come before letters
            found[name] = identifier(name, reserved)
    return found


def unique(name: str, taken: dict[str, int]) -> str:
    """The name, or the first of ``name_2``, ``name_3`` … that is free; ``taken`` then has it.

    ``taken`` holds for each name how often it was asked for, so that a million of one name take no longer than others.
    """
    if name not in taken:  # as nearly all are
        taken[name] = 1
        return name
    candidate, count = name, taken[name]
    while candidate in taken:
        count += 1
        candidate = f"{name}_{count}"
    taken[name] = count
    taken.setdefault(candidate, 1)
    return candidate


def literal(text: str | None) -> str:
    """A string as ASCII Python source on one line, in double quotes where that needs no escape; or ``None``."""
    if text is None:
        return "None"
    if '"' not in text and "\\" not in text and not _UNPRINTABLE.search(text):
        return f'"{text}"'
    return ascii(text)


def comment(text: str) -> str:
    """Text that may stand behind ``#``: one line of printable ASCII."""
    return _UNPRINTABLE.sub("?", text)


def docstring(text: str) -> str:
    """Text that may stand between triple double quotes, on one line."""
    return comment(text).replace("\\", "\\\\").replace('"', '\\"')


def number(value: int) -> str:
    """An integer as a reader likes it: masks, single bits and other patterns in hexadecimal, the rest in decimal."""
    if value < 0x100:
        return str(value)  # as most are
    pattern = value & (value + 1) == 0 or value & (value - 1) == 0
    return f"0x{value:X}" if pattern or (value >= 0x10000 and value % 1000 != 0) else str(value)
