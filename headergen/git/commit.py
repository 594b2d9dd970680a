"""Makes one commit of the managed folders and nothing else, and puts it on the branch if nobody else was faster.

The commit is built in an index of its own; the user's is touched for the managed paths alone, under git's lock. Until
the branch moves, nothing that anybody can see has changed in the repository.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from headergen import interrupts
from headergen.diagnostics import RepositoryError, ToolError
from headergen.git.complaints import way_out
from headergen.git.hooks import Hooks, hooks_of, run_hook
from headergen.git.index import IndexLock
from headergen.git.plumbing import blob_id
from headergen.git.signing import IN_UTF8, signs_commits
from headergen.git.workplace import Status, Workplace, committed, refuse_converted
from headergen.model.commits import OBJECT_ID, trailers_of

_FILE = 0o100644


class Draft(Struct, frozen=True):
    """A tree that differs from HEAD's in the managed folders. ``entries`` are the lines that bring an index there,
    ``index`` is the private one. ``hooks`` are those of the repository.
    """

    place: Workplace
    branch: str
    parent: str
    entries: tuple[str, ...]
    tree: str
    index: Path
    hooks: Hooks


def unlike_head(
    place: Workplace, status: Status, wanted: Mapping[str, bytes], folders: Sequence[str]
) -> dict[str, str]:
    """What of ``folders`` must change in HEAD's tree for it to hold ``wanted``: path from the top to blob, "" to go."""
    head = committed(place, status.head, folders)
    blobs = {path: blob_id(data, place.algorithm) for path, data in wanted.items()}
    changes = {p: oid for p, oid in blobs.items() if p not in head or (head[p].mode, head[p].oid) != (_FILE, oid)}
    return changes | dict.fromkeys(head.keys() - blobs.keys(), "")


def draft(
    place: Workplace,
    status: Status,
    changes: Mapping[str, str],
    wanted: Mapping[str, bytes],
    *,
    found_at: Mapping[str, Path],
    folder: Path,
) -> Draft:
    """Writes the objects of a commit with ``changes``; nothing refers to them yet.

    ``found_at`` says where the new files lie on the disk now. ``folder`` takes the private index.
    """
    new = {path: wanted[path] for path, oid in changes.items() if oid}
    refuse_converted(place, new)
    _write_blobs(place, [(found_at[path], changes[path]) for path in new])
    zero = "0" * len(status.head)
    # what goes must go first: a file may stand where a folder was
    entries = [f"0 {zero}\t{path}" for path, oid in changes.items() if not oid]
    entries += [f"{_FILE:o} {oid}\t{path}" for path, oid in changes.items() if oid]
    index = folder / "commit-index"
    git = place.git(GIT_INDEX_FILE=str(index))
    git.run("read-tree", status.head)
    git.run(
        "update-index",
        "-z",
        "--replace",
        "--index-info",
        input="\0".join([*entries, ""]).encode(errors="surrogateescape"),
    )
    return Draft(place, status.branch, status.head, tuple(entries), _tree(place, index), index, hooks_of(place))


def _write_blobs(place: Workplace, files: Sequence[tuple[Path, str]]) -> None:
    paths = "".join(f"{_on_a_line(path)}\n" for path, _ in files)
    out = place.git().run("hash-object", "-w", "--no-filters", "--stdin-paths", input=os.fsencode(paths))
    if out.decode("ascii").split() != [oid for _, oid in files]:
        raise RepositoryError(
            "a file changed while headergen read it", location=str(place.top), help="run headergen again"
        )


def _on_a_line(path: Path) -> str:
    """A path as git reads it in a list; where it holds a newline, in quotes."""
    text = os.fspath(path)
    if "\n" not in text:
        return text
    escaped = text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'"{escaped}"'


def _tree(place: Workplace, index: Path) -> str:
    return place.git(GIT_INDEX_FILE=str(index)).run("write-tree").decode("ascii").strip()


# -------------------------------------------------------------------------------------------------------------- commit


def check_identity(place: Workplace) -> None:
    """``RepositoryError`` if git does not know who commits."""
    for name in ("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"):
        code, _, said = place.git().outcome("var", name)
        if code:
            date = name.replace("IDENT", "DATE")
            dated = "date" in said and date in os.environ
            raise RepositoryError(
                f"{date} is no date that git takes" if dated else "git does not know who you are",
                location=str(place.top),
                detail=said.splitlines()[-1] if said else "",
                help=f"unset {date}, or set it to seconds and a zone: '@1700000000 +0000'"
                if dated
                else "git config user.name 'Your Name', and git config user.email you@example.org",
            )


