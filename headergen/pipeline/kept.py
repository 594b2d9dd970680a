"""What was rendered before, by all that the text depends on: code and templates, the target's headers, its kernel, and
the module.

A module may read any of the target's headers, since it may be completed with any: only reading it tells. One that lacks
nothing depends on its own alone, those that it may include. It is kept by these, and by all of them is kept where that
is; so a header that changes asks for none but the modules that may include it, or that lack something.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from headergen.cache import KEY_SIZE, Cache, digest_of_all, recipe
from headergen.config.templates import template_sources
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.kept import findings_in, text_of
from headergen.lock import digest_of
from headergen.targets import TARGETS

if TYPE_CHECKING:
    from headergen.pipeline import ModuleSource

_FILE = re.compile(r"(?:native/)?[A-Za-z_][A-Za-z0-9_]*\.pyi?|py\.typed|\.gitignore|[a-z]+\.json")
FINDINGS = "findings.json"  # beside a module's texts: what its reading found
_HASH, _KEYS = "hash", "keys"
_ELSEWHERE = "elsewhere"  # alone in an entry: the key of the one that has the texts


class KeptModules:
    """The store as the pipeline uses it."""

    def __init__(self, templates: Path | None, store: Cache) -> None:
        self.templates = templates
        self._store = store
        self._keys: list[bytes] = []
        self._of_headers: dict[tuple[int, str], bytes] = {}
        self._digests: dict[bytes, bytes] = {}
        self._base: bytes | None = None
        if (made_by := recipe(store)) is not None:
            self._base = digest_of_all([made_by, digest_of(template_sources(templates))])

    def key_of(self, source: ModuleSource) -> bytes | None:
        """The key of a module's texts; None if nothing is kept."""
        if self._base is None:
            return None
        same = (id(source.headers), repr(source.kernel))  # the modules of a target share their headers
        if same not in self._of_headers:
            parts = [part for item in sorted(source.headers.items()) for part in item]
            self._of_headers[same] = digest_of_all([self._base, repr(source.kernel), *parts])
        return self._noted(digest_of_all([self._of_headers[same], source.target, source.name, *source.entries]))

    def own_key(self, source: ModuleSource) -> bytes | None:
        """The key of a module that lacks nothing; None if nothing is kept, or any header may be its own."""
        from headergen.interface.needed import readable  # for who has to render, or may have to

        own = source.headers if self._base is None else readable(source.entries, source.headers)
        if self._base is None or own is source.headers:
            return None
        parts: list[bytes | str] = [self._base, repr(source.kernel), source.target, source.name, *source.entries]
        for name, data in sorted(own.items()):
            if data not in self._digests:
                self._digests[data] = digest_of_all([data])
            parts += [name, self._digests[data]]
        return digest_of_all(["own", *parts])

    def find(self, source: ModuleSource, key: bytes | None) -> dict[str, bytes] | None:
        """The texts of a module, by all of the target's headers or by its own."""
        found = self.get(key)
        if found is None and key is not None and (own := self.own_key(source)) is not None:
            found = self.get(own)
            if found is not None:
                self._store.put(key, {_ELSEWHERE: own})
        return found

    def get(self, key: bytes | None) -> dict[str, bytes] | None:
        """What is kept under ``key``."""
        kept = None if key is None else self._store.get(key)
        if kept is not None and (elsewhere := kept.get(_ELSEWHERE)) is not None:
            kept = self._store.get(self._noted(elsewhere)) if len(elsewhere) == KEY_SIZE else None
        if kept is None or not all(map(_FILE.fullmatch, kept)):
            return None
        try:
            for data in kept.values():
                data.decode()
        except UnicodeDecodeError:
            return None
        return kept

    def keep(self, key: bytes | None, files: Mapping[str, bytes], *, own: bytes | None = None) -> None:
        """Keeps what was rendered; under the key of its ``own`` headers, if it has one."""
        if key is None:
            return
        self._store.put(own or key, files)
        if own is not None:
            self._store.put(key, {_ELSEWHERE: own})

    def as_before(self, keys: Sequence[bytes | None], present: Mapping[str, bytes]) -> tuple[Diagnostic, ...] | None:
        """What was found in rendering modules whose files are just those that are ``present``; None where it is not
        known that they are.

        To see it by a hash takes a fifth of what it takes to put hundreds of kept texts together and to compare them.
        """
        key = self._whole(keys)
        kept = None if key is None else self._store.get(key)
        if kept is None or kept.get(_HASH) != _hash(present) or FINDINGS not in kept or _KEYS not in kept:
            return None
        parts = kept[_KEYS]
        for at in range(0, len(parts), KEY_SIZE):
            self._noted(parts[at : at + KEY_SIZE])
        return findings_in(kept[FINDINGS])

    def note_all(
        self, keys: Sequence[bytes | None], files: Mapping[str, bytes], findings: tuple[Diagnostic, ...]
    ) -> None:
        """Keeps a hash of all files that modules are, with what was found in rendering them, and what it is kept by."""
        key = self._whole(keys)
        if key is None or self._store.get(key) is not None:
            return
        self._store.put(key, {_HASH: _hash(files), FINDINGS: text_of(findings).encode(), _KEYS: b"".join(self._keys)})

    def _whole(self, keys: Sequence[bytes | None]) -> bytes | None:
        known = [key for key in keys if key is not None]
        return self._noted(digest_of_all(["whole", *known])) if known and len(known) == len(keys) else None

    def shared(self, target: str, names: Sequence[str]) -> dict[str, bytes]:
        """The files that a target's modules share."""
        return self._or_else(["target", target, *names], partial(self._target, target, names))

    def package(self, targets: Sequence[str]) -> dict[str, bytes]:
        """The files that the targets share."""
        return self._or_else(["package", *targets], partial(self._package, targets))

    def native(self, files: Mapping[str, bytes], targets: Sequence[str]) -> dict[str, bytes]:
        """The files that lead to the modules of the machine that runs."""
        names = ["native", *targets]
        if self._base is not None:  # of all modules' texts, which is a tenth of what their rendering takes
            names.append(digest_of_all([part for item in files.items() for part in item]).hex())
        return self._or_else(names, partial(self._native, files, targets))

    def finish(self) -> None:
        """Notes what was in use, and makes room."""
        if self._base is not None:
            self._store.used(self._keys)

    def _noted(self, key: bytes) -> bytes:
        self._keys.append(key)
        return key

    def _or_else(self, names: Sequence[str], make: Callable[[], dict[str, str]]) -> dict[str, bytes]:
        key = None if self._base is None else self._noted(digest_of_all([self._base, *names]))
        files = self.get(key)
        if files is None:
            self.keep(key, files := encoded(make()))
        return files

    def _target(self, target: str, names: Sequence[str]) -> dict[str, str]:
        from headergen.render import render_target

        return render_target(TARGETS[target], modules=list(names), templates=self.templates)

    def _native(self, files: Mapping[str, bytes], targets: Sequence[str]) -> dict[str, str]:
        from headergen.render import render_native

        return render_native(_Decoded(files), targets, templates=self.templates)

    def _package(self, targets: Sequence[str]) -> dict[str, str]:
        from headergen.render import render_package

        return render_package(targets, templates=self.templates)


class _Decoded(Mapping[str, str]):
    """Files as texts, each for as long as it is looked at: those of nine targets with all headers take 60 MB."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def __getitem__(self, path: str) -> str:
        return self._files[path].decode()

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def encoded(texts: Mapping[str, str]) -> dict[str, bytes]:
    """Texts as the files that they become."""
    return {path: text.encode() for path, text in texts.items()}


def _hash(files: Mapping[str, bytes]) -> bytes:
    return digest_of_all([part for item in sorted(files.items()) for part in item])
