"""The lock: where each imported header came from and what it was, so that anyone can prove it later.

JSON with sorted keys and one line for each import and each file: a reviewer reads its diff. Nothing in it depends on
when, where or by whom an import was made.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.diagnostics import RepositoryError
from headergen.model import KernelId

FORMAT = 1
DEFAULT = "default"
LOCAL = "local"  # held, and never a kernel's

_PATH = re.compile(r"(?:[A-Za-z0-9_+-][A-Za-z0-9_.+-]*/)+[A-Za-z0-9_+-][A-Za-z0-9_.+-]*\.h")
_HASH = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_NAME = re.compile(r"[A-Za-z0-9_]+")
_MAX_TEXT = 4096


class LockedImport(Struct, frozen=True):
    """One kernel's share: who it is, the targets that have headers of it, and how its headers were transformed.

    ``rules`` is the id of the dialect of ``headers_install``, ``comments`` what became of comments. ``placeholder`` is
    the reason why a kernel was imported that is not to stay, or "".
    """

    kernel: KernelId
    arches: tuple[str, ...]
    rules: str
    comments: str
    placeholder: str = ""


class LockedFile(Struct, frozen=True):
    """One header: the import that it belongs to (``default``, or a frozen kernel arch), its source in that kernel's
    tree, SHA-256 of source and output, the chain of includes that brought it, and the version it is held at or "".
    ``completes`` are the entry headers that use what it defines and do not include it.
    """

    import_name: str
    source: str
    source_hash: str
    hash: str
    chain: tuple[str, ...]
    held: str = ""
    completes: tuple[str, ...] = ()


class Lock(Struct, frozen=True):
    """What is imported. ``headergen`` is the version that rendered last, ``templates`` the hash of what it rendered by;
    ``files`` go by their path below the headers' folder.
    """

    headergen: str = ""
    templates: str = ""
    imports: Mapping[str, LockedImport] = field(default_factory=dict)
    files: Mapping[str, LockedFile] = field(default_factory=dict)

    @property
    def arches(self) -> tuple[str, ...]:
        """Every target that has headers here, sorted."""
        return tuple(sorted(arch for each in self.imports.values() for arch in each.arches))

    def import_of(self, arch: str) -> LockedImport | None:
        """The import that a target's headers came with, or None."""
        return next((each for each in self.imports.values() if arch in each.arches), None)

    def kernel_of(self, arch: str) -> KernelId:
        """The kernel that a target's headers came from; one that says nothing if it has none."""
        found = self.import_of(arch)
        return found.kernel if found else KernelId()

    def completing(self, entries: Collection[str]) -> tuple[str, ...]:
        """The headers, by the names they are included by, that complete some of ``entries``."""
        found = (
            each.chain[-1] for each in self.files.values() if each.completes and set(each.completes) & set(entries)
        )
        return tuple(dict.fromkeys(found))

    def rendered_by(self, headergen: str, templates: str) -> Lock:
        """The same lock, rendered by another version or other templates."""
        return replace(self, headergen=headergen, templates=templates)


def digest(data: bytes) -> str:
    """SHA-256 as hexadecimal digits: how the lock tells bytes apart."""
    return hashlib.sha256(data).hexdigest()


def digest_of(files: Mapping[str, bytes]) -> str:
    """One hash over named files, whatever order they come in."""
    whole = hashlib.sha256()
    for name in sorted(files):
        whole.update(f"{len(name)} {name} {len(files[name])}\n".encode())
        whole.update(files[name])
    return whole.hexdigest()


# -------------------------------------------------------------------------------------------------------------- writing


def write_lock(lock: Lock) -> bytes:
    """The lock's bytes; equal locks give equal bytes."""
    imports = {name: _import_value(each) for name, each in lock.imports.items()}
    files = {path: _file_value(each) for path, each in lock.files.items()}
    lines = [
        f'"files": {_lines(files)}',
        f'"format": {FORMAT}',
        f'"headergen": {_json(lock.headergen)}',
        f'"imports": {_lines(imports)}',
        f'"templates": {_json(lock.templates)}',
    ]
    return ("{\n  " + ",\n  ".join(lines) + "\n}\n").encode("ascii")


def proven_lock(lock: Lock, place: str) -> bytes:
    """The lock's bytes, read back before anybody keeps them: kernels and users name things as they like.

    ``RepositoryError`` if what was read is not the lock that was written.
    """
    data = write_lock(lock)
    try:
        reason = "" if write_lock(read_lock(data, place)) == data else "it would come back as another one"
    except RepositoryError as error:
        reason = error.message.removeprefix("the lock is damaged: ")
    if reason:
        raise RepositoryError(
            f"the lock could not be read again: {reason}",
            location=place,
            help="nothing was written; give a short, plain name to what it names (a version, a header, a placeholder)",
        )
    return data


def _lines(values: Mapping[str, Any]) -> str:
    rows = (f"    {_json(name)}: {_json(values[name])}" for name in sorted(values))
    return "{\n" + ",\n".join(rows) + "\n  }" if values else "{}"


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True)


