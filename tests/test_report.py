"""The promise: the same findings in every format, each escaped for its reader, and stdout for the result alone."""

from __future__ import annotations

import io
import json
import re
import time
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headergen.diagnostics import ConfigError, Diagnostic, Rule, Severity
from headergen.diagnostics.rules import RULES
from headergen.model import Location
from headergen.report import FORMATS, counted, print_findings
from headergen.report.progress import Progress
from headergen.report.rules import rule_explained, rules_table
from headergen.report.terminal import printable

SIZE = Rule("record-size", Severity.ERROR, "a size changed", "Old binaries see another size.", "check users", "LAYOUT")
GONE = Rule("header-unused", Severity.NOTE, "nobody needs it", "It is there for nothing.", "remove it")
HERE = Location("linux-headers/linux/kvm.h", 12)

# what SARIF 2.1.0 asks of the parts that are used here (sections 3.13, 3.14, 3.19, 3.27, 3.49), closed, so that a
# property of a wrong name is found too
_TEXT = {
    "type": "object",
    "required": ["text"],
    "additionalProperties": False,
    "properties": {"text": {"type": "string"}},
}
_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_BAG = {"type": "object", "properties": {"tags": {"type": "array", "uniqueItems": True, "items": {"type": "string"}}}}


def _object(required: list[str], **properties: object) -> dict[str, object]:
    return {"type": "object", "required": required, "additionalProperties": False, "properties": properties}


def _list(items: object) -> dict[str, object]:
    return {"type": "array", "items": items}


_LOCATION = _object(
    [],
    physicalLocation=_object(
        ["artifactLocation"],
        artifactLocation=_object(
            ["uri"],
            # RFC 3986: the characters of a relative reference's path
            uri={"type": "string", "pattern": r"^(?!/)([A-Za-z0-9._~/@!$&'()*+,;=-]|%[0-9A-F]{2})+$"},
            uriBaseId={"type": "string"},
        ),
        region=_object([], startLine={"type": "integer", "minimum": 1}),
    ),
)
_RESULT = _object(
    ["message"],
    ruleId={"type": "string"},
    ruleIndex={"type": "integer", "minimum": -1},
    level=_LEVEL,
    message=_TEXT,
    locations=_list(_LOCATION),
    partialFingerprints={"type": "object", "additionalProperties": {"type": "string"}},
    properties=_BAG,
)
_RULE = _object(
    ["id"],
    id={"type": "string"},
    shortDescription=_TEXT,
    fullDescription=_TEXT,
    help=_TEXT,
    defaultConfiguration=_object([], level=_LEVEL),
    properties=_BAG,
)
_DRIVER = _object(["name"], name={"type": "string"}, semanticVersion={"type": "string"}, rules=_list(_RULE))
SARIF = _object(
    ["version", "runs"],
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"const": "2.1.0"},
    runs=_list(
        _object(
            ["tool"],
            tool=_object(["driver"], driver=_DRIVER),
            invocations=_list(_object(["executionSuccessful"], executionSuccessful={"type": "boolean"})),
            columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            results=_list(_RESULT),
            properties=_BAG,
        )
    ),
)


def printed(*findings: Diagnostic, format: str = "text", **options: Any) -> str:
    out = io.StringIO()
    print_findings(findings, format=format, stream=out, log=io.StringIO(), **options)
    return out.getvalue()


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_found_is_an_empty_but_whole_answer(format: str) -> None:
    out, log = io.StringIO(), io.StringIO()
    print_findings((), format=format, stream=out, log=log, summary="9 targets, 12 headers")
    assert log.getvalue() == "9 targets, 12 headers: nothing found\n"
    if format in ("text", "github"):
        assert out.getvalue() == ""
    elif format == "markdown":
        assert out.getvalue().startswith("**9 targets, 12 headers: nothing found**")
    else:
        document = json.loads(out.getvalue())
        assert document.get("findings", []) == []
        assert document.get("runs", [{"results": []}])[0]["results"] == []


