"""Which files of a project run in the kernel: a driver includes what the kernel keeps to itself, and no program can."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from headergen.separation.included import INCLUDE, Included
from headergen.separation.mentions import C_CODE

# what hardly a driver does without, and no kernel since 2.6.12 exports
KEPT = frozenset(
    f"linux/{name}.h"
    for name in (
        "atomic", "bitops", "bug", "cdev", "clk", "completion", "debugfs", "delay", "device", "dma-mapping", "err",
        "export", "firmware", "gfp", "highmem", "hrtimer", "init", "interrupt", "io", "jiffies", "kallsyms", "kobject",
        "kprobes", "kref", "kthread", "list", "miscdevice", "mm", "moduleparam", "mutex", "notifier", "of", "percpu",
        "platform_device", "printk", "proc_fs", "rbtree", "rcupdate", "regmap", "scatterlist", "seq_file", "skbuff",
        "slab", "spinlock", "sysfs", "timer", "tracepoint", "uaccess", "vmalloc", "workqueue",
    )
)  # fmt: skip


def kernel_code(files: Mapping[str, bytes]) -> frozenset[str]:
    """The paths of the C code among ``files`` that runs in the kernel: what includes such a header, however deep, and
    the headers that nothing else includes. Who has a ``linux/list.h`` of their own means that one, and what asks for
    ``__KERNEL__`` is for programs too.
    """
    code = {path: data for path, data in files.items() if path.endswith(C_CODE)}
    kept = {name.encode() for name in KEPT if not any(f"/{path}".endswith(f"/{name}") for path in code)}
    first = [path for path, data in code.items() if b"__KERNEL__" not in data and kept & {*INCLUDE.findall(data)}]
    if not first:
        return frozenset()
    included = Included(code, code.__getitem__)
    used = {path: included.by(path) for path in code}
    users = defaultdict[str, list[str]](list)
    for path, those in used.items():
        for each in those:
            users[each].append(path)
    drivers = _reached(first, users)
    programs = [path for path in code if not path.endswith(".h") and path not in drivers]
    return frozenset((drivers | _reached(drivers, used)) - _reached(programs, used))


def _reached(paths: Iterable[str], steps: Mapping[str, Sequence[str]]) -> set[str]:
    """These paths, and all that steps lead to."""
    seen, left = set(paths), [*paths]
    while left:
        further = [each for each in steps.get(left.pop(), ()) if each not in seen]
        seen.update(further)
        left += further
    return seen
