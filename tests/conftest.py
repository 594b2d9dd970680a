"""Tests render for themselves: what an earlier run has kept is no proof of this one's code."""

from __future__ import annotations

import os

os.environ["HEADERGEN_CACHE"] = "off"
