"""Rules about changes of an ABI."""

from __future__ import annotations

from headergen.diagnostics import Rule

ABI_RULES: tuple[Rule, ...] = ()
