"""Thousands of findings of lint in each format: what its reader takes, and a word on what is left out."""

from __future__ import annotations

import json
import re

import pytest

from headergen.cli.lint import _printed
from headergen.commands.lint import Linted, lint_headers
from headergen.report.progress import Progress
from headergen.sides.linting import LintAsked

_COUNT = 1050


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Linted:
    """What lint finds in a header of a thousand bad structs, each with an ioctl."""
    header = tmp_path_factory.mktemp("many") / "many.h"
    each = "struct many_{0}_s {{ __u32 a; __u64 b; long c; }};\n#define MANY_{0}_GO _IOW({1}, {2}, struct many_{0}_s)\n"
    text = "".join(each.format(1000 + n, 0x90 + n // 250, n % 250) for n in range(_COUNT))
    header.write_text(f"#ifndef M_H\n#define M_H\n#include <linux/types.h>\n#include <linux/ioctl.h>\n{text}#endif\n")
    return lint_headers(
        header.parent, LintAsked(None, files=(header,)), arches=("x86_64", "i386"), progress=Progress(quiet=True)
    )


def printed(of: Linted, format: str) -> str:
    return _printed(of, format, verbose=False, colour=False)


def test_json_has_all(many: Linted) -> None:
    assert len(many.findings) > 5000
    told = json.loads(printed(many, "json"))
    assert len(told["findings"]) == len(many.findings)
    assert sum(told["counts"].values()) == len(many.findings)


def test_sarif_has_what_code_scanning_keeps_and_the_worst_first(many: Linted) -> None:
    (run,) = json.loads(printed(many, "sarif"))["runs"]
    assert len(run["results"]) == 5000
    levels = [each["level"] for each in run["results"]]
    assert levels.count("error") == _COUNT
    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert "left out" in note["message"]["text"]
    assert all(each["locations"] for each in run["results"])


def test_annotations_are_as_many_as_are_shown_of_a_step(many: Linted) -> None:
    text = printed(many, "github")
    shown = re.findall(r"^::(error|warning|notice) ", text, re.MULTILINE)
    # what is said of all of them is one; the tenth notice says how many more there are
    assert {kind: shown.count(kind) for kind in shown} == {"error": 1, "warning": 4, "notice": 10}
    assert f"::group::{len(many.findings) - 14} findings without an annotation" in text


def test_a_comment_holds_the_markdown(many: Linted) -> None:
    text = printed(many, "markdown")
    assert len(text) <= 65536
    assert re.search(rf"### Errors \({_COUNT}\)\n\n.*\n.*\n\| .*; likewise .* and 1037 more", text)


def test_a_mail_is_narrow_short_and_counts_what_it_leaves_out(many: Linted) -> None:
    text = printed(many, "mail")
    assert max(map(len, text.split("\n"))) <= 72
    assert len(text) < 20_000
    assert re.search(r"likewise.*and\s+1025\s+more", text, re.DOTALL)


def test_the_page_folds_and_counts(many: Linted) -> None:
    text = printed(many, "html")
    assert len(text) < 1_000_000
    assert re.search(r"and [\d,]+ more", text)
    assert "http://" not in re.sub(r"http://www\.w3\.org/", "", text)


def test_text_has_all_with_each_remedy_once_in_a_row(many: Linted) -> None:
    assert printed(many, "text").count("give the argument one size on all targets") >= 1
    assert printed(many, "text").count("[ioctl-number-differs]") == _COUNT
