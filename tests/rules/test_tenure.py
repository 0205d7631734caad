"""Rules about how long someone serves, looked up by office."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from npcproc.bodies import Body, Congress, Organ
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import DEPUTIES_2025
from npcproc.levels import Level
from npcproc.rules import AtMost, Entry, Exactly, SameTerm, SameTermByTable, Term, TermsByTable

DAY = date(2025, 3, 14)
SAYS = Text("任期应当合法", "the term is lawful")
CITES = (DEPUTIES_2025.art(1),)


@frozen
class Before:
    """A case in which nothing has happened."""

    body: Body
    events: tuple[Event, ...] = ()


BEFORE = Before(Congress(level=Level.COUNTY, place="370103", members=200))


@frozen(kw_only=True)
class Served(Event):
    """Someone serves in an office."""

    zh = "任职"
    en = "Served"

    office: str
    term_in_a_row: int = 1
    years: int = 5
    of_congress: int = 5
    left_on: date | None = None
    until: date | None = None


def served(office: str, **said: Any) -> Served:
    """Someone does."""
    return Served(on=DAY, by=Organ.CONGRESS, office=office, **said)


class TestTerm:
    """Someone serves at least until a day that another field names."""

    RULE = Term(name="term", of="left_on", until="until", says=SAYS, cites=CITES)

    @given(until=st.dates(date(1990, 1, 1), date(2090, 1, 1)), late=st.integers(-30, 30))
    def test_until_that_day(self, until: date, late: int) -> None:
        """That day is long enough, the day before is not."""
        event = served("院长", until=until, left_on=until + timedelta(days=late))
        assert self.RULE.met(BEFORE, event) is (late >= 0)

    def test_no_day_named(self) -> None:
        """Where none is named nothing is asked."""
        assert self.RULE.lawful(BEFORE, served("院长", left_on=DAY)) is None


class TestSameTerm:
    """A term is as long as another."""

    @given(length=st.integers(1, 9))
    def test_exactly(self, length: int) -> None:
        """Neither shorter nor longer."""
        rule = SameTerm(name="same-term", of="years", same_as="of_congress", says=SAYS, cites=CITES)
        assert rule.met(BEFORE, served("院长", years=length)) is (length == 5)


class TestSameTermByTable:
    """A term is as long as another, for the offices of a table."""

    RULE = SameTermByTable(
        name="same-term",
        of="years",
        by_field="office",
        same_as="of_congress",
        table=(Entry("院长", frozenset({True}), CITES),),
        says=SAYS,
    )

    @given(years=st.integers(0, 9))
    def test_exactly(self, years: int) -> None:
        """Neither shorter nor longer, and nothing is asked of an office that no line names."""
        assert self.RULE.met(BEFORE, served("院长", years=years)) is (years == 5)
        assert self.RULE.met(BEFORE, served("委员", years=years))

    def test_sentence(self) -> None:
        """It says how long; it reads all three fields."""
        assert self.RULE.required(Exactly(5)).en.endswith(", that is exactly 5")
        assert self.RULE.reads == ("years", "office", "of_congress")


class TestTermsByTable:
    """No more than so many terms in a row, by office."""

    RULE = TermsByTable(
        name="two-terms",
        of="term_in_a_row",
        by_field="office",
        table=(Entry("总理", frozenset({2}), CITES), Entry("总理", frozenset({3}), CITES)),
        says=SAYS,
    )

    @given(term=st.integers(0, 9))
    def test_the_lowest_counts(self, term: int) -> None:
        """Where two lines speak of an office both are kept to; nothing is asked of another."""
        assert self.RULE.met(BEFORE, served("总理", term_in_a_row=term)) is (term <= 2)
        assert self.RULE.met(BEFORE, served("部长", term_in_a_row=term))

    def test_numbers_for_the_catalog(self) -> None:
        """Each article with its number."""
        assert self.RULE.entries(Level.COUNTY) == ((CITES[0], "2"), (CITES[0], "3"))

    def test_sentence(self) -> None:
        """How many, and which it would be."""
        assert self.RULE.required(AtMost(2)).zh.endswith("不超过2届")
        assert self.RULE.shows(3).en == "found term 3"
