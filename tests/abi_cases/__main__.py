"""Writes the expectations of all cases again."""

from tests.abi_cases import CASES, FOLDER, SERIES, differences, series, told

for case in CASES:
    (FOLDER / case / "expected").write_text(told(differences(case)))
for old, new in SERIES:
    (FOLDER / "arm_series" / f"{old}-{new}.expected").write_text(told(series(old, new)))
