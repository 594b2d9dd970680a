"""Progress on standard error: a bar on a terminal, one line for each stage otherwise, nothing when quiet.

rich is loaded only for a stage that is still running after half a second, so that quick work never pays for it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from headergen.report.terminal import interactive, one_line, printable

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

_PATIENCE = 0.5  # seconds before a bar is shown


class Stage:
    """A stage under way. ``advance`` is called once for each of ``total`` things done (None: unknown how many)."""

    def __init__(self, name: str, total: int | None, progress: Progress) -> None:
        self.name = name
        self.total = total
        self.done = 0
        self.started = time.monotonic()
        self._progress = progress
        self._bar: Bar | None = None

    def advance(self, what: str = "", by: int = 1) -> None:
        """``what`` was done (its name is printed with ``-v``)."""
        self.done += by
        if self._progress.verbose and what:
            self._progress.line(f"  {self.name}: {what}")
        elif self._progress.bars and time.monotonic() - self.started > _PATIENCE:
            self._show(what)

    def _show(self, what: str) -> None:
        if self._bar is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

            self._bar = Progress(
                TextColumn("{task.description}", markup=False),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[what]}", markup=False),
                console=Console(file=self._progress.stream),
                transient=True,
            )
            self._bar.add_task(self.name, total=self.total, what="")
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=self.done, what=printable(what))

    def close(self) -> None:
        """Takes the bar away."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


class Progress:
    """Where stages report. ``quiet`` wins over ``verbose``; neither changes what a command answers."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False, stream: TextIO | None = None) -> None:
        self.stream = sys.stderr if stream is None else stream
        self.quiet = quiet
        self.verbose = verbose and not quiet
        self.bars = not quiet and not self.verbose and interactive(self.stream)

    def line(self, text: str) -> None:
        """A line of its own, unless quiet."""
        if not self.quiet:
            print(one_line(text), file=self.stream, flush=True)

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Stage]:
        """A stage with its name; on a terminal its bar goes when it ends, elsewhere its line comes."""
        stage = Stage(name, total, self)
        try:
            yield stage
        finally:
            stage.close()
        if not self.bars:
            count = f" {stage.done}" if stage.done else ""
            self.line(
                f"{name}:{count} in {time.monotonic() - stage.started:.2f} s"
                if self.verbose
                else f"{name}:{count} done"
            )
