"""Headers that are held, where some are asked to move: who names one outright is told which entry has to go first."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from headergen.config import Config, Hold
from headergen.diagnostics import ConfigError
from headergen.diagnostics.phrases import listed

_TABLE = re.compile(r"\s*\[")
_OWN = re.compile(r"\s*\[\[\s*(?:tool\s*\.\s*headergen\s*\.\s*)?(?:local|holds)\s*\]\]")


def movable(
    config: Config, paths: Mapping[str, str], gone: Mapping[str, str], outright: Collection[str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Those of ``paths`` and of ``gone`` that are not held: what a pattern finds besides stays as it is.

    ``ConfigError`` where a header is held that is named ``outright``, and where nothing is left.
    """
    held = {hold.header: hold for hold in config.holds}
    asked = [held[path] for path, name in {**paths, **gone}.items() if path in held and name in outright]
    left = {path: name for path, name in paths.items() if path not in held}
    without = {path: name for path, name in gone.items() if path not in held}
    if asked or not (left or without):
        _refuse(config, asked or [held[path] for path in {**paths, **gone}])
    return left, without


def _refuse(config: Config, holds: Sequence[Hold]) -> None:
    first = holds[0]
    word = "the project's own" if first.local else "held"
    message = f"{first.header} is {word}: {first.reason}"
    if len(holds) > 1:
        message = f"{len(holds)} headers are held, or the project's own: {listed(hold.header for hold in holds)}"
    lines = sorted(line for hold in holds if (line := _line(config, hold)))
    where = f" ({'line' if len(lines) == 1 else 'lines'} {listed(map(str, lines))})" if lines else ""
    what = f"its entry in {_table(first)}" if len(holds) == 1 else "their entries in local and holds"
    raise ConfigError(
        message,
        location=config.source,
        help=f"take {what} out of {config.source}{where}, and run this again: the commit takes that along",
    )


def _table(hold: Hold) -> str:
    return "[[local]]" if hold.local else "[[holds]]"


def _line(config: Config, hold: Hold) -> int:
    """The line where the entry of a held header begins; 0 where it is not written as a table of its own."""
    try:
        text = (config.root / config.source).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return 0
    return next((number for number, header in _entries(text) if header == hold.header), 0)


def _entries(text: str) -> Iterator[tuple[int, str]]:
    begun = 0
    for number, line in enumerate(text.splitlines(), 1):
        if _OWN.match(line):
            begun = number
        elif _TABLE.match(line):
            begun = 0
        elif begun and (match := re.match(r"""\s*header\s*=\s*(["'])(.*)\1""", line)):
            yield begun, match[2]
