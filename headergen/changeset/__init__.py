"""Compares the files that should be with those that are, and puts the difference on the disk, all of it or nothing.

``check``, ``--dry-run``, the printed diff and the commit speak of one ``ChangeSet``. Paths are relative to the project
and use ``/``.
"""

from __future__ import annotations

from headergen.changeset.changes import ChangeSet, FileChange, Present, between, plan, read_folders
from headergen.changeset.exclusive import INSIDE, exclusive, inside
from headergen.changeset.journal import FOLDER
from headergen.changeset.transaction import Transaction, discard_leftovers, pending, put_away

__all__ = [
    "FOLDER",
    "INSIDE",
    "ChangeSet",
    "FileChange",
    "Present",
    "Transaction",
    "between",
    "discard_leftovers",
    "exclusive",
    "inside",
    "pending",
    "plan",
    "put_away",
    "read_folders",
]
