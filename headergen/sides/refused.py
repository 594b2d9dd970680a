"""What ``make headers_install`` would not install of a kernel, though it is read here: a licence, a configuration."""

from __future__ import annotations

from collections.abc import Collection

from headergen.diagnostics import Diagnostic
from headergen.diagnostics.rules_import import HEADER_REFUSED
from headergen.sides import Side, of_kernel


def newly_refused(old: Side, new: Side, target: str, unread: Collection[str] = ()) -> tuple[Diagnostic, ...]:
    """The headers read of ``new`` for a target that a kernel would not install, and did on the other side; of those
    ``unread`` it is said that they cannot be read.
    """
    headers, former = of_kernel(new.headers(target)), of_kernel(old.headers(target))
    if headers is None or not headers.refused:
        return ()
    before = (None if former is None else former.refused) or {}
    found = []
    for name, origin in headers.exported.headers().items():
        refusal = headers.refused.get(origin)
        if refusal is None or origin in before or name in unread:
            continue
        message = f"make headers_install refuses {name}: {refusal.message}"
        found.append(Diagnostic(HEADER_REFUSED, message, refusal.place, refusal.help, (target,), symbol=name))
    return tuple(found)
