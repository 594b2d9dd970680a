"""The text of the configuration that an adoption writes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence

from headergen.config import HeaderPlace
from headergen.config.files import SHARED
from headergen.config.places import ARCH
from headergen.config.placing import first_folder
from headergen.project.arranging import BLANKS, target_of
from headergen.project.inventory import LocalReason
from headergen.project.licence_texts import LicenceText
from headergen.project.likeness import Likeness

_LINE = 100


def usual(
    folder: str,
    own: Sequence[Likeness],
    local: Mapping[str, LocalReason],
    licences: Sequence[str] = (),
    patterns: Sequence[str] = (),
) -> str:
    """The configuration of the usual layout: every shared header is an entry, unless ``patterns`` find them, and those
    that differ are local.
    """
    families = {likeness.arch for likeness in own if likeness.name.startswith("asm/")}
    entries = patterns or sorted(likeness.name for likeness in own if not likeness.name.startswith("asm/"))
    lines = [
        "# The targets; the folder of the headers; and the headers that are wanted, with all that they include.",
        f"arches = {_list(sorted(map(target_of, families)))}",
        f"headers = {_quoted(folder)}",
        f"import = {_list(entries)}",
        *([f"licences = {_list(licences)}"] if licences else []),
        *local_tables(local),
    ]
    return "\n".join(lines) + "\n"


def in_places(
    places: Sequence[HeaderPlace],
    local: Mapping[str, LocalReason],
    licences: Sequence[LicenceText] = (),
    patterns: Sequence[str] = (),
    *,
    target: str = SHARED,
) -> str:
    """The configuration of headers that lie at several places, or in other forms; licences have one folder. Where no
    place is an arch's, all are taken for ``target``.
    """
    arches = sorted({arch for place in places for arch in place.arches})
    if not arches and target != SHARED:
        arches = [target]
    lines = ["# Which headers lie where. What they include and is not named here is left to the system."]
    lines += [f"arches = {_list(arches)}"] if arches else []
    lines.append('closure = "report"')
    if patterns:
        but = ", but for what begins with !" if len(patterns) > 1 else ""
        lines += [f"# All headers of a kernel that a place takes{but}.", f"import = {_list(patterns)}"]
    folder = licences[0].root if licences else _common(places)
    lines += [f"headers = {_quoted(folder)}  # the lock's folder"] if folder != first_folder(places) else []
    lines += [f"licences = {_list(each.source for each in licences)}"] if licences else []
    for place in places:
        lines += ["", "[[places]]", f"headers = {_list(place.headers)}", f"to = {_quoted(place.to)}"]
        lines += [f"arches = {_list(place.arches)}"] if place.arches and set(place.arches) != set(arches) else []
        lines += ['form = "raw"'] if place.form == "raw" else []
        lines += [f"edits = {_list(place.edits)}"] if place.edits else []
    if any(place.edits for place in places):
        lines += ["", "[[edits]]", f"name = {_quoted(BLANKS.name)}", "whitespace = true"]
    return "\n".join([*lines, *local_tables(local)]) + "\n"


def _common(places: Sequence[HeaderPlace]) -> str:
    """The folder that all places lie in; where they have none, the first one's, if that does not depend on the arch."""
    folders = [place.folder.partition(ARCH)[0] if ARCH in place.folder else f"{place.folder}/" for place in places]
    common = os.path.commonpath([folder.rpartition("/")[0] or "." for folder in folders])
    return common if common not in ("", ".") else first_folder(places) or "headergen"


def local_tables(local: Mapping[str, LocalReason], table: str = "local") -> Iterator[str]:
    """The entries of headers that are the project's own, by their path."""
    for path, reason in sorted(local.items()):
        yield from ("", f"[[{table}]]", f"header = {_quoted(path)}", f"reason = {_quoted(reason.text)}")
        if reason.nearest:
            yield f"nearest = {_quoted(reason.nearest)}"


def _list(texts: Iterable[str]) -> str:
    quoted = [_quoted(text) for text in texts]
    line = f"[{', '.join(quoted)}]"
    return line if len(line) <= _LINE else "\n".join(["[", *(f"    {text}," for text in quoted), "]"])


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
