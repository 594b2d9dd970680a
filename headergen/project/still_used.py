"""What handwritten code takes of names that no imported header has any more. Word by word, and no compiler is asked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.closure import included
from headergen.config import Config
from headergen.diagnostics import Diagnostic, RepositoryError
from headergen.diagnostics.rules_separation import REMOVED_SYMBOL_USED
from headergen.git.history import Range, between, files
from headergen.git.plumbing import Git
from headergen.lock import Lock
from headergen.model import Location
from headergen.model.commits import Change, Commit, Entry
from headergen.preprocess import library_home
from headergen.project.handwritten import MOST_BY_HAND
from headergen.project.states import States
from headergen.separation.classify import Layout, PathClass
from headergen.separation.included import Included
from headergen.separation.includes import moved_to, perhaps_held_back, perhaps_moved
from headergen.separation.symbols import declared, defines, is_code, is_python, named, removed, uses

_WORD = re.compile(rb"\w+")
_BY_ITSELF = ("macro", "typedef", "enumerator", "member")  # what is named without its kind


class StillUsed(Struct):
    """What a range removed that code at its end still uses. ``commits`` are those of the range that touch headers;
    ``prefix`` leads to the project in its repository.
    """

    prefix: str
    git: Git
    states: States
    layout: Layout
    commits: Sequence[Commit]
    _removers: dict[str, Commit | None] = field(default_factory=dict)
    _declared: dict[str, Collection[str]] = field(default_factory=dict)  # the names of a header, by its blob

    def judged(self, which: Range, config: Config, lock: Lock) -> Iterator[Diagnostic]:
        """A finding for each use, with the commit that removed the name; ``lock`` is that of the range's end."""
        changes = between(self.git, which.base, which.tip) if which.base else ()
        changed = [change for change in changes if self.layout.classify(change.path) is PathClass.HEADER]
        old = self._contents((change.path, change.old) for change in changed)
        # before the first lock, what no place names is there all the same
        new = self._contents((change.path, change.new) for change in changed)
        passed = self._passed(changed) if which.base else []
        if not old and not passed:
            return
        end = self._at_the_end({path for path, _ in passed}) | new | self.states.headers(which.tip, config)
        had = [*self._lost(passed, end), *old.items()]
        gone = removed((data for _, data in had), end.values())
        if not gone:
            return
        always = removed(old.values(), end.values())
        moved = {
            n: to
            for path, data in had
            if path in lock.files
            for n, to in moved_to(data, lock.files[path].lacks).items()
        }
        dropped = self._dropped(which.base, config, [(path, data) for path, data in had if path not in end])
        held_back = self._held_back(config, lock, old, new)
        for path, name, line in _used_and_undefined(self.git, self.layout, which.tip, gone):
            if name not in always and self._names_it(which.base, path, name, gone[name]):
                continue  # it was right without the name that came and went
            what = name if gone[name] in _BY_ITSELF else f"{gone[name]} {name}"
            if not is_python(path) and library_home(what):
                continue  # an old linux/types.h had size_t too
            commit = self._who_removed(name)
            message = f"{path} still uses {what}, which {commit.name if commit else 'the range'} removed"
            found = Diagnostic(REMOVED_SYMBOL_USED, message, Location(path, line), symbol=what)
            found = replace(found, commit=commit.oid if commit else "")
            found = perhaps_moved(found, moved.get(name, ""), dropped.get(name, ""))
            yield perhaps_held_back(found, held_back.get(name, ""))

    def _passed(self, changed: Sequence[Change]) -> Collection[tuple[str, Entry]]:
        """The headers as they were only on the way from one end of the range to the other, each such version once."""
        ends = {entry.oid for change in changed for entry in (change.old, change.new) if entry is not None}
        between = {
            (change.path, change.old.oid): (change.path, change.old)
            for commit in self.commits
            for change in commit.changes
            if change.old is not None and change.old.oid not in ends
            if self.layout.classify(change.path) is PathClass.HEADER
        }
        return between.values()

    def _lost(self, passed: Iterable[tuple[str, Entry]], end: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
        """Those that have a word which no header at the ``end`` has, by their path in the project: most that was on the
        way stays, and a long history has more versions than there is memory for.
        """
        words = set(chain.from_iterable(map(_WORD.findall, end.values())))
        for version in passed:
            yield from (
                item for item in self._contents([version]).items() if not words.issuperset(_WORD.findall(item[1]))
            )

    def _at_the_end(self, paths: Collection[str]) -> dict[str, bytes]:
        """What the headers of those paths are at the end of the range."""
        last = {change.path: change.new for commit in self.commits for change in commit.changes if change.path in paths}
        return self._contents(last.items())

    def _names_it(self, revision: str, path: str, name: str, kind: str) -> bool:
        """Whether a file of code named something at a commit already."""
        found = self.git.object(f"{revision}:{path}")
        return found is not None and bool(uses(path, self.git.blob(found[0]), {name: kind}))

    def _held_back(
        self, config: Config, lock: Lock, old: Mapping[str, bytes], new: Mapping[str, bytes]
    ) -> dict[str, str]:
        """The names of headers that include one which stays as it is, with that one's path: the kernel may have moved
        them there.
        """
        paths = {config.located(path): locked for path, locked in lock.files.items() if locked.chain}
        stays = {locked.chain[-1]: path for path, locked in paths.items() if locked.held}
        found: dict[str, str] = {}
        for path in old.keys() & new.keys() & paths.keys() if stays else ():
            names = chain.from_iterable(included(paths[path].chain[-1], new[path]))
            if (home := next((stays[name] for name in names if name in stays), None)) is not None:
                found |= dict.fromkeys(declared(old[path]), home)
        return found

    def _dropped(self, base: str, config: Config, gone: Sequence[tuple[str, bytes]]) -> dict[str, str]:
        """The names of the headers that are ``gone``, each with the header's path: of what a lock named, the kernel may
        have had it no more; what none named, the project dropped.
        """
        before = {
            change.path: commit.parents[0]
            for commit in self.commits
            for change in commit.changes
            if change.new is None and commit.parents
        }
        at = {path: before.get(self.prefix + path, base) for path, _ in gone}
        named = {revision: self._named(revision, config) for revision in {*at.values()}}
        mine = [(path, data) for path, data in gone if (known := named[at[path]]) is not None and path not in known]
        return {name: path for path, data in mine for name in declared(data)}

    def _named(self, revision: str, config: Config) -> Collection[str] | None:
        """The headers that the lock of a commit names; None where nobody knows."""
        try:
            lock = self.states.lock(revision, config)
        except RepositoryError:
            return None
        return frozenset(map(config.located, lock.files)) if lock is not None else ()

    def _contents(self, entries: Iterable[tuple[str, Entry | None]]) -> dict[str, bytes]:
        """The files among them, by their path in the project."""
        found = ((path, entry) for path, entry in entries if entry is not None and entry.kind == "file")
        return {path.removeprefix(self.prefix): self.git.blob(entry.oid) for path, entry in found}

    def _who_removed(self, name: str) -> Commit | None:
        if name not in self._removers:
            latest_first = reversed(self.commits)
            self._removers[name] = next((each for each in latest_first if self._removes(each, name)), None)
        return self._removers[name]

    def _removes(self, commit: Commit, name: str) -> bool:
        changes = [c for c in commit.changes if self.layout.classify(c.path) is PathClass.HEADER]
        return self._declares(changes, "old", name) and not self._declares(changes, "new", name)

    def _declares(self, changes: Sequence[Change], side: str, name: str) -> bool:
        entries = [change.old if side == "old" else change.new for change in changes]
        return any(name in self._names(e.oid) for e in entries if e is not None and e.kind == "file")

    def _names(self, oid: str) -> Collection[str]:
        if oid not in self._declared:
            self._declared[oid] = declared(self.git.blob(oid))
        return self._declared[oid]


def _used_and_undefined(
    git: Git, layout: Layout, revision: str, gone: Mapping[str, str]
) -> Iterator[tuple[str, str, int]]:
    """(path, name, line) of each use of a name in ``gone`` at a commit or tree, but where a header of the project's own
    that the file includes has the name: it may have moved there, or a member be that of another record. What a header
    uses, whoever includes it may have included before.
    """
    words = {*gone, *(name.rpartition(".")[2] for name in gone)}
    every = files(git, revision)
    blobs = {path: entry.oid for path, entry, size in every if entry.kind == "file" and size <= MOST_BY_HAND}
    found: list[tuple[str, str, int]] = []
    own: dict[str, set[str]] = defaultdict(set)
    for path, blob in blobs.items():
        if not is_code(path) or layout.classify(path) is not PathClass.HANDWRITTEN:
            continue
        data = git.blob(blob)
        if not (hits := {*named(data, words)}):
            continue
        wanted = {name: gone[name] for name in gone if name in hits}
        found += ((path, name, line) for name, line in uses(path, data, wanted))
        for name in defines(path, data, {name: gone[name] for name in gone if name.rpartition(".")[2] in hits}):
            own[name].add(path)
    includes = Included(blobs, lambda path: git.blob(blobs[path]))
    for path, name, line in found:
        may_have = path.endswith(".h") and any(each.endswith(".h") for each in own[name])
        if not (may_have or (own[name] and includes.any(path, own[name]))):
            yield path, name, line
