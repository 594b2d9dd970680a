"""What stands in docstrings of stubs: what the headers' authors say of a record, an enumeration and their members."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from textwrap import wrap

from msgspec import Struct

from headergen.model import Abi, Document, EnumRef, RecordRef
from headergen.render.names import MEMBER_RESERVED, docstring, identifier

_WIDTH = 110
_MOST = 16_384  # texts; all headers of Linux have 6,800


class Documents(Struct, frozen=True):
    """The documents of an interface by the keys of records and enumerations."""

    by_key: Mapping[str, Document]

    def of(self, key: str) -> tuple[str, ...]:
        """The lines that say what it is; none where nobody does."""
        document = self.by_key.get(key)
        return lines(document.text) if document is not None else ()

    def of_member(self, key: str, name: str) -> tuple[str, ...]:
        """The lines that say what a member is, by its name in C or in Python."""
        document = self.by_key.get(key)
        if document is None:
            return ()
        text = document.members.get(name) or next(
            (said for other, said in document.members.items() if identifier(other, MEMBER_RESERVED) == name), ""
        )
        return lines(text)


def documents_of(abi: Abi, found: Mapping[str, Document]) -> Documents:
    """Those of an interface; what has no tag is known by its typedef."""
    by_key = dict(found)
    for name, typedef in abi.typedefs.items():
        document = found.get(f"typedef {name}")
        if document is not None and isinstance(typedef.type, (RecordRef, EnumRef)):
            by_key.setdefault(typedef.type.key, document)
    return Documents(by_key)


@lru_cache(maxsize=_MOST)
def lines(text: str) -> tuple[str, ...]:
    """A text as the lines of a docstring: paragraphs are parted by blank lines, and filled. Modules and targets have
    most texts in common.
    """
    return (
        tuple([docstring(line) for line in "\n\n".join(map(_filled, text.split("\n\n"))).split("\n")]) if text else ()
    )


def _filled(paragraph: str) -> str:
    """A paragraph in lines that are not too long."""
    # as five of six are: of all headers of Linux that saves half of the 60 ms that wrapping takes
    if len(paragraph) <= _WIDTH and paragraph.isprintable() and paragraph == paragraph.strip():
        return paragraph
    return "\n".join(wrap(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False))
