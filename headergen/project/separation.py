"""The part of ``headergen check`` that looks at commits, patches and handwritten code. Writes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import Diagnostic, RepositoryError
from headergen.diagnostics.rules_separation import FIXME_DUE, FIXME_UNREADABLE, SWALLOWED_IOCTL_ERROR
from headergen.git.history import Range, between, found, name_of_head, read_commit, resolve_range, upstream_range
from headergen.git.plumbing import Git
from headergen.git.quarantine import Quarantine
from headergen.model.commits import Change, Commit, Entry
from headergen.project.commits import check_commits, check_range
from headergen.project.handwritten import handwritten
from headergen.project.standing import excepted
from headergen.project.states import Project, States, find_project, optional_project
from headergen.project.untangle_patches import read_files
from headergen.separation import rules
from headergen.separation.classify import Layout, touched
from headergen.separation.patch import FilePatch
from headergen.separation.series import Patch

_IN_FULL = {rule.id for rule in (FIXME_DUE, FIXME_UNREADABLE, SWALLOWED_IOCTL_ERROR)}


class Separation(Struct, frozen=True):
    """The findings, and what was looked at in words, one for each part. ``untold`` is what was not, and why."""

    findings: tuple[Diagnostic, ...]
    summaries: tuple[str, ...]
    untold: str = ""

    @property
    def summary(self) -> str:
        """Everything that was looked at."""
        return ", ".join(self.summaries)


def check_history(start: Path, text: str | None, *, release: bool) -> Separation:
    """The commits of a range (None: since HEAD left its upstream branch) and the handwritten code of the work tree."""
    try:
        project = find_project(start)
    except RepositoryError:
        if text is not None:
            raise
        return Separation((), (), "not in a git repository: commits and handwritten code were not looked at")
    with Git(project.top) as git:
        code = handwritten(project, git, release=release)
        findings = list(code.findings)
        summaries = [f"{code.looked_at} handwritten files"]
        untold = ""
        which = upstream_range(git) if text is None else resolve_range(git, text)
        if which is None:
            untold = "no upstream branch to compare with: no commits were looked at (give --range A..B)"
        else:
            report = check_range(project, git, which)
            findings += report.findings
            summaries.append(report.summary)
        if release:
            findings += _placeholders(project, git)
    return Separation(excepted(project.config, findings, judged=_IN_FULL), tuple(summaries), untold)


def _placeholders(project: Project, git: Git) -> tuple[Diagnostic, ...]:
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

    Where they do not apply to HEAD, or there is no project here, their paths alone are judged.
    """
    patches = [patch for patch in read_files(files) if patch.body.files]
    project = optional_project(start)
    if project is not None:
        with Quarantine(project.top) as store:
            series = _applied(store, patches)
            if series is not None:
                which = Range(series[0].parents[0], series[-1].tree, f"the series on {name_of_head(store.git)}")
                report = check_commits(project, store.git, series, which, release=release)
                findings = excepted(project.config, report.findings)
                return Separation(findings, (report.summary.replace(" commits", " patches", 1),))
    layout = project.layout if project else Layout()
    findings = tuple(finding for patch in patches for finding in _by_paths(layout, patch))
    untold = "they do not apply to HEAD" if project else "there is no project here"
    if project:
        findings = excepted(project.config, findings)
    return Separation(findings, (f"{len(patches)} patches",), f"{untold}: judged by the paths they name alone")


def check_staged(start: Path, message: Path | None, *, release: bool) -> Separation:
    """What is staged, as the commit that it would become; ``message`` is the file that holds its message."""
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
    return Separation(excepted(project.config, report.findings), (f"{len(changes)} staged files",))


def _uncommented(message: bytes) -> bytes:
    """The message as git will store it: without the lines it shows in the editor alone."""
    kept = message.partition(b"\n# ------------------------ >8 ------------------------\n")[0]
    return b"".join(line for line in kept.splitlines(keepends=True) if not line.startswith(b"#"))


def _applied(store: Quarantine, patches: Sequence[Patch]) -> tuple[Commit, ...] | None:
    """The patches as commits on HEAD, or None where one does not apply."""
    head = found(store.git, "HEAD")
    if not head:
        return None
    before, tree = head, read_commit(store.git, head).tree
    series = []
    for patch in patches:
        after = store.applied(tree, b"".join(file.text for file in patch.body.files))
        if after is None:
            return None
        changes = between(store.git, tree, after)
        series.append(_commit(patch, changes, parent=before, tree=after))
        before = tree = after
    return tuple(series)


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


def _by_paths(layout: Layout, patch: Patch) -> tuple[Diagnostic, ...]:
    changes = tuple(change for file in patch.body.files for change in _changes(file))
    commit = _commit(patch, changes)
    share = touched(layout, changes)
    claims = rules.judge_claim(commit, share, None) if not share.managed else ()
    return (*rules.judge_mixing(commit, share), *claims)


def _changes(file: FilePatch) -> list[Change]:
    """What a file's part says of its paths; ids stand for content that is not known."""
    old = Entry(int(file.old_mode or "100644", 8), "old") if file.old is not None else None
    new = Entry(int(file.new_mode or "100644", 8), "new") if file.new is not None else None
    if file.old is not None and file.new is not None and file.old != file.new:
        removal = [Change(file.old, old, None)] if file.kind == "rename" else []
        return [*removal, Change(file.new, None, new)]
    return [Change(path, old, new) for path in file.paths[:1]]
