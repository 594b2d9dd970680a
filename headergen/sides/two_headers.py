"""Two headers that are named by their paths, as the sides of a comparison: a driver's own, before and after."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError
from headergen.report.progress import Progress
from headergen.sides import Side, Sides, chosen
from headergen.sides.differing import DiffAsked, compared
from headergen.sides.linting import LintAsked, asked
from headergen.sides.loose import WAY, check_includes, loose_side, named_in
from headergen.sides.outcome import Report
from headergen.targets import TARGETS


class TwoHeaders(Struct, frozen=True):
    """What two paths mean: each a file that lies in no kernel, or a header of one; both are included as ``name``.
    ``arches`` are the targets to look at: those asked for, or those of the kernel's arch that has it.
    """

    old: LintAsked
    new: LintAsked
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
            before, after = self._opened(sides, what.kernel, what.tool)
            # what they leave to a kernel they have from it
            what = replace(what, arches=self.arches, entries=(self.name,), kernel=None)
            return compared(sides, before, after, what, progress=progress)

    def _opened(self, sides: Sides, kernel: str | None, tool: str | None) -> tuple[Side, Side]:
        """The two sides. What files include lies beside them, in the folders, or in ``kernel``: the other side's where
        that has one and none is named.
        """
        kernel = kernel or next((each.new for each in (self.new, self.old) if not each.files), None)
        base = None if kernel is None else sides.open(kernel)
        before, after = (self._side(each, sides, base) for each in (self.old, self.new))
        targets = chosen(sides.config, (before, after), self.arches)
        for side, each in ((before, self.old), (after, self.new)):
            if each.files:
                check_includes(side, [self.name], targets, tool, kernel=kernel, folders=self.folders, way=WAY)
        return before, after

    def _side(self, what: LintAsked, sides: Sides, kernel: Side | None) -> Side:
        if not what.files:
            return sides.open(what.new)
        return loose_side(what.files, self.folders, kernel, name=self.name)[0]


def two_headers(
    start: Path, old: str | None, new: str | None, arches: tuple[str, ...], folders: Sequence[str]
) -> TwoHeaders | None:
    """What OLD and NEW mean where one of them is a header's path, and the other a file or a pipe, however it is called;
    None where they are something else. ``HeadergenError`` if they are headers of different names.
    """
    if old is None or new is None or not any(_is_header(each) for each in (old, new)):
        if folders:
            raise HeadergenError(
                "--include is for headers that are named by their paths", help="name two: ./old/my.h ./my.h"
            )
        return None
    places = tuple(map(Path, folders))
    before, after = (_asked(start, each, places) for each in (old, new))
    names = [_name_in(of, places) for each, of in ((new, after), (old, before)) if _is_header(each)]
    within = [of.patterns[0] for of in (after, before) if of.patterns]
    name = (within or names)[0]
    if any(each != name for each in within):
        raise HeadergenError(f"{old} and {new} are included as {' and '.join(within[::-1])}", help="name one header")
    own = before.kernel_arch or after.kernel_arch
    of_arch = tuple(name for name, each in TARGETS.items() if each.kernel_arch == own and not each.view_of)
    return TwoHeaders(before, after, name, arches or of_arch, places)


def _is_header(path: str) -> bool:
    return path.endswith(".h") and Path(path).is_file()


def _asked(start: Path, path: str, folders: Sequence[Path]) -> LintAsked:
    if _is_header(path):
        return asked(start, [path], folders)
    if Path(path).is_dir() or not Path(path).exists():
        what = "a folder" if Path(path).is_dir() else "no file"
        raise HeadergenError(f"{path} is {what}, and the other side a header", help="name two headers, or two kernels")
    return LintAsked(None, files=(Path(path),))


def _name_in(what: LintAsked, folders: Sequence[Path]) -> str:
    return what.patterns[0] if what.patterns else named_in(what.files[0], folders)[1]
