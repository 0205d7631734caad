"""What the committee above does with a deputy's resignation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.venues import CITY, COUNTY, NATION, PROVINCE, articles, effects, lawful

from npcproc.appointments.resignation import (
    OF_DEPUTIES_ON_RECORD,
    AcceptedBy,
    DeputyLeft,
    EndAnnounced,
    EndReported,
    RecordStage,
    ResolutionFiled,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure
from npcproc.levels import Level
from npcproc.rules import AtLeast
from npcproc.tally import Tally

DAY = date(2024, 3, 29)
REFUSES, BREACH = Effect.REFUSES, Effect.BREACH

each_body = pytest.mark.parametrize("body", [NATION, PROVINCE, CITY], ids=lambda body: body.level.value)


def filed(in_favour: int = 31, **said: Any) -> ResolutionFiled:
    """甲's resignation, accepted by so many of the thirty-one below."""
    vote = Tally(members=31, present=31, in_favour=in_favour)
    return ResolutionFiled(**{"on": DAY, "person": "甲", "vote": vote, **said})


def opened(body: StandingCommittee) -> Case:
    """A new case there."""
    return OF_DEPUTIES_ON_RECORD.open(body)


class TestTable:
    """Filed, reported, announced, done: wherever deputies are elected by the congress below."""

    def test_its_levels(self) -> None:
        """A county's deputies are elected by voters, so nothing is sent up to it."""
        assert OF_DEPUTIES_ON_RECORD.levels == {Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL}
        with pytest.raises(NoSuchProcedure):
            opened(COUNTY)

    @each_body
    def test_the_way(self, body: StandingCommittee) -> None:
        """The report and the announcement are due until they are done."""
        case = lawful(opened(body), filed())
        assert {due.event for due in case.due(DAY)} == {EndReported, EndAnnounced}
        case = lawful(case, EndReported(on=DAY), EndAnnounced(on=DAY), DeputyLeft(on=DAY))
        assert case.stage is RecordStage.LEFT
        assert case.ended

    def test_what_cannot_be(self) -> None:
        """A resignation of nobody, and one without a count."""
        with pytest.raises(ValueError, match="person"):
            filed(person="")
        with pytest.raises(TypeError, match="vote"):
            filed(vote=None)


class TestFiled:
    """What arrives was accepted by the right committee, in due form, and by a majority."""

    @each_body
    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("committee-below-files", {"by": Organ.STANDING_COMMITTEE}),
            ("accepted-by-the-committee-of-the-electors", {"accepted_by": AcceptedBy.OTHER_COMMITTEE}),
            ("accepted-by-the-committee-of-the-electors", {"accepted_by": AcceptedBy.ELECTORS}),
            ("asked-in-writing", {"in_writing": False}),
            ("more-than-half-of-all", {"in_favour": 15}),
        ],
    )
    def test_each_rule(self, body: StandingCommittee, name: str, said: dict[str, Any]) -> None:
        """Each is refused by its own rule alone."""
        found = opened(body).check(filed(**said))
        assert effects(found) == {(name, REFUSES)}
        assert articles(found) == {name: {"election-law-2020/55.1"}}

    def test_the_line_of_the_majority(self) -> None:
        """Sixteen of thirty-one are enough; fifteen of thirty are half, and half is not."""
        assert opened(NATION).check(filed(16)) == ()
        half = Tally(members=30, present=30, in_favour=15)
        (found,) = opened(NATION).check(filed(vote=half))
        assert found.required == AtLeast(16)
        assert found.shown.en == "15 in favour"


class TestAnnounced:
    """The committee above announces."""

    @each_body
    def test_not_announced(self, body: StandingCommittee) -> None:
        """A breach; at the national level the committee's own rules say so too."""
        found = lawful(opened(body), filed()).check(DeputyLeft(on=DAY))
        assert effects(found) == {("announced", BREACH)}
        own = {"npcsc-rules-2022/49.3"} if body is NATION else set()
        assert articles(found) == {"announced": {"election-law-2020/55.1"} | own}

    @each_body
    def test_by_whom(self, body: StandingCommittee) -> None:
        """Not by the committee that accepted."""
        case = lawful(opened(body), filed(), EndReported(on=DAY))
        found = case.check(EndAnnounced(on=DAY, by=Organ.STANDING_COMMITTEE_BELOW))
        assert effects(found) == {("committee-announces", REFUSES)}
