"""Words are what ``dataclasses`` would have made of them: equal, hashed, frozen, copied and pickled alike."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from functools import cached_property
from typing import Any

import pytest

from headergen import words
from headergen.model import Abi, Attributes, IntLiteral, Location, Macro, Named, RecordRef

SLOW: Any = dataclasses.dataclass(frozen=True, slots=True)(
    type("Macro", (), {
        "__annotations__": dict(Macro.__annotations__), "reason": "", "given": None, "__doc__": "A twin.",
    })
)  # fmt: skip


def test_a_word_behaves_as_the_dataclass_does() -> None:
    given = ("A", None, "1", "1", Location("linux/a.h", 3))
    word, twin = Macro(*given), SLOW(*given)
    assert [f.name for f in dataclasses.fields(Macro)] == [f.name for f in dataclasses.fields(SLOW)]
    assert repr(word) == repr(twin)
    assert hash(word) == hash(twin)
    assert word == Macro(*given)
    assert word != twin
    assert dataclasses.replace(word, body="2").body == "2"
    assert dataclasses.asdict(word) == dataclasses.asdict(twin)
    assert Macro.__match_args__ == SLOW.__match_args__


def test_words_of_different_classes_are_never_equal() -> None:
    one: object = Named("x")
    assert one != RecordRef("x")
    assert Attributes() == Attributes()
    assert IntLiteral(1) != IntLiteral(1, "u")


def test_a_word_is_frozen_and_has_slots() -> None:
    word = Location("a", 1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        word.line = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del word.line
    assert not hasattr(word, "__dict__")


def test_a_word_is_ordered_where_asked_for() -> None:
    assert Location("a", 2) > Location("a", 1)
    assert sorted([Location("b", 1), Location("a", 9)])[0].header == "a"
    with pytest.raises(TypeError):
        Named("a") < Named("b")  # type: ignore[operator]  # noqa: B015


@pytest.mark.parametrize("word", [Location("a", 1), Named("x"), Abi("arm", (), (), {}, {}, {}, {}, {}, {}, ())])
def test_a_word_can_be_pickled_and_copied(word: object) -> None:
    assert pickle.loads(pickle.dumps(word)) == word  # noqa: S301 - ours
    assert copy.deepcopy(word) == word


def test_missing_and_unknown_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        Location("a")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Location("a", 1, column=2)  # type: ignore[call-arg]


def test_each_word_makes_its_own_default() -> None:
    @words.dataclass(frozen=True, slots=True)
    class Box:
        """Holds a list."""

        items: list[int] = words.field(default_factory=list)

    one, other = Box(), Box()
    one.items.append(1)
    assert other.items == []


def test_words_without_slots_keep_what_is_computed_once() -> None:
    @words.dataclass(frozen=True)
    class Circle:
        """Has a computed part, and one that is neither shown nor compared."""

        radius: int
        note: str = words.field(default="", compare=False, repr=False)

        @cached_property
        def area(self) -> int:
            """Roughly."""
            return 3 * self.radius * self.radius

    circle = Circle(2, "small")
    assert circle.area == 12
    assert circle == Circle(2, "other")
    assert hash(circle) == hash(Circle(2))
    assert repr(circle).endswith("Circle(radius=2)")
    with pytest.raises(dataclasses.FrozenInstanceError):
        circle.radius = 3  # type: ignore[misc]


def test_nothing_but_frozen_classes_whose_fields_are_all_given() -> None:
    with pytest.raises(TypeError):
        words.dataclass(frozen=False)

    class Late:
        """Computes a field."""

        area: int = dataclasses.field(init=False)

    with pytest.raises(TypeError):
        words.dataclass(frozen=True)(Late)
