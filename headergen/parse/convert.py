"""Makes the model's records, enumerations and typedefs from pycparser's trees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal
from weakref import proxy

from headergen.constexpr import ConstexprError, parse_expression
from headergen.constexpr.typenames import EXTENDED, scalar_of
from headergen.model import (
    NO_ATTRIBUTES,
    Array,
    Attributes,
    CType,
    Enum,
    EnumRef,
    Expr,
    Field,
    Function,
    Location,
    Named,
    Pointer,
    Record,
    RecordRef,
    Scalar,
    SizeOf,
    Skipped,
    Typedef,
)
from headergen.model.keys import key_without_tag
from headergen.parse.attributes import NOTHING, Belongings, Written
from headergen.parse.declared import Begun, Declared, Event, Failed
from headergen.parse.expressions import Expressions, Inexpressible
from headergen.parse.grammar import Coord, c_ast
from headergen.parse.typedefs import MAX_LEVELS

BUILTIN_TYPES = {"__int128_t": Scalar("__int128"), "__uint128_t": Scalar("unsigned __int128")} | {
    name: Scalar(name) for name in sorted(EXTENDED)
}
_MODES = {"QI": 1, "byte": 1, "HI": 2, "SI": 4, "DI": 8, "TI": 16, "word": 0, "pointer": 0}
_WIDTHS = {1: "char", 2: "short", 4: "int", 8: "long long", 16: "__int128"}
# atomic or not, these are aligned by their size wherever atomic operations are
_ATOMIC_ALIKE = frozenset(
    Scalar(f"{sign}{name}") for sign in ("", "unsigned ") for name in ("_Bool", "char", "short", "int", "long")
) | {Scalar("signed char")}
_DECLARATORS = (c_ast.TypeDecl, c_ast.PtrDecl, c_ast.ArrayDecl, c_ast.FuncDecl)


class Converter:
    """Says what the declarations declare: ``events`` of ``declared``, in source order."""

    def __init__(self, long_bytes: int) -> None:
        self._long_bytes = long_bytes
        self.modes = 0  # how often the bytes of a ``long`` were asked for: by nothing but ``mode``
        self.declared = Declared(set(BUILTIN_TYPES))
        self.types = self.declared.types
        self.events: list[Event] = []
        self.tagless: list[tuple[str, Location]] = []
        self.keyword_lines: dict[int, int] = {}
        self.belongings = Belongings()
        # keys by the number of the token behind the keyword: several declarators share one definition
        self.defined: dict[int, str] = {}
        # its own method would hold it: all of a unit, in a process that looks for no circles
        read_type = partial(Converter.type_name, proxy(self))
        self.expressions = Expressions(read_type, self.belongings.islands, self.types)
        self.depth = 0
        self.prototypes = 0

    def emit(self, event: Event) -> None:
        """Says that something happened."""
        self.events.append(event)
        self.declared.take(event)

    # --------------------------------------------------------------------------------------------- declarations

    def declare(self, node: c_ast.Node) -> None:
        """Takes in a declaration at the top level."""
        if isinstance(node, c_ast.Typedef):
            self.typedef(node)
        elif isinstance(node, c_ast.Decl):
            try:
                self.type_of(node.type)
            except Inexpressible:
                # a function or variable, of no interest in itself; its records have been noted
                return

    def typedef(self, node: c_ast.Typedef) -> None:
        """Takes in a typedef."""
        coord = _name_coord(node)
        name, place = node.name, _place(coord)
        self.emit(name)
        written = self.belongings.names.get(_number(coord), NOTHING)
        try:
            new = Typedef(name, self.moded(self.type_of(node.type), written), place, self.attributes(written))
        except Inexpressible as error:
            self.emit(Skipped(name, place, str(error)))
            return
        self.emit(new)

    # ---------------------------------------------------------------------------------------------------- types

    def type_name(self, node: c_ast.Node) -> CType:
        """The type that a type name in an expression stands for."""
        return self.type_of(node.type if isinstance(node, c_ast.Typename) else node)

    def type_of(self, node: c_ast.Node) -> CType:
        """The type of a declarator or specifier; the records that it defines are taken in on the way."""
        atomic = False
        while isinstance(node, c_ast.TypeDecl | c_ast.Typename):
            atomic = atomic or "_Atomic" in (node.quals or ())
            node = node.type
        reader = _TYPE_READERS.get(type(node))
        if reader is None:
            raise Inexpressible(f"its type is a {type(node).__name__}, for which the model has no words")
        if self.depth == MAX_LEVELS:
            raise Inexpressible(f"its type is nested more than {MAX_LEVELS} levels deep")
        self.depth += 1
        try:
            type_ = reader(self, node)
        finally:
            self.depth -= 1
        if atomic and type_ not in _ATOMIC_ALIKE:
            raise Inexpressible("its type is _Atomic, which is aligned by its size on some targets")
        return type_

    def pointer(self, node: c_ast.PtrDecl) -> CType:
        """A pointer."""
        return Pointer(self.type_of(node.type))

    def array(self, node: c_ast.ArrayDecl) -> CType:
        """An array, flexible if it has no dimension."""
        return Array(self.type_of(node.type), None if node.dim is None else self.expressions.read(node.dim))

    def function(self, node: c_ast.FuncDecl) -> CType:
        """A function type: what it returns and takes, as text."""
        return Function(f"{_spelled(self.type_of(node.type))} {self.parameters(node.args)}")

    def typeof(self, node: c_ast.Node) -> CType:
        """``typeof`` of a type."""
        inner = node.expr
        if not isinstance(inner, c_ast.Typename):
            raise Inexpressible("its type is that of an expression, for which the model has no words")
        return self.type_of(inner)

    def words(self, node: c_ast.IdentifierType) -> CType:
        """A typedef's name, or the keywords of a built-in type."""
        names: list[str] = node.names
        if len(names) == 1 and names[0] in self.types:
            return BUILTIN_TYPES.get(names[0]) or Named(names[0])
        try:
            return scalar_of(names)
        except ConstexprError as error:
            raise Inexpressible(error.reason) from error

    def parameters(self, arguments: c_ast.ParamList | None) -> str:
        """A function's parameters as text."""
        if arguments is None:
            return "()"
        self.prototypes += 1
        try:
            return f"({', '.join(self.parameter_types(arguments))})"
        finally:
            self.prototypes -= 1

    def parameter_types(self, arguments: c_ast.ParamList) -> list[str]:
        """The types of parameters as texts."""
        parts = []
        for parameter in arguments.params:
            if isinstance(parameter, c_ast.EllipsisParam):
                parts.append("...")
            elif isinstance(parameter, c_ast.Decl | c_ast.Typename):
                parts.append(_spelled(self.type_of(parameter.type)))
        return parts

    def moded(self, type_: CType, written: Written) -> CType:
        """The type with the width that ``mode`` gives it."""
        if not written.mode:
            return type_
        size = _MODES.get(written.mode)
        if size is None or not isinstance(type_, Scalar):
            raise Inexpressible(f"mode {written.mode} of its type is not supported")
        self.modes += 1
        base = _WIDTHS[size] if size not in (0, self._long_bytes) else "long"
        if type_.name.startswith("unsigned"):
            return Scalar(f"unsigned {base}")
        return Scalar("signed char" if base == "char" else base)

    def attributes(self, written: Written) -> Attributes:
        """The attributes of the model for what was written."""
        if written == NOTHING:
            return NO_ATTRIBUTES
        if written.unsupported:
            raise Inexpressible(f"{written.unsupported} changes its layout, which is not supported")
        try:
            aligned = tuple([None if a is None else parse_expression(a, typedefs=self.types) for a in written.aligned])
        except ConstexprError as error:
            raise Inexpressible(f"its alignment is no constant: {error.reason}") from error
        return Attributes(written.packed, aligned, written.pack)

    # -------------------------------------------------------------------------------------------------- records

    def record(self, node: c_ast.Struct | c_ast.Union) -> CType:
        """A use of a record, which is taken in if this is its definition."""
        kind: Literal["struct", "union"] = "struct" if isinstance(node, c_ast.Struct) else "union"
        if node.decls is None or self.prototypes:
            # what a list of parameters declares ends with it
            return RecordRef(f"{kind} {node.name or '(…)'}")
        number = _number(node.coord)
        if number in self.defined:
            return RecordRef(self.defined[number])
        place = Location(node.coord.file, self.keyword_lines.get(number, node.coord.line))
        key = f"{kind} {node.name}" if node.name else self.tagless_key(kind, place)
        self.defined[number] = key
        self.emit(Begun(key, place))
        try:
            fields = tuple(self.fields(node.decls))
            attributes = self.attributes(self.belongings.records.get(number, NOTHING))
        except Inexpressible as error:
            self.emit(Failed(key, Skipped(key, place, str(error))))
            return RecordRef(key)
        self.emit(Record(key, kind, fields, place, attributes))
        return RecordRef(key)

    def tagless_key(self, kind: str, place: Location) -> str:
        """A key for what has no tag; what is not the first of its line has its number behind it."""
        self.tagless.append((kind, place))
        self.declared.tagless[kind, place] += 1
        return key_without_tag(kind, place, self.declared.tagless[kind, place])

    def fields(self, declared: list[c_ast.Node]) -> Iterator[Field]:
        """The members of a record."""
        for node in declared:
            if not isinstance(node, c_ast.Decl):
                continue
            type_ = self.type_of(node.type)
            if not isinstance(node.type, _DECLARATORS):
                if not self.anonymous(node.type):
                    continue
                number = self.belongings.closed.get(_number(node.type.coord), -1)
                record = node.type
                place = Location(record.coord.file, self.keyword_lines.get(_number(record.coord), record.coord.line))
            else:
                coord = _name_coord(node)
                number, place = _number(coord), _place(coord)
            written = self.belongings.names.get(number, NOTHING)
            attributes = self.attributes(written)
            if node.align:
                attributes = self.with_alignas(attributes, node.align)
            width = None if node.bitsize is None else self.expressions.read(node.bitsize)
            yield Field(node.name or "", self.moded(type_, written), place, width, attributes)

    @staticmethod
    def anonymous(node: c_ast.Node) -> bool:
        """Whether a member without a declarator is one: a record without a tag. A tagged one is only declared there."""
        return isinstance(node, c_ast.Struct | c_ast.Union) and node.name is None

    def with_alignas(self, attributes: Attributes, nodes: list[c_ast.Alignas]) -> Attributes:
        """The attributes with what ``_Alignas`` adds."""
        found: list[Expr | None] = list(attributes.aligned)
        for node in nodes:
            inner = node.alignment
            if isinstance(inner, c_ast.Constant) and inner.value == "0":
                continue  # C says that this does nothing
            found.append(
                self.expressions.read(inner)
                if not isinstance(inner, c_ast.Typename)
                else SizeOf(self.type_name(inner), True)
            )
        return Attributes(attributes.packed, tuple(found), attributes.pack)

    # ---------------------------------------------------------------------------------------------------- enums

    def enum(self, node: c_ast.Enum) -> CType:
        """A use of an enumeration, which is taken in if this is its definition."""
        if node.values is None or self.prototypes:
            return EnumRef(f"enum {node.name or '(…)'}")
        number = _number(node.coord) + 1
        if number in self.defined:
            return EnumRef(self.defined[number])
        place = _place(node.coord)
        key = f"enum {node.name}" if node.name else self.tagless_key("enum", place)
        self.defined[number] = key
        members: list[tuple[str, Expr | None]] = []
        try:
            for member in node.values.enumerators:
                if not isinstance(member, c_ast.Enumerator):
                    continue
                members.append((member.name, None if member.value is None else self.expressions.read(member.value)))
            attributes = self.attributes(self.belongings.records.get(number, NOTHING))
        except Inexpressible as error:
            self.emit(Skipped(key, place, str(error)))
            return EnumRef(key)
        self.emit(Enum(key, tuple(members), place, attributes))
        return EnumRef(key)


