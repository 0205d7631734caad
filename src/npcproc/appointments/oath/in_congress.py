"""The table: the oath of those whom a congress elects, appoints or passes, at every level."""

from __future__ import annotations

from npcproc.appointments.oath.ceremony import APPROVED_UNDER, CLOSED_BY_CONGRESS, TAKEN_BEFORE_CONGRESS
from npcproc.appointments.oath.matter import Approved, Chosen, Closed, Stage, Sworn
from npcproc.bodies import Congress
from npcproc.findings import Text
from npcproc.law.national import CONSTITUTION_2018
from npcproc.procedure import Procedure
from npcproc.steps import alongside, step

__all__ = ["IN_CONGRESS"]

IN_CONGRESS = Procedure(
    id="oath.congress",
    title=Text("人民代表大会产生的人员的宪法宣誓", "The oath of those whom a congress has chosen"),
    body=Congress,
    rests_on=(CONSTITUTION_2018,),
    start=Stage.NONE,
    steps=(
        step(Stage.NONE, Chosen, Stage.CHOSEN),
        *alongside([Stage.CHOSEN], Approved, cites=APPROVED_UNDER),
        step(Stage.CHOSEN, Sworn, Stage.SWORN, *TAKEN_BEFORE_CONGRESS, must=True),
        *(step(s, Closed, Stage.CLOSED, *CLOSED_BY_CONGRESS) for s in (Stage.CHOSEN, Stage.SWORN)),
    ),
)
