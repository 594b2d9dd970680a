"""The ctypes of handwritten Python, in the words of the model: what names its types and classes go by, and what those
are made of. A class that cannot be read in full is not read at all.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from typing import Literal

from msgspec import Struct

from headergen.model import Array, Attributes, CType, Field, IntLiteral, Location, Pointer, Record, RecordRef, Scalar
from headergen.separation.python_text import last_name

Kind = Literal["struct", "union"]

_POINTER = Pointer(Scalar("void"))
_TYPES: Mapping[str, CType] = {
    **{f"c_{name}": Scalar(name) for name in ("char", "short", "int", "long", "float", "double")},
    **{f"c_u{name}": Scalar(f"unsigned {name}") for name in ("short", "int", "long")},
    "c_bool": Scalar("_Bool"), "c_byte": Scalar("signed char"), "c_ubyte": Scalar("unsigned char"),
    "c_longlong": Scalar("long long"), "c_ulonglong": Scalar("unsigned long long"),
    "c_longdouble": Scalar("long double"), "c_size_t": Scalar("unsigned long"), "c_ssize_t": Scalar("long"),
    "c_int8": Scalar("signed char"), "c_int16": Scalar("short"), "c_int32": Scalar("int"),
    "c_int64": Scalar("long long"), "c_uint8": Scalar("unsigned char"), "c_uint16": Scalar("unsigned short"),
    "c_uint32": Scalar("unsigned int"), "c_uint64": Scalar("unsigned long long"),
    "c_void_p": _POINTER, "c_char_p": _POINTER, "c_wchar_p": _POINTER, "py_object": _POINTER,
}  # fmt: skip
_ORDERS = ("", "BigEndian", "LittleEndian")
_KINDS: Mapping[str, Kind] = {
    **{f"{order}Structure": "struct" for order in _ORDERS},
    **{f"{order}Union": "union" for order in _ORDERS},
}
_POINTERS = ("POINTER", "CFUNCTYPE", "PYFUNCTYPE")
_OTHER_ORDER = ("__ctype_be__", "__ctype_le__")
_TOLD = ("_pack_", "_anonymous_", "_fields_")
_OF_LAYOUT = ("_align_", "_layout_")  # what is not computed here
_MOST_DIMENSIONS = 8
_MOST_PACKED = 64


class _Class(Struct):
    """A class of ctypes whose fields are not told yet."""

    kind: Kind
    line: int
    pack: int | None = None
    anonymous: frozenset[str] = frozenset()


class PythonTypes:
    """The types that a file names, as its statements are told one after the other. The records that its classes are go
    into ``records``; ``number`` says what an expression is, None for what is no number.
    """

    def __init__(
        self, path: str, records: MutableMapping[str, Record], number: Callable[[ast.expr], int | None]
    ) -> None:
        self._path, self._records, self._number = path, records, number
        self._modules: set[str] = set()
        self._types: dict[str, CType] = {}
        self._bases: dict[str, Kind] = {}
        self._open: dict[str, _Class] = {}

    def imported(self, statement: ast.Import | ast.ImportFrom) -> None:
        """What an import names."""
        for alias in statement.names:
            if isinstance(statement, ast.Import):
                if alias.name == "ctypes":
                    self._modules.add(alias.asname or alias.name)
            elif statement.module == "ctypes":
                for each in (*_TYPES, *_KINDS) if alias.name == "*" else (alias.name,):
                    name = alias.asname or each
                    if each in _TYPES:
                        self._types[name] = _TYPES[each]
                    elif each in _KINDS:
                        self._bases[name] = _KINDS[each]

    def named(self, name: str, value: ast.expr) -> bool:
        """Whether an assignment gives a type another name."""
        found = self.type_of(value)
        if found is not None:
            self._types[name] = found
        return found is not None

    def forget(self, name: str) -> None:
        """A name that may be something else."""
        self._refuse(name)
        self._types.pop(name, None)

    def type_of(self, node: ast.expr, depth: int = 0) -> CType | None:
        """The type that an expression names; None for anything else."""
        match node:
            case ast.Name(id=name):
                return self._types.get(name)
            case ast.Attribute(value=ast.Name(id=module), attr=attr) if module in self._modules:
                return _TYPES.get(attr)
            case ast.Attribute(value=inner, attr=attr) if attr in _OTHER_ORDER and not depth:
                return self.type_of(inner, 1)
            case ast.BinOp(op=ast.Mult(), left=left, right=right) if depth < _MOST_DIMENSIONS:
                for of, times in ((left, right), (right, left)):
                    if (element := self.type_of(of, depth + 1)) is not None:
                        count = self._number(times)
                        return None if count is None or count < 0 else Array(element, IntLiteral(count))
            case ast.Call(func=called) if last_name(called) in _POINTERS:
                return _POINTER
        return None

    # --------------------------------------------------------------------------------------------------------- classes

    def class_(self, node: ast.ClassDef) -> None:
        """A class: one of ctypes is a record once its fields are told, and a base of others until then."""
        kinds = [kind for base in node.bases if (kind := self._kind_of(base)) is not None]
        if len(kinds) != 1 or node.keywords or node.decorator_list:
            return
        self._bases[node.name] = kinds[0]
        self._types[node.name] = RecordRef(f"{kinds[0]} {node.name}")
        self._open[node.name] = _Class(kinds[0], node.lineno)
        told = dict(assignments(node.body))
        if any(name in told for name in _OF_LAYOUT) or _told_below(node):
            self._refuse(node.name)
        for name in _TOLD:
            if name in told:
                self.attribute(node.name, name, told[name])

    def attribute(self, name: str, attribute: str, value: ast.expr) -> None:
        """What is assigned to an attribute of a class, in it or behind it."""
        of = self._open.get(name)
        if of is None:
            return
        if attribute == "_pack_":
            of.pack = self._number(value)
            if of.pack is None or not 0 <= of.pack <= _MOST_PACKED:
                self._refuse(name)
        elif attribute == "_anonymous_" and isinstance(value, ast.List | ast.Tuple):
            of.anonymous = frozenset(
                e.value for e in value.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)
            )
        elif attribute == "_fields_":
            self._refuse(name)  # what is made of a class with fields has those too, and more
            fields = self._fields(value, of.anonymous)
            if fields is not None:
                key = f"{of.kind} {name}"
                place = Location(self._path, of.line)
                self._records[key] = Record(key, of.kind, fields, place, Attributes(pack=of.pack or None))
        elif attribute in _OF_LAYOUT:
            self._refuse(name)

    def _refuse(self, name: str) -> None:
        """Of a class nothing more is read."""
        self._open.pop(name, None)
        self._bases.pop(name, None)

    def _fields(self, value: ast.expr, anonymous: frozenset[str]) -> tuple[Field, ...] | None:
        fields = []
        for element in value.elts if isinstance(value, ast.List | ast.Tuple) else [value]:
            match element:
                case ast.Tuple(elts=[ast.Constant(value=str(name)), type_]):
                    found = self.type_of(type_)
                case _:  # bit-fields too, which ctypes does not place as compilers do
                    return None
            if found is None:
                return None
            fields.append(Field("" if name in anonymous else name, found, Location(self._path, element.lineno)))
        return tuple(fields)

    def _kind_of(self, base: ast.expr) -> Kind | None:
        match base:
            case ast.Name(id=name):
                return self._bases.get(name)
            case ast.Attribute(value=ast.Name(id=module), attr=attr) if module in self._modules:
                return _KINDS.get(attr)
        return None


def assignments(body: Sequence[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    """The names that statements themselves, and none within them, give a value, with that."""
    for statement in body:
        match statement:
            case ast.Assign(targets=targets, value=value):
                names = [target.id for target in targets if isinstance(target, ast.Name)]
                yield from ((name, value) for name in names if len(names) == len(targets))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value


def _told_below(node: ast.ClassDef) -> bool:
    """Whether a class tells its fields under a condition."""
    blocks = [each for each in node.body if not isinstance(each, ast.Assign | ast.AnnAssign | ast.FunctionDef)]
    names = (each for block in blocks for each in ast.walk(block) if isinstance(each, ast.Name))
    return any(name.id in (*_TOLD, *_OF_LAYOUT) for name in names)
