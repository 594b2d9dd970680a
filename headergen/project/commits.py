"""``headergen check --range`` and ``--patch``: every commit judged by the rules of separation. Nothing is written.

A commit that touches no managed path costs only its name-status: its paths are classified, and that is all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

import headergen
from headergen.config import LOCK_NAME, Config
from headergen.diagnostics import Diagnostic, RepositoryError
from headergen.diagnostics.phrases import amount, listed
from headergen.diagnostics.rules_separation import (
    EXCEPTION_ADDED,
    MIXED_WITH_REASON,
    STALE_TEMPLATES,
    UNMADE_IMPORT,
    UNPROVEN_IMPORT,
)
from headergen.git.history import Range, walk
from headergen.git.plumbing import Git
from headergen.lock import Lock
from headergen.model import Location
from headergen.model.commits import Change, Commit
from headergen.project.claims import Claims
from headergen.project.place import ProjectPlace
from headergen.project.proof import UNKNOWN, Managed, Proof, Prover
from headergen.project.states import States, concerns_headergen, concerns_others
from headergen.project.still_used import StillUsed
from headergen.separation import rules
from headergen.separation.classify import Layout, PathClass, Touched, touched
from headergen.separation.includes import new_includes

_SHOWN = 3
_WALKED = 10_000  # commits that are remembered, and so not looked at again as parents
_AT_A_TIME = 32  # states in memory, a megabyte or two each


class RangeReport(Struct, frozen=True):
    """The findings of a range and how much was looked at: ``seen`` commits, ``managed`` that touch managed paths,
    ``reasoned`` that mix with a recorded reason.
    """

    range: str
    findings: tuple[Diagnostic, ...]
    seen: int
    managed: int
    reasoned: int

    def summary(self, word: str = "commit", many: str = "") -> str:
        """What the success line says of it; ``word`` and its plural ``many`` are what was looked at."""
        mixed = f", {self.reasoned} mixed with a reason" if self.reasoned else ""
        return f"{amount(self.seen, word, many)} of {self.range}, {self.managed} with managed files{mixed}"


def check_range(project: ProjectPlace, git: Git, which: Range) -> RangeReport:
    """Judges every commit of a range, and the state at its end."""
    return check_commits(project, git, None, which)


def check_commits(
    project: ProjectPlace, git: Git, series: Iterable[Commit] | None, which: Range, *, release: bool = False
) -> RangeReport:
    """The same for commits that are read already (or made of patches); ``which`` gives their ends, trees or commits."""
    with Prover() as prover:
        claims = Claims(git, project, which)
        judge = _Judge(project, git, States(git, project), prover, claims, claims.own, which)
        for commit in walk(git, which, judge.concerns) if series is None else series:
            judge.commit(commit)
        judge.prove()
        findings = list(judge.findings)
        before = judge.base_config(which)
        findings += rules.judge_count(findings, (before or project.config).max_mixed_commits)
        findings += judge.end(which, release=release)
    reasoned = sum(f.rule is MIXED_WITH_REASON for f in findings)
    return RangeReport(which.text, tuple(findings), judge.seen, judge.managed, reasoned)


class _Judge(Struct):
    """One pass over a range: what was found, and what was proven already."""

    project: ProjectPlace
    git: Git
    states: States
    prover: Prover
    claims: Claims
    layout: Layout  # what is managed at the ends of the range, and what a lock on the way named
    which: Range
    findings: list[Diagnostic] = field(default_factory=list)
    managed: int = 0
    seen: int = 0
    # of a long history, what is looked at again in the end: the commits that touch what headergen knows of
    _kept: list[tuple[int, Commit]] = field(default_factory=list)
    _last: Commit | None = None
    _walked: set[str] = field(default_factory=set)
    _to_prove: dict[tuple[object, ...], tuple[Commit, Config, Managed]] = field(default_factory=dict)
    _proofs: dict[tuple[object, ...], Proof] = field(default_factory=dict)

    def concerns(self, paths: Sequence[str]) -> bool:
        """Whether one of these paths may be headergen's. It is asked of all that merges bring, so it is quick."""
        layout = self.layout
        if not layout.named.isdisjoint(paths) or not layout.above.isdisjoint(paths):
            return True
        folders = (*layout.managed_roots, *layout.templates, *layout.configuration, *layout.locks)
        return any(path.startswith(folders) or path.endswith(LOCK_NAME) for path in paths)

    def commit(self, commit: Commit) -> None:
        """Judges one commit."""
        self.seen += 1
        self._last = commit
        self._learn(commit)
        if any(self.layout.classify(change.path) is not PathClass.HANDWRITTEN for change in commit.changes):
            self._kept.append((self.seen, commit))
        share = self._touched(commit)
        self.findings += rules.judge_mixing(commit, share)
        self.findings += self._new_exceptions(commit)
        lock: Lock | None = None
        if any(self.layout.managed(change.path) for change in commit.changes) or (
            commit.is_merge and commit.oid and not commit.aside
        ):
            self.managed += bool(share.managed)
            config = self.states.config(_tree(commit))
            try:
                before = [old for old in map(self._lock_before, commit.parents) if old is not None]
                lock = self.states.lock(_tree(commit), config)
                if lock is not None:
                    path = f"{self.project.prefix}{config.lock}"
                    self.findings += rules.judge_versions(commit, before, lock, path)
                    where = f"{self.project.prefix}{config.located('')}"
                    for old in before:
                        self.findings += new_includes(old.files, lock.files, where, commit=commit.oid)
                if lock is not None or before:  # else nothing was imported yet, or headergen was given up before
                    self._note(commit, config)
            except RepositoryError as error:
                place = Location(f"{self.project.prefix}{config.lock}", 0)
                message = f"at {commit.name}: {error.message}"
                self.findings.append(Diagnostic(UNMADE_IMPORT, message, place, error.help, commit=commit.oid))
        self.findings += self._claimed(commit, share, lock)

    def _claimed(self, commit: Commit, share: Touched, lock: Lock | None) -> tuple[Diagnostic, ...]:
        """Whether a commit that says it is an import is one, of this project or of another that says so itself."""
        found = rules.judge_claim(commit, share, lock)
        if found and commit.changes and not share.managed:
            return () if all(map(self.claims.is_anothers_at_last, commit.changes)) else found
        return found

    def _learn(self, commit: Commit) -> None:
        """What the locks on both sides of a commit name is managed from there on: no edit of a lock gets out of it."""
        sides = [parent for parent in commit.parents if parent not in self._walked and parent != self.which.base]
        if any(change.path.rpartition("/")[2] == LOCK_NAME for change in commit.changes):
            sides = [*commit.parents, _tree(commit)]
        for side in sides:
            named = self.claims.named(side)
            if not named <= self.layout.named:
                self.layout = self.layout.naming(named)
        if len(self._walked) >= _WALKED:
            self._walked.clear()  # a parent that is forgotten is only looked at once more
        self._walked.add(commit.oid)

    def base_config(self, which: Range) -> Config | None:
        """The configuration as it was before the range."""
        return self.project.config_at(self.git, which.base) if which.base else None

    def _new_exceptions(self, commit: Commit) -> Iterator[Diagnostic]:
        for change in commit.changes:
            if change.path not in self.layout.configuration or change.new is None:
                continue
            befores = [self.project.config_at(self.git, parent) for parent in commit.parents]
            known = {each for config in befores if config for each in config.exceptions}
            now = self.project.config_at(self.git, _tree(commit))
            for each in now.exceptions if now else ():
                if each not in known:
                    message = f"{commit.name} excepts {each.rule} for {each.match!r}, because: {each.reason}"
                    yield Diagnostic(EXCEPTION_ADDED, message, Location(change.path, 0), commit=commit.oid)
            return

    def _vanished(self, commit: Commit, config: Config) -> str:
        """Why nothing is left there to prove, though there was: the folders are gone, or are no folders any more."""
        roots = {f"{self.project.prefix}{folder}" for folder in config.managed}
        for change in commit.changes:
            if change.path in roots and change.new is not None:
                return f"{change.path} is a {change.new.kind} now, and no folder"
        if self.project.config_at(self.git, _tree(commit)) is None:
            return ""  # the configuration went too: headergen is given up here
        if any(self.git.object(f"{_tree(commit)}:{root}") for root in roots):
            return ""
        gone = [root for root in sorted(roots) if any(self.git.object(f"{p}:{root}") for p in commit.parents)]
        return f"all that was imported is gone: {', '.join(gone)}" if gone else ""

    def _lock_before(self, parent: str) -> Lock | None:
        try:
            return self.states.lock(parent, self.states.config(parent))
        except RepositoryError:  # said of the commit that broke it
            return None

    def _touched(self, commit: Commit) -> Touched:
        share = touched(self.layout, commit.changes)
        if share.managed and commit.is_merge and self._is_a_parents(commit):
            share = replace(share, managed=())
        if share.mixed:
            share = replace(share, handwritten=tuple(self._of_nobody(_tree(commit), share.handwritten)))
        if share.managed and share.setup:
            # pyproject.toml is everybody's: what is not headergen's table in it is handwritten
            others = tuple(change for change in share.setup if concerns_others(self.git, change))
            own = tuple(change for change in share.setup if concerns_headergen(self.git, change))
            share = Touched(share.managed, own, (*share.handwritten, *others))
        return share

    def _of_nobody(self, revision: str, changes: tuple[Change, ...]) -> Iterator[Change]:
        """Without what the repository's other projects manage, and what was imported before it had a lock: an import of
        either is no code.
        """
        for change in changes:
            if not self.claims.is_anothers(change) and not self.claims.is_forerunner(revision, change):
                yield change

    def _is_a_parents(self, merge: Commit) -> bool:
        """Whether all that is managed is as in one parent: an import is taken whole from either side."""
        return any(self.claims.taken_from(self.layout, merge.oid, parent) for parent in merge.parents)

    def _note(self, commit: Commit, config: Config) -> None:
        """Keeps a state that is new to be proven, with others at a time."""
        if not config.source:
            return  # nothing is configured that could be repeated
        if why := self._vanished(commit, config):
            place = Location(f"{self.project.prefix}{config.lock}", 0)
            self.findings.append(Diagnostic(UNMADE_IMPORT, f"{commit.name}: {why}", place, commit=commit.oid))
            return
        key = self.states.key(_tree(commit), config)
        if key in self._proofs or key in self._to_prove:
            return  # it stands as it stood before, and what is wrong is said of the commit that brought it
        if any(key == self.states.key(parent, self.states.config(parent)) for parent in commit.parents):
            return
        self._to_prove[key] = (commit, config, self.states.managed(_tree(commit), config))
        if len(self._to_prove) >= _AT_A_TIME:
            self.prove()

    def prove(self) -> None:
        """Proves what was kept."""
        pending, self._to_prove = self._to_prove, {}
        proofs = self.prover.prove([state for _, _, state in pending.values()])
        for (key, (commit, config, _)), proof in zip(pending.items(), proofs, strict=True):
            self._proofs[key] = proof
            self.findings += self._unmade(commit, config, proof)
            self.findings += self._sheltered(commit, config, proof)

    def _sheltered(self, commit: Commit, config: Config, proof: Proof) -> tuple[Diagnostic, ...]:
        """Code that hides in the folder of the output: nothing renders it, and it comes with what is rendered."""
        foreign = {f"{self.project.prefix}{config.output}/{path}" for path in proof.foreign}
        share = self._touched(commit)
        code = tuple(change for change in share.managed if change.path in foreign)
        if not code or share.mixed or len(code) == len(share.managed):
            return ()
        made = tuple(change for change in share.managed if change not in code)
        way = f"headergen did not make {code[0].path}: commit it apart, and better in another folder"
        found = rules.judge_mixing(commit, Touched(made, (), code))
        return tuple(replace(each, remedy=way) for each in found)

    def _unmade(self, commit: Commit, config: Config, proof: Proof) -> Iterator[Diagnostic]:
        if proof.holds:
            return
        headers = [(config.located(path), why) for path, why in proof.headers]
        headers = [(path, why) for path, why in headers if why != UNKNOWN or self._stays(commit, path)]
        headers = self._brought(commit, config, headers)
        output = [(f"{config.output}/{change.path}", change.kind) for change in proof.output]
        output = [(path, kind) for path, kind in output if kind != "removed" or not self._goes(commit, path)]
        if not headers and not output and not proof.problems:
            return
        unproven = proof.made_by and not headers and not proof.problems
        detail = "".join(change.diff() for change in proof.output[:20])
        words = [*proof.problems, *(f"{path} {why}" for path, why in headers)]
        if output:
            kinds = {"added": "missing", "removed": "made by nobody", "mode": "no plain file", "changed": "different"}
            words += [f"{path} is {kinds[kind]}" for path, kind in output]
        place = Location(self.project.prefix + next((p for p, _ in (*headers, *output)), config.lock), 0)
        if unproven:
            version = proof.made_by.partition(" ")[0]
            message = f"{commit.name} was made by headergen {proof.made_by}, and this one renders it otherwise"
            remedy = f"install headergen-uapi {version} from where you have this one, and run headergen check with that"
            if version == headergen.__version__:
                remedy = "run check with the build of headergen that made it"
            yield Diagnostic(UNPROVEN_IMPORT, message, place, remedy, detail=detail, commit=commit.oid)
        else:
            message = f"{commit.name} is no import that headergen made: {listed(words, _SHOWN, between='; ')}"
            yield Diagnostic(UNMADE_IMPORT, message, place, detail=detail, commit=commit.oid)

    def _brought(self, commit: Commit, config: Config, wrong: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Of the headers that are wrong those that the commit changed: others were wrong before it, unless it changed
        the lock, or none of them.
        """
        changed = {change.path for change in commit.changes}
        if f"{self.project.prefix}{config.lock}" in changed:
            return wrong
        return [each for each in wrong if f"{self.project.prefix}{each[0]}" in changed] or wrong

    def _stays(self, commit: Commit, path: str) -> bool:
        """Whether a file that no lock names counts as a header: one that a lock named before, or that lies where there
        are headers alone.
        """
        return self.layout.managed(f"{self.project.prefix}{path}") and not self._goes(commit, path)

    def _goes(self, commit: Commit, path: str) -> bool:
        """Whether a file that no import needs is left from before the range, and gone at its end: what code still uses
        may be removed behind that code.
        """
        if not self.which.base:
            return False
        place = self.project.prefix + path
        then, now, end = (self.git.object(f"{at}:{place}") for at in (self.which.base, _tree(commit), self.which.tip))
        return end is None and then is not None and now is not None and then[0] == now[0]

    # -------------------------------------------------------------------------------------------------- at the end

    def end(self, which: Range, *, release: bool) -> Iterator[Diagnostic]:
        """What is judged of the end of the range alone, for on the way there one commit may wait for the next."""
        if self._last is None:
            return
        tip = _tree(self._last)
        config = self.states.config(tip)
        try:
            lock = self.states.lock(tip, config)
        except RepositoryError:
            lock = None
        if release:
            yield from rules.judge_placeholders(lock, f"{self.project.prefix}{config.lock}")
        yield from self._stale(tip, config, lock)
        commits = [commit for _, commit in self._kept]
        used = StillUsed(self.project.prefix, self.git, self.states, self.layout, commits)
        yield from used.judged(which, config, lock or Lock())

    def _stale(self, tip: str, config: Config, lock: Lock | None) -> Iterator[Diagnostic]:
        """Templates or configuration that changed in the range, where the end does not render to what is there."""
        changing = [
            (number, commit, change)
            for number, commit in self._kept
            for change in commit.changes
            if self.layout.classify(change.path) is PathClass.SETUP and concerns_headergen(self.git, change)
        ]
        if not changing or lock is None or not config.source:
            return
        key = self.states.key(tip, config)
        proof = self._proofs.get(key)
        if proof is None:
            (proof,) = self.prover.prove([self.states.managed(tip, config)])
            self._proofs[key] = proof
        last_managed = max(
            (number for number, commit in self._kept for c in commit.changes if self.layout.managed(c.path)), default=0
        )
        number, commit, change = changing[-1]
        if number <= last_managed or (proof.recorded and not proof.output and not proof.problems):
            return
        why = "the lock still names the templates before it"
        if proof.output:
            why = f"{len(proof.output)} generated files are not what it renders to"
        elif proof.problems:
            why = proof.problems[0]
        message = f"{commit.name} changes {change.path}, and {why}"
        yield Diagnostic(STALE_TEMPLATES, message, Location(change.path, 0), commit=commit.oid)


def _tree(commit: Commit) -> str:
    """What to read a commit's state by: a patch that is not committed has a tree alone."""
    return commit.oid or commit.tree
