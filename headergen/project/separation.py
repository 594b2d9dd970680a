"""The part of ``headergen check`` that looks at commits, patches and handwritten code. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from headergen.closing import Closing
from headergen.config import Config
from headergen.config.files import find_config
from headergen.diagnostics import Diagnostic, RepositoryError, Severity
from headergen.diagnostics.phrases import amount, listed
from headergen.diagnostics.rules_separation import FIXME_DUE, FIXME_UNREADABLE, SWALLOWED_IOCTL_ERROR, UNPROVEN_PATCH
from headergen.git.history import (
    Range,
    between,
    between_trees,
    found,
    kept_base,
    name_of_head,
    read_commit,
    resolve_range,
    upstream_range,
)
from headergen.git.plumbing import Git
from headergen.model import Location
from headergen.model.commits import Change, Commit, Entry
from headergen.project.claims import Claims
from headergen.project.exceptions import Exceptions
from headergen.project.handwritten import handwritten
from headergen.project.place import ProjectPlace
from headergen.project.states import States, any_project, find_project, optional_project
from headergen.separation import rules
from headergen.separation.classify import Layout, touched

if TYPE_CHECKING:  # for who reads patches, or what is staged
    from headergen.git.quarantine import Quarantine
    from headergen.separation.patch import FilePatch
    from headergen.separation.series import Patch

_IN_FULL = {rule.id for rule in (FIXME_DUE, FIXME_UNREADABLE, SWALLOWED_IOCTL_ERROR)}


_SHOWN = 3
_UNCONFIGURED = "nothing is configured here: judged by the usual folders, {folders}, and no import was proven"


class Separation(Struct, frozen=True):
    """The findings, and what was looked at in words, one for each part. ``untold`` is what was not, and why."""

    findings: tuple[Diagnostic, ...]
    summaries: tuple[str, ...]
    untold: str = ""

    @property
    def summary(self) -> str:
        """Everything that was looked at."""
        return ", ".join(part for part in self.summaries if part)


def _kept_config(project: ProjectPlace, git: Git, which: Range, text: str | None) -> Config | None:
    """The configuration whose exceptions count for a range (without a ``text``, that since the upstream branch): as a
    maintainer has it.
    """
    base = which.base if text is None else kept_base(git, which)
    return project.config_at(git, base) if base else None


class HistoryCheck(Closing):
    """The commits of a range (``text`` None: since HEAD left its upstream branch) and the handwritten code of the work
    tree. Where the repository is and what the range is, git is asked once for all that is asked of it.
    """

    def __init__(self, start: Path, text: str | None) -> None:
        self._start = start
        self._text = text
        self._opened = ExitStack()

    def close(self) -> None:
        """Ends the process that was kept."""
        self._opened.close()

    @cached_property
    def _project(self) -> ProjectPlace:
        return find_project(self._start) if self._text is None else any_project(self._start)

    @cached_property
    def _git(self) -> Git:
        return self._opened.enter_context(Git(self._project.top))

    @cached_property
    def _range(self) -> Range | None:
        """None where no upstream branch is known."""
        return upstream_range(self._git) if self._text is None else resolve_range(self._git, self._text)

    def base_config(self) -> Config | None:
        """The configuration before what is looked at: at the base of the range, of the upstream branch without one;
        where neither is known, as it is now.
        """
        try:
            project = self._project
        except RepositoryError:
            return find_config(self._start)
        if not project.configured:
            return find_config(self._start)
        which = self._range
        return project.config if which is None else _kept_config(project, self._git, which, self._text)

    def judged(self, *, release: bool) -> Separation:
        """What was found. A range is judged without a configuration too, by the usual folders."""
        try:
            project = self._project
        except RepositoryError:
            if self._text is not None:
                raise
            return Separation((), (), "not in a git repository: commits and handwritten code were not looked at")
        git = self._git
        code = handwritten(project, git, release=release)
        findings = list(code.findings)
        summaries = [amount(code.looked_at, "handwritten file")]
        untold = "" if project.configured else _UNCONFIGURED.format(folders=" and ".join(project.config.managed))
        which = self._range
        base: Config | None = project.config
        if which is None:
            untold = "no upstream branch to compare with: no commits were looked at (give --range A..B)"
        else:
            from headergen.project.commits import check_range

            report = check_range(project, git, which)
            findings += report.findings
            summaries.append(report.summary())
            base = _kept_config(project, git, which, self._text)
        if release:
            findings += _placeholders(project, git)
        kept = Exceptions(project.config, base).apply(findings, judged=_IN_FULL)
        return Separation(kept.findings, (*summaries, kept.summary), untold)


def _placeholders(project: ProjectPlace, git: Git) -> tuple[Diagnostic, ...]:
    """Of the work tree's lock; a release is made of what is there now."""
    from headergen.lock import read_lock

    place = f"{project.prefix}{project.config.lock}"
    path = project.top / place
    if path.is_file():
        return rules.judge_placeholders(read_lock(path.read_bytes(), place), place)
    if found(git, "HEAD"):
        return rules.judge_placeholders(States(git, project).lock("HEAD", project.config), place)
    return ()


