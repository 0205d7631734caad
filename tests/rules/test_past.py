"""What a rule may see of a case: the latest event of a kind, all of them, and the judged event itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from attrs import field, frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Organ, StandingCommittee
from npcproc.events import Event, organs
from npcproc.levels import Level
from npcproc.rules.past import Every, History, Latest, Own, last, remembered

BODY = StandingCommittee(level=Level.COUNTY, place="370103", members=31)
DAY = date(2025, 3, 4)


@frozen(kw_only=True)
class Asked(Event):
    """Something is asked of some organs."""

    zh = "提问"
    en = "Asked"

    text: str = ""
    of: frozenset[Organ] = field(default=frozenset(), converter=organs)


@frozen(kw_only=True)
class Answered(Event):
    """It is answered."""

    zh = "答复"
    en = "Answered"

    day: date | None = None


@frozen
class Before:
    """A case in which these things happened."""

    events: tuple[Event, ...] = ()
    body: Body = BODY


def asked(text: str = "", of: frozenset[Organ] = frozenset()) -> Asked:
    """Members ask."""
    return Asked(on=DAY, by=Organ.MEMBERS, text=text, of=of)


def answered(day: date | None = None) -> Answered:
    """The court answers."""
    return Answered(on=DAY, by=Organ.COURT, day=day)


class TestLast:
    """The latest event of a kind."""

    def test_the_latest_of_several(self) -> None:
        """Not the first one, and not one of another kind."""
        first, second = asked(text="一"), asked(text="二")
        assert last(Before((first, second, answered())), Asked) is second

    def test_none(self) -> None:
        """None where there was none."""
        assert last(Before((answered(),)), Asked) is None


class TestLatest:
    """What the latest event of a kind says in a field."""

    def test_its_day_unless_a_field_is_named(self) -> None:
        """The day it happened, or the day it names."""
        past = Before((answered(DAY + timedelta(days=9)),))
        assert Latest(Answered).value(past, None) == DAY
        assert Latest(Answered, "day").value(past, None) == DAY + timedelta(days=9)

    def test_the_latest_counts(self) -> None:
        """A later event takes the place of an earlier one, even where it says nothing."""
        assert Latest(Answered, "day").value(Before((answered(DAY), answered())), None) is None

    def test_nothing_yet(self) -> None:
        """None where no such event has happened."""
        assert Latest(Answered).value(Before(), asked()) is None

    def test_a_field_it_has_not(self) -> None:
        """Refused when it is written, naming event and field."""
        with pytest.raises(ValueError, match=r"Latest\.of: Answered has no field 'text'"):
            Latest(Answered, "text")


class TestEvery:
    """What all earlier events of a kind say together."""

    @given(texts=st.lists(st.sampled_from("甲乙丙"), max_size=6))
    def test_each_counts_once(self, texts: list[str]) -> None:
        """All that any of them said, however often; of other kinds nothing."""
        past = Before((*map(asked, texts), answered()))
        assert Every(Asked, "text").value(past, None) == frozenset(texts)

    def test_a_list_adds_each(self) -> None:
        """A field that lists several adds each of them."""
        past = Before((asked(of=frozenset({Organ.COURT, Organ.GOVERNMENT})), asked(of=frozenset({Organ.COURT}))))
        assert Every(Asked, "of").value(past, None) == frozenset({Organ.COURT, Organ.GOVERNMENT})

    def test_a_field_it_has_not(self) -> None:
        """Refused when it is written, naming event and field."""
        with pytest.raises(ValueError, match=r"Every\.of: Answered has no field 'text'"):
            Every(Answered, "text")


class TestOwn:
    """What a field of the judged event itself says."""

    def test_value(self) -> None:
        """Its own field, and None where there is no event yet."""
        assert Own("text").value(Before(), asked(text="为何")) == "为何"
        assert Own("text").value(Before(), None) is None


class TestRemembered:
    """What was read last is kept, and nothing else."""

    def test_of_the_same(self) -> None:
        """The same case and the same event are read once; what the reading says of itself stays."""
        times, read = self.reading()
        past, event = Before(), asked("一")
        assert read(past, event) == read(past, event) == (0, "一")
        assert len(times) == 1
        assert read.__doc__ == "How many, and what."

    def test_of_another(self) -> None:
        """An equal case or event that is another object is read anew; so is one that was read before the last."""
        times, read = self.reading()
        past, event = Before(), asked("一")
        again, longer = asked("一"), Before((event,))
        found = [read(past, event), read(past, again), read(longer, again), read(past, event)]
        assert found == [(0, "一"), (0, "一"), (1, "一"), (0, "一")]
        assert len(times) == 4

    def test_of_more(self) -> None:
        """What is asked of more values, or by name, is another question."""
        times: list[object] = []

        @remembered
        def read(past: History, more: int = 0, other: int = 0) -> int:
            times.append(past)
            return len(past.events) + more - other

        past = Before()
        assert [read(past), read(past, 1), read(past), read(past, more=1), read(past, other=1)] == [0, 1, 0, 1, -1]
        assert len(times) == 5

    @staticmethod
    def reading() -> tuple[list[History], Callable[[History, Asked], tuple[int, str]]]:
        """The cases that are really read, and a reading."""
        times: list[History] = []

        @remembered
        def read(past: History, event: Asked) -> tuple[int, str]:
            """How many, and what."""
            times.append(past)
            return len(past.events), event.text

        return times, read
