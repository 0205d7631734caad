"""The two tables: an election, and a by-election, by a congress of any level.

Organic Law ch. 2 section 4; NPC Organic Law ch. 2; NPC Rules of Procedure ch. 4.  The rules stand in `measures`,
`nomination`, `consultation`, `listing`, `balloting`, `results`, `supplementary` and
`effect`.
"""

from __future__ import annotations

from npcproc.appointments.election.balloting import BALLOTED, RUN_OFF
from npcproc.appointments.election.ballots import Balloted, RunOff
from npcproc.appointments.election.consultation import CONSULTED
from npcproc.appointments.election.effect import (
    APPROVAL_DECIDED,
    APPROVED_UNDER,
    CLOSED,
    SUBMITTED_ABOVE,
    Announced,
    ApprovalDecided,
    Closed,
    SubmittedAbove,
)
from npcproc.appointments.election.listing import IN_BY_ELECTION, IN_ELECTION, Listing
from npcproc.appointments.election.matter import (
    Consulted,
    Listed,
    MeasuresVoted,
    Nominated,
    NominationsOpened,
    PreliminaryHeld,
    Stage,
    SupplementaryVoted,
)
from npcproc.appointments.election.measures import BY_ELECTION_MEASURES, CARRIED, ELECTION_MEASURES, NO_FEWER_THAN_SEATS
from npcproc.appointments.election.nomination import (
    BY_ELECTION_AGAIN,
    BY_ELECTION_NOMINEES,
    ELECTION_AGAIN,
    ELECTION_NOMINEES,
    NOMINATED,
    OPENED,
    OPENED_ANEW,
)
from npcproc.appointments.election.results import FILLED, TIED, UNFILLED, VOID, again_to
from npcproc.appointments.election.supplementary import CONTESTED_AGAIN, DECIDED, NOT_THAT_DAY
from npcproc.bodies import Congress
from npcproc.count import Filled, Tied
from npcproc.findings import Text
from npcproc.law.national import NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.rules import Is, Rule
from npcproc.steps import Step, alongside, ballot, step
from npcproc.tally import Void

__all__ = ["BY_ELECTION", "ELECTION"]


def _steps(
    measures: tuple[Rule, ...],
    nominees: Rule,
    nominated_again: tuple[Rule, ...],
    listing: Listing,
    surplus_again: tuple[Rule, ...],
) -> tuple[Step, ...]:
    """The table, with what is asked of the measures, of the number of nominees, and of the list."""
    return (
        *ballot(
            Stage.NONE,
            MeasuresVoted,
            *measures,
            majority=CARRIED,
            carried=Stage.MEASURES_ADOPTED,
            not_carried=Stage.NONE,
            must=True,
        ),
        # nomination and consultation
        step(Stage.MEASURES_ADOPTED, NominationsOpened, Stage.NOMINATING, *OPENED, must=True),
        step(Stage.NOMINATING, Nominated, Stage.NOMINATED, *NOMINATED, nominees, must=True),
        step(Stage.NOMINATED, Consulted, Stage.CONSULTED, *CONSULTED, must=True),
        # where too few are left, nomination is repeated, and the consultation
        step(Stage.CONSULTED, Nominated, Stage.NOMINATED, *NOMINATED, nominees, *nominated_again),
        # the list
        step(Stage.CONSULTED, Listed, Stage.LISTED, *listing.as_nominated),
        step(
            Stage.CONSULTED,
            PreliminaryHeld,
            Stage.PRELIMINARY_HELD,
            *listing.preliminary,
            cites=(ORGANIC_2022.art(27, 1),),
        ),
        step(Stage.PRELIMINARY_HELD, Listed, Stage.LISTED, *listing.by_preliminary, must=True),
        # the ballot
        step(Stage.LISTED, Balloted, Stage.ELECTED, *BALLOTED, NOT_THAT_DAY, when=FILLED, must=True),
        step(Stage.LISTED, Balloted, Stage.TIED, *BALLOTED, NOT_THAT_DAY, when=TIED, must=True),
        step(Stage.LISTED, Balloted, Stage.UNFILLED, *BALLOTED, NOT_THAT_DAY, when=UNFILLED, must=True),
        step(Stage.LISTED, Balloted, Stage.LISTED, *BALLOTED, NOT_THAT_DAY, when=VOID, must=True),
        # Unsettled: for the National People's Congress no statute says what follows a tie or seats left; the ways of
        # the Organic Law are open to it, and nothing is asked of them there.
        step(Stage.TIED, RunOff, Stage.ELECTED, *RUN_OFF, when=again_to(Filled), must=True),
        step(Stage.TIED, RunOff, Stage.TIED, *RUN_OFF, when=again_to(Tied), must=True),
        step(Stage.TIED, RunOff, Stage.TIED, *RUN_OFF, when=again_to(Void), must=True),
        # a supplementary election
        *ballot(
            Stage.UNFILLED,
            SupplementaryVoted,
            *DECIDED,
            *surplus_again,
            majority=CARRIED,
            carried=Stage.SUPPLEMENTARY_DECIDED,
            not_carried=Stage.UNFILLED,
            must=True,
        ),
        step(Stage.SUPPLEMENTARY_DECIDED, Listed, Stage.LISTED, *listing.by_first_ballot),
        step(Stage.SUPPLEMENTARY_DECIDED, NominationsOpened, Stage.NOMINATING, *OPENED_ANEW),
        # what follows
        *alongside([Stage.ELECTED], Announced),
        *alongside([Stage.ELECTED], SubmittedAbove, *SUBMITTED_ABOVE, cites=APPROVED_UNDER),
        step(
            Stage.ELECTED,
            ApprovalDecided,
            Stage.ELECTED,
            *APPROVAL_DECIDED,
            when=Is("approved", {True}),
            cites=APPROVED_UNDER,
        ),
        # Unsettled: no text says what becomes of a chief procurator whom the level above does not approve; the election
        # has come to nothing, and another one is another matter.
        step(
            Stage.ELECTED,
            ApprovalDecided,
            Stage.NOT_APPROVED,
            *APPROVAL_DECIDED,
            when=Is("approved", {False}),
            cites=APPROVED_UNDER,
        ),
        step(Stage.ELECTED, Closed, Stage.CLOSED, *CLOSED),
    )


ELECTION = Procedure(
    id="election.congress",
    title=Text("人民代表大会选举", "Election by a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, NPC_RULES_2021),
    start=Stage.NONE,
    steps=_steps(ELECTION_MEASURES, ELECTION_NOMINEES, ELECTION_AGAIN, IN_ELECTION, CONTESTED_AGAIN),
)
# Unsettled: a supplementary election of vice-chairpersons, deputy heads and members is to be contested again, a
# by-election need not be at all; where a by-election leaves seats, their supplementary election need not be either.
BY_ELECTION = Procedure(
    id="election.by-election",
    title=Text("人民代表大会补选", "By-election by a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_ORGANIC_2021, NPC_RULES_2021),
    start=Stage.NONE,
    steps=_steps(BY_ELECTION_MEASURES, BY_ELECTION_NOMINEES, BY_ELECTION_AGAIN, IN_BY_ELECTION, (NO_FEWER_THAN_SEATS,)),
)