def test_the_summary_goes_to_the_log_alone_and_not_at_all_when_quiet() -> None:
    out, log = io.StringIO(), io.StringIO()
    print_findings([Diagnostic(SIZE, "x")], stream=out, log=log, summary="3 records")
    assert log.getvalue() == "3 records: 1 error\n"
    assert "3 records" not in out.getvalue()
    log = io.StringIO()
    print_findings([Diagnostic(SIZE, "x")], stream=out, log=log, summary="3 records", quiet=True)
    assert log.getvalue() == ""


def test_text_is_one_line_a_finding_with_all_targets_and_the_help_once() -> None:
    per_target = [Diagnostic(SIZE, f"struct {n} grew", HERE, targets=(t,)) for t in ("arm", "arm64") for n in "ab"]
    assert printed(*per_target) == (
        "linux-headers/linux/kvm.h:12: error: struct a grew [record-size] (arm, arm64)\n"
        "    help: check users\n"
        "linux-headers/linux/kvm.h:12: error: struct b grew [record-size] (arm, arm64)\n"
    )


def test_errors_come_first_and_detail_only_when_asked_for() -> None:
    note = Diagnostic(GONE, "n", Location("a", 0), detail="+x\n::error::y")
    text = printed(note, Diagnostic(SIZE, "e", Location("z", 1)), verbose=True)
    assert text.index("z:1: error") < text.index("a: note")
    assert "    | ::error::y\n" in text, "a line of a diff never starts a line of ours"
    assert "::error" not in printed(note)


def test_a_terminal_sees_no_control_characters_of_others() -> None:
    text = printed(Diagnostic(SIZE, "a\x1b[2Jb\u202ec\udcff\nd", Location("x\x07", 1)))
    assert text.splitlines()[0] == "x\\x07:1: error: a\\x1b[2Jb\\u202ec\\udcff\\nd [record-size]"


def test_github_annotations_escape_message_and_properties() -> None:
    finding = Diagnostic(SIZE, "50%\n::error::x", Location("a,b:c%.h", 3), targets=("arm",), remedy="r")
    assert printed(finding, format="github") == (
        "::error file=a%2Cb%3Ac%25.h,line=3,title=record-size::50%25%0A::error::x (arm)%0Ahelp: r\n"
    )
    assert printed(Diagnostic(GONE, "m", Location("f", 0)), format="github").startswith("::notice file=f,title=")


def test_json_is_one_document_with_everything() -> None:
    finding = Diagnostic(
        SIZE, "m", HERE, targets=("arm",), detail="d", commit="abc", severity_override=Severity.WARNING
    )
    document = json.loads(printed(finding, format="json", summary="s", about={"old": "6.1"}))
    assert document["about"] == {"old": "6.1"}
    assert document["summary"] == "s"
    assert document["counts"] == {"error": 0, "warning": 1, "note": 0}
    assert document["findings"] == [
        {
            "rule": "record-size", "severity": "warning", "category": "LAYOUT", "message": "m", "path": HERE.header,
            "line": 12, "targets": ["arm"], "help": "check users", "detail": "d", "commit": "abc",
        }
    ]  # fmt: skip


