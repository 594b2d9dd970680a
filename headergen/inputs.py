"""What a user hands over: a file or standard input, read up to a bound."""

from __future__ import annotations

import sys
from pathlib import Path

from headergen.diagnostics import HeadergenError, way_out_of


def handed_over(name: str, most: int, *, what: str, too_big: str) -> bytes:
    """The bytes of the file ``name`` (``-``: of standard input); ``HeadergenError`` if they cannot be read or there are
    more than ``most``. ``what`` completes "give …", ``too_big`` says what to do then.
    """
    try:
        if name == "-":
            data = sys.stdin.buffer.read(most + 1)
        else:
            with Path(name).open("rb") as stream:
                data = stream.read(most + 1)
    except OSError as error:
        raise HeadergenError(
            f"cannot read {name}: {error.strerror}", help=way_out_of(error, f"give {what}, or - for standard input")
        ) from error
    if len(data) > most:
        raise HeadergenError(f"{name} has more than {most >> 20} MiB", help=too_big)
    return data
