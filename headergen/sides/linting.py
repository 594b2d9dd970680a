"""What the words of ``headergen lint`` mean: headers, a kernel, or a range OLD..NEW of kernels or revisions."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.kernel.installed import is_installed
from headergen.model.paths import UAPI
from headergen.project.states import has_project
from headergen.sides.driver_files import ON_DISK, drivers_top
from headergen.sides.loose import named_in

_KERNELS_OWN = ("linux/types.h", "asm-generic/types.h")  # a driver has a folder linux/ for its own headers too
_OF_TREE = re.compile(rf"(.*?)/(?:arch/(\w+)/)?{UAPI}/(.+)")


class LintAsked(Struct, frozen=True):
    """What to judge: ``new``, or with ``old`` what is new beside that; None for the work tree. With ``patches`` (each
    an mbox or a diff) it is what they bring to the kernel ``new``. ``files`` lie in no kernel, those below one of
    ``tops`` were named by it: they are judged beside ``new``, where that is named, and what they include may lie in
    ``folders``. ``revisions`` of their repository, whose top is ``repository``, say what is new in them. Where all that
    is named are arches' own headers, ``kernel_arches`` are those.
    """

    new: str | None
    old: str | None = None
    patterns: tuple[str, ...] = ()
    kernel_arches: frozenset[str] = frozenset()
    patches: tuple[str, ...] = ()
    files: tuple[Path, ...] = ()
    tops: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    repository: Path | None = None
    revisions: tuple[str, str] = ("", "")

    @property
    def is_loose(self) -> bool:
        """Whether headers are to be judged that lie in no kernel."""
        return bool(self.files or self.tops)

    @property
    def entries(self) -> tuple[str, ...]:
        """The headers or patterns to look at: all of a kernel unless some are named; () for the project's modules, and
        where patterns choose among a driver's headers.
        """
        if self.repository is not None:
            return ()
        return self.patterns or (() if self.new is None or self.is_loose else ("**/*.h",))

    def former(self, new: str, old: str) -> str:
        """What to call the older side; by its revision or path where both have one title, as the work tree and HEAD."""
        return old if old != new or not self.old else self.old.rpartition("@")[2]


def asked(start: Path, words: Sequence[str], folders: Sequence[Path] = (), patterns: Sequence[str] = ()) -> LintAsked:
    """What the words of the command line mean: headers, a kernel, or OLD..NEW. ``HeadergenError`` for words that do not
    go together, or name nothing.
    """
    _check_names((*words, *patterns))
    headers = [("", name) for name in patterns]  # each with the arch whose own it is
    files, tops, places = list[Path](), list[Path](), list[str]()
    for word in words:
        in_tree = in_a_tree(word)
        if in_tree is not None:
            place, arch, name = in_tree
            places.append(place)
            headers.append((arch, name))
        elif below := ON_DISK.headers_below(Path(word)):
            files += below
            tops.append(Path(word))
        elif not word.endswith(".h"):
            places.append(word)
        elif not os.path.lexists(word):
            headers.append(("", word))
        elif (found := _installed(word, folders)) is not None:
            places += [] if folders else [found[0]]
            headers.append(("", found[1]))
        else:
            files.append(Path(word))
    if folders and not files:
        places.insert(0, os.pathsep.join(map(str, folders)))
    places = list(dict.fromkeys(places))
    names = tuple(name for _, name in headers)
    if headers and not places and (files or not _has_headers(start)):
        raise _nowhere(names)
    if len(places) > 1:
        raise HeadergenError(
            f"more than one place to look at: {', '.join(places)}", help="name one kernel, or a range OLD..NEW"
        )
    ends = ends_of(places[0]) if places else ("", "")
    if ends[1] and (top := drivers_top(start, ends)) is not None:
        where = tuple(tops) if files else (Path(),)
        return LintAsked(
            None, None, names, files=tuple(files), tops=where, folders=tuple(folders), repository=top, revisions=ends
        )
    old, new = range_of(start, places[0]) if places else (None, None)
    if files and old is not None:
        raise HeadergenError(f"{files[0]} lies in no kernel, and a range is of kernels", help="name one kernel")
    arches = frozenset(arch for arch, _ in headers)
    own = frozenset[str]() if files or "" in arches else arches
    among = tuple(folders) if files else ()
    return LintAsked(new, old, names, own, files=tuple(files), tops=tuple(tops), folders=among)


def _installed(word: str, folders: Sequence[Path]) -> tuple[str, str] | None:
    """The folder of installed headers in which a header lies, and its name there; None for one that lies in no kernel.
    ``HeadergenError`` for what is no file.
    """
    if not Path(word).is_file():
        raise HeadergenError(f"{word} is no file", help="name a header")
    root, name = named_in(Path(word), folders)
    of_kernel = is_installed(root) and any((root / each).is_file() for each in _KERNELS_OWN)
    return (str(root), name) if of_kernel else None


def in_a_tree(word: str) -> tuple[str, str, str] | None:
    """The kernel's tree in which a file is a header that is exported, the arch whose own it is or "", and its name; of
    a folder of such, a pattern for all that are below it.
    """
    path = os.path.normpath(Path(word).absolute())  # it may be named from within the tree
    found = _OF_TREE.fullmatch(path)
    if found is None or not os.path.lexists(path) or not Path(found[1], "arch").is_dir():
        return None
    tree = found[1] if Path(word).is_absolute() else os.path.relpath(found[1])
    is_file = Path(path).is_file() and path.endswith(".h")
    if not is_file and not Path(path).is_dir():
        return None
    return tree, found[2] or "", found[3] if is_file else f"{found[3]}/**/*.h"


def _check_names(names: Sequence[str]) -> None:
    """As where a script's variable is not set; the path of nothing would be the folder we are in."""
    if "" in names:
        raise HeadergenError("the name of a header is empty", help="name a header, or leave the option out")


def _nowhere(headers: Sequence[str]) -> HeadergenError:
    """That headers are to be looked for in a kernel, and there is none."""
    if there := [header for header in headers if os.path.lexists(header)]:  # only --header takes a path for a name
        return HeadergenError(
            f"--header names headers as a program includes them, and no kernel is named that has {', '.join(there)}",
            help="name a kernel; or to judge files, give their paths without --header",
        )
    return HeadergenError(
        f"{', '.join(headers)}: no such file, and no kernel is named",
        help="give the headers' paths, or a kernel for those that are named as they are included",
    )


def range_of(start: Path, word: str) -> tuple[str | None, str | None]:
    """The two ends of OLD..NEW, or of PATH@OLD..NEW; (None, the place) of what is no range.
    ``HeadergenError`` for one that lacks an end.
    """
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


def ends_of(word: str) -> tuple[str, str]:
    """The two ends of OLD..NEW; the second is "" for what is there by that name, or is no such range."""
    first, dots, last = word.partition("..")
    return (first, last) if first and dots and last and not os.path.lexists(word) else (word, "")


def _exists(place: str) -> bool:
    """Whether a path is there, or each of several folders of installed headers."""
    return all(os.path.lexists(each) for each in place.split(os.pathsep))


def _has_headers(start: Path) -> bool:
    """Whether headers may be named as they are included: in a project, or in a kernel."""
    return has_project(start) or (start / "include").is_dir()
