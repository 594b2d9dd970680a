"""Finds the configuration of a project, and makes a ``Config`` of its text."""

from __future__ import annotations

import errno
import keyword
import os
import re
import shlex
import stat
import tomllib
from collections.abc import Mapping
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Literal, cast

from headergen.config import COMMENTS, Comments, Config, Frozen, Hold, Module
from headergen.config.excepting import read_exceptions
from headergen.config.places import ARCH, place_arches, place_folders
from headergen.config.placing import (
    first_folder,
    has_asm,
    outright,
    read_companions,
    read_edits,
    read_imports,
    read_places,
    refuse_collisions,
    refuse_left_out,
)
from headergen.config.tables import Table
from headergen.config.wording import subject_of, trailers_of
from headergen.diagnostics import ConfigError, NotConfigured
from headergen.diagnostics.nearest import or_nearest
from headergen.diagnostics.phrases import CLONE_IT, NO_FILES
from headergen.inputs import has_no_work_tree
from headergen.model.licences import is_licence
from headergen.model.paths import OWN_HEADER, OWN_PATH
from headergen.targets import TARGETS, canonical

OWN_FILE, PYPROJECT = "headergen.toml", "pyproject.toml"
NAMES = (OWN_FILE, PYPROJECT)
SHARED = "x86_64"  # for what all arches share, where nothing of one is imported: it exports all of that

_MODULE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_VERSION = re.compile(r"[0-9]+\.[0-9][\w.+~-]*", re.ASCII)
_MOST = 16 << 20  # bytes of a configuration's file; a project with thousands of headers of its own has one
_GENERATED = ("constants", "structs", "ioctls", "macros")


def find_config(start: Path) -> Config:
    """The configuration of the project that ``start`` lies in.

    Looks in ``start`` and in each folder above it, up to the top of its repository. ``NotConfigured`` if there is none,
    ``ConfigError`` if there are two, or if it cannot be used.
    """
    here = start.absolute()
    for folder in (here, *here.parents):
        found = [name for name in NAMES if (text := _text(folder / name)) is not None and _holds(text, name)]
        if len(found) == 2:
            raise ConfigError(
                f"both {OWN_FILE} and {PYPROJECT} configure headergen",
                location=str(folder),
                help=f"keep one: delete {OWN_FILE}, or take [tool.headergen] out of {PYPROJECT}",
            )
        if found:
            return load_config(folder / found[0])
        if (folder / ".git").exists():
            break
    if has_no_work_tree(here):
        raise NotConfigured(NO_FILES, location=str(here), help=CLONE_IT)
    raise NotConfigured(
        "no configuration here: no headergen.toml, and no [tool.headergen] in pyproject.toml",
        location=str(here),
        help=(
            "'headergen init' writes one, 'headergen adopt KERNEL' does where headers of a kernel are here already; or"
            " change to the project's folder"
        ),
    )


def load_config(path: Path) -> Config:
    """The configuration in one file, whose folders stay inside the project even where they are symbolic links."""
    text = _text(path)
    if text is None:
        raise ConfigError("cannot be read", location=str(path), help="give a file that exists and that you may read")
    config = parse_config(text, path.name, path.parent)
    top = config.root.resolve()
    places = (("to", folder) for folder in place_folders(config))
    named = (("headers", config.headers), ("output", config.output), ("templates", config.templates))
    for key, folder in (*named, *places):
        if folder is not None and not (config.root / folder).resolve().is_relative_to(top):
            raise ConfigError(
                f"{key} = {folder!r} leads out of the project through a symbolic link",
                location=str(path),
                help="name a folder of the project itself",
            )
    return config


@lru_cache(maxsize=4)  # each room finds the configuration for itself, and so does each commit of a range
def parse_config(text: str, name: str, root: Path = Path()) -> Config:
    """The configuration that ``text`` holds, the content of a file called ``name``; ``ConfigError`` if it is none."""
    try:
        document = _document(text)
    except (ValueError, RecursionError) as error:  # a number that is too long is no TOMLDecodeError
        raise ConfigError(f"no TOML: {error}", location=name, help="mend the file's syntax") from error
    if name == PYPROJECT:
        values, table = _own_table(document), "tool.headergen"
    else:
        values, table = document, ""
    return _config(Table(values, table, name), root)