_TYPE_READERS: dict[type[c_ast.Node], Callable[[Converter, c_ast.Node], CType]] = {
    c_ast.IdentifierType: Converter.words,
    c_ast.PtrDecl: Converter.pointer,
    c_ast.ArrayDecl: Converter.array,
    c_ast.Struct: Converter.record,
    c_ast.Union: Converter.record,
    c_ast.Enum: Converter.enum,
    c_ast.FuncDecl: Converter.function,
}
if hasattr(c_ast, "TypeOf"):  # of pycparser since 3.1
    _TYPE_READERS[c_ast.TypeOf] = Converter.typeof


def _number(coord: Coord | None) -> int:
    return -1 if coord is None or coord.column is None else coord.column


def _place(coord: Coord) -> Location:
    return Location(coord.file, coord.line)


def _name_coord(node: c_ast.Node) -> Coord:
    """Where a declarator's name stands; the declaration itself gives that of the first token of the declarator."""
    inner = node.type
    while isinstance(inner, _DECLARATORS) and not isinstance(inner, c_ast.TypeDecl):
        inner = inner.type
    return inner.coord or node.coord or _base(node.type).coord


def _base(node: c_ast.Node) -> c_ast.Node:
    while isinstance(node, _DECLARATORS):
        node = node.type
    return node


def _spelled(type_: CType) -> str:
    """A parameter's type as text."""
    match type_:
        case Pointer(to):
            return to.text.replace("(", "(*)(", 1) if isinstance(to, Function) else f"{_spelled(to)} *"
        case Array(of, _):
            return f"{_spelled(of)}[]"
        case Function(text):
            return text
        case RecordRef(key) | EnumRef(key):
            return key
        case Scalar(name) | Named(name):
            return name
