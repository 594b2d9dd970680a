"""What of a mailbox is to be applied: no answers, no discussion, and of several versions of a series the newest.

An archive keeps a thread as it was led, and ``git am`` would apply all of it. What belongs together is told as b4 tells
it, by the mails that a mail answers and the marks of its subject, and besides by what versions say of each other: the
subject of a patch or cover letter, the ``change-id``, or a line ``Link to v1:`` with that mail's name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from headergen.diagnostics.phrases import amount, listed
from headergen.separation.applying import number_of
from headergen.separation.mail import Mail, PatchError
from headergen.separation.series import Patch, brackets, check_any, parsed

_ANSWER = re.compile(r"(?:re|aw|sv|fwd?)\s*:", re.IGNORECASE)
_MARK = re.compile(r"\b(?:patch|rfc)|\d\s*/\s*\d", re.IGNORECASE)
_VERSION = re.compile(r"\b(?:patch|rfc)?v(\d{1,4})\b", re.IGNORECASE)
_DIFF = re.compile(rb"^(?:diff --git |--- [^\n]*\n\+\+\+ |@@ -\d)", re.MULTILINE)
_CHANGE = re.compile(rb"^change-id:[ \t]*(\S{1,200})", re.MULTILINE | re.IGNORECASE)
_LINK = re.compile(
    rb"\bv(\d{1,4})\b[^\n]{0,80}?\bhttps?://[^\s/]{1,80}/(?:[^\s/]{1,40}/)?([^\s/<>]{1,200})", re.IGNORECASE
)


class Thread(Struct, frozen=True):
    """The patches to apply with their cover letters, and in words what of the mailbox is left out (``said``)."""

    mails: tuple[Patch, ...]
    said: str

    @property
    def patches(self) -> tuple[Patch, ...]:
        """Those that hold a patch."""
        return tuple(patch for patch in self.mails if patch.body.files)


def read_thread(mails: Sequence[Mail]) -> Thread:
    """``PatchError`` for a damaged patch, where there is none, and where the newest version is no whole series."""
    mails = _once(mails)
    asked = [mail for mail in mails if not _ANSWER.match(mail.subject)]
    if not any(map(_has_diff, asked)):
        asked = mails  # an answer alone is what was asked for
    marked = any(_is_marked(mail) and _has_diff(mail) for mail in asked)
    read = [patch for mail in asked if (patch := _read(mail, lenient=marked))]
    check_any(read, mails)
    left = sum(map(_has_diff, mails)) - sum(_has_diff(patch.mail) for patch in read)
    newest, said = _newest(read, mails)
    return Thread(newest, said + (f", without {amount(left, 'diff')} of the discussion" if left else ""))


def _once(mails: Sequence[Mail]) -> list[Mail]:
    """Each mail once: an archive of several lists has what was sent to all of them again."""
    first = {mail.id: number for number, mail in reversed(list(enumerate(mails)))}
    return [mail for number, mail in enumerate(mails) if not mail.id or first[mail.id] == number]


def _has_diff(mail: Mail) -> bool:
    return mail.bare or _DIFF.search(mail.patch) is not None


def _is_marked(mail: Mail) -> bool:
    return mail.bare or _MARK.search(brackets(mail.subject)[0]) is not None


def _read(mail: Mail, *, lenient: bool) -> Patch | None:
    """None, if ``lenient``, for a mail that does not call itself a patch and answers another, or quotes half of one."""
    if not lenient or _is_marked(mail):
        return parsed(mail)
    if mail.answers and _has_diff(mail):
        return None
    try:
        return parsed(mail)
    except PatchError:
        return None


def _newest(read: Sequence[Patch], mails: Sequence[Mail]) -> tuple[tuple[Patch, ...], str]:
    """The mails without what a newer version of their series takes back, and what to say of that."""
    version = _versions(read)
    kept = set[int]()  # each by its identity: a mailbox may hold thousands
    said = ""
    for series in _series(read, mails, version):
        versions: dict[int, list[Patch]] = {}
        for patch in series:
            versions.setdefault(version[id(patch)], []).append(patch)
        with_files = [number for number in sorted(versions) if any(patch.body.files for patch in versions[number])]
        mine = _sent_last(versions[with_files[-1]] if with_files else series)
        if len(with_files) > 1:
            *older, newest = with_files
            _check_whole(mine, newest, [patch for number in older for patch in versions[number]])
            said += f" of v{newest}, without {listed(f'v{number}' for number in older)}"
        kept |= set(map(id, mine))
    return tuple(patch for patch in read if id(patch) in kept), said


def _versions(read: Sequence[Patch]) -> dict[int, int]:
    """The version that each mail is of, by its identity; 1 where neither it nor the head of its series says one."""
    named = {patch.mail.id: patch.mail.subject for patch in read}
    found = {}
    for patch in read:
        subject = patch.mail.subject
        number, head = number_of(subject), named.get(patch.mail.answers[-1], "") if patch.mail.answers else ""
        first = number_of(head)
        follows = number and first and int(first[1]) < 2 and number[2] == first[2]
        said = _VERSION.search(brackets(subject)[0]) or (_VERSION.search(brackets(head)[0]) if follows else None)
        found[id(patch)] = int(said[1]) if said else 1
    return found


def _sent_last(mails: Sequence[Patch]) -> list[Patch]:
    """Without what was sent again as the same part of the same version (v2.1 of 3/7): the later one counts."""
    last: dict[str, Patch] = {}
    for patch in mails:
        number = number_of(patch.mail.subject) if patch.mail.id and patch.body.files else None
        last[f"{number[1]}/{number[2]} {patch.subject[1]}" if number else f"mail {id(patch)}"] = patch
    return list(last.values())


def _check_whole(mails: Sequence[Patch], version: int, older: Sequence[Patch]) -> None:
    patches = [patch for patch in mails if patch.body.files]
    counts = [int(found[2]) for patch in patches if (found := number_of(patch.mail.subject))]
    has = ""
    if max(counts, default=len(patches)) > len(patches):
        has = f"v{version} has {len(patches)} of its {max(counts)} patches"
    elif not counts:
        # sent again alone, as the answer to what it was in the series
        parts = {patch.mail.id for patch in older if patch.body.files and number_of(patch.mail.subject)}
        if any(patch.mail.answers and patch.mail.answers[-1] in parts for patch in patches):
            has = f"v{version} is {amount(len(patches), 'patch', 'patches')} of one, sent again"
    if has:
        raise PatchError(
            f"the mailbox has several versions of a series, and {has}",
            help="give one version as a whole, which b4 am --partial-reroll puts together",
        )


def _series(read: Sequence[Patch], mails: Sequence[Mail], version: Mapping[int, int]) -> list[list[Patch]]:
    """The mails of each series in all its versions."""
    joined = _Joined()
    for mail in mails:  # answers too: what answers them is of the same thread
        for name in mail.answers:
            joined.join(f"{mail.source}\nid {mail.id}", f"{mail.source}\nid {name}")
    for patch in read:
        for name in _names(patch, version[id(patch)]):
            joined.join(f"mail {id(patch)}", f"{patch.mail.source}\n{name}")
    found: dict[str, list[Patch]] = {}
    for patch in read:
        found.setdefault(joined.top(f"mail {id(patch)}"), []).append(patch)
    return list(found.values())


def _names(patch: Patch, version: int) -> list[str]:
    """What a mail has in common with others of its series, or of another version of that."""
    mail, number = patch.mail, number_of(patch.mail.subject)
    # as git format-patch writes them, they have no names
    names = [f"subject {patch.subject[1]}", f"id {mail.id}" if mail.id else f"sent {version} {number and number[2]}"]
    for text in (patch.body.message, patch.body.notes) if patch.body.files else (mail.message, mail.patch):
        names += [f"change {change.decode('ascii', 'replace')}" for change in _CHANGE.findall(text)]
        names += [f"id {name.decode('ascii', 'replace')}" for old, name in _LINK.findall(text) if int(old) < version]
    return names


class _Joined:
    """Names, of which those that were joined have one top."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def top(self, name: str) -> str:
        """The one for all that were joined with ``name``."""
        above = self._above
        while (up := above.setdefault(name, name)) != name:
            above[name] = name = above[up]
        return name

    def join(self, one: str, other: str) -> None:
        """Makes one of both."""
        self._above[self.top(other)] = self.top(one)
