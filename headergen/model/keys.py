"""The keys of records and enumerations: ``struct kvm_run`` by its tag, ``struct (asm/kvm.h:12)`` where it has none.

What a key says is asked here, and not read out of its text by whoever needs it.
"""

from __future__ import annotations

import re

from msgspec import Struct

from headergen.model.locations import Location

KEYWORDS = ("struct", "union", "enum")
"""What the keys begin with, and no name is."""

# not compiled before it is asked for, which is seldom
_PLACE = r" \([^()]+:\d+\)(?:#\d+)?"


def tag_in(key: str) -> str:
    """The tag in a key; "" for a key without one, and for a type that has none (``unsigned int``)."""
    kind, _, tag = key.partition(" ")
    return tag if kind in KEYWORDS and not tag.startswith("(") else ""


def key_without_tag(kind: str, place: Location, count: int) -> str:
    """The key of the ``count``-th record or enumeration without a tag on its line."""
    key = f"{kind} ({place})"
    return key if count == 1 else f"{key}#{count}"


def names_a_line(name: str) -> bool:
    """Whether a name is the key of something without a tag, or tells of one: nobody can ask for that, nor miss it."""
    return " (" in name


def without_places(text: str) -> str:
    """A spelling in which no key names a line any more, so that it is the same where headers only moved it."""
    return re.sub(_PLACE, "", text) if "(" in text else text


class Tagged(Struct, frozen=True):
    """What has such a key: a record or enumeration as declared, as laid out, and each use of it as a type."""

    key: str

    @property
    def tag(self) -> str:
        """``kvm_regs`` of ``struct kvm_regs``; "" without a tag."""
        return tag_in(self.key)

    @property
    def is_anonymous(self) -> bool:
        """Whether it has no tag; its key then names its line, which changes from version to version."""
        return not tag_in(self.key)