def check_patches(start: Path, files: Sequence[str], *, release: bool) -> Separation:
    """The patches of mboxes and patch files, as the commits that they would become on HEAD.

    One that does not apply there behind those before it is judged by its paths alone, and so are all where there is no
    project here; what could not be proven of their managed files is a finding.
    """
    from headergen.git.quarantine import Quarantine
    from headergen.project.commits import check_commits
    from headergen.project.untangle_patches import read_files

    patches = [patch for patch in read_files(files) if patch.body.files]
    project = optional_project(start)
    if project is None:
        findings = tuple(f for patch in patches for f in _by_paths(Layout(), patch, in_project=False))
        folders = " and ".join(Config(root=start, source="", arches=()).managed)
        said = (
            f"there is no project here: judged by the usual folders, {folders}, and by the paths that are named alone"
        )
        return Separation(findings, (amount(len(patches), "patch", "patches"),), said)
    with Quarantine(project.top) as store:
        head = found(store.git, "HEAD")
        series, others = _applied(store, head, patches)
        which = Range(head, series[-1].tree if series else head, f"the series on {name_of_head(store.git)}")
        report = check_commits(project, store.git, series, which, release=release)
        layout = Claims(store.git, project, Range(head, "", "")).everyone
        unproven = tuple(f for patch in others for f in _by_paths(layout, patch, in_project=True))
        base = project.config_at(store.git, head) if head else None
    kept = Exceptions(project.config, base).apply((*report.findings, *unproven))
    summary = report.summary("patch", "patches")
    apply = f"{amount(len(patches), 'patch', 'patches')} {'does' if len(others) == 1 else 'do'} not apply to HEAD"
    untold = f"{len(others)} of {apply}: judged by the paths {'it names' if len(others) == 1 else 'they name'} alone"
    return Separation(kept.findings, (summary, kept.summary), untold if others else "")


def check_staged(start: Path, message: Path | None, *, release: bool) -> Separation:
    """What is staged, as the commit that it would become; ``message`` is the file that holds its message."""
    from headergen.git.quarantine import Quarantine
    from headergen.project.commits import check_commits

    project = find_project(start)
    text = message.read_bytes() if message is not None else b"what is staged"
    with Quarantine(project.top) as store:
        head = found(store.git, "HEAD")
        if store.is_merging():
            return Separation((), ("a merge under way",), "a merge is judged when it is made")
        tree = store.staged()
        empty = store.git.make_tree({})
        changes = between(store.git, head or empty, tree)
        commit = Commit("", (head,) if head else (), tree, b"", b"", _uncommented(text), "", changes)
        which = Range(head, tree, "the index")
        report = check_commits(project, store.git, [commit] if changes else [], which, release=release)
        base = project.config_at(store.git, head) if head else None
    kept = Exceptions(project.config, base).apply(report.findings)
    return Separation(kept.findings, (amount(len(changes), "staged file"), kept.summary))


def _uncommented(message: bytes) -> bytes:
    """The message as git will store it: without the lines it shows in the editor alone."""
    kept = message.partition(b"\n# ------------------------ >8 ------------------------\n")[0]
    return b"".join(line for line in kept.splitlines(keepends=True) if not line.startswith(b"#"))


def _applied(store: Quarantine, head: str, patches: Sequence[Patch]) -> tuple[list[Commit], list[Patch]]:
    """The patches that apply, each behind those before it that do, as commits on ``head``; and those that do not."""
    before, tree = head, read_commit(store.git, head).tree if head else store.git.make_tree({})
    series: list[Commit] = []
    others: list[Patch] = []
    for patch in patches:
        after = store.applied(tree, patch.mail.patch)
        if after is None and patch.mail.with_cr:  # git am --keep-cr
            after = store.applied(tree, patch.mail.with_cr)
        if after is None:
            others.append(patch)
            continue
        series.append(_commit(patch, between_trees(store.git, tree, after), parent=before, tree=after))
        before = tree = after
    return series, others


def _commit(patch: Patch, changes: tuple[Change, ...], *, parent: str = "", tree: str = "") -> Commit:
    message = patch.subject[1].encode("utf-8", "surrogateescape") + b"\n\n" + patch.body.message
    return Commit(
        oid="",
        parents=(parent,) if parent else (),
        tree=tree,
        author=patch.mail.author.encode("utf-8", "surrogateescape"),
        committer=b"",
        message=message,
        changes=changes,
    )


def _by_paths(layout: Layout, patch: Patch, *, in_project: bool) -> Iterator[Diagnostic]:
    changes = tuple(change for file in patch.body.files for change in _changes(file))
    commit = _commit(patch, changes)
    share = touched(layout, changes)
    yield from rules.judge_mixing(commit, share)
    if not share.managed:
        yield from rules.judge_claim(commit, share, None)
        return
    paths = listed(dict.fromkeys(change.path for change in share.managed), _SHOWN)
    why = "it does not apply to HEAD" if in_project else "there is no project here"
    message = f"{commit.name} changes {paths}, and could not be proven: {why}"
    note = None if in_project else Severity.NOTE
    yield Diagnostic(UNPROVEN_PATCH, message, Location(share.managed[0].path, 0), severity_override=note)


def _changes(file: FilePatch) -> list[Change]:
    """What a file's part says of its paths; ids stand for content that is not known."""
    old = Entry(int(file.old_mode or "100644", 8), "old") if file.old is not None else None
    new = Entry(int(file.new_mode or "100644", 8), "new") if file.new is not None else None
    if file.old is not None and file.new is not None and file.old != file.new:
        removal = [Change(file.old, old, None)] if file.kind == "rename" else []
        return [*removal, Change(file.new, None, new)]
    return [Change(path, old, new) for path in file.paths[:1]]
