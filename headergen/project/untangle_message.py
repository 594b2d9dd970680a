"""What the header commit of an untangled branch says: an import's own message where it is one, the truth where not."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

import headergen
from headergen.changeset import between
from headergen.diagnostics import RepositoryError
from headergen.git.history import Range
from headergen.git.plumbing import Git
from headergen.lock import DEFAULT, LOCAL, Lock, LockedFile, LockedImport
from headergen.model.commits import Commit
from headergen.project.modules import Modules
from headergen.project.place import ProjectPlace
from headergen.project.proof import Managed, Proof, Prover
from headergen.project.states import States
from headergen.report.message import Abis, ImportFacts, import_message
from headergen.separation.untangle import people, separated_message

_NOT_MADE = "This is not what headergen makes of any kernel: {why}. headergen sync KERNEL {does}."
_REPLACES, _RECORDS = "replaces it by what it makes", "records it as it is"


class HeaderMessage(Struct):
    """Writes the message of the commit that holds a range's header changes. ``unmade`` says afterwards why they are no
    import that headergen made ("" if they are one).
    """

    git: Git
    project: ProjectPlace
    which: Range
    unmade: str = ""

    def __call__(self, sources: tuple[Commit, ...]) -> bytes:
        """The message; sign-offs and authors of ``sources`` go with it."""
        states = States(self.git, self.project)
        config = states.config(self.which.tip)
        if not config.source:  # nothing is configured that could be repeated
            return separated_message(sources)
        does = _REPLACES
        try:
            new = states.managed(self.which.tip, config)
            with Prover() as prover:
                (proof,) = prover.prove([new])
        except RepositoryError as error:
            self.unmade = error.message
        else:
            self.unmade = proof.why
            does = _RECORDS if _is_local(new.lock, proof) else _REPLACES
        if self.unmade:
            return separated_message(sources, _NOT_MADE.format(why=self.unmade, does=does))
        return self._import(sources, states, new) or separated_message(sources)

    def _import(self, sources: tuple[Commit, ...], states: States, new: Managed) -> bytes | None:
        """An import's message, if exactly one kernel's headers changed."""
        old = self._before(states)
        then, now = old.lock if old else None, new.lock
        changed = [name for name in (now.imports if now else ()) if now and _brings(name, then, now)]
        if now is None or len(changed) != 1:
            return None
        entry = now.imports[changed[0]]
        before = _before(changed[0], then, now)
        default = now.imports.get(DEFAULT)
        moved = sorted({file.chain[-1] for file in _new_files(changed[0], then, now) if file.chain})
        plain = new.locked_headers
        facts = ImportFacts(
            kernel=entry.kernel,
            arches=entry.arches or now.arches,
            before=before.kernel if before else None,
            headergen=now.headergen or headergen.__version__,
            files=_counted(old, plain),
            headers=new.config.headers,
            placeholder=entry.placeholder,
            subject=new.config.subject,
            trailers=new.config.trailers,
            moved=tuple(moved) if entry.alone else (),
            others=((default and default.kernel.version) or "of an unnamed version") if entry.alone else "",
            frozen=any(arch in new.config.frozen for arch in entry.arches),
        )
        message = import_message(facts, _abis(old), _abis(new))
        body, _, trailers = message.rstrip("\n").rpartition("\n\n")
        taken = ["Taken by headergen untangle out of:", *(f"  {c.oid[:12]} {c.subject}" for c in sources)]
        parts = [body, "\n".join(taken), "\n".join([trailers, *people(sources)])]
        return sources[-1].encoded("\n\n".join(parts) + "\n")

    def _before(self, states: States) -> Managed | None:
        if not self.which.base:
            return None
        try:
            return states.managed(self.which.base, states.config(self.which.base))
        except RepositoryError:
            return None


def _is_local(lock: Lock | None, proof: Proof) -> bool:
    """Whether what is wrong are headers of the project's own: no kernel's takes their place."""
    files = [lock.files.get(path) if lock else None for path, _ in proof.headers]
    return bool(files) and not proof.problems and all(file is not None and file.held == LOCAL for file in files)


def _brings(name: str, then: Lock | None, now: Lock) -> bool:
    """Whether an import brings something: it is another one, or has other headers than those that moved away alone."""
    if then is None or name not in then.imports:
        return True
    old, new = (replace(lock.imports[name], places="") for lock in (then, now))
    left = {path for path in then.files_of(name).keys() - now.files_of(name).keys() if path not in now.files}
    return bool(old != new or left or any(True for _ in _new_files(name, then, now)))


def _before(name: str, then: Lock | None, now: Lock) -> LockedImport | None:
    """The import that was there before; of headers that moved alone, the one that they were of."""
    if then is None or not now.imports[name].alone:
        return then.imports.get(name) if then else None
    known = (then.files.get(path) for path, file in now.files_of(name).items() if then.files.get(path) != file)
    return next((then.imports[file.import_name] for file in known if file), None)


def _new_files(name: str, then: Lock | None, now: Lock) -> Iterator[LockedFile]:
    """The headers of an import that are not as they were."""
    known = then.files if then else {}
    return (file for path, file in now.files_of(name).items() if known.get(path) != file)


def _counted(old: Managed | None, new: dict[str, bytes]) -> str:
    known = old.lock.files if old and old.lock else {}
    changes = between({path: file for path, file in old.headers.items() if path in known} if old else {}, new)
    counts = {kind: sum(change.kind == kind for change in changes) for kind in ("added", "changed", "removed")}
    return ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)


def _abis(state: Managed | None) -> Abis:
    if state is None or state.lock is None:
        return {}
    return Modules(state.config, state.locked_headers, state.lock).abis()
