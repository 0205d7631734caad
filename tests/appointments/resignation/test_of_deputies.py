"""How a deputy resigns as a deputy, to whom, and by what majority."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.appointments.venues import (
    CITY,
    COUNTY,
    COUNTY_CONGRESS,
    LOCAL_COMMITTEES,
    NATION,
    PROVINCE,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    lawful,
    names,
)

from npcproc.appointments.resignation import (
    OF_COUNTY_DEPUTIES,
    OF_DEPUTIES_ELECTED,
    OF_TOWNSHIP_DEPUTIES,
    AcceptanceVoted,
    DeputyLeft,
    DeputysStage,
    EndAnnounced,
    EndReported,
    RequestedByDeputy,
    RequestTakenBack,
    ResolutionSent,
    Seat,
)
from npcproc.bodies import Body, Congress, Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.tally import Tally

DAY = date(2024, 3, 29)
REFUSES, BREACH = Effect.REFUSES, Effect.BREACH

WAYS: list[tuple[Procedure, Body, Seat, str]] = [
    *((OF_DEPUTIES_ELECTED, body, Seat.ELECTED_HERE, "55.1") for body in LOCAL_COMMITTEES),
    (OF_COUNTY_DEPUTIES, COUNTY, Seat.OWN_CONGRESS, "55.2"),
    (OF_TOWNSHIP_DEPUTIES, TOWNSHIP_CONGRESS, Seat.OWN_CONGRESS, "55.2"),
]
each_way = pytest.mark.parametrize(
    ("table", "body", "seat", "article"), WAYS, ids=lambda v: v.id if isinstance(v, Procedure) else None
)
each_own = pytest.mark.parametrize(("table", "body"), [way[:2] for way in WAYS[3:]], ids=["county", "township"])


def ask(body: Body, **said: Any) -> RequestedByDeputy:
    """甲 asks, for the seat that is resigned to that body."""
    seat = Seat.OWN_CONGRESS if isinstance(body, Congress) else Seat.ELECTED_HERE
    return RequestedByDeputy(**{"on": DAY, "person": "甲", "seat": seat, **said})


def vote(body: Body, in_favour: int | None = None, present: int | None = None, **said: Any) -> AcceptanceVoted:
    """A vote with everyone present and in favour unless said otherwise."""
    there = body.members if present is None else present
    tally = Tally(members=body.members, present=there, in_favour=there if in_favour is None else in_favour)
    by = Organ.CONGRESS if isinstance(body, Congress) else Organ.STANDING_COMMITTEE
    return AcceptanceVoted(**{"on": DAY, "by": by, "tally": tally, **said})


def asked(table: Procedure, body: Body, seat: Seat) -> Case:
    """The case after a lawful request."""
    return lawful(table.open(body), ask(body, seat=seat))


def accepted(table: Procedure, body: Body, seat: Seat) -> Case:
    """The case after the acceptance."""
    return lawful(asked(table, body, seat), vote(body))


class TestTables:
    """Whoever elected accepts; where voters did, the deputy's own committee or congress does."""

    def test_their_levels(self) -> None:
        """Each stands where such deputies resign, and nowhere else."""
        assert OF_DEPUTIES_ELECTED.levels == {Level.PROVINCIAL, Level.MUNICIPAL, Level.COUNTY}
        assert OF_COUNTY_DEPUTIES.levels == {Level.COUNTY}
        assert OF_TOWNSHIP_DEPUTIES.levels == {Level.TOWNSHIP}

    @pytest.mark.parametrize(
        ("table", "body"),
        [
            (OF_DEPUTIES_ELECTED, NATION),
            (OF_COUNTY_DEPUTIES, CITY),
            (OF_COUNTY_DEPUTIES, COUNTY_CONGRESS),
            (OF_TOWNSHIP_DEPUTIES, COUNTY_CONGRESS),
        ],
    )
    def test_no_other_body(self, table: Procedure, body: Body) -> None:
        """A body of another level or kind is refused by name."""
        with pytest.raises(NoSuchProcedure):
            table.open(body)

    def test_the_first_day(self) -> None:
        """The day before the Electoral Law of 2020 is silence."""
        case = OF_DEPUTIES_ELECTED.open(PROVINCE)
        assert case.check(ask(PROVINCE, on=date(2020, 10, 18))) == ()
        with pytest.raises(NotEncoded):
            case.check(ask(PROVINCE, on=date(2020, 10, 17)))

    @each_way
    def test_what_cannot_be(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """A request of nobody, and one for no seat."""
        with pytest.raises(ValueError, match="person"):
            ask(body, person="")
        with pytest.raises(TypeError, match="seat"):
            ask(body, seat="own")

    @each_way
    def test_taken_back(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """Until the vote, and not after it."""
        back = RequestTakenBack(on=DAY)
        assert lawful(asked(table, body, seat), back).stage is DeputysStage.TAKEN_BACK
        with pytest.raises(NoSuchStep):
            accepted(table, body, seat).check(back)


class TestRequest:
    """The deputy asks, in writing, where deputies with that seat resign."""

    @each_way
    def test_the_deputy_asks(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """Nobody asks in the deputy's place."""
        found = table.open(body).check(ask(body, seat=seat, by=Organ.DELEGATION))
        assert effects(found) == {("deputy-asks", REFUSES)}
        assert articles(found) == {"deputy-asks": {f"election-law-2020/{article}"}}

    @each_way
    def test_in_writing(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """Word of mouth is not enough."""
        found = table.open(body).check(ask(body, seat=seat, in_writing=False))
        assert effects(found) == {("in-writing", REFUSES)}
        assert articles(found) == {"in-writing": {f"election-law-2020/{article}"}}

    @each_way
    @pytest.mark.parametrize("other", Seat)
    def test_resigns_here(self, table: Procedure, body: Body, seat: Seat, article: str, other: Seat) -> None:
        """Not to the committee of one's own congress where another congress elected."""
        found = table.open(body).check(ask(body, seat=other))
        assert effects(found) == (set() if other is seat else {("resigns-here", REFUSES)})


class TestDecision:
    """More than half of all members, or of all deputies, accept."""

    @each_way
    def test_the_line(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """Half and one more carry; one fewer do not, though all who are there agree."""
        case, least = asked(table, body, seat), body.members // 2 + 1
        assert lawful(case, vote(body, least)).stage is DeputysStage.ACCEPTED
        assert lawful(case, vote(body, least - 1)).stage is DeputysStage.NOT_ACCEPTED
        there = -(-body.members * 2 // 3) if isinstance(body, Congress) else least
        assert lawful(case, vote(body, least, present=there)).stage is DeputysStage.ACCEPTED
        assert lawful(case, vote(body, least - 1, present=there)).stage is DeputysStage.NOT_ACCEPTED

    @each_way
    def test_declared_otherwise(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """A declaration against the count is refused, by both laws."""
        found = asked(table, body, seat).check(vote(body, body.members // 2, declared=True))
        own = "25.1" if isinstance(body, Congress) else "51.4"
        assert effects(found) == {("more-than-half-of-all", REFUSES)}
        assert articles(found) == {
            "more-than-half-of-all": {f"election-law-2020/{article}", f"organic-law-2022/{own}"},
        }

    @each_way
    def test_quorate(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """One below the quorum the vote is void, and moves nothing."""
        least = -(-body.members * 2 // 3) if isinstance(body, Congress) else body.members // 2 + 1
        case = asked(table, body, seat)
        assert case.check(vote(body, present=least)) == ()
        void = vote(body, present=least - 1)
        assert effects(case.check(void)) == {("quorate", REFUSES)}
        assert case.record(void).stage is DeputysStage.REQUESTED

    @each_way
    def test_who_decides(self, table: Procedure, body: Body, seat: Seat, article: str) -> None:
        """Not the presidium of a township between sessions, nor a council of chairpersons."""
        by = Organ.PRESIDIUM if isinstance(body, Congress) else Organ.CHAIRPERSONS_COUNCIL
        name = "congress-accepts" if isinstance(body, Congress) else "committee-accepts"
        found = asked(table, body, seat).check(vote(body, by=by))
        assert effects(found) == {(name, REFUSES)}
        assert articles(found) == {name: {f"election-law-2020/{article}"}}


class TestResolutionSent:
    """The committee of the congress that elected sends its resolution up."""

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_the_way(self, body: Body) -> None:
        """Sent up, and then it is done; until then it is due."""
        case = accepted(OF_DEPUTIES_ELECTED, body, Seat.ELECTED_HERE)
        assert [due.event for due in case.due(DAY)] == [ResolutionSent]
        case = lawful(case, ResolutionSent(on=DAY), DeputyLeft(on=DAY))
        assert case.stage is DeputysStage.LEFT
        assert case.ended

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_not_sent(self, body: Body) -> None:
        """A breach that is kept when the file is closed."""
        found = accepted(OF_DEPUTIES_ELECTED, body, Seat.ELECTED_HERE).check(DeputyLeft(on=DAY))
        assert effects(found) == {("resolution-sent", BREACH)}
        assert articles(found) == {"resolution-sent": {"election-law-2020/55.1"}}

    def test_by_whom_and_to_whom(self) -> None:
        """From the committee to the one above, and not to its own congress."""
        case = accepted(OF_DEPUTIES_ELECTED, CITY, Seat.ELECTED_HERE)
        found = case.check(ResolutionSent(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, to=Organ.CONGRESS))
        assert names(found) == {"committee-sends", "sent-to-the-level-above"}


class TestAnnounced:
    """What a county or a township accepts is announced."""

    @each_own
    def test_the_way(self, table: Procedure, body: Body) -> None:
        """Reported by the credentials committee, announced, done."""
        here = Organ.CONGRESS if isinstance(body, Congress) else Organ.STANDING_COMMITTEE
        case = accepted(table, body, Seat.OWN_CONGRESS)
        assert {due.event for due in case.due(DAY)} == {EndReported, EndAnnounced}
        case = lawful(case, EndReported(on=DAY, to=here), EndAnnounced(on=DAY, by=here), DeputyLeft(on=DAY))
        assert case.stage is DeputysStage.LEFT

    @each_own
    def test_not_announced(self, table: Procedure, body: Body) -> None:
        """A breach."""
        found = accepted(table, body, Seat.OWN_CONGRESS).check(DeputyLeft(on=DAY))
        assert effects(found) == {("announced", BREACH)}
        assert articles(found) == {"announced": {"election-law-2020/55.2"}}
