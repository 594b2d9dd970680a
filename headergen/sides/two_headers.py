"""Two headers that are named by their paths, as the sides of a comparison: a driver's own, before and after."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError
from headergen.report.progress import Progress
from headergen.sides import Side, Sides
from headergen.sides.chosen import chosen
from headergen.sides.differing import DiffAsked, compared
from headergen.sides.here import within_clone
from headergen.sides.linting import in_a_tree
from headergen.sides.loose import WAY, is_header_file, loose_side, named_in, sides_in_project, with_includes
from headergen.sides.outcome import Report
from headergen.targets import TARGETS


class _Header(Struct, frozen=True):
    """A header at a ``path``: of the kernel whose tree is ``tree``, as its own ``arch``'s or as every arch's; or of
    none. ``name`` is what it is included as, or would be.
    """

    path: Path
    name: str
    tree: str = ""
    arch: str = ""


class TwoHeaders(Struct, frozen=True):
    """What two paths mean; both are included as ``name``. ``arches`` are the targets to look at: those asked for, or
    those of the kernel's arch that has it.
    """

    old: _Header
    new: _Header
    name: str
    arches: tuple[str, ...]
    folders: tuple[Path, ...]

    def compared(self, start: Path, what: DiffAsked, progress: Progress) -> Report:
        """What changed from one to the other; ``HeadergenError`` where one cannot be opened, or more was asked for."""
        if what.everything or what.modules or what.entries or what.used:
            raise HeadergenError(
                "two headers are named by their paths", help="leave out --all, --module, --header, --used"
            )
        with Sides(start, progress, entries=[self.name], arches=self.arches) as sides:
            kernel = what.kernel or (str(start) if within_clone(start) else None)
            before, after, targets = self._opened(sides, kernel, what.tool, progress)
            # what they leave to a kernel they have from it
            what = replace(what, arches=targets, entries=(self.name,), kernel=None)
            return compared(sides, before, after, what, progress=progress)

    def _opened(
        self, sides: Sides, kernel: str | None, tool: str | None, progress: Progress
    ) -> tuple[Side, Side, tuple[str, ...]]:
        """The two sides, and the targets to look at. What files include lies beside them, in the folders, or in
        ``kernel``: the other side's where that has one and none is named; else in the project around them.
        """
        kernel = kernel or self.new.tree or self.old.tree
        places = dict.fromkeys((kernel, self.old.tree, self.new.tree))
        opened = {place: sides.open(place) for place in places if place}
        project = sides.open(None) if not kernel and sides.has_project else None

        def own(path: Path) -> Side:
            return loose_side([path], self.folders, opened.get(kernel), name=self.name)[0]

        if project is not None:  # then neither is a kernel's
            paths = [([each.path], ()) for each in (self.old, self.new)]
            before, after = sides_in_project(paths, self.folders, project, name=self.name)
        else:
            before, after = (opened.get(each.tree) or own(each.path) for each in (self.old, self.new))
        targets = chosen(sides.config, (before, after), self.arches)
        for side, each in ((before, self.old), (after, self.new)):
            if not each.tree:
                targets = with_includes(
                    side, [self.name], targets, tool,
                    kernel=kernel, folders=self.folders, tell=progress.line, way=WAY,
                )  # fmt: skip
        return before, after, targets


def two_headers(old: str | None, new: str | None, arches: tuple[str, ...], folders: Sequence[str]) -> TwoHeaders | None:
    """What OLD and NEW mean where one of them is a header's path, and the other a file or a pipe, however it is called;
    None where they are something else. ``HeadergenError`` if they are headers of different names.
    """
    if old is not None and new is None and is_header_file(old):
        name = shlex.quote(old)
        raise HeadergenError(
            f"{old} is one header, and two are compared",
            help=f"give its older text too, as a file or a pipe: headergen diff <(git show HEAD:./{name}) {name}",
        )
    if old is None or new is None or not any(is_header_file(each) for each in (old, new)):
        if folders:
            raise HeadergenError(
                "--include is for headers that are named by their paths", help="name two: ./old/my.h ./my.h"
            )
        return None
    places = tuple(map(Path, folders))
    before, after = (_header(each, places) for each in (old, new))
    if before.tree and after.tree and before.name != after.name:
        raise HeadergenError(f"{old} and {new} are included as {before.name} and {after.name}", help="name one header")
    name = before.name if before.tree or not is_header_file(new) else after.name
    own = before.arch or after.arch
    of_arch = tuple(target for target, each in TARGETS.items() if each.kernel_arch == own and not each.view_of)
    return TwoHeaders(before, after, name, arches or of_arch, places)


def _header(path: str, folders: Sequence[Path]) -> _Header:
    if Path(path).is_dir() or not Path(path).exists():
        what = "a folder" if Path(path).is_dir() else "no file"
        raise HeadergenError(f"{path} is {what}, and the other side a header", help="name two headers, or two kernels")
    in_tree = in_a_tree(path)
    if in_tree is None:
        return _Header(Path(path), named_in(Path(path), folders)[1])
    tree, arch, name = in_tree
    return _Header(Path(path), name, tree, arch)
