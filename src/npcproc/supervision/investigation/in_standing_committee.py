"""The table: an investigation in a standing committee."""

from __future__ import annotations

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import SUPERVISION_2006, SUPERVISION_2024
from npcproc.procedure import Procedure
from npcproc.rules import Is, Not
from npcproc.steps import alongside, ballot, step
from npcproc.supervision.investigation import decided_by_members, reported_to_members, seated_by_members
from npcproc.supervision.investigation.decided_by_members import MORE_THAN_HALF_OF_ALL
from npcproc.supervision.investigation.inquiry import (
    Closed,
    ExpertsEngaged,
    MaterialRequested,
    PublicationWithheld,
    Reported,
    ResolutionVoted,
    SourceDisclosed,
)
from npcproc.supervision.investigation.matter import (
    Deliberated,
    FormationVoted,
    MembershipVoted,
    Nominated,
    Proposed,
    Referred,
    Reviewed,
    Stage,
    Submitted,
)

__all__ = ["IN_STANDING_COMMITTEE"]

_BY_THE_COUNCIL = Is("by", {Organ.CHAIRPERSONS_COUNCIL})
_AT_WORK = [Stage.INQUIRING]

IN_STANDING_COMMITTEE = Procedure(
    id="investigation.standing-committee",
    title=Text("常务委员会特定问题调查", "Investigation by a standing committee"),
    body=StandingCommittee,
    rests_on=(SUPERVISION_2006, SUPERVISION_2024),
    start=Stage.NONE,
    steps=(
        # the council puts its own proposal to the session, and chooses the way there of a members' one
        step(Stage.NONE, Proposed, Stage.SUBMITTED, *decided_by_members.PROPOSED, when=_BY_THE_COUNCIL),
        step(Stage.NONE, Proposed, Stage.PROPOSED, *decided_by_members.PROPOSED, when=Not(_BY_THE_COUNCIL)),
        *alongside([Stage.PROPOSED], Referred, *decided_by_members.REFERRED),
        *alongside([Stage.PROPOSED], Reviewed, *decided_by_members.REVIEWED),
        # Unsettled: the law lets the council choose the way to the session and does not say that it may keep a proposal
        # from it; it is read as bound to submit.
        step(Stage.PROPOSED, Submitted, Stage.SUBMITTED, *decided_by_members.SUBMITTED, must=True),
        *alongside([Stage.SUBMITTED], Deliberated, *decided_by_members.DELIBERATED, must=True),
        *ballot(
            Stage.SUBMITTED,
            FormationVoted,
            *decided_by_members.FORMED,
            majority=MORE_THAN_HALF_OF_ALL,
            carried=Stage.DECIDED,
            not_carried=Stage.NOT_FORMED,
            must=True,
        ),
        # Unsettled: no article says what follows when the nominees are lost; others may be nominated.
        step(Stage.DECIDED, Nominated, Stage.NOMINATED, *seated_by_members.NOMINATED, must=True),
        *alongside([Stage.NOMINATED], Deliberated, *seated_by_members.DELIBERATED, must=True),
        *ballot(
            Stage.NOMINATED,
            MembershipVoted,
            *seated_by_members.SEATED,
            majority=MORE_THAN_HALF_OF_ALL,
            carried=Stage.INQUIRING,
            not_carried=Stage.DECIDED,
            must=True,
        ),
        # the committee at work
        *alongside(_AT_WORK, ExpertsEngaged, *reported_to_members.EXPERTS_ENGAGED),
        *alongside(_AT_WORK, MaterialRequested, *reported_to_members.MATERIAL_REQUESTED),
        *alongside(
            (Stage.INQUIRING, Stage.REPORTED, Stage.RESOLVED), SourceDisclosed, *reported_to_members.SOURCE_DISCLOSED
        ),
        *alongside(_AT_WORK, PublicationWithheld, *reported_to_members.PUBLICATION_WITHHELD),
        # its report
        step(Stage.INQUIRING, Reported, Stage.REPORTED, *reported_to_members.REPORTED, must=True),
        *(
            row
            for s in (Stage.INQUIRING, Stage.REPORTED)
            for row in ballot(
                s,
                ResolutionVoted,
                *reported_to_members.RESOLVED,
                majority=MORE_THAN_HALF_OF_ALL,
                carried=Stage.RESOLVED,
                not_carried=s,
            )
        ),
        # Unsettled: no article says when an investigation ends; here it ends when the report has been given, with a
        # resolution or without one.
        *(step(s, Closed, Stage.CLOSED, *reported_to_members.CLOSED) for s in (Stage.REPORTED, Stage.RESOLVED)),
    ),
)
