"""Headers that are another kernel's than most: an adoption records them beside these, as if they had moved alone."""

from __future__ import annotations

from collections.abc import Mapping

from headergen.config import Config
from headergen.diagnostics import RepositoryError
from headergen.diagnostics.phrases import listed
from headergen.kernel import KernelTree
from headergen.lock import Lock
from headergen.project.arches import for_one_arch, known_to
from headergen.project.locks import lock_after_move
from headergen.project.moving import Move, import_after_move


def with_those_of_others(
    config: Config,
    lock: Lock,
    headers: Mapping[str, bytes],
    others: Mapping[str, int],
    trees: Mapping[int, KernelTree],
) -> Lock:
    """The lock with some of its headers, which are the project's own in it, as those of the kernels that ``others`` has
    by their path. ``RepositoryError`` where those would write what does not lie here.
    """
    for number in sorted({*others.values()}):
        tree = trees[number]
        names = {path: lock.files[path].chain[-1] for path, own in others.items() if own == number}
        wanted = [arch for arch in config.arches if arch not in config.frozen]
        move = Move(for_one_arch(config, tree, known_to(tree, wanted) or wanted, names.values()), names, {})
        made = import_after_move(config, lock, headers, tree, move)
        if unlike := sorted(path for path, data in made.headers.items() if headers.get(path) != data):
            raise RepositoryError(f"{tree.title} would write {listed(unlike)}", location=config.source, help="leave it")
        lock = lock_after_move(config, lock, made, (), templates=lock.templates)
    return lock
