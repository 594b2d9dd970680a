"""A kernel and what a series of patches makes of it, as sides to compare: as a whole, or patch by patch."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.diagnostics.phrases import amount
from headergen.kernel.patched import check_source, made_from, with_files
from headergen.project.untangle_patches import mails_of
from headergen.separation.applying import OTHER_TREE, applied, base_of, in_order, paths_of
from headergen.separation.mail import PatchError
from headergen.separation.threads import read_thread
from headergen.sides import Side, Sides, kernel_side
from headergen.sides.commits import is_exported

_MOST = 64 << 20  # bytes of one mailbox; a whole release of Linux is less, and a line costs some twenty times its size
_BY_NAME = "name the kernel that the series is made for: a source directory, PATH@REV or a tarball"


class PatchStep(Struct, frozen=True):
    """One patch as ``label`` names it (``2/5 uapi: a member``), and the kernel before and after it; ``exported`` says
    whether it touches what the kernel exports.
    """

    label: str
    old: Side
    new: Side
    exported: bool


class PatchedKernel(Struct, frozen=True):
    """A series on a kernel: those of its patches that touch a file that exported headers are made from."""

    title: str
    old: Side
    steps: tuple[PatchStep, ...]

    @property
    def new(self) -> Side:
        """The kernel with all of them; the same as ``old`` if there are none."""
        return self.steps[-1].new if self.steps else self.old


def patched_kernel(before: Side, files: Sequence[str], asked: Sequence[str]) -> PatchedKernel:
    """What the patches of mailboxes make of the kernel ``before``, in the order of the series.

    ``HeadergenError`` if that is no kernel's source, or with the patch, file and hunk where one does not apply.
    """
    if before.tree is None:
        raise HeadergenError(f"{before.title} is no kernel's source, which patches are for", help=_BY_NAME)
    tree = before.tree
    check_source(tree)
    thread = read_thread(mails_of(files, _MOST))
    patches, said = in_order(thread.patches), thread.said
    paths = paths_of(patches, lambda path: made_from(tree, path))
    changed: dict[str, bytes | None] = {}
    steps: list[PatchStep] = []
    side, now = before, tree
    for number, patch in enumerate(patches, 1):
        try:
            new = applied(patch, now.read, paths)
        except PatchError as error:
            raise _with_base(error, base_of(thread.mails)) from error
        if new:
            changed |= new
            now = with_files(tree, changed)
            after = kernel_side(now, asked)
            after.title = f"{before.title} with {amount(number, 'patch', 'patches')}{said}"
            label = f"{number:0{len(str(len(patches)))}d}/{len(patches)} {patch.subject[1]}"
            exported = any(is_exported(path) or path.endswith(".h") for path in new)
            steps.append(PatchStep(label, side, after, exported))
            side = after
    title = f"{before.title} with {amount(len(patches), 'patch', 'patches')}{said}"
    return PatchedKernel(title, before, tuple(steps))


def two_sides(
    sides: Sides, ends: tuple[str | None, str | None], files: Sequence[str], asked: Sequence[str]
) -> tuple[Side, Side | None]:
    """The newer side and the older one, None where none is named; with patches a kernel with and without them.
    ``HeadergenError`` for patches to a range.
    """
    old, new = ends
    if not files:
        return sides.open(new), None if old is None else sides.open(old)
    if old is not None:
        raise HeadergenError("patches are for one kernel, and a range has two", help="name the kernel alone")
    series = patched_kernel(sides.open(new), files, asked)
    return series.new, series.old


def _with_base(error: PatchError, base: str) -> PatchError:
    """With the commit that the series says it is made for."""
    help = error.help
    if base and help == OTHER_TREE:
        help = f"{help}; it says itself that this is commit {base[:12]}"
    return PatchError(error.message, location=error.location, help=help)