@lru_cache(maxsize=4)  # nobody changes what comes out
def _document(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def _own_table(document: Mapping[str, Any]) -> dict[str, Any]:
    tool = document.get("tool")
    values = tool.get("headergen") if isinstance(tool, dict) else None
    if not isinstance(values, dict):
        raise ConfigError("no table [tool.headergen]", location=PYPROJECT, help="'headergen init' writes one")
    return values


def _holds(text: str, name: str) -> bool:
    if name == OWN_FILE:
        return True
    if "headergen" not in text:
        return False
    try:
        tool = _document(text).get("tool")
    except (ValueError, RecursionError):
        return "tool.headergen" in text  # ours to complain about; any other file that is no TOML is not
    return isinstance(tool, dict) and "headergen" in tool


def _text(path: Path) -> str | None:
    """The text of a plain file; None where there is none. What comes with a clone may be a link to a device."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return None
            data = file.read(_MOST + 1)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        if error.errno in (errno.ENXIO, errno.ELOOP):  # a socket, and a link to itself
            return None
        message = f"cannot be read: {error.strerror}"
        raise ConfigError(message, location=str(path), help="give yourself the right to read it") from error
    if len(data) > _MOST:
        raise ConfigError(f"more than {_MOST >> 20} MiB", location=str(path), help="see what it is: no configuration")
    try:
        return data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise ConfigError("not UTF-8", location=str(path), help="save it as UTF-8") from error


def _config(table: Table, root: Path) -> Config:
    arches = _arches(table, "arches")
    edits = read_edits(table)
    places = read_places(table, _arches, edits)
    if places and not arches and not has_asm(places):
        arches = (SHARED,)
    imports, patterns = read_imports(table)
    headers = _folder(table, "headers", table.text_or("headers", first_folder(places) if places else "linux-headers"))
    output = _folder(table, "output", table.text_or("output", "generated"))
    own_templates = table.text("templates")
    templates = None if own_templates is None else _folder(table, "templates", own_templates)
    _apart(table, headers=headers, output=output, templates=templates)
    closure = cast('Literal["import", "report", "none"]', table.choice("closure", ("import", "report", "none")))
    config = Config(
        root=root,
        source=table.file,
        arches=arches,
        modules=_modules(table.table("modules"), arches),
        imports=_entries(table, "import", imports),
        patterns=patterns,
        headers=headers,
        output=output,
        templates=templates,
        comments=cast(Comments, table.choice("comments", COMMENTS)),
        frozen=_frozen(table.table("frozen"), arches),
        holds=_holds_of(table),
        exceptions=read_exceptions(table, headers, output),
        compilers=_compilers(table.table("compilers")),
        signoff=table.flag("signoff"),
        subject=subject_of(table),
        trailers=trailers_of(table),
        skip_unchanged=table.flag("skip-unchanged"),
        max_mixed_commits=table.number("max-mixed-commits"),
        places=places,
        edits=edits,
        closure=closure,
        companions=read_companions(table),
        licences=_licences(table),
    )
    table.done()
    _refuse_places(table, config)
    refuse_left_out(table, config)
    if not arches:
        raise table.failure("arches is missing", f'write arches = ["x86_64", …]; known: {", ".join(TARGETS)}')
    if not (config.modules or imports or patterns or outright(places)):
        raise table.failure(
            "there is nothing to import",
            'give a module (kvm = ["linux/kvm.h"] under modules), or headers alone: import = ["linux/kvm.h"]',
        )
    return config


def _refuse_places(table: Table, config: Config) -> None:
    if config.modules and config.closure != "import":
        raise table.failure(
            f"modules are read with all that their headers include, and closure is {config.closure!r}",
            'take modules out, or write closure = "import"',
        )
    for place in config.places:
        for arch in place.arches:
            if config.arches and arch not in config.arches:
                raise table.failure(f"a place is for {arch}, which is not among the arches", f"add {arch!r} to arches")
        cold = {arch in config.frozen for arch in place.arches}
        if ARCH not in place.to and len(cold) > 1:
            raise table.failure(
                f"{place.to!r} is for arches that are frozen and for others: two kernels would lie in it",
                "give each a place of its own, or write {arch} in its to",
            )
    others = {"output": config.output, "templates": config.templates}
    given = {key: folder for key, folder in others.items() if folder is not None}
    refuse_collisions(table, config.places, partial(place_arches, config), given)


def _arches(table: Table, key: str) -> tuple[str, ...]:
    arches = tuple(dict.fromkeys(canonical(arch) for arch in table.texts(key)))
    for arch in arches:
        _known_arch(table, arch)
    return arches


def _known_arch(table: Table, arch: str) -> None:
    if arch not in TARGETS:
        raise table.failure(f"unknown arch {arch!r}{or_nearest(arch, TARGETS)}", f"known: {', '.join(TARGETS)}")


def _folder(table: Table, key: str, value: str) -> str:
    folder = value.removesuffix("/")
    if not re.fullmatch(OWN_PATH, folder):
        raise table.failure(
            f"{key} = {value!r} is no folder of the project", "name one below it, of letters, digits and . _ + - /"
        )
    return folder


def _apart(table: Table, **folders: str | None) -> None:
    """What headergen does not know in its folders it deletes, so none may hold another."""
    given = {key: folder for key, folder in folders.items() if folder is not None}
    for key, folder in given.items():
        for other, place in given.items():
            if key != other and f"{place}/".startswith(f"{folder}/"):
                raise table.failure(f"{other} = {place!r} lies in {key} = {folder!r}", "give each a folder of its own")


def _entries(table: Table, key: str, entries: tuple[str, ...]) -> tuple[str, ...]:
    for entry in entries:
        if not re.fullmatch(OWN_HEADER, entry):
            raise table.failure(
                f"{key} names {entry!r}, which is no header", 'name headers as programs include them: "linux/kvm.h"'
            )
    return entries


def _licences(table: Table) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(table.texts("licences")))
    for name in names:
        if not is_licence(name):
            raise table.failure(
                f"licences names {name!r}, which is no licence of a kernel's tree",
                'name them as the tree does: "COPYING", "LICENSES/preferred/GPL-2.0"',
            )
    return names


def _modules(table: Table, arches: tuple[str, ...]) -> dict[str, Module]:
    modules: dict[str, Module] = {}
    for name, value in table.values.items():
        _module_name(table, name)
        if isinstance(value, dict):
            own = table.table(name)
            headers, only = own.texts("headers"), _arches(own, "arches") or None
            own.done()
            for arch in only or ():
                if arches and arch not in arches:
                    raise own.failure(f"arch {arch!r} is not among the project's arches", "add it there, or not here")
        elif isinstance(value, list):
            headers, only = table.texts(name), None
        else:
            raise table.failure(f"{name} is no list of headers", f'write {name} = ["linux/{name}.h"]')
        if not headers:
            raise table.failure(f"module {name!r} has no headers", f'write {name} = ["linux/{name}.h"]')
        modules[name] = Module(name, _entries(table, name, headers), only)
    folded: dict[str, str] = {}
    for name in modules:
        if (other := folded.setdefault(name.lower(), name)) != name:
            raise table.failure(f"modules {other!r} and {name!r} differ in case alone", "rename one of them")
    return modules


def is_module_name(name: str) -> bool:
    """Whether a module may be called so: a name that Python can import, and that no file in every module has."""
    return _is_importable(name) and name not in _GENERATED


def _is_importable(name: str) -> bool:
    return bool(_MODULE.fullmatch(name)) and not (keyword.iskeyword(name) or keyword.issoftkeyword(name))


def _module_name(table: Table, name: str) -> None:
    if not _is_importable(name):
        raise table.failure(
            f"module {name!r} is no name that Python can import", "use letters, digits and _, and no Python keyword"
        )
    if name in _GENERATED:
        raise table.failure(f"module {name!r} has the name of a file in every module", "choose another name")


def _frozen(table: Table, arches: tuple[str, ...]) -> dict[str, Frozen]:
    frozen = {}
    for arch in table.values:
        _known_arch(table, arch)
        if arches and arch not in arches:
            raise table.failure(f"{arch} is frozen, but not among the arches", f"add {arch!r} to arches, or thaw it")
        own = table.table(arch)
        version = own.needed("version", "that of the kernel it stays at")
        reason = own.needed("reason", "whoever reads this will want to know why")
        own.done()
        if not _VERSION.fullmatch(version):
            raise own.failure(f"version {version!r} is no kernel version", 'write it as the kernel does: "4.19.26"')
        frozen[arch] = Frozen(version, reason)
    for arch in arches:
        for other, its in frozen.items():
            same_headers = TARGETS[arch].kernel_arch == TARGETS[other].kernel_arch
            if same_headers and (arch not in frozen or frozen[arch].version != its.version):
                raise table.failure(
                    f"{other} is frozen, but {arch} has the same headers and is not frozen with it",
                    f"freeze both at one version, since both use asm-{TARGETS[arch].kernel_arch}/",
                )
    return frozen


def _holds_of(table: Table) -> tuple[Hold, ...]:
    holds = []
    for own in table.tables("holds"):
        header = own.needed("header", "its path below the headers' folder, or in the project where there are places")
        holds.append(Hold(header, own.needed("reason", "a hold is shown with it in every sync and check")))
        own.done()
        _entries(own, "header", (header,))
    for own in table.tables("local"):
        header = own.needed("header", "its path below the headers' folder, or in the project where there are places")
        reason = own.needed("reason", "why it is not the kernel's: whoever reads this will want to know")
        holds.append(Hold(header, reason, own.text_or("nearest", ""), local=True))
        own.done()
        _entries(own, "header", (header,))
    named = [hold.header for hold in holds]
    for header in named:
        if named.count(header) > 1:
            raise table.failure(f"{header} is held twice", "name it once, in holds or in local")
    return tuple(holds)


def _compilers(table: Table) -> dict[str, tuple[str, ...]]:
    compilers = {}
    for arch, value in table.values.items():
        _known_arch(table, arch)
        try:
            words = table.texts(arch) if isinstance(value, list) else tuple(shlex.split(table.text(arch) or ""))
        except ValueError as error:
            raise table.failure(
                f"{arch} = {value!r} cannot be split into words: {error}", "close its quotes"
            ) from error
        if not words:
            raise table.failure(f"{arch} has no command", f'write {arch} = "gcc"')
        compilers[arch] = words
    return compilers
