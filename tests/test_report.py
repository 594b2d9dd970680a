"""The promise: the same findings in every format, each escaped for its reader, and stdout for the result alone."""

from __future__ import annotations

import io
import json
import re
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from headergen.cli import main
from headergen.diagnostics import ConfigError, Diagnostic, Rule, Severity, merged, rules_abi
from headergen.diagnostics.rules import EVERY_RULE
from headergen.model import Location
from headergen.report import FORMATS, counted, print_findings, render_findings
from headergen.report.grouping import headline
from headergen.report.mail import findings_mail
from headergen.report.progress import Progress
from headergen.report.rules import rule_explained, rules_table
from headergen.report.terminal import fitted, paint, printable
from tests.patience import NEVER

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
            invocations=_list(
                _object(
                    ["executionSuccessful"],
                    executionSuccessful={"type": "boolean"},
                    toolExecutionNotifications=_list(_object(["message"], message=_TEXT, level=_LEVEL)),
                )
            ),
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


def test_what_is_said_of_many_names_of_a_header_is_one_line_where_that_is_asked_for() -> None:
    gone = [Diagnostic(GONE, f"X_{n} ({n}) was removed", HERE, symbol=f"X_{n}") for n in range(9)]
    kept = Diagnostic(GONE, "X_9 (9) was removed; arm still has it", HERE, symbol="X_9")
    elsewhere = [Diagnostic(GONE, f"Y_{n} (7) was removed", Location("a.h", 3), symbol=f"Y_{n}") for n in range(2)]
    lines = [line for line in _told(*gone, kept, *elsewhere) if "help:" not in line]
    assert lines == [
        "a.h:3: note: Y_0 (7) was removed [header-unused]",
        "a.h:3: note: Y_1 (7) was removed [header-unused]",
        f"{HERE}: note: X_0 (0) was removed; likewise X_1, X_2, X_3, X_4, X_5, X_6 and 2 more [header-unused]",
        f"{HERE}: note: X_9 (9) was removed; arm still has it [header-unused]",
    ]
    assert len(_told(*gone, kept, *elsewhere, verbose=True)) == 12 + 1, "each by itself, and the remedy once"


def test_members_that_are_told_together_are_named_with_their_records() -> None:
    members = [
        Diagnostic(SIZE, f"struct {n} has '{n}' (__u8[{i}]) at offset {i}", HERE, symbol=f"struct {n}", member=n)
        for i, n in enumerate("abc")
    ]
    assert _told(*members)[0].partition(" error: ")[2] == (
        "struct a has 'a' (__u8[0]) at offset 0; likewise struct b.b, struct c.c [record-size]"
    )


def _told(*findings: Diagnostic, verbose: bool = False) -> list[str]:
    return render_findings(merged(findings), "text", verbose=verbose, together=True).splitlines()


def test_errors_come_first_and_detail_only_when_asked_for() -> None:
    note = Diagnostic(GONE, "n", Location("a", 0), detail="+x\n::error::y")
    text = printed(note, Diagnostic(SIZE, "e", Location("z", 1)), verbose=True)
    assert text.index("z:1: error") < text.index("a: note")
    assert "    | ::error::y\n" in text, "a line of a diff never starts a line of ours"
    assert "::error" not in printed(note)


def test_a_terminal_sees_no_control_characters_of_others() -> None:
    text = printed(Diagnostic(SIZE, "a\x1b[2Jb\u202ec\udcff\nd", Location("x\x07", 1)))
    assert text.splitlines()[0] == "x\\x07:1: error: a\\x1b[2Jb\\u202ec\\377\\nd [record-size]"


def test_github_annotations_escape_message_and_properties() -> None:
    finding = Diagnostic(SIZE, "50%\n::error::x", Location("a,b:c%.h", 3), targets=("arm",), remedy="r")
    assert printed(finding, format="github") == (
        "::error file=a%2Cb%3Ac%25.h,line=3,title=record-size::50%25%0A::error::x (arm)%0Ahelp: r\n"
    )
    assert printed(Diagnostic(GONE, "m", Location("f", 0)), format="github").startswith("::notice file=f,title=")


