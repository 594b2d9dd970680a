"""Names of members that hold bytes for later, or keep others aligned: nobody uses what is in them."""

from __future__ import annotations

import re
from functools import lru_cache

_RESERVED = re.compile(
    r"_*(pad|padding|reserved?|resvd?|rsvd|rsv|res|unused|spare|mbz|zero|hole|__pad|align|fill(er)?|dumm(y|ies)"
    r"|expansion|future)_*\d*_*$"
    # nr_unused counts others
    r"|(?!nr_|num_|n_).*(_|^)(reserved|rsvd|resvd?|padding|pad|spare|unused|mbz)_?\d*$"
    r"|_*reserved_([0-9a-f]{1,4}|align(ment)?)$|_+dummy(_\w+)?$"
    r"|\w+__+res$|s\w+_zero$|padx\d+$",  # cap_____res is what is left of a word; sin_zero fills an address
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 14)  # names of members repeat
def is_reserved(name: str) -> bool:
    """Whether a member's name says so."""
    return _RESERVED.match(name) is not None
