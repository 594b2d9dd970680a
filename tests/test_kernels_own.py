"""Macros that went and that nobody could use: what the kernel keeps to itself, what is no C, a header's own helpers."""

from __future__ import annotations

import pytest

from headergen.abidiff import compare
from headergen.interface import read
from headergen.targets import TARGETS


def _severities(old: str, new: str) -> dict[str, str]:
    sides = [[read(["linux/x.h"], {"linux/x.h": text.encode()}, TARGETS["x86_64"])] for text in (old, new)]
    return {finding.symbol: finding.severity.label for finding in compare(*sides)}


@pytest.mark.parametrize(
    ("macro", "severity"),
    [
        ("#define GONE(d, v) do { (d)->id = cpu_to_le32(v); } while (0)", "warning"),
        ("#define GONE(d, v) do { (d)->id = __cpu_to_le32(v); } while (0)", "error"),
        ("#define GONE(d, v) do { (d)->cpu_to_le32 = (v); } while (0)", "error"),
        ("#define GONE(h, i) table[kind(h)]->print(h, i)", "warning"),
        ("#define GONE(h, i) (h)->print(i)", "error"),
        ("#define GONE(a) (*(&(a)->format + 1))", "error"),
        ("#define GONE(a) (*(&(a)->kernels_own + 1))", "warning"),
        ("#define GONE(i) ({ if (i) INODE_OF(i)->flags |= 1; })", "warning"),
        ("#define GONE(i) ({ memset(&(i), 0, sizeof(i)); })", "error"),
        ("#define GONE(p) for (i = 0; i < (p)->n; i ____i++)", "warning"),
        ("#define GONE(p) for (i = 0; i < (p)->n; i++)", "error"),
        ("#define GONE(p) do { return p++; } while (0)", "error"),
        ('#define GONE "cpu_to_le32(x)"', "error"),
    ],
)
def test_a_macro_is_missed_where_a_program_could_use_it(macro: str, severity: str) -> None:
    stays = "#define __cpu_to_le32(x) (x)\nstruct attr { int format; };\n"
    assert _severities(f"{stays}{macro}\n", stays) == {"GONE": severity}


def test_a_macro_that_calls_what_nobody_can_use_is_none_either() -> None:
    inner = "#define items(h) (le16_to_cpu((h)->items))\n#define level(h) (level(h))\n"
    outer = "#define child(b, n) ((struct c *)((b)->data + items(b) * (n)))\n#define next(b) ((struct c *) (b)->data)\n"
    told = _severities(f"struct c {{ int a; }};\n{inner}{outer}", "struct c { int a; };\n")
    assert (told["items"], told["child"], told["next"]) == ("warning", "warning", "error")


def test_a_helper_with_an_underscore_is_missed_by_the_macros_of_its_header() -> None:
    old = "#define _ROUND(x, n) (((x) + (n) - 1) / (n))\n#define ROUND(x) _ROUND(x, 8)\n#define _LONE(x) ((x) + 1)\n"
    assert _severities(old, "") == {"_ROUND": "warning", "ROUND": "error", "_LONE": "error"}


def test_what_is_declared_and_cannot_be_computed_any_more_is_not_gone() -> None:
    old = "struct in { int a; };\nstruct out { struct in i; };\n#define LOW 1\nenum places { FIRST = LOW, SECOND };\n"
    new = "struct in;\nstruct out { struct in i; };\nenum places { FIRST = LOW, SECOND };\n"
    told = _severities(old, new)
    assert told["struct out"] == told["enum places"] == "warning"
    assert "FIRST" not in told
    assert told["LOW"] == told["struct in"] == "error"
