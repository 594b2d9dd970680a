"""Words of the model are plain values: equal by what they hold, hashed, frozen, copied and pickled."""

from __future__ import annotations

import copy
import pickle

import pytest
from msgspec.structs import replace

from headergen.model import (
    Abi,
    Array,
    Attributes,
    IntLiteral,
    Location,
    Macro,
    Named,
    Pointer,
    RecordRef,
    Scalar,
    parts,
)
from headergen.model.commits import Commit
from headergen.model.locations import doors, generic_name, own_name
from headergen.model.reserved import is_reserved


def test_a_word_is_equal_by_what_it_holds() -> None:
    word = Macro("A", None, "1", "1", Location("linux/a.h", 3))
    assert word == Macro("A", None, "1", "1", Location("linux/a.h", 3))
    assert hash(word) == hash(replace(word))
    assert word != replace(word, body="2")
    assert repr(Location("a", 1)) == "Location(header='a', line=1)"


def test_words_of_different_classes_are_never_equal() -> None:
    one: object = Named("x")
    assert one != RecordRef("x")
    assert one != Scalar("x")
    assert Attributes() == Attributes()
    assert IntLiteral(1) != IntLiteral(1, "u")


def test_a_word_is_frozen_and_holds_nothing_else() -> None:
    word = Location("a", 1)
    with pytest.raises(AttributeError):
        word.line = 2  # type: ignore[misc]
    with pytest.raises(AttributeError):
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


def test_what_is_computed_once_is_no_part_of_a_word() -> None:
    commit = Commit("1", (), "2", b"", b"", b"Subject\n\nBody.\n")
    other = replace(commit)
    assert commit.text == "Subject\n\nBody.\n"
    assert commit == other
    assert hash(commit) == hash(other)
    assert replace(commit, message=b"Another").text == "Another"


def test_the_parts_of_a_type_are_what_it_is_made_of() -> None:
    assert parts(Array(Named("u8"), IntLiteral(4))) == (Named("u8"), IntLiteral(4))
    assert parts(Pointer(Scalar("void"))) == (Scalar("void"),)
    assert parts((1, "a")) == (1, "a")
    assert parts("text") == ()


def test_one_home_says_what_a_header_that_arches_share_is_called() -> None:
    assert own_name("asm-generic/mman/more.h") == "asm/mman/more.h"
    assert own_name("linux/asm-generic/x.h") == "linux/asm-generic/x.h"
    assert generic_name("asm/ioctl.h") == "asm-generic/ioctl.h"
    assert generic_name("linux/asm/ioctl.h") == "linux/asm/ioctl.h"
    assert doors("asm-generic/ioctl.h") == doors("asm/ioctl.h") == ("linux/ioctl.h", "asm/ioctl.h")
    assert doors("linux/kvm.h") == ()


@pytest.mark.parametrize(
    ("name", "reserved"),
    [
        ("i_unused", True),
        ("im_mbz", True),
        ("expansion", True),
        ("__pad2", True),
        ("nr_unused", False),
        ("unused_by", False),
    ],
)
def test_names_of_room(name: str, *, reserved: bool) -> None:
    """Of Linux 6.19; ``nr_unused`` of ``struct inodes_stat_t`` counts inodes."""
    assert is_reserved(name) == reserved
