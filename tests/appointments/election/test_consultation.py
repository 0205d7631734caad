"""The consultation on the nominees."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    DAY,
    LATER,
    NATION,
    PROVINCE,
    TOWNSHIP,
    consult,
    effects,
    lawful,
    names,
    nominate,
    nominated,
    opened,
)

from npcproc.appointments.election import Stage, nominees
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.findings import Effect

ONE = frozenset({"甲"})


def ready(body: Congress, **said: Any) -> Case:
    """One nominee."""
    office = Office.CHAIR_OF_TOWNSHIP_CONGRESS if body is TOWNSHIP else Office.CHAIR_OF_STANDING_COMMITTEE
    return nominated(opened(body, office, **said), ONE)


class TestConsultation:
    """The presidium puts the nominees to the deputies, who may all give opinions."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_who_consults(self, body: Congress) -> None:
        """At national level the delegations; elsewhere the deputies, in delegations or otherwise."""
        allowed = {
            organ
            for organ in (Organ.DELEGATION, Organ.DEPUTIES, Organ.STANDING_COMMITTEE)
            if names(ready(body).check(consult(body, by=organ))) == set()
        }
        assert allowed == ({Organ.DELEGATION} if body is NATION else {Organ.DELEGATION, Organ.DEPUTIES})

    def test_who_submits(self) -> None:
        """In a local congress the presidium does."""
        assert names(ready(CITY).check(consult(CITY, submitted_by=Organ.STANDING_COMMITTEE))) == {"presidium-submits"}
        assert ready(NATION).check(consult(NATION, submitted_by=Organ.STANDING_COMMITTEE)) == ()

    @pytest.mark.parametrize(
        ("body", "on", "cite"),
        [
            (NATION, LATER, "deputies-law-2015/11.2"),
            (NATION, date(2025, 3, 12), "deputies-law-2025/17.2"),
            (COUNTY, date(2025, 3, 11), "deputies-law-2015/11.3"),
            (COUNTY, date(2025, 3, 12), "deputies-law-2025/17.3"),
            (TOWNSHIP, LATER, "deputies-law-2015/11.4"),
            (TOWNSHIP, date(2025, 3, 12), "deputies-law-2025/17.4"),
        ],
    )
    def test_opinions(self, body: Congress, on: date, cite: str) -> None:
        """A right of deputies at every level, by the law of the day."""
        (finding,) = ready(body).check(consult(body, on, opinions_taken=False))
        assert (finding.effect, [c.slug for c in finding.cites]) == (Effect.BREACH, [cite])

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_questions(self, body: Congress) -> None:
        """Unanswered questions are a breach of the national rules of procedure."""
        found = effects(ready(body).check(consult(body, questions_answered=False)))
        assert found == ({("questions-answered", Effect.BREACH)} if body is NATION else set())

    def test_declining(self) -> None:
        """Whoever declines is no nominee any more; no statute speaks of it, and nothing is asked."""
        case = lawful(ready(CITY), consult(CITY, declined=ONE))
        assert nominees(case) == frozenset()
        again = lawful(case, nominate(frozenset({"乙"}), LATER))
        assert again.stage is Stage.NOMINATED
        assert nominees(again) == {"乙"}


class TestTwoDays:
    """When the term of a congress at county level or above changes, nomination and consultation take two days."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY], ids=lambda body: body.level.value)
    @pytest.mark.parametrize(
        ("on", "broken"), [(DAY, True), (date(2024, 1, 11), True), (LATER, False), (date(2024, 1, 20), False)]
    )
    def test_line(self, body: Congress, on: date, broken: bool) -> None:  # noqa: FBT001
        """Opened on the 10th, ended on the 12th."""
        found = ready(body, change_of_term=True).check(consult(body, on))
        assert effects(found) == ({("two-days", Effect.BREACH)} if broken else set())

    @pytest.mark.parametrize("body", [NATION, TOWNSHIP], ids=lambda body: body.level.value)
    def test_elsewhere(self, body: Congress) -> None:
        """Nothing is asked of a township, or of the National People's Congress."""
        assert ready(body, change_of_term=True).check(consult(body, DAY)) == ()

    def test_within_a_term(self) -> None:
        """Nothing is asked of an election at another time."""
        assert ready(COUNTY).check(consult(COUNTY, DAY)) == ()

    @given(wait=st.integers(0, 30))
    def test_any_wait(self, wait: int) -> None:
        """Two days or more after the day on which nomination opened."""
        found = ready(COUNTY, change_of_term=True).check(consult(COUNTY, date(2024, 1, 10 + min(wait, 21))))
        assert bool(found) is (min(wait, 21) < 2)


class TestOpinionsOnADirector:
    """The Deputies Law gives deputies an opinion on who is to be director since 2025 only."""

    @pytest.mark.parametrize("body", [NATION, COUNTY], ids=lambda body: body.level.value)
    @pytest.mark.parametrize(
        ("on", "broken"), [(date(2025, 3, 11), set()), (date(2025, 3, 12), {"opinions-taken-on-a-director"})]
    )
    def test_by_the_law_of_the_day(self, on: date, broken: set[str], body: Congress) -> None:
        """The day before, and that day."""
        case = opened(body, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION)
        case = nominated(case, ONE)
        assert names(case.check(consult(body, on, opinions_taken=False))) == broken

    def test_of_others(self) -> None:
        """Of other posts the law of 2015 says so already."""
        case = nominated(opened(COUNTY, Office.PRESIDENT_OF_COURT), ONE)
        assert names(case.check(consult(COUNTY, date(2025, 3, 11), opinions_taken=False))) == {"opinions-taken"}
