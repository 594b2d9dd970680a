"""Rules about importing, rendering and verifying headers."""

from __future__ import annotations

from headergen.diagnostics import Rule, Severity

MISSING_INCLUDE = Rule(
    id="missing-include",
    severity=Severity.WARNING,
    summary="an include that no exported header satisfies",
    explanation=(
        "A header that is imported includes another that the kernel does not export. Users of the header need it from"
        " elsewhere, for example from the C library, or the kernel forgot to export it."
    ),
    remedy=(
        "add the missing header to the kernel's exports, or leave the header that includes it out of the configuration"
    ),
    category="import",
)

NEW_INCLUDE = Rule(
    id="new-include",
    severity=Severity.WARNING,
    summary="a header that starts to include one that the import lacks",
    explanation=(
        'With closure = "report" a project imports the headers that it names, and leaves what they include to the'
        " system. One of them includes a header of the kernel now that it did not include before: where the system's"
        " headers are older, programs stop building."
    ),
    remedy="import that header too, or see that every system that you build on has it",
    category="import",
)
UNSAFE_INCLUDE = Rule(
    id="unsafe-include",
    severity=Severity.ERROR,
    summary="an include that leads out of the headers",
    explanation=(
        "A header includes an absolute path, one that climbs with '..' out of the include folder, or one with"
        " characters that no kernel uses in a name. It is not followed: what lies there is no part of the kernel's"
        " interface."
    ),
    remedy="correct the include in the kernel, or leave the header out of the configuration",
    category="import",
)
COMPUTED_INCLUDE = Rule(
    id="computed-include",
    severity=Severity.WARNING,
    summary="an include whose header is known only after preprocessing",
    explanation=(
        "The header's name comes from a macro, or #include_next asks for the next header of the same name. Which file"
        " that is depends on who includes it, so it is not followed, and what it would bring is not imported."
    ),
    remedy="name the headers that it can stand for as entries in the configuration",
    category="import",
)

