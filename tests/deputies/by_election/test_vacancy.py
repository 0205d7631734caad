"""When a seat is vacant, and what is asked of the by-election whose result arrives."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.venues import (
    COUNTY,
    LOCAL_COMMITTEES,
    NATION,
    PROVINCE,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    lawful,
)

from npcproc.bodies import Body, Congress, Organ
from npcproc.case import Case
from npcproc.deputies.by_election import (
    SEAT,
    TOWNSHIP_SEAT,
    Cause,
    DeputyElected,
    HeldBy,
    LeftVacant,
    MethodBy,
    SeatStage,
    Vacated,
)
from npcproc.findings import Effect
from npcproc.levels import Level

DAY = date(2024, 3, 29)
REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
LOCAL = (*LOCAL_COMMITTEES, TOWNSHIP_CONGRESS)

each_body = pytest.mark.parametrize("body", [NATION, *LOCAL], ids=lambda body: body.level.value)


def opened(body: Body) -> Case:
    """A seat that is held."""
    return (TOWNSHIP_SEAT if isinstance(body, Congress) else SEAT).open(body)


def vacated(cause: Cause = Cause.RESIGNED, **said: Any) -> Vacated:
    """甲 is gone."""
    return Vacated(**{"on": DAY, "by": Organ.CREDENTIALS_COMMITTEE, "person": "甲", "cause": cause, **said})


def vacant(body: Body, cause: Cause = Cause.RESIGNED) -> Case:
    """The seat of 甲, which is vacant."""
    return lawful(opened(body), vacated(cause))


def elected(body: Body, **said: Any) -> DeputyElected:
    """乙 is elected by those who had elected 甲."""
    direct = body.level in {Level.COUNTY, Level.TOWNSHIP}
    held_by = HeldBy.DISTRICT if direct else HeldBy.ITS_COMMITTEE
    return DeputyElected(**{"on": DAY, "by": Organ.STANDING_COMMITTEE, "person": "乙", "held_by": held_by, **said})


class TestVacated:
    """A seat is vacant when its holder is a deputy no longer, within the term."""

    @each_body
    @pytest.mark.parametrize("cause", Cause)
    def test_the_cause(self, body: Body, cause: Cause) -> None:
        """Whoever is suspended keeps the seat; a deputy of the nation does not lose it by moving."""
        found = opened(body).check(vacated(cause))
        kept = cause is Cause.SUSPENDED or (cause is Cause.MOVED_AWAY and body is NATION)
        assert effects(found) == ({("truly-vacant", REFUSES)} if kept else set())

    @pytest.mark.parametrize(
        ("on", "cited"), [(date(2025, 3, 11), "deputies-law-2015/49.1"), (date(2025, 3, 12), "deputies-law-2025/62.1")]
    )
    def test_its_articles(self, on: date, cited: str) -> None:
        """The Electoral Law, and the Deputies Law of the day."""
        found = opened(COUNTY).check(vacated(Cause.SUSPENDED, on=on))
        assert articles(found) == {"truly-vacant": {"election-law-2020/57.1", cited}}

    @each_body
    def test_after_the_term(self, body: Body) -> None:
        """Then there is nothing to fill."""
        found = opened(body).check(vacated(in_term=False))
        assert effects(found) == {("within-the-term", REFUSES)}
        assert articles(found) == {"within-the-term": {"election-law-2020/57.1"}}

    def test_what_cannot_be(self) -> None:
        """A seat that nobody held, and a word for a cause."""
        with pytest.raises(ValueError, match="person"):
            vacated(person="")
        word: Any = "moved"
        with pytest.raises(TypeError, match="cause"):
            vacated(word)


class TestElected:
    """Those who had elected fill the seat, by the province's method, with candidates enough."""

    @each_body
    @pytest.mark.parametrize("held_by", HeldBy)
    def test_by_whom(self, body: Body, held_by: HeldBy) -> None:
        """The unit, be it the congress or its committee, or the district; nobody else."""
        found = vacant(body).check(elected(body, held_by=held_by))
        direct = body.level in {Level.COUNTY, Level.TOWNSHIP}
        unit = {HeldBy.ELECTING_CONGRESS, HeldBy.ITS_COMMITTEE}
        good = held_by is HeldBy.DISTRICT if direct else held_by in unit
        assert effects(found) == (set() if good else {("by-the-original-electors", REFUSES)})

    @each_body
    def test_its_articles(self, body: Body) -> None:
        """The Organic Law speaks of local deputies alone."""
        found = vacant(body).check(elected(body, held_by=HeldBy.OTHERS))
        local = set() if body is NATION else {"organic-law-2022/45.1"}
        assert articles(found) == {"by-the-original-electors": {"election-law-2020/57.1"} | local}

    @each_body
    def test_the_method(self, body: Body) -> None:
        """The province's, and no other."""
        found = vacant(body).check(elected(body, method_by=MethodBy.ELECTORS))
        assert effects(found) == {("method-by-province", REFUSES)}
        assert articles(found) == {"method-by-province": {"election-law-2020/57.4"}}

    @each_body
    def test_candidates(self, body: Body) -> None:
        """As many as seats are enough, one fewer is not; more are allowed."""
        case = vacant(body)
        assert case.check(elected(body, seats=2, candidates=2)) == ()
        assert case.check(elected(body, seats=2, candidates=3)) == ()
        found = case.check(elected(body, seats=2, candidates=1))
        assert effects(found) == {("no-fewer-candidates-than-seats", REFUSES)}
        assert articles(found) == {"no-fewer-candidates-than-seats": {"election-law-2020/57.4"}}

    @pytest.mark.parametrize(("name", "value"), [("seats", 0), ("candidates", -1), ("person", "")])
    def test_what_cannot_be(self, name: str, value: object) -> None:
        """No seats, fewer candidates than none, and nobody."""
        with pytest.raises(ValueError, match=name):
            elected(PROVINCE, **{name: value})


class TestLeftVacant:
    """Within the term a vacant seat is not given up."""

    @each_body
    def test_after_the_term(self, body: Body) -> None:
        """When the term is over nothing is asked."""
        case = lawful(vacant(body), LeftVacant(on=DAY, by=Organ.STANDING_COMMITTEE, term_over=True))
        assert case.stage is SeatStage.LEFT_VACANT
        assert case.ended

    @each_body
    def test_within_it(self, body: Body) -> None:
        """A breach."""
        found = vacant(body).check(LeftVacant(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert effects(found) == {("filled-within-the-term", BREACH)}
        assert articles(found) == {"filled-within-the-term": {"election-law-2020/57.1"}}

    @pytest.mark.parametrize("body", LOCAL, ids=lambda body: body.level.value)
    def test_of_who_moved_away(self, body: Body) -> None:
        """A paragraph of its own says so."""
        found = vacant(body, Cause.MOVED_AWAY).check(LeftVacant(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert effects(found) == {("seat-of-the-moved-filled", BREACH)}
        assert articles(found) == {"seat-of-the-moved-filled": {"election-law-2020/57.2"}}
