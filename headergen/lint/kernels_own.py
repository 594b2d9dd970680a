"""Judges what a header uses of the kernel's own: types and macros that no header for programs has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_lint as rules
from headergen.model import Abi, Skipped

WORDS = {rules.KERNEL_TYPE: "a type of the kernel's own", rules.KERNEL_MACRO: "a macro of the kernel's own"}

_TYPES = re.compile(
    r"[us](?:8|16|32|64)|bool|atomic(?:64|_long)?_t|(?:dma|phys)_addr_t|resource_size_t|gfp_t|fmode_t|umode_t|sector_t"
    r"|pgoff_t|ktime_t|k[ug]id_t|spinlock_t|cpumask_t|nodemask_t|wait_queue_head_t|(?:(?:struct|union) )?compat_\w+"
    r"|struct (?:h?list_(?:head|node)|mutex|kref|kobject|device|file|inode|page|rcu_head|work_struct|timespec64)"
)
_MACROS = re.compile(
    r"BIT(?:_ULL)?|GENMASK(?:_ULL)?|[US](?:8|16|32|64)_(?:MAX|MIN)|SZ_\d+[KMGT]?|PAGE_(?:SIZE|SHIFT|MASK)|NR_CPUS"
    r"|ALIGN|DIV_ROUND_UP|ARRAY_SIZE|FIELD_(?:PREP|GET)|offsetofend|sizeof_field|IS_ENABLED"
    r"|[bl]e(?:16|32|64)_to_cpu|cpu_to_[bl]e(?:16|32|64)"
)


def judge_missing(abi: Abi, headers: frozenset[str]) -> Iterator[Diagnostic]:
    """A finding for each macro and record that is lost because the kernel kept to itself what it is made of; those of
    one cause are told in one sentence.
    """
    for item in abi.skipped:
        if item.location.header in headers and item.missing:
            yield from _of_item(item, abi)


def _of_item(item: Skipped, abi: Abi) -> Iterator[Diagnostic]:
    if is_kernels_type(item.missing):
        rule = rules.KERNEL_TYPE
    elif is_kernels_own(item.missing):
        rule = rules.KERNEL_MACRO
    else:
        return
    yield Diagnostic(
        rule, item.name, item.location, targets=(abi.target,), symbol=item.missing, member=item.name
    )  # fmt: skip


def is_kernels_type(name: str) -> bool:
    """Whether a type that nothing declares is one that the kernel has for itself."""
    return _TYPES.fullmatch(name) is not None


def is_kernels_own(name: str) -> bool:
    """Whether it is such a type, or a macro that the kernel has for itself."""
    return is_kernels_type(name) or _MACROS.fullmatch(name) is not None
