"""The texts of a kernel's licences that a repository carries beside its vendored headers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from headergen.kernel import KernelTree
from headergen.model.licences import LICENCE_PATH

_TEXT = re.compile(rf"(?P<root>.+)/(?P<source>{LICENCE_PATH})", re.ASCII)


class LicenceText(Struct, frozen=True):
    """A text at ``root``/``source`` in the project; ``kernels`` are those, by number, whose ``source`` it is."""

    root: str
    source: str
    data: bytes
    kernels: tuple[int, ...] = ()

    @property
    def path(self) -> str:
        """Where it lies in the project."""
        return f"{self.root}/{self.source}"


def may_be_licence(path: str) -> bool:
    """Whether a file of a project lies as a kernel's licence would, in a folder of its own."""
    return _TEXT.fullmatch(path) is not None


def compared_text(path: str, data: bytes) -> LicenceText:
    """A file that may be a licence, compared with no kernel yet."""
    match = _TEXT.fullmatch(path)
    return LicenceText(match["root"], match["source"], data) if match else LicenceText("", path, data)


def is_of(text: LicenceText, tree: KernelTree) -> bool:
    """Whether a kernel has this very text."""
    return tree.kind != "installed" and tree.read(text.source) == text.data


def beside(texts: Iterable[LicenceText], headers: Iterable[str]) -> list[LicenceText]:
    """The texts that lie in a folder that holds some of the headers, by path, in the one folder that has most."""
    folders = {folder for path in headers for folder in _folders(path)}
    own = [text for text in texts if text.root in folders]
    if not own:
        return []
    roots = Counter(text.root for text in own)
    root = min(roots, key=lambda each: (-roots[each], each))
    return sorted((text for text in own if text.root == root), key=lambda text: text.path)


def _folders(path: str) -> Iterator[str]:
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def told(texts: Sequence[LicenceText], kernels: Sequence[str]) -> Mapping[str, str]:
    """What each text is, by its path: the newest kernel's that has it."""
    newest = {text.path: kernels[text.kernels[-1]] if text.kernels else "" for text in texts}
    return {path: f"as in {kernel}" if kernel else "not as in any given" for path, kernel in newest.items()}
