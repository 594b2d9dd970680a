"""What is known of names that are gone: whether other arches' own headers still have them.

A kernel says that. For a project it is the kernel that its headers came of, where that is at hand, as it was when they
were imported. Where it is not, what went from a header that each arch has a part of its own of is in doubt.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from headergen.abidiff import Compared, gone_names
from headergen.diagnostics import Diagnostic, HeadergenError
from headergen.diagnostics.phrases import amount, is_or_are, listed
from headergen.diagnostics.rules_import import OTHER_ARCHES_UNKNOWN
from headergen.pipeline.other_arches import in_doubt, kept_by_others, with_own_part
from headergen.sides import Side, Sides
from headergen.sides.comparing import ComparedInterface
from headergen.targets import TARGETS


class Answer(Struct, frozen=True):
    """What was compared, what ``others`` still have, and what could not be told of them, with the modules that ask."""

    done: Sequence[ComparedInterface]
    others: Sequence[Compared] = ()
    untold: Diagnostic | None = None
    modules: tuple[str, ...] = ()


def asked_of_others(
    done: Sequence[ComparedInterface], sides: Sides, both: tuple[Side, Side], system: Side | None
) -> Answer:
    """Asks the headers of all other arches for the names that are gone."""
    lost = [each for each in done if each.compared is not None and gone_names(each.compared)]
    if not lost:
        return Answer(done)
    knowing, unknown = _knowing(sides, both, system)
    others, looked = dict[str, Compared](), {each.target for each in done}
    for side in knowing:
        try:
            found = kept_by_others([each.compared for each in lost if each.compared], looked, side.arches, side.headers)
        except HeadergenError:  # what nobody imports, and cannot be read
            unknown.append(side.title)
            continue
        for each in found:
            former = others.get(each.target, each)
            others[each.target] = replace(each, own=each.own | former.own)
    answer = Answer(done, tuple(others.values()))
    return _in_doubt(answer, both, unknown) if unknown else answer


def _knowing(sides: Sides, both: tuple[Side, Side], system: Side | None) -> tuple[list[Side], list[str]]:
    """The sides to ask, and what those are called that would know more and are not at hand."""
    before, after = both
    for side in (after, system):
        if side is not None and side.tree is not None and side.tree.arches():
            return [side], []
    if after.state is None:
        return [after], [after.title]
    former = before.state.lock.imports if before.state is not None else {}
    imports = after.state.lock.imports.items()
    # where no lock says that another kernel came, no name went to another arch's header
    came = [each.kernel for name, each in imports if name not in former or former[name].kernel != each.kernel]
    knowing, unknown = [], []
    for kernel in dict.fromkeys(came):
        side = sides.at_hand(kernel)
        if side is None:
            unknown.append(f"Linux {kernel.version}" if kernel.version else "their kernel")
        else:
            knowing.append(side)
    return (knowing if came and not unknown else [*knowing, after]), unknown


def _in_doubt(answer: Answer, both: tuple[Side, Side], unknown: Sequence[str]) -> Answer:
    compared = [each.compared for each in answer.done if each.compared is not None]
    judged = iter(in_doubt(compared, answer.others, partial(_with_own_part, both)))
    done, names, modules = [], set[str](), dict[str, None]()
    for each in answer.done:
        if each.compared is None:
            done.append(each)
            continue
        doubtful = next(judged)
        changed = set(doubtful.findings).difference(each.compared.findings)
        names.update(finding.symbol for finding in changed)
        modules |= dict.fromkeys([each.module] if changed else [])
        done.append(replace(each, compared=doubtful))
    if not names:
        return answer
    message = (
        f"{amount(len(names), 'name')} {is_or_are(len(names))} gone from headers that arches share: whether another"
        f" arch still has {'it' if len(names) == 1 else 'them'}, {listed(unknown)} would tell, which is not at hand"
    )
    return Answer(done, answer.others, Diagnostic(OTHER_ARCHES_UNKNOWN, message, None), tuple(modules))


def _with_own_part(both: tuple[Side, Side], target: str) -> Collection[str]:
    """Where the headers lie that arches share, and that their target has a part of its own of."""
    arch = TARGETS[target].kernel_arch
    names = {name for side in both for name in with_own_part(side.headers(target) or {})}
    return {side.path(arch, name) for side in both for name in names}
