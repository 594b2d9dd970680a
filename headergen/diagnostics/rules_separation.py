"""Rules about keeping imported and generated files apart from handwritten code."""

from __future__ import annotations

from headergen.diagnostics import Rule, Severity

MIXED_COMMIT = Rule(
    id="mixed-commit",
    severity=Severity.ERROR,
    summary="a commit or patch changes managed and handwritten files together",
    explanation=(
        "Imported headers, generated modules and the lock are headergen's: a reviewer checks that they equal what it"
        " makes of a kernel, and need not read them. Handwritten code is read line by line. A commit that changes both"
        " hides either in the other. What counts are the paths that differ between its trees, so removals, renames,"
        " modes, symbolic links, submodules and binary files count too; of a merge, what it changed beyond its parents."
        " Templates and configuration may stand with either."
    ),
    remedy="headergen untangle A..B (or headergen untangle --patch FILE -o DIR)",
    category="separation",
)
MIXED_WITH_REASON = Rule(
    id="mixed-with-reason",
    severity=Severity.NOTE,
    summary="a commit mixes managed and handwritten files and says why",
    explanation=(
        "A 'Headergen-Mixed: REASON' trailer records the exception: sometimes code must change in the same commit as a"
        " header, or the history cannot be bisected. Every such commit is listed; max-mixed-commits in the"
        " configuration caps how many a range may have, and 0 forbids them."
    ),
    remedy="nothing to do, if the reason convinces; headergen untangle A..B splits it otherwise",
    category="separation",
)
TOO_MANY_MIXED = Rule(
    id="too-many-mixed",
    severity=Severity.ERROR,
    summary="more commits mix with a reason than the configuration allows",
    explanation=(
        "max-mixed-commits in the configuration caps how many commits of a range may mix, whatever their reasons."
    ),
    remedy="headergen untangle A..B, or raise max-mixed-commits in the configuration",
    category="separation",
)
IDLE_EXCEPTION = Rule(
    id="idle-exception",
    severity=Severity.WARNING,
    summary="a commit gives a reason for mixing, and does not mix",
    explanation=(
        "A 'Headergen-Mixed:' trailer that excuses nothing would excuse the next thing that is put into the commit."
    ),
    remedy="git commit --amend, and take the Headergen-Mixed trailer out of the message",
    category="separation",
)
UNMADE_IMPORT = Rule(
    id="unmade-import",
    severity=Severity.ERROR,
    summary="an import that headergen did not make",
    explanation=(
        "At that commit a header is not the one whose hash is in the lock, or the output folder is not what the headers"
        " render to: somebody edited it by hand, or committed a part of it, or rendered with something else. Or all"
        " that was imported is gone, or a managed folder became a link, a file or a submodule. The state of the trees"
        " is judged, so hand edits in a commit of their own are found too."
    ),
    remedy="headergen sync KERNEL (headers), or headergen generate --commit (output), and squash it into that commit",
    category="separation",
)
UNPROVEN_PATCH = Rule(
    id="unproven-patch",
    severity=Severity.WARNING,
    summary="a patch that changes managed files and does not apply, so that they could not be proven",
    explanation=(
        "Patches are proven as the commits that they would become. One that does not apply to HEAD behind those before"
        " it makes no commit here: its paths are judged, but nobody knows whether the headers that it brings are the"
        " lock's, or its output what they render to. The patches that do apply are proven all the same. In a repository"
        " without a configuration nothing can be proven, and this is a note."
    ),
    remedy="check it on the branch that it was made for (git switch BRANCH), or ask for it anew on this one",
    category="separation",
)
EXCEPTION_ADDED = Rule(
    id="exception-added",
    severity=Severity.NOTE,
    summary="a commit adds an exception to the configuration",
    explanation=(
        "Exceptions count as they stood before the range that is checked: nobody excuses a change by an exception that"
        " comes with it. From the next range on it counts, so a reviewer wants to see it, its pattern and its reason."
    ),
    remedy="nothing to do, if the reason convinces and the pattern names no more than it must",
    category="separation",
)
UNPROVEN_IMPORT = Rule(
    id="unproven-import",
    severity=Severity.NOTE,
    summary="an import made by another version of headergen, which this one cannot repeat",
    explanation=(
        "The lock names the version that rendered. Another version may render otherwise, and this one cannot tell that"
        " from an edit by hand. The headers are proven all the same: each is compared with its hash in the lock."
    ),
    remedy="run headergen check with that version: install it from where you have this one (a wheel, or a checkout)",
    category="separation",
)
STALE_TEMPLATES = Rule(
    id="stale-templates",
    severity=Severity.ERROR,
    summary="templates or configuration changed, and nothing was rendered again",
    explanation=(
        "The lock holds the hash of the templates that the output was rendered by. At the end of the range they are"
        " others, so the output is not what the project would make now, and the next import would hide the difference."
    ),
    remedy="headergen generate --commit",
    category="separation",
)
OLDER_KERNEL = Rule(
    id="older-kernel",
    severity=Severity.ERROR,
    summary="a header went back to an older kernel",
    explanation=(
        "The lock says which kernel each header came from. One that comes from an older kernel than before is nearly"
        " always an import from the wrong tree, or a merge that took the wrong side."
    ),
    remedy="headergen sync KERNEL with the newer kernel; freeze an arch that must stay: [tool.headergen.frozen.ARCH]",
    category="separation",
)
REMOVED_SYMBOL_USED = Rule(
    id="removed-symbol-used",
    severity=Severity.ERROR,
    summary="an import removed a symbol that handwritten code still uses",
    explanation=(
        "A macro, type, enumerator or member that a header no longer declares is still named in code, as a whole word,"
        " outside comments and strings, at the end of the range; a tag only behind struct, union or enum. Code that"
        " defines the name itself, or includes a handwritten file that does, is not meant, nor are texts (README,"
        " manual pages, licences), nor what C code has of the C library too (size_t). While a range goes on, code may"
        " lag behind its headers: that is the price of separate commits. A name that came and went in the range is"
        " meant too, where code took it up meanwhile."
        " Where the header starts to include one that is left to the system, that may have the name,"
        " and it is a warning; so it is where a project drops a header that no lock names, which the system has too."
        " Where it includes one that stays as it is (local, holds), the kernel's may have the name, and that is said."
    ),
    remedy="change that code, or keep the header back with a hold in the configuration until it is changed",
    category="separation",
)
FALSE_IMPORT = Rule(
    id="false-import",
    severity=Severity.ERROR,
    summary="a commit that says it is an import, and is not",
    explanation=(
        "Its message has the trailer 'Headergen-Kernel:' that headergen sync writes, but the commit changes no imported"
        " header, or changes files that no import changes, or the lock in it names another kernel."
    ),
    remedy="git commit --amend, and take the Headergen- trailers out of the message; or headergen untangle A..B",
    category="separation",
)
PLACEHOLDER = Rule(
    id="placeholder",
    severity=Severity.ERROR,
    summary="a release stands on an import marked as placeholder",
    explanation=(
        "sync --placeholder marks an import from an unmerged or dirty tree, whose numbers may still change. A release"
        " must not promise them."
    ),
    remedy="headergen sync KERNEL with a released kernel: the next clean import ends the placeholder",
    category="separation",
)
FIXME_DUE = Rule(
    id="fixme-due",
    severity=Severity.NOTE,
    summary="a workaround for older headers whose end has come",
    explanation=(
        "A comment 'FIXME(headergen): until SYMBOL' or '… kernel >= VERSION' marks code that works around headers which"
        " do not have something yet. The imported headers now have it. A note while work goes on, an error for a"
        " release (check --release)."
    ),
    remedy="remove the workaround and its FIXME; headergen fixme lists all of them",
    category="separation",
)
FIXME_UNREADABLE = Rule(
    id="fixme-unreadable",
    severity=Severity.WARNING,
    summary="a FIXME(headergen) that does not say until when",
    explanation=(
        "What comes behind 'FIXME(headergen):' must be 'until SYMBOL' or 'until kernel >= VERSION', or it is never due."
    ),
    remedy="write FIXME(headergen): until SYMBOL, or FIXME(headergen): until kernel >= 6.12",
    category="separation",
)
SWALLOWED_IOCTL_ERROR = Rule(
    id="swallowed-ioctl-error",
    severity=Severity.WARNING,
    summary="an except clause swallows the error of an ioctl, with no FIXME",
    explanation=(
        "An ioctl made with a number from the generated modules fails on kernels that lack it. An except clause that"
        " neither raises nor looks at the error works around such a kernel, and without a FIXME(headergen) beside it"
        " nobody will remember to undo it."
    ),
    remedy="add FIXME(headergen): until SYMBOL beside the except, or handle the error",
    category="separation",
)
HANDWRITTEN_VALUE = Rule(
    id="handwritten-value",
    severity=Severity.WARNING,
    summary="a constant that was written by hand, and has another value in the header",
    explanation=(
        "A file of Python gives a name of a header another value than the header does, on each target that the project"
        " has. Only files are meant that have other names of that header with the right values, and ioctls whose number"
        " has the right type. What a kernel changes whenever it gains something (a count, a mask of all flags, a"
        " version) is not told, nor is a value that is right for another target, in the other byte order, or as a bit"
        " where the header has the number of one."
    ),
    remedy="headergen sync KERNEL, and take the name from the module that it renders",
    category="separation",
)
HANDWRITTEN_LAYOUT = Rule(
    id="handwritten-layout",
    severity=Severity.WARNING,
    summary="a ctypes class that was written by hand, and has another layout than the record of its name",
    explanation=(
        "A ctypes class has the name of a record of a header and members of the same names, and its size, or the place"
        " of one of them, is not the compiler's, on each target that the project has. The kernel then reads and writes"
        " other bytes than the program means, or bytes behind them. Records that may grow by a convention of the kernel"
        " may have another size, and so may those that end with an array of no fixed length."
    ),
    remedy="headergen sync KERNEL, and take the class from the module that it renders",
    category="separation",
)

SEPARATION_RULES: tuple[Rule, ...] = (
    MIXED_COMMIT,
    MIXED_WITH_REASON,
    TOO_MANY_MIXED,
    IDLE_EXCEPTION,
    UNMADE_IMPORT,
    UNPROVEN_IMPORT,
    UNPROVEN_PATCH,
    EXCEPTION_ADDED,
    STALE_TEMPLATES,
    OLDER_KERNEL,
    REMOVED_SYMBOL_USED,
    FALSE_IMPORT,
    PLACEHOLDER,
    FIXME_DUE,
    FIXME_UNREADABLE,
    SWALLOWED_IOCTL_ERROR,
    HANDWRITTEN_VALUE,
    HANDWRITTEN_LAYOUT,
)
