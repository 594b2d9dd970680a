"""A kernel and what a series of patches makes of it, as sides to compare: as a whole, or patch by patch."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.diagnostics.phrases import amount, listed
from headergen.kernel.patched import check_source, made_from, with_files
from headergen.project.untangle_patches import read_files
from headergen.separation.applying import OTHER_TREE, applied, base_of, in_order, number_of, paths_of
from headergen.separation.mail import PatchError
from headergen.separation.series import Patch
from headergen.sides import Side, Sides, kernel_side
from headergen.sides.commits import is_exported

_MOST = 64 << 20  # bytes of one mailbox; a whole release of Linux is less, and a line costs some twenty times its size
_VERSION = re.compile(r"\bv(\d{1,4})\b", re.IGNORECASE)
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
    mails = read_files(files, thread=True, most=_MOST)
    patches, said = _newest([patch for patch in mails if patch.body.files])
    patches = in_order(patches)
    paths = paths_of(patches, lambda path: made_from(tree, path))
    changed: dict[str, bytes | None] = {}
    steps: list[PatchStep] = []
    side, now = before, tree
    for number, patch in enumerate(patches, 1):
        try:
            new = applied(patch, now.read, paths)
        except PatchError as error:
            raise _with_base(error, base_of(mails)) from error
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


def _newest(patches: Sequence[Patch]) -> tuple[Sequence[Patch], str]:
    """The patches without what a newer version of their series in the same mailbox takes back, and what to say of that;
    ``HeadergenError`` where the newer one is no whole series.
    """
    versions: dict[str, dict[int, list[Patch]]] = {}
    for patch in patches:
        found = _VERSION.search(patch.subject[0])
        versions.setdefault(patch.mail.source, {}).setdefault(int(found[1]) if found else 1, []).append(patch)
    gone = set[int]()  # each by its identity: a mailbox may hold thousands
    said = ""
    for of in versions.values():
        newest = max(of)
        subjects = {patch.subject[1] for patch in of[newest]}
        older = [n for n in sorted(of) if n < newest and any(patch.subject[1] in subjects for patch in of[n])]
        gone |= {id(patch) for number in older for patch in of[number]}
        if older:
            _check_whole(of[newest], newest)
            said += f" of v{newest}, without {listed(f'v{number}' for number in older)}"
    return [patch for patch in patches if id(patch) not in gone], said


def _check_whole(patches: Sequence[Patch], version: int) -> None:
    counts = [int(found[2]) for patch in patches if (found := number_of(patch.mail.subject))]
    if max(counts, default=len(patches)) > len(patches):
        has = f"v{version} has {len(patches)} of its {max(counts)} patches"
        raise HeadergenError(
            f"the mailbox has several versions of a series, and {has}",
            help="give one version as a whole, which b4 am --partial-reroll puts together",
        )


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
