"""Findings as one JSON document: our own format, and SARIF 2.1.0 (OASIS) for code scanning.

Our own, format 1::

    {"format": 1, "tool": {"name": "headergen", "version": …}, "about": {…}, "summary": "…",
     "counts": {"error": 1, "warning": 0, "note": 0},
     "findings": [{"rule": …, "severity": …, "category": …, "message": …, "path": … | null, "line": 12 | null,
                   "targets": […], "help": …, "detail": …, "commit": … | null, "patch": "2/5 …" | null,
                   "symbol": "struct kvm_run" | null, "member": "flags" | null, "offset": 8 | null,
                   "old": … | null, "new": … | null, "module": "kvm" | null, "modules": […],
                   "parts": [{"symbol": …, "member": … | null, "offset": 8 | null, "bits": 32 | null,
                              "targets": […]}]}]}

``old`` and ``new`` say what it was and is: a number, or text as C declares it. ``parts`` has each thing that a finding
is about where that may be several, such as the holes of a record: ``offset`` in bytes, and how many ``bits``. SARIF
holds the worst 5,000 results, for code scanning keeps no more, and says how many it leaves out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from urllib.parse import quote

import headergen
from headergen.diagnostics import Diagnostic, FindingPart, Rule, Severity
from headergen.report.grouping import told_of
from headergen.report.terminal import bytes_spelled

SARIF_RESULTS = 5_000  # that code scanning keeps of a run
# where a finding that lies nowhere is shown: code scanning takes no result without a file
_NOWHERE = "linux-headers/headergen.lock"
SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def findings_json(findings: tuple[Diagnostic, ...], summary: str, about: Mapping[str, object]) -> str:
    """Our own document; see the module."""
    counts = {s.label: sum(f.severity == s for f in findings) for s in sorted(Severity, reverse=True)}
    return _document(
        {
            "format": 1,
            "tool": {"name": "headergen", "version": headergen.__version__},
            "about": dict(about),
            "summary": summary,
            "counts": counts,
            "findings": [_finding(finding) for finding in findings],
        }
    )


def _finding(finding: Diagnostic) -> dict[str, object]:
    return {
        "rule": finding.rule.id,
        "severity": finding.severity.label,
        "category": finding.rule.category,
        "message": finding.message,
        "path": finding.location.header if finding.location else None,
        "line": finding.location.line or None if finding.location else None,
        "targets": list(finding.targets),
        "help": finding.help,
        "detail": finding.detail,
        "commit": finding.commit or None,
        "patch": finding.patch or None,
        "symbol": finding.symbol or None,
        "member": finding.member or None,
        "offset": finding.offset,
        "old": finding.old,
        "new": finding.new,
        "module": next(iter(finding.modules), None),
        "modules": list(finding.modules),
        "parts": [_part(part) for part in finding.parts],
    }


def _part(part: FindingPart) -> dict[str, object]:
    return {
        "symbol": part.symbol or None,
        "member": part.member or None,
        "offset": part.offset,
        "bits": part.bits,
        "targets": list(part.targets),
        "old": part.old,
        "new": part.new,
    }


def findings_sarif(findings: tuple[Diagnostic, ...], about: Mapping[str, object]) -> str:
    """A SARIF log with one run; the rules that were broken are described in it."""
    left_out = told_of(findings[SARIF_RESULTS:])
    findings = findings[:SARIF_RESULTS]
    rules = sorted({finding.rule.id: finding.rule for finding in findings}.values(), key=lambda rule: rule.id)
    index = {rule.id: position for position, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "headergen",
                "semanticVersion": headergen.__version__,
                "rules": [_descriptor(rule) for rule in rules],
            }
        },
        "invocations": [_invocation(left_out)],
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, index[finding.rule.id]) for finding in findings],
    }
    if about:
        run["properties"] = dict(about)
    return _document({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]})


def _invocation(left_out: str) -> dict[str, object]:
    if not left_out:
        return {"executionSuccessful": True}
    text = f"{left_out} are left out: code scanning keeps {SARIF_RESULTS:,} results; --format json has all"
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [{"level": "warning", "message": {"text": text}}],
    }


def _descriptor(rule: Rule) -> dict[str, object]:
    properties = {"properties": {"category": rule.category, "tags": [rule.category]}} if rule.category else {}
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.explanation},
        "help": {"text": rule.remedy},
        "defaultConfiguration": {"level": rule.severity.label},
        **properties,
    }


def _result(finding: Diagnostic, rule_index: int) -> dict[str, object]:
    targets = f" ({', '.join(finding.targets)})" if finding.targets else ""
    result: dict[str, object] = {
        "ruleId": finding.rule.id,
        "ruleIndex": rule_index,
        "level": finding.severity.label,
        "message": {
            "text": f"{finding.origin}: {finding.message}{targets}" if finding.origin else finding.message + targets
        },
        # the line is left out: what was found stays the same finding when the file above it grows
        "partialFingerprints": {"headergen/v1": _fingerprint(finding)},
        "locations": [{"physicalLocation": _physical(finding)}],
    }
    properties: dict[str, object] = {}
    if finding.targets:
        properties["targets"] = list(finding.targets)
    if finding.commit:
        properties["commit"] = finding.commit
    if finding.patch:
        properties["patch"] = finding.patch
    if finding.help:
        properties["help"] = finding.help
    if finding.symbol:
        properties["symbol"] = finding.symbol
    if finding.member:
        properties["member"] = finding.member
    if finding.parts:
        properties["parts"] = [_part(part) for part in finding.parts]
    if properties:
        result["properties"] = properties
    return result


def _physical(finding: Diagnostic) -> dict[str, object]:
    place = finding.location.header if finding.location else _NOWHERE
    # characters that a path may hold and a URI may not, lone surrogates of undecodable names included
    uri = quote(place.lstrip("/").encode("utf-8", "surrogateescape"), safe="/") or _NOWHERE
    physical: dict[str, object] = {"artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}}
    if finding.location is not None and finding.location.line:
        physical["region"] = {"startLine": finding.location.line}
    return physical


def _fingerprint(finding: Diagnostic) -> str:
    where = finding.location.header if finding.location else ""
    parts = "\0".join((finding.rule.id, finding.commit or finding.patch, where, finding.message))
    return hashlib.sha256(parts.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _document(value: object) -> str:
    # ASCII only: a terminal may read the document too
    return json.dumps(_spelled(value), indent=1, ensure_ascii=True) + "\n"


def _spelled(value: object) -> object:
    """The same without lone surrogates, the bytes of a path that are no UTF-8: many programs read no JSON with one."""
    if isinstance(value, str):
        return bytes_spelled(value)
    if isinstance(value, Mapping):
        return {key: _spelled(each) for key, each in value.items()}
    return [_spelled(each) for each in value] if isinstance(value, (list, tuple)) else value
