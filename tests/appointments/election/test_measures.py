"""What is asked of the election measures."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    DAY,
    NATION,
    TOWNSHIP,
    adopted,
    effects,
    measures,
    names,
)

from npcproc.appointments.election import BY_ELECTION, ELECTION, Stage
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, NotEncoded, Refused
from npcproc.procedure import Procedure
from npcproc.tally import Tally

CHAIR = Office.CHAIR_OF_STANDING_COMMITTEE


def tally(body: Congress, present: int, in_favour: int, **said: Any) -> Tally:
    """A vote."""
    return Tally(members=body.members, present=present, in_favour=in_favour, **said)


class TestTheVote:
    """More than half of all deputies adopt the measures, two thirds of them there."""

    @pytest.mark.parametrize(
        ("in_favour", "present", "stage"),
        [
            (137, 184, Stage.NONE),
            (137, 275, Stage.NONE),
            (138, 184, Stage.MEASURES_ADOPTED),
            (138, 275, Stage.MEASURES_ADOPTED),
            (275, 275, Stage.MEASURES_ADOPTED),
        ],
    )
    def test_more_than_half(self, in_favour: int, present: int, stage: Stage) -> None:
        """138 of 275, however many are there."""
        case = ELECTION.open(COUNTY).apply(measures(COUNTY, CHAIR, tally=tally(COUNTY, present, in_favour)))
        assert case.stage is stage

    @pytest.mark.parametrize(("present", "broken"), [(183, {"quorate"}), (184, set())])
    def test_quorum(self, present: int, broken: set[str]) -> None:
        """184 of 275."""
        event = measures(COUNTY, CHAIR, tally=tally(COUNTY, present, present))
        assert names(ELECTION.open(COUNTY).check(event)) == broken
        assert ELECTION.open(COUNTY).record(event).stage is (Stage.NONE if broken else Stage.MEASURES_ADOPTED)

    def test_declared_otherwise(self) -> None:
        """What the count does not carry is not carried."""
        event = measures(COUNTY, CHAIR, tally=tally(COUNTY, 275, 137), declared=True)
        assert names(ELECTION.open(COUNTY).check(event)) == {"carried-by-more-than-half"}

    def test_again(self) -> None:
        """Measures that are lost can be put to the vote again."""
        lost = ELECTION.open(COUNTY).apply(measures(COUNTY, CHAIR, tally=tally(COUNTY, 275, 1)))
        assert lost.apply(measures(COUNTY, CHAIR)).stage is Stage.MEASURES_ADOPTED


class TestWhoDecides:
    """The congress decides on the measures; in the nation the presidium drafts them, and a plenary adopts them."""

    @pytest.mark.parametrize(
        ("table", "cite"), [(ELECTION, "organic-law-2022/27.1"), (BY_ELECTION, "organic-law-2022/30.1")]
    )
    def test_the_congress(self, table: Procedure, cite: str) -> None:
        """The presidium cannot."""
        found = {f.rule.rsplit(".", 1)[1]: f for f in table.open(CITY).check(measures(CITY, CHAIR, by=Organ.PRESIDIUM))}
        assert [c.slug for c in found["congress-decides"].cites] == [cite]
        assert found["congress-decides"].effect is Effect.REFUSES

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_the_draft(self, body: Congress) -> None:
        """Drafted by others, and adopted by no plenary: asked at national level alone."""
        office = Office.CHAIR_OF_TOWNSHIP_CONGRESS if body is TOWNSHIP else CHAIR
        event = measures(body, office, proposed_by=Organ.STANDING_COMMITTEE, in_plenary=False)
        wanted = {("presidium-proposes", Effect.REFUSES), ("adopted-in-plenary", Effect.REFUSES)}
        assert effects(ELECTION.open(body).check(event)) == (wanted if body is NATION else set())


class TestTownshipChairpersons:
    """One chairperson, one or two vice-chairpersons."""

    @pytest.mark.parametrize("table", [ELECTION, BY_ELECTION], ids=lambda table: table.id)
    @pytest.mark.parametrize(
        ("office", "seats", "broken"),
        [
            (Office.CHAIR_OF_TOWNSHIP_CONGRESS, 1, set()),
            (Office.CHAIR_OF_TOWNSHIP_CONGRESS, 2, {"one-chairperson"}),
            (Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS, 2, set()),
            (Office.VICE_CHAIR_OF_TOWNSHIP_CONGRESS, 3, {"two-vice-chairpersons"}),
        ],
    )
    def test_seats(self, table: Procedure, office: Office, seats: int, broken: set[str]) -> None:
        """No more than that are elected."""
        event = measures(TOWNSHIP, office, seats, 1)
        assert names(table.open(TOWNSHIP).check(event)) == broken


class TestTheLawOfTheDay:
    """Nothing is said of days before the first edition encoded."""

    @pytest.mark.parametrize(
        ("body", "first"), [(COUNTY, date(2022, 3, 12)), (TOWNSHIP, date(2022, 3, 12)), (NATION, date(2021, 3, 12))]
    )
    def test_first_day(self, body: Congress, first: date) -> None:
        """The Organic Law of 2022, the rules of the National People's Congress of 2021."""
        office = Office.CHAIR_OF_TOWNSHIP_CONGRESS if body is TOWNSHIP else CHAIR
        assert adopted(body, office, on=first).stage is Stage.MEASURES_ADOPTED
        with pytest.raises(NotEncoded):
            ELECTION.open(body).check(measures(body, office, on=first.replace(day=11)))

    def test_all_at_once(self) -> None:
        """A refusal tells everything that is wrong."""
        event = measures(TOWNSHIP, CHAIR, 1, 5, by=Organ.STANDING_COMMITTEE, on=DAY)
        with pytest.raises(Refused) as refused:
            ELECTION.open(TOWNSHIP).apply(event)
        assert names(refused.value.findings) == {"post-of-this-level", "congress-decides", "chief-posts-at-most"}
