"""The headers of a driver that lies in no kernel, as the sides of a comparison: two folders, or revisions of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config.patterns import chosen_headers
from headergen.diagnostics import HeadergenError
from headergen.diagnostics.rules_import import UNSAFE_INCLUDE
from headergen.interface.needed import needed, readable
from headergen.report.progress import Progress
from headergen.sides import WORK_TREE, Headers, Side, Sides
from headergen.sides.chosen import chosen
from headergen.sides.differing import DiffAsked, compared
from headergen.sides.driver_files import ON_DISK, CommittedFiles, DriverFiles, drivers_top, no_headers
from headergen.sides.here import within_clone
from headergen.sides.linting import ends_of
from headergen.sides.loose import loose_side, named_in, sides_in_project, without_inner
from headergen.sides.outcome import Report


class _Folder(Struct, frozen=True):
    """A folder, and the ``headers`` below it as ``files`` has them."""

    top: Path
    headers: tuple[Path, ...]
    files: DriverFiles = ON_DISK


class TwoFolders(Struct, frozen=True):
    """Two folders of headers. What they include may lie in ``folders``."""

    old: _Folder
    new: _Folder
    folders: tuple[Path, ...]

    def compared(self, start: Path, what: DiffAsked, progress: Progress) -> Report:
        """What changed in each header from one to the other; ``HeadergenError`` where more was asked for."""
        if what.modules or what.used:
            raise HeadergenError("what lies in no kernel has no modules", help="leave out --module, --used")
        names = self._names(what.entries)
        with self.old.files, self.new.files, Sides(start, progress, entries=names, arches=what.arches) as sides:
            kernel = what.kernel or (str(start) if within_clone(start) else None)
            project = sides.open(None) if not kernel and sides.has_project else None
            base = sides.open(kernel) if kernel else None

            both = (self.old, self.new)
            if project is not None:
                before, after = sides_in_project([(of.headers, [of.top]) for of in both], self.folders, project)
            else:
                before, after = (
                    loose_side(of.headers, self.folders, base, tops=[of.top], of=of.files)[0] for of in both
                )
            targets = chosen(sides.config, (before, after), what.arches)
            changed = _changed(before, after, names, targets)
            changed = without_inner((before, after), changed, targets, what.tool, progress.line)
            what = replace(
                what, arches=targets, entries=names, apart=True, everything=False, kernel=None, changed=changed
            )
            return compared(sides, before, after, what, progress=progress)

    def _names(self, patterns: Sequence[str]) -> tuple[str, ...]:
        """What the headers of both are included as, of those only that are asked for."""
        found = {named_in(each, self.folders, [of.top])[1] for of in (self.old, self.new) for each in of.headers}
        if not patterns:
            return tuple(sorted(found))
        named, matching = chosen_headers(patterns, found)
        return (*named, *matching)


def _changed(before: Side, after: Side, names: Sequence[str], targets: Sequence[str]) -> frozenset[str]:
    """The headers that can differ: what they include is not the same, perhaps from beside the folders, or they use
    what is declared otherwise in a header that they do not include.
    """
    from headergen.sides.looked import JudgedSide  # it reads patches too, and two kernels need none of that

    older, newer = (JudgedSide(side, tuple(targets), None, comments=True) for side in (before, after))
    old, new = (side.headers(targets[0]) for side in (older, newer))  # a driver's files are the same for all
    including = {name for name in names if readable([name], old) != readable([name], new) or _leads_out(name, new)}
    return frozenset(including.union(older.touched(newer) | newer.touched(older)).intersection(names))


def _leads_out(name: str, headers: Headers) -> bool:
    """Whether nobody knows what a header includes: it lies outside of the folders."""
    return name in headers and any(each.rule is UNSAFE_INCLUDE for each in needed([name], headers.get).findings)


def two_folders(old: str | None, new: str | None, folders: Sequence[str]) -> TwoFolders | None:
    """What OLD and NEW mean where both are folders of headers that have nothing to do with a kernel; None elsewhere."""
    if old is None or new is None:
        return None
    before, after = _on_disk(Path(old)), _on_disk(Path(new))
    return TwoFolders(before, after, tuple(map(Path, folders))) if before.headers and after.headers else None


def two_revisions(start: Path, old: str | None, new: str | None, folders: Sequence[str]) -> TwoFolders | None:
    """What OLD and NEW, or OLD..NEW, mean in the repository of a driver: revisions of it, or folders; the work tree if
    there is no NEW. None elsewhere, and for what is there by that name.
    """
    before, after = ends_of(old or "") if new is None else (old or "", new)
    after = after or "."
    revisions = [each for each in (before, after) if not Path(each).is_dir()]
    if not before or not revisions:
        return None
    top = drivers_top(start, revisions)
    if top is None:
        return None
    one, other = _at(top, before), _at(top, after)
    if not one.headers and not other.headers:
        raise no_headers(top, (before, after))
    return TwoFolders(one, other, tuple(map(Path, folders)))


def _on_disk(folder: Path) -> _Folder:
    return _Folder(folder, tuple(ON_DISK.headers_below(folder)))


def _at(top: Path, word: str) -> _Folder:
    """A revision of the repository at ``top``, or a folder: of that, by which the headers in both are named."""
    here = Path()
    if not Path(word).is_dir():
        files = CommittedFiles(top, word)
        return _Folder(top, tuple(files.headers_below(here)), files)
    found = _on_disk(Path(word))
    is_inside = found.top.resolve().is_relative_to(top)
    return replace(found, top=top, files=DriverFiles(WORK_TREE if found.top == here else word)) if is_inside else found
