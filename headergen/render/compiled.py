"""What Jinja2 compiles our own templates to, kept where Python keeps what it compiles modules to, and as true as that.

Jinja2 makes code of the two dozen of them, and Python bytecode of that: an eighth of ``generate`` (0.047 s of CPU time
of 0.385). A project's templates are compiled each time: nothing but code of ours may be found as ours.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha1
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import cast

import jinja2

from headergen.cache import releases
from headergen.config.templates import OWN
from headergen.diagnostics import HeadergenError
from headergen.writes import Folder


class Kept:
    """The code of one template: the file that it is kept in ("" for none), what it must be of, and itself if known."""

    __slots__ = ("checksum", "code", "path")

    def __init__(self, path: str, checksum: str, code: CodeType | None) -> None:
        self.path = path
        self.checksum = checksum
        self.code = code


class Compiled:
    """The compiled templates beside the templates. ``options`` are those of the environment, which code depends on.

    It is to Jinja2 what a ``BytecodeCache`` is. Jinja2's own class comes with ways to keep code that take 2 ms to load.
    """

    def __init__(self, options: Mapping[str, object]) -> None:
        release = releases(str(Path(jinja2.__file__).parents[1]), ("jinja2-",))
        self._known = bool(release) and sys.implementation.cache_tag is not None
        self._made_with = f"{release} {MAGIC_NUMBER!r} {sorted(options.items())}"

    def get_bucket(self, _environment: object, name: str, _filename: str | None, source: str) -> Kept:
        """What is kept of a template of that text; the file's name says which Python it is for."""
        path = cache_from_source(str(OWN / name)) if self._known else ""
        checksum = sha1(f"{self._made_with}\n{source}".encode(), usedforsecurity=False).hexdigest()
        return Kept(path, checksum, _code(path, checksum) if path else None)

    def set_bucket(self, bucket: Kept) -> None:
        """Keeps the code, unless Python is told to keep none. Where it cannot be written, nothing happens."""
        if bucket.path and not sys.dont_write_bytecode:
            path = Path(bucket.path)
            with suppress(OSError, HeadergenError), Folder(path.parent, make=True) as folder:
                folder.replace(path.name, f"{bucket.checksum}\n".encode() + marshal.dumps(bucket.code))


def _code(path: str, checksum: str) -> CodeType | None:
    """What is there; where that is cut short or of another text, nothing."""
    with suppress(OSError, EOFError, ValueError, TypeError):
        noted, _, code = Path(path).read_bytes().partition(b"\n")
        if noted == checksum.encode():
            return cast("CodeType", marshal.loads(code))  # noqa: S302 - as Python does
    return None
