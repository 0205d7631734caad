"""Events: frozen facts, each with its day and with who did it."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from typing import Any

import pytest
from attrs import field, fields_dict, frozen
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Organ
from npcproc.events import Event, Facts, Voted, VotingMethod, done_by, in_order, name_of, organs, persons
from npcproc.findings import Text
from npcproc.tally import Tally

TALLY = Tally(members=31, present=31, in_favour=16)


@frozen(kw_only=True)
class Asked(Event):
    """Something is asked; anyone may."""

    zh = "提问"
    en = "Asked"

    askers: frozenset[str] = field(converter=persons, default=frozenset())
    """Who asks.  Unit: persons."""


@frozen(kw_only=True)
class Decided(Event):
    """The council decides, and nobody else can."""

    zh = "决定"
    en = "Decided"

    by: Organ = done_by(Organ.CHAIRPERSONS_COUNCIL)


@frozen(kw_only=True)
class Listed(Event):
    """Items are put in order."""

    zh = "排序"
    en = "Listed"

    items: tuple[str, ...] = field(converter=in_order)
    """The items, in order."""


class TestDay:
    """Every event has a day, and only a day."""

    @given(on=st.dates())
    def test_any_day(self, on: date) -> None:
        """Any day can be said, encoded or not."""
        assert Asked(on=on, by=Organ.MEMBERS).on == on

    @pytest.mark.parametrize("on", [datetime(2025, 3, 4), "2025-03-04", None, 20250304])  # noqa: DTZ001 - that is the point
    def test_nothing_else(self, on: Any) -> None:
        """A moment is no day, and neither is a text; the message names the field and the value."""
        with pytest.raises(ValueError, match=r"Asked\.on: .* is not a day"):
            Asked(on=on, by=Organ.MEMBERS)


class TestTypes:
    """A field holds what its type says, and nothing else."""

    @pytest.mark.parametrize("askers", ["王小明", [1, 2, 3], ["甲", ""], ["甲", " "]])
    def test_a_set_of_names(self, askers: Any) -> None:
        """A text is no set of its characters, a number no name; the message names the field and the value."""
        with pytest.raises(TypeError, match=r"Asked\.askers: .* is not what the field holds"):
            Asked(on=date(2025, 3, 4), by=Organ.MEMBERS, askers=askers)

    def test_each_name_once(self) -> None:
        """Names in any order, each counted once."""
        assert Asked(on=date(2025, 3, 4), by=Organ.MEMBERS, askers=["乙", "甲", "乙"]).askers == {"甲", "乙"}

    @pytest.mark.parametrize("declared", ["yes", 1])
    def test_yes_or_no(self, declared: Any) -> None:
        """What is yes or no is not a text or a number."""
        with pytest.raises(TypeError, match=r"Voted\.declared"):
            Voted(on=date(2025, 3, 4), tally=TALLY, declared=declared)

    @pytest.mark.parametrize("items", ["甲乙", [1], [""]])
    def test_names_in_order(self, items: Any) -> None:
        """So too where they have an order."""
        with pytest.raises(TypeError, match=r"Listed\.items"):
            Listed(on=date(2025, 3, 4), by=Organ.MEMBERS, items=items)

    def test_they_keep_their_order(self) -> None:
        """A list is kept as it was said."""
        assert Listed(on=date(2025, 3, 4), by=Organ.MEMBERS, items=["乙", "甲", "乙"]).items == ("乙", "甲", "乙")


class TestBy:
    """Every event has someone who did it."""

    def test_it_must_be_said(self) -> None:
        """Where the law leaves a choice there is no default."""
        asked: Any = Asked
        with pytest.raises(TypeError, match="by"):
            asked(on=date(2025, 3, 4))

    def test_one_choice_is_the_default(self) -> None:
        """Where the law leaves one, it need not be said; another can still be said, to be judged."""
        assert Decided(on=date(2025, 3, 4)).by is Organ.CHAIRPERSONS_COUNCIL
        assert Decided(on=date(2025, 3, 4), by=Organ.MEMBERS).by is Organ.MEMBERS

    @pytest.mark.parametrize("event", [Asked, Decided])
    def test_only_an_organ(self, event: Any) -> None:
        """A name is no organ."""
        with pytest.raises(TypeError, match="by"):
            event(on=date(2025, 3, 4), by="主任会议")


class TestValue:
    """An event is a value."""

    def test_frozen(self) -> None:
        """It does not change."""
        event: Any = Asked(on=date(2025, 3, 4), by=Organ.MEMBERS)
        with pytest.raises(FrozenInstanceError):
            event.on = date(2025, 3, 5)

    def test_equal_and_hashable(self) -> None:
        """Two sayings of one thing are one."""
        one = Asked(on=date(2025, 3, 4), by=Organ.MEMBERS, askers=frozenset({"甲", "乙"}))
        other = Asked(on=date(2025, 3, 4), by=Organ.MEMBERS, askers=frozenset({"乙", "甲"}))
        assert len({one, other}) == 1

    def test_lists_may_come_as_any_collection(self) -> None:
        """People and organs are kept as sets, each once."""
        assert persons(["甲", "乙", "甲"]) == frozenset({"甲", "乙"})
        assert organs((Organ.MEMBERS, Organ.MEMBERS)) == frozenset({Organ.MEMBERS})

    def test_of_another_kind(self) -> None:
        """The same day and the same organ in another kind of event is another event."""
        kinds: list[Event] = [kind(on=date(2025, 3, 4), by=Organ.MEMBERS) for kind in (Asked, Decided)]
        assert kinds[0] != kinds[1]

    def test_pickles(self) -> None:
        """It comes back equal."""
        voted = Voted(on=date(2025, 3, 4), tally=TALLY, method=VotingMethod.SECRET_BALLOT)
        assert pickle.loads(pickle.dumps(voted)) == voted  # noqa: S301 - our own bytes

    def test_an_event_is_facts(self) -> None:
        """Facts have a day; events have someone as well."""
        assert list(fields_dict(Facts)) == ["on"]
        assert list(fields_dict(Event)) == ["on", "by"]


class TestName:
    """Every event has a Chinese and an English name."""

    def test_name_of(self) -> None:
        """Both at once."""
        assert name_of(Voted) == Text("表决", "Voted")

    def test_methods_of_voting(self) -> None:
        """So has every way of voting."""
        assert [method.zh for method in VotingMethod] == ["无记名投票", "无记名按表决器", "举手表决", "其他方式"]
        assert [method.en for method in VotingMethod] == ["secret ballot", "device", "show of hands", "other"]


class TestVoted:
    """A vote carries its count; how, and what was declared, have defaults."""

    def test_defaults(self) -> None:
        """A standing committee votes by device, and the count speaks for itself."""
        voted = Voted(on=date(2025, 3, 4), tally=TALLY)
        assert (voted.by, voted.method, voted.declared) == (Organ.STANDING_COMMITTEE, VotingMethod.DEVICE, None)
        assert Voted.in_session
        assert not Event.in_session

    @pytest.mark.parametrize(("name", "value"), [("tally", 16), ("method", "举手表决")])
    def test_of_their_types(self, name: str, value: object) -> None:
        """A bare number is no count, and a word no method."""
        given_: dict[str, Any] = {"on": date(2025, 3, 4), "tally": TALLY, name: value}
        with pytest.raises(TypeError, match=name):
            Voted(**given_)
