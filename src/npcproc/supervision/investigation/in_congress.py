"""The table: an investigation in a congress, in a township congress on budgets and final accounts alone."""

from __future__ import annotations

from npcproc.bodies import Congress
from npcproc.findings import Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.procedure import Procedure
from npcproc.steps import alongside, ballot, step
from npcproc.supervision.investigation import (
    authorised_by_deputies,
    decided_by_deputies,
    reported_to_deputies,
    seated_by_deputies,
)
from npcproc.supervision.investigation.authorised_by_deputies import AUTHORISED_UNDER, MORE_THAN_HALF_OF_ITS_MEMBERS
from npcproc.supervision.investigation.decided_by_deputies import MORE_THAN_HALF_OF_ALL
from npcproc.supervision.investigation.inquiry import (
    AuthorisationVoted,
    AuthorisedResolutionVoted,
    Closed,
    ExpertsEngaged,
    Filed,
    Heard,
    MaterialRequested,
    PublicationWithheld,
    Reported,
    ResolutionVoted,
    SourceDisclosed,
)
from npcproc.supervision.investigation.matter import (
    FormationVoted,
    MembershipVoted,
    Nominated,
    Proposed,
    Stage,
    Submitted,
)

__all__ = ["IN_CONGRESS"]

_AT_WORK = [Stage.INQUIRING]

IN_CONGRESS = Procedure(
    id="investigation.congress",
    title=Text("人民代表大会特定问题调查", "Investigation by a congress"),
    body=Congress,
    rests_on=(ORGANIC_2022, NPC_RULES_2021),
    start=Stage.NONE,
    steps=(
        # the presidium puts every proposal to the plenary, its own too
        step(Stage.NONE, Proposed, Stage.PROPOSED, *decided_by_deputies.PROPOSED),
        step(Stage.PROPOSED, Submitted, Stage.SUBMITTED, *decided_by_deputies.SUBMITTED, must=True),
        *ballot(
            Stage.SUBMITTED,
            FormationVoted,
            *decided_by_deputies.FORMED,
            majority=MORE_THAN_HALF_OF_ALL,
            carried=Stage.DECIDED,
            not_carried=Stage.NOT_FORMED,
            must=True,
        ),
        # Unsettled: no article says what follows when the nominees are lost; others may be nominated.
        step(Stage.DECIDED, Nominated, Stage.NOMINATED, *seated_by_deputies.NOMINATED, must=True),
        *ballot(
            Stage.NOMINATED,
            MembershipVoted,
            *seated_by_deputies.SEATED,
            majority=MORE_THAN_HALF_OF_ALL,
            carried=Stage.INQUIRING,
            not_carried=Stage.DECIDED,
            must=True,
        ),
        # the committee at work
        *alongside(_AT_WORK, ExpertsEngaged, *reported_to_deputies.EXPERTS_ENGAGED),
        *alongside(_AT_WORK, MaterialRequested, *reported_to_deputies.MATERIAL_REQUESTED),
        *alongside(
            (Stage.INQUIRING, Stage.REPORTED, Stage.RESOLVED), SourceDisclosed, *reported_to_deputies.SOURCE_DISCLOSED
        ),
        *alongside(_AT_WORK, PublicationWithheld, *reported_to_deputies.PUBLICATION_WITHHELD),
        # its report goes to the congress; if the congress has said so, its standing committee hears it instead or first
        *(
            row
            for s in (Stage.DECIDED, Stage.NOMINATED, Stage.INQUIRING)
            for row in ballot(
                s,
                AuthorisationVoted,
                *authorised_by_deputies.AUTHORISED,
                majority=MORE_THAN_HALF_OF_ALL,
                carried=s,
                not_carried=s,
                cites=AUTHORISED_UNDER,
            )
        ),
        step(Stage.INQUIRING, Reported, Stage.REPORTED, *reported_to_deputies.REPORTED, must=True),
        step(Stage.INQUIRING, Heard, Stage.REPORTED, *authorised_by_deputies.HEARD, cites=AUTHORISED_UNDER),
        *alongside([Stage.REPORTED], Reported, *reported_to_deputies.REPORTED),
        *alongside([Stage.REPORTED], Heard, *authorised_by_deputies.HEARD, cites=AUTHORISED_UNDER),
        *(
            row
            for s in (Stage.INQUIRING, Stage.REPORTED)
            for row in ballot(
                s,
                ResolutionVoted,
                *reported_to_deputies.RESOLVED,
                majority=MORE_THAN_HALF_OF_ALL,
                carried=Stage.RESOLVED,
                not_carried=s,
            )
        ),
        *ballot(
            Stage.REPORTED,
            AuthorisedResolutionVoted,
            *authorised_by_deputies.RESOLVED,
            majority=MORE_THAN_HALF_OF_ITS_MEMBERS,
            carried=Stage.RESOLVED,
            not_carried=Stage.REPORTED,
            cites=AUTHORISED_UNDER,
        ),
        *alongside([Stage.RESOLVED], Filed, *authorised_by_deputies.FILED, cites=AUTHORISED_UNDER),
        # Unsettled: no article says when an investigation ends; here it ends when the report has been given, with a
        # resolution or without one.
        *(step(s, Closed, Stage.CLOSED, *reported_to_deputies.CLOSED) for s in (Stage.REPORTED, Stage.RESOLVED)),
    ),
)
