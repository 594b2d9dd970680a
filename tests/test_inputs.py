"""What a user hands over is read up to a bound, and says what is wrong with it otherwise."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from headergen.diagnostics import HeadergenError
from headergen.inputs import handed_over


def _read(name: str, most: int = 4) -> bytes:
    return handed_over(name, most, what="a file", too_big="cut it")


def test_a_file_is_read_up_to_the_bound_and_not_beyond(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"1234")
    assert _read(str(path)) == b"1234"
    path.write_bytes(b"12345")
    with pytest.raises(HeadergenError, match="f has more than 0 MiB") as failure:
        _read(str(path))
    assert failure.value.help == "cut it"


def test_what_has_no_end_is_not_read_to_it() -> None:
    with pytest.raises(HeadergenError, match="/dev/zero has more than 1 MiB"):
        _read("/dev/zero", 1 << 20)


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff12")))
    assert _read("-") == b"\xff12"


@pytest.mark.parametrize("name", ["missing", "."])
def test_what_cannot_be_read_says_why(name: str) -> None:
    with pytest.raises(HeadergenError, match=f"cannot read {name}: ") as failure:
        _read(name)
    assert failure.value.help == "give a file, or - for standard input"
