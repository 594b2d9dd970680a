"""Reads TOML tables key by key: each value has its type, and a key that nobody asked for is an error.

msgspec, which reads the lock, does not serve here: of a table whose keys are the user's it says ``$.modules[...]`` and
not which module, of an unknown key not which one was meant, and nothing of what to write instead. Nor would it be
faster: of the 1.46 ms that this repository's configuration takes, 1.28 are TOML.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from headergen.diagnostics import ConfigError
from headergen.diagnostics.nearest import or_nearest

_WORDS = {str: "a string", bool: "true or false", int: "a number", list: "a list", dict: "a table"}


class Table:
    """A table under its name, as ``[tool.headergen]``; ``done`` refuses what was never read."""

    def __init__(self, values: Mapping[str, Any], name: str, file: str) -> None:
        self.values = values
        self.name = name
        self.file = file
        self._known: list[str] = []

    def failure(self, message: str, help: str) -> ConfigError:
        """A failure that names the file and the table."""
        where = f"{self.file}, [{self.name}]" if self.name else self.file
        return ConfigError(message, location=where, help=help)

    def _typed(self, key: str, kind: type, what: str) -> Any:
        self._known.append(key)
        value = self.values.get(key)
        if value is None or (isinstance(value, kind) and not (kind is int and isinstance(value, bool))):
            return value
        raise self.failure(f"{key} is {_said(value)}, but must be {what}", f"write {key} = {_EXAMPLE[kind]}")

    def text(self, key: str) -> str | None:
        """A string, or None where it is missing."""
        value: str | None = self._typed(key, str, "a string")
        return value

    def text_or(self, key: str, default: str) -> str:
        """A string, or ``default`` where it is missing."""
        value = self.text(key)
        return default if value is None else value

    def needed(self, key: str, why: str) -> str:
        """A string that must be there and must not be empty; ``why`` completes "give one:"."""
        value = self.text(key)
        if value is None or not value.strip():
            raise self.failure(f"{key} is missing", f"add {key} = {_EXAMPLE[str]}: {why}")
        return value.strip()

    def flag(self, key: str, *, default: bool = False) -> bool:
        """A boolean, or ``default`` where it is missing."""
        value: bool | None = self._typed(key, bool, "true or false")
        return default if value is None else value

    def number(self, key: str) -> int | None:
        """A whole number that is not negative, or None."""
        value: int | None = self._typed(key, int, "a whole number")
        if value is not None and value < 0:
            raise self.failure(f"{key} is negative", f"write {key} = 0 or more")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings, each once; () where it is missing."""
        value = self._typed(key, list, "a list of strings")
        return self.strings(key, [] if value is None else value)

    def strings(self, key: str, value: Iterable[Any]) -> tuple[str, ...]:
        """``value`` as strings, each once."""
        result: list[str] = []
        for each in value:
            if not isinstance(each, str):
                raise self.failure(
                    f"{key} holds {_said(each)}, but must hold strings", f"write {key} = {_EXAMPLE[list]}"
                )
            if each in result:
                raise self.failure(f"{key} names {each!r} twice", "name it once")
            result.append(each)
        return tuple(result)

    def table(self, key: str) -> Table:
        """The table below this one; an empty one where it is missing."""
        value = self._typed(key, dict, "a table")
        return Table(value or {}, f"{self.name}.{key}" if self.name else key, self.file)

    def tables(self, key: str) -> list[Table]:
        """The tables of a list of tables."""
        name = f"{self.name}.{key}" if self.name else key
        result = []
        for value in self._typed(key, list, "a list of tables") or []:
            if not isinstance(value, dict):
                raise self.failure(f"{key} holds {_said(value)}, but must hold tables", f"write [[{name}]] before each")
            result.append(Table(value, name, self.file))
        return result

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        """One of ``choices``; the first where it is missing."""
        value = self.text_or(key, choices[0])
        if value not in choices:
            known = " or ".join(f'"{choice}"' for choice in choices)
            raise self.failure(f"{key} is {value!r}{or_nearest(value, choices)}", f"write {key} = {known}")
        return value

    def done(self) -> None:
        """Refuses the first key that was never asked for."""
        for key in self.values:
            if key not in self._known:
                raise self.failure(
                    f"unknown key {key!r}{or_nearest(key, self._known)}",
                    f"known here: {', '.join(sorted(self._known))}",
                )


_EXAMPLE = {str: '"…"', bool: "true", int: "0", list: '["…"]', dict: "{ … }"}


def _said(value: object) -> str:
    for kind in (bool, str, int, list, dict):
        if isinstance(value, kind):
            return _WORDS[kind]
    return f"a {type(value).__name__}"
