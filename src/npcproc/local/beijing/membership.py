"""What Beijing says of the members of its municipal standing committee: they hold no other office of state, or resign.

Beijing Regulations on Appointments 2023 art. 24.
"""

from __future__ import annotations

from npcproc.bodies import StandingCommittee
from npcproc.findings import Text
from npcproc.law.local import BEIJING_APPOINTMENTS_2023
from npcproc.procedure import Standing
from npcproc.sessions.standing_committee import Member, standing

__all__ = ["MEMBERSHIP"]

MEMBERSHIP = Standing(
    id="standing-committee.membership.beijing",
    title=Text("北京市人大常委会组成人员的资格", "Membership of the Beijing standing committee"),
    body=StandingCommittee,
    rests_on=(BEIJING_APPOINTMENTS_2023,),
    facts=Member,
    rules=(standing.NO_OTHER_STATE_OFFICE.restated("beijing", BEIJING_APPOINTMENTS_2023.art(24, 3)),),
)
