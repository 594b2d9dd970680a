"""The lock: where each imported header came from and what it was, so that anyone can prove it later.

JSON with sorted keys and one line for each import and each file: a reviewer reads its diff. Nothing in it depends on
when, where or by whom an import was made. An import and a file are a type each, whose fields are the line's keys: a new
key is a new field with a default, and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Annotated, Any, TypeVar

from msgspec import Meta, Struct, ValidationError, convert, field, to_builtins
from msgspec.structs import asdict, astuple, replace

from headergen.diagnostics import RepositoryError
from headergen.model import KernelId
from headergen.model.commits import OBJECT_ID
from headergen.model.licences import LICENCE, lies_as_licence
from headergen.model.paths import OWN_HEADER, OWN_PATH

_USUAL, _PLACED, FORMAT = 1, 2, 3  # older versions know no places; and no licences, nor headers that moved alone
DEFAULT = "default"
LOCAL = "local"  # held, and never a kernel's

_NAME = re.compile(r"[A-Za-z0-9_]+")
_HASHES = ("sha256", "source_sha256", "places", "edits")
_WRONG = {"dirty": "no boolean", "commit": "no object id", **dict.fromkeys(_HASHES, "no hash")}

Text = Annotated[str, Meta(max_length=4096)]  # and printable, which no pattern says
Hash = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
PlacesHash = Annotated[str, Meta(pattern=r"\A(?:[0-9a-f]{64})?\Z")]
EditName = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]+\Z")]
ObjectId = Annotated[str, Meta(pattern=rf"\A{OBJECT_ID.pattern}\Z")]


class LockedImport(Struct, frozen=True):
    """One kernel's share: who it is, the targets that have headers of it, and how its headers were transformed. Headers
    that moved alone have an import without targets: the targets go by the import that the others are of.

    ``rules`` is the id of the dialect of ``headers_install``, ``comments`` what became of comments. ``placeholder`` is
    the reason why a kernel was imported that is not to stay, or "". ``places`` is the hash of what the table of places
    says of its headers, "" for the usual layout; ``edits`` are the hashes of the edits that were made, by name.
    ``gone`` are the paths of headers that are configured, and were given up because the kernel has them no more.
    ``patterns`` are those of ``import`` that found headers in it; of headers that moved alone it does not say.
    """

    kernel: KernelId
    arches: tuple[str, ...]
    rules: str
    comments: str
    placeholder: str = ""
    places: str = ""
    edits: Mapping[str, str] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()

    @property
    def alone(self) -> bool:
        """Whether it is of headers that moved to its kernel while the others stayed."""
        return not self.arches


_FILE_KEYS = {"import_name": "import", "hash": "sha256", "source_hash": "source_sha256"}


class LockedFile(Struct, frozen=True, omit_defaults=True, rename=_FILE_KEYS):
    """One header: the import that it belongs to (``default``, or a frozen kernel arch), its source in that kernel's
    tree, SHA-256 of source and output, the chain of includes that brought it, and the version it is held at or "".
    ``completes`` are the entry headers that use what it defines and do not include it. ``form`` is "" for an installed
    header, ``edits`` names what was changed in it, ``lacks`` what it includes and the import leaves to the system.
    """

    import_name: Text
    source: Text
    source_hash: Hash
    hash: Hash
    chain: tuple[Text, ...]
    held: Text = ""
    completes: tuple[Text, ...] = ()
    form: Text = ""
    edits: tuple[Text, ...] = ()
    lacks: tuple[Text, ...] = ()


class _ImportLine(Struct, frozen=True, omit_defaults=True):
    """An import as its line has it: who the kernel is stands among the rest."""

    arches: tuple[Text, ...]
    comments: Text
    commit: ObjectId | None
    describe: Text | None
    dirty: bool
    rules: Text
    version: Text | None
    placeholder: Text = ""
    places: PlacesHash = ""
    edits: dict[EditName, Hash] = {}
    gone: tuple[Text, ...] = ()
    patterns: tuple[Text, ...] = ()


class _Whole(Struct, frozen=True):
    """The whole file."""

    headergen: Text
    templates: Text
    imports: dict[str, Any]
    files: dict[str, Any]


_Typed = TypeVar("_Typed", LockedFile, _ImportLine, _Whole)


class Lock(Struct, frozen=True):
    """What is imported. ``headergen`` is the version that rendered last, ``templates`` the hash of what it rendered by;
    ``files`` go by their path below the headers' folder; where there are places, by their path in the project.
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

    def files_of(self, name: str) -> dict[str, LockedFile]:
        """The files of one import by their path."""
        return {path: file for path, file in self.files.items() if file.import_name == name}

    @property
    def moved_alone(self) -> dict[str, LockedFile]:
        """The files that are of another kernel than those around them, by their path."""
        return {path: file for path, file in self.files.items() if self.imports[file.import_name].alone}

    @property
    def gone(self) -> frozenset[str]:
        """The paths of headers that are configured and were given up."""
        return frozenset(path for each in self.imports.values() for path in each.gone)

    def completing(self, entries: Collection[str]) -> tuple[str, ...]:
        """The headers, by the names they are included by, that complete some of ``entries``."""
        found = (
            each.chain[-1] for each in self.files.values() if each.completes and set(each.completes) & set(entries)
        )
        return tuple(dict.fromkeys(found))

    @property
    def in_places(self) -> bool:
        """Whether its paths are those in the project: it was written where there were places."""
        return any(each.places for each in self.imports.values())


