"""The oath to the Constitution (宪法宣誓): whoever takes office swears, in public, once chosen as the law provides.

`matter` has the stages and events, `ceremony` the rules, `in_congress` and `in_standing_committee` a table each.  An
appointment has an oath of its own among its last steps; these tables tell the ceremony as a matter by itself, for the
offices that a congress fills as well.
"""

from npcproc.appointments.oath.in_congress import IN_CONGRESS
from npcproc.appointments.oath.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.appointments.oath.matter import Appointed, Approved, Chosen, Closed, Designated, Manner, Stage, Sworn

__all__ = [
    "IN_CONGRESS",
    "IN_STANDING_COMMITTEE",
    "Appointed",
    "Approved",
    "Chosen",
    "Closed",
    "Designated",
    "Manner",
    "Stage",
    "Sworn",
]
