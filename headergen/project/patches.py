"""The patches that a project's edits apply: files of its own, read as they lie there."""

from __future__ import annotations

from headergen.config import Config, Edit
from headergen.diagnostics import ConfigError


def patch_texts(config: Config) -> dict[str, bytes]:
    """The text of each patch by its path; ``ConfigError`` for one that is not there, or leads out of the project."""
    return {edit.patch: patch_text(config, edit) for edit in config.edits.values() if edit.patch}


def patch_text(config: Config, edit: Edit) -> bytes:
    """The text of an edit's patch; ``ConfigError`` if it is not there, or leads out of the project."""
    path = config.root / edit.patch
    if not path.resolve().is_relative_to(config.root.resolve()) or not path.is_file():
        raise ConfigError(
            f"patch = {edit.patch!r} of the edit {edit.name!r} is no file of the project",
            location=config.source,
            help="put it there, or take the edit out",
        )
    return path.read_bytes()