def test_json_is_one_document_with_everything() -> None:
    finding = Diagnostic(
        SIZE, "m", HERE, targets=("arm",), detail="d", commit="abc", severity_override=Severity.WARNING,
        symbol="struct s", member="x", offset=8, old="__u32 x", new=7, modules=("kvm", "vfio"),
    )  # fmt: skip
    document = json.loads(printed(finding, format="json", summary="s", about={"old": "6.1"}))
    assert document["about"] == {"old": "6.1"}
    assert document["summary"] == "s"
    assert document["counts"] == {"error": 0, "warning": 1, "note": 0}
    assert document["findings"] == [
        {
            "rule": "record-size", "severity": "warning", "category": "LAYOUT", "message": "m", "path": HERE.header,
            "line": 12, "targets": ["arm"], "help": "check users", "detail": "d", "commit": "abc",
            "patch": None,
            "symbol": "struct s", "member": "x", "offset": 8, "old": "__u32 x", "new": 7,
            "module": "kvm", "modules": ["kvm", "vfio"], "parts": [],
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
    assert "region" not in places["abc: n"][0]["physicalLocation"], "the commit is told in the text too"
    assert all(places.values()), "code scanning takes no result without a file"


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


def many(count: int, rule: Rule = SIZE) -> list[Diagnostic]:
    return [
        Diagnostic(rule, f"struct s{n} went from 4 to 8 bytes", Location(f"linux/h{n % 7}.h", n + 1),
                   targets=("arm", "arm64"), symbol=f"struct s{n}", old=4, new=8)
        for n in range(count)
    ]  # fmt: skip


def unlike(count: int) -> list[Diagnostic]:
    return [replace(each, message=f"{each.message} by w{at}") for at, each in enumerate(many(count))]


def test_github_shows_ten_of_a_kind_and_the_rest_stands_in_the_log() -> None:
    lines = printed(*unlike(10), *many(12, GONE), format="github").splitlines()
    assert sum(line.startswith("::error file=") for line in lines) == 10
    assert sum(line.startswith("::notice file=") for line in lines) == 9
    assert "::notice title=headergen::3 more of 12 notes are listed in the log of this step" in lines
    log = lines[lines.index("::group::3 findings without an annotation") + 1 : lines.index("::endgroup::")]
    assert sum(": note: " in line for line in log) == 3
    assert all(line.startswith("| ") for line in log)
    assert all(line.startswith(("::", "| ")) for line in lines)


def test_what_needs_nothing_is_told_on_request_alone() -> None:
    idle = Diagnostic(GONE, "quiet", HERE, "nothing to do: it goes on working")
    loud = Diagnostic(SIZE, "loud", HERE, "nothing to do: it goes on working")
    for format in ("text", "github"):
        assert "quiet" not in printed(idle, loud, format=format)
        assert "loud" in printed(idle, loud, format=format), "an error is never idle"
        assert "quiet" in printed(idle, format=format, verbose=True)
    assert "quiet" in printed(idle, format="json")
    log = io.StringIO()
    print_findings([idle], stream=io.StringIO(), log=log, summary="s")
    assert log.getvalue() == "s: 1 note (1 with nothing to do: see -v)\n"


def test_sarif_keeps_what_code_scanning_keeps_and_says_so() -> None:
    document = json.loads(printed(*many(5_003, GONE), *many(2), format="sarif"))
    jsonschema.validate(document, SARIF)
    [run] = document["runs"]
    assert len(run["results"]) == 5_000
    assert sum(result["level"] == "error" for result in run["results"]) == 2, "the worst are kept"
    [note] = run["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"].startswith("5 notes are left out")
    whole = json.loads(printed(*many(5_000), format="sarif"))
    assert whole["runs"][0]["invocations"] == [{"executionSuccessful": True}]


def test_markdown_fits_a_comment_and_says_what_does_not() -> None:
    text = printed(*unlike(2_000), *many(2_000, GONE), format="markdown", summary="s")
    assert len(text) <= 65_536
    rows = text.count("| struct s")
    assert 100 < rows < 2_000
    assert f"{2_000 - rows:,} errors, 2,000 notes are left out here" in text
    small = printed(*many(3), *many(20, GONE), format="markdown", summary="s")
    assert "left out" not in small
    lines = [line for line in printed(*many(700), format="markdown").splitlines() if line.startswith("| struct s")]
    assert len(lines) == 7, "what is said of many names of a header is one row"
    assert lines[0].startswith("| struct s0 went from 4 to 8 bytes; likewise struct s7, ")
    assert "struct s84 and 87 more | `linux/h0.h:1` |" in lines[0]
    assert "<details><summary>Notes (20)</summary>" in small
    assert "- `linux/h0.h`: `header-unused` 3: struct s0, struct s7, struct s14" in small
    hostile = printed(
        Diagnostic(SIZE, "`|" * 100_000, Location("y" * 100_000, 1), remedy="|" * 100_000), format="markdown"
    )
    assert len(hostile) <= 65_536


def test_a_mail_has_72_columns_and_declarations_as_lines_of_a_diff() -> None:
    moved = Diagnostic(
        SIZE, "struct s has 'x' (__u32) in the middle, at offset 4, which moves 'low', 'high' and 6 more by +4 bytes",
        HERE, targets=("arm", "arm64"), symbol="struct s", member="x", offset=4, old="__u8 x[4]", new="__u32 x",
    )  # fmt: skip
    text = findings_mail((moved, *many(3, GONE)), "6.1", "6.12", "6.1 → 6.12, 1 interface")
    assert text.startswith(
        "What changed for users from 6.1 to 6.12\n"
        "\n"
        "1 break in 1 header; 3 notes.\n"
        "6.1 -> 6.12, 1 interface\n"
        "\n"
        "Breaks (1)\n"
        "----------\n"
        "\n"
        "linux-headers/linux/kvm.h:12: struct s has 'x' (__u32) in the middle, at\n"
        "offset 4, which moves 'low', 'high' and 6 more by +4 bytes [record-size]\n"
        "(arm, arm64)\n"
        "\n"
        "  struct s {\n"
        "-     __u8 x[4];\n"
        "+     __u32 x;\n"
        "  };\n"
        "\n"
        "Notes (3)\n"
        "---------\n"
        "\n"
        "linux/h0.h:1: struct s0 went from 4 to 8 bytes [header-unused] (arm,\n"
        "arm64)\n"
        "\n"
        "- sizeof(struct s0) == 4\n"
        "+ sizeof(struct s0) == 8\n"
        "\n"
        "linux/h1.h:2: struct s1"
    )


def test_a_mail_is_bounded_and_counts_what_is_left_out() -> None:
    apart = [
        Diagnostic(SIZE, f"struct s{n} " + "word " * 30, Location(f"h{n}.h", 1), symbol=f"struct s{n}")
        for n in range(999)
    ]
    text = findings_mail(tuple(apart), "a", "b")
    assert len(text) < 45_000
    assert re.search(r"Left out here: \d+ errors; --format json has all\.\n$", text)
    grouped = findings_mail(tuple(many(700)), "a", "b")
    assert "left out" not in grouped.lower()
    assert grouped.count("went from") == 7
    assert grouped.count("- sizeof(") == 6 * 7, "six examples of a cause"
    assert "and 75 more" in " ".join(grouped.split()), "of many, the names are told"
    many_kinds = findings_mail(tuple(unlike(700)), "a", "b")
    assert many_kinds.count("went from") == 0
    assert many_kinds.count("100 times: struct s") == 7
    assert not [line for line in (text + grouped).splitlines() if len(line) > 72]


@given(st.text(), st.text(min_size=1), st.text() | st.integers())
def test_no_text_widens_a_mail(message: str, name: str, value: int | str) -> None:
    finding = Diagnostic(SIZE, message, Location(name, 1), symbol=name, member=name, old=value, new=value)
    for text in (findings_mail((finding,), name, message), findings_mail((replace(finding, member=""),) * 9, "a", "b")):
        assert not [line for line in text.split("\n") if len(line) > 72]
        assert printable(text) == text


def test_all_is_said_in_one_sentence_the_breaks_first() -> None:
    assert headline(()) == "nothing changed for users"
    assert headline(many(12)) == "12 breaks in 7 headers"
    added = [Diagnostic(rules_abi.IOCTL_ADDED, "x"), Diagnostic(rules_abi.RECORD_ADDED, "y"), Diagnostic(GONE, "z")]
    assert headline(added) == "no breaks; 1 ioctl, 1 struct new; 1 other note"
    assert headline([*many(1), Diagnostic(rules_abi.LIMIT_GREW, "g"), *added[:1] * 1200]) == (
        "1 break in 1 header, 1 warning; 1,200 ioctls new"
    )


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
    assert EVERY_RULE, "a table without rules proves nothing"
    table = rules_table()
    for rule in EVERY_RULE:
        assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", rule.id)
        assert rule.summary
        assert rule.explanation
        assert rule.remedy
        assert f"{rule.summary}\n" in table
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
        stage.started = time.monotonic() + NEVER  # however long this test is kept waiting
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


# ----------------------------------------------------------------------------------------------------------- terminals


def test_lines_that_are_no_longer_than_a_terminal_stay_as_they_are() -> None:
    text = "short\n    indented line\n\n"
    assert fitted(text, 80) == text
    assert fitted("word " * 40 + "\n", None) == "word " * 40 + "\n"


@given(st.text(alphabet="ab ,()\n", max_size=300), st.integers(40, 90), st.booleans())
def test_a_broken_line_has_its_words_and_fits(text: str, width: int, colour: bool) -> None:
    painted = "\n".join(paint(line, "comment", colour) for line in text.split("\n"))
    shown = fitted(painted, width)
    assert shown.split() == painted.split()
    assert re.findall(r"\x1b\[[0-9;]*m", shown) == re.findall(r"\x1b\[[0-9;]*m", painted)
    for line in re.sub(r"\x1b\[[0-9;]*m", "", shown).split("\n"):
        assert len(line.rstrip()) <= width or len(line.split()) == 1


def test_what_goes_on_is_indented_below_its_line() -> None:
    assert fitted("  KVM_RUN  one two three four five six seven eight\n", 40) == (
        "  KVM_RUN  one two three four five six\n      seven eight\n"
    )
    assert fitted("  KVM_RUN  one two three four five  /* kvm.h:1 (arm) */\n", 40) == (
        "  KVM_RUN  one two three four five\n      /* kvm.h:1 (arm) */\n"
    )


@pytest.mark.parametrize("format", ["text", "github", "markdown"])
def test_all_of_many_targets_are_told_by_that_word(format: str) -> None:
    every = ("arm", "arm64", "i386", "x86_64", "s390x", "riscv64")

    def told(of: tuple[str, ...], looked_at: tuple[str, ...] = every) -> str:
        finding = Diagnostic(SIZE, "it has 8 bytes", HERE, targets=of)
        text = render_findings((finding,), format, looked_at=looked_at)
        return re.sub(r"\\(.)", r"\1", text)

    assert "all targets" in told(every)
    assert "arm64" not in told(every)
    assert "all targets but s390x" in told(tuple(each for each in every if each != "s390x"))
    assert "i386, x86_64" in told(("i386", "x86_64"))
    many = ("arm", "arm64", "i386", "x86_64", "s390x", "riscv64", "riscv32", "ppc64", "powerpc", "alpha", "parisc")
    wide, narrow = (
        ("arm64", "x86_64", "s390x", "riscv64", "ppc64", "alpha"),
        ("arm", "i386", "riscv32", "powerpc", "parisc"),
    )
    assert "all 64-bit targets" in told(wide, many)
    assert "all 64-bit targets but alpha" in told(wide[:-1], many)
    assert "all 32-bit targets" in told(narrow, many)
    assert "all pairs of 64-bit and 32-bit targets" in told(
        tuple(t for t in many if t not in ("s390x", "alpha", "parisc")), many
    )
    assert "arm, i386, riscv32, arm64, x86_64" in told((*narrow[:3], *wide[:2]), many)
    assert "all targets" not in told(every[:4])
    assert "arm, arm64, i386" in told(every[:3], every[:3])  # few enough to be named


def test_a_mail_tells_all_targets_by_that_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    header = tmp_path / "x.h"
    header.write_text("#ifndef X_H\n#define X_H\n#include <linux/types.h>\nstruct x_s { __u8 a; __u32 b; };\n#endif\n")
    for format in ("mail", "text"):
        assert main(["lint", str(header), "--format", format, "--quiet"]) == 1
        line = " ".join(capsys.readouterr().out.split())
        assert "belong to no member [padding-hole] (all targets)" in line
    assert main(["lint", str(header), "--format", "html", "--quiet"]) == 1
    page = capsys.readouterr().out
    assert "line 4 all targets <a" in page
    assert 'data-target="arm arm64 i386 x86_64' in page  # what the filters go by
    assert main(["lint", str(header), "--format", "json", "--quiet"]) == 1
    (hole,) = [f for f in json.loads(capsys.readouterr().out)["findings"] if f["rule"] == "padding-hole"]
    assert {"x86_64", "i386", "s390x"} <= set(hole["targets"])