def make_commit(of: Draft, message: str, *, signoff: bool, environment: Mapping[str, str]) -> str:
    """Runs the hooks and writes the commit object; returns its id. No branch has it yet. ``RepositoryError`` where a
    hook changes what is to be committed, ``ToolError`` where one refuses, or git fails.
    """
    place = of.place
    hooks = {**environment, "GIT_INDEX_FILE": str(of.index), "GIT_EDITOR": ":"}
    if of.hooks.any:
        run_hook(place, "pre-commit", environment=hooks)
        if _tree(place, of.index) != of.tree:
            raise RepositoryError(
                "hook pre-commit changed what is to be committed",
                location=str(place.top),
                help="nothing was changed; exclude the managed folders from that hook",
            )
    file = place.git_dir / "COMMIT_EDITMSG"
    file.write_text(_signed_off(place, message) if signoff else message, encoding="utf-8")
    if of.hooks.any:
        run_hook(place, "prepare-commit-msg", str(file), "message", environment=hooks)
        run_hook(place, "commit-msg", str(file), environment=hooks)
    if not file.read_bytes().strip():
        raise RepositoryError("a hook emptied the message", location=str(place.top), help="see your commit-msg hook")
    signs = signs_commits(place.git())
    code, out, said = place.git().outcome(
        *IN_UTF8, "commit-tree", of.tree, "-p", of.parent, "-F", str(file), *(("-S",) if signs else ())
    )
    oid = out.decode("ascii", "replace").strip()
    if code or not OBJECT_ID.fullmatch(oid):
        raise ToolError(
            "git did not sign the commit" if signs else "git did not make the commit",
            location=str(place.top),
            detail=said,
            help="see what git says; commit.gpgSign and user.signingKey say how it signs"
            if signs
            else "see what git says",
        )
    return oid


def _signed_off(place: Workplace, message: str) -> str:
    who = place.git().line("var", "GIT_COMMITTER_IDENT").rpartition(">")[0] + ">"
    if any(name == "Signed-off-by" and value == who for name, value in trailers_of(message)):
        return message
    return f"{message.rstrip()}\nSigned-off-by: {who}\n"


def publish(of: Draft, oid: str, reason: str) -> None:
    """Moves the branch from the draft's parent to the commit; ``RepositoryError`` if it is not there any more."""
    git = of.place.git()
    if git.line("symbolic-ref", "-q", "HEAD") != of.branch:
        raise _overtaken(of.place, "HEAD went to another branch")
    with interrupts.Held():
        code, _, said = git.outcome("update-ref", "-m", f"headergen {reason}", of.branch, oid, of.parent)
    if code:
        name, now = of.branch.removeprefix("refs/heads/"), git.line("rev-parse", "--verify", "--quiet", of.branch)
        if now == oid:  # git could not log it, and has moved the branch all the same: it stands
            return
        if now != of.parent:
            raise _overtaken(of.place, f"{name} moved", said)
        raise RepositoryError(
            f"git did not move {name} to the new commit",
            location=str(of.place.top),
            detail=said,
            help=f"nothing was changed; {way_out(said, 'do what git says above, and run headergen again')}",
        )


def _overtaken(place: Workplace, what: str, detail: str = "") -> RepositoryError:
    return RepositoryError(
        f"{what} while headergen worked",
        location=str(place.top),
        detail=detail,
        help="nothing was changed; run headergen again",
    )


def after_commit(of: Draft, environment: Mapping[str, str]) -> None:
    """Runs the post-commit hook, which can change nothing any more."""
    if of.hooks.any:
        run_hook(of.place, "post-commit", environment=environment, ignore_failure=True)


# ------------------------------------------------------------------------------------------------------------- recovery


def note_of(of: Draft, oid: str, lock: IndexLock) -> dict[str, Any]:
    """What a later run needs to know if this one is killed."""
    return {"branch": of.branch, "commit": oid, "entries": list(of.entries), "lock": dict(lock.note)}


def was_published(place: Workplace, note: Mapping[str, Any]) -> bool:
    """Whether the branch of a killed run got its commit, and is still the one that is checked out."""
    oid, branch = str(note["commit"]), str(note["branch"])
    git = place.git()
    if not OBJECT_ID.fullmatch(oid) or git.line("symbolic-ref", "-q", "HEAD") != branch:
        return False
    return git.outcome("merge-base", "--is-ancestor", oid, "HEAD")[0] == 0


def committed_entries(place: Workplace, note: Mapping[str, Any], folders: Sequence[str]) -> list[str]:
    """The lines that bring an index to what a killed run committed: as the commit says, since the journal that names
    the paths could be anybody's.
    """
    changed = committed(place, str(note["commit"]), folders)
    zero = "0" * len(str(note["commit"]))
    paths = [str(line).partition("\t")[2] for line in note["entries"]]
    ours = [path for path in paths if any(path == folder or path.startswith(f"{folder}/") for folder in folders)]
    gone = [f"0 {zero}\t{path}" for path in ours if path not in changed]
    return gone + [f"{changed[path].mode:o} {changed[path].oid}\t{path}" for path in ours if path in changed]
