"""Rules about keeping imported and generated files apart from handwritten code."""

from __future__ import annotations

from headergen.diagnostics import Rule

SEPARATION_RULES: tuple[Rule, ...] = ()
