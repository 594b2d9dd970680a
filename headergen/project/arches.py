"""Which targets an import is for: those asked for, those that must come along, and never two kernels mixed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from headergen.config import Config
from headergen.config.files import SHARED
from headergen.diagnostics import ConfigError, KernelError
from headergen.diagnostics.nearest import or_nearest
from headergen.diagnostics.phrases import is_or_are, listed
from headergen.kernel import KernelTree
from headergen.lock import DEFAULT, Lock
from headergen.separation.versions import key as version_key
from headergen.targets import TARGETS, kernel_arches


def choose(
    config: Config, lock: Lock, tree: KernelTree, arches: Sequence[str], *, allow_older: bool = False
) -> tuple[str, ...]:
    """The targets to import from ``tree``: those asked for, and those that must come along because they share headers.

    ``ConfigError`` for an arch that is not configured; ``KernelError`` where two kernels would be mixed.
    """
    refuse_unconfigured(config, arches)
    frozen = [arch for arch in arches if arch in config.frozen]
    if not frozen and not allow_older:
        _refuse_older(lock, tree, alone=not arches)
    if frozen:
        return _frozen(config, tree, arches, frozen)
    thawed = [arch for arch in config.arches if arch not in config.frozen]
    if not thawed:
        raise ConfigError(
            "every arch is frozen", location=config.source, help=f"name one: headergen sync … --arch {config.arches[0]}"
        )
    if not arches:
        chosen = thawed
    else:
        families = kernel_arches(arches)
        chosen = [
            arch for arch in thawed if arch in arches or (arch in lock.arches and TARGETS[arch].kernel_arch in families)
        ]
        _refuse_mixing(config, lock, tree, chosen)
    refuse_one_arch_for_many(tree, chosen)
    return tuple(chosen)


def arch_in(tree: KernelTree, name: str, arch: str) -> str:
    """The kernel arch whose a header is in a kernel: of a header of no arch each that the kernel has is as good. ""
    where it has none of that arch.
    """
    has = tree.arches()
    if not has or arch in has:
        return arch
    return "" if name.startswith("asm/") else has[0]


def refuse_unconfigured(config: Config, arches: Sequence[str]) -> None:
    """``ConfigError`` for an arch that is not configured."""
    for arch in arches:
        if arch not in config.arches:
            raise ConfigError(
                f"arch {arch} is not configured{or_nearest(arch, config.arches)}",
                location=config.source,
                help=f"configured are {', '.join(config.arches)}; add it to arches if you want it",
            )


def _refuse_older(lock: Lock, tree: KernelTree, *, alone: bool) -> None:
    """``KernelError`` where an import would go back to an older kernel: nearly always the wrong tree was named. So it
    would with headers that moved ``alone``, where they go with all the others again.
    """
    present = lock.imports.get(DEFAULT)
    if present is None or not tree.id.version:
        return
    there = {present.kernel.version: "is imported here"}
    for path, file in lock.moved_alone.items() if alone else ():
        there.setdefault(lock.imports[file.import_name].kernel.version, f"{path} is of")
    for version, what in there.items():
        if version and version_key(tree.id.version) < version_key(version):
            raise older_kernel(tree, version, what)


def older_kernel(tree: KernelTree, version: str, what: str) -> KernelError:
    """The refusal of a kernel that is older than a version, with ``what`` is of that."""
    return KernelError(
        f"{tree.title} is older than Linux {version}, which {what}",
        location=tree.origin,
        help="name a newer kernel; or say --allow-older to go back, which check refuses (older-kernel) until it has"
        " a maintainer's exception",
    )


def _frozen(config: Config, tree: KernelTree, arches: Sequence[str], frozen: Sequence[str]) -> tuple[str, ...]:
    families = kernel_arches(arches)
    if len(families) > 1:
        raise KernelError(
            f"{', '.join(arches)} do not share one kernel: {frozen[0]} is frozen", help="sync them one after the other"
        )
    version = config.frozen[frozen[0]].version
    if tree.id.version != version:
        raise KernelError(
            f"{frozen[0]} is frozen at Linux {version}, and this is {tree.title}",
            location=tree.origin,
            help=f"give a tree of {version}, or change frozen.{frozen[0]}.version in {config.source}",
        )
    return tuple(arch for arch in config.arches if TARGETS[arch].kernel_arch in families)


def _refuse_mixing(config: Config, lock: Lock, tree: KernelTree, chosen: Sequence[str]) -> None:
    """Generic headers are shared: an arch that is left out must have come from this very kernel."""
    present = lock.imports.get(DEFAULT)
    if present is None:
        return
    others = [arch for arch in present.arches if arch not in chosen and arch in config.arches]
    if others and present.kernel != tree.id:
        raise KernelError(
            f"{', '.join(chosen)} alone cannot move to {tree.title}: linux/ and asm-generic/ are shared with"
            f" {', '.join(others)}, which are at Linux {present.kernel.version}",
            help="sync without --arch; or freeze the arches that are to stay",
        )


def for_one_arch(config: Config, tree: KernelTree, chosen: Sequence[str], names: Iterable[str]) -> tuple[str, ...]:
    """The targets that some headers are read for. Those that all arches share are taken from installed headers of any,
    where nothing that they include comes along.
    """
    shared = config.closure != "import" and not any(name.startswith("asm/") for name in names)
    if shared and tree.kind == "installed" and not tree.overlays:
        return tuple(chosen[:1])
    refuse_one_arch_for_many(tree, chosen)
    return tuple(chosen)


def known_to(tree: KernelTree, arches: Sequence[str]) -> list[str]:
    """Those of the targets whose arch a kernel has; all of them where it does not say which it has."""
    known = tree.arches()
    return [arch for arch in arches if not known or TARGETS[arch].kernel_arch in known]


def some_target(tree: KernelTree) -> str:
    """A target that a kernel's shared headers can be taken for: x86_64, or one that the kernel has; ``KernelError``
    where there is none for its arches.
    """
    has = tree.arches()
    if not has or TARGETS[SHARED].kernel_arch in has:
        return SHARED
    found = next((name for name, target in TARGETS.items() if target.kernel_arch in has), None)
    if found is None:
        raise KernelError(
            f"{tree.title} has {listed(has)} alone, for which headergen has no target",
            location=tree.origin,
            help="give that release with an arch that headergen knows, as kernel.org has it: what all arches share is"
            " there too",
        )
    return found


def refuse_one_arch_for_many(tree: KernelTree, chosen: Sequence[str]) -> None:
    """``KernelError`` where installed headers, which do not say what arch they are of, would be taken for several, or
    for another one than they show.
    """
    families = kernel_arches(chosen)
    asked = " and ".join(families)
    own = [arch for arch in chosen if TARGETS[arch].kernel_arch == tree.shown_arch]
    if tree.shown_arch and not own:
        raise KernelError(
            f"installed headers of {tree.shown_arch}, and {asked} {is_or_are(len(families))} asked for",
            location=tree.origin,
            help="give the kernel's source, or headers that were installed for that arch",
        )
    if tree.kind == "installed" and not tree.overlays and len(families) > 1:
        raise KernelError(
            f"installed headers are of one arch, and {asked} were asked for",
            location=tree.origin,
            help=f"name the arch that they were installed for: --arch {[*own, *chosen][0]}",
        )
