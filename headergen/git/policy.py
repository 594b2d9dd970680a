"""How git is started in a repository: as the user's own git would act there, or as in one that is foreign.

A kernel repository is input like any other: its configuration may name programs (file system monitors, hooks, filters,
remote helpers) that must not run because somebody looked at it, its ``refs/replace`` may say that an object is another
one, and what it holds may be made to last for ever or to fill the memory.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from msgspec import Struct

# what a caller (a hook, an alias) may have set for its own repository and command, and would mislead ours
MISLEADING = frozenset({
    "GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_GRAFT_FILE", "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
})  # fmt: skip
_BIGGEST = 256 << 20  # bytes that git may ask for at once; what is bigger it streams, or it is none of a kernel's


class Policy(Struct, frozen=True):
    """The environment and options that git gets.

    ``drops`` says of a variable of this process that git must not see it. ``patience`` is how many seconds git may say
    nothing before it is ended, None where it may wait for its user. With ``verifies`` every object that is read has to
    be what its name says.
    """

    drops: Callable[[str], bool]
    sets: Mapping[str, str]
    options: tuple[str, ...] = ()
    patience: float | None = None
    verifies: bool = False

    def dropped(self) -> list[str]:
        """The variables of this process that git must not see."""
        return [name for name in os.environ if self.drops(name)]


TRUSTED = Policy(
    drops=MISLEADING.__contains__,
    sets={
        # histories are judged and rewritten as they are stored, not as replaced
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
    },
)
FOREIGN = Policy(
    drops=lambda name: name.startswith("GIT_") and name != "GIT_EXEC_PATH",
    sets={
        # a commit is what its name says, not what the repository would have it be
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_GRAFT_FILE": os.devnull,
        # nothing of the repository's choice may run, nothing may be fetched, nobody may be asked
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_ATTR_NOSYSTEM": "1",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_ALLOC_LIMIT": str(_BIGGEST),
    },
    options=(
        "core.fsmonitor=false", f"core.hooksPath={os.devnull}", "core.untrackedCache=false", "gc.auto=0",
        # it says what the commits say, and could say it otherwise
        "core.commitGraph=false",
        "advice.graftFileDeprecated=false",  # of the file that is named above, and is empty
        f"core.bigFileThreshold={_BIGGEST >> 2}",
        # The owner is not checked: that check guards against configured programs, and none is run.
        "safe.directory=*",
    ),
    patience=120.0,
    verifies=True,
)  # fmt: skip
