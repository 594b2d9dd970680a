"""Renders an interface with its layout into Python modules.

Each function returns ``{path: text}`` relative to the folder that it speaks of: ``render`` to
``generated/<target>/<module>/``, ``render_target`` to ``generated/<target>/``, ``render_package`` to ``generated/``.
The text depends on the arguments alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import isfinite
from pathlib import Path
from types import MappingProxyType
from typing import Any

from headergen.model import Abi, Document
from headergen.render.documents import Documents, documents_of
from headergen.render.enums import enums
from headergen.render.expressions import MacroWriter
from headergen.render.names import comment, docstring, literal, number
from headergen.render.namespace import Namespace, namespace_of
from headergen.render.native import host_of, render_native
from headergen.render.records import RecordWriter, RenderedRecord, Spelling, typedef_annotation
from headergen.render.templates import Templates
from headergen.targets import Target

__all__ = ["render", "render_native", "render_package", "render_target"]

SHARED = (
    "_abi.py",
    "_arith.py",
    "_build.py",
    "_calls.py",
    "_lazy.py",
    "_members.py",
    "_members.pyi",
    "_names.py",
    "_records.py",
    "_values.py",
)


def render(
    abi: Abi,
    target: Target,
    *,
    module: str,
    templates: Path | None = None,
    documents: Mapping[str, Document] = MappingProxyType({}),
) -> dict[str, str]:
    """The files of one module.

    ``documents`` is what the headers' comments say of records and enumerations, by their keys. ``templates`` is a
    folder whose templates replace ours of the same names. ``HeaderError`` where a record cannot be expressed,
    ``ConfigError`` where a project's template does not work.
    """
    names = namespace_of(abi)
    said = documents_of(abi, documents)
    head = _head(abi, target)
    force = Templates(templates)
    texts: dict[str, str] = {}

    def put(values: Mapping[str, Any], *paths: str) -> None:
        for path in paths:
            texts[path] = force.fill(f"{path.replace('__init__', 'module')}.j2", {"head": head, **values})

    # one after the other: what is put into the templates takes 20 MiB together where a module has all headers of Linux
    records, types = _records(abi, target, names)
    put(_structs(abi, records, types), "structs.py")
    put(_stubs(records, types, said), "structs.pyi")
    del records, types
    put(enums(abi, names, said), "enums.py", "enums.pyi")
    put(_constants(abi, names), "constants.py")
    put({"ioctls": _ioctls(abi, names)}, "ioctls.py")
    put(_macros(abi, target, names), "macros.py")
    put({"title": _title(abi, target, module)}, "__init__.py")
    put({"private": sorted(name for name in names.constants.values() if name.startswith("_"))}, "__init__.pyi")
    return dict(sorted(texts.items()))


def render_target(target: Target, *, modules: Sequence[str], templates: Path | None = None) -> dict[str, str]:
    """The files that all modules of a target share."""
    encoding = target.ioctl
    bits = 8 * target.types["*"][0]
    values = {
        "target": target.name,
        "target_literal": literal(target.name),
        "byteorder": literal(target.byteorder),
        "host": host_of(target),
        "swap": "__ctype_le__" if target.byteorder == "little" else "__ctype_be__",
        "pointer": f"u{bits}",
        "pointer_bits": bits,
        "long_bits": target.bits,
        "ioctl_size_mask": f"0x{(1 << encoding.size_bits + encoding.shared_bit) - 1:X}",
        "ioctl_dir_shift": 16 + encoding.size_bits,
        "ioctl_dir_mask": (1 << encoding.dir_bits) - 1,
        "ioctl_read": encoding.read,
        "ioctl_write": encoding.write,
        "ioctl_shared_bit": encoding.shared_bit,
    }
    title = f"Python modules for the Linux UAPI of {target.name}: {', '.join(modules)}."
    force = Templates(templates)
    result = {name: force.fill(f"{name}.j2", values) for name in SHARED}
    result["__init__.py"] = force.fill("package.py.j2", {"title": docstring(title)})
    return result


# an import of a module leaves caches beside it, and 'git add --all' would make a mixed commit of them
_IGNORED = "# Made by headergen: what Python leaves here when it imports a module is no part of it.\n__pycache__/\n"


def render_package(targets: Iterable[str], *, templates: Path | None = None) -> dict[str, str]:
    """The files at the top of ``generated/``. ``py.typed`` tells type checkers to read them wherever they lie."""
    title = f"Python modules for the Linux UAPI: {', '.join(targets)}."
    text = Templates(templates).fill("package.py.j2", {"title": docstring(title)})
    return {"__init__.py": text, "py.typed": "", ".gitignore": _IGNORED}


def _head(abi: Abi, target: Target) -> str:
    source = ", ".join(abi.entries) if len(abi.entries) <= 3 else f"{len(abi.entries)} headers"
    return (
        "# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note\n#\n"
        f"# Made by headergen from {comment(source)} for {target.name}.\n"
        "# Do not edit: change the headers or the templates and run `headergen generate`.\n"
        # linters and formatters are for what people write: a project's own must not rewrite these files (ruff heeds
        # flake8's word too)
        "# fmt: off\n# flake8: noqa"
    )


def _title(abi: Abi, target: Target, module: str) -> str:
    kernel = f"Linux {abi.kernel.version}" if abi.kernel.version else "Linux"
    return docstring(f"{module} of {kernel} for {target.name}.")


def _constants(abi: Abi, names: Namespace) -> dict[str, Any]:
    """Constants by header; within it by line."""
    found = [
        (constant.location, constant.name, constant.value)
        for constant in abi.constants.values()
        if constant.name in names.constants
    ]
    for enum in abi.enums.values():
        found.extend((enum.location, name, value) for name, value in enum.members.items() if name not in abi.constants)
    shown = [(place, names.constants[name], number(value)) for place, name, value in found]
    shown += [(each.location, names.values[each.name], _text(each.value)) for each in abi.strings.values()]
    shown += [(each.location, names.values[each.name], _real(each.value)) for each in abi.floats.values()]
    shown.sort(key=lambda each: each[0].line)
    ordered = ((place.header, (name, value)) for place, name, value in shown)
    there = names.values.keys() | names.aliases.keys() | {n for n, a in abi.aliases.items() if a.kind == "member"}
    skipped = [(comment(each.name), comment(each.reason)) for each in abi.skipped if each.name not in there]
    return {"sections": _by_header(ordered), "skipped": skipped}


def _text(value: bytes) -> str:
    """A string as the text that it is, or else as bytes."""
    try:
        return literal(value.decode())
    except UnicodeDecodeError:
        return ascii(value)


def _real(value: float) -> str:
    return repr(value) if isfinite(value) else "1e999" if value > 0 else "-1e999"


def _by_header(items: Iterable[tuple[str, Any]]) -> list[tuple[str, list[Any]]]:
    sections: dict[str, list[Any]] = {}
    for header, item in items:
        sections.setdefault(header, []).append(item)
    return [(comment(header), sections[header]) for header in sorted(sections)]


def _ioctls(abi: Abi, names: Namespace) -> list[tuple[str, str]]:
    result = []
    for ioctl in abi.ioctls.values():
        name, dir, arg = literal(ioctl.name), literal(ioctl.dir), literal(ioctl.arg)
        arguments = f"{name}, 0x{ioctl.value:X}, {dir}, 0x{ioctl.type:02X}, 0x{ioctl.nr:02X}, {ioctl.size}, {arg}"
        result.append((names.ioctls[ioctl.name], arguments))
    return result


def _macros(abi: Abi, target: Target, names: Namespace) -> dict[str, Any]:
    writer = MacroWriter(abi, target, names)
    macros = []
    for name in abi.macros:
        parameters, result, definition, statement = writer.write(name)
        macros.append((names.macros[name], parameters, result, docstring(definition), statement))
    text = "\n".join(macro[4] for macro in macros)
    others = [
        (names.aliases[n], names.macros[a.target])
        for n, a in abi.aliases.items()
        if a.kind == "macro" and n in names.aliases
    ]
    return {
        "macros": macros,
        "aliases": others,
        "siblings": [name for name in ("constants", "structs") if name in text],
        "ioctls": "Ioctl" in text,
    }


def _records(abi: Abi, target: Target, names: Namespace) -> tuple[list[RenderedRecord], dict[str, Spelling]]:
    """The records, and what the names of other types stand for."""
    writer = RecordWriter(abi, target, names)
    records = [writer.write(key) for key in abi.records]
    by_name: dict[str, Spelling] = {}
    for name, python in names.typedefs.items():
        spelling = writer.speller.typedef(name)
        if spelling is not None:
            by_name[python] = spelling
    for name, alias in abi.aliases.items():
        if alias.kind == "record" and name in names.aliases:
            kind = abi.records[alias.target].kind
            by_name[names.aliases[name]] = Spelling(f"{kind} {names.records[alias.target]}")
    return records, by_name


def _structs(abi: Abi, records: Sequence[RenderedRecord], types: Mapping[str, Spelling]) -> dict[str, Any]:
    by_header = ((abi.records[r.key].location.header, (literal(r.name), r.text)) for r in records)
    typedefs = [(literal(name), literal(str(spelling))) for name, spelling in types.items()]
    return {"sections": _by_header(by_header), "typedefs": typedefs}


def _stubs(records: Sequence[RenderedRecord], types: Mapping[str, Spelling], documents: Documents) -> dict[str, Any]:
    return {
        "names": [*(record.name for record in records), *types],
        "records": [
            {
                "name": record.name,
                "base": record.base,
                "init": record.init,
                "members": [(name, type, documents.of_member(record.key, name)) for name, type in record.members],
                "said": documents.of(record.key),
                "layout": record.text.split("\n"),
            }
            for record in records
        ],
        "typedefs": [(name, typedef_annotation(spelling)) for name, spelling in types.items()],
        "aliased": any(record.aliased for record in records),
    }