def digest(data: bytes) -> str:
    """SHA-256 as hexadecimal digits: how the lock tells bytes apart."""
    return hashlib.sha256(data).hexdigest()


def local_file(data: bytes) -> LockedFile:
    """What the lock says of a header that is the project's own, and no import has brought yet."""
    own = digest(data)
    return LockedFile(DEFAULT, "", own, own, (), LOCAL)


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
        f'"format": {_format(lock)}',
        f'"headergen": {_json(lock.headergen)}',
        f'"imports": {_lines(imports)}',
        f'"templates": {_json(lock.templates)}',
    ]
    return ("{\n  " + ",\n  ".join(lines) + "\n}\n").encode("ascii")


def _format(lock: Lock) -> int:
    if any(each.alone for each in lock.imports.values()) or any(f.form == LICENCE for f in lock.files.values()):
        return FORMAT
    return _PLACED if lock.in_places else _USUAL


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


def _import_value(each: LockedImport) -> Any:
    rest = {key: value for key, value in asdict(each).items() if key != "kernel"}
    return to_builtins(_ImportLine(**{**rest, **asdict(each.kernel), "arches": tuple(sorted(each.arches))}))


def _file_value(each: LockedFile) -> Any:
    return to_builtins(replace(each, completes=tuple(sorted(each.completes))))


# -------------------------------------------------------------------------------------------------------------- reading


class _Damaged(Exception):
    """What is wrong, for a sentence that begins with "the lock is damaged"."""


@lru_cache(maxsize=8)  # who opens, judges and claims in one run each come with the same bytes
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
    _expect(value.get("format") in range(_USUAL, FORMAT + 1), "it has no format")
    whole = _typed(value, _Whole, "")
    imports = {name: _import(name, each) for name, each in whole.imports.items()}
    arches = [arch for each in imports.values() for arch in each.arches]
    _expect(len(arches) == len(set(arches)), "two imports claim one arch")
    licences = {path for path, line in whole.files.items() if _is_licence(path, line)}
    headers = [path for path in whole.files if path not in licences]
    for path in (*headers, *(path for each in imports.values() for path in each.gone)):
        _expect(bool(re.fullmatch(OWN_HEADER, path)), f"{path!r:.80} is no path of a header")
    files = {path: _typed(each, LockedFile, path) for path, each in whole.files.items()}
    for path, each in files.items():
        _expect(each.import_name in imports, f"{path} belongs to no import")
    return Lock(whole.headergen, whole.templates, imports, files)


def _is_licence(path: str, line: Any) -> bool:
    if not isinstance(line, dict) or line.get("form") != LICENCE or not re.fullmatch(OWN_PATH, path):
        return False
    return lies_as_licence(path, str(line.get("source")))


def _import(name: str, value: Any) -> LockedImport:
    _expect(bool(_NAME.fullmatch(name)), f"import {name!r:.80} is none")
    line = _typed(value, _ImportLine, f"import {name}")
    _expect(all(_NAME.fullmatch(arch) for arch in line.arches), "an arch is none")
    kernel = KernelId(line.version or None, line.commit, line.describe or None, line.dirty)
    rest = {key: each for key, each in asdict(line).items() if key not in kernel.__struct_fields__}
    return LockedImport(kernel=kernel, **rest)


def _typed(value: Any, kind: type[_Typed], of: str) -> _Typed:
    """A line, or the whole, as its type: what is no text in it, or missing, is named."""
    where = f" ({of})" if of else ""
    try:
        typed = convert(value, kind)
    except ValidationError as error:
        match = re.search(r"(?:\$\.|field `)(\w+)", str(error))
        if match is None:
            raise _Damaged(f"{of} has no entry") from error
        raise _Damaged(f"{match[1]} is missing or {_WRONG.get(match[1], 'no text')}{where}") from error
    for key, held in zip(typed.__struct_encode_fields__, astuple(typed), strict=True):
        text = held if isinstance(held, str) else "".join(held) if isinstance(held, tuple) else ""
        _expect(text.isprintable(), f"{key} is missing or no text{where}")
    return typed
