"""The two tables of a vacant seat: before the standing committee of its congress, in a township before the congress.

From the vacancy to the by-election, whoever holds it, and to the new deputy's confirmation.
"""

from __future__ import annotations

from npcproc.bodies import Congress, StandingCommittee
from npcproc.deputies.by_election.credentials import (
    CLOSED_IN_COMMITTEE,
    CONFIRMED,
    EXAMINED,
    Closed,
    CredentialsExamined,
    DeputyAnnounced,
    StatusDecided,
)
from npcproc.deputies.by_election.vacancy import ELECTED, LEFT, VACATED, DeputyElected, LeftVacant, SeatStage, Vacated
from npcproc.findings import Text
from npcproc.law.national import ELECTION_2020
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.procedure import Procedure
from npcproc.rules import Is, Rule
from npcproc.steps import Step, alongside, step

__all__ = ["SEAT", "TOWNSHIP_SEAT"]


def _steps(*closed: Rule, first: Step) -> tuple[Step, ...]:
    """The table, with how it opens and what its end waits for."""
    return (
        first,
        step(SeatStage.VACANT, DeputyElected, SeatStage.FILLED, *ELECTED, must=True),
        step(SeatStage.VACANT, LeftVacant, SeatStage.LEFT_VACANT, *LEFT),
        step(SeatStage.FILLED, CredentialsExamined, SeatStage.EXAMINED, *EXAMINED, must=True),
        # an election declared void leaves the seat vacant, for another by-election
        *(
            step(source, StatusDecided, to, *CONFIRMED, when=Is("confirmed", {confirmed}), must=True)
            for source in (SeatStage.FILLED, SeatStage.EXAMINED)
            for to, confirmed in ((SeatStage.CONFIRMED, True), (SeatStage.VACANT, False))
        ),
        *alongside([SeatStage.CONFIRMED], DeputyAnnounced),
        step(SeatStage.CONFIRMED, Closed, SeatStage.CLOSED, *closed),
    )


SEAT = Procedure(
    id="by-election.seat",
    title=Text("县级以上人大代表的出缺与补选", "A vacant seat in a congress at county level or above"),
    body=StandingCommittee,
    rests_on=(ELECTION_2020,),
    start=SeatStage.HELD,
    steps=_steps(
        *CLOSED_IN_COMMITTEE,
        first=step(
            SeatStage.HELD,
            Vacated,
            SeatStage.VACANT,
            *VACATED,
            cites=(ELECTION_2020.art(57, 1, levels=WITH_STANDING_COMMITTEE),),
        ),
    ),
)
TOWNSHIP_SEAT = Procedure(
    id="by-election.township-seat",
    title=Text("乡级人大代表的出缺与补选", "A vacant seat in a township congress"),
    body=Congress,
    rests_on=(ELECTION_2020,),
    start=SeatStage.HELD,
    steps=_steps(
        first=step(SeatStage.HELD, Vacated, SeatStage.VACANT, *VACATED, cites=(ELECTION_2020.township(57, 1),)),
    ),
)