def test_sarif_follows_its_schema_and_points_into_its_own_rules() -> None:
    findings = (
        Diagnostic(SIZE, "m", Location("a b/ü?.h", 3), targets=("arm", "arm64")),
        Diagnostic(GONE, "n", Location("c.h", 0), commit="abc"),
        Diagnostic(SIZE, "no place"),
    )
    document = json.loads(printed(*findings, format="sarif", about={"old": "6.1"}))
    jsonschema.validate(document, SARIF)
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [r["ruleId"] for r in run["results"]]
    places = {r["message"]["text"]: r.get("locations") for r in run["results"]}
    assert places["m (arm, arm64)"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b/%C3%BC%3F.h"
    assert "region" not in places["n"][0]["physicalLocation"]
    assert places["no place"] is None


def test_the_sarif_schema_of_this_test_can_fail() -> None:
    document = json.loads(printed(Diagnostic(SIZE, "m", HERE), format="sarif"))
    document["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SARIF)


def test_sarif_fingerprints_survive_a_move_of_the_line_and_tell_findings_apart() -> None:
    def fingerprint(finding: Diagnostic) -> str:
        result = json.loads(printed(finding, format="sarif"))["runs"][0]["results"][0]
        return str(result["partialFingerprints"]["headergen/v1"])

    assert fingerprint(Diagnostic(SIZE, "m", HERE)) == fingerprint(Diagnostic(SIZE, "m", Location(HERE.header, 99)))
    assert fingerprint(Diagnostic(SIZE, "m", HERE)) != fingerprint(Diagnostic(SIZE, "n", HERE))


def test_markdown_cannot_be_broken_out_of() -> None:
    text = printed(Diagnostic(SIZE, "a|b<script>\n@team *x* [l](u)", Location("p`q|r", 1)), format="markdown")
    row = next(line for line in text.splitlines() if "script" in line)
    assert row.count(" | ") == 3
    assert "a\\|b&lt;script&gt;<br>\\@team \\*x\\* \\[l\\]\\(u\\)" in row
    assert "<code>p&#96;q&#124;r:1</code>" in row


@given(st.text(), st.text(min_size=1))
def test_no_text_breaks_a_line_or_a_document(message: str, path: str) -> None:
    finding = Diagnostic(GONE, message, Location(path, 1), remedy="r")
    assert printed(finding).count("\n") == 2
    assert re.fullmatch(r"::notice [^\n\r]*\n", printed(finding, format="github"))
    assert json.loads(printed(finding, format="json"))["findings"][0]["message"] == message
    json.loads(printed(finding, format="sarif"))


def test_an_unknown_format_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        printed(format="xml")


def test_colour_on_a_terminal_only_and_not_with_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for no_color, expected in (("", True), ("1", False)):
        monkeypatch.setenv("NO_COLOR", no_color)
        out = Terminal()
        print_findings([Diagnostic(SIZE, "m")], stream=out, log=io.StringIO())
        assert ("\x1b[" in out.getvalue()) is expected
    assert "\x1b[" not in printed(Diagnostic(SIZE, "m"))


def test_counts() -> None:
    assert counted([]) == "nothing found"
    assert counted([Diagnostic(GONE, "a"), Diagnostic(SIZE, "b"), Diagnostic(SIZE, "c")]) == "2 errors, 1 note"


def test_every_rule_of_the_table_explains_itself() -> None:
    assert RULES, "a table without rules proves nothing"
    table = rules_table()
    for rule in RULES.values():
        assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", rule.id)
        assert rule.summary
        assert rule.explanation
        assert rule.remedy
        assert rule.id in table
        assert rule.summary in rule_explained(rule.id)


def test_a_mistyped_rule_gets_the_nearest() -> None:
    with pytest.raises(ConfigError, match="did you mean 'missing-include'"):
        rule_explained("mising-include")


def test_progress_is_one_line_a_stage_without_a_terminal() -> None:
    log = io.StringIO()
    with Progress(stream=log).stage("layout", 2) as stage:
        stage.advance("arm")
        stage.advance("arm64")
    assert log.getvalue() == "layout: 2 done\n"


def test_progress_says_more_when_verbose_and_nothing_when_quiet() -> None:
    log = io.StringIO()
    with Progress(stream=log, verbose=True).stage("layout") as stage:
        stage.advance("arm\x1b")
    assert re.fullmatch(r"  layout: arm\\x1b\nlayout: 1 in \d+\.\d\d s\n", log.getvalue())
    log = io.StringIO()
    with Progress(stream=log, verbose=True, quiet=True).stage("layout") as stage:
        stage.advance("arm")
    assert log.getvalue() == ""


def test_a_terminal_gets_a_bar_for_slow_stages_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    log = Terminal()
    with Progress(stream=log).stage("quick", 1) as stage:
        stage.advance("arm")
    assert log.getvalue() == ""
    with Progress(stream=log).stage("slow", 2) as stage:
        stage.started = time.monotonic() - 1
        stage.advance("arm64")
    assert "slow" in log.getvalue()
    assert "1/2" in log.getvalue()


def test_a_stage_that_fails_still_takes_its_bar_away() -> None:
    log = io.StringIO()
    with pytest.raises(ValueError, match="x"), Progress(stream=log).stage("layout"):
        raise ValueError("x")


@given(st.text())
def test_printable_text_is_printable(text: str) -> None:
    assert all(c.isprintable() or c in "\n\t" for c in printable(text))
