"""The table: the oath of those whom a standing committee appoints or lets act, or an organ of state appoints."""

from __future__ import annotations

from npcproc.appointments.oath.ceremony import CLOSED, TAKEN
from npcproc.appointments.oath.matter import Appointed, Chosen, Closed, Designated, Stage, Sworn
from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018
from npcproc.procedure import Procedure
from npcproc.steps import step

__all__ = ["IN_STANDING_COMMITTEE"]

IN_STANDING_COMMITTEE = Procedure(
    id="oath.standing-committee",
    title=Text("常务委员会任命的人员的宪法宣誓", "The oath of those whom a standing committee has appointed"),
    body=StandingCommittee,
    rests_on=(CONSTITUTION_2018,),
    start=Stage.NONE,
    steps=(
        *(step(Stage.NONE, event, Stage.CHOSEN) for event in (Chosen, Designated, Appointed)),
        step(Stage.CHOSEN, Sworn, Stage.SWORN, *TAKEN, must=True),
        *(step(s, Closed, Stage.CLOSED, *CLOSED) for s in (Stage.CHOSEN, Stage.SWORN)),
    ),
)
