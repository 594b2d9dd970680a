"""What a kernel gave to a project before, by all that this depends on: so that an import that changes nothing makes no
header again.

It is kept by the code, the configuration and what else an import is given, with notes of all that was asked of the
kernel. While these hold, the kernel would give the same: 12 ms of CPU time to see that, where importing takes 90.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import DecodeError, Struct, ValidationError, msgpack
from msgspec.structs import replace

from headergen.cache import Cache, default_folder, digest_of_all, recipe
from headergen.config import Config
from headergen.diagnostics.kept import KeptFindings, kept_findings, to_keep
from headergen.kernel import KernelTree
from headergen.kernel.noted import Notes, Noting
from headergen.kernel.sources import Directory
from headergen.lock import LockedFile, LockedImport
from headergen.pipeline.imported import Imported
from headergen.targets import TARGETS

if TYPE_CHECKING:
    from headergen.pipeline.headers import KernelHeaders

_IMPORT = "import"


class _Kept(Struct, array_like=True):
    notes: Notes
    name: str
    entry: LockedImport
    headers: dict[str, bytes]
    files: dict[str, LockedFile]
    findings: KeptFindings
    looked_at: int
    targets: tuple[str, ...]
    gone: dict[str, str]


class _Exported(Mapping[str, "KernelHeaders"]):
    """All that the kernel has, by kernel arch, looked for when somebody asks: a commit's message does."""

    def __init__(self, config: Config, tree: KernelTree, arches: Sequence[str]) -> None:
        self._config, self._tree = config, tree
        self._found: dict[str, KernelHeaders | None] = {TARGETS[arch].kernel_arch: None for arch in arches}

    def __getitem__(self, arch: str) -> KernelHeaders:
        found = self._found[arch]
        if found is None:
            from headergen.pipeline.headers import KernelHeaders

            found = self._found[arch] = KernelHeaders(self._tree, arch, comments=self._config.comments)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)


def imported_again(
    config: Config,
    tree: KernelTree,
    arches: Sequence[str],
    *,
    held: Mapping[str, tuple[bytes, LockedFile]],
    kept: Mapping[str, tuple[bytes, LockedFile]],
    given_up: Collection[str],
    placeholder: str,
    patches: Mapping[str, bytes],
    store: Cache | None = None,
) -> Imported:
    """What ``import_headers`` gives. Only of an unpacked kernel, with nothing held or kept, is it known from before."""
    store = store or Cache(default_folder("rendered"))
    noting, key = None, None
    if isinstance(tree.source, Directory) and not (held or kept) and (made_by := recipe(store)) is not None:
        given = [
            repr(config),
            repr(tree.id),
            os.path.realpath(tree.origin),
            placeholder,
            *arches,
            "",
            *sorted(given_up),
        ]
        key = digest_of_all(
            [made_by, "import", *given, "", *(part for item in sorted(patches.items()) for part in item)]
        )
        if (known := _recalled(store, key, tree.source)) is not None:
            return replace(known, exported=_Exported(config, tree, arches))
        noting = Noting(tree.source)
    from headergen.pipeline.importing import import_headers  # which loads all that makes headers

    made = import_headers(
        config,
        tree if noting is None else replace(tree, source=noting),
        arches,
        held=held,
        kept=kept,
        given_up=given_up,
        placeholder=placeholder,
        patches=patches,
        store=store,
    )
    if noting is None or key is None:
        return made
    _keep(store, key, made, noting)
    return replace(made, exported=_Exported(config, tree, arches))


def _recalled(store: Cache, key: bytes, source: Directory) -> Imported | None:
    known = _decoded(store.get(key))
    if known is None or not known.notes.hold(source):
        return None
    return Imported(
        known.name,
        known.entry,
        known.headers,
        known.files,
        kept_findings(known.findings),
        known.looked_at,
        targets=known.targets,
        gone=known.gone,
    )


def _keep(store: Cache, key: bytes, made: Imported, noting: Noting) -> None:
    if not noting.certain or made.asked:
        return  # what modules were read from, other processes asked for
    kept = _Kept(
        noting.notes,
        made.name,
        made.entry,
        dict(made.headers),
        dict(made.files),
        to_keep(made.findings),
        made.looked_at,
        made.targets,
        dict(made.gone),
    )
    store.put(key, {_IMPORT: msgpack.encode(kept)})


def _decoded(kept: Mapping[str, bytes] | None) -> _Kept | None:
    """What an entry holds; None where it holds something else."""
    if kept is None or _IMPORT not in kept:
        return None
    try:
        return msgpack.decode(kept[_IMPORT], type=_Kept)
    except (DecodeError, ValidationError, RecursionError):
        return None
