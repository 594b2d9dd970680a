"""Two folders of headers that lie in no kernel, as the sides of a comparison: a driver's own, before and after."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config.patterns import chosen_headers
from headergen.diagnostics import HeadergenError
from headergen.report.progress import Progress
from headergen.sides import Side, Sides
from headergen.sides.chosen import chosen
from headergen.sides.differing import DiffAsked, compared
from headergen.sides.here import within_clone
from headergen.sides.loose import headers_below, loose_side, named_in, side_in_project
from headergen.sides.outcome import Report


class TwoFolders(Struct, frozen=True):
    """Two folders, and the headers below each. What they include may lie in ``folders``."""

    old: Path
    new: Path
    headers: tuple[tuple[Path, ...], tuple[Path, ...]]
    folders: tuple[Path, ...]

    def compared(self, start: Path, what: DiffAsked, progress: Progress) -> Report:
        """What changed in each header from one to the other; ``HeadergenError`` where more was asked for."""
        if what.modules or what.used:
            raise HeadergenError("two folders are named by their paths", help="leave out --module, --used")
        names = self._names(what.entries)
        with Sides(start, progress, entries=names, arches=what.arches) as sides:
            kernel = what.kernel or (str(start) if within_clone(start) else None)
            project = sides.open(None) if not kernel and sides.has_project else None
            base = sides.open(kernel) if kernel else None

            def own(top: Path, headers: Sequence[Path]) -> Side:
                if project is not None:
                    return side_in_project(headers, self.folders, project, tops=[top])[0]
                return loose_side(headers, self.folders, base, tops=[top])[0]

            before, after = (own(*each) for each in zip((self.old, self.new), self.headers, strict=True))
            targets = chosen(sides.config, (before, after), what.arches)
            what = replace(what, arches=targets, entries=names, apart=True, everything=False, kernel=None)
            return compared(sides, before, after, what, progress=progress)

    def _names(self, patterns: Sequence[str]) -> tuple[str, ...]:
        """What the headers of both are included as, of those only that are asked for."""
        tops = (self.old, self.new)
        found = {
            named_in(each, self.folders, [top])[1] for top, of in zip(tops, self.headers, strict=True) for each in of
        }
        if not patterns:
            return tuple(sorted(found))
        named, matching = chosen_headers(patterns, found)
        return (*named, *matching)


def two_folders(old: str | None, new: str | None, folders: Sequence[str]) -> TwoFolders | None:
    """What OLD and NEW mean where both are folders of headers that have nothing to do with a kernel; None elsewhere."""
    if old is None or new is None:
        return None
    before, after = tuple(headers_below(Path(old))), tuple(headers_below(Path(new)))
    if not before or not after:
        return None
    return TwoFolders(Path(old), Path(new), (before, after), tuple(map(Path, folders)))