NOT_IMPORTED = Rule(
    id="not-imported",
    severity=Severity.WARNING,
    summary="a configured arch whose headers were never imported",
    explanation=(
        "The configuration names an arch that the lock does not know, so that it has neither headers nor modules. A"
        " frozen arch is imported on its own, from a tree of the version that it is frozen at."
    ),
    remedy="headergen sync KERNEL",
    category="import",
)
HELD_HEADER = Rule(
    id="held-header",
    severity=Severity.NOTE,
    summary="a header that is held back",
    explanation=(
        "The configuration keeps this header as it was while others move on, for the reason given there. It is shown"
        " every time, so that it is not forgotten."
    ),
    remedy="take the hold out of the configuration and sync, once its reason is gone",
    category="import",
)
HELD_CLASH = Rule(
    id="held-clash",
    severity=Severity.WARNING,
    summary="an imported header that cannot be read with one that is held",
    explanation=(
        "The configuration keeps a header as it was, as a hold or as the project's own, and a header of the new kernel"
        " that includes it asks for more than it has: a macro or a type that came later. With the kernel's own it can"
        " be read; a program that finds the held one first no longer compiles."
    ),
    remedy="take the hold of that header out of the configuration and sync again, or hold this one too",
    category="import",
)
GONE_HEADER = Rule(
    id="gone-header",
    severity=Severity.NOTE,
    summary="a configured header that the kernel has no more",
    explanation=(
        "The configuration names this header, and the kernel that was imported does not export it any more: somebody"
        " went on without it (sync --drop-gone). No sync asks again; a kernel that has it brings it back."
    ),
    remedy="take the name out of the configuration",
    category="import",
)
UNUSED_HOLD = Rule(
    id="unused-hold",
    severity=Severity.WARNING,
    summary="a hold on a header that is not imported",
    explanation="The configuration holds a header that no import has brought: it is misspelt, or of no use any more.",
    remedy="correct the hold's path (it counts from the headers' folder), or take it out of the configuration",
    category="import",
)
SETTLED_LOCAL = Rule(
    id="settled-local",
    severity=Severity.NOTE,
    summary="a header of the project's own that the kernel gives too",
    explanation=(
        "The configuration says that this header is the project's own, and byte for byte it is what the kernel that was"
        " imported gives at its place. So it is where a project adopted its headers from between two releases, or where"
        " a change of its own was merged. As long as it is local no later import moves it."
    ),
    remedy="take its entry out of local and sync again",
    category="import",
)
UNUSED_EXCEPTION = Rule(
    id="unused-exception",
    severity=Severity.WARNING,
    summary="an exception that matches nothing",
    explanation=(
        "The configuration excepts findings of a rule, and there are none that match: what it excused is gone, and the"
        " exception would excuse the next one in silence."
    ),
    remedy="take the exception out of the configuration, or correct its pattern",
    category="import",
)
DIRTY_KERNEL = Rule(
    id="dirty-kernel",
    severity=Severity.WARNING,
    summary="an import from a kernel tree with uncommitted changes",
    explanation=(
        "Headers were imported from a tree whose exported headers are not those of its commit. Nobody else can derive"
        " this import again, or know what was in it."
    ),
    remedy="sync a clean tree; or say that this is not to stay: headergen sync KERNEL --placeholder REASON",
    category="import",
)
UNKNOWN_TRANSFORMATION = Rule(
    id="unknown-transformation",
    severity=Severity.NOTE,
    summary="a kernel whose way of installing headers is not known",
    explanation=(
        "The kernel's own script that makes headers fit for user space is none that headergen was compared with. The"
        " headers are made as the nearest known kernel makes them, and the lock records the script."
    ),
    remedy="compare with make headers_install once: headergen install KERNEL --arch ARCH DEST, then diff -r",
    category="import",
)
NOTHING_IMPORTED = Rule(
    id="nothing-imported",
    severity=Severity.ERROR,
    summary="a project without any import",
    explanation="There is no lock: headergen has never imported anything here, or the lock was deleted.",
    remedy="headergen sync KERNEL",
    category="import",
)
INTERRUPTED_WRITE = Rule(
    id="interrupted-write",
    severity=Severity.ERROR,
    summary="a sync or generate that was killed",
    explanation=(
        "A run of headergen was killed while it was writing, and left a journal (.headergen/) of what it was doing."
        " Files may be half old and half new until it is ended; the next run that writes does that first."
    ),
    remedy="headergen generate",
    category="import",
)
HEADER_EDITED = Rule(
    id="header-edited",
    severity=Severity.ERROR,
    summary="an imported header that was changed by hand",
    explanation=(
        "An imported header is not what the lock says that headergen wrote. What programs see is then no kernel's"
        " interface, and the next import would overwrite the change without a word."
    ),
    remedy="bring it back with git; a change belongs into the kernel, from where 'headergen sync KERNEL' imports it",
    category="import",
)
HEADER_MISSING = Rule(
    id="header-missing",
    severity=Severity.ERROR,
    summary="an imported header that is not there",
    explanation="The lock names a header that is missing, so that what includes it cannot be used.",
    remedy="bring it back with git, or run headergen sync KERNEL",
    category="import",
)
HEADER_EXTRA = Rule(
    id="header-extra",
    severity=Severity.NOTE,
    summary="files among the imported headers that no import brought",
    explanation=(
        "New files lie in the folder of imported headers, and the lock does not know them: they are somebody else's,"
        " and headergen neither reads, changes nor removes them. Programs may include them and take them for the"
        " kernel's. Those that are committed are accepted."
    ),
    remedy="if they are a kernel's, configure them as entries and sync; else a folder of their own tells them apart",
    category="import",
)
LOCK_STALE = Rule(
    id="lock-stale",
    severity=Severity.ERROR,
    summary="a configuration that the import does not follow",
    explanation=(
        "The configuration asks for other headers, another treatment of comments or another kernel than the lock"
        " records: it was changed and nothing was imported since."
    ),
    remedy="headergen sync KERNEL",
    category="import",
)
TEMPLATES_CHANGED = Rule(
    id="templates-changed",
    severity=Severity.ERROR,
    summary="templates that are not those the modules were rendered by",
    explanation=(
        "The templates in force have another hash than the lock records, so the modules may not show what the templates"
        " say."
    ),
    remedy="headergen generate --commit",
    category="import",
)
HEADERGEN_VERSION = Rule(
    id="headergen-version",
    severity=Severity.WARNING,
    summary="modules rendered by another version of headergen",
    explanation=(
        "The lock records another version of headergen than the one that checks. It may render other text, and both"
        " sides of a comparison should be made by one."
    ),
    remedy="install the version that the lock names, or run headergen generate --commit",
    category="import",
)
GENERATED_MISSING = Rule(
    id="generated-missing",
    severity=Severity.ERROR,
    summary="a generated file that is not there",
    explanation="The imported headers render to a file that is missing.",
    remedy="headergen generate",
    category="import",
)
GENERATED_CHANGED = Rule(
    id="generated-changed",
    severity=Severity.ERROR,
    summary="a generated file that is not what the headers render to",
    explanation=(
        "A generated file was edited, or the headers, the templates or headergen changed and it was not rendered again."
        " The next run overwrites it."
    ),
    remedy="headergen generate; a change that is to stay belongs into the templates",
    category="import",
)
GENERATED_EXTRA = Rule(
    id="generated-extra",
    severity=Severity.ERROR,
    summary="a file among the generated ones that nothing renders",
    explanation=(
        "A file lies in the folder of generated modules and is none of them: handwritten, or left behind by a module"
        " that is gone. The next run deletes it."
    ),
    remedy="move it out of the folder if it is handwritten; otherwise run headergen generate",
    category="import",
)
DIFFERS_FROM_KERNEL = Rule(
    id="import-differs-from-kernel",
    severity=Severity.ERROR,
    summary="an import that is not what the kernel gives",
    explanation=(
        "The import was derived again from the kernel that the lock names, and a header or what the lock says of it is"
        " different: the import was changed and its lock with it, or it was made of another tree."
    ),
    remedy="headergen sync KERNEL",
    category="import",
)
INCOMPLETE_MODULE = Rule(
    id="incomplete-module",
    severity=Severity.WARNING,
    summary="ioctls, records or constants that miss what no header defines",
    explanation=(
        "A header uses a macro or a type that neither it nor anything it includes defines, and no other header could"
        " complete it: none defines it, or several do, or they cannot be read together. What depends on it has no"
        " value or layout in the module, and is listed there as skipped. Said when a module is made, not by check."
    ),
    remedy="if another header of the module's choice defines it, add that to the module's entries, before the others",
    category="import",
)
HEADER_UNREADABLE = Rule(
    id="header-unreadable",
    severity=Severity.WARNING,
    summary="headers that cannot be read, and so not be compared",
    explanation=(
        "On one side or on both the headers of a module cannot be read: they are not meant for user space, need a"
        " header that no kernel exports, or are no C. What else was asked about is compared, and nothing is said of"
        " these. Where all headers are compared, a type that no header declares costs only what is made of it."
    ),
    remedy="look at the header with a compiler; in a project, leave it out of its module",
    category="import",
)
HEADER_REFUSED = Rule(
    id="header-refused",
    severity=Severity.ERROR,
    summary="headers that make headers_install would not install, and did before",
    explanation=(
        "A kernel does not install a header for its licence without the syscall exception, for an option of its"
        " configuration that it shows to programs, or because its conditions about __KERNEL__ cannot be followed, and"
        " then installs nothing at all. Here the header is read as it would be installed. What it was refused for on"
        " the old side too is not told."
    ),
    remedy="correct the header in the kernel: no headers of it can be installed or imported until then",
    category="import",
)
ARCH_NOT_COMPARED = Rule(
    id="arch-not-compared",
    severity=Severity.WARNING,
    summary="arches whose own headers differ, and that were not looked at",
    explanation=(
        "Without --arch all headers of two kernels are compared for one target. Headers of other arches' own (asm/)"
        " say something else on the two sides, comments aside, and nothing is known of what that changes."
    ),
    remedy="name the arch with --arch",
    category="import",
)
OTHER_ARCHES_UNKNOWN = Rule(
    id="other-arches-unknown",
    severity=Severity.NOTE,
    summary="names that are gone, and that another arch may still have",
    explanation=(
        "A header that all arches share gave names of one arch to that arch's own header, or lost them: which of the"
        " two it was only the whole kernel says, and it does not lie where it was imported from, or was imported"
        " elsewhere. The names are told as warnings, for nobody may miss them here."
    ),
    remedy="name the kernel with --kernel, or import it again where it lies now (headergen sync KERNEL)",
    category="import",
)
NAME_CONFLICT = Rule(
    id="name-conflict",
    severity=Severity.WARNING,
    summary="one name that the headers of a module give two meanings",
    explanation=(
        "Two headers, read for one module, define one name differently: no program can include both and mean both. The"
        " first header's meaning is taken, and the other header is read apart, so that each of its other names is what"
        " it says; where one of the two includes the other, the last definition counts, as for a compiler."
    ),
    remedy="make a module of each of the two headers, or except the finding with the reason",
    category="import",
)

IMPORT_RULES: tuple[Rule, ...] = (
    MISSING_INCLUDE,
    NEW_INCLUDE,
    UNSAFE_INCLUDE,
    COMPUTED_INCLUDE,
    NOT_IMPORTED,
    HELD_HEADER,
    HELD_CLASH,
    GONE_HEADER,
    UNUSED_HOLD,
    SETTLED_LOCAL,
    UNUSED_EXCEPTION,
    DIRTY_KERNEL,
    UNKNOWN_TRANSFORMATION,
    NOTHING_IMPORTED,
    INTERRUPTED_WRITE,
    HEADER_EDITED,
    HEADER_MISSING,
    HEADER_EXTRA,
    LOCK_STALE,
    TEMPLATES_CHANGED,
    HEADERGEN_VERSION,
    GENERATED_MISSING,
    GENERATED_CHANGED,
    GENERATED_EXTRA,
    DIFFERS_FROM_KERNEL,
    INCOMPLETE_MODULE,
    NAME_CONFLICT,
    HEADER_UNREADABLE,
    HEADER_REFUSED,
    ARCH_NOT_COMPARED,
    OTHER_ARCHES_UNKNOWN,
)