def _import_value(each: LockedImport) -> dict[str, Any]:
    value: dict[str, Any] = {
        "arches": sorted(each.arches),
        "comments": each.comments,
        "commit": each.kernel.commit,
        "describe": each.kernel.describe,
        "dirty": each.kernel.dirty,
        "rules": each.rules,
        "version": each.kernel.version,
    }
    return value | ({"placeholder": each.placeholder} if each.placeholder else {})


def _file_value(each: LockedFile) -> dict[str, Any]:
    value: dict[str, Any] = {
        "chain": list(each.chain),
        "import": each.import_name,
        "sha256": each.hash,
        "source": each.source,
        "source_sha256": each.source_hash,
    }
    value |= {"held": each.held} if each.held else {}
    return value | ({"completes": sorted(each.completes)} if each.completes else {})


# -------------------------------------------------------------------------------------------------------------- reading


class _Damaged(Exception):
    """What is wrong, for a sentence that begins with "the lock is damaged"."""


def read_lock(data: bytes, place: str) -> Lock:
    """The lock that ``data``, the content of the file ``place``, holds.

    Every path in it stays below the headers' folder. ``RepositoryError`` if it is none, or newer than this headergen.
    """
    if re.search(rb"^(?:<{7}|={7}|>{7})", data, re.M):
        raise RepositoryError(
            "the lock holds a merge conflict",
            location=place,
            help=f"take one side (git checkout --ours -- {place}), then run headergen sync",
        )
    try:
        value = json.loads(data)
        _expect(isinstance(value, dict), "it is no JSON object")
        if isinstance(value.get("format"), int) and value["format"] > FORMAT:
            raise RepositoryError(
                f"the lock has format {value['format']}, this headergen knows {FORMAT}",
                location=place,
                help="install the headergen that wrote it, or a later one",
            )
        return _lock(value)
    except (ValueError, RecursionError, _Damaged) as error:
        raise RepositoryError(
            f"the lock is damaged: {error}",
            location=place,
            help=f"bring it back (git checkout HEAD -- {place}), or delete it and run headergen sync",
        ) from error


def _expect(holds: bool, message: str) -> None:
    if not holds:
        raise _Damaged(message)


def _lock(value: Mapping[str, Any]) -> Lock:
    _expect(value.get("format") == FORMAT, "it has no format")
    imports = {name: _read_import(name, each) for name, each in _table(value, "imports").items()}
    arches = [arch for each in imports.values() for arch in each.arches]
    _expect(len(arches) == len(set(arches)), "two imports claim one arch")
    files = {path: _read_file(path, each) for path, each in _table(value, "files").items()}
    for path, each in files.items():
        _expect(each.import_name in imports, f"{path} belongs to no import")
    return Lock(_text(value, "headergen"), _text(value, "templates"), imports, files)


def _read_import(name: str, value: Any) -> LockedImport:
    _expect(bool(_NAME.fullmatch(name)) and isinstance(value, dict), f"import {name!r:.80} is none")
    commit = _text(value, "commit", optional=True)
    _expect(not commit or bool(_COMMIT.fullmatch(commit)), "a commit is no object id")
    _expect(isinstance(value.get("dirty"), bool), "dirty is no boolean")
    kernel = KernelId(
        _text(value, "version", optional=True) or None,
        commit or None,
        _text(value, "describe", optional=True) or None,
        value["dirty"],
    )
    arches = _texts(value, "arches")
    _expect(all(_NAME.fullmatch(arch) for arch in arches), "an arch is none")
    placeholder = _text(value, "placeholder", optional=True)
    return LockedImport(kernel, arches, _text(value, "rules"), _text(value, "comments"), placeholder)


def _read_file(path: str, value: Any) -> LockedFile:
    _expect(bool(_PATH.fullmatch(path)), f"{path!r:.80} is no path of a header")
    _expect(isinstance(value, dict), f"{path} has no entry")
    for key in ("sha256", "source_sha256"):
        _expect(bool(_HASH.fullmatch(_text(value, key))), f"{key} of {path} is no hash")
    return LockedFile(
        _text(value, "import"),
        _text(value, "source"),
        _text(value, "source_sha256"),
        _text(value, "sha256"),
        _texts(value, "chain"),
        _text(value, "held", optional=True),
        _texts(value, "completes") if "completes" in value else (),
    )


def _table(value: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = value.get(key)
    if not isinstance(table, dict):
        raise _Damaged(f"{key} is missing")
    return table


def _text(value: Mapping[str, Any], key: str, *, optional: bool = False) -> str:
    text = value.get(key)
    if text is None and optional:
        return ""
    if not isinstance(text, str) or len(text) > _MAX_TEXT or not text.isprintable():
        raise _Damaged(f"{key} is missing or no text")
    return text


def _texts(value: Mapping[str, Any], key: str) -> tuple[str, ...]:
    texts = value.get(key)
    if not isinstance(texts, list) or not all(isinstance(each, str) and each.isprintable() for each in texts):
        raise _Damaged(f"{key} is missing or no list of texts")
    return tuple(texts)
