"""Deputies on a visit ask to meet the head of an organ (约见), and are heard: the events, and their rules.

Deputies Law art. 29 (2015: art. 22).
"""

from __future__ import annotations

from enum import unique

from attrs import frozen

from npcproc.bodies import SUPERVISED_ORGANS, Organ
from npcproc.events import Event, done_by
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025
from npcproc.levels import by_level
from npcproc.rules import Among, Competence, Covered, Duty, Every, Initiator, Method, Past, Sequence
from npcproc.supervision.inspection_visit.matter import Activity, Conducted, Host
from npcproc.terms import Term

__all__ = ["EVERY_ORGAN_MET", "MEETING_REQUESTED", "MET", "MeetingRequested", "Met", "Receiver"]


@unique
class Receiver(Term):
    """Who meets the deputies for an organ."""

    HEAD = "负责人"
    DELEGATE = "由负责人委托的负责人员"
    OTHER = "其他人员"


@frozen(kw_only=True)
class MeetingRequested(Event):
    """Deputies ask to meet a head of an organ (提出约见); each organ is asked by an act of its own."""

    zh = "提出约见"
    en = "MeetingRequested"

    by: Organ = done_by(Organ.DEPUTIES)

    organ: Organ
    """The organ whose head they ask to meet."""

    host: Host = Host.OWN_ORGAN
    """Of which level it is."""


@frozen(kw_only=True)
class Met(Event):
    """The organ asked meets the deputies (约见); `by` is that organ."""

    zh = "约见"
    en = "Met"

    received_by: Receiver = Receiver.HEAD
    """Who came for it."""

    opinions_heard: bool = True
    """Whether the deputies' suggestions, criticisms and opinions were heard."""

    reported_truthfully: bool = True
    """Whether the deputies were told how things are, truthfully; this and the next are asked by some places."""

    questions_answered: bool = True
    """Whether their questions were answered."""


_MEETING = (DEPUTIES_2015.art(22, 2), DEPUTIES_2025.art(29, 2))
# Unsettled: the article says only "the state organs concerned"; every state organ is read to be one, a standing
# committee too.  A township has its government and what belongs to that.
_STATE_ORGANS = SUPERVISED_ORGANS | {Organ.DEPARTMENT, Organ.STANDING_COMMITTEE}

# the request

DEPUTIES_ASK_TO_MEET = Initiator(
    name="deputies-ask-to-meet",
    allowed=frozenset({Organ.DEPUTIES}),
    says=Text("约见应由代表提出", "deputies ask for the meeting"),
    cites=_MEETING,
)
# Unsettled: the right belongs to visits that the committee or presidium arranges.  Those that the council has made
# before a special report is heard are read as such; local visits and studies are not.
ON_A_VISIT = Sequence(
    name="on-a-visit",
    after=Past(Conducted, "activity", {Activity.VISIT}),
    says=Text("约见应在按照安排进行视察时提出", "the meeting is asked for on a visit that was arranged"),
    cites=_MEETING,
)
A_STATE_ORGAN = Competence(
    name="a-state-organ",
    of="organ",
    allowed=by_level(
        national=_STATE_ORGANS | {Organ.CENTRAL_MILITARY_COMMISSION},
        provincial=_STATE_ORGANS,
        municipal=_STATE_ORGANS,
        county=_STATE_ORGANS,
        township=frozenset({Organ.GOVERNMENT, Organ.DEPARTMENT}),
    ),
    says=Text("约见对象应为有关国家机关负责人", "a head of an organ of state is asked to meet"),
    cites=_MEETING,
)
OF_THEIR_LEVEL_OR_LOWER = Competence(
    name="of-their-level-or-lower",
    of="host",
    allowed=frozenset({Host.OWN_ORGAN, Host.LOWER_ORGAN}),
    says=Text("约见对象应为本级或者下级国家机关负责人", "the organ is of the deputies' own level or a lower one"),
    cites=_MEETING,
)
# the meeting

WHO_WAS_ASKED_MEETS = Among(
    name="who-was-asked-meets",
    of="by",
    listed=Every(MeetingRequested, "organ"),
    says=Text("应由被约见的机关会见", "an organ that was asked to meet does so"),
    cites=_MEETING,
)
A_HEAD_COMES = Method(
    name="a-head-comes",
    of="received_by",
    allowed=frozenset({Receiver.HEAD, Receiver.DELEGATE}),
    effect=Effect.BREACH,
    says=Text(
        "应由负责人或者由其委托的负责人员听取", "the head, or someone in charge whom the head delegates, hears them"
    ),
    cites=_MEETING,
)
HEARS_THE_DEPUTIES = Duty(
    name="hears-the-deputies",
    of="opinions_heard",
    says=Text("应听取代表的建议、批评和意见", "the deputies' suggestions, criticisms and opinions are heard"),
    cites=_MEETING,
)
EVERY_ORGAN_MET = Sequence(
    name="every-organ-met",
    after=Covered(Every(MeetingRequested, "organ"), by=Every(Met, "by")),
    effect=Effect.BREACH,
    says=Text("被约见的机关均应会见代表", "every organ that was asked meets the deputies"),
    cites=_MEETING,
)

MEETING_REQUESTED = (DEPUTIES_ASK_TO_MEET, ON_A_VISIT, A_STATE_ORGAN, OF_THEIR_LEVEL_OR_LOWER)
"""What is asked of a request to meet."""

MET = (WHO_WAS_ASKED_MEETS, A_HEAD_COMES, HEARS_THE_DEPUTIES)
"""What is asked of the meeting."""
