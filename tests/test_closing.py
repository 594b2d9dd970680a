"""Whatever happens in its block, what can be closed is closed, once."""

from __future__ import annotations

import pytest
from msgspec import Struct

from headergen.closing import Closing


class _Plain(Closing):
    closed = 0

    def close(self) -> None:
        self.closed += 1


class _Typed(Struct, Closing):
    closed: int = 0

    def close(self) -> None:
        self.closed += 1


@pytest.mark.parametrize("kind", [_Plain, _Typed])
def test_it_is_closed_at_the_end_of_the_block(kind: type[_Plain] | type[_Typed]) -> None:
    thing = kind()
    before = []
    with thing as inside:
        assert inside is thing
        before.append(thing.closed)
    assert [*before, thing.closed] == [0, 1]


@pytest.mark.parametrize("kind", [_Plain, _Typed])
def test_a_failure_closes_it_and_goes_on(kind: type[_Plain] | type[_Typed]) -> None:
    thing = kind()
    with pytest.raises(KeyError, match="own"), thing:
        raise KeyError("own")
    assert thing.closed == 1
