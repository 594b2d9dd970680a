"""What the words of ``headergen lint`` mean: headers, a kernel, or a range OLD..NEW of kernels or revisions."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.config.files import find_config
from headergen.diagnostics import HeadergenError, NotConfigured

_OF_TREE = re.compile(r"(?:(.*?)/)?(?:arch/(\w+)/)?include/uapi/(.+\.h)")


class LintAsked(Struct, frozen=True):
    """What to judge: ``new``, or with ``old`` what is new beside that; None for the work tree. With ``patches`` (each
    an mbox or a diff) it is what they bring to the kernel ``new``.
    """

    new: str | None
    old: str | None = None
    patterns: tuple[str, ...] = ()
    kernel_arch: str = ""
    patches: tuple[str, ...] = ()

    @property
    def entries(self) -> tuple[str, ...]:
        """The headers or patterns to look at: all of a kernel unless some are named; () for the project's modules."""
        return self.patterns or (() if self.new is None else ("**/*.h",))


def asked(start: Path, words: Sequence[str], folders: Sequence[Path] = (), patterns: Sequence[str] = ()) -> LintAsked:
    """What the words of the command line mean: headers, a kernel, or OLD..NEW."""
    headers, places, kernel_arch = list(patterns), [os.pathsep.join(map(str, folders))] if folders else [], ""
    for word in words:
        in_tree = _OF_TREE.fullmatch(word) if Path(word).is_file() else None
        if in_tree is not None:
            places.append(in_tree[1] or ".")
            kernel_arch = in_tree[2] or ""
            headers.append(in_tree[3])
        elif word.endswith(".h") and not os.path.lexists(word):
            headers.append(word)
        elif word.endswith(".h"):
            raise HeadergenError(
                f"{word} does not lie in a kernel's include/uapi",
                help="give its folder with --include DIR, and its name as it is included (linux/…)",
            )
        else:
            places.append(word)
    places = list(dict.fromkeys(places))
    if len(places) > 1:
        raise HeadergenError(
            f"more than one place to look at: {', '.join(places)}", help="name one kernel, or a range OLD..NEW"
        )
    old, new = range_of(start, places[0]) if places else (None, None)
    return LintAsked(new, old, tuple(headers), kernel_arch)


def range_of(start: Path, word: str) -> tuple[str | None, str | None]:
    """The two ends of OLD..NEW, or of PATH@OLD..NEW; (None, the place) of what is no range."""
    if _exists(word):
        return None, word
    cuts = [(word[: at.start()], word[at.end() :]) for at in re.finditer(r"(?<!\.)\.\.(?!\.)", word)]
    both = [(old, new) for old, new in cuts if _exists(old) and _exists(new)]
    if both:
        return both[0]
    if os.pathsep in word:
        return None, word
    place, at, revisions = word.rpartition("@")
    prefix = f"{place}@" if at and Path(place).is_dir() else "" if has_project(start) else f"{start}@"
    old, dots, new = (revisions if prefix and at else word).partition("..")
    if not dots or "/.." in word or word.startswith("../"):
        return None, word
    if not old or not new:
        raise HeadergenError(f"{word} lacks an end", help="give both: OLD..NEW")
    return f"{prefix}{old}", f"{prefix}{new}"


def _exists(place: str) -> bool:
    """Whether a path is there, or each of several folders of installed headers."""
    return all(os.path.lexists(each) for each in place.split(os.pathsep))


def has_project(start: Path) -> bool:
    """Whether there is a configuration around ``start``."""
    try:
        find_config(start)
    except NotConfigured:
        return False
    return True
