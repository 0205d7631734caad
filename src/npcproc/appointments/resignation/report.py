"""What a standing committee tells its congress when it has accepted a resignation.

Organic Law art. 32; NPC Rules of Procedure art. 43.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.offices import HEADS_OF_STATE, LEADERS_OF_GOVERNMENT, STANDING_COMMITTEE, Office
from npcproc.appointments.resignation.matter import tendered_from
from npcproc.bodies import Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import NPC_RULES_2021, ORGANIC_2022
from npcproc.rules import Competence, Duty, Sequence

__all__ = [
    "CLOSED",
    "CONFIRMATION_SOUGHT",
    "CONFIRMED_UNDER",
    "REPORTED",
    "ConfirmationSought",
    "Reported",
]


@frozen(kw_only=True)
class Reported(Event):
    """The standing committee reports to its congress that it has accepted the resignation (报本级人大备案)."""

    zh = "报本级人民代表大会备案"
    en = "Reported"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    at_next_session: bool = True
    """Whether at the next session; asked at the national level."""


@frozen(kw_only=True)
class ConfirmationSought(Event):
    """The standing committee asks the congress to confirm that it has accepted the resignation (报请大会确认)."""

    zh = "报请大会确认"
    en = "ConfirmationSought"

    by: Organ = done_by(Organ.STANDING_COMMITTEE)

    at_next_session: bool = True
    """Whether at the next session."""


_COMMITTEE = frozenset({Organ.STANDING_COMMITTEE})
_FOR_THE_RECORD = (ORGANIC_2022.county_and_above(32, 1),)
CONFIRMED_UNDER = (NPC_RULES_2021.art(43, 2),)
"""The provisions by which a congress confirms what its committee has accepted."""
_REPORTED_TO_THE_NPC = (NPC_RULES_2021.art(43, 3),)
_ORDINARY_MEMBER = tendered_from(Office.MEMBER_OF_STANDING_COMMITTEE)

COMMITTEE_REPORTS = Competence(
    name="committee-reports",
    allowed=_COMMITTEE,
    says=Text("应由常务委员会报告本级人民代表大会", "the standing committee reports to its congress"),
    cites=(*_FOR_THE_RECORD, *_REPORTED_TO_THE_NPC),
)
REPORTED_AT_THE_NEXT_SESSION = Duty(
    name="reported-at-the-next-session",
    of="at_next_session",
    when=_ORDINARY_MEMBER,
    says=Text("应向大会下次会议报告", "the report is given to the next session"),
    cites=_REPORTED_TO_THE_NPC,
)
# Unsettled: no article says by when a local committee reports, or at which session; it is asked when the case is
# closed.
REPORTED_FOR_THE_RECORD = Sequence(
    name="reported-for-the-record",
    after=Reported,
    effect=Effect.BREACH,
    says=Text(
        "常务委员会接受辞职后应报本级人民代表大会备案",
        "the congress is told for the record of a resignation that its committee has accepted",
    ),
    cites=_FOR_THE_RECORD,
)
REPORTED_TO_THE_NPC = Sequence(
    name="reported-to-the-npc",
    after=Reported,
    when=_ORDINARY_MEMBER,
    effect=Effect.BREACH,
    says=Text(
        "接受常务委员会委员辞职应向大会下次会议报告",
        "the resignation of an ordinary member of the committee is reported to the congress",
    ),
    cites=_REPORTED_TO_THE_NPC,
)
COMMITTEE_SEEKS_CONFIRMATION = Competence(
    name="committee-seeks-confirmation",
    allowed=_COMMITTEE,
    says=Text("应由常务委员会报请大会确认", "the standing committee asks the congress to confirm"),
    cites=CONFIRMED_UNDER,
)
CONFIRMED_AT_THE_NEXT_SESSION = Duty(
    name="confirmed-at-the-next-session",
    of="at_next_session",
    says=Text("应报请大会下次会议确认", "the next session is asked to confirm"),
    cites=CONFIRMED_UNDER,
)
# Unsettled: the rules do not say whether the post is left before the congress confirms, nor what follows if it does
# not.  It is read to be left when the committee accepts; the request to confirm is asked when the case is closed.
CONFIRMATION_WAS_SOUGHT = Sequence(
    name="confirmation-was-sought",
    after=ConfirmationSought,
    when=tendered_from(
        *(STANDING_COMMITTEE - {Office.MEMBER_OF_STANDING_COMMITTEE}),
        *HEADS_OF_STATE,
        *LEADERS_OF_GOVERNMENT,
        Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
        Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
        Office.PRESIDENT_OF_COURT,
        Office.CHIEF_PROCURATOR,
    ),
    effect=Effect.BREACH,
    says=Text(
        "接受国家机构主要人员辞职应报请大会下次会议确认",
        "the congress is asked to confirm that the holder of one of the highest offices has resigned",
    ),
    cites=CONFIRMED_UNDER,
)

REPORTED = (COMMITTEE_REPORTS, REPORTED_AT_THE_NEXT_SESSION)
"""What is asked of the report to the congress."""

CONFIRMATION_SOUGHT = (COMMITTEE_SEEKS_CONFIRMATION, CONFIRMED_AT_THE_NEXT_SESSION)
"""What is asked when the congress is asked to confirm."""

CLOSED = (REPORTED_FOR_THE_RECORD, REPORTED_TO_THE_NPC, CONFIRMATION_WAS_SOUGHT)
"""What is asked at the end."""
