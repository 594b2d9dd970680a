"""What Jinja2 compiles our own templates to, kept where Python keeps what it compiles modules to, and as true as that.

Jinja2 makes code of the two dozen of them, and Python bytecode of that: an eighth of ``generate`` (0.047 s of CPU time
of 0.385). A project's templates are compiled each time: nothing but code of ours may be found as ours.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

from headergen.cache import releases
from headergen.config.templates import OWN
from headergen.diagnostics import HeadergenError
from headergen.writes import Folder


class Compiled(jinja2.BytecodeCache):
    """The compiled templates beside the templates. ``options`` are those of the environment, which code depends on."""

    def __init__(self, options: Mapping[str, object]) -> None:
        release = releases(str(Path(jinja2.__file__).parents[1]), ("jinja2-",))
        self._known = bool(release) and sys.implementation.cache_tag is not None
        self._made_with = f"{release} {MAGIC_NUMBER!r} {sorted(options.items())}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja2's signature
        """The file of a template; its name says which Python it is for."""
        return cache_from_source(str(OWN / name)) if self._known else ""

    def get_source_checksum(self, source: str) -> str:
        """What the code is of: a template, an environment, a release of Jinja2 and the bytecode of a Python."""
        return super().get_source_checksum(f"{self._made_with}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Takes what is there; where that is cut short or of another text, nothing."""
        if self._known:
            with suppress(OSError, EOFError, ValueError, TypeError):
                checksum, _, code = Path(bucket.key).read_bytes().partition(b"\n")
                if checksum == bucket.checksum.encode():
                    bucket.code = marshal.loads(code)  # noqa: S302 - as Python does

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps the code, unless Python is told to keep none. Where it cannot be written, nothing happens."""
        if self._known and not sys.dont_write_bytecode:
            path = Path(bucket.key)
            with suppress(OSError, HeadergenError), Folder(path.parent, make=True) as folder:
                folder.replace(path.name, f"{bucket.checksum}\n".encode() + marshal.dumps(bucket.code))
