"""A private object store and index beside a repository: patches are applied there, and the repository never sees it."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from headergen.closing import Closing
from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git
from headergen.git.underway import is_merging
from headergen.writes import TemporaryFolder


class Quarantine(Closing):
    """git in a repository, whose new objects and index lie in a folder that goes when it is closed."""

    def __init__(self, root: Path) -> None:
        self._folder = TemporaryFolder()
        with Git(root) as outside:
            objects = (root / outside.line("rev-parse", "--git-path", "objects")).resolve()
            self._index = root / outside.line("rev-parse", "--git-path", "index")
        if given := os.environ.get("GIT_INDEX_FILE"):  # in a hook, the index that is about to be committed
            self._index = Path(given).absolute()
        known = [_in_list(os.fspath(objects))]
        # a server's hook reads what is being pushed from such a store of its own
        if given := os.environ.get("GIT_OBJECT_DIRECTORY"):
            known.append(_in_list(given))
        if given := os.environ.get("GIT_ALTERNATE_OBJECT_DIRECTORIES"):
            known.append(given)
        own = Path(self._folder.name)
        self._own_index = own / "index"
        self._indexed = ""  # the tree that the index holds, if it is one of those that patches made
        (own / "objects").mkdir()
        self.git = Git(
            root,
            extra={
                "GIT_OBJECT_DIRECTORY": os.fspath(own / "objects"),
                "GIT_ALTERNATE_OBJECT_DIRECTORIES": os.pathsep.join(known),
                "GIT_INDEX_FILE": os.fspath(own / "index"),
            },
        )

    def close(self) -> None:
        """Removes the store."""
        self.git.close()
        self._folder.cleanup()

    def applied(self, tree: str, patch: bytes) -> str | None:
        """The tree that ``git apply`` makes of ``tree`` by a patch, or None if it does not apply."""
        if self._indexed != tree:
            self._indexed = ""
            self.git.run("read-tree", tree)
            self._indexed = tree
        code, _, _ = self.git.outcome("apply", "--cached", "--binary", "--whitespace=nowarn", "-", input=patch)
        if code:  # git changes nothing then
            return None
        self._indexed = self.git.line("write-tree")
        return self._indexed or None

    def tree_of_head(self) -> str:
        """The tree of HEAD; "" where there is no commit yet."""
        return self.git.line("rev-parse", "--verify", "--quiet", "HEAD^{tree}")

    def is_merging(self) -> bool:
        """Whether the next commit will be a merge."""
        return is_merging(Path(self.git.line("rev-parse", "--absolute-git-dir")))

    def staged(self) -> str:
        """The tree of what is staged outside; ``RepositoryError`` where a conflict is."""
        self._indexed = ""
        self._own_index.unlink(missing_ok=True)
        with suppress(FileNotFoundError):  # nothing was ever staged
            shutil.copyfile(self._index, self._own_index)
        code, out, said = self.git.outcome("write-tree")
        if code:
            raise RepositoryError(
                "what is staged makes no tree", location=str(self.git.root), detail=said, help="resolve the conflicts"
            )
        return os.fsdecode(out).strip()

    def diff(self, old: str, new: str) -> bytes:
        """The difference of two trees as a patch that holds everything: no renames, whole ids, binary files too."""
        return self.git.run(
            "diff-tree", "-r", "-p", "--binary", "--full-index", "--no-renames", "--no-ext-diff", "--no-textconv",
            "--no-color", "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules=none", old, new,
        )  # fmt: skip


def _in_list(path: str) -> str:
    """A path as git takes it in a list of them: quoted where it has what parts them, or looks quoted."""
    if os.pathsep not in path and not path.startswith('"'):
        return path
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
