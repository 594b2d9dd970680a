"""Of what a comparison found, that which the project's handwritten code names: the rest breaks nobody here."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from headergen.diagnostics import Diagnostic
from headergen.git.plumbing import Git
from headergen.model.identifiers import WORD_IN_BYTES
from headergen.model.keys import KEYWORDS
from headergen.project.handwritten import spoken_of
from headergen.project.place import ProjectPlace
from headergen.separation.symbols import declared


def named_in_code(
    findings: Sequence[Diagnostic], texts: Collection[bytes], project: ProjectPlace
) -> tuple[Diagnostic, ...]:
    """The findings about names that handwritten code has, and those that are about no name.

    An enumeration is named by any of its enumerators too, as the ``texts`` of the headers of both sides have them.
    """
    tags = {each.symbol.removeprefix("enum ") for each in findings if each.symbol.startswith("enum ")}
    members = _enumerators(tags, texts) if tags else {}
    wanted = {name: "enumerator" for names in members.values() for name in names}
    for each in findings:
        kind, _, name = each.symbol.rpartition(" ")
        if name and kind in (*KEYWORDS, ""):
            wanted.setdefault(name, kind or "macro")
    with Git(project.top) as git:
        spoken = spoken_of(project, git, wanted)
    return tuple(each for each in findings if not each.symbol or spoken & {*_names(each, members)})


def _names(finding: Diagnostic, members: dict[str, set[str]]) -> Iterable[str]:
    kind, _, name = finding.symbol.rpartition(" ")
    return {name} | members.get(name, set()) if kind == "enum" else {name}


def _enumerators(tags: set[str], texts: Iterable[bytes]) -> dict[str, set[str]]:
    """The enumerators of each tag, as the headers of both sides spell them."""
    found: dict[str, set[str]] = {tag: set() for tag in tags}
    enums = re.compile(rb"\benum\s+(%s)\s*\{([^}]*)\}" % b"|".join(re.escape(tag.encode()) for tag in sorted(tags)))
    for data in texts:
        if matches := list(enums.finditer(data)):
            enumerators = {name for name, kind in declared(data).items() if kind == "enumerator"}
            for match in matches:
                words = {word.decode() for word in WORD_IN_BYTES.findall(match[2])}
                found[match[1].decode()] |= enumerators & words
    return found
