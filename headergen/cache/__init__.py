"""Keeps what was made of other things by what it was made of: rendered modules, which headers complete a module, what
was found in handwritten code and in whole kernels, and what was read of tarballs. And where a kernel lay, as a hint.

A key is a hash over all that can change the entry, so an entry is true for ever: whatever changes asks for another
one. An entry holds its key and a hash of itself; one that is damaged, cut short or under another's name counts as
none. So what comes out of here is what making it again would give, and a proof that rests on it (``headergen check``)
stays one, as long as nobody else can write there: a folder, or an entry, that others may write to is not used.

It lies below ``$XDG_CACHE_HOME/headergen`` (or ``~/.cache/headergen``); ``HEADERGEN_CACHE=off`` does without.
"""

from __future__ import annotations

import os
from pathlib import Path

from headergen.cache.entries import Cache
from headergen.cache.ingredients import KEY_SIZE, digest_of_all, recipe, releases

__all__ = ["KEY_SIZE", "Cache", "default_folder", "digest_of_all", "recipe", "releases"]


def default_folder(use: str) -> Path | None:
    """Where entries of that use (``rendered``, ``tarballs``) lie; None without a place, or if there is to be none."""
    if os.environ.get("HEADERGEN_CACHE", "").lower() in ("off", "0", "no"):
        return None
    configured = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(configured):  # the base directory specification: such a one is to be ignored
        configured = os.path.join(os.path.expanduser("~"), ".cache")
    return Path(configured, "headergen", use) if os.path.isabs(configured) else None
