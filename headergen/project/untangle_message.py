"""What the header commit of an untangled branch says: an import's own message where it is one, the truth where not."""

from __future__ import annotations

from msgspec import Struct

import headergen
from headergen.changeset import between
from headergen.diagnostics import RepositoryError
from headergen.git.history import Range
from headergen.git.plumbing import Git
from headergen.lock import Lock
from headergen.model.commits import Commit
from headergen.project.modules import Modules
from headergen.project.proof import Managed, Prover
from headergen.project.states import ProjectPlace, States
from headergen.report.message import Abis, ImportFacts, import_message
from headergen.separation.untangle import people, separated_message

_NOT_MADE = "This is not what headergen makes of any kernel: {why}. headergen sync KERNEL replaces it by what it makes."


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
        try:
            new = states.managed(self.which.tip, config)
            with Prover() as prover:
                (proof,) = prover.prove([new])
        except RepositoryError as error:
            self.unmade = error.message
        else:
            self.unmade = proof.why
        if self.unmade:
            return separated_message(sources, _NOT_MADE.format(why=self.unmade))
        return self._import(sources, states, new) or separated_message(sources)

    def _import(self, sources: tuple[Commit, ...], states: States, new: Managed) -> bytes | None:
        """An import's message, if exactly one kernel's headers changed."""
        old = self._before(states)
        then, now = old.lock if old else None, new.lock
        changed = [name for name in (now.imports if now else ()) if now and _of(name, then) != _of(name, now)]
        if now is None or len(changed) != 1:
            return None
        entry = now.imports[changed[0]]
        before = then.imports.get(changed[0]) if then else None
        plain = new.locked_headers
        facts = ImportFacts(
            kernel=entry.kernel,
            arches=entry.arches,
            before=before.kernel if before else None,
            headergen=now.headergen or headergen.__version__,
            files=_counted(old, plain),
            headers=new.config.headers,
            placeholder=entry.placeholder,
            subject=new.config.subject,
            trailers=new.config.trailers,
            frozen=any(arch in new.config.frozen for arch in entry.arches),
        )
        message = import_message(facts, _abis(old), _abis(new))
        body, _, trailers = message.rstrip("\n").rpartition("\n\n")
        taken = ["Taken by headergen untangle out of:", *(f"  {c.oid[:12]} {c.subject}" for c in sources)]
        parts = [body, "\n".join(taken), "\n".join([trailers, *people(sources)])]
        return ("\n\n".join(parts) + "\n").encode(sources[-1].encoding or "utf-8", "replace")

    def _before(self, states: States) -> Managed | None:
        if not self.which.base:
            return None
        try:
            return states.managed(self.which.base, states.config(self.which.base))
        except RepositoryError:
            return None


def _of(name: str, lock: Lock | None) -> object:
    if lock is None or name not in lock.imports:
        return None
    return lock.imports[name], {path: file for path, file in lock.files.items() if file.import_name == name}


def _counted(old: Managed | None, new: dict[str, bytes]) -> str:
    known = old.lock.files if old and old.lock else {}
    changes = between({path: file for path, file in old.headers.items() if path in known} if old else {}, new)
    counts = {kind: sum(change.kind == kind for change in changes) for kind in ("added", "changed", "removed")}
    return ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)


def _abis(state: Managed | None) -> Abis:
    if state is None or state.lock is None:
        return {}
    return Modules(state.config, state.locked_headers, state.lock).abis()
