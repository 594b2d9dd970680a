"""What handwritten code takes of names that no imported header has any more. Word by word, and no compiler is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from headergen.git.history import files
from headergen.git.plumbing import Git
from headergen.separation.classify import Layout, PathClass
from headergen.separation.included import Included
from headergen.separation.symbols import defines, is_code, named, uses

_MOST = 8 << 20  # bytes of a file that is searched; no one writes more by hand


def used_and_undefined(
    git: Git, layout: Layout, revision: str, gone: Mapping[str, str]
) -> Iterator[tuple[str, str, int]]:
    """(path, name, line) of each use of a name in ``gone`` at a commit or tree, but where a header of the project's own
    that the file includes has the name: it may have moved there.
    """
    blobs = {path: entry.oid for path, entry, size in files(git, revision) if entry.kind == "file" and size <= _MOST}
    found: list[tuple[str, str, int]] = []
    own: dict[str, set[str]] = defaultdict(set)
    for path, blob in blobs.items():
        if not is_code(path) or layout.classify(path) is not PathClass.HANDWRITTEN:
            continue
        data = git.blob(blob)
        if not (names := named(data, gone)):
            continue
        wanted = {name: gone[name] for name in names}
        found += ((path, name, line) for name, line in uses(path, data, wanted))
        for name in defines(path, data, wanted):
            own[name].add(path)
    includes = Included(blobs, lambda path: git.blob(blobs[path]))
    for path, name, line in found:
        if not (own[name] and includes.any(path, own[name])):
            yield path, name, line
