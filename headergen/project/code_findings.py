"""What is found in a file of handwritten code, kept by all that it depends on: its path, its text, and our own code."""

from __future__ import annotations

from functools import cached_property

from msgspec import DecodeError, Struct, ValidationError, json

from headergen.cache import Cache, digest_of_all, recipe
from headergen.diagnostics import Diagnostic
from headergen.separation.fixme import Fixme, may_have, scan
from headergen.separation.swallowed import Swallowing, finding_of, may_swallow, swallowing
from headergen.separation.symbols import is_python

_FOUND = "found.json"


class CodeFindings(Struct, frozen=True):
    """What one file has: FIXMEs, and the places that swallow an ioctl's error."""

    fixmes: tuple[Fixme, ...] = ()
    swallowing: tuple[Swallowing, ...] = ()

    def diagnostics(self, path: str) -> tuple[Diagnostic, ...]:
        """The findings about the file."""
        return tuple(finding_of(path, each) for each in self.swallowing)


class CodeReader:
    """Looks through files. Few are worth more than a look at their words: those take 5 ms each, and are kept."""

    def __init__(self, package: str, store: Cache) -> None:
        self._package, self._store = package, store

    @cached_property
    def _recipe(self) -> bytes | None:
        return recipe(self._store)

    def read(self, path: str, data: bytes) -> CodeFindings:
        """What is found in a file."""
        marked, may = may_have(path, data), is_python(path) and may_swallow(data, {self._package})
        if not (marked or may):
            return CodeFindings()
        key = None
        if self._recipe is not None:
            key = digest_of_all([self._recipe, "code", self._package, path, data])
            if (kept := _decoded(self._store.get(key))) is not None:
                return kept
        fixmes = scan(path, data)
        places = swallowing(data, {self._package}, {each.line for each in fixmes}) if may else ()
        found = CodeFindings(fixmes, places or ())
        if key is not None and places is not None:
            self._store.put(key, {_FOUND: json.encode(found)})
        return found


def _decoded(kept: dict[str, bytes] | None) -> CodeFindings | None:
    """What an entry holds; None where it holds something else."""
    if kept is None or _FOUND not in kept:
        return None
    try:
        return json.decode(kept[_FOUND], type=CodeFindings)
    except (DecodeError, ValidationError, RecursionError, UnicodeDecodeError):
        return None
