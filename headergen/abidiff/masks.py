"""Masks: the flags that one gained, and fields of bits side by side that got wider or narrower."""

from __future__ import annotations

from headergen.abidiff.around import Around, NumberIndex, all_bits, family_of
from headergen.abidiff.computing import given
from headergen.abidiff.families import prefixes
from headergen.abidiff.symbols import Number, Symbols
from headergen.constexpr.laid import AbiEnvironment
from headergen.diagnostics.phrases import listed


def gained(around: Around, before: Number, after: Number) -> list[str]:
    """The names of a mask's family whose bits it gained, if it lost none and these are all that it gained.

    Of several families that is the closest: ``RTAX_FEATURE_`` before ``RTAX_``, whose other numbers are no bits. Names
    that are new say it best; of a wide family's old ones each bit has to have one alone.
    """
    if before.value < 0 or before.value & ~after.value:
        return []
    bits = after.value & ~before.value
    mask = _behind(around.new, after)
    words = mask.name.split("_")
    for count in range(max(1, len(words) - 1), 0, -1):
        kin = around.kin(mask.location.header, bits, "_".join(words[:count]) + "_").without((after.name, mask.name))
        all_found, all_fresh = kin.bits
        if not bits & ~all_fresh:
            return list(kin.fresh)
        close = count > 1 or len(words) <= 2 or len(kin.every) == bits.bit_count()
        if close and not bits & ~all_found:
            return list(kin.every)
    return []


def mask_gained(around: Around, before: Number, after: Number) -> list[str]:
    """The names whose bits, or whose numbers' bits, a mask gained."""
    if found := gained(around, before, after):
        return found
    if before.value <= 0 or before.value & ~after.value:
        return []
    return _numbered_gained(around, before, after) or _computed_gained(around, before, after)


def _numbered_gained(around: Around, before: Number, after: Number) -> list[str]:
    """The new names whose numbers say which bits a mask gained, if the bits that it had are those of its family's too:
    ``1 << X`` for each register X.
    """
    bits = after.value & ~before.value
    for start in prefixes(before.name):
        had, came = around.numbered(before.location.header, start)
        named = {name: value for name, value in came.items() if bits >> value & 1}
        if not before.value & ~had and not bits & ~all_bits(1 << value for value in named.values()):
            return list(named)
    return []


def _computed_gained(around: Around, before: Number, after: Number) -> list[str]:
    """The enumerators whose bits a mask gained, if all of its bits are what a macro of its header, with whose name its
    own begins, gives for enumerators of one enumeration: ``KFD_EC_MASK(EC_QUEUE_NEW)`` in ``KFD_EC_MASK_QUEUE``.
    """
    home, abi = after.location.header, around.new.abi
    bits = after.value & ~before.value
    for start in prefixes(after.name):
        macro = abi.macros.get(start.rstrip("_"))
        if macro is None or macro.location.header != home or macro.roles != ("value",):
            continue
        environment = AbiEnvironment(abi, around.new.target)
        for enum in abi.enums.values():
            if enum.location.header != home:
                continue
            of = {name: given(environment, macro, [value]) or 0 for name, value in enum.members.items()}
            named = {name: value for name, value in of.items() if value.bit_count() == 1 and not value & ~after.value}
            if all_bits(named.values()) == after.value:
                return [name for name, value in named.items() if value & bits]
    return []


def flags_gained(around: Around, before: Number, after: Number) -> list[str]:
    """The new flags in a number that is nothing but flags of its family, whatever it is called."""
    known = around.before.flags.get((before.location.header, family_of(before.name)), 0)
    if before.value & ~known or around.before.numbered_on(before):
        return []
    return fresh_gained(around, before, after)


def fresh_gained(around: Around, before: Number, after: Number) -> list[str]:
    """What a mask gained, if all of these names are new."""
    found = gained(around, before, after)
    return [] if any(name in around.old.numbers for name in found) else found


def gained_said(around: Around, before: Number, after: Number, names: list[str]) -> str:
    """The flags that a mask gained: those of ``names`` that one enumeration declares which has all of the mask, the
    closest to it; else the bits, where an enumeration has the names: one family's flags may be bits of another's.
    """
    bits, numbers = after.value & ~before.value, around.new.numbers
    scopes = {around.new.enumeration_of.get(name, "") for name in names}
    if scopes == {""} or any(numbers[name].value & ~bits for name in names):
        return listed(names)
    whole: dict[str, list[Number]] = {}
    for flag in around.after.within(after.location.header, after.value, family_of(after.name)):
        if flag.name != after.name:
            whole.setdefault(around.new.enumeration_of.get(flag.name, ""), []).append(flag)
    covering = [
        flags for key, flags in whole.items() if key in scopes and all_bits(f.value for f in flags) == after.value
    ]
    if not covering:
        return f"the bits {bits:#x}"
    line = after.location.line
    closest = min(covering, key=lambda flags: min(abs(flag.location.line - line) for flag in flags))
    return listed([flag.name for flag in closest if not flag.value & ~bits])


def _behind(symbols: Symbols, number: Number) -> Number:
    """The constant that a name is nothing but another name of."""
    constant = symbols.abi.constants.get(number.name)
    return symbols.numbers.get(constant.alias, number) if constant is not None else number


def _is_wider_field(old: NumberIndex, before: int, after: Number) -> bool:
    """Whether a mask of bits side by side got further ones above them, which no other name of its family had."""
    above = after.value & ~before
    low = before & -before
    if (
        min(before, after.value) <= 0
        or after.value & before != before
        or any((v // low + 1) & (v // low) for v in (before, after.value))
    ):
        return False
    family = after.name[: -len("MASK")]
    wider = family.rstrip("_").rpartition("_")[0]
    header = after.location.header
    within = (n for start in (family, f"{wider}_" if wider else family) for n in old.within(header, above, start))
    return all(number.name == after.name or _says_where(number) for number in within)


def _says_where(number: Number) -> bool:
    """Whether a number counts the bits below a field, and is no bits of the word."""
    return number.name.upper().endswith("_SHIFT")


def _is_narrower_field(old: NumberIndex, before: Number, after: Number) -> bool:
    """Whether a mask of bits side by side lost the upper ones, and each number of its family, which has some, fits into
    what is left.
    """
    low = before.value & -before.value
    if after.value <= 0 or after.value & before.value != after.value or after.value & -after.value != low:
        return False
    if any((value // low + 1) & (value // low) for value in (before.value, after.value)):
        return False
    family = before.name[: -len("MASK")]
    values = [
        n.value for n in old.named(before.location.header, family) if n.name != before.name and not _says_where(n)
    ]
    most = after.value // low
    # the values are those of the field, or of the word that it lies in
    return bool(values) and all(0 <= v <= most or not v & ~after.value for v in values)


def other_field(old: NumberIndex, before: Number, after: Number) -> str:
    """What became of a mask that is a field in a word, where old programs are understood as before; "" where not."""
    if not before.name.upper().endswith("_MASK"):
        return ""
    if _is_wider_field(old, before.value, after):
        return "as a field that got wider"
    return "as a field that got narrower and holds what it held" if _is_narrower_field(old, before, after) else ""
