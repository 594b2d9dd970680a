"""The integer types of one target: widths, signs, promotions and conversions (C11 6.3.1, 6.4.4.1)."""

from __future__ import annotations

from headergen.constexpr.errors import ConstexprError
from headergen.model import IntLiteral
from headergen.targets import Target

_RANK = {
    "_Bool": 0, "char": 1, "signed char": 1, "unsigned char": 1, "short": 2, "unsigned short": 2,
    "int": 3, "unsigned int": 3, "long": 4, "unsigned long": 4, "long long": 5, "unsigned long long": 5,
    "__int128": 6, "unsigned __int128": 6,
}  # fmt: skip

# what a constant's type is picked from, narrowest first; for decimal ones, and for octal and hexadecimal ones
_CANDIDATES = {
    "": (("int", "long", "long long"),
         ("int", "unsigned int", "long", "unsigned long", "long long", "unsigned long long")),
    "u": (("unsigned int", "unsigned long", "unsigned long long"),) * 2,
    "l": (("long", "long long"), ("long", "unsigned long", "long long", "unsigned long long")),
    "ul": (("unsigned long", "unsigned long long"),) * 2,
    "ll": (("long long",), ("long long", "unsigned long long")),
    "ull": (("unsigned long long",),) * 2,
}  # fmt: skip


class Integers:
    """What the integer types of ``target`` are.

    ``bits`` and ``signed`` are by canonical spelling; only types that the target has are in them.
    """

    def __init__(self, target: Target) -> None:
        self.bits = {name: 8 * target.types[name][0] for name in _RANK if name in target.types}
        self.bits["_Bool"] = 1
        self.signed = {name: target.signed(name) for name in self.bits}
        self.size_t = target.size_t
        self.ptrdiff_t = target.size_t.replace("unsigned ", "")
        self.wide = {"L": target.wchar_t, "u": "unsigned short", "U": "unsigned int", "u8": "int"}
        self._common: dict[tuple[str, str], str] = {}
        self._pick = {
            (suffix, decimal): self._ranges(types[not decimal])
            for suffix, types in _CANDIDATES.items()
            for decimal in (True, False)
        }
        self._promoted = {name: "int" if _RANK[name] < 3 else name for name in self.bits}

    def _ranges(self, types: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
        return tuple((1 << (self.bits[t] - self.signed[t]), t) for t in types)

    def literal(self, literal: IntLiteral) -> tuple[int, str]:
        """Value and type of a constant."""
        value = literal.value
        if literal.char:
            return (value - 256 if value > 127 and self.signed["char"] else value), "int"
        if literal.wide:
            return value, self.wide[literal.wide]
        for limit, name in self._pick[literal.suffix, literal.decimal]:
            if value < limit:
                return value, name
        return self._oversized(value)

    def _oversized(self, value: int) -> tuple[int, str]:
        # GCC's answer to a decimal constant that no standard signed type holds
        if value < 1 << 64:
            if "__int128" in self.bits:
                return value, "__int128"
            return self.wrap(value, "long long"), "long long"
        raise ConstexprError(f"{value if value < 10**30 else 'a constant'} is too large for any integer type")

    def promote(self, name: str) -> str:
        """The integer promotion of a type."""
        return self._promoted[name]

    def common(self, left: str, right: str) -> str:
        """The type that the usual arithmetic conversions give two integer types."""
        if left == right:
            return self._promoted[left]
        key = (left, right)
        if (result := self._common.get(key)) is None:
            result = self._common[key] = self._find_common(self._promoted[left], self._promoted[right])
        return result

    def _find_common(self, left: str, right: str) -> str:
        if self.signed[left] == self.signed[right]:
            return left if _RANK[left] >= _RANK[right] else right
        unsigned, signed = (right, left) if self.signed[left] else (left, right)
        if _RANK[unsigned] >= _RANK[signed]:
            return unsigned
        if self.bits[signed] > self.bits[unsigned]:
            return signed
        return f"unsigned {signed}"

    def wrap(self, value: int, name: str) -> int:
        """The value converted to the type: modulo its range, or 0 and 1 for ``_Bool``."""
        bits = self.bits[name]
        if bits == 1:
            return int(value != 0)
        value &= (1 << bits) - 1
        if self.signed[name] and value >> (bits - 1):
            value -= 1 << bits
        return value

    def holding(self, low: int, high: int, *, smallest: str = "int") -> str | None:
        """The narrowest type, not narrower than ``smallest``, that holds both; unsigned unless ``low`` is negative."""
        ladder = ("char", "short", "int", "long", "long long")
        for name in ladder[ladder.index(smallest) :]:
            spelling = (name if name != "char" else "signed char") if low < 0 else f"unsigned {name}"
            bits = self.bits[spelling]
            if low < 0:
                if -(1 << (bits - 1)) <= low and high < 1 << (bits - 1):
                    return spelling
            elif high < 1 << bits:
                return spelling
        return None


def integers_of(target: Target) -> Integers:
    """The integer types of a target, made once for each."""
    cached = _CACHE.get(target.name)
    if cached is None or cached[0] is not target:
        cached = _CACHE[target.name] = (target, Integers(target))
    return cached[1]


_CACHE: dict[str, tuple[Target, Integers]] = {}
