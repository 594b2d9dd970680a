"""Which names a header declares, and where code uses them. Read word by word: no preprocessor and no compiler.

Judging a range must not cost a parse for each arch, and names are all that is asked here. Where the reading is in
doubt it declares too much, so that a name counts as removed only when it is gone from every header.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from headergen.model.identifiers import WORD_IN_BYTES
from headergen.separation import python_text

_TOKEN = re.compile(rb"[A-Za-z_]\w*|[{}()\[\];,:*=]|\.\.\.")
# comments, strings and characters of C and of the many languages that write them alike
# (an apostrophe may open nothing there, so what does not end soon is no string)
_C_NOISE = re.compile(
    rb"/\*.*?(?:\*/|\Z)|//(?:\\\n|[^\n])*|\"(?:\\.|[^\"\\\n]){0,500}+\"|'(?:\\.|[^'\\\n]){0,500}+'", re.DOTALL
)
# keywords that stand where a name may: in the parameters of a function's type (``unsigned long (fn)(unsigned long)``)
_NO_NAMES = frozenset(
    b"_Bool bool char const double extern float inline int long register restrict short signed static typedef unsigned"
    b" void volatile __const __extension__ __inline __inline__ __restrict __signed__ __volatile__".split()
)
_DIRECTIVE = re.compile(rb"^[ \t]*#(?:\\\r?\n|[^\n])*", re.MULTILINE)
# a macro's name, and the word that it stands for where it is one
_DEFINE = re.compile(rb"[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)(?:[ \t]+([A-Za-z_]\w*)[ \t\r]*\Z)?")
_CONDITION = re.compile(rb"^[ \t]*#[ \t]*(if|ifdef|ifndef|else|elif|endif)\b(?:[ \t]*(0)[ \t\r]*$)?", re.MULTILINE)
# what is read and never compiled: by its ending, by its name whatever the ending, and manual pages
_PROSE_NAMES = re.compile(
    r"(?:read_?me|kconfig|copying|licen[cs]es?|notice|news|change(?:s|log)|authors|credits|maintainers|thanks|todo|bugs|install"
    r"|contributing|history|releases)(?:[.+_-].*)?",
    re.IGNORECASE,
)
_MANUAL = re.compile(r".*\.[1-9][a-z]{0,2}(?:\.in)?|.*\.man(?:\.in)?")
_PROSE = (
    ".texi", ".texinfo", ".pod", ".org", ".sgml", ".docbook",
    ".md", ".rst", ".txt", ".adoc", ".html", ".xml", ".po", ".patch", ".diff", ".mbox", ".svg", ".css", ".lock",
    ".json",
)  # fmt: skip
_NO_C = (".rs", ".go", ".java", ".js", ".ts", ".zig", ".swift", ".kt", ".d")
_SCRIPTS = (".py", ".pyi", ".sh", ".pl", ".rb", ".lua", ".awk", ".m4", ".ac", ".am", ".mk", ".cmake", ".build")
_C_LIKE = (
    ".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".hxx", ".s", ".S", ".inc", ".m", ".rs", ".go", ".java", ".js",
    ".ts", ".zig", ".swift", ".kt", ".d", ".proto", ".y", ".l", ".def", ".in",
)  # fmt: skip
_CODE = (*_C_LIKE[:-1], *_SCRIPTS)  # all but .in, which may be a page's too


def declared(header: bytes) -> dict[str, str]:
    """The names that a header declares, each with its kind: macro, struct, union, enum, enumerator, typedef, member.

    A member's name is ``record.member``, by the tag of the outermost record that it is in. A macro may be a record's
    tag, and so give it another (``#define __snd_pcm_sync_ptr snd_pcm_sync_ptr``): then both are declared.
    """
    text = _C_NOISE.sub(_blank, header)
    defined = [m for d in _DIRECTIVE.finditer(text) if (m := _DEFINE.match(d[0]))]
    names = {m[1].decode("ascii"): "macro" for m in defined}
    others: dict[bytes, list[bytes]] = {}
    for m in defined:
        if m[2]:
            others.setdefault(m[1], []).append(m[2])
    tokens = [m[0] for m in _TOKEN.finditer(_DIRECTIVE.sub(b"", text))]
    for name, kind in _Declarations(tokens):
        first, dot, member = name.partition(b".")
        for each in (name, *(other + dot + member for other in others.get(first, ()))):
            names.setdefault(each.decode("ascii"), kind)
    return names


def _blank(match: re.Match[bytes]) -> bytes:
    return python_text.blank(match[0])


class _Declarations:
    """A walk over the tokens of a header that knows in which kind of braces it is."""

    def __init__(self, tokens: list[bytes]) -> None:
        self._tokens = tokens
        self._within: list[str] = []  # what each open brace belongs to: record, enum, other
        self._opens = ""  # what the next brace will belong to
        self._parens = 0
        self._typedef = False
        self._outer = b""  # the tag of the outermost record

    def __iter__(self) -> Iterator[tuple[bytes, str]]:
        for at, token in enumerate(self._tokens):
            if token in (b"struct", b"union", b"enum"):
                yield from self._tag(at, token)
            elif _is_word(token) and token not in _NO_NAMES:
                yield from self._word(at, token)
            else:
                self._sign(at, token)

    def _tag(self, at: int, token: bytes) -> Iterator[tuple[bytes, str]]:
        self._opens = "enum" if token == b"enum" else "record"
        name = self._tokens[at + 1 : at + 2]
        tagged = self._tokens[at + 2 : at + 3] == [b"{"] and _is_word(name[0])
        if not self._within:
            self._outer = name[0] if tagged and self._opens == "record" else b""
        if tagged:
            yield name[0], token.decode("ascii")

    def _sign(self, at: int, token: bytes) -> None:
        match token:
            case b"{" if at and self._tokens[at - 1] == b"extern":
                pass  # extern "C", and what closes it closes nothing
            case b"typedef":
                self._typedef = True
            case b"{":
                self._within.append(self._opens or "other")
                self._opens = ""
            case b"}":
                del self._within[-1:]
            case b"(" | b")":
                self._parens += 1 if token == b"(" else -1
            case b";":
                self._opens, self._parens = "", 0
                self._typedef = self._typedef and bool(self._within)

    def _word(self, at: int, token: bytes) -> Iterator[tuple[bytes, str]]:
        before, after = self._tokens[at - 1] if at else b"", b"".join(self._tokens[at + 1 : at + 2])
        inside = self._within[-1] if self._within else ""
        if inside == "enum":
            if before in (b"{", b",") and self._parens <= 0:
                yield token, "enumerator"
        elif _names_something(before, after):
            if inside == "record" and self._outer:
                yield self._outer + b"." + token, "member"
            elif self._typedef and not inside:
                yield token, "typedef"


def _names_something(before: bytes, after: bytes) -> bool:
    """Whether a word in a declaration is the name declared, by its neighbours. ``, name)`` is how macros that declare
    members take theirs, ``(*name)`` a pointer to a function.
    """
    if after in (b";", b",", b"[", b":", b"=", b"__attribute__") or after.startswith(b"__align"):
        return _is_word(before) or before in (b"*", b"}", b",", b"]", b")")
    return after == b")" and before in (b"*", b",", b"(")


def _is_word(token: bytes) -> bool:
    return token[:1].isalpha() or token[:1] == b"_"


def removed(old: Iterable[bytes], new: Iterable[bytes]) -> dict[str, str]:
    """The names, with their kinds, that the old headers declare and none of the new ones does.

    Nobody knows by words of which record code takes a member, so one counts only where no record has one of its name,
    and no macro leads from it to another (``#define stats_ptr b.ifr_data``).
    """
    kinds = [item for header in new for item in declared(header).items()]
    still = {name for name, _ in kinds}
    taken = _members(still) | {name for name, kind in kinds if kind == "macro"}
    gone: dict[str, str] = {}
    for header in old:
        gone.update((name, kind) for name, kind in declared(header).items() if name not in still)
    # of a record that is gone its own name is enough
    return {
        name: kind
        for name, kind in gone.items()
        if kind != "member" or (name.partition(".")[0] in still and name.partition(".")[2] not in taken)
    }


# ----------------------------------------------------------------------------------------------------------------- uses


def is_code(path: str) -> bool:
    """Whether a handwritten file is searched: prose may speak of what is gone."""
    name = path.rpartition("/")[2]
    if name.endswith(_CODE):
        return True
    prose = name.lower().endswith(_PROSE) or _PROSE_NAMES.fullmatch(name) or _MANUAL.fullmatch(name)
    return not prose and "LICENSES/" not in path


def is_python(path: str) -> bool:
    """Whether a file is Python by its name."""
    return path.endswith((".py", ".pyi"))


def uses(path: str, data: bytes, wanted: Mapping[str, str], *, own: bool = False) -> tuple[tuple[str, int], ...]:
    """(name, line) for the first use of each wanted name in a file, as a whole word and as code.

    A member counts where it is taken of something (``.name``, ``->name``) in a file that names its record, a tag behind
    ``struct``, ``union`` or ``enum`` (in Python as a member of a module): short names are everybody's. A name that the
    file defines or asks for (``#ifdef``, ``hasattr``) is its own affair, unless ``own`` is to count.
    """
    hits = named(data, wanted)
    if not hits:
        return ()
    text = _code(path, data)
    names = {} if own else declared(data)
    found = []
    for name in hits:
        match = _use_of(path, name.rpartition(".")[2], wanted[name]).search(text)
        if match and (own or not _is_own(name, wanted[name], data, names)):
            found.append((name, text.count(b"\n", 0, match.end()) + 1))
    return tuple(found)


def defines(path: str, data: bytes, wanted: Mapping[str, str]) -> tuple[str, ...]:
    """Those of the wanted names that a file of C declares for whoever includes it; of members those of any record."""
    names = declared(data) if wanted and path.endswith(_C_LIKE) else {}
    members = _members(names)
    return tuple(n for n in wanted if n in names or (wanted[n] == "member" and n.partition(".")[2] in members))


def named(data: bytes, wanted: Iterable[str]) -> list[str]:
    """The wanted names, sorted, all of whose words stand somewhere in a file of text."""
    if b"\0" in data[:8000]:
        return []
    words = {m.decode("ascii") for m in set(WORD_IN_BYTES.findall(data))}
    return sorted(name for name in wanted if words.issuperset(name.split(".")))


def _use_of(path: str, name: str, kind: str) -> re.Pattern[bytes]:
    word = rb"(?<!\w)" + name.encode("ascii") + rb"(?!\w)"
    if kind == "member":
        return re.compile(rb"(?:\.|->)\s*" + word)
    if kind not in ("struct", "union", "enum"):
        return re.compile(word)
    if is_python(path):  # of a module, not of self; or imported from one
        of_module = rb"(?<![\w.])(?!self\b|cls\b)\w+(?:\.\w+)*\.\s*" + word
        return re.compile(of_module + rb"|^[ \t]*from\s(?>[^\n]*?\simport\s)[^\n]*" + word, re.MULTILINE)
    if path.endswith(_NO_C):  # bindings name a record as any type: behind its module
        return re.compile(rb"(?:::|\.|\b(?:struct|union|enum)\s)\s*" + word)
    return re.compile(rb"\b" + kind.encode("ascii") + rb"\s+" + word)


def _members(names: Iterable[str]) -> frozenset[str]:
    """The members among some names, without their records."""
    return frozenset(name.partition(".")[2] for name in names if "." in name)


def _is_own(name: str, kind: str, data: bytes, names: Mapping[str, str]) -> bool:
    """Whether a name is the affair of the file that has this ``data`` and declares these ``names``."""
    if kind == "member":
        return name.partition(".")[2] in _members(names)
    return name in names or bool(_own(name).search(data))


def _own(name: str) -> re.Pattern[bytes]:
    """How a file defines a name of its own, or asks whether there is one."""
    n = name.encode("ascii")
    return re.compile(
        rb"^[ \t]*#[ \t]*(?:define|undef|ifdef|ifndef)[ \t]+" + n + rb"\b"
        rb"|\bdefined[ \t]*\(?[ \t]*" + n + rb"\b"
        rb"|^[ \t]*" + n + rb"[ \t]*(?::[^=\n]*)?=(?!=)"
        rb"|\b(?:def|class|struct|union|enum)[ \t]+" + n + rb"\b\s*[({:]"
        rb"|\b(?:hasattr|getattr)\([^()\n]*[\"']" + n + rb"[\"']",
        re.MULTILINE,
    )


def _code(path: str, data: bytes) -> bytes:
    """The file without comments and strings, as far as its language is known; lines stay where they are."""
    if is_python(path):
        return python_text.code(data)
    if path.endswith(_C_LIKE):
        return _without_if_0(_C_NOISE.sub(_blank, data))
    return re.sub(rb"(?m)(?:^|(?<=\s))#(?!\s*(?:if|el|def|undef|include|pragma)).*$", b"", data)


def _without_if_0(text: bytes) -> bytes:
    """Code without what stands between ``#if 0`` and its end or other branch."""
    start, depth, kept, end = -1, 0, [], 0
    for match in _CONDITION.finditer(text):
        word = match[1]
        if start < 0:
            start = match.end() if word == b"if" and match[2] else -1
        elif word[:2] == b"if":
            depth += 1
        elif depth:
            depth -= word == b"endif"
        else:
            kept += [text[end:start], python_text.blank(text[start : match.start()])]
            start, end = -1, match.start()
    return b"".join([*kept, text[end:]])
