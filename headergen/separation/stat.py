"""The statistics between a mail's ``---`` and its diff: which files change, and by how much."""

from __future__ import annotations

import os
from collections.abc import Sequence

from headergen.diagnostics.phrases import amount
from headergen.separation.patch import FilePatch

_GRAPH = 40


def diffstat(files: Sequence[FilePatch]) -> bytes:
    """One line for each file with its counts, the total, and what is made, removed or renamed."""
    names = [_shown(file) for file in files]
    width = max(map(len, names))
    most = max(file.added + file.removed for file in files)
    digits = len(str(most))
    lines = []
    for file, name in zip(files, names, strict=True):
        total = file.added + file.removed
        if file.binary:
            lines.append(f" {name:{width}} | {'Bin':>{digits}}")
            continue
        scale = 1 if most <= _GRAPH else _GRAPH / most
        plus, minus = (max(round(n * scale), 1) if n else 0 for n in (file.added, file.removed))
        lines.append(f" {name:{width}} | {total:>{digits}} {'+' * plus}{'-' * minus}".rstrip())
    lines.append(_total(files))
    lines += [line for file in files if (line := _event(file))]
    return os.fsencode("".join(f"{line}\n" for line in lines))


def _shown(file: FilePatch) -> str:
    if file.kind != "change":
        return f"{file.old} => {file.new}"
    return file.new or file.old or ""


def _total(files: Sequence[FilePatch]) -> str:
    added, removed = sum(f.added for f in files), sum(f.removed for f in files)
    parts = [f"{amount(len(files), 'file')} changed"]
    if added or not removed:
        parts.append(f"{amount(added, 'insertion')}(+)")
    if removed or not added:
        parts.append(f"{amount(removed, 'deletion')}(-)")
    return " " + ", ".join(parts)


def _event(file: FilePatch) -> str:
    if file.kind != "change":
        return f" {file.kind} {file.old} => {file.new}"
    if file.old is None:
        return f" create mode {file.new_mode or '100644'} {file.new}"
    if file.new is None:
        return f" delete mode {file.old_mode or '100644'} {file.old}"
    if file.old_mode != file.new_mode:
        return f" mode change {file.old_mode} => {file.new_mode} {file.new}"
    return ""
