"""How the credentials of a deputy elected in a by-election are examined and confirmed."""

from __future__ import annotations

from typing import Any

import pytest
from tests.appointments.venues import COUNTY, NATION, TOWNSHIP_CONGRESS, articles, effects, lawful
from tests.deputies.by_election.test_vacancy import DAY, each_body, elected, vacant

from npcproc.bodies import Body, Congress, Organ
from npcproc.case import Case
from npcproc.deputies.by_election import (
    Check,
    Closed,
    CredentialsExamined,
    DeputyAnnounced,
    SeatStage,
    StatusDecided,
)
from npcproc.findings import Effect

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH


def filled(body: Body) -> Case:
    """A seat that a by-election has filled."""
    return lawful(vacant(body), elected(body))


def here(body: Body) -> Organ:
    """Who confirms."""
    return Organ.PRESIDIUM if isinstance(body, Congress) else Organ.STANDING_COMMITTEE


def examined(body: Body, **said: Any) -> CredentialsExamined:
    """The credentials committee has examined and reports to that body."""
    return CredentialsExamined(**{"on": DAY, "to": here(body), **said})


def decided(body: Body, *, confirmed: bool = True, **said: Any) -> StatusDecided:
    """The status is confirmed, or not."""
    return StatusDecided(**{"on": DAY, "by": here(body), "confirmed": confirmed, **said})


class TestExamined:
    """The credentials committee examines all of it, and reports."""

    @each_body
    def test_by_whom(self, body: Body) -> None:
        """By no other committee."""
        found = filled(body).check(examined(body, by=Organ.SPECIAL_COMMITTEE))
        assert effects(found) == {("credentials-committee-examines", REFUSES)}
        own = {"npc-organic-law-2021/9.1"} if body is NATION else {"organic-law-2022/57.1"}
        own = set() if body is TOWNSHIP_CONGRESS else own
        assert articles(found) == {"credentials-committee-examines": {"election-law-2020/47.1"} | own}

    @each_body
    @pytest.mark.parametrize("check", Check)
    def test_all(self, body: Body, check: Check) -> None:
        """To leave one out is a breach."""
        found = filled(body).check(examined(body, checks=frozenset(Check) - {check}))
        assert effects(found) == {("all-examined", BREACH)}
        assert articles(found) == {"all-examined": {"election-law-2020/47.1"}}

    @each_body
    def test_to_whom(self, body: Body) -> None:
        """To the standing committee, in a township to the presidium."""
        found = filled(body).check(examined(body, to=Organ.CONGRESS))
        assert effects(found) == {("reported-to", REFUSES)}


class TestDecided:
    """The status is confirmed after the examination."""

    @each_body
    def test_by_whom(self, body: Body) -> None:
        """Not by the congress."""
        case = lawful(filled(body), examined(body))
        assert effects(case.check(decided(body, by=Organ.CONGRESS))) == {("who-confirms", REFUSES)}

    @each_body
    @pytest.mark.parametrize("confirmed", [True, False])
    def test_examined_before(self, body: Body, *, confirmed: bool) -> None:
        """Without an examination it is refused, at the national level by two laws."""
        found = filled(body).check(decided(body, confirmed=confirmed))
        assert effects(found) == {("examined-before", REFUSES)}
        own = {"npc-organic-law-2021/9.3"} if body is NATION else set()
        assert articles(found) == {"examined-before": {"election-law-2020/57.5"} | own}

    @each_body
    def test_each_time(self, body: Body) -> None:
        """After an election declared void the next deputy is examined anew."""
        case = lawful(filled(body), examined(body, valid=False), decided(body, confirmed=False))
        assert case.stage is SeatStage.VACANT
        case = lawful(case, elected(body, person="丙"))
        assert effects(case.check(decided(body))) == {("examined-before", REFUSES)}
        assert lawful(case, examined(body), decided(body)).stage is SeatStage.CONFIRMED


class TestAnnounced:
    """The NPC Standing Committee announces; of others it is not asked."""

    @each_body
    def test_at_the_end(self, body: Body) -> None:
        """A breach at the national level alone."""
        case = lawful(filled(body), examined(body), decided(body))
        found = case.check(Closed(on=DAY))
        assert effects(found) == ({("announced", BREACH)} if body is NATION else set())
        assert lawful(case, DeputyAnnounced(on=DAY), Closed(on=DAY)).stage is SeatStage.CLOSED

    def test_its_article(self) -> None:
        """The rules of procedure of the standing committee."""
        case = lawful(filled(NATION), examined(NATION), decided(NATION))
        assert articles(case.check(Closed(on=DAY))) == {"announced": {"npcsc-rules-2022/49.3"}}
        case = lawful(filled(COUNTY), examined(COUNTY), decided(COUNTY))
        assert case.check(Closed(on=DAY)) == ()
