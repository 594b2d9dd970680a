"""Writes files: below a folder that is held open, never through a link, and a file as a whole or not at all.

Names come from kernel trees, locks, journals and archives. Whatever they say, nothing is written, moved or removed
outside of the folder that was opened.
"""

from __future__ import annotations

from headergen.writes.folder import Folder, check_name, naming
from headergen.writes.temporary import TemporaryFolder, remove_dead, staging

__all__ = ["Folder", "TemporaryFolder", "check_name", "naming", "remove_dead", "staging"]
