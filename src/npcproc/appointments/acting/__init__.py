"""Acting heads (代理): someone stands in for the head of an organ until that head is back or newly elected.

A standing committee decides who acts for the head of the government, of the supervisory commission, of the court or of
the procuratorate, and chooses who acts for its own chairperson.  The head of state is succeeded, and acted for only
where there is nobody to succeed.

`matter` has the stages and events that the first two share, `publication` two rules; `in_standing_committee`,
`chairperson` and `head_of_state` have a table each, the last with stages and events of its own.
"""

from npcproc.appointments.acting.chairperson import FOR_THE_CHAIRPERSON
from npcproc.appointments.acting.head_of_state import (
    FOR_THE_HEAD_OF_STATE,
    ActedFor,
    ByElected,
    Entrusted,
    StandIn,
    StateStage,
    Succeeded,
    Vacated,
    ViceVacated,
)
from npcproc.appointments.acting.in_standing_committee import IN_STANDING_COMMITTEE
from npcproc.appointments.acting.matter import (
    Cause,
    Elected,
    FiledWithCommitteeAbove,
    FiledWithProcuratorateAbove,
    MadeDeputy,
    Named,
    Nominated,
    Published,
    Relief,
    Relieved,
    Resumed,
    Stage,
    Voted,
)

__all__ = [
    "FOR_THE_CHAIRPERSON",
    "FOR_THE_HEAD_OF_STATE",
    "IN_STANDING_COMMITTEE",
    "ActedFor",
    "ByElected",
    "Cause",
    "Elected",
    "Entrusted",
    "FiledWithCommitteeAbove",
    "FiledWithProcuratorateAbove",
    "MadeDeputy",
    "Named",
    "Nominated",
    "Published",
    "Relief",
    "Relieved",
    "Resumed",
    "Stage",
    "StandIn",
    "StateStage",
    "Succeeded",
    "Vacated",
    "ViceVacated",
    "Voted",
]
