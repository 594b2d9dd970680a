"""``python -m tests.live``: gets what is needed, boots each machine, prints a line for each run."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.live.machine import Run
from tests.live.matrix import CACHE, CASES, PROJECT, Case, downloads_allowed, perform
from tests.live.packages import Unavailable, packages
from tests.live.record import record


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.live", description=__doc__)
    parser.add_argument("--arch", action="append", choices=sorted({case.userland for case in CASES}), help="only these")
    parser.add_argument("--kernel", action="append", metavar="SERIES", help="only these kernels, e.g. 6.12")
    parser.add_argument("--cpu", action="append", help="these processor models of qemu instead of the usual ones")
    parser.add_argument("--generated", type=Path, default=PROJECT / "generated", help="the modules to try")
    parser.add_argument(
        "--no-download", action="store_true", help=f"only with what is in {CACHE}; so does HEADERGEN_DOWNLOAD=0"
    )
    parser.add_argument("--refresh", action="store_true", help="get the packages anew")
    parser.add_argument("--timeout", type=float, default=600.0, help="seconds for one machine (default: %(default)s)")
    parser.add_argument("--record", type=Path, metavar="DOCUMENT", help="write table and logs into docs/live-run.md")
    parser.add_argument("-v", "--verbose", action="store_true", help="print what the machines print")
    return parser.parse_args()


def _chosen(arguments: argparse.Namespace) -> list[Case]:
    cases = [
        case
        for case in CASES
        if (not arguments.arch or case.userland in arguments.arch)
        and (not arguments.kernel or case.series in arguments.kernel)
    ]
    if not arguments.cpu:
        return cases
    others = {(case.machine, case.series, case.userland): case for case in cases}
    return [
        Case(case.machine, case.series, cpu, case.userland, case.script, "as asked for")
        for case in others.values()
        for cpu in arguments.cpu
    ]


def _perform(case: Case, arguments: argparse.Namespace, download: bool) -> Run | None:
    """Runs a case and prints its line; None where something needed is missing."""
    try:
        run = perform(case, download=download, generated=arguments.generated, timeout=arguments.timeout)
    except Unavailable as error:
        print(f"{case}: not run: {error}", flush=True)
        return None
    verdict = run.verdict
    if arguments.verbose or not verdict.good:
        print(run.console)
    counts = f"{verdict.passed} passed, {verdict.failed} failed, {verdict.skipped} skipped in {run.seconds:.1f} s"
    print(f"{case} ({case.shows}): {counts}{f': {verdict.problem}' if verdict.problem else ''}", flush=True)
    return run


def main() -> int:
    """0 when every run passed, 1 when one failed, 2 when something needed was not to be had."""
    arguments = _arguments()
    download = downloads_allowed("1") and not arguments.no_download
    cases = _chosen(arguments)
    if arguments.refresh:
        try:
            for architecture in sorted({name for case in cases for name in (case.machine, case.userland)}):
                packages(CACHE, architecture, download=download, refresh=True)
        except Unavailable as error:
            print(f"error: {error}", file=sys.stderr)
            return 2
    runs = [(case, _perform(case, arguments, download)) for case in cases]
    done = [(case, run) for case, run in runs if run is not None]
    if arguments.record:
        record(arguments.record, done)
    if len(done) < len(runs) or not runs:
        return 2
    return 0 if all(run.verdict.good for _, run in done) else 1


if __name__ == "__main__":
    raise SystemExit(main())
