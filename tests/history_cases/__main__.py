"""Writes the expectations of all cases again, and the table of docs/diff.md."""

import tempfile
from pathlib import Path

from tests.abi_cases import told
from tests.history_cases import CASES, FOLDER, PAGE, abidiff_says, differences, filled

for case in CASES:
    (FOLDER / case / "expected").write_text(told(differences(case)), "utf-8")
    with tempfile.TemporaryDirectory() as work:
        (FOLDER / case / "abidiff").write_text(abidiff_says(case, Path(work)), "utf-8")
PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
