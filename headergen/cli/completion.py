"""What a shell may complete: targets, modules, rules, and the names that the imported headers declare.

Everything here is asked between two key strokes: it fails silently, and takes names from the text of the headers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from headergen.targets import TARGETS

if TYPE_CHECKING:
    from pathlib import Path

    from headergen.config import Config

_NAMES = rb"(?m)^[ \t]*#[ \t]*define[ \t]+(\w+)|^[ \t]*(?:typedef[ \t]+)?(?:struct|union|enum)[ \t]+(\w+)[ \t]*\{"


def complete_arch(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Targets: the configured ones, or all."""
    config = _config()
    return _begin(config.arches if config is not None else tuple(TARGETS), incomplete)


def complete_module(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """The configured modules."""
    config = _config()
    return _begin(tuple(sorted(config.modules)), incomplete) if config is not None else []


def complete_rule(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """The ids of all rules."""
    from headergen.diagnostics.rules import RULES

    return _begin(tuple(sorted(RULES)), incomplete)


def complete_header(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """The headers that are configured or imported, as programs include them."""
    from headergen.diagnostics import HeadergenError
    from headergen.lock import read_lock

    config = _config()
    if config is None:
        return []
    found = {entry for arch in config.arches for entry in config.entries_of(arch)}
    try:
        lock = read_lock((config.root / config.lock).read_bytes(), config.lock)
        found |= {file.chain[-1] for file in lock.files.values() if file.chain}
    except (OSError, HeadergenError):
        pass
    return _begin(tuple(sorted(found)), incomplete)


def complete_name(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Macros and tags of the imported headers."""
    config = _config()
    if config is None:
        return []
    word = incomplete.rpartition(" ")[2]
    found = {name for name in _declared(config.root / config.headers) if name.startswith(word)}
    return sorted(found)


def _declared(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*.h"):
        try:
            text = path.read_bytes()
        except OSError:
            continue
        for match in re.finditer(_NAMES, text):
            yield (match[1] or match[2]).decode("ascii", "replace")


def _config() -> Config | None:
    from pathlib import Path

    from headergen.config.files import find_config
    from headergen.diagnostics import HeadergenError

    try:
        return find_config(Path.cwd())
    except HeadergenError:
        return None


def _begin(words: tuple[str, ...], incomplete: str) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]
